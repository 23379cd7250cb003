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
    "--show-prefix",
    // With this a HEAD that names no commit is no error: it prints no line.
    "--revs-only",
    "HEAD^{commit}"
  ];
  const answer = await runGit(directory, ["rev-parse", ...asked]);
  if (answer.code !== 0) {
    throw new UserError(
      `git does not open the repository at ${directory}: ${answer.stderr.split("\n")[0]}`,
      "Check its owner and that the clone is whole; scan with --scope tree to read the files alone."
    );
  }
  const [bare, gitDirectory, common, shallow, format, prefix, head] = answer.stdout.toString().split("\n");
  const depth = (prefix ?? "").split("/").filter(Boolean).length;
  return {
    top: bare === "true" ? gitDirectory : resolve(directory, ...Array(depth).fill("..")),
    gitDirectory,
    commonDirectory: resolve(directory, common),
    bare: bare === "true",
    shallow: shallow === "true",
    objectFormat: format === "sha256" ? "sha256" : "sha1",
    head: head || null,
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

// src/version.ts
var VERSION = true ? "0.1.0" : "0.0.0-source";
var FROM_SOURCE = "source";
var BUILD = true ? "4e9ae714664c81e1" : FROM_SOURCE;

// src/wrap.ts
var wrap = (text, width) => {
  const lines = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
};

// src/policy/day.ts
var isDay = (text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);

// src/today.ts
var DAY_MS = 864e5;
function today() {
  const given = process.env.SOURCE_DATE_EPOCH;
  if (given === void 0 || given === "") return dayOf(Date.now());
  if (/^\d{1,11}$/.test(given)) return dayOf(Number(given) * 1e3);
  throw new UserError("SOURCE_DATE_EPOCH is not a number of seconds", "Unset it, or give seconds since 1970.");
}
var daysBetween = (from, to) => Math.floor((Date.parse(to) - Date.parse(from)) / DAY_MS);
var dayOf = (time) => new Date(time).toISOString().slice(0, 10);

export {
  isDay,
  today,
  daysBetween,
  wrap,
  openRepository,
  openFolder,
  VERSION,
  FROM_SOURCE,
  BUILD
};
