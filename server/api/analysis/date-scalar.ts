import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { dayOf, isoOf } from '../../../schema/contracts/days.ts';

const checked = (value: unknown): string => {
  if (typeof value === 'string' && dayOf(value) !== null) return value;
  throw new GraphQLError('A Date is written as yyyy-mm-dd and names a day of the calendar, for example 2026-11-22.');
};

/** `Date` of the API, the same for registers and analysis: never a day that does not exist. Comes in as text; a `Day` may go out as well. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A day of the calendar, written as yyyy-mm-dd.',
  serialize: (value) => (typeof value === 'number' ? isoOf(value) : String(value)),
  parseValue: checked,
  parseLiteral: (node) => checked(node.kind === Kind.STRING ? node.value : null),
});
