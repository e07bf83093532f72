import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { firstLine } from '../../../commands/output/first-line';
import { base, built } from '../clusters';
import { runInProcess } from '../in-process';
import { scratchDirectory, writeAll } from '../scratch';

const scratch = scratchDirectory();

const repository = ['--repo', 'https://github.com/me/lab.git', '--path', 'dist'];

test('it writes what Argo CD needs, and says what to type next', async () => {
  const output = join(scratch, 'argocd');
  const { code, stdout } = await runInProcess('gitops', ['argocd', ...repository, '--output', output]);
  expect([code, readdirSync(output)]).toEqual([0, ['applications', 'argocd-cm.yaml', 'root.yaml']]);
  expect(stdout).toContain('  kubectl apply -f argocd/root.yaml\n');
}, 30_000);

test('manifests of another environment are noticed, and nothing is written', async () => {
  writeAll(scratch, {
    'dist/00-namespaces.yaml': firstLine('environments/kind.ts', 'dist/00-namespaces.yaml'),
  });
  const args = ['argocd', 'gke-standard', ...repository, '--output', join(scratch, 'other')];
  const { code, stderr } = await runInProcess('gitops', args);
  expect([code, stderr, readdirSync(scratch)]).toEqual([
    1,
    '--path is "dist", which holds environments/kind.ts, but the definitions would be for environments/gke-standard.ts; name the environment that is there, or the directory of this one.\n',
    expect.not.arrayContaining(['other']),
  ]);
}, 30_000);

test('it never writes into the manifests', async () => {
  const { code, stderr } = await runInProcess('gitops', ['flux', ...repository, '--output', 'dist/flux']);
  expect([code, stderr]).toEqual([
    1,
    '--output dist/flux lies in dist, which holds the manifests and nothing else, but it takes a directory beside it; name another one, for example flux.\n',
  ]);
}, 30_000);

describe('with --all', () => {
  const cwd = join(scratch, 'many');
  const many = ['--all', '--repo', 'https://github.com/me/lab.git', '--path', 'clusters'];
  beforeAll(() => {
    writeAll(cwd, {
      'environments/base.ts': base,
      'environments/eu.ts': built('eu'),
      'environments/us.ts': built('us'),
    });
  });

  test.each(['flux', 'argocd'])(
    '%s gets a tree for each environment, and none for the base',
    async (tool) => {
      const { code, stdout } = await runInProcess('gitops', [tool, ...many], { cwd });
      expect([code, readdirSync(join(cwd, tool))]).toEqual([0, ['eu', 'us']]);
      expect(stdout).toContain(`\n  git add clusters ${tool} && git commit`);
      expect(stdout).toMatch(new RegExp(`# in the cluster us\n  kubectl apply .*${tool}/us`));
    },
    30_000,
  );

  test('each tree leads to the manifests of its environment', async () => {
    await runInProcess('gitops', ['flux', ...many], { cwd });
    const stage = readFileSync(join(cwd, 'flux/us/stages/30-alloy/kustomization.yaml'), 'utf8');
    expect(stage).toContain('\n  - ../../../../clusters/us/30-alloy.yaml');
    expect(readFileSync(join(cwd, 'flux/us/source.yaml'), 'utf8')).toContain('\n  path: ./flux/us\n');
  }, 30_000);

  test('what is left of an environment that is gone is named, and stays', async () => {
    writeAll(cwd, { 'left/old/root.yaml': firstLine('environments/old.ts', 'root.yaml') });
    const { stdout } = await runInProcess('gitops', ['argocd', ...many, '--output', 'left'], { cwd });
    expect(stdout).toContain(
      'Note: left/old was made from environments/old.ts, which is no environment here any more; delete the directory when its cluster is gone.',
    );
    expect(readdirSync(join(cwd, 'left'))).toEqual(['eu', 'old', 'us']);
  }, 30_000);

  test.each([
    [
      ['argocd', 'eu', ...many],
      '"eu" stands beside --all, which takes every environment; leave out one of the two.',
    ],
    [
      ['flux', ...many, '--output', 'clusters/flux'],
      '--output clusters/flux lies in clusters, which holds the manifests and nothing else, but it takes a directory beside it; name another one, for example flux.',
    ],
  ])(
    '%j is refused, and nothing is written',
    async (args, sentence) => {
      const before = readdirSync(cwd);
      const { code, stderr } = await runInProcess('gitops', args, { cwd });
      expect([code, stderr, readdirSync(cwd)]).toEqual([1, `${sentence}\n`, before]);
    },
    30_000,
  );

  test('manifests that lie in the directory of another environment are noticed, and nothing is written', async () => {
    writeAll(cwd, { 'mixed/us/00-namespaces.yaml': firstLine('environments/eu.ts', '00-namespaces.yaml') });
    const args = [
      'flux',
      '--all',
      '--repo',
      'https://github.com/me/lab.git',
      '--path',
      'mixed',
      '--output',
      'none',
    ];
    const { code, stderr } = await runInProcess('gitops', args, { cwd });
    expect([code, stderr, readdirSync(cwd).includes('none')]).toEqual([
      1,
      '--path is "mixed/us", which holds environments/eu.ts, but the definitions would be for environments/us.ts; name the environment that is there, or the directory of this one.\n',
      false,
    ]);
  }, 30_000);

  test('one environment that is wrong keeps all from being written', async () => {
    writeAll(cwd, { 'environments/wrong.ts': built('Wrong') });
    const { code, stderr } = await runInProcess('gitops', ['flux', ...many, '--output', 'none'], { cwd });
    rmSync(join(cwd, 'environments/wrong.ts'));
    expect([code, readdirSync(cwd).includes('none')]).toEqual([1, false]);
    expect(stderr).toMatch(/^environments\/wrong\.ts: cluster\.name is "Wrong"/);
  }, 30_000);
});
