// Adopted from grafana+alloy__integration-tests__k8s__tests__prometheus-operator__config__config.alloy by application-observability-lab: it is yours from here on.
import { Livedebugging, Logging } from '../imports/alloy/config';
import {
  PrometheusOperatorPodmonitors,
  PrometheusOperatorProbes,
  PrometheusOperatorScrapeconfigs,
  PrometheusOperatorServicemonitors,
  PrometheusRelabel,
  PrometheusRemoteWrite,
} from '../imports/alloy/prometheus';
import { type AlloyConfig, Pipeline, sys } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__integration-tests__k8s__tests__prometheus-operator__config__config.alloy. */
export class P114 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p114');

    new Logging(this, { level: 'debug' });

    new Livedebugging(this, { enabled: true });

    const mimir = new PrometheusRemoteWrite(this, 'mimir', {
      endpoint: [
        {
          url: 'http://mimir:9009/api/v1/push',
          protobufMessage: 'io.prometheus.write.v2.Request',
          sendNativeHistograms: true,
        },
      ],
    });

    const servicemonitors = new PrometheusRelabel(this, 'servicemonitors', {
      forwardTo: [mimir.receiver],
      rule: [
        { action: 'replace', targetLabel: 'alloy_test_name', replacement: 'servicemonitor' },
        {
          action: 'replace',
          sourceLabels: ['__name__'],
          regex: '(.*)',
          targetLabel: '__name__',
          replacement: 'test_servicemonitors_$1',
        },
      ],
    });

    new PrometheusOperatorServicemonitors(this, 'default', {
      forwardTo: [servicemonitors.receiver],
      namespaces: [sys.env('POD_NAMESPACE')],
      // honor_metadata forwards TYPE/HELP; asserted in k8s_test.
      scrape: { honorMetadata: true },
      selector: { matchLabels: { 'alloy-integration-test': 'true' } },
    });

    const podmonitors = new PrometheusRelabel(this, 'podmonitors', {
      forwardTo: [mimir.receiver],
      rule: [
        { action: 'replace', targetLabel: 'alloy_test_name', replacement: 'podmonitor' },
        {
          action: 'replace',
          sourceLabels: ['__name__'],
          regex: '(.*)',
          targetLabel: '__name__',
          replacement: 'test_podmonitors_$1',
        },
      ],
    });

    new PrometheusOperatorPodmonitors(this, 'default', {
      forwardTo: [podmonitors.receiver],
      namespaces: [sys.env('POD_NAMESPACE')],
      scrape: { honorMetadata: true },
      selector: { matchLabels: { 'alloy-integration-test': 'true' } },
    });

    const probes = new PrometheusRelabel(this, 'probes', {
      forwardTo: [mimir.receiver],
      rule: [
        { action: 'replace', targetLabel: 'alloy_test_name', replacement: 'probe' },
        {
          action: 'replace',
          sourceLabels: ['__name__'],
          regex: '(.*)',
          targetLabel: '__name__',
          replacement: 'test_probes_$1',
        },
      ],
    });

    new PrometheusOperatorProbes(this, 'default', {
      forwardTo: [probes.receiver],
      namespaces: [sys.env('POD_NAMESPACE')],
      scrape: { honorMetadata: true },
      selector: { matchLabels: { 'alloy-integration-test': 'true' } },
    });

    const scrapeconfigs = new PrometheusRelabel(this, 'scrapeconfigs', {
      forwardTo: [mimir.receiver],
      rule: [
        { action: 'replace', targetLabel: 'alloy_test_name', replacement: 'scrapeconfig' },
        {
          action: 'replace',
          sourceLabels: ['__name__'],
          regex: '(.*)',
          targetLabel: '__name__',
          replacement: 'test_scrapeconfigs_$1',
        },
      ],
    });

    new PrometheusOperatorScrapeconfigs(this, 'default', {
      forwardTo: [scrapeconfigs.receiver],
      namespaces: [sys.env('POD_NAMESPACE')],
      scrape: { honorMetadata: true },
      selector: { matchLabels: { 'alloy-integration-test': 'true' } },
    });
  }
}

/** `extend: { pipelines: [p114] }` in an environment runs it. */
export const p114 = definePipeline({
  name: 'p114',
  description:
    'Adopted from grafana+alloy__integration-tests__k8s__tests__prometheus-operator__config__config.alloy.',
  settings: section('the pipeline p114', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P114(config),
});
