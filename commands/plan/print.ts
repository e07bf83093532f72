import { table } from 'table';
import { count, plain } from './output/numbers';
import type { Plan } from './plan';
import type { PlannedWorkload } from './workloads';

/** The plan as two tables of text, and what has to be changed. */
export function printed(
  environment: string,
  { load, telemetry, workloads, warnings, waiting }: Plan,
): string {
  const { spans, series, logs } = telemetry;
  const total = series.reduce((sum, each) => sum + each.series, 0);
  const mib = (bytesPerSecond: number) => `${count(bytesPerSecond / 2 ** 20)} MiB/s`;
  const rows = [
    ['what', 'how much', 'by'],
    ['requests', `${count(load.requestsPerSecond)} /s`, `${count(load.services)} services`],
    ['traces', `${count(spans.tracesPerSecond)} /s`, `${count(load.spansPerRequest)} spans each`],
    ['spans', `${count(spans.spansPerSecond)} /s`, `${mib(spans.bytesPerSecond)} before compression`],
    ['spans sent', `${count(spans.sentSpansPerSecond)} /s`, `${count(spans.keptShare * 100)} % of them`],
    ...series.map(({ source, series, collector }) => [`series: ${source}`, count(series), collector]),
    ['series in all', count(total), ''],
    ['logs by OTLP', mib(logs.otlpBytesPerSecond), 'alloy-receiver'],
    ['logs of pods', mib(logs.podBytesPerSecond), logs.podBytesPerSecond > 0 ? logs.podCollector : ''],
  ];
  const collectors = [
    ['collector', 'cores', 'memory', 'pods', 'each requests', 'pods needed'],
    ...workloads.map(({ name, work, pods, cpu, memory, podsNeeded }) => [
      name,
      count(work.cores),
      `${count(work.bytes / 2 ** 20)} MiB`,
      String(pods),
      `${cpu}, ${memory}`,
      Number.isFinite(podsNeeded) ? String(podsNeeded) : 'no number',
    ]),
  ];
  const advice = [
    ...warnings.map((warning) => `Note: ${warning}`),
    ...workloads.filter(({ pods, podsNeeded }) => podsNeeded > pods).map(tooSmall),
    ...(waiting && waiting.perPod > waiting.room
      ? [
          `alloy-sampler: ${count(waiting.perPod)} traces wait in each pod, and there is room for ${count(waiting.room)}; raise tracesInMemory or sampler.replicas, or lower decisionWait.`,
        ]
      : []),
  ];
  return [
    `${environment}, in a busy second:`,
    '',
    table(rows, plain).trimEnd(),
    '',
    'What the collectors take beside what each pod takes when idle:',
    '',
    table(collectors, plain).trimEnd(),
    '',
    ...(advice.length > 0 ? advice : ['What the environment gives is enough.']),
    'Estimates: docs/capacity.md has the formulas; the section "load" of the environment has what they count with.',
  ].join('\n');
}

function tooSmall({ name, pods, podsNeeded }: PlannedWorkload): string {
  if (!Number.isFinite(podsNeeded)) {
    return `${name}: what a pod requests is less than an idle one takes; raise its resources.`;
  }
  const setting = name.replace('alloy-', 'alloy.');
  return name === 'alloy-node'
    ? `${name}: there is one pod on each of ${pods} nodes, and ${podsNeeded} are needed; raise ${setting}.resources.`
    : `${name}: ${pods} of ${podsNeeded} pods; raise ${setting}.replicas or ${setting}.resources.`;
}
