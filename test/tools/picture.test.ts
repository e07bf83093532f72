import { dot } from '../../tools/picture/dot';
import { scene } from '../../tools/picture/scene';

describe('the picture of the lab', () => {
  const text = dot(scene());

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
    expect(dot({ ...scene(), applications })).not.toContain('"quiet" ->');
  });
});
