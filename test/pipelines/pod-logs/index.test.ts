import type { AlloyConfig } from '../../../lib/alloy';
import { localDestination } from '../../../lib/pipelines/destinations/local';
import { defaultContinuations, type JoinedLinesProps } from '../../../lib/pipelines/logs/joined-lines';
import { defaultRedaction } from '../../../lib/pipelines/logs/redaction';
import { PodLogs, type PodLogsProps } from '../../../lib/pipelines/pod-logs';
import { deriveNeeds } from '../../../lib/workload';
import { newConfig } from '../../alloy/new-config';
import { type Entry, lines, processed } from '../log-stages';
import { stagesIn } from '../log-stages-in';
import { relabel } from '../relabel';
import { rulesIn } from '../rules-in';

const joined: JoinedLinesProps = { continues: defaultContinuations, firstLines: [] };

function build(props: Partial<PodLogsProps> = {}): AlloyConfig {
  const config = newConfig();
  const destination = localDestination(config, {
    clusterName: 'lab',
    prometheusUrl: 'http://prometheus/api/v1/write',
    lokiUrl: 'http://loki/loki/api/v1/push',
    lokiOtlpUrl: 'http://loki/otlp',
    otlpUrl: 'http://tempo',
    pyroscopeUrl: 'http://pyroscope',
  });
  new PodLogs(config, {
    source: 'api',
    joinedLines: joined,
    longLines: { longerThan: 8192, levels: ['debug', 'info', 'warn'] },
    redaction: defaultRedaction,
    destination,
    ...props,
  });
  return config;
}

const stream = {
  namespace: 'shop',
  pod: 'cart-7d9f-abc',
  container: 'app',
  app: 'cart',
  service_name: 'cart',
  job: 'shop/app',
  node: 'node-1',
};

/** What becomes of lines of one container. The API server ends each with a line feed. */
function sent(texts: readonly string[], props: Partial<PodLogsProps> = {}): readonly Entry[] {
  return processed(
    lines(
      texts.map((text) => `${text}\n`),
      stream,
    ),
    stagesIn(build(props), 'pod_logs'),
  );
}

function texts(entries: readonly Entry[]): readonly string[] {
  return entries.map(({ line }) => line);
}

const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';
const spanId = '00f067aa0ba902b7';

