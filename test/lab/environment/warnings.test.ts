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

test('one application in Go is said to make the namespace of all privileged', () => {
  const go = { name: 'shop', language: 'go', image: 'docker.io/example/shop:1.0.0', port: 8080 };
  const found = (application: object) =>
    warningsOf(
      checkSettings({
        cluster: { name: 'lab', provider: 'kind' },
        destinations: { local: { kind: 'local' } },
        instrumentation: { languages: ['go'] },
        applications: [{ ...go, env: { OTEL_GO_AUTO_TARGET_EXE: '/shop' }, ...application }],
      }),
    );
  expect(found({ variant: 'auto' })).toEqual([
    expect.stringContaining('the namespace applications admits privileged pods'),
  ]);
  expect(found({ variant: 'sidecar' })).toEqual([]);
});
