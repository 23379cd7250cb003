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
  groundOf: () => import_sources_packs_store_2.groundOf,
  keptReport: () => import_sources_packs_store_2.keptReport,
  sealReport: () => import_sources_packs_store_2.sealReport
});
module.exports = __toCommonJS(stdin_exports);
var import_sources_packs_store_2 = require("./sources-packs-store-2.js");
var import_today = require("./today.js");
var import_engine_pack_tables = require("./engine-pack-tables.js");
var import_sources_git = require("./sources-git.js");
var import_errors = require("./errors.js");
var import_bundle_runtime = require("./bundle-runtime.js");
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  groundOf,
  keptReport,
  sealReport
});
module.exports = Object.defineProperty({
  groundOf: import_sources_packs_store_2.groundOf,
  keptReport: import_sources_packs_store_2.keptReport,
  sealReport: import_sources_packs_store_2.sealReport,
}, "__esModule", { value: true });
