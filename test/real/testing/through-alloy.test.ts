import { given, podTarget } from '../../../lib/testing';
import { labPipeline } from '../../../lib/testing/pipeline/definition';
import { alloyProgram } from '../../../tools/real-programs/programs';
import { docExamples } from '../../testing/doc-examples';

beforeAll(() => {
  process.env.ALLOY_BIN = alloyProgram();
});

test('the last example of docs/testing.md is true in a real Alloy', async () => {
  await docExamples().get('alloy')?.();
});

test('lines go through a pipeline of the lab', async () => {
  await given
    .lines({ line: 'password=hunter2hunter2', labels: { app: 'shop' } })
    .throughAlloy(labPipeline('podLogs'))
    .expect([{ line: 'password=<redacted:password>', labels: { app: 'shop', cluster: 'test' } }]);
});

test('targets go through a pipeline of the lab', async () => {
  const annotated = { __meta_kubernetes_pod_annotation_prometheus_io_scrape: 'true' };
  await given
    .targets(podTarget('app', '8080', annotated), podTarget('other', '9090'))
    .throughAlloy(labPipeline('annotatedPods'), { at: 'discovery.kubernetes.annotated_pods' })
    .expect([{ __address__: '10.1.0.7:8080', job: 'shop/cart' }]);
});

test('samples go through a rule and get the labels of the destination', async () => {
  const text = `
prometheus.relabel "kept" {
  rule {
    source_labels = ["__name__"]
    regex         = "up"
    action        = "keep"
  }
  forward_to = [prometheus.remote_write.local.receiver]
}
prometheus.remote_write "local" {
  external_labels = { cluster = sys.env("CLUSTER") }
  endpoint {
    url = "https://prometheus.example.com"
    basic_auth {
      username      = "user"
      password_file = "/run/secrets/password"
    }
  }
}`;
  await given
    .metrics('up{job="shop"} 1', 'other 2')
    .throughAlloy(text, { variables: { CLUSTER: 'lab' } })
    .expect(['up{cluster="lab", job="shop"} 1']);
});

test('a failure says what was given and what arrived', async () => {
  const text = 'loki.process "all" {\n  forward_to = []\n}';
  const failing = given
    .lines({ line: 'a', labels: { app: 'shop' } })
    .throughAlloy(text)
    .expect(['b']);
  await expect(failing).rejects.toThrow(
    /loki\.process\.all of a real Alloy takes something else.*\+ +line: 'a'/s,
  );
});
