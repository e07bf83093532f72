import { loadOf } from '../../../commands/plan/load';
import { logsOf } from '../../../commands/plan/logs';
import { settingsWith } from './settings';

const load = {
  requestsPerSecond: 10,
  logLinesPerRequest: 4,
  bytesPerLogLine: 100,
  applicationPods: 20,
  pods: 120,
  logLinesPerOtherPod: 0.5,
};

test('lines of requests come by OTLP', () => {
  const settings = settingsWith({ load });
  expect(logsOf(settings, loadOf(settings))).toMatchObject({
    otlpBytesPerSecond: 4000,
    podBytesPerSecond: 0,
  });
});

test.each([
  ['api', 'alloy-cluster'],
  ['file', 'alloy-node'],
])(
  'what containers print is read where the source %s reads it, that of other pods too, and agents send none',
  (source, collector) => {
    const settings = settingsWith({ load, pipelines: { podLogs: { enabled: true, source } } });
    expect(logsOf(settings, loadOf(settings))).toMatchObject({
      otlpBytesPerSecond: 0,
      podBytesPerSecond: 4000 + 100 * 0.5 * 100,
      podCollector: collector,
    });
  },
);

test('lines of requests are not read a second time where agents send them', () => {
  const settings = settingsWith({
    load,
    instrumentation: { logs: 'agents' },
    pipelines: { podLogs: { enabled: true } },
  });
  expect(logsOf(settings, loadOf(settings))).toMatchObject({
    otlpBytesPerSecond: 4000,
    podBytesPerSecond: 100 * 0.5 * 100,
  });
});
