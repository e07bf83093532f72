import { oneOf, pathOf, SettingsError, said } from '../settings/errors';
import { definitionsOf } from './pipelines';
import { type Settings, settingsSchemaOf } from './schema';

/** A setting that another one makes meaningless. */
interface Idle {
  readonly setting: string;
  /** The other one, and the values with which the setting does nothing; undefined stands for what is not given. */
  readonly while: readonly [setting: string, values: readonly unknown[]];
  /** Why: the end of a sentence. */
  readonly because: string;
}

const observability = 'pipelines.applicationObservability';
const metricsFromTraces = [`${observability}.metricsFromTraces`, ['none', 'tempo', 'legacy']] as const;

const table: readonly Idle[] = [
  ...['spanMetrics', 'serviceGraph'].map((name) => ({
    setting: `${observability}.${name}`,
    while: metricsFromTraces,
    because: 'Alloy makes no metrics from traces then',
  })),
  ...['metricsFromTraces', 'spanMetrics', 'serviceGraph'].map((name) => ({
    setting: `${observability}.${name}`,
    while: [`${observability}.traces`, [false]] as const,
    because: 'there are no traces to make metrics from',
  })),
  {
    setting: 'alloy.sampler',
    while: [`${observability}.sampling.tail`, [undefined]],
    because: 'there is no sampler without it',
  },
  {
    setting: 'pipelines.mesh.accessLogProvider',
    while: ['pipelines.mesh.accessLogs', [false]],
    because: 'proxies send no access logs then',
  },
  ...['traceProvider', 'samplingRatio'].map((name) => ({
    setting: `pipelines.mesh.${name}`,
    while: ['pipelines.mesh.traces', [false]] as const,
    because: 'proxies send no spans then',
  })),
  {
    setting: 'pipelines.beyla.samplingRatio',
    while: ['pipelines.beyla.traces', [false]],
    because: 'no spans are sent then',
  },
  {
    setting: 'install.certManager.scheduling',
    while: ['install.operator', [false]],
    because: 'nothing else needs a cert-manager, so that the lab installs none',
  },
  {
    setting: 'pipelines.collectorHealth.interval',
    while: ['pipelines.collectorHealth.metrics', [false]],
    because: 'nothing is scraped then',
  },
];

/**
 * Refuses what an environment gives and what does nothing in it: settings of a part that is off by default and that nobody
 * switched, and those that another one makes meaningless. They would do nothing, and nobody were told.
 *
 * @param input what the environment says, before defaults are filled in
 */
export function refuseIdle(settings: Settings, input: unknown): void {
  for (const { name } of definitionsOf(settings)) refuseUnswitched(settings, input, ['pipelines', name]);
  refuseUnswitched(settings, input, ['loadGenerator']);
  for (const idle of table) refuseMeaningless(idle, settings, input);
  refuseUnusedDestinations(settings);
  refuseAgentless(settings);
}

/** What lies below a section and has a key `enabled`, which is false where nothing is said. */
function refuseUnswitched(settings: Settings, input: unknown, path: readonly string[]): void {
  const [filled, given] = [at(settings, path), at(input, path)];
  if (!isSection(filled) || !isSection(given)) return;
  const [idle] = Object.keys(given).filter((key) => given[key] !== undefined);
  if (filled.enabled === false && idle !== undefined && given.enabled === undefined) {
    throw new SettingsError(
      `${pathOf(path)}.enabled`,
      `is missing, but ${idle} is given, which does nothing while the ${path.length === 2 ? 'pipeline' : 'section'} is off; give true to switch it on, or false to keep it off.`,
    );
  }
  for (const key of Object.keys(given)) refuseUnswitched(settings, input, [...path, key]);
}

function refuseMeaningless(
  { setting, while: [other, values], because }: Idle,
  settings: Settings,
  input: unknown,
): void {
  const path = setting.split('.');
  if (at(input, path) === undefined || isDefault(path, settings)) return;
  const value = at(settings, other.split('.'));
  if (!values.includes(value)) return;
  const found = value === undefined ? 'is not given' : `is ${JSON.stringify(value)}`;
  throw new SettingsError(setting, `is given, but ${other} ${found}, and ${because}; remove one of the two.`);
}

/** A destination that every pipeline passes over by naming others. */
function refuseUnusedDestinations(settings: Settings): void {
  const running = definitionsOf(settings).flatMap(({ name }): (readonly unknown[])[] => {
    const own = at(settings, ['pipelines', name]);
    if (!isSection(own) || own.enabled === false) return [];
    return [Array.isArray(own.destinations) ? own.destinations : []];
  });
  const names = Object.keys(settings.destinations);
  const unused = names.find((name) => running.every((named) => named.length > 0 && !named.includes(name)));
  if (unused === undefined || running.length === 0) return;
  throw new SettingsError(
    pathOf(['destinations', unused]),
    `gets nothing, since every pipeline names other destinations, ${oneOf(names.filter((name) => name !== unused))}; name it in a pipeline, or remove it.`,
  );
}

/** What an application says of agents and of a mesh that there are not. */
function refuseAgentless({ applications, pipelines }: Settings): void {
  applications.forEach(({ variant, platform, mesh }, index) => {
    if (platform !== 'glibc' && (variant === 'clean' || variant === 'sidecar')) {
      throw new SettingsError(
        pathOf(['applications', index, 'platform']),
        `is "${platform}", but the variant is "${variant}", which has no agent that would depend on it; remove it, or choose a variant with an agent.`,
      );
    }
    if (!mesh && !pipelines.mesh.enabled) {
      throw new SettingsError(
        pathOf(['applications', index, 'mesh']),
        'is false, but pipelines.mesh is off, and there is no mesh to leave; remove it, or switch the pipeline on.',
      );
    }
  });
}

/** Whether a setting is as it is where nothing is said: what was filled in once may come as an input again. */
function isDefault(path: readonly string[], settings: Settings): boolean {
  const { cluster, destinations } = settings;
  standard ??= settingsSchemaOf([]).parse({ cluster, destinations });
  return JSON.stringify(at(standard, path)) === JSON.stringify(at(settings, path));
}

let standard: unknown;

function at(section: unknown, path: readonly string[]): unknown {
  return path.reduce(said, section);
}

function isSection(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
