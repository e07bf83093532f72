import { labels } from '../../lib/lab/labels';

test('labels of the lab say that it is part of it', () => {
  expect(labels({ name: 'tempo', component: 'backend' })).toEqual({
    'app.kubernetes.io/name': 'tempo',
    'app.kubernetes.io/instance': 'tempo',
    'app.kubernetes.io/component': 'backend',
    'app.kubernetes.io/part-of': 'application-observability-lab',
  });
});
