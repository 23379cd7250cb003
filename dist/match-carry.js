import { createRequire as createRequireForBundle } from 'node:module'
const require = createRequireForBundle(import.meta.url)
import {
  numberOf,
  plainCase
} from "./history-reading.js";
import {
  Casebook,
  SLACK,
  isBinary,
  isOpaque,
  isTelling,
  layers,
  resolve,
  stands
} from "./sources-unpack-lzma2.js";
import {
  DEFAULT_LIMITS,
  beyond
} from "./sources-limits.js";
import {
  notStarted,
  runGit,
  startGit
} from "./sources-git.js";

// src/history/families.ts
import { closeSync as closeSync2, openSync as openSync2 } from "node:fs";
import { setImmediate } from "node:timers/promises";

// src/engine/family.ts
import { readSync } from "node:fs";
var MOST_BYTES = 160 * 1024 * 1024;
var WINDOW = 8 * 1024;
var INPUT_SLACK = 64;
var OUTPUT_SLACK = 384;
var FamilyWalker = class {
  engine;
  file;
  families;
  visitor;
  floor = 0;
  /** Address of the last bytes that were read, and which of the file they are. */
  window;
  windowFrom = 0;
  windowLength = 0;
  /** @param file descriptor of the pack. */
  constructor(engine, file, families, visitor) {
    this.engine = engine;
    this.file = file;
    this.families = families;
    this.visitor = visitor;
    this.window = engine.free;
    engine.free = align(this.window + WINDOW + INPUT_SLACK);
    engine.reserve(engine.free);
  }
  walk(root) {
    this.floor = this.engine.free;
    const stack = [
      { entry: root, base: void 0, top: this.floor }
    ];
    while (stack.length > 0) {
      const { entry, base, top } = stack.pop();
      this.engine.free = top;
      const content = base ? this.rebuild(entry, base) : this.inflateWhole(entry);
      if (!content) this.fail(entry);
      else {
        const top2 = this.engine.free;
        for (const child of this.childrenOf(entry)) stack.push({ entry: child, base: content, top: top2 });
      }
    }
    this.engine.free = this.floor;
  }
  /** Those that lie further back in the file come first, so that the stack gives them as they lie. */
  childrenOf(entry) {
    const { firstChild, nextSibling } = this.families;
    const children = [];
    for (let child = firstChild[entry]; child >= 0; child = nextSibling[child]) children.push(child);
    return children.reverse();
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
    const free = this.engine.free;
    const inWindow = length <= WINDOW;
    const output = length < 0 ? void 0 : this.room(inWindow ? free : free + length + INPUT_SLACK, sizes[entry]);
    if (output === void 0) return void 0;
    const input = inWindow ? this.inWindow(from, length) : this.read(free, from, length) === length ? free : void 0;
    if (input === void 0) return void 0;
    const size = this.engine.exports.inflate(input, input + length, output, sizes[entry]);
    return size === sizes[entry] ? output : void 0;
  }
  /** Address of a part of the file, read with what lies behind it: mostly the next entry that is asked for. */
  inWindow(from, length) {
    if (from < this.windowFrom || from + length > this.windowFrom + this.windowLength) {
      this.windowFrom = from;
      this.windowLength = this.read(this.window, from, WINDOW);
    }
    return length <= this.windowLength ? this.window + from - this.windowFrom : void 0;
  }
  /** Bytes read. */
  read(to, from, length) {
    return readSync(this.file, this.engine.bytes, to, length, from);
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
function readPack(path, index) {
  const { count: count2, idBytes } = index;
  const file = openSync(path, "r");
  try {
    const pack = emptyPack(path, count2);
    orderByOffset(index.offsets(), pack);
    pack.offsets[count2] = fstatSync(file).size - idBytes;
    const entryAt = finderOf(pack);
    const references = readHeaders(file, pack, idBytes, entryAt);
    for (const [entry, id] of references) {
      const at = index.find(id);
      pack.bases[entry] = at < 0 ? NONE : entryAt(index.offset(at));
    }
    linkFamilies(pack);
    return pack;
  } finally {
    closeSync(file);
  }
}
function orderByOffset(found, { positions, offsets, count: count2 }) {
  const most = found.reduce((a, b) => Math.max(a, b), 0);
  if (most < Number.MAX_SAFE_INTEGER / count2 - 1) {
    const keys = found.map((offset, i) => offset * count2 + i).sort();
    keys.forEach((key, entry) => {
      offsets[entry] = Math.floor(key / count2);
      positions[entry] = key % count2;
    });
    return;
  }
  positions.set(Uint32Array.from(found.keys()).sort((a, b) => found[a] - found[b]));
  positions.forEach((position, entry) => {
    offsets[entry] = found[position];
  });
}
function finderOf({ offsets, count: count2 }) {
  const stretch = offsets[count2] / Math.max(count2, 1);
  const stretchOf = (offset) => Math.min(Math.max(Math.floor(offset / stretch), 0), count2);
  const firsts = new Int32Array(count2 + 1).fill(count2);
  for (let entry = count2 - 1; entry >= 0; entry--) firsts[stretchOf(offsets[entry])] = entry;
  for (let i = count2 - 1; i >= 0; i--) firsts[i] = Math.min(firsts[i], firsts[i + 1]);
  return (offset) => {
    let entry = firsts[stretchOf(offset)];
    while (entry < count2 && offsets[entry] < offset) entry++;
    return entry < count2 && offsets[entry] === offset ? entry : NONE;
  };
}
function emptyPack(path, count2) {
  const shared = (bytes) => new SharedArrayBuffer(Math.max(bytes, 8));
  return {
    path,
    count: count2,
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
var WINDOW2 = 1024 * 1024;
var LONGEST_HEADER = 64;
function readHeaders(file, pack, idBytes, entryAt) {
  const references = [];
  const view = windowed(file);
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
      pack.bases[entry] = entryAt(offset - back);
    } else if (type === REF_DELTA) {
      references.push([entry, Buffer.from(bytes.subarray(at, at + idBytes))]);
      at += idBytes;
    }
    if (!(at <= bytes.length) || type === 0 || type === 5) throw new Error("damaged entry header");
    pack.headers[entry] = at - start;
  }
  return references;
}
function windowed(file) {
  const window = Buffer.alloc(WINDOW2);
  let from = 0;
  let bytes = window.subarray(0, 0);
  return (offset) => {
    if (offset + LONGEST_HEADER > from + bytes.length) {
      from = offset;
      bytes = window.subarray(0, readSync2(file, window, 0, WINDOW2, from));
    }
    return { bytes, start: offset - from };
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

// src/sources/share.ts
var WHOLE = { index: 1, of: 1 };
var isOurs = ({ index, of }, name) => of === 1 || hash(name) % of === index - 1;
var divided = (names, share) => [
  names.filter((name) => isOurs(share, name)),
  names.filter((name) => !isOurs(share, name))
];
function hash(text) {
  let value = 2166136261;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 16777619);
  return value >>> 0;
}
function dealt(weights, of) {
  const shares = new Uint16Array(weights.length).fill(1);
  if (of === 1) return shares;
  const sums = Array.from({ length: of }, () => 0);
  const order = Array.from(weights.keys()).sort((a, b) => weights[b] - weights[a] || a - b);
  for (const i of order) {
    const least = sums.indexOf(Math.min(...sums));
    sums[least] += weights[i];
    shares[i] = least + 1;
  }
  return shares;
}

// src/match/carry.ts
var ANCHOR_BACK = 8;
var ANCHOR_AHEAD = 96;
var LF = 10;
var Carrier = class {
  scanner;
  keep;
  /** What windows held, by their number, as if their anchor stood at 0. */
  windows = /* @__PURE__ */ new Map();
  constructor(scanner, keep) {
    this.scanner = scanner;
    this.keep = keep;
    scanner.engine.keepWindows();
    scanner.engine.exports.forgetWindows();
  }
  /** Searches the whole text [start, end). */
  all(start, end) {
    const spots = this.unanchored(start, end);
    this.makeRoom();
    const take = (anchor, at, window) => add(spots, this.spotIn(window, anchor, at, start, end));
    this.scanner.engine.search(start, end, start, end, take, true);
    return spots;
  }
  /** Searches what the last `apply` changed, and carries over the rest of what is known of the base. */
  changed(start, end, baseSize, base) {
    const { engine } = this.scanner;
    const segments = base.length > 0 ? segmentsOf(this.scanner) : NO_SEGMENTS;
    const spots = this.unanchored(start, end);
    this.makeRoom();
    engine.searchChanges(
      start,
      end,
      baseSize,
      (anchor, at, window) => add(spots, this.spotIn(window, anchor, at, start, end))
    );
    if (base.length === 0) return spots;
    const seen = new Set(spots.map(keyOf));
    for (const spot of base)
      if (spot.anchor !== WHOLE_TEXT) {
        for (const carried of this.carry(spot, segments, start, end, baseSize))
          if (!seen.has(keyOf(carried))) add(spots, carried);
      }
    return spots;
  }
  /** Rules without an anchor see the whole of every text, so that nothing of theirs is carried. */
  unanchored(start, end) {
    const kept = this.keptOf(this.scanner.unanchored(start, end), start);
    return kept.length > 0 ? [{ anchor: WHOLE_TEXT, at: 0, from: 0, to: end - start, long: false, inWindow: false, kept }] : [];
  }
  /** Between two texts, as numbers that a search gave out must hold until it is done. */
  makeRoom() {
    const { exports } = this.scanner.engine;
    if (!exports.windowsFull()) return;
    exports.forgetWindows();
    this.windows.clear();
  }
  /** As `spotAt`, but what came of a window is remembered. */
  spotIn(window, anchor, address, start, end) {
    const known = window > 0 ? this.windows.get(window) : void 0;
    if (known) return this.shifted(known, address - start);
    const spot = this.spotAt(anchor, address, start, end);
    if (window === 0 || !spot.inWindow) return spot;
    if (spot.kept.length === 0) this.scanner.engine.exports.settleWindow(window);
    else this.windows.set(window, this.shifted(spot, -spot.at));
    return spot;
  }
  spotAt(anchor, address, start, end) {
    const { matches, from, to, long, inWindow } = this.scanner.evaluate(anchor, address, start, end);
    return {
      anchor,
      at: address - start,
      from: from - start,
      to: to - start,
      long,
      inWindow,
      kept: this.keptOf(matches, start)
    };
  }
  keptOf(matches, start) {
    const all = [];
    for (const match of matches) {
      const kept = this.keep.of(match, -start);
      if (kept !== void 0) all.push(kept);
    }
    return all;
  }
  shifted({ anchor, at, from, to, long, inWindow, kept }, by) {
    const moved = kept.length === 0 ? kept : kept.map((one) => this.keep.moved(one, by));
    return { anchor, at: at + by, from: from + by, to: to + by, long, inWindow, kept: moved };
  }
  /** A delta may copy the same bytes to several places. */
  *carry(spot, segments, start, end, baseSize) {
    const size = end - start;
    const whole = shiftsOf(segments, spot.from - 1, spot.to + 1, baseSize, size);
    for (const by of whole) yield by === 0 ? spot : this.shifted(spot, by);
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
var WHOLE_TEXT = 65533;
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
function segmentsOf({ engine }) {
  const count2 = engine.exports.segmentsOf() * 3;
  return new Uint32Array(engine.bytes.buffer, engine.segments, count2).slice();
}

// src/sources/objects.ts
var MOST_STARTS = 64;
var PATIENCE = 6e4;
var MOST_SILENCES = 4;
var SMALL_WINDOWS = ["-c", "core.packedGitWindowSize=16m", "-c", "core.packedGitLimit=64m"];
var LARGEST = 2 ** 31;
var listNames = (repository, tally) => ask(repository, "%(objectname)", tally);
async function ask(repository, format, tally) {
  const { code, stdout, stderr } = await runGit(repository.commonDirectory, [
    "cat-file",
    "--batch-all-objects",
    "--unordered",
    `--batch-check=${format}`
  ]);
  if (code !== 0 || stderr !== "") tally.gap("pack that git cannot read", stderr.split("\n")[0]);
  return stdout.toString("latin1").split("\n").filter(Boolean);
}
async function* readObjects(repository, ids, tally, patience = PATIENCE) {
  let rest = ids;
  for (let starts = 0, silences = 0; rest.length > 0; starts++) {
    if (starts === MOST_STARTS || silences === MOST_SILENCES) {
      for (const id of rest) tally.gap("object that git cannot read", id);
      return;
    }
    const isBuffered = silences === 0;
    const child = startGit(repository.commonDirectory, [
      ...SMALL_WINDOWS,
      "cat-file",
      "--batch",
      ...isBuffered ? ["--buffer"] : []
    ]);
    const reader = new ByteReader(child.stdout, patience);
    const read = yield* readUntilFault(child, reader, rest, tally);
    child.kill();
    if (reader.isSilent) silences++;
    const faulty = reader.isSilent && isBuffered ? [] : rest.slice(read, read + 1);
    for (const id of faulty) tally.gap("object that git cannot read", id);
    rest = rest.slice(read + faulty.length);
  }
}
async function* readUntilFault(child, reader, ids, tally) {
  const failed = new Promise((_, fail) => child.on("error", (error) => fail(notStarted(error))));
  failed.catch(() => {
  });
  child.stderr.resume();
  child.stdin.on("error", () => {
  });
  child.stdin.end(ids.join("\n") + "\n");
  for (const [i, id] of ids.entries()) {
    const header = await Promise.race([reader.line(), failed]);
    if (header === void 0) return i;
    const [, type, size] = header.split(" ");
    if (type === "missing") {
      tally.gap("object missing from the clone", id);
      continue;
    }
    if (type === "blob" && Number(size) > tally.limits.blob.most) {
      tally.tooLarge("blob", tally.limits.blob, id);
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

// src/history/visitor.ts
var ContentVisitor = class {
  scanner;
  limits;
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
  constructor(scanner, limits = DEFAULT_LIMITS) {
    this.scanner = scanner;
    this.limits = limits;
    this.carrier = new Carrier(scanner, {
      of: (match, by) => this.hit(match, by),
      moved: ({ start, end, case: opened }, by) => ({ start: start + by, end: end + by, case: opened })
    });
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
    const { blob } = this.limits;
    if (blob.chosen && end - start > blob.most) {
      if (this.isNew(entry)) this.remark(entry, beyond("blob", blob), false);
      return void 0;
    }
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
    const hits = hitsOf(known);
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
    const hits = hitsOf(this.carrier.all(from, end));
    if (hits.length > 0) this.noteText(entry, hits, isBinary(this.scanner.engine.bytes.subarray(from, end)));
    return void 0;
  }
  noteLayers(entry, start, end) {
    this.note(entry, this.insideLayers(entry, Buffer.from(this.scanner.engine.bytes.subarray(start, end))));
  }
  insideLayers(entry, bytes) {
    const remark = (reason, gap) => this.remark(entry, reason, gap);
    const seen = [];
    for (const layer of layers(bytes, remark, this.limits)) {
      const hits = this.scanner.scan(layer.bytes).map((match) => this.casebook.hit(match));
      const telling = layer.binary ? hits.filter((hit) => isTelling(hit.case.match)) : hits;
      for (const hit of resolve(telling)) seen.push(this.seen(hit, layer.inner));
    }
    return seen;
  }
  remark(entry, reason, gap) {
    this.remarks.push({ reason, gap, pack: this.reading.pack, entry });
  }
  /** What was judged to be nothing is not carried from version to version, unless it stands in the way of vaguer matches. */
  hit(match, by) {
    const hit = this.casebook.hit(match, by);
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
function hitsOf(known) {
  const hits = [];
  for (const { kept } of known) for (const hit of kept) hits.push(hit);
  return hits;
}

// src/history/families.ts
var STRETCH = 10;
async function readFamilies({ packs, roots, next, limits }, scanner) {
  const visitor = new ContentVisitor(scanner, limits);
  const files = packs.map((pack) => openSync2(pack.path, "r"));
  const walkers = packs.map((pack, i) => new FamilyWalker(scanner.engine, files[i], pack, visitor));
  let current = NONE;
  let rested = performance.now();
  for (let i = Atomics.add(next, 0, 1); i * 2 < roots.length; i = Atomics.add(next, 0, 1)) {
    const pack = roots[i * 2];
    if (pack !== current) visitor.begin(packs[pack], pack);
    current = pack;
    walkers[pack].walk(roots[i * 2 + 1]);
    if (performance.now() - rested < STRETCH) continue;
    await setImmediate();
    rested = performance.now();
  }
  files.forEach(closeSync2);
  return visitor.result();
}
function rootsOf(packs, share = WHOLE) {
  const roots = [];
  const weights = [];
  packs.forEach((pack, number) => {
    const bytes = share.of > 1 ? familyBytes(pack) : void 0;
    for (let entry = 0; entry < pack.count; entry++) {
      if (pack.bases[entry] !== NONE || !isRead(pack.types[entry])) continue;
      roots.push([number, entry]);
      weights.push(bytes?.[entry] ?? 0);
    }
  });
  const shares = dealt(weights, share.of);
  const ours = roots.filter((_, i) => shares[i] === share.index);
  const shared = new Int32Array(new SharedArrayBuffer(Math.max(ours.length * 8, 4)));
  shared.set(ours.flat());
  return shared.subarray(0, ours.length * 2);
}
var isRead = (type) => type === BLOB || type === COMMIT || type === TAG;
function familyBytes({ count: count2, offsets, firstChild, nextSibling, bases }) {
  const bytes = new Float64Array(count2);
  for (let root = 0; root < count2; root++) {
    if (bases[root] !== NONE) continue;
    const stack = [root];
    while (stack.length > 0) {
      const entry = stack.pop();
      bytes[root] += offsets[entry + 1] - offsets[entry];
      for (let child = firstChild[entry]; child >= 0; child = nextSibling[child]) stack.push(child);
    }
  }
  return bytes;
}

export {
  listNames,
  readObjects,
  messageStart,
  COMMIT,
  TAG,
  readPack,
  WHOLE,
  isOurs,
  divided,
  readFamilies,
  rootsOf
};
