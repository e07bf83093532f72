import type { ModuleView } from '../../lib/alloy/block-data';
import type { Stability } from '../../lib/alloy/schema';
import { examineTexts } from '../../lib/alloy/text/check-text';
import { type Outline, outlineOf } from '../../lib/workload/outline';
import type { AlloyFile, Configuration } from '../alloy-files';
import { Allowances } from './allowed';
import type { Finding, RuledProblem } from './finding';
import { plainSecrets } from './plain-secrets';
import { sendsNowhere } from './sends-nowhere';
import { unrenderedTexts } from './unrendered';

export interface CheckOptions {
  /** The level that Alloy is started with. @default any: the level that is needed is told */
  readonly stability?: Stability;
  /** Rules of warnings that are left aside. @default none */
  readonly allow: readonly string[];
}

/** A configuration with everything that is known of it. */
export interface Checked {
  readonly configuration: Configuration;
  /** In the order of the files and their lines. */
  readonly findings: readonly Finding[];
  /** What runs it; undefined where there are errors. */
  readonly outline?: Outline;
}

/** Everything that is wrong with a configuration, and what it needs. */
export function check(configuration: Configuration, options: CheckOptions): Checked {
  const { files } = configuration;
  const refused = files.filter(({ refusal }) => refusal !== undefined);
  const { problems, module } = examined(files, options);
  const found = [
    ...refused.map(refusedFile),
    // What is not there cannot be looked for in the other files of the directory.
    ...(refused.length > 0 ? problems.filter(({ where }) => where === 'syntax') : problems).map((problem) =>
      findingOf(problem, files),
    ),
    ...(module && refused.length === 0 ? ofCheck(module, files) : []),
  ];
  const findings = inOrder(allowed(distinct(found), files, options), files);
  const isRight = module !== undefined && findings.every(({ severity }) => severity !== 'error');
  return { configuration, findings, ...(isRight ? { outline: outlineOf(module, 'alloy') } : {}) };
}

function examined(files: readonly AlloyFile[], { stability = 'experimental' }: CheckOptions) {
  const texts = files.filter(({ refusal }) => refusal === undefined).map(({ shown, text }) => [shown, text]);
  return examineTexts(Object.fromEntries(texts), { stability, community: true });
}

function refusedFile(file: AlloyFile): Finding {
  const { place, problem = '' } = file.refusal ?? {};
  return { rule: 'not-alloy', severity: 'error', file, problem, ...(place && { place }) };
}

/** The findings of the rules that this command adds to those of the language. */
function ofCheck(module: ModuleView, files: readonly AlloyFile[]): readonly Finding[] {
  return [...sendsNowhere(module), ...plainSecrets(module), ...unrenderedTexts(module)].map((problem) =>
    findingOf(problem, files),
  );
}

function findingOf({ rule, where, problem, place }: RuledProblem, files: readonly AlloyFile[]): Finding {
  const [first] = files;
  const file = files.find(({ shown }) => shown === place?.file) ?? first;
  if (file === undefined) throw new Error('A configuration has no file.');
  const syntax = where === 'syntax';
  return {
    rule: syntax ? 'syntax' : rule,
    severity: rule === 'alloy' ? 'error' : 'warning',
    file,
    where,
    problem,
    ...(place && { place: { line: place.line, column: place.column } }),
  };
}

function distinct(findings: readonly Finding[]): readonly Finding[] {
  const key = ({ rule, file, place, where, problem }: Finding) =>
    JSON.stringify([
      rule,
      file.shown,
      place?.line,
      place?.column,
      rule === 'secret-literal' ? '' : [where, problem],
    ]);
  return [...new Map(findings.map((finding) => [key(finding), finding])).values()];
}

function allowed(
  findings: readonly Finding[],
  files: readonly AlloyFile[],
  { allow }: CheckOptions,
): readonly Finding[] {
  const comments = new Map(files.map((file) => [file, new Allowances(file)]));
  const left = findings.filter(
    (finding) =>
      finding.severity === 'error' ||
      !(allow.includes(finding.rule) || comments.get(finding.file)?.allows(finding)),
  );
  return [...left, ...[...comments.values()].flatMap(({ wrong }) => wrong)];
}

function inOrder(findings: readonly Finding[], files: readonly AlloyFile[]): readonly Finding[] {
  const rank = ({ file, place }: Finding) => [files.indexOf(file), place?.line ?? 0, place?.column ?? 0];
  return [...findings].sort((a, b) => {
    const [first, second] = [rank(a), rank(b)];
    return first.map((part, index) => part - (second[index] ?? 0)).find((order) => order !== 0) ?? 0;
  });
}
