import 'graphiql/style.css';
import './look.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { languageIn } from '../words/language.ts';
import { examplesIn } from './examples.ts';
import { idsToStartFrom } from './ids-to-start-from.ts';

const language = languageIn(new URLSearchParams(location.search).get('lang')) ?? languageIn(navigator.language.slice(0, 2)) ?? 'ja';
const container = document.getElementById('graphiql');
document.documentElement.lang = language;

const url = new URL('/graphql', location.origin).href;
const ids = await idsToStartFrom(url);
if (container)
  createRoot(container).render(
    <GraphiQL
      fetcher={createGraphiQLFetcher({ url, headers: { 'accept-language': language } })}
      defaultTabs={examplesIn(language, ids).map((example) => ({ ...example }))}
      defaultEditorToolsVisibility="variables"
      isHeadersEditorEnabled={false}
    />,
  );
