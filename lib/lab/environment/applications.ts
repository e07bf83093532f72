import { literalsOf } from '../settings/application-env';
import { pathOf } from '../settings/errors';
import { agents } from './application-agents';
import { fromCluster } from './application-cluster';
import { containersOfOnePod } from './application-pods';
import { credentials } from './application-secrets';
import { source } from './application-source';
import type { Report } from './report';
import type { Settings } from './schema';

/** What the applications of an environment cannot all say. */
export function applications(settings: Settings, report: Report): void {
  if (settings.observe.length > 0 && !settings.pipelines.applicationObservability.enabled) {
    report(
      ['observe'],
      'lists workloads, but pipelines.applicationObservability is off, and nothing would take what they send; remove it, or switch the pipeline on.',
    );
  }
  const names = new Map<string, string>();
  settings.applications.forEach((application, index) => {
    const at = ['applications', index];
    const own = [
      { path: [...at, 'name'], name: application.name },
      ...application.aliases.map((name, alias) => ({ path: [...at, 'aliases', alias], name })),
    ];
    for (const { path, name } of own) {
      const taken = names.get(name);
      if (taken === undefined) names.set(name, pathOf(path));
      else {
        report(
          path,
          `is ${JSON.stringify(name)}, which ${taken} says too, but each name belongs to one application; rename one of them.`,
        );
      }
    }
    unheard(settings, application, at, report);
    source(application, at, report);
    credentials(settings, application, at, report);
    fromCluster(settings, application, at, report);
    containersOfOnePod(settings, application, at, report);
    agents(settings, application, at, report);
    temporality(settings, application, at, report);
  });
}

/** An agent or a sidecar whose telemetry nobody takes. */
function unheard(
  { pipelines }: Settings,
  { variant }: Settings['applications'][number],
  path: readonly PropertyKey[],
  report: Report,
): void {
  if (pipelines.applicationObservability.enabled || variant === 'clean') return;
  report(
    [...path, 'variant'],
    `is "${variant}", but pipelines.applicationObservability is off, and nothing would take what its pods send; choose "clean", or switch the pipeline on.`,
  );
}

const preference = 'OTEL_EXPORTER_OTLP_METRICS_TEMPORALITY_PREFERENCE';

/** Metrics that an SDK sends as deltas, where nobody takes them. https://opentelemetry.io/docs/specs/otel/metrics/sdk_exporters/otlp/ */
function temporality(
  { pipelines }: Settings,
  application: Settings['applications'][number],
  path: readonly PropertyKey[],
  report: Report,
): void {
  if (pipelines.applicationObservability.deltaMetrics === 'convert') return;
  const containers = [
    { at: path, env: application.env },
    ...application.containers.map(({ env }, index) => ({ at: [...path, 'containers', index], env })),
  ];
  for (const { at, env } of containers) {
    const given = literalsOf(env)[preference];
    if (given === undefined || given.toLowerCase() === 'cumulative') continue;
    report(
      [...at, 'env', preference],
      `is ${JSON.stringify(given)}, but metrics of delta temporality are dropped; give "cumulative", or set pipelines.applicationObservability.deltaMetrics to "convert".`,
    );
  }
}
