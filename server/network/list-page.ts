import type { ListPage } from '../../schema/contracts/answers.ts';
import type { PageAsked } from '../../schema/contracts/questions.ts';

/** The rows of a page, made only for those on it; all without a page. `idOf` names what a row stands for, `rowOf` makes it with its place in the list, from 0. */
export const pageOfList = <Item, Row>(
  items: readonly Item[],
  page: PageAsked | undefined,
  idOf: (item: Item) => string,
  rowOf: (item: Item, place: number) => Row,
): ListPage<Row> => {
  const start = page === undefined || page.afterId === null ? 0 : items.findIndex((item) => idOf(item) === page.afterId) + 1;
  if (page?.afterId != null && start === 0) return { total: items.length, start: null, rows: [] };
  const end = page === undefined ? items.length : start + page.first;
  return { total: items.length, start, rows: items.slice(start, end).map((item, i) => rowOf(item, start + i)) };
};
