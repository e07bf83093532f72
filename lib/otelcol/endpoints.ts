import { typeOf } from './components';
import type { CollectorConfigProps } from './config';
import { CollectorConfigError } from './error';

/** Every endpoint is `host:port`, and no two components listen on one port. */
export function checkEndpoints(config: string, props: CollectorConfigProps): void {
  const check = (where: string, endpoint: string): number => {
    const [, port] = /^[A-Za-z0-9.-]+:(\d+)$/.exec(endpoint) ?? [];
    if (port === undefined || Number(port) < 1 || Number(port) > 65535) {
      throw new CollectorConfigError(
        config,
        where,
        `is ${JSON.stringify(endpoint)}, but it takes host:port without a scheme, the port from 1 to 65535; correct it.`,
      );
    }
    return Number(port);
  };

  const listeners = new Map<number, string>();
  for (const { where, endpoint } of listened(props)) {
    const port = check(where, endpoint);
    const other = listeners.get(port);
    if (other !== undefined) {
      throw new CollectorConfigError(
        config,
        where,
        `listens on port ${port}, as ${other} does, but a port has one listener; choose another.`,
      );
    }
    listeners.set(port, where);
  }
  for (const [id, exporter] of Object.entries(props.exporters)) {
    if (exporter === undefined) continue;
    const where = `exporters.${id}.endpoint`;
    if (typeOf(id) === 'otlp_http') checkUrl(config, where, exporter.endpoint);
    else check(where, exporter.endpoint);
  }
}

function checkUrl(config: string, where: string, endpoint: string): void {
  if (/^https?:\/\/[A-Za-z0-9.-]+(:\d+)?(\/[^?#]*)?$/.test(endpoint)) return;
  throw new CollectorConfigError(
    config,
    where,
    `is ${JSON.stringify(endpoint)}, but it takes an http:// or https:// address without a query; correct it.`,
  );
}

function* listened({
  receivers,
  extensions = {},
}: CollectorConfigProps): Generator<{ where: string; endpoint: string }> {
  for (const [id, receiver] of Object.entries(receivers)) {
    for (const [protocol, listener] of Object.entries(receiver?.protocols ?? {})) {
      if (listener)
        yield { where: `receivers.${id}.protocols.${protocol}.endpoint`, endpoint: listener.endpoint };
    }
  }
  for (const [id, extension] of Object.entries(extensions)) {
    if (extension) yield { where: `extensions.${id}.endpoint`, endpoint: extension.endpoint };
  }
}
