import { dot } from '../../../commands/docs/picture/dot';
import { collectorsScene, receiverScene } from '../../../commands/docs/picture/scene';
import kind from '../../../environments/kind';
import { everythingOn } from '../../everything-on';

describe('the picture of the lab', () => {
  const text = dot(receiverScene(kind));

  test.each(['hello-observability', 'ms-service-app-ms1', 'ms-service-app-ms2', 'user-observability'])(
    'leads from %s to the receiver',
    (application) => {
      expect(text).toContain(`"${application}" -> "otelcol.receiver.otlp \\"default\\""`);
    },
  );

  test('leads from each exporter to the backend', () => {
    const ends = [...text.matchAll(/^ {2}"(.*)" -> "backend"/gm)].map((match) =>
      match[1]?.replace(/\\/g, ''),
    );
    expect(ends.sort()).toEqual([
      'otelcol.exporter.otlphttp "local_logs"',
      'otelcol.exporter.otlphttp "local_traces"',
      'prometheus.remote_write "local"',
    ]);
  });

  test('draws one arrow for each signal that flows from one component to another', () => {
    const arrows = text
      .split('\n')
      .filter((line) => line.startsWith('  "otelcol.receiver.otlp \\"default\\"" -> '));
    expect(arrows).toHaveLength(3);
    expect(new Set(arrows).size).toBe(3);
  });

  test('leaves an application out of the flow that nobody observes', () => {
    const applications = [{ name: 'quiet', variant: 'clean' }];
    expect(dot({ ...receiverScene(kind), applications })).not.toContain('"quiet" ->');
  });

  test('shows every collector that runs pipelines, and a component of two of them twice', () => {
    const all = dot(collectorsScene(everythingOn.kind));
    const clusters = [...all.matchAll(/subgraph "cluster_(alloy-[\w-]+)"/g)].map(([, name]) => name);
    expect(clusters.sort()).toEqual(['alloy-cluster', 'alloy-node', 'alloy-receiver', 'alloy-singleton']);
    expect(all).toContain('"alloy-cluster: prometheus.remote_write \\"local\\"" -> "backend"');
    expect(all).toContain('"alloy-node: prometheus.remote_write \\"local\\"" -> "backend"');
  });
});
