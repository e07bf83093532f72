import { proofs } from '../../lib/lab/instrumentation/missing-injection';
import { instrumentationNamesIn, reference } from '../../lib/lab/instrumentation/names';
import { namespaces } from '../../lib/lab/namespaces';
import type { KubernetesVersion } from '../../tools/test-cluster/builds';
import type { TestCluster } from '../../tools/test-cluster/cluster';
import { until } from '../../tools/test-cluster/until';
import type { PodToAdmit } from '../lab/charts/admission';
import { injected, injections, pod } from '../lab/charts/injected-pods';
import { admit, type BarePod } from './bare-pod';

const instrumentationNames = instrumentationNamesIn(namespaces);

const prefix = 'instrumentation.opentelemetry.io';
const java = `${prefix}/inject-java`;
const sidecar = 'sidecar.opentelemetry.io/inject';
const agents = reference(instrumentationNames.auto);

/** What the operator does to a pod of nobody, and to one that it can do nothing for. */
export function describeInjectionModel(version: KubernetesVersion, cluster: () => TestCluster): void {
  const native = version !== '1.28';
  const possible = injections.filter(
    ([name, { initContainers }]) =>
      name !== 'nginx' && (!name.includes('sidecar') || (initContainers !== undefined) === native),
  );

  async function admitted(asked: BarePod): Promise<PodToAdmit> {
    const { code, stdout, stderr } = await admit(cluster(), asked);
    if (code !== 0) throw new Error(stderr);
    return JSON.parse(stdout);
  }

  it.each(possible)(
    'does for %s what the tests without a cluster say that it does',
    async (_name, injection) => {
      const { annotation } = injection;
      const value = annotation === sidecar ? reference(instrumentationNames.sidecar) : agents;
      const annotations = { [annotation]: value, ...executable };
      expect(seen(await admitted({ annotations }))).toEqual(seen(injected(injection, pod(annotations))));
    },
  );

  it('leaves a pod as it is that asks for nothing', async () => {
    expect(seen(await admitted({}))).toEqual(seen(pod({})));
  });

  it.each(['false', 'False', ''])(
    'takes the value "%s" for not asking, as the policy does',
    async (value) => {
      expect(seen(await admitted({ annotations: { [java]: value } }))).toEqual(seen(pod({})));
    },
  );

  it.each<[what: string, asked: BarePod]>([
    [
      'two containers of Go beside one of Java',
      {
        annotations: {
          ...asks('java', 'app'),
          ...asks('go', 'one,two'),
          ...executable,
        },
        containers: [{ name: 'app' }, { name: 'one' }, { name: 'two' }],
      },
    ],
    ['Go without an executable to watch', { annotations: asks('go', 'app') }],
    ['nginx, which is switched off', { annotations: { [`${prefix}/inject-nginx`]: agents } }],
    [
      'an agent where a variable says that one is there',
      {
        annotations: asks('java', 'app'),
        containers: [{ name: 'app', env: [{ name: 'OTEL_RESOURCE_ATTRIBUTES_NODE_NAME', value: 'n' }] }],
      },
    ],
    [
      'the agent of .NET where a variable says that it is there',
      {
        annotations: asks('dotnet', 'app'),
        containers: [{ name: 'app', env: [{ name: 'OTEL_DOTNET_AUTO_HOME', value: '/otel' }] }],
      },
    ],
    [
      'an agent where a container has the name of that of Go',
      {
        annotations: asks('java', 'app'),
        containers: [{ name: 'app' }, { name: 'opentelemetry-auto-instrumentation' }],
      },
    ],
    [
      'an agent for a C library that there is none for',
      { annotations: { ...asks('python', 'app'), [`${prefix}/otel-python-platform`]: 'alpine' } },
    ],
    [
      'what an object of another name would say',
      { annotations: { [java]: 'opentelemetry-collector/nobody' } },
    ],
    [
      'an agent and a sidecar, of which one is not there',
      { annotations: { ...asks('java', 'app'), [sidecar]: 'nobody' } },
    ],
  ])('can do nothing for a pod that asks for %s, which is refused', async (_what, asked) => {
    const { code, stderr } = await admit(cluster(), asked);
    expect([code, stderr]).toEqual([1, expect.stringMatching(/and[- ]arrives[- ]without/)]);
  });

  describe('in a namespace with one Instrumentation', () => {
    const namespace = 'applications';
    const only = {
      apiVersion: 'opentelemetry.io/v1alpha1',
      kind: 'Instrumentation',
      metadata: { name: 'only', namespace },
      spec: { exporter: { endpoint: 'http://localhost:4318' }, sampler: { type: 'always_on' } },
    };

    /** The operator hears of objects a moment later. */
    function injectedByTrue() {
      return until('the agent', async () => seen(await admitted({ annotations: { [java]: 'true' } })));
    }

    beforeAll(async () => {
      await cluster().kubectl.run(['create', '--filename=-'], JSON.stringify(only));
    });
    afterAll(async () => {
      await cluster().kubectl.run(['annotate', 'namespace', namespace, `${java}-`]);
      await cluster().kubectl.run(['delete', 'instrumentation', 'only', `--namespace=${namespace}`]);
    });

    it('takes "true" for that one', async () => {
      expect(await injectedByTrue()).toEqual(withJava);
    });

    it('takes "true" for it though the namespace says "false"', async () => {
      await cluster().kubectl.run(['annotate', 'namespace', namespace, `${java}=false`, '--overwrite']);
      expect(await injectedByTrue()).toEqual(withJava);
    });

    it('takes "false" for what the pod says though the namespace names one', async () => {
      await cluster().kubectl.run(['annotate', 'namespace', namespace, `${java}=only`, '--overwrite']);
      expect(seen(await admitted({ annotations: { [java]: 'false' } }))).toEqual(seen(pod({})));
    });
  });
}

const executable = { [`${prefix}/otel-go-auto-target-exe`]: '/bin/app' };

function asks(language: string, containers: string): Record<string, string> {
  return {
    [`${prefix}/inject-${language}`]: agents,
    [`${prefix}/${language}-container-names`]: containers,
  };
}

const [, javaInjection] = injections.find(([name]) => name === 'java') ?? [];
const withJava = javaInjection && seen(injected(javaInjection, pod({})));

/** Of a pod what the policy looks at: its containers, and what proves an injection in each. */
function seen({ spec }: PodToAdmit) {
  const known = new Set(Object.values(proofs));
  const containers = (list: PodToAdmit['spec']['initContainers'] = []) =>
    list.map(({ name, volumeMounts = [], env = [] }) => ({
      name,
      proofs: [...volumeMounts, ...env].map((one) => one.name).filter((one) => known.has(one)),
    }));
  return { before: containers(spec.initContainers), containers: containers(spec.containers) };
}
