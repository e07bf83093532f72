// Adopted from grafana+alloy-scenarios__alloy-clustering__config.alloy by application-observability-lab: it is yours from here on.
import { DiscoveryDocker, DiscoveryRelabel } from '../imports/alloy/discovery';
import { PrometheusRemoteWrite, PrometheusScrape } from '../imports/alloy/prometheus';
import { type AlloyConfig, constants, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy-scenarios__alloy-clustering__config.alloy. */
export class P10 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p10');

    // alloy-clustering
    //
    // All three Alloy nodes run this same config and form a cluster (clustering is
    // turned on with the --cluster.* flags in docker-compose.yml, not in this file).
    // The prometheus.scrape component below opts into clustering, so the cluster
    // shards the discovered target set across the nodes with consistent hashing:
    // every target is scraped by exactly one node. Stop a node and its targets are
    // reassigned to the survivors within seconds.
    // Discover the pool of synthetic scrape targets. All three nodes share the host
    // Docker socket, so each node sees the same containers and hashes them the same
    // way -- that shared, identical view is what makes the sharding consistent.
    const containers = new DiscoveryDocker(this, 'containers', {
      host: 'unix:///var/run/docker.sock',
      refreshInterval: '10s',
    });

    const targets = new DiscoveryRelabel(this, 'targets', {
      targets: containers.targets,
      rule: [
        // Keep only the containers tagged as clustering-demo targets.
        { sourceLabels: ['__meta_docker_container_label_clustering_target'], regex: 'true', action: 'keep' },
        // Use the container name (for example, alloy-clustering-target-3) as instance.
        { sourceLabels: ['__meta_docker_container_name'], regex: '/(.*)', targetLabel: 'instance' },
        { targetLabel: 'job', replacement: 'clustered-targets' },
      ],
    });

    // Stamp every sample with the node that scraped it. Query
    // count by (scraped_by) (up{job="clustered-targets"}) in Grafana to see the
    // distribution -- and watch it rebalance when you stop or start a node.
    const remoteWrite = new PrometheusRemoteWrite(this, 'default', {
      externalLabels: { scraped_by: constants.hostname },
      endpoint: [{ url: 'http://prometheus:9090/api/v1/write' }],
    });

    // Scrape the discovered targets. Because clustering is enabled, each node scrapes
    // only the targets the cluster assigns to it -- roughly 1/N of the pool.
    new PrometheusScrape(this, 'clustered', {
      targets: targets.output,
      forwardTo: [remoteWrite.receiver],
      scrapeInterval: '15s',
      clustering: { enabled: true },
    });
  }
}

/** `extend: { pipelines: [p10] }` in an environment runs it. */
export const p10 = definePipeline({
  name: 'p10',
  description: 'Adopted from grafana+alloy-scenarios__alloy-clustering__config.alloy.',
  settings: section('the pipeline p10', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P10(config),
});
