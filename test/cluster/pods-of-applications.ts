import { sidecarPorts } from '../../lib/lab/instrumentation/sidecar-ports';
import type { TestCluster } from '../../tools/test-cluster/cluster';
import { containerOf, containersOf, type LivePod, literals, podOf } from './live-pods';
import { told } from './operator-lab';

const agentOfGo = 'opentelemetry-auto-instrumentation';

/** What the operator leaves in the pods of applications. */
export function describePodsOfApplications(cluster: () => TestCluster): void {
  const pod = (application: string) => podOf(cluster(), application);

  it('listens beside an application on the ports that no application may take, and no others', async () => {
    const { ports = [] } = containerOf(await pod('manual'), 'otc-container');
    expect(ports.map(({ containerPort }) => containerPort).sort()).toEqual([...sidecarPorts.keys()].sort());
  });

  it.each(['java', 'nodejs', 'python', 'dotnet', 'go'])('opens no port for the agent of %s', async (name) => {
    const injected = containersOf(await pod(name)).filter((one) => one.name.startsWith(agentOfGo));
    expect(injected.map(({ ports }) => ports)).toEqual([undefined]);
  });

  it.each(['java', 'nodejs', 'python', 'dotnet', 'go'])(
    'brings the agent of %s with memory for what it copies',
    async (name) => {
      const injected = containersOf(await pod(name)).filter((one) => one.name.startsWith(agentOfGo));
      expect(injected.map(({ resources }) => resources?.limits)).toEqual([
        expect.objectContaining({ memory: '256Mi' }),
      ]);
    },
  );

  it('says who a pod is in the words of docs/injection.md, last and sorted', async () => {
    const java = await pod('java');
    const { env = [] } = containerOf(java, 'app');
    expect(env.at(-1)?.name).toBe('OTEL_RESOURCE_ATTRIBUTES');
    expect(attributesOf(env.at(-1)?.value)).toEqual(identity(java, 'app', '1.0'));
    expect(literals(containerOf(java, 'app')).OTEL_SERVICE_NAME).toBe('java');
  });

  it('says who a container of Go is to its agent', async () => {
    const go = await pod('go');
    const variables = literals(containerOf(go, agentOfGo));
    expect(attributesOf(variables.OTEL_RESOURCE_ATTRIBUTES)).toEqual(identity(go, 'app', '1.0'));
    expect(variables).toMatchObject({ OTEL_SERVICE_NAME: 'go', OTEL_GO_AUTO_TARGET_EXE: '/bin/served' });
  });

  it.each([
    ['python', 'app'],
    ['go-told', agentOfGo],
  ])('lets what a container of %s says stand, where its agent reads it', async (name, container) => {
    const variables = literals(containerOf(await pod(name), container));
    expect(variables).toMatchObject({
      OTEL_SERVICE_NAME: 'till',
      OTEL_TRACES_SAMPLER: 'parentbased_traceidratio',
      OTEL_TRACES_SAMPLER_ARG: '0.1',
    });
    const attributes = variables.OTEL_RESOURCE_ATTRIBUTES ?? '';
    expect(attributes).toMatch(new RegExp(`^${told.OTEL_RESOURCE_ATTRIBUTES},`));
    expect(attributes.match(/service\.version=/g)).toHaveLength(1);
  });

  it('tells an agent of Go of its own where the others of its variant send to', async () => {
    const variables = literals(containerOf(await pod('go-told'), agentOfGo));
    expect(variables.OTEL_EXPORTER_OTLP_ENDPOINT).toBe('http://127.0.0.1:4318');
  });

  it('takes Go and Java in one pod for two services', async () => {
    const pair = await pod('pair');
    const names = ['app', agentOfGo].map((name) => literals(containerOf(pair, name)).OTEL_SERVICE_NAME);
    expect(names).toEqual(['pair', 'pair-cache']);
  });

  it('leaves what an application tells its virtual machine, and adds the agent', async () => {
    expect(literals(containerOf(await pod('java'), 'app')).JAVA_TOOL_OPTIONS).toBe(
      '-Xmx256m -javaagent:/otel-auto-instrumentation-java-app/javaagent.jar',
    );
  });

  it.each(['nodejs', 'python'])('has %s use the stable names of HTTP', async (name) => {
    expect(literals(containerOf(await pod(name), 'app')).OTEL_SEMCONV_STABILITY_OPT_IN).toBe('http');
  });

  it.each([
    ['python', '/autoinstrumentation/.'],
    ['python-alpine', '/autoinstrumentation-musl/.'],
  ])('brings %s the agent for its C library', async (name, directory) => {
    expect(containerOf(await pod(name), `${agentOfGo}-python`).command).toContain(directory);
  });

  it.each([
    ['dotnet', /\/linux(-x64)?\//],
    ['dotnet-alpine', /\/linux-musl(-x64)?\//],
  ])('loads the profiler for the C library of %s', async (name, path) => {
    expect(literals(containerOf(await pod(name), 'app')).CORECLR_PROFILER_PATH).toMatch(path);
  });
}

function attributesOf(variable = ''): readonly string[] {
  return variable.split(',');
}

/** The table of docs/injection.md, for a pod of a Deployment. */
function identity({ metadata }: LivePod, container: string, version: string): readonly string[] {
  const [replicaSet] = metadata.ownerReferences ?? [];
  const application = metadata.labels?.['app.kubernetes.io/name'];
  return [
    `k8s.container.name=${container}`,
    `k8s.deployment.name=${application}`,
    expect.stringMatching(/^k8s\.deployment\.uid=[-0-9a-f]{36}$/),
    'k8s.namespace.name=applications',
    'k8s.node.name=$(OTEL_RESOURCE_ATTRIBUTES_NODE_NAME)',
    'k8s.pod.name=$(OTEL_RESOURCE_ATTRIBUTES_POD_NAME)',
    'k8s.pod.uid=$(OTEL_RESOURCE_ATTRIBUTES_POD_UID)',
    `k8s.replicaset.name=${replicaSet?.name}`,
    `k8s.replicaset.uid=${replicaSet?.uid}`,
    `service.instance.id=applications.$(OTEL_RESOURCE_ATTRIBUTES_POD_NAME).${container}`,
    'service.namespace=applications',
    `service.version=${version}`,
  ];
}
