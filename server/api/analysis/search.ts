import { Arg, Ctx, Field, Float, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { Failure } from '../../../schema/contracts/failures.ts';
import { LABEL_OF_KIND } from '../../../schema/vocabulary/stakeholder-kinds.ts';
import { type RecordStub, Stakeholder } from './records.ts';
import type { AnalysisContext } from './request-context.ts';

@ObjectType('SearchHit', { description: 'A stakeholder whose name, reading or note matches.' })
export class SearchHit {
  @Field(() => Stakeholder, { description: 'Who or what it is.' })
  readonly stakeholder!: RecordStub;
  @Field(() => Float, { description: 'How well it matches; larger is better, comparable within one answer only.' })
  readonly score!: number;
  @Field(() => String, { description: 'The text that matched.' })
  readonly matched!: string;
}

/** Characters of a text to search for. */
const MOST_CHARACTERS = 200;

@Resolver()
export class SearchResolver {
  @Query(() => [SearchHit], { description: 'Names, readings (かな) and notes, tolerant of width, case and kana; best first.' })
  async search(
    @Ctx() context: AnalysisContext,
    @Arg('text', () => String, { description: 'What to look for, 1 to 200 characters.' }) text: string,
    @Arg('first', () => Int, { defaultValue: 20, description: 'Hits at most, 1 to 200.' }) first: number,
  ): Promise<SearchHit[]> {
    if (text.length > MOST_CHARACTERS) throw new Failure('inputRejected', { field: 'text', to: MOST_CHARACTERS, of: 'characters' });
    const hits = await context.search(text, first, context.signal);
    return hits.map(({ id, name, kind, score, matched }) => ({ stakeholder: { __typename: LABEL_OF_KIND[kind], id, name }, score, matched }));
  }
}
