import type { Core } from 'cytoscape';
import type { Colours } from './colours.ts';
import { type Box, labelsThatFit, type WantedLabel } from './labels.ts';
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
/** From this weight on a name belongs to what the scene is about; it comes before the names of areas. */
export const FOREMOST = 1000;
/** The names of areas come before those of groups, those of areas chosen before the others. */
const OF_AREA = 700;
const OF_LIT_AREA = 800;

/** A pen in screen pixels on a canvas that fills its place, wiped. */
export const penOn = (canvas: HTMLCanvasElement): CanvasRenderingContext2D | null => {
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
export const drawOutlines = (pen: CanvasRenderingContext2D, { cy, colours, outlines }: Drawing): void => {
  for (const outline of outlines) {
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

const write = (pen: CanvasRenderingContext2D, text: string, { x, y }: Box, colour: string, ground: string): void => {
  pen.lineJoin = 'round';
  pen.lineWidth = 4;
  pen.strokeStyle = ground;
  pen.strokeText(text, x, y);
  pen.fillStyle = colour;
  pen.fillText(text, x, y);
};

interface Written extends WantedLabel {
  readonly text: string;
  readonly ofArea: boolean;
}

/**
 * The name of an area stands at its upper rim, else at the lower, the right or the left one, else anywhere beside it, as far as the rim lies in the picture.
 * Where there is no free place it covers as few vertices as it can: an outline without a name tells nothing.
 */
const areaLabels = (pen: CanvasRenderingContext2D, { cy, outlines }: Drawing): readonly Written[] => {
  pen.font = `700 ${AREA_FONT}px ${FAMILY}`;
  const [width, height] = [cy.width(), cy.height()];
  return outlines.flatMap(({ id, name, points, lit }) => {
    const rim = points.map((point) => onScreen(cy, point));
    if (!rim.some(({ x, y }) => x > 0 && y > 0 && x < width && y < height)) return [];
    const seen = rim.filter(({ x, y }) => x >= 0 && y >= 0 && x <= width && y <= height);
    const far = (merit: (point: Point) => number): Point => seen.reduce((best, point) => (merit(point) > merit(best) ? point : best));
    const [top, bottom, right, left] = [far(({ y }) => -y), far(({ y }) => y), far(({ x }) => x), far(({ x }) => -x)];
    const wide = pen.measureText(name).width;
    const away = AREA_FONT / 2 + 3;
    const aside = wide / 2 + 6;
    const middle = { x: (left.x + right.x) / 2, y: (top.y + bottom.y) / 2 };
    const beside = ({ x, y }: Point): Point => {
      const way = Math.hypot(x - middle.x, y - middle.y) || 1;
      return { x: x + (aside * (x - middle.x)) / way, y: y + (away * (y - middle.y)) / way };
    };
    const places = [
      { x: top.x, y: top.y - away },
      { x: bottom.x, y: bottom.y + away },
      { x: top.x, y: top.y + away },
      { x: right.x + aside, y: right.y },
      { x: left.x - aside, y: left.y },
      ...seen.map(beside),
      ...seen.map(({ x, y }) => ({ x, y })),
    ];
    return [{ id, text: name, ofArea: true, places, width: wide, height: AREA_FONT + 4, weight: lit ? OF_LIT_AREA : OF_AREA, foremost: true }];
  });
};

const nodeLabels = (pen: CanvasRenderingContext2D, { cy, labelOf, weightOf }: Drawing): { readonly vertices: readonly Box[]; readonly names: Written[] } => {
  pen.font = `${NODE_FONT}px ${FAMILY}`;
  const [pictureWidth, pictureHeight] = [cy.width(), cy.height()];
  const vertices: Box[] = [];
  const names: Written[] = [];
  cy.nodes().forEach((node) => {
    const { x, y } = node.renderedPosition();
    const size = node.renderedHeight();
    if (x < -size || y < -size || x > pictureWidth + size || y > pictureHeight + size) return;
    const far = node.hasClass('far');
    vertices.push({ x, y, width: size, height: size });
    const text = labelOf(node.id());
    if (text === '' || far) return;
    const radius = size / 2;
    const weight = weightOf(node.id());
    if (weight < 100 && radius < LEGIBLE_FROM) return;
    const width = pen.measureText(text).width;
    const away = radius + NODE_FONT / 2 + 3;
    const aside = radius + width / 2 + 4;
    const places = [
      { x, y: y + away },
      { x, y: y - away },
      { x: x + aside, y },
      { x: x - aside, y },
    ];
    names.push({ id: node.id(), text, ofArea: false, places, width, height: NODE_FONT + 2, weight, foremost: weight >= FOREMOST });
  });
  return { vertices, names };
};

const ring = (pen: CanvasRenderingContext2D, { cy, colours, at }: Drawing): void => {
  const node = at === null ? null : cy.getElementById(at);
  if (!node || node.empty()) return;
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
};

/** Draws names over the picture, as many as find room, and the ring of the keyboard. */
export const drawLabels = (pen: CanvasRenderingContext2D, drawing: Drawing): void => {
  const { cy, colours } = drawing;
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  const { vertices, names } = nodeLabels(pen, drawing);
  const wanted = new Map([...names, ...areaLabels(pen, drawing)].map((label) => [label.id, label]));
  for (const placed of labelsThatFit([...wanted.values()], vertices, { width: cy.width(), height: cy.height() })) {
    const label = wanted.get(placed.id);
    if (!label) continue;
    pen.font = label.ofArea ? `700 ${AREA_FONT}px ${FAMILY}` : `${NODE_FONT}px ${FAMILY}`;
    write(pen, label.text, placed, label.ofArea ? colours['ink-soft'] : colours.ink, colours.ground);
  }
  ring(pen, drawing);
};
