import { Http } from '../../imports/alloy/config';
import { OtelcolReceiverOtlp } from '../../imports/alloy/otelcol';
import { RemoteKubernetesSecret } from '../../imports/alloy/remote';
import { Component, CustomComponent, Declare, Foreach, Raw } from '../../lib/alloy';
import { component, idle } from './components';
import { type Components, workload } from './manifests';

const experimental = { module: { stability: 'experimental' } } as const;

test('what stands inside a declare is needed like everything else', () => {
  const declared: Components = (config) => {
    const declare = new Declare(config, 'receiver');
    new OtelcolReceiverOtlp(declare.contents, 'apps', { grpc: {}, output: {} });
    new CustomComponent(config, declare, 'first');
  };
  expect(workload(declared).ports.map(({ number }) => number)).toEqual([4317]);
});

test('what stands inside a foreach is needed like everything else', () => {
  const each: Components = (config) => {
    const foreach = new Foreach<string>(config, 'each', { collection: ['a'] });
    new RemoteKubernetesSecret(foreach.template, 'key', { namespace: 'a', name: 'key' });
  };
  expect(workload(each, experimental).needs.reads).toHaveLength(1);
});

test('a component that comes in as text is needed like any other', () => {
  const text: Components = (config) => {
    new Raw(config, 'otelcol.receiver.zipkin "x" {\n\toutput { }\n}');
  };
  expect(workload(text).ports.map(({ number }) => number)).toEqual([9411]);
});

test('every need names the component that has it', () => {
  const { needs } = workload(component('remote.kubernetes.secret', { namespace: 'a', name: 'key' }));
  expect(needs.reads.map((read) => read.component)).toEqual(['remote.kubernetes.secret "x"']);
});

test('an empty http block is no obstacle', () => {
  const http: Components = (config) => {
    new Http(config, {});
  };
  expect(() => workload(http)).not.toThrow();
});

describe('refused is', () => {
  const text = (source: string): Components => {
    return (config) => {
      idle(config);
      new Raw(config, source);
    };
  };
  const unseen = (what: string) =>
    `what ${what} holds is known only when Alloy runs, so the workload for it cannot be derived; write its components into this configuration.`;

  test.each<[what: string, components: Components, sentence: string]>([
    [
      'a component that nobody has looked at',
      (config) => {
        const brandNew = { stability: 'generally-available', labelled: true, repeated: true } as const;
        const components = { 'otelcol.receiver.brandnew': { ...brandNew, docs: '', arguments: 'none' } };
        const bodies = { none: { attributes: {}, blocks: {} } };
        const schema = { release: 'v0.0.0', namespace: 'otelcol', components, bodies };
        new Component(config, schema, 'otelcol.receiver.brandnew', 'x', {});
      },
      'otelcol.receiver.brandnew "x": nobody has said what it needs of its workload; add it to a table of lib/workload/needs.',
    ],
    [
      'an imported file',
      text('import.file "x" {\n\tfilename = "a"\n}'),
      `import.file "x": ${unseen('the file')}`,
    ],
    [
      'an imported repository',
      text('import.git "x" {\n\trepository = "a"\n\tpath = "b"\n}'),
      `import.git "x": ${unseen('the repository')}`,
    ],
    [
      'an imported address',
      text('import.http "x" {\n\turl = "a"\n}'),
      `import.http "x": ${unseen('the address')}`,
    ],
    [
      'an imported text',
      text('import.string "x" {\n\tcontent = ""\n}'),
      `import.string "x": ${unseen('the text')}`,
    ],
    [
      'a remote configuration',
      text('remotecfg {\n\turl = "http://fleet"\n}'),
      `remotecfg: ${unseen('the remote configuration')}`,
    ],
    [
      'TLS on the server of Alloy itself',
      text('http {\n\ttls {\n\t\tcert_file = "a"\n\t\tkey_file = "b"\n\t}\n}'),
      'http: the readiness probe and the config reloader ask the server of Alloy by plain HTTP and without credentials; remove its blocks "tls" and "auth".',
    ],
    [
      'the event log of Windows',
      component('loki.source.windowsevent', { forwardTo: [] }),
      'loki.source.windowsevent "x": it reads the event log of Windows, and the pods run on Linux; remove it.',
    ],
    [
      'the exporter for Windows',
      component('prometheus.exporter.windows', {}),
      'prometheus.exporter.windows "x": it measures Windows, and the pods run on Linux; use prometheus.exporter.unix.',
    ],
  ])('%s', (_, components, sentence) => {
    expect(() => workload(components, experimental)).toThrow(new Error(sentence));
  });
});
