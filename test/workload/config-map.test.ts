import { OtelcolReceiverZipkin } from '../../imports/alloy/otelcol';
import { Pipeline, Raw } from '../../lib/alloy';
import { idle, otlp, together } from './components';
import { at, type Components, manifests, only, podSpec, workload } from './manifests';

const pipeline: Components = (config) => {
  new OtelcolReceiverZipkin(new Pipeline(config, 'legacy-traces'), 'apps', { output: {} });
};

test('every pipeline is a file of its own', () => {
  const { data } = only('ConfigMap', manifests(together(idle, otlp(), pipeline)));
  expect(Object.keys(Object(data))).toEqual(['config.alloy', 'legacy-traces.alloy']);
});

test('the file holds the text of the configuration', () => {
  expect(at(only('ConfigMap', manifests(idle)), 'data')).toEqual({
    'config.alloy': 'logging {\n\tlevel = "info"\n}\n',
  });
});

test('both containers see the files as a directory, which changes under them', () => {
  const containers = at(podSpec(manifests(idle)), 'containers');
  const mounts = [0, 1].map((index) => at(containers, `${index}.volumeMounts.0`));
  expect(mounts).toEqual([
    { name: 'config', mountPath: '/etc/alloy', readOnly: true },
    { name: 'config', mountPath: '/etc/alloy', readOnly: true },
  ]);
});

test('a new configuration changes nothing of the pod, so nothing restarts', () => {
  const text = (level: string): Components => {
    return (config) => {
      new Raw(config, `logging {\n\tlevel = "${level}"\n}`);
    };
  };
  expect(podSpec(manifests(text('info')))).toEqual(podSpec(manifests(text('debug'))));
});

test('a configuration that no ConfigMap can hold is refused', () => {
  const huge: Components = (config) => {
    new Raw(config, `discovery.file "x" {\n\tfiles = ["${'x'.repeat(1024 * 1024)}"]\n}`);
  };
  expect(() => workload(huge)).toThrow(
    new Error(
      'alloy-config: the configuration has 1048619 bytes, and a ConfigMap takes 1048576; divide its pipelines among several workloads.',
    ),
  );
});
