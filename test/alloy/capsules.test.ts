import { LokiProcess, LokiWrite } from '../../imports/alloy/loki';
import { PrometheusRemoteWrite } from '../../imports/alloy/prometheus';
import { coalesce } from '../../lib/alloy';
import { newConfig } from './new-config';

test('capsules of different names do not compile in place of each other', () => {
  const config = newConfig();
  const logs = new LokiWrite(config, 'w');
  const metrics = new PrometheusRemoteWrite(config, 'w');
  new LokiProcess(config, 'a', { forwardTo: [logs.receiver, coalesce(logs.receiver)] });
  // @ts-expect-error metrics are no logs
  expect(() => new LokiProcess(config, 'b', { forwardTo: [metrics.receiver] })).toThrow('loki.LogsReceiver');
});
