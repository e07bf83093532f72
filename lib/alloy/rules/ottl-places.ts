import type { OttlTexts } from '../ottl';
import type { Statement } from '../syntax/node';
import { textOf } from './texts';

/** Texts that are read together: where they work, and the attributes that hold them. */
export interface OttlPlace extends Pick<OttlTexts, 'component' | 'signal' | 'context'> {
  readonly attributes: Partial<Record<'statements' | 'conditions' | 'expressions', readonly string[]>>;
}

/** The OTTL of one block. @param path the names of the blocks it stands in, for example `policy.ottl_condition` */
export type OttlPlaces = (
  path: string,
  statements: readonly Statement[],
  outer: readonly Statement[],
) => readonly OttlPlace[];

const one = (place: OttlPlace): readonly OttlPlace[] => [place];

/** The contexts of the blocks of connectors. */
const contexts: Readonly<Record<string, string>> = {
  spans: 'span',
  spanevents: 'spanevent',
  metrics: 'metric',
  datapoints: 'datapoint',
  logs: 'log',
};

/** Attributes of otelcol.processor.filter's older blocks, by block. */
const older: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  traces: [
    ['span', 'span'],
    ['spanevent', 'spanevent'],
  ],
  metrics: [
    ['metric', 'metric'],
    ['datapoint', 'datapoint'],
  ],
  logs: [['log_record', 'log']],
};

/**
 * Every component of Alloy 1.19.2 that takes OTTL: internal/component/otelcol/processor/{transform,filter,tail_sampling}
 * and connector/{count,signaltometrics}. All read it when they load; error_mode is about data alone.
 */
export const ottlPlaces: Readonly<Record<string, OttlPlaces>> = {
  'otelcol.processor.transform': (path, statements) => {
    if (path === 'statements')
      return ['trace', 'metric', 'log'].map((signal) => ({
        component: 'transform',
        signal,
        context: '',
        attributes: { statements: [signal] },
      }));
    const [, signal] = /^(trace|metric|log)_statements$/.exec(path) ?? [];
    const context = textOf(statements, 'context');
    if (signal === undefined || context === undefined || context === '') return [];
    return one({
      component: 'transform',
      signal,
      context,
      attributes: { statements: ['statements'], conditions: ['conditions'] },
    });
  },
  'otelcol.processor.filter': (path, statements) => {
    const [, signal] = /^(trace|metric|log)_conditions$/.exec(path) ?? [];
    const context = textOf(statements, 'context');
    if (signal !== undefined && context !== undefined)
      return one({ component: 'filter', signal, context, attributes: { conditions: ['conditions'] } });
    return (older[path] ?? []).map(([attribute, of]) => ({
      component: 'filterOld',
      signal: path.slice(0, -1),
      context: of,
      attributes: { conditions: [attribute] },
    }));
  },
  'otelcol.processor.tail_sampling': (path, _statements, outer) =>
    path.endsWith('ottl_condition') && textOf(outer, 'type') === 'ottl_condition'
      ? ['span', 'spanevent'].map((context) => ({
          component: 'count',
          signal: 'trace',
          context,
          attributes: { conditions: [context] },
        }))
      : [],
  'otelcol.connector.count': (path) => {
    const context = contexts[path];
    return context === undefined
      ? []
      : one({ component: 'count', signal: '', context, attributes: { conditions: ['conditions'] } });
  },
  'otelcol.connector.signaltometrics': (path) => {
    const [of = '', metric] = path.split('.');
    const context = contexts[of];
    if (context === undefined || metric === 'attributes' || metric === 'include_resource_attributes')
      return [];
    const attributes =
      metric === undefined ? { conditions: ['conditions'] } : { expressions: ['value', 'count'] };
    return one({ component: 'signaltometrics', signal: '', context, attributes });
  },
};
