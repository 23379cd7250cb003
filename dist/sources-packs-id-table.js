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
  NOT_THERE: () => NOT_THERE,
  WHOLE: () => WHOLE,
  alike: () => alike,
  dealt: () => dealt,
  divided: () => divided,
  hexAt: () => hexAt,
  hexIn: () => hexIn,
  idTable: () => idTable,
  isOurs: () => isOurs,
  movable: () => movable,
  numberIn: () => numberIn,
  numberOf: () => numberOf,
  numberOfId: () => numberOfId,
  plainCase: () => plainCase
});
module.exports = __toCommonJS(stdin_exports);
var movable = ({ graph }) => graph ? [graph.trees, graph.changes, graph.commits, graph.times].map(({ buffer }) => buffer) : [];
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
var NOT_THERE = -1;
function idTable(sources) {
  const count = sources.reduce((sum, { ids, width }) => sum + ids.length / width, 0);
  const bits = Math.min(24, Math.max(1, Math.floor(Math.log2(count + 1)) - 1));
  const shift = 32 - bits;
  const starts = new Int32Array(shared(2 ** bits + 1));
  const entries = new Int32Array(shared(count * ENTRY));
  const [one, ...others] = sources.filter(({ ids }) => ids.length > 0);
  if (one && others.length === 0 && fillSorted({ starts, shift, entries }, one))
    return { starts, shift, entries };
  starts.fill(0);
  eachId(sources, (first) => {
    starts[(first >>> shift) + 1] += ENTRY;
  });
  for (let i = 1; i < starts.length; i++) starts[i] += starts[i - 1];
  const next = starts.slice();
  eachId(sources, (first, second, number) => {
    const at = next[first >>> shift];
    next[first >>> shift] = at + ENTRY;
    entries[at] = first;
    entries[at + 1] = second;
    entries[at + 2] = number;
  });
  return { starts, shift, entries };
}
var ENTRY = 3;
function fillSorted({ starts, shift, entries }, { ids, width, numberOf: numberOf2 }) {
  const view = new DataView(ids.buffer, ids.byteOffset, ids.length);
  let last = 0;
  for (let at = 0, i = 0; at < ids.length; at += width, i++) {
    const first = view.getUint32(at);
    const bucket = first >>> shift;
    if (bucket < last) return false;
    while (last < bucket) starts[++last] = i * ENTRY;
    entries[i * ENTRY] = first;
    entries[i * ENTRY + 1] = view.getUint32(at + 4);
    entries[i * ENTRY + 2] = numberOf2(i);
  }
  while (last < starts.length - 1) starts[++last] = entries.length;
  return true;
}
function numberIn({ starts, shift, entries }, first, second) {
  const end = starts[(first >>> shift) + 1];
  const high = first | 0;
  const low = second | 0;
  for (let at = starts[first >>> shift]; at < end; at += ENTRY)
    if (entries[at] === high && entries[at + 1] === low) return entries[at + 2];
  return NOT_THERE;
}
var numberOfId = (table, id) => numberIn(table, hexIn(id, 0), hexIn(id, 8));
function hexAt(bytes, at) {
  let value = 0;
  for (let i = at; i < at + 8; i++) value = value << 4 | digit(bytes[i]);
  return value >>> 0;
}
function hexIn(id, at) {
  let value = 0;
  for (let i = at; i < at + 8; i++) value = value << 4 | digit(id.charCodeAt(i));
  return value >>> 0;
}
var digit = (c) => c < 58 ? c - 48 : c - 87;
function* alike({ starts, entries }) {
  for (let i = 1; i < starts.length; i++)
    for (let a = starts[i - 1]; a < starts[i]; a += ENTRY)
      for (let b = a + ENTRY; b < starts[i]; b += ENTRY)
        if (entries[a] === entries[b] && entries[a + 1] === entries[b + 1])
          yield [entries[a + 2], entries[b + 2]];
}
function eachId(sources, use) {
  for (const { ids, width, numberOf: numberOf2 } of sources) {
    const view = new DataView(ids.buffer, ids.byteOffset, ids.length);
    for (let at = 0, i = 0; at < ids.length; at += width, i++)
      use(view.getUint32(at), view.getUint32(at + 4), numberOf2(i));
  }
}
var shared = (count) => new SharedArrayBuffer(Math.max(4, count * 4));
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  NOT_THERE,
  WHOLE,
  alike,
  dealt,
  divided,
  hexAt,
  hexIn,
  idTable,
  isOurs,
  movable,
  numberIn,
  numberOf,
  numberOfId,
  plainCase
});
module.exports = Object.defineProperty({
  NOT_THERE: NOT_THERE,
  WHOLE: WHOLE,
  alike: alike,
  dealt: dealt,
  divided: divided,
  hexAt: hexAt,
  hexIn: hexIn,
  idTable: idTable,
  isOurs: isOurs,
  movable: movable,
  numberIn: numberIn,
  numberOf: numberOf,
  numberOfId: numberOfId,
  plainCase: plainCase,
}, "__esModule", { value: true });
