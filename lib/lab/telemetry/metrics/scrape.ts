import type { Construct } from 'constructs';
import type { RelabelConfig } from '../../../../imports/alloy/common';
import {
  PrometheusRelabel,
  PrometheusScrape,
  type PrometheusScrapeProps,
} from '../../../../imports/alloy/prometheus';
import type { Destination } from '../../destinations/destination';
import { clusteringOf, type RelabelledProps, relabelled, type Sharding } from '../sharding/sharding';
import { type MetricRule, relabelRules } from './metric-rule';

/** What every pipeline of metrics is asked for. */
export interface MetricsProps {
  /** The time between two scrapes, a Go duration such as `60s`. */
  readonly interval: string;
  readonly destination: Pick<Destination, 'metrics'>;
}

/** What those are asked for whose metrics an allow list holds. */
export interface ListedMetricsProps extends MetricsProps {
  /** More names of metrics that are kept, each a regular expression (RE2) for the whole name. @default none */
  readonly alsoKeep?: readonly string[];
}

/** What those are asked for whose targets several collectors may share. */
export interface SharedMetricsProps {
  readonly sharding: Sharding;
}

/** The labels `job`, and `instance` and `node` from what the discovery says of a node. */
export function nodeLabels(job: string): readonly RelabelConfig[] {
  const node = ['__meta_kubernetes_node_name'];
  return [
    { targetLabel: 'job', replacement: job },
    { sourceLabels: node, targetLabel: 'instance' },
    { sourceLabels: node, targetLabel: 'node' },
  ];
}

/** Where pods find the token of their ServiceAccount, and the authority of the API server's certificate. */
export const serviceAccount = {
  token: '/var/run/secrets/kubernetes.io/serviceaccount/token',
  ca: '/var/run/secrets/kubernetes.io/serviceaccount/ca.crt',
} as const;

/** A timeout above the interval stops Alloy at load: the default of 10s fits only an interval of 10s or more. */
export function timing(interval: string): Pick<PrometheusScrapeProps, 'scrapeInterval' | 'scrapeTimeout'> {
  const [, seconds] = /^(\d+)s$/.exec(interval) ?? [];
  const short = seconds !== undefined && Number(seconds) < 10;
  return { scrapeInterval: interval, scrapeTimeout: short ? interval : undefined };
}

/** What is special about the scrape of one source. */
export type Scrape = Omit<
  PrometheusScrapeProps,
  'targets' | 'forwardTo' | 'clustering' | 'scrapeInterval' | 'scrapeTimeout'
>;

/** Scrapes what is in an allow list from targets that collectors share: relabel, scrape, relabel, destination. */
export function scrapeListed(
  scope: Construct,
  label: string,
  props: ListedMetricsProps &
    RelabelledProps & { readonly list: readonly MetricRule[]; readonly scrape?: Scrape },
): void {
  const { interval, destination, alsoKeep, sharding, list, scrape } = props;
  const kept = new PrometheusRelabel(scope, label, {
    rule: relabelRules(list, alsoKeep),
    forwardTo: destination.metrics,
  });
  new PrometheusScrape(scope, label, {
    ...scrape,
    targets: relabelled(scope, label, props),
    ...timing(interval),
    clustering: clusteringOf(sharding),
    forwardTo: [kept.receiver],
  });
}
