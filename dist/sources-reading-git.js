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
  PATIENCE: () => import_sources_byte_reader.PATIENCE,
  keep: () => import_sources_byte_reader.keep,
  openReading: () => import_sources_byte_reader.openReading,
  readyToRead: () => import_sources_byte_reader.readyToRead
});
module.exports = __toCommonJS(stdin_exports);
var import_sources_byte_reader = require("./sources-byte-reader.js");
var import_sources_git = require("./sources-git.js");
var import_errors = require("./errors.js");
var import_bundle_runtime = require("./bundle-runtime.js");
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  PATIENCE,
  keep,
  openReading,
  readyToRead
});
module.exports = Object.defineProperty({
  PATIENCE: import_sources_byte_reader.PATIENCE,
  keep: import_sources_byte_reader.keep,
  openReading: import_sources_byte_reader.openReading,
  readyToRead: import_sources_byte_reader.readyToRead,
}, "__esModule", { value: true });
