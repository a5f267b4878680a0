import type { Core } from 'cytoscape';
import { coloursOnPaper } from './colours.ts';
import { type Drawing, drawLabels, drawOutlines } from './overlay.ts';

/** `cy.png` gives the same picture as a file, which is not there yet when the printer asks. */
interface Renderer {
  readonly bufferCanvasImage: (options: { readonly full: boolean; readonly scale: number }) => HTMLCanvasElement;
}
const SHARP = 2;

/** Draws what the picture shows, as one image in the colours of paper; `styled` sets the colours of the vertices and ties. */
export const drawForPaper = (canvas: HTMLCanvasElement, drawing: Drawing, styled: (colours: Drawing['colours']) => void): void => {
  const { cy, colours } = drawing;
  const pen = canvas.getContext('2d');
  if (!pen || cy.width() === 0) return;
  const onPaper: Drawing = { ...drawing, colours: coloursOnPaper(canvas.parentElement ?? document.body), at: null };
  styled(onPaper.colours);
  const image = (cy as Core & { readonly renderer: () => Renderer }).renderer().bufferCanvasImage({ full: false, scale: SHARP });
  styled(colours);
  const ratio = image.width / cy.width();
  canvas.width = image.width;
  canvas.height = image.height;
  pen.fillStyle = onPaper.colours.ground;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.setTransform(ratio, 0, 0, ratio, 0, 0);
  drawOutlines(pen, onPaper);
  pen.drawImage(image, 0, 0, cy.width(), cy.height());
  drawLabels(pen, onPaper);
};
