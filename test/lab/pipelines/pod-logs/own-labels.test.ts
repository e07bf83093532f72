import { checkSettings } from '../../../../lib/lab/environment';
import { labelsOf } from '../../../../lib/lab/pipelines/pod-logs/own-labels';
import { labManifests } from '../../../lab-manifests';

function settings(more: object) {
  return checkSettings({
    cluster: { name: 'lab', provider: 'kind' },
    destinations: { local: { kind: 'local' } },
    ...more,
  });
}

test('what all telemetry takes from pods is labels of their logs, unless the lab has one of that name', () => {
  const { telemetry } = settings({
    telemetry: {
      fromPods: { labels: { 'example.com/team': 'team.name', app: 'app' }, annotations: { tier: 'tier' } },
    },
  });
  const own = { tier: { from: 'node-label', key: 'tier' } } as const;
  expect(labelsOf(own, { telemetry })).toEqual({
    team_name: { from: 'pod-label', key: 'example.com/team' },
    tier: { from: 'node-label', key: 'tier' },
  });
});

test('labels name services in the agents, and in what is scraped, read and profiled', () => {
  const text = (useLabels: boolean) =>
    JSON.stringify(
      labManifests(
        settings({
          instrumentation: { useLabels },
          pipelines: {
            podLogs: { enabled: true },
            annotatedPods: { enabled: true },
            annotatedProfiles: { enabled: true, types: ['cpu'] },
          },
        }),
      ),
    );
  const rules = (useLabels: boolean) =>
    text(useLabels).match(/__meta_kubernetes_pod_label_app_kubernetes_io_instance/g)?.length ?? 0;
  // Pods and Services that ask for scrapes, profiles and logs.
  expect([rules(true), rules(false)]).toEqual([4, 0]);
  expect(text(true)).toContain('"useLabelsForResourceAttributes":true');
  expect(text(false)).not.toContain('useLabelsForResourceAttributes":true');
});
