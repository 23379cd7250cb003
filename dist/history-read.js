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
  readHistory: () => import_attribute_graph_walk.readHistory
});
module.exports = __toCommonJS(stdin_exports);
var import_attribute_graph_walk = require("./attribute-graph-walk.js");
var import_scan_2 = require("./scan-2.js");
var import_sources_packs_store_2 = require("./sources-packs-store-2.js");
var import_optimised_late = require("./optimised-late.js");
var import_sources_changes = require("./sources-changes.js");
var import_today = require("./today.js");
var import_reporters_wording = require("./reporters-wording.js");
var import_options = require("./options.js");
var import_history_visitor = require("./history-visitor.js");
var import_sources_unpack_lzma2 = require("./sources-unpack-lzma2.js");
var import_match_scanner = require("./match-scanner.js");
var import_engine_pack_tables = require("./engine-pack-tables.js");
var import_sources_byte_reader = require("./sources-byte-reader.js");
var import_sources_git = require("./sources-git.js");
var import_errors = require("./errors.js");
var import_reporters_json_2 = require("./reporters-json-2.js");
var import_sanitise = require("./sanitise.js");
var import_finding = require("./finding.js");
var import_bundle_runtime = require("./bundle-runtime.js");
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  readHistory
});
module.exports = Object.defineProperty({
  readHistory: import_attribute_graph_walk.readHistory,
}, "__esModule", { value: true });
