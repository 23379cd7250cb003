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
  failureOf: () => failureOf,
  sentence: () => sentence
});
module.exports = __toCommonJS(stdin_exports);
var import_errors = require("./errors.js");
var failureOf = (error) => {
  if (error instanceof import_errors.UserError) return { message: `${sentence(error.message)} ${error.help}`, trace: [] };
  if (!(error instanceof Error))
    return { message: `Keysweep stopped: ${typeof error} was thrown. ${REPORT}`, trace: [] };
  const system = "syscall" in error;
  return {
    message: `Keysweep stopped: ${system ? error.message : `unexpected ${error.name}`}. ${REPORT}`,
    trace: framesOf(error)
  };
};
var sentence = (text) => /[.?!]$/.test(text) ? text : `${text}.`;
var REPORT = "This is a bug: please report it with the lines below; they quote nothing that was scanned.";
var framesOf = (error, depth = 0) => {
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  const cause = error.cause instanceof Error && depth < 4 ? framesOf(error.cause, depth + 1) : [];
  return [`${depth > 0 ? "caused by " : ""}${error.name}`, ...frames, ...cause];
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  failureOf,
  sentence
});
module.exports = Object.defineProperty({
  failureOf: failureOf,
  sentence: sentence,
}, "__esModule", { value: true });
