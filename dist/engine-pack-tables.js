'use strict'
const thisFile = require('node:url').pathToFileURL(__filename).href
var import_node_fs = require("node:fs");
var import_node_fs2 = require("node:fs");
var MAGIC = 4285812579;
var FANOUT = 8;
var TABLES = FANOUT + 256 * 4;
var HEAD = TABLES;
var PackIndex = class {
  count;
  /** Bytes of an id: 20 for SHA-1, 32 for SHA-256. */
  idBytes;
  data;
  /** @throws where that is not an index of version 2. */
  constructor(data, idBytes) {
    this.data = data;
    this.idBytes = idBytes;
    this.count = entriesIn(data, data.length, idBytes);
  }
  /** Hexadecimal id of the entry at position `i` in the order of ids. */
  id(i) {
    const at = TABLES + i * this.idBytes;
    return this.data.toString("hex", at, at + this.idBytes);
  }
  /** The first 13 hexadecimal digits as a number. */
  prefix(i) {
    const at = TABLES + i * this.idBytes;
    return this.data.readUInt32BE(at) * 2 ** 20 + (this.data.readUInt32BE(at + 4) >>> 12);
  }
  /** Offset in the pack; 31 bits, or an entry of the table of 64-bit offsets. */
  offset(i) {
    const offsets = TABLES + this.count * (this.idBytes + 4);
    const short = this.data.readUInt32BE(offsets + i * 4);
    if (short < 2147483648) return short;
    return Number(this.data.readBigUInt64BE(offsets + this.count * 4 + (short - 2147483648) * 8));
  }
  /** All ids one behind the other, sorted. */
  get ids() {
    return this.data.subarray(TABLES, TABLES + this.count * this.idBytes);
  }
  /** Position of an id, or -1. */
  find(id) {
    const first = id[0];
    let lo = first === 0 ? 0 : this.data.readUInt32BE(FANOUT + (first - 1) * 4);
    let hi = this.data.readUInt32BE(FANOUT + first * 4);
    while (lo < hi) {
      const middle = lo + hi >> 1;
      const at = TABLES + middle * this.idBytes;
      const order = this.data.compare(id, 0, this.idBytes, at, at + this.idBytes);
      if (order === 0) return middle;
      if (order < 0) lo = middle + 1;
      else hi = middle;
    }
    return -1;
  }
};
function entriesIn(head, size, idBytes) {
  if (size < HEAD || head.readUInt32BE(0) !== MAGIC || head.readUInt32BE(4) !== 2)
    throw new Error("not a pack index of version 2");
  const count = head.readUInt32BE(TABLES - 4);
  if (size < TABLES + count * (idBytes + 8) + 2 * idBytes) throw new Error("pack index is cut short");
  return count;
}
var PAGE = 65536;
var FIRST = 32 * 1024;
var ID = 3;
var compiled;
var PackTables = class {
  /** The whole index, to be filled first. */
  index;
  /** Part of the pack. */
  window;
  filled;
  exports;
  room;
  /** @throws RangeError where that is more than 4 GiB. */
  constructor({ entries, id, index, window }) {
    let end = FIRST;
    const place = (bytes) => {
      const at = end;
      end = at + bytes + 15 & ~15;
      return at;
    };
    const [one, four, eight] = [entries, entries * 4, entries * 8];
    const directory = place(8 * 4);
    const indexAt = place(index + 8);
    const places = [four, eight + 8, one, one, eight, four, four, four + 4].map(place);
    const [positions, offsets, headers, types, sizes, bases, firstChild, nextSibling] = places;
    const again = place(one);
    const [roots, windowAt] = [place(four), place(window + 8)];
    const [ids, beginnings] = [place(four * ID), place(entries * 2 + 32)];
    const pages = Math.ceil(end / PAGE);
    const memory = new WebAssembly.Memory({ initial: pages, maximum: pages, shared: true });
    const { buffer } = memory;
    new Uint32Array(buffer, directory).set(places);
    this.index = Buffer.from(buffer, indexAt, index);
    this.window = Buffer.from(buffer, windowAt, window);
    this.room = { roots, ids, beginnings };
    this.filled = {
      positions: new Uint32Array(buffer, positions, entries),
      offsets: new Float64Array(buffer, offsets, entries + 1),
      headers: new Uint8Array(buffer, headers, entries),
      types: new Uint8Array(buffer, types, entries),
      sizes: new Float64Array(buffer, sizes, entries),
      bases: new Int32Array(buffer, bases, entries),
      again: new Uint8Array(buffer, again, entries),
      firstChild: new Int32Array(buffer, firstChild, entries),
      nextSibling: new Int32Array(buffer, nextSibling, entries)
    };
    compiled ??= new WebAssembly.Module((0, import_node_fs2.readFileSync)(new URL("./packs.wasm", thisFile)));
    this.exports = exportsOf(new WebAssembly.Instance(compiled, { env: { memory } }));
    this.exports.configure(entries, id, indexAt, indexAt + index, directory);
  }
  /** Fills positions and offsets out of the index. @param end offset behind the last entry. @throws where the index has no offset for one. */
  order(end) {
    const { offsets } = this.filled;
    offsets[offsets.length - 1] = end;
    if (!this.exports.order()) throw new Error("pack index is cut short");
  }
  /**
   * Fills headers, types, sizes and bases from an entry on, as far as the window shows.
   * @param from offset of the window in the pack. @param length its bytes. @param isLast whether the pack ends there.
   * @returns the first entry that it does not show. @throws where a header is damaged.
   */
  readHeaders(entry, from, length, isLast) {
    const at = this.window.byteOffset;
    const next = this.exports.readHeaders(entry, at, at + length, from, isLast);
    if (next < 0) throw new Error("damaged entry header");
    return next;
  }
  /** Where entry number `entry` begins; to be asked for when they are in order. */
  offsetOf(entry) {
    return this.filled.offsets[entry];
  }
  /** Gives deltas the types of their roots, and fills the rest. */
  linkFamilies() {
    this.exports.linkFamilies();
    const { buffer } = this.filled.bases;
    const { roots: at } = this.room;
    const contents = new Int32Array(buffer, at, this.exports.listRoots(at, false));
    const behind = at + contents.byteLength;
    const trees = new Int32Array(buffer, behind, this.exports.listRoots(behind, true));
    return { ...this.filled, roots: { contents, trees } };
  }
  /**
   * All ids with their entries, to be found by their first bits.
   * @param bits so many, and not more than make half as many beginnings as there are ids. @returns undefined where the index is not sorted
   */
  sortedIds(bits) {
    const { ids, beginnings } = this.room;
    const { buffer, length } = this.filled.bases;
    const shift = 32 - bits;
    if (!this.exports.listIds(ids, beginnings, shift)) return void 0;
    const starts = new Int32Array(buffer, beginnings, 2 ** bits + 1);
    return { starts, shift, entries: new Int32Array(buffer, ids, length * ID) };
  }
  /** Whether there may be an object twice. */
  hasDoubles() {
    return this.exports.hasDoubles() !== 0;
  }
};
function exportsOf(instance) {
  return instance.exports;
}
var COMMIT = 1;
var TREE = 2;
var BLOB = 3;
var TAG = 4;
var UNKNOWN = 0;
var NONE = -1;
function readPack(path, idBytes, room) {
  const [file, indexFile] = openBoth(path, path.replace(/\.pack$/, ".idx"));
  try {
    const [size, indexSize] = [(0, import_node_fs.fstatSync)(file).size, (0, import_node_fs.fstatSync)(indexFile).size];
    const head = Buffer.alloc(HEAD);
    readAt(indexFile, head, 0);
    const count = entriesIn(head, indexSize, idBytes);
    const isHeld = size <= room;
    const window = isHeld ? size : WINDOW;
    const tables = new PackTables({ entries: count, id: idBytes, index: indexSize, window });
    readAt(indexFile, tables.index, 0);
    tables.order(size - idBytes);
    readHeaders(file, tables, size, count);
    return {
      pack: { path, count, ...tables.linkFamilies(), ...isHeld && { bytes: tables.window } },
      index: new PackIndex(tables.index, idBytes),
      hasDoubles: tables.hasDoubles(),
      sortedIds: (bits) => tables.sortedIds(bits)
    };
  } finally {
    (0, import_node_fs.closeSync)(file);
    (0, import_node_fs.closeSync)(indexFile);
  }
}
function openBoth(path, indexPath) {
  const file = (0, import_node_fs.openSync)(path, "r");
  try {
    return [file, (0, import_node_fs.openSync)(indexPath, "r")];
  } catch (error) {
    (0, import_node_fs.closeSync)(file);
    throw error;
  }
}
var WINDOW = 1024 * 1024;
var STEP = 1024 * 1024 * 1024;
function readHeaders(file, tables, size, count) {
  for (let entry = 0; entry < count; ) {
    const from = tables.window.length < size ? tables.offsetOf(entry) : 0;
    const length = readAt(file, tables.window, from);
    const next = tables.readHeaders(entry, from, length, from + length >= size);
    if (next === entry) throw new Error("damaged entry header");
    entry = next;
  }
}
function readAt(file, bytes, from) {
  let filled = 0;
  for (let read = -1; read !== 0 && filled < bytes.length; filled += read)
    read = (0, import_node_fs.readSync)(file, bytes, filled, Math.min(bytes.length - filled, STEP), from + filled);
  return filled;
}
module.exports = Object.defineProperty({
  PackIndex,
  COMMIT,
  TREE,
  BLOB,
  TAG,
  UNKNOWN,
  NONE,
  readPack
}, "__esModule", { value: true });
