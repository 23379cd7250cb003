import { createRequire as createRequireForBundle } from 'node:module'
const require = createRequireForBundle(import.meta.url)
import {
  writePolicyFile
} from "./policy-write-file.js";
import {
  BASELINE_FILE,
  IGNORE_FILE,
  KEY_FILE,
  MOST_BYTES,
  countByOwner,
  drawKey,
  keyFile,
  keyId,
  parseBaseline,
  printBaseline,
  readKey,
  readOwners,
  readPolicyFile,
  rootOf,
  scan
} from "./scan-2.js";
import {
  openFolder,
  openRepository
} from "./sources-repository.js";
import {
  gapsOf,
  skippedText
} from "./reporters-wording.js";
import {
  visible
} from "./options.js";
import "./match-scanner.js";
import "./sources-git.js";
import "./finding.js";
import {
  UserError
} from "./errors.js";
import "./bundle-runtime.js";

// src/commands/baseline.ts
import { resolve } from "node:path";
async function writeBaseline({ options, output, allowGrowth }) {
  const place = await openPlace(options.path);
  const file = output === void 0 ? { file: BASELINE_FILE } : { file: output, named: true };
  const { text } = await readPolicyFile(place, { ...file, most: MOST_BYTES });
  const old = text === void 0 ? void 0 : parseBaseline(text, file.file);
  const fresh = old || options.fingerprintKey ? void 0 : await freshKey(place);
  const report = await scan({
    ...options,
    baseline: old ? file.file : "none",
    ...fresh !== void 0 && { fingerprintKey: fresh }
  });
  assertWhole(report);
  const isTaken = ({ standing }) => standing === "baseline" || standing === "open" && (!old || allowGrowth);
  const taken = report.findings.filter(isTaken);
  const key = keyId(fresh ?? await readKey(place, options.fingerprintKey));
  const ownerOf = await readOwners(place);
  const baseline = baselineOf(taken, budgetsOf(taken, ownerOf, allowGrowth ? void 0 : old), key);
  if (fresh !== void 0) await writePolicyFile(resolve(rootOf(place), KEY_FILE), keyFile(fresh));
  await writePolicyFile(
    output === void 0 ? resolve(rootOf(place), BASELINE_FILE) : resolve(output),
    printBaseline(baseline)
  );
  const written = [file.file, ...fresh === void 0 ? [] : [KEY_FILE]];
  return visible(said(baseline, old, report)).concat(` Commit ${visible(written.join(" and "))}.`);
}
async function openPlace(path) {
  const directory = openFolder(path);
  const repository = await openRepository(directory);
  if (repository?.bare) throw new UserError("A bare repository has no files to write", "Use a clone of it.");
  return { directory, repository };
}
async function freshKey(place) {
  const files = await Promise.all([KEY_FILE, IGNORE_FILE].map((file) => readPolicyFile(place, { file })));
  return files.every(({ text }) => text === void 0) ? drawKey() : void 0;
}
function assertWhole({ receipt }) {
  const gaps = gapsOf(receipt).map(skippedText);
  if (!receipt.complete)
    throw new UserError(
      `No baseline is written of an incomplete scan: ${visible(gaps.join("; ")) || "nothing was read"}`,
      "Check out with the whole history, and read what could not be read."
    );
  if (receipt.scope !== "all" && receipt.head !== null)
    throw new UserError(
      `No baseline is written of a part (scope ${receipt.scope})`,
      "Leave --scope and --since out."
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
  const counts = [...countByOwner(taken, ownerOf)];
  if (!old) return new Map(counts);
  return new Map(counts.map(([owner, count]) => [owner, Math.min(count, old.budgets.get(owner) ?? 0)]));
}
function said({ known }, old, { findings }) {
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
export {
  writeBaseline
};
