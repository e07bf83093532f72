const width = 110;

/** A comment before a declaration: on one line where it fits. */
export function comment(text: string, indent = ''): string {
  const safe = text.replaceAll('*/', '*\\/');
  const line = `${indent}/** ${safe} */\n`;
  if (line.length <= width) return line;
  return `${indent}/**\n${wrapped(safe, `${indent} * `)}${indent} */\n`;
}

/** The text in lines, broken at spaces outside of code. */
function wrapped(text: string, start: string): string {
  const lines: string[] = [];
  for (const word of text.match(/(`[^`]*`|\{[^}]*\}|\S)+/g) ?? []) {
    const line = lines.at(-1);
    if (line !== undefined && start.length + line.length + 1 + word.length <= width) {
      lines[lines.length - 1] = `${line} ${word}`;
    } else {
      lines.push(word);
    }
  }
  return lines.map((line) => `${start}${line}\n`).join('');
}

/** A prop of an interface; a long union stands one value a line. */
export function prop(name: string, required: boolean | undefined, type: string): string {
  const line = `  readonly ${name}${required ? '' : '?'}: ${type};\n`;
  const union = /^(\w+<)('.*')>$/.exec(type);
  if (line.length <= width || !union) return line;
  const [, open = '', values = ''] = union;
  const rows = values.split(' | ').map((value) => `    | ${value}\n`);
  return `  readonly ${name}${required ? '' : '?'}: ${open}\n${rows.join('')}  >;\n`;
}

/** An import, one name a line where they do not fit on one. */
export function imported(keyword: string, names: readonly string[], file: string): string {
  const line = `${keyword} { ${names.join(', ')} } from '${file}';`;
  return line.length <= width
    ? line
    : `${keyword} {\n${names.map((name) => `  ${name},\n`).join('')}} from '${file}';`;
}
