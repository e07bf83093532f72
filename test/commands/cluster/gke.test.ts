import { type GkeOptions, gkeCommands } from '../../../commands/cluster/gke';
import type { ClusterSettings } from '../../../lib/lab/environment';

const standard: ClusterSettings = {
  name: 'lab',
  provider: 'gke-standard',
  domain: 'cluster.local',
  kubernetesVersion: '1.35',
};
const autopilot: ClusterSettings = { ...standard, provider: 'gke-autopilot' };
const options: GkeOptions = {
  project: 'my-project',
  location: 'us-central1-a',
  privateNodes: false,
  network: 'default',
};

/** The commands as lines, without the project, which all of them name. */
function lines(action: 'create' | 'delete', cluster: ClusterSettings, change: Partial<GkeOptions> = {}) {
  return gkeCommands(action, cluster, { ...options, ...change }).map(({ args }) => {
    expect(args).toContain('--project=my-project');
    return args.filter((argument) => argument !== '--project=my-project').join(' ');
  });
}

test('a Standard cluster has a place, a channel, a version, identities for pods and enforced network policies', () => {
  const [create] = lines('create', standard);
  for (const option of [
    'container clusters create lab ',
    '--location=us-central1-a',
    '--release-channel=regular',
    '--cluster-version=1.35',
    '--workload-pool=my-project.svc.id.goog',
    '--enable-dataplane-v2',
  ]) {
    expect(create).toContain(option);
  }
});

test('a zone gets two nodes, a region one in each of its zones', () => {
  expect(lines('create', standard)[0]).toContain('--num-nodes=2');
  expect(lines('create', standard, { location: 'us-central1' })[0]).toContain('--num-nodes=1');
});

test('an Autopilot cluster is left to choose its nodes', () => {
  expect(lines('create', autopilot, { location: 'us-central1' })).toEqual([
    'container clusters create-auto lab --location=us-central1 --release-channel=regular --cluster-version=1.35 --network=default',
    'container clusters get-credentials lab --location=us-central1',
  ]);
});

test('private nodes get a NAT to pull images by, and the control plane its way to the operator’s webhook', () => {
  const commands = lines('create', standard, { privateNodes: true });
  expect(commands.map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual([
    'compute routers create',
    'compute routers nats',
    'compute firewall-rules create',
    'container clusters create',
    'container clusters get-credentials',
  ]);
  expect(commands[2]).toContain('--allow=tcp:9443');
});

test('what was made first is deleted last', () => {
  expect(lines('delete', standard, { privateNodes: true }).map((line) => line.split(' --')[0])).toEqual([
    'container clusters delete lab',
    'compute firewall-rules delete lab-webhooks',
    'compute routers nats delete lab-nat',
    'compute routers delete lab-router',
  ]);
});

test('a subnetwork is named where one is given', () => {
  expect(lines('create', standard, { network: 'principal-vpc', subnetwork: 'apps' })[0]).toContain(
    '--network=principal-vpc --subnetwork=apps',
  );
});

test.each([
  ['no project', standard, { project: undefined }, '--project is missing: it takes the identifier'],
  ['no location', standard, { location: undefined }, '--location is missing: it takes a region or a zone;'],
  [
    'no place',
    standard,
    { location: 'America' },
    '--location is "America", but it takes a region or a zone;',
  ],
  [
    'a zone for Autopilot',
    autopilot,
    { location: 'us-central1-a' },
    '--location is the zone us-central1-a, but GKE Autopilot takes a region;',
  ],
])('%s is refused', (_, cluster, change, sentence) => {
  expect(() => gkeCommands('create', cluster, { ...options, ...change })).toThrow(sentence);
});
