import { oneOf } from '../settings/errors';
import { definitionsOf, namedDestinations } from './pipelines';
import type { Report } from './report';
import type { Settings } from './schema';

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
