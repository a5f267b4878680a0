import type { EventObject } from 'cytoscape';
import { type CSSProperties, type KeyboardEvent, type ReactNode, useCallback, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { Network, NetworkNode } from '../api/network-shapes.ts';
import { useReader } from '../words/reader.tsx';
import { isWaiting } from './elements.ts';
import { type Drawing, drawLabels, drawOutlines, FOREMOST, type Outline, penOn } from './overlay.ts';
import { drawForPaper } from './print-picture.ts';
import { type Scene, setScene } from './scenes.ts';
import { bringIntoView, look, showAll, vertexAt, zoomBy } from './camera.ts';
import { isStill, styleOf, useDrawnNetwork } from './use-drawn-network.ts';
import { walkByKey } from './walker.ts';

export interface NetworkPictureProps {
  readonly network: Network;
  readonly outlines: readonly Outline[];
  /** The vertices of the areas chosen: where one looks first. */
  readonly litIds: readonly string[];
  readonly scene: Scene;
  readonly nameOf: (node: NetworkNode) => string;
  /** What is read out when the keyboard comes to a vertex. */
  readonly describe: (node: NetworkNode) => string;
  readonly onOpen: (id: string) => void;
  readonly onLeave: () => void;
}

const NAMED_FROM_AFAR = 15;
/** The people whose names, where names are shown, stand in the picture from any distance: those between most others. */
const namedFromAfar = ({ nodes }: Network): ReadonlySet<string> =>
  new Set(
    nodes
      .filter((node) => node.kind === 'PERSON' && node.betweenness > 0)
      .sort((a, b) => b.betweenness - a.betweenness || (a.id < b.id ? -1 : 1))
      .slice(0, NAMED_FROM_AFAR)
      .map((node) => node.id),
  );

const weightIn = (node: NetworkNode, scene: Scene, isNamed: boolean, isNear: boolean): number => {
  const fore =
    ((scene.is === 'chosen' || scene.is === 'handOver') && (scene.id === node.id || (node.kind !== 'PERSON' && isNear))) ||
    (scene.is === 'between' && scene.ids.includes(node.id));
  const waiting = isWaiting(node) ? 200 : 0;
  return (fore ? FOREMOST : 0) + waiting + (isNamed ? 100 : 0) + (node.kind === 'PERSON' ? 0 : 50) + Math.min(node.degree, 40);
};

/** What a scene is about: while that stays the same, so does the viewpoint. */
const aboutOf = (scene: Scene): string => {
  if (scene.is === 'whole') return '';
  if (scene.is === 'between') return scene.ids.join(' ');
  return [scene.is, scene.id, ...(scene.is === 'handOver' ? [...scene.introduceIds, ...scene.stayIds] : [])].join(' ');
};

/** How much wider than high the network lies; a narrow screen gives the picture no more height than that needs. */
const wideByHigh = ({ nodes }: Network): number => {
  const span = (values: readonly number[]): number =>
    values.reduce((most, value) => Math.max(most, value), -Infinity) - values.reduce((least, value) => Math.min(least, value), Infinity);
  const [wide, high] = [span(nodes.map(({ x }) => x)), span(nodes.map(({ y }) => y))];
  return wide > 0 && high > 0 ? wide / high : 1;
};

const byName = (nodes: readonly NetworkNode[], nameOf: (node: NetworkNode) => string): readonly string[] =>
  nodes
    .map((node) => ({ id: node.id, last: node.kind === 'PERSON' ? 1 : 0, name: nameOf(node) }))
    .sort((a, b) => a.last - b.last || (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1))
    .map(({ id }) => id);

/** The network as a picture: positions from the server, areas outlined beneath, names above as far as they find room, and all of it by keyboard. */
export const NetworkPicture = (props: NetworkPictureProps): ReactNode => {
  const { network, outlines, litIds, scene, nameOf, describe, onOpen, onLeave } = props;
  const { words } = useReader();
  const keysId = useId();
  const place = useRef<HTMLDivElement>(null);
  const under = useRef<HTMLCanvasElement>(null);
  const over = useRef<HTMLCanvasElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const { cy, colours } = useDrawnNetwork(place, network, litIds);
  const printed = useRef<HTMLCanvasElement>(null);
  /** What the viewpoint was last moved for, and what was opened by hand in the picture: that stays where it is. */
  const lookedAt = useRef('');
  const openedHere = useRef('');
  const [at, setAt] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const nodes = useMemo(() => new Map(network.nodes.map((node) => [node.id, node])), [network]);
  const named = useMemo(() => namedFromAfar(network), [network]);
  const standing = at !== null && nodes.has(at) ? at : null;

  useEffect(() => {
    if (cy && network) setScene(cy, scene);
  }, [cy, scene, network]);

  useEffect(() => {
    if (!cy || !colours) return;
    const drawing: Drawing = {
      cy,
      colours,
      outlines,
      at: standing,
      labelOf: (id) => {
        const node = nodes.get(id);
        return node ? nameOf(node) : '';
      },
      weightOf: (id) => {
        const node = nodes.get(id);
        return node ? weightIn(node, scene, named.has(id), !cy.getElementById(id).hasClass('far')) : 0;
      },
    };
    const draw = (): void => {
      const [below, above] = [under.current && penOn(under.current), over.current && penOn(over.current)];
      if (below) drawOutlines(below, drawing);
      if (above) drawLabels(above, drawing);
    };
    const print = (): void => {
      if (printed.current) drawForPaper(printed.current, drawing, (inColours) => cy.style(styleOf(inColours, network)));
    };
    const printedIt = (): void => {
      if (printed.current) printed.current.width = 0;
    };
    draw();
    cy.on('viewport resize', draw);
    addEventListener('beforeprint', print);
    addEventListener('afterprint', printedIt);
    return () => {
      cy.off('viewport resize', draw);
      removeEventListener('beforeprint', print);
      removeEventListener('afterprint', printedIt);
    };
  }, [cy, colours, named, outlines, standing, nodes, nameOf, scene, network]);

  useEffect(() => {
    if (!cy) return;
    const tapped = (event: EventObject): void => {
      const id = event.target === cy ? vertexAt(cy, event.renderedPosition) : (event.target as { id: () => string }).id();
      if (id === null) {
        onLeave();
        return;
      }
      setAt(null);
      frame.current?.focus({ preventScroll: true });
      openedHere.current = id;
      onOpen(id);
    };
    cy.on('tap', tapped);
    return () => {
      cy.off('tap', tapped);
    };
  }, [cy, onOpen, onLeave]);

  useEffect(() => {
    if (!cy || !network) return;
    const about = aboutOf(scene);
    if (about === lookedAt.current) return;
    lookedAt.current = about;
    if (scene.is === 'chosen' && scene.id === openedHere.current) return;
    look(cy, scene, isStill());
    const sheet = scene.is === 'chosen' || scene.is === 'handOver';
    if (sheet && matchMedia('(width < 64rem)').matches) frame.current?.scrollIntoView({ block: 'start' });
  }, [cy, scene, network]);

  useEffect(() => {
    if (!cy || (scene.is !== 'handOver' && scene.is !== 'between')) return;
    const lookAgain = (): void => look(cy, scene, true);
    cy.on('resize', lookAgain);
    return () => {
      cy.off('resize', lookAgain);
    };
  }, [cy, scene]);

  const moveTo = useCallback(
    (id: string): void => {
      setAt(id);
      const node = nodes.get(id);
      if (node) setSaid(describe(node));
      if (cy) bringIntoView(cy, id);
    },
    [cy, nodes, describe],
  );
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!cy || event.metaKey || event.ctrlKey || event.altKey || event.target !== event.currentTarget) return;
    const used = walkByKey(event.key, {
      cy,
      at: standing ?? (scene.is === 'chosen' || scene.is === 'handOver' ? scene.id : null),
      order: byName(network.nodes, nameOf),
      moveTo,
      open: (id) => {
        openedHere.current = id;
        onOpen(id);
      },
      leave: () => {
        setAt(null);
        setSaid('');
        onLeave();
      },
      noWay: () => setSaid(words.connect.noWay),
    });
    if (used) event.preventDefault();
  };
  const wheelZooms = (on: boolean): void => {
    cy?.userZoomingEnabled(on || matchMedia('(pointer: coarse)').matches);
  };

  return (
    <div className="picture-frame" style={{ '--wide-by-high': wideByHigh(network) } as CSSProperties}>
      <div className="picture-place">
        <div
          ref={frame}
          className="picture"
          role="application"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: role application is walked by keyboard
          tabIndex={0}
          aria-label={words.connect.picture}
          aria-describedby={keysId}
          onKeyDown={onKeyDown}
          onFocus={() => wheelZooms(true)}
          onBlur={() => wheelZooms(false)}
        >
          <canvas ref={under} className="picture-layer" />
          <div ref={place} className="picture-cy" />
          <canvas ref={over} className="picture-layer" />
        </div>
        <canvas ref={printed} className="picture-printed" width={0} />
      </div>
      <div className="picture-foot">
        <div className="picture-tools">
          <button type="button" onClick={() => cy && zoomBy(cy, 1.4)} aria-label={words.connect.zoomIn} title={words.connect.zoomIn}>
            ＋
          </button>
          <button type="button" onClick={() => cy && zoomBy(cy, 1 / 1.4)} aria-label={words.connect.zoomOut} title={words.connect.zoomOut}>
            －
          </button>
          <button type="button" onClick={() => cy && showAll(cy)}>
            {words.connect.fit}
          </button>
        </div>
        <p id={keysId} className="picture-keys soft small">
          {words.connect.pictureKeys}
        </p>
      </div>
      <p className="unseen" role="status">
        {said}
      </p>
    </div>
  );
};
