/** What is wrong with a collector's configuration, in one sentence. */
export class CollectorConfigError extends Error {
  constructor(config: string, where: string, problem: string) {
    super(`collector ${config}, ${where} ${problem}`);
    this.name = 'CollectorConfigError';
  }
}
