import { join } from 'node:path';
import type { Language, SettingsInput, Variant } from '../environment';

type Application = NonNullable<SettingsInput['applications']>[number];
type Service = Omit<Application, 'name' | 'variant'>;

/** The sources: demo/ of the project, and of the package. */
const folder = join(__dirname, '..', '..', '..', 'demo');

/** What starts a JVM with half the CPU, and keeps its heap well below the memory: most of the rest is the agent's. */
const jvm = '-Xmx128m -XX:TieredStopAtLevel=1 -XX:+UseSerialGC';

/**
 * What the services took at most, with their agents, after some hundred requests: Java 185 to 215 MiB, Node.js 106 MiB,
 * Python 49 MiB, Go 8 MiB. What .NET takes could not be measured.
 */
const needs = {
  java: { cpu: '100m', memory: '256Mi', memoryLimit: '384Mi' },
  nodejs: { cpu: '50m', memory: '128Mi', memoryLimit: '256Mi' },
  python: { cpu: '50m', memory: '96Mi', memoryLimit: '192Mi' },
  dotnet: { cpu: '50m', memory: '192Mi', memoryLimit: '384Mi' },
  go: { cpu: '25m', memory: '32Mi', memoryLimit: '128Mi' },
} as const satisfies Readonly<Record<Language, Application['resources']>>;

const java = {
  language: 'java',
  healthPath: '/actuator/health/liveness',
  metricsPath: '/metrics',
  resources: needs.java,
  env: { JAVA_TOOL_OPTIONS: jvm },
} as const;

/**
 * The services by name. The first four are those of the original lab, which call one another: user-observability calls
 * hello-observability, and that one the two others. The last three are there for their languages: the one in Python
 * calls the two others. https://github.com/RogelioDavid/apps-observability
 */
const services = {
  'hello-observability': {
    ...java,
    source: join(folder, 'hello-observability', 'Main.java'),
    port: 8080,
    // The name by which the original's user-observability calls it.
    aliases: ['ms-hello-observability-services'],
    entryPoints: ['/start-customer', '/start-seller', '/start-all'],
  },
  'ms-service-app-ms1': {
    ...java,
    source: join(folder, 'ms-service-app-ms1', 'Main.java'),
    port: 8081,
  },
  'ms-service-app-ms2': {
    ...java,
    source: join(folder, 'ms-service-app-ms2', 'Main.java'),
    port: 8082,
  },
  'user-observability': {
    language: 'nodejs',
    source: join(folder, 'user-observability', 'main.js'),
    port: 3000,
    healthPath: '/health/liveness',
    metricsPath: '/metrics',
    resources: needs.nodejs,
    entryPoints: ['/api/users'],
  },
  'ms-service-app-python': {
    language: 'python',
    source: join(folder, 'ms-service-app-python', 'main.py'),
    port: 8083,
    healthPath: '/health',
    metricsPath: '/metrics',
    resources: needs.python,
    entryPoints: ['/offers'],
  },
  'ms-service-app-dotnet': {
    language: 'dotnet',
    source: join(folder, 'ms-service-app-dotnet', 'main.cs'),
    port: 8084,
    healthPath: '/health',
    metricsPath: '/metrics',
    resources: needs.dotnet,
  },
  'ms-service-app-go': {
    language: 'go',
    source: join(folder, 'ms-service-app-go', 'main.go'),
    port: 8085,
    healthPath: '/health',
    metricsPath: '/metrics',
    resources: needs.go,
  },
} as const satisfies Readonly<Record<string, Service>>;

export type DemoApplication = keyof typeof services;

/** The services of demo/ that are named, each observed as is said. */
export function demoApplications(
  variants: Readonly<Partial<Record<DemoApplication, Variant>>>,
): readonly Application[] {
  return Object.entries(services).flatMap(([name, service]) => {
    const variant = variants[name as DemoApplication];
    return variant === undefined ? [] : [{ name, variant, ...service }];
  });
}
