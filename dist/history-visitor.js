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
  FILES: () => FILES,
  FOLDER: () => FOLDER,
  FamilyWalker: () => FamilyWalker,
  GraphReader: () => GraphReader,
  NONE: () => NONE2,
  PackFile: () => PackFile,
  SUBMODULE: () => SUBMODULE,
  readFamilies: () => readFamilies,
  rootsOf: () => rootsOf
});
module.exports = __toCommonJS(stdin_exports);
var import_sources_unpack_lzma2 = require("./sources-unpack-lzma2.js");
var import_match_scanner = require("./match-scanner.js");
var import_engine_pack_tables = require("./engine-pack-tables.js");
var import_node_fs = require("node:fs");
var import_promises = require("node:timers/promises");
var import_node_fs2 = require("node:fs");
var BLOCK = 8 * 1024;
var BEHIND = 1024;
var LONGEST = BLOCK;
var INPUT_SLACK = 64;
var SLOT = BLOCK + BEHIND + INPUT_SLACK;
var KEPT = 512;
var KEPT_OF_HELD = 32;
var PackFile = class {
  engine;
  file;
  bytes;
  /** Address of the blocks, and for each slot the number of its block and how many bytes it has. */
  blocks;
  held;
  lengths;
  /** Address of a part that no block holds. */
  single;
  /**
   * @param file descriptor of the pack.
   * @param packs how many of them share the memory.
   * @param bytes all of it, where it is held already.
   */
  constructor(engine, file, packs, bytes) {
    this.engine = engine;
    this.file = file;
    this.bytes = bytes;
    const count = 2 ** Math.max(0, Math.floor(Math.log2((bytes ? KEPT_OF_HELD : KEPT) / packs)));
    this.held = new Int32Array(count).fill(-1);
    this.lengths = new Int32Array(count);
    this.blocks = engine.free;
    this.single = this.blocks + count * SLOT;
    engine.free = this.single + LONGEST + INPUT_SLACK + 15 & ~15;
    engine.reserve(engine.free);
  }
  /** Address of a part of the file that is no longer than `LONGEST`, until the next is asked for. */
  part(from, length) {
    const block = Math.floor(from / BLOCK);
    const slot = block & this.held.length - 1;
    const at = this.blocks + slot * SLOT;
    const skip = from - block * BLOCK;
    if (this.held[slot] !== block) {
      this.lengths[slot] = this.read(at, block * BLOCK, BLOCK + BEHIND);
      this.held[slot] = block;
    }
    if (skip + length <= this.lengths[slot]) return at + skip;
    return this.read(this.single, from, length) === length ? this.single : void 0;
  }
  /** Bytes read. */
  read(to, from, length) {
    if (!this.bytes) return (0, import_node_fs2.readSync)(this.file, this.engine.bytes, to, length, from);
    const part = this.bytes.subarray(from, from + length);
    this.engine.bytes.set(part, to);
    return part.length;
  }
};
var ROOM = { most: 128 * 1024 * 1024, ample: 32 * 1024 * 1024 };
var OUTPUT_SLACK = 384;
var FamilyWalker = class {
  engine;
  file;
  families;
  visitor;
  memory;
  floor = 0;
  constructor(engine, file, families, visitor, memory = ROOM) {
    this.engine = engine;
    this.memory = memory;
    this.file = file;
    this.families = families;
    this.visitor = visitor;
  }
  walk(root) {
    this.floor = this.engine.free;
    const whole = this.inflateWhole(root);
    if (!whole) this.fail(root);
    else if (this.families.firstChild[root] >= 0) this.walkChildren(root, whole);
    this.engine.free = this.floor;
  }
  walkChildren(root, whole) {
    const bases = [whole];
    const waiting = [this.childrenOf(root)];
    while (bases.length > 0) {
      const base = bases.at(-1);
      const children = waiting.at(-1);
      const entry = children.pop();
      if (entry === void 0) {
        bases.pop();
        waiting.pop();
        continue;
      }
      this.engine.free = base.top;
      const content = this.rebuild(entry, base);
      if (!content) this.fail(entry);
      else if (this.families.firstChild[entry] >= 0) {
        bases.push(children.length === 0 ? this.moved(content, base) : content);
        waiting.push(this.childrenOf(entry));
      }
    }
  }
  /** The next one last, as they lie in the file, but those that nothing is built on go first: then a base is done with sooner. */
  childrenOf(entry) {
    const { firstChild, nextSibling } = this.families;
    const leaves = [];
    const others = [];
    for (let child = firstChild[entry]; child >= 0; child = nextSibling[child])
      if (firstChild[child] < 0) leaves.push(child);
      else others.push(child);
    return others.reverse().concat(leaves.reverse());
  }
  /** The content where its base was, which nothing is built on any more: most chains then need no more room than two contents. */
  moved(content, base) {
    const { start, size, top } = content;
    if (top - this.floor <= this.memory.ample) return content;
    this.engine.bytes.copyWithin(base.start, start, start + size + import_match_scanner.SLACK);
    return {
      start: base.start,
      size,
      top: align(base.start + size + OUTPUT_SLACK),
      known: content.known
    };
  }
  inflateWhole(entry) {
    const size = this.families.sizes[entry];
    const start = this.inflate(entry);
    if (start === void 0) return void 0;
    const top = align(start + size + OUTPUT_SLACK);
    this.engine.free = top;
    return { start, size, top, known: this.visitor.whole(entry, start, start + size) };
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
    const top = align(start + size + OUTPUT_SLACK);
    engine.free = top;
    const known = applied === 1 && base.known !== void 0 ? this.visitor.changed(entry, start, start + size, base.size, base.known, base.start) : this.visitor.whole(entry, start, start + size);
    return { start, size, top, known };
  }
  /** Address of the inflated entry. */
  inflate(entry) {
    const { offsets, headers, sizes } = this.families;
    const from = offsets[entry] + headers[entry];
    const length = offsets[entry + 1] - from;
    const free = this.engine.free;
    const isShort = length <= LONGEST;
    const output = length < 0 ? void 0 : this.room(isShort ? free : free + length + INPUT_SLACK, sizes[entry]);
    if (output === void 0) return void 0;
    const input = isShort ? this.file.part(from, length) : this.file.read(free, from, length) === length ? free : void 0;
    if (input === void 0) return void 0;
    const size = this.engine.exports.inflate(input, input + length, output, sizes[entry]);
    return size === sizes[entry] ? output : void 0;
  }
  /** An address behind `from` where `size` bytes fit, with slack before it; undefined when that is too much memory. */
  room(from, size) {
    const start = align(from + import_match_scanner.SLACK);
    const top = start + size + OUTPUT_SLACK;
    if (!(size >= 0) || top - this.floor > this.memory.most) return void 0;
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
var NONE2 = -1;
var FOLDER = 3;
var SUBMODULE = 4;
var FILES = [0, 1, 2, 4];
var Column = class {
  length = 0;
  /** Longer than what is in it. */
  numbers;
  /** @param likely how many there will be, at most: room that is not used takes no memory, and to grow takes it twice. */
  constructor(likely = 1024) {
    this.numbers = new Int32Array(likely);
  }
  add(number) {
    if (this.length === this.numbers.length) this.reserve(1);
    this.numbers[this.length++] = number;
  }
  /** Makes room for so many more. */
  reserve(count) {
    if (this.length + count > this.numbers.length)
      this.resize(Math.max(this.length + count, this.numbers.length + (this.numbers.length >> 1)));
  }
  /** Without a copy. */
  all() {
    this.numbers = this.numbers.subarray(0, this.length);
    return this.numbers;
  }
  resize(length) {
    const resized = new Int32Array(length);
    resized.set(this.numbers);
    this.numbers = resized;
  }
};
var Names = class {
  slots = new Int32Array(1024);
  hashes = [];
  known = [];
  number(bytes, at, length, kind, hash) {
    const mask = this.slots.length - 1;
    let slot = hash & mask;
    for (; this.slots[slot] !== 0; slot = slot + 1 & mask) {
      const number = this.slots[slot] - 1;
      if (this.hashes[number] === hash && isSame(this.known[number], bytes, at, length, kind)) return number;
    }
    this.known.push(kind + bytes.toString("latin1", at, at + length));
    this.hashes.push(hash);
    this.slots[slot] = this.known.length;
    if (this.known.length * 2 > this.slots.length) this.grow();
    return this.known.length - 1;
  }
  all() {
    return this.known;
  }
  grow() {
    const mask = this.slots.length * 2 - 1;
    this.slots = new Int32Array(mask + 1);
    for (const [number, hash] of this.hashes.entries()) {
      let slot = hash & mask;
      while (this.slots[slot] !== 0) slot = slot + 1 & mask;
      this.slots[slot] = number + 1;
    }
  }
};
function isSame(known, bytes, at, length, kind) {
  if (known.length !== length + 1 || known.charCodeAt(0) !== 48 + kind) return false;
  for (let i = 0; i < length; i++) if (known.charCodeAt(i + 1) !== bytes[at + i]) return false;
  return true;
}
var MOST_CHANGES = 6e6;
var WIDTH = 5;
var GraphReader = class {
  engine;
  ids;
  types;
  idBytes;
  names = new Names();
  strangers = /* @__PURE__ */ new Map();
  trees;
  changes;
  commits;
  times = [];
  list = new Uint32Array(0);
  failed = false;
  constructor(engine, { ids, types, idBytes }) {
    this.engine = engine;
    this.ids = ids;
    this.types = types;
    this.idBytes = idBytes;
    const likely = (each) => new Column(Math.min(types.length * each, MOST_CHANGES * 2));
    this.trees = likely(2);
    this.changes = likely(8);
    this.commits = likely(2);
  }
  /** Nobody will ask for the rest: git walks. */
  fail() {
    this.failed = true;
  }
  /** A tree in the engine's memory, and the one that it was made of, NONE and an empty range where there is none. */
  tree(number, start, end, base, baseStart, baseEnd) {
    if (this.failed) return;
    const { exports: exports2 } = this.engine;
    this.trees.add(number);
    this.trees.add(base);
    this.trees.add(this.changes.length);
    exports2.beginTree(baseStart, baseEnd, start, end, this.idBytes);
    let done = 0;
    while (done === 0 && !this.failed) {
      done = exports2.compareTrees();
      if (done >= 0) this.take(exports2.treeChanges());
    }
    if (done < 0 || this.changes.length > MOST_CHANGES * 2) this.fail();
  }
  wholeTree(number, bytes) {
    this.engine.withText(bytes, (at) => this.tree(number, at, at + bytes.length, NONE2, at, at));
  }
  /** In the engine's memory. */
  commitAt(number, start, end) {
    const { exports: exports2 } = this.engine;
    const count = this.failed ? 0 : exports2.readCommit(start, end, this.idBytes);
    if (count === 0) {
      this.fail();
      return;
    }
    const ids = this.listed();
    this.commits.add(number);
    this.commits.add(this.known(ids, 0));
    this.commits.add(count - 1);
    for (let i = 1; i < count; i++) this.commits.add(this.known(ids, i));
    this.times.push(exports2.authorTime(), exports2.commitTime());
  }
  commit(number, bytes) {
    this.engine.withText(bytes, (at) => this.commitAt(number, at, at + bytes.length));
  }
  result() {
    return {
      trees: this.trees.all(),
      changes: this.changes.all(),
      names: this.names.all(),
      strangers: [...this.strangers.keys()],
      commits: this.commits.all(),
      times: Float64Array.from(this.times),
      failed: this.failed
    };
  }
  /** Number of the object whose id is listed there. */
  known(ids, i) {
    const number = (0, import_sources_unpack_lzma2.numberIn)(this.ids, ids[i * 2], ids[i * 2 + 1]);
    if (number === import_sources_unpack_lzma2.NOT_THERE) this.fail();
    return number;
  }
  take(count) {
    const { engine, names, changes, ids, types } = this;
    const listed = this.listed();
    const { bytes } = engine;
    changes.reserve(count * 2);
    for (let i = 0; i < count * WIDTH; i += WIDTH) {
      const at = listed[i];
      const form = listed[i + 1];
      const kind = form >>> 1 & 7;
      const name = names.number(bytes, at, form >>> 4, kind, listed[i + 2]);
      const known = kind === SUBMODULE ? import_sources_unpack_lzma2.NOT_THERE : (0, import_sources_unpack_lzma2.numberIn)(ids, listed[i + 3], listed[i + 4]);
      changes.numbers[changes.length++] = name * 2 + (form & 1);
      changes.numbers[changes.length++] = known === import_sources_unpack_lzma2.NOT_THERE ? this.stranger(kind, at + (form >>> 4) + 1) : known;
      if (kind === FOLDER && known !== import_sources_unpack_lzma2.NOT_THERE && types[known] !== import_engine_pack_tables.TREE && types[known] !== 0) this.fail();
    }
  }
  /** What the engine listed, as far as its list can go. */
  listed() {
    const { bytes, segments, free } = this.engine;
    if (this.list.buffer !== bytes.buffer)
      this.list = new Uint32Array(bytes.buffer, segments, free - segments >> 2);
    return this.list;
  }
  stranger(kind, at) {
    const key = kind + this.engine.bytes.toString("hex", at, at + this.idBytes);
    if (kind === FOLDER) this.fail();
    const known = this.strangers.get(key);
    if (known !== void 0) return known;
    this.strangers.set(key, NONE2 - 1 - this.strangers.size);
    return NONE2 - this.strangers.size;
  }
};
var GraphVisitor = class {
  graph;
  pack;
  /** Number of the pack's first entry. */
  first;
  constructor(graph, pack, first) {
    this.graph = graph;
    this.pack = pack;
    this.first = first;
  }
  whole(entry, start, end) {
    this.object(entry, start, end, NONE2, end, end);
    return true;
  }
  changed(entry, start, end, baseSize, _, baseStart) {
    const base = this.first + this.pack.bases[entry];
    this.object(entry, start, end, base, baseStart, baseStart + baseSize);
    return true;
  }
  failed() {
    this.graph.fail();
  }
  object(entry, start, end, ...base) {
    if (this.pack.types[entry] === import_engine_pack_tables.COMMIT) this.graph.commitAt(this.first + entry, start, end);
    else this.graph.tree(this.first + entry, start, end, ...base);
  }
};
var ANCHOR_BACK = 8;
var ANCHOR_AHEAD = 96;
var LF = 10;
var Carrier = class {
  scanner;
  keep;
  /** What windows held, by their number, as if their anchor stood at 0. */
  windows = /* @__PURE__ */ new Map();
  /** @param packed bytes of the history that the texts are of. */
  constructor(scanner, keep, packed) {
    this.scanner = scanner;
    this.keep = keep;
    scanner.engine.keepWindows(packed);
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
    const spots = this.unanchored(start, end);
    this.makeRoom();
    const take = (anchor, at, window) => add(spots, this.spotIn(window, anchor, at, start, end));
    this.scanner.engine.searchChanges(start, end, baseSize, take);
    if (base.length === 0) return spots;
    const seen = /* @__PURE__ */ new Set();
    for (const spot of spots) seen.add(keyOf(spot));
    const give = (carried) => {
      if (!seen.has(keyOf(carried))) add(spots, carried);
    };
    for (const spot of base)
      if (spot.anchor !== WHOLE_TEXT) this.carry(spot, start, end - start, baseSize, give);
    return spots;
  }
  /** Rules without an anchor see the whole of every text, so that nothing of theirs is carried. */
  unanchored(start, end) {
    const kept = this.keptOf(this.scanner.unanchored(start, end), start);
    return kept.length > 0 ? [{ anchor: WHOLE_TEXT, at: 0, from: 0, to: end - start, long: false, inWindow: false, kept }] : [];
  }
  /** Between two texts, as numbers that a search gave out must hold until it is done. */
  makeRoom() {
    const { exports: exports2 } = this.scanner.engine;
    if (!exports2.windowsFull()) return;
    exports2.forgetWindows();
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
  carry(spot, start, size, baseSize, give) {
    const whole = shiftsOf(this.scanner.engine, spot.from - 1, spot.to + 1, baseSize, size);
    for (const by of whole) give(by === 0 ? spot : this.shifted(spot, by));
    if (!spot.long) return;
    for (const by of this.anchorShifts(spot.at, start, size, baseSize))
      if (!whole.includes(by)) give(this.spotAt(spot.anchor, start + spot.at + by, start, start + size));
  }
  /** How far a long anchor moved where what makes it one was copied whole: its surroundings on its line. */
  anchorShifts(at, start, size, baseSize) {
    const { engine } = this.scanner;
    return shiftsOf(engine, at - 1, at + 1, baseSize, size).filter((by) => {
      const address = start + at + by;
      const before = engine.bytes.subarray(address - ANCHOR_BACK, address).lastIndexOf(LF);
      const behind = engine.bytes.subarray(address, address + ANCHOR_AHEAD).indexOf(LF);
      const from = before < 0 ? at - ANCHOR_BACK : at - ANCHOR_BACK + before;
      const to = at + (behind < 0 ? ANCHOR_AHEAD : behind + 1);
      return shiftsOf(engine, from, to, baseSize, size).includes(by);
    });
  }
};
var WHOLE_TEXT = 65533;
var keyOf = ({ anchor, at }) => at * 65536 + anchor;
var add = (spots, spot) => {
  if (spot.long || spot.kept.length > 0) spots.push(spot);
};
function shiftsOf({ words, segments, exports: exports2 }, from, to, baseSize, size) {
  const lo = Math.max(from, 0);
  const hi = Math.min(to, baseSize);
  let shifts;
  const first = segments >>> 2;
  const behind = first + exports2.segmentsOf() * 3;
  for (let i = first; i < behind; i += 3) {
    const source = words[i];
    if (source > lo || hi > source + words[i + 2]) continue;
    const by = words[i + 1] - source;
    if (from < 0 && lo + by !== 0 || to > baseSize && hi + by !== size) continue;
    if (shifts) shifts.push(by);
    else shifts = [by];
  }
  return shifts ?? NO_SHIFTS;
}
var NO_SHIFTS = [];
var ContentVisitor = class {
  scanner;
  limits;
  carrier;
  casebook = new import_match_scanner.Casebook();
  caseNumbers = /* @__PURE__ */ new Map();
  lists = [];
  listNumbers = /* @__PURE__ */ new Map();
  remarks = [];
  packs = [];
  counts = { blobs: 0, commits: 0, tags: 0, bytes: 0 };
  pack;
  graph;
  /** Number of the pack's first entry. */
  first = 0;
  reading = { pack: -1, entries: [], listOf: [], failed: [] };
  /**
   * @param graph takes in the commits.
   * @param packed bytes of all packs.
   */
  constructor(scanner, limits = import_sources_unpack_lzma2.DEFAULT_LIMITS, graph, packed) {
    this.scanner = scanner;
    this.graph = graph;
    this.limits = limits;
    const keep = {
      of: (match, by) => this.hit(match, by),
      moved: ({ start, end, case: opened }, by) => ({ start: start + by, end: end + by, case: opened })
    };
    this.carrier = new Carrier(scanner, keep, packed);
  }
  /** @param first number of its first entry among all objects. */
  begin(pack, number, first = 0) {
    this.pack = pack;
    this.first = first;
    this.reading = { pack: number, entries: [], listOf: [], failed: [] };
    this.packs.push(this.reading);
  }
  whole(entry, start, end) {
    if (this.pack.types[entry] !== import_engine_pack_tables.BLOB) return this.message(entry, start, end);
    return this.content(entry, start, end, () => this.carrier.all(start, end));
  }
  changed(entry, start, end, baseSize, base) {
    return this.content(entry, start, end, () => this.carrier.changed(start, end, baseSize, base));
  }
  failed(entry) {
    if (this.pack.types[entry] === import_engine_pack_tables.COMMIT) this.graph?.fail();
    if (this.isNew(entry)) this.reading.failed.push(entry);
  }
  result() {
    const dropped = /* @__PURE__ */ new Map();
    for (const [key, { verdict }] of this.casebook.cases)
      if (verdict.suppressed) dropped.set((0, import_sources_unpack_lzma2.numberOf)(key), verdict.suppressed);
    const cases = [...this.caseNumbers.keys()].map(import_sources_unpack_lzma2.plainCase);
    return { cases, lists: this.lists, packs: this.packs, dropped, remarks: this.remarks, ...this.counts };
  }
  content(entry, start, end, search) {
    const { blob } = this.limits;
    if (end - start > blob.most) {
      if (!this.isNew(entry)) return void 0;
      if (blob.chosen) this.remark(entry, (0, import_sources_unpack_lzma2.beyond)("blob", blob), false);
      else this.reading.failed.push(entry);
      return void 0;
    }
    if (this.isNew(entry)) {
      this.counts.blobs++;
      this.counts.bytes += end - start;
    }
    const { engine } = this.scanner;
    if (engine.exports.sample(start, end) !== 0 && (0, import_sources_unpack_lzma2.isOpaque)(engine.bytes.subarray(start, end))) {
      if (this.isNew(entry)) this.noteLayers(entry, start, end);
      return void 0;
    }
    const known = search();
    if (known.length === 0) return known;
    const hits = hitsOf(known);
    if (hits.length > 0) this.noteText(entry, hits, (0, import_sources_unpack_lzma2.isBinary)(this.scanner.engine.bytes.subarray(start, end)));
    return known;
  }
  noteText(entry, hits, binary) {
    const telling = binary ? hits.filter((hit) => (0, import_match_scanner.isTelling)(hit.case.match)) : hits;
    this.note(
      entry,
      (0, import_match_scanner.resolve)(telling).map((hit) => this.seen(hit, ""))
    );
  }
  /** An object that another pack holds too is read for what is built on it, and counts there. */
  isNew(entry) {
    return this.pack.again[entry] === 0;
  }
  /** Commits and tags hold text behind their headers; nothing that is built on one is searched as a change to it. */
  message(entry, start, end) {
    if (this.pack.types[entry] === import_engine_pack_tables.COMMIT) this.graph?.commitAt(this.first + entry, start, end);
    if (!this.isNew(entry)) return void 0;
    const kind = this.pack.types[entry] === import_engine_pack_tables.COMMIT ? "commits" : "tags";
    const { engine } = this.scanner;
    const from = engine.exports.messageStart(start, end);
    this.counts[kind]++;
    this.counts.bytes += end - from;
    if (engine.exports.sample(from, end) !== 0 && (0, import_sources_unpack_lzma2.isOpaque)(engine.bytes.subarray(from, end))) {
      this.noteLayers(entry, from, end);
      return void 0;
    }
    const hits = hitsOf(this.carrier.all(from, end));
    if (hits.length > 0) this.noteText(entry, hits, (0, import_sources_unpack_lzma2.isBinary)(engine.bytes.subarray(from, end)));
    return void 0;
  }
  noteLayers(entry, start, end) {
    this.note(entry, this.insideLayers(entry, Buffer.from(this.scanner.engine.bytes.subarray(start, end))));
  }
  insideLayers(entry, bytes) {
    const remark = (reason, gap) => this.remark(entry, reason, gap);
    const seen = [];
    for (const layer of (0, import_sources_unpack_lzma2.layers)(bytes, remark, this.limits)) {
      const hits = this.scanner.scan(layer.bytes).map((match) => this.casebook.hit(match));
      const telling = layer.binary ? hits.filter((hit) => (0, import_match_scanner.isTelling)(hit.case.match)) : hits;
      for (const hit of (0, import_match_scanner.resolve)(telling)) seen.push(this.seen(hit, layer.inner));
    }
    return seen;
  }
  remark(entry, reason, gap) {
    this.remarks.push({ reason, gap, pack: this.reading.pack, entry });
  }
  /** What was judged to be nothing is not carried from version to version, unless it stands in the way of vaguer matches. */
  hit(match, by) {
    const hit = this.casebook.hit(match, by);
    return (0, import_match_scanner.stands)(hit.case) ? hit : void 0;
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
var STRETCH = 10;
async function readFamilies(work, scanner) {
  const descriptors = work.packs.map((pack) => (0, import_node_fs.openSync)(pack.path, "r"));
  const files = descriptors.map(
    (file, i) => new PackFile(scanner.engine, file, descriptors.length, work.packs[i].bytes)
  );
  const graph = work.graph && new GraphReader(scanner.engine, work.graph.numbers);
  const packed = work.packs.reduce((sum, { count, offsets }) => sum + offsets[count], 0);
  const visitor = new ContentVisitor(scanner, work.limits, graph, packed);
  const walks = [
    contentWalk(work, scanner, files, visitor),
    ...graph ? [graphWalk(work, scanner, files, graph)] : []
  ];
  let rested = Date.now();
  let taken = Atomics.add(work.next, 0, 1);
  let passed = 0;
  for (const { roots, walk } of walks) {
    for (; taken - passed < roots.length / 2; taken = Atomics.add(work.next, 0, 1)) {
      const at = (taken - passed) * 2;
      walk(roots[at], roots[at + 1]);
      if (Date.now() - rested < STRETCH) continue;
      await (0, import_promises.setImmediate)();
      rested = Date.now();
    }
    passed += roots.length / 2;
  }
  descriptors.forEach(import_node_fs.closeSync);
  return { ...visitor.result(), ...graph && { graph: graph.result() } };
}
function contentWalk({ packs, roots, graph }, { engine }, files, visitor) {
  const walkers = packs.map((pack, i) => new FamilyWalker(engine, files[i], pack, visitor));
  let current = import_engine_pack_tables.NONE;
  return {
    roots,
    walk(pack, entry) {
      if (pack !== current) visitor.begin(packs[pack], pack, graph?.numbers.starts[pack]);
      current = pack;
      walkers[pack].walk(entry);
    }
  };
}
function graphWalk({ packs, graph }, { engine }, files, reader) {
  const { numbers, roots } = graph;
  const walkers = packs.map(
    (pack, i) => new FamilyWalker(engine, files[i], pack, new GraphVisitor(reader, pack, numbers.starts[i]))
  );
  return {
    roots,
    walk(pack, entry) {
      if (!reader.failed) walkers[pack].walk(entry);
    }
  };
}
function rootsOf(packs, share = import_sources_unpack_lzma2.WHOLE) {
  const contents = [];
  const graph = [];
  packs.forEach(({ count, bases, types }, number) => {
    for (let entry = 0; entry < count; entry++) {
      if (bases[entry] !== import_engine_pack_tables.NONE) continue;
      const type = types[entry];
      if (type === import_engine_pack_tables.TREE) graph.push(number, entry);
      else if (isRead(type)) contents.push(number, entry);
    }
  });
  const ours = share.of === 1 ? contents : inShare(packs, share, contents, graph);
  return { contents: inSharedMemory(ours), graph: inSharedMemory(graph) };
}
function inShare(packs, share, contents, graph) {
  const bytes = packs.map(familyBytes);
  const roots = Array.from(
    { length: contents.length / 2 },
    (_, i) => [contents[i * 2], contents[i * 2 + 1]]
  );
  const shares = (0, import_sources_unpack_lzma2.dealt)(
    roots.map(([pack, entry]) => bytes[pack][entry]),
    share.of
  );
  const isOurs = (_, i) => shares[i] === share.index;
  for (const [i, [pack, entry]] of roots.entries())
    if (!isOurs(pack, i) && packs[pack].types[entry] === import_engine_pack_tables.COMMIT) graph.push(pack, entry);
  return roots.filter(isOurs).flat();
}
function inSharedMemory(numbers) {
  const shared = new Int32Array(new SharedArrayBuffer(Math.max(numbers.length * 4, 4)));
  shared.set(numbers);
  return shared.subarray(0, numbers.length);
}
var isRead = (type) => type === import_engine_pack_tables.BLOB || type === import_engine_pack_tables.COMMIT || type === import_engine_pack_tables.TAG;
function familyBytes({ count, offsets, firstChild, nextSibling, bases }) {
  const bytes = new Float64Array(count);
  for (let root = 0; root < count; root++) {
    if (bases[root] !== import_engine_pack_tables.NONE) continue;
    const stack = [root];
    while (stack.length > 0) {
      const entry = stack.pop();
      bytes[root] += offsets[entry + 1] - offsets[entry];
      for (let child = firstChild[entry]; child >= 0; child = nextSibling[child]) stack.push(child);
    }
  }
  return bytes;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  FILES,
  FOLDER,
  FamilyWalker,
  GraphReader,
  NONE,
  PackFile,
  SUBMODULE,
  readFamilies,
  rootsOf
});
module.exports = Object.defineProperty({
  FILES: FILES,
  FOLDER: FOLDER,
  FamilyWalker: FamilyWalker,
  GraphReader: GraphReader,
  NONE: NONE2,
  PackFile: PackFile,
  SUBMODULE: SUBMODULE,
  readFamilies: readFamilies,
  rootsOf: rootsOf,
}, "__esModule", { value: true });
