'use strict'
var import_history_visitor = require("./history-visitor.js");
var import_sources_unpack_lzma2 = require("./sources-unpack-lzma2.js");
var import_match_scanner = require("./match-scanner.js");
var import_engine_pack_tables = require("./engine-pack-tables.js");
var import_practices_secrets_secret_name = require("./practices-secrets-secret-name.js");
var import_errors = require("./errors.js");
var import_finding = require("./finding.js");
var import_bundle_runtime = require("./bundle-runtime.js");
var import_node_worker_threads = require("node:worker_threads");
var loading = (0, import_match_scanner.loadChecked)(import_node_worker_threads.workerData.given).then(
  (custom) => new import_match_scanner.Scanner(import_match_scanner.secrets, custom)
);
import_node_worker_threads.parentPort?.postMessage("loaded");
import_node_worker_threads.parentPort?.once("message", async (work) => {
  const reading = await (0, import_history_visitor.readFamilies)(work, await loading);
  import_node_worker_threads.parentPort?.postMessage(reading, (0, import_sources_unpack_lzma2.movable)(reading));
});
