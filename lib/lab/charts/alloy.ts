import { Chart } from 'cdk8s';
import type { Construct } from 'constructs';
import { AlloyConfig } from '../../alloy';
import { AlloyWorkload, deriveNeeds, type WorkloadRef } from '../../workload';
import { type CollectorName, namespaceOf } from '../collectors/collectors';
import { destinationsOf } from '../collectors/destinations';
import type { PlacedBuild } from '../collectors/pipelines';
import { placementOf } from '../collectors/placement';
import { sendersByPort, sendersOf } from '../collectors/senders';
import { sizeOf } from '../collectors/size';
import type { Settings } from '../environment';
import { images } from '../images';
import { partOfLab } from '../labels';
import { namespaceNames } from '../namespaces';
import { factsOf } from '../settings/providers';
import { securityContextConstraints } from './security-context-constraints';

/** The collectors: pipelines become components, and the components decide what each workload is. */
export class Alloy extends Chart {
  constructor(scope: Construct, id: string, settings: Settings) {
    super(scope, id);
    const placement = placementOf(settings);
    const namespaces = namespaceNames(settings);
    const all = [...placement.keys()].map((name) => ({ name, namespace: namespaceOf(name, namespaces) }));
    for (const [name, builds] of placement) this.collector(name, builds, settings, all);
  }

  private collector(
    name: CollectorName,
    builds: readonly PlacedBuild[],
    settings: Settings,
    all: readonly WorkloadRef[],
  ): void {
    const config = new AlloyConfig(this, `${name}-configuration`, { stability: settings.alloy.stability });
    const destinations = destinationsOf(config, settings);
    for (const { name: pipeline, into } of builds) into(config, destinations(pipeline));
    const size = sizeOf(name, settings.alloy);
    const namespace = namespaceOf(name, namespaceNames(settings));
    const facts = factsOf(settings.cluster.provider);
    const workload = new AlloyWorkload(this, name, {
      config,
      namespace,
      labels: partOfLab,
      image: images.alloy,
      reloaderImage: images.configReloader,
      provider: settings.cluster.provider,
      kubernetesVersion: settings.cluster.kubernetesVersion,
      senders: sendersOf(settings),
      sendersByPort: sendersByPort(settings),
      collectors: all,
      env: readBy(config, settings.alloy.env),
      ...size,
      claim: { size: size.claim?.size, storageClass: size.claim?.class ?? settings.storage.class },
      ...(size.internalLoadBalancer && {
        internalLoadBalancer: { ...size.internalLoadBalancer, annotations: facts.internalLoadBalancer },
      }),
    });
    if (facts.assignsUsers && workload.exceptions.length > 0) {
      securityContextConstraints(this, name, { namespace, exceptions: workload.exceptions });
    }
  }
}

/** Those of the variables that a configuration reads. */
function readBy(config: AlloyConfig, env: Settings['alloy']['env']): Settings['alloy']['env'] {
  const names = Object.keys(env);
  if (names.length === 0) return env;
  const read = new Set(deriveNeeds(config).environment.map(({ name }) => name));
  return Object.fromEntries(Object.entries(env).filter(([name]) => read.has(name)));
}
