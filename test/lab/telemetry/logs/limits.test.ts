import type { LokiProcessStage } from '../../../../imports/alloy/loki';
import { LokiProcess } from '../../../../imports/alloy/loki';
import { cut, recent } from '../../../../lib/lab/telemetry/logs/limits';
import { type Entry, lines } from '../../../../lib/testing/logs/entry';
import { processed } from '../../../../lib/testing/logs/processed';
import { stagesIn } from '../../../../lib/testing/logs/stages-in';
import { newConfig } from '../../../alloy/new-config';

function through(entries: readonly Entry[], stage: readonly LokiProcessStage[]): readonly Entry[] {
  const config = newConfig();
  new LokiProcess(config, 'limits', { forwardTo: [], stage });
  return processed(entries, stagesIn(config, 'limits'));
}

describe('an entry that is too long', () => {
  const [entry] = through(lines(['x'.repeat(5000)]), cut({ maxBytes: 4096 }));

  test('is cut to what is allowed, and says so at its end', () => {
    expect(entry?.line).toHaveLength(4096);
    expect(entry?.line).toMatch(/^x+ <cut:4Ki>$/);
  });

  test('is found by its structured metadata', () => {
    expect(entry?.metadata).toEqual({ truncated: 'line' });
  });
});

test('a short entry stays what it is', () => {
  const [entry] = through(lines(['hello']), cut({ maxBytes: 4096 }));
  expect([entry?.line, entry?.metadata]).toEqual(['hello', {}]);
});

test('the mark names the size as it was given', () => {
  const end = (maxBytes: number) =>
    through(lines(['x'.repeat(2 ** 21)]), cut({ maxBytes }))[0]?.line.slice(-12);
  expect([end(2 ** 20), end(100_000)]).toEqual(['xx <cut:1Mi>', '<cut:100000>']);
});

describe('an entry that is too old', () => {
  const entries = [169, 167].map((hours) => ({
    line: String(hours),
    labels: {},
    metadata: {},
    extracted: {},
    hours,
  }));

  test('is dropped', () => {
    expect(through(entries, recent({ maxBytes: 1, maxHours: 168 })).map(({ line }) => line)).toEqual(['167']);
  });

  test('is kept where every age is', () => {
    expect(recent({ maxBytes: 1 })).toEqual([]);
  });
});
