import { lines } from '../../../../lib/testing/logs/entry';
import { processed } from '../../../../lib/testing/logs/processed';
import { stagesIn } from '../../../../lib/testing/logs/stages-in';
import { deriveNeeds } from '../../../../lib/workload';
import { build, sent, stream, texts } from './sent';

test('a stream has seven labels, and the node is no part of it', () => {
  const { node: _, service_instance_id: _instance, ...labels } = stream;
  expect(sent(['hello'])[0]?.labels).toEqual(labels);
});

test("labels and metadata of one's own stay what they are", () => {
  const own = { taken: [], labels: ['team'], metadata: ['build'] };
  const [entry] = processed(
    lines(['hello\n'], { ...stream, team: 'web', build: '17' }),
    stagesIn(build({ own }), 'pod_logs'),
  );
  expect(entry?.labels).toHaveProperty('team', 'web');
  expect(entry?.labels).not.toHaveProperty('build');
  expect(entry?.metadata).toHaveProperty('build', '17');
});

test('an entry is filtered by what it says, of the streams that the filter names', () => {
  const filters = [{ name: 'probes', pattern: 'kube-probe/', namespace: 'shop', app: 'cart' }];
  const printed = ['GET / kube-probe/1.36', 'GET / curl'];
  expect(texts(sent(printed, { filters }))).toEqual(['GET / curl']);
  expect(
    texts(sent(printed, { filters: [{ ...filters[0], name: 'x', pattern: 'kube', app: 'db' }] })),
  ).toEqual(printed);
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
    const { node, service_instance_id, ...labels } = stream;
    expect(read([at('stderr F oops')])[0]).toMatchObject({
      labels,
      metadata: { node, service_instance_id, stream: 'stderr' },
    });
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
