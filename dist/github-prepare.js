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
var import_github_plan = require("./github-plan.js");
var import_scan_2 = require("./scan-2.js");
var import_sources_packs_store_2 = require("./sources-packs-store-2.js");
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
async function prepare(given) {
  const { occasion, options, newOnly, token, env } = given;
  const directory = (0, import_attribute_changes.openFolder)(options.path);
  const onlyNew = newOnly === "auto" ? occasion.kind === "change" && options.scope === "auto" : newOnly === "true";
  if (onlyNew && options.scope !== "auto")
    throw new import_errors.UserError(
      "input new-only: a scope says what is scanned already",
      "Leave one of the inputs new-only and scope out."
    );
  const repository = await (0, import_attribute_changes.openRepository)(directory);
  const said = [];
  if (given.deepen && repository) {
    const { deepen } = await Promise.resolve().then(() => __toESM(requirePart("./github-deepen.js")));
    said.push(await deepen({ occasion, repository, onlyNew, token, env }));
  }
  const clone = given.deepen ? await (0, import_attribute_changes.openRepository)(directory) : repository;
  const plan = await (0, import_github_plan.planOf)({
    occasion,
    repository: clone,
    onlyNew,
    everything: options.scope === "auto",
    env
  });
  return { options: { ...options, ...plan }, said };
}
module.exports = Object.defineProperty({
  prepare
}, "__esModule", { value: true });
