import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { type Day, dayOf, isoOf } from '../../../schema/contracts/days.ts';

const parse = (value: unknown): Day => {
  const day = typeof value === 'string' ? dayOf(value) : null;
  if (day === null) throw new GraphQLError('A Date is written as yyyy-mm-dd and names a day of the calendar, for example 2026-11-22.');
  return day;
};

/** `Date` of the API on the side of the analysis, which counts in days. */
export const DayScalar = new GraphQLScalarType<Day, string>({
  name: 'Date',
  serialize: (value) => (typeof value === 'number' ? isoOf(value) : String(value)),
  parseValue: parse,
  parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : null),
});
