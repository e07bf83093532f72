import { uncompress } from 'snappyjs';
import {
  type Attributes,
  attributesOf,
  type LogsRequest,
  labelsOf,
  logsRequest,
  type MetricsRequest,
  metricsRequest,
  type ProfilesRequest,
  type PushRequest,
  profilesRequest,
  pushRequest,
  type TraceRequest,
  traceRequest,
  type WriteRequest,
  writeRequest,
} from './messages';

export interface ReceivedSpan {
  readonly name: string;
  readonly trace: string;
  readonly id: string;
  /** The id of the span that made it; empty for the first. */
  readonly parent: string;
  /** 2 of a server, 3 of a client: opentelemetry/proto/trace/v1/trace.proto */
  readonly kind: number;
  readonly resource: Attributes;
  readonly attributes: Attributes;
}

export interface ReceivedLog {
  readonly body: unknown;
  readonly trace: string;
  readonly resource: Attributes;
  readonly attributes: Attributes;
}

export interface ReceivedSeries {
  readonly labels: Readonly<Record<string, string>>;
  readonly values: readonly number[];
  /** The labels of each exemplar. */
  readonly exemplars: readonly Readonly<Record<string, string>>[];
  /** Native histograms. */
  readonly histograms: readonly {
    readonly countInt: number;
    readonly sum: number;
    readonly schema: number;
  }[];
}

/** A metric that came by OTLP. */
export interface ReceivedMetric {
  readonly name: string;
  readonly resource: Attributes;
}

/** An entry of Loki's push. */
export interface ReceivedEntry {
  /** As Loki prints them: `{cluster="lab"}`. */
  readonly labels: string;
  readonly line: string;
  readonly metadata: Readonly<Record<string, string>>;
}

export interface NewestValue {
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

/** What arrived at the destinations since they were made, in the order in which it came. */
export class Received {
  readonly spans: ReceivedSpan[] = [];
  readonly logs: ReceivedLog[] = [];
  readonly series: ReceivedSeries[] = [];
  readonly entries: ReceivedEntry[] = [];
  readonly metrics: ReceivedMetric[] = [];
  /** The labels of each profile. */
  readonly profiles: Readonly<Record<string, string>>[] = [];
  private last = Date.now();

  /** The newest value of each series of a metric that has these labels among its own. */
  newest(name: string, labels: Readonly<Record<string, string>> = {}): readonly NewestValue[] {
    const wanted = Object.entries({ __name__: name, ...labels });
    const found = this.series.filter(
      (series) =>
        series.values.length > 0 && wanted.every(([label, value]) => series.labels[label] === value),
    );
    const newest = new Map(found.map((series) => [JSON.stringify(series.labels), series]));
    return [...newest.values()].map((series) => ({
      labels: series.labels,
      value: series.values.at(-1) ?? Number.NaN,
    }));
  }

  /**
   * Whether all series of these metrics have counted something and nothing came for longer than remote write waits for a
   * full batch, which is 5 s. The calls of span metrics are zero the first time that they are written, so that a rate
   * begins with them.
   */
  haveCounted(metrics: readonly string[]): boolean {
    const counted = metrics.every((name) => {
      const newest = this.newest(name);
      return newest.length > 0 && newest.every(({ value }) => value > 0);
    });
    return counted && Date.now() - this.last > 6_000;
  }

  /** Takes a request apart, by its path. @throws Error where the path is of no signal */
  take({ pathname: path, searchParams }: URL, body: Buffer): void {
    this.last = Date.now();
    if (path.endsWith('/v1/traces')) this.traces(traceRequest(body));
    else if (path.endsWith('/v1/metrics')) this.otlpMetrics(metricsRequest(body));
    else if (path.endsWith('/v1/logs')) this.otlpLogs(logsRequest(body));
    else if (path.endsWith('/loki/api/v1/push')) this.push(pushRequest(uncompress(body)));
    else if (path.endsWith('/push.v1.PusherService/Push')) this.profile(profilesRequest(body));
    else if (path.endsWith('/ingest')) this.profiles.push(labelsOfName(searchParams.get('name') ?? ''));
    else if (/\/(write|push)$/.test(path)) this.write(writeRequest(uncompress(body)));
    else throw new Error(`Nothing takes ${path}.`);
  }

  private traces({ resourceSpans }: TraceRequest): void {
    for (const { resource, scopeSpans } of resourceSpans) {
      for (const { name, kind, attributes, ...ids } of scopeSpans.flatMap(({ spans }) => spans)) {
        this.spans.push({
          name,
          kind,
          trace: hex(ids.traceId),
          id: hex(ids.spanId),
          parent: hex(ids.parentSpanId),
          resource: attributesOf(resource.attributes),
          attributes: attributesOf(attributes),
        });
      }
    }
  }

  private profile({ series }: ProfilesRequest): void {
    this.profiles.push(...series.map(({ labels }) => labelsOf(labels)));
  }

  private otlpMetrics({ resourceMetrics }: MetricsRequest): void {
    for (const { resource, scopeMetrics } of resourceMetrics) {
      for (const { name } of scopeMetrics.flatMap(({ metrics }) => metrics)) {
        this.metrics.push({ name, resource: attributesOf(resource.attributes) });
      }
    }
  }

  private otlpLogs({ resourceLogs }: LogsRequest): void {
    for (const { resource, scopeLogs } of resourceLogs) {
      for (const { body, traceId, attributes } of scopeLogs.flatMap(({ logRecords }) => logRecords)) {
        this.logs.push({
          body: Object.values(body)[0],
          trace: hex(traceId),
          resource: attributesOf(resource.attributes),
          attributes: attributesOf(attributes),
        });
      }
    }
  }

  private push({ streams }: PushRequest): void {
    for (const { labels, entries } of streams) {
      for (const { line, structuredMetadata } of entries) {
        this.entries.push({ labels, line, metadata: labelsOf(structuredMetadata) });
      }
    }
  }

  private write({ timeseries }: WriteRequest): void {
    for (const { labels, samples, exemplars, histograms } of timeseries) {
      this.series.push({
        histograms,
        labels: labelsOf(labels),
        values: samples.map(({ value }) => value),
        exemplars: exemplars.map((exemplar) => labelsOf(exemplar.labels)),
      });
    }
  }
}

/** Of `service{cluster=lab,team=web}`. */
function labelsOfName(name: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...name.matchAll(/(\w+)=([^,}]*)/g)].map(([, label = '', value = '']) => [label, value]),
  );
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}
