import { createRequire as createRequireForBundle } from 'node:module'
const require = createRequireForBundle(import.meta.url)
import {
  Casebook,
  SLACK,
  isBinary,
  isOpaque,
  isTelling,
  layers,
  resolve,
  stands
} from "./judge-weights.js";
import {
  UserError
} from "./errors.js";

// src/history/families.ts
import { closeSync as closeSync2, openSync as openSync2 } from "node:fs";

// src/engine/family.ts
import { readSync } from "node:fs";
var MOST_BYTES = 160 * 1024 * 1024;
var INPUT_SLACK = 64;
var OUTPUT_SLACK = 384;
var FamilyWalker = class {
  engine;
  file;
  families;
  visitor;
  floor;
  /** @param file descriptor of the pack. */
  constructor(engine, file, families, visitor) {
    this.engine = engine;
    this.file = file;
    this.families = families;
    this.visitor = visitor;
    this.floor = engine.free;
  }
  walk(root) {
    const stack = [
      { entry: root, base: void 0, top: this.floor }
    ];
    while (stack.length > 0) {
      const { entry, base, top } = stack.pop();
      this.engine.free = top;
      const content = base ? this.rebuild(entry, base) : this.inflateWhole(entry);
      if (content)
        for (let child = this.families.firstChild[entry]; child >= 0; child = this.families.nextSibling[child])
          stack.push({ entry: child, base: content, top: this.engine.free });
      else this.fail(entry);
    }
    this.engine.free = this.floor;
  }
  inflateWhole(entry) {
    const size = this.families.sizes[entry];
    const start = this.inflate(entry);
    if (start === void 0) return void 0;
    this.engine.bytes.fill(0, start + size, start + size + SLACK);
    this.engine.free = align(start + size + OUTPUT_SLACK);
    return { start, size, known: this.visitor.whole(entry, start, start + size) };
  }
  rebuild(entry, base) {
    const { engine } = this;
    const deltaSize = this.families.sizes[entry];
    const delta = this.inflate(entry);
    if (delta === void 0) return void 0;
    const deltaEnd = delta + deltaSize;
    if (engine.exports.declaredSize(delta, deltaEnd, true) !== base.size) return void 0;
    const size = engine.exports.declaredSize(delta, deltaEnd, false);
    const start = this.room(deltaEnd + OUTPUT_SLACK, size);
    if (start === void 0) return void 0;
    const applied = engine.exports.apply(delta, deltaEnd, base.start, base.size, start, size);
    if (applied < 0) return void 0;
    engine.free = align(start + size + OUTPUT_SLACK);
    const known = applied === 1 && base.known !== void 0 ? this.visitor.changed(entry, start, start + size, base.size, base.known) : this.visitor.whole(entry, start, start + size);
    return { start, size, known };
  }
  /** Address of the inflated entry. */
  inflate(entry) {
    const { offsets, headers, sizes } = this.families;
    const from = offsets[entry] + headers[entry];
    const length = offsets[entry + 1] - from;
    const input = this.engine.free;
    const output = length < 0 ? void 0 : this.room(input + length + INPUT_SLACK, sizes[entry]);
    if (output === void 0 || !this.read(from, length, input)) return void 0;
    const size = this.engine.exports.inflate(input, input + length, output, sizes[entry]);
    return size === sizes[entry] ? output : void 0;
  }
  read(from, length, to) {
    const { head } = this.families;
    const { bytes } = this.engine;
    if (from + length > head.length) return readSync(this.file, bytes, to, length, from) === length;
    bytes.set(head.subarray(from, from + length), to);
    return true;
  }
  /** An address behind `from` where `size` bytes fit, with slack before it; undefined when that is too much memory. */
  room(from, size) {
    const start = align(from + SLACK);
    const top = start + size + OUTPUT_SLACK;
    if (!(size >= 0) || top - this.floor > MOST_BYTES) return void 0;
    this.engine.reserve(top);
    return start;
  }
  /** The entry, and all that is built on it. */
  fail(entry) {
    const stack = [entry];
    while (stack.length > 0) {
      const failed = stack.pop();
      this.visitor.failed(failed);
      for (let child = this.families.firstChild[failed]; child >= 0; child = this.families.nextSibling[child])
        stack.push(child);
    }
  }
};
var align = (n) => n + 15 & ~15;

