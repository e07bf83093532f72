import {
  OtelcolConnectorSpanmetrics,
  OtelcolExporterLoadbalancing,
  OtelcolExporterOtlphttp,
  OtelcolProcessorBatch,
  OtelcolProcessorProbabilisticSampler,
  OtelcolProcessorTailSampling,
} from '../../../imports/alloy/otelcol';
import type { AlloyConfig } from '../../../lib/alloy';
import { brokenRule } from './broken';

function spanmetrics(config: AlloyConfig): OtelcolConnectorSpanmetrics {
  const exporter = new OtelcolExporterOtlphttp(config, 'e', { client: { endpoint: 'http://a' } });
  return new OtelcolConnectorSpanmetrics(config, 'metrics', {
    histogram: { explicit: {} },
    output: { metrics: [exporter.input] },
  });
}

test('head sampling before metrics from traces is refused, however far before', () => {
  const sentence = brokenRule((config) => {
    const batch = new OtelcolProcessorBatch(config, 'b', { output: { traces: [spanmetrics(config).input] } });
    new OtelcolProcessorProbabilisticSampler(config, 's', { output: { traces: [batch.input] } });
  });
  expect(sentence).toBe(
    'otelcol.processor.probabilistic_sampler "s": it samples before otelcol.connector.spanmetrics "metrics" makes metrics from traces, which would then count only the kept ones; put it after.',
  );
});

test('tail sampling before metrics from traces is refused', () => {
  const sentence = brokenRule((config) => {
    const policy = [{ name: 'all', type: 'always_sample' as const }];
    new OtelcolProcessorTailSampling(config, 's', {
      policy,
      output: { traces: [spanmetrics(config).input] },
    });
  });
  expect(sentence).toContain('otelcol.processor.tail_sampling "s": it samples before');
});

test('sampling beside metrics from traces is accepted', () => {
  const sentence = brokenRule((config) => {
    const exporter = new OtelcolExporterOtlphttp(config, 'x', { client: { endpoint: 'http://a' } });
    const sampler = new OtelcolProcessorProbabilisticSampler(config, 's', {
      output: { traces: [exporter.input] },
    });
    const output = { traces: [sampler.input, spanmetrics(config).input] };
    new OtelcolProcessorBatch(config, 'b', { output });
  });
  expect(sentence).toBeUndefined();
});

/** A sampler whose traces a second tier gets. */
function beforeTier(config: AlloyConfig, routingKey?: 'service' | 'traceID'): void {
  const tier = new OtelcolExporterLoadbalancing(config, 'tier', {
    routingKey,
    resolver: { dns: { hostname: 'pods' } },
    protocol: { otlp: { client: {} } },
  });
  new OtelcolProcessorProbabilisticSampler(config, 's', { output: { traces: [tier.input] } });
}

test('sampling before a second tier gets whole traces is refused, since that one makes metrics of them', () => {
  expect(brokenRule((config) => beforeTier(config))).toBe(
    'otelcol.processor.probabilistic_sampler "s": it samples before otelcol.exporter.loadbalancing "tier" sends each trace to the collector that sees it whole, whose metrics and decisions would then be about the kept ones only; sample in that collector.',
  );
});

test('sampling before spans are divided by service is accepted', () => {
  expect(brokenRule((config) => beforeTier(config, 'service'))).toBeUndefined();
});
