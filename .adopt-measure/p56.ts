// Adopted from grafana+alloy-scenarios__promtail-to-alloy-migration__config.alloy by application-observability-lab: it is yours from here on.
import { Livedebugging } from '../imports/alloy/config';
import { LocalFileMatch } from '../imports/alloy/local';
import { LokiProcess, LokiSourceFile, LokiWrite } from '../imports/alloy/loki';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy-scenarios__promtail-to-alloy-migration__config.alloy. */
export class P56 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p56');

    // ############################################
    // #### Promtail -> Alloy Migration Result ####
    // ############################################
    //
    // This is the Alloy equivalent of promtail-config.yaml, derived with:
    //
    //   alloy convert --source-format=promtail \
    //     --output=config.alloy promtail-config.yaml
    //
    // and then renamed/commented for readability (the converter emits the
    // same components with generated labels). Each component notes the
    // Promtail block it replaces. Promtail's positions file has no component
    // here: Alloy tracks read offsets in its --storage.path automatically.
    // Enable live debugging for the Alloy UI.
    new Livedebugging(this, { enabled: true });

    // scrape_configs.static_configs (with __path__) -> local.file_match.
    // The static labels (job) ride along on the target.
    const fileMatch = new LocalFileMatch(this, 'demo', {
      pathTargets: [{ __path__: '/var/log/demo/*.log', job: 'demo-app' }],
    });

    // clients -> loki.write: same push endpoint, and the external label that
    // marks which collector shipped each line (promtail vs alloy).
    const write = new LokiWrite(this, 'default', {
      endpoint: [{ url: 'http://loki:3100/loki/api/v1/push' }],
      externalLabels: { collector: 'alloy' },
    });

    // pipeline_stages -> loki.process. The stage blocks are 1:1 with
    // Promtail's pipeline stages, same syntax for the regex itself.
    const parse = new LokiProcess(this, 'parse', {
      stage: [
        // pipeline_stages[0] "- regex" -> stage.regex
        { regex: { expression: '.*level=(?P<level>\\w+) service=(?P<service>\\w+).*' } },
        // pipeline_stages[1] "- labels" -> stage.labels
        { labels: { values: { level: '', service: '' } } },
      ],
      forwardTo: [write.receiver],
    });

    // The tailing engine inside scrape_configs -> loki.source.file.
    // Like Promtail, it adds the filename label automatically.
    new LokiSourceFile(this, 'demo', {
      targets: fileMatch.targets,
      forwardTo: [parse.receiver],
    });
  }
}

/** `extend: { pipelines: [p56] }` in an environment runs it. */
export const p56 = definePipeline({
  name: 'p56',
  description: 'Adopted from grafana+alloy-scenarios__promtail-to-alloy-migration__config.alloy.',
  settings: section('the pipeline p56', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P56(config),
});
