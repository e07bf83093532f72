import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { loadEnvironment } from '../../commands/command-line/environments';
import { writeFiles } from '../../commands/gitops/files';
import { fluxFiles } from '../../commands/gitops/flux';
import { writeOutput } from '../../commands/output/directory';
import { synthesize } from '../../lib/lab/synthesize';
import { kubernetesVersions } from '../../tools/test-cluster/builds';
import { Kubectl } from '../../tools/test-cluster/kubectl';
import { programs } from '../../tools/test-cluster/programs';

const manifests = synthesize(loadEnvironment('kind'));
const charts = manifests.map(({ file }) => file.replace(/\.yaml$/, ''));
/** As Flux builds: a directory may refer to others of the repository. */
const flux = ['kustomize', '--load-restrictor=LoadRestrictionsNone'];

describe('a repository for Flux', () => {
  const kubectl = new Kubectl(programs(kubernetesVersions[0]).kubectl, []);
  let repository: string;

  beforeAll(() => {
    repository = mkdtempSync(join(tmpdir(), 'flux-'));
    mkdirSync(join(repository, 'clusters'));
    writeOutput(join(repository, 'clusters', 'dist'), manifests, 'environments/kind.ts');
    const places = { manifests: 'clusters/dist', definitions: 'clusters/flux' };
    const url = 'https://github.com/me/lab.git';
    writeFiles(
      join(repository, places.definitions),
      fluxFiles('lab', charts, { url, branch: 'main', ...places }),
      'environments/kind.ts',
    );
  });
  afterAll(() => rmSync(repository, { recursive: true, force: true }));

  it('has a directory that kubectl applies by itself', async () => {
    const text = await kubectl.run(['kustomize', join(repository, 'clusters', 'flux')]);
    expect(sorted(text)).toEqual(
      [
        'GitRepository lab',
        'Kustomization lab',
        ...charts.map((chart) => `Kustomization lab-${chart}`),
      ].sort(),
    );
  });

  it.each(charts)('builds from the stage %s the objects of its file', async (chart) => {
    const text = await kubectl.run([...flux, join(repository, 'clusters', 'flux', 'stages', chart)]);
    const file = join(repository, 'clusters', 'dist', `${chart}.yaml`);
    expect(objects(text)).toEqual(objects(readFileSync(file, 'utf8')));
  });
});

interface Named {
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace?: string };
}

function read(text: string): Named[] {
  return parseAllDocuments(text).map((document) => document.toJS());
}

function sorted(text: string): string[] {
  return read(text)
    .map(({ kind, metadata }) => `${kind} ${metadata.name}`)
    .sort();
}

/** The objects by name: kustomize has an order of its own. */
function objects(text: string): ReadonlyMap<string, Named> {
  return new Map(
    read(text)
      .map((object): [string, Named] => [
        `${object.kind} ${object.metadata.namespace}/${object.metadata.name}`,
        object,
      ])
      .sort(([a], [b]) => a.localeCompare(b, 'en')),
  );
}
