/** Prints the milliseconds that a configuration of blocks takes to be built and printed: typed, and as one text. */
import { Testing } from 'cdk8s';
import { PrometheusRelabel } from '../../imports/alloy/prometheus';
import { AlloyConfig, Raw } from '../../lib/alloy';

const blocks = Number(process.argv[2]);
const rounds = 3;

/** Each sends to the one before it; the last is fed by itself alone, so that nothing is left unfed. */
function typed(config: AlloyConfig): void {
  let before: PrometheusRelabel | undefined;
  for (let index = 0; index < blocks; index += 1) {
    before = new PrometheusRelabel(config, `r${index}`, {
      forwardTo: before ? [before.receiver] : [],
      rule: [{ action: 'keep', sourceLabels: ['a'], regex: 'b' }],
    });
  }
  if (before) new Raw(config, scrape(blocks - 1));
}

function asText(config: AlloyConfig): void {
  const texts = Array.from({ length: blocks }, (_, index) => {
    const to = index === 0 ? '' : `prometheus.relabel.r${index - 1}.receiver`;
    return `prometheus.relabel "r${index}" {\n\tforward_to = [${to}]\n\n\trule {\n\t\tsource_labels = ["a"]\n\t\tregex = "b"\n\t\taction = "keep"\n\t}\n}`;
  });
  new Raw(config, [...texts, scrape(blocks - 1)].join('\n\n'));
}

function scrape(last: number): string {
  return `prometheus.scrape "s" {\n\ttargets = []\n\tforward_to = [prometheus.relabel.r${last}.receiver]\n}`;
}

function milliseconds(fill: (config: AlloyConfig) => void): number {
  const times = Array.from({ length: rounds + 1 }, () => {
    const config = new AlloyConfig(Testing.chart(), 'config');
    const start = performance.now();
    fill(config);
    config.files();
    return performance.now() - start;
  });
  // The first fills the caches of the engine.
  return Math.min(...times.slice(1));
}

console.log(JSON.stringify({ typed: milliseconds(typed), text: milliseconds(asText) }));
