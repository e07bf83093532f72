import type { AlloyConfig } from '../../../../lib/alloy';
import { localDestination } from '../../../../lib/lab/destinations/local/components';
import { PodLogs, type PodLogsProps } from '../../../../lib/lab/pipelines/pod-logs/components';
import { defaultContinuations } from '../../../../lib/lab/telemetry/logs/joined-lines';
import { defaultRedaction } from '../../../../lib/lab/telemetry/logs/redaction';
import { type Entry, lines } from '../../../../lib/testing/logs/entry';
import { processed } from '../../../../lib/testing/logs/processed';
import { stagesIn } from '../../../../lib/testing/logs/stages-in';
import { newConfig } from '../../../alloy/new-config';

/** A configuration with the pipeline, as an environment has it that says nothing more. */
export function build(props: Partial<PodLogsProps> = {}): AlloyConfig {
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
    joinedLines: { continues: defaultContinuations, firstLines: [] },
    longLines: { longerThan: 8192, levels: ['debug', 'info', 'warn'] },
    redaction: defaultRedaction,
    limits: { maxBytes: 262_144, maxHours: 168 },
    destination,
    ...props,
  });
  return config;
}

export const stream = {
  namespace: 'shop',
  pod: 'cart-7d9f-abc',
  container: 'app',
  app: 'cart',
  service_name: 'cart',
  service_namespace: 'shop',
  job: 'shop/cart',
  node: 'node-1',
  service_instance_id: 'shop.cart-7d9f-abc.app',
};

/** What becomes of lines of one container. The API server ends each with a line feed. */
export function sent(texts: readonly string[], props: Partial<PodLogsProps> = {}): readonly Entry[] {
  return processed(
    lines(
      texts.map((text) => `${text}\n`),
      stream,
    ),
    stagesIn(build(props), 'pod_logs'),
  );
}

export function texts(entries: readonly Entry[]): readonly string[] {
  return entries.map(({ line }) => line);
}

export const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';
export const spanId = '00f067aa0ba902b7';
