import { createRequire as createRequireForBundle } from 'node:module'
const require = createRequireForBundle(import.meta.url)
import {
  baseOf,
  compatible,
  edited
} from "./scan-2.js";
import "./sources-repository.js";
import "./reporters-wording.js";
import {
  DEFAULT_CONFIDENCE,
  logLine
} from "./options.js";
import "./match-scanner.js";
import "./sources-git.js";
import {
  confidenceRank
} from "./finding.js";
import "./errors.js";
import "./bundle-runtime.js";

// src/fix/files.ts
import { constants } from "node:fs";
import { lstat, open, realpath, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, sep } from "node:path";
async function changeOf(root, { path, edits, base }) {
  const file = await placeOf(root, path);
  if (file === void 0) return { path, reason: "a link on the way to it" };
  const read = await textOf(file);
  if (typeof read === "object") return { path, ...read };
  const isAsRead = base === null ? read === void 0 : read !== void 0 && baseOf(read) === base;
  if (!isAsRead) return { path, reason: "a file that changed since it was scanned" };
  return { path, before: read ?? null, after: edited(read ?? "", edits) };
}
async function write(root, { path, before, after }) {
  const file = await placeOf(root, path);
  if (file === void 0) return { path, reason: "a link on the way to it" };
  const beside = join(dirname(file), `.${basename(file)}.keysweep-${process.pid}`);
  try {
    if (before === null) {
      await writeFile(file, after, { flag: "wx" });
      return void 0;
    }
    if (await textOf(file) !== before) return { path, reason: "a file that changed since it was scanned" };
    const { mode } = await lstat(file);
    await writeFile(beside, after, { flag: "wx", mode });
    await rename(beside, file);
    return void 0;
  } catch (error) {
    await rm(beside, { force: true });
    return { path, reason: `an error (${codeOf(error)})` };
  }
}
async function placeOf(root, path) {
  const top = await realpath(root);
  const file = join(top, path);
  if (!file.startsWith(top + sep) || path.split("/").includes(".git")) return void 0;
  const folder = await realpath(dirname(file)).catch(() => void 0);
  return folder === dirname(file) ? file : void 0;
}
async function textOf(file) {
  try {
    if (!(await lstat(file)).isFile()) return { reason: "no plain file" };
    const handle = await open(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
    const bytes = await handle.readFile().finally(() => handle.close());
    const text = bytes.toString();
    return Buffer.from(text).equals(bytes) ? text : { reason: "text that is not UTF-8" };
  } catch (error) {
    return codeOf(error) === "ENOENT" ? void 0 : { reason: `an error (${codeOf(error)})` };
  }
}
var codeOf = (error) => typeof error === "object" && error !== null && "code" in error ? String(error.code) : "unknown";

// src/fix/patch.ts
var CONTEXT = 3;
function patchOf(change, isHidden) {
  const { path, before, after } = change;
  const old = linesOf(before ?? "");
  const shows = (index) => !isHidden(index + 1) && isInert(old[index] ?? "");
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
  return logLine(text) === text;
}
function quoted(name) {
  if (/^[\w./@+=,:~ -]+$/.test(name)) return name;
  const bytes = [...Buffer.from(name)].map(
    (byte) => byte === 34 || byte === 92 ? `\\${String.fromCharCode(byte)}` : byte < 32 || byte > 126 ? `\\${byte.toString(8).padStart(3, "0")}` : String.fromCharCode(byte)
  );
  return `"${bytes.join("")}"`;
}

// src/fix/plan.ts
function fileEdits(findings, confidence = DEFAULT_CONFIDENCE) {
  const byPath = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const isMeant = finding.standing === "open" && confidenceRank(finding.confidence) >= confidenceRank(confidence);
    for (const edit of isMeant ? finding.fix?.edits ?? [] : [])
      byPath.set(edit.path, [...byPath.get(edit.path) ?? [], edit]);
  }
  return [...byPath].sort(([a], [b]) => a < b ? -1 : 1).map(([path, edits]) => ({ path, edits: compatible(edits), base: edits[0]?.base ?? null }));
}

// src/fix/mend.ts
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
    if (isWhole || (finding.fix?.edits.length ?? 0) > 0) continue;
    const places = finding.occurrences.filter(({ present }) => present);
    for (const place2 of [finding, ...places]) {
      const marked = lines.get(place2.path) ?? /* @__PURE__ */ new Set();
      for (let line = 0; line <= endLine - startLine; line++) marked.add(place2.startLine + line);
      lines.set(place2.path, marked);
    }
  }
  return lines;
}
export {
  mendFiles,
  mendingPatch
};
