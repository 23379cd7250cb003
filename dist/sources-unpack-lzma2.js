'use strict'
var import_node_zlib = require("node:zlib");
var import_node_zlib2 = require("node:zlib");
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
var builtIn = (most) => ({ most, chosen: false });
var MIB = 1024 * 1024;
var DEFAULT_LIMITS = {
  file: builtIn(64 * MIB),
  blob: builtIn(64 * MIB),
  archive: builtIn(256 * MIB),
  archiveDepth: builtIn(4)
};
var beyond = (what, { most, chosen }) => `${what} above ${sizeOf(most)}${chosen ? ", as configured" : ""}`;
var sizeOf = (bytes) => bytes % MIB === 0 ? `${bytes / MIB} MiB` : `${bytes / 1024} KiB`;
var isTooLarge = (error) => typeof error === "object" && error !== null && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";
var looksLikeGzip = (bytes) => isMember(bytes, 0);
var isMember = (bytes, at) => bytes[at] === 31 && bytes[at + 1] === 139 && bytes[at + 2] === 8;
function readGzip(bytes, most) {
  try {
    return [{ path: "content", bytes: (0, import_node_zlib.gunzipSync)(bytes, { maxOutputLength: most }) }];
  } catch (error) {
    if (isTooLarge(error)) throw error;
    const parts = membersOf(bytes, most);
    if (parts.length === 0) throw error;
    return [{ path: "content", bytes: Buffer.concat(parts), unread: "rest of a damaged archive" }];
  }
}
function membersOf(bytes, most) {
  const parts = [];
  for (let at = 0, left = most; isMember(bytes, at); ) {
    const body = bodyAt(bytes, at);
    const read = inflatedFrom(bytes.subarray(body), left);
    if (!read) break;
    parts.push(read.buffer);
    left -= read.buffer.length;
    at = body + read.engine.bytesWritten + TRAILER;
  }
  return parts;
}
var TRAILER = 8;
var HEADER = 10;
var [CHECKSUM, EXTRA, NAME, COMMENT] = [2, 4, 8, 16];
function bodyAt(bytes, member) {
  const flags = bytes[member + 3] ?? 0;
  let at = member + HEADER;
  if (flags & EXTRA && at + 2 <= bytes.length) at += 2 + bytes.readUInt16LE(at);
  for (const text of [NAME, COMMENT]) if (flags & text) at = bytes.indexOf(0, at) + 1 || bytes.length;
  return flags & CHECKSUM ? at + 2 : at;
}
function inflatedFrom(bytes, most) {
  const options = { maxOutputLength: Math.max(1, most), finishFlush: import_node_zlib.constants.Z_SYNC_FLUSH, info: true };
  try {
    return (0, import_node_zlib.inflateRawSync)(bytes, options);
  } catch (error) {
    if (isTooLarge(error)) throw error;
    return void 0;
  }
}
var BLOCK = 512;
var looksLikeTar = (bytes) => bytes.length >= BLOCK && bytes.toString("latin1", 257, 262) === "ustar";
function* readTar(bytes) {
  let longName = "";
  for (let at = 0; at + BLOCK <= bytes.length && bytes[at] !== 0; ) {
    const size = Number.parseInt(field(bytes, at + 124, 12) || "0", 8);
    if (!(size >= 0)) throw new Error("damaged header");
    const type = String.fromCharCode(bytes[at + 156]);
    const body = bytes.subarray(at + BLOCK, at + BLOCK + size);
    if (type === "L") longName = field(body, 0, size);
    else {
      const prefix = field(bytes, at + 345, 155);
      const path = longName || (prefix && `${prefix}/`) + field(bytes, at, 100);
      longName = "";
      if (type === "0" || type === "\0") yield { path, bytes: body };
    }
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
}
var field = (bytes, at, length) => bytes.toString("utf8", at, at + length).split("\0")[0].trim();
var Bits = class {
  bytes;
  at = 0;
  held = 0;
  count = 0;
  constructor(bytes) {
    this.bytes = bytes;
  }
  /** At most 32. @throws at the end. */
  read(bits) {
    let value = 0;
    for (let left = bits; left > 0; ) {
      if (this.count === 0) this.load();
      const taken = Math.min(left, this.count);
      this.count -= taken;
      value = value * 2 ** taken + (this.held >> this.count & (1 << taken) - 1);
      left -= taken;
    }
    return value;
  }
  bit() {
    if (this.count === 0) this.load();
    this.count--;
    return this.held >> this.count & 1;
  }
  load() {
    const byte = this.bytes[this.at++];
    if (byte === void 0) throw new Error("cut short");
    this.held = byte;
    this.count = 8;
  }
  align() {
    this.count = 0;
  }
  hasMore(sign) {
    return this.bytes.toString("latin1", this.at, this.at + sign.length) === sign;
  }
};
var TooLarge = class extends Error {
  code = "ERR_BUFFER_TOO_LARGE";
};
var Output = class {
  bytes = Buffer.allocUnsafe(64 * 1024);
  length = 0;
  most;
  constructor(most) {
    this.most = most;
  }
  reserve(more) {
    const needed = this.length + more;
    if (needed > this.most) throw new TooLarge("unfolds beyond its bounds");
    if (needed <= this.bytes.length) return;
    const larger = Buffer.allocUnsafe(Math.min(Math.max(needed, this.bytes.length * 2), this.most));
    this.bytes.copy(larger, 0, 0, this.length);
    this.bytes = larger;
  }
  push(byte) {
    if (this.length === this.bytes.length) this.reserve(1);
    this.bytes[this.length++] = byte;
  }
  written() {
    return this.bytes.subarray(0, this.length);
  }
};
var BLOCK2 = 54156738319193;
var LONGEST_CODE = 20;
var GROUP = 50;
var looksLikeBzip2 = (bytes) => bytes.length >= 14 && /^BZh[1-9]$/.test(bytes.toString("latin1", 0, 4)) && bytes.readUIntBE(4, 6) === BLOCK2;
var readBzip2 = (bytes, most) => [
  { path: "content", bytes: unpackBzip2(bytes, most) }
];
function unpackBzip2(bytes, most) {
  const output = new Output(most);
  const bits = new Bits(bytes);
  do
    readStream(bits, output);
  while (bits.hasMore("BZh"));
  return output.written();
}
function readStream(bits, output) {
  if (bits.read(24) !== 4348520) throw new Error("not bzip2");
  const level = bits.read(8) - 48;
  if (level < 1 || level > 9) throw new Error("not bzip2");
  const symbols = new Uint32Array(level * 1e5);
  while (bits.read(24) * 2 ** 24 + bits.read(24) === BLOCK2) {
    bits.read(32);
    if (bits.bit() === 1) throw new Error("obsolete bzip2");
    const origin = bits.read(24);
    const { count, counts } = readSymbols(bits, symbols);
    if (origin >= count) throw new Error("damaged block");
    writeBlock(symbols, count, counts, origin, output);
  }
  bits.read(32);
  bits.align();
}
function readSymbols(bits, symbols) {
  const front = readAlphabet(bits);
  const last = front.length + 1;
  const { tables, selectors } = readTables(bits, last + 1);
  const counts = new Uint32Array(256);
  let count = 0;
  let run = 0;
  let place = 1;
  const add = (byte, times) => {
    if (count + times > symbols.length) throw new Error("damaged block");
    symbols.fill(byte, count, count + times);
    counts[byte] += times;
    count += times;
  };
  for (let read = 0; ; read++) {
    const symbol = tables[selectors[Math.floor(read / GROUP)] ?? -1]?.read(bits);
    if (symbol === void 0) throw new Error("damaged block");
    if (symbol < 2) {
      run += place << symbol;
      place *= 2;
      if (run > symbols.length) throw new Error("damaged block");
      continue;
    }
    if (run > 0) add(front[0], run);
    run = 0;
    place = 1;
    if (symbol === last) return { count, counts };
    const [byte] = front.splice(symbol - 1, 1);
    front.unshift(byte);
    add(byte, 1);
  }
}
function readAlphabet(bits) {
  const used = bits.read(16);
  const bytes = [];
  for (let high = 0; high < 16; high++) {
    const low = used & 32768 >> high ? bits.read(16) : 0;
    for (let i = 0; i < 16; i++) if (low & 32768 >> i) bytes.push(high * 16 + i);
  }
  if (bytes.length === 0) throw new Error("damaged block");
  return bytes;
}
function readTables(bits, symbols) {
  const groups = bits.read(3);
  const selectorCount = bits.read(15);
  if (groups < 2 || groups > 6 || selectorCount === 0) throw new Error("damaged block");
  const front = Array.from({ length: groups }, (_, i) => i);
  const selectors = Array.from({ length: selectorCount }, () => {
    let at = 0;
    while (bits.bit() === 1) at++;
    const [group] = front.splice(at, 1);
    if (group === void 0) throw new Error("damaged block");
    front.unshift(group);
    return group;
  });
  return {
    tables: Array.from({ length: groups }, () => new CodeTable(readLengths(bits, symbols))),
    selectors
  };
}
function readLengths(bits, symbols) {
  let length = bits.read(5);
  return Array.from({ length: symbols }, () => {
    while (bits.bit() === 1) length += bits.bit() === 1 ? -1 : 1;
    if (length < 1 || length > LONGEST_CODE) throw new Error("damaged block");
    return length;
  });
}
var CodeTable = class {
  sorted;
  counts;
  constructor(lengths) {
    this.sorted = lengths.map((_, symbol) => symbol).sort((a, b) => lengths[a] - lengths[b] || a - b);
    this.counts = Array.from({ length: LONGEST_CODE + 1 }, () => 0);
    for (const length of lengths) this.counts[length]++;
  }
  read(bits) {
    let code = 0;
    let first = 0;
    let index = 0;
    for (let length = 1; length <= LONGEST_CODE; length++) {
      code = code * 2 + bits.bit();
      first *= 2;
      const count = this.counts[length];
      if (code - first < count) return this.sorted[index + code - first];
      first += count;
      index += count;
    }
    throw new Error("damaged block");
  }
};
function writeBlock(symbols, count, counts, origin, output) {
  const next = new Uint32Array(256);
  for (let byte = 1; byte < 256; byte++) next[byte] = next[byte - 1] + counts[byte - 1];
  for (let i = 0; i < count; i++) {
    const at2 = next[symbols[i] & 255]++;
    symbols[at2] |= i << 8;
  }
  let at = symbols[origin] >>> 8;
  let before = -1;
  let equal = 0;
  for (let i = 0; i < count; i++) {
    const entry = symbols[at];
    const byte = entry & 255;
    at = entry >>> 8;
    if (equal === 4) {
      output.reserve(byte);
      for (let k = 0; k < byte; k++) output.push(before);
      equal = 0;
      before = -1;
      continue;
    }
    equal = byte === before ? equal + 1 : 1;
    before = byte;
    output.push(byte);
  }
}
var STATES = 12;
var POSITIONS = 16;
var EVEN = 1024;
var LengthCoder = class {
  choice = probabilities(2);
  low = probabilities(POSITIONS * 8);
  middle = probabilities(POSITIONS * 8);
  high = probabilities(256);
};
var probabilities = (count) => new Uint16Array(count).fill(EVEN);
var Model = class {
  isMatch = probabilities(STATES * POSITIONS);
  isRepeat = probabilities(STATES);
  isRepeat0 = probabilities(STATES);
  isRepeat1 = probabilities(STATES);
  isRepeat2 = probabilities(STATES);
  isLongRepeat0 = probabilities(STATES * POSITIONS);
  slots = probabilities(4 * 64);
  near = probabilities(128);
  align = probabilities(16);
  lengths = new LengthCoder();
  repeatLengths = new LengthCoder();
  literals;
  literalMask;
  literalShift;
  positionMask;
  state = 0;
  distances = [0, 0, 0, 0];
  /** @param properties (pb * 5 + lp) * 9 + lc */
  constructor(properties) {
    const contextBits = properties % 9;
    const literalBits = Math.floor(properties / 9) % 5;
    const positionBits = Math.floor(properties / 45);
    if (positionBits > 4 || contextBits + literalBits > 4) throw new Error("damaged properties");
    this.literals = probabilities(768 << contextBits + literalBits);
    this.literalMask = (1 << literalBits) - 1;
    this.literalShift = contextBits;
    this.positionMask = (1 << positionBits) - 1;
  }
};
function decodeLzma2(input, at, output) {
  let next = at;
  let dictionary = output.length;
  let properties = -1;
  let model;
  for (; ; ) {
    const control = byteAt(input, next);
    if (control === 0) return next + 1;
    if (control === 1 || control >= 224) dictionary = output.length;
    if (control < 128) {
      if (control > 2) throw new Error("damaged chunk");
      const size2 = input.readUInt16BE(next + 1) + 1;
      if (next + 3 + size2 > input.length) throw new Error("cut short");
      output.reserve(size2);
      input.copy(output.bytes, output.length, next + 3, next + 3 + size2);
      output.length += size2;
      next += 3 + size2;
      continue;
    }
    const size = ((control & 31) << 16) + input.readUInt16BE(next + 1) + 1;
    const packed = input.readUInt16BE(next + 3) + 1;
    next += 5;
    if (control >= 192) properties = byteAt(input, next++);
    if (control >= 160) model = new Model(properties);
    if (!model || properties < 0) throw new Error("damaged chunk");
    output.reserve(size);
    new Chunk(input.subarray(next, next + packed), model, output, dictionary).decode(output.length + size);
    next += packed;
  }
}
function byteAt(bytes, at) {
  const byte = bytes[at];
  if (byte === void 0) throw new Error("cut short");
  return byte;
}
var Chunk = class {
  input;
  model;
  output;
  dictionary;
  at = 5;
  range = 4294967295;
  code;
  constructor(input, model, output, dictionary) {
    this.input = input;
    this.model = model;
    this.output = output;
    this.dictionary = dictionary;
    this.code = input.readUInt32BE(1);
  }
  /** Until the output has `end` bytes. */
  decode(end) {
    const { model, output } = this;
    while (output.length < end) {
      const position = output.length - this.dictionary & model.positionMask;
      const place = model.state * POSITIONS + position;
      if (this.bit(model.isMatch, place) === 0) this.literal();
      else this.copy(this.match(position, place), end);
    }
    if (this.code !== 0) throw new Error("damaged chunk");
  }
  literal() {
    const { model, output } = this;
    const before = output.length > this.dictionary ? output.bytes[output.length - 1] : 0;
    const context = ((output.length - this.dictionary & model.literalMask) << model.literalShift) + (before >> 8 - model.literalShift);
    const table = context * 768;
    let symbol = 1;
    if (model.state >= 7) {
      let matched = output.bytes[this.source(model.distances[0])];
      while (symbol < 256) {
        const expected = matched >> 7 & 1;
        matched <<= 1;
        const bit = this.bit(model.literals, table + (1 + expected << 8) + symbol);
        symbol = symbol << 1 | bit;
        if (bit !== expected) break;
      }
    }
    while (symbol < 256) symbol = symbol << 1 | this.bit(model.literals, table + symbol);
    output.bytes[output.length++] = symbol & 255;
    model.state = model.state < 4 ? 0 : model.state < 10 ? model.state - 3 : model.state - 6;
  }
  /** Chooses the distance, which is then the first of those that are remembered; gives the length. */
  match(position, place) {
    const { model } = this;
    const { state } = model;
    const [first, second, third, fourth] = model.distances;
    if (this.bit(model.isRepeat, state) === 0) {
      const length = this.length(model.lengths, position);
      model.state = state < 7 ? 7 : 10;
      model.distances = [this.distance(length), first, second, third];
      return length;
    }
    if (this.bit(model.isRepeat0, state) === 0) {
      if (this.bit(model.isLongRepeat0, place) === 0) {
        model.state = state < 7 ? 9 : 11;
        return 1;
      }
    } else if (this.bit(model.isRepeat1, state) === 0) model.distances = [second, first, third, fourth];
    else if (this.bit(model.isRepeat2, state) === 0) model.distances = [third, first, second, fourth];
    else model.distances = [fourth, first, second, third];
    model.state = state < 7 ? 8 : 11;
    return this.length(model.repeatLengths, position);
  }
  copy(length, end) {
    const { output } = this;
    if (output.length + length > end) throw new Error("damaged chunk");
    let from = this.source(this.model.distances[0]);
    const { bytes } = output;
    for (let i = 0; i < length; i++) bytes[output.length++] = bytes[from++];
  }
  source(distance) {
    const from = this.output.length - distance - 1;
    if (from < this.dictionary) throw new Error("damaged chunk");
    return from;
  }
  length({ choice, low, middle, high }, position) {
    if (this.bit(choice, 0) === 0) return 2 + this.tree(low, position * 8, 3);
    if (this.bit(choice, 1) === 0) return 10 + this.tree(middle, position * 8, 3);
    return 18 + this.tree(high, 0, 8);
  }
  distance(length) {
    const { slots, near, align } = this.model;
    const slot = this.tree(slots, Math.min(length - 2, 3) * 64, 6);
    if (slot < 4) return slot;
    const bits = (slot >> 1) - 1;
    const base = (2 | slot & 1) * 2 ** bits;
    if (slot < 14) return base + this.reverseTree(near, base - slot, bits);
    let direct = 0;
    for (let i = 0; i < bits - 4; i++) direct = direct * 2 + this.evenBit();
    return base + direct * 16 + this.reverseTree(align, 0, 4);
  }
  tree(table, at, bits) {
    let node = 1;
    for (let i = 0; i < bits; i++) node = node << 1 | this.bit(table, at + node);
    return node - (1 << bits);
  }
  reverseTree(table, at, bits) {
    let node = 1;
    let value = 0;
    for (let i = 0; i < bits; i++) {
      const bit = this.bit(table, at + node);
      node = node << 1 | bit;
      value |= bit << i;
    }
    return value;
  }
  bit(table, at) {
    const probability = table[at];
    const bound = (this.range >>> 11) * probability;
    let bit = 0;
    if (this.code < bound) {
      this.range = bound;
      table[at] = probability + (2048 - probability >> 5);
    } else {
      this.range -= bound;
      this.code -= bound;
      table[at] = probability - (probability >> 5);
      bit = 1;
    }
    if (this.range < 16777216) this.shift();
    return bit;
  }
  evenBit() {
    this.range >>>= 1;
    const bit = this.code >= this.range ? 1 : 0;
    if (bit) this.code -= this.range;
    if (this.range < 16777216) this.shift();
    return bit;
  }
  shift() {
    this.range = this.range << 8 >>> 0;
    this.code = (this.code << 8 | byteAt(this.input, this.at++)) >>> 0;
  }
};
var MAGIC = "fd377a585a00";
var HEADER2 = 12;
var LZMA2 = 33;
var looksLikeXz = (bytes) => bytes.length >= 2 * HEADER2 && bytes.toString("hex", 0, 6) === MAGIC;
var readXz = (bytes, most) => {
  const unpacked = unpackXz(bytes, most);
  return [unpacked ? { path: "content", bytes: unpacked } : { path: "content", ...FILTERED }];
};
var FILTERED = { bytes: Buffer.alloc(0), unread: "xz archive with a filter for machine code" };
function unpackXz(bytes, most) {
  const output = new Output(most);
  for (let at = 0; at < bytes.length; ) {
    if (bytes.toString("hex", at, at + 6) !== MAGIC) throw new Error("not xz");
    const checkBytes = [0, 4, 8, 16, 32, 64][Math.ceil(((bytes[at + 7] ?? 0) & 15) / 3)];
    at += HEADER2;
    while (at < bytes.length && bytes[at] !== 0) {
      const body = blockBody(bytes, at);
      if (body === void 0) return void 0;
      at = aligned(decodeLzma2(bytes, body, output)) + checkBytes;
    }
    at = endOfStream(bytes, at);
  }
  return output.written();
}
function blockBody(bytes, header) {
  const end = header + (bytes[header] + 1) * 4;
  const flags = bytes[header + 1] ?? 0;
  const reader = new Reader(bytes, header + 2);
  if (flags & 64) reader.number();
  if (flags & 128) reader.number();
  return (flags & 3) === 0 && reader.number() === LZMA2 ? end : void 0;
}
function endOfStream(bytes, index) {
  const reader = new Reader(bytes, index + 1);
  for (let records = reader.number(); records > 0; records--) {
    reader.number();
    reader.number();
  }
  let at = aligned(reader.at) + 4 + HEADER2;
  while (at < bytes.length && bytes[at] === 0) at++;
  return at;
}
var aligned = (at) => at + 3 & ~3;
var Reader = class {
  at;
  bytes;
  constructor(bytes, at) {
    this.bytes = bytes;
    this.at = at;
  }
  /** Seven bits a byte, the lowest first. @throws where it is cut short or longer than 63 bits. */
  number() {
    let value = 0;
    for (let scale = 1; scale < 2 ** 63; scale *= 128) {
      const byte = this.bytes[this.at++];
      if (byte === void 0) break;
      value += (byte & 127) * scale;
      if (byte < 128) return value;
    }
    throw new Error("damaged number");
  }
};
var [LOCAL, ENTRY, END, DESCRIPTOR] = [67324752, 33639248, 101010256, 134695760];
var [LOCAL_SIZE, ENTRY_SIZE, END_SIZE] = [30, 46, 22];
var ELSEWHERE = 4294967295;
var looksLikeZip = (bytes) => bytes.length > END_SIZE && (bytes.readUInt32LE(0) === LOCAL || bytes.readUInt16LE(0) === 8483 && bytes.subarray(0, 512).includes("PK", 0, "latin1"));
function* readZip(bytes, most) {
  const { entries, isWhole } = directoryOf(bytes);
  for (const entry of [...entries, ...unnamed(bytes, entries)])
    if (!entry.path.endsWith("/")) yield { path: entry.path, ...content(bytes, entry, most) };
  if (!isWhole) throw new Error("damaged central directory");
}
function directoryOf(bytes) {
  const entries = [];
  const end = bytes.lastIndexOf("PK", void 0, "latin1");
  if (end < 0 || end + END_SIZE > bytes.length) return { entries, isWhole: false };
  const told = bytes.readUInt32LE(end + 16);
  let at = isAt(bytes, told, ENTRY, ENTRY_SIZE) ? told : end - bytes.readUInt32LE(end + 12);
  const moved = at - told;
  let isWhole = told === ELSEWHERE || at === end || isAt(bytes, at, ENTRY, ENTRY_SIZE);
  for (; at >= 0 && isAt(bytes, at, ENTRY, ENTRY_SIZE); at = behind(bytes, at)) {
    const offset = bytes.readUInt32LE(at + 42);
    const local = offset + moved;
    if (!isAt(bytes, local, LOCAL, LOCAL_SIZE)) {
      isWhole &&= offset === ELSEWHERE;
      continue;
    }
    const size = bytes.readUInt32LE(at + 20);
    entries.push({
      path: bytes.toString("utf8", at + ENTRY_SIZE, at + ENTRY_SIZE + bytes.readUInt16LE(at + 28)),
      method: bytes.readUInt16LE(at + 10),
      isEncrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
      at: local,
      from: contentAt(bytes, local),
      size: size === ELSEWHERE ? void 0 : size
    });
  }
  return { entries, isWhole };
}
var isAt = (bytes, at, signature, size) => at >= 0 && at + size <= bytes.length && bytes.readUInt32LE(at) === signature;
var behind = (bytes, entry) => [28, 30, 32].reduce((sum, field2) => sum + bytes.readUInt16LE(entry + field2), entry + ENTRY_SIZE);
var contentAt = (bytes, local) => local + LOCAL_SIZE + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
function* unnamed(bytes, entries) {
  const named = new Map(entries.map((entry) => [entry.at, endOf(bytes, entry)]));
  for (let at = bytes.indexOf("PK", 0, "latin1"); at >= 0; ) {
    let end = named.get(at);
    if (end === void 0 && isAt(bytes, at, LOCAL, LOCAL_SIZE)) {
      const flags = bytes.readUInt16LE(at + 6);
      const size = bytes.readUInt32LE(at + 18);
      const entry = {
        path: bytes.toString("utf8", at + LOCAL_SIZE, at + LOCAL_SIZE + bytes.readUInt16LE(at + 26)),
        method: bytes.readUInt16LE(at + 8),
        isEncrypted: (flags & 1) === 1,
        at,
        from: contentAt(bytes, at),
        // Bit 3: the size follows the bytes.
        size: flags & 8 || size === ELSEWHERE ? void 0 : size
      };
      yield entry;
      end = endOf(bytes, entry);
    }
    at = bytes.indexOf("PK", Math.max(end ?? 0, at + 4), "latin1");
  }
}
var packedOf = (bytes, { from, size, method }) => {
  if (size !== void 0) return bytes.subarray(from, from + size);
  return bytes.subarray(from, method === 0 ? nextHeader(bytes, from) : void 0);
};
var endOf = (bytes, entry) => entry.method === 0 ? entry.from + packedOf(bytes, entry).length : entry.from;
function nextHeader(bytes, from) {
  for (let at = from; ; at += 2) {
    at = bytes.indexOf("PK", at, "latin1");
    if (at < 0) return bytes.length;
    if (SIGNATURES.some((one) => isAt(bytes, at, one, 4))) return at;
  }
}
var SIGNATURES = [LOCAL, ENTRY, END, DESCRIPTOR];
function content(bytes, entry, most) {
  const { method, isEncrypted } = entry;
  if (isEncrypted) return { bytes: NOTHING, unread: "encrypted member of an archive" };
  const packed = packedOf(bytes, entry);
  if (method === 0) return { bytes: packed };
  try {
    const unpacked = METHODS.get(method)?.(packed, most);
    return unpacked ? { bytes: unpacked } : { bytes: NOTHING, unread: `archive member of compression method ${method}` };
  } catch (error) {
    if (isTooLarge(error)) throw error;
    return { bytes: NOTHING, unread: "damaged member of an archive" };
  }
}
var METHODS = /* @__PURE__ */ new Map([
  [8, (packed, most) => (0, import_node_zlib2.inflateRawSync)(packed, { maxOutputLength: most })],
  [12, unpackBzip2],
  [95, unpackXz]
]);
var NOTHING = Buffer.alloc(0);
var MOST_RATIO = 1e3;
function* layers(bytes, complain, limits = DEFAULT_LIMITS) {
  const { archive, archiveDepth } = limits;
  const left = Math.min(archive.most, Math.max(1 << 20, bytes.length * MOST_RATIO));
  const isChosen = archive.chosen && left === archive.most;
  yield* unfold({ path: "", bytes }, { left, archive, isChosen, archiveDepth }, 0, complain);
}
function* unfold(member, budget, depth, complain) {
  const { path, bytes } = member;
  const open = opener(bytes);
  if (!open) {
    const text = transcoded(bytes);
    yield { inner: path, bytes: text ?? bytes, binary: !text && isBinary(bytes) };
    return;
  }
  const { archiveDepth } = budget;
  if (depth === archiveDepth.most)
    return complain(`archive nested deeper than ${archiveDepth.most}`, !archiveDepth.chosen);
  try {
    for (const inner of open(bytes, budget.left)) {
      if (inner.unread !== void 0) complain(inner.unread, false);
      budget.left -= inner.bytes.length;
      if (budget.left < 0) return complain(...tooLarge(budget));
      yield* unfold({ path: `${path}!${inner.path}`, bytes: inner.bytes }, budget, depth + 1, complain);
    }
  } catch (error) {
    if (isTooLarge(error)) return complain(...tooLarge(budget));
    complain("damaged archive (searched as it is)", false);
    yield { inner: path, bytes, binary: true };
  }
}
var tooLarge = ({ archive, isChosen }) => isChosen ? [`archive that unfolds beyond ${sizeOf(archive.most)}, as configured`, false] : ["archive that unfolds beyond its bounds", true];
function opener(bytes) {
  if (looksLikeZip(bytes)) return readZip;
  if (looksLikeGzip(bytes)) return readGzip;
  if (looksLikeBzip2(bytes)) return readBzip2;
  if (looksLikeXz(bytes)) return readXz;
  return looksLikeTar(bytes) ? readTar : void 0;
}
function transcoded(bytes) {
  const order = byteOrder(bytes);
  return order && Buffer.from(new TextDecoder(order).decode(bytes));
}
function byteOrder(bytes) {
  if (bytes[0] === 255 && bytes[1] === 254) return "utf-16le";
  if (bytes[0] === 254 && bytes[1] === 255) return "utf-16be";
  const sample = bytes.subarray(0, 512);
  if (sample.length < 8 || !sample.includes(0)) return void 0;
  const zeros = [0, 0];
  sample.forEach((c, i) => {
    if (c === 0) zeros[i % 2]++;
  });
  const most = sample.length * 0.4;
  if (zeros[1] > most && zeros[0] === 0) return "utf-16le";
  return zeros[0] > most && zeros[1] === 0 ? "utf-16be" : void 0;
}
var isArchive = (bytes) => opener(bytes) !== void 0;
var isOpaque = (bytes) => isArchive(bytes) || byteOrder(bytes) !== void 0;
var isBinary = (bytes) => bytes.subarray(0, 8e3).includes(0);
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
  const bits = bitsFor(count);
  const shift = 32 - bits;
  const starts = new Int32Array(shared(2 ** bits + 1));
  const entries = new Int32Array(shared(count * ENTRY2));
  eachId(sources, (first) => {
    starts[(first >>> shift) + 1] += ENTRY2;
  });
  for (let i = 1; i < starts.length; i++) starts[i] += starts[i - 1];
  const next = starts.slice();
  eachId(sources, (first, second, number) => {
    const at = next[first >>> shift];
    next[first >>> shift] = at + ENTRY2;
    entries[at] = first;
    entries[at + 1] = second;
    entries[at + 2] = number;
  });
  return { starts, shift, entries };
}
var ENTRY2 = 3;
var bitsFor = (count) => Math.min(24, Math.max(1, Math.floor(Math.log2(count + 1)) - 1));
function numberIn({ starts, shift, entries }, first, second) {
  const end = starts[(first >>> shift) + 1];
  const high = first | 0;
  const low = second | 0;
  for (let at = starts[first >>> shift]; at < end; at += ENTRY2)
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
    for (let a = starts[i - 1]; a < starts[i]; a += ENTRY2)
      for (let b = a + ENTRY2; b < starts[i]; b += ENTRY2)
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
module.exports = Object.defineProperty({
  NOT_THERE,
  idTable,
  bitsFor,
  numberIn,
  numberOfId,
  hexAt,
  hexIn,
  alike,
  DEFAULT_LIMITS,
  beyond,
  sizeOf,
  layers,
  byteOrder,
  isArchive,
  isOpaque,
  isBinary,
  WHOLE,
  isOurs,
  divided,
  dealt,
  movable,
  plainCase,
  numberOf
}, "__esModule", { value: true });
