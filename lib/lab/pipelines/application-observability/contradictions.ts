import { annotatedPods } from '../annotated-pods';
import { clusterEvents } from '../cluster-events';
import type { PipelineContext, Refuse } from '../definition';
import { mesh } from '../mesh';
import { isSeveral } from './layouts';
import type { applicationObservabilitySchema } from './settings';

type Context = PipelineContext<typeof applicationObservabilitySchema>;

/** What sampling and metrics from traces cannot both say: metrics made from sampled traces count only what was kept. */
export function contradictions(context: Context, refuse: Refuse): void {
  signals(context, refuse);
  const { metricsFromTraces: mode, sampling } = context.settings;
  const { samplingRatio } = context.platform.instrumentation;
  const said = `pipelines.applicationObservability.metricsFromTraces is "${mode}"`;
  if (samplingRatio < 1 && (mode === 'alloy' || mode === 'legacy')) {
    refuse(
      ['instrumentation', 'samplingRatio'],
      `is ${samplingRatio}, but ${said}, whose metrics would count only the traces that the SDKs keep; give 1 and sample by pipelines.applicationObservability.sampling, or choose "tempo", which multiplies by the share that was kept.`,
      'environment',
    );
  }
  const proxies = context.settingsOf(mesh);
  const isSampledElsewhere = proxies.enabled && proxies.traces && proxies.samplingRatio !== samplingRatio;
  if (isSampledElsewhere && mode !== 'none') {
    refuse(
      ['pipelines', 'mesh', 'samplingRatio'],
      `is ${proxies.samplingRatio}, but instrumentation.samplingRatio is ${samplingRatio}, and metrics from traces take every trace to be sampled alike; give both the same, or set pipelines.applicationObservability.metricsFromTraces to "none".`,
      'environment',
    );
  }
  if (sampling.tail !== undefined) {
    if (sampling.share < 1) {
      refuse(
        ['sampling', 'share'],
        `is ${sampling.share}, but tail says which traces are kept too, and those left over would have been chosen twice; remove one of them, or give tail a policy of the type "probabilistic".`,
      );
    }
    if (mode === 'tempo') {
      refuse(
        ['sampling', 'tail'],
        `is given, but ${said}, and the backend would make metrics from the kept traces alone; choose "alloy", which makes them before, or remove tail.`,
      );
    }
  }
  if (mode === 'legacy') legacy(context, refuse);
  else deltas(context, refuse);
}

/** Points of one series that say what was added have to come to one pod, which adds them up. */
function deltas({ settings, platform }: Context, refuse: Refuse): void {
  if (settings.deltaMetrics !== 'convert') return;
  const { alloy } = platform;
  if (alloy.stability !== 'experimental') {
    refuse(
      ['deltaMetrics'],
      `is "convert", which takes an experimental component, but alloy.stability is "${alloy.stability}"; choose experimental there, or "drop" here.`,
    );
  }
  if (isSeveral(alloy)) {
    refuse(
      ['deltaMetrics'],
      'is "convert", which adds up in one pod, but there are, or may be, several receivers; give alloy.receiver one replica and no autoscale, or choose "drop".',
    );
  }
}

function legacy({ settings, platform, settingsOf }: Context, refuse: Refuse): void {
  const { sampling, destinations: named } = settings;
  const { destinations, alloy } = platform;
  const names = named.length > 0 ? named : Object.keys(destinations);
  const other = names.find((name) => destinations[name] !== undefined && destinations[name].kind !== 'local');
  if (other !== undefined) {
    refuse(
      ['metricsFromTraces'],
      `is "legacy", which sends to a backend in the cluster only, but destinations.${other} is none; choose "alloy" or "tempo", or send applicationObservability to a destination of kind "local" alone.`,
    );
  }
  for (const pipeline of [annotatedPods, clusterEvents]) {
    if (!settingsOf(pipeline).enabled) continue;
    refuse(
      ['pipelines', pipeline.name, 'enabled'],
      'is true, but pipelines.applicationObservability.metricsFromTraces is "legacy", whose Agent collects the same; set it to false, or choose another mode.',
      'environment',
    );
  }
  if (sampling.share < 1 || sampling.tail !== undefined) {
    refuse(
      ['sampling'],
      'asks for sampling, but metricsFromTraces is "legacy", whose collector keeps every trace; remove sampling, or choose "alloy".',
    );
  }
  if (alloy.receiver.internalLoadBalancer !== undefined) {
    refuse(
      ['alloy', 'receiver', 'internalLoadBalancer'],
      'is given, but pipelines.applicationObservability.metricsFromTraces is "legacy", where no Alloy receives; remove it, or choose another mode.',
      'environment',
    );
  }
}

const signalNames = ['traces', 'metrics', 'logs'] as const;

/** What is left out, and what would be needed of it. */
function signals({ settings, platform, settingsOf }: Context, refuse: Refuse): void {
  const { enabled, metricsFromTraces, sampling, receivers } = settings;
  const off = signalNames.filter((name) => !settings[name]);
  const [first] = off;
  if (!enabled) {
    if (first !== undefined)
      refuse([first], 'is false, but enabled is false, and no signal is taken; remove one of the two.');
    if (metricsFromTraces === 'legacy')
      refuse(['metricsFromTraces'], 'is "legacy", but enabled is false; remove one of the two.');
  }
  if (off.length === signalNames.length)
    refuse(
      ['enabled'],
      'is true, but traces, metrics and logs are false, and nothing is left to take; set enabled to false.',
    );
  if (first !== undefined && metricsFromTraces === 'legacy') {
    refuse(
      [first],
      'is false, but metricsFromTraces is "legacy", whose collector takes all signals; remove it, or choose another mode.',
    );
  }
  if (enabled && settings.traces) return;
  const because = enabled ? 'traces is false' : 'enabled is false';
  if (sampling.tail !== undefined || sampling.share < 1)
    refuse(['sampling'], `says which traces are kept, but ${because}, and none are taken; remove it.`);
  for (const name of ['zipkin', 'jaeger'] as const) {
    if (receivers[name].enabled)
      refuse(
        ['receivers', name, 'enabled'],
        `is true, but ${because}, and it takes nothing else than traces; remove it.`,
      );
  }
  const proxies = settingsOf(mesh);
  if (proxies.enabled && proxies.traces) {
    refuse(
      ['pipelines', 'mesh', 'traces'],
      `is true, but ${because} for pipelines.applicationObservability, which would take the spans; set it to false.`,
      'environment',
    );
  }
  if (!enabled && platform.alloy.receiver.internalLoadBalancer !== undefined) {
    refuse(
      ['alloy', 'receiver', 'internalLoadBalancer'],
      'is given, but pipelines.applicationObservability is off, and nobody sends to it; remove it.',
      'environment',
    );
  }
}