describe('a container is labelled', () => {
  const pod = {
    __meta_kubernetes_namespace: 'shop',
    __meta_kubernetes_pod_name: 'cart-7d9f-abc',
    __meta_kubernetes_pod_uid: '8d1c',
    __meta_kubernetes_pod_container_name: 'app',
    __meta_kubernetes_pod_node_name: 'node-1',
    __meta_kubernetes_pod_controller_kind: 'ReplicaSet',
    __meta_kubernetes_pod_controller_name: 'cart-7d9f',
  };
  const name = { __meta_kubernetes_pod_label_app_kubernetes_io_name: 'cart' };

  function labelled(more: Readonly<Record<string, string>>, props: Partial<PodLogsProps> = {}) {
    const found = relabel({ ...pod, ...more }, rulesIn(build(props), 'discovery.relabel.pod_logs'));
    if (!found) return undefined;
    return Object.fromEntries(Object.entries(found).filter(([label]) => !label.startsWith('__meta')));
  }

  test('by where it runs and what it is', () => {
    expect(labelled(name)).toEqual(stream);
  });

  test('by the recommended label before the old one, and never by the name of the pod', () => {
    expect(labelled({ ...name, __meta_kubernetes_pod_label_app: 'old' })).toHaveProperty('app', 'cart');
    expect(labelled({ __meta_kubernetes_pod_label_app: 'old' })).toHaveProperty('app', 'old');
    expect(labelled({})).not.toHaveProperty('app');
  });

  test.each<[what: string, more: Readonly<Record<string, string>>, service: string]>([
    [
      'the annotation of OpenTelemetry',
      { ...name, __meta_kubernetes_pod_annotation_resource_opentelemetry_io_service_name: 'basket' },
      'basket',
    ],
    ['the app', name, 'cart'],
    ['the Deployment', {}, 'cart'],
    [
      'the StatefulSet',
      { __meta_kubernetes_pod_controller_kind: 'StatefulSet', __meta_kubernetes_pod_controller_name: 'db' },
      'db',
    ],
    [
      'the CronJob',
      {
        __meta_kubernetes_pod_controller_kind: 'Job',
        __meta_kubernetes_pod_controller_name: 'backup-29384756',
      },
      'backup',
    ],
    [
      'the Job',
      { __meta_kubernetes_pod_controller_kind: 'Job', __meta_kubernetes_pod_controller_name: 'migrate' },
      'migrate',
    ],
    [
      'the container of a static pod',
      { __meta_kubernetes_pod_controller_kind: 'Node', __meta_kubernetes_pod_controller_name: 'node-1' },
      'app',
    ],
    [
      'the container of a pod without a controller',
      { __meta_kubernetes_pod_controller_kind: '', __meta_kubernetes_pod_controller_name: '' },
      'app',
    ],
  ])('with a service named after %s', (_what, more, service) => {
    expect(labelled(more)).toHaveProperty('service_name', service);
  });

  test('only where its namespace is read', () => {
    expect(labelled(name, { exceptNamespaces: ['kube-system', 'shop'] })).toBeUndefined();
    expect(labelled(name, { exceptNamespaces: ['kube-system', 'sho'] })).toBeDefined();
  });

  test('unless its logs come by another way', () => {
    const exceptContainers = [{ app: 'cart', container: 'app' }];
    expect(labelled(name, { exceptContainers })).toBeUndefined();
    expect(
      labelled({ ...name, __meta_kubernetes_pod_container_name: 'proxy' }, { exceptContainers }),
    ).toBeDefined();
  });

  test('from files with where the kubelet writes them', () => {
    expect(labelled(name, { source: 'file' })).toHaveProperty(
      '__path__',
      '/var/log/pods/shop_cart-7d9f-abc_8d1c/app/*.log',
    );
  });

  test('from files of a static pod with the hash that the kubelet knows it by', () => {
    const mirror = { __meta_kubernetes_pod_annotation_kubernetes_io_config_hash: 'f00d' };
    expect(labelled(mirror, { source: 'file' })).toHaveProperty(
      '__path__',
      '/var/log/pods/shop_cart-7d9f-abc_f00d/app/*.log',
    );
  });
});

