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
  BUILD: () => BUILD,
  FROM_SOURCE: () => FROM_SOURCE,
  VERSION: () => VERSION,
  daysBetween: () => daysBetween,
  today: () => today
});
module.exports = __toCommonJS(stdin_exports);
var import_errors = require("./errors.js");
var DAY_MS = 864e5;
function today() {
  const given = process.env.SOURCE_DATE_EPOCH;
  if (given === void 0 || given === "") return dayOf(Date.now());
  if (/^\d{1,11}$/.test(given)) return dayOf(Number(given) * 1e3);
  throw new import_errors.UserError("SOURCE_DATE_EPOCH is not a number of seconds", "Unset it, or give seconds since 1970.");
}
var daysBetween = (from, to) => Math.floor((Date.parse(to) - Date.parse(from)) / DAY_MS);
var dayOf = (time) => new Date(time).toISOString().slice(0, 10);
var VERSION = true ? "0.1.0" : "0.0.0-source";
var FROM_SOURCE = "source";
var BUILD = true ? "ac320b8191420b3f" : FROM_SOURCE;
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  BUILD,
  FROM_SOURCE,
  VERSION,
  daysBetween,
  today
});
module.exports = Object.defineProperty({
  BUILD: BUILD,
  FROM_SOURCE: FROM_SOURCE,
  VERSION: VERSION,
  daysBetween: daysBetween,
  today: today,
}, "__esModule", { value: true });
