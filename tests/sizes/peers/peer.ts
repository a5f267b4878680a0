import type { Measured, MeasureRequest, PeerName } from '../requests.ts';

/** Somebody who is measured beside us. */
export interface Peer {
  /** Name and version, as the table tells them. */
  readonly title: string;
  /** Threads it works with when it is offered so many; most peers have one. */
  readonly threads: (measure: string, offered: number) => number;
  readonly measure: (request: MeasureRequest) => Promise<Measured>;
}

/** Somebody, or something, that is not there, and why. */
export interface Missing {
  readonly missing: string;
}

/** The peers by name; who could not be had says why. */
export type Peers = Readonly<Record<PeerName, Peer | Missing>>;
