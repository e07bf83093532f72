// Adopted from Borderced+Alloy-railway__config.alloy by application-observability-lab: it is yours from here on.
import { Logging } from '../imports/alloy/config';
import { LokiWrite } from '../imports/alloy/loki';
import {
  OtelcolAuthBasic,
  OtelcolExporterLoki,
  OtelcolExporterOtlp,
  OtelcolExporterPrometheus,
  OtelcolProcessorAttributes,
  OtelcolProcessorBatch,
  OtelcolReceiverOtlp,
} from '../imports/alloy/otelcol';
import { PrometheusRemoteWrite } from '../imports/alloy/prometheus';
import { type AlloyConfig, Pipeline, plus, sys } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of Borderced+Alloy-railway__config.alloy. */
export class P3 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p3');

    const remoteWrite = new PrometheusRemoteWrite(this, 'grafana_cloud', {
      endpoint: [
        {
          url: sys.env('PROMETHEUS_ENDPOINT'),
          basicAuth: { username: sys.env('PROMETHEUS_USERNAME'), password: sys.env('PROMETHEUS_PASSWORD') },
          queueConfig: { capacity: 10000, maxShards: 200, maxSamplesPerSend: 5000 },
        },
      ],
    });

    // ============================================================================
    // Prometheus Remote Write - Envía métricas adicionales
    // ============================================================================
    const exporterPrometheus = new OtelcolExporterPrometheus(this, 'grafana_cloud', {
      forwardTo: [remoteWrite.receiver],
    });

    const write = new LokiWrite(this, 'grafana_cloud', {
      endpoint: [
        {
          url: sys.env('LOKI_ENDPOINT'),
          basicAuth: { username: sys.env('LOKI_USERNAME'), password: sys.env('LOKI_PASSWORD') },
        },
      ],
    });

    // ============================================================================
    // Loki Exporter - Envía logs a Grafana Cloud Loki
    // ============================================================================
    const exporterLoki = new OtelcolExporterLoki(this, 'grafana_cloud', { forwardTo: [write.receiver] });

    const authBasic = new OtelcolAuthBasic(this, 'grafana_cloud', {
      username: sys.env('OTLP_USERNAME'),
      password: sys.env('OTLP_PASSWORD'),
    });

    // ============================================================================
    // OTLP Exporter - Envía traces a Grafana Cloud Tempo via gRPC (Oficial)
    // ============================================================================
    const exporterOtlp = new OtelcolExporterOtlp(this, 'grafana_cloud', {
      client: {
        // Tempo usa gRPC en puerto 443 (según docs oficiales)
        endpoint: plus(sys.env('OTLP_ENDPOINT'), ':443'),
        auth: authBasic.handler,
        tls: { insecure: false },
      },
    });

    // ============================================================================
    // Attributes Processor - Añade metadatos adicionales
    // ============================================================================
    const addEnvironment = new OtelcolProcessorAttributes(this, 'add_environment', {
      action: [
        { key: 'deployment.environment', value: 'production', action: 'insert' },
        { key: 'service.namespace', value: 'wptassig', action: 'insert' },
      ],
      output: {
        metrics: [exporterPrometheus.input],
        logs: [exporterLoki.input],
        traces: [exporterOtlp.input],
      },
    });

    // ============================================================================
    // Batch Processor - Agrupa datos antes de enviar
    // ============================================================================
    const processorBatch = new OtelcolProcessorBatch(this, 'default', {
      timeout: '5s',
      sendBatchSize: 100,
      output: {
        metrics: [addEnvironment.input],
        logs: [addEnvironment.input],
        traces: [addEnvironment.input],
      },
    });

    // Grafana Alloy configuration for WPTAssig observability
    // Receives data from Faro Web SDK and forwards to Grafana Cloud
    // ============================================================================
    // OTLP HTTP Receiver - Recibe datos de Faro
    // ============================================================================
    new OtelcolReceiverOtlp(this, 'faro_receiver', {
      // HTTP endpoint para recibir datos de Faro
      http: {
        // Render requiere escuchar en el puerto asignado por la variable PORT
        endpoint: plus('0.0.0.0:', sys.env('PORT')),
        // CORS configuration para permitir requests desde Cloudflare y desarrollo
        cors: { allowedOrigins: ['*'], allowedHeaders: ['*'], maxAge: 7200 },
      },
      output: {
        metrics: [processorBatch.input],
        logs: [processorBatch.input],
        traces: [processorBatch.input],
      },
    });

    // ============================================================================
    // Logging - Logs internos de Alloy
    // ============================================================================
    new Logging(this, {
      level: 'info',
      format: 'json',
    });
  }
}

/** `extend: { pipelines: [p3] }` in an environment runs it. */
export const p3 = definePipeline({
  name: 'p3',
  description: 'Adopted from Borderced+Alloy-railway__config.alloy.',
  settings: section('the pipeline p3', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P3(config),
});
