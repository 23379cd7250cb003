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
  BLOB: () => BLOB,
  COMMIT: () => COMMIT,
  NONE: () => NONE,
  TAG: () => TAG,
  TREE: () => TREE,
  UNKNOWN: () => UNKNOWN,
  readPack: () => readPack
});
module.exports = __toCommonJS(stdin_exports);
var import_node_fs = require("node:fs");
var COMMIT = 1;
var TREE = 2;
var BLOB = 3;
var TAG = 4;
var UNKNOWN = 0;
var OFS_DELTA = 6;
var REF_DELTA = 7;
var NONE = -1;
function readPack(path, index) {
  const { count, idBytes } = index;
  const file = (0, import_node_fs.openSync)(path, "r");
  try {
    const pack = emptyPack(path, count);
    orderByOffset(index.offsets(), pack);
    pack.offsets[count] = (0, import_node_fs.fstatSync)(file).size - idBytes;
    const entryAt = finderOf(pack);
    const references = readHeaders(file, pack, idBytes, entryAt);
    for (const [entry, id] of references) {
      const at = index.find(id);
      pack.bases[entry] = at < 0 ? NONE : entryAt(index.offset(at));
    }
    linkFamilies(pack);
    return pack;
  } finally {
    (0, import_node_fs.closeSync)(file);
  }
}
function orderByOffset(found, { positions, offsets, count }) {
  let most = 0;
  for (let i = 0; i < count; i++) {
    positions[i] = i;
    most = Math.max(most, found[i]);
  }
  if (most < 2 ** 32) sortByDigits(new Uint32Array(found), positions);
  else positions.sort((a, b) => found[a] - found[b]);
  for (let entry = 0; entry < count; entry++) offsets[entry] = found[positions[entry]];
}
var DIGIT = 11;
function sortByDigits(keys, numbers) {
  let [from, to] = [new Uint32Array(numbers), new Uint32Array(numbers.length)];
  for (let shift = 0; shift < 32; shift += DIGIT) {
    const next = new Uint32Array(2 ** DIGIT + 1);
    for (let i = 0; i < keys.length; i++) next[(keys[i] >>> shift & 2 ** DIGIT - 1) + 1]++;
    for (let i = 1; i < next.length; i++) next[i] += next[i - 1];
    for (let i = 0; i < keys.length; i++) {
      const number = from[i];
      to[next[keys[number] >>> shift & 2 ** DIGIT - 1]++] = number;
    }
    ;
    [from, to] = [to, from];
  }
  numbers.set(from);
}
function finderOf({ offsets, count }) {
  const stretch = offsets[count] / Math.max(count, 1);
  const stretchOf = (offset) => Math.min(Math.max(Math.floor(offset / stretch), 0), count);
  const firsts = new Int32Array(count + 1).fill(count);
  for (let entry = count - 1; entry >= 0; entry--) firsts[stretchOf(offsets[entry])] = entry;
  for (let i = count - 1; i >= 0; i--) firsts[i] = Math.min(firsts[i], firsts[i + 1]);
  return (offset) => {
    let entry = firsts[stretchOf(offset)];
    while (entry < count && offsets[entry] < offset) entry++;
    return entry < count && offsets[entry] === offset ? entry : NONE;
  };
}
function emptyPack(path, count) {
  const shared = (bytes) => new SharedArrayBuffer(Math.max(bytes, 8));
  return {
    path,
    count,
    positions: new Uint32Array(shared(count * 4)),
    offsets: new Float64Array(shared((count + 1) * 8)),
    headers: new Uint8Array(shared(count)),
    types: new Uint8Array(shared(count)),
    sizes: new Float64Array(shared(count * 8)),
    bases: new Int32Array(shared(count * 4)).fill(NONE),
    again: new Uint8Array(shared(count)),
    firstChild: new Int32Array(shared(count * 4)).fill(NONE),
    nextSibling: new Int32Array(shared(count * 4)).fill(NONE)
  };
}
var WINDOW = 1024 * 1024;
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
  const window = Buffer.alloc(WINDOW);
  let from = 0;
  let bytes = window.subarray(0, 0);
  return (offset) => {
    if (offset + LONGEST_HEADER > from + bytes.length) {
      from = offset;
      bytes = window.subarray(0, (0, import_node_fs.readSync)(file, window, 0, WINDOW, from));
    }
    return { bytes, start: offset - from };
  };
}
function linkFamilies(pack) {
  const { types, bases, firstChild, nextSibling, count } = pack;
  for (let entry = count - 1; entry >= 0; entry--) {
    const base = bases[entry];
    if (base === NONE) continue;
    nextSibling[entry] = firstChild[base];
    firstChild[base] = entry;
  }
  const way = [];
  for (let entry = 0; entry < count; entry++) {
    if (types[entry] < OFS_DELTA) continue;
    let at = entry;
    for (; types[at] >= OFS_DELTA; at = bases[at]) {
      way.push(at);
      types[at] = UNKNOWN;
      if (bases[at] === NONE) break;
    }
    const type = types[at];
    while (way.length > 0) types[way.pop()] = type;
  }
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  BLOB,
  COMMIT,
  NONE,
  TAG,
  TREE,
  UNKNOWN,
  readPack
});
