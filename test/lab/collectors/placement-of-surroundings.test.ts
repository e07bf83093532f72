import { RootConstruct } from 'constructs';
import { AlloyConfig } from '../../../lib/alloy';
import { destinationsOf } from '../../../lib/lab/collectors/destinations';
import { placementOf } from '../../../lib/lab/collectors/placement';
import type { Settings } from '../../../lib/lab/environment';
import { everythingOn } from '../../everything-on';

/** The collector that runs a pipeline, and the file of the pipeline in its configuration. */
function run(settings: Settings, pipeline: string, file: string) {
  for (const [collector, builds] of placementOf(settings)) {
    if (!builds.some(({ name }) => name === pipeline)) continue;
    const config = new AlloyConfig(new RootConstruct(), 'config');
    const destinations = destinationsOf(config, settings);
    for (const { name, into } of builds) into(config, destinations(name));
    return { collector, text: config.files()[`${file}.alloy`] ?? '' };
  }
  throw new Error(`Nothing runs ${pipeline}.`);
}

test('Beyla runs on each node and leaves pods alone that ask for an agent of any language', () => {
  const { collector, text } = run(everythingOn.kind, 'beyla', 'beyla');
  const annotations = [...text.matchAll(/"instrumentation\.opentelemetry\.io\/inject-([\w-]+)" = "\*"/g)];
  expect(collector).toBe('alloy-node');
  expect(annotations.map(([, language]) => language)).toEqual([
    'java',
    'nodejs',
    'python',
    'dotnet',
    'go',
    'apache-httpd',
    'nginx',
    'sdk',
  ]);
});

test('front ends send to the receiver, whose key is in a Secret of its namespace', () => {
  const { collector, text } = run(everythingOn.kind, 'frontEnds', 'front-ends');
  expect(collector).toBe('alloy-receiver');
  expect(text).toMatch(/max_allowed_payload_size += "5242880B"/);
  expect(text).toMatch(/api_key += remote\.kubernetes\.secret\.faro\.data/);
});

test('the mesh and OpenCost are scraped by the collectors that share their targets', () => {
  expect(run(everythingOn.kind, 'mesh', 'mesh').collector).toBe('alloy-cluster');
  const { collector, text } = run(everythingOn.kind, 'costs', 'costs');
  expect(collector).toBe('alloy-cluster');
  expect(text).toContain('opencost.monitoring.svc.cluster.local:9003');
});

test('by hashmod, each collector takes its part of them', () => {
  const { text } = run(everythingOn['gke-standard'], 'mesh', 'mesh');
  expect(text).toMatch(/modulus += 3/);
  expect(text).not.toContain('clustering');
});
