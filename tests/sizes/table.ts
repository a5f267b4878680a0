import type { Finding } from './rows/row.ts';

const HEADINGS = ['goal', 'what', 'graph', 'ours', 'peer', 'ratio', 'wanted', 'met'] as const;

/** One line of the table in words. */
const cellsOf = ({ goal, what, graph, ours, peer, ratio, wanted, met }: Finding): readonly string[] => [
  goal === null ? '' : `${goal}`,
  what,
  graph,
  ours,
  peer,
  ratio === null ? '' : `${ratio >= 100 ? Math.round(ratio) : Number(ratio.toPrecision(3))}x`,
  wanted,
  met === null ? '' : met ? 'yes' : 'no',
];

/** The findings as a table in Markdown, which reads well on a terminal too. */
export const tableOf = (findings: readonly Finding[]): string => {
  const rows = [HEADINGS, ...findings.map(cellsOf)];
  const widths = HEADINGS.map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const line = (cells: readonly string[]): string => `| ${cells.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`;
  return [line(HEADINGS), `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...rows.slice(1).map(line)].join('\n');
};
