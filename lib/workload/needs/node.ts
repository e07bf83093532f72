import { elsewhere, same, sameIfAny, socket } from './host-mounts';
import { logFiles } from './log-files';
import type { NodeNeed, Row, Table } from './need';
import { unixNeeds } from './node-exporter';

/** Which components look at the node their pod runs on, and the least that lets them. */
export const node: Table<NodeNeed> = {
  'beyla.ebpf': {
    source: 'docs/sources/reference/components/beyla/beyla.ebpf.md, beyla/ebpf/exec_linux.go',
    needs: (args) => [
      {
        reason: 'it loads eBPF programs into the kernel and reads other processes',
        hostPid: true,
        root: true,
        // Only trace context written into requests takes SYS_ADMIN; kernels before 5.11 would take SYS_RESOURCE.
        capabilities: [
          'BPF',
          'CHECKPOINT_RESTORE',
          'DAC_READ_SEARCH',
          'NET_ADMIN',
          'NET_RAW',
          'PERFMON',
          'SYS_PTRACE',
          ...(args.text('ebpf.context_propagation', 'disabled') === 'disabled' ? [] : ['SYS_ADMIN']),
        ],
        // Beyla is a child process, which gets its capabilities as ambient ones.
        escalates: true,
        unconfined: true,
        hostname: true,
      },
    ],
  },
  'discovery.docker': dockerSocket('discovery/docker/docker.go'),
  'discovery.dockerswarm': dockerSocket('discovery/dockerswarm/dockerswarm.go'),
  'discovery.kubelet': {
    source: 'discovery/kubelet/kubelet.go',
    needs: (args) => {
      const local = args.text('url', 'https://localhost:10250').includes('//localhost');
      return [{ reason: 'it asks the kubelet of its node, on localhost', hostNetwork: local }];
    },
  },
  'discovery.process': {
    source: 'docs/sources/reference/components/discovery/discovery.process.md, discovery/process/discover.go',
    needs: (args) => {
      const links = args.isOn('discover_config.cwd', true) || args.isOn('discover_config.exe', true);
      return [
        {
          reason: 'it finds the processes of the node',
          hostPid: true,
          root: true,
          // Where a process was started and from which file only its tracer may read.
          capabilities: links ? ['SYS_PTRACE'] : [],
        },
      ];
    },
  },
  'loki.source.docker': dockerSocket('loki/source/docker/docker.go'),
  'loki.source.file': {
    source: 'loki/source/file/file.go',
    needs: (_, { block, sources }) => logFiles([block, ...sources]),
  },
  'loki.source.journal': {
    source: 'loki/source/journal/journal.go',
    needs: (args) => {
      const path = args.text('path', '');
      return [
        {
          reason: 'it reads the journal of the node, which only root and a group of the node may',
          mounts: [...(path === '' ? journals : [same(path)]), same('/etc/machine-id', 'File')],
          root: true,
          hostname: true,
        },
      ];
    },
  },
  'otelcol.processor.resourcedetection': {
    source: 'opentelemetry-collector-contrib internal/metadataproviders/docker',
    needs: (args) =>
      args.texts('detectors')?.includes('docker') ? docker('unix:///var/run/docker.sock') : [],
  },
  'otelcol.receiver.file_stats': {
    source: 'otelcol/receiver/file_stats/file_stats.go',
    needs: (_, { block }) => logFiles([block]),
  },
  'otelcol.receiver.filelog': {
    source: 'otelcol/receiver/filelog/filelog.go',
    needs: (_, { block }) => logFiles([block]),
  },
  'prometheus.exporter.cadvisor': {
    source:
      'prometheus/exporter/cadvisor/cadvisor.go; github.com/google/cadvisor deploy/kubernetes/base/daemonset.yaml',
    needs: (args) => [
      {
        reason: 'it measures the containers of the node',
        // cAdvisor looks for the node's files below /rootfs and for cgroups in /sys.
        mounts: [
          { hostPath: '/', mountPath: '/rootfs', type: 'Directory', propagates: true },
          same('/sys'),
          sameIfAny('/dev/disk'),
          socket(args.text('containerd_host', '/run/containerd/containerd.sock')),
          ...(args.has('docker_host') ? [socket(args.text('docker_host', '').replace('unix://', ''))] : []),
        ],
        root: true,
        privileged: args.has('perf_events_config'),
        hostname: true,
      },
    ],
  },
  'prometheus.exporter.process': {
    source: 'prometheus/exporter/process/process.go',
    needs: (args, { block }) => [
      {
        reason:
          'it measures the processes of the node, and only their tracer may read what they read and write',
        mounts: [elsewhere('/proc', args.text('procfs_path', '/proc'), `${block.where}: procfs_path`)],
        root: true,
        capabilities: ['SYS_PTRACE'],
        hostname: true,
      },
    ],
  },
  'prometheus.exporter.unix': {
    source: 'internal/static/integrations/node_exporter/config.go',
    needs: unixNeeds,
  },
  'pyroscope.ebpf': {
    source: 'docs/sources/reference/components/pyroscope/pyroscope.ebpf.md, pyroscope/ebpf/ebpf_linux.go',
    needs: (args) => [
      {
        reason: 'it loads eBPF programs into the kernel and reads other processes',
        mounts: [
          same('/sys/kernel/tracing'),
          ...(args.isOn('obi_process_context_enabled', true)
            ? [same(args.text('bpf_fs_root', '/sys/fs/bpf/'))]
            : []),
        ],
        hostPid: true,
        root: true,
        capabilities: [
          'BPF',
          'CHECKPOINT_RESTORE',
          'DAC_READ_SEARCH',
          'PERFMON',
          'SYSLOG',
          'SYS_PTRACE',
          'SYS_RESOURCE',
        ],
        hostname: true,
      },
    ],
  },
  'pyroscope.java': {
    source: 'docs/sources/reference/components/pyroscope/pyroscope.java.md; async-profiler src/jattach',
    needs: () => [
      {
        reason: 'it attaches a profiler to the Java processes of the node, as the user of each',
        hostPid: true,
        root: true,
        capabilities: ['KILL', 'PERFMON', 'SETGID', 'SETUID', 'SYS_ADMIN', 'SYS_PTRACE', 'SYS_RESOURCE'],
      },
    ],
  },
};

/**
 * Without a path the journal library looks into /run/log/journal and /var/log/journal. The second must not be made: where it
 * is missing journald keeps its journal in memory, and on disk from then on (Storage=auto of journald.conf). So the
 * directory above it is mounted.
 */
const journals = [sameIfAny('/run/log/journal'), same('/var/log')];

/** A component that talks to the Docker daemon: over a socket of the node, or over the network. */
function dockerSocket(source: string): Row<NodeNeed> {
  return { source, needs: (args) => docker(args.text('host', '')) };
}

function docker(host: string): readonly NodeNeed[] {
  if (!host.startsWith('unix://')) return [];
  return [
    {
      reason: 'it asks the Docker daemon of the node, which answers root alone',
      mounts: [socket(host.slice('unix://'.length))],
      root: true,
    },
  ];
}
