import type { AlloyConfig } from '../../../../lib/alloy';
import { Pipeline } from '../../../../lib/alloy';
import { queuesInMemory } from '../../../../lib/lab/destinations/exporters/queues';
import { toOneByTrace } from '../../../../lib/lab/pipelines/application-observability/by-trace';
import { newConfig } from '../../../alloy/new-config';

/** Whether a configuration listens on the port that traces are sent to, each to one pod. */
export function receivesWhatIsSentTo(config: AlloyConfig): boolean {
  const sender = newConfig();
  toOneByTrace(new Pipeline(sender, 'sender'), 'pods.monitoring', queuesInMemory);
  const [exporter] = sender.blocks;
  const port = exporter?.literal('resolver.dns.port');
  return config.blocks.some(
    (block) =>
      block.component === 'otelcol.receiver.otlp' && block.literal('grpc.endpoint') === `0.0.0.0:${port}`,
  );
}
