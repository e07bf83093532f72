import { ApiServer } from '../../../lib/lab/pipelines/api-server/components';
import { Cadvisor } from '../../../lib/lab/pipelines/cadvisor/components';
import { KubeStateMetrics } from '../../../lib/lab/pipelines/kube-state-metrics/components';
import { Kubelet } from '../../../lib/lab/pipelines/kubelet/components';
import { type Labels, relabel } from '../../../lib/testing/relabel/relabel';
import { rulesIn } from '../../../lib/testing/relabel/rules-in';
import { deriveNeeds, type Needs } from '../../../lib/workload';
import { build } from '../telemetry/metrics/sink';

const sharding = { by: 'clustering' } as const;

const pipelines = {
  kubelet: (interval = '60s', verifyCertificate = false) =>
    build('kubelet', (config, destination) => {
      new Kubelet(config, { interval, verifyCertificate, sharding, destination });
    }),
  cadvisor: (interval = '60s', verifyCertificate = false) =>
    build('cadvisor', (config, destination) => {
      new Cadvisor(config, { interval, verifyCertificate, sharding, destination });
    }),
  'kube-state-metrics': (interval = '60s') =>
    build('kube-state-metrics', (config, destination) => {
      new KubeStateMetrics(config, { interval, at: 'state.monitoring.svc:8080', sharding, destination });
    }),
  'api-server': (interval = '60s') =>
    build('api-server', (config, destination) => {
      new ApiServer(config, { interval, durationBuckets: false, sharding, destination });
    }),
};

type Name = keyof typeof pipelines;
const names = Object.keys(pipelines) as Name[];

function needs(name: Name): Needs {
  return deriveNeeds(pipelines[name]().config, 'monitoring');
}

/** What the rules for targets make of one. */
function target(name: Name, labels: Labels): Labels | undefined {
  return relabel(labels, rulesIn(pipelines[name]().config, `discovery.relabel.${name.replaceAll('-', '_')}`));
}

describe.each(names)('%s', (name) => {
  test('is shared by the collectors of a cluster', () => {
    expect(needs(name).clustered).toEqual([`prometheus.scrape "${name.replaceAll('-', '_')}"`]);
  });

  test('has an interval of its own, and a timeout that is not above it', () => {
    expect(pipelines[name]('30s').text).toMatch(/scrape_interval += "30s"/);
    expect(pipelines[name]('30s').text).not.toContain('scrape_timeout');
    expect(pipelines[name]('5s').text).toMatch(/scrape_timeout += "5s"/);
  });
});

describe.each(['kubelet', 'cadvisor'] as const)('%s', (name) => {
  const node = { __address__: '10.0.0.4:10250', __meta_kubernetes_node_name: 'node-1' };

  test('is told apart by the name of the node', () => {
    expect(target(name, node)).toMatchObject({
      job: `integrations/kubernetes/${name}`,
      instance: 'node-1',
      node: 'node-1',
    });
  });

  test('is asked directly, so that nobody needs the right to run commands in pods', () => {
    expect(target(name, node)).toHaveProperty('__address__', '10.0.0.4:10250');
    expect(needs(name).reads).toEqual(
      expect.arrayContaining([expect.objectContaining({ resources: ['nodes/metrics'], verbs: ['get'] })]),
    );
    expect(JSON.stringify(needs(name).reads)).not.toContain('nodes/proxy');
  });

  test('is believed without a certificate unless the cluster signs those of kubelets', () => {
    expect(pipelines[name]().text).toMatch(/insecure_skip_verify = true/);
    expect(pipelines[name]('60s', true).text).not.toContain('insecure_skip_verify');
    expect(pipelines[name]('60s', true).text).toContain('ca.crt');
  });
});

describe('kube-state-metrics', () => {
  test('gets no label that is about the object', () => {
    expect(target('kube-state-metrics', { __address__: 'state.monitoring.svc:8080' })).toEqual({
      __address__: 'state.monitoring.svc:8080',
      job: 'integrations/kubernetes/kube-state-metrics',
    });
  });

  test('needs no right to read anything', () => {
    expect(needs('kube-state-metrics').reads).toEqual([]);
  });
});

describe('api-server', () => {
  const endpoint = {
    __address__: '10.0.0.2:6443',
    __meta_kubernetes_service_name: 'kubernetes',
    __meta_kubernetes_endpointslice_port_name: 'https',
  };

  test('is each server behind the Service kubernetes', () => {
    expect(target('api-server', endpoint)).toMatchObject({
      __address__: '10.0.0.2:6443',
      job: 'integrations/kubernetes/kube-apiserver',
    });
    expect(target('api-server', { ...endpoint, __meta_kubernetes_service_name: 'shop' })).toBeUndefined();
  });

  test('reads endpoints of the namespace default only, and the path of the metrics', () => {
    const { reads } = needs('api-server');
    const inNamespaces = reads.filter((read) => 'resources' in read);
    expect(
      inNamespaces.filter((read) => 'namespaces' in read && read.namespaces?.join() !== 'default'),
    ).toEqual([]);
    expect(reads).toEqual(expect.arrayContaining([expect.objectContaining({ paths: ['/metrics'] })]));
  });
});
