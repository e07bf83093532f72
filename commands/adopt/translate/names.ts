import { camelCase } from '../../../lib/alloy/naming';

/** What a variable must not be called: words of the language, what strict code keeps, and what every program knows. */
const reserved = new Set(
  `abstract any arguments as async await boolean break case catch class config const constructor continue debugger default
delete do else enum eval export extends false finally for from function get if implements import in instanceof interface
let module namespace new null number object of package private protected public return set static string super switch
symbol this throw true try type typeof undefined unknown var void while with yield escape unescape isFinite isNaN parseInt
parseFloat require globalThis process
array coalesce constants convert deprecated encoding file jsonPath plus raw string sys
definePipeline section truth environment`.split(/\s+/),
);

/** Labels that say nothing. */
const general = new Set(['default', 'main', 'this', 'config', 'all', 'local', 'this_']);

/** Names of variables, each given once. */
export class Names {
  private readonly taken: Set<string>;

  /**
   * @param labels how often each label stands in the configuration
   * @param taken names that the file has already
   */
  constructor(
    private readonly labels: ReadonlyMap<string, number>,
    taken: readonly string[] = [],
  ) {
    this.taken = new Set(taken);
  }

  /** For a component: its label where that tells it apart, else what it is, else both. */
  for(component: string, label: string | undefined): string {
    const [, ...rest] = component.split('.');
    const short = camelCase((rest.length > 0 ? rest : [component]).slice(-2).join('_'));
    const full = camelCase(label === undefined ? component : `${component}.${label}`);
    const tells = label !== undefined && !general.has(label) && this.labels.get(label) === 1;
    const candidates = [...(tells ? [camelCase(label)] : []), short, camelCase(component), full];
    const name =
      candidates.map(lowered).find((candidate) => this.isFree(candidate)) ?? this.numbered(lowered(full));
    this.taken.add(name);
    return name;
  }

  private numbered(name: string): string {
    let count = 2;
    while (!this.isFree(`${name}${count}`)) count += 1;
    return `${name}${count}`;
  }

  private isFree(name: string): boolean {
    return /^[a-z_][A-Za-z0-9_]*$/.test(name) && !this.taken.has(name) && !isReserved(name);
  }
}

export function isReserved(name: string): boolean {
  return reserved.has(name);
}

function lowered(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
