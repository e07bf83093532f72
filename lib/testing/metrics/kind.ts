import type { BlockData } from '../../alloy/block-data';
import type { Context, Kind } from '../flow/kind';
import { relabel } from '../relabel/relabel';
import { rulesOf } from '../relabel/rules-in';
import { map } from '../values/arguments';
import { plain } from '../values/read';
import { type Metric, printedMetric } from './metric';

/** Samples in the form of Prometheus. */
export const metrics: Kind<Metric> = {
  name: 'metrics',
  signal: 'metrics',
  takes: (component) => component.startsWith('prometheus.') || component === 'otelcol.receiver.prometheus',
  components: { 'prometheus.relabel': relabelled },
  ends: {
    'prometheus.remote_write': (block, samples, { variables }) => {
      const [node] = block.find('external_labels');
      const external =
        node && 'kind' in node ? map({ external: plain(node, block.where, variables) }, 'external') : {};
      const sent = samples.map((sample) => ({ ...sample, labels: { ...external, ...sample.labels } }));
      const bodies = block.find('endpoint').flatMap((endpoint) => ('kind' in endpoint ? [] : [endpoint]));
      // What each endpoint takes, one after the other where there are several.
      return bodies.flatMap((body) => {
        const rules = rulesOf(body, block.where, variables, 'write_relabel_config');
        return sent.flatMap((sample) => changed(sample, rules));
      });
    },
  },
  print: printedMetric,
};

function relabelled(block: BlockData, samples: readonly Metric[], { variables }: Context): readonly Metric[] {
  const rules = rulesOf(block.statement.body, block.where, variables);
  return samples.flatMap((sample) => changed(sample, rules));
}

function changed({ name, labels, value }: Metric, rules: Parameters<typeof relabel>[1]): readonly Metric[] {
  const result = relabel({ ...labels, __name__: name }, rules);
  if (result === undefined) return [];
  const { __name__ = '', ...others } = result;
  return Object.keys(result).length === 0 ? [] : [{ name: __name__, labels: others, value }];
}
