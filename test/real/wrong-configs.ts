import { DiscoveryRelabel } from '../../imports/alloy/discovery';
import { LokiProcess, LokiWrite } from '../../imports/alloy/loki';
import {
  OtelcolAuthBasic,
  OtelcolConnectorSignaltometrics,
  OtelcolExporterDebug,
  OtelcolProcessorBatch,
  OtelcolProcessorFilter,
  OtelcolProcessorMemoryLimiter,
  OtelcolProcessorTransform,
} from '../../imports/alloy/otelcol';
import { PrometheusRemoteWrite, PrometheusScrape } from '../../imports/alloy/prometheus';
import { type AlloyConfig, Component, Raw, sys } from '../../lib/alloy';
import { known } from '../alloy/schemas';

export interface WrongConfig {
  readonly name: string;
  readonly build: (config: AlloyConfig) => unknown;
  /** What Alloy reads, where our check already refuses to write it. @default what is written */
  readonly text?: string;
  /** What our check says of it. */
  readonly sentence: string;
  /** What Alloy says when it loads it. */
  readonly alloy: RegExp;
}

const output = {};

/** A component that TypeScript does not look at. */
class Untyped extends Component {
  constructor(config: AlloyConfig, name: string, label: string, props: object) {
    const component = known.get(name);
    if (!component) throw new Error(`There is no component ${name}.`);
    super(config, component.schema, name, label, props);
  }
}

/** What `alloy validate` passes, and Alloy refuses when it loads it. */
export const passedByValidate: readonly WrongConfig[] = [
  {
    name: 'credentials of a client alone',
    build: (config) =>
      new OtelcolAuthBasic(config, 'a', { clientAuth: { username: 'u', password: sys.env('PASSWORD') } }),
    sentence: 'client_auth: Alloy does not start with it alone',
    alloy: /no credential source provided/,
  },
  {
    name: 'a batch that is larger than the largest',
    build: (config) => new OtelcolProcessorBatch(config, 'b', { sendBatchSize: 8192, output }),
    sentence: 'batches of 8192 do not fit the largest allowed of 3000',
    alloy: /send_batch_max_size/,
  },
  {
    name: 'a function of OTTL that does not exist, whatever the error mode',
    build: (config) =>
      new OtelcolProcessorTransform(config, 't', {
        errorMode: 'ignore',
        traceStatements: [{ context: 'span', statements: ['sett(name, "a")'] }],
        output,
      }),
    sentence: 'there is no function sett in the context span; did you mean set?',
    alloy: /undefined function "sett"|undefined function "sett"/,
  },
  {
    name: 'a path of OTTL that does not exist',
    build: (config) => new OtelcolProcessorFilter(config, 'f', { traces: { span: ['nam == "a"'] }, output }),
    sentence: 'there is no path span.nam; did you mean span.name?',
    alloy: /segment "nam" from path "nam" is not a valid path/,
  },
  {
    name: 'a value of OTTL that does not exist',
    build: (config) =>
      new OtelcolConnectorSignaltometrics(config, 's', {
        spans: [{ name: 'a', sum: { value: 'Lenn(attributes)' } }],
        output: { metrics: [new OtelcolExporterDebug(config, 'd', {}).input] },
      }),
    sentence: 'there is no function Lenn in the context span; did you mean Len?',
    alloy: /undefined function "Lenn"/,
  },
  {
    name: 'a replacement that is no template',
    build: (config) =>
      new LokiProcess(config, 'p', {
        forwardTo: [],
        stage: [{ replace: { expression: '(a)', replace: '{{ if }}' } }],
      }),
    sentence: '{{if}} has no value; write one.',
    alloy: /missing value for if/,
  },
  {
    name: 'a memory limiter without a limit',
    build: (config) => new OtelcolProcessorMemoryLimiter(config, 'm', { checkInterval: '1s', output }),
    sentence: 'it limits nothing',
    alloy: /either limit or limit_percentage must be set/,
  },
  {
    name: 'a scrape that may last longer than its interval',
    build: (config) =>
      new PrometheusScrape(config, 's', {
        targets: [],
        forwardTo: [],
        scrapeInterval: '15s',
        scrapeTimeout: '20s',
      }),
    sentence: 'the timeout of 20s is longer than the interval of 15s',
    alloy: /scrape_timeout/,
  },
  {
    name: 'a relabelling rule that writes to nowhere',
    build: (config) => new DiscoveryRelabel(config, 'r', { targets: [], rule: [{ sourceLabels: ['a'] }] }),
    sentence: 'the action replace writes a label',
    alloy: /target_label/,
  },
  {
    name: 'a relabelling rule that divides by nothing',
    build: (config) =>
      new DiscoveryRelabel(config, 'r', { targets: [], rule: [{ action: 'hashmod', targetLabel: 'a' }] }),
    sentence: 'the action hashmod divides by a number',
    alloy: /modulus/,
  },
  {
    name: 'a regular expression that looks ahead, in a stage of logs',
    build: (config) =>
      new LokiProcess(config, 'p', { forwardTo: [], stage: [{ regex: { expression: 'a(?=b)' } }] }),
    sentence: 'is no regular expression of Go (RE2)',
    alloy: /invalid or unsupported Perl syntax/,
  },
  {
    name: 'an export that the component does not have',
    build: (config) => {
      new LokiWrite(config, 'w', { endpoint: [{ url: 'http://loki' }] });
      new Raw(config, 'loki.process "p" {\n\tforward_to = [loki.write.w.input]\n}');
    },
    sentence: 'loki.write.w.input is no export of loki.write "w"',
    alloy: /field "input" does not exist/,
  },
  {
    name: 'a reference to metrics where logs are taken',
    build: (config) => {
      const { receiver } = new PrometheusRemoteWrite(config, 'w');
      new Untyped(config, 'loki.process', 'p', { forwardTo: [receiver] });
    },
    text: 'prometheus.remote_write "w" { }\nloki.process "p" { forward_to = [prometheus.remote_write.w.receiver] }',
    sentence: 'a reference of type loki.LogsReceiver is needed',
    alloy: /expected capsule\("loki\.LogsReceiver"\)/,
  },
];

