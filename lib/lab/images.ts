/** Every container image of the lab, with its tag; nothing else in the tree names one. */
export const images = {
  alloy: 'docker.io/grafana/alloy:v1.19.2',
  configReloader: 'quay.io/prometheus-operator/prometheus-config-reloader:v0.91.0',
  backend: 'docker.io/grafana/otel-lgtm:0.30.0',
  kubeStateMetrics: 'registry.k8s.io/kube-state-metrics/kube-state-metrics:v2.19.1',
  opencost: 'ghcr.io/opencost/opencost:1.121.1',
  certManager: {
    controller: 'quay.io/jetstack/cert-manager-controller:v1.21.2',
    cainjector: 'quay.io/jetstack/cert-manager-cainjector:v1.21.2',
    webhook: 'quay.io/jetstack/cert-manager-webhook:v1.21.2',
    acmeSolver: 'quay.io/jetstack/cert-manager-acmesolver:v1.21.2',
    startupCheck: 'quay.io/jetstack/cert-manager-startupapicheck:v1.21.2',
  },
  operator: 'ghcr.io/open-telemetry/opentelemetry-operator/opentelemetry-operator:0.158.0',
  collector: 'ghcr.io/open-telemetry/opentelemetry-collector-releases/opentelemetry-collector:0.158.0',
  collectorContrib:
    'ghcr.io/open-telemetry/opentelemetry-collector-releases/opentelemetry-collector-contrib:0.158.0',
  // The last release: the Agent reached its end of life on 2025-11-01.
  agentStatic: 'docker.io/grafana/agent:v0.44.3',
  autoInstrumentation: {
    java: 'ghcr.io/open-telemetry/opentelemetry-operator/autoinstrumentation-java:2.30.0',
    nodejs: 'ghcr.io/open-telemetry/opentelemetry-operator/autoinstrumentation-nodejs:0.78.0',
    python: 'ghcr.io/open-telemetry/opentelemetry-operator/autoinstrumentation-python:0.64b0',
    dotnet: 'ghcr.io/open-telemetry/opentelemetry-operator/autoinstrumentation-dotnet:1.16.0',
    go: 'ghcr.io/open-telemetry/opentelemetry-go-instrumentation/autoinstrumentation-go:v0.24.0',
  },
  /** What compiles and runs a program of one file; each exists for amd64 and arm64. */
  runtimes: {
    java: 'docker.io/library/eclipse-temurin:21.0.12_8-jdk-noble',
    nodejs: 'docker.io/library/node:24.18.0-bookworm-slim',
    python: 'docker.io/library/python:3.14.7-slim-trixie',
    dotnet: 'mcr.microsoft.com/dotnet/sdk:10.0.103',
    go: 'docker.io/library/golang:1.26.5-bookworm',
  },
  loadGenerator: 'docker.io/grafana/k6:1.8.1',
} as const;
