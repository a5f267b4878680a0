import { setMaxListeners } from 'node:events';
import { Failure } from '../../../schema/contracts/failures.ts';
import type { Language } from '../../../schema/words/reasons/naming.ts';
import type { Inquiry } from '../../operations/analysis.ts';
import type { Service } from '../../operations/open-service.ts';
import type { AnalysisContext } from '../analysis/request-context.ts';
import type { Client } from '../limits/clients.ts';
import type { Spending } from '../limits/spending.ts';

/** One request from its headers to its answer. */
export interface RequestState {
  readonly service: Service;
  readonly language: Language;
  /** Who asks, for the limits a client has. */
  readonly client: Client;
  /** Aborted when the client goes away. */
  readonly gone: AbortSignal;
  /** Aborted when the client goes away or the deadline has passed: nothing is then read on for it. */
  readonly over: AbortSignal;
  /** What the operation comes to; null before it is known. */
  spending: Spending | null;
}

/** Everything the resolvers of one execution share. @neo4j/graphql reads `executionContext`. */
export interface ApiContext extends AnalysisContext {
  readonly service: Service;
  readonly executionContext: ReturnType<Service['executionContext']>;
  readonly over: AbortSignal;
  readonly spending: Spending | null;
}

/** Seconds after which every request has its answer. */
export const DEADLINE_SECONDS = 10;

/** Most who wait for the end of one request at the same time, before Node may warn of a leak. */
const LISTENERS_EXPECTED = 1_000;

/** Opens the state of a request. `gone` is aborted when its client goes away. */
export const stateOf = (parts: Pick<RequestState, 'service' | 'language' | 'client' | 'gone'>, deadlineSeconds: number): RequestState => {
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(new Failure('deadlineExceeded', { seconds: deadlineSeconds })), deadlineSeconds * 1_000);
  timer.unref();
  parts.gone.addEventListener('abort', () => clearTimeout(timer), { once: true });
  const over = AbortSignal.any([parts.gone, late.signal]);
  // Every field that is read listens while it is; ten, where Node begins to warn, are no leak.
  setMaxListeners(LISTENERS_EXPECTED, parts.gone, over);
  return { ...parts, over, spending: null };
};

/** The context of one execution: one revision of the register for all of it, opened when first asked for. */
export const contextOf = ({ service, language, gone, over, spending }: RequestState): ApiContext => {
  let inquiry: Promise<Inquiry> | null = null;
  return {
    service,
    language,
    // An answer that is late is computed on, so that it is there when it is asked for again.
    signal: gone,
    over,
    spending,
    search: service.search,
    executionContext: service.executionContext(over),
    inquiry: () => {
      inquiry ??= service.analysis.inquire(gone);
      return inquiry;
    },
  };
};
