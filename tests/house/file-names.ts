/** Lint rule: kebab-case files, PascalCase components, and no name that says nothing. */
import { relative, sep } from 'node:path';
import type { Rule } from 'eslint';

const emptyNames = /^(utils?|helpers?|common|misc|services?|managers?|types)$/;
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const pascal = /^([A-Z][a-z0-9]*)+$/;

/** The remedy for a path, or nothing when its name is right. Takes a path from the root, with slashes. */
export function nameRemedy(path: string): string | undefined {
  const parts = path.split('/');
  const file = parts.pop() ?? '';
  const stem = file.split('.')[0] ?? '';
  const empty = [...parts, stem].find((part) => emptyNames.test(part));
  if (empty) return `“${empty}” says nothing: name it after the question it answers.`;
  if (stem === 'index') return 'No barrels: name the file after its main export and import it by that name.';
  return caseRemedy(path, file, stem);
}

function caseRemedy(path: string, file: string, stem: string) {
  if (path.startsWith('components/') && file.endsWith('.tsx'))
    return pascal.test(stem) ? undefined : 'Name a component file after its component, in PascalCase.';
  const namesComponent = path.startsWith('tests/components/') && pascal.test(stem);
  return kebab.test(stem) || namesComponent ? undefined : 'Name the file in kebab-case, after its main export.';
}

export const fileNames: Rule.RuleModule = {
  meta: { type: 'suggestion', schema: [] },
  create: (context) => ({
    Program(node) {
      const message = nameRemedy(relative(context.cwd, context.filename).split(sep).join('/'));
      if (message) context.report({ node, message });
    },
  }),
};
