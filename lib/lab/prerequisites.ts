import type { DestinationSettings, Settings } from './environment';
import { labNamespaces } from './lab-namespaces';

/** A Secret that the lab refers to and does not make: the user brings it. */
export interface RequiredSecret {
  readonly namespace: string;
  readonly name: string;
  readonly keys: readonly string[];
  /** Those of the keys that hold a certificate or a private key, in PEM: several lines each. */
  readonly pem: readonly string[];
  /** Whether nodes pull images by it: of the type kubernetes.io/dockerconfigjson. */
  readonly isPullSecret?: boolean;
}

/**
 * The Secrets to make before the lab is applied: those that destinations and switched-on pipelines refer to, where the
 * collectors read them, and those of the backend beside it.
 */
export function requiredSecrets(settings: Settings): readonly RequiredSecret[] {
  const { destinations, namespaces, pipelines } = settings;
  const isBackend = ({ kind }: DestinationSettings) => kind === 'local';
  const all = Object.values(destinations);
  const used = Object.values(pipelines).filter((pipeline) => !('enabled' in pipeline) || pipeline.enabled);
  return [
    ...secretsIn(namespaces.monitoring.name, [...all.filter((one) => !isBackend(one)), ...used]),
    ...secretsIn(namespaces.backend.name, all.filter(isBackend)),
    ...operatorCertificate(settings),
    ...pullSecrets(settings),
  ];
}

/** Of the operator's webhooks, where no cert-manager makes it. */
function operatorCertificate({ install, namespaces }: Settings): readonly RequiredSecret[] {
  if (install.operator === false || install.operator.certificate === undefined) return [];
  const keys = ['tls.crt', 'tls.key'];
  const { secret: name } = install.operator.certificate;
  return [{ namespace: namespaces.operator.name, name, keys, pem: keys }];
}

/** In each namespace that has pods. */
function pullSecrets(settings: Settings): readonly RequiredSecret[] {
  if (settings.images.pullSecrets.length === 0) return [];
  return labNamespaces(settings)
    .filter(({ hasPods }) => hasPods)
    .flatMap(({ name: namespace }) =>
      settings.images.pullSecrets.map((name) => ({
        namespace,
        name,
        keys: ['.dockerconfigjson'],
        pem: [],
        isPullSecret: true,
      })),
    );
}

function secretsIn(namespace: string, settings: readonly object[]): readonly RequiredSecret[] {
  const references = settings.flatMap((value) => referencesIn(value));
  const names = [...new Set(references.map(({ secret }) => secret))];
  return names.map((name) => ({
    namespace,
    name,
    keys: keysOf(references.filter(({ secret }) => secret === name)),
    pem: keysOf(references.filter(({ secret, isPem }) => secret === name && isPem)),
  }));
}

interface Reference {
  readonly secret: string;
  readonly key: string;
  /** Whether it stands below `tls`. */
  readonly isPem: boolean;
}

function keysOf(references: readonly Reference[]): readonly string[] {
  return [...new Set(references.map(({ key }) => key))];
}

/** Every reference to a key of a Secret, however deep it stands. */
function referencesIn(value: unknown, isPem = false): readonly Reference[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('secret' in value && 'key' in value)
    return [{ secret: String(value.secret), key: String(value.key), isPem }];
  return Object.entries(value).flatMap(([key, inner]) => referencesIn(inner, isPem || key === 'tls'));
}
