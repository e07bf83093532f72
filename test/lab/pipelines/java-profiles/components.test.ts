import { JavaProfiles } from '../../../../lib/lab/pipelines/java-profiles/components';
import { relabel } from '../../../../lib/testing/relabel/relabel';
import { rulesIn } from '../../../../lib/testing/relabel/rules-in';
import { podTarget } from '../../../../lib/testing/targets/pod-target';
import { deriveNeeds } from '../../../../lib/workload';
import { build } from '../../telemetry/profiles/sink';

const { config, text } = build('java-profiles', (into, destination) => {
  new JavaProfiles(into, { interval: '30s', destination });
});
const rules = rulesIn(config, 'discovery.relabel.java_profiles');

/** A process as discovery.process joins it with its container. */
const run = (exe: string, more = {}) =>
  relabel(podTarget('app', '8080', { __process_pid__: '4711', __meta_process_exe: exe, ...more }), rules);

test.each(['/usr/lib/jvm/java-21-openjdk/bin/java', '/opt/java/openjdk/bin/java', 'java'])(
  'a process that runs %s is profiled',
  (exe) => {
    expect(run(exe)).toMatchObject({ __process_pid__: '4711', container: 'app', service_name: 'cart' });
  },
);

test.each(['/usr/bin/node', '/usr/bin/javac', '/opt/java/openjdk/bin/java/launcher'])(
  'a process that runs %s is left alone',
  (exe) => {
    expect(run(exe)).toBeUndefined();
  },
);

test('a process of the node itself, which is in no pod, is left alone', () => {
  expect(relabel({ __process_pid__: '1', __meta_process_exe: '/usr/bin/java' }, rules)).toBeUndefined();
});

test('no label tells the number of the process, which would make a series of each restart', () => {
  const kept = Object.keys(run('java') ?? {}).filter((name) => !name.startsWith('__'));
  expect(kept).toEqual(['namespace', 'pod', 'container', 'node', 'service_name', 'service_namespace', 'job']);
});

test('command lines, which may hold passwords, are not read', () => {
  expect(text).toMatch(/commandline += false/);
});

test('a profile is taken as often as was asked', () => {
  expect(text).toMatch(/profiling_config \{\n\t\tinterval = "30s"/);
});

test('it runs on every node and shares nothing', () => {
  const needs = deriveNeeds(config, 'monitoring-nodes');
  expect(needs.node.map(({ component }) => component)).toEqual([
    'discovery.process "java_profiles"',
    'pyroscope.java "default"',
  ]);
  expect([needs.clustered, needs.once]).toEqual([[], []]);
});
