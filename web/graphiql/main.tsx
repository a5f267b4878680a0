import 'graphiql/style.css';
import './look.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { languageIn } from '../words/language.ts';
import { examplesIn } from './examples.ts';

const language = languageIn(new URLSearchParams(location.search).get('lang')) ?? languageIn(navigator.language.slice(0, 2)) ?? 'ja';
const container = document.getElementById('graphiql');
document.documentElement.lang = language;

if (container)
  createRoot(container).render(
    <GraphiQL
      fetcher={createGraphiQLFetcher({ url: new URL('/graphql', location.origin).href, headers: { 'accept-language': language } })}
      defaultTabs={examplesIn(language).map((example) => ({ ...example }))}
      defaultEditorToolsVisibility="variables"
      isHeadersEditorEnabled={false}
    />,
  );
