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
async function openCache(occasion, env) {
  if (!isTrusted(occasion, env))
    return "No state was restored: the cache is for the default branch and for protected ones.";
  const folder = env.RUNNER_TEMP;
  const cache = await Promise.resolve().then(() => __toESM(requirePart("./package--actions-cache.js")));
  if (!folder || !cache.isFeatureAvailable()) return "No state was restored: this runner has no cache.";
  const file = (0, import_node_path.join)(folder, "keysweep.state");
  await (0, import_promises.rm)(file, { force: true });
  const found = await cache.restoreCache([file], PREFIX, [PREFIX]).catch(() => void 0);
  return {
    file,
    async save(head) {
      const [key, written] = [`${PREFIX}${head}`, await (0, import_promises.stat)(file).catch(() => void 0)];
      if (!written || head === null) return "No state was kept: there is none.";
      if (found === key) return "The state that was restored is of this commit.";
      const id = await cache.saveCache([file], key).catch(() => -1);
      return id < 0 ? "The state could not be kept." : "The state was kept for the next run.";
    }
  };
}
var PREFIX = `keysweep-state-${import_today.BUILD}-`;
function isTrusted({ event, kind, trunk }, env) {
  const branch = /^refs\/heads\/(.+)$/.exec(env.GITHUB_REF ?? "")?.[1];
  if (kind !== "state" || branch === void 0 || branch.startsWith("gh-readonly-queue/")) return false;
  return event === "schedule" || branch === trunk || env.GITHUB_REF_PROTECTED === "true";
}
module.exports = Object.defineProperty({
  openCache
}, "__esModule", { value: true });
