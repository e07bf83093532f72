import { BlockList, isIP } from 'node:net';
import type { z } from 'zod';
import { listOf, section, text } from '../../settings/formats';
import type { Immutable } from '../../settings/immutable';
import { proxySchema } from './proxy';

const exception = text(
  {
    takes:
      'a host, a domain, an address or a range of them, such as vault.acme.example, .acme.example or 10.0.0.0/8',
    advice: 'leave out scheme, port and *',
  },
  isException,
);

export const proxySettingsSchema = section('the proxy', {
  /** Its http:// or https:// address, without credentials. */
  url: proxySchema,
  /**
   * Hosts that are reached without it, each with what is below it, and ranges of addresses. Services of the cluster are never asked
   * through it.
   */
  noProxy: listOf(exception, {
    takes: 'a list of hosts',
    advice: "write ['.acme.example', '10.0.0.0/8']",
  }).default([]),
});

export type ProxySettings = Immutable<z.output<typeof proxySettingsSchema>>;

function isException(value: string): boolean {
  const [address = '', bits, more] = value.split('/');
  const version = isIP(address);
  if (version !== 0) {
    const most = version === 4 ? 32 : 128;
    return bits === undefined || (more === undefined && /^\d{1,3}$/.test(bits) && Number(bits) <= most);
  }
  return /^\.?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/i.test(value);
}

/** The services of the cluster itself: `service.namespace.svc`, with or without the domain. */
function isOfCluster(host: string): boolean {
  return /^[a-z0-9-]+\.[a-z0-9-]+\.svc(\.|$)/.test(host) || host === 'localhost';
}

/** The proxy on the way to an address; undefined where it is reached without. */
export function proxyTo(url: string, proxy: ProxySettings | undefined): string | undefined {
  if (proxy === undefined || !URL.canParse(url)) return undefined;
  const host = new URL(url).hostname.replace(/^\[|\]$/g, '').toLowerCase();
  return isOfCluster(host) || proxy.noProxy.some((exception) => covers(exception, host))
    ? undefined
    : proxy.url;
}

function covers(exception: string, host: string): boolean {
  const version = isIP(host);
  const [address = '', bits] = exception.split('/');
  if (isIP(address) === 0) {
    const domain = exception.toLowerCase().replace(/^\./, '');
    return host === domain || host.endsWith(`.${domain}`);
  }
  if (version !== isIP(address)) return false;
  const family = version === 4 ? 'ipv4' : 'ipv6';
  const range = new BlockList();
  range.addSubnet(address, Number(bits ?? (version === 4 ? 32 : 128)), family);
  return range.check(host, family);
}

/** Pods, Services and the metadata of clouds are in these: no program of the lab asks them through a proxy. */
const inside = [
  'localhost',
  '127.0.0.0/8',
  '::1',
  '10.0.0.0/8',
  '172.16.0.0/12',
  '192.168.0.0/16',
  '100.64.0.0/10',
  '169.254.0.0/16',
  'fc00::/7',
  'fe80::/10',
  '.svc',
  'metadata.google.internal',
  // Kubernetes fills it in: the address of the API server may be any.
  '$(KUBERNETES_SERVICE_HOST)',
];

/** The variables by which programs that know no other way are told of the proxy. */
export function proxyEnvironment(
  { url, noProxy }: ProxySettings,
  domain: string,
): Readonly<Record<string, string>> {
  return {
    HTTP_PROXY: url,
    HTTPS_PROXY: url,
    NO_PROXY: [...inside, `.${domain}`, ...noProxy].join(','),
  };
}
