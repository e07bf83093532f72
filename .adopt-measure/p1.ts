// Adopted from Aklakan+observability-box__config.alloy by application-observability-lab: it is yours from here on.
import { Logging } from '../imports/alloy/config';
import { DiscoveryDocker, DiscoveryRelabel } from '../imports/alloy/discovery';
import { LokiProcess, LokiSourceDocker, LokiWrite } from '../imports/alloy/loki';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of Aklakan+observability-box__config.alloy. */
export class P1 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p1');

    new Logging(this, {
      level: 'info',
      format: 'logfmt',
    });

    const docker = new DiscoveryDocker(this, 'local', { host: 'unix:///var/run/docker.sock' });

    const loki = new LokiWrite(this, 'loki', { endpoint: [{ url: 'http://loki:3100/loki/api/v1/push' }] });

    const customRules = new DiscoveryRelabel(this, 'custom_rules', {
      targets: docker.targets,
      rule: [
        // drop kubernetes container (if any)
        { sourceLabels: ['__meta_docker_container_name'], regex: 'k8s_.*', action: 'drop' },
        // drop observability containers (prevents logging dashboard interactions)
        // rule {
        // source_labels = ["__meta_docker_container_name"]
        // regex         = ".*(grafana|loki|alloy|prometheus|cadvisor|traefik).*"
        // action        = "drop"
        // }
        // PROMOTE container name into a real label Loki will index
        { sourceLabels: ['__meta_docker_container_name'], targetLabel: 'container_name', action: 'replace' },
        // Compose project (parent folder)
        {
          sourceLabels: ['__meta_docker_container_label_com_docker_compose_project'],
          targetLabel: 'compose_project',
          action: 'replace',
        },
        // Compose service (e.g. "traefik", "my_app")
        {
          sourceLabels: ['__meta_docker_container_label_com_docker_compose_service'],
          targetLabel: 'service',
          action: 'replace',
        },
        // Optional: Compose container number (e.g. "1")
        {
          sourceLabels: ['__meta_docker_container_label_com_docker_compose_container_number'],
          targetLabel: 'compose_container',
          action: 'replace',
        },
        // Optional: Docker image name/tag
        { sourceLabels: ['__meta_docker_container_image'], targetLabel: 'image', action: 'replace' },
      ],
      // Optional: Container ID (there can be many - only if really desired)
      // rule {
      // source_labels = ["__meta_docker_container_id"]
      // target_label  = "container_id"
      // action        = "replace"
      // }
    });

    // Fallback: Ensure every Loki stream has at least one label.
    // Loki rejects streams with an empty label set ("at least one label pair is required per stream").
    // We add a minimal static label so ingestion keeps working even if upstream labels are missing.
    const addMinLabels = new LokiProcess(this, 'add_min_labels', {
      forwardTo: [loki.receiver],
      stage: [
        // Optional: Filter out certain log levels of certain containers.
        // stage.match {
        // selector = "{container_name=~\".*loki.*\"} |~ \"level=(debug|info)\""
        // action   = "drop"
        // }
        { staticLabels: { values: { job: 'docker' } } },
      ],
    });

    new LokiSourceDocker(this, 'containers', {
      host: 'unix:///var/run/docker.sock',
      // targets    = discovery.docker.local.targets
      targets: customRules.output,
      forwardTo: [addMinLabels.receiver],
    });
  }
}

/** `extend: { pipelines: [p1] }` in an environment runs it. */
export const p1 = definePipeline({
  name: 'p1',
  description: 'Adopted from Aklakan+observability-box__config.alloy.',
  settings: section('the pipeline p1', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P1(config),
});
