import type { Language } from '../words/language.ts';

/** One GraphQL operation with the types of what goes in and what comes back. */
export interface Question<Variables, Data> {
  readonly text: string;
  /** Never set: it only carries the types. */
  readonly typed?: (variables: Variables) => Data;
}

export const question = <Variables, Data>(text: string): Question<Variables, Data> => ({ text });

/** Why an answer did not come: the API's code, sentence and next step, or UNREACHABLE where there is no API to answer. */
export class AskFailure extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly next: string | null,
  ) {
    super(message);
    this.name = 'AskFailure';
  }
}

interface Reply {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string; readonly next?: string } }[];
}

const replyOf = async (response: Response): Promise<Reply | null> => {
  try {
    return (await response.json()) as Reply;
  } catch {
    return null;
  }
};

/** Puts one question to the API in the reader's language. Fails with `AskFailure`; an abort fails with the browser's own AbortError. */
export const ask = async <Variables, Data>(
  { text }: Question<Variables, Data>,
  variables: Variables,
  language: Language,
  signal?: AbortSignal,
): Promise<Data> => {
  let response: Response;
  try {
    response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json', 'accept-language': language },
      body: JSON.stringify({ query: text, variables }),
      signal: signal ?? null,
    });
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new AskFailure('UNREACHABLE', '', null);
  }
  const reply = await replyOf(response);
  const error = reply?.errors?.[0];
  if (error) throw new AskFailure(error.extensions?.code ?? 'UNKNOWN', error.message, error.extensions?.next ?? null);
  if (!reply?.data) throw new AskFailure('UNREACHABLE', '', null);
  return reply.data as Data;
};

/** Codes that pass by themselves once the database or the service is back. */
export const isAway = (code: string): boolean => code === 'UNREACHABLE' || code === 'DATABASE_UNAVAILABLE';

const UNDER_WAY = ['DEADLINE_EXCEEDED', 'ANALYSIS_TIMED_OUT', 'TOO_MANY_REQUESTS'];
/** Codes of an answer that is still being computed or waits for its turn: it comes when the same is asked again. */
export const isUnderWay = (code: string): boolean => UNDER_WAY.includes(code);

/** Who is away: the service, where nothing answers at all, or the database, where the service says that it cannot answer questions. */
export const whoIsAway = async (): Promise<'nobody' | 'database' | 'service'> => {
  try {
    return (await fetch('/readyz', { cache: 'no-store' })).ok ? 'nobody' : 'database';
  } catch {
    return 'service';
  }
};
