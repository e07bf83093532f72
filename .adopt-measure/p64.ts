// Adopted from grafana+alloy-scenarios__systemd-journal__config.alloy by application-observability-lab: it is yours from here on.
import { Livedebugging } from '../imports/alloy/config';
import { LokiProcess, LokiRelabel, LokiSourceJournal, LokiWrite } from '../imports/alloy/loki';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy-scenarios__systemd-journal__config.alloy. */
export class P64 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p64');

    // systemd journal → Loki, with filtering recipes.
    //
    // Demonstrates three patterns the broader `linux/` scenario doesn't:
    //   1. Promoting useful journal fields (`unit`, `priority`, `hostname`)
    //      to Loki labels via `loki.relabel`.
    //   2. Dropping noisy systemd units that flood the journal but rarely
    //      carry useful signal.
    //   3. Dropping low-priority entries (info/debug) at ingestion time
    //      to keep Loki cardinality and storage low.
    //
    // Linux-host only — `loki.source.journal` reads /var/log/journal,
    // which doesn't exist on macOS or Windows. See README for details.
    new Livedebugging(this, { enabled: true });

    // Translate the journal's underscore-prefixed metadata into clean
    // Loki label names. The journal exposes a lot of fields; we promote
    // only a few useful ones.
    const relabel = new LokiRelabel(this, 'journal', {
      forwardTo: [],
      rule: [
        { sourceLabels: ['__journal__systemd_unit'], targetLabel: 'unit' },
        { sourceLabels: ['__journal_priority_keyword'], targetLabel: 'priority' },
        { sourceLabels: ['__journal__hostname'], targetLabel: 'hostname' },
      ],
    });

    const write = new LokiWrite(this, 'local', { endpoint: [{ url: 'http://loki:3100/loki/api/v1/push' }] });

    const lokiProcess = new LokiProcess(this, 'journal', {
      stage: [
        // Drop high-volume units that rarely carry actionable signal in a
        // generic dev/ops dashboard. Tune this list to your environment.
        {
          match: {
            selector: '{unit=~"systemd-logind.service|systemd-tmpfiles-clean.service|cron.service"}',
            action: 'drop',
          },
        },
        // Drop low-priority entries (info / debug). Keep notice and above.
        // Adjust if you want to keep info messages.
        { match: { selector: '{priority=~"info|debug"}', action: 'drop' } },
      ],
      forwardTo: [write.receiver],
    });

    new LokiSourceJournal(this, 'host', {
      path: '/var/log/journal',
      maxAge: '12h',
      relabelRules: relabel.rules,
      labels: { job: 'systemd-journal' },
      forwardTo: [lokiProcess.receiver],
    });
  }
}

/** `extend: { pipelines: [p64] }` in an environment runs it. */
export const p64 = definePipeline({
  name: 'p64',
  description: 'Adopted from grafana+alloy-scenarios__systemd-journal__config.alloy.',
  settings: section('the pipeline p64', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P64(config),
});
