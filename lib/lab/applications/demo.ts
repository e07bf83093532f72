import type { SettingsInput, Variant } from '../environment';
import { httpAddress, sidecarReceiver } from '../instrumentation/otlp-receiver';

type Application = NonNullable<SettingsInput['applications']>[number];

export type DemoApplication =
  | 'hello-observability'
  | 'ms-service-app-ms1'
  | 'ms-service-app-ms2'
  | 'user-observability';

/**
 * The applications of the original lab, which call one another: user-observability calls hello-observability, and
 * that one the other two. https://github.com/RogelioDavid/apps-observability
 *
 * @param variants how each is observed; it decides on the image too, since some have an agent inside
 */
export function demoApplications(
  variants: Readonly<Record<DemoApplication, Variant>>,
): readonly Application[] {
  return [
    java('hello-observability', 8080, variants, {
      // The name by which the Node.js service calls it.
      aliases: ['ms-hello-observability-services'],
      entryPoints: ['/start-customer', '/start-seller', '/start-all'],
    }),
    java('ms-service-app-ms1', 8081, variants),
    java('ms-service-app-ms2', 8082, variants),
    {
      name: 'user-observability',
      language: 'nodejs',
      variant: variants['user-observability'],
      image: image('user-observability', variants, { simple: 'v1.1', manual: 'v1.0' }),
      port: 3000,
      ...nodejs(variants['user-observability']),
      healthPath: '/health/liveness',
      entryPoints: ['/api/users'],
    },
  ];
}

/**
 * The service logs to a file in its working directory, the image's own, and ends when it cannot. Its tracing module
 * takes the address of OTLP for the address of traces; `localhost`, its default, is `::1` to Node.js 18.
 */
function nodejs(variant: Variant): Partial<Application> {
  const start = (program: string) => ['sh', '-c', `cd /tmp && exec node ${program}`];
  if (variant !== 'manual-sidecar') return { command: start('/app/server.js') };
  return {
    command: start('--require /app/src/tracing.js /app/server.js'),
    env: { OTEL_EXPORTER_OTLP_ENDPOINT: `${httpAddress(sidecarReceiver)}/v1/traces` },
  };
}

function java(
  name: DemoApplication,
  port: number,
  variants: Readonly<Record<DemoApplication, Variant>>,
  more: Partial<Application> = {},
): Application {
  return {
    name,
    language: 'java',
    variant: variants[name],
    image: image(name, variants, { simple: 'v2', manual: 'v3' }),
    port,
    healthPath: '/actuator/health/liveness',
    metricsPath: '/metrics',
    resources: { cpu: '100m', memory: '512Mi' },
    // Java 11.0.1 does not see the memory limit under cgroup v2 and would size its heap by the node.
    env: { JAVA_TOOL_OPTIONS: '-Xmx256m' },
    ...more,
  };
}

function image(
  name: DemoApplication,
  variants: Readonly<Record<DemoApplication, Variant>>,
  tags: { readonly simple: string; readonly manual: string },
): string {
  const kind = variants[name] === 'manual-sidecar' ? 'manual' : 'simple';
  return `docker.io/rmendoza/${name}-${kind}:${tags[kind]}`;
}
