// Adopted from grafana+alloy__integration-tests__docker__tests__loki-file-compression__config.alloy by application-observability-lab: it is yours from here on.
import { LokiProcess, LokiSourceFile, LokiWrite } from '../imports/alloy/loki';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__integration-tests__docker__tests__loki-file-compression__config.alloy. */
export class P86 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p86');

    const write = new LokiWrite(this, 'test', {
      endpoint: [{ url: 'http://loki:3100/loki/api/v1/push' }],
      externalLabels: { test_name: 'readcompressedfiles' },
    });

    const lokiProcess = new LokiProcess(this, 'test', {
      stage: [{ labelDrop: { values: ['filename'] } }],
      forwardTo: [write.receiver],
    });

    new LokiSourceFile(this, 'gz', {
      targets: [{ __path__: '/etc/alloy/*.log.gz', compression: 'gz' }],
      decompression: { enabled: true, format: 'gz' },
      fileMatch: { enabled: true },
      forwardTo: [lokiProcess.receiver],
    });

    new LokiSourceFile(this, 'z', {
      targets: [{ __path__: '/etc/alloy/*.log.z', compression: 'z' }],
      decompression: { enabled: true, format: 'z' },
      fileMatch: { enabled: true },
      forwardTo: [lokiProcess.receiver],
    });

    new LokiSourceFile(this, 'bz2', {
      targets: [{ __path__: '/etc/alloy/*.log.bz2', compression: 'bz2' }],
      decompression: { enabled: true, format: 'bz2' },
      fileMatch: { enabled: true },
      forwardTo: [lokiProcess.receiver],
    });
  }
}

/** `extend: { pipelines: [p86] }` in an environment runs it. */
export const p86 = definePipeline({
  name: 'p86',
  description:
    'Adopted from grafana+alloy__integration-tests__docker__tests__loki-file-compression__config.alloy.',
  settings: section('the pipeline p86', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P86(config),
});
