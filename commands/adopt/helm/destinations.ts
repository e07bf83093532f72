import { said } from '../../../lib/lab/settings/errors';
import { isRecord, type Values } from './values';

export interface DestinationResult {
  readonly destinations: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly notes: readonly string[];
  /** The Secrets that they refer to, with their keys. */
  readonly secrets: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The chart's destinations: a list until its version 3, an object by names since. */
export function destinationsOf(values: Values): DestinationResult {
  const found = new Found();
  const given = values.at('destinations');
  const entries: readonly (readonly [string, unknown])[] = Array.isArray(given)
    ? given.map((one, index) => [text(one, 'name') ?? `destination-${index + 1}`, one])
    : isRecord(given)
      ? Object.entries(given)
      : [];
  for (const [name, one] of entries) if (isRecord(one)) found.add(name, one);
  return found;
}

/** The key of our settings for each type of the chart, by kind. */
const keys: Readonly<Record<string, readonly [selfHosted: string, grafanaCloud: string]>> = {
  loki: ['loki', 'loki'],
  prometheus: ['mimir', 'prometheus'],
  pyroscope: ['pyroscope', 'pyroscope'],
};

class Found implements DestinationResult {
  readonly destinations: Record<string, Readonly<Record<string, unknown>>> = {};
  readonly notes: string[] = [];
  readonly secrets = new Map<string, Set<string>>();

  add(given: string, one: Readonly<Record<string, unknown>>): void {
    const name = dnsName(given);
    const type = text(one, 'type') ?? '';
    const url = text(one, 'url');
    if (url === undefined) {
      this.notes.push(`destinations.${given} has no url that stands there; give it by hand.`);
      return;
    }
    const isCloud = /\.grafana\.net(?::\d+)?(?:\/|$)/.test(url);
    const auth = this.auth(name, given, one);
    const tenant = text(one, 'tenantId');
    const endpoint = {
      url,
      ...(auth && { auth }),
      ...(tenant && { tenant }),
      ...(isInside(url) || !url.startsWith('http:') ? {} : { allowHttp: true }),
    };
    const names = keys[type];
    if (type !== 'otlp' && !names) {
      this.notes.push(
        `destinations.${given} is of the type ${type || '(none)'}, which is not known here; write it by hand.`,
      );
      return;
    }
    if (isCloud && auth?.kind === 'basic') {
      const key = names?.[1] ?? 'otlp';
      this.destinations[name] = {
        kind: 'grafana-cloud',
        [key]: { url, username: auth.username, password: auth.password },
      };
    } else if (names) {
      this.destinations[name] = { kind: 'self-hosted', [names[0]]: endpoint };
    } else {
      this.otlp(name, url, one, endpoint);
    }
    this.left(given, one);
  }

  private otlp(
    name: string,
    url: string,
    one: Readonly<Record<string, unknown>>,
    endpoint: Readonly<Record<string, unknown>>,
  ): void {
    const isGrpc = text(one, 'protocol') !== 'http';
    const off = ['metrics', 'logs', 'traces'].filter(
      (signal) => isRecord(one[signal]) && said(one[signal], 'enabled') === false,
    );
    const address = /^https?:\/\//.test(url) ? url : `https://${url}`;
    this.destinations[name] = {
      kind: 'otlp',
      ...endpoint,
      url: address.replace(/\/v1\/(?:traces|metrics|logs)\/?$/, ''),
      protocol: isGrpc ? 'grpc' : 'http',
      ...(off.length > 0 && {
        signals: ['metrics', 'logs', 'traces'].filter((signal) => !off.includes(signal)),
      }),
    };
  }

  private auth(
    name: string,
    given: string,
    one: Readonly<Record<string, unknown>>,
  ): Readonly<Record<string, unknown>> | undefined {
    const { auth, secret } = one;
    const type = text(auth, 'type') ?? 'none';
    const secretName = text(secret, 'name') ?? name;
    const key = (field: string, otherwise: string) => {
      if (text(auth, field) !== undefined)
        this.notes.push(
          `destinations.${given}.auth.${field} stands in the values, and was not copied: put it into the Secret ${secretName}.`,
        );
      const found = text(auth, `${field}Key`) ?? otherwise;
      this.secrets.set(secretName, (this.secrets.get(secretName) ?? new Set()).add(found));
      return { secret: secretName, key: found };
    };
    switch (type) {
      case 'none':
        return undefined;
      case 'basic':
        return {
          kind: 'basic',
          username: key('username', 'username'),
          password: key('password', 'password'),
        };
      case 'bearerToken':
        return { kind: 'bearer', token: key('bearerToken', 'bearerToken') };
      case 'oauth2': {
        const client = isRecord(auth) && isRecord(auth.oauth2) ? auth.oauth2 : {};
        const refer = (field: string) => {
          const found = text(client, `${field}Key`) ?? field;
          this.secrets.set(secretName, (this.secrets.get(secretName) ?? new Set()).add(found));
          return { secret: secretName, key: found };
        };
        return {
          kind: 'oauth2',
          clientId: refer('clientId'),
          clientSecret: refer('clientSecret'),
          tokenUrl: text(client, 'tokenURL') ?? '',
          ...(Array.isArray(client.scopes) && client.scopes.length > 0 ? { scopes: client.scopes } : {}),
        };
      }
      default:
        this.notes.push(
          `destinations.${given}.auth.type is ${type}, which is not known here; write it by hand.`,
        );
        return undefined;
    }
  }

  private left(given: string, one: Readonly<Record<string, unknown>>): void {
    const known = [
      'name',
      'type',
      'url',
      'auth',
      'secret',
      'tenantId',
      'protocol',
      'logs',
      'metrics',
      'traces',
      'profiles',
    ];
    const rest = Object.keys(one).filter((key) => !known.includes(key));
    if (rest.length > 0) this.notes.push(`destinations.${given}: ${rest.join(', ')} were not taken over.`);
    const computed = Object.keys(isRecord(one.auth) ? one.auth : {}).filter((key) => key.endsWith('From'));
    if (computed.length > 0) {
      this.notes.push(
        `destinations.${given}.auth: ${computed.join(', ')} compute a secret in Alloy; put it into the Secret that is referred to.`,
      );
    }
    if (text(one.secret, 'namespace') !== undefined)
      this.notes.push(
        `destinations.${given}.secret.namespace: the collectors read Secrets of the namespace monitoring; make it there.`,
      );
  }
}

function isInside(url: string): boolean {
  return /^http:\/\/[^/:]+\.svc(?:\.cluster\.local)?(?:[:/]|$)/.test(url);
}

function text(of: unknown, key: string): string | undefined {
  const value = isRecord(of) ? of[key] : undefined;
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** A name as destinations have it here. */
export function dnsName(given: string): string {
  const name = given
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 32)
    .replace(/-+$/, '');
  return name === '' ? 'destination' : name;
}
