import { DiscoveryRelabel } from '../../imports/alloy/discovery';
import { LokiEcho, LokiSourceFile } from '../../imports/alloy/loki';
import {
  OtelcolAuthSigv4,
  OtelcolExporterDebug,
  OtelcolReceiverOtlp,
  OtelcolStorageFile,
} from '../../imports/alloy/otelcol';
import { PrometheusEcho, PrometheusScrape } from '../../imports/alloy/prometheus';
import { PyroscopeReceiveHttp, PyroscopeWrite } from '../../imports/alloy/pyroscope';
import { RemoteKubernetesSecret } from '../../imports/alloy/remote';
import type { AlloyConfig, Component, Expression, NamespaceSchema } from '../../lib/alloy';
import { camelCase } from '../../lib/alloy/naming';
import type { BlockSchema, CapsuleName, TypeSchema } from '../../lib/alloy/schema';

type Props = Readonly<Record<string, unknown>>;

/**
 * The least that a body accepts: its required attributes, blocks and groups. What only a reference can give
 * comes from real components, which are added to the configuration when they are needed.
 */
export class Minimal {
  private readonly references = new Map<CapsuleName | 'secret', Expression<unknown>>();

  constructor(
    private readonly config: AlloyConfig,
    private readonly schema: NamespaceSchema,
  ) {}

  body(key: string): Props {
    const body = this.schema.bodies[key];
    if (!body) throw new Error(`The schema has no body ${key}.`);
    const attributes = Object.entries(body.attributes).filter(([, { required }]) => required);
    const blocks = Object.entries(body.blocks).filter(([, { required }]) => required);
    const groups = Object.entries(body.groups ?? {}).filter(([, { required }]) => required);
    return Object.fromEntries([
      ...attributes.map(([name, { type }]) => [camelCase(name), this.value(type)]),
      ...blocks.map(([name, block]) => [camelCase(name), this.block(block)]),
      ...groups.map(([name, { alternatives }]) => {
        const [[word, block] = ['', { body: '' }]] = Object.entries(alternatives);
        return [camelCase(name), [{ [camelCase(word)]: this.block(block) }]];
      }),
    ]);
  }

  /** Lets a component send to every input that `component` exports. */
  feed(component: Component): void {
    const label = 'feeder';
    for (const [name, type] of Object.entries(component.exports ?? {})) {
      const input: Expression<never> = Reflect.get(component, camelCase(name));
      switch (type.kind === 'capsule' ? type.name : undefined) {
        case 'storage.Appendable':
          new PrometheusScrape(this.config, label, { targets: [], forwardTo: [input] });
          break;
        case 'loki.LogsReceiver':
          new LokiSourceFile(this.config, label, { targets: [], forwardTo: [input] });
          break;
        case 'otelcol.Consumer':
          new OtelcolReceiverOtlp(this.config, label, { output: { traces: [input] } });
          break;
        case 'pyroscope.Appendable':
          new PyroscopeReceiveHttp(this.config, label, { forwardTo: [input] });
          break;
      }
    }
  }

  private block(block: BlockSchema): Props | readonly Props[] {
    const props = { ...(block.labelled ? { label: 'label' } : {}), ...this.body(block.body) };
    return block.repeated ? [props] : props;
  }

  private value(type: TypeSchema): unknown {
    switch (type.kind) {
      case 'string':
        return type.enum?.[0] ?? 'text';
      case 'optionalSecret':
      case 'any':
        return 'text';
      case 'number':
        return 1;
      case 'bool':
        return true;
      case 'duration':
        return '1m30s';
      case 'bytes':
        return '10MiB';
      case 'list':
        return [this.value(type.elem)];
      case 'map':
        return { key: this.value(type.elem) };
      case 'object':
        return this.body(type.body);
      case 'secret':
        return this.reference('secret');
      case 'capsule':
        return this.reference(type.name);
    }
  }

  /** One component a kind of reference serves all that need it. */
  private reference(name: CapsuleName | 'secret'): Expression<unknown> {
    const made = this.references.get(name) ?? reference(this.config, name);
    this.references.set(name, made);
    return made;
  }
}

function reference(config: AlloyConfig, name: CapsuleName | 'secret'): Expression<unknown> {
  const label = 'provider';
  switch (name) {
    case 'storage.Appendable':
      return new PrometheusEcho(config, label).receiver;
    case 'loki.LogsReceiver':
      return new LokiEcho(config, label).receiver;
    case 'otelcol.Consumer':
      return new OtelcolExporterDebug(config, label).input;
    case 'pyroscope.Appendable':
      return new PyroscopeWrite(config, label).receiver;
    case 'auth.Handler':
      return new OtelcolAuthSigv4(config, label).handler;
    case 'extension.ExtensionHandler':
      return new OtelcolStorageFile(config, label).handler;
    case 'relabel.Rules':
      return new DiscoveryRelabel(config, label, { targets: [] }).rules;
    case 'discovery.Target':
      return new DiscoveryRelabel(config, 'target', { targets: [] }).output.at(0);
    case 'secret':
      return new RemoteKubernetesSecret(config, label, {
        name: 'credentials',
        namespace: 'monitoring',
      }).data.get('token');
  }
}
