'use strict'
var import_sources_byte_reader = require("./sources-byte-reader.js");
var import_sources_git = require("./sources-git.js");
var import_errors = require("./errors.js");
var import_bundle_runtime = require("./bundle-runtime.js");
module.exports = Object.defineProperty({
  PATIENCE: import_sources_byte_reader.PATIENCE,
  keep: import_sources_byte_reader.keep,
  openReading: import_sources_byte_reader.openReading,
  readyToRead: import_sources_byte_reader.readyToRead
}, "__esModule", { value: true });
