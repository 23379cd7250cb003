'use strict'
const requirePart = require
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var import_scan_2 = require("./scan-2.js");
var import_sources_packs_store_2 = require("./sources-packs-store-2.js");
var import_commands_stdin = require("./commands-stdin.js");
var import_attribute_changes = require("./attribute-changes.js");
var import_reporters_wording = require("./reporters-wording.js");
var import_options = require("./options.js");
var import_sources_unpack_lzma2 = require("./sources-unpack-lzma2.js");
var import_match_scanner = require("./match-scanner.js");
var import_engine_pack_tables = require("./engine-pack-tables.js");
var import_practices_run = require("./practices-run.js");
var import_settle = require("./settle.js");
var import_today = require("./today.js");
var import_practices_secrets_secret_name = require("./practices-secrets-secret-name.js");
var import_sources_byte_reader = require("./sources-byte-reader.js");
var import_sources_git = require("./sources-git.js");
var import_errors = require("./errors.js");
var import_reporters_json_2 = require("./reporters-json-2.js");
var import_sanitise = require("./sanitise.js");
var import_finding = require("./finding.js");
var import_bundle_runtime = require("./bundle-runtime.js");
var import_promises = require("node:fs/promises");
var import_node_path = require("node:path");
var explain = async ({ file, line }) => {
  const bytes = file === "-" ? await (0, import_commands_stdin.stdin)() : await (0, import_promises.readFile)(file).catch(() => void 0);
  if (!bytes) throw new import_errors.UserError(`${file} cannot be read`, "Name a file and a line: FILE:LINE.");
  const [{ why }, { secrets }, { customHere }] = await Promise.all([
    Promise.resolve().then(() => __toESM(requirePart("./commands-why.js"))),
    Promise.resolve().then(() => __toESM(requirePart("./patterns-secrets-index.js"))),
    Promise.resolve().then(() => __toESM(requirePart("./commands-custom-here.js")))
  ]);
  const path = file === "-" ? "" : (0, import_node_path.relative)(".", file).replaceAll("\\", "/");
  const answer = why({ bytes, path, ...line !== void 0 && { line } }, secrets, await customHere());
  if (answer === void 0) throw new import_errors.UserError(`${file} has no line ${line}`, "Lines are counted from 1.");
  if (line === void 0) return answer;
  const [{ practicesOn }, { practices }] = await Promise.all([
    Promise.resolve().then(() => __toESM(requirePart("./commands-why-practices.js"))),
    Promise.resolve().then(() => __toESM(requirePart("./patterns-practices-index.js")))
  ]);
  return answer + await practicesOn(file, line, practices);
};
module.exports = Object.defineProperty({
  explain
}, "__esModule", { value: true });
