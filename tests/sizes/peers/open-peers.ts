import { join } from 'node:path';
import { reasonOf } from '../reason.ts';
import type { Measured, PeerName } from '../requests.ts';
import { openGds } from './gds/gds-peer.ts';
import { type MeasuringProcess, startMeasuring } from './measuring-process.ts';
import type { Missing, Peer, Peers } from './peer.ts';
import { startPythonPeers } from './python/python-environment.ts';

/** All peers that could be had, and the process that makes and judges graphs. */
export interface OpenPeers {
  readonly peers: Peers;
  readonly python: MeasuringProcess | Missing;
  /** Versions of all that takes part, by name. */
  readonly versions: Readonly<Record<string, string>>;
  readonly stop: () => Promise<void>;
}

/** Measures in which a peer works with several threads. */
const PARALLEL: Readonly<Partial<Record<PeerName, readonly string[]>>> = {
  NetworKit: ['betweenness', 'harmonic', 'core-numbers', 'louvain', 'parallel-leiden'],
  rustworkx: ['betweenness'],
};
const PYTHON_PACKAGES = { igraph: 'igraph', NetworKit: 'networkit', rustworkx: 'rustworkx', NetworkX: 'networkx' } as const;

/** Starts the peers that are asked for, each once. */
export const openPeers = async (
  wanted: ReadonlySet<PeerName>,
  { folder, door, cores, say }: { readonly folder: string; readonly door: string; readonly cores: number; readonly say: (line: string) => void },
): Promise<OpenPeers> => {
  const started: { stop: () => Promise<void> }[] = [];
  const notAsked: Missing = { missing: 'not asked for' };
  const processPeer = (name: PeerName, version: string, process: MeasuringProcess): Peer => ({
    title: `${name} ${version}`,
    threads: (measure, offered) => (PARALLEL[name]?.includes(measure) ? offered : 1),
    measure: (request) => process.ask<Measured>({ do: 'measure', peer: name, ...request }),
  });

  const python = await startPythonPeers(join(folder, 'python'), cores, say);
  if ('process' in python) started.push(python.process);
  const pythonPeer = (name: keyof typeof PYTHON_PACKAGES): Peer | Missing => {
    if ('missing' in python) return python;
    const version = python.process.versions[name];
    return version ? processPeer(name, version, python.process) : { missing: python.notInstalled[PYTHON_PACKAGES[name]] ?? `${name} does not load` };
  };
  const graphology = async (): Promise<Peer | Missing> => {
    try {
      const process_ = await startMeasuring(process.execPath, [door, 'graphology']);
      started.push(process_);
      return processPeer('graphology', process_.versions.graphology, process_);
    } catch (error) {
      return { missing: reasonOf(error) };
    }
  };
  const gds = async (): Promise<Peer | Missing> => {
    const opened = await openGds(folder, say);
    if ('missing' in opened) return opened;
    started.push(opened);
    return opened.peer;
  };
  const peers: Peers = {
    igraph: pythonPeer('igraph'),
    NetworKit: pythonPeer('NetworKit'),
    rustworkx: pythonPeer('rustworkx'),
    NetworkX: pythonPeer('NetworkX'),
    graphology: wanted.has('graphology') ? await graphology() : notAsked,
    GDS: wanted.has('GDS') ? await gds() : notAsked,
  };
  return {
    peers,
    python: 'process' in python ? python.process : python,
    versions: 'process' in python ? python.process.versions : {},
    stop: async () => {
      for (const one of started.reverse()) await one.stop();
    },
  };
};
