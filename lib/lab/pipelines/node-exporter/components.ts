import { DiscoveryRelabel } from '../../../../imports/alloy/discovery';
import {
  PrometheusExporterUnix,
  PrometheusRelabel,
  PrometheusScrape,
} from '../../../../imports/alloy/prometheus';
import { type AlloyConfig, Pipeline } from '../../../alloy';
import { relabelRules } from '../../telemetry/metrics/metric-rule';
import { type ListedMetricsProps, timing } from '../../telemetry/metrics/scrape';
import { nodeExporterMetrics } from './allow-list';

export interface NodeExporterProps extends ListedMetricsProps {
  /** Whether the node's interfaces and connections are measured, for which the pod must be in the node's network. */
  readonly network: boolean;
}

/** What the allow list keeps comes from these, and others need not run. */
const collectors = [
  'cpu',
  'diskstats',
  'filefd',
  'filesystem',
  'loadavg',
  'meminfo',
  'os',
  'pressure',
  'stat',
  'time',
  'timex',
  'uname',
  'vmstat',
];

/** They read the network of the process. */
const networkCollectors = ['conntrack', 'netdev', 'netstat', 'sockstat'];

/**
 * What the node uses: processor, memory, disks, file systems, and its network where that is asked for. The exporter is
 * part of Alloy.
 *
 *     exporter.unix -> labels -> scrape -> allow list -> the destination
 *
 * Each collector scrapes its own node and nothing else, so there is nothing to share.
 */
export class NodeExporter extends Pipeline {
  constructor(config: AlloyConfig, { interval, network, alsoKeep, destination }: NodeExporterProps) {
    super(config, 'node-exporter');
    const exporter = new PrometheusExporterUnix(this, 'node', {
      procfsPath: '/host/proc',
      sysfsPath: '/host/sys',
      rootfsPath: '/host/root',
      setCollectors: network ? [...collectors, ...networkCollectors] : collectors,
      filesystem: {
        // What containers and pods have mounted is not the node's own, and there is one for each of them.
        mountPointsExclude: '^/(dev|proc|sys|run/.+|var/lib/(containerd|docker|containers|kubelet)/.+)($|/)',
      },
      netdev: {
        // One pair for each pod; cAdvisor measures the pods' side of it.
        deviceExclude: '^(veth.*|cali.*|lxc.*|gke[0-9a-f]{6,}.*|cilium.*|lo)$',
      },
    });
    const targets = new DiscoveryRelabel(this, 'node', {
      targets: exporter.targets,
      rule: [
        { targetLabel: 'job', replacement: 'integrations/node_exporter' },
        { sourceLabels: ['instance'], targetLabel: 'node' },
      ],
    });
    const kept = new PrometheusRelabel(this, 'node', {
      rule: relabelRules(nodeExporterMetrics, alsoKeep),
      forwardTo: destination.metrics,
    });
    new PrometheusScrape(this, 'node', {
      targets: targets.output,
      ...timing(interval),
      forwardTo: [kept.receiver],
    });
  }
}
