import { readFileSync } from 'node:fs';

/** What `tests/figures/make_health_figures.py` wrote. */
export interface DistanceFigures {
  readonly pairs: number;
  readonly connected: number;
  readonly within3: number;
  readonly mean: number | null;
}
export interface OneModeFigures {
  readonly name: string;
  readonly size: number;
  readonly edges: readonly (readonly [number, number])[];
  readonly transitivity: number;
  readonly distances: DistanceFigures;
  readonly modularityByRemainder3: number;
  readonly eiByRemainder3: number;
  readonly degreeGini: number;
  readonly leiden: number;
}
export interface TwoModeFigures {
  readonly name: string;
  readonly people: readonly string[];
  readonly groups: readonly string[];
  readonly values: readonly (number | null)[];
  readonly members: readonly (readonly [string, string])[];
  readonly direct: readonly (readonly [string, string])[];
  readonly components: number;
  readonly mainPartShare: number;
  readonly cutVertexPeople: number;
  readonly peopleWithoutTies: number;
  readonly density: number;
  readonly transitivity: number | null;
  readonly distances: DistanceFigures;
  readonly leiden: number | null;
  readonly ei: { readonly index: number; readonly known: number; readonly linked: number };
  readonly postGini: number;
  readonly postsTopTenth: number;
  readonly bridging: readonly string[];
  readonly robustness: number | null;
}
export interface HealthFigures {
  readonly madeWith: { readonly networkx: string; readonly igraph: string };
  readonly oneMode: readonly OneModeFigures[];
  readonly twoMode: readonly TwoModeFigures[];
  readonly reciprocity: readonly { readonly arcs: readonly (readonly [number, number])[]; readonly size: number; readonly overall: number }[];
}

/** The reference figures, with the versions of the libraries that made them. */
export const healthFigures: HealthFigures = JSON.parse(readFileSync(new URL('../figures/health-figures.json', import.meta.url), 'utf8'));
