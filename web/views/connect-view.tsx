import { lazy, type ReactNode, Suspense, useCallback, useMemo } from 'react';
import { AREA_KINDS, type AreaKind } from '../../schema/vocabulary/area-kinds.ts';
import { AREAS, inOrder } from '../api/areas.ts';
import { MARKS, NETWORK } from '../api/network.ts';
import type { Network, NetworkNode } from '../api/network-shapes.ts';
import { useAnswer } from '../api/use-answer.ts';
import { useBetween } from '../api/use-between.ts';
import { usePerson } from '../api/use-person.ts';
import { outlinesOf } from '../canvas/area-outlines.ts';
import type { Outline } from '../canvas/overlay.ts';
import { Answered } from '../panels/block.tsx';
import { pictureScope, usualReach } from '../state/scopes.ts';
import { useAddress } from '../state/use-address.ts';
import { dayIn } from '../words/dates.ts';
import { useReader } from '../words/reader.tsx';
import { useHeading } from './chosen-areas.ts';
import { useDescriptions } from './descriptions.ts';
import { Legend } from './legend.tsx';
import { NetworkTable } from './network-table.tsx';
import { PairFinder } from './pair-finder.tsx';
import { sceneOf } from './scene-of.ts';
import { useScopeWords } from './scope-words.ts';
import { WithSide } from './with-side.tsx';

const NetworkPicture = lazy(async () => ({ default: (await import('../canvas/network-picture.tsx')).NetworkPicture }));
const NODES_AT_MOST = 1000;

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

const Picture = ({ network, outlines }: { network: Network; outlines: readonly Outline[] }): ReactNode => {
  const { words } = useReader();
  const [address, go] = useAddress();
  const handOver = usePerson(address.handOver ? address.chosen : null).answer.data?.handOver ?? null;
  const between = useBetween().answer.data;
  const scene = useMemo(() => sceneOf(address, handOver, between), [address, handOver, between]);
  const litIds = useMemo(
    () => network.nodes.filter((node) => node.kind !== 'PERSON' && node.areaIds.some((id) => address.areas.includes(id))).map((node) => node.id),
    [network, address.areas],
  );
  const { nameOf, describe } = useDescriptions(network);
  const open = useCallback((id: string) => go({ chosen: id, handOver: false }), [go]);
  const leave = useCallback(() => go(address.handOver ? { handOver: false } : { chosen: null }), [go, address.handOver]);
  const name = useCallback((node: NetworkNode) => (node.kind === 'PERSON' ? nameOf(node, '') : node.name), [nameOf]);
  if (network.nodes.length === 0) return <p className="block">{words.connect.none}</p>;
  return (
    <Suspense fallback={<div className="picture-frame loading" aria-busy="true" />}>
      <NetworkPicture network={network} outlines={outlines} litIds={litIds} scene={scene} nameOf={name} describe={describe} onOpen={open} onLeave={leave} />
    </Suspense>
  );
};

const Shown = ({ network }: { network: Network }): ReactNode => {
  const { words, language, names } = useReader();
  const [address] = useAddress();
  const scope = useScopeWords();
  const answered = useAnswer(AREAS, address.outlines === null ? null : { kind: address.outlines }).data;
  const { drawn, without } = useMemo(
    () => outlinesOf(network, answered ? inOrder([...answered.areas, ...answered.more]) : [], address.areas),
    [network, answered, address.areas],
  );
  const kinds = useMemo(() => [...new Set(network.nodes.map((node) => node.kind))], [network]);
  const outside = address.chosen !== null && !network.nodes.some((node) => node.id === address.chosen);
  return (
    <>
      {outside ? <p className="notice not-printed">{words.connect.notInPicture}</p> : null}
      <Picture network={network} outlines={drawn} />
      <p className="soft small row">
        <span>{words.connect.count(network.nodes.length, network.edges.length)}</span>
        <span>{words.start.asOf(dayIn(network.asOf, language))}</span>
        {answered && network.nodes.length > 0 && drawn.length === 0 && address.outlines !== null ? (
          <span>{without.length > 0 ? words.connect.noneOutlined : words.connect.noAreasToOutline}</span>
        ) : null}
      </p>
      <p className="printed-only">{words.connect.printed(scope, dayIn(network.asOf, language), names)}</p>
      {network.truncated ? <p className="notice">{words.connect.truncated(network.nodes.length, network.totalNodes)}</p> : null}
      <Legend
        kinds={kinds}
        handOver={address.handOver}
        lines={address.facilities || address.federations}
        without={address.outlines === null ? null : without}
      />
      <NetworkTable network={network} />
    </>
  );
};

type Mark = Pick<NetworkNode, 'id' | 'isolation' | 'listing'>;
const NO_MARKS: readonly Mark[] = [];

/** The picture with these marks in place of its own; null = its own. */
const Marked = ({ network, marks }: { network: Network; marks: readonly Mark[] | null }): ReactNode => {
  const shown = useMemo(() => {
    if (marks === null) return network;
    const known = new Map(marks.map((mark) => [mark.id, mark]));
    return { ...network, nodes: network.nodes.map((node) => ({ ...node, isolation: null, listing: null, ...known.get(node.id) })) };
  }, [network, marks]);
  return <Shown network={shown} />;
};

/** つなぐ: the network as a picture and as a table, and who connects two. */
export const ConnectView = (): ReactNode => {
  const { words } = useReader();
  const [address] = useAddress();
  const heading = useHeading(words.connect.heading, words.connect.headingOf);
  const answer = useAnswer(NETWORK, { scope: pictureScope(address), maxNodes: NODES_AT_MOST });
  // Halls and federations are drawn on top, and one generation alone is drawn: a group is still to be connected where the lists say so.
  const ofGeneration = address.reach === null && usualReach(address) !== null;
  const more = address.facilities || address.federations || ofGeneration;
  const generations = ofGeneration ? [] : address.generations;
  const usual = { scope: pictureScope({ ...address, generations, facilities: false, federations: false }), maxNodes: NODES_AT_MOST };
  const marks = useAnswer(MARKS, more ? usual : null).data?.network.nodes ?? NO_MARKS;
  return (
    <WithSide className="connect" side={<PairFinder />}>
      <div className="picture-head">
        <h1>{heading}</h1>
        <OutlineChoice />
      </div>
      <Answered answer={answer} lines={12}>
        {({ network }) => <Marked network={network} marks={more ? marks : null} />}
      </Answered>
    </WithSide>
  );
};
