import { ruleTexts, warningRules } from '../../commands/check/rules';
import type { Case } from './cases';

const begin = (what: string) =>
  `<!-- ${what}: made by npm run docs from test/commands/check/cases and commands/check/rules.ts; not to be edited. -->`;
const end = '<!-- Until here. -->';

/** The page with its tables as they are now. @throws Error when the marks of a table are missing */
export function withCases(page: string, all: readonly Case[]): string {
  return between(between(page, begin('Cases'), caseTable(all)), begin('Rules'), ruleTable());
}

function between(page: string, mark: string, table: string): string {
  const [before, rest] = page.split(mark);
  const after = rest === undefined ? -1 : rest.indexOf(end);
  if (before === undefined || rest === undefined || after < 0)
    throw new Error(`docs/check.md needs the lines ${mark} and ${end}.`);
  return `${before}${mark}\n\n${table}\n\n${rest.slice(after)}`;
}

/** Those that check alone finds come last, and those that nobody but the running program finds after them. */
function caseTable(all: readonly Case[]): string {
  const rank = ({ validate, run, check }: Case) => {
    if (check.length === 0) return 3;
    return validate === 'refuses' ? 0 : run === 'refuses' ? 1 : 2;
  };
  const rows = [...all]
    .sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name, 'en'))
    .map(
      ({ name, shows, validate, run, check }) =>
        `| [${shows}](../test/commands/check/cases/${name}.alloy) | ${validate} | ${run} | ${check.join(', ') || 'nothing'} |`,
    );
  return ['| a text with | `alloy validate` | `alloy run` | `check` |', '|---|---|---|---|', ...rows].join(
    '\n',
  );
}

function ruleTable(): string {
  const rows = ruleTexts
    .filter(({ id }) => warningRules.includes(id))
    .map(({ id, description }) => `| \`${id}\` | ${description} |`);
  return ['| rule | what it finds |', '|---|---|', ...rows].join('\n');
}
