import { useCallback, useMemo } from 'react';
import { STAKEHOLDER_KINDS } from '../../schema/vocabulary/stakeholder-kinds.ts';
import { labelOf } from '../../schema/vocabulary/term.ts';
import type { Network, NetworkNode } from '../api/network-shapes.ts';
import { listing } from '../words/listing.ts';
import { useReader } from '../words/reader.tsx';

const NAMED_AT_MOST = 3;

export interface Descriptions {
  /** The name as the picture may show it: a person's only where names are switched on, otherwise `instead`. */
  readonly nameOf: (node: NetworkNode, instead: string) => string;
  readonly neighboursOf: (id: string) => readonly NetworkNode[];
  /** A person without a name is told by the groups. */
  readonly callingOf: (node: NetworkNode) => string;
  /** One sentence on a vertex and what it is tied to. */
  readonly describe: (node: NetworkNode) => string;
}

/** How the picture and its table speak of what is in them. */
export const useDescriptions = (network: Network): Descriptions => {
  const { words, names, language } = useReader();
  const neighbours = useMemo(() => {
    const nodes = new Map(network.nodes.map((node) => [node.id, node]));
    const lists = new Map<string, NetworkNode[]>(network.nodes.map((node) => [node.id, []]));
    for (const { source, target } of network.edges) {
      const [a, b] = [nodes.get(source), nodes.get(target)];
      if (!a || !b) continue;
      lists.get(a.id)?.push(b);
      lists.get(b.id)?.push(a);
    }
    return lists;
  }, [network]);
  const neighboursOf = useCallback((id: string) => neighbours.get(id) ?? [], [neighbours]);
  const nameOf = useCallback((node: NetworkNode, instead: string) => (node.kind === 'PERSON' && !names ? instead : node.name), [names]);
  const callingOf = useCallback(
    (node: NetworkNode) => {
      if (node.kind !== 'PERSON' || names) return node.name;
      const groups = neighboursOf(node.id).filter((other) => other.kind !== 'PERSON');
      const first = groups.slice(0, NAMED_AT_MOST).map((group) => group.name);
      const rest = groups.length - first.length;
      return words.connect.unnamed(listing([...first, ...(rest > 0 ? [words.connect.andMore(rest)] : [])], language));
    },
    [names, neighboursOf, words, language],
  );
  const describe = useCallback(
    (node: NetworkNode) => {
      const around = neighboursOf(node.id);
      const first = around.slice(0, NAMED_AT_MOST).map((other) => nameOf(other, words.connect.unnamedPerson));
      const rest = around.length - first.length;
      const to = listing([...new Set(first), ...(rest > 0 ? [words.connect.andMore(rest)] : [])], language);
      return words.connect.standing(nameOf(node, words.connect.unnamedPerson), labelOf(STAKEHOLDER_KINDS, node.kind, language), around.length, to);
    },
    [neighboursOf, nameOf, words, language],
  );
  return { nameOf, neighboursOf, callingOf, describe };
};
