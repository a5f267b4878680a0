import { type CodeOf, terms } from './term.ts';

/** Formats a network can be taken away in. */
export const NETWORK_FORMATS = terms([
  { code: 'GRAPHML', ja: 'GraphML（Gephi、yEd、Cytoscape など）', en: 'GraphML (Gephi, yEd, Cytoscape …)' },
  { code: 'GEXF', ja: 'GEXF（Gephi）', en: 'GEXF (Gephi)' },
  { code: 'CYTOSCAPE_JSON', ja: 'Cytoscape の JSON', en: 'JSON of Cytoscape' },
  { code: 'CSV', ja: 'CSV（点と線の表）', en: 'CSV (tables of nodes and edges)' },
  { code: 'XLSX', ja: 'Excel', en: 'Excel' },
  { code: 'KUMU_JSON', ja: 'Kumu の JSON', en: 'JSON of Kumu' },
]);
export type NetworkFormat = CodeOf<typeof NETWORK_FORMATS>;
