import { Field, ObjectType } from 'type-graphql';
import { Failure } from '../../../schema/contracts/failures.ts';

/** The same four fields as in the registers, with which it is merged. */
@ObjectType('PageInfo')
export class PageInfo {
  @Field(() => Boolean)
  readonly hasNextPage!: boolean;
  @Field(() => Boolean)
  readonly hasPreviousPage!: boolean;
  @Field(() => String, { nullable: true })
  readonly startCursor!: string | null;
  @Field(() => String, { nullable: true })
  readonly endCursor!: string | null;
}

export interface Page<Row> {
  readonly totalCount: number;
  readonly edges: readonly { readonly cursor: string; readonly row: Row }[];
  readonly pageInfo: PageInfo;
}

const cursorOf = (list: string, id: string): string => Buffer.from(`${list}:${id}`).toString('base64url');

/**
 * One page of a ranked list. A cursor names the list and the row it stands for, so that it stays right when rows before it come or go.
 * @throws Failure `cursorUnknown` for a cursor of another list, or of a row that is no longer listed.
 */
export const pageOf = <Row>(list: string, rows: readonly Row[], idOf: (row: Row) => string, first: number, after: string | null | undefined): Page<Row> => {
  const cursors = rows.map((row) => cursorOf(list, idOf(row)));
  const start = after == null ? 0 : cursors.indexOf(after) + 1;
  if (after != null && start === 0) throw new Failure('cursorUnknown', {});
  const edges = rows.slice(start, start + first).map((row, i) => ({ cursor: cursors[start + i], row }));
  return {
    totalCount: rows.length,
    edges,
    pageInfo: {
      hasNextPage: start + edges.length < rows.length,
      hasPreviousPage: start > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
};
