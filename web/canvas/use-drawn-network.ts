import cytoscape, { type Core } from 'cytoscape';
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Network } from '../api/shapes.ts';
import { showAll } from './camera.ts';
import { type Colours, coloursOf } from './colours.ts';
import { boostAt, elementsOf } from './elements.ts';
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

/** A Cytoscape picture in `place` that shows a network and is never laid out here: the server's positions stand. */
export const useDrawnNetwork = (place: RefObject<HTMLElement | null>, network: Network): { readonly cy: Core | null; readonly colours: Colours | null } => {
  const colours = useColours(place);
  const [cy, setCy] = useState<Core | null>(null);
  const shown = useRef('');
  const boosted = useRef(0);

  useEffect(() => {
    if (!place.current) return;
    const made = cytoscape({
      container: place.current,
      minZoom: 0.08,
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
    if (cy && colours) cy.style(pictureStyle(colours, isStill()));
  }, [cy, colours]);

  useEffect(() => {
    if (!cy) return;
    const identity = network.nodes.map((node) => node.id).join(' ');
    cy.batch(() => {
      cy.elements().remove();
      cy.add(elementsOf(network));
    });
    if (shown.current !== identity) showAll(cy);
    shown.current = identity;
  }, [cy, network]);

  useEffect(() => {
    if (!cy || !network) return;
    const boost = (): void => {
      const factor = boostAt(cy.zoom());
      if (factor === boosted.current) return;
      boosted.current = factor;
      cy.batch(() => {
        cy.nodes().forEach((node) => {
          node.data('size', node.data('plain') * factor);
        });
      });
    };
    boosted.current = 0;
    boost();
    cy.on('zoom', boost);
    return () => {
      cy.off('zoom', boost);
    };
  }, [cy, network]);

  return { cy, colours };
};
