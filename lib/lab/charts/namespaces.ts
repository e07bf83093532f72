import { Chart } from 'cdk8s';
import { k8s } from 'cdk8s-plus-28';
import type { Construct } from 'constructs';
import type { Settings } from '../environment';
import { labNamespaces } from '../lab-namespaces';
import { partOfLab } from '../labels';
import { namespaceLabels } from '../pipelines/mesh/labels';

export interface NamespacesProps {
  readonly settings: Settings;
}

/** The namespaces that the lab makes, with the Pod Security level that each enforces. */
export class Namespaces extends Chart {
  constructor(scope: Construct, id: string, { settings }: NamespacesProps) {
    super(scope, id);
    for (const { name, level, create } of labNamespaces(settings)) {
      if (!create) continue;
      new k8s.KubeNamespace(this, name, {
        metadata: {
          name,
          labels: {
            ...partOfLab,
            ...namespaceLabels(settings.pipelines.mesh, name === settings.namespaces.applications.name),
            'pod-security.kubernetes.io/enforce': level,
            // Where less is enforced, the API server still says which pods make use of that.
            'pod-security.kubernetes.io/audit': 'restricted',
            'pod-security.kubernetes.io/warn': 'restricted',
          },
        },
      });
    }
  }
}
