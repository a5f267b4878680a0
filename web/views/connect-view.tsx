import { lazy, type ReactNode, Suspense, useCallback, useMemo } from 'react';
import { AREA_KINDS, type AreaKind } from '../../schema/vocabulary/area-kinds.ts';
import { AREAS } from '../api/areas.ts';
import { BETWEEN_TWO, NETWORK } from '../api/network.ts';
import { PERSON } from '../api/people.ts';
import type { Network, NetworkNode } from '../api/shapes.ts';
import { useAnswer } from '../api/use-answer.ts';
import { Answered } from '../panels/block.tsx';
import { pictureScope, wholeScope } from '../state/scopes.ts';
import { useAddress } from '../state/use-address.ts';
import { dayIn } from '../words/dates.ts';
import { useReader } from '../words/reader.tsx';
import { useDescriptions } from './descriptions.ts';
import { Legend } from './legend.tsx';
import { NetworkTable } from './network-table.tsx';
import { PairFinder } from './pair-finder.tsx';
import { sceneOf } from './scene-of.ts';
import { WithSide } from './with-side.tsx';

const NetworkPicture = lazy(async () => ({ default: (await import('../canvas/network-picture.tsx')).NetworkPicture }));
const NODES_AT_MOST = 1000;
const NO_AREAS = { areas: [], more: [] };

const OutlineChoice = (): ReactNode => {
  const { words, language } = useReader();
  const [address, go] = useAddress();
  const value = address.outlines ?? 'NONE';
  return (
    <label className="field inline">
      <span>{words.connect.outlines}</span>
      <select value={value} onChange={(event) => go({ outlines: event.target.value === 'NONE' ? null : (event.target.value as AreaKind) })}>
        <option value="NONE">{words.connect.noOutlines}</option>
        {AREA_KINDS.map((kind) => (
          <option key={kind.code} value={kind.code}>
            {kind[language]}
          </option>
        ))}
      </select>
    </label>
  );
};

const Picture = ({ network }: { network: Network }): ReactNode => {
  const { words } = useReader();
  const [address, go] = useAddress();
  const outlined = useAnswer(AREAS, address.outlines === null ? null : { kind: address.outlines }).data ?? NO_AREAS;
  const areas = useMemo(() => [...outlined.areas, ...outlined.more], [outlined]);
  const handOver =
    useAnswer(PERSON, address.chosen !== null && address.handOver ? { id: address.chosen, scope: wholeScope(address) } : null).data?.handOver ?? null;
  const two =
    address.from !== null && address.to !== null ? { ids: [address.from, address.to], from: address.from, to: address.to, scope: wholeScope(address) } : null;
  const between = useAnswer(BETWEEN_TWO, two).data;
  const scene = useMemo(() => sceneOf(address, handOver, between), [address, handOver, between]);
  const { nameOf, describe } = useDescriptions(network);
  const open = useCallback((id: string) => go({ chosen: id, handOver: false }), [go]);
  const leave = useCallback(() => go({ chosen: null, handOver: false }), [go]);
  const name = useCallback((node: NetworkNode) => (node.kind === 'PERSON' ? nameOf(node, '') : node.name), [nameOf]);
  if (network.nodes.length === 0) return <p className="block">{words.connect.none}</p>;
  return (
    <Suspense fallback={<div className="picture-frame loading" aria-busy="true" />}>
      <NetworkPicture network={network} areas={areas} litAreas={address.areas} scene={scene} nameOf={name} describe={describe} onOpen={open} onLeave={leave} />
    </Suspense>
  );
};

/** つなぐ: the network as a picture and as a table, and who connects two. */
export const ConnectView = (): ReactNode => {
  const { words, language } = useReader();
  const [address] = useAddress();
  const answer = useAnswer(NETWORK, { scope: pictureScope(address), maxNodes: NODES_AT_MOST });
  const kinds = [...new Set(answer.data?.network.nodes.map((node) => node.kind) ?? [])];
  return (
    <WithSide className="connect" side={<PairFinder />}>
      <div className="picture-head">
        <h1>{words.connect.heading}</h1>
        <OutlineChoice />
      </div>
      <Answered answer={answer} lines={12}>
        {({ network }) => (
          <>
            <Picture network={network} />
            <p className="soft small row">
              <span>{words.connect.count(network.nodes.length, network.edges.length)}</span>
              <span>{words.start.asOf(dayIn(network.asOf, language))}</span>
            </p>
            {network.truncated ? <p className="notice">{words.connect.truncated(network.nodes.length, network.totalNodes)}</p> : null}
            <Legend kinds={kinds} lines={address.facilities || address.federations} outlines={address.outlines !== null} />
            <NetworkTable network={network} />
          </>
        )}
      </Answered>
    </WithSide>
  );
};
