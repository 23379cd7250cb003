'use strict'
var import_match_scanner = require("./match-scanner.js");
var import_practices_secrets_secret_name = require("./practices-secrets-secret-name.js");
var import_finding = require("./finding.js");
var import_bundle_runtime = require("./bundle-runtime.js");
