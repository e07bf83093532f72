import { hasInjectedAgent, hasSidecar } from '../instrumentation/injected';
import { prometheusPort } from '../instrumentation/prometheus-port';
import { sidecarPorts } from '../instrumentation/sidecar-ports';
import { meshPorts } from '../pipelines/mesh/ports';
import { mainContainer } from '../settings/application';
import { literalsOf } from '../settings/application-env';
import { pathOf } from '../settings/errors';
import type { Report } from './report';
import type { Settings } from './schema';

type Application = Settings['applications'][number];

/** Names of containers that are put into a pod beside those of its application, by the lab and by others. https://istio.io/latest/docs/ops/configuration/mesh/injection-concepts/ */
export const takenNames =
  /^(compile|copy-agent|otc-container|(opentelemetry-auto-instrumentation|otel-agent)(-.*)?|istio-(init|proxy|validation))$/;

/** What containers cannot share: names in the pod, and ports in its network, those of injected containers included. */
export function containersOfOnePod(
  settings: Settings,
  application: Application,
  path: readonly PropertyKey[],
  report: Report,
): void {
  const names = new Set<string>([mainContainer]);
  const ports = injectedPorts(settings, application);
  const listen = (at: readonly PropertyKey[], port: number | undefined) => {
    if (port === undefined) return;
    const taken = ports.get(port);
    if (taken !== undefined) {
      report(at, `is ${port}, ${taken}, but containers of a pod share one network; choose another port.`);
    }
    ports.set(port, 'which another container of the pod listens on');
  };
  listen([...path, 'port'], application.port);
  showsMetrics(application, application, path, report, ports);
  application.containers.forEach((container, index) => {
    const at = [...path, 'containers', index];
    if (takenNames.test(container.name)) {
      report(
        [...at, 'name'],
        `is ${JSON.stringify(container.name)}, which a container is called that is put into pods, but names are unique in a pod; rename this one.`,
      );
    } else if (names.has(container.name)) {
      report(
        [...at, 'name'],
        `is ${JSON.stringify(container.name)}, which another container of the pod is called, but names are unique in a pod; rename this one.`,
      );
    }
    names.add(container.name);
    listen([...at, 'port'], container.port);
    showsMetrics(application, container, at, report, ports);
  });
}

function injectedPorts({ pipelines }: Settings, application: Application): Map<number, string> {
  const of = (who: string, ports: ReadonlyMap<number, string>) =>
    [...ports].map(([port, what]): [number, string] => [port, `where ${who} ${what}`]);
  return new Map([
    ...(hasSidecar(application) ? of('the collector beside the application', sidecarPorts) : []),
    ...of('the proxy of the mesh', meshPorts(pipelines.mesh, application)),
  ]);
}

/** An agent that shows its metrics listens for Prometheus, in the network of the pod too. */
function showsMetrics(
  application: Application,
  { language, env }: Pick<Application, 'env'> & { readonly language?: Application['language'] },
  path: readonly PropertyKey[],
  report: Report,
  ports: Map<number, string>,
): void {
  if (language === undefined || !(hasInjectedAgent(application) || hasSidecar(application))) return;
  const port = prometheusPort(literalsOf(env));
  if (port === undefined) return;
  const taken = ports.get(port);
  if (taken !== undefined) {
    report(
      [...path, 'env', 'OTEL_METRICS_EXPORTER'],
      `makes the agent listen on ${port}, ${taken}, but containers of a pod share one network; give another port in OTEL_EXPORTER_PROMETHEUS_PORT.`,
    );
  }
  ports.set(port, `where the agent of ${pathOf(path)} shows its metrics`);
}
