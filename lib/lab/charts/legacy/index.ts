import { Chart } from 'cdk8s';
import type { Construct } from 'constructs';
import type { Senders } from '../../../workload';
import { type NamespaceNames, namespaces } from '../../namespaces';
import { legacyAgent } from './agent';
import { legacyCollector } from './collector';
import { networkPolicy } from './network-policy';

export interface LegacyProps {
  readonly clusterName: string;
  /** The namespaces whose pods are scraped. @default applications */
  readonly scraped?: readonly string[];
  /** Who may send to the collector. @default the pods of every namespace */
  readonly senders?: Senders;
  /** What the namespaces are called. @default as by default */
  readonly namespaces?: NamespaceNames;
}

/**
 * What people run before they migrate to Alloy: a Grafana Agent in static mode, which scrapes and keeps events, beside an
 * OpenTelemetry Collector, which takes OTLP and makes metrics from traces. docs/migration.md leads from each piece to the
 * component of Alloy that takes its place.
 */
export class Legacy extends Chart {
  constructor(scope: Construct, id: string, props: LegacyProps) {
    super(scope, id);
    const { clusterName, senders = {}, namespaces: names = namespaces } = props;
    legacyAgent(this, clusterName, names, props.scraped);
    legacyCollector(this, clusterName, names);
    networkPolicy(this, senders, names);
  }
}
