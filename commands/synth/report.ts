import { join } from 'node:path';
import { backend } from '../../lib/lab/addresses/backend';
import { localDestinationOf, type Settings, warningsOf } from '../../lib/lab/environment';
import { requiredSecrets } from '../../lib/lab/prerequisites';
import type { SynthesizedManifest } from '../../lib/lab/synthesize';
import type { Request } from '../command-line/request';
import { secretCommand } from '../command-line/secret-command';

/** What the command prints: what was written, and what to type next. */
export function report(
  { environment, output }: Request,
  settings: Settings,
  manifests: readonly SynthesizedManifest[],
): string {
  const width = Math.max(...manifests.map(({ file }) => file.length));
  return [
    `${environment.name}, in ${output}:`,
    ...manifests.map(({ file, objects }) => `  ${file.padEnd(width)}  ${count(objects, 'object')}`),
    '',
    ...warningsOf(settings).flatMap((warning) => [`Note: ${warning}`, '']),
    'Next:',
    ...nextCommands(output, settings).map((command) => `  ${command}`),
  ].join('\n');
}

function nextCommands(directory: string, settings: Settings): string[] {
  const apply = `kubectl apply -f ${directory}    # again, until it reports no error: webhooks take a minute to answer`;
  const secrets = requiredSecrets(settings);
  const grafana = backend.ports.grafana;
  return [
    ...(secrets.length > 0 ? [`kubectl apply -f ${join(directory, '00-namespaces.yaml')}`] : []),
    ...secrets.map((secret) => secretCommand(secret)),
    apply,
    ...(localDestinationOf(settings)
      ? [
          `kubectl --namespace ${settings.namespaces.backend.name} port-forward service/${backend.name} ${grafana}    # Grafana on http://localhost:${grafana}`,
        ]
      : []),
  ];
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
