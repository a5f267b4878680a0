import type { NodeLabel, NodeRecord } from '../../../schema/contracts/records.ts';
import { foldName, foldOrganisationName } from '../../../schema/names/fold-name.ts';
import type { Row } from '../rows/row.ts';

/** A record that rows can refer to: one that is registered, one that a row of this import stands for, or both. */
export interface Known {
  readonly id: string;
  readonly label: NodeLabel;
  readonly code: string | null;
  readonly name: string;
  readonly registered: NodeRecord | null;
  /** The row that stands for it; null where it is only referred to. */
  readonly row: Row | null;
}

/** A code as it is compared: width folded, no spaces around it. */
export const foldCode = (code: string): string => code.normalize('NFKC').trim();

/** A registered record as rows can refer to it. */
export const knownFrom = (node: NodeRecord): Known => {
  const { code, name } = node.properties;
  return { id: node.id, label: node.label, code: typeof code === 'string' ? code : null, name: String(name ?? ''), registered: node, row: null };
};

/** Every record that rows can refer to, found by id, by code and by folded name. A record that is added again is replaced and keeps its former names. */
export class KnownRecords {
  readonly #byId = new Map<string, Known>();
  readonly #ids = new Map<string, Set<string>>();

  add(known: Known): void {
    this.#byId.set(known.id, known);
    const { label, code, name, id } = known;
    if (code !== null) this.#put(`code ${label} ${foldCode(code)}`, id);
    this.#put(`name ${label} ${foldName(name)}`, id);
    if (label !== 'Person') this.#put(`short ${label} ${foldOrganisationName(name)}`, id);
  }

  byId(id: string): Known | undefined {
    return this.#byId.get(id);
  }

  byCode(labels: readonly NodeLabel[], code: string): readonly Known[] {
    return this.#find('code', labels, foldCode(code));
  }

  byName(labels: readonly NodeLabel[], name: string): readonly Known[] {
    return this.#find('name', labels, foldName(name));
  }

  /** By name without the legal form of an organisation. */
  byShortName(labels: readonly NodeLabel[], name: string): readonly Known[] {
    const short = foldOrganisationName(name);
    return short === '' ? [] : this.#find('short', labels, short);
  }

  of(labels: readonly NodeLabel[]): readonly Known[] {
    return [...this.#byId.values()].filter(({ label }) => labels.includes(label));
  }

  #put(key: string, id: string): void {
    const ids = this.#ids.get(key);
    if (ids === undefined) this.#ids.set(key, new Set([id]));
    else ids.add(id);
  }

  #find(how: 'code' | 'name' | 'short', labels: readonly NodeLabel[], text: string): readonly Known[] {
    return labels.flatMap((label) => [...(this.#ids.get(`${how} ${label} ${text}`) ?? [])].flatMap((id) => this.#byId.get(id) ?? []));
  }
}
