// Adopted from grafana+alloy__internal__converter__internal__promtailconvert__testdata_windows__windowsevents.alloy by application-observability-lab: it is yours from here on.
import { LokiSourceWindowsevent, LokiWrite } from '../imports/alloy/loki';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__promtailconvert__testdata_windows__windowsevents.alloy. */
export class P251 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p251');

    const write = new LokiWrite(this, 'default', {
      endpoint: [{ url: 'http://localhost/loki/api/v1/push' }],
      externalLabels: {},
    });

    new LokiSourceWindowsevent(this, 'fun', {
      locale: 1033,
      eventlogName: 'Application',
      xpathQuery: 'Event/System[EventID=1000]',
      pollInterval: '10s',
      excludeEventData: true,
      excludeUserData: true,
      excludeEventMessage: true,
      useIncomingTimestamp: true,
      forwardTo: [write.receiver],
      labels: { host: 'localhost', job: 'windows' },
      legacyBookmarkPath: 'C:/Users/username/Desktop/bookmark.txt',
    });
  }
}

/** `extend: { pipelines: [p251] }` in an environment runs it. */
export const p251 = definePipeline({
  name: 'p251',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__promtailconvert__testdata_windows__windowsevents.alloy.',
  settings: section('the pipeline p251', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P251(config),
});
