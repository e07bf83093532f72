import { z } from 'zod';
import type { Kubectl } from '../kubectl/kubectl';
import type { Reference } from '../kubectl/object';
import { isAbout } from './family';

const eventSchema = z.object({
  type: z.string().default('Normal'),
  reason: z.string().default(''),
  message: z.string().default(''),
  count: z.number().default(1),
  lastTimestamp: z.string().nullish(),
  eventTime: z.string().nullish(),
  metadata: z.object({ creationTimestamp: z.string().default('') }),
  involvedObject: z.object({ kind: z.string().default(''), name: z.string().default('') }),
});
type Event = z.infer<typeof eventSchema>;

const shown = 5;

/** The newest events of an object and of what was made of it. Warnings come first, one line each. */
export async function eventsOf(
  kubectl: Kubectl,
  object: Reference,
  family: readonly Reference[],
): Promise<readonly string[]> {
  // Events about what has no namespace are in `default`.
  const events = (await kubectl.list('events', object.metadata.namespace ?? 'default'))
    .map((event) => eventSchema.parse(event))
    .filter(({ involvedObject }) => isAbout([object, ...family], involvedObject));
  const byAge = events.toSorted((a, b) => time(b).localeCompare(time(a), 'en'));
  const warnings = byAge.filter(({ type }) => type !== 'Normal');
  const others = byAge.filter(({ type }) => type === 'Normal');
  return newestOfEach([...warnings, ...others])
    .slice(0, shown)
    .map(line);
}

/** A controller that tries again says the same again, with other names and numbers; the cause stands in another message. */
function newestOfEach(events: readonly Event[]): readonly Event[] {
  const key = ({ reason, message, involvedObject: { kind } }: Event) =>
    [reason, kind, message.replaceAll(/"[^"]*"|\S*\d\S*/g, '')].join(' ');
  return events.filter((event, index) => events.findIndex((other) => key(other) === key(event)) === index);
}

function time({ lastTimestamp, eventTime, metadata }: Event): string {
  return lastTimestamp ?? eventTime ?? metadata.creationTimestamp;
}

function line({ type, reason, message, count, involvedObject: { kind, name } }: Event): string {
  const times = count > 1 ? ` (${count} times)` : '';
  return `${type} ${reason}, ${kind} ${name}: ${message.trim().replace(/\s+/g, ' ')}${times}`;
}
