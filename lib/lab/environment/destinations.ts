import { proxyTo } from '../destinations/connection/outward';
import { oneOf, said } from '../settings/errors';
import { definitionsOf, namedDestinations } from './pipelines';
import type { Report } from './report';
import type { Settings } from './schema';

/** What destinations and those that use them cannot both say. */
export function destinations(settings: Settings, report: Report): void {
  backends(settings, report);
  names(settings, report);
  queues(settings, report);
  proxied(settings, report);
}

/** There is one backend in the cluster. */
function backends({ destinations }: Settings, report: Report): void {
  const [first, second] = Object.entries(destinations)
    .filter(([, { kind }]) => kind === 'local')
    .map(([name]) => name);
  if (second === undefined) return;
  report(
    ['destinations', second, 'kind'],
    `is "local", which destinations.${first} is too, but there is one backend in the cluster; remove one of them.`,
  );
}

function names(settings: Settings, report: Report): void {
  const known = Object.keys(settings.destinations);
  for (const { name: pipeline } of definitionsOf(settings)) {
    const named = namedDestinations(pipeline, settings);
    named.forEach((name, index) => {
      const at = ['pipelines', pipeline, 'destinations', index];
      if (!known.includes(name)) {
        report(
          at,
          `is ${JSON.stringify(name)}, which is no destination, but there ${known.length === 1 ? 'is' : 'are'} ${known.join(', ')}; name ${oneOf(known)}, or add it to destinations.`,
        );
      } else if (named.indexOf(name) < index) {
        report(
          at,
          `is ${JSON.stringify(name)} again, but each destination is named once; remove one of them.`,
        );
      }
    });
  }
}

function queues({ alloy }: Settings, report: Report): void {
  if (alloy.queues.place !== 'disk' || alloy.stability !== 'generally-available') return;
  report(
    ['alloy', 'queues', 'place'],
    'is "disk", which takes a component in public preview, but alloy.stability is "generally-available"; choose public-preview there, or "memory" here.',
  );
}

/** What the exporters of OTLP cannot do: gRPC through a proxy, and tokens that are asked for through one. */
function proxied({ destinations, proxy }: Settings, report: Report): void {
  const remedy = 'name its host in proxy.noProxy where it is reached without the proxy';
  for (const [name, destination] of Object.entries(destinations)) {
    const [key, endpoint] =
      destination.kind === 'otlp'
        ? [undefined, destination]
        : destination.kind === 'self-hosted'
          ? ['tempo', destination.tempo]
          : [];
    if (endpoint === undefined) continue;
    const at = ['destinations', name, ...(key === undefined ? [] : [key])];
    if (endpoint.protocol === 'grpc' && proxyTo(endpoint.url, proxy) !== undefined) {
      report(
        [...at, 'protocol'],
        `is "grpc", but the gRPC exporter of Alloy goes through no proxy, and proxy.url is given; choose "http", or ${remedy}.`,
      );
    }
    const tokenUrl = said(endpoint.auth, 'tokenUrl');
    if (typeof tokenUrl === 'string' && proxyTo(tokenUrl, proxy) !== undefined) {
      report(
        [...at, 'auth', 'tokenUrl'],
        `is ${JSON.stringify(tokenUrl)}, but Alloy asks for tokens of OTLP directly, and proxy.url is given; choose another kind of auth, or ${remedy}.`,
      );
    }
  }
}
