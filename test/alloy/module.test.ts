import { Chart, Testing } from 'cdk8s';
import { Livedebugging } from '../../imports/alloy/config';
import { DiscoveryKubernetes, DiscoveryRelabel } from '../../imports/alloy/discovery';
import { LokiWrite } from '../../imports/alloy/loki';
import {
  OtelcolAuthGoogle,
  OtelcolExporterDebug,
  OtelcolExporterGooglecloud,
} from '../../imports/alloy/otelcol';
import { array, Declare, raw } from '../../lib/alloy';
import { messageOf, newConfig } from './new-config';

test('a component above the allowed stability is refused', () => {
  expect(messageOf(() => new OtelcolExporterDebug(newConfig(), 'x'))).toBe(
    'otelcol.exporter.debug "x": the component is experimental, and the configuration allows generally-available; set "stability" to experimental or use another component.',
  );
});

test('a public preview component is refused where only stable ones are allowed, and taken where previews are', () => {
  expect(() => new OtelcolAuthGoogle(newConfig(), 'x')).toThrow('the component is public-preview');
  expect(() => new OtelcolAuthGoogle(newConfig({ stability: 'public-preview' }), 'x')).not.toThrow();
});

test('an experimental function of the standard library is refused below its stability', () => {
  const config = newConfig();
  const pods = new DiscoveryKubernetes(config, 'pods', { role: 'pod' });
  const targets = array.combineMaps(pods.targets, pods.targets, ['__address__']);
  expect(messageOf(() => new DiscoveryRelabel(config, 'r', { targets }))).toBe(
    'discovery.relabel "r": targets: array.combine_maps is experimental, and the configuration allows generally-available; set "stability" to experimental or use another function.',
  );
});

test('an experimental function in parsed text is refused likewise', () => {
  const targets = raw<never>('array.group_by([], "a", true)');
  expect(() => new DiscoveryRelabel(newConfig(), 'r', { targets })).toThrow('array.group_by is experimental');
});

test('a block that calls an experimental function is experimental itself', () => {
  const config = newConfig({ stability: 'experimental' });
  new DiscoveryRelabel(config, 'r', { targets: raw<never>('array.group_by([], "a", true)') });
  expect(config.stabilityNeeded).toBe('experimental');
});

test('a community component is refused unless it is allowed', () => {
  expect(messageOf(() => new OtelcolExporterGooglecloud(newConfig(), 'x'))).toBe(
    'otelcol.exporter.googlecloud "x": it is a community component, which the configuration does not allow; set "community" to true.',
  );
  const config = newConfig({ community: true });
  new OtelcolExporterGooglecloud(config, 'x');
  expect(config.communityNeeded).toBe(true);
});

test('a taken label is refused', () => {
  const config = newConfig();
  new LokiWrite(config, 'w');
  expect(messageOf(() => new LokiWrite(config, 'w'))).toBe(
    'loki.write "w": a component of this kind and label exists already; choose another label.',
  );
});

test('components of different kinds may share a label', () => {
  const config = newConfig();
  new LokiWrite(config, 'w');
  expect(() => new DiscoveryKubernetes(config, 'w', { role: 'pod' })).not.toThrow();
});

test('a configuration block without a label stands once', () => {
  const config = newConfig();
  new Livedebugging(config);
  expect(messageOf(() => new Livedebugging(config))).toBe(
    'livedebugging: the configuration has this block already, and it may stand once; remove one.',
  );
});

test('a component outside a configuration is refused', () => {
  expect(messageOf(() => new LokiWrite(new Chart(Testing.app(), 'chart'), 'w'))).toBe(
    'loki.write "w": it stands outside an Alloy configuration; give an AlloyConfig or a Pipeline as its scope.',
  );
});

test('a module inside another takes over what is allowed', () => {
  const declare = new Declare(newConfig({ stability: 'experimental', community: true }), 'custom');
  expect(declare.contents.stability).toBe('experimental');
  expect(declare.contents.community).toBe(true);
});

test('blocks are those of the module, all blocks those of modules inside it too', () => {
  const config = newConfig();
  const declare = new Declare(config, 'custom');
  const inside = new LokiWrite(declare.contents, 'w');
  expect(config.blocks).toEqual([declare]);
  expect(config.allBlocks).toEqual([declare, inside]);
});
