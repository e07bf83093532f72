/**
 * The parameter that a named argument means, as strcase.ToCamel writes it: `regex_pattern` is RegexPattern. A letter
 * after a capital gets small, so `source_ip` is not SourceIP, in the collector either.
 */
export function parameterName(given: string): string {
  let name = '';
  let raise = true;
  let afterCapital = false;
  for (const character of given) {
    const isCapital = character >= 'A' && character <= 'Z';
    const isLetter = isCapital || (character >= 'a' && character <= 'z');
    const isDigit = character >= '0' && character <= '9';
    const written = raise
      ? character.toUpperCase()
      : afterCapital && isCapital
        ? character.toLowerCase()
        : character;
    if (isLetter || isDigit) name += written;
    raise = !isLetter;
    afterCapital = isCapital;
  }
  return name;
}

/** A name that means a parameter: `regex_pattern`, and `source_i_p` for SourceIP. */
export function argumentName(parameter: string): string {
  return parameter.replace(/(?!^)[A-Z]/g, '_$&').toLowerCase();
}
