/** Why no workload can run a configuration, in one sentence: where, what is wrong, what to do. */
export class WorkloadError extends Error {
  constructor(
    /** The workload or the component and the path inside it, for example `loki.write "cloud"`. */
    readonly where: string,
    readonly problem: string,
  ) {
    super(`${where}: ${problem}`);
    this.name = 'WorkloadError';
  }
}
