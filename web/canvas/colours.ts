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

/** The colours of the style sheet as the canvas needs them: resolved for the light that is on, or for paper. */
export const coloursOf = (place: HTMLElement, onPaper = false): Colours => {
  const probe = document.createElement('span');
  probe.hidden = true;
  if (onPaper) probe.style.colorScheme = 'light';
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
