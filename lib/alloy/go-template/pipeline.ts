import { nearest } from '../nearest';
import { checkConstant, textOf } from './constants';
import { fail } from './problem';
import type { Reader } from './reader';
import type { Token, TokenKind } from './token';

/** How deep brackets may stand in one another; Go takes more. */
export const deepest = 500;

const operands: readonly TokenKind[] = [
  'bool',
  'characterConstant',
  'complex',
  'dot',
  'field',
  'identifier',
  'number',
  'nil',
  'rawString',
  'string',
  'variable',
  'open',
];

/** Operands that no value is handed to: they can only begin a pipeline. */
const values: readonly TokenKind[] = [
  'bool',
  'dot',
  'nil',
  'number',
  'complex',
  'characterConstant',
  'string',
  'rawString',
];

/** Reads what stands between braces: text/template/parse/parse.go, pipeline and below. */
export class Pipelines {
  /** The variables that are known here. */
  variables = ['$'];
  private depth = 0;

  constructor(
    private readonly reader: Reader,
    private readonly functions: ReadonlySet<string>,
  ) {}

  /** @throws TemplateFailure */
  read(context: string, end: 'right' | 'close'): void {
    const { at } = this.reader.peekNonSpace();
    this.declarations(context, 0);
    let commands = 0;
    for (;;) {
      const start = this.reader.peekNonSpace();
      if (start.kind === end) {
        this.reader.next();
        if (commands === 0) fail(at, `${context} has no value`, 'write one');
        return;
      }
      if (!operands.includes(start.kind))
        this.reader.refuse(start, end === 'right' ? 'a value or }}' : 'a value or )');
      if (commands > 0 && values.includes(start.kind))
        fail(
          start.at,
          `${start.value} stands behind |, but it is no function`,
          'write a function or a field there',
        );
      this.command();
      commands += 1;
    }
  }

  private declarations(context: string, already: number): void {
    const { reader } = this;
    const start = reader.position;
    const variable = reader.peekNonSpace();
    if (variable.kind !== 'variable') return;
    reader.next();
    const next = reader.peekNonSpace();
    if (next.kind === 'assign' || next.kind === 'declare') {
      reader.next();
      this.variables.push(variable.value);
      return;
    }
    if (next.kind !== 'char' || next.value !== ',') {
      reader.position = start;
      return;
    }
    reader.next();
    this.variables.push(variable.value);
    if (context !== 'range' || already > 0)
      fail(next.at, `${context} declares more variables than it may`, 'remove one');
    const after = reader.peekNonSpace().kind;
    if (after !== 'variable' && after !== 'right' && after !== 'close')
      fail(next.at, 'no variable stands behind the comma', 'write $name');
    this.declarations(context, already + 1);
  }

  private command(): void {
    const { reader } = this;
    let count = 0;
    for (;;) {
      reader.peekNonSpace();
      if (this.operand()) count += 1;
      const token = reader.next();
      if (token.kind === 'space') continue;
      if (token.kind === 'right' || token.kind === 'close') reader.position -= 1;
      else if (token.kind !== 'pipe') reader.refuse(token, 'a space, | or }}');
      if (count === 0) fail(token.at, 'a command is empty', 'write a value');
      return;
    }
  }

  private operand(): boolean {
    const token = this.reader.peekNonSpace();
    if (!operands.includes(token.kind)) return false;
    this.reader.next();
    this.term(token);
    if (this.reader.peek().kind === 'field' && values.includes(token.kind))
      fail(token.at, `${token.value} has no fields`, 'remove what follows it');
    while (this.reader.peek().kind === 'field') this.reader.next();
    return true;
  }

  private term(token: Token): void {
    switch (token.kind) {
      case 'identifier':
        this.function(token);
        return;
      case 'variable':
        if (!this.variables.includes(token.value))
          fail(token.at, `there is no variable ${token.value}`, this.adviceFor(token.value));
        return;
      case 'number':
      case 'complex':
      case 'characterConstant':
        checkConstant(token);
        return;
      case 'string':
        textOf(token);
        return;
      case 'open':
        this.depth += 1;
        if (this.depth > deepest)
          fail(token.at, `more than ${deepest} brackets stand in one another`, 'use variables');
        this.read('what is in brackets', 'close');
        this.depth -= 1;
    }
  }

  private adviceFor(variable: string): string {
    const near = nearest(
      variable,
      this.variables.filter((known) => known !== '$'),
    );
    return near === undefined ? `declare it: ${variable} := .Value` : `did you mean ${near}`;
  }

  private function({ value, at }: Token): void {
    if (this.functions.has(value)) return;
    const near = nearest(value, this.functions);
    fail(
      at,
      `there is no function ${value}`,
      near === undefined ? `write .${value} for a field` : `did you mean ${near}`,
    );
  }
}
