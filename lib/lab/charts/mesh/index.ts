import { ApiObject, Chart } from 'cdk8s';
import type { Construct } from 'constructs';
import type { Settings } from '../../environment';
import { labels } from '../../labels';
import type { PeerAuthenticationSpec, TelemetrySpec } from './resources';

export type MeshProps = Settings['pipelines']['mesh'] & {
  /** That of the applications. */
  readonly namespace: string;
};

/** Whether there is anything to tell the mesh. */
export function tellsMesh({
  enabled,
  accessLogs,
  traces,
  permissive,
}: Omit<MeshProps, 'namespace'>): boolean {
  return enabled && (accessLogs || traces || permissive);
}

/**
 * What Istio is told about the applications: where their proxies send access logs and spans, and whether collectors
 * outside of the mesh may ask them. The definitions of these kinds come with Istio, and the providers are named in its
 * mesh configuration: docs/mesh.md.
 */
export class Mesh extends Chart {
  constructor(scope: Construct, id: string, props: MeshProps) {
    super(scope, id);
    const metadata = {
      name: 'application-observability',
      namespace: props.namespace,
      labels: labels({ name: 'mesh', component: 'mesh' }),
    };
    if (props.accessLogs || props.traces) {
      new ApiObject(this, 'telemetry', {
        apiVersion: 'telemetry.istio.io/v1',
        kind: 'Telemetry',
        metadata,
        spec: telemetry(props),
      });
    }
    if (props.permissive) {
      const spec: PeerAuthenticationSpec = { mtls: { mode: 'PERMISSIVE' } };
      new ApiObject(this, 'peer-authentication', {
        apiVersion: 'security.istio.io/v1',
        kind: 'PeerAuthentication',
        metadata,
        spec,
      });
    }
  }
}

function telemetry(props: MeshProps): TelemetrySpec {
  const { accessLogs, accessLogProvider, traces, traceProvider, samplingRatio } = props;
  return {
    ...(accessLogs ? { accessLogging: [{ providers: [{ name: accessLogProvider }] }] } : {}),
    ...(traces
      ? {
          tracing: [
            {
              providers: [{ name: traceProvider }],
              // A ratio of 0.07 is 7 percent, and not 7.000000000000001.
              randomSamplingPercentage: Number((samplingRatio * 100).toFixed(6)),
            },
          ],
        }
      : {}),
  };
}
