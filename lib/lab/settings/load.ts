import { numberBetween, section, wholeNumber } from './formats';

const share = (advice: string) =>
  numberBetween({ takes: 'a number from 0 to 1', advice }, (value) => value >= 0 && value <= 1);

const amount = (advice: string) =>
  numberBetween({ takes: 'a number from 0 to 1000000', advice }, (value) => value >= 0 && value <= 1e6);

/** What `npm run plan` counts with. Nothing is installed or sized by it. */
export const loadSchema = section('the load', {
  /** Requests per second that come from outside, over all applications. */
  requestsPerSecond: amount('give the requests of a busy second').default(10),
  /** Services that send telemetry. Without it those of `applications`, each further container with a language among them. */
  services: wholeNumber(1, 100_000, 'give the number of services, or leave it out').optional(),
  /** Pods of those services. Without it the replicas of `applications`. */
  applicationPods: wholeNumber(
    1,
    1_000_000,
    'give the number of pods of the applications, or leave it out',
  ).optional(),
  /** Spans that one request makes, in all services that it passes: 2 for each call and 1 for each query of a database. */
  spansPerRequest: amount('give the spans of one request').default(10),
  /** Size of a span as OTLP, before compression, with its part of the resource. */
  bytesPerSpan: amount('give the bytes of a span').default(700),
  /** Different names of spans in one service: its routes, and the calls it makes. */
  spanNamesPerService: amount('give the names of spans of one service').default(12),
  /** Different statuses of a span of one name: status of the span, method and status code. */
  statusesPerSpanName: amount('give the statuses of one name').default(3),
  /** Other services and databases that one service calls. */
  callsPerService: amount('give the services and databases that one service calls').default(2),
  /** The share of traces with a span that failed. */
  errorShare: share('give the share of traces with an error').default(0.01),
  /** The share of traces that are slower than a policy of the type latency asks. */
  slowShare: share('give the share of slow traces').default(0.01),
  /** Series that one pod of an application sends by OTLP, once a minute. */
  seriesPerPod: amount('give the series that one pod sends').default(200),
  /** Series of one pod that is scraped: annotated, by monitors, or at a static address. */
  seriesPerScrapedPod: amount('give the series of one scraped pod').default(500),
  /** Pods that are scraped. Without it the replicas of `applications` that have a metricsPath. */
  scrapedPods: amount('give the number of scraped pods, or leave it out').optional(),
  /** Log lines that one request makes, in all services. They come by OTLP, and from the containers' output where that is read. */
  logLinesPerRequest: amount('give the log lines of one request').default(5),
  /** Log lines a second of each pod that serves no requests. */
  logLinesPerOtherPod: amount('give the log lines of such a pod in a second').default(0.2),
  /** Size of a log line. */
  bytesPerLogLine: amount('give the bytes of a log line').default(250),
  /** Nodes of the cluster. */
  nodes: wholeNumber(1, 15_000, 'give the number of nodes').default(3),
  /** All pods of the cluster, the applications among them. */
  pods: wholeNumber(1, 200_000, 'give the number of pods').default(80),
}).prefault({});
