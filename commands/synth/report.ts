import { join } from 'node:path';
import { has } from '../../lib/kubernetes/versions';
import { backend } from '../../lib/lab/addresses/backend';
import { localDestinationOf, type Settings, warningsOf } from '../../lib/lab/environment';
import { observingOf } from '../../lib/lab/instrumentation/observed/annotations';
import { requiredSecrets } from '../../lib/lab/prerequisites';
import type { SynthesizedManifest } from '../../lib/lab/synthesize';
import { patchCommands } from '../command-line/patch-commands';
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
    ...byHand(settings),
    ...warningsOf(settings).flatMap((warning) => [`Note: ${warning}`, '']),
    'Next:',
    ...nextCommands(output, settings).map((command) => `  ${command}`),
  ].join('\n');
}

/** What nobody does by itself: before Kubernetes 1.36 no policy gives pods of others their annotations. */
function byHand(settings: Settings): string[] {
  const { observe, cluster } = settings;
  if (observe.length === 0 || has('mutatingAdmissionPolicies', cluster.kubernetesVersion)) return [];
  return [
    `Note: Kubernetes ${cluster.kubernetesVersion} has no policy that changes pods, which comes with 1.36. What observe names is observed once its templates say so: these commands find the Deployments, StatefulSets, DaemonSets and CronJobs and change them, after which their pods are replaced. Jobs cannot be changed, and what makes pods otherwise only its owner knows. docs/observe.md shows how to take it back.`,
    ...observe.flatMap((one) => patchCommands(one, observingOf(settings))).map((command) => `  ${command}`),
    '',
  ];
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