// src/sources/packs/pack.ts
import { closeSync, fstatSync, openSync, readSync as readSync2 } from "node:fs";
var COMMIT = 1;
var BLOB = 3;
var TAG = 4;
var OFS_DELTA = 6;
var REF_DELTA = 7;
var NONE = -1;
function readPack(path, index, most) {
  const { count: count2, idBytes } = index;
  const file = openSync(path, "r");
  try {
    const order = index.byOffset();
    const pack = emptyPack(path, count2, Math.min(fstatSync(file).size, most));
    for (let entry = 0; entry < count2; entry++) {
      pack.positions[entry] = order[entry];
      pack.offsets[entry] = index.offset(order[entry]);
    }
    pack.offsets[count2] = fstatSync(file).size - idBytes;
    const references = readHeaders(file, pack, idBytes);
    for (const [entry, id] of references) {
      const at = index.find(id);
      pack.bases[entry] = at < 0 ? NONE : entryAt(pack, index.offset(at));
    }
    linkFamilies(pack);
    return pack;
  } finally {
    closeSync(file);
  }
}
function entryAt({ offsets, count: count2 }, offset) {
  let lo = 0;
  let hi = count2;
  while (lo < hi) {
    const middle = lo + hi >> 1;
    if (offsets[middle] < offset) lo = middle + 1;
    else hi = middle;
  }
  return lo < count2 && offsets[lo] === offset ? lo : NONE;
}
function emptyPack(path, count2, kept) {
  const shared = (bytes) => new SharedArrayBuffer(Math.max(bytes, 8));
  return {
    path,
    count: count2,
    head: new Uint8Array(shared(kept), 0, kept),
    positions: new Uint32Array(shared(count2 * 4)),
    offsets: new Float64Array(shared((count2 + 1) * 8)),
    headers: new Uint8Array(shared(count2)),
    types: new Uint8Array(shared(count2)),
    sizes: new Float64Array(shared(count2 * 8)),
    bases: new Int32Array(shared(count2 * 4)).fill(NONE),
    again: new Uint8Array(shared(count2)),
    firstChild: new Int32Array(shared(count2 * 4)).fill(NONE),
    nextSibling: new Int32Array(shared(count2 * 4)).fill(NONE)
  };
}
var WINDOW = 4 * 1024 * 1024;
var LONGEST_HEADER = 64;
function readHeaders(file, pack, idBytes) {
  const references = [];
  const view = windowed(file, pack.head);
  for (let entry = 0; entry < pack.count; entry++) {
    const offset = pack.offsets[entry];
    const { bytes, start } = view(offset);
    let at = start;
    let byte = bytes[at++];
    const type = byte >> 4 & 7;
    let size = byte & 15;
    for (let scale = 16; byte & 128; scale *= 128) {
      byte = bytes[at++];
      size += (byte & 127) * scale;
    }
    pack.types[entry] = type;
    pack.sizes[entry] = size;
    if (type === OFS_DELTA) {
      byte = bytes[at++];
      let back = byte & 127;
      while (byte & 128) {
        byte = bytes[at++];
        back = (back + 1) * 128 + (byte & 127);
      }
      pack.bases[entry] = entryAt(pack, offset - back);
    } else if (type === REF_DELTA) {
      references.push([entry, Buffer.from(bytes.subarray(at, at + idBytes))]);
      at += idBytes;
    }
    if (!(at <= bytes.length) || type === 0 || type === 5) throw new Error("damaged entry header");
    pack.headers[entry] = at - start;
  }
  return references;
}
function windowed(file, head) {
  for (let at = 0; at < head.length; ) {
    const read = readSync2(file, head, at, Math.min(WINDOW, head.length - at), at);
    if (read === 0) throw new Error("pack is cut short");
    at += read;
  }
  const window = Buffer.alloc(head.length > 0 ? WINDOW : LONGEST_HEADER);
  let from = 0;
  let filled = 0;
  return (offset) => {
    if (offset + LONGEST_HEADER <= head.length) return { bytes: head, start: offset };
    if (offset < from || offset + LONGEST_HEADER > from + filled) {
      from = offset;
      filled = readSync2(file, window, 0, window.length, from);
    }
    return { bytes: window.subarray(0, filled), start: offset - from };
  };
}
function linkFamilies(pack) {
  const { types, bases, firstChild, nextSibling, count: count2 } = pack;
  for (let entry = count2 - 1; entry >= 0; entry--) {
    const base = bases[entry];
    if (base === NONE) continue;
    nextSibling[entry] = firstChild[base];
    firstChild[base] = entry;
  }
  const way = [];
  for (let entry = 0; entry < count2; entry++) {
    let at = entry;
    for (; types[at] >= OFS_DELTA; at = bases[at]) {
      way.push(at);
      types[at] = 0;
      if (bases[at] === NONE) break;
    }
    const type = types[at];
    for (const one of way.splice(0)) types[one] = type;
  }
}

