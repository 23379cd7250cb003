'use strict'
var import_sources_unpack_lzma2 = require("./sources-unpack-lzma2.js");
var import_match_scanner = require("./match-scanner.js");
var import_engine_pack_tables = require("./engine-pack-tables.js");
var import_errors = require("./errors.js");
var import_promises = require("node:timers/promises");
var import_node_fs = require("node:fs");
var import_node_path = require("node:path");
var BLOCK = 8 * 1024;
var BEHIND = 1024;
var INPUT_SLACK = 64;
var SLOT = BLOCK + BEHIND + INPUT_SLACK;
var KEPT = 512;
var KEPT_OF_HELD = 32;
var PackFile = class {
  engine;
  file;
  bytes;
  /** Addresses of the blocks, for each slot of its block's number and how many bytes that has, and of a part that no block holds. */
  blocks;
  slots;
  single;
  count;
  /**
   * @param packs how many of them share the memory.
   * @throws UserError where git took the file away since its table was read, as it does when it packs anew
   */
  constructor(engine, { path, bytes }, packs) {
    this.engine = engine;
    this.file = bytes ? void 0 : opened(path);
    this.bytes = bytes;
    this.count = 2 ** Math.max(0, Math.floor(Math.log2((bytes ? KEPT_OF_HELD : KEPT) / packs)));
    this.slots = engine.free;
    this.blocks = this.slots + this.count * 8;
    this.single = this.blocks + this.count * SLOT;
    engine.free = this.single + BLOCK + INPUT_SLACK + 15 & ~15;
    engine.reserve(engine.free);
    engine.bytes.fill(255, this.slots, this.blocks);
  }
  /** The next walk reads this. */
  begin() {
    this.engine.exports.walkFile(this.slots, this.count - 1, this.blocks, this.single);
  }
  /** @param from how far it begins behind the beginning of a block. @returns bytes read */
  read(to, block, from, length) {
    const at = block * BLOCK + from;
    if (this.file !== void 0) return (0, import_node_fs.readSync)(this.file, this.engine.bytes, to, length, at);
    const part = this.bytes.subarray(at, at + length);
    this.engine.bytes.set(part, to);
    return part.length;
  }
  /** Nothing is read any more. */
  close() {
    if (this.file !== void 0) (0, import_node_fs.closeSync)(this.file);
  }
};
function opened(path) {
  try {
    return (0, import_node_fs.openSync)(path, "r");
  } catch (cause) {
    throw new import_errors.UserError(
      `${(0, import_node_path.basename)(path)} went away while the repository was read`,
      "git packs it anew, as `git gc` does: scan again when it is done.",
      { cause }
    );
  }
}
var ROOM = { most: 128 * 1024 * 1024, ample: 32 * 1024 * 1024 };
var RECORD = 6;
var LAST = 1;
var AGAIN = 2;
var TYPE = 2;
var DEPTH = 5;
var TOO_LONG = 4294967295;
var OUTPUT_SLACK = 384;
var UNKNOWN = 0;
var NOTHING = 1;
var KEPT2 = 2;
var FamilyWalker = class {
  engine;
  file;
  families;
  visitor;
  own;
  memory;
  /** What is known of the contents of the chain, by depth. */
  known = [];
  /** Where the next record goes, in numbers of 32 bits. */
  next;
  constructor(engine, file, families, visitor, own = {}, memory = ROOM) {
    this.engine = engine;
    this.memory = memory;
    this.file = file;
    this.families = families;
    this.visitor = visitor;
    this.own = own;
    this.next = engine.records >>> 2;
  }
  /** Lists a family; it is walked at the latest when `finish` is called. */
  walk(root) {
    const { firstChild, nextSibling, bases } = this.families;
    this.list(root, 0, 0);
    let node = root;
    for (let depth = 0; ; depth++) {
      for (let child = firstChild[node]; child >= 0; child = nextSibling[child])
        if (firstChild[child] < 0) this.list(child, depth + 1, 0);
      let next = this.base(firstChild[node]);
      for (; next < 0 && node !== root; depth--) {
        next = this.base(nextSibling[node]);
        node = bases[node];
      }
      if (next < 0) return;
      this.list(next, depth + 1, this.base(nextSibling[next]) < 0 ? LAST : 0);
      node = next;
    }
  }
  /** Walks what is listed. */
  finish() {
    const { engine, memory, own } = this;
    const from = engine.records;
    const stop = this.next << 2;
    if (stop === from) return;
    this.next = from >>> 2;
    const floor = engine.free;
    engine.walker = this;
    this.file.begin();
    engine.exports.walkFor(
      memory.most,
      memory.ample,
      own.longest ?? -1,
      own.first ?? -1,
      own.graphOnly ?? false
    );
    engine.exports.walk(from, stop, floor);
    engine.free = floor;
  }
  /** The next of these siblings that something is built on. */
  base(child) {
    const { firstChild, nextSibling } = this.families;
    let at = child;
    while (at >= 0 && firstChild[at] < 0) at = nextSibling[at];
    return at;
  }
  list(entry, depth, last) {
    const { offsets, headers, sizes, types, again } = this.families;
    const { engine } = this;
    if (this.next + RECORD << 2 > engine.recordsEnd) this.finish();
    const { words } = engine;
    const { next } = this;
    const from = offsets[entry] + headers[entry];
    const length = offsets[entry + 1] - from;
    const block = Math.floor(from / BLOCK);
    words[next] = entry;
    words[next + 1] = depth << DEPTH | types[entry] << TYPE | again[entry] * AGAIN | last;
    words[next + 2] = length >= 0 ? Math.min(length, TOO_LONG) : TOO_LONG;
    words[next + 3] = Math.min(sizes[entry], TOO_LONG);
    words[next + 4] = block;
    words[next + 5] = from - block * BLOCK;
    this.next = next + RECORD;
  }
  read(to, block, skip, length) {
    return this.file.read(to >>> 0, block, skip, length);
  }
  whole(entry, depth, start, end, begun) {
    this.engine.free = align(end + OUTPUT_SLACK);
    return this.keep(depth, this.visitor.whole(entry, start, end, begun));
  }
  changed(entry, depth, start, end, baseSize, known, begun) {
    this.engine.free = align(end + OUTPUT_SLACK);
    const base = known === NOTHING ? this.visitor.nothing : this.known[depth - 1];
    return this.keep(depth, this.visitor.changed(entry, start, end, baseSize, base, begun));
  }
  failed(entry) {
    this.visitor.failed(entry);
  }
  makeRoom() {
    this.visitor.makeRoom?.();
  }
  keep(depth, known) {
    if (known === void 0) return UNKNOWN;
    if (known === this.visitor.nothing) return NOTHING;
    this.known[depth] = known;
    return KEPT2;
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
var TREE_NOTE = 0;
var COMMIT_NOTE = 2;
var IS_NEW = 8;
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
  /** The number that each name has here, by the one that the engine gave it. */
  given = new Column();
  failed = false;
  taking = () => this.take();
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
  /** From now on what the engine notes is for this one. */
  begin() {
    const { engine, idBytes, taking } = this;
    if (engine.noted === taking) return;
    engine.noted?.();
    engine.noted = taking;
    engine.exports.beginNotes(idBytes);
    this.given = new Column();
    if (this.failed) engine.exports.giveUp();
  }
  /** Nobody will ask for the rest: git walks. */
  fail() {
    this.begin();
    this.failed = true;
    this.engine.exports.giveUp();
  }
  wholeTree(number, bytes) {
    this.begin();
    this.engine.withText(
      bytes,
      (at) => this.engine.exports.noteTree(number, at, at + bytes.length, NONE2, at, at)
    );
  }
  commit(number, bytes) {
    this.begin();
    this.engine.withText(bytes, (at) => this.engine.exports.noteCommit(number, at, at + bytes.length));
  }
  result() {
    if (this.engine.noted === this.taking) {
      this.take();
      this.engine.noted = void 0;
    }
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
  /** What was noted since the last time. */
  take() {
    const { engine, trees, changes } = this;
    const stop = engine.exports.notesEnd() >>> 2;
    for (let at = engine.notes >>> 2; at < stop; ) {
      const note = engine.words[at];
      const kind = note & 3;
      if (kind === TREE_NOTE) {
        trees.add(engine.words[at + 1]);
        trees.add(engine.words[at + 2]);
        trees.add(changes.length);
        at += 3;
      } else at += kind === COMMIT_NOTE ? this.commitAt(at, note >>> 2) : this.changeAt(at, note);
    }
    if (changes.length > MOST_CHANGES * 2 || engine.exports.areWhole() === 0) this.failed = true;
    if (this.failed) engine.exports.giveUp();
  }
  /** @param ids how many; @returns how many numbers it has. */
  commitAt(at, ids) {
    const { commits, times } = this;
    const { words } = this.engine;
    commits.add(words[at + 1]);
    commits.add(this.known(at + 2));
    commits.add(ids - 1);
    for (let i = 1; i < ids; i++) commits.add(this.known(at + 2 + i * 2));
    const end = at + 2 + ids * 2;
    times.push(timeAt(words, end), timeAt(words, end + 2));
    return end + 4 - at;
  }
  /** Number of the object whose id begins there. */
  known(at) {
    const { words } = this.engine;
    const number = (0, import_sources_unpack_lzma2.numberIn)(this.ids, words[at], words[at + 1]);
    if (number === import_sources_unpack_lzma2.NOT_THERE) this.failed = true;
    return number;
  }
  changeAt(at, note) {
    const { changes, ids, types, given } = this;
    const { words } = this.engine;
    const kind = note >>> 4 & 7;
    const behind = at + 2 + (this.idBytes >>> 2);
    if (note & IS_NEW) given.add(this.nameAt(behind, kind, note >>> 8));
    const known = kind === SUBMODULE ? import_sources_unpack_lzma2.NOT_THERE : (0, import_sources_unpack_lzma2.numberIn)(ids, words[at + 2], words[at + 3]);
    changes.add(given.numbers[words[at + 1]] * 2 + (note >>> 2 & 1));
    changes.add(known === import_sources_unpack_lzma2.NOT_THERE ? this.stranger(kind, at + 2) : known);
    if (kind === FOLDER && known !== import_sources_unpack_lzma2.NOT_THERE && types[known] !== import_engine_pack_tables.TREE && types[known] !== 0)
      this.failed = true;
    return behind - at + (note & IS_NEW ? 1 + ((note >>> 8) + 3 >>> 2) : 0);
  }
  nameAt(at, kind, length) {
    const { bytes, words } = this.engine;
    return this.names.number(bytes, at + 1 << 2, length, kind, words[at]);
  }
  /** @param at where its id is, of which the first 64 bits are two numbers. */
  stranger(kind, at) {
    const { bytes, words } = this.engine;
    const first = [words[at], words[at + 1]].map((bits) => bits.toString(16).padStart(8, "0")).join("");
    const key = kind + first + bytes.toString("hex", at + 2 << 2, (at << 2) + this.idBytes);
    if (kind === FOLDER) this.failed = true;
    const known = this.strangers.get(key);
    if (known !== void 0) return known;
    this.strangers.set(key, NONE2 - 1 - this.strangers.size);
    return NONE2 - this.strangers.size;
  }
};
var timeAt = (words, at) => words[at + 1] * 2 ** 32 + words[at];
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
  /**
   * Searches the whole text [start, end).
   * @param begun as in `Engine.search`; then there was room.
   */
  all(start, end, begun = 0) {
    const spots = this.unanchored(start, end);
    if (begun === 0) this.makeRoom();
    const take = (anchor, at, window) => add(spots, this.spotIn(window, anchor, at, start, end));
    this.scanner.engine.search(start, end, start, end, take, true, begun);
    return spots;
  }
  /** Searches what the last `apply` changed, and carries over the rest of what is known of the base. */
  changed(start, end, baseSize, base, begun = 0) {
    const spots = this.unanchored(start, end);
    if (begun === 0) this.makeRoom();
    const take = (anchor, at, window) => add(spots, this.spotIn(window, anchor, at, start, end));
    this.scanner.engine.searchChanges(start, end, baseSize, take, begun);
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
var NOTHING2 = [];
var ContentVisitor = class {
  scanner;
  limits;
  met;
  carrier;
  casebook = new import_match_scanner.Casebook();
  caseNumbers = /* @__PURE__ */ new Map();
  lists = [];
  listNumbers = /* @__PURE__ */ new Map();
  remarks = [];
  packs = [];
  counts = { blobs: 0, commits: 0, tags: 0, bytes: 0 };
  pack;
  reading = { pack: -1, entries: [], listOf: [], failed: [] };
  nothing = NOTHING2;
  /** @param packed bytes of all packs. @param met is told of each case when it is met for the first time. */
  constructor(scanner, limits = import_sources_unpack_lzma2.DEFAULT_LIMITS, packed, met = (_) => {
  }) {
    this.scanner = scanner;
    this.limits = limits;
    this.met = met;
    const keep = {
      of: (match, by) => this.hit(match, by),
      moved: ({ start, end, case: opened2 }, by) => ({ start: start + by, end: end + by, case: opened2 })
    };
    this.carrier = new Carrier(scanner, keep, packed);
    scanner.engine.exports.forgetPassed();
  }
  /** Where each content has to be seen, the engine passes over none. */
  get own() {
    return this.scanner.hasUnanchored ? {} : { longest: this.limits.blob.most };
  }
  begin(pack, number) {
    this.pack = pack;
    this.reading = { pack: number, entries: [], listOf: [], failed: [] };
    this.packs.push(this.reading);
  }
  whole(entry, start, end, begun) {
    if (this.pack.types[entry] !== import_engine_pack_tables.BLOB) return this.message(entry, start, end, begun);
    return this.content(entry, start, end, begun, () => this.carrier.all(start, end, begun));
  }
  changed(entry, start, end, baseSize, base, begun) {
    return this.content(
      entry,
      start,
      end,
      begun,
      () => this.carrier.changed(start, end, baseSize, base, begun)
    );
  }
  makeRoom() {
    this.carrier.makeRoom();
  }
  failed(entry) {
    if (this.pack.types[entry] === import_engine_pack_tables.COMMIT) this.scanner.engine.exports.giveUp();
    if (this.isNew(entry)) this.reading.failed.push(entry);
  }
  result() {
    const dropped = /* @__PURE__ */ new Map();
    for (const [key, { verdict }] of this.casebook.cases)
      if (verdict.suppressed) dropped.set((0, import_sources_unpack_lzma2.numberOf)(key), verdict.suppressed);
    const cases = [...this.caseNumbers.keys()].map(import_sources_unpack_lzma2.plainCase);
    return { cases, lists: this.lists, packs: this.packs, dropped, remarks: this.remarks, ...this.counted() };
  }
  /** With what the engine passed over. */
  counted() {
    const { counts, scanner } = this;
    const { passedBlobs, passedCommits, passedTags, passedBytes } = scanner.engine.exports;
    const blobs = counts.blobs + passedBlobs();
    const bytes = counts.bytes + passedBytes();
    return { blobs, commits: counts.commits + passedCommits(), tags: counts.tags + passedTags(), bytes };
  }
  /** @param begun as `Engine` has it; a content whose search has begun is plain text. */
  content(entry, start, end, begun, search) {
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
    if (begun === 0 && this.isOpaque(start, end)) {
      if (this.isNew(entry)) this.noteLayers(entry, start, end);
      return void 0;
    }
    const known = search();
    if (known.length === 0) return NOTHING2;
    const hits = hitsOf(known);
    if (hits.length > 0) this.noteText(entry, hits, (0, import_sources_unpack_lzma2.isBinary)(this.scanner.engine.bytes.subarray(start, end)));
    return known;
  }
  isOpaque(start, end) {
    const { engine } = this.scanner;
    return engine.exports.sample(start, end) !== 0 && (0, import_sources_unpack_lzma2.isOpaque)(engine.bytes.subarray(start, end));
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
  message(entry, start, end, begun) {
    if (!this.isNew(entry)) return void 0;
    const kind = this.pack.types[entry] === import_engine_pack_tables.COMMIT ? "commits" : "tags";
    const { engine } = this.scanner;
    const from = engine.exports.messageStart(start, end);
    this.counts[kind]++;
    this.counts.bytes += end - from;
    if (begun === 0 && this.isOpaque(from, end)) {
      this.noteLayers(entry, from, end);
      return void 0;
    }
    const hits = hitsOf(this.carrier.all(from, end, begun));
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
  seen({ case: opened2 }, inner) {
    const number = this.caseNumbers.get(opened2) ?? this.caseNumbers.size;
    if (number === this.caseNumbers.size) this.met(opened2);
    this.caseNumbers.set(opened2, number);
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
var AT_ONCE = 8;
async function readFamilies(work, scanner, met) {
  const files = work.packs.map((pack) => new PackFile(scanner.engine, pack, work.packs.length));
  const graph = work.graph && new GraphReader(scanner.engine, work.graph.numbers);
  const packed = work.packs.reduce((sum, { count, offsets }) => sum + offsets[count], 0);
  const visitor = new ContentVisitor(scanner, work.limits, packed, met);
  graph?.begin();
  const walks = [
    contentWalk(work, scanner, files, visitor),
    ...graph ? [graphWalk(work, scanner, files)] : []
  ];
  let rested = Date.now();
  let taken = Atomics.add(work.next, 0, AT_ONCE);
  let passed = 0;
  for (const { roots, walk, finish } of walks) {
    const count = roots.length / 2;
    for (; taken < passed + count; taken = Atomics.add(work.next, 0, AT_ONCE)) {
      const last = Math.min(taken - passed + AT_ONCE, count);
      for (let at = Math.max(taken - passed, 0); at < last; at++) walk(roots[at * 2], roots[at * 2 + 1]);
      finish();
      if (last === count) break;
      if (Date.now() - rested < STRETCH) continue;
      await (0, import_promises.setImmediate)();
      rested = Date.now();
    }
    passed += count;
  }
  for (const file of files) file.close();
  return { ...visitor.result(), ...graph && { graph: graph.result() } };
}
function contentWalk({ packs, roots, graph }, { engine }, files, visitor) {
  const walkers = packs.map((pack, i) => {
    const own = { ...visitor.own, ...graph && { first: graph.numbers.starts[i] } };
    return new FamilyWalker(engine, files[i], pack, visitor, own);
  });
  return walkOf(roots, walkers, (pack) => visitor.begin(packs[pack], pack));
}
function graphWalk({ packs, graph }, { engine }, files) {
  const { numbers, roots } = graph;
  const visitor = { whole: () => void 0, changed: () => void 0, failed: engine.exports.giveUp };
  const walkers = packs.map(
    (pack, i) => new FamilyWalker(engine, files[i], pack, visitor, { first: numbers.starts[i], graphOnly: true })
  );
  const { walk, finish } = walkOf(roots, walkers);
  return { roots, walk: (pack, entry) => engine.exports.areWhole() && walk(pack, entry), finish };
}
function walkOf(roots, walkers, begin = (_pack) => {
}) {
  let current = import_engine_pack_tables.NONE;
  const finish = () => walkers[current]?.finish();
  return {
    roots,
    walk(pack, entry) {
      if (pack !== current) {
        finish();
        begin(pack);
      }
      current = pack;
      walkers[pack].walk(entry);
    },
    finish
  };
}
function rootsOf(packs, share = import_sources_unpack_lzma2.WHOLE) {
  const contents = inPairs(packs.map(({ roots }) => roots.contents));
  const graph = inPairs(packs.map(({ roots }) => roots.trees));
  return share.of === 1 ? { contents, graph } : inShare(packs, share, { contents, graph });
}
function inPairs(entries) {
  const count = entries.reduce((sum, { length }) => sum + length, 0);
  const pairs = inSharedMemory(count * 2);
  let to = 0;
  for (let pack = 0; pack < entries.length; pack++)
    for (const entry of entries[pack]) {
      pairs[to] = pack;
      pairs[to + 1] = entry;
      to += 2;
    }
  return pairs;
}
var inSharedMemory = (count) => new Int32Array(new SharedArrayBuffer(Math.max(count * 4, 4))).subarray(0, count);
function inShare(packs, share, { contents, graph }) {
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
  const theirs = roots.filter(([pack, entry], i) => !isOurs(pack, i) && packs[pack].types[entry] === import_engine_pack_tables.COMMIT);
  return { contents: shared(roots.filter(isOurs).flat()), graph: shared([...graph, ...theirs.flat()]) };
}
function shared(numbers) {
  const copy = inSharedMemory(numbers.length);
  copy.set(numbers);
  return copy;
}
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
module.exports = Object.defineProperty({
  PackFile,
  FamilyWalker,
  NONE: NONE2,
  FOLDER,
  SUBMODULE,
  FILES,
  GraphReader,
  readFamilies,
  rootsOf
}, "__esModule", { value: true });
