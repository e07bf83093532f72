import { type AlloyConfig, ownRules, type Problem } from '../../lib/alloy';
import { blockName } from '../../lib/alloy/error';
import { camelCase, pascalCase } from '../../lib/alloy/naming';
import type { Block, Body, Statement } from '../../lib/alloy/syntax/node';
import { offsetOf } from '../../lib/alloy/syntax/places';
import { secretCommand } from '../command-line/secret-command';
import { AdoptError } from './error';
import { ofTheLab } from './lab-names';
import { keptOf, read, type Source } from './read';
import { type Changes, changed, secretLabel } from './source/changes';
import type { Comments, GivenComments } from './source/comments';
import { classText, type FileParts, fileText } from './translate/file';
import { Imports, type ModulePath } from './translate/imports';
import { constructsOf } from './translate/module';
import { isReserved, Names } from './translate/names';
import { commentLinesOf } from './translate/values';
import { evaluated } from './verify';

export interface AdoptOptions {
  /** Lower-case letters, digits and hyphens. */
  readonly name: string;
  readonly namespace: string;
  readonly pathOf: ModulePath;
}

/** A value or a block that stands in the file as Alloy's text. */
export interface Untyped {
  readonly where: string;
  readonly text: string;
}

/** What became of a configuration. */
export interface Adopted {
  readonly text: string;
  /** The name of the definition. */
  readonly definition: string;
  readonly config: AlloyConfig;
  readonly changes: Changes;
  readonly untyped: readonly Untyped[];
  /** What rules of ours refuse, and what is kept nevertheless. */
  readonly kept: readonly Problem[];
  /** How to make the Secret that takes the secrets. @default there were none */
  readonly secretCommand: string | undefined;
}

/**
 * A configuration as a pipeline in TypeScript. What was made is run and compared with what was read before it is given back.
 *
 * @throws AdoptError where Alloy would refuse the configuration
 */
export function adopted(source: Source, options: AdoptOptions): Adopted {
  const { body, comments, problems } = read(source);
  const changes = changed(body, comments, { secret: options.name, namespace: options.namespace });
  const kept = keptOf(source, changes.body, problems);
  noteKept(kept, changes.body, comments);
  const command = commandOf(changes, options);
  if (command !== undefined) noteSecrets(command, changes, options, comments);
  const asText = new Set<string>();
  for (;;) {
    const untyped: Untyped[] = [];
    const parts = partsOf(source, changes.body, comments.given(), { asText, untyped, kept, options });
    const { config, different } = evaluated(classText(parts), parts.imports, changes.body);
    if (different.length === 0) {
      const text = fileText(parts, options.pathOf);
      return { text, definition: parts.definition, config, changes, untyped, kept, secretCommand: command };
    }
    const still = different.filter(({ where }) => !asText.has(where));
    if (still.length === 0) {
      throw new AdoptError(
        `${source.shown} cannot be adopted: ${different[0]?.because ?? 'it says something else'}`,
      );
    }
    for (const { where } of still) asText.add(where);
  }
}

function noteKept(kept: readonly Problem[], { statements }: Body, comments: Comments): void {
  for (const { where, rule, problem } of kept) {
    const [name] = where.split(': ', 1);
    const block = statements.find(
      (statement) => statement.kind === 'block' && blockName(statement.name, statement.label) === name,
    );
    if (block)
      comments.add(block, `To decide: kept as it was, though the rule ${rule} refuses it: ${problem}`);
  }
}

function commandOf({ secrets }: Changes, { name, namespace }: AdoptOptions): string | undefined {
  const keys = [...new Set(secrets.map(({ key }) => key))];
  return keys.length === 0 ? undefined : secretCommand({ namespace, name, keys, pem: [] });
}

function noteSecrets(command: string, { body }: Changes, { name }: AdoptOptions, comments: Comments): void {
  for (const reader of readersOf(body.statements, name)) {
    comments.add(
      reader,
      'To do: secrets stood here, and were not copied. Make the Secret that they are read from:',
    );
    comments.add(reader, command);
  }
}

/** The components that changed() has put there. */
function readersOf(statements: readonly Statement[], name: string): readonly Block[] {
  return statements.flatMap((statement) => {
    if (statement.kind !== 'block') return [];
    const inner = readersOf(statement.body.statements, name);
    const isReader =
      statement.name === 'remote.kubernetes.secret' &&
      offsetOf(statement) === undefined &&
      statement.label === secretLabel(name);
    return isReader ? [statement, ...inner] : inner;
  });
}

interface Making {
  readonly asText: ReadonlySet<string>;
  readonly untyped: Untyped[];
  readonly kept: readonly Problem[];
  readonly options: AdoptOptions;
}

function partsOf(source: Source, body: Body, comments: GivenComments, making: Making): FileParts {
  const { asText, untyped, kept, options } = making;
  const imports = new Imports();
  const labels = new Map<string, number>();
  for (const { name, label } of blocksIn(body.statements)) {
    if (label !== undefined)
      labels.set(label, (labels.get(label) ?? 0) + (name.startsWith('import.') ? 2 : 1));
  }
  for (const name of ['AlloyConfig', 'Pipeline']) imports.add('alloy', name);
  for (const name of ['definePipeline', 'section', 'truth']) imports.add('lab', name);
  const constructs = constructsOf(body.statements, 'this', {
    comments,
    imports,
    names: new Names(labels, [camelCase(options.name)]),
    asText,
    untyped: (where, text) => untyped.push({ where, text }),
  });
  const taken = new Set(imports.all.flatMap(({ names }) => names));
  const plainName = pascalCase(options.name);
  const definition = camelCase(options.name);
  return {
    head: [`Adopted from ${source.shown} by application-observability-lab: it is yours from here on.`],
    source: source.shown,
    pipeline: options.name,
    className: taken.has(plainName) || plainName === 'Pipeline' ? `${plainName}Components` : plainName,
    definition:
      taken.has(definition) || isReserved(definition) || ofTheLab().has(definition)
        ? `${definition}Pipeline`
        : definition,
    imports: imports.all,
    comments: commentLinesOf(comments.head),
    tail: commentLinesOf(comments.tail),
    constructs,
    without: ownRules.filter((rule) => kept.some((problem) => problem.rule === rule)),
  };
}

function blocksIn(statements: readonly Statement[]): readonly Block[] {
  return statements.flatMap((statement) => {
    if (statement.kind !== 'block') return [];
    const holds = ['declare', 'foreach', 'template'].includes(statement.name);
    return [statement, ...(holds ? blocksIn(statement.body.statements) : [])];
  });
}