/** What `alloy validate` refuses. */
export const refusedByValidate: readonly WrongConfig[] = [
  {
    name: 'two components that send to one another',
    build: (config) =>
      new Raw(
        config,
        [
          'otelcol.processor.batch "a" { output { traces = [otelcol.processor.batch.b.input] } }',
          'otelcol.processor.batch "b" { output { traces = [otelcol.processor.batch.a.input] } }',
        ].join('\n'),
      ),
    sentence: 'components refer to each other in a cycle',
    alloy: /cycle/,
  },
  {
    name: 'a reference that leads nowhere',
    build: (config) =>
      new Raw(config, 'otelcol.receiver.otlp "r" { output { traces = [otelcol.processor.batch.b.input] } }'),
    sentence: 'refers to a component that is not in this configuration',
    alloy: /does not exist/,
  },
  {
    name: 'a duration that Go cannot count',
    build: (config) => new OtelcolProcessorBatch(config, 'b', { timeout: '9999999h', output }),
    text: 'otelcol.processor.batch "b" {\n\ttimeout = "9999999h"\n\toutput { }\n}',
    sentence: 'a duration of less than 292 years',
    alloy: /invalid duration/,
  },
  {
    name: 'a regular expression that looks ahead, in a relabelling rule',
    build: (config) =>
      new DiscoveryRelabel(config, 'r', { targets: [], rule: [{ action: 'keep', regex: 'a(?=b)' }] }),
    sentence: 'is no regular expression of Go (RE2)',
    alloy: /invalid or unsupported Perl syntax/,
  },
];
