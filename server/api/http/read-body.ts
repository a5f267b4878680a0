import type { Request, RequestHandler, Response } from 'express';
import { Failure } from '../../../schema/contracts/failures.ts';
import { LARGEST_BODY } from '../limits/limits.ts';
import { answerFailure } from './answer-failure.ts';

/** How long a client that sends more than it may has to read why. */
const GRACE_MS = 500;

/** Nothing more is read of this request: whatever is still coming would only cost. */
const refuse = (request: Request, response: Response, failure: Failure, status: number): void => {
  request.pause();
  response.set('connection', 'close');
  response.once('finish', () => setTimeout(() => request.socket.destroy(), GRACE_MS).unref());
  answerFailure(request, response, failure, status);
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
 * Reads the body of a POST: JSON in UTF-8, not compressed, at most 1 MB. Anything else is refused at once and not read to its end, which the
 * readers at hand would do.
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
      if (error instanceof Failure) refuse(request, response, error, 400);
      else next(error);
      return;
    }
    next();
  };
  request.on('data', onData).once('end', onEnd);
};
