import type { ContactRecord, NodeLabel, NodeRecord, RegisterIndex, TieRecord, TieType } from '../../../schema/contracts/records.ts';
import { foldName } from '../../../schema/names/fold-name.ts';
import { groupedBy } from './in-order.ts';
import { foldCode } from './known-records.ts';
import type { PlanOptions } from './options.ts';

/** The register as an import finds it: without the sample city where this import removes it. */
export interface BaseRegister {
  readonly removesSample: boolean;
  readonly nodes: readonly NodeRecord[];
  readonly byId: ReadonlyMap<string, NodeRecord>;
  readonly contacts: ReadonlyMap<string, ContactRecord>;
  /** Ties of a type that begin, or end, at a record. */
  readonly tiesFrom: (type: TieType, id: string) => readonly TieRecord[];
  readonly tiesTo: (type: TieType, id: string) => readonly TieRecord[];
  readonly ties: readonly TieRecord[];
  /** People who belong to an organisation, ever, and go by a name. */
  readonly membersNamed: (organisationId: string, name: string) => readonly NodeRecord[];
  /** Is this the id or name of a record of the sample city that is being removed? */
  readonly wasSample: (labels: readonly NodeLabel[], text: string) => boolean;
}

const indexed = (ties: readonly TieRecord[], end: 'fromId' | 'toId'): ReadonlyMap<string, readonly TieRecord[]> => {
  const map = new Map<string, TieRecord[]>();
  for (const tie of ties) {
    const key = `${tie.type} ${tie[end]}`;
    const found = map.get(key);
    if (found === undefined) map.set(key, [tie]);
    else found.push(tie);
  }
  return map;
};

/** Members by organisation and folded name; made when an organisation is asked for, as most never are. */
const memberIndex = (byId: ReadonlyMap<string, NodeRecord>, tiesTo: BaseRegister['tiesTo']): BaseRegister['membersNamed'] => {
  const indexes = new Map<string, ReadonlyMap<string, readonly NodeRecord[]>>();
  return (organisationId, name) => {
    let index = indexes.get(organisationId);
    if (index === undefined) {
      const ids = new Set(tiesTo('MEMBER_OF', organisationId).map(({ fromId }) => fromId));
      const members = [...ids].flatMap((id) => byId.get(id) ?? []);
      index = groupedBy(members, ({ properties }) => foldName(String(properties.name)));
      indexes.set(organisationId, index);
    }
    return index.get(foldName(name)) ?? [];
  };
};

/** What does this import start from? */
export const baseRegister = (index: RegisterIndex, options: PlanOptions): BaseRegister => {
  const isFirstOwn = !options.sample && !index.ownImported;
  const removesSample = index.sampleLoaded && (options.removeSample === true || (isFirstOwn && !options.keepSample));
  const stays = ({ properties }: { readonly properties: NodeRecord['properties'] }): boolean => !removesSample || properties.sample !== true;
  const nodes = index.nodes.filter(stays);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const ties = index.ties.filter((tie) => stays(tie) && byId.has(tie.fromId) && byId.has(tie.toId));
  const from = indexed(ties, 'fromId');
  const to = indexed(ties, 'toId');
  const tiesTo: BaseRegister['tiesTo'] = (type, id) => to.get(`${type} ${id}`) ?? [];
  const gone = new Set(
    index.nodes
      .filter((node) => !stays(node))
      .flatMap(({ label, id, properties: { code, name } }) => [
        `${label} ${id}`,
        `${label} ${typeof code === 'string' ? foldCode(code) : ''}`,
        `${label} ${foldName(String(name))}`,
      ]),
  );
  return {
    removesSample,
    nodes,
    byId,
    contacts: new Map(index.contacts.filter(({ ownerId }) => byId.has(ownerId)).map((contact) => [contact.ownerId, contact])),
    tiesFrom: (type, id) => from.get(`${type} ${id}`) ?? [],
    tiesTo,
    ties,
    membersNamed: memberIndex(byId, tiesTo),
    wasSample: (labels, text) => labels.some((label) => gone.has(`${label} ${foldCode(text)}`) || gone.has(`${label} ${foldName(text)}`)),
  };
};
