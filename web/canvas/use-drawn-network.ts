import cytoscape, { type Core, type StylesheetJson } from 'cytoscape';
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Network } from '../api/network-shapes.ts';
import { showThese } from './camera.ts';
import { type Colours, coloursOf } from './colours.ts';
import { elementsOf, sizeAt } from './elements.ts';
import { pictureStyle } from './picture-style.ts';

/** Whether the reader asked for no motion. */
export const isStill = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** The colours that hold now; they change with the reader's choice and with the system's light. */
const useColours = (place: RefObject<HTMLElement | null>): Colours | null => {
  const [colours, setColours] = useState<Colours | null>(null);
  useEffect(() => {
    const read = (): void => {
      if (place.current) setColours(coloursOf(place.current));
    };
    read();
    const system = matchMedia('(prefers-color-scheme: dark)');
    const choice = new MutationObserver(read);
    system.addEventListener('change', read);
    choice.observe(document.documentElement, { attributes: true, attributeFilter: ['data-light'] });
    return () => {
      system.removeEventListener('change', read);
      choice.disconnect();
    };
  }, [place]);
  return colours;
};

/** From so many on, a change of all of them is made at once. */
const MANY = 400;
/** Sizes follow the zoom in steps of this factor. */
const STEP = 1.2;

/** How this network is drawn in these colours. */
export const styleOf = (colours: Colours, network: Network): StylesheetJson =>
  pictureStyle(colours, { still: isStill(), many: network.nodes.length + network.edges.length > MANY });

/**
 * A Cytoscape picture in `place` that shows a network and is never laid out here: the server's positions stand.
 * A network that is shown for the first time is looked at where `litIds` are, as a whole where there are none.
 */
export const useDrawnNetwork = (
  place: RefObject<HTMLElement | null>,
  network: Network,
  litIds: readonly string[],
): { readonly cy: Core | null; readonly colours: Colours | null } => {
  const colours = useColours(place);
  const [cy, setCy] = useState<Core | null>(null);
  const shown = useRef('');
  const lit = useRef(litIds);
  lit.current = litIds;

  useEffect(() => {
    if (!place.current) return;
    const made = cytoscape({
      container: place.current,
      maxZoom: 4,
      autoungrabify: true,
      boxSelectionEnabled: false,
      selectionType: 'single',
      userZoomingEnabled: matchMedia('(pointer: coarse)').matches,
    });
    setCy(made);
    shown.current = '';
    return () => {
      setCy(null);
      made.destroy();
    };
  }, [place]);

  useEffect(() => {
    if (cy && colours) cy.style(styleOf(colours, network));
  }, [cy, colours, network]);

  useEffect(() => {
    if (!cy) return;
    const identity = network.nodes.map((node) => node.id).join(' ');
    cy.batch(() => {
      cy.elements().remove();
      cy.add(elementsOf(network));
    });
    if (shown.current !== identity) showThese(cy, lit.current);
    shown.current = identity;
  }, [cy, network]);

  useEffect(() => {
    if (!cy) return;
    const kinds = new Map(network.nodes.map((node) => [node.id, node.kind]));
    let step = Number.NaN;
    const resize = (): void => {
      const now = Math.round(Math.log(cy.zoom()) / Math.log(STEP));
      if (now === step) return;
      step = now;
      cy.batch(() => {
        cy.nodes().forEach((node) => {
          const size = sizeAt(kinds.get(node.id()) ?? 'GROUP', node.data('plain'), STEP ** step);
          if (node.data('size') !== size) node.data('size', size);
        });
      });
    };
    resize();
    cy.on('zoom', resize);
    return () => {
      cy.off('zoom', resize);
    };
  }, [cy, network]);

  return { cy, colours };
};
