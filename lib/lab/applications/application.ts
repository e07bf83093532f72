import { k8s } from 'cdk8s-plus-28';
import { Construct } from 'constructs';
import type { ApplicationSettings, Settings } from '../environment';
import { logsByAgent } from '../instrumentation/agent-logs';
import { instrumentationNamesIn } from '../instrumentation/names';
import { labels, selectorLabels } from '../labels';
import type { NamespaceNames } from '../namespaces';
import { outsiderLabels } from '../pipelines/mesh/labels';
import { injectionAnnotations } from './injection';
import { podSpec } from './pod';
import { scrapeAnnotations } from './scrape';
import { sourceProgram } from './source';

export interface ApplicationProps {
  readonly application: ApplicationSettings;
  readonly namespaces: NamespaceNames;
  /** The share of traces that an agent keeps which the operator did not inject. */
  readonly samplingRatio: number;
  /** Whether such an agent sends logs. */
  readonly sendsLogs: boolean;
  /** Whether what containers print is read too, unless their pod says that its agent sends its logs. */
  readonly readsOutput: boolean;
  /** The mesh that the namespace is in, if any. */
  readonly mesh: Settings['pipelines']['mesh'];
  /** How pods ask to be scraped. */
  readonly annotatedPods: Settings['pipelines']['annotatedPods'];
}

/**
 * A Deployment and its Service, and a ConfigMap where it is a program of one file, named after the application alone:
 * another variant changes the pod template and nothing else, so that a rollout replaces the old pods.
 */
export class Application extends Construct {
  constructor(scope: Construct, id: string, props: ApplicationProps) {
    super(scope, id);
    const { application, namespaces } = props;
    const { name } = application;
    const metadata = {
      name,
      namespace: namespaces.applications,
      labels: labels({ name, component: 'application' }),
    };
    const program = sourceProgram(application);
    const annotations = {
      ...application.podAnnotations,
      ...program?.annotations,
      ...injectionAnnotations(application, instrumentationNamesIn(namespaces)),
      ...scrapeAnnotations(application, props.annotatedPods),
      ...(application.variant === 'manual-sidecar' && props.sendsLogs && props.readsOutput
        ? logsByAgent
        : {}),
    };
    if (program !== undefined) {
      const { file } = program;
      new k8s.KubeConfigMap(this, 'source', { metadata, data: { [file.name]: file.text } });
    }
    new k8s.KubeDeployment(this, 'deployment', {
      metadata,
      spec: {
        replicas: application.replicas,
        selector: { matchLabels: selectorLabels({ name }) },
        template: {
          metadata: {
            labels: {
              ...application.podLabels,
              ...metadata.labels,
              ...(application.mesh ? {} : outsiderLabels(props.mesh)),
            },
            ...(Object.keys(annotations).length > 0 && { annotations }),
          },
          spec: podSpec({ ...props, program }),
        },
      },
    });
    for (const alias of [name, ...application.aliases]) {
      new k8s.KubeService(this, `service-${alias}`, {
        metadata: { ...metadata, name: alias },
        spec: {
          type: 'ClusterIP',
          selector: selectorLabels({ name }),
          ports: [
            {
              name: 'http',
              port: application.port,
              protocol: 'TCP',
              targetPort: k8s.IntOrString.fromString('http'),
            },
          ],
        },
      });
    }
  }
}
