import type { RequestHandler } from 'express';
import { Failure } from '../../../schema/contracts/failures.ts';
import { textOfFailure } from '../../../schema/words/failures/text-of.ts';
import { languageFrom } from '../failures/request-scope.ts';
import { answerFailure } from './answer-failure.ts';

/** Says that nothing is served at an address: in words to a reader with a browser, else like every failure. */
export const nothingHere: RequestHandler = (request, response) => {
  const failure = new Failure('pathUnknown', {});
  if (!(request.get('accept') ?? '').includes('text/html')) {
    answerFailure(request, response, failure, 404);
    return;
  }
  const { what, next } = textOfFailure(failure, languageFrom(request.get('accept-language')));
  response.status(404).type('text/plain; charset=utf-8').send(`${what}\n${next}\n`);
};
