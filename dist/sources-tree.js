import { createRequire as createRequireForBundle } from 'node:module'
const require = createRequireForBundle(import.meta.url)
import {
  git
} from "./sources-git.js";

// src/sources/tree.ts
import { constants, lstatSync } from "node:fs";
import { open } from "node:fs/promises";
import { join } from "node:path";
var MOST_HELD = 256 * 1024;
var MOST_HELD_IN_ALL = 32 * 1024 * 1024;
async function listTree(directory, repository) {
  if (!repository) return { root: directory, paths: await listFolder(directory), tracked: /* @__PURE__ */ new Set() };
  if (repository.bare) return { root: directory, paths: [], tracked: /* @__PURE__ */ new Set() };
  const [tracked, untracked] = await Promise.all([
    git(directory, ["ls-files", "-z", "-t", "--full-name", "--cached"]),
    git(directory, ["ls-files", "-z", "--full-name", "--others", "--exclude-standard"])
  ]);
  const tagged = names(tracked);
  const known = new Set(tagged.map((name) => name.slice(2)));
  const leftOut = new Set(tagged.filter((name) => name.startsWith("S ")).map((name) => name.slice(2)));
  const paths = sorted([...known, ...names(untracked)]);
  return { root: repository.top, paths, tracked: known, leftOut, held: /* @__PURE__ */ new Map() };
}
async function* readTree({ root, paths, held, leftOut }, tally) {
  let room = MOST_HELD_IN_ALL;
  for (const path of paths) {
    const bytes = await readFile(join(root, path), path, tally, leftOut?.has(path) === true);
    if (!bytes) continue;
    tally.files++;
    tally.bytes += bytes.length;
    if (held && bytes.length <= Math.min(MOST_HELD, room)) {
      held.set(path, bytes);
      room -= bytes.length;
    }
    yield { kind: "file", path, bytes };
  }
}
async function readFile(file, path, tally, leftOut) {
  try {
    const stat = lstatSync(file);
    if (stat.isSymbolicLink()) return void tally.skip("symbolic link", path);
    if (stat.isDirectory()) return void tally.skip("submodule or nested repository", path);
    if (!stat.isFile()) return void tally.skip("special file", path);
    const { file: bound } = tally.limits;
    if (stat.size > bound.most) return void tally.tooLarge("file", bound, path);
    const handle = await open(file, constants.O_RDONLY | constants.O_NOFOLLOW);
    try {
      return await handle.readFile();
    } finally {
      await handle.close();
    }
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "error";
    if (code === "ENOENT" || code === "ENOTDIR")
      return void tally.skip(leftOut ? SPARSE : "file deleted in the working tree", path);
    return void tally.gap(`unreadable file (${code})`, path);
  }
}
var SPARSE = "file that the sparse checkout leaves out (read as history, without practices)";
async function listFolder(directory) {
  const { default: glob } = await import("./package-fast-glob.js");
  return sorted(
    await glob("**", {
      cwd: directory,
      dot: true,
      onlyFiles: false,
      markDirectories: false,
      followSymbolicLinks: false,
      ignore: ["**/.git/**"],
      stats: false,
      objectMode: true
    }).then((entries) => entries.filter((entry) => !entry.dirent.isDirectory()).map((entry) => entry.path))
  );
}
var names = (output) => output.toString().split("\0").filter(Boolean);
var sorted = (paths) => paths.sort((a, b) => a < b ? -1 : a > b ? 1 : 0);

export {
  listTree,
  readTree
};
