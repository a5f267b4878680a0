import { MARKED_TIES } from '../../../schema/contracts/field-rules.ts';
import type { Planning } from './planning.ts';
import type { WantedTie } from './tie-drafts.ts';
import type { WantedNode } from './wanted-nodes.ts';

/** Wanted ties with their own mark: a tie of people and organisations is invented where either end is, after what this import says. */
export const markInvented = (planning: Planning, wanted: ReadonlyMap<string, WantedTie>, nodes: readonly WantedNode[]): ReadonlyMap<string, WantedTie> => {
  const said = new Map(nodes.map(({ record }) => [record.id, record.properties.fictional === true]));
  const isInvented = (id: string): boolean => said.get(id) ?? planning.known.byId(id)?.registered?.properties.fictional === true;
  return new Map(
    [...wanted].map(([identity, tie]) => {
      if (!MARKED_TIES.includes(tie.type)) return [identity, tie];
      return [identity, { ...tie, properties: { ...tie.properties, fictional: isInvented(tie.fromId) || isInvented(tie.toId) } }];
    }),
  );
};
