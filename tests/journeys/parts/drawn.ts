import type { Page } from 'playwright-core';

interface Drawn {
  readonly _cyreg?: { readonly cy: { readonly elements: (selector: string) => { readonly length: number } } };
}

/** How many vertices or edges of the picture a selector of Cytoscape finds; -1 where no picture is drawn. */
export const drawnIn = (page: Page, selector: string): Promise<number> =>
  page.evaluate((asked) => (document.querySelector('.picture-cy') as (Element & Drawn) | null)?._cyreg?.cy.elements(asked).length ?? -1, selector);
