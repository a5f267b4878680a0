import { Failure } from '../../../schema/contracts/failures.ts';

/** One client in the eyes of the limits. */
export interface Client {
  /** Takes points off what the client may spend. @throws Failure `rateExceeded` while too few are left, `queryTooCostly` where no wait would be enough */
  readonly charge: (points: number) => void;
  /** Counts one request in, and out again when the function it gives is called. @throws Failure `tooManyAtOnce` */
  readonly enter: () => () => void;
}

/** How much clients may ask. */
export interface ClientLimits {
  /** Points a minute; null = unlimited for this machine itself, 6,000 for others. */
  readonly rate: number | null;
  /** Milliseconds, only ever rising. */
  readonly clock: () => number;
}

export const RATE_OF_OTHERS = 6_000;
export const MOST_AT_ONCE = 20;
const MINUTE = 60_000;
/** Clients remembered; one that is forgotten starts with all its points. */
const MOST_CLIENTS = 10_000;

interface Account {
  points: number;
  at: number;
  running: number;
}

const isLoopback = (address: string): boolean => address === '::1' || /^(::ffff:)?127\./.test(address);
/** One account for an IPv4 address, and for the /64 that an IPv6 customer gets as a whole. */
const holderOf = (address: string): string => {
  const plain = address.replace(/^::ffff:/, '').replace(/%.*$/, '');
  return plain.includes(':') ? plain.split(':').slice(0, 4).join(':') : plain;
};

/**
 * Who may ask how much. A client is the address a connection comes from; what a proxy says of others is not believed. Points come back
 * evenly over the minute. What this machine asks itself is unlimited unless a rate is set.
 */
export const createClients = ({ rate, clock }: ClientLimits): ((address: string) => Client) => {
  const accounts = new Map<string, Account>();
  const accountOf = (holder: string, limit: number): Account => {
    const now = clock();
    const account = accounts.get(holder) ?? { points: limit, at: now, running: 0 };
    account.points = Math.min(limit, account.points + ((now - account.at) * limit) / MINUTE);
    account.at = now;
    accounts.delete(holder);
    accounts.set(holder, account);
    for (const [other, { running }] of accounts) {
      if (accounts.size <= MOST_CLIENTS) break;
      if (running === 0) accounts.delete(other);
    }
    return account;
  };
  return (address) => {
    if (rate === null && isLoopback(address)) return { charge: () => undefined, enter: () => () => undefined };
    const limit = rate ?? RATE_OF_OTHERS;
    const holder = holderOf(address);
    return {
      charge: (points) => {
        if (points > limit) throw new Failure('queryTooCostly', { limit: 'points', allowed: limit, cost: points });
        const account = accountOf(holder, limit);
        if (account.points < points) {
          const seconds = Math.max(1, Math.ceil(((points - account.points) * MINUTE) / limit / 1_000));
          throw new Failure('rateExceeded', { seconds });
        }
        account.points -= points;
      },
      enter: () => {
        const account = accountOf(holder, limit);
        if (account.running >= MOST_AT_ONCE) throw new Failure('tooManyAtOnce', { limit: MOST_AT_ONCE });
        account.running++;
        return () => {
          account.running--;
        };
      },
    };
  };
};
