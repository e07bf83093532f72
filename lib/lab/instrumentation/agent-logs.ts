import type { InstrumentationSettings } from '../settings/instrumentation';
import type { NamespacesSettings } from '../settings/namespaces';
import type { ObserveSettings } from '../settings/observe';
import type { Environment } from './agents';
import { injectedNamespaces } from './observed/namespaces';

/** The annotation of a pod whose own agent sends its logs by OTLP, where no annotation asks for an agent. */
export const logsByAgent = { 'logs.grafana.com/by-agent': 'true' } as const;

/** Where logs of applications come from, as an environment says it. */
export interface LogsOfApplications {
  readonly namespaces: Pick<NamespacesSettings, 'applications'>;
  readonly instrumentation: Pick<InstrumentationSettings, 'logs'>;
  /** Pods of others that are injected too. */
  readonly observe: ObserveSettings;
  /** Which signals are taken. @default all */
  readonly taken?: { readonly enabled: boolean; readonly logs: boolean };
  /** What is read of what containers print. */
  readonly podLogs: {
    readonly enabled: boolean;
    /** Empty: all but those of `exceptNamespaces`. */
    readonly namespaces: readonly string[];
    readonly exceptNamespaces: readonly string[];
  };
}

/**
 * Whether agents send logs. What containers print holds everything, also of before an agent ran and after it died, so
 * that is what is read where all namespaces are: an agent may be injected in any of them.
 */
export function agentsSendLogs(settings: LogsOfApplications): boolean {
  const { instrumentation, podLogs, taken } = settings;
  if (taken && !(taken.enabled && taken.logs)) return false;
  if (instrumentation.logs !== undefined) return instrumentation.logs === 'agents';
  const readsAll = podLogs.enabled && podLogs.namespaces.length === 0;
  return !readsAll || injectedNamespaces(settings).some((name) => podLogs.exceptNamespaces.includes(name));
}

/** What SDKs are told about logs beside where to send: https://opentelemetry.io/docs/specs/otel/configuration/sdk-environment-variables/#exporter-selection */
export function logsEnvironment(sendsLogs: boolean): Environment {
  return sendsLogs ? {} : { OTEL_LOGS_EXPORTER: 'none' };
}
