import type { k8s } from 'cdk8s-plus-28';
import { restrictedContainer } from '../../kubernetes/pod-security';
import { mebibytes } from '../../kubernetes/quantity';
import { type ApplicationSettings, agentIsCopied } from '../environment';
import { images } from '../images';
import type { Environment } from '../instrumentation/agents';
import { agentHome, copiedAgents } from '../instrumentation/copied-agent';
import { copying } from '../instrumentation/copying';
import { literalsOf } from '../settings/application-env';

/** The agent that a pod copies for itself, and how the main container loads it. */
export interface CopiedAgentParts {
  readonly initContainer: k8s.Container;
  readonly environment: Environment;
  readonly mount: k8s.VolumeMount;
  readonly volume: k8s.Volume;
}

/** What the operator lets an injected agent take of a directory that it adds: its volumeLimitSize, 200Mi unless said. */
export const agentMebibytes = 200;

/** What copies the agent of `manual-sidecar` into the pods of an application; undefined where nothing has to. */
export function copiedAgent(application: ApplicationSettings): CopiedAgentParts | undefined {
  const { language, env, platform } = application;
  if (!agentIsCopied(application) || language === 'go') return undefined;
  const { copy, environment } = copiedAgents[language];
  const mount = { name: 'agent', mountPath: agentHome };
  return {
    initContainer: {
      name: 'copy-agent',
      image: images.autoInstrumentation[language],
      imagePullPolicy: 'IfNotPresent',
      command: ['cp', ...copy(platform)],
      resources: copying,
      securityContext: restrictedContainer,
      volumeMounts: [mount],
    },
    environment: environment(literalsOf(env), platform),
    mount: { ...mount, readOnly: true },
    volume: { name: 'agent', emptyDir: { sizeLimit: mebibytes(agentMebibytes) } },
  };
}
