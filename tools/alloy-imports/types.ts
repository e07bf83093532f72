import type { CapsuleName, TypeSchema } from '../../lib/alloy/schema';
import type { Imports } from './imports';

/** How the types of Alloy are written in one generated file. */
export interface TypeContext {
  readonly imports: Imports;
  /** The name of the interface of a body, noted as an import where it stands in another file. */
  bodyName(key: string): string;
}

const capsules: Readonly<Record<CapsuleName, string>> = {
  'storage.Appendable': 'MetricsReceiver',
  'loki.LogsReceiver': 'LogsReceiver',
  'otelcol.Consumer': 'OtelcolConsumer',
  'pyroscope.Appendable': 'ProfilesReceiver',
  'auth.Handler': 'AuthHandler',
  'extension.ExtensionHandler': 'ExtensionHandler',
  'relabel.Rules': 'RelabelRules',
  'discovery.Target': 'Target',
};

/** What a prop accepts: `Value<string>`. */
export function accepted(type: TypeSchema, context: TypeContext): string {
  const alloy = (name: string) => context.imports.alloy(name);
  switch (type.kind) {
    case 'secret':
      return alloy('SecretValue');
    case 'optionalSecret':
      return alloy('OptionalSecretValue');
    case 'any':
      return alloy('AnyValue');
    case 'list':
      return collection('ListValue', type.elem, context);
    case 'map':
      return collection('MapValue', type.elem, context);
    case 'capsule':
      // A target may be written as an object of labels.
      if (type.name === 'discovery.Target') return `${alloy('MapValue')}<string>`;
      return `${alloy('Expression')}<${alloy(capsules[type.name])}>`;
    default:
      return `${alloy('Value')}<${yielded(type, context)}>`;
  }
}

function collection(name: 'ListValue' | 'MapValue', elem: TypeSchema, context: TypeContext): string {
  const of = yielded(elem, context);
  const item = accepted(elem, context);
  const parameters = item === `Value<${of}>` ? of : `${of}, ${item}`;
  return `${context.imports.alloy(name)}<${parameters}>`;
}

/** What an expression yields: `string`. */
export function yielded(type: TypeSchema, context: TypeContext): string {
  switch (type.kind) {
    case 'string':
      return type.enum?.map(quoted).join(' | ') ?? 'string';
    case 'duration':
    case 'bytes':
    case 'optionalSecret':
      return 'string';
    case 'number':
      return 'number';
    case 'bool':
      return 'boolean';
    case 'secret':
      return context.imports.alloy('Secret');
    case 'any':
      return 'unknown';
    case 'list':
      return `readonly ${inArray(yielded(type.elem, context))}[]`;
    case 'map':
      return `Readonly<Record<string, ${yielded(type.elem, context)}>>`;
    case 'object':
      return context.bodyName(type.body);
    case 'capsule':
      return context.imports.alloy(capsules[type.name]);
  }
}

function inArray(type: string): string {
  return /\||^readonly /.test(type) ? `(${type})` : type;
}

export function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&').replaceAll('\n', '\\n')}'`;
}

/** A type in the words of Alloy's reference: `list(string)`. */
export function alloyType(type: TypeSchema): string {
  switch (type.kind) {
    case 'list':
    case 'map':
      return `${type.kind}(${alloyType(type.elem)})`;
    case 'capsule':
      return type.name;
    case 'optionalSecret':
      return 'string or secret';
    case 'number':
      return type.integer ? 'integer' : 'number';
    default:
      return type.kind;
  }
}
