import { Chart } from 'cdk8s';
import type { Construct } from 'constructs';
import { Application } from '../applications/application';
import { LoadGenerator } from '../applications/load-generator';
import { networkPolicies } from '../applications/network-policy';
import type { Settings } from '../environment';
import { agentsSendLogs } from '../instrumentation/agent-logs';
import { namespaceNames } from '../namespaces';

export type ApplicationsProps = Pick<
  Settings,
  'applications' | 'instrumentation' | 'loadGenerator' | 'namespaces' | 'observe' | 'pipelines'
>;

/**
 * The applications that are observed, each in the variant that its settings say, and the load that they are under.
 * Their annotations refer to the objects of 40-instrumentation.
 */
export class Applications extends Chart {
  constructor(scope: Construct, id: string, settings: ApplicationsProps) {
    super(scope, id);
    const { applications, instrumentation, loadGenerator, pipelines } = settings;
    const namespaces = namespaceNames(settings);
    const { samplingRatio } = instrumentation;
    const sendsLogs = agentsSendLogs({
      ...settings,
      podLogs: pipelines.podLogs,
      taken: pipelines.applicationObservability,
    });
    for (const application of applications) {
      const { mesh, annotatedPods, podLogs } = pipelines;
      new Application(this, application.name, {
        application,
        namespaces,
        samplingRatio,
        sendsLogs,
        readsOutput: podLogs.enabled,
        mesh,
        annotatedPods,
      });
    }
    // A chart without objects is no file.
    if (applications.length > 0) networkPolicies(this, settings);
    if (loadGenerator.enabled)
      new LoadGenerator(this, 'load generator', {
        applications,
        loadGenerator,
        namespace: namespaces.applications,
      });
  }
}
