import type { BodyRule } from './http-client';

/** Alloy stops at load, and `alloy validate` passes: internal/component/loki/process/stages/*.go. */
export const lokiStages: BodyRule = (values) => {
  if (values.key === 'loki/process/stages.MatchConfig') {
    const drops = values.text('action') === 'drop';
    const stages = values.blocks('stage').length;
    if (!drops && stages === 0)
      values.fail('', 'what matches has to pass a stage; add one inside, or set "action" to drop.');
    if (drops && stages > 0)
      values.fail('action', 'what is dropped passes no stage; remove the stages inside or the action.');
  }
  if (values.key === 'loki/process/stages.RuleConfig') {
    if (values.text('source_type') === 'line' && (values.length('sources') ?? 0) > 0)
      values.fail('sources', 'the line has no sources; remove them or set "source_type" to another.');
    const suffix = values.text('suffix') ?? '';
    const limit = values.amount('limit');
    if (suffix !== '' && limit !== undefined && limit <= Buffer.byteLength(suffix))
      values.fail(
        'suffix',
        `a suffix of ${Buffer.byteLength(suffix)} bytes does not fit a limit of ${limit}; shorten it.`,
      );
  }
};
