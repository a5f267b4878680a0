import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { architectureRules } from './rules.ts';

/** The breaches of the architecture in a tree, as "rule: from → to", sorted. */
export const breachesOf = async (baseDir: string, folders: readonly string[]): Promise<readonly string[]> => {
  const result = await cruise([...folders], {
    baseDir,
    ruleSet: architectureRules(),
    validate: true,
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['\\.(graphql|css|csv|html)$', '\\?worker'] },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  });
  const output = result.output as ICruiseResult;
  return output.summary.violations.map((violation) => `${violation.rule.name}: ${violation.from} → ${violation.to}`).sort();
};
