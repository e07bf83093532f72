import type { Arguments } from '../arguments';
import type { Shards, Table } from './need';

/** The variable that holds the number of a pod among its replicas, from 0. */
export const podIndex = 'K8S_POD_INDEX';

/** Which components keep the targets of one replica by its number: relabel rules with hashmod, then keep. */
export const shards: Table<Shards> = Object.fromEntries(
  [
    'discovery.relabel',
    'prometheus.operator.podmonitors',
    'prometheus.operator.probes',
    'prometheus.operator.scrapeconfigs',
    'prometheus.operator.servicemonitors',
  ].map((component) => [
    component,
    { source: 'common/relabel/relabel.go', needs: (args: Arguments) => shardsOf(args) },
  ]),
);

/** The number of replicas that share by the number of the pod; none where no rule asks for that number. */
export function shardsOf(args: Arguments): readonly Shards[] {
  const rules = args.blocks('rule');
  if (!rules.some((rule) => isKeptByIndex(rule))) return [];
  return rules
    .filter((rule) => rule.text('action', 'replace') === 'hashmod')
    .map((rule) => ({ count: rule.number('modulus', 0) }));
}

function isKeptByIndex(rule: Arguments): boolean {
  return rule.text('action', 'replace') === 'keep' && rule.literals('regex').includes(podIndex);
}
