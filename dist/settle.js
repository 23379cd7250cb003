'use strict'
var import_node_v8 = require("node:v8");
var import_node_v82 = require("node:v8");
var keepYoungSmall = () => change("--semi-space-growth-factor=1", "--semi-space-growth-factor=2");
var HAS_MAGLEV = Number.parseInt(process.versions.node, 10) >= 24;
var SHORT_RUN = 2e4;
function doWithoutBestCode() {
  if (!HAS_MAGLEV || changed.has("--no-turbofan")) return;
  change("--no-turbofan", "--turbofan");
  setTimeout(() => changeBack("--no-turbofan"), SHORT_RUN).unref();
}
var changed = /* @__PURE__ */ new Map();
var changesSoFar = () => changed;
function takeUp(changes) {
  for (const [flag, first] of changes) changed.set(flag, first);
}
function change(flag, first) {
  if (changed.has(flag)) return;
  changed.set(flag, first);
  (0, import_node_v8.setFlagsFromString)(flag);
  process.prependOnceListener("exit", () => (0, import_node_v8.setFlagsFromString)(first));
}
function changeBack(flag) {
  (0, import_node_v8.setFlagsFromString)(changed.get(flag));
  changed.delete(flag);
}
function asAtStart(compile) {
  for (const first of changed.values()) (0, import_node_v8.setFlagsFromString)(first);
  try {
    return compile();
  } finally {
    for (const flag of changed.keys()) (0, import_node_v8.setFlagsFromString)(flag);
  }
}
var SOON = 13e6;
var LATE = 2 ** 31 - 1;
var CALLS = 2500;
var BYTECODE = 6e5;
var COUNTS_BYTECODE = process.version.startsWith("v20.");
function compileSparingly() {
  optimiseSoon();
  (0, import_node_v82.setFlagsFromString)("--no-regexp-tier-up");
  (0, import_node_v82.setFlagsFromString)(`--invocation-count-for-maglev=${CALLS}`);
  if (COUNTS_BYTECODE) (0, import_node_v82.setFlagsFromString)(`--interrupt-budget=${BYTECODE}`);
}
var optimiseSoon = () => (0, import_node_v82.setFlagsFromString)(`--wasm-tiering-budget=${SOON}`);
function optimisedLate(compile) {
  (0, import_node_v82.setFlagsFromString)(`--wasm-tiering-budget=${LATE}`);
  try {
    return compile();
  } finally {
    optimiseSoon();
  }
}
module.exports = Object.defineProperty({
  keepYoungSmall,
  doWithoutBestCode,
  changesSoFar,
  takeUp,
  asAtStart,
  compileSparingly,
  optimisedLate
}, "__esModule", { value: true });
