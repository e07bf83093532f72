import { bytes, cores, hours, image } from '../../../lib/lab/settings/formats';

test.each([
  ['100m', 0.1],
  ['1500m', 1.5],
  ['0.5', 0.5],
  ['2', 2],
])('%s is %d cores', (quantity, expected) => {
  expect(cores(quantity)).toBe(expected);
});

test.each(['', '1.5m', '0.0001', '-1', '1e3', ' 1'])('%j is no CPU quantity', (quantity) => {
  expect(cores(quantity)).toBeNaN();
});

test.each([
  ['128Mi', 134_217_728],
  ['1Gi', 1_073_741_824],
  ['1G', 1_000_000_000],
  ['1000', 1000],
  ['0.5Ki', 512],
])('%s is %d bytes', (quantity, expected) => {
  expect(bytes(quantity)).toBe(expected);
});

test.each(['', '128MB', '128mi', '1k', '-1Gi', 'Mi'])('%j is no memory quantity', (quantity) => {
  expect(bytes(quantity)).toBeNaN();
});

test.each([
  ['24h', 24],
  ['7d', 168],
])('%s is %d hours', (duration, expected) => {
  expect(hours(duration)).toBe(expected);
});

test.each(['', '1.5h', '60m', '1d12h', '-1d'])('%j is no duration in whole hours or days', (duration) => {
  expect(hours(duration)).toBeNaN();
});

test.each([
  'nginx:1.29.3',
  'docker.io/library/nginx:1.29.3',
  'registry.example:5000/team/shop:v1',
  `registry.example/shop:1@sha256:${'0'.repeat(64)}`,
  `registry.example:5000/shop@sha256:${'0'.repeat(64)}`,
])('the image %s is accepted', (value) => {
  expect(image('').safeParse(value).success).toBe(true);
});

test.each([
  'nginx',
  'registry.example:5000/shop',
  'shop@sha256:0',
  'nginx:latest',
  'nginx:',
  'https://nginx:1',
  'NGINX:1',
])('the image %s is refused', (value) => {
  expect(image('').safeParse(value).success).toBe(false);
});
