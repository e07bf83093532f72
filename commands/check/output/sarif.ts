import { isAbsolute, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AlloyFile } from '../../alloy-files';
import { standardInput } from '../../alloy-files';
import type { Checked } from '../check';
import type { Finding } from '../finding';
import { ruleTexts } from '../rules';
import { codeLine } from './code-line';
import { saidOf } from './printable';

/** For code hosts: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html */
export function sarifOf(checked: readonly Checked[], version: string): string {
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: 'observability-lab check', semanticVersion: version, rules: ruleTexts.map(rule) },
        },
        columnKind: 'utf16CodeUnits',
        results: checked.flatMap(({ findings }) => findings.map(result)),
      },
    ],
  };
  return JSON.stringify(log, undefined, 2);
}

function rule({ id, severity, description, security }: (typeof ruleTexts)[number]) {
  return {
    id,
    shortDescription: { text: description },
    defaultConfiguration: { level: severity },
    // What code hosts sort alerts by.
    ...(security ? { properties: { tags: ['security'], 'security-severity': '7.5' } } : {}),
  };
}

function result(finding: Finding) {
  const line = codeLine(finding);
  return {
    ruleId: finding.rule,
    ruleIndex: ruleTexts.findIndex(({ id }) => id === finding.rule),
    level: finding.severity,
    message: { text: saidOf(finding) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(finding.file) },
          region: {
            // Code hosts want a line for every alert.
            startLine: finding.place?.line ?? 1,
            ...(line ? { startColumn: line.start, endColumn: line.end, snippet: { text: line.text } } : {}),
          },
        },
      },
    ],
  };
}

/** From the folder that the command runs in, as code hosts expect, for what stands in it. */
function uriOf({ shown }: AlloyFile): string {
  if (shown === standardInput) return 'stdin';
  const path = relative(process.cwd(), resolve(shown));
  if (path.startsWith('..') || isAbsolute(path)) return pathToFileURL(resolve(shown)).href;
  return path.split(sep).map(encodeURIComponent).join('/');
}
