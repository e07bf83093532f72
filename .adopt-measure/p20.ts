// Adopted from grafana+alloy-scenarios__cloudwatch-metrics__config.alloy by application-observability-lab: it is yours from here on.
import { Livedebugging } from '../imports/alloy/config';
import {
  PrometheusExporterCloudwatch,
  PrometheusRemoteWrite,
  PrometheusScrape,
} from '../imports/alloy/prometheus';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy-scenarios__cloudwatch-metrics__config.alloy. */
export class P20 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p20');

    // AWS CloudWatch metrics → Prometheus — no AWS account required.
    //
    // Uses LocalStack to emulate CloudWatch locally. A companion `metric-seeder`
    // container pushes synthetic EC2/CPUUtilization data points every 30 s so
    // Alloy has real data to scrape immediately on start-up.
    //
    // `prometheus.exporter.cloudwatch` wraps YACE and honours AWS SDK v2 endpoint
    // overrides; we point it at LocalStack via AWS_ENDPOINT_URL in docker-compose.
    new Livedebugging(this, { enabled: true });

    // Static job: no live EC2 discovery needed — we target the exact InstanceId
    // that the metric-seeder plants in LocalStack CloudWatch.
    const localstack = new PrometheusExporterCloudwatch(this, 'localstack', {
      stsRegion: 'us-east-1',
      static: [
        {
          label: 'ec2_cpu',
          regions: ['us-east-1'],
          namespace: 'AWS/EC2',
          dimensions: { InstanceId: 'i-1234567890abcdef0' },
          metric: [{ name: 'CPUUtilization', statistics: ['Average', 'Maximum'], period: '1m' }],
        },
      ],
    });

    // Remote-write to the local Prometheus instance.
    const remoteWrite = new PrometheusRemoteWrite(this, 'local', {
      endpoint: [{ url: 'http://prometheus:9090/api/v1/write' }],
    });

    // Scrape the exporter every 60 s — CloudWatch data points are coarse-grained
    // so there is no benefit in scraping more frequently.
    new PrometheusScrape(this, 'cloudwatch', {
      targets: localstack.targets,
      forwardTo: [remoteWrite.receiver],
      scrapeInterval: '60s',
    });
  }
}

/** `extend: { pipelines: [p20] }` in an environment runs it. */
export const p20 = definePipeline({
  name: 'p20',
  description: 'Adopted from grafana+alloy-scenarios__cloudwatch-metrics__config.alloy.',
  settings: section('the pipeline p20', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P20(config),
});
