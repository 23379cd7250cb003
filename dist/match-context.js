import { createRequire as createRequireForBundle } from 'node:module'
const require = createRequireForBundle(import.meta.url)

// src/match/context.ts
var KEPT = 120;
var OPERATOR = String.raw`=>|:{1,3}=|\?\?=|\?=|\+=|\.=|\|\|=|==?=?|!==?|:|,|\(|>|[ \t]`;
var TYPE = String.raw`:[ \t]{0,4}[A-Za-z][\w<>[\]|?.]{0,30}[ \t]{0,4}`;
var OPENING = String.raw`[ \t]{0,20}(?:(?:[Bb]earer|[Bb]asic|[Tt]oken)[ \t])?[bfrL@$]{0,2}(["'${"`"}]?)$`;
var NAMED = new RegExp(
  String.raw`([\w$.-]{1,80})["'${"`"}\])}]{0,3}[ \t]{0,20}(?:${TYPE})?(${OPERATOR})${OPENING}`
);
var BLANK_TYPED = /([\w$.-]{1,80})[ \t]{1,8}(?:string|String|str|auto|char)\b[ \t*&]{0,8}(=)[ \t]{0,20}(["'`]?)$/;
function contextOf(text, start, end) {
  const before = text.slice(Math.max(text.lastIndexOf("\n", start - 1) + 1, start - KEPT), start);
  const lineEnd2 = text.indexOf("\n", end);
  const after = text.slice(end, Math.min(lineEnd2 < 0 ? text.length : lineEnd2, end + KEPT)).replace(/\r$/, "");
  const named = BLANK_TYPED.exec(before) ?? NAMED.exec(before);
  return {
    name: named?.[1] ?? nameAbove(text, start - before.length),
    operator: named?.[2]?.trim() ?? "",
    quote: named?.[3] ?? "",
    before,
    after
  };
}
function nameAbove(text, lineStart2) {
  const line = text.slice(Math.max(0, text.lastIndexOf("\n", lineStart2 - 2) + 1), Math.max(0, lineStart2 - 1));
  return /<key>([\w.-]{1,80})<\/key>\s*$/.exec(line)?.[1] ?? /<([\w.:-]{1,80})(?:\s[^<>]{0,80})?>\s*$/.exec(line)?.[1] ?? /([\w.-]{1,80})["']?\s*[:=]\s*[|>(\\]?[-+]?\s*$/.exec(line)?.[1] ?? "";
}

// src/match/window.ts
var WINDOW_BACK = 512;
var WINDOW_AHEAD = 1024;
var LONG_WINDOW_AHEAD = 32768;
var LF = 10;
function windowAt(bytes, start, end, at) {
  const lo = lineStart(
    bytes,
    Math.max(start, at - WINDOW_BACK),
    lineStart(bytes, Math.max(start, at - WINDOW_BACK), at) - 1
  );
  const most = Math.min(end, at + WINDOW_AHEAD);
  const hi = lineEnd(bytes, most, Math.min(most, lineEnd(bytes, most, at) + 1));
  return { text: bytes.toString("latin1", lo, hi), anchor: at - lo, base: lo };
}
function longWindowAt(bytes, start, end, at) {
  const lo = lineStart(bytes, Math.max(start, at - WINDOW_BACK), at);
  return {
    text: bytes.toString("latin1", lo, Math.min(end, at + LONG_WINDOW_AHEAD)),
    anchor: at - lo,
    base: lo
  };
}
function lineStart(bytes, least, at) {
  let lo = Math.max(at, least);
  while (lo > least && bytes[lo - 1] !== LF) lo--;
  return lo;
}
function lineEnd(bytes, most, at) {
  let hi = at;
  while (hi < most && bytes[hi] !== LF) hi++;
  return hi;
}

// src/engine/literals.ts
var BITS = 16;
var BUCKETS = 2 ** (BITS - 3);
var TABLE = BUCKETS + 4 * BUCKETS;
var ENTRY = 12;
var SHORTEST_LITERAL = 3;
var LONGEST_LITERAL = 32;
var sizeOfLiterals = (literals) => literals.length === 0 ? 0 : TABLE + literals.reduce((sum, text) => sum + 4 + ENTRY + text.length, 4);
function writeLiterals(bytes, literals, first, number) {
  const groups = /* @__PURE__ */ new Map();
  literals.forEach((literal, index) => {
    const hash = hashOf(literal);
    bytes[first + (hash >>> 3)] |= 1 << (hash & 7);
    const bucket = first + BUCKETS + (hash >>> 3) * 4;
    groups.set(bucket, [...groups.get(bucket) ?? [], index]);
  });
  let at = first + TABLE + 3 & ~3;
  let text = at + groups.size * 4 + literals.length * ENTRY;
  for (const [bucket, members] of groups) {
    bytes.writeUInt32LE(at, bucket);
    bytes.writeUInt32LE(members.length, at);
    at += 4;
    for (const index of members) {
      bytes.writeUInt32LE(number + index, at);
      bytes.writeUInt32LE(text, at + 4);
      bytes.writeUInt32LE(literals[index].length, at + 8);
      text += bytes.write(literals[index], text, "latin1");
      at += ENTRY;
    }
  }
  return text;
}
function hashOf(literal) {
  const code = (i) => (literal.charCodeAt(i) | 32) << 8 * i;
  return Math.imul(code(0) | code(1) | code(2), 2654435761) >>> 32 - BITS;
}

export {
  contextOf,
  WINDOW_BACK,
  WINDOW_AHEAD,
  LONG_WINDOW_AHEAD,
  windowAt,
  longWindowAt,
  SHORTEST_LITERAL,
  LONGEST_LITERAL,
  sizeOfLiterals,
  writeLiterals
};
