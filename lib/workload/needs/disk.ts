import type { DiskNeed, Row, Table } from './need';

const positions: DiskNeed = { what: 'how far it has read', durable: true };

/** Which components write, what is lost with it, and where when not in their part of the storage path. */
export const disk: Table<DiskNeed> = {
  'loki.source.cloudflare': keeps('loki/source/cloudflare/cloudflare.go'),
  'loki.source.docker': keeps('loki/source/docker/docker.go'),
  'loki.source.file': keeps('loki/source/file/file.go'),
  'loki.source.journal': keeps('loki/source/journal/journal.go'),
  'loki.source.kubernetes': keeps('loki/source/kubernetes/kubernetes.go'),
  'loki.source.kubernetes_events': keeps('loki/source/kubernetes_events/kubernetes_events.go'),
  'loki.source.podlogs': keeps('loki/source/podlogs/podlogs.go'),
  'loki.write': {
    source: 'loki/write/write.go',
    needs: (args) =>
      args.isOn('wal.enabled', false) ? [{ what: 'its write-ahead log', durable: true }] : [],
  },
  'otelcol.exporter.file': {
    source: 'otelcol/exporter/file/file.go',
    needs: (args) => [{ what: 'its output', durable: true, directory: directoryOf(args.text('path', '')) }],
  },
  'otelcol.exporter.googlecloud': {
    source: 'otelcol/exporter/googlecloud/config/config_googlecloud.go',
    needs: (args) =>
      args.blocks('metric.experimental_wal').map((wal) => ({
        what: 'its write-ahead log',
        durable: true,
        directory: wal.text('directory', ''),
      })),
  },
  'otelcol.storage.file': {
    source: 'otelcol/storage/file/file.go',
    needs: (args) =>
      ['directory', 'compaction.directory'].map((path) => ({
        what: 'queues and offsets',
        durable: true,
        directory: args.text(path),
      })),
  },
  'prometheus.remote_write': {
    source: 'prometheus/remotewrite/remote_write.go',
    needs: () => [{ what: 'its write-ahead log', durable: true }],
  },
  'prometheus.scrape': {
    source: 'prometheus/scrape/scrape.go',
    needs: (args) => {
      const file = args.text('scrape_failure_log_file');
      return file ? [{ what: 'its log of failures', durable: false, directory: directoryOf(file) }] : [];
    },
  },
  'pyroscope.ebpf': {
    source: 'pyroscope/ebpf/ebpf_linux.go',
    needs: (args) => [
      {
        what: 'its cache of symbols',
        durable: false,
        directory: args.text('symb_cache_path', '/tmp/symb-cache'),
      },
    ],
  },
  'pyroscope.java': {
    source: 'pyroscope/java/args.go, loop.go, asprof/asprof.go',
    needs: (args) => [
      {
        what: 'the profiler it unpacks',
        durable: false,
        directory: args.text('tmp_dir', '/tmp'),
        sticky: true,
      },
    ],
  },
  'pyroscope.write': {
    source: 'pyroscope/write/write.go',
    needs: () => [{ what: 'debug information on its way', durable: false }],
  },
};

function keeps(source: string): Row<DiskNeed> {
  return { source, needs: () => [positions] };
}

function directoryOf(file: string): string {
  return file.slice(0, file.lastIndexOf('/'));
}
