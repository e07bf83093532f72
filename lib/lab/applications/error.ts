/** Why 50-apps cannot be as the settings say, in one sentence. */
export class ApplicationError extends Error {
  constructor(where: string, problem: string) {
    super(`${where} ${problem}`);
    this.name = 'ApplicationError';
  }
}
