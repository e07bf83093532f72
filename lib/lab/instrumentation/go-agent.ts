import type { ApplicationSettings } from '../settings/application';
import { literalsOf } from '../settings/application-env';
import type { Environment } from './agents';
import { asMeant } from './as-meant';
import { hasInjectedAgent } from './injected';
import type { ResourceName } from './names';

/** An Instrumentation for one application, because the agent of Go is to be told something of its own. */
export interface GoAgent {
  /** Its name, in the namespace of the others. */
  readonly name: ResourceName['name'];
  readonly environment: Environment;
}

/** The agent takes it from an annotation. */
const executable = 'OTEL_GO_AUTO_TARGET_EXE';

/** The executable of a program of one file. */
export const compiledGo = '/program/app';

/**
 * The agent of Go is another container, so that it never sees the variables of the one that it watches. What they say
 * to an agent is repeated in an Instrumentation that only this application refers to; undefined where they say nothing.
 */
export function goAgent(application: ApplicationSettings): GoAgent | undefined {
  if (!hasInjectedAgent(application)) return undefined;
  const { name: service, language, env, containers } = application;
  const watched = [
    { language, env, derived: {} },
    ...containers.map((container) => ({
      ...container,
      // The operator calls every container of a pod after the Deployment.
      derived: { OTEL_SERVICE_NAME: `${service}-${container.name}` },
    })),
  ].find((container) => container.language === 'go');
  if (watched === undefined) return undefined;
  const told = Object.entries(literalsOf(watched.env)).filter(
    ([name]) => name.startsWith('OTEL_') && name !== executable,
  );
  const environment = { ...watched.derived, ...asMeant(Object.fromEntries(told)) };
  if (Object.keys(environment).length === 0) return undefined;
  return { name: `go-${service}`, environment };
}
