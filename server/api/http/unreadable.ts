import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { Failure } from '../../../schema/contracts/failures.ts';
import { tellFailure } from '../failures/describe-error.ts';

const failureOf = (code: string | undefined): readonly [failure: Failure, status: number] => {
  if (code === 'HPE_HEADER_OVERFLOW') return [new Failure('headersTooLarge', {}), 431];
  return code === 'ERR_HTTP_REQUEST_TIMEOUT' ? [new Failure('requestTooSlow', {}), 408] : [new Failure('requestUnreadable', {}), 400];
};

/** Answers what never became a request, in Japanese as its language is not known, and closes the connection. */
export const answerUnreadable = (error: NodeJS.ErrnoException, socket: Duplex): void => {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const [failure, status] = failureOf(error.code);
  const body = Buffer.from(JSON.stringify({ errors: [tellFailure(failure, 'ja')] }));
  const head = ['connection: close', 'content-type: application/json; charset=utf-8', `content-length: ${body.length}`];
  socket.end(Buffer.concat([Buffer.from(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${head.join('\r\n')}\r\n\r\n`), body]));
};
