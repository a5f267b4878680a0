import type { Request, RequestHandler, Response } from 'express';
import { Failure } from '../../../schema/contracts/failures.ts';
import { LARGEST_BODY } from '../limits/limits.ts';
import { answerFailure } from './answer-failure.ts';

/** Most that is read of a body that is refused, so that a client that writes to the end before it reads learns why. */
const MOST_DISCARDED = 64 * LARGEST_BODY;
const LONGEST_DISCARDED_MS = 1_000;

/** Reads what is still coming to its end, within bounds, keeps none of it, and then says why: an answer in the middle of a body is lost to most clients. */
const refuse = (request: Request, response: Response, failure: Failure, status: number): void => {
  let left = MOST_DISCARDED;
  const answer = (): void => {
    clearTimeout(timer);
    request.off('data', discard).off('end', answer);
    response.set('connection', 'close');
    answerFailure(request, response, failure, status);
  };
  const discard = (chunk: Buffer): void => {
    left -= chunk.length;
    if (left < 0) answer();
  };
  const timer = setTimeout(answer, LONGEST_DISCARDED_MS);
  request.once('close', () => clearTimeout(timer));
  request.on('data', discard).once('end', answer);
};

const isJson = (type: string): boolean => /^application\/json\s*(;|$)/i.test(type);
const isUtf8 = (type: string): boolean => /^utf-?8$/i.test(/;\s*charset="?([^";\s]+)/i.exec(type)?.[1] ?? 'utf-8');

/** Whether a request brings something that is not JSON in UTF-8 as it stands. */
const isForeign = (request: Request, length: number): boolean => {
  const type = request.get('content-type') ?? '';
  if (length === 0 && request.get('transfer-encoding') === undefined && type === '') return false;
  return !(isJson(type) && isUtf8(type) && /^(identity)?$/i.test(request.get('content-encoding') ?? ''));
};

/** The JSON of a body; undefined for none. @throws Failure `bodyNotJson` */
const parsed = (chunks: readonly Buffer[]): unknown => {
  const bytes = Buffer.concat(chunks);
  if (bytes.length === 0) return undefined;
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new Failure('bodyNotJson', {}, { cause });
  }
};

/**
 * Reads the body of a POST: JSON in UTF-8, not compressed, at most 1 MB. Anything else is refused, without keeping it, and read for a second at
 * most, where the readers at hand would read for ever.
 */
export const readBody: RequestHandler = (request, response, next) => {
  request.body = undefined;
  if (request.method !== 'POST') {
    next();
    return;
  }
  const length = Number(request.get('content-length') ?? 0);
  const tooLarge = (): void => refuse(request, response, new Failure('bodyTooLarge', { limit: '1 MB' }), 413);
  if (isForeign(request, length)) {
    refuse(request, response, new Failure('bodyNotAccepted', {}), 415);
    return;
  }
  if (length > LARGEST_BODY) {
    tooLarge();
    return;
  }
  const chunks: Buffer[] = [];
  let size = 0;
  const onData = (chunk: Buffer): void => {
    size += chunk.length;
    chunks.push(chunk);
    if (size <= LARGEST_BODY) return;
    request.off('data', onData).off('end', onEnd);
    tooLarge();
  };
  const onEnd = (): void => {
    try {
      request.body = parsed(chunks);
    } catch (error) {
      if (error instanceof Failure) answerFailure(request, response, error, 400);
      else next(error);
      return;
    }
    next();
  };
  request.on('data', onData).once('end', onEnd);
};
