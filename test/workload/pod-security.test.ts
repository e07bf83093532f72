import { sys } from '../../lib/alloy';
import { component, idle, network, otlp, remoteWrite, together, unix, withInput } from './components';
import { at, type Components, manifests, podSpec, type WorkloadProps, workload } from './manifests';

const forwardTo: readonly never[] = [];
const experimental = { module: { stability: 'experimental' } } as const;

function spec(components: Components, props: WorkloadProps = experimental): unknown {
  return podSpec(manifests(components, props));
}

/** Security context of the Alloy container. */
function context(components: Components): unknown {
  return at(spec(components), 'containers.0.securityContext');
}

/** The rules of the restricted level that are broken, in one line. */
function broken(components: Components): string {
  return workload(components, experimental)
    .exceptions.map(({ what }) => what)
    .join(', ');
}

test('a workload that needs nothing of the node breaks no rule of the restricted level', () => {
  expect(workload(together(otlp(), remoteWrite)).exceptions).toEqual([]);
});

test('the pod runs as the user of the image', () => {
  expect(at(spec(idle), 'securityContext')).toEqual({
    fsGroup: 473,
    fsGroupChangePolicy: 'OnRootMismatch',
    runAsGroup: 473,
    runAsNonRoot: true,
    runAsUser: 473,
    seccompProfile: { type: 'RuntimeDefault' },
  });
});

test.each([0, 1])('container %d has no capability and a read-only root file system', (index) => {
  expect(at(spec(idle), `containers.${index}.securityContext`)).toEqual({
    allowPrivilegeEscalation: false,
    capabilities: { drop: ['ALL'] },
    readOnlyRootFilesystem: true,
    runAsNonRoot: true,
  });
});

test('the reloader stays restricted beside an Alloy that needs the kernel', () => {
  const ebpf = component('pyroscope.ebpf', { forwardTo });
  expect(at(spec(ebpf), 'containers.1.securityContext')).toEqual(
    at(spec(idle), 'containers.1.securityContext'),
  );
});

test.each<[name: string, props: object, broken: string]>([
  [
    'beyla.ebpf',
    { attributes: { kubernetes: { enable: 'false' } } },
    'hostPID, runAsUser 0, allowPrivilegeEscalation, AppArmor unconfined, capability BPF, capability CHECKPOINT_RESTORE, capability DAC_READ_SEARCH, capability NET_ADMIN, capability NET_RAW, capability PERFMON, capability SYS_PTRACE',
  ],
  ['discovery.docker', { host: 'unix:///var/run/docker.sock' }, 'hostPath /var/run/docker.sock, runAsUser 0'],
  ['discovery.docker', { host: 'tcp://docker:2375' }, ''],
  ['discovery.kubelet', {}, 'hostNetwork'],
  ['discovery.kubelet', { url: 'https://10.0.0.1:10250' }, ''],
  ['discovery.process', {}, 'hostPID, runAsUser 0, capability SYS_PTRACE'],
  ['discovery.process', { discoverConfig: { cwd: false, exe: false } }, 'hostPID, runAsUser 0'],
  [
    'loki.source.file',
    { targets: [{ __path__: '/var/log/pods/*/*/*.log' }], forwardTo },
    'hostPath /var/log/pods, runAsUser 0, hostPath /var/lib/alloy/monitoring-alloy',
  ],
  [
    'loki.source.file',
    { targets: [{ __path__: '/var/log/containers/*.log' }, { __path__: '/var/log/syslog' }], forwardTo },
    'hostPath /var/log, runAsUser 0, hostPath /var/lib/alloy/monitoring-alloy',
  ],
  [
    'loki.source.journal',
    { forwardTo },
    'hostPath /run/log/journal, hostPath /var/log, hostPath /etc/machine-id, runAsUser 0, hostPath /var/lib/alloy/monitoring-alloy',
  ],
  [
    'loki.source.journal',
    { forwardTo, path: '/var/log/journal' },
    'hostPath /var/log/journal, hostPath /etc/machine-id, runAsUser 0, hostPath /var/lib/alloy/monitoring-alloy',
  ],
  [
    'otelcol.receiver.filelog',
    { include: ['/var/log/audit/*.log'], output: {} },
    'hostPath /var/log/audit, runAsUser 0',
  ],
  [
    'prometheus.exporter.cadvisor',
    {},
    'hostPath /, hostPath /sys, hostPath /dev/disk, hostPath /run/containerd/containerd.sock, runAsUser 0',
  ],
  [
    'prometheus.exporter.process',
    { procfsPath: '/host/proc' },
    'hostPath /proc, runAsUser 0, capability SYS_PTRACE',
  ],
  [
    'pyroscope.ebpf',
    { forwardTo },
    'hostPID, hostPath /sys/kernel/tracing, hostPath /sys/fs/bpf, runAsUser 0, capability BPF, capability CHECKPOINT_RESTORE, capability DAC_READ_SEARCH, capability PERFMON, capability SYSLOG, capability SYS_PTRACE, capability SYS_RESOURCE',
  ],
  [
    'pyroscope.ebpf',
    { forwardTo, obiProcessContextEnabled: false },
    'hostPID, hostPath /sys/kernel/tracing, runAsUser 0, capability BPF, capability CHECKPOINT_RESTORE, capability DAC_READ_SEARCH, capability PERFMON, capability SYSLOG, capability SYS_PTRACE, capability SYS_RESOURCE',
  ],
  [
    'pyroscope.java',
    { targets: [], forwardTo },
    'hostPID, runAsUser 0, capability KILL, capability PERFMON, capability SETGID, capability SETUID, capability SYS_ADMIN, capability SYS_PTRACE, capability SYS_RESOURCE',
  ],
])('%s with %j breaks exactly what it must', (name, props, expected) => {
  expect(broken(component(name, props))).toBe(expected);
});

