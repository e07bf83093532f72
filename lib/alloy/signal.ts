import type { CapsuleName, TypeSchema } from './schema';
import type { Mention } from './use';

/** What flows from one component to another. */
export type Signal = 'metrics' | 'logs' | 'traces' | 'profiles' | 'targets' | 'values';

/** Capsules that accept data: who refers to one sends, all other references receive. */
const sinks: Readonly<Partial<Record<CapsuleName, Signal>>> = {
  'storage.Appendable': 'metrics',
  'loki.LogsReceiver': 'logs',
  'otelcol.Consumer': 'traces',
  'pyroscope.Appendable': 'profiles',
};

/** What data an export of `type` accepts at the place of `mention`; undefined when it accepts none. */
export function signalOf(type: TypeSchema | undefined, mention?: Mention): Signal | undefined {
  if (type?.kind === 'list') return signalOf(type.elem, mention);
  const name = type?.kind === 'capsule' ? type.name : conventional(mention);
  const signal = name && sinks[name];
  if (!mention || signal !== 'traces') return signal;
  // An OpenTelemetry consumer takes three signals: the attribute that refers to it says which is sent. Only
  // `write_to` of the block `tracing` does not, and sends traces.
  const attribute = mention.path.split('.').at(-1)?.replace(/\[.*$/, '');
  return attribute === 'metrics' || attribute === 'logs' ? attribute : 'traces';
}

const receivers: Readonly<Record<string, CapsuleName>> = {
  prometheus: 'storage.Appendable',
  loki: 'loki.LogsReceiver',
  logs: 'loki.LogsReceiver',
  pyroscope: 'pyroscope.Appendable',
};

/** The capsule of an export of unknown type: in Alloy, data goes to an `input` or a receiver, and to nothing else. */
function conventional(mention: Mention | undefined): CapsuleName | undefined {
  if (mention?.export === 'input') return 'otelcol.Consumer';
  if (!mention?.export.endsWith('receiver')) return undefined;
  const words = [...mention.component.split('.'), ...mention.export.split('_')];
  return words.map((word) => receivers[word]).find((name) => name !== undefined);
}
