import type { BlockData } from '../../alloy/block-data';
import { Arguments } from '../arguments';
import { discoversOneNode } from './discovery-kubernetes';
import type { OnceNeed, Row, Table } from './need';
import { shardsOf } from './shards';

const scraped = 'every replica would scrape the same targets';
const tailed = 'every replica would send the same log lines';
const queried = 'every replica would query the same source';
const written = 'every replica would write the same rules';

/** Whose work two replicas would do twice, and how replicas share it. */
export const once: Table<OnceNeed> = {
  'database_observability.mysql': by('clustering', queried, 'database_observability/mysql/component.go'),
  'database_observability.postgres': by('never', queried, 'database_observability/postgres/component.go'),
  'database_observability.sql_server': by('never', queried, 'database_observability/sql_server/component.go'),
  'loki.rules.kubernetes': by('never', written, 'loki/rules/kubernetes/rules.go'),
  'loki.source.cloudflare': by('never', tailed, 'loki/source/cloudflare/cloudflare.go'),
  'loki.source.kubernetes': fromTargets('clustering', tailed, 'loki/source/kubernetes/kubernetes.go'),
  'loki.source.kubernetes_events': by(
    'clustering',
    'every replica would send the same events',
    'loki/source/kubernetes_events/kubernetes_events.go',
  ),
  'loki.source.podlogs': {
    source: 'loki/source/podlogs/reconciler.go',
    needs: (args) =>
      args.isOn('node_filter.enabled', false) ? [] : [{ otherwise: tailed, shared: 'by clustering' }],
  },
  'mimir.alerts.kubernetes': by('never', written, 'mimir/alerts/kubernetes/alerts.go'),
  'mimir.rules.kubernetes': by('election', written, 'mimir/rules/kubernetes/rules.go'),
  'otelcol.receiver.awscloudwatch': by('never', queried, 'otelcol/receiver/awscloudwatch/awscloudwatch.go'),
  'otelcol.receiver.awss3': {
    source: 'otelcol/receiver/awss3/awss3.go',
    // A message of the queue goes to one reader; without a queue everybody reads the whole time range.
    needs: (args) => (args.has('sqs') ? [] : [{ otherwise: queried, shared: 'never' }]),
  },
  'otelcol.receiver.nginx': by('never', queried, 'otelcol/receiver/nginx/nginx.go'),
  'otelcol.receiver.vcenter': by('never', queried, 'otelcol/receiver/vcenter/vcenter.go'),
  'prometheus.operator.podmonitors': byTargets(scraped, 'prometheus/operator/common/crdmanager.go'),
  'prometheus.operator.probes': byTargets(scraped, 'prometheus/operator/common/crdmanager.go'),
  'prometheus.operator.scrapeconfigs': byTargets(scraped, 'prometheus/operator/common/crdmanager.go'),
  'prometheus.operator.servicemonitors': byTargets(scraped, 'prometheus/operator/common/crdmanager.go'),
  'prometheus.scrape': fromTargets('clustering', scraped, 'prometheus/scrape/scrape.go'),
  'pyroscope.scrape': fromTargets('clustering', scraped, 'pyroscope/scrape/scrape.go'),
};

function by(shared: 'clustering' | 'election' | 'never', otherwise: string, source: string): Row<OnceNeed> {
  return { source, needs: () => [{ otherwise, shared: shared === 'never' ? shared : `by ${shared}` }] };
}

/** Components that discover and scrape, whose own rules may keep the part of one replica. */
function byTargets(otherwise: string, source: string): Row<OnceNeed> {
  return {
    source,
    needs: (args) => (shardsOf(args).length > 0 ? [] : [{ otherwise, shared: 'by clustering' }]),
  };
}

/** Components that work on targets do so once unless all of those belong to the replica or to its node. */
function fromTargets(shared: 'clustering', otherwise: string, source: string): Row<OnceNeed> {
  return {
    source,
    needs: (_, { sources }) => {
      if (sources.some((source) => shardsOf(Arguments.of(source)).length > 0)) return [];
      const origins = sources.filter(isOrigin);
      if (origins.length > 0 && origins.every(isLocal)) return [];
      // On a DaemonSet relabelling may keep the node's own targets, which cannot be seen from here.
      return [{ otherwise, shared: `by ${shared}`, perNode: true }];
    },
  };
}

function isOrigin({ component }: BlockData): boolean {
  return (
    component !== 'discovery.relabel' &&
    component !== 'prometheus.relabel' &&
    component !== 'local.file_match'
  );
}

/** Whose targets are the replica itself, what it was sent, or what runs on its node. */
const local: readonly string[] = [
  'beyla.ebpf',
  'discovery.docker',
  'discovery.kubelet',
  'discovery.process',
  'prometheus.exporter.cadvisor',
  'prometheus.exporter.process',
  'prometheus.exporter.self',
  'prometheus.exporter.statsd',
  'prometheus.exporter.unix',
];

function isLocal(origin: BlockData): boolean {
  return (
    local.includes(origin.component) ||
    (origin.component === 'discovery.kubernetes' && discoversOneNode(origin))
  );
}