// src/match/carry.ts
var ANCHOR_BACK = 8;
var ANCHOR_AHEAD = 96;
var LF = 10;
var Carrier = class {
  scanner;
  keep;
  constructor(scanner, keep) {
    this.scanner = scanner;
    this.keep = keep;
  }
  /** Searches the whole text [start, end). */
  all(start, end) {
    const spots = [];
    this.scanner.engine.search(
      start,
      end,
      start,
      end,
      (anchor, at) => add(spots, this.spotAt(anchor, at, start, end))
    );
    return spots;
  }
  /** Searches what the last `apply` changed, and carries over the rest of what is known of the base. */
  changed(start, end, baseSize, base) {
    const { engine } = this.scanner;
    const segments = base.length > 0 ? segmentsOf(this.scanner) : NO_SEGMENTS;
    const spots = [];
    engine.searchChanges(
      start,
      end,
      baseSize,
      (anchor, at) => add(spots, this.spotAt(anchor, at, start, end))
    );
    if (base.length === 0) return spots;
    const seen = new Set(spots.map(keyOf));
    for (const spot of base)
      for (const carried of this.carry(spot, segments, start, end, baseSize))
        if (!seen.has(keyOf(carried))) add(spots, carried);
    return spots;
  }
  spotAt(anchor, address, start, end) {
    const { matches, from, to, long } = this.scanner.evaluate(anchor, address, start, end);
    const kept = matches.map(
      (match) => this.keep({ ...match, start: match.start - start, end: match.end - start })
    );
    return {
      anchor,
      at: address - start,
      from: from - start,
      to: to - start,
      long,
      kept: kept.filter((k) => k !== void 0)
    };
  }
  /** A delta may copy the same bytes to several places. */
  *carry(spot, segments, start, end, baseSize) {
    const size = end - start;
    const whole = shiftsOf(segments, spot.from - 1, spot.to + 1, baseSize, size);
    for (const by of whole) yield by === 0 ? spot : shifted(spot, by);
    if (!spot.long) return;
    for (const by of this.anchorShifts(spot.at, segments, start, size, baseSize))
      if (!whole.includes(by)) yield this.spotAt(spot.anchor, start + spot.at + by, start, end);
  }
  /** How far a long anchor moved where what makes it one was copied whole: its surroundings on its line. */
  anchorShifts(at, segments, start, size, baseSize) {
    const { bytes } = this.scanner.engine;
    return shiftsOf(segments, at - 1, at + 1, baseSize, size).filter((by) => {
      const address = start + at + by;
      const before = bytes.subarray(address - ANCHOR_BACK, address).lastIndexOf(LF);
      const behind = bytes.subarray(address, address + ANCHOR_AHEAD).indexOf(LF);
      const from = before < 0 ? at - ANCHOR_BACK : at - ANCHOR_BACK + before;
      const to = at + (behind < 0 ? ANCHOR_AHEAD : behind + 1);
      return shiftsOf(segments, from, to, baseSize, size).includes(by);
    });
  }
};
var NO_SEGMENTS = new Uint32Array(0);
var keyOf = ({ anchor, at }) => at * 65536 + anchor;
var add = (spots, spot) => {
  if (spot.long || spot.kept.length > 0) spots.push(spot);
};
function shiftsOf(segments, from, to, baseSize, size) {
  const lo = Math.max(from, 0);
  const hi = Math.min(to, baseSize);
  const shifts = [];
  for (let i = 0; i < segments.length; i += 3) {
    const source = segments[i];
    if (source > lo || hi > source + segments[i + 2]) continue;
    const by = segments[i + 1] - source;
    if ((from >= 0 || lo + by === 0) && (to <= baseSize || hi + by === size)) shifts.push(by);
  }
  return shifts;
}
var shifted = (spot, by) => ({
  ...spot,
  at: spot.at + by,
  from: spot.from + by,
  to: spot.to + by,
  kept: spot.kept.map((one) => ({ ...one, start: one.start + by, end: one.end + by }))
});
function segmentsOf({ engine }) {
  const count2 = engine.exports.segmentsOf() * 3;
  return new Uint32Array(engine.bytes.buffer, engine.segments, count2).slice();
}

