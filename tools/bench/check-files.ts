import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { program } from './compiled';
import { type Line, median } from './line';

const root = join(__dirname, '..', '..');
const many = 1000;

/** Of the size that the files of public repositories have in the middle, with what most of them hold. */
export const middleText = `// Logs of containers, and metrics of their host.
prometheus.exporter.unix "host" { }

discovery.docker "containers" {
	host = "unix:///var/run/docker.sock"
}

discovery.relabel "containers" {
	targets = discovery.docker.containers.targets

	rule {
		source_labels = ["__meta_docker_container_name"]
		regex         = "/(.*)"
		target_label  = "container"
	}
}

loki.source.docker "containers" {
	host       = "unix:///var/run/docker.sock"
	targets    = discovery.relabel.containers.output
	forward_to = [loki.process.levels.receiver]
}

loki.process "levels" {
	forward_to = [loki.write.cloud.receiver]

	stage.json {
		expressions = { level = "" }
	}

	stage.labels {
		values = { level = "" }
	}
}

loki.write "cloud" {
	endpoint {
		url = "https://loki.example.com/loki/api/v1/push"

		basic_auth {
			username = sys.env("LOKI_USER")
			password = sys.env("LOKI_PASSWORD")
		}
	}
}

prometheus.scrape "host" {
	targets    = prometheus.exporter.unix.host.targets
	forward_to = [prometheus.remote_write.cloud.receiver]
}

prometheus.remote_write "cloud" {
	endpoint {
		url = "https://mimir.example.com/api/v1/push"
	}
}
`;

/**
 * How long `observability-lab check` takes: for a file against a process that loads constructs alone, and for a thousand
 * files against one. Each round starts every program once, so that whatever else the machine does meets them alike.
 */
export function checkRatios(rounds: number): Line[] {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const measure = join(folder, 'measure.cjs');
    writeFileSync(measure, `require(${JSON.stringify(require.resolve('constructs', { paths: [root] }))});\n`);
    const files = Array.from({ length: many }, (_, index) => join(folder, `${index}.alloy`));
    for (const file of files) writeFileSync(file, middleText);
    const [first = ''] = files;
    const samples = Array.from({ length: rounds + 1 }, () => ({
      measure: seconds(folder, measure),
      one: seconds(folder, program, 'check', first),
      all: seconds(folder, program, 'check', ...files),
      // The first round fills the caches.
    })).slice(1);
    const time = (of: 'measure' | 'one' | 'all') => median(samples.map((sample) => sample[of]));
    return [
      bounded('check, one file : constructs', time('one'), time('measure'), 3),
      bounded('check, 1,000 files : one', time('all'), time('one'), 20),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function bounded(what: string, seconds: number, unit: number, most: number): Line {
  const ratio = seconds / unit;
  return {
    what,
    measured: `${seconds.toFixed(2)} s, ${ratio.toFixed(1)} times`,
    bound: `at most ${most} times`,
    kept: ratio <= most,
  };
}

function seconds(cwd: string, ...args: readonly string[]): number {
  const start = performance.now();
  execFileSync(process.execPath, args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
  return (performance.now() - start) / 1000;
}
