import { type Dashboard, lines, logs, metrics, row, stat, table } from '../../../../dashboards';
import { orZero } from '../../../telemetry/dashboards/promql';
import { chosenNamespace, cluster, namespace } from '../../../telemetry/dashboards/variables';

const sends = `target_info{${chosenNamespace}, telemetry_sdk_language!=""}`;
const running = `kube_pod_status_phase{${chosenNamespace}, phase="Running"} == 1`;
const sidecars = `kube_pod_container_info{${chosenNamespace}, container="otc-container"}`;

/** Which pods have an agent or a sidecar. */
export const injection = (): Dashboard => ({
  name: 'injection',
  title: 'Injection',
  description: 'Which pods got an agent or a sidecar, and which send nothing?',
  variables: [cluster('kube_pod_info', 'target_info'), namespace('kube_pod_info', 'target_info')],
  rows: [
    row(
      'Pods',
      stat({
        title: 'Pods whose agent sends',
        unit: 'none',
        description:
          'Pods of which an agent or an SDK has told. Fewer than before: look at the pods that send nothing.',
        queries: [metrics(orZero(`count(count by (namespace, pod) (${sends}))`))],
        width: 8,
      }),
      stat({
        title: 'Running pods that send nothing',
        unit: 'none',
        description:
          'Pods without an agent, or whose agent reaches no collector. Choose the namespace of your applications to leave the others out.',
        queries: [
          metrics(
            orZero(
              `count(count by (namespace, pod) (${running}) unless on (namespace, pod) count by (namespace, pod) (${sends}))`,
            ),
          ),
        ],
        width: 8,
      }),
      stat({
        title: 'Pods with a collector beside them',
        unit: 'none',
        description:
          'Pods into which the operator has put a collector. If one that asked is missing, delete the pod: it was made before the operator answered.',
        queries: [metrics(orZero(`count(${sidecars})`))],
        width: 8,
      }),
      table({
        title: 'Agents by language',
        unit: 'none',
        description:
          'What tells of each pod. A pod that is missing here did not get an agent, or cannot reach the receiver.',
        queries: [metrics(`count by (namespace, pod, telemetry_sdk_language) (${sends})`)],
        columns: { namespace: 'Namespace', pod: 'Pod', telemetry_sdk_language: 'Language' },
        width: 12,
      }),
      table({
        title: 'Running pods that send nothing',
        unit: 'none',
        description:
          'Does the pod ask, by the annotation instrumentation.opentelemetry.io/inject-LANGUAGE? If so, read the events and the log of the operator below.',
        queries: [
          metrics(
            `count by (namespace, pod) (${running}) unless on (namespace, pod) count by (namespace, pod) (${sends})`,
          ),
        ],
        columns: { namespace: 'Namespace', pod: 'Pod' },
        whenEmpty: 'Every pod sends',
        width: 12,
      }),
    ),
    row(
      'Why',
      logs({
        title: 'Pods that were refused',
        unit: 'none',
        description:
          'Events of pods that could not be made, by a webhook or a policy. A refusal ends by itself once the operator answers.',
        queries: [
          lines('{cluster=~"$cluster", job="integrations/kubernetes/eventhandler"} | reason="FailedCreate"'),
        ],
        whenEmpty: 'Nothing was refused',
        width: 12,
      }),
      logs({
        title: 'What the operator says of injection',
        unit: 'none',
        description:
          'Errors name the pod and the Instrumentation that was not found, or of which there were two.',
        queries: [
          lines('{cluster=~"$cluster", service_name=~"opentelemetry-operator.*"} |= "instrumentation"'),
        ],
        whenEmpty: 'It says nothing',
        width: 12,
      }),
    ),
  ],
});
