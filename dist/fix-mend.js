'use strict'
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
var import_node_fs = require("node:fs");
var import_promises = require("node:fs/promises");
var import_node_path = require("node:path");
async function changeOf(root, { path, edits, base }) {
  const file = await placeOf(root, path);
  if (file === void 0) return { path, reason: "a link on the way to it" };
  const read = await textOf(file);
  if (typeof read === "object") return { path, ...read };
  const isAsRead = base === null ? read === void 0 : read !== void 0 && (0, import_scan_2.baseOf)(read) === base;
  if (!isAsRead) return { path, reason: "a file that changed since it was scanned" };
  return { path, before: read ?? null, after: (0, import_scan_2.edited)(read ?? "", edits) };
}
async function write(root, { path, before, after }) {
  const file = await placeOf(root, path);
  if (file === void 0) return { path, reason: "a link on the way to it" };
  const beside = (0, import_node_path.join)((0, import_node_path.dirname)(file), `.${(0, import_node_path.basename)(file)}.keysweep-${process.pid}`);
  try {
    if (before === null) {
      await (0, import_promises.writeFile)(file, after, { flag: "wx" });
      return void 0;
    }
    if (await textOf(file) !== before) return { path, reason: "a file that changed since it was scanned" };
    const { mode } = await (0, import_promises.lstat)(file);
    await (0, import_promises.writeFile)(beside, after, { flag: "wx", mode });
    await (0, import_promises.rename)(beside, file);
    return void 0;
  } catch (error) {
    await (0, import_promises.rm)(beside, { force: true });
    return { path, reason: `an error (${codeOf(error)})` };
  }
}
async function placeOf(root, path) {
  const top = await (0, import_promises.realpath)(root);
  const file = (0, import_node_path.join)(top, path);
  if (!file.startsWith(top + import_node_path.sep) || path.split("/").includes(".git")) return void 0;
  const folder = await (0, import_promises.realpath)((0, import_node_path.dirname)(file)).catch(() => void 0);
  return folder === (0, import_node_path.dirname)(file) ? file : void 0;
}
async function textOf(file) {
  try {
    if (!(await (0, import_promises.lstat)(file)).isFile()) return { reason: "no plain file" };
    const handle = await (0, import_promises.open)(file, import_node_fs.constants.O_RDONLY | (import_node_fs.constants.O_NOFOLLOW ?? 0));
    const bytes = await handle.readFile().finally(() => handle.close());
    const text = bytes.toString();
    return Buffer.from(text).equals(bytes) ? text : { reason: "text that is not UTF-8" };
  } catch (error) {
    return codeOf(error) === "ENOENT" ? void 0 : { reason: `an error (${codeOf(error)})` };
  }
}
var codeOf = (error) => typeof error === "object" && error !== null && "code" in error ? String(error.code) : "unknown";
var CONTEXT = 3;
function patchOf(change, isHidden) {
  const { path, before, after } = change;
  const old = linesOf(before ?? "");
  const lineOf = (index) => (index === 0 ? old[0]?.replace(/^\ufeff/, "") : old[index]) ?? "";
  const shows = (index) => !isHidden(index + 1) && isInert(lineOf(index));
  const hunks = hunksOf(old, linesOf(after), shows);
  if (!hunks || /[\n\r\0]/.test(path)) return void 0;
  const [from, to] = [quoted(`a/${path}`), quoted(`b/${path}`)];
  const head = before === null ? [`diff --git ${from} ${to}`, "new file mode 100644", "--- /dev/null", `+++ ${to}`] : [`diff --git ${from} ${to}`, `--- ${from}`, `+++ ${to}`];
  return `${head.join("\n")}
${hunks.join("")}`;
}
var linesOf = (text) => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
function hunksOf(old, now, shows) {
  const hunks = [];
  let shift = 0;
  for (const group of grouped(blocksOf(old, now), shows)) {
    const [first, last] = [group[0], group.at(-1)];
    let start = first.from;
    while (start > 0 && first.from - start < CONTEXT && shows(start - 1)) start--;
    let end = last.to;
    while (end < old.length && end - last.to < CONTEXT && shows(end)) end++;
    const inside = group.flatMap(({ from, to }) => range(from, to));
    if (!inside.every(shows) || end === last.to && end < old.length) return void 0;
    const body = [];
    let at = start;
    for (const { from, to, lines } of group) {
      for (; at < from; at++) body.push(` ${old[at]}`);
      for (; at < to; at++) body.push(`-${old[at]}`);
      for (const line of lines) body.push(`+${line}`);
    }
    for (; at < end; at++) body.push(` ${old[at]}`);
    const added = group.reduce((sum, { from, to, lines }) => sum + lines.length - (to - from), 0);
    const count = end - start;
    hunks.push(`@@ -${place(start, count)} +${place(start + shift, count + added)} @@
`);
    hunks.push(
      ...body.map((line) => line.endsWith("\n") ? line : `${line}
\\ No newline at end of file
`)
    );
    shift += added;
  }
  return hunks;
}
var place = (start, count) => `${count === 0 ? start : start + 1},${count}`;
var range = (from, to) => Array.from({ length: to - from }, (_, i) => from + i);
function grouped(blocks, shows) {
  const groups = [];
  for (const block of blocks) {
    const last = groups.at(-1)?.at(-1);
    const isNear = last && block.from - last.to <= 2 * CONTEXT && range(last.to, block.from).every(shows);
    if (isNear) groups.at(-1)?.push(block);
    else groups.push([block]);
  }
  return groups;
}
function blocksOf(old, now) {
  const blocks = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    if (i < old.length && old[i] === now[j]) {
      i++;
      j++;
      continue;
    }
    const [a, b] = nextShared(old, now, i, j);
    blocks.push({ from: i, to: a, lines: now.slice(j, b) });
    [i, j] = [a, b];
  }
  return blocks;
}
function nextShared(old, now, i, j) {
  const longest = old.length - i + (now.length - j);
  for (let sum = 1; sum <= longest; sum++)
    for (let a = i; a <= Math.min(i + sum, old.length - 1); a++) {
      const b = j + sum - (a - i);
      if (b < now.length && old[a] === now[b]) return [a, b];
    }
  return [old.length, now.length];
}
function isInert(line) {
  const text = line.replace(/\r?\n$/, "").replaceAll("	", " ");
  return (0, import_sanitise.logLine)(text) === text;
}
function quoted(name) {
  if (/^[\w./@+=,:~ -]+$/.test(name)) return name;
  const bytes = [...Buffer.from(name)].map(
    (byte) => byte === 34 || byte === 92 ? `\\${String.fromCharCode(byte)}` : byte < 32 || byte > 126 ? `\\${byte.toString(8).padStart(3, "0")}` : String.fromCharCode(byte)
  );
  return `"${bytes.join("")}"`;
}
function fileEdits(findings, confidence = import_options.DEFAULT_CONFIDENCE) {
  const byPath = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const isMeant = finding.standing === "open" && (0, import_finding.confidenceRank)(finding.confidence) >= (0, import_finding.confidenceRank)(confidence);
    for (const edit of isMeant ? finding.fix?.edits ?? [] : [])
      byPath.set(edit.path, [...byPath.get(edit.path) ?? [], edit]);
  }
  return [...byPath].sort(([a], [b]) => a < b ? -1 : 1).map(([path, edits]) => ({ path, edits: (0, import_scan_2.compatible)(edits), base: edits[0]?.base ?? null }));
}
async function mendFiles(root, findings, confidence) {
  const { changes, refused } = await changesOf(root, findings, confidence);
  const changed = [];
  for (const change of changes) {
    const refusal = await write(root, change);
    if (refusal) refused.push(refusal);
    else changed.push(change.path);
  }
  return { changed, refused };
}
async function mendingPatch(root, findings, confidence) {
  const { changes, refused } = await changesOf(root, findings, confidence);
  const hidden = linesWithFindings(findings);
  const shown = changes.map((change) => ({
    path: change.path,
    patch: patchOf(change, (line) => hidden.get(change.path)?.has(line) === true)
  }));
  const unshown = shown.filter(({ patch }) => patch === void 0);
  return {
    changed: shown.filter(({ patch }) => patch !== void 0).map(({ path }) => path),
    refused: [
      ...refused,
      ...unshown.map(({ path }) => ({ path, reason: "a line beside the change that must not be shown" }))
    ],
    patch: shown.map(({ patch }) => patch ?? "").join("")
  };
}
async function changesOf(root, findings, confidence) {
  const changes = [];
  const refused = [];
  for (const file of fileEdits(findings, confidence)) {
    const change = await changeOf(root, file);
    if ("reason" in change) refused.push(change);
    else changes.push(change);
  }
  return { changes, refused };
}
function linesWithFindings(findings) {
  const lines = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const { startLine, startColumn, endLine, endColumn } = finding;
    const isWhole = startLine === endLine && startColumn === endColumn;
    const isObject = finding.marksObject && startLine < endLine;
    if (isWhole || isObject || (finding.fix?.edits.length ?? 0) > 0) continue;
    const places = finding.occurrences.filter(({ present }) => present);
    for (const place2 of [finding, ...places]) {
      const marked = lines.get(place2.path) ?? /* @__PURE__ */ new Set();
      for (let line = 0; line <= endLine - startLine; line++) marked.add(place2.startLine + line);
      lines.set(place2.path, marked);
    }
  }
  return lines;
}
module.exports = Object.defineProperty({
  mendFiles,
  mendingPatch
}, "__esModule", { value: true });
