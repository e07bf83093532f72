import { environmentFile, loadEnvironment } from '../../../commands/command-line/environments';
import { report } from '../../../commands/synth/report';

const manifests = [
  { file: '00-namespaces.yaml', text: '', objects: 1 },
  { file: '60-backend.yaml', text: '', objects: 4 },
];

test('with a local backend it says what was written, how to apply it and how to open Grafana', () => {
  expect(
    report({ environment: environmentFile('kind'), output: 'dist' }, loadEnvironment('kind'), manifests),
  ).toBe(
    `kind, in dist:
  00-namespaces.yaml  1 object
  60-backend.yaml     4 objects

Next:
  kubectl apply -f dist    # again, until it reports no error: webhooks take a minute to answer
  kubectl --namespace observability-backend port-forward service/backend 3000    # Grafana on http://localhost:3000`,
  );
});

test('with Grafana Cloud it says which Secret to make before', () => {
  const environment = environmentFile('gke-standard');
  expect(report({ environment, output: 'out' }, loadEnvironment(environment), manifests)).toContain(
    `Next:
  kubectl apply -f out/00-namespaces.yaml
  kubectl --namespace monitoring create secret generic grafana-cloud --from-env-file=/dev/stdin    # then type a line for each of prometheus-user=..., token=..., loki-user=..., otlp-user=... and Ctrl-D
  kubectl apply -f out    #`,
  );
});