// src/sources/git.ts
import { spawn, spawnSync } from "node:child_process";
import { resolve as resolve2 } from "node:path";
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
function startGit(directory, args) {
  return spawn("git", command(directory, args), { env: environment(), stdio: ["pipe", "pipe", "pipe"] });
}
var command = (directory, args) => [
  "-C",
  directory,
  ...[...SETTINGS, `safe.directory=${resolve2(directory)}`].flatMap((setting) => ["-c", setting]),
  ...args
];
function environment() {
  const env = { ...process.env, ...ENVIRONMENT };
  for (const name of FOREIGN) delete env[name];
  return env;
}
function runGit(directory, args, input = "") {
  const child = startGit(directory, args);
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
async function git(directory, args, input) {
  const answer = await runGit(directory, args, input);
  if (answer.code !== 0) throw gitFailed(args[0], answer.stderr);
  return answer.stdout;
}
var gitFailed = (command2, stderr) => new UserError(
  `git ${command2} failed: ${stderr.split("\n")[0] || "no message"}`,
  "Run `git fsck` in the repository; a damaged or incomplete clone has to be cloned again."
);
var notStarted = (error) => new UserError(
  `git could not be started: ${error.message}`,
  "Install git 2.25 or newer and put it on PATH.",
  { cause: error }
);
function askGit(directory, args) {
  const answer = spawnSync("git", command(directory, args), { env: environment(), encoding: "utf8" });
  return { code: answer.status ?? -1, stdout: answer.stdout ?? "" };
}

// src/sources/objects.ts
var LARGEST_BLOB = 64 * 1024 * 1024;
var MOST_STARTS = 64;
async function listObjects(repository, tally) {
  const { code, stdout, stderr } = await runGit(repository.commonDirectory, [
    "cat-file",
    "--batch-all-objects",
    "--unordered",
    "--batch-check=%(objectname) %(objecttype)"
  ]);
  if (code !== 0 || stderr !== "") tally.gap("pack that git cannot read", stderr.split("\n")[0]);
  const list = { blobs: [], commits: [], tags: [] };
  for (const line of stdout.toString("latin1").split("\n")) {
    const [id, type] = line.split(" ");
    if (type === "blob") list.blobs.push(id);
    else if (type === "commit") list.commits.push(id);
    else if (type === "tag") list.tags.push(id);
    else if (type === "missing") tally.gap("object missing from the clone", id);
  }
  return list;
}
async function* readObjects(repository, ids, tally) {
  let rest = ids;
  for (let starts = 0; rest.length > 0; starts++) {
    const read = starts < MOST_STARTS ? yield* readUntilFault(repository, rest, tally) : 0;
    const faulty = starts < MOST_STARTS ? rest.slice(read, read + 1) : rest;
    for (const id of faulty) tally.gap("object that git cannot read", id);
    rest = rest.slice(read + faulty.length);
  }
}
async function* readUntilFault(repository, ids, tally) {
  const child = startGit(repository.commonDirectory, ["cat-file", "--batch", "--buffer"]);
  const failed = new Promise((_, fail) => child.on("error", (error) => fail(notStarted(error))));
  failed.catch(() => {
  });
  child.stderr.resume();
  child.stdin.on("error", () => {
  });
  child.stdin.end(ids.join("\n") + "\n");
  const reader = new ByteReader(child.stdout);
  for (const [i, id] of ids.entries()) {
    const header = await Promise.race([reader.line(), failed]);
    if (header === void 0) return i;
    const [, type, size] = header.split(" ");
    if (type === "missing") {
      tally.gap("object missing from the clone", id);
      continue;
    }
    if (type === "blob" && Number(size) > LARGEST_BLOB) {
      tally.gap("blob above 64 MiB", id);
      if (!await reader.skip(Number(size) + 1)) return i;
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
var ByteReader = class {
  chunks;
  held = Buffer.alloc(0);
  constructor(stream) {
    this.chunks = stream[Symbol.asyncIterator]();
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
    const parts = [];
    for (let missing = size; ; ) {
      const part = this.held.subarray(0, missing);
      this.held = this.held.subarray(part.length);
      missing -= part.length;
      parts.push(part);
      if (missing === 0) return parts.length === 1 ? part : Buffer.concat(parts);
      if (!await this.more()) return void 0;
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
    const next = await this.chunks.next();
    if (next.done) return false;
    this.held = this.held.length === 0 ? next.value : Buffer.concat([this.held, next.value]);
    return true;
  }
};

// src/history/reading.ts
var plainCase = ({ match: { rule, ...match }, verdict }) => ({
  ruleId: rule.id,
  match,
  verdict
});
function numberOf(key) {
  let high = 2166136261;
  let low = 3421674724;
  for (let i = 0; i < key.length; i++) {
    const c = key.charCodeAt(i);
    high = Math.imul(high ^ c, 16777619);
    low = Math.imul(low ^ c, 16777619) ^ high >>> 15;
  }
  return (high >>> 11) * 2 ** 32 + (low >>> 0);
}

// src/history/visitor.ts
var ContentVisitor = class {
  scanner;
  carrier;
  casebook = new Casebook();
  caseNumbers = /* @__PURE__ */ new Map();
  lists = [];
  listNumbers = /* @__PURE__ */ new Map();
  remarks = [];
  packs = [];
  counts = { blobs: 0, commits: 0, tags: 0, bytes: 0 };
  pack;
  reading = { pack: -1, entries: [], listOf: [], failed: [] };
  constructor(scanner) {
    this.scanner = scanner;
    this.carrier = new Carrier(scanner, (match) => this.hit(match));
  }
  begin(pack, number) {
    this.pack = pack;
    this.reading = { pack: number, entries: [], listOf: [], failed: [] };
    this.packs.push(this.reading);
  }
  whole(entry, start, end) {
    if (this.pack.types[entry] !== BLOB) return this.message(entry, start, end);
    return this.content(entry, start, end, () => this.carrier.all(start, end));
  }
  changed(entry, start, end, baseSize, base) {
    return this.content(entry, start, end, () => this.carrier.changed(start, end, baseSize, base));
  }
  failed(entry) {
    if (this.isNew(entry)) this.reading.failed.push(entry);
  }
  result() {
    const dropped = /* @__PURE__ */ new Map();
    for (const [key, { verdict }] of this.casebook.cases)
      if (verdict.suppressed) dropped.set(numberOf(key), verdict.suppressed);
    const cases = [...this.caseNumbers.keys()].map(plainCase);
    return { cases, lists: this.lists, packs: this.packs, dropped, remarks: this.remarks, ...this.counts };
  }
  content(entry, start, end, search) {
    if (this.isNew(entry)) {
      this.counts.blobs++;
      this.counts.bytes += end - start;
    }
    const { engine } = this.scanner;
    if (engine.exports.sample(start, end) !== 0 && isOpaque(engine.bytes.subarray(start, end))) {
      if (this.isNew(entry)) this.noteLayers(entry, start, end);
      return void 0;
    }
    const known = search();
    if (known.length === 0) return known;
    const hits = known.flatMap((spot) => spot.kept);
    if (hits.length > 0) this.noteText(entry, hits, isBinary(this.scanner.engine.bytes.subarray(start, end)));
    return known;
  }
  noteText(entry, hits, binary) {
    const telling = binary ? hits.filter((hit) => isTelling(hit.case.match)) : hits;
    this.note(
      entry,
      resolve(telling).map((hit) => this.seen(hit, ""))
    );
  }
  /** An object that another pack holds too is read for what is built on it, and counts there. */
  isNew(entry) {
    return this.pack.again[entry] === 0;
  }
  /** Commits and tags hold text behind their headers; nothing that is built on one is searched as a change to it. */
  message(entry, start, end) {
    if (!this.isNew(entry)) return void 0;
    const kind = this.pack.types[entry] === COMMIT ? "commits" : "tags";
    const from = start + messageStart(this.scanner.engine.bytes.subarray(start, end));
    this.counts[kind]++;
    this.counts.bytes += end - from;
    if (isOpaque(this.scanner.engine.bytes.subarray(from, end))) {
      this.noteLayers(entry, from, end);
      return void 0;
    }
    const hits = this.carrier.all(from, end).flatMap((spot) => spot.kept);
    if (hits.length > 0) this.noteText(entry, hits, isBinary(this.scanner.engine.bytes.subarray(from, end)));
    return void 0;
  }
  noteLayers(entry, start, end) {
    this.note(entry, this.insideLayers(entry, Buffer.from(this.scanner.engine.bytes.subarray(start, end))));
  }
  insideLayers(entry, bytes) {
    const remark = (reason, gap) => this.remarks.push({ reason, gap, pack: this.reading.pack, entry });
    const seen = [];
    for (const layer of layers(bytes, remark)) {
      const hits = this.scanner.scan(layer.bytes).map((match) => this.casebook.hit(match));
      const telling = layer.binary ? hits.filter((hit) => isTelling(hit.case.match)) : hits;
      for (const hit of resolve(telling)) seen.push(this.seen(hit, layer.inner));
    }
    return seen;
  }
  /** What was judged to be nothing is not carried from version to version, unless it stands in the way of vaguer matches. */
  hit(match) {
    const hit = this.casebook.hit(match);
    return stands(hit.case) ? hit : void 0;
  }
  seen({ case: opened }, inner) {
    const number = this.caseNumbers.get(opened) ?? this.caseNumbers.size;
    this.caseNumbers.set(opened, number);
    return { case: number, inner };
  }
  /** Versions of a file mostly hold the same, so lists are kept once. */
  note(entry, seen) {
    if (seen.length === 0 || !this.isNew(entry)) return;
    const key = seen.map((one) => `${one.case}${one.inner}`).join("\0");
    let list = this.listNumbers.get(key);
    if (list === void 0) {
      list = this.lists.push(seen) - 1;
      this.listNumbers.set(key, list);
    }
    this.reading.entries.push(entry);
    this.reading.listOf.push(list);
  }
};

// src/history/families.ts
function readFamilies({ packs, roots, next }, scanner) {
  const visitor = new ContentVisitor(scanner);
  const files = packs.map((pack) => openSync2(pack.path, "r"));
  const walkers = packs.map((pack, i) => new FamilyWalker(scanner.engine, files[i], pack, visitor));
  let current = NONE;
  for (let i = Atomics.add(next, 0, 1); i * 2 < roots.length; i = Atomics.add(next, 0, 1)) {
    const pack = roots[i * 2];
    if (pack !== current) visitor.begin(packs[pack], pack);
    current = pack;
    walkers[pack].walk(roots[i * 2 + 1]);
  }
  files.forEach(closeSync2);
  return visitor.result();
}
function rootsOf(packs, shard = 0, shards = 1) {
  const found = [];
  packs.forEach((pack, number) => {
    const isWanted = [BLOB, COMMIT, TAG].reduce((set, type) => set.add(type), /* @__PURE__ */ new Set());
    for (let entry = 0; entry < pack.count; entry++) {
      if (pack.bases[entry] !== NONE || !isWanted.has(pack.types[entry]) || entry % shards !== shard)
        continue;
      found.push(number, entry);
    }
  });
  const roots = new Int32Array(new SharedArrayBuffer(Math.max(found.length * 4, 4)));
  roots.set(found);
  return roots.subarray(0, found.length);
}

export {
  startGit,
  runGit,
  git,
  notStarted,
  askGit,
  listObjects,
  readObjects,
  messageStart,
  COMMIT,
  TAG,
  readPack,
  numberOf,
  readFamilies,
  rootsOf
};
