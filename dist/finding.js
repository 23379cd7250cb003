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
  STANDINGS: () => STANDINGS,
  confidenceRank: () => confidenceRank,
  partOf: () => partOf,
  severityOf: () => severityOf,
  severityRank: () => severityRank
});
module.exports = __toCommonJS(stdin_exports);
var STANDINGS = ["open", "ignored", "baseline", "before"];
var partOf = ({ ruleId, path, startLine, startColumn, endLine, endColumn }) => ({
  ruleId,
  path,
  startLine,
  startColumn,
  endLine,
  endColumn
});
var severityOf = (securitySeverity) => securitySeverity >= 9 ? "critical" : securitySeverity >= 7 ? "high" : securitySeverity >= 4 ? "medium" : "low";
var SEVERITIES = ["low", "medium", "high", "critical"];
var CONFIDENCES = ["low", "medium", "high"];
var severityRank = (severity) => SEVERITIES.indexOf(severity);
var confidenceRank = (confidence) => CONFIDENCES.indexOf(confidence);
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  STANDINGS,
  confidenceRank,
  partOf,
  severityOf,
  severityRank
});
module.exports = Object.defineProperty({
  STANDINGS: STANDINGS,
  confidenceRank: confidenceRank,
  partOf: partOf,
  severityOf: severityOf,
  severityRank: severityRank,
}, "__esModule", { value: true });
