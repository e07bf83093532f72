import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { given } from 'application-observability-lab/testing';

const alloy = readFileSync(new URL('shop.alloy', import.meta.url), 'utf8');

test('no name of a user leaves the collector', () => {
  given
    .lines('level=info user=ann')
    .through(alloy)
    .expect([{ line: process.env.EXPECTED ?? 'level=info user=<user>', labels: { level: 'INFO' } }]);
});
