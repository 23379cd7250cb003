'use strict'
const thisFile = require('node:url').pathToFileURL(__filename).href
const requirePart = require
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  asAtStart: () => asAtStart,
  compileSparingly: () => compileSparingly,
  doWithoutBestCode: () => doWithoutBestCode,
  keepYoungSmall: () => keepYoungSmall,
  optimisedLate: () => optimisedLate
});
module.exports = __toCommonJS(stdin_exports);
var import_node_v8 = require("node:v8");
var import_node_v82 = require("node:v8");
var SOON = 13e6;
var LATE = 2 ** 31 - 1;
var CALLS = 1200;
function compileSparingly() {
  optimiseSoon();
  (0, import_node_v8.setFlagsFromString)("--no-regexp-tier-up");
  (0, import_node_v8.setFlagsFromString)(`--invocation-count-for-maglev=${CALLS}`);
}
var optimiseSoon = () => (0, import_node_v8.setFlagsFromString)(`--wasm-tiering-budget=${SOON}`);
function optimisedLate(compile) {
  (0, import_node_v8.setFlagsFromString)(`--wasm-tiering-budget=${LATE}`);
  try {
    return compile();
  } finally {
    optimiseSoon();
  }
}
var keepYoungSmall = () => change("--semi-space-growth-factor=1", "--semi-space-growth-factor=2");
var HAS_MAGLEV = Number.parseInt(process.versions.node, 10) >= 24;
var SHORT_RUN = 2e4;
function doWithoutBestCode() {
  if (!HAS_MAGLEV || changed.has("--no-turbofan")) return;
  change("--no-turbofan", "--turbofan");
  setTimeout(() => (0, import_node_v82.setFlagsFromString)("--turbofan"), SHORT_RUN).unref();
}
var changed = /* @__PURE__ */ new Map();
function change(flag, first) {
  if (changed.has(flag)) return;
  changed.set(flag, first);
  (0, import_node_v82.setFlagsFromString)(flag);
  process.prependOnceListener("exit", () => (0, import_node_v82.setFlagsFromString)(first));
}
function asAtStart(compile) {
  for (const first of changed.values()) (0, import_node_v82.setFlagsFromString)(first);
  try {
    return compile();
  } finally {
    for (const flag of changed.keys()) (0, import_node_v82.setFlagsFromString)(flag);
  }
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  asAtStart,
  compileSparingly,
  doWithoutBestCode,
  keepYoungSmall,
  optimisedLate
});
module.exports = Object.defineProperty({
  asAtStart: asAtStart,
  compileSparingly: compileSparingly,
  doWithoutBestCode: doWithoutBestCode,
  keepYoungSmall: keepYoungSmall,
  optimisedLate: optimisedLate,
}, "__esModule", { value: true });
