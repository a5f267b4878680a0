import { type ArgumentNode, type DocumentNode, Kind, type ValueNode, type VariableDefinitionNode, visit } from 'graphql';
import { Failure } from '../../../schema/contracts/failures.ts';
import { FARTHEST_OFFSET, LARGEST_PAGE, MOST_POINTS } from './limits.ts';

const LARGEST: Readonly<Record<string, number>> = { first: LARGEST_PAGE, limit: LARGEST_PAGE, maxNodes: MOST_POINTS };

/** A value as far as a page size goes: a number, null, or undefined for what is left to the type check. */
const numberOf = (value: ValueNode): number | null | undefined => {
  if (value.kind === Kind.NULL) return null;
  return value.kind === Kind.INT ? Number(value.value) : undefined;
};

const checkSize = (field: string, argument: string, value: number | null): void => {
  const at = `${field}.${argument}`;
  if (argument === 'offset') {
    if (value === null || value < 0 || value > FARTHEST_OFFSET)
      throw new Failure('offsetOutOfRange', { field: at, value: String(value), max: FARTHEST_OFFSET });
    return;
  }
  const max = LARGEST[argument];
  if (value === null || value < 1 || value > max) throw new Failure('pageSizeOutOfRange', { field: at, value: String(value), max });
};

/**
 * Does every list of a query ask for a page that can be given? Looks at `first`, `limit`, `maxNodes` and `offset` wherever they stand, written
 * out or as variables; a value that is no number is left to the type check.
 * @throws Failure `pageSizeOutOfRange`, `offsetOutOfRange` that names the field.
 */
export const checkPages = (document: DocumentNode, variables: Readonly<Record<string, unknown>>): void => {
  let definitions: readonly VariableDefinitionNode[] = [];
  const variableValue = (name: string): number | null | undefined => {
    if (Object.hasOwn(variables, name)) {
      const given = variables[name];
      return given === null || typeof given === 'number' ? given : undefined;
    }
    const fallback = definitions.find(({ variable }) => variable.name.value === name)?.defaultValue;
    return fallback && numberOf(fallback);
  };
  const check = (field: string, { name, value }: ArgumentNode): void => {
    if (name.value !== 'offset' && !Object.hasOwn(LARGEST, name.value)) return;
    const size = value.kind === Kind.VARIABLE ? variableValue(value.name.value) : numberOf(value);
    if (size !== undefined) checkSize(field, name.value, size);
  };
  // Fragments stand beside operations: a variable is looked up in all of them.
  definitions = document.definitions.flatMap((definition) => (definition.kind === Kind.OPERATION_DEFINITION ? (definition.variableDefinitions ?? []) : []));
  visit(document, {
    enter: (node) => {
      if (node.kind === Kind.FIELD) for (const argument of node.arguments ?? []) check(node.name.value, argument);
    },
  });
};
