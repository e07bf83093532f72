import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestsIn } from '../../commands/repository/committed';
import { said } from '../../lib/lab/settings/errors';
import { root, runCommand } from '../commands/run-command';
import { scratchDirectory, writeAll } from '../commands/scratch';
import { compile } from '../typescript';

const page = readFileSync(join(root, 'docs', 'company.md'), 'utf8');
const pages = { 'company.md': page, 'clusters.md': readFileSync(join(root, 'docs', 'clusters.md'), 'utf8') };
const cwd = scratchDirectory();

/** Blocks of code that begin with the name of their file. */
function files(text: string): Readonly<Record<string, string>> {
  const blocks = [...text.matchAll(/^```ts\n\/\/ (environments\/\S+)\n([\s\S]*?)^```$/gm)];
  return Object.fromEntries(blocks.map(([, file = '', code = '']) => [file, code]));
}

/** Commands of the lab, without `npx observability-lab`. */
const commands = [...page.matchAll(/^npx observability-lab (.+)$/gm)].map(([, words = '']) =>
  words.split(' '),
);

const written = (code: string, lab: string) => code.replaceAll("'application-observability-lab'", `'${lab}'`);

test.each(Object.entries(pages))(
  'the environments of docs/%s compile',
  async (_name, text) => {
    const texts = Object.entries(files(text)).map(([file, code]) => [
      file.replace('environments/', ''),
      written(code, '../../lib/lab'),
    ]);
    expect(texts.length).toBeGreaterThan(1);
    expect(await compile([], Object.fromEntries(texts))).toEqual([]);
  },
  120_000,
);

describe('the commands of docs/company.md', () => {
  beforeAll(() => {
    const texts = Object.entries(files(page)).map(([file, code]) => [
      file,
      written(code, join(root, 'lib', 'lab')),
    ]);
    writeAll(cwd, Object.fromEntries(texts));
  });

  const ran = async (name: string) => {
    const words = commands.find(([first, ...rest]) => first === name && !rest.includes('--diff'));
    const outcome = await runCommand(name, words?.slice(1) ?? [], { cwd });
    expect(outcome).toMatchObject({ code: 0, stderr: '' });
    return outcome.stdout;
  };
  const manifestsOf = (name: string) =>
    readdirSync(join(cwd, 'clusters', name)).flatMap((file) =>
      manifestsIn(readFileSync(join(cwd, 'clusters', name, file), 'utf8')),
    );

  test('write a tree for each cluster and none for the base', async () => {
    await ran('synth');
    expect(readdirSync(join(cwd, 'clusters'))).toEqual(['eu', 'laptop', 'us']);
  }, 120_000);

  test('the company’s clusters get every image from the mirror, and nothing of what is there', () => {
    const manifests = manifestsOf('eu');
    const text = JSON.stringify(manifests);
    const images = [...text.matchAll(/"image":"([^"]+)"/g)].map(([, image]) => image);
    expect(images.length).toBeGreaterThan(3);
    expect(images.filter((image) => !image?.startsWith('registry.acme.example/mirror/'))).toEqual([]);
    expect(
      readdirSync(join(cwd, 'clusters', 'eu')).filter((file) => /cert-manager|operator/.test(file)),
    ).toEqual([]);
    const namespaces = manifests
      .filter(({ kind }) => kind === 'Namespace')
      .map(({ metadata }) => metadata.name);
    expect(namespaces).toContain('acme-monitoring');
    expect(namespaces).not.toContain('shop');
    expect(text).toContain('http://proxy.acme.example:3128');
  });

  test('the company’s pods run where the base says, and those of nodes everywhere', () => {
    const pod = (kind: string) => {
      const workload = manifestsOf('eu').find((manifest) => manifest.kind === kind);
      return said(said(said(workload, 'spec'), 'template'), 'spec');
    };
    expect(pod('StatefulSet')).toMatchObject({
      nodeSelector: { 'acme.example/pool': 'infrastructure' },
      tolerations: expect.arrayContaining([expect.objectContaining({ key: 'acme.example/pool' })]),
      priorityClassName: 'platform',
    });
    expect(said(pod('DaemonSet'), 'tolerations')).toContainEqual({ operator: 'Exists' });
    expect(JSON.stringify(said(pod('DaemonSet'), 'nodeSelector'))).not.toContain('acme.example/pool');
  });

  test('nothing of the company is left on the laptop, which has what it lacks', () => {
    expect(readdirSync(join(cwd, 'clusters', 'laptop'))).toEqual(
      expect.arrayContaining(['10-cert-manager.yaml', '20-opentelemetry-operator.yaml', '60-backend.yaml']),
    );
    expect(JSON.stringify(manifestsOf('laptop'))).not.toMatch(
      /registry\.acme|proxy\.acme|acme-monitoring|acme\.example\/pool/,
    );
  });

  test('write what Argo CD needs for each, and count what one takes', async () => {
    expect(await ran('gitops')).toContain('files in argocd/us.');
    expect(await ran('plan')).toMatch(/^us, in a busy second:/);
  }, 120_000);

  test('are commands that there are, with a diff among them', () => {
    expect(commands.map(([name]) => name)).toEqual(['synth', 'gitops', 'plan', 'plan']);
    expect(commands.at(-1)).toEqual(['plan', '--all', '--diff', 'origin/main', '--format', 'markdown']);
  });
});

test('docs/company.md links to pages that exist', () => {
  const links = [...page.matchAll(/\]\(([\w-]+\.md)\)/g)].map(([, link = '']) => link);
  const there = readdirSync(join(root, 'docs'));
  expect(links.length).toBeGreaterThan(4);
  expect(links.filter((link) => !there.includes(link))).toEqual([]);
});
