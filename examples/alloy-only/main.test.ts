import { Testing } from 'cdk8s';
import { Metrics } from './main';

test('the collector keeps its write-ahead log on a claim', () => {
  const objects = Testing.synth(new Metrics(Testing.app(), 'metrics'));
  const workload = objects.find(({ kind }) => kind === 'StatefulSet');
  expect(workload.spec.volumeClaimTemplates).toHaveLength(1);
});
