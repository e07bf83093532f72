/**
 * Whether an address may hold a user, a password or a token in front of its host, well-formed or not. Errors end up in
 * logs, so that in doubt it does.
 */
export function holdsCredentials(value: string): boolean {
  const beforePath = value.replace(/^[a-z][a-z0-9+.-]*:(?=\/\/)/i, '').replace(/^\/\//, '');
  if (/^[^/?#]*@/.test(beforePath)) return true;
  // A password with a slash in it ends the host early, and what is left is no address.
  return value.includes('@') && !URL.canParse(value);
}

/** Whether an address has a query or a fragment, where some put tokens. */
export function hasQuery(value: string): boolean {
  return /[?#]/.test(value);
}

/** A text without what an address in it may keep secret: what stands before an @, and the values of a query. */
export function withoutSecrets(text: string): string {
  return text
    .replace(/(:\/\/)[^/?#\s]*@/g, '$1...@')
    .replace(/([?&][^=&#\s]*=)[^&#\s]+/g, '$1...')
    .replace(/(:\/\/[^\s#]*#)\S+/g, '$1...');
}
