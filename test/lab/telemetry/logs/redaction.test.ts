import { LokiEcho, LokiProcess, LokiSourceApi } from '../../../../imports/alloy/loki';
import {
  type DefaultRule,
  defaultRedaction,
  hasGroup,
  type RedactionRule,
  redaction,
} from '../../../../lib/lab/telemetry/logs/redaction';
import { lines } from '../../../../lib/testing/logs/entry';
import { processed } from '../../../../lib/testing/logs/processed';
import { stagesIn } from '../../../../lib/testing/logs/stages-in';
import { newConfig } from '../../../alloy/new-config';

function redacted(line: string, rules: readonly RedactionRule[] = defaultRedaction): string {
  const config = newConfig({ stability: 'experimental' });
  const echo = new LokiEcho(config, 'echo');
  const process = new LokiProcess(config, 'p', { forwardTo: [echo.receiver], stage: redaction(rules) });
  new LokiSourceApi(config, 'in', { forwardTo: [process.receiver] });
  return processed(lines([line]), stagesIn(config, 'p'))[0]?.line ?? '';
}

/** A test would be refused by scanners of repositories if such a token stood in it whole. */
const token = (mark: string, length: number) => mark + 'a1B2'.repeat(length / 4);

const jwt = ['eyJhbGciOiJIUzI1NiJ9', 'eyJzdWIiOiIxMjM0NTY3ODkwIn0', 'c2lnbmF0dXJl'].join('.');

const secrets: readonly (readonly [rule: DefaultRule, line: string, left: string])[] = [
  [
    'private-key',
    'key=-----BEGIN PRIVATE KEY-----\\nMIIE\\n-----END PRIVATE KEY-----',
    'key=-----BEGIN PRIVATE KEY-----<redacted:private-key>-----END PRIVATE KEY-----',
  ],
  [
    'private-key',
    '-----BEGIN RSA PRIVATE KEY-----\nMIIE\nabcd',
    '-----BEGIN RSA PRIVATE KEY-----<redacted:private-key>',
  ],
  ['jwt', `user ${jwt} came`, 'user <redacted:jwt> came'],
  [
    'bearer-token',
    'Authorization: Bearer 0123456789abcdef0123',
    'Authorization: Bearer <redacted:bearer-token>',
  ],
  [
    'bearer-token',
    '{"authorization":"bearer 0123456789abcdef=="}',
    '{"authorization":"bearer <redacted:bearer-token>"}',
  ],
  [
    'basic-auth',
    'authorization: Basic dXNlcjpwYXNz, next',
    'authorization: Basic <redacted:basic-auth>, next',
  ],
  [
    'url-password',
    'dsn=postgres://shop:p@ss:w@db:5432/shop?sslmode=off',
    'dsn=postgres://shop:<redacted:url-password>@db:5432/shop?sslmode=off',
  ],
  ['url-password', 'redis://:hunter2@cache:6379', 'redis://:<redacted:url-password>@cache:6379'],
  ['aws-access-key', `id ${['AKIA', 'IOSFODNN7EXAMPLE'].join('')}.`, 'id <redacted:aws-access-key>.'],
  [
    'aws-secret-key',
    `AWS_SECRET_ACCESS_KEY=${token('', 40)} x`,
    'AWS_SECRET_ACCESS_KEY=<redacted:aws-secret-key> x',
  ],
  ['provider-token', `push with ${token('ghp_', 36)} failed`, 'push with <redacted:provider-token> failed'],
  ['provider-token', `${token('glsa_', 32)}`, '<redacted:provider-token>'],
  ['password', 'login user=ann password=hunter2 ok', 'login user=ann password=<redacted:password> ok'],
  [
    'password',
    '{"user":"ann","dbPassword": "hunter 2"}',
    '{"user":"ann","dbPassword": "<redacted:password>"}',
  ],
  [
    'password',
    String.raw`body="{\"api_key\":\"abc\",\"n\":1}"`,
    String.raw`body="{\"api_key\":\"<redacted:password>\",\"n\":1}"`,
  ],
  ['password', "client_secret: 'x y'", "client_secret: '<redacted:password>'"],
];

describe('redacted by the default rules is', () => {
  test.each(secrets)('%s: %s', (_rule, line, left) => {
    expect(redacted(line)).toBe(left);
  });

  test('something by each of them', () => {
    const tried = new Set(secrets.map(([rule]) => rule));
    expect([...tried]).toEqual(defaultRedaction.map(({ name }) => name));
  });
});

test.each([
  'GET /orders/7?bearer=none HTTP/1.1 200',
  'the bearer of this is known',
  'https://shop.example.com:8443/users/ann@example.com',
  'trace_id=4bf92f3577b34da6a3ce929d0e0e4736 span_id=00f067aa0ba902b7',
  'image sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  'password must have 8 characters',
  '-----BEGIN CERTIFICATE-----\nMIIE\n-----END CERTIFICATE-----',
])('nothing is redacted in: %s', (line) => {
  expect(redacted(line)).toBe(line);
});

describe('a rule of an environment', () => {
  test('replaces what its groups capture', () => {
    const rule = { name: 'card', pattern: String.raw`card=(\d{12})(\d{4})`, replacement: '#' };
    expect(redacted('card=1234567890123456 card=1', [rule])).toBe('card=## card=1');
  });

  test('replaces the whole match where it has no group', () => {
    expect(redacted('iban DE00123 x', [{ name: 'iban', pattern: String.raw`DE\d+` }])).toBe(
      'iban <redacted:iban> x',
    );
  });
});

test.each<[pattern: string, captures: boolean]>([
  ['abc', false],
  ['a(b)c', true],
  ['a(?:b)c', false],
  ['(?i)abc', false],
  ['(?P<name>b)', true],
  ['(?<name>b)', true],
  [String.raw`a\(b`, false],
  ['[(]', false],
  ['[](]x', false],
  ['[^](]x(y)', true],
  ['[[:alpha:](]x', false],
  [String.raw`[\](]x`, false],
  [String.raw`\Q(\Ex`, false],
])('whether %s captures anything is %s', (pattern, captures) => {
  expect(hasGroup(pattern)).toBe(captures);
});
