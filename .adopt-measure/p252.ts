// Adopted from grafana+alloy__internal__converter__internal__promtailconvert__testdata_windows__windowsevents_relabel.alloy by application-observability-lab: it is yours from here on.
import { LokiRelabel, LokiSourceWindowsevent, LokiWrite } from '../imports/alloy/loki';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__promtailconvert__testdata_windows__windowsevents_relabel.alloy. */
export class P252 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p252');

    const write = new LokiWrite(this, 'default', {
      endpoint: [{ url: 'http://localhost/loki/api/v1/push' }],
      externalLabels: {},
    });

    const relabel = new LokiRelabel(this, 'fun', {
      forwardTo: [write.receiver],
      rule: [{ sourceLabels: ['__trail__'], targetLabel: '__path__' }],
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
      forwardTo: [relabel.receiver],
      labels: {},
      legacyBookmarkPath: 'C:/Users/username/Desktop/bookmark.txt',
    });
  }
}

/** `extend: { pipelines: [p252] }` in an environment runs it. */
export const p252 = definePipeline({
  name: 'p252',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__promtailconvert__testdata_windows__windowsevents_relabel.alloy.',
  settings: section('the pipeline p252', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P252(config),
});
