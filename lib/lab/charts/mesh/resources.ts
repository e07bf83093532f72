/**
 * The resources of Istio that the lab makes, as far as it uses them:
 * https://istio.io/latest/docs/reference/config/telemetry/ and
 * https://istio.io/latest/docs/reference/config/security/peer_authentication/
 */
export interface TelemetrySpec {
  readonly accessLogging?: readonly { readonly providers: readonly ProviderRef[] }[];
  readonly tracing?: readonly {
    readonly providers: readonly ProviderRef[];
    /** From 0 to 100. */
    readonly randomSamplingPercentage: number;
  }[];
}

/** The name of an extension provider of the mesh configuration. */
export interface ProviderRef {
  readonly name: string;
}

export interface PeerAuthenticationSpec {
  readonly mtls: { readonly mode: 'PERMISSIVE' | 'STRICT' };
}
