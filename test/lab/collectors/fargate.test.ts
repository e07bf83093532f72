import { checkSettings, warningsOf } from '../../../lib/lab/environment';
import { chartsOf } from '../../../lib/lab/manifests';

const lab = (change: object) =>
  checkSettings({
    cluster: { name: 'lab', provider: 'eks', fargate: true },
    destinations: { local: { kind: 'local' } },
    ...change,
  });

test('on Fargate nothing runs on each node, and nothing is mounted of one', () => {
  const pipelines = { podLogs: { enabled: true }, clusterEvents: { enabled: true } };
  const objects = chartsOf(lab({ pipelines })).flatMap(({ manifests }) => manifests);
  expect(objects.filter(({ kind }) => kind === 'DaemonSet')).toEqual([]);
  expect(JSON.stringify(objects.filter(({ kind }) => kind !== 'CustomResourceDefinition'))).not.toContain(
    '"hostPath"',
  );
});

test('a pipeline whose components read the node is refused there when it is placed', () => {
  expect(() => chartsOf(lab({ pipelines: { nodeExporter: { enabled: true } } }))).toThrow(
    'pipelines.nodeExporter reads what is on a node, for which a pod has to run on each, but EKS Fargate runs none so; switch it off, or use a cluster with nodes.',
  );
});

test('volumes of EBS are warned of, unless a class is named', () => {
  const warning = expect.stringMatching(/^pods on Fargate mount volumes of EFS alone/);
  expect(warningsOf(lab({}))).toContainEqual(warning);
  expect(warningsOf(lab({ storage: { class: 'efs' } }))).not.toContainEqual(warning);
});
