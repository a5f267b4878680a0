import type { Core } from 'cytoscape';
import type { Colours } from './colours.ts';
import { labelsThatFit, type WantedLabel } from './labels.ts';
import type { Point } from './outlines.ts';

/** An area as the picture outlines it, in picture units. */
export interface Outline {
  readonly id: string;
  readonly name: string;
  readonly points: readonly Point[];
  readonly lit: boolean;
}
export interface Drawing {
  readonly cy: Core;
  readonly colours: Colours;
  readonly outlines: readonly Outline[];
  readonly labelOf: (id: string) => string;
  readonly weightOf: (id: string) => number;
  /** The vertex the keyboard stands on. */
  readonly at: string | null;
}

const NODE_FONT = 13;
const AREA_FONT = 14;
const FAMILY = '"BIZ UDPGothic", "Hiragino Sans", "Noto Sans JP", "Noto Sans CJK JP", "Yu Gothic", sans-serif';
const LEGIBLE_FROM = 5;
/** Where the name of an area stands whose upper end lies outside the picture. */
const EDGE = 16;

const penOn = (canvas: HTMLCanvasElement): CanvasRenderingContext2D | null => {
  const ratio = globalThis.devicePixelRatio || 1;
  const { clientWidth, clientHeight } = canvas;
  if (canvas.width !== Math.round(clientWidth * ratio) || canvas.height !== Math.round(clientHeight * ratio)) {
    canvas.width = Math.round(clientWidth * ratio);
    canvas.height = Math.round(clientHeight * ratio);
  }
  const pen = canvas.getContext('2d');
  pen?.setTransform(ratio, 0, 0, ratio, 0, 0);
  pen?.clearRect(0, 0, clientWidth, clientHeight);
  return pen;
};

const onScreen = (cy: Core, { x, y }: Point): Point => {
  const zoom = cy.zoom();
  const pan = cy.pan();
  return { x: x * zoom + pan.x, y: y * zoom + pan.y };
};

/** Draws the outlines of areas under the picture. */
export const drawOutlines = (canvas: HTMLCanvasElement, { cy, colours, outlines }: Drawing): void => {
  const pen = penOn(canvas);
  if (!pen) return;
  for (const outline of outlines) {
    if (outline.points.length < 3) continue;
    pen.beginPath();
    outline.points.forEach((point, i) => {
      const { x, y } = onScreen(cy, point);
      if (i === 0) pen.moveTo(x, y);
      else pen.lineTo(x, y);
    });
    pen.closePath();
    pen.globalAlpha = outline.lit ? 0.14 : 0.06;
    pen.fillStyle = colours.action;
    pen.fill();
    pen.globalAlpha = 1;
    pen.setLineDash([2, 4]);
    pen.lineWidth = outline.lit ? 2 : 1.25;
    pen.strokeStyle = colours['line-strong'];
    pen.stroke();
    pen.setLineDash([]);
  }
};

const write = (pen: CanvasRenderingContext2D, text: string, x: number, y: number, colour: string, ground: string): void => {
  pen.lineJoin = 'round';
  pen.lineWidth = 4;
  pen.strokeStyle = ground;
  pen.strokeText(text, x, y);
  pen.fillStyle = colour;
  pen.fillText(text, x, y);
};

const areaLabels = (pen: CanvasRenderingContext2D, { cy, outlines }: Drawing): readonly (WantedLabel & { readonly text: string })[] => {
  pen.font = `700 ${AREA_FONT}px ${FAMILY}`;
  return outlines.flatMap(({ id, name, points }) => {
    if (points.length < 3) return [];
    const placed = points.map((point) => onScreen(cy, point));
    const top = placed.reduce((highest, point) => (point.y < highest.y ? point : highest));
    const bottom = Math.max(...placed.map((point) => point.y));
    const y = Math.max(top.y - AREA_FONT / 2 - 2, Math.min(EDGE, bottom));
    return [{ id, text: name, x: top.x, y, width: pen.measureText(name).width, height: AREA_FONT + 4, weight: 0 }];
  });
};

/** From this weight on a name belongs to what the scene is about; it comes before the names of areas. */
export const FOREMOST = 1000;

/** Draws names over the picture, as many as find room, and the ring of the keyboard. */
export const drawLabels = (canvas: HTMLCanvasElement, drawing: Drawing): void => {
  const { cy, colours, labelOf, weightOf, at } = drawing;
  const pen = penOn(canvas);
  if (!pen) return;
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  pen.font = `${NODE_FONT}px ${FAMILY}`;
  const { clientWidth, clientHeight } = canvas;
  const texts = new Map<string, string>();
  const wanted: WantedLabel[] = [];
  cy.nodes().forEach((node) => {
    const text = labelOf(node.id());
    if (text === '' || node.hasClass('far')) return;
    const { x, y } = node.renderedPosition();
    if (x < -80 || y < -40 || x > clientWidth + 80 || y > clientHeight + 40) return;
    const radius = node.renderedHeight() / 2;
    const weight = weightOf(node.id());
    if (weight < 100 && radius < LEGIBLE_FROM) return;
    texts.set(node.id(), text);
    wanted.push({ id: node.id(), x, y: y + radius + NODE_FONT / 2 + 3, width: pen.measureText(text).width, height: NODE_FONT + 2, weight });
  });
  const foremost = labelsThatFit(wanted.filter(({ weight }) => weight >= FOREMOST));
  const areas = areaLabels(pen, drawing);
  const areasThatFit = labelsThatFit(areas, foremost);
  for (const area of areasThatFit) write(pen, areas.find((other) => other.id === area.id)?.text ?? '', area.x, area.y, colours['ink-soft'], colours.ground);
  pen.font = `${NODE_FONT}px ${FAMILY}`;
  const others = labelsThatFit(
    wanted.filter(({ weight }) => weight < FOREMOST),
    [...foremost, ...areasThatFit],
  );
  for (const label of [...others, ...foremost]) write(pen, texts.get(label.id) ?? '', label.x, label.y, colours.ink, colours.ground);
  const node = at === null ? null : cy.getElementById(at);
  if (node && !node.empty()) {
    const { x, y } = node.renderedPosition();
    for (const [room, width, colour] of [
      [9, 4, colours['focus-glow']],
      [6, 3, colours.focus],
    ] as const) {
      pen.beginPath();
      pen.arc(x, y, node.renderedHeight() / 2 + room, 0, 2 * Math.PI);
      pen.lineWidth = width;
      pen.strokeStyle = colour;
      pen.stroke();
    }
  }
};
