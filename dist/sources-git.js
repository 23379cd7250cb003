'use strict'
const thisFile = require('node:url').pathToFileURL(__filename).href
const requirePart = require
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  BUILD: () => BUILD,
  FROM_SOURCE: () => FROM_SOURCE,
  LOG: () => LOG,
  VERSION: () => VERSION,
  askGit: () => askGit,
  askGitOf: () => askGitOf,
  daysBetween: () => daysBetween,
  fetchGit: () => fetchGit,
  filesAt: () => filesAt,
  filesBefore: () => filesBefore,
  git: () => git,
  isDay: () => isDay,
  notStarted: () => notStarted,
  openFolder: () => openFolder,
  openRepository: () => openRepository,
  runGit: () => runGit,
  shallowCommits: () => shallowCommits,
  startGit: () => startGit,
  today: () => today,
  wrap: () => wrap
});
module.exports = __toCommonJS(stdin_exports);
var import_options = require("./options.js");
var import_node_child_process = require("node:child_process");
var import_node_fs = require("node:fs");
var import_node_path = require("node:path");
var import_node_path2 = require("node:path");
var import_node_fs2 = require("node:fs");
var import_node_path3 = require("node:path");
var import_node_fs3 = require("node:fs");
var import_node_path4 = require("node:path");
var SETTINGS = [
  "core.fsmonitor=false",
  "core.hooksPath=/dev/null",
  "core.quotePath=false",
  "diff.external=",
  "protocol.allow=never",
  "log.showSignature=false",
  "core.alternateRefsCommand="
];
var ENVIRONMENT = {
  GIT_TERMINAL_PROMPT: "0",
  GIT_OPTIONAL_LOCKS: "0",
  GIT_NO_REPLACE_OBJECTS: "1",
  GIT_NO_LAZY_FETCH: "1",
  GIT_PAGER: "cat",
  LC_ALL: "C"
};
var FOREIGN = [
  "GIT_DIR",
  "GIT_WORK_TREE",
  "GIT_INDEX_FILE",
  "GIT_OBJECT_DIRECTORY",
  "GIT_ALTERNATE_OBJECT_DIRECTORIES",
  "GIT_NAMESPACE",
  "GIT_CEILING_DIRECTORIES"
];
function startGit(directory, args, variables = {}) {
  const env = { ...environment(), ...variables };
  return (0, import_node_child_process.spawn)("git", command(directory, args), { env, stdio: ["pipe", "pipe", "pipe"] });
}
var command = (directory, args) => [
  "-C",
  directory,
  ...[...SETTINGS, ...trusted(directory)].flatMap((setting) => ["-c", setting]),
  ...args
];
function trusted(directory) {
  const here = (0, import_node_path.resolve)(directory);
  let at = here;
  while (!(0, import_node_fs.existsSync)((0, import_node_path.join)(at, ".git")) && at !== (0, import_node_path.dirname)(at)) at = (0, import_node_path.dirname)(at);
  return [.../* @__PURE__ */ new Set([here, at])].filter((one) => one !== (0, import_node_path.dirname)(one)).map((one) => `safe.directory=${one}`);
}
function environment() {
  const env = { ...process.env, ...ENVIRONMENT };
  for (const name of FOREIGN) delete env[name];
  return env;
}
function runGit(directory, args, input = "", variables) {
  return ended(startGit(directory, args, variables), input);
}
function ended(child, input) {
  const out = [];
  const err = [];
  child.stdout.on("data", (chunk) => out.push(chunk));
  child.stderr.on("data", (chunk) => err.push(chunk));
  child.stdin.on("error", () => {
  });
  child.stdin.end(input);
  return new Promise((done, fail) => {
    child.on("error", (error) => fail(notStarted(error)));
    child.on(
      "close",
      (code) => done({ code: code ?? -1, stdout: Buffer.concat(out), stderr: Buffer.concat(err).toString().trim() })
    );
  });
}
function fetchGit(directory, args, { input = "", header }) {
  const protocols = ["https", "http", "ssh", "file"].flatMap((name) => [
    "-c",
    `protocol.${name}.allow=always`
  ]);
  const key = `http.${header?.url}.extraheader`;
  const secret = header && {
    GIT_CONFIG_COUNT: "2",
    GIT_CONFIG_KEY_0: key,
    GIT_CONFIG_VALUE_0: "",
    // forgets those before it: two of them are refused
    GIT_CONFIG_KEY_1: key,
    GIT_CONFIG_VALUE_1: header.value
  };
  return ended(startGit(directory, [...protocols, ...args], secret), input);
}
async function git(directory, args, input, variables) {
  const answer = await runGit(directory, args, input, variables);
  if (answer.code !== 0) throw gitFailed(args[0], answer.stderr);
  return answer.stdout;
}
var gitFailed = (command2, stderr) => new import_options.UserError(
  `git ${command2} failed: ${stderr.split("\n")[0] || "no message"}`,
  "Run `git fsck` in the repository; a damaged or incomplete clone has to be cloned again."
);
var notStarted = (error) => new import_options.UserError(
  `git could not be started: ${error.message}`,
  "Install git 2.25 or newer and put it on PATH.",
  { cause: error }
);
function askGit(directory, args, most = 1024 * 1024) {
  const answer = (0, import_node_child_process.spawnSync)("git", command(directory, args), {
    env: environment(),
    encoding: "utf8",
    maxBuffer: most
  });
  return { code: answer.status ?? -1, stdout: answer.stdout ?? "" };
}
var LOG = [
  "log",
  "--raw",
  "-z",
  "-c",
  "--root",
  "--no-renames",
  "--no-abbrev",
  "--topo-order",
  "--format=%x01%H %at"
];
async function readRangeLog(repository, revisions) {
  const { code, stdout, stderr } = await runGit(
    repository.commonDirectory,
    [...LOG, "--stdin"],
    revisions.join("\n") + "\n"
  );
  const events = [];
  const commits = [];
  const tokens = stdout.toString().split("\0");
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i].replace(/^\n+/, "");
    const [, id, time] = /^\x01(\w+) (\d+)/.exec(token) ?? [];
    if (id !== void 0) commits.push({ id, authorTime: Number(time) });
    if (!token.startsWith(":")) continue;
    const path = tokens[++i];
    events.push({ ...idsIn(token), path, commit: commits.at(-1), order: events.length });
  }
  return { events, commits, ...code !== 0 && { fault: stderr } };
}
function idsIn(token) {
  const parents = /^:+/.exec(token)[0].length;
  const words = token.slice(parents).split(" ");
  const ids = words.slice(parents + 1, 2 * parents + 2).map((id, i) => isFile(words[i], id) ? id : "");
  return { before: ids.slice(0, parents), after: ids[parents] };
}
var isFile = (mode, id) => mode !== "160000" && !/^0+$/.test(id);
var listChanges = async ({ top }, from, to) => changesIn(await git(top, ["diff-tree", "-r", ...DIFF, from, to]));
var listStaged = async ({ top, head, objectFormat }) => {
  const from = head ?? EMPTY_TREE[objectFormat];
  const args = ["diff-index", "--cached", "--ita-invisible-in-index", ...DIFF, from];
  return changesIn(await git(top, args, "", indexOf(top)));
};
var DIFF = ["--raw", "-z", "-M", "--no-abbrev"];
var EMPTY_TREE = {
  sha1: "4b825dc642cb6eb9a060e54bf8d69288fbee4904",
  sha256: "6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321"
};
function indexOf(top) {
  const index = process.env.GIT_INDEX_FILE;
  return index ? { GIT_INDEX_FILE: (0, import_node_path2.resolve)(top, index) } : {};
}
function changesIn(said) {
  const tokens = said.toString().split("\0");
  const changes = [];
  for (let i = 0; tokens[i]?.startsWith(":"); ) {
    const [oldMode, newMode, oldId, newId, status] = tokens[i].slice(1).split(" ");
    const moved = status.startsWith("R");
    const [from, path] = moved ? [tokens[i + 1], tokens[i + 2]] : [void 0, tokens[i + 1]];
    const [before, after] = [idOf(oldMode, oldId), idOf(newMode, newId)];
    const [conflict, submodule] = [status === "U", newMode === SUBMODULE];
    const wasFile = before !== "" && oldMode !== LINK;
    changes.push({ path, from, before, after, wasFile, conflict, submodule });
    i += moved ? 3 : 2;
  }
  return changes;
}
var SUBMODULE = "160000";
var LINK = "120000";
var idOf = (mode, id) => mode === SUBMODULE || /^0+$/.test(id) ? "" : id;
async function filesAt({ top }, commit) {
  return filesIn(await git(top, ["ls-tree", "-r", "-z", "--full-tree", commit]), /^(\d+) blob (\w+)\t/);
}
function filesBefore(files, changes) {
  if (changes.some(({ conflict }) => conflict)) return void 0;
  const before = new Map(files);
  for (const { path } of changes) before.delete(path);
  for (const { path, from = path, before: id, wasFile } of changes) if (wasFile) before.set(from, id);
  return before;
}
async function filesInIndex({ top }) {
  return filesIn(await git(top, ["ls-files", "-z", "--stage"], "", indexOf(top)), /^(\d+) (\w+) [02]\t/);
}
function filesIn(said, entry) {
  const files = /* @__PURE__ */ new Map();
  for (const line of said.toString().split("\0")) {
    const [head, mode, id] = entry.exec(line) ?? [];
    if (head !== void 0 && mode !== SUBMODULE && mode !== LINK) files.set(line.slice(head.length), id);
  }
  return files;
}
async function resolveRange(directory, { since, heads }) {
  const names = [...since, ...heads];
  const asked = [...names.map((name) => `${name}^{commit}`), ...heads];
  const { stdout } = await runGit(directory, ["cat-file", "--batch-check"], asked.join("\n") + "\n");
  const answers = stdout.toString().split("\n").map((line) => /^([0-9a-f]{40,64}) (commit|tag) /.exec(line));
  const lost = names.find((_, i) => answers[i] === null);
  if (lost !== void 0) throw notInClone(lost);
  const ids = answers.flatMap((answer) => answer?.[1] ?? []);
  return {
    since: ids.slice(0, since.length),
    heads: ids.slice(since.length, names.length),
    tags: answers.slice(names.length).flatMap((answer) => answer?.[2] === "tag" ? answer[1] : [])
  };
}
var notInClone = (name) => new import_options.UserError(
  `The commit ${name} is not in this clone, so what came after it cannot be told`,
  "Check out with fetch-depth: 0, or deepen the clone: git fetch --deepen=100."
);
async function forksOf({ commonDirectory }, { since, heads }) {
  const forks = await Promise.all(
    heads.map((head) => runGit(commonDirectory, ["merge-base", "--all", head, ...since]))
  );
  return [...new Set(forks.flatMap(({ stdout }) => stdout.toString().split("\n").filter(Boolean)))];
}
function shallowCommits({
  commonDirectory
}) {
  const file = (0, import_node_path3.join)(commonDirectory, "shallow");
  if (!(0, import_node_fs2.existsSync)(file)) return /* @__PURE__ */ new Set();
  return new Set((0, import_node_fs2.readFileSync)(file, "latin1").split("\n").filter(Boolean));
}
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
    throw new import_options.UserError(
      `git does not open the repository at ${directory}: ${answer.stderr.split("\n")[0]}`,
      "Check its owner and that the clone is whole; scan with --scope tree to read the files alone."
    );
  }
  const [bare, gitDirectory, common, shallow, format, prefix, head] = answer.stdout.toString().split("\n");
  const depth = (prefix ?? "").split("/").filter(Boolean).length;
  return {
    top: bare === "true" ? gitDirectory : (0, import_node_path4.resolve)(directory, ...Array(depth).fill("..")),
    gitDirectory,
    commonDirectory: (0, import_node_path4.resolve)(directory, common),
    bare: bare === "true",
    shallow: shallow === "true",
    objectFormat: format === "sha256" ? "sha256" : "sha1",
    head: head || null,
    prefix: (prefix ?? "").replace(/\/$/, "")
  };
}
function openFolder(path) {
  const directory = (0, import_node_path4.resolve)(path);
  if ((0, import_node_fs3.statSync)(directory, { throwIfNoEntry: false })?.isDirectory()) return directory;
  throw new import_options.UserError(`${path} is not a folder`, "Name the folder to scan, such as `keysweep scan .`");
}
function hasRepository(directory) {
  const absolute = (0, import_node_path4.resolve)(directory);
  if ((0, import_node_fs3.existsSync)((0, import_node_path4.join)(absolute, "objects")) && (0, import_node_fs3.existsSync)((0, import_node_path4.join)(absolute, "HEAD")) && (0, import_node_fs3.existsSync)((0, import_node_path4.join)(absolute, "refs")))
    return true;
  for (let at = absolute; ; at = (0, import_node_path4.dirname)(at)) {
    if ((0, import_node_fs3.existsSync)((0, import_node_path4.join)(at, ".git"))) return true;
    if (at === (0, import_node_path4.dirname)(at)) return false;
  }
}
function askGitOf({ path, range, staged }) {
  const repository = openRepository(path);
  const ends = range && resolveRange(path, range);
  const asking = {
    repository,
    walk: repository.then(async (found) => found && ends ? walkRange(found, await ends) : void 0),
    staged: repository.then((found) => found && staged ? askStaged(found) : void 0)
  };
  quiet(ends, ...Object.values(asking));
  return asking;
}
function walkRange(repository, range) {
  const log = readRangeLog(repository, [...range.heads, ...range.since.map((id) => `^${id}`)]);
  const forks = forksOf(repository, range);
  const changes = forks.then((found) => changesSince(repository, found[0] ?? range.since[0], range));
  const files = filesAt(repository, range.heads[0]);
  quiet(log, forks, changes, files);
  return { range, log, forks, changes, files };
}
async function changesSince(repository, fork, { heads }) {
  const trees = heads.map((head) => listChanges(repository, fork, head));
  return (await Promise.all(trees)).flat();
}
function askStaged(repository) {
  const [changes, files] = [listStaged(repository), filesInIndex(repository)];
  quiet(changes, files);
  return { changes, files };
}
function quiet(...running) {
  for (const one of running) one?.catch(() => {
  });
}
var VERSION = true ? "0.1.0" : "0.0.0-source";
var FROM_SOURCE = "source";
var BUILD = true ? "8e6a1b42242f2f82" : FROM_SOURCE;
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
var isDay = (text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
var DAY_MS = 864e5;
function today() {
  const given = process.env.SOURCE_DATE_EPOCH;
  if (given === void 0 || given === "") return dayOf(Date.now());
  if (/^\d{1,11}$/.test(given)) return dayOf(Number(given) * 1e3);
  throw new import_options.UserError("SOURCE_DATE_EPOCH is not a number of seconds", "Unset it, or give seconds since 1970.");
}
var daysBetween = (from, to) => Math.floor((Date.parse(to) - Date.parse(from)) / DAY_MS);
var dayOf = (time) => new Date(time).toISOString().slice(0, 10);
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  BUILD,
  FROM_SOURCE,
  LOG,
  VERSION,
  askGit,
  askGitOf,
  daysBetween,
  fetchGit,
  filesAt,
  filesBefore,
  git,
  isDay,
  notStarted,
  openFolder,
  openRepository,
  runGit,
  shallowCommits,
  startGit,
  today,
  wrap
});
module.exports = Object.defineProperty({
  BUILD: BUILD,
  FROM_SOURCE: FROM_SOURCE,
  LOG: LOG,
  VERSION: VERSION,
  askGit: askGit,
  askGitOf: askGitOf,
  daysBetween: daysBetween,
  fetchGit: fetchGit,
  filesAt: filesAt,
  filesBefore: filesBefore,
  git: git,
  isDay: isDay,
  notStarted: notStarted,
  openFolder: openFolder,
  openRepository: openRepository,
  runGit: runGit,
  shallowCommits: shallowCommits,
  startGit: startGit,
  today: today,
  wrap: wrap,
}, "__esModule", { value: true });
