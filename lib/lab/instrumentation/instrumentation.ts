import type { Construct } from 'constructs';
import {
  Instrumentation,
  type InstrumentationSpec,
  InstrumentationSpecPropagators,
  InstrumentationSpecSamplerType,
} from '../../../imports/opentelemetry.io';
import { restrictedContainer, restrictedPod } from '../../kubernetes/pod-security';
import { images } from '../images';
import { labels } from '../labels';
import type { InstrumentationSettings, Language } from '../settings/instrumentation';

import { logsEnvironment } from './agent-logs';
import { agentEnvironment, type Environment, sdkEnvironment } from './agents';
import { copying } from './copying';
import type { ResourceName } from './names';
import { httpAddress, type OtlpReceiver } from './otlp-receiver';

export interface AgentsProps {
  readonly name: ResourceName;
  /** The languages that have an agent, and the share of traces that is kept. */
  readonly instrumentation: InstrumentationSettings;
  /** Where the agents send to. */
  readonly receiver: OtlpReceiver;
  /** What the agents are told beside what all are told; stands above that. @default nothing */
  readonly environment?: Environment;
  /** Whether they send logs. */
  readonly sendsLogs: boolean;
  /** Which of the other signals nobody takes. @default none */
  readonly without?: readonly ('traces' | 'metrics')[];
}

/**
 * One Instrumentation for all languages: a pod's annotation picks the language, so that only where to send, which is
 * common to all, needs an object of its own.
 */
export function instrument(scope: Construct, id: string, props: AgentsProps): Instrumentation {
  const { languages, samplingRatio } = props.instrumentation;
  const has = (language: Language) => languages.includes(language);
  const agent = (language: Language) => {
    const env = variables({ ...agentEnvironment[language], ...props.environment });
    return { image: images.autoInstrumentation[language], ...(env.length > 0 && { env }) };
  };
  const spec: InstrumentationSpec = {
    exporter: { endpoint: httpAddress(props.receiver) },
    propagators: [InstrumentationSpecPropagators.TRACECONTEXT, InstrumentationSpecPropagators.BAGGAGE],
    sampler: {
      type: InstrumentationSpecSamplerType.PARENTBASED_UNDERSCORE_TRACEIDRATIO,
      argument: String(samplingRatio),
    },
    env: variables({ ...sdkEnvironment, ...logsEnvironment(props.sendsLogs), ...silent(props.without) }),
    ...(props.instrumentation.useLabels && { defaults: { useLabelsForResourceAttributes: true } }),
    // The uid finds the pod in Alloy even when the connection's address does not.
    resource: { addK8SUidAttributes: true },
    imagePullPolicy: 'IfNotPresent',
    // Of the container that copies the agent into the pod.
    initContainerSecurityContext: { ...restrictedContainer, seccompProfile: restrictedPod.seccompProfile },
    ...(has('java') && { java: { ...agent('java'), resources: copying } }),
    ...(has('nodejs') && { nodejs: { ...agent('nodejs'), resourceRequirements: copying } }),
    ...(has('python') && { python: { ...agent('python'), resourceRequirements: copying } }),
    ...(has('dotnet') && { dotnet: { ...agent('dotnet'), resourceRequirements: copying } }),
    ...(has('go') && { go: { ...agent('go'), resourceRequirements: copying, securityContext: ebpf } }),
  };
  return new Instrumentation(scope, id, {
    metadata: {
      ...props.name,
      labels: labels({ name: 'instrumentation', instance: props.name.name, component: 'instrumentation' }),
    },
    spec,
  });
}

/** What nobody takes is not sent. */
function silent(without: AgentsProps['without'] = []): Environment {
  return Object.fromEntries(without.map((signal) => [`OTEL_${signal.toUpperCase()}_EXPORTER`, 'none']));
}

/** The pod is not to run as root; this container of it has to. */
const ebpf = { privileged: true, runAsNonRoot: false, runAsUser: 0 };

function variables(environment: Environment): { name: string; value: string }[] {
  return Object.entries(environment).map(([name, value]) => ({ name, value }));
}
