import type { IntroductionPath } from '../api/shapes.ts';

const PATHS_SHOWN = 3;

const nextOf = ({ steps }: IntroductionPath): string | undefined => {
  const after = steps.slice(1).map(({ stakeholder }) => stakeholder);
  return (after.find(({ __typename }) => __typename === 'Person') ?? after[0])?.id;
};

/** The first ways, each over another person to turn to next: a second way over the same person tells nobody new. */
export const distinctPaths = (paths: readonly IntroductionPath[]): readonly IntroductionPath[] => {
  const met = new Set<string | undefined>();
  return paths
    .filter((path) => {
      const next = nextOf(path);
      if (met.has(next)) return false;
      met.add(next);
      return true;
    })
    .slice(0, PATHS_SHOWN);
};
