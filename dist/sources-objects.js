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
  LOG: () => LOG,
  askGitOf: () => askGitOf,
  filesAt: () => filesAt,
  filesBefore: () => filesBefore,
  isDay: () => isDay,
  listNames: () => listNames,
  messageStart: () => messageStart,
  openFolder: () => openFolder,
  openLong: () => openLong,
  openRepository: () => openRepository,
  readObjects: () => readObjects,
  shallowCommits: () => shallowCommits,
  wrap: () => wrap
});
module.exports = __toCommonJS(stdin_exports);
var import_sources_git = require("./sources-git.js");
var import_errors = require("./errors.js");
var import_sources_unpack_lzma2 = require("./sources-unpack-lzma2.js");
var import_promises = require("node:timers/promises");
var import_node_path = require("node:path");
var import_node_fs = require("node:fs");
var import_node_path2 = require("node:path");
var import_node_fs2 = require("node:fs");
var import_node_path3 = require("node:path");
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
var LARGEST = 2 ** 31;
var CutShort = class extends Error {
};
var ByteReader = class {
  chunks;
  /** Milliseconds. */
  patience;
  held = Buffer.alloc(0);
  /** Nothing came for longer than was to be waited for; nobody will ask again. */
  isSilent = false;
  constructor(stream, patience) {
    this.chunks = stream[Symbol.asyncIterator]();
    this.patience = patience;
  }
  /** The next line without its line feed; undefined at the end. */
  async line() {
    for (; ; ) {
      const end = this.held.indexOf(10);
      if (end >= 0) {
        const line = this.held.toString("latin1", 0, end);
        this.held = this.held.subarray(end + 1);
        return line;
      }
      if (!await this.more()) return void 0;
    }
  }
  /** Exactly `size` bytes; undefined when the stream ends before. */
  async take(size) {
    if (size <= this.held.length) return this.cut(size);
    if (size > LARGEST) return void 0;
    const whole = Buffer.allocUnsafeSlow(size);
    for (let at = 0; at < size; ) {
      if (this.held.length === 0 && !await this.more()) return void 0;
      at += this.cut(Math.min(this.held.length, size - at)).copy(whole, at);
    }
    return whole;
  }
  cut(size) {
    const part = this.held.subarray(0, size);
    this.held = this.held.subarray(size);
    return part;
  }
  /** The next `size` bytes as they come; the rest of those that are not asked for has to be skipped. @throws CutShort where the stream ends before */
  async *parts(size) {
    for (let missing = size; missing > 0; ) {
      if (this.held.length === 0 && !await this.more()) throw new CutShort();
      const part = this.cut(Math.min(this.held.length, missing));
      missing -= part.length;
      yield part;
    }
  }
  /** Passes over `size` bytes; false when the stream ends before. */
  async skip(size) {
    for (let missing = size; ; ) {
      const passed = Math.min(missing, this.held.length);
      this.held = this.held.subarray(passed);
      missing -= passed;
      if (missing === 0) return true;
      if (!await this.more()) return false;
    }
  }
  async more() {
    let timer;
    const silence = new Promise((done) => {
      timer = setTimeout(() => done(void 0), this.patience);
    });
    const next = await Promise.race([this.chunks.next(), silence]);
    clearTimeout(timer);
    this.isSilent = next === void 0;
    if (!next || next.done) return false;
    this.held = this.held.length === 0 ? next.value : Buffer.concat([this.held, next.value]);
    return true;
  }
};
var HEAD = 8e3;
async function openLong(parts) {
  const rest = parts[Symbol.asyncIterator]();
  const first = [];
  for (let length = 0; length < HEAD; ) {
    const next = await rest.next();
    if (next.done) break;
    length += next.value.length;
    first.push(next.value);
  }
  const head = Buffer.concat(first);
  if ((0, import_sources_unpack_lzma2.isArchive)(head)) return void 0;
  const order = (0, import_sources_unpack_lzma2.byteOrder)(head);
  const whole = joined(head, rest);
  return order ? { parts: transcoded(whole, order), binary: false } : { parts: whole, binary: (0, import_sources_unpack_lzma2.isBinary)(head) };
}
async function* joined(head, rest) {
  yield head;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}
