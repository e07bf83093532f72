const { default: Sequencer } = require('@jest/test-sequencer');

/** Jest's own order. Beside that it remembers the test files that were selected, which Jest does not tell a set-up. */
module.exports = class extends Sequencer {
  static selected = [];

  sort(tests) {
    module.exports.selected = tests;
    return super.sort(tests);
  }
};
