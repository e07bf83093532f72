import { pods } from '../../../lib/lab/checks/pods';
import { objectsWith } from './base';

const own = { labels: { team: 'platform' }, annotations: { 'acme.example/owner': 'platform' } };

test('every object and pod has the labels and annotations of an environment', () => {
  const objects = objectsWith(own);
  expect(objects.filter(({ metadata }) => metadata.labels?.team !== 'platform')).toEqual([]);
  expect(
    objects.filter(({ metadata }) => metadata.annotations?.['acme.example/owner'] !== 'platform'),
  ).toEqual([]);
  expect(
    pods(objects).filter(
      ({ labels, annotations }) =>
        labels.team === undefined || annotations['acme.example/owner'] === undefined,
    ),
  ).toEqual([]);
});

test('selectors and templates of claims stay what they are', () => {
  const kept = (settings: object) =>
    objectsWith(settings).map(({ spec }) => {
      const { selector, podSelector, volumeClaimTemplates } = Object(spec);
      return { selector, podSelector, volumeClaimTemplates };
    });
  expect(kept(own)).toEqual(kept({}));
});

test('what an object says itself stays', () => {
  const named = objectsWith(own).filter(({ metadata }) => metadata.name === 'alloy-receiver');
  expect(named.map(({ metadata }) => metadata.labels?.['app.kubernetes.io/name'])).toEqual(
    named.map(() => 'alloy'),
  );
});