describe('lines are joined:', () => {
  const java = [
    `Logback 2026-11-24 10:00:00 ERROR c.e.Hello:42 - trkid= traceID=${traceId} span_id=${spanId} - failed`,
    'java.io.IOException: no luck',
    '\tat com.example.Hello.start(Hello.java:12)',
    '\t... 12 common frames omitted',
    'Caused by: java.lang.IllegalStateException: closed',
    '\tat com.example.Deep.down(Deep.java:7)',
  ];

  test('a Java stack trace with the line of the logger above it', () => {
    const next = 'Logback 2026-11-24 10:00:01 INFO  c.e.Hello:43 - trkid= traceID=0 span_id=0 - going on';
    expect(texts(sent([...java, next]))).toEqual([java.join('\n'), next]);
  });

  test('a traceback of Python, up to the line that names the error', () => {
    const python = [
      'ERROR:root:failed',
      'Traceback (most recent call last):',
      '  File "a.py", line 1',
      'ValueError: x',
    ];
    expect(texts(sent(python))).toEqual([python[0], `${python[1]}\n${python[2]}`, python[3]]);
  });

  test('what programs print line by line stays so', () => {
    const plain = [
      '{"level":"info"}',
      'level=info msg=a',
      '127.0.0.1 - - [24/Nov/2026:10:00:00 +0000] "GET / HTTP/1.1" 200',
      'I1124 10:00:00.000001 1 server.go:1] hello',
      'main.start.Error is no exception',
    ];
    expect(texts(sent(plain))).toEqual(plain);
  });

  test('a private key, which is then redacted as a whole', () => {
    const key = [
      '-----BEGIN RSA PRIVATE KEY-----',
      'M'.repeat(64),
      'I'.repeat(64),
      'abcdefghijklmnopqr==',
      '-----END RSA PRIVATE KEY-----',
    ];
    expect(texts(sent(['before', ...key, 'after']))).toEqual([
      'before',
      '-----BEGIN RSA PRIVATE KEY-----<redacted:private-key>-----END RSA PRIVATE KEY-----',
      'after',
    ]);
  });

  test('not at all where nothing says how a line goes on', () => {
    const none = { joinedLines: { continues: [], firstLines: [] } };
    expect(texts(sent(java, none))).toEqual(java);
  });

  test('by the first line of a program that an environment knows, in its namespace and app alone', () => {
    const firstLine = (app: string) => ({
      joinedLines: { continues: [], firstLines: [{ namespace: 'shop', app, pattern: String.raw`^\d+ ` }] },
    });
    const query = ['1 select', 'from cart', '2 select'];
    expect(texts(sent(query, firstLine('cart')))).toEqual(['1 select\nfrom cart', '2 select']);
    expect(texts(sent(query, firstLine('other')))).toHaveLength(3);
  });

  test('a stack trace of more than 500 lines comes in parts, none of which is lost', () => {
    const frames = Array.from({ length: 600 }, (_, index) => `\tat a.b.C.d(C.java:${index})`);
    const found = texts(sent(['ERROR deep', ...frames]));
    expect(found.map((line) => line.split('\n').length)).toEqual([500, 101]);
  });
});

describe('lines above 8 KiB', () => {
  const long = 'x'.repeat(9000);

  test.each([
    `{"severity":"INFO","msg":"${long}"}`,
    `{"msg":"${long}","level":"warning"}`,
    `level=debug msg="${long}"`,
    `2026-11-24 10:00:00.000  INFO 1 --- [main] c.e.Hello : ${long}`,
    `Logback 2026-11-24 10:00:00 WARN  c.e.Hello:42 - ${long}`,
    `2026/11/24 10:00:00 [warn] 29#29: ${long}`,
  ])('of a low level are dropped: %.60s', (line) => {
    expect(sent([line])).toEqual([]);
  });

  test.each([
    `{"severity":"ERROR","msg":"${long}"}`,
    `level=error msg="level=info ${long}"`,
    `Logback 2026-11-24 10:00:00 ERROR c.e.Hello:42 - {"level":"info","x":"${long}"}`,
    `${long} level`,
  ])('of another level or of none are kept: %.60s', (line) => {
    expect(sent([line])).toHaveLength(1);
  });

  test('are kept where the rule is off', () => {
    expect(sent([`level=debug msg="${long}"`], { longLines: undefined })).toHaveLength(1);
  });

  test('are those of single lines: a long stack trace of a warning is kept', () => {
    const frames = Array.from(
      { length: 400 },
      (_, index) => `\tat com.example.Deep.down(Deep.java:${index})`,
    );
    const found = sent(['WARN  c.e.Hello - slow', ...frames]);
    expect(found).toHaveLength(1);
    expect(found[0]?.line.length).toBeGreaterThan(8192);
  });

  test('and shorter ones of a low level are kept', () => {
    expect(sent(['level=debug msg="short"'])).toHaveLength(1);
  });
});

