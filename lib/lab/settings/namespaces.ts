import type { z } from 'zod';
import { namespaces } from '../namespaces';
import { dnsLabel, section, truth } from './formats';
import type { Immutable } from './immutable';

const namespace = (name: string) =>
  section('a namespace', {
    /** Its name. */
    name: dnsLabel('name a namespace').default(name),
    /**
     * Whether the lab makes it, and removes it again. With false it has to exist: nothing of it is in `dist/`, its labels stay what
     * they are, and `npm run destroy` leaves it.
     */
    create: truth('give true for a namespace that the lab makes, false for one that exists').default(true),
  }).prefault({});

export const namespacesSchema = section('the namespaces', {
  /** That of the applications and of the load generator. */
  applications: namespace(namespaces.applications),
  /** That of the collectors, of kube-state-metrics and of OpenCost. */
  monitoring: namespace(namespaces.monitoring),
  /** That of the collector on each node, which admits privileged pods. */
  nodes: namespace(namespaces.nodes),
  /** That of the objects which annotations of pods name: what is injected. */
  collector: namespace(namespaces.collector),
  /** That of cert-manager. */
  certManager: namespace(namespaces.certManager),
  /** That of the OpenTelemetry operator. */
  operator: namespace(namespaces.operator),
  /** That of the backend in the cluster. */
  backend: namespace(namespaces.backend),
}).prefault({});

export type NamespacesSettings = Immutable<z.output<typeof namespacesSchema>>;
