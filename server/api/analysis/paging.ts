import { Field, ObjectType } from 'type-graphql';
import type { ListPage } from '../../../schema/contracts/answers.ts';
import { Failure } from '../../../schema/contracts/failures.ts';
import type { PageAsked } from '../../../schema/contracts/questions.ts';

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
 * The page that is asked for. A cursor names the list and the row it stands for, so that it stays right when rows before it come or go.
 * @throws Failure `cursorUnknown` for a cursor of another list.
 */
export const pageAsked = (list: string, first: number, after: string | null | undefined): PageAsked => {
  if (after == null) return { first, afterId: null };
  const named = Buffer.from(after, 'base64url').toString();
  const afterId = named.slice(list.length + 1);
  if (cursorOf(list, afterId) !== after) throw new Failure('cursorUnknown', {});
  return { first, afterId };
};

/**
 * One page of a ranked list as it was answered.
 * @throws Failure `cursorUnknown` for a cursor of a row that is no longer listed.
 */
export const pageOf = <Row>(list: string, { total, start, rows }: ListPage<Row>, idOf: (row: Row) => string): Page<Row> => {
  if (start === null) throw new Failure('cursorUnknown', {});
  const edges = rows.map((row) => ({ cursor: cursorOf(list, idOf(row)), row }));
  return {
    totalCount: total,
    edges,
    pageInfo: {
      hasNextPage: start + edges.length < total,
      hasPreviousPage: start > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
};
