import type { Settings } from '../environment';
import type { Report } from '../environment/contradictions';
import { oneOf } from '../settings/errors';

/** What destinations and those that use them cannot both say. */
export function destinations(settings: Settings, report: Report): void {
  backends(settings, report);
  names(settings, report);
  queues(settings, report);
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

function names({ destinations, pipelines }: Settings, report: Report): void {
  const known = Object.keys(destinations);
  for (const [pipeline, { destinations: named }] of Object.entries(pipelines)) {
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
