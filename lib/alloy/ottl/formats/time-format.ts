/** The directives of the collector's time formats: internal/coreinternal/timeutils/internal/ctimefmt/ctimefmt.go. */
const directives = new Set('YymoqbhBdegaAHlIpPMSLfsZzwijkDxFTXrRnt%c');

/** What is wrong with a time format; undefined where nothing is. */
export function timeFormatProblem(format: string): string | undefined {
  if (format === '') return 'is empty';
  if (/\d/.test(format)) return `is ${JSON.stringify(format)}, which holds digits`;
  if (/[^.,]%[Lfs]/.test(format))
    return `is ${JSON.stringify(format)}, but parts of a second stand behind a point or a comma`;
  for (const [directive] of format.matchAll(/%[^\n]/gu)) {
    if (!directives.has(directive.slice(1)))
      return `is ${JSON.stringify(format)}, but there is no ${directive}`;
  }
  return undefined;
}
