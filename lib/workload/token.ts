import type { k8s } from 'cdk8s-plus-28';
import { serviceAccountDirectory } from './needs/kubernetes-client';

const name = 'service-account';

/** The token, the authority of the API server and the namespace, as the kubelet would mount them into every container. */
export const tokenVolume: k8s.Volume = {
  name,
  projected: {
    sources: [
      // An hour and a bit, as admission asks for: the kubelet renews it in time.
      { serviceAccountToken: { path: 'token', expirationSeconds: 3607 } },
      { configMap: { name: 'kube-root-ca.crt', items: [{ key: 'ca.crt', path: 'ca.crt' }] } },
      // With the version that the API server would add: a client-side apply replaces the list whole where one differs.
      {
        downwardApi: {
          items: [{ path: 'namespace', fieldRef: { apiVersion: 'v1', fieldPath: 'metadata.namespace' } }],
        },
      },
    ],
  },
};

/** For the one container that asks the API server. */
export const tokenMount: k8s.VolumeMount = { name, mountPath: serviceAccountDirectory, readOnly: true };
