import { otlp, unix } from './components';
import { at, manifests, only } from './manifests';

const kinds = (list: ReturnType<typeof manifests>) => list.map(({ kind }) => kind);

test('several replicas are taken from their nodes one at a time', () => {
  const budget = only('PodDisruptionBudget', manifests(otlp(), { replicas: 3 }));
  expect(at(budget, 'spec.maxUnavailable')).toBe(1);
});

test('a replica that is not ready never holds back its node', () => {
  const budget = only('PodDisruptionBudget', manifests(otlp(), { replicas: 3 }));
  expect(at(budget, 'spec.unhealthyPodEvictionPolicy')).toBe('AlwaysAllow');
});

test('one replica has no budget, which would only stop the draining of its node', () => {
  expect(kinds(manifests(otlp()))).not.toContain('PodDisruptionBudget');
});

test('a DaemonSet has no budget, since draining leaves it alone', () => {
  expect(kinds(manifests(unix()))).not.toContain('PodDisruptionBudget');
});
