import { namespaces } from '../namespaces';
import { contextOf, definitionsOf, isEnabled } from './pipelines';
import { privilegedApplication } from './privileged-application';
import type { Settings } from './schema';

/** What somebody should know about an environment before it is installed, in sentences. */
export function warningsOf(settings: Settings): readonly string[] {
  const ofPipelines = definitionsOf(settings).flatMap((definition) =>
    isEnabled(definition, settings) ? (definition.warnings?.(contextOf(definition, settings)) ?? []) : [],
  );
  return [...ofPipelines, ...privileged(settings)];
}

function privileged(settings: Settings): readonly string[] {
  const application = privilegedApplication(settings);
  if (application === undefined) return [];
  return [
    `the namespace ${namespaces.applications} admits privileged pods, of whoever may make pods there: the agent of Go that ${application} gets takes one. See docs/security.md.`,
  ];
}
