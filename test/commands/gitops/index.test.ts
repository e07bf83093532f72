import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../run-command';

const scratch = mkdtempSync(join(tmpdir(), 'gitops-'));
afterAll(() => rmSync(scratch, { recursive: true }));

const repository = ['--repo', 'https://github.com/me/lab.git', '--path', 'dist'];

test('it writes what Argo CD needs, and says what to type next', async () => {
  const output = join(scratch, 'argocd');
  const { code, stdout } = await runCommand('gitops', ['argocd', ...repository, '--output', output]);
  expect([code, readdirSync(output)]).toEqual([0, ['applications', 'argocd-cm.yaml', 'root.yaml']]);
  expect(stdout).toContain('  kubectl apply -f argocd/root.yaml\n');
}, 30_000);

test('it never writes into the manifests', async () => {
  const { code, stderr } = await runCommand('gitops', ['flux', ...repository, '--output', 'dist/flux']);
  expect([code, stderr]).toEqual([
    1,
    '--output dist/flux lies in dist, which holds the manifests and nothing else, but it takes a directory beside it; name another one, for example flux.\n',
  ]);
}, 30_000);
