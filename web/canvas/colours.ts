const NAMES = [
  'ground',
  'ground-soft',
  'ink',
  'ink-soft',
  'line',
  'line-strong',
  'action',
  'focus',
  'focus-glow',
  'person',
  'group',
  'school',
  'university',
  'facility',
  'to-connect',
  'edge',
  'edge-direct',
] as const;
export type ColourName = (typeof NAMES)[number];
export type Colours = Readonly<Record<ColourName, string>>;

/** The colours of the style sheet as the canvas needs them: resolved for the light that is on. */
export const coloursOf = (place: HTMLElement): Colours => {
  const probe = document.createElement('span');
  probe.hidden = true;
  place.append(probe);
  const resolved = Object.fromEntries(
    NAMES.map((name) => {
      probe.style.color = `var(--${name})`;
      return [name, getComputedStyle(probe).color];
    }),
  );
  probe.remove();
  return resolved as Colours;
};

/** The same colours as they are for paper, whatever light is on. */
export const coloursOnPaper = (place: HTMLElement): Colours => {
  const { dataset } = document.documentElement;
  const { light } = dataset;
  dataset.light = 'light';
  const colours = coloursOf(place);
  if (light === undefined) delete dataset.light;
  else dataset.light = light;
  return colours;
};
