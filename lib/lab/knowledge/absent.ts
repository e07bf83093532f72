import type { Absent } from '../../dashboards';
import type { Settings } from '../environment';
import { definitionsOf, isEnabled } from '../environment/pipelines';
import type { PipelineDefinition } from '../pipelines/definition';
import { ofScrapes } from '../telemetry/metrics/names/scrapes';
import { connectorNames } from './connectors';

/** What this environment does not have of what the pipelines can, and why. @param known the names of metrics that arrive, by pipeline */
export function absentIn(settings: Settings, arrived: Arrived): readonly Absent[] {
  return definitionsOf(settings).flatMap((definition) => absentOf(definition, settings, arrived));
}

/** What arrives of each pipeline. */
export interface Arrived {
  readonly metrics: ReadonlyMap<string, ReadonlySet<string>>;
  readonly logs: ReadonlySet<string>;
  readonly traces: ReadonlySet<string>;
  readonly profiles: ReadonlySet<string>;
}

function absentOf(definition: PipelineDefinition, settings: Settings, arrived: Arrived): readonly Absent[] {
  const { offers, name } = definition;
  if (offers === undefined) return [];
  const where = `pipelines.${name}`;
  const isOn = isEnabled(definition, settings);
  const why = (what: string, how: string) => (isOn ? how : `${where} is off${what}`);
  const here = arrived.metrics.get(where) ?? new Set();
  const tables = [
    ...(offers.metrics ?? []),
    ...(offers.connectors === true ? [{ job: undefined, table: connectorNames }] : []),
  ];
  const metrics = tables.flatMap(({ job, table }): readonly Absent[] => {
    const gone = new Set(
      [...table.keys(), ...(job === undefined ? [] : ofScrapes.keys())].filter((metric) => !here.has(metric)),
    );
    if (gone.size === 0) return [];
    const how =
      here.size > 0
        ? `${where} drops or does not make it`
        : `no destination of ${where} takes metrics by remote write`;
    return [{ why: why('', how), job, metrics: gone }];
  });
  const noneTake = (what: string) => why('', `no destination of ${where} takes ${what}, or it sends none`);
  return [
    ...metrics,
    ...(offers.logs !== undefined && !arrived.logs.has(where)
      ? [{ why: noneTake('logs'), job: offers.logs.job, logs: ['cluster', 'job', ...offers.logs.names] }]
      : []),
    ...(offers.traces !== undefined && !arrived.traces.has(where)
      ? [{ why: noneTake('traces'), traces: true }]
      : []),
    ...(offers.profiles !== undefined && !arrived.profiles.has(where)
      ? [{ why: noneTake('profiles'), profiles: offers.profiles }]
      : []),
  ];
}
