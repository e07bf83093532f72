// Adopted from grafana+alloy-scenarios__app-instrumentation__logging__popular-logging-frameworks__alloy__config.alloy by application-observability-lab: it is yours from here on.
import { ImportFile } from '../imports/alloy/config';
import { DiscoveryDocker, DiscoveryRelabel } from '../imports/alloy/discovery';
import { LokiSourceDocker, LokiWrite } from '../imports/alloy/loki';
import { type AlloyConfig, CustomComponent, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy-scenarios__app-instrumentation__logging__popular-logging-frameworks__alloy__config.alloy. */
export class P11 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p11');

    // ###############################
    // #### Main Logging Configuration ####
    // ###############################
    // Import the custom log parsing helper module.
    // This gives us access to the "app_logs_parser" component that handles
    // language-specific log parsing for Python, JavaScript, Go, Java, C#, PHP, and C++.
    const importFile = new ImportFile(this, 'helper', { filename: '/etc/alloy/helper.alloy' });

    // Discover Docker containers running on the local Docker daemon.
    // This component continuously monitors the Docker socket for container changes,
    // providing real-time discovery of log sources without manual configuration.
    const linux = new DiscoveryDocker(this, 'linux', {
      // Connect to local Docker daemon via Unix socket
      host: 'unix:///var/run/docker.sock',
    });

    // Transform Docker container metadata into useful labels for log routing.
    // This creates a "service_name" label from the container name, which is used
    // by our parsing stages to determine which language parser to apply.
    const logsIntegrationsDocker = new DiscoveryRelabel(this, 'logs_integrations_docker', {
      // Start with empty targets (will be populated by discovery.docker)
      targets: [],
      // Extract container name and use it as service identifier
      // Example: container "/python-app" becomes service_name="python-app"
      rule: [
        {
          // Docker provides this metadata
          sourceLabels: ['__meta_docker_container_name'],
          // Remove leading slash from container name
          regex: '/(.*)',
          // Create clean service identifier
          targetLabel: 'service_name',
        },
      ],
    });

    // Configure Loki write endpoint for log storage.
    // This is where all parsed and enriched logs are finally stored for querying,
    // alerting, and analysis in Grafana or other tools.
    const write = new LokiWrite(this, 'local', {
      endpoint: [
        {
          // Loki's standard push API endpoint
          url: 'http://loki:3100/loki/api/v1/push',
        },
      ],
    });

    // Instantiate our custom log parser with output destination.
    // This creates the processing pipeline that will parse logs from all supported languages
    // and forward them to Loki for storage and querying.
    const appLogsParser = new CustomComponent(
      this,
      { from: importFile, name: 'app_logs_parser' },
      'default',
      {
        // Send parsed logs to our Loki instance
        write_to: [write.receiver],
      },
    );

    // Collect logs from all discovered Docker containers.
    // This is the main log collection engine that streams container logs in real-time
    // and feeds them into our language-specific parsing pipeline.
    new LokiSourceDocker(this, 'default', {
      // Connect to Docker daemon
      host: 'unix:///var/run/docker.sock',
      // Use discovered containers
      targets: linux.targets,
      // Add platform label to all logs
      labels: { platform: 'docker' },
      // Apply container name transformation
      relabelRules: logsIntegrationsDocker.rules,
      // Send raw logs to our parser
      forwardTo: [appLogsParser.export<never>('parser_input')],
    });
  }
}

/** `extend: { pipelines: [p11] }` in an environment runs it. */
export const p11 = definePipeline({
  name: 'p11',
  description:
    'Adopted from grafana+alloy-scenarios__app-instrumentation__logging__popular-logging-frameworks__alloy__config.alloy.',
  settings: section('the pipeline p11', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P11(config),
});
