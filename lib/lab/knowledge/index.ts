import { Pipeline, type TopLevelBlock } from '../../alloy';
import type { Known } from '../../dashboards';
import { trialsOf } from '../collectors/placement';
import type { Settings } from '../environment';
import { definitionsOf } from '../environment/pipelines';
import { absentIn } from './absent';
import { logsIn, profilesIn, tracesIn } from './logs';
import { metricsIn } from './metrics';
import { Wiring } from './walk';

/**
 * What queries may ask for in an environment: read from the components of its pipelines, each of which is built on trial, and
 * from what the pipelines say of those that they scrape.
 * @param destination the destination whose database is asked; all of them, where it is left out
 */
export function knownIn(settings: Settings, destination?: string): Known {
  const isEnd = (block: TopLevelBlock) =>
    destination === undefined || Pipeline.of(block)?.file === `destination-${destination}.alloy`;
  const offers = new Map(definitionsOf(settings).map(({ name, offers }) => [name, offers ?? {}]));
  const parts = trialsOf(settings).map(({ name, config }) => {
    const wiring = new Wiring(config.blocks);
    const from = `pipelines.${name}`;
    const offer = offers.get(name) ?? {};
    return {
      metrics: metricsIn(wiring, from, offer, isEnd),
      logs: logsIn(wiring, from, offer, isEnd),
      traces: tracesIn(wiring, from, offer, isEnd),
      profiles: profilesIn(wiring, from, offer, isEnd),
    };
  });
  const all = {
    metrics: parts.flatMap(({ metrics }) => metrics),
    logs: parts.flatMap(({ logs }) => logs),
    traces: parts.flatMap(({ traces }) => traces),
    profiles: parts.flatMap(({ profiles }) => profiles),
  };
  return { ...all, absent: absentIn(settings, arrivedOf(all)) };
}

function arrivedOf({ metrics, logs, traces, profiles }: Omit<Known, 'absent'>) {
  const names = new Map<string, Set<string>>();
  for (const { from, series } of metrics) {
    names.set(from, new Set([...(names.get(from) ?? []), ...series.keys()]));
  }
  const from = (sources: readonly { readonly from: string }[]) =>
    new Set(sources.map((source) => source.from));
  return { metrics: names, logs: from(logs), traces: from(traces), profiles: from(profiles) };
}
