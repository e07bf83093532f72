// Adopted from grafana+alloy-scenarios__linux__config.alloy by application-observability-lab: it is yours from here on.
import { Livedebugging } from '../imports/alloy/config';
import { DiscoveryRelabel } from '../imports/alloy/discovery';
import { LocalFileMatch } from '../imports/alloy/local';
import { LokiSourceFile, LokiSourceJournal, LokiWrite } from '../imports/alloy/loki';
import { PrometheusExporterUnix, PrometheusRemoteWrite, PrometheusScrape } from '../imports/alloy/prometheus';
import { type AlloyConfig, constants, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy-scenarios__linux__config.alloy. */
export class P32 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p32');

    // Configure the node_exporter integration to collect system metrics
    const exporterUnix = new PrometheusExporterUnix(this, 'integrations_node_exporter', {
      // Disable unnecessary collectors to reduce overhead
      disableCollectors: ['ipvs', 'btrfs', 'infiniband', 'xfs', 'zfs'],
      enableCollectors: ['meminfo'],
      filesystem: {
        // Exclude filesystem types that aren't relevant for monitoring
        fsTypesExclude:
          '^(autofs|binfmt_misc|bpf|cgroup2?|configfs|debugfs|devpts|devtmpfs|tmpfs|fusectl|hugetlbfs|iso9660|mqueue|nsfs|overlay|proc|procfs|pstore|rpc_pipefs|securityfs|selinuxfs|squashfs|sysfs|tracefs)$',
        // Exclude mount points that aren't relevant for monitoring
        mountPointsExclude: '^/(dev|proc|run/credentials/.+|sys|var/lib/docker/.+)($|/)',
        // Timeout for filesystem operations
        mountTimeout: '5s',
      },
      netclass: {
        // Ignore virtual and container network interfaces
        ignoredDevices: '^(veth.*|cali.*|[a-f0-9]{15})$',
      },
      netdev: {
        // Exclude virtual and container network interfaces from device metrics
        deviceExclude: '^(veth.*|cali.*|[a-f0-9]{15})$',
      },
    });

    // This block relabels metrics coming from node_exporter to add standard labels
    const relabel = new DiscoveryRelabel(this, 'integrations_node_exporter', {
      targets: exporterUnix.targets,
      rule: [
        {
          // Set the instance label to the hostname of the machine
          targetLabel: 'instance',
          replacement: constants.hostname,
        },
        {
          // Set a standard job name for all node_exporter metrics
          targetLabel: 'job',
          replacement: 'integrations/node_exporter',
        },
      ],
    });

    // Define where to send the metrics for storage
    const remoteWrite = new PrometheusRemoteWrite(this, 'local', {
      endpoint: [
        {
          // Send metrics to a locally running Prometheus instance
          url: 'http://prometheus:9090/api/v1/write',
        },
      ],
    });

    // Define how to scrape metrics from the node_exporter
    new PrometheusScrape(this, 'integrations_node_exporter', {
      scrapeInterval: '15s',
      // Use the targets with labels from the discovery.relabel component
      targets: relabel.output,
      // Send the scraped metrics to the relabeling component
      forwardTo: [remoteWrite.receiver],
    });

    // Define relabeling rules for systemd journal logs
    const discoveryRelabel = new DiscoveryRelabel(
      this,
      'logs_integrations_integrations_node_exporter_journal_scrape',
      {
        targets: [],
        rule: [
          {
            // Extract systemd unit information into a label
            sourceLabels: ['__journal__systemd_unit'],
            targetLabel: 'unit',
          },
          {
            // Extract boot ID information into a label
            sourceLabels: ['__journal__boot_id'],
            targetLabel: 'boot_id',
          },
          {
            // Extract the hostname of the machine into a label
            sourceLabels: ['__journal__hostname'],
            targetLabel: 'instance',
          },
          {
            // Extract the machine id into a label
            sourceLabels: ['__journal__machine_id'],
            targetLabel: 'machine_id',
          },
          {
            // Extract transport information into a label
            sourceLabels: ['__journal__transport'],
            targetLabel: 'transport',
          },
          {
            // Extract log priority into a level label
            sourceLabels: ['__journal_priority_keyword'],
            targetLabel: 'level',
          },
        ],
      },
    );

    // Define where to send logs for storage
    const write = new LokiWrite(this, 'local', {
      endpoint: [
        {
          // Send logs to a locally running Loki instance
          url: 'http://loki:3100/loki/api/v1/push',
        },
      ],
    });

    // Collect logs from systemd journal for node_exporter integration
    new LokiSourceJournal(this, 'logs_integrations_integrations_node_exporter_journal_scrape', {
      // Only collect logs from the last 24 hours
      maxAge: '24h0m0s',
      // Apply relabeling rules to the logs
      relabelRules: discoveryRelabel.rules,
      // Send logs to the local Loki instance
      forwardTo: [write.receiver],
    });

    // Define which log files to collect for node_exporter
    const fileMatch = new LocalFileMatch(this, 'logs_integrations_integrations_node_exporter_direct_scrape', {
      pathTargets: [
        {
          // Target localhost for log collection
          __address__: 'localhost',
          // Collect standard system logs
          __path__: '/var/log/{syslog,messages,*.log}',
          // Add instance label with hostname
          instance: constants.hostname,
          // Add job label for logs
          job: 'integrations/node_exporter',
        },
      ],
    });

    // Collect logs from files for node_exporter
    new LokiSourceFile(this, 'logs_integrations_integrations_node_exporter_direct_scrape', {
      // Use targets defined in local.file_match
      targets: fileMatch.targets,
      // Send logs to the local Loki instance
      forwardTo: [write.receiver],
    });

    // Enable live debugging features (empty config means use defaults)
    new Livedebugging(this);
  }
}

/** `extend: { pipelines: [p32] }` in an environment runs it. */
export const p32 = definePipeline({
  name: 'p32',
  description: 'Adopted from grafana+alloy-scenarios__linux__config.alloy.',
  settings: section('the pipeline p32', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P32(config),
});
