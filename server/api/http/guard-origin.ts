import type { RequestHandler } from 'express';
import { Failure } from '../../../schema/contracts/failures.ts';
import { answerFailure } from './answer-failure.ts';

/** A `Host` without its port, in lower case; of an IPv6 address without its brackets. */
const nameIn = (host: string): string =>
  host
    .toLowerCase()
    .replace(/^([^:]*|\[.*\]):\d*$/, '$1')
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '');

/** Whether a name can only mean the machine itself. */
const isLoopback = (name: string): boolean => name === 'localhost' || name === '::1' || /^127(\.\d{1,3}){3}$/.test(name);

/** Whether a page that says where it comes from comes from here. `null`, as of a file or a closed frame, is nowhere. */
const isFromHere = (origin: string, host: string): boolean => {
  try {
    const { protocol, host: from } = new URL(origin);
    return from !== '' && new URL(`${protocol}//${host}`).host === from;
  } catch {
    return false;
  }
};

/**
 * Lets nobody ask through the browser of somebody else: a page of another origin is refused, and where the service is for its own machine alone,
 * so is a name of elsewhere that was made to lead here. Tools that send no `Origin` are let through.
 */
export const guardOrigin = (listensOn: string): RequestHandler => {
  const own = nameIn(listensOn);
  return (request, response, next) => {
    const host = request.get('host') ?? '';
    const origin = request.get('origin');
    const name = nameIn(host);
    if (isLoopback(own) && name !== '' && name !== own && !isLoopback(name)) answerFailure(request, response, new Failure('hostNotOurs', {}), 403);
    else if (origin !== undefined && !isFromHere(origin, host)) answerFailure(request, response, new Failure('originNotOurs', {}), 403);
    else next();
  };
};
