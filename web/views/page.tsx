import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from 'react';
import { OVERVIEW } from '../api/areas.ts';
import { useLine } from '../api/away.ts';
import { useRegister } from '../api/register.ts';
import type { Area, Overview } from '../api/shapes.ts';
import { type Answer, useAnswer } from '../api/use-answer.ts';
import { listScope } from '../state/scopes.ts';
import { keepSettings, keptSettings, type Settings } from '../state/settings.ts';
import { useAddress } from '../state/use-address.ts';
import { listing } from '../words/listing.ts';
import { ReaderProvider, useReader } from '../words/reader.tsx';
import { AwayNotice } from './away-notice.tsx';
import { useChosenAreas } from './chosen-areas.ts';
import { EmptyCity } from './empty-city.tsx';
import { Header } from './header.tsx';
import { NoSuchArea } from './no-such-area.tsx';
import { NothingKnownView } from './nothing-known-view.tsx';
import { RenewedLine } from './renewed-line.tsx';
import { ScopeBar } from './scope-bar.tsx';
import { StartView } from './start-view.tsx';
import { ViewBoundary } from './view-boundary.tsx';

const ConnectView = lazy(async () => ({ default: (await import('./connect-view.tsx')).ConnectView }));
const MeasuresView = lazy(async () => ({ default: (await import('./measures-view.tsx')).MeasuresView }));

const Ribbon = (): ReactNode => {
  const { words } = useReader();
  return (
    <aside className="ribbon" aria-label={words.ribbon.label}>
      <strong>{words.ribbon.mark}</strong> {words.ribbon.text}
    </aside>
  );
};

const Chosen = ({ overview }: { overview: Answer<{ overview: Overview }> }): ReactNode => {
  const [address] = useAddress();
  if (address.view === 'connect') return <ConnectView />;
  const known = overview.data?.overview;
  if (known?.groupsInScope === 0) return <NothingKnownView overview={known} />;
  if (address.view === 'measures') return <MeasuresView />;
  return <StartView overview={overview} />;
};

const NONE: readonly Area[] = [];

const Content = (): ReactNode => {
  const { words, language } = useReader();
  const [address] = useAddress();
  const { away } = useLine();
  const { register, hasChanged, dismiss } = useRegister();
  const overview = useAnswer(OVERVIEW, { scope: listScope(address) });
  const chosen = useChosenAreas();
  const named = chosen.data?.areas ?? NONE;
  const isUnknown = chosen.data !== null && address.areas.some((id) => !named.some((area) => area.id === id));
  // A link is looked at before anything is asked about its areas; those chosen on the page are known.
  const wasRead = useRef(false);
  wasRead.current ||= address.areas.length === 0 || chosen.state !== 'loading';
  useEffect(() => {
    const areas = listing(
      named.map((area) => area.name),
      language,
    );
    document.title = words.title([areas, words.nav[address.view]].filter(Boolean).join(' '));
  }, [words, language, address.view, named]);
  return (
    <>
      {register?.fictional ? <Ribbon /> : null}
      {away ? <AwayNotice /> : null}
      <RenewedLine shown={hasChanged} onDismiss={dismiss} />
      {register?.isEmpty ? (
        <main id="content" tabIndex={-1}>
          <EmptyCity />
        </main>
      ) : away && register === null ? (
        <main id="content" tabIndex={-1} />
      ) : (
        <>
          <ScopeBar />
          <ViewBoundary key={address.view} title={words.states.failed} text={words.states.unreachableNext} action={words.states.retry}>
            {isUnknown ? (
              <main id="content" tabIndex={-1}>
                <NoSuchArea known={named} hasAreas={(chosen.data?.any.length ?? 0) > 0} isSample={register?.fictional ?? true} />
              </main>
            ) : wasRead.current ? (
              <Suspense fallback={<main id="content" tabIndex={-1} aria-busy="true" />}>
                <Chosen overview={overview} />
              </Suspense>
            ) : (
              <main id="content" tabIndex={-1} aria-busy="true" />
            )}
          </ViewBoundary>
        </>
      )}
    </>
  );
};

/** The whole page: settings on top, then whatever the address says. */
export const Page = (): ReactNode => {
  const [address, go] = useAddress();
  const [settings, setSettings] = useState(keptSettings);
  const language = address.language ?? settings.language;
  const change = (part: Partial<Settings>): void => {
    const next = { ...settings, language, ...part };
    setSettings(next);
    keepSettings(next);
    if (part.language) go({ language: part.language }, 'same');
  };
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset.light = settings.light;
  }, [language, settings.light]);
  return (
    <ReaderProvider language={language} names={settings.names}>
      <Header settings={settings} onChange={change} />
      <Content />
    </ReaderProvider>
  );
};
