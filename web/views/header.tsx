import { type ReactNode, useEffect, useRef } from 'react';
import { FindBox } from '../panels/find-box.tsx';
import { Go } from '../panels/choose.tsx';
import { VIEW_NAMES } from '../state/address.ts';
import type { Light, Settings } from '../state/settings.ts';
import { useAddress } from '../state/use-address.ts';
import { useReader } from '../words/reader.tsx';

const typesText = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.matches('input, textarea, select') || target.isContentEditable);

const LIGHTS: readonly Light[] = ['system', 'light', 'dark'];

const DisplaySettings = ({ settings, onChange }: { settings: Settings; onChange: (change: Partial<Settings>) => void }): ReactNode => {
  const { words } = useReader();
  const labels = { system: words.settings.system, light: words.settings.bright, dark: words.settings.dark };
  return (
    <fieldset className="settings">
      <legend className="unseen">{words.settings.label}</legend>
      <label className="tick" title={words.settings.namesHint}>
        <input type="checkbox" checked={settings.names} onChange={(event) => onChange({ names: event.target.checked })} />
        {words.settings.names}
      </label>
      <label className="tick" title={words.settings.slashHint}>
        <input type="checkbox" checked={settings.slash} onChange={(event) => onChange({ slash: event.target.checked })} />
        {words.settings.slash}
      </label>
      <label className="field inline">
        <span className="unseen">{words.settings.light}</span>
        <select value={settings.light} onChange={(event) => onChange({ light: LIGHTS.find((light) => light === event.target.value) ?? 'system' })}>
          {LIGHTS.map((light) => (
            <option key={light} value={light}>
              {labels[light]}
            </option>
          ))}
        </select>
      </label>
    </fieldset>
  );
};

/** The head of every page: the name, the views, the search and the settings. */
export const Header = ({ settings, onChange }: { settings: Settings; onChange: (change: Partial<Settings>) => void }): ReactNode => {
  const { words, language } = useReader();
  const [address, go] = useAddress();
  const other = language === 'ja' ? 'en' : 'ja';
  const search = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (!settings.slash) return;
    const focusSearch = (event: KeyboardEvent): void => {
      if (event.key !== '/' || event.metaKey || event.ctrlKey || event.altKey || event.isComposing || typesText(event.target)) return;
      event.preventDefault();
      search.current?.focus();
    };
    addEventListener('keydown', focusSearch);
    return () => removeEventListener('keydown', focusSearch);
  }, [settings.slash]);
  return (
    <header className="head not-printed">
      <a className="skip" href="#content">
        {words.skip}
      </a>
      <p className="brand">
        <span className="brand-tagline">{words.tagline}</span>
        <strong>{words.name}</strong>
      </p>
      <nav aria-label={words.nav.label}>
        <ul className="views">
          {VIEW_NAMES.map((view) => (
            <li key={view}>
              <Go to={{ view, handOver: false }} current={address.view === view}>
                {words.nav[view]}
              </Go>
            </li>
          ))}
        </ul>
      </nav>
      <FindBox
        label={words.search.label}
        labelHidden
        hint={settings.slash ? words.search.hintKey : words.search.hint}
        inputRef={search}
        onFind={(found) => go({ chosen: found.id, handOver: false })}
      />
      <DisplaySettings settings={settings} onChange={onChange} />
      <button type="button" className="language" lang={other} onClick={() => onChange({ language: other })}>
        {words.settings.language}
      </button>
    </header>
  );
};
