import { useEffect, useRef, useState } from 'react';
import type { AreaKind } from '../../schema/vocabulary/area-kinds.ts';
import { question } from './ask.ts';
import { askAllAnew } from './away.ts';
import type { Area, Scope } from './shapes.ts';
import { useAnswer } from './use-answer.ts';

/** The register as a whole, whatever the page narrows. */
export interface Register {
  /** Changes whenever the data changes. */
  readonly revision: string;
  readonly isEmpty: boolean;
  readonly fictional: boolean;
}

/** Which register this is; nothing is counted for it. */
export const REGISTER = question<Record<never, never>, { overview: Register }>(`
  query Register { overview { revision isEmpty fictional } }
`);

/** The areas that a link names, and whether there are any areas at all. */
export const CHOSEN_AREAS = question<{ ids: readonly string[] }, { areas: readonly Area[]; any: readonly { readonly id: string }[] }>(`
  query ChosenAreas($ids: [ID!]!) {
    areas(where: { id: { in: $ids } }, limit: 200) { id name kind position fictional }
    any: areas(limit: 1) { id }
  }
`);

/** The areas of one division of which any group is known. */
export const AREAS_WITH_GROUPS = question<{ kind: AreaKind; scope: Scope }, { overview: { readonly areasWithGroups: readonly string[] } }>(`
  query AreasWithGroups($kind: AreaKind!, $scope: NetworkScope) { overview(scope: $scope) { areasWithGroups(kind: $kind) } }
`);

const EVERY_MS = 10_000;

/** What is known of the register and kept through whatever fails later; when it changes, everything on the page is asked again. */
export const useRegister = (): { readonly register: Register | null; readonly hasChanged: boolean; readonly dismiss: () => void } => {
  const { data, retry } = useAnswer(REGISTER, {});
  const register = data?.overview ?? null;
  const [hasChanged, setHasChanged] = useState(false);
  const revision = register?.revision;
  const shown = useRef(revision);

  useEffect(() => {
    if (revision === undefined || revision === shown.current) return;
    const isFirst = shown.current === undefined;
    shown.current = revision;
    if (isFirst) return;
    setHasChanged(true);
    askAllAnew();
  }, [revision]);

  useEffect(() => {
    const look = (): void => {
      if (document.visibilityState === 'visible') retry();
    };
    const timer = setInterval(look, EVERY_MS);
    addEventListener('focus', look);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      removeEventListener('focus', look);
      document.removeEventListener('visibilitychange', look);
    };
  }, [retry]);

  return { register, hasChanged, dismiss: () => setHasChanged(false) };
};
