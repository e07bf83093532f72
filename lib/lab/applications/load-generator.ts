import { createHash } from 'node:crypto';
import { k8s } from 'cdk8s-plus-28';
import { Construct } from 'constructs';
import { withEphemeralStorage } from '../../kubernetes/ephemeral-storage';
import { restrictedContainer, restrictedPod } from '../../kubernetes/pod-security';
import { mebibytes } from '../../kubernetes/quantity';
import type { ApplicationSettings, LoadGeneratorSettings } from '../environment';
import { images } from '../images';
import { labels, selectorLabels } from '../labels';
import { ApplicationError } from './error';
import { loadScript, mostUsers, targets } from './load-script';

export interface LoadGeneratorProps {
  /** The applications whose entry points are asked for. */
  readonly applications: readonly ApplicationSettings[];
  readonly loadGenerator: LoadGeneratorSettings;
  /** That of the applications. */
  readonly namespace: string;
}

const name = 'load-generator';

/**
 * k6, making requests for ever: a Deployment, because a Job ends. A run lasts a day, then the kubelet starts the next.
 *
 * @throws ApplicationError when no application has an entry point, or one has the name of the load generator.
 */
export class LoadGenerator extends Construct {
  constructor(scope: Construct, id: string, { applications, loadGenerator, namespace }: LoadGeneratorProps) {
    super(scope, id);
    if (applications.some((application) => application.name === name || application.aliases.includes(name))) {
      throw new ApplicationError(
        `application ${name}`,
        `has the name that the load generator has in the same namespace, but names are unique there; rename the application.`,
      );
    }
    const addresses = targets(applications, namespace);
    if (addresses.length === 0) {
      throw new ApplicationError(
        'loadGenerator.enabled',
        'is true, but no application has an entry point to ask for; give one in entryPoints, or set it to false.',
      );
    }
    const { requestsPerSecond } = loadGenerator;
    const script = loadScript(addresses, requestsPerSecond);
    const metadata = {
      name,
      namespace,
      labels: labels({ name, component: 'load-generator' }),
    };
    new k8s.KubeConfigMap(this, 'script', { metadata, data: { 'load.js': script } });
    new k8s.KubeDeployment(this, 'deployment', {
      metadata,
      spec: {
        replicas: 1,
        selector: { matchLabels: selectorLabels({ name }) },
        // Two at once would double the load.
        strategy: { type: 'Recreate' },
        template: {
          // k6 reads the script once, so another script needs another pod.
          metadata: { labels: metadata.labels, annotations: { 'checksum/load.js': checksum(script) } },
          spec: podSpec(mostUsers(requestsPerSecond)),
        },
      },
    });
  }
}

function podSpec(users: number): k8s.PodSpec {
  return {
    automountServiceAccountToken: false,
    enableServiceLinks: false,
    // The user of the image: https://github.com/grafana/k6/blob/v1.8.1/Dockerfile
    securityContext: { ...restrictedPod, runAsUser: 12345, runAsGroup: 12345 },
    containers: [
      {
        name: 'k6',
        image: images.loadGenerator,
        imagePullPolicy: 'IfNotPresent',
        // Without summary and thresholds k6 keeps no samples, which would grow for a day.
        args: [
          'run',
          '--summary-mode=disabled',
          '--no-thresholds',
          '--no-usage-report',
          '--quiet',
          '/script/load.js',
        ],
        // It must not look for extensions to download.
        env: [{ name: 'K6_AUTO_EXTENSION_RESOLUTION', value: 'false' }],
        resources: resources(users),
        securityContext: restrictedContainer,
        volumeMounts: [{ name: 'script', mountPath: '/script', readOnly: true }],
      },
    ],
    volumes: [{ name: 'script', configMap: { name } }],
  };
}

/** Measured with k6 1.8.1 and this script: 40 MiB, and an eighth for each user; twice that and more is given. */
function resources(users: number): k8s.ResourceRequirements {
  const memory = mebibytes(96 + Math.ceil(users / 4));
  return withEphemeralStorage({
    requests: { cpu: k8s.Quantity.fromString('100m'), memory },
    limits: { memory },
  });
}

function checksum(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
