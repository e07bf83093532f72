import type { Rule } from './rule';

const custom = ['argument', 'export'];
const global = ['http', 'labelstore', 'livedebugging', 'logging', 'remotecfg', 'tracing'];

/** Alloy stops at load: internal/runtime/internal/controller, node_config.go and loader.go. */
export const placement: Rule = (block, _graph, broken) => {
  if (block.inside !== 'declare' && custom.includes(block.component)) {
    broken('', 'it may stand only in a declare; give the "contents" of one as the scope.');
  }
  if (block.inside !== undefined && global.includes(block.component)) {
    broken('', 'it may stand only at the top of a configuration; move it out of the declare or foreach.');
  }
};