async function* transcoded(parts, order) {
  const decoder = new TextDecoder(order);
  for await (const part of parts) yield Buffer.from(decoder.decode(part, { stream: true }));
  yield Buffer.from(decoder.decode());
}
async function passBlob(reader, id, size, tally, through) {
  let passed = 0;
  async function* parts() {
    for await (const part of reader.parts(size)) {
      passed += part.length;
      yield part;
    }
  }
  try {
    if (await through?.({ kind: "file", id }, parts())) {
      tally.blobs++;
      tally.bytes += size;
    } else tally.tooLarge("blob", tally.limits.blob, id);
  } catch (error) {
    if (error instanceof CutShort) return false;
    throw error;
  }
  return reader.skip(size - passed + 1);
}
var MOST_STARTS = 64;
var PATIENCE = 6e4;
var MOST_SILENCES = 4;
var FEW = 1e3;
var SMALL_WINDOWS = ["-c", "core.packedGitWindowSize=16m", "-c", "core.packedGitLimit=64m"];
var STREAMED = ["-c", "core.bigFileThreshold=64m"];
var listNames = (repository, tally) => ask(repository, "%(objectname)", tally);
async function ask(repository, format, tally) {
  const { code, stdout, stderr } = await (0, import_sources_git.runGit)(repository.commonDirectory, [
    "cat-file",
    "--batch-all-objects",
    "--unordered",
    `--batch-check=${format}`
  ]);
  if (code !== 0 || stderr !== "") tally.gap("pack that git cannot read", stderr.split("\n")[0]);
  return stdout.toString("latin1").split("\n").filter(Boolean);
}
async function* readObjects(repository, ids, tally, { patience = PATIENCE, through } = {}) {
  let rest = ids;
  for (let starts = 0, silences = 0; rest.length > 0; starts++) {
    if (starts === MOST_STARTS || silences === MOST_SILENCES) {
      for (const id of rest) tally.gap("object that git cannot read", id);
      return;
    }
    const isBuffered = silences === 0 && rest.length > FEW;
    const reading = openReading(repository.commonDirectory, patience, isBuffered);
    const read = yield* readUntilFault(reading, rest, tally, through);
    if (reading.reader.isSilent) silences++;
    const isSure = !reading.isKept && !(reading.reader.isSilent && isBuffered);
    const faulty = isSure ? rest.slice(read, read + 1) : [];
    for (const id of faulty) tally.gap("object that git cannot read", id);
    rest = rest.slice(read + faulty.length);
  }
}
var waiting;
var readyToRead = ({ commonDirectory }) => keep(openReading(commonDirectory, PATIENCE, false));
function openReading(directory, patience, isBuffered) {
  const kept = waiting;
  if (!isBuffered && kept?.directory === directory && kept.reader.patience === patience) {
    waiting = void 0;
    return { ...kept, isKept: true };
  }
  const flags = isBuffered ? ["--buffer"] : [];
  const child = (0, import_sources_git.startGit)(directory, [...SMALL_WINDOWS, ...STREAMED, "cat-file", "--batch", ...flags]);
  child.stderr.resume();
  child.stdin.on("error", () => {
  });
  const failed = new Promise((_, fail) => child.on("error", (error) => fail((0, import_sources_git.notStarted)(error))));
  failed.catch(() => {
  });
  const reader = new ByteReader(child.stdout, patience);
  return { directory, child, reader, failed, isBuffered, isKept: false };
}
function keep(reading) {
  waiting?.child.kill();
  waiting = reading;
  const { child } = reading;
  for (const one of [child, child.stdin, child.stdout, child.stderr])
    if ("unref" in one && typeof one.unref === "function") one.unref();
}
async function* readUntilFault(reading, ids, tally, through) {
  const { child, isBuffered } = reading;
  let read = 0;
  try {
    read = yield* answers(reading, ids, tally, through);
    return read;
  } finally {
    if (read === ids.length && !isBuffered) keep(reading);
    else child.kill();
  }
}
async function* answers({ child, reader, failed, isBuffered }, ids, tally, through) {
  child.stdin.write(ids.join("\n") + "\n");
  if (isBuffered) child.stdin.end();
  for (const [i, id] of ids.entries()) {
    const header = await Promise.race([reader.line(), failed]);
    if (header === void 0) return i;
    const [, type, size] = header.split(" ");
    if (type === "missing") {
      tally.gap("object missing from the clone", id);
      continue;
    }
    if (type === "blob" && Number(size) > tally.limits.blob.most) {
      const look = tally.limits.blob.chosen ? void 0 : through;
      if (!await passBlob(reader, id, Number(size), tally, look)) return i;
      continue;
    }
    const bytes = await reader.take(Number(size));
    if (!bytes || !await reader.take(1)) return i;
    if (type === "blob") yield count(tally, { kind: "file", id, bytes });
    else if (type === "commit" || type === "tag")
      yield count(tally, { kind: type, id, bytes: messageOf(bytes) });
  }
  return ids.length;
}
var messageOf = (object) => object.subarray(messageStart(object));
function messageStart(object) {
  const blank = object.indexOf("\n\n");
  return blank < 0 ? object.length : blank + 2;
}
function count(tally, blob) {
  if (blob.kind === "file") tally.blobs++;
  else tally.messages++;
  if (blob.kind === "commit") tally.commits++;
  tally.bytes += blob.bytes.length;
  return blob;
}
async function resolveRange(directory, { since, heads }) {
  const names = [...since, ...heads];
  const asked = [...names.map((name) => `${name}^{commit}`), ...heads];
  const { stdout } = await (0, import_sources_git.runGit)(directory, ["cat-file", "--batch-check"], asked.join("\n") + "\n");
  const answers2 = stdout.toString().split("\n").map((line) => /^([0-9a-f]{40,64}) (commit|tag) /.exec(line));
  const lost = names.find((_, i) => answers2[i] === null);
  if (lost !== void 0) throw notInClone(lost);
  const ids = answers2.flatMap((answer) => answer?.[1] ?? []);
  return {
    since: ids.slice(0, since.length),
    heads: ids.slice(since.length, names.length),
    tags: answers2.slice(names.length).flatMap((answer) => answer?.[2] === "tag" ? answer[1] : [])
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
  for (let i = 0; i < TURNS; i++) await (0, import_promises.setImmediate)();
}
var TURNS = 6;
function walkRange(repository, range) {
  const forks = forksOf(repository, range);
  const log = readRangeLog(repository, [...range.heads, ...range.since.map((id) => `^${id}`)]);
  readyToRead(repository);
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
  readyToRead(repository);
  quiet(changes, files);
  return { changes, files };
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
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  LOG,
  askGitOf,
  filesAt,
  filesBefore,
  isDay,
  listNames,
  messageStart,
  openFolder,
  openLong,
  openRepository,
  readObjects,
  shallowCommits,
  wrap
});
module.exports = Object.defineProperty({
  LOG: LOG,
  askGitOf: askGitOf,
  filesAt: filesAt,
  filesBefore: filesBefore,
  isDay: isDay,
  listNames: listNames,
  messageStart: messageStart,
  openFolder: openFolder,
  openLong: openLong,
  openRepository: openRepository,
  readObjects: readObjects,
  shallowCommits: shallowCommits,
  wrap: wrap,
}, "__esModule", { value: true });
