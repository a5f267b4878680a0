import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  Lexer,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
  Source,
  TokenKind,
  visit,
} from 'graphql';
import { checkPages } from './check-pages.ts';
import { COST_CEILINGS, keepWithin } from './limits.ts';

/** What a selection comes to with its fragments put in their places. */
interface Size {
  readonly depth: number;
  readonly selections: number;
  readonly rootFields: number;
}
const NOTHING: Size = { depth: 0, selections: 0, rootFields: 0 };

/** Tokens of a text; stops counting after the first beyond the ceiling, so that a longer text costs no more. */
const countTokens = (text: string): number => {
  const lexer = new Lexer(new Source(text));
  let tokens = 0;
  while (tokens <= COST_CEILINGS.tokens && lexer.advance().kind !== TokenKind.EOF) tokens++;
  return tokens;
};

/** Wrappers of lists, which add no depth a reader would count. */
const WRAPPERS = ['edges', 'node'];
const INTROSPECTION = ['__schema', '__type', '__typename'];

const sizesOf = (document: DocumentNode): ((set: SelectionSetNode) => Size) => {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const known = new Map<SelectionSetNode, Size>();
  const sizeOf = (set: SelectionSetNode): Size => {
    const before = known.get(set);
    if (before) return before;
    // A fragment inside itself counts once here; validation refuses it.
    known.set(set, NOTHING);
    let depth = 0;
    let selections = 0;
    let rootFields = 0;
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        const name = selection.name.value;
        const inner = selection.selectionSet ? sizeOf(selection.selectionSet) : NOTHING;
        const below = WRAPPERS.includes(name) ? inner.depth : inner.depth + 1;
        depth = Math.max(depth, INTROSPECTION.includes(name) ? 0 : below);
        selections += 1 + inner.selections;
        rootFields += 1;
      } else {
        const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection.selectionSet : fragments.get(selection.name.value)?.selectionSet;
        const size = inner ? sizeOf(inner) : NOTHING;
        depth = Math.max(depth, size.depth);
        selections += 1 + size.selections;
        rootFields += size.rootFields;
      }
    }
    const size = { depth, selections, rootFields };
    known.set(set, size);
    return size;
  };
  return sizeOf;
};

const isOperation = (definition: { readonly kind: string }): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION;

/**
 * Is a query small enough to be looked at? Counts tokens, then on the parsed text aliases (`__typename` too), directives, root fields, depth
 * (without `edges` and `node`, introspection exempt) and selections with fragments expanded, and checks page sizes; every operation of the text
 * counts, run or not. Linear in the text. A text with a syntax error passes, for the parser to report.
 * @throws Failure `queryTooCostly`, `pageSizeOutOfRange`, `offsetOutOfRange`.
 */
export const screenDocument = (text: string, variables: Readonly<Record<string, unknown>>): void => {
  let document: DocumentNode;
  try {
    keepWithin('tokens', countTokens(text));
    document = parse(text, { noLocation: true });
  } catch (error) {
    if (error instanceof Error && error.name === 'GraphQLError') return;
    throw error;
  }
  let aliases = 0;
  let directives = 0;
  visit(document, {
    enter: (node) => {
      if (node.kind === Kind.FIELD && node.alias) aliases++;
      if (node.kind === Kind.DIRECTIVE) directives++;
    },
  });
  keepWithin('aliases', aliases);
  keepWithin('directives', directives);
  const sizeOf = sizesOf(document);
  for (const { operation, selectionSet } of document.definitions.filter(isOperation)) {
    const { depth, selections, rootFields } = sizeOf(selectionSet);
    keepWithin('selections', selections);
    keepWithin('depth', depth);
    keepWithin(operation === 'mutation' ? 'changes' : 'rootFields', rootFields);
  }
  checkPages(document, variables);
};
