import type { Request, Response } from 'express';
import type { Failure } from '../../../schema/contracts/failures.ts';
import { tellFailure } from '../failures/describe-error.ts';
import { languageFrom } from '../failures/request-scope.ts';

const GRAPHQL_JSON = 'application/graphql-response+json';

/** Answers a request that never reached GraphQL, in the form GraphQL would have: code, sentence and next step. */
export const answerFailure = (request: Request, response: Response, failure: Failure, status: number): void => {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const type = request.get('accept')?.includes(GRAPHQL_JSON) ? GRAPHQL_JSON : 'application/json';
  const errors = [tellFailure(failure, languageFrom(request.get('accept-language')))];
  response.status(status).type(`${type}; charset=utf-8`).send(JSON.stringify({ errors }));
};
