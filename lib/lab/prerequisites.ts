import type { DestinationSettings, Settings } from './environment';
import { injectsAgents } from './injects-agents';
import { labNamespaces } from './lab-namespaces';
import { referencesOf } from './settings/application-env';

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
    ...ofApplications(settings),
    ...pullSecrets(settings),
  ];
}

/** Of the operator's webhooks, where no cert-manager makes it. */
function operatorCertificate(settings: Settings): readonly RequiredSecret[] {
  const { install, namespaces } = settings;
  if (!injectsAgents(settings)) return [];
  if (install.operator === false || install.operator.certificate === undefined) return [];
  const keys = ['tls.crt', 'tls.key'];
  const { secret: name } = install.operator.certificate;
  return [{ namespace: namespaces.operator.name, name, keys, pem: keys }];
}

/** Those that applications refer to, each once. Which keys are read of a whole one, only the application knows. */
function ofApplications({ applications, images, namespaces }: Settings): readonly RequiredSecret[] {
  const namespace = namespaces.applications.name;
  const whole = applications.flatMap(({ envFrom, volumes, containers }) =>
    [...envFrom, ...volumes, ...containers.flatMap((container) => container.envFrom)].flatMap(
      ({ secret }) => secret ?? [],
    ),
  );
  const single = secretsIn(
    namespace,
    applications.map(({ env, containers }) => [env, ...containers.map((container) => container.env)]),
  );
  const named = new Set(single.map(({ name }) => name));
  const pulls = new Set(applications.flatMap((application) => application.pullSecrets));
  return [
    ...single,
    ...[...new Set(whole)]
      .filter((name) => !named.has(name))
      .map((name) => ({ namespace, name, keys: [], pem: [] })),
    ...[...pulls]
      .filter((name) => !images.pullSecrets.includes(name))
      .map((name) => pullSecretIn(namespace, name)),
  ];
}

/** What else applications refer to that the user brings: `ConfigMap applications/shop`. */
export function broughtObjects({ applications, namespaces }: Settings): readonly string[] {
  const named = (kind: string, names: readonly (string | undefined)[]) =>
    names.flatMap((name) => (name === undefined ? [] : [`${kind} ${namespaces.applications.name}/${name}`]));
  return applications.flatMap(({ env, envFrom, volumes, containers, serviceAccount }) => {
    const variables = [env, ...containers.map((container) => container.env)].flatMap((each) =>
      referencesOf(each).map(([, reference]) => ('configMap' in reference ? reference.configMap : undefined)),
    );
    const sources = [...envFrom, ...containers.flatMap((container) => container.envFrom), ...volumes];
    return [
      ...named('ConfigMap', [...variables, ...sources.map(({ configMap }) => configMap)]),
      ...named(
        'PersistentVolumeClaim',
        volumes.map(({ claim }) => claim),
      ),
      ...named('ServiceAccount', [serviceAccount]),
    ];
  });
}

/** In each namespace that has pods. */
function pullSecrets(settings: Settings): readonly RequiredSecret[] {
  if (settings.images.pullSecrets.length === 0) return [];
  return labNamespaces(settings)
    .filter(({ hasPods }) => hasPods)
    .flatMap(({ name: namespace }) =>
      settings.images.pullSecrets.map((name) => pullSecretIn(namespace, name)),
    );
}

function pullSecretIn(namespace: string, name: string): RequiredSecret {
  return { namespace, name, keys: ['.dockerconfigjson'], pem: [], isPullSecret: true };
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
