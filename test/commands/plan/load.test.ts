import { clusterSizeOf, loadOf } from '../../../commands/plan/load';
import { smallCluster } from '../../../lib/lab/telemetry/metrics/cluster-size';
import { settingsWith } from './settings';

const image = 'docker.io/library/shop:1.0';
const shop = { name: 'shop', language: 'java', image, port: 8080, replicas: 3 };
const proxy = { name: 'proxy', image };

test('services and pods are those of the applications', () => {
  const two = [
    shop,
    { ...shop, name: 'cart', replicas: 2, containers: [proxy, { ...proxy, name: 'x', language: 'go' }] },
  ];
  const { services, applicationPods } = loadOf(settingsWith({ applications: two }));
  expect([services, applicationPods]).toEqual([3, 5]);
});

test('services and pods that are given count instead', () => {
  const settings = settingsWith({ applications: [shop], load: { services: 40, applicationPods: 120 } });
  expect(loadOf(settings)).toMatchObject({ services: 40, applicationPods: 120 });
});

test('a cluster as large as the small one is the small one', () => {
  expect(clusterSizeOf(smallCluster)).toEqual(smallCluster);
});

test('disks grow with the nodes, containers with the pods, and the API servers with neither', () => {
  const { disks, containers, apiServers } = clusterSizeOf({ nodes: 30, pods: 160 });
  expect([disks, containers, apiServers]).toEqual([60, 220, 1]);
});

test('the pods that are scraped are those of applications with metrics, unless their number is given', () => {
  const scraped = (metricsPath?: string, load = {}) => {
    const shop = {
      name: 'shop',
      language: 'java',
      image: 'docker.io/example/shop:1',
      port: 8080,
      replicas: 3,
    };
    return loadOf(settingsWith({ applications: [{ ...shop, metricsPath }], load })).scrapedPods;
  };
  expect([scraped('/metrics'), scraped(), scraped('/metrics', { scrapedPods: 7 })]).toEqual([3, 0, 7]);
});
