import { opencost } from '../addresses/opencost';
import type { Settings } from '../environment';
import { proofs } from '../instrumentation/missing-injection';
import { namespaces } from '../namespaces';
import { Beyla } from '../pipelines/beyla/components';
import { Costs } from '../pipelines/costs/components';
import { FrontEnds } from '../pipelines/front-ends/components';
import { alloyBytes } from '../pipelines/front-ends/settings';
import { Mesh } from '../pipelines/mesh/components';
import { rulesOf } from './log-pipelines';
import { type Build, shardingOf, type When } from './pipelines';

/** What surrounds the applications: the mesh, browsers, programs without an agent, and what it all costs. */
export function surroundingPipelines(settings: Settings, when: When): readonly Build[] {
  const { cluster, alloy, pipelines } = settings;
  const { mesh, frontEnds, beyla, costs } = pipelines;
  const sharding = shardingOf(alloy);
  return [
    ...when('mesh', (config, destination) => new Mesh(config, { ...mesh, sharding, destination })),
    ...when(
      'frontEnds',
      (config, destination) =>
        new FrontEnds(config, {
          ...frontEnds,
          maxPayload: alloyBytes(frontEnds.maxPayload),
          namespace: namespaces.monitoring,
          redaction: rulesOf(settings),
          destination,
        }),
    ),
    ...when(
      'beyla',
      (config, destination) =>
        new Beyla(config, {
          ...beyla,
          clusterName: cluster.name,
          exceptAnnotations: injectingAnnotations,
          destination,
        }),
    ),
    ...when(
      'costs',
      (config, destination) =>
        new Costs(config, { ...costs, address: opencost.address, sharding, destination }),
    ),
  ];
}

/** The sidecar alone is no agent: it passes on what others send. */
const injectingAnnotations = Object.keys(proofs).filter((name) => !name.startsWith('sidecar.'));
