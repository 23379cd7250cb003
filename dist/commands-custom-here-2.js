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
  customHere: () => customHere
});
module.exports = __toCommonJS(stdin_exports);
var import_scan_2 = require("./scan-2.js");
var import_sources_changes = require("./sources-changes.js");
var import_match_scanner = require("./match-scanner.js");
async function customHere() {
  const directory = (0, import_sources_changes.openFolder)(".");
  const repository = await (0, import_sources_changes.openRepository)(directory);
  const ids = [...import_match_scanner.secrets, ...import_scan_2.practices].map(({ id }) => id);
  const { customRules } = await (0, import_scan_2.readConfig)({ directory, repository }, ids, () => {
  });
  return (0, import_match_scanner.loadCustom)(customRules);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  customHere
});
module.exports = Object.defineProperty({
  customHere: customHere,
}, "__esModule", { value: true });
