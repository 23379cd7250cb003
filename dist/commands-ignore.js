'use strict'
var import_policy_ignore_edit = require("./policy-ignore-edit.js");
var import_policy_write_file = require("./policy-write-file.js");
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
var import_node_path = require("node:path");
async function ignore(command) {
  const { fingerprint: asked, options, reason, owner, until } = command;
  const report = await (0, import_scan_2.scan)({ ...options, confidence: "low" });
  const finding = theOne(report.findings, asked);
  const directory = (0, import_attribute_changes.openFolder)(options.path);
  const repository = await (0, import_attribute_changes.openRepository)(directory);
  if (repository?.bare) throw new import_errors.UserError("A bare repository has no files to write", "Use a clone of it.");
  const place = { directory, repository };
  const { text } = await (0, import_sources_packs_store_2.readPolicyFile)(place, { file: import_sources_packs_store_2.IGNORE_FILE });
  const key = (0, import_scan_2.keyId)(await (0, import_scan_2.readKey)(place, options.fingerprintKey));
  const seen = `${(0, import_sanitise.visible)(finding.path).slice(0, 480)}:${finding.startLine}`;
  const entry = { reason, ...owner && { owner }, ...until && { until }, seen };
  await (0, import_policy_write_file.writePolicyFile)(
    (0, import_node_path.resolve)((0, import_sources_packs_store_2.rootOf)(place), import_sources_packs_store_2.IGNORE_FILE),
    (0, import_policy_ignore_edit.withIgnores)(text, /* @__PURE__ */ new Map([[finding.fingerprint, entry]]), key)
  );
  return (0, import_sanitise.visible)(`${finding.ruleId} at ${seen} does not count any more: commit ${import_sources_packs_store_2.IGNORE_FILE}.`);
}
function theOne(findings, asked) {
  const meant = findings.filter(({ fingerprint }) => fingerprint.startsWith(asked));
  const [first] = meant;
  if (!first)
    throw new import_errors.UserError(
      `No finding has the fingerprint ${asked} here`,
      "Check out what it was reported of, with its whole history; keysweep scan . --format json prints fingerprints."
    );
  if (meant.every(({ fingerprint }) => fingerprint === first.fingerprint)) return first;
  throw new import_errors.UserError(
    `More than one fingerprint begins with ${asked}`,
    `Give more of it: ${[...new Set(meant.map(({ fingerprint }) => fingerprint))].slice(0, 3).join(", ")}.`
  );
}
module.exports = Object.defineProperty({
  ignore
}, "__esModule", { value: true });
