'use strict'
const requirePart = require
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var import_sources_git = require("./sources-git.js");
var import_errors = require("./errors.js");
var import_node_path = require("node:path");
var import_node_fs = require("node:fs");
var import_node_path2 = require("node:path");
var import_node_fs2 = require("node:fs");
var import_node_path3 = require("node:path");
var NUL = 0;
var HEAD = 4;
var Changes = class {
  /** For each: where its commit and its path stand in `text`, the path's end, the number of parents, then ids by their first 52 bits. */
  numbers = new Float64Array(1024);
  count = 0;
  text = Buffer.alloc(64 * 1024);
  textSize = 0;
  commitAt = 0;
  pathAt = 0;
  /** Bytes in memory. */
  get size() {
    return this.count * 8 + this.textSize;
  }
  /** Forgets all but the commit at hand, of which more changes may come. */
  clear() {
    const end = this.text.indexOf(NUL, this.commitAt) + 1;
    this.text.copyWithin(0, this.commitAt, end);
    this.textSize = end - this.commitAt;
    this.commitAt = 0;
    this.count = 0;
  }
  commit(bytes, from, end) {
    this.commitAt = this.write(bytes, from, end);
  }
  change(parents) {
    this.number(this.commitAt);
    this.pathAt = this.count;
    this.number(0);
    this.number(0);
    this.number(parents);
  }
  id(prefix) {
    this.number(prefix);
  }
  /** Of the last change. */
  path(bytes, from, end) {
    this.numbers[this.pathAt] = this.write(bytes, from, end);
    this.numbers[this.pathAt + 1] = this.textSize;
  }
  number(value) {
    if (this.count === this.numbers.length) {
      const larger = new Float64Array(this.count * 2);
      larger.set(this.numbers);
      this.numbers = larger;
    }
    this.numbers[this.count++] = value;
  }
  /** Where it stands. A NUL goes behind it. */
  write(bytes, from, end) {
    const at = this.textSize;
    this.textSize += end - from + 1;
    if (this.textSize > this.text.length) {
      const larger = Buffer.alloc(this.textSize * 2);
      this.text.copy(larger, 0, 0, at);
      this.text = larger;
    }
    bytes.copy(this.text, at, from, end);
    this.text[this.textSize - 1] = NUL;
    return at;
  }
};
var EventFilter = class {
  events = [];
  /** Full ids by their first 52 bits. */
  wanted;
  constructor(wanted) {
    this.wanted = new Map([...wanted].map((id) => [Number.parseInt(id.slice(0, 13), 16), id]));
  }
  take({ numbers, count, text }) {
    let commitAt = -1;
    let commit = { id: "", authorTime: 0 };
    for (let at = 0; at < count; at += HEAD + numbers[at + 3] + 1) {
      const parents = numbers[at + 3];
      if (!this.matters(numbers, at + HEAD, parents + 1)) continue;
      if (commitAt !== numbers[at]) {
        commitAt = numbers[at];
        commit = commitIn(text, commitAt);
      }
      const ids = Array.from(
        numbers.subarray(at + HEAD, at + HEAD + parents + 1),
        (key) => this.wanted.get(key) ?? ""
      );
      const path = text.toString("utf8", numbers[at + 1], numbers[at + 2] - 1);
      this.events.push({
        before: ids.slice(0, -1),
        after: ids.at(-1),
        path,
        commit,
        order: this.events.length
      });
    }
  }
  matters(numbers, from, count) {
    for (let i = from; i < from + count; i++) if (this.wanted.has(numbers[i])) return true;
    return false;
  }
};
var commitIn = (text, at) => commitFrom(text.toString("latin1", at, text.indexOf(NUL, at)));
function commitFrom(said) {
  const [id, time] = said.split(" ");
  const authorTime = Number(time);
  return { id, authorTime: authorTime <= END_OF_9999 ? authorTime : 0 };
}
var END_OF_9999 = Date.UTC(9999, 11, 31, 23, 59, 59) / 1e3;
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
var COMMIT_SIGN = "";
async function readRangeLog(repository, revisions) {
  const { code, stdout, stderr } = await (0, import_sources_git.runGit)(
    repository.commonDirectory,
    [...LOG, "--stdin"],
    revisions.join("\n") + "\n"
  );
  const events = [];
  const commits = [];
  const tokens = stdout.toString().split("\0");
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i].replace(/^\n+/, "");
    if (token.startsWith(COMMIT_SIGN)) commits.push(commitFrom(token.slice(1)));
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
var listChanges = async ({ top }, from, to) => changesIn(await (0, import_sources_git.git)(top, ["diff-tree", "-r", ...DIFF, from, to]));
var listStaged = async ({ top, head, objectFormat }) => {
  const from = head ?? EMPTY_TREE[objectFormat];
  const args = ["diff-index", "--cached", "--ita-invisible-in-index", ...DIFF, from];
  return changesIn(await (0, import_sources_git.git)(top, args, "", indexOf(top)));
};
var DIFF = ["--raw", "-z", "-M", "--no-abbrev"];
var EMPTY_TREE = {
  sha1: "4b825dc642cb6eb9a060e54bf8d69288fbee4904",
  sha256: "6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321"
};
function indexOf(top) {
  const index = process.env.GIT_INDEX_FILE;
  return index ? { GIT_INDEX_FILE: (0, import_node_path.resolve)(top, index) } : {};
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
  return filesIn(await (0, import_sources_git.git)(top, ["ls-tree", "-r", "-z", "--full-tree", commit]), /^(\d+) blob (\w+)\t/);
}
function filesBefore(files, changes) {
  if (changes.some(({ conflict }) => conflict)) return void 0;
  const before = new Map(files);
  for (const { path } of changes) before.delete(path);
  for (const { path, from = path, before: id, wasFile } of changes) if (wasFile) before.set(from, id);
  return before;
}
async function filesInIndex({ top }) {
  return filesIn(await (0, import_sources_git.git)(top, ["ls-files", "-z", "--stage"], "", indexOf(top)), /^(\d+) (\w+) [02]\t/);
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
  const { stdout } = await (0, import_sources_git.runGit)(directory, ["cat-file", "--batch-check"], asked.join("\n") + "\n");
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
var notInClone = (name) => new import_errors.UserError(
  `The commit ${name} is not in this clone, so what came after it cannot be told`,
  "Check out with fetch-depth: 0, or deepen the clone: git fetch --deepen=100."
);
async function forksOf({ commonDirectory }, { since, heads }) {
  const forks = await Promise.all(
    heads.map((head) => (0, import_sources_git.runGit)(commonDirectory, ["merge-base", "--all", head, ...since]))
  );
  return [...new Set(forks.flatMap(({ stdout }) => stdout.toString().split("\n").filter(Boolean)))];
}
function shallowCommits({
  commonDirectory
}) {
  const file = (0, import_node_path2.join)(commonDirectory, "shallow");
  if (!(0, import_node_fs.existsSync)(file)) return /* @__PURE__ */ new Set();
  return new Set((0, import_node_fs.readFileSync)(file, "latin1").split("\n").filter(Boolean));
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
  const answer = await (0, import_sources_git.runGit)(directory, ["rev-parse", ...asked]);
  if (answer.code !== 0) {
    throw new import_errors.UserError(
      `git does not open the repository at ${directory}: ${answer.stderr.split("\n")[0]}`,
      "Check its owner and that the clone is whole; scan with --scope tree to read the files alone."
    );
  }
  const [bare, gitDirectory, common, shallow, format, prefix, head] = answer.stdout.toString().split("\n");
  const depth = (prefix ?? "").split("/").filter(Boolean).length;
  return {
    top: bare === "true" ? gitDirectory : (0, import_node_path3.resolve)(directory, ...Array(depth).fill("..")),
    gitDirectory,
    commonDirectory: (0, import_node_path3.resolve)(directory, common),
    bare: bare === "true",
    shallow: shallow === "true",
    objectFormat: format === "sha256" ? "sha256" : "sha1",
    head: head || null,
    prefix: (prefix ?? "").replace(/\/$/, "")
  };
}
function openFolder(path) {
  const directory = (0, import_node_path3.resolve)(path);
  if ((0, import_node_fs2.statSync)(directory, { throwIfNoEntry: false })?.isDirectory()) return directory;
  throw new import_errors.UserError(`${path} is not a folder`, "Name the folder to scan, such as `keysweep scan .`");
}
function hasRepository(directory) {
  const absolute = (0, import_node_path3.resolve)(directory);
  if ((0, import_node_fs2.existsSync)((0, import_node_path3.join)(absolute, "objects")) && (0, import_node_fs2.existsSync)((0, import_node_path3.join)(absolute, "HEAD")) && (0, import_node_fs2.existsSync)((0, import_node_path3.join)(absolute, "refs")))
    return true;
  for (let at = absolute; ; at = (0, import_node_path3.dirname)(at)) {
    if ((0, import_node_fs2.existsSync)((0, import_node_path3.join)(at, ".git"))) return true;
    if (at === (0, import_node_path3.dirname)(at)) return false;
  }
}
function askGitOf({ path, range, staged }) {
  const repository = openRepository(path);
  const ends = range && resolveRange(path, range);
  const walk = repository.then(async (found) => found && ends ? walkRange(found, await ends) : void 0);
  const list = repository.then((found) => found && staged ? askStaged(found) : void 0);
  quiet(ends, repository, walk, list);
  return { repository, walk, staged: list, ...(staged || range) && { go: turns } };
}
async function turns() {
  for (let i = 0; i < TURNS; i++) await new Promise((done) => setImmediate(done));
}
var TURNS = 6;
function walkRange(repository, range) {
  const forks = forksOf(repository, range);
  const log = readRangeLog(repository, [...range.heads, ...range.since.map((id) => `^${id}`)]);
  const reading = startReading(repository);
  const changes = forks.then((found) => changesSince(repository, found[0] ?? range.since[0], range));
  const files = filesAt(repository, range.heads[0]);
  quiet(log, forks, changes, files, reading);
  return { range, log, forks, changes, files };
}
async function changesSince(repository, fork, { heads }) {
  const trees = heads.map((head) => listChanges(repository, fork, head));
  return (await Promise.all(trees)).flat();
}
function askStaged(repository) {
  const [changes, files] = [listStaged(repository), filesInIndex(repository)];
  quiet(changes, files, startReading(repository));
  return { changes, files };
}
async function startReading(repository) {
  const { readyToRead } = await Promise.resolve().then(() => __toESM(requirePart("./sources-reading-git.js")));
  readyToRead(repository);
}
function quiet(...running) {
  for (const one of running) one?.catch(() => {
  });
}
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
module.exports = Object.defineProperty({
  isDay,
  wrap,
  Changes,
  EventFilter,
  LOG,
  filesAt,
  filesBefore,
  shallowCommits,
  openRepository,
  openFolder,
  askGitOf
}, "__esModule", { value: true });
