import { environment } from '../../../lib/lab/environment';
import { SettingsError } from '../../../lib/lab/settings/errors';
import type { AlloyFile } from '../../alloy-files';
import { secretCommand } from '../../command-line/secret-command';
import { type Document, hardLine } from '../code/document';
import { type Code, callOf, type Entry, listOf, objectOf, other } from '../code/expressions';
import { quoted } from '../code/literals';
import { printed } from '../code/print';
import { modulesFrom, writeFile } from '../output';
import type { AdoptRequest } from '../requests';
import { destinationsOf } from './destinations';
import { featuresOf } from './features';
import { isRecord, Values } from './values';

/** Values of the chart k8s-monitoring as an environment: what both have in common; the rest is listed. */
export function adoptValues({ shown, text }: AlloyFile, { name, output }: AdoptRequest): string {
  const values = Values.of(text, shown);
  const platform = values.text('global', 'platform') ?? '';
  const provider = platform === 'gke-autopilot' ? 'gke-autopilot' : 'kind';
  const { destinations, notes, secrets } = destinationsOf(values);
  const { pipelines, notes: missing } = featuresOf(values);
  const nowhere = Object.keys(destinations).length === 0;
  const settings = {
    cluster: { name: clusterName(values.text('cluster', 'name')) ?? name, provider },
    destinations: nowhere ? { local: { kind: 'local' } } : destinations,
    ...(Object.keys(pipelines).length > 0 && { pipelines }),
  };
  writeFile(output, fileOf(shown, settings, modulesFrom(output)('lab')));
  const decide = [
    ...(platform === 'gke-autopilot' ? [] : [`cluster.provider is ${provider}: say what runs the cluster.`]),
    ...(nowhere ? ['No destination could be taken over: telemetry goes to a backend in the cluster.'] : []),
    ...notes,
    ...missing,
    ...refusalOf(settings),
    ...values.rest.map((path) => `${path} was not taken over.`),
  ];
  const commands = [...secrets].map(([secret, keys]) =>
    secretCommand({ namespace: 'monitoring', name: secret, keys: [...keys], pem: [] }),
  );
  return [
    `${output}: an environment from values of k8s-monitoring.`,
    ...section('Taken over', [
      `destinations: ${Object.keys(settings.destinations).join(', ')}`,
      ...(Object.keys(pipelines).length > 0 ? [`pipelines: ${Object.keys(pipelines).join(', ')}`] : []),
    ]),
    ...section('Secrets to make', commands),
    ...section('To decide', decide),
  ].join('\n');
}

/** What the environment itself would say of what was written. */
function refusalOf(settings: object): readonly string[] {
  try {
    Reflect.apply(environment, undefined, [settings]);
    return [];
  } catch (error) {
    if (error instanceof SettingsError) return [error.message];
    throw error;
  }
}

function clusterName(given: string | undefined): string | undefined {
  return (
    given
      ?.toLowerCase()
      .replace(/[^a-z0-9-]+/g, '-')
      .replace(/^-+|-+$/g, '') || undefined
  );
}

function fileOf(shown: string, settings: object, lab: string): string {
  const call = callOf('environment', [code(settings, true)]);
  const documents: Document[] = [
    `// Adopted from ${shown.replace(/\p{Cc}/gu, ' ')} by application-observability-lab: it is yours from here on.`,
    hardLine,
    `import { environment } from ${quoted(lab)};`,
    hardLine,
    hardLine,
    'export default ',
    call.document,
    ';',
    hardLine,
  ];
  return printed(documents);
}

function code(value: unknown, open = false): Code {
  if (typeof value === 'string') return { document: quoted(value), kind: 'text' };
  if (typeof value === 'number') return { document: String(value), kind: 'number' };
  if (Array.isArray(value)) return listOf(value.map((item): Entry => ({ comments: [], value: code(item) })));
  if (!isRecord(value)) return other(String(value));
  const entries = Object.entries(value).map(
    ([key, inner]): Entry => ({ comments: [], key, value: code(inner) }),
  );
  return objectOf(entries, open && entries.length > 1);
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', `${title}:`, ...lines.map((line) => `  ${line}`)];
}
