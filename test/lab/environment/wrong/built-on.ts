import { defineBase, environment } from '../../../../lib/lab/environment';
import { label, type Refused } from './base';

const company = defineBase({
  cluster: { provider: 'eks' },
  labels: { team: 'platform' },
  destinations: { central: { kind: 'local' } },
});
const eu = { cluster: { name: 'eu' } } as const;

/** What the compiler has not seen. */
const built = (...given: unknown[]) => Reflect.apply(environment, undefined, given);
const based = (...given: unknown[]) => Reflect.apply(defineBase, undefined, given);

/** What is said above a base. */
export const wrongBuiltOn: Refused<() => unknown> = [
  [
    'a base that is not there',
    () => built(undefined, eu),
    'the base is missing: it takes what environment({ ... }) or defineBase({ ... }) gives; write environment(base, { ... }) with one of them, from a file that does not import this one.',
  ],
  [
    'plain settings as the base',
    () => built({ cluster: { provider: 'eks' } }, eu),
    'the base is an object, but it takes what environment({ ... }) or defineBase({ ... }) gives; write environment(base, { ... }) with one of them.',
  ],
  [
    'the name of a base',
    () => built('company', eu),
    'the base is "company", but it takes what environment({ ... }) or defineBase({ ... }) gives; write environment(base, { ... }) with one of them.',
  ],
  [
    'a base of a base that is plain settings',
    () => based({}, eu),
    'the base is an object, but it takes what environment({ ... }) or defineBase({ ... }) gives; write defineBase(base, { ... }) with one of them.',
  ],
  [
    'a base alone',
    () => built(company),
    "the base stands alone, but a base is no cluster; say what is added to it, as in environment(base, { cluster: { name: 'acme', provider: 'eks' } }).",
  ],
  [
    'nothing above the base',
    () => built(company, undefined),
    'what stands above the base is missing: it takes an object with what is said beside the base; give {} where that is nothing.',
  ],
  [
    'a list above the base',
    () => built(company, []),
    'what stands above the base is an empty list, but it takes an object with what is said beside the base; give {} where that is nothing.',
  ],
  [
    'three of them',
    () => built(company, {}, eu),
    'environment takes a base and one object, but it has 3 arguments; write the objects as one, or build one base on another with defineBase(base, { ... }).',
  ],
  [
    'nobody who names the cluster',
    () => environment(company, {}),
    `cluster.name is missing: it takes ${label}; name the cluster, for example lab.`,
  ],
  [
    'the provider of the base taken out',
    () => environment(company, { cluster: { name: 'eu', provider: undefined } }),
    'cluster.provider is missing: it takes kind, gke-standard, gke-autopilot, eks, aks, openshift or other; choose the one that runs the cluster.',
  ],
  [
    'a destination taken out that the base does not have',
    () => environment(company, { ...eu, destinations: { centrl: undefined } }),
    'destinations.centrl is undefined, which takes it out of the base, but there is "central"; correct the name, or remove the line.',
  ],
  [
    'a label taken out that the base does not have',
    () => environment(company, { ...eu, labels: { tam: undefined } }),
    'labels.tam is undefined, which takes it out of the base, but there is "team"; correct the name, or remove the line.',
  ],
  [
    'the only destination taken out',
    () => environment(company, { ...eu, destinations: { central: undefined } }),
    "destinations is an object, but it takes an object of destinations by name, one at least; write { local: { kind: 'local' } } for a backend in the cluster.",
  ],
  [
    'null in the place of undefined',
    () => built(company, { ...eu, labels: { team: null } }),
    'labels.team is null, which says nothing; give undefined to take out what the base says, or remove the line.',
  ],
];
