import { z } from 'zod';
import { nameOf } from '../flow/flow';
import { type Attributes, type Span, spanKinds, statusCodes } from '../spans/span';
import { cut, endLabel } from './cut';
import type { InAlloy } from './in-alloy';
import { freePort, pause, RunningAlloy } from './running';
import { Taker } from './taker';

/** Spans by OTLP to stand-ins for what takes OTLP. */
export const spansInAlloy: InAlloy<Span> = async (flow, given) => {
  const port = await freePort();
  const taker = await Taker.start();
  const text = cut(flow, {
    input: (to) => `otelcol.receiver.otlp "given" {
  http {
    endpoint = "127.0.0.1:${port}"
  }
  output {
    traces = [${to.join(', ')}]
  }
}`,
    end: (_, label) => otlpTaker(label, `${taker.url}/${label}`),
    receiver: (label) => `otelcol.exporter.otlphttp.${label}.input`,
  });
  try {
    const alloy = await RunningAlloy.start(text, flow.tested.variables);
    try {
      await sendSpans(`http://127.0.0.1:${port}/v1/traces`, given);
      await taker.quiet(1_000);
    } finally {
      await alloy.stop();
    }
  } finally {
    await taker.stop();
  }
  return new Map(
    flow.ends.map((end, index) => [
      nameOf(end),
      taker.taken
        .filter(({ path }) => path.startsWith(`/${endLabel(index)}/`))
        .flatMap(({ body }) => spansOf(body)),
    ]),
  );
};

/** An exporter that writes JSON, one request after the other. */
export function otlpTaker(label: string, url: string): string {
  return `otelcol.exporter.otlphttp "${label}" {
  encoding = "json"
  client {
    endpoint    = "${url}"
    compression = "none"
  }
  sending_queue {
    enabled = false
  }
}`;
}

export async function sendSpans(url: string, given: readonly Span[]): Promise<void> {
  const body = JSON.stringify({ resourceSpans: given.map(resourceSpan) });
  const request = { method: 'POST', headers: { 'content-type': 'application/json' }, body };
  for (let left = 50; ; left -= 1) {
    const response = await fetch(url, request).catch(() => undefined);
    if (response?.ok) return;
    if (left === 0)
      throw new Error(`Alloy did not take the spans: ${response ? await response.text() : 'no answer'}`);
    await pause(100);
  }
}

function resourceSpan(
  { name, kind, status, statusMessage, attributes, resource, isRoot }: Span,
  index: number,
): object {
  const id = (length: number, number: number) => number.toString(16).padStart(length, '0');
  return {
    resource: { attributes: keyValues(resource) },
    scopeSpans: [
      {
        spans: [
          {
            name,
            traceId: id(32, index + 1),
            spanId: id(16, index + 1),
            parentSpanId: isRoot ? undefined : id(16, index + 1_000_000),
            kind: spanKinds.indexOf(kind),
            status: { code: statusCodes.indexOf(status), message: statusMessage },
            attributes: keyValues(attributes),
          },
        ],
      },
    ],
  };
}

function keyValues(attributes: Attributes): readonly object[] {
  return Object.entries(attributes).map(([key, value]) => ({ key, value: anyValue(value) }));
}

function anyValue(value: Attributes[string]): object {
  if (typeof value === 'string') return { stringValue: value };
  if (typeof value === 'boolean') return { boolValue: value };
  return Number.isInteger(value) ? { intValue: String(value) } : { doubleValue: value };
}

const keyValue = z.object({
  key: z.string(),
  value: z.object({
    stringValue: z.string().optional(),
    boolValue: z.boolean().optional(),
    intValue: z.union([z.string(), z.number()]).optional(),
    doubleValue: z.number().optional(),
  }),
});

const request = z.object({
  resourceSpans: z.array(
    z.object({
      resource: z.object({ attributes: z.array(keyValue).default([]) }).default({ attributes: [] }),
      scopeSpans: z.array(
        z.object({
          spans: z.array(
            z.object({
              name: z.string().default(''),
              kind: z.number().default(0),
              parentSpanId: z.string().default(''),
              status: z
                .object({ code: z.number().default(0), message: z.string().default('') })
                .default({ code: 0, message: '' }),
              attributes: z.array(keyValue).default([]),
            }),
          ),
        }),
      ),
    }),
  ),
});

export function spansOf(body: Buffer): readonly Span[] {
  return request.parse(JSON.parse(body.toString())).resourceSpans.flatMap(({ resource, scopeSpans }) =>
    scopeSpans.flatMap(({ spans }) =>
      spans.map(({ name, kind, status, attributes, parentSpanId }) => ({
        name,
        kind: spanKinds[kind] ?? 'unspecified',
        status: statusCodes[status.code] ?? 'unset',
        statusMessage: status.message,
        attributes: byKey(attributes),
        resource: byKey(resource.attributes),
        isRoot: parentSpanId === '',
      })),
    ),
  );
}

function byKey(attributes: readonly z.infer<typeof keyValue>[]): Attributes {
  return Object.fromEntries(
    attributes.map(({ key, value: { stringValue, boolValue, intValue, doubleValue } }) => [
      key,
      stringValue ?? boolValue ?? (intValue === undefined ? (doubleValue ?? '') : Number(intValue)),
    ]),
  );
}
