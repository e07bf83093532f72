import type { TopLevelBlock } from '../../alloy';
import type { LogSource, ProfileSource, TraceSource } from '../../dashboards';
import type { Offer } from '../telemetry/offer';
import type { IsEnd } from './metrics';
import { keysAt, rulesOf, stringsAt } from './read';
import type { Wiring } from './walk';

const processing = 'loki.process';

/** The log streams of a pipeline that reach Loki, with their labels and their structured metadata. */
export function logsIn(wiring: Wiring, from: string, offer: Offer, isEnd: IsEnd): readonly LogSource[] {
  return wiring.of(processing).flatMap((block) =>
    wiring.ways(block, 'logs').flatMap((way) => {
      const end = way.at(-1);
      if (end?.component !== 'loki.write' || !isEnd(end)) return [];
      return [{ from, job: offer.logs?.job, ...streams(wiring, block, end) }];
    }),
  );
}

/** What processing keeps, sets and puts beside the labels; where it keeps none by name, what the source sets. */
function streams(
  wiring: Wiring,
  process: TopLevelBlock,
  end: TopLevelBlock,
): Pick<LogSource, 'labels' | 'metadata'> {
  const kept = stringsAt(process, 'stage.label_keep.values');
  const set = ['stage.static_labels.values', 'stage.labels.values'].flatMap((path) => keysAt(process, path));
  const sources = wiring.blocks.filter((block) => wiring.after(block, 'logs').includes(process));
  const given = sources.flatMap((source) => [
    ...keysAt(source, 'labels'),
    ...keysAt(source, 'extra_log_labels'),
    ...wiring.blocks
      .filter(({ component }) => component === 'loki.relabel')
      .flatMap(rulesOf)
      .map(({ targetLabel }) => targetLabel),
  ]);
  const labels = kept.length > 0 ? kept : [...set, ...given];
  return {
    labels: [...new Set([...labels, ...keysAt(end, 'external_labels')])].filter((label) => label !== ''),
    metadata: keysAt(process, 'stage.structured_metadata.values'),
  };
}

/** The traces of a pipeline that reach a destination. */
export function tracesIn(
  wiring: Wiring,
  from: string,
  { traces }: Offer,
  isEnd: IsEnd,
): readonly TraceSource[] {
  if (traces === undefined) return [];
  const sent = wiring.blocks.some((block) =>
    ['otelcol.exporter.otlp', 'otelcol.exporter.otlphttp'].includes(block.component)
      ? isEnd(block) && isFedWith(wiring, block, 'traces')
      : false,
  );
  return sent ? [{ from, attributes: traces }] : [];
}

function isFedWith(wiring: Wiring, block: TopLevelBlock, signal: 'traces' | 'profiles'): boolean {
  return wiring.blocks.some((other) => wiring.after(other, signal).includes(block));
}

/** The profiles of a pipeline that reach Pyroscope. */
export function profilesIn(
  wiring: Wiring,
  from: string,
  { profiles }: Offer,
  isEnd: IsEnd,
): readonly ProfileSource[] {
  if (profiles === undefined) return [];
  const found = wiring
    .of('pyroscope.write')
    .filter((end) => isEnd(end) && isFedWith(wiring, end, 'profiles'));
  return found.map((end) => {
    const rules = wiring.of('discovery.relabel').flatMap(rulesOf);
    const labels = rules
      .map(({ targetLabel }) => targetLabel)
      .filter((label) => label !== '' && !label.startsWith('__'));
    return {
      from,
      types: profiles,
      labels: [...new Set(['service_name', ...labels, ...keysAt(end, 'external_labels')])],
    };
  });
}
