import { createServer } from 'node:net';
import { Failure } from '../../../schema/contracts/failures.ts';

/** Why one cannot listen there; null where one can. */
const refusalAt = (host: string, port: number): Promise<string | null> =>
  new Promise((done) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => done(error.code ?? 'EUNKNOWN'));
    server.listen({ host, port }, () => server.close(() => done(null)));
  });

const freePortAfter = async (host: string, port: number): Promise<number> => {
  for (let next = port + 1; next < Math.min(port + 100, 65_535); next++) if ((await refusalAt(host, next)) === null) return next;
  return 0;
};

/** Sees that the service will be able to listen, before anything is started. @throws Failure `portTaken` with a port that is free, `addressUnknown` */
export const checkAddress = async (host: string, port: number): Promise<void> => {
  const refusal = await refusalAt(host, port);
  if (refusal === 'EADDRINUSE') throw new Failure('portTaken', { host, port, free: await freePortAfter(host, port) });
  if (refusal !== null) throw new Failure('addressUnknown', { host, port });
};
