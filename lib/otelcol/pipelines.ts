import { componentTypes, type Kind, typeOf } from './components';
import type { CollectorConfigProps, CollectorPipeline } from './config';
import { CollectorConfigError } from './error';

const signals = ['traces', 'metrics', 'logs'];
const piped = ['receivers', 'processors', 'exporters'] as const satisfies readonly Kind[];
const kinds = [...piped, 'connectors', 'extensions'] as const satisfies readonly Kind[];

/** Every component has a known type and a use, and every pipeline names components that exist, in a right order. */
export function checkPipelines(config: string, props: CollectorConfigProps): void {
  const refuse = (where: string, problem: string): never => {
    throw new CollectorConfigError(config, where, problem);
  };
  const defined = (kind: Kind) => Object.keys(props[kind] ?? {});
  const used = new Map<Kind, Set<string>>(kinds.map((kind) => [kind, new Set()]));
  const connected = { receivers: new Set<string>(), exporters: new Set<string>() };

  const reference = (where: string, kind: Kind, id: string) => {
    const ids = defined(kind);
    if ((kind === 'receivers' || kind === 'exporters') && defined('connectors').includes(id)) {
      connected[kind].add(id);
      used.get('connectors')?.add(id);
      return;
    }
    if (!ids.includes(id)) {
      const elsewhere = kinds.find((other) => defined(other).includes(id));
      refuse(
        where,
        elsewhere === undefined
          ? `names ${id} in ${kind}, which is not defined, but it takes one of ${ids.join(', ') || 'none'}; define ${id} or name another.`
          : `names ${id} in ${kind}, which is defined in ${elsewhere}, but it takes one of ${ids.join(', ') || 'none'}; move it to ${elsewhere}.`,
      );
    }
    used.get(kind)?.add(id);
  };

  for (const kind of kinds) {
    const types: readonly string[] = componentTypes[kind];
    for (const id of defined(kind)) {
      if (!types.includes(typeOf(id))) {
        refuse(
          `${kind}.${id}`,
          `has the unknown type ${typeOf(id)}, but it takes ${types.join(', ')}; use one of them.`,
        );
      }
    }
  }
  for (const [id, pipeline] of Object.entries(props.service.pipelines)) {
    if (pipeline === undefined) continue;
    const where = `pipeline ${id}`;
    if (!signals.includes(typeOf(id))) {
      refuse(
        where,
        `has the unknown signal ${typeOf(id)}, but it takes ${signals.join(', ')}; rename the pipeline.`,
      );
    }
    for (const kind of piped) for (const name of pipeline[kind]) reference(where, kind, name);
    checkOrder(where, pipeline, refuse);
  }
  for (const id of used.get('connectors') ?? []) {
    const missing = connected.exporters.has(id) ? 'receivers' : 'exporters';
    if (connected[missing].has(id)) continue;
    refuse(
      `connectors.${id}`,
      `is in the ${missing} of no pipeline, but it ends one pipeline and begins another; name it in the ${missing} of one.`,
    );
  }
  for (const id of props.service.extensions ?? []) reference('service', 'extensions', id);
  for (const [kind, ids] of used) {
    for (const id of defined(kind)) {
      if (ids.has(id)) continue;
      refuse(
        `${kind}.${id}`,
        kind === 'extensions'
          ? 'is not started, but every extension is named in service.extensions; name it there or remove it.'
          : 'is in no pipeline, but every component has a use; put it into a pipeline or remove it.',
      );
    }
  }
}

function checkOrder(
  where: string,
  { receivers, processors, exporters }: CollectorPipeline,
  refuse: (where: string, problem: string) => never,
): void {
  for (const [kind, ids] of Object.entries({ receivers, processors, exporters })) {
    const repeated = ids.find((id, index) => ids.indexOf(id) !== index);
    if (repeated !== undefined) {
      refuse(
        where,
        `names ${repeated} in ${kind} twice, but it takes each component once; remove one of them.`,
      );
    }
  }
  if (receivers.length === 0) refuse(where, 'has no receiver, but it takes one or more; name a receiver.');
  if (exporters.length === 0) refuse(where, 'has no exporter, but it takes one or more; name an exporter.');
  const types = processors.map(typeOf);
  if (types.lastIndexOf('memory_limiter') !== 0) {
    refuse(
      where,
      `has the processors ${processors.join(', ') || 'none'}, but it takes one memory_limiter, as the first; begin with it.`,
    );
  }
  if (types.indexOf('batch') !== types.length - 1) {
    refuse(
      where,
      `has the processors ${processors.join(', ')}, but it takes one batch, as the last; end with it.`,
    );
  }
}
