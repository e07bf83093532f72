import { bytes } from '../../settings/formats';
import { rulesOf } from '../../telemetry/logs/redaction';
import { collectorHealth } from '../collector-health';
import { definePipeline } from '../definition';
import { PodLogs } from './components';
import { podLogsSchema } from './settings';

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
        exceptContainers: health.enabled && health.logs ? [{ app: 'alloy', container: 'alloy' }] : [],
        destination,
      });
  },
});
