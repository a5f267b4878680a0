import { join } from 'node:path';
import express, { type RequestHandler, Router } from 'express';

/** Built files carry a digest of their content in their names. */
const isForever = (path: string): boolean => /[\\/]assets[\\/]/.test(path);

const page =
  (folder: string, file: string): RequestHandler =>
  (_request, response, next) =>
    response.sendFile(file, { root: folder, headers: { 'cache-control': 'no-cache' } }, (error) => {
      if (error && !response.headersSent) next();
    });

/** The built page at `/` and GraphiQL at `/graphiql`, with everything they load, from one folder. */
export const pageRoutes = (folder: string): Router => {
  const router = Router();
  router.get('/', page(folder, 'index.html'));
  router.get('/graphiql', page(folder, join('graphiql', 'index.html')));
  router.use(
    express.static(folder, {
      index: false,
      redirect: false,
      dotfiles: 'ignore',
      setHeaders: (response, path) => response.set('cache-control', isForever(path) ? 'public, max-age=31536000, immutable' : 'no-cache'),
    }),
  );
  return router;
};
