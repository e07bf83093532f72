// Adopted from grafana+alloy__integration-tests__docker__tests__beyla-java__config.alloy by application-observability-lab: it is yours from here on.
import { BeylaEbpf } from '../imports/alloy/beyla';
import {
  OtelcolExporterOtlphttp,
  OtelcolProcessorAttributes,
  OtelcolProcessorBatch,
  OtelcolReceiverOtlp,
} from '../imports/alloy/otelcol';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__integration-tests__docker__tests__beyla-java__config.alloy. */
export class P74 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p74', { without: ['endpoint-url'] });

    // To decide: kept as it was, though the rule endpoint-url refuses it: "ignore" is no address to send to; begin with http:// or https:// and a host.
    const exporterOtlphttp = new OtelcolExporterOtlphttp(this, 'beyla_java', {
      // The shared integration stack exposes Tempo on the external compose network
      // under its project-scoped container DNS name.
      tracesEndpoint: 'http://alloy-integration-tests-tempo-1:4318/v1/traces',
      client: { endpoint: 'ignore', tls: { insecure: true, insecureSkipVerify: true } },
    });

    const processorBatch = new OtelcolProcessorBatch(this, 'beyla_java', {
      output: { traces: [exporterOtlphttp.input] },
    });

    const processorAttributes = new OtelcolProcessorAttributes(this, 'beyla_java', {
      action: [{ key: 'test_name', value: 'beyla-java', action: 'insert' }],
      output: { traces: [processorBatch.input] },
    });

    // Receive SDK-injected traces from the OBI Java agent running inside the java-app container.
    new OtelcolReceiverOtlp(this, 'beyla_java_sdk', {
      http: { endpoint: '0.0.0.0:4318' },
      output: { traces: [processorAttributes.input] },
    });

    new BeylaEbpf(this, 'default', {
      discovery: {
        instrument: [
          {
            name: 'petclinic',
            openPorts: '8080',
            exePath: '*java',
            containersOnly: true,
            exports: ['traces'],
          },
        ],
      },
      injector: {
        instrument: [{ openPorts: '8080', exePath: '*java' }],
        enabledSdks: ['java'],
        // alloy is reachable from java-app on the shared default docker network
        exporterOtlpEndpoint: 'http://alloy:4318',
      },
      output: { traces: [processorAttributes.input] },
    });
  }
}

/** `extend: { pipelines: [p74] }` in an environment runs it. */
export const p74 = definePipeline({
  name: 'p74',
  description: 'Adopted from grafana+alloy__integration-tests__docker__tests__beyla-java__config.alloy.',
  settings: section('the pipeline p74', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P74(config),
});
