import { labels, selectorLabels } from '../../lib/kubernetes/labels';

test('labels say what it is, which one, and its part', () => {
  expect(labels({ name: 'alloy', instance: 'alloy-receiver', component: 'collector' })).toEqual({
    'app.kubernetes.io/name': 'alloy',
    'app.kubernetes.io/instance': 'alloy-receiver',
    'app.kubernetes.io/component': 'collector',
  });
});

test('what stands alone is its own instance', () => {
  expect(selectorLabels({ name: 'tempo' })['app.kubernetes.io/instance']).toBe('tempo');
});

test('selectors are part of the labels', () => {
  const props = { name: 'alloy', instance: 'alloy-receiver', component: 'collector' };
  expect(labels(props)).toMatchObject(selectorLabels(props));
});
