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
  countOf: () => countOf,
  field: () => field,
  textOf: () => textOf
});
module.exports = __toCommonJS(stdin_exports);
var field = (value, key) => typeof value === "object" && value !== null ? Reflect.get(value, key) : void 0;
var textOf = (value) => typeof value === "string" ? value : void 0;
var countOf = (value) => typeof value === "number" && Number.isSafeInteger(value) && value > 0 ? value : 0;
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  countOf,
  field,
  textOf
});
module.exports = Object.defineProperty({
  countOf: countOf,
  field: field,
  textOf: textOf,
}, "__esModule", { value: true });
