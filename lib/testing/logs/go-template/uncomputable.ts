/** What of a template only a real Alloy knows. */
export class Uncomputable extends Error {}

/** @throws Uncomputable always @param what as the end of `executes a template with ...` */
export function notKnown(what: string): never {
  throw new Uncomputable(what);
}
