import { checkSettings } from '../../lib/lab/environment';
import { serviceAccount } from '../../lib/lab/telemetry/metrics/scrape';
import { until } from '../../tools/test-cluster/until';
import { RunningLab } from './running-lab';
import { type Authority, authorityFor } from './stand-ins/authority';
import { SecureServer, secureHost } from './stand-ins/secure-server';

const exposition = '# TYPE kubelet_running_pods gauge\nkubelet_running_pods 7\n';

let ofCluster: Authority;
let itsOwn: Authority;
let kubelet: SecureServer;
let lab: RunningLab;

beforeAll(async () => {
  [ofCluster, itsOwn] = await Promise.all([authorityFor(secureHost), authorityFor(secureHost)]);
});

afterEach(async () => {
  await lab?.stop();
  await kubelet?.stop();
});

/** @param cluster what the settings say of it @param made who signed the certificate of the kubelet */
async function scrape(provider: string, made: Authority, kubeletSettings: object = {}): Promise<number> {
  kubelet = new SecureServer(made, exposition);
  await kubelet.start();
  const settings = checkSettings({
    cluster: { name: 'lab', provider },
    destinations: { local: { kind: 'local' } },
    pipelines: { kubelet: { enabled: true, interval: '5s', ...kubeletSettings } },
  });
  lab = await RunningLab.start(settings, {
    only: ['alloy-cluster'],
    files: { [serviceAccount.ca]: ofCluster.ca },
    objects: {
      nodes: [
        {
          metadata: { name: 'node-1' },
          status: {
            addresses: [{ type: 'InternalIP', address: secureHost }],
            daemonEndpoints: { kubeletEndpoint: { Port: kubelet.port } },
          },
        },
      ],
    },
  });
  const up = await until('a scrape', async () => lab.destinations.received.newest('up')[0], { seconds: 60 });
  expect(up.labels).toMatchObject({ job: 'integrations/kubernetes/kubelet', instance: 'node-1' });
  return up.value;
}

test('where the cluster signs the certificates of kubelets, they are checked, and show whom the token is for', async () => {
  expect(await scrape('gke-standard', ofCluster)).toBe(1);
  const tokens = kubelet.requests.map(({ headers }) => headers.authorization);
  expect([...new Set(tokens)]).toEqual(['Bearer stand-in']);
});

test('there, nobody with another certificate gets the token', async () => {
  expect(await scrape('gke-autopilot', itsOwn)).toBe(0);
  expect(kubelet.refused).toBeGreaterThan(0);
  expect(kubelet.requests).toEqual([]);
});

test('where kubelets make their certificates themselves, they are scraped', async () => {
  expect(await scrape('kind', itsOwn)).toBe(1);
});

test('what the settings say counts more than the provider', async () => {
  expect(await scrape('kind', itsOwn, { verifyCertificate: true })).toBe(0);
  expect(kubelet.requests).toEqual([]);
});
