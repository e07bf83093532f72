import { join } from 'node:path';
import type { Construct } from 'constructs';
import * as beyla from '../../imports/alloy/beyla';
import * as config from '../../imports/alloy/config';
import * as databaseObservability from '../../imports/alloy/database_observability';
import * as discovery from '../../imports/alloy/discovery';
import * as faro from '../../imports/alloy/faro';
import * as local from '../../imports/alloy/local';
import * as loki from '../../imports/alloy/loki';
import * as mimir from '../../imports/alloy/mimir';
import * as otelcol from '../../imports/alloy/otelcol';
import * as prometheus from '../../imports/alloy/prometheus';
import * as pyroscope from '../../imports/alloy/pyroscope';
import * as remote from '../../imports/alloy/remote';
import { Component, type NamespaceSchema, readSchema } from '../../lib/alloy';

/** A generated class, to be built without knowing which. */
export interface Generated {
  /** The name it is exported by. */
  readonly name: string;
  build(scope: Construct, label: string | undefined, props: object): Component;
}

export interface Namespace {
  readonly schema: NamespaceSchema;
  readonly classes: readonly Generated[];
}

/** Every generated namespace with its schema. */
export const namespaces: readonly Namespace[] = Object.entries({
  beyla,
  config,
  database_observability: databaseObservability,
  discovery,
  faro,
  local,
  loki,
  mimir,
  otelcol,
  prometheus,
  pyroscope,
  remote,
}).map(([name, exported]) => ({
  schema: readSchema(join(__dirname, '..', '..', 'imports', 'alloy', 'schema', `${name}.json`)),
  classes: Object.entries(exported).map(([exportName, value]) => generated(exportName, value)),
}));

function generated(name: string, value: unknown): Generated {
  return {
    name,
    build(scope, label, props) {
      if (!isComponentClass(value)) throw new Error(`${name} is not the class of a component.`);
      return label === undefined ? new value(scope, props) : new value(scope, label, props);
    },
  };
}

type ComponentClass = new (scope: Construct, ...labelAndProps: readonly unknown[]) => Component;

function isComponentClass(value: unknown): value is ComponentClass {
  return typeof value === 'function' && value.prototype instanceof Component;
}