describe('the trace of a line goes into its structured metadata, from', () => {
  test.each([
    `{"trace_id":"${traceId}","span_id":"${spanId}","level":"info"}`,
    `{"message":"{\\"traceId\\":\\"${traceId}\\",\\"spanId\\":\\"${spanId}\\"}"}`,
    `level=info traceID=${traceId} spanID=${spanId} msg=x`,
    `Logback 2026-11-24 10:00:00 INFO  c.e.Hello:42 - trkid= traceID=${traceId} span_id=${spanId} - x`,
    `2026-11-24 INFO [otelTraceID=${traceId} otelSpanID=${spanId} otelServiceName=a] - x`,
    `trace.id: ${traceId}, span.id: ${spanId}`,
  ])('%s', (line) => {
    expect(sent([line])[0]?.metadata).toEqual({ node: 'node-1', trace_id: traceId, span_id: spanId });
  });

  test.each([
    'traceID=0 span_id=0',
    `traceID=${'0'.repeat(32)} span_id=${'0'.repeat(16)}`,
    `backtrace_identity=${traceId}`,
    `trace_id=${traceId}ff`,
  ])('but not where there is none: %s', (line) => {
    expect(sent([line])[0]?.metadata).toEqual({ node: 'node-1' });
  });
});

test('a stream has six labels, and the node is no part of it', () => {
  const { node: _, ...labels } = stream;
  expect(sent(['hello'])[0]?.labels).toEqual(labels);
});

describe('lines of files', () => {
  function read(texts: readonly string[]) {
    return processed(
      lines(texts, { ...stream, filename: '/var/log/pods/x' }),
      stagesIn(build({ source: 'file' }), 'pod_logs'),
    );
  }
  const at = (rest: string) => `2026-11-24T10:00:00.123456789Z ${rest}`;

  test('lose what the container runtime puts before them', () => {
    expect(texts(read([at('stdout F hello'), at('stderr F oops')]))).toEqual(['hello', 'oops']);
  });

  test('that the runtime cut are put together', () => {
    expect(texts(read([at('stdout P one, '), at('stdout P two, '), at('stdout F three')]))).toEqual([
      'one, two, three',
    ]);
  });

  test('of standard output and standard error are joined apart', () => {
    const mixed = read([at('stderr F Error'), at('stdout F ok'), at('stderr F   at x.js:1')]);
    expect(texts(mixed).toSorted()).toEqual(['Error\n  at x.js:1', 'ok']);
  });

  test('say in structured metadata which of both they are, and have the labels of those of the API', () => {
    const { node, ...labels } = stream;
    expect(read([at('stderr F oops')])[0]).toMatchObject({ labels, metadata: { node, stream: 'stderr' } });
    expect(read([at('stderr F oops')])[0]?.labels).toEqual(labels);
  });
});

describe('what reads', () => {
  test('by the API shares the containers in a cluster, and reads pods and their logs', () => {
    const needs = deriveNeeds(build(), 'monitoring');
    expect(needs.clustered).toHaveLength(1);
    expect(needs.node).toEqual([]);
    expect(needs.reads.flatMap((read) => ('resources' in read ? read.resources : []))).toContain('pods/log');
  });

  test('by the API only some namespaces needs no right in others', () => {
    const needs = deriveNeeds(build({ namespaces: ['shop'] }), 'monitoring');
    expect(needs.reads.map((read) => ('namespaces' in read ? read.namespaces : undefined))).toEqual([
      ['shop'],
      ['shop'],
    ]);
  });

  test('by files stands on every node, reads /var/log/pods there, and asks for no logs of the API', () => {
    const needs = deriveNeeds(build({ source: 'file' }), 'monitoring-nodes');
    expect(needs.clustered).toEqual([]);
    expect(needs.node.flatMap(({ mounts = [] }) => mounts.map(({ hostPath }) => hostPath))).toEqual([
      '/var/log/pods',
    ]);
    expect(needs.reads.flatMap((read) => ('resources' in read ? read.resources : []))).toEqual(['pods']);
    expect(needs.environment.map(({ name }) => name)).toContain('K8S_NODE_NAME');
  });

  test('keeps how far it has read', () => {
    for (const source of ['api', 'file'] as const) {
      expect(deriveNeeds(build({ source }), 'monitoring').disk.map(({ what }) => what)).toContain(
        'how far it has read',
      );
    }
  });
});
