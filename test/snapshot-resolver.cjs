// Jest loads this file untransformed. Snapshots live in __snapshots__/ at the top level,
// under the path their test has in test/.
const path = require('node:path');

const tests = path.join(__dirname);
const snapshots = path.join(__dirname, '..', '__snapshots__');

module.exports = {
  resolveSnapshotPath: (testPath, extension) =>
    path.join(snapshots, path.relative(tests, testPath)) + extension,
  resolveTestPath: (snapshotPath, extension) =>
    path.join(tests, path.relative(snapshots, snapshotPath)).slice(0, -extension.length),
  testPathForConsistencyCheck: path.join(tests, 'example.test.ts'),
};
