import { checkSettings, warningsOf } from '../../../lib/lab/environment';

function warnings(pipelines: object, cluster: object = {}): readonly string[] {
  return warningsOf(
    checkSettings({
      cluster: { name: 'lab', provider: 'gke-standard', ...cluster },
      destinations: { local: { kind: 'local' } },
      pipelines,
    }),
  );
}

test('an environment that does what one expects is told nothing', () => {
  expect(warnings({ podLogs: { enabled: true }, ebpfProfiles: { enabled: true } })).toEqual([]);
});

test('profiles by eBPF on kind are said to take none', () => {
  expect(warnings({ ebpfProfiles: { enabled: true } }, { provider: 'kind' })).toEqual([
    expect.stringMatching(/^pipelines\.ebpfProfiles takes no profiles on kind: /),
  ]);
  expect(warnings({ ebpfProfiles: { enabled: false } }, { provider: 'kind' })).toEqual([]);
});

test('logs from the API of an old Kubernetes are said to lose lines', () => {
  const old = { kubernetesVersion: '1.29' };
  expect(warnings({ podLogs: { enabled: true } }, old)).toEqual([
    expect.stringContaining('before Kubernetes 1.29.1 ends a log where the kubelet rotates its file'),
  ]);
  expect(warnings({ podLogs: { enabled: true, source: 'file' } }, old)).toEqual([]);
  expect(warnings({ podLogs: { enabled: true } }, { kubernetesVersion: '1.30' })).toEqual([]);
});
