import { basename } from 'node:path';
import { oneOf } from '../settings/errors';
import { mostSourceBytes, sourceBytes, sourceEndings } from '../settings/source-file';
import type { Report } from './report';
import type { Settings } from './schema';

type Application = Settings['applications'][number];

/** What an application runs, an image or a program of one file, and where its agent comes from. */
export function source(application: Application, path: readonly PropertyKey[], report: Report): void {
  if (application.source === undefined) {
    if (application.image === undefined) {
      report(
        [...path, 'image'],
        'is missing, and so is source, but an application is an image or a program of one file; give one of them.',
      );
    }
  } else {
    sourceFile(application.source, application, [...path, 'source'], report);
    if (application.image === undefined && application.platform === 'musl') {
      report(
        [...path, 'platform'],
        'is "musl", but what runs source is an image of Debian unless another is said; give the image too, or leave platform out.',
      );
    }
  }
  agentOfManual(application, path, report);
}

/** A key of a ConfigMap, and part of an annotation. */
const fileName = /^[A-Za-z0-9][-._A-Za-z0-9]{0,50}$/;

function sourceFile(
  file: string,
  { language }: Application,
  path: readonly PropertyKey[],
  report: Report,
): void {
  const is = `is ${JSON.stringify(file)},`;
  const bytes = sourceBytes(file);
  const endings = sourceEndings[language];
  if (bytes === undefined) {
    report(
      path,
      `${is} where no file is; give the path of the program, from the folder in which the command is started.`,
    );
  } else if (!endings.some((ending) => file.endsWith(ending)) || !fileName.test(basename(file))) {
    report(
      path,
      `${is} but the language "${language}" takes a file of letters, digits, dots, hyphens and underscores that ends in ${oneOf(endings)}; rename it, or correct the language.`,
    );
  } else if (bytes > mostSourceBytes) {
    report(
      path,
      `${is} a file of ${bytes} bytes, but it takes ${mostSourceBytes} at most, because kubectl writes it into an annotation too; build an image of it.`,
    );
  }
}

/** Only the variant `manual-sidecar` asks where the agent comes from; for the others the operator injects it, or there is none. */
function agentOfManual(application: Application, path: readonly PropertyKey[], report: Report): void {
  const { agent, variant, language, image, source } = application;
  if (variant !== 'manual-sidecar') {
    if (agent === undefined) return;
    report(
      [...path, 'agent'],
      `is "${agent}", which does nothing in the variant "${variant}"; remove it, or choose the variant "manual-sidecar".`,
    );
  } else if (agentIsCopied(application) && language === 'go') {
    report(
      [...path, 'language'],
      'is "go", whose agent watches from a container of its own and cannot be copied into this one; choose the variant "auto-sidecar", or "sidecar" for an SDK in the code.',
    );
  } else if (agent === 'image' && source !== undefined && image === undefined) {
    report(
      [...path, 'agent'],
      'is "image", but what runs source is an official image, which has no agent; give the image too, or leave agent out.',
    );
  }
}

/** Whether the agent of `manual-sidecar` is copied into the pod: where the image is no one's own it has none. */
export function agentIsCopied({
  agent,
  source,
  variant,
}: Pick<Application, 'agent' | 'source' | 'variant'>): boolean {
  if (variant !== 'manual-sidecar') return false;
  return agent === undefined ? source !== undefined : agent === 'copied';
}
