import { refuseUnknown, timeoutOf } from '../../../commands/command-line/cluster-arguments';

test.each([
  ['90s', 90_000],
  ['10m', 600_000],
  ['1h', 3_600_000],
])('%s is a time', (text, milliseconds) => {
  expect(timeoutOf(text)).toEqual({ text, milliseconds });
});

test.each(['', '0s', '10', 'ten minutes', '-1m', '1d'])('%j is no time', (text) => {
  expect(() => timeoutOf(text)).toThrow(
    `--timeout is ${JSON.stringify(text)}, but it takes a number of seconds, minutes or hours such as 90s or 10m; give each stage enough time to pull its images.`,
  );
});

test('an option that does not exist is refused with those that do', () => {
  expect(() => refuseUnknown(['--conetxt', 'a'], [], ['context', 'timeout'])).toThrow(
    '--conetxt is an unknown option, but there are --context, --timeout; correct the spelling or remove it.',
  );
});

test('what an unknown option was given is not repeated', () => {
  expect(() => refuseUnknown(['--token=hush'], [], ['context'])).toThrow('--token is an unknown option,');
});

test('a second environment is refused', () => {
  expect(() => refuseUnknown([], ['kind', 'gke'], [])).toThrow(
    '"gke" stands after the environment, but the command takes one environment at a time; run it once for each.',
  );
});
