import { environmentOf } from '../../../../lib/lab/charts/backend/environment';
import { checkSettings } from '../../../../lib/lab/environment';

const cluster = { name: 'lab', provider: 'kind' };

/** The variables with what an environment says of the destination. */
function variables(local: object) {
  const { destinations } = checkSettings({ cluster, destinations: { local: { kind: 'local', ...local } } });
  const { local: settings } = destinations;
  if (settings?.kind !== 'local') throw new Error('the destination is not local');
  return new Map(
    environmentOf({ ...settings, retention: '24h' }).map((variable) => [variable.name, variable]),
  );
}

const values = (local: object) => new Map([...variables(local)].map(([name, { value }]) => [name, value]));

test('no program reports its use, looks for newer versions, or downloads anything', () => {
  const found = values({});
  for (const name of [
    'GF_ANALYTICS_REPORTING_ENABLED',
    'GF_ANALYTICS_CHECK_FOR_UPDATES',
    'GF_ANALYTICS_CHECK_FOR_PLUGIN_UPDATES',
    'GF_NEWS_NEWS_FEED_ENABLED',
    'GF_SNAPSHOTS_EXTERNAL_ENABLED',
  ])
    expect([name, found.get(name)]).toEqual([name, 'false']);
  expect(found.get('GF_PLUGINS_PREINSTALL_DISABLED')).toBe('true');
  expect(found.get('GF_PLUGINS_PUBLIC_KEY_RETRIEVAL_DISABLED')).toBe('true');
  expect(found.get('LOKI_EXTRA_ARGS')).toContain('-reporting.enabled=false');
  expect(found.get('TEMPO_EXTRA_ARGS')).toContain('-reporting.enabled=false');
  expect(found.get('PYROSCOPE_EXTRA_ARGS')).toContain('-usage-stats.enabled=false');
});

test('with internet Grafana installs its apps, and still reports nothing', () => {
  const found = values({ internet: true });
  expect(found.get('GF_PLUGINS_PREINSTALL_DISABLED')).toBe('false');
  expect(found.get('GF_ANALYTICS_REPORTING_ENABLED')).toBe('false');
});

test('without a password there is nobody to sign in as', () => {
  const found = values({});
  expect(found.get('GF_SECURITY_DISABLE_INITIAL_ADMIN_CREATION')).toBe('true');
  expect(found.get('GF_AUTH_BASIC_ENABLED')).toBe('false');
  expect(found.get('GF_AUTH_DISABLE_LOGIN_FORM')).toBe('true');
  expect(found.get('GF_AUTH_ANONYMOUS_ORG_ROLE')).toBe('Editor');
});

const adminPassword = { secret: 'grafana', key: 'password' };

test("with a password of a Secret it is the admin's, and one may sign in", () => {
  const found = variables({ grafana: { adminPassword } });
  expect(found.get('GF_SECURITY_ADMIN_PASSWORD')?.valueFrom).toEqual({
    secretKeyRef: { name: 'grafana', key: 'password' },
  });
  expect([...found.keys()]).not.toContain('GF_SECURITY_DISABLE_INITIAL_ADMIN_CREATION');
  expect([...found.keys()]).not.toContain('GF_AUTH_DISABLE_LOGIN_FORM');
});

test('nobody looks without signing in where that is said', () => {
  const found = values({ grafana: { anonymous: 'none', adminPassword } });
  expect(found.get('GF_AUTH_ANONYMOUS_ENABLED')).toBe('false');
});

test('a Grafana that nobody could open is refused', () => {
  expect(() => values({ grafana: { anonymous: 'none' } })).toThrow(
    'destinations.local.grafana.anonymous is "none", but without adminPassword nobody can sign in',
  );
});

test.each(['9999d', '23h'])('a retention of %s is refused', (retention) => {
  expect(() => values({ retention })).toThrow('it takes a duration from 24h to 366d');
});
