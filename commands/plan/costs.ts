/**
 * What telemetry costs a collector. docs/capacity.md says where each number comes from: "measured" is Alloy 1.19.2 with the
 * lab's own configuration, "rule" is https://grafana.com/docs/alloy/latest/introduction/estimate-resource-usage/.
 */
export const costs = {
  /** Cores for each span of a second that a receiver takes, describes and sends on. Measured. */
  receivedSpan: 15e-6,
  /** Cores for each span of a second that a pod takes from another one, which hands it the whole trace. Measured. */
  handedSpan: 14e-6,
  /** Cores for each span of a second that becomes metrics, beside that. Measured. */
  countedSpan: 5e-6,
  /** Cores for each series that is scraped every minute. Rule: 0.4 for a million. */
  scrapedSeries: 0.4e-6,
  /** Cores for each byte of logs in a second. Rule: 1 for a MiB. */
  logByte: 1 / 2 ** 20,
  /** Bytes of memory for each active series. Rule: 11 GiB for a million. */
  seriesBytes: (11 * 2 ** 30) / 1e6,
  /** Bytes of memory for each byte of logs in a second. Rule: 120 MiB for a MiB. */
  logMemory: 120,
  /** How many times its size on the wire a span takes in memory while it waits for a decision. Measured. */
  spanInMemory: 7,
  /** Bytes of memory of an Alloy that has nothing to do, without the program itself. Measured. */
  idleBytes: 100 * 2 ** 20,
  /** Cores of an Alloy that has nothing to do. Measured. */
  idleCores: 0.01,
  /** How much of what is reserved is used in a busy second, so that there is room for a busier one. */
  filledTo: 0.7,
} as const;
