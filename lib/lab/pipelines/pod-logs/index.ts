import { partOf } from '../../labels';
import { namespaces } from '../../namespaces';
import { bytes } from '../../settings/formats';
import { limitsOf } from '../../settings/logs';
import { rulesOf } from '../../telemetry/logs/redaction';
import { collectorHealth } from '../collector-health';
import { definePipeline } from '../definition';
import { PodLogs } from './components';
import { podLogsSchema } from './settings';

/** The lab's own collectors, and no Alloy of anybody else. */
const ownCollectors = {
  namespaces: [namespaces.monitoring, namespaces.nodes],
  labels: { 'app.kubernetes.io/name': 'alloy', 'app.kubernetes.io/part-of': partOf },
  container: 'alloy',
};

export const podLogs = definePipeline({
  name: 'podLogs',
  description: 'Logs: what containers print.',
  settings: podLogsSchema,
  build: ({ settings, platform, settingsOf }) => {
    const { multiline, dropLongLines: long } = settings;
    const health = settingsOf(collectorHealth);
    return (config, destination) =>
      new PodLogs(config, {
        ...settings,
        longLines: long.enabled ? { ...long, longerThan: bytes(long.longerThan) } : undefined,
        joinedLines: multiline,
        redaction: rulesOf(platform.redaction),
        limits: limitsOf(platform.logs),
        exceptContainers: health.enabled && health.logs ? [ownCollectors] : [],
        destination,
      });
  },
});
