import { checkSettings } from '../../../../lib/lab/environment';
import { ownLabels } from '../../../../lib/lab/pipelines/pod-logs/own-labels';
import { labManifests } from '../../../lab-manifests';

function settings(more: object) {
  return checkSettings({
    cluster: { name: 'lab', provider: 'kind' },
    destinations: { local: { kind: 'local' } },
    ...more,
  });
}

const taken = {
  fromPods: { labels: { 'example.com/team': 'team.name', app: 'app' }, annotations: { tier: 'tier' } },
  fromNamespaces: { labels: { stage: 'stage' }, annotations: { team: 'team.name' } },
  fromNodes: { labels: { zone: 'zone' } },
};

test('what all telemetry takes from pods, namespaces and nodes is labels of logs, unless the lab has one of that name', () => {
  const { telemetry } = settings({ telemetry: taken });
  expect(ownLabels([], { telemetry })).toMatchObject({
    labels: ['zone', 'stage', 'team_name', 'tier'],
    metadata: [],
  });
});

test('of an attribute that several give, the pod counts most', () => {
  const { telemetry } = settings({ telemetry: taken });
  const teams = ownLabels([], { telemetry }).taken.filter(({ name }) => name === 'team_name');
  expect(teams.map(({ of }) => of)).toEqual(['namespace', 'pod']);
});

test('what has many values is structured metadata, where the settings say so', () => {
  const { telemetry } = settings({ telemetry: taken });
  expect(ownLabels(['team.name', 'zone'], { telemetry })).toMatchObject({
    labels: ['stage', 'tier'],
    metadata: ['zone', 'team_name'],
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
