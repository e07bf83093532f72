import { component, idle, logs, otlp, remoteWrite, together, unix, withInput } from './components';
import { at, type Components, manifests, podSpec, type WorkloadProps, workload } from './manifests';

const forwardTo: readonly never[] = [];
const preview = { module: { stability: 'public-preview' } } as const;

function claims(components: Components, props?: WorkloadProps): unknown {
  const stateful = manifests(components, props).find(({ kind }) => kind === 'StatefulSet');
  return at(stateful, 'spec.volumeClaimTemplates');
}

function volumes(components: Components, props?: WorkloadProps): unknown {
  return at(podSpec(manifests(components, props)), 'volumes');
}

const storage = { name: 'storage', emptyDir: { sizeLimit: '1Gi' } };
const scratch = { name: 'scratch', emptyDir: { sizeLimit: '1Gi' } };

describe('a claim keeps what must outlive the pod of', () => {
  test.each<[name: string, props: object]>([
    ['loki.source.file', { targets: [{ __path__: '/var/log/pods/*.log' }], forwardTo }],
    ['loki.source.kubernetes', { targets: [], forwardTo }],
    ['loki.source.kubernetes_events', { forwardTo }],
    ['loki.source.podlogs', { forwardTo }],
    ['otelcol.storage.file', {}],
    ['otelcol.storage.file', { directory: '/var/lib/alloy/data/queue' }],
  ])('%s with %j', (name, props) => {
    const { needs } = workload(withInput(name, props), preview);
    expect(needs.disk.some(({ durable }) => durable)).toBe(true);
  });
});

test('no claim is made for what may be lost', () => {
  expect(claims(otlp())).toBeUndefined();
  expect(claims(otlp(), { overrides: { kind: 'StatefulSet' } })).toBeUndefined();
});

test('loki.write needs a claim only with its write-ahead log', () => {
  const write = (enabled: boolean) =>
    workload(logs({ endpoint: [{ url: 'http://loki' }], wal: { enabled } })).kind;
  expect([write(false), write(true)]).toEqual(['Deployment', 'StatefulSet']);
});

test('the claim has the size and class that are asked for', () => {
  expect(claims(remoteWrite, { claim: { size: '20Gi', storageClass: 'fast' } })).toEqual([
    {
      metadata: { name: 'storage' },
      spec: {
        accessModes: ['ReadWriteOnce'],
        resources: { requests: { storage: '20Gi' } },
        storageClassName: 'fast',
      },
    },
  ]);
});

test('Alloy writes into a bounded empty directory where it needs no claim', () => {
  expect(volumes(idle)).toContainEqual(storage);
});

test('on every node Alloy writes into a bounded empty directory, also its write-ahead log', () => {
  expect(volumes(together(unix(), remoteWrite))).toContainEqual(storage);
});

describe('what a collector on every node keeps, when it is root', () => {
  const tail = withInput('loki.source.file', { targets: [{ __path__: '/var/log/pods/*.log' }], forwardTo });
  const onNode = {
    name: 'storage',
    hostPath: { path: '/var/lib/alloy/monitoring-alloy', type: 'DirectoryOrCreate' },
  };

  test('is in a directory of the node, so that the next pod there goes on', () => {
    expect(volumes(tail)).toContainEqual(onNode);
  });

  test('breaks the restricted level by that directory, and says why', () => {
    expect(workload(tail).exceptions).toContainEqual({
      what: 'hostPath /var/lib/alloy/monitoring-alloy',
      reason: 'it keeps how far it has read for the next pod on the node',
      component: 'loki.source.file "x"',
    });
  });

  test('is in an empty directory on Autopilot, which admits no writable one of the node', () => {
    expect(volumes(tail, { provider: 'gke-autopilot' })).toContainEqual(storage);
  });
});

test('a write below /tmp gets a bounded empty directory of its own', () => {
  const log = { targets: [], forwardTo, scrapeFailureLogFile: '/tmp/failures.log' };
  expect(volumes(component('prometheus.scrape', log))).toContainEqual(scratch);
});

test('there is no directory for /tmp where nothing is written to it', () => {
  expect(volumes(remoteWrite)).not.toContainEqual(scratch);
});

function initContainers(components: Components): unknown {
  return at(podSpec(manifests(components)), 'initContainers');
}

test('the empty directory is made sticky for the profiler of Java, which refuses it otherwise', () => {
  expect(initContainers(component('pyroscope.java', { targets: [], forwardTo }))).toEqual([
    expect.objectContaining({
      command: ['chmod', '1777', '/tmp'],
      volumeMounts: [{ name: 'scratch', mountPath: '/tmp' }],
      securityContext: expect.objectContaining({ runAsUser: 0, capabilities: { drop: ['ALL'] } }),
    }),
  ]);
});

test('nothing runs before Alloy where no directory has to be sticky', () => {
  const log = { targets: [], forwardTo, scrapeFailureLogFile: '/tmp/failures.log' };
  expect(initContainers(component('prometheus.scrape', log))).toBeUndefined();
});

describe('refused is', () => {
  test.each<[what: string, components: Components, sentence: string]>([
    [
      'a queue outside the storage path',
      component('otelcol.storage.file', { directory: '/queue' }),
      'otelcol.storage.file "x": it would keep queues and offsets in "/queue", where the root file system is read-only; use a directory below /var/lib/alloy/data.',
    ],
    [
      'an output that would be lost with the pod',
      withInput('otelcol.exporter.file', { path: '/tmp/out/spans.json' }),
      'otelcol.exporter.file "x": it would keep its output in "/tmp/out", where the root file system is read-only; use a directory below /var/lib/alloy/data.',
    ],
    [
      'a log of failures in the root file system',
      component('prometheus.scrape', { targets: [], forwardTo, scrapeFailureLogFile: '/failures/log' }),
      'prometheus.scrape "x": it would keep its log of failures in "/failures", where the root file system is read-only; use a directory below /var/lib/alloy/data.',
    ],
  ])('%s', (_, components, sentence) => {
    expect(() => workload(components, preview)).toThrow(new Error(sentence));
  });
});
