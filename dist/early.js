'use strict'
const thisFile = require('node:url').pathToFileURL(__filename).href
const requirePart = require
var import_match_scanner = require("./match-scanner.js");
var import_finding = require("./finding.js");
var import_bundle_runtime = require("./bundle-runtime.js");
