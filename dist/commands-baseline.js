'use strict'
var import_policy_write_file = require("./policy-write-file.js");
var import_scan_2 = require("./scan-2.js");
var import_sources_packs_store_2 = require("./sources-packs-store-2.js");
var import_attribute_changes = require("./attribute-changes.js");
var import_reporters_wording = require("./reporters-wording.js");
var import_said = require("./said.js");
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
async function writeBaseline({ options, output, allowGrowth }) {
  const place = await openPlace(options.path);
  const file = output === void 0 ? { file: import_sources_packs_store_2.BASELINE_FILE } : { file: output, named: true };
  const { text } = await (0, import_sources_packs_store_2.readPolicyFile)(place, { ...file, most: import_sources_packs_store_2.BASELINE_BYTES });
  const old = text === void 0 ? void 0 : (0, import_scan_2.parseBaseline)(text, file.file);
  const fresh = old || options.fingerprintKey ? void 0 : await freshKey(place);
  const report = await (0, import_scan_2.scan)({
    ...options,
    baseline: old ? file.file : "none",
    ...fresh !== void 0 && { fingerprintKey: fresh }
  });
  assertWhole(report);
  const isTaken = ({ standing }) => standing === "baseline" || standing === "open" && (!old || allowGrowth);
  const taken = report.findings.filter(isTaken);
  const key = (0, import_scan_2.keyId)(fresh ?? await (0, import_scan_2.readKey)(place, options.fingerprintKey));
  const ownerOf = await (0, import_scan_2.readOwners)(place);
  const baseline = baselineOf(taken, budgetsOf(taken, ownerOf, allowGrowth ? void 0 : old), key);
  await assertTellable([...baseline.budgets.keys()]);
  if (fresh !== void 0) await (0, import_policy_write_file.writePolicyFile)((0, import_node_path.resolve)((0, import_sources_packs_store_2.rootOf)(place), import_sources_packs_store_2.KEY_FILE), (0, import_scan_2.keyFile)(fresh));
  await (0, import_policy_write_file.writePolicyFile)(
    output === void 0 ? (0, import_node_path.resolve)((0, import_sources_packs_store_2.rootOf)(place), import_sources_packs_store_2.BASELINE_FILE) : (0, import_node_path.resolve)(output),
    (0, import_scan_2.printBaseline)(baseline)
  );
  const written = [file.file, ...fresh === void 0 ? [] : [import_sources_packs_store_2.KEY_FILE]];
  return (0, import_sanitise.visible)(summary(baseline, old, report)).concat(` Commit ${(0, import_sanitise.visible)(written.join(" and "))}.`);
}
async function openPlace(path) {
  const directory = (0, import_attribute_changes.openFolder)(path);
  const repository = await (0, import_attribute_changes.openRepository)(directory);
  if (repository?.bare) throw new import_errors.UserError("A bare repository has no files to write", "Use a clone of it.");
  return { directory, repository };
}
async function freshKey(place) {
  const files = await Promise.all([import_sources_packs_store_2.KEY_FILE, import_sources_packs_store_2.IGNORE_FILE].map((file) => (0, import_sources_packs_store_2.readPolicyFile)(place, { file })));
  return files.every(({ text }) => text === void 0) ? (0, import_scan_2.drawKey)() : void 0;
}
function assertWhole({ receipt }) {
  const gaps = (0, import_reporters_wording.gapsOf)(receipt).map(import_reporters_wording.skippedText);
  if (!receipt.complete)
    throw new import_errors.UserError(
      `No baseline is written of an incomplete scan: ${(0, import_sanitise.visible)(gaps.join("; ")) || "nothing was read"}`,
      "Check out with the whole history, and read what could not be read."
    );
  if (receipt.scope !== "all" && receipt.head !== null)
    throw new import_errors.UserError(
      `No baseline is written of a part (scope ${receipt.scope})`,
      "Leave --scope and --since out."
    );
}
async function assertTellable(owners) {
  const told = await (0, import_said.said)(owners);
  const token = told.find((owner, i) => owner !== owners[i]);
  if (token !== void 0)
    throw new import_errors.UserError(
      `No baseline is written: CODEOWNERS has a token as an owner, ${token}`,
      "Take it out there, and withdraw it where it was issued."
    );
}
function baselineOf(taken, budgets, key) {
  const known = new Map(taken.map(({ fingerprint, ruleId }) => [fingerprint, ruleId]));
  const also = new Map(
    taken.flatMap(
      ({ fingerprint, supersedes = [] }) => supersedes.filter((other) => !known.has(other)).map((other) => [other, fingerprint])
    )
  );
  return { budgets, known, also, ...key !== void 0 && { key } };
}
function budgetsOf(taken, ownerOf, old) {
  const counts = [...(0, import_scan_2.countByOwner)(taken, ownerOf)];
  if (!old) return new Map(counts);
  return new Map(counts.map(([owner, count]) => [owner, Math.min(count, old.budgets.get(owner) ?? 0)]));
}
function summary({ known }, old, { findings }) {
  const kept = old ? [...known.keys()].filter((one) => old.known.has(one) || old.also.has(one)).length : 0;
  const left = findings.filter(({ standing, fingerprint }) => standing === "open" && !known.has(fingerprint));
  const gone = old ? Math.max(0, old.known.size - kept) : 0;
  const parts = [
    `${known.size} known`,
    old ? `${known.size - kept} of them new` : "",
    gone > 0 ? `${gone} mended since and dropped` : "",
    left.length > 0 ? `${left.length} new and not taken in (mend or ignore them, or --allow-growth)` : ""
  ];
  return `${parts.filter(Boolean).join(", ")}.`;
}
module.exports = Object.defineProperty({
  writeBaseline
}, "__esModule", { value: true });
