import { k8s } from 'cdk8s-plus-28';
import { Construct } from 'constructs';
import { withEphemeralStorage } from '../../../kubernetes/ephemeral-storage';
import { grantInNamespace } from '../../../kubernetes/grant';
import { restrictedContainer, restrictedPod } from '../../../kubernetes/pod-security';
import { images } from '../../images';
import { type CertManagerPartProps, labelsOf, podNamespace } from './component';

const name = 'cert-manager-startupapicheck';

/** Completes when the webhook answers: ready pods alone do not say so (cert-manager/cert-manager#2908, #3045). */
export class StartupCheck extends Construct {
  /** The Job, to wait for before anything that has a Certificate is applied. */
  static readonly job = jobName(images.certManager.startupCheck);

  constructor(scope: Construct, id: string, { namespace }: CertManagerPartProps) {
    super(scope, id);
    const labels = labelsOf('startupapicheck', 'startupapicheck');

    new k8s.KubeServiceAccount(this, 'service-account', { metadata: { name, namespace, labels } });
    grantInNamespace(this, {
      name: `${name}:create-cert`,
      labels,
      // The check makes one in a dry run.
      rules: [{ apiGroups: ['cert-manager.io'], resources: ['certificaterequests'], verbs: ['create'] }],
      to: { name, namespace },
    });
    new k8s.KubeJob(this, 'job', {
      metadata: { name: StartupCheck.job, namespace, labels },
      spec: {
        // Each try waits a minute, and the images of cert-manager itself may have to be pulled first.
        backoffLimit: 10,
        template: {
          metadata: { labels },
          spec: {
            restartPolicy: 'OnFailure',
            serviceAccountName: name,
            enableServiceLinks: false,
            nodeSelector: { 'kubernetes.io/os': 'linux' },
            securityContext: restrictedPod,
            containers: [
              {
                name,
                image: images.certManager.startupCheck,
                imagePullPolicy: 'IfNotPresent',
                args: ['check', 'api', '--wait=1m', '-v'],
                env: [podNamespace],
                resources: withEphemeralStorage({
                  requests: {
                    cpu: k8s.Quantity.fromString('10m'),
                    memory: k8s.Quantity.fromString('64Mi'),
                  },
                  limits: { memory: k8s.Quantity.fromString('128Mi') },
                }),
                securityContext: restrictedContainer,
              },
            ],
          },
        },
      },
    });
  }
}

/** A Job's template cannot be changed, so a new version is a new Job. */
function jobName(image: string): string {
  const tag = image.slice(image.lastIndexOf(':') + 1);
  return `${name}-${tag.replaceAll('.', '-')}`;
}
