'use strict'
var import_sources_packs_store_2 = require("./sources-packs-store-2.js");
var import_engine_pack_tables = require("./engine-pack-tables.js");
var import_today = require("./today.js");
var import_sources_git = require("./sources-git.js");
var import_errors = require("./errors.js");
var import_bundle_runtime = require("./bundle-runtime.js");
module.exports = Object.defineProperty({
  groundOf: import_sources_packs_store_2.groundOf,
  keptReport: import_sources_packs_store_2.keptReport,
  sealReport: import_sources_packs_store_2.sealReport
}, "__esModule", { value: true });
