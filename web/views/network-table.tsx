import { type ReactNode, useMemo, useState } from 'react';
import { LISTINGS } from '../../schema/vocabulary/analysis-terms.ts';
import { FIELDS } from '../../schema/vocabulary/fields.ts';
import { GENERATIONS } from '../../schema/vocabulary/generations.ts';
import { GROUP_KINDS } from '../../schema/vocabulary/group-kinds.ts';
import { STAKEHOLDER_KINDS } from '../../schema/vocabulary/stakeholder-kinds.ts';
import { labelOf } from '../../schema/vocabulary/term.ts';
import { AREAS } from '../api/areas.ts';
import type { Network, NetworkNode } from '../api/network-shapes.ts';
import { useAnswer } from '../api/use-answer.ts';
import { Fictional, Go } from '../panels/choose.tsx';
import { useAddress } from '../state/use-address.ts';
import { listing } from '../words/listing.ts';
import { useReader } from '../words/reader.tsx';
import { useDescriptions } from './descriptions.ts';

const KIND_ORDER = ['GROUP', 'SCHOOL', 'UNIVERSITY', 'FACILITY', 'PERSON'];
const PAGE = 100;
const before = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The picture's twin: the same vertices and ties as a table, open to everybody who does not use the picture. */
export const NetworkTable = ({ network }: { network: Network }): ReactNode => {
  const { words, language } = useReader();
  const [address] = useAddress();
  const [shown, setShown] = useState(PAGE);
  const answered = useAnswer(AREAS, { kind: address.outlines ?? address.areaKind }).data;
  const areaNames = useMemo(() => new Map([...(answered?.areas ?? []), ...(answered?.more ?? [])].map((area) => [area.id, area.name])), [answered]);
  const { nameOf, neighboursOf, callingOf } = useDescriptions(network);
  const rows = useMemo(
    () =>
      [...network.nodes].sort((a, b) => KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind) || before(callingOf(a), callingOf(b)) || before(a.id, b.id)),
    [network, callingOf],
  );
  const ties = (node: NetworkNode): string => {
    const around = neighboursOf(node.id);
    const named = around.map((other) => nameOf(other, '')).filter((name) => name !== '');
    const unnamed = around.length - named.length;
    return listing([...named, ...(unnamed > 0 ? [words.connect.unnamedCount(unnamed)] : [])], language);
  };
  const kindOf = (node: NetworkNode): string =>
    node.groupKind ? labelOf(GROUP_KINDS, node.groupKind, language) : labelOf(STAKEHOLDER_KINDS, node.kind, language);
  const fieldsOf = (node: NetworkNode): string =>
    node.kind === 'PERSON'
      ? node.generation
        ? labelOf(GENERATIONS, node.generation, language)
        : ''
      : listing(
          node.fields.map((field) => labelOf(FIELDS, field, language)),
          language,
        );
  const areasOf = (node: NetworkNode): string =>
    listing(
      node.areaIds.flatMap((id) => areaNames.get(id) ?? []),
      language,
    );
  const { columns } = words.connect;
  return (
    <details className="twin">
      <summary>{words.connect.table}</summary>
      <p className="soft small">{words.connect.tableText}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="scrolls" tabIndex={0} aria-label={words.connect.table}>
        <table>
          <thead>
            <tr>
              {[columns.name, columns.kind, columns.fields, columns.areas, columns.linked, columns.standing].map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, shown).map((node) => (
              <tr key={node.id}>
                <th scope="row">
                  <Go to={{ chosen: node.id, handOver: false }}>{callingOf(node)}</Go>
                  <Fictional when={node.fictional} />
                </th>
                <td>{kindOf(node)}</td>
                <td>{fieldsOf(node)}</td>
                <td>{areasOf(node)}</td>
                <td>{ties(node) || words.connect.alone}</td>
                <td>
                  {node.listing && node.listing !== 'NO_WISH' && (node.isolation || node.listing === 'NOT_YET_KNOWN')
                    ? labelOf(LISTINGS, node.listing, language)
                    : ''}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {rows.length > shown ? (
        <button type="button" onClick={() => setShown(shown + PAGE)}>
          {words.connect.moreRows(shown, rows.length)}
        </button>
      ) : null}
    </details>
  );
};
