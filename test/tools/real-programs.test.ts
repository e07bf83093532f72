import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { images } from '../../lib/lab/images';
import { binaries } from '../../tools/go-build/build';
import { alloy, alloyVersion, collector, collectorVersion } from '../../tools/real-programs/builds';

const root = join(__dirname, '..', '..');

test('the Alloy that is built is the one whose schema and image the lab uses', () => {
  const schema = readFileSync(join(root, 'tools/alloy-schema/release.txt'), 'utf8').trim();
  expect([alloyVersion, images.alloy.split(':')[1]]).toEqual([schema, schema]);
});

test('the collector that is built is the one whose image the lab uses', () => {
  expect(collectorVersion).toBe(images.collector.split(':')[1]);
});

test('both are built below one directory of the cache, each in its own', () => {
  const directory = join(root, '.cache', 'real-programs');
  expect(binaries(alloy)).toMatch(new RegExp(`^${directory}/alloy-[0-9a-f]{16}$`));
  expect(binaries(collector)).toMatch(new RegExp(`^${directory}/otelcol-[0-9a-f]{16}$`));
});
