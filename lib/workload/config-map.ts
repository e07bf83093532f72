import { createHash } from 'node:crypto';
import { k8s } from 'cdk8s-plus-28';
import type { Construct } from 'constructs';
import type { AlloyConfig } from '../alloy';
import { WorkloadError } from './error';

/** What the API server accepts in one ConfigMap. */
const limit = 1024 * 1024;

export interface ConfigMapProps {
  readonly name: string;
  readonly namespace?: string;
  readonly labels: Record<string, string>;
  readonly config: AlloyConfig;
}

export interface ConfigMap {
  readonly name: string;
  /** Changes with what it holds. */
  readonly checksum: string;
}

/** One file for each pipeline. @throws WorkloadError when they are too many for one ConfigMap. */
export function configMap(scope: Construct, { name, namespace, labels, config }: ConfigMapProps): ConfigMap {
  const files = { ...config.files() };
  const bytes = Object.values(files).reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  if (bytes > limit) {
    throw new WorkloadError(
      name,
      `the configuration has ${bytes} bytes, and a ConfigMap takes ${limit}; divide its pipelines among several workloads.`,
    );
  }
  new k8s.KubeConfigMap(scope, 'config-map', { metadata: { name, namespace, labels }, data: files });
  return { name, checksum: createHash('sha256').update(JSON.stringify(files)).digest('hex') };
}
