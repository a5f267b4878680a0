import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const pageAt = (path: string): string => decodeURIComponent(new URL(path, import.meta.url).pathname);

/** The page is built to plain files that the service hands out; nothing is loaded from elsewhere and nothing stands inline. */
export default defineConfig({
  root: pageAt('.'),
  base: './',
  plugins: [react()],
  build: {
    outDir: '../.build/web',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: { page: pageAt('./index.html'), graphiql: pageAt('./graphiql/index.html') } },
  },
});
