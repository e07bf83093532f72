/** Why something cannot be adopted, in one sentence. */
export class AdoptError extends Error {
  override readonly name = 'AdoptError';
}
