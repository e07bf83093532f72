import { fileRatios } from './file-ratios';
import type { Line } from './line';

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

/** How long `observability-lab check` takes. */
export function checkRatios(rounds: number): Line[] {
  return fileRatios('check', middleText, rounds);
}
