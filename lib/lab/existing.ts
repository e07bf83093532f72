import type { Language, Settings } from './environment';
import { injectsAgents } from './injects-agents';
import { hasInjectedAgent } from './instrumentation/injected';
import { observedNamespaces } from './instrumentation/observed/namespaces';
import { type LabNamespace, labNamespaces } from './lab-namespaces';
import { partOfLab } from './labels';
import { namespaceLabels } from './pipelines/mesh/labels';
import { needsCertManager } from './settings/install';

/** What an environment takes for granted: what has to be in the cluster before the lab, and what it has to be like. */
export interface Existing {
  readonly namespaces: readonly ExistingNamespace[];
  /** Whether a cert-manager has to be there that is not the lab's. */
  readonly certManager: boolean;
  /** The operator of the cluster. @default the lab brings its own */
  readonly operator?: ExistingOperator;
  /** Where kube-state-metrics of the cluster is. @default the lab brings its own, or needs none */
  readonly kubeStateMetrics?: ExistingKubeStateMetrics;
}

export interface ExistingNamespace extends Pick<LabNamespace, 'name' | 'level' | 'reason'> {
  /** Labels by which a mesh takes its pods in, or leaves them out. */
  readonly labels: Readonly<Record<string, string>>;
}

export interface ExistingOperator {
  /** The namespace whose pods it has to look at, with the labels that the lab gives it. */
  readonly injected: { readonly name: string; readonly labels: Readonly<Record<string, string>> };
  /** The namespace of the objects that it has to read. */
  readonly objects: string;
  /** The languages of agents that it has to inject, each with an application that asks for it. */
  readonly languages: readonly { readonly language: Language; readonly application: string }[];
  /** Namespaces of others in which pods are observed, with the languages of their agents. @default none */
  readonly observed?: readonly { readonly namespace: string; readonly languages: readonly Language[] }[];
  /** An application whose pods get agents of several languages. */
  readonly severalLanguages?: string;
}

export type ExistingKubeStateMetrics =
  | { readonly address: string }
  | { readonly pods: NonNullable<Settings['pipelines']['kubeStateMetrics']['pods']> };

export function existingOf(settings: Settings): Existing {
  const { install, pipelines } = settings;
  const { enabled, address, pods } = pipelines.kubeStateMetrics;
  return {
    namespaces: labNamespaces(settings)
      .filter(({ create }) => !create)
      .map(({ name, level, reason }) => ({ name, level, reason, labels: meshLabels(settings, name) })),
    certManager: injectsAgents(settings) && install.certManager === false && needsCertManager(install),
    ...(injectsAgents(settings) && install.operator === false && { operator: operatorFor(settings) }),
    ...(enabled && address !== undefined && { kubeStateMetrics: { address } }),
    ...(enabled && pods !== undefined && { kubeStateMetrics: { pods } }),
  };
}

function meshLabels({ namespaces, pipelines }: Settings, name: string): Readonly<Record<string, string>> {
  return namespaceLabels(pipelines.mesh, name === namespaces.applications.name);
}

function operatorFor(settings: Settings): ExistingOperator {
  const { name, create } = settings.namespaces.applications;
  const injected = settings.applications.filter(hasInjectedAgent).map(({ name, language, containers }) => ({
    name,
    languages: [...new Set([language, ...containers.flatMap((container) => container.language ?? [])])],
  }));
  const languages = new Map(
    injected
      .flatMap(({ name, languages }) => languages.map((language) => [language, name] as const))
      .reverse(),
  );
  return {
    injected: {
      name,
      labels: {
        ...(create && { ...partOfLab, ...settings.labels, ...meshLabels(settings, name) }),
        // Kubernetes itself puts it on every namespace.
        'kubernetes.io/metadata.name': name,
      },
    },
    objects: settings.namespaces.collector.name,
    languages: [...languages].map(([language, application]) => ({ language, application })),
    observed: observedNamespaces(settings).map((namespace) => ({
      namespace,
      languages: settings.observe.flatMap((observed) =>
        observed.namespace === namespace && hasInjectedAgent(observed) ? (observed.language ?? []) : [],
      ),
    })),
    severalLanguages: injected.find(({ languages }) => languages.length > 1)?.name,
  };
}
