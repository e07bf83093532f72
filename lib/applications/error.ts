/** Why an application cannot be run as the settings say, in one sentence. */
export class ApplicationError extends Error {
  constructor(application: string, where: string, problem: string) {
    super(`application ${application}, ${where} ${problem}`);
    this.name = 'ApplicationError';
  }
}
