import { alloyProgram } from '../../tools/real-programs/programs';
import { inDirectory, type Outcome, outcomeOf } from './command';
import type { AlloyWorkload } from './workloads';

/** `alloy validate` over the texts of a workload, with those of its flags that decide what is allowed. */
export function validate({ files, args }: Pick<AlloyWorkload, 'files' | 'args'>): Promise<Outcome> {
  const flags = args.filter((argument) => /^--(stability\.level|feature\.)/.test(argument));
  return inDirectory(files, (directory) => outcomeOf(alloyProgram(), ['validate', ...flags, directory]));
}
