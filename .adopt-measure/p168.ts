// Adopted from grafana+alloy__internal__converter__internal__otelcolconvert__testdata__span_full.alloy by application-observability-lab: it is yours from here on.
import { OtelcolExporterOtlp, OtelcolProcessorSpan, OtelcolReceiverOtlp } from '../imports/alloy/otelcol';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__otelcolconvert__testdata__span_full.alloy. */
export class P168 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p168');

    const exporterOtlp = new OtelcolExporterOtlp(this, 'default', { client: { endpoint: 'database:4317' } });

    const processorSpan = new OtelcolProcessorSpan(this, 'default', {
      include: {
        matchType: 'strict',
        spanNames: ['span1', 'span2'],
        logBodies: ['lb1', 'lb2'],
        logSeverityTexts: ['ls1', 'ls2'],
        attribute: [{ key: 'key1', value: 'value1' }],
        spanKinds: ['spankind1', 'spankind2'],
      },
      exclude: {
        matchType: 'regex',
        services: ['svc1', 'svc2'],
        logSeverity: { min: 'TRACE2', matchUndefined: false },
        metricNames: ['mn1', 'mn2'],
        resource: [{ key: 'key1', value: 'value1' }],
        library: [{ name: 'name1', version: 'version1' }],
      },
      name: {
        fromAttributes: ['db.svc', 'operation'],
        separator: '::',
        toAttributes: {
          rules: ['^\\/api\\/v1\\/document\\/(?P<documentId>.*)\\/update$'],
          breakAfterMatch: true,
        },
      },
      status: { code: 'Error', description: 'some error description' },
      output: { traces: [exporterOtlp.input] },
    });

    new OtelcolReceiverOtlp(this, 'default', {
      grpc: { endpoint: 'localhost:4317' },
      http: { endpoint: 'localhost:4318', idleTimeout: '0s', writeTimeout: '0s', readHeaderTimeout: '0s' },
      output: { metrics: [exporterOtlp.input], logs: [exporterOtlp.input], traces: [processorSpan.input] },
    });
  }
}

/** `extend: { pipelines: [p168] }` in an environment runs it. */
export const p168 = definePipeline({
  name: 'p168',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__otelcolconvert__testdata__span_full.alloy.',
  settings: section('the pipeline p168', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P168(config),
});
