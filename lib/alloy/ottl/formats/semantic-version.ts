/** What is wrong with the version of semantic conventions that set_semconv_span_name takes; undefined where nothing is. */
export function semanticVersionProblem(text: string): string | undefined {
  const [, major, minor = '0', patch = '0', prerelease] =
    /^v?(\d+)(?:\.(\d+))?(?:\.(\d+))?(-[\da-zA-Z.-]+)?(?:\+[\da-zA-Z.-]+)?$/.exec(text) ?? [];
  if (major === undefined) return `is ${JSON.stringify(text)}, which is no version`;
  const tooOld =
    Number(major) !== 1 || Number(minor) < 37 || (Number(minor) === 37 && Number(patch) === 0 && prerelease);
  const tooNew = Number(minor) > 40 || (Number(minor) === 40 && Number(patch) > 0);
  return tooOld || tooNew ? `is ${JSON.stringify(text)}, which it does not know` : undefined;
}
