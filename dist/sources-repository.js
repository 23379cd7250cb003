import { createRequire as createRequireForBundle } from 'node:module'
const require = createRequireForBundle(import.meta.url)
import {
  runGit
} from "./sources-git.js";
import {
  UserError
} from "./errors.js";

// src/sources/repository.ts
import { existsSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
async function openRepository(directory) {
  if (!hasRepository(directory)) return void 0;
  const asked = [
    "--is-bare-repository",
    "--absolute-git-dir",
    "--git-common-dir",
    "--is-shallow-repository",
    "--show-object-format",
    "--show-prefix"
  ];
  const [answer, head] = await Promise.all([
    runGit(directory, ["rev-parse", ...asked]),
    runGit(directory, ["rev-parse", "--verify", "--quiet", "HEAD^{commit}"])
  ]);
  if (answer.code !== 0) {
    throw new UserError(
      `git does not open the repository at ${directory}: ${answer.stderr.split("\n")[0]}`,
      "Check its owner and that the clone is whole; scan with --scope tree to read the files alone."
    );
  }
  const [bare, gitDirectory, common, shallow, format, prefix] = answer.stdout.toString().split("\n");
  const depth = (prefix ?? "").split("/").filter(Boolean).length;
  return {
    top: bare === "true" ? gitDirectory : resolve(directory, ...Array(depth).fill("..")),
    gitDirectory,
    commonDirectory: resolve(directory, common),
    bare: bare === "true",
    shallow: shallow === "true",
    objectFormat: format === "sha256" ? "sha256" : "sha1",
    head: head.code === 0 ? head.stdout.toString().trim() : null,
    prefix: (prefix ?? "").replace(/\/$/, "")
  };
}
function openFolder(path) {
  const directory = resolve(path);
  if (statSync(directory, { throwIfNoEntry: false })?.isDirectory()) return directory;
  throw new UserError(`${path} is not a folder`, "Name the folder to scan, such as `keysweep scan .`");
}
function hasRepository(directory) {
  const absolute = resolve(directory);
  if (existsSync(join(absolute, "objects")) && existsSync(join(absolute, "HEAD")) && existsSync(join(absolute, "refs")))
    return true;
  for (let at = absolute; ; at = dirname(at)) {
    if (existsSync(join(at, ".git"))) return true;
    if (at === dirname(at)) return false;
  }
}

export {
  openRepository,
  openFolder
};
