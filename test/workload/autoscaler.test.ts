import { PrometheusScrape } from '../../imports/alloy/prometheus';
import { otlp, together } from './components';
import { at, changes, manifests, only, workload } from './manifests';
import { tailSampling } from './tail-sampling';

const autoscale = { min: 2, max: 6, cpuPercent: 75 };

test('who applies the workload again does not set the number of pods back', () => {
  const list = manifests(otlp(), { autoscale });
  expect(at(only('Deployment', list), 'spec.replicas')).toBeUndefined();
  expect(at(only('Deployment', manifests(otlp())), 'spec.replicas')).toBe(1);
});

test('pods that follow the load are chosen between two numbers by the CPU of the Alloy container', () => {
  const scaler = only('HorizontalPodAutoscaler', manifests(otlp(), { autoscale }));
  expect(at(scaler, 'spec.scaleTargetRef')).toEqual({
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    name: 'alloy',
  });
  expect([at(scaler, 'spec.minReplicas'), at(scaler, 'spec.maxReplicas')]).toEqual([2, 6]);
  expect(at(scaler, 'spec.metrics')).toEqual([
    {
      type: 'ContainerResource',
      containerResource: {
        container: 'alloy',
        name: 'cpu',
        target: { averageUtilization: 75, type: 'Utilization' },
      },
    },
  ]);
});

test('memory plays a part where it is given', () => {
  const scaler = only(
    'HorizontalPodAutoscaler',
    manifests(otlp(), { autoscale: { ...autoscale, memoryPercent: 80 } }),
  );
  expect(at(scaler, 'spec.metrics.1.containerResource.name')).toBe('memory');
});

test('what holds for several pods holds for a number that changes', () => {
  const found = changes(manifests(otlp(), { replicas: 6 }), manifests(otlp(), { autoscale }));
  expect(found.filter((line) => !line.includes('HorizontalPodAutoscaler'))).toEqual([
    '- Workload alloy: spec.replicas = 6',
  ]);
});

test('a StatefulSet follows its load too', () => {
  const clustered = together((config) => {
    new PrometheusScrape(config, 'x', { targets: [], forwardTo: [], clustering: { enabled: true } });
  });
  const list = manifests(clustered, { autoscale });
  expect(at(only('HorizontalPodAutoscaler', list), 'spec.scaleTargetRef.kind')).toBe('StatefulSet');
  expect(at(only('StatefulSet', list), 'spec.replicas')).toBeUndefined();
});

test('what needs whole traces keeps its number of pods', () => {
  expect(() => workload(tailSampling, { autoscale })).toThrow(
    'alloy: it was to follow its load, but otelcol.processor.tail_sampling "x" needs whole traces, and each change of the number of pods cuts those that are under way in two; give "replicas" instead.',
  );
});
