import { annotationFor, serviceNameSources } from '../../../lib/lab/telemetry/identity';

test('an annotation names a service before all else, and its container after all else', () => {
  const sources = serviceNameSources(false);
  expect(sources[0]).toEqual({ from: 'annotation', key: 'resource.opentelemetry.io/service.name' });
  expect(sources.at(-1)).toEqual({ from: 'container' });
});

test('labels name a service where they are heeded, after the annotation and before the workload', () => {
  const labels = serviceNameSources(true).flatMap((source, place) =>
    source.from === 'label' ? [[place, source.key]] : [],
  );
  expect(labels).toEqual([
    [1, 'app.kubernetes.io/instance'],
    [2, 'app.kubernetes.io/name'],
  ]);
  expect(serviceNameSources(false).filter(({ from }) => from === 'label')).toEqual([]);
});

test('an annotation of a pod stands for a resource attribute', () => {
  expect(annotationFor('service.version')).toBe('resource.opentelemetry.io/service.version');
});
