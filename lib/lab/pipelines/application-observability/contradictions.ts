import type { Settings } from '../../environment';
import type { Report } from '../../environment/contradictions';

const pipeline = ['pipelines', 'applicationObservability'] as const;

/** What sampling and metrics from traces cannot both say: metrics made from sampled traces count only what was kept. */
export function traces(settings: Settings, report: Report): void {
  const { metricsFromTraces: mode, sampling } = settings.pipelines.applicationObservability;
  const { samplingRatio } = settings.instrumentation;
  const said = `pipelines.applicationObservability.metricsFromTraces is "${mode}"`;
  if (samplingRatio < 1 && (mode === 'alloy' || mode === 'legacy')) {
    report(
      ['instrumentation', 'samplingRatio'],
      `is ${samplingRatio}, but ${said}, whose metrics would count only the traces that the SDKs keep; give 1 and sample by pipelines.applicationObservability.sampling, or choose "tempo", which multiplies by the share that was kept.`,
    );
  }
  const { mesh } = settings.pipelines;
  const isSampledElsewhere = mesh.enabled && mesh.traces && mesh.samplingRatio !== samplingRatio;
  if (isSampledElsewhere && mode !== 'none') {
    report(
      ['pipelines', 'mesh', 'samplingRatio'],
      `is ${mesh.samplingRatio}, but instrumentation.samplingRatio is ${samplingRatio}, and metrics from traces take every trace to be sampled alike; give both the same, or set pipelines.applicationObservability.metricsFromTraces to "none".`,
    );
  }
  if (sampling.tail !== undefined) {
    if (sampling.share < 1) {
      report(
        [...pipeline, 'sampling', 'share'],
        `is ${sampling.share}, but tail says which traces are kept too, and those left over would have been chosen twice; remove one of them, or give tail a policy of the type "probabilistic".`,
      );
    }
    if (mode === 'tempo') {
      report(
        [...pipeline, 'sampling', 'tail'],
        `is given, but ${said}, and the backend would make metrics from the kept traces alone; choose "alloy", which makes them before, or remove tail.`,
      );
    }
  }
  if (mode === 'legacy') legacy(settings, report);
}

function legacy({ destinations, pipelines, alloy }: Settings, report: Report): void {
  const { sampling, destinations: named } = pipelines.applicationObservability;
  const at = [...pipeline, 'metricsFromTraces'];
  const names = named.length > 0 ? named : Object.keys(destinations);
  const other = names.find((name) => destinations[name] !== undefined && destinations[name].kind !== 'local');
  if (other !== undefined) {
    report(
      at,
      `is "legacy", which sends to a backend in the cluster only, but destinations.${other} is none; choose "alloy" or "tempo", or send applicationObservability to a destination of kind "local" alone.`,
    );
  }
  for (const name of ['annotatedPods', 'clusterEvents'] as const) {
    if (!pipelines[name].enabled) continue;
    report(
      ['pipelines', name, 'enabled'],
      'is true, but pipelines.applicationObservability.metricsFromTraces is "legacy", whose Agent collects the same; set it to false, or choose another mode.',
    );
  }
  if (sampling.share < 1 || sampling.tail !== undefined) {
    report(
      [...pipeline, 'sampling'],
      'asks for sampling, but metricsFromTraces is "legacy", whose collector keeps every trace; remove sampling, or choose "alloy".',
    );
  }
  if (alloy.receiver.internalLoadBalancer !== undefined) {
    report(
      ['alloy', 'receiver', 'internalLoadBalancer'],
      'is given, but pipelines.applicationObservability.metricsFromTraces is "legacy", where no Alloy receives; remove it, or choose another mode.',
    );
  }
}
