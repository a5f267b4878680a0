import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { type Address, readAddress, writeAddress } from './address.ts';

const MOVED = 'tsunagi:moved';
const onMove = (listener: () => void): (() => void) => {
  addEventListener('popstate', listener);
  addEventListener(MOVED, listener);
  return () => {
    removeEventListener('popstate', listener);
    removeEventListener(MOVED, listener);
  };
};

let stood: Element | null | undefined;
/** What had the focus when the reader last went on; undefined while the page is as it was opened. */
export const whereReaderStood = (): Element | null | undefined => stood;

/** Opens what the change leads to. A step that the reader would go back over becomes an entry of the history; the others replace it. */
export const go = (change: Partial<Address>, step: 'new' | 'same' = 'new'): void => {
  const next = writeAddress({ ...readAddress(location.search), ...change });
  if (next === location.search) return;
  stood = document.activeElement;
  const url = `${location.pathname}${next}`;
  if (step === 'new') history.pushState(null, '', url);
  else history.replaceState(null, '', url);
  dispatchEvent(new Event(MOVED));
};

/** The link that a change would lead to, for real anchors. */
export const linkTo = (address: Address, change: Partial<Address>): string => `${location.pathname}${writeAddress({ ...address, ...change })}`;

/** What the address line says, and the way to change it. */
export const useAddress = (): readonly [Address, typeof go] => {
  const search = useSyncExternalStore(onMove, () => location.search);
  const address = useMemo(() => readAddress(search), [search]);
  return [address, useCallback(go, [])];
};
