import fc from 'fast-check';
import { extracting, list, maybe, q, type StageKind, stage } from './parts';

const layouts = fc.constantFrom(
  'RFC3339',
  'RFC3339Nano',
  'Unix',
  'UnixMs',
  'UnixUs',
  'UnixNs',
  'ANSIC',
  'UnixDate',
  'RubyDate',
  'RFC822',
  'RFC822Z',
  'RFC850',
  'RFC1123',
  'RFC1123Z',
  '2006-01-02 15:04:05',
  '2006-01-02 15:04:05,000',
  '02/Jan/2006:15:04:05 -0700',
  'Jan _2 2006 3:04PM',
  '2006/1/2 15:04:05.999',
  '2006-01-02T150405',
  'Monday, 2 January 2006 15:04:05 MST',
);
const spellings = fc.constantFrom(
  '2026-01-02T03:04:05Z',
  '2026-01-02T03:04:05.123456789+02:00',
  '2026-02-30T03:04:05Z',
  '1767323045',
  '1767323045.5',
  'Fri Jan  2 03:04:05 2026',
  'Fri Jan  2 03:04:05 UTC 2026',
  'Fri Jan 02 03:04:05 +0100 2026',
  '02 Jan 26 03:04 UTC',
  '02 Jan 26 03:04 -0700',
  'Friday, 02-Jan-26 03:04:05 GMT',
  'Fri, 02 Jan 2026 03:04:05 GMT',
  'Fri, 02 Jan 2026 03:04:05 +0530',
  '2026-01-02 03:04:05',
  '2026-07-02 03:04:05',
  '2026-03-29 02:30:00',
  '2026-01-02 03:04:05.25',
  '2026-01-02 03:04:05,250',
  '02/Jan/2026:03:04:05 +0000',
  'Jan  2 2026 3:04PM',
  'Jan 12 2026 12:04AM',
  '2026/1/2 3:04:05.9',
  '2026-01-02T030405',
  'Friday, 2 January 2026 03:04:05 UTC',
  '2026-01-02 25:04:05',
  'x',
  '',
  '-5',
);

/** The stage that reads times. */
export const times: readonly StageKind[] = [
  {
    name: 'timestamp',
    stages: extracting(
      stage('timestamp', {
        source: fc.constant('"a"'),
        format: layouts.map(q),
        fallback_formats: maybe(fc.array(layouts, { minLength: 1, maxLength: 2 }).map(list)),
        location: maybe(fc.constantFrom('"Europe/Berlin"', '"America/New_York"', '"UTC"')),
        action_on_failure: maybe(fc.constantFrom('"skip"', '"fudge"')),
        action_on_duplicate_timestamp: maybe(fc.constantFrom('"keep"', '"fudge"')),
      }),
    ),
    line: spellings.map((a) => JSON.stringify({ a })),
  },
  {
    // Beyond the year 9999 loki.write sends nothing of what it has collected.
    name: 'timestamp of small units',
    stages: extracting(
      stage('timestamp', { source: fc.constant('"a"'), format: fc.constantFrom('"UnixUs"', '"UnixNs"') }),
    ),
    line: fc.bigInt({ min: -1_000_000n, max: 1_767_323_045_123_456n }).map((a) => `{"a":"${a}"}`),
  },
];
