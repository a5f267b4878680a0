import express, { type ErrorRequestHandler, type Request, type RequestHandler, type Response } from 'express';
import { Failure } from '../../../schema/contracts/failures.ts';
import { LARGEST_BODY } from '../limits/limits.ts';
import { answerFailure } from './answer-failure.ts';

/** How long a client that sends more than it may has to read why. */
const GRACE_MS = 500;

/** Nothing more is read of this request: whatever is still coming would only cost. */
const refuse = (request: Request, response: Response, failure: Failure, status: number): void => {
  response.set('connection', 'close');
  response.once('finish', () => setTimeout(() => request.socket.destroy(), GRACE_MS).unref());
  answerFailure(request, response, failure, status);
};

const isJson = (type: string): boolean => /^application\/json\s*(;|$)/i.test(type);
const isUtf8 = (type: string): boolean => /^utf-?8$/i.test(/;\s*charset="?([^";\s]+)/i.exec(type)?.[1] ?? 'utf-8');

/** Lets JSON in UTF-8 pass that is not compressed; the body of anything else is not read. */
const onlyJson: RequestHandler = (request, response, next) => {
  const type = request.get('content-type') ?? '';
  const hasBody = request.get('transfer-encoding') !== undefined || Number(request.get('content-length') ?? 0) > 0;
  const isPlain = /^(identity)?$/i.test(request.get('content-encoding') ?? '');
  if (request.method !== 'POST' || (!hasBody && type === '') || (isJson(type) && isUtf8(type) && isPlain)) next();
  else refuse(request, response, new Failure('bodyNotAccepted', {}), 415);
};

/** What the reader of bodies calls what went wrong. */
const PROBLEMS: Readonly<Record<string, { readonly status: number; readonly failure: () => Failure }>> = {
  'entity.parse.failed': { status: 400, failure: () => new Failure('bodyNotJson', {}) },
  'entity.too.large': { status: 413, failure: () => new Failure('bodyTooLarge', { limit: '1 MB' }) },
  'encoding.unsupported': { status: 415, failure: () => new Failure('bodyNotAccepted', {}) },
  'charset.unsupported': { status: 415, failure: () => new Failure('bodyNotAccepted', {}) },
  'request.aborted': { status: 400, failure: () => new Failure('bodyBroken', {}) },
  'request.size.invalid': { status: 400, failure: () => new Failure('bodyBroken', {}) },
};

const tellProblem: ErrorRequestHandler = (error: { readonly type?: string } | undefined, request, response, next) => {
  const problem = PROBLEMS[error?.type ?? ''];
  if (problem) refuse(request, response, problem.failure(), problem.status);
  else next(error);
};

/** Reads the body of a request: JSON in UTF-8, at most 1 MB. What else is sent is refused at once and not read to its end. */
export const readBody: readonly (RequestHandler | ErrorRequestHandler)[] = [
  onlyJson,
  express.json({ limit: LARGEST_BODY, inflate: false, type: isJsonRequest, strict: false }),
  tellProblem,
];

function isJsonRequest({ headers }: { readonly headers: { readonly 'content-type'?: string } }): boolean {
  return isJson(headers['content-type'] ?? '');
}
