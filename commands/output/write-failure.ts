import { SettingsError, said } from '../../lib/lab/settings/errors';

/** What the operating system says, and what to do about it. */
const reasons: Readonly<Record<string, readonly [string, string]>> = {
  ENOSPC: ['its disk is full', 'free some space or name another one'],
  EDQUOT: ['your share of its disk is used up', 'free some space or name another one'],
  EROFS: ['its file system is read-only', 'name another one'],
  EACCES: ['you may not write there', 'change the permissions or name another one'],
  EPERM: ['you may not write there', 'change the permissions or name another one'],
  ENOENT: ['it is not writable', 'change the permissions or name another one'],
  ENAMETOOLONG: ['its name is too long', 'name another one'],
  ELOOP: ['its links lead in a circle', 'name another one'],
};

/** A failure of the file system in one sentence; what is something else stays what it is. */
export function explainFailure(error: unknown, where: string, directory: string): unknown {
  const code = said(error, 'code');
  if (typeof code !== 'string' || typeof said(error, 'syscall') !== 'string') return error;
  const [reason, remedy] = reasons[code] ?? [`the system says ${code}`, 'name another one'];
  return new SettingsError(
    where,
    `cannot be written, because ${reason} (${directory}), but it takes a writable directory; ${remedy}.`,
  );
}
