import { readFileSync } from 'node:fs';

/** What `tests/figures/make_communities_figures.py` wrote. */
interface CommunitiesFigures {
  readonly madeWith: Readonly<Record<'networkx' | 'igraph' | 'scikit-learn' | 'numpy', string>>;
  readonly weighted: readonly {
    readonly size: number;
    readonly edges: readonly (readonly [number, number])[];
    readonly weights: readonly number[];
    readonly division: readonly number[];
    readonly modularity: number;
  }[];
  readonly searched: readonly {
    readonly name: string;
    readonly size: number;
    readonly edges: readonly (readonly [number, number])[];
    readonly meanModularity: number;
    readonly bestModularity: number;
    readonly truth?: readonly number[];
    readonly medianLikeness?: number;
  }[];
  readonly alike: readonly {
    readonly one: readonly number[];
    readonly other: readonly number[];
    readonly expected: number;
    readonly normalised: number;
    readonly adjusted: number;
  }[];
  readonly twoMode: readonly {
    readonly name: string;
    readonly people: number;
    readonly organisations: number;
    readonly ties: readonly (readonly [number, number])[];
    readonly division: readonly number[];
    readonly modularity: number;
    readonly best: number;
  }[];
}

/** The reference figures, with the versions of the libraries that made them. */
export const communitiesFigures: CommunitiesFigures = JSON.parse(readFileSync(new URL('../figures/communities-figures.json', import.meta.url), 'utf8'));
