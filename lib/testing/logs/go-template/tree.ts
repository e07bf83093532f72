/** A template of Go as text/template reads it. */
export type Node =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'action'; readonly pipe: Pipe }
  | {
      readonly kind: 'if' | 'with' | 'range';
      readonly pipe: Pipe;
      readonly body: readonly Node[];
      readonly otherwise: readonly Node[] | undefined;
    }
  | { readonly kind: 'break' }
  | { readonly kind: 'continue' }
  | { readonly kind: 'template'; readonly name: string; readonly pipe: Pipe | undefined };

/** `$a, $b := command | command` */
export interface Pipe {
  readonly variables: readonly string[];
  /** Whether it changes variables that are there. */
  readonly assigns: boolean;
  readonly commands: readonly (readonly Operand[])[];
}

/** A value, with the fields that are taken of it. */
export interface Operand {
  readonly term: Term;
  readonly fields: readonly string[];
}

export type Term =
  | { readonly kind: 'dot' | 'nil' }
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'bool'; readonly value: boolean }
  /** A number with its spelling, which decides about its type. */
  | { readonly kind: 'number'; readonly text: string }
  /** A character as a number. */
  | { readonly kind: 'character'; readonly code: number }
  | { readonly kind: 'variable' | 'function'; readonly name: string }
  | { readonly kind: 'pipe'; readonly pipe: Pipe };

/** What `define` and `block` name, and under '' what is executed. */
export type Templates = ReadonlyMap<string, readonly Node[]>;

/** The names of the functions that a template calls, wherever. */
export function functionsIn(templates: Templates): ReadonlySet<string> {
  const names = new Set<string>();
  const ofPipe = (pipe: Pipe | undefined): void => {
    for (const { term } of pipe?.commands.flat() ?? []) {
      if (term.kind === 'function') names.add(term.name);
      if (term.kind === 'pipe') ofPipe(term.pipe);
    }
  };
  const ofNodes = (nodes: readonly Node[]): void => {
    for (const node of nodes) {
      if ('pipe' in node) ofPipe(node.pipe);
      if ('body' in node) {
        ofNodes(node.body);
        ofNodes(node.otherwise ?? []);
      }
    }
  };
  for (const nodes of templates.values()) ofNodes(nodes);
  return names;
}
