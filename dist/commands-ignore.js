import { createRequire as createRequireForBundle } from 'node:module'
const require = createRequireForBundle(import.meta.url)
import {
  withIgnores
} from "./policy-ignore-edit.js";
import {
  writePolicyFile
} from "./policy-write-file.js";
import {
  IGNORE_FILE,
  keyId,
  readKey,
  readPolicyFile,
  rootOf,
  scan
} from "./scan-2.js";
import {
  openFolder,
  openRepository
} from "./sources-repository.js";
import "./reporters-wording.js";
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

// src/commands/ignore.ts
import { resolve } from "node:path";
async function ignore(command) {
  const { fingerprint: asked, options, reason, owner, until } = command;
  const report = await scan({ ...options, confidence: "low" });
  const finding = theOne(report.findings, asked);
  const directory = openFolder(options.path);
  const repository = await openRepository(directory);
  if (repository?.bare) throw new UserError("A bare repository has no files to write", "Use a clone of it.");
  const place = { directory, repository };
  const { text } = await readPolicyFile(place, { file: IGNORE_FILE });
  const key = keyId(await readKey(place, options.fingerprintKey));
  const seen = `${visible(finding.path).slice(0, 480)}:${finding.startLine}`;
  const entry = { reason, ...owner && { owner }, ...until && { until }, seen };
  await writePolicyFile(
    resolve(rootOf(place), IGNORE_FILE),
    withIgnores(text, /* @__PURE__ */ new Map([[finding.fingerprint, entry]]), key)
  );
  return visible(`${finding.ruleId} at ${seen} does not count any more: commit ${IGNORE_FILE}.`);
}
function theOne(findings, asked) {
  const meant = findings.filter(({ fingerprint }) => fingerprint.startsWith(asked));
  const [first] = meant;
  if (!first)
    throw new UserError(
      `No finding has the fingerprint ${asked} here`,
      "Check out what it was reported of, with its whole history; keysweep scan . --format json prints fingerprints."
    );
  if (meant.every(({ fingerprint }) => fingerprint === first.fingerprint)) return first;
  throw new UserError(
    `More than one fingerprint begins with ${asked}`,
    `Give more of it: ${[...new Set(meant.map(({ fingerprint }) => fingerprint))].slice(0, 3).join(", ")}.`
  );
}
export {
  ignore
};
