import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { firstLine } from '../../../commands/output/first-line';
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
