'use strict'
var import_practices_run = require("./practices-run.js");
var import_settle = require("./settle.js");
var import_today = require("./today.js");
var import_practices_secrets_secret_name = require("./practices-secrets-secret-name.js");
var import_sources_git = require("./sources-git.js");
var import_errors = require("./errors.js");
var import_bundle_runtime = require("./bundle-runtime.js");
var import_node_worker_threads = require("node:worker_threads");
async function answer({ rules, tree: given, declared, paths, next }) {
  const asked = new Set(rules);
  const tree = (0, import_practices_run.openWorkingTree)(given, given.repository);
  const inventory = (0, import_practices_run.inventoryOf)(tree, (path) => declared.get(path));
  inventory.past = (0, import_practices_run.pastToCome)();
  const silent = [];
  const quiet = {
    rulesAt: () => void 0,
    note: (path, ids) => silent.push([path, ids])
  };
  const run = new import_practices_run.PracticeRun(inventory, tree, quiet);
  const files = (0, import_practices_run.practiceFiles)(inventory, (0, import_practices_run.takenOf)({ paths, next }));
  await run.files(
    import_practices_run.practices.filter(({ id }) => asked.has(id)),
    files
  );
  return { ...run.answers(), silent, ignored: tree.ignored ?? /* @__PURE__ */ new Map() };
}
answer(import_node_worker_threads.workerData.given).then((said) => import_node_worker_threads.parentPort?.postMessage(said));
