import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { scripts } from '../package.json';

const root = join(__dirname, '..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');

const workflow = z.looseObject({
  permissions: z.record(z.string(), z.string()),
  jobs: z.record(
    z.string(),
    z.looseObject({
      'timeout-minutes': z.number(),
      steps: z.array(z.looseObject({ uses: z.string().optional(), run: z.string().optional() })),
    }),
  ),
});

const ours = read('.github/workflows/ci.yml');
const theirs = /^```yaml\n(.*?)^```$/ms.exec(read('docs/gitops-ci.md'))?.[1] ?? '';

/** What a workflow runs, all jobs together. */
function commands(text: string): string {
  const { jobs } = workflow.parse(parse(text));
  return Object.values(jobs)
    .flatMap(({ steps }) => steps.map(({ run = '' }) => run))
    .join('\n');
}

describe.each([
  ['.github/workflows/ci.yml', ours],
  ['the workflow of docs/gitops-ci.md', theirs],
])('%s', (_name, text) => {
  test('may read the repository and nothing else, and ends by itself', () => {
    const { permissions, jobs } = workflow.parse(parse(text));
    expect(permissions).toEqual({ contents: 'read' });
    expect(Object.values(jobs).filter((job) => 'permissions' in job)).toEqual([]);
  });

  test('pins each action by its commit, and says its version', () => {
    const uses = text.match(/uses: .*/g) ?? [];
    expect(uses.length).toBeGreaterThan(1);
    expect(uses.filter((use) => !/^uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(use))).toEqual(
      [],
    );
  });

  test('writes the manifests anew, and fails where they differ', () => {
    expect(commands(text)).toMatch(/npm run synth\n.*git status --porcelain/s);
  });

  test('asks for known weaknesses of what is installed', () => {
    expect(commands(text)).toContain('npm audit --omit=dev');
  });
});

test('the workflow of the project runs lint, types, the rules of imports, and the tests', () => {
  for (const command of [
    'run lint',
    'run typecheck',
    'run lint:imports',
    'test',
    'run test:processes',
    'run test:nodes',
  ]) {
    expect(commands(ours)).toContain(`npm ${command}`);
  }
});

test('the workflow and .ci/run name scripts that exist', () => {
  const named = [...`${commands(ours)}\n${read('.ci/run')}`.matchAll(/npm run (?:--silent )?([\w:]+)/g)];
  expect(named.length).toBeGreaterThan(8);
  expect(named.map(([, name = '']) => name).filter((name) => !(name in scripts))).toEqual([]);
});

describe('the workflow of docs/review.md', () => {
  const review = /^```yaml\n(.*?)^```$/ms.exec(read('docs/review.md'))?.[1] ?? '';
  const { permissions, jobs } = workflow.parse(parse(review));
  const steps = Object.values(jobs).flatMap((job) => job.steps);

  test('may read the repository and write comments, and nothing else', () => {
    expect(permissions).toEqual({ contents: 'read', 'pull-requests': 'write' });
  });

  test('pins each action by its commit, as the other workflows do', () => {
    const uses = review.match(/uses: .*/g) ?? [];
    expect(uses.length).toBeGreaterThan(1);
    expect(uses.filter((use) => !ours.includes(use))).toEqual([]);
  });

  test('fetches the base, compares with it, and comments without the words of a stranger in a shell', () => {
    expect(review).toContain('fetch-depth: 0');
    expect(commands(review)).toContain('plan --all --diff "origin/$BASE" --format markdown > plan.md');
    expect(commands(review)).toMatch(/gh pr comment .* --body-file plan\.md/);
    expect(steps.filter(({ run = '' }) => run.includes('${{'))).toEqual([]);
  });
});
