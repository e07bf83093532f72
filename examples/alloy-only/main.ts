import { AlloyConfig } from 'application-observability-lab/alloy';
import { DiscoveryKubernetes, DiscoveryRelabel } from 'application-observability-lab/components/discovery';
import {
  PrometheusRelabel,
  PrometheusRemoteWrite,
  PrometheusScrape,
} from 'application-observability-lab/components/prometheus';
import { AlloyWorkload } from 'application-observability-lab/workload';
import { App, Chart } from 'cdk8s';
import type { Construct } from 'constructs';

/** Scrapes the pods of its own namespace that say so, and writes what they tell to a Prometheus. */
export class Metrics extends Chart {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    const config = new AlloyConfig(this, 'configuration');

    const pods = new DiscoveryKubernetes(config, 'pods', {
      role: 'pod',
      namespaces: { ownNamespace: true },
    });
    const annotated = new DiscoveryRelabel(config, 'annotated', {
      targets: pods.targets,
      rule: [
        {
          sourceLabels: ['__meta_kubernetes_pod_annotation_prometheus_io_scrape'],
          regex: 'true',
          action: 'keep',
        },
        { sourceLabels: ['__meta_kubernetes_pod_name'], targetLabel: 'pod' },
      ],
    });
    const write = new PrometheusRemoteWrite(config, 'prometheus', {
      endpoint: [{ url: 'http://prometheus.example.svc:9090/api/v1/write' }],
    });
    const known = new PrometheusRelabel(config, 'known', {
      forwardTo: [write.receiver],
      rule: [{ sourceLabels: ['__name__'], regex: 'go_.+', action: 'drop' }],
    });
    new PrometheusScrape(config, 'pods', { targets: annotated.output, forwardTo: [known.receiver] });

    new AlloyWorkload(this, 'alloy', {
      config,
      image: 'registry.example.com/mirror/alloy:v1.19.2',
      resources: { cpu: '100m', memory: '256Mi' },
    });
  }
}

const app = new App();
new Metrics(app, 'metrics');
app.synth();