test('resource detection by Docker reads the socket of the node', () => {
  const detect = withInput('otelcol.processor.resourcedetection', { detectors: ['docker'], output: {} });
  expect(broken(detect)).toBe('hostPath /var/run/docker.sock, runAsUser 0');
});

test('every exception names its component and its reason', () => {
  expect(workload(unix()).exceptions[0]).toEqual({
    what: 'hostPath /proc',
    reason: 'it measures the node',
    component: 'prometheus.exporter.unix "node"',
  });
});

test('capabilities are added to none, by their names', () => {
  expect(at(context(component('discovery.process', {})), 'capabilities')).toEqual({
    add: ['SYS_PTRACE'],
    drop: ['ALL'],
  });
});

test('what only root may read is read as root', () => {
  const journal = component('loki.source.journal', { forwardTo });
  expect(context(journal)).toMatchObject({ runAsGroup: 0, runAsNonRoot: false, runAsUser: 0 });
});

test('exporter.unix shares the network of the node while a collector measures it', () => {
  expect(at(spec(unix({ disableCollectors: [] })), 'hostNetwork')).toBe(true);
  expect(at(spec(unix({ disableCollectors: network })), 'hostNetwork')).toBeUndefined();
});

test('on the network of the node the names of Services are still known', () => {
  expect(at(spec(unix({ disableCollectors: [] })), 'dnsPolicy')).toBe('ClusterFirstWithHostNet');
});

test('exporter.unix with a set of collectors shares the network only for one that measures it', () => {
  const set = (setCollectors: readonly string[]) =>
    at(spec(unix({ disableCollectors: [], setCollectors })), 'hostNetwork');
  expect([set(['cpu', 'meminfo']), set(['cpu', 'netdev'])]).toEqual([undefined, true]);
});

test('the collector of systemd asks the bus of the node as root', () => {
  expect(broken(unix({ enableCollectors: ['systemd'] }))).toContain(
    'hostPath /var/run/dbus/system_bus_socket, runAsUser 0',
  );
});

test('every directory of the node has to be there, or may be made there', () => {
  const all = together(
    unix(),
    component('loki.source.journal', { forwardTo }),
    component('pyroscope.ebpf', { forwardTo }),
    component('loki.source.file', { targets: [{ __path__: '/opt/app/logs/*.log' }], forwardTo }),
  );
  const volumes = at(spec(all), 'volumes') as { hostPath?: { path: string; type?: string } }[];
  const types = new Map(
    volumes.flatMap(({ hostPath }) => (hostPath ? [[hostPath.path, hostPath.type]] : [])),
  );
  expect([...types.values()]).not.toContain(undefined);
  expect(types.get('/opt/app/logs')).toBe('DirectoryOrCreate');
});

test('/var/log/journal is not made, which would make the journal of the node persistent', () => {
  const journal = component('loki.source.journal', { forwardTo });
  const volumes = at(spec(journal), 'volumes');
  expect(volumes).toContainEqual({ name: 'host-var-log', hostPath: { path: '/var/log', type: 'Directory' } });
  expect(JSON.stringify(volumes)).not.toContain('/var/log/journal');
});

test('a directory that a mounted one holds is not mounted again', () => {
  const both = together(
    component('loki.source.journal', { forwardTo }),
    component('loki.source.file', { targets: [{ __path__: '/var/log/pods/*.log' }], forwardTo }),
  );
  const paths = at(spec(both), 'containers.0.volumeMounts') as { mountPath: string }[];
  expect(paths.map(({ mountPath }) => mountPath).filter((path) => path.startsWith('/var/log'))).toEqual([
    '/var/log',
  ]);
});

test('two components that read one directory mount it once', () => {
  const file = (label: string) =>
    component('loki.source.file', { targets: [{ __path__: '/var/log/pods/*.log' }], forwardTo }, label);
  const mounts = JSON.stringify(at(spec(together(file('a'), file('b'))), 'volumes'));
  expect(mounts.match(/host-var-log-pods/g)).toHaveLength(1);
});

test('Beyla runs without the AppArmor profile that would stop it', () => {
  const beyla = component('beyla.ebpf', { attributes: { kubernetes: { enable: 'false' } } });
  const daemonSet = manifests(beyla).find(({ kind }) => kind === 'DaemonSet');
  expect(at(daemonSet, 'spec.template.metadata.annotations')).toHaveProperty(
    ['container.apparmor.security.beta.kubernetes.io/alloy'],
    'unconfined',
  );
});

describe('refused is', () => {
  test.each<[what: string, components: Components, sentence: string]>([
    [
      "exporter.unix at the container's own /proc",
      component('prometheus.exporter.unix', {}),
      'prometheus.exporter.unix "x": procfs_path: it is "/proc", where a container finds its own; set it to where the node\'s is to be mounted, for example "/host/proc".',
    ],
    [
      "exporter.unix at the container's own root",
      component('prometheus.exporter.unix', { procfsPath: '/host/proc' }),
      'prometheus.exporter.unix "x": rootfs_path: it is "/", where a container finds its own; set it to where the node\'s is to be mounted, for example "/host/root".',
    ],
    [
      'log files whose path is known only when Alloy runs',
      component('loki.source.file', { targets: [{ __path__: sys.env('HOSTNAME') }], forwardTo }),
      'loki.source.file "x": no absolute path is written in it or in what gives it targets, so nothing is known to mount; write the path as a literal.',
    ],
  ])('%s', (_, components, sentence) => {
    expect(() => workload(components)).toThrow(new Error(sentence));
  });
});
