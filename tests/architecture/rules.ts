import type { IFlattenedRuleSet, IForbiddenRuleType } from 'dependency-cruiser';
import { ROOMS, RUNTIME, WITHIN } from './rooms.ts';

const CODE = '^(schema|server|web|seeds)/';
const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** Where a room's code stands; `web` without its canvas, which is a room of its own. */
const insideOf = (name: string): { path: string; pathNot?: string } =>
  name === 'web' ? { path: '^web/', pathNot: '^web/canvas/' } : { path: `^${ROOMS[name].path}(/|\\.)` };

const importRule = (name: string): IForbiddenRuleType => {
  const open = [name, ...ROOMS[name].imports].map((room) => `^${ROOMS[room].path}(/|\\.)`);
  return { name: `${name}-imports`, severity: 'error', from: insideOf(name), to: { path: CODE, pathNot: open } };
};

const builtinRule = (name: string): IForbiddenRuleType => ({
  name: `${name}-builtins`,
  severity: 'error',
  from: insideOf(name),
  to: { dependencyTypes: ['core'] },
});

const packageRules = (): IForbiddenRuleType[] => {
  const all = [...Object.values(ROOMS).flatMap((room) => room.packages), ...RUNTIME.packages];
  const rules = Object.keys(ROOMS).map((name): IForbiddenRuleType => {
    const open = [...ROOMS[name].packages, ...(ROOMS[WITHIN[name]]?.packages ?? []), ...(RUNTIME.rooms.some((room) => room === name) ? RUNTIME.packages : [])];
    const closed = all.filter((outside) => !open.includes(outside));
    return { name: `${name}-packages`, severity: 'error', from: insideOf(name), to: { path: closed.map((outside) => `node_modules/${escaped(outside)}/`) } };
  });
  const undeclared: IForbiddenRuleType = {
    name: 'undeclared-package',
    severity: 'error',
    from: { path: CODE },
    to: {
      dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown', 'undetermined'],
      pathNot: all.map((outside) => `node_modules/(@types/)?${escaped(outside)}/`),
    },
  };
  return [...rules, undeclared];
};

/** The table of rooms as rules: directions, packages, built-ins, circles, folders that nobody declared. */
export const architectureRules = (): IFlattenedRuleSet => ({
  forbidden: [
    ...Object.keys(ROOMS).map(importRule),
    ...Object.keys(ROOMS)
      .filter((name) => !ROOMS[name].builtins)
      .map(builtinRule),
    ...packageRules(),
    { name: 'no-circles', severity: 'error', from: { path: CODE }, to: { circular: true } },
    { name: 'no-tests-in-code', severity: 'error', from: { path: CODE }, to: { path: '^tests/' } },
    { name: 'unresolvable', severity: 'error', from: { path: CODE }, to: { couldNotResolve: true } },
    { name: 'undeclared-folder', severity: 'error', from: {}, to: { path: CODE, pathNot: Object.values(ROOMS).map((room) => `^${room.path}(/|\\.)`) } },
  ],
});
