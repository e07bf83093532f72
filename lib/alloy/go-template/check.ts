import { textOf } from './constants';
import { functionsOf } from './functions';
import { Lexer } from './lexer';
import { Pipelines } from './pipeline';
import { fail, placeIn, TemplateFailure, type TemplateProblem } from './problem';
import { Reader } from './reader';
import type { Token } from './token';

/** What a template is in: the root, what `define` and `block` name, or what `end` ends. */
interface Frame {
  readonly kind: 'root' | 'define' | 'block' | 'if' | 'with' | 'range';
  readonly name: string;
  readonly at: number;
  /** The variables outside, and how many they were. */
  readonly outer: string[];
  readonly known: number;
  /** How many ranges are around it, for break and continue. */
  readonly ranges: number;
  hasElse: boolean;
  isEmpty: boolean;
}

/** What Go refuses in a template when it parses it; undefined where nothing is. */
export function checkTemplate(
  text: string,
  functions: 'builtin' | 'lokiProcess',
): TemplateProblem | undefined {
  try {
    new Template(text, functionsOf(functions)).read();
    return undefined;
  } catch (error) {
    if (error instanceof TemplateFailure) return error.details;
    throw error;
  }
}

/** What is wrong with a template, as the end of a sentence whose subject holds it. */
export function templateSentence(text: string, { at, problem, advice }: TemplateProblem): string {
  const end = advice.startsWith('did you mean') ? '?' : '.';
  return `${JSON.stringify(text)}, which is no template of Go at ${placeIn(text, at)}: ${problem}; ${advice}${end}`;
}

/** Reads a template as text/template/parse/parse.go does, with a stack of its own in place of the program's. */
class Template {
  private readonly reader: Reader;
  private readonly pipelines: Pipelines;
  /** The named templates, and whether each is empty. */
  private readonly named = new Map<string, boolean>();
  private readonly frames: Frame[] = [];
  private ranges = 0;

  constructor(text: string, functions: ReadonlySet<string>) {
    this.reader = new Reader(new Lexer(text).tokens());
    this.pipelines = new Pipelines(this.reader, functions);
  }

  read(): void {
    this.open('root', 0, 'pipeline_template');
    for (;;) {
      const token = this.reader.nextNonSpace();
      if (token.kind === 'end') break;
      if (token.kind === 'text') this.content(token.value.trim() !== '');
      else if (token.kind === 'left') this.action(token);
      else this.reader.refuse(token, 'text or {{');
    }
    const frame = this.frames.pop();
    if (frame && frame.kind !== 'root') fail(frame.at, `{{${frame.kind}}} is not closed`, 'write {{end}}');
    if (frame) this.define(frame);
  }

  private action(left: Token): void {
    const token = this.reader.peekNonSpace();
    if (token.kind !== 'keyword') {
      this.content(true);
      this.pipelines.read('an action', 'right');
      return;
    }
    this.reader.next();
    switch (token.value) {
      case 'end':
        this.reader.expect('right', '}}');
        this.close(left);
        return;
      case 'else':
        this.else(left);
        return;
      case 'break':
      case 'continue':
        this.reader.expect('right', '}}');
        if (this.ranges === 0) fail(token.at, `{{${token.value}}} stands outside {{range}}`, 'remove it');
        return;
      case 'define': {
        if (this.frames.length > 1)
          fail(token.at, '{{define}} stands inside another action', 'write it at the top');
        const name = this.name('the name of a template in quotes');
        this.reader.expect('right', '}}');
        this.open('define', left.at, name);
        return;
      }
      case 'template':
        this.template();
        return;
      case 'block': {
        const name = this.name('the name of a template in quotes');
        this.content(true);
        this.pipelines.read('{{block}}', 'right');
        this.open('block', left.at, name);
        return;
      }
      case 'if':
      case 'with':
      case 'range':
        this.content(true);
        this.control(token.value, left);
        return;
    }
  }

  private control(kind: 'if' | 'with' | 'range', left: Token): void {
    this.open(kind, left.at, '');
    this.pipelines.read(kind === 'range' ? 'range' : `{{${kind}}}`, 'right');
    if (kind === 'range') this.ranges += 1;
  }

  private template(): void {
    this.name('the name of a template in quotes');
    this.content(true);
    if (this.reader.peekNonSpace().kind === 'right') this.reader.next();
    else this.pipelines.read('{{template}}', 'right');
  }

  private else(left: Token): void {
    const frame = this.frames.at(-1);
    if (!frame || !['if', 'with', 'range'].includes(frame.kind) || frame.hasElse)
      fail(left.at, '{{else}} stands without its {{if}}, {{with}} or {{range}}', 'remove it');
    if (frame.kind === 'range') this.ranges -= 1;
    const next = this.reader.peekNonSpace();
    if (next.kind === 'keyword' && next.value === frame.kind && frame.kind !== 'range') {
      this.reader.next();
      this.pipelines.read(`{{else ${frame.kind}}}`, 'right');
      return;
    }
    frame.hasElse = true;
    this.reader.expect('right', '}}');
  }

  private name(wanted: string): string {
    const token = this.reader.nextNonSpace();
    if (token.kind !== 'string' && token.kind !== 'rawString') return this.reader.refuse(token, wanted);
    return textOf(token);
  }

  private open(kind: Frame['kind'], at: number, name: string): void {
    const { variables } = this.pipelines;
    this.frames.push({
      kind,
      at,
      name,
      outer: variables,
      known: variables.length,
      ranges: this.ranges,
      hasElse: false,
      isEmpty: true,
    });
    if (kind !== 'define' && kind !== 'block') return;
    this.pipelines.variables = ['$'];
    this.ranges = 0;
  }

  private close(left: Token): void {
    const frame = this.frames.at(-1);
    if (!frame || frame.kind === 'root') fail(left.at, '{{end}} ends nothing', 'remove it');
    this.frames.pop();
    this.pipelines.variables = frame.outer;
    frame.outer.length = frame.known;
    this.ranges = frame.ranges;
    if (frame.kind === 'define' || frame.kind === 'block') this.define(frame);
  }

  /** Two templates of one name are refused, unless one of them is empty. */
  private define({ name, at, isEmpty }: Frame): void {
    const known = this.named.get(name);
    if (known === false && !isEmpty)
      fail(at, `the template ${JSON.stringify(name)} is defined twice`, 'choose another name');
    if (known !== false) this.named.set(name, isEmpty);
  }

  private content(isSomething: boolean): void {
    const frame = this.frames.at(-1);
    if (frame && isSomething) frame.isEmpty = false;
  }
}
