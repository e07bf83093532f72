import type { OutputFile } from '../../commands/output/directory';
import type { Settings } from '../../lib/lab/environment';
import { images } from '../../lib/lab/images';
import { kubernetesVersions } from '../../tools/test-cluster/builds';
import { TestCluster } from '../../tools/test-cluster/cluster';
import { apply, install, type Pass } from './apply';
import { settingsFor, writeLab, writeManifests } from './lab';
import { workloadsReady } from './workloads';

const environment = 'kind';

describe.each(kubernetesVersions)('an older lab on Kubernetes %s', (version) => {
  let cluster: TestCluster;
  let before: Map<string, string>;
  let upgrade: Pass;

  beforeAll(async () => {
    cluster = await TestCluster.start(version);
    const older = writeManifests(cluster, 'older', olderLab(settingsFor(environment, version)));
    await install(cluster, older, 'client-side');
    await workloadsReady(cluster);
    before = await identities(cluster, older);
    upgrade = await apply(cluster, writeLab(cluster, environment), 'client-side');
  });
  afterAll(async () => {
    await cluster?.stop();
  });

  it('becomes the new one in one pass, and nothing that is immutable is changed in place', () => {
    expect(upgrade.errors).toEqual([]);
  });

  it('gets the new images and the application that it lacked', () => {
    const changed = upgrade.results.filter((line) => !line.endsWith(' unchanged'));
    expect(changed).toEqual(
      expect.arrayContaining([
        'deployment.apps/cert-manager configured',
        'statefulset.apps/alloy-receiver configured',
        `deployment.apps/${lacking(settingsFor(environment, version))} created`,
      ]),
    );
  });

  it('rolls every workload out', async () => {
    await expect(workloadsReady(cluster)).resolves.toBeUndefined();
  });

  it('keeps every object that stays: none is deleted and made anew', async () => {
    const after = await identities(cluster, `${cluster.directory}/lab-${environment}`);
    const replaced = [...after].filter(([object, uid]) => before.has(object) && before.get(object) !== uid);
    expect(replaced).toEqual([]);
  });
});

/** The lab with other images, without its last application and without the load generator. */
function olderLab(settings: Settings): readonly OutputFile[] {
  let manifests: readonly OutputFile[] = [];
  jest.isolateModules(() => {
    jest.doMock('../../lib/lab/images', () => ({ images: retagged(images) }));
    const { synthesize }: typeof import('../../lib/lab/synthesize') = require('../../lib/lab/synthesize');
    manifests = synthesize({
      ...settings,
      applications: settings.applications.slice(0, -1),
      loadGenerator: { ...settings.loadGenerator, enabled: false },
    });
  });
  return manifests;
}

function lacking({ applications }: Settings): string {
  return applications.at(-1)?.name ?? '';
}

type Images = { readonly [name: string]: string | Images };

function retagged(tree: Images): Images {
  return Object.fromEntries(
    Object.entries(tree).map(([name, image]) => [
      name,
      typeof image === 'string' ? image.replace(/:[^:]*$/, ':0.0.1') : retagged(image),
    ]),
  );
}

/** The uid of each object of a directory of manifests. */
async function identities(cluster: TestCluster, directory: string): Promise<Map<string, string>> {
  const template =
    '{{range .items}}{{.kind}} {{.metadata.namespace}}/{{.metadata.name}} {{.metadata.uid}}{{"\\n"}}{{end}}';
  const text = await cluster.kubectl.run([
    'get',
    `--filename=${directory}`,
    `--output=go-template=${template}`,
  ]);
  return new Map(
    text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const [kind, name, uid = ''] = line.split(' ');
        return [`${kind} ${name}`, uid];
      }),
  );
}
