import { type CheckOptions, checkTexts, type Problem } from '../../lib/alloy';
import { errorOf } from '../../lib/alloy/problem';
import type { Body } from '../../lib/alloy/syntax/node';
import { placeName, placeOf } from '../../lib/alloy/syntax/places';
import { printFile } from '../../lib/alloy/syntax/print';
import { examineTexts } from '../../lib/alloy/text/check-text';
import { AdoptError } from './error';
import { Comments } from './source/comments';
import { components, removed } from './source/successors';

/** A configuration to adopt. */
export interface Source {
  /** As messages call it: the file or the directory. */
  readonly shown: string;
  readonly files: readonly { readonly shown: string; readonly text: string }[];
}

/** What the text that is written keeps to, whatever was read. */
const checks: CheckOptions = {
  stability: 'experimental',
  community: true,
  without: ['secret-literal', 'deprecated-function'],
};

interface Read {
  readonly body: Body;
  readonly comments: Comments;
  /** What was wrong with it, be it by Alloy's rules or by ours. */
  readonly problems: readonly Problem[];
}

/** Reads and checks all files at once; the tree of each is found by the places of its blocks. */
export function read({ shown, files }: Source): Read {
  const texts = Object.fromEntries(files.map((file) => [file.shown, file.text]));
  const { problems, module } = examineTexts(texts, checks);
  if (!module) throw refusalOf(problems);
  const statements = module.blocks.map(({ statement }) => statement);
  if (statements.length === 0)
    throw new AdoptError(
      `${shown} holds no block, so that there is nothing to adopt; name the file with the configuration.`,
    );
  const gone = statements.find(({ name }) => Object.hasOwn(removed, name));
  if (gone) {
    const place = placeOf(gone);
    const at = place ? placeName(place) : shown;
    throw new AdoptError(`${at}: Alloy has ${gone.name} no more; ${removed[gone.name]}.`);
  }
  const comments = new Comments();
  for (const file of files) {
    const own =
      files.length === 1 ? statements : statements.filter((one) => placeOf(one)?.file === file.shown);
    comments.read(file.text, { statements: own });
  }
  return { body: { statements }, comments, problems };
}

/** What rules of ours refuse. @throws AdoptError for what Alloy refuses */
export function keptOf({ shown }: Source, body: Body, found: readonly Problem[]): readonly Problem[] {
  const isRenamed = found.some(({ where }) => Object.hasOwn(components, where.split(' ', 1).join('')));
  const problems = isRenamed ? checkTexts({ [shown]: printFile(body) }, checks) : found;
  const refused = problems.filter(({ rule }) => rule === 'alloy');
  if (refused.length > 0) throw refusalOf(refused);
  return problems;
}

function refusalOf(problems: readonly Problem[]): AdoptError {
  const [first] = problems;
  const sentence = first ? errorOf(first).message.replace(/\.$/, '') : 'The configuration';
  const others = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
  return new AdoptError(`${sentence}${others}: Alloy refuses it as it stands; correct it, then adopt it.`);
}
