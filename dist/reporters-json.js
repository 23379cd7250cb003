'use strict'
var import_reporters_json_2 = require("./reporters-json-2.js");
var import_sanitise = require("./sanitise.js");
var import_finding = require("./finding.js");
var import_bundle_runtime = require("./bundle-runtime.js");
module.exports = Object.defineProperty({
  jsonReport: import_reporters_json_2.jsonReport,
  plainFinding: import_reporters_json_2.plainFinding
}, "__esModule", { value: true });
