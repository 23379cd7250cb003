import { createRequire as createRequireForBundle } from 'node:module'
const require = createRequireForBundle(import.meta.url)
import {
  DEFAULT_LIMITS,
  sizeOf
} from "./sources-limits.js";
import {
  judge
} from "./judge-weights.js";
import {
  confidenceRank
} from "./finding.js";
import {
  isRun,
  literalsOf
} from "./patterns-format.js";
import {
  LONG_WINDOW_AHEAD,
  WINDOW_AHEAD,
  WINDOW_BACK,
  contextOf,
  longWindowAt,
  sizeOfLiterals,
  windowAt,
  writeLiterals
} from "./match-context.js";

// src/judge/casebook.ts
var Casebook = class {
  /** By rule, value and context, in the order of their first sight. */
  cases = /* @__PURE__ */ new Map();
  open(match) {
    const key = keyOf(match);
    const known = this.cases.get(key);
    if (known) return known;
    const opened = { match, verdict: judge(match) };
    this.cases.set(key, opened);
    return opened;
  }
  /** @param by how much further on the hit stands than the match. */
  hit(match, by = 0) {
    return { start: match.start + by, end: match.end + by, case: this.open(match) };
  }
};
var keyOf = ({ rule, value, context, whole }) => [rule.id, value, ...contextKey(context), ...whole ? [whole.match, whole.lines] : []].join("\0");
var contextKey = ({ name, operator, quote, before, after, encoding }) => [
  name,
  operator,
  quote,
  before,
  after,
  encoding ?? ""
];
function resolve(hits) {
  const kept = [];
  for (const hit of hits.filter((hit2) => stands(hit2.case)).sort(byWeight))
    if (!kept.some((other) => clash(hit, other))) kept.push(hit);
  return kept.filter((hit) => !hit.case.verdict.suppressed).sort(byPlace);
}
var TELLING_WEIGHT = 3;
var stands = ({ match, verdict }) => verdict.suppressed === void 0 || match.weight >= TELLING_WEIGHT && !match.rule.custom;
var clash = (a, b) => a.start < b.end && b.start < a.end && standInOne(a.case.match.rule, b.case.match.rule) && !(a.case.match.context.encoding && b.case.match.context.encoding && a.case.match.value !== b.case.match.value);
var standInOne = (a, b) => a.id === b.id || !a.custom && !b.custom;
var byWeight = (a, b) => b.case.match.weight - a.case.match.weight || confidenceRank(b.case.verdict.confidence) - confidenceRank(a.case.verdict.confidence) || Number(isGeneric(a)) - Number(isGeneric(b)) || (b.case.verdict.score ?? 0) - (a.case.verdict.score ?? 0) || b.end - b.start - (a.end - a.start) || a.start - b.start || byCase(a, b);
var isGeneric = ({ case: { match } }) => match.rule.finder !== void 0 && !match.rule.custom;
var byPlace = (a, b) => a.start - b.start || a.end - b.end || byCase(a, b);
var byCase = ({ case: a }, { case: b }) => compareText(a.match.rule.id, b.match.rule.id) || compareText(keyOf(a.match), keyOf(b.match));
var compareText = (a, b) => a < b ? -1 : a > b ? 1 : 0;
var isTelling = ({ rule }) => !rule.near && (rule.finder === void 0 || rule.finder === "private-key" || rule.finder === "regex");

// src/engine/engine.ts
import { randomFillSync } from "node:crypto";
import { readFileSync } from "node:fs";

// src/engine/tables.ts
var BITS = 17;
var TABLES = 4;
var BEHIND = 2;
var ENTRY = 32;
var FOLLOW = { any: 0, run: 1, near: 2, assigned: 3, letters: 4, word: 5 };
var EXACT_CASE = 16;
var LONG = 32;
var TABLE_BYTES = 2 ** (BITS - 3) * 5;
var FIRST_TABLE = 4 * 65536;
function imageOf(anchors) {
  const most = anchors.reduce((sum, { literal }) => sum + 8 + ENTRY + literal.length, TABLES * TABLE_BYTES);
  const bytes = Buffer.alloc(FIRST_TABLE + most);
  return bytes.subarray(FIRST_TABLE, writeTables(bytes, anchors));
}
function writeTables(bytes, anchors) {
  const first = FIRST_TABLE;
  const mark = (table, hash) => {
    bytes[first + table * TABLE_BYTES + (hash >>> 3)] |= 1 << (hash & 7);
  };
  const groups = /* @__PURE__ */ new Map();
  anchors.forEach((anchor, index) => {
    const { table, hash } = placeOf(anchor);
    const bucket = first + table * TABLE_BYTES + 2 ** (BITS - 3) + (hash >>> 3) * 4;
    const group = groups.get(bucket) ?? { bucket, members: [] };
    group.members.push(index);
    groups.set(bucket, group);
    mark(table, hash);
    if (table === 1) mark(0, hashOf(anchor.literal.slice(0, 4)));
  });
  mark(BEHIND, hashOf("://"));
  let at = first + TABLES * TABLE_BYTES;
  let literal = at + groups.size * 8 + anchors.length * ENTRY;
  for (const { bucket, members } of groups.values()) {
    bytes.writeUInt32LE(at, bucket);
    bytes.writeUInt32LE(members.length, at);
    at += 8;
    for (const index of members) {
      writeEntry(bytes, at, anchors[index], index, literal);
      at += ENTRY;
      literal += bytes.write(anchors[index].literal, literal, "latin1");
    }
  }
  return literal;
}
function writeEntry(bytes, at, anchor, index, address) {
  const { literal, side, follow, need, exactCase, long } = anchor;
  const compared = side === "end" ? 0 : Math.min(literal.length, 8);
  for (let i = 0; i < compared; i++) {
    bytes[at + i] = literal.charCodeAt(i) | 32;
    bytes[at + 8 + i] = 255;
  }
  bytes[at + 16] = literal.length;
  bytes[at + 17] = FOLLOW[follow] | (exactCase ? EXACT_CASE : 0) | (long ? LONG : 0);
  bytes.writeUInt16LE(need, at + 18);
  bytes.writeUInt32LE(index, at + 20);
  bytes.writeUInt32LE(address, at + 24);
}
function placeOf({ literal, side }) {
  if (side === "end") return { table: 3, hash: hashOf(literal.slice(-3)) };
  if (side === "behind") return { table: BEHIND, hash: hashOf(literal.slice(0, 3)) };
  return literal.length < 6 ? { table: 0, hash: hashOf(literal.slice(0, 4)) } : { table: 1, hash: hashOf(literal.slice(0, 6)) };
}
function hashOf(text) {
  const halves = [0, 0];
  for (let i = 0; i < text.length; i++) halves[i >> 2] |= (text.charCodeAt(i) | 32) << 8 * (i & 3);
  const [low, high] = halves;
  const product = highHalf(low >>> 0, FACTOR_LOW) + Math.imul(high, FACTOR_LOW) + Math.imul(low, FACTOR_HIGH);
  return product >>> 0 >>> 32 - BITS;
}
var FACTOR_HIGH = 2654435769;
var FACTOR_LOW = 2135587861;
function highHalf(a, b) {
  const [aHigh, aLow, bHigh, bLow] = [a >>> 16, a & 65535, b >>> 16, b & 65535];
  const middle = aHigh * bLow + Math.floor(aLow * bLow / 65536);
  const carry = aLow * bHigh + middle % 65536;
  return aHigh * bHigh + Math.floor(middle / 65536) + Math.floor(carry / 65536);
}

// src/engine/engine.ts
var URL_ANCHOR = 65535;
var LONG_RUN_ANCHOR = 65534;
var SLACK = 80;
var PAGE = 65536;
var CAPACITY = 65536;
var SEGMENTS = 65536;
var CANDIDATE = 12;
var SLOT = 32;
var WINDOW_BITS = 17;
var WINDOW_KEYS = 2048;
var compiled;
var Engine = class {
  exports;
  /** Triples of u32 that `apply` lists; see delta.ts. */
  segments;
  /** The whole memory; replaced when it grows, so never keep it. */
  bytes;
  /** First address that nothing uses; what is put there moves it up and gives it back. */
  free;
  memory;
  output;
  hasLiterals;
  hasWindows = false;
  /** How many anchors there are; those of literals are numbered behind them. */
  anchors;
  /** @param literals found anywhere in a text; see literals.ts. */
  constructor(tables, literals = []) {
    const { image, anchors } = "image" in tables ? tables : { image: imageOf(tables), anchors: tables.length };
    this.anchors = anchors;
    compiled ??= new WebAssembly.Module(readFileSync(new URL("./engine.wasm", import.meta.url)));
    this.memory = new WebAssembly.Memory({ initial: 64, maximum: 32768 });
    this.exports = exportsOf(new WebAssembly.Instance(compiled, { env: { memory: this.memory, abort } }));
    this.bytes = Buffer.from(this.memory.buffer);
    this.reserve(FIRST_TABLE + image.length + sizeOfLiterals(literals));
    this.bytes.set(image, FIRST_TABLE);
    const tablesEnd = align(FIRST_TABLE + image.length);
    this.hasLiterals = literals.length > 0;
    this.output = this.hasLiterals ? align(writeLiterals(this.bytes, literals, tablesEnd, anchors)) : tablesEnd;
    this.exports.configureLiterals(tablesEnd);
    this.segments = this.output + CAPACITY * CANDIDATE;
    this.free = align(this.segments + SEGMENTS * 12 + SLACK);
    this.reserve(this.free);
    this.exports.configure(FIRST_TABLE, this.output, CAPACITY);
    this.exports.configureDelta(this.segments, SEGMENTS);
  }
  /** Gives windows numbers from now on, where a search is asked to. Takes memory that is never given back. */
  keepWindows() {
    if (this.hasWindows) return;
    const random = this.free;
    const area = random + WINDOW_KEYS;
    this.free = area + SLOT * 2 ** WINDOW_BITS;
    this.reserve(this.free);
    randomFillSync(this.bytes, random, WINDOW_KEYS);
    this.exports.configureWindows(area, WINDOW_BITS, random);
    this.hasWindows = true;
  }
  /** Makes addresses below `top` usable. @throws RangeError above 2 GiB. */
  reserve(top) {
    const missing = top + PAGE - this.bytes.length;
    if (missing <= 0) return;
    this.memory.grow(Math.ceil((missing + Math.min(this.bytes.length >> 1, 32 << 20)) / PAGE));
    this.bytes = Buffer.from(this.memory.buffer);
  }
  /** Runs `use` with a copy of `text` at the address that it is given, with slack on both sides. */
  withText(text, use) {
    const before = this.free;
    const address = before + SLACK;
    this.free = align(address + text.length + SLACK);
    this.reserve(this.free);
    this.bytes.fill(0, before, address);
    this.bytes.set(text, address);
    this.bytes.fill(0, address + text.length, address + text.length + SLACK);
    try {
      return use(address);
    } finally {
      this.free = before;
    }
  }
  /**
   * Calls `take` for every candidate whose anchor lies in [lo, hi) of the text [text, end).
   * @param remember whether windows have numbers, and those that were settled are left out.
   */
  search(text, end, lo, hi, take, remember = false) {
    for (let at = lo; at < hi; ) {
      this.exports.clear();
      this.exports.rememberWindows(remember && this.hasWindows);
      at = this.exports.search(text, end, at, hi);
      this.give(take);
    }
    for (let at = this.hasLiterals ? lo : hi; at < hi; ) {
      this.exports.clear();
      at = this.exports.searchLiterals(end, at, hi);
      this.give(take);
    }
  }
  /** As `search`, for the changes that the last `apply` made to a base of `baseSize` bytes. */
  searchChanges(text, end, baseSize, take) {
    for (const literals of this.hasLiterals ? [false, true] : [false]) {
      this.exports.beginChanges(text, end - text, baseSize, literals);
      for (let done = 0; done === 0; ) {
        this.exports.rememberWindows(this.hasWindows);
        done = this.exports.searchChanges();
        this.give(take);
      }
    }
  }
  /** A copy goes out, because `take` may search again for what an encoded run holds. */
  give(take) {
    const count = this.exports.found();
    if (count === 0) return;
    const found = new Uint32Array(this.memory.buffer, this.output, count * 3).slice();
    for (let i = 0; i < found.length; i += 3) take(found[i], found[i + 1], found[i + 2]);
  }
};
var align = (n) => n + 63 & ~63;
function abort() {
  throw new Error("the engine stopped: this is a bug");
}
function exportsOf(instance) {
  return instance.exports;
}

// src/match/decode.ts
var LONGEST_RUN = 1024 * 1024;
var WRAPPED_LINE = 60;
var WIDEST_LINE = 400;
var SHORT_RUN = 400;
function decodeRun(text, start) {
  const { from, wraps } = lineBefore(text, start);
  if (wraps) return { from, to: start + 1, long: false };
  const line = firstLine(text, start);
  if (!/\d/.test(line) || !/[A-Za-z]/.test(line)) return { from, to: start + line.length + 1, long: false };
  const { letters, end, lines } = wrappedRun(text, start);
  const reach = { from, to: Math.min(text.length, end + 4), long: lines > 1 || end - start > SHORT_RUN };
  if (letters.length > LONGEST_RUN) return reach;
  const decoded = decode(letters);
  return decoded ? { ...reach, decoded: { ...decoded, end: padded(text, end) } } : reach;
}
function decode(letters) {
  const hex = letters.length % 2 === 0 && /^[0-9a-fA-F]+$/.test(letters);
  const encoding = hex ? "hex" : "base64";
  if (!isReadable(Buffer.from(letters.slice(0, 64), encoding))) return void 0;
  const bytes = Buffer.from(letters, encoding);
  return isReadable(bytes) ? { bytes, encoding } : void 0;
}
function wrappedRun(text, start) {
  let letters = "";
  for (let at = start, lines = 1; ; lines++) {
    const end = runEnd(text, at);
    letters += text.toString("latin1", at, end);
    const next = lineAfter(text, end);
    if (letters.length > LONGEST_RUN || end - at < WRAPPED_LINE || next < 0 || !isRun2(text[next] ?? 0))
      return { letters, end, lines };
    at = next;
  }
}
var firstLine = (text, start) => text.toString("latin1", start, runEnd(text, start));
function runEnd(text, start) {
  let end = start;
  while (end < text.length && isRun2(text[end])) end++;
  return end;
}
var lineAfter = (text, end) => text[end] === 10 ? end + 1 : text[end] === 13 && text[end + 1] === 10 ? end + 2 : -1;
function lineBefore(text, start) {
  if (text[start - 1] !== 10) return { from: Math.max(0, start - 1), wraps: false };
  const end = text[start - 2] === 13 ? start - 2 : start - 1;
  let at = end;
  while (at > 0 && end - at < WIDEST_LINE && isRun2(text[at - 1])) at--;
  const wraps = end - at >= WRAPPED_LINE && (at === 0 || text[at - 1] === 10);
  return { from: Math.max(0, at - 1), wraps };
}
function padded(text, end) {
  let at = end;
  while (at < end + 2 && text[at] === 61) at++;
  return at;
}
var isRun2 = (c) => c >= 48 && c <= 57 || c >= 65 && c <= 90 || c >= 97 && c <= 122 || c === 43 || c === 47 || c === 45 || c === 95;
function isReadable(bytes) {
  let plain = 0;
  for (const c of bytes) {
    if (c >= 32 && c < 127 || c === 9 || c === 10 || c === 13) plain++;
    else if (c < 32) return false;
  }
  return bytes.length >= 16 && plain >= bytes.length * 0.9;
}

// src/match/assigned.ts
var NAME = /[\w.$[\]-]*/y;
var CLOSING = /["'`\])}\\ \t\r]*/y;
var OPERATORS = /(?:(?:[=:><,(?!|+\-[{@]|\.(?==))[ \t\r\n"'`\\]*)*/y;
var VALUE = /[^\0- ;)]{4}/y;
var TYPED = /[^\n"'`=]{0,63}=/y;
var FARTHEST = 250;
function isAssigned(text, nameEnd) {
  const end = endOf(NAME, text, nameEnd);
  const closed = endOf(CLOSING, text, end);
  const at = endOf(OPERATORS, text, closed);
  if (at === end || at - nameEnd > FARTHEST) return false;
  return endOf(VALUE, text, at) > at || at > closed && endOf(TYPED, text, at) > at;
}
function endOf(pattern, text, from) {
  pattern.lastIndex = from;
  return pattern.exec(text) ? pattern.lastIndex : from;
}

// src/match/command.ts
var SHOWN = 640;
var Q = `["']`;
var USER = String.raw`(?:^|\s)(?:-u|--user|-U|--proxy-user)(?:[ \t]{1,4}|=)?(?<quote>${Q}?)[^\s"':]{0,80}${Q}?:`;
var REST_QUOTED = String.raw`(?<value>[^"'\n]{4,200})\k<quote>`;
var REST = String.raw`(?<value>[^\s"']{4,200})`;
var flag = (letter, blank) => new RegExp(
  String.raw`\s-${letter}${blank}(?:(?<quote>${Q})(?<value>[^"'\n]{4,200})\k<quote>|(?<bare>[^\s"'-][^\s"']{3,200}))`
);
var COMMANDS = [
  [
    "curl -",
    [
      new RegExp(USER.replace(`${Q}?)[`, `${Q})[`) + REST_QUOTED),
      new RegExp(USER + String.raw`(?<inner>${Q})(?<value>[^"'\n]{4,200})\k<inner>`),
      new RegExp(USER + REST)
    ]
  ],
  ["mysql -", [flag("p", "")]],
  ["mysqldump -", [flag("p", "")]],
  ["mysqladmin -", [flag("p", "")]],
  ["sshpass -", [flag("p", "[ \\t]{0,4}")]],
  ["docker login", [flag("p", "[ \\t]{1,4}")]],
  ["redis-cli -", [flag("a", "[ \\t]{1,4}")]],
  ["ldapsearch -", [flag("w", "[ \\t]{1,4}")]]
];
var COMMAND_ANCHORS = COMMANDS.map(([words]) => words);
function findArgument({ text, anchor }) {
  const words = text.slice(anchor, anchor + 16).toLowerCase();
  const forms = COMMANDS.find(([begin]) => words.startsWith(begin))?.[1];
  if (!forms) return void 0;
  const command = lineOf(text, anchor);
  for (const form of forms) {
    const found = form.exec(command);
    if (!found) continue;
    const { quote, value, bare } = found.groups;
    const password = value ?? bare;
    const start = anchor + found.index + found[0].lastIndexOf(password);
    return { start, value: password, quote: quote ?? "" };
  }
  return void 0;
}
function lineOf(text, anchor) {
  const shown = text.slice(anchor, anchor + SHOWN);
  const end = /(?<!\\)\r?\n|\s(?:\||&&|;)\s/.exec(shown);
  return end ? shown.slice(0, end.index) : shown;
}

// src/match/credential-words.ts
var WORDS = [
  "password",
  "passwd",
  "passphrase",
  "passcode",
  "passwort",
  "pass",
  "pswd",
  "secret",
  "token",
  "credential",
  "credentials",
  "creds",
  "cred",
  "auth",
  "authorization",
  "bearer",
  "salt",
  "nonce",
  "totp",
  "hotp",
  "securestring",
  "identified by"
];
var SHORT_WORDS = ["pwd", "jwt", "otp", "psk"];
var SIGNS = [..."=: \"')]>(,$[`	\\|?+!<{}@#&*/;~^%\n\r\0"].map((sign) => ({
  sign,
  follow: "any"
}));
var GOES_ON = [..."_-."].map((sign) => ({ sign, follow: "assigned" }));
var KEYS = [
  "api",
  "apis",
  "access",
  "secret",
  "private",
  "signing",
  "signature",
  "encryption",
  "encrypt",
  "crypt",
  "cipher",
  "auth",
  "master",
  "shared",
  "storage",
  "account",
  "app",
  "service",
  "subscription",
  "license",
  "aes",
  "hmac",
  "ssh",
  "admin",
  "client",
  "session",
  "cookie",
  "server",
  "consumer",
  "webhook",
  "host",
  "function",
  "user",
  "deploy",
  "root",
  "application",
  "activation",
  "merchant",
  "partner",
  "tenant",
  "registration"
];
var SHORT_ENDS = /* @__PURE__ */ new Set(["auth", "salt", "nonce", "totp", "hotp"]);
var JOINTS = ["_", "-", "", " ", "."];
var assigned = (literal, side, follow = "assigned") => ({ literal, side, follow, need: 0, exactCase: false });
var ASSIGNMENT_ANCHORS = [
  ...WORDS.map((word) => assigned(word, "start")),
  ...SHORT_WORDS.flatMap(
    (word) => [...SIGNS, ...GOES_ON].map(({ sign, follow }) => assigned(word + sign, "start", follow))
  ),
  // `FOO_KEY=` in environment files; `key:` would be every second line of YAML.
  ...["key=", 'key = "', "key = '"].map((literal) => assigned(literal, "start", "any")),
  ...KEYS.flatMap((word) => JOINTS.map((joint) => assigned(`${word}${joint}key`, "start"))),
  ...WORDS.filter((word) => !word.includes(" ") && word.length > 3 && !SHORT_ENDS.has(word)).map(
    (word) => assigned(word, "end")
  ),
  // `server.login("user", "…")`; no more of a name than that.
  assigned("login(", "start", "any"),
  ...COMMAND_ANCHORS.map((literal) => assigned(literal, "start", "any")),
  ...["pwd", "apikey", "accesskey", "secretkey", "privatekey", "authkey"].map(
    (word) => assigned(word, "end")
  )
];

// src/match/forms.ts
var Q2 = "\"'`";
var QUOTED = String.raw`[bBrRuUfFLN@$&]{0,2}(?<quote>"""|'''|[${Q2}])(?<value>(?:\\.|(?!\k<quote>)[^\\\n]){1,600})\k<quote>`;
var ENDLESS = String.raw`(?<quote>[${Q2}])(?<value>[A-Za-z0-9+/=_\-]{600})`;
var ESCAPED = String.raw`\\{1,3}(?<quote>["'])(?<value>[^"'\\\n]{1,400})\\{1,3}\k<quote>`;
var BARE = String.raw`(?<value>[^\s${Q2}<>(){}[\],;|&\\][^\s${Q2}<>(){};,|&\\]{2,300})(?=[ \t]|\r?\n|$|[,;}<&|${Q2}\])]|\\)`;
var REST2 = String.raw`(?<value>[^\s${Q2}<>(){}[\],;|\\$#][^\s${Q2}]{3,300})(?=[ \t]*(?:\r?\n|$))`;
var CLOSE = String.raw`[${Q2}]?\]?[${Q2}]?\)?[ \t]{0,40}`;
var TYPE = String.raw`(?::[ \t]{0,4}[A-Za-z_&*][\w<>[\]|?.& ]{0,40}?[ \t]{0,4})?`;
var BLANK_TYPE = String.raw`[ \t]{1,8}[*&\w.[\]]{1,30}[ \t]{0,8}`;
var SCHEME = String.raw`(?:(?:[Bb]earer|[Bb]asic|[Tt]oken|[Aa]pi-?[Kk]ey|[Aa]pi-?[Tt]oken)[ \t]{1,3})?`;
var OPERATOR = String.raw`(?<operator>(?<!\)[ \t]{0,4})=>|:{1,3}=|\?\?=|\?=|\+=|\.=|\|\|=|===?|!==?|=|::?|->|<-)`;
var WRAPPER = String.raw`(?:Some|Just|Ok|Secret\w{0,20}|Password\w{0,20}|Credential\w{0,20}|\w{0,12}[Bb]ytes|str|String|Buffer\.from|(?:base64\.)?b64encode|[\w.]{0,30}Encode|[\w.]{0,20}\.of|quote|unhex|TOTP\.new|HOTP\.new)[ \t]?\([ \t]?`;
var XML_TEXT = String.raw`(?:\s\S{4}[^<>\n]{0,80})?(?<operator>>)(?<value>[^<>\n]{3,300})</`;
var compiled2 = (forms) => forms.map((form) => new RegExp(`^(?:${form})`));
var BEHIND_SIGN = compiled2([
  `${CLOSE}${TYPE}${OPERATOR}[ \\t]{0,40}${SCHEME}(?:${QUOTED})`,
  `${CLOSE}${TYPE}${OPERATOR}[ \\t]{0,40}${WRAPPER}(?:${QUOTED})`,
  `${CLOSE}${OPERATOR}[ \\t]{0,8}\\r?\\n[ \\t]{0,80}(?:${QUOTED})`,
  `${CLOSE}${OPERATOR}[ \\t]{0,40}${SCHEME}${ENDLESS}`,
  `\\\\{1,3}["']?[ \\t]{0,4}${OPERATOR}[ \\t]{0,8}(?:${ESCAPED})`,
  XML_TEXT,
  String.raw`(?<operator>>)[ \t]{0,8}\r?\n[ \t]{0,80}(?<value>[^<>\s]{4,300})(?=[ \t]{0,8}(?:\r?\n|</|$))`,
  String.raw`</key>\s{0,80}(?<operator><string>)(?<value>[^<>\n]{3,300})</`,
  String.raw`[${Q2}]?\)?(?<operator>[(,])\s{0,40}(?:${QUOTED})`,
  `${CLOSE}${OPERATOR}[ \\t]{0,8}\\[[ \\t]{0,8}(?:${QUOTED})`,
  String.raw`${CLOSE}(?<operator>:)[ \t]{0,8}[|>][-+]?[ \t]{0,8}\r?\n[ \t]{1,80}(?<value>\S{4,300})(?=[ \t]*(?:\r?\n|$))`,
  String.raw`${CLOSE}(?<operator>:)[ \t]{0,8}\r?\n[ \t]{0,80}-[ \t]{1,8}${SCHEME}${BARE}`
]);
var BEHIND_BLANK = compiled2([
  `${CLOSE}${BLANK_TYPE}(?<operator>=)[ \\t]{0,8}(?:${QUOTED})`,
  String.raw`["']\s{1,8}(?:value|content)[ \t]{0,4}(?<operator>=)[ \t]{0,4}(?<quote>["'])(?<value>[^"'\n]{1,400})\k<quote>`,
  XML_TEXT,
  String.raw`(?<operator>[ \t]{1,8})(?:${QUOTED})`
]);
var BARE_FORM = new RegExp(`^${CLOSE}${OPERATOR}[ \\t]{0,40}${SCHEME}${BARE}`);
var SIGN = new RegExp(`^${CLOSE}[=:?+|!<>(,.\\\\-]`);
function assignedIn(rest, alone) {
  const signed = SIGN.test(rest);
  for (const form of signed ? BEHIND_SIGN : BEHIND_BLANK) {
    const found = form.exec(rest);
    if (found) return found;
  }
  return signed ? (alone ? LINE_FORM.exec(rest) : null) ?? BARE_FORM.exec(rest) : null;
}
var LINE_FORM = new RegExp(`^[ \\t]{0,8}(?<operator>[=:])[ \\t]{0,8}${REST2}`);
var BLANK_FORM = new RegExp(String.raw`^(?<operator>[ \t]{1,4})${BARE}`);
var PAIR_FORM = new RegExp(
  String.raw`^${CLOSE}[=:]?[ \t]{0,8}(?<operator>[(\[])[ \t]{0,8}["'][^"'\n]{1,80}["'][ \t]{0,4},[ \t]{0,8}(?:${QUOTED})`
);

// src/match/assignment.ts
var SCHEME2 = /^(?:(?:Bearer|Basic|Token|ApiKey|Api-Key|Api-Token|Digest|JWT|GenieKey|SSWS)[ \t]+|pass:)(?=\S{4})/i;
function findAssignment(rule, window) {
  const given = findArgument(window);
  if (given) return matchOf(rule, window, { ...given, name: "password", operator: "-" });
  const { text, anchor } = window;
  const nameStart = startOfName(text, anchor);
  const nameEnd = endOfName(text, anchor);
  if (!isAssigned(text, nameEnd)) return void 0;
  const found = valueBehind(text, nameStart, nameEnd);
  if (!found || found.groups.value.length < SHORTEST) return void 0;
  const { operator, quote, value: whole } = found.groups;
  const value = whole.slice(SCHEME2.exec(whole)?.[0].length ?? 0);
  const start = nameEnd + found[0].lastIndexOf(whole) + whole.length - value.length;
  const name = text.slice(nameStart, nameEnd).replace(/^[-.$]+|[-.]+$/g, "");
  return matchOf(rule, window, { start, value, name, operator: operator.trim(), quote: quote ?? "" });
}
function matchOf(rule, { text, base }, given) {
  const { start, value, name, operator, quote } = given;
  const end = start + value.length;
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const lineEnd = text.indexOf("\n", end);
  const before = text.slice(Math.max(lineStart, start - SHOWN2), start);
  const after = text.slice(end, Math.min(lineEnd < 0 ? text.length : lineEnd, end + SHOWN2)).replace(/\r$/, "");
  return {
    rule,
    start: base + start,
    end: base + end,
    value,
    context: { name, operator, quote, before, after },
    weight: 0
  };
}
var SHORTEST = 4;
var SHOWN2 = 120;
var TWO_WORDS = new RegExp(`^(?:${KEYS.join("|")}) key`, "i");
function endOfName(text, anchor) {
  const rest = text.slice(anchor, anchor + 60);
  const words = beginsWord(text, anchor) ? TWO_WORDS.exec(rest) : null;
  const name = /^identified by/i.exec(rest) ?? words ?? /^[\w.$-]{1,60}(?:\[\d{0,5}\])?/.exec(rest);
  return anchor + name[0].length;
}
var beginsWord = (text, at) => !/[A-Za-z0-9]/.test(text[at - 1] ?? "") || /[A-Z]/.test(text[at]) && /[a-z0-9]/.test(text[at - 1]);
function startOfName(text, at) {
  let start = at;
  while (start > 0 && at - start < 60 && /[\w.$-]/.test(text[start - 1])) start--;
  return start;
}
function valueBehind(text, nameStart, nameEnd) {
  const rest = text.slice(nameEnd, nameEnd + 960);
  const name = text.slice(nameStart, nameEnd);
  const line = text.slice(text.lastIndexOf("\n", nameStart - 1) + 1, nameStart);
  if (/(?:auth|login)$/i.test(name)) {
    const pair = PAIR_FORM.exec(rest);
    if (pair || /login$/i.test(name)) return pair;
  }
  const found = assignedIn(rest, BEGINS_LINE.test(line));
  if (found) return found;
  return standsBehindBlank(text, name, line, nameStart) ? BLANK_FORM.exec(rest) : null;
}
var BEGINS_LINE = /^[ \t]{0,40}(?:(?:export|set|ENV|ARG|-|- name:|setx|-e|#)[ \t]{1,4})?(?:-D)?$/;
var NETRC_LINE = /(?:^|\s)(?:machine\s+\S+|default)\s.*\blogin\s+\S+\s+$/;
var LOGIN_LINE = /^[ \t]*(?:login|user)[ \t]+\S+[ \t]*\r?$/;
function standsBehindBlank(text, name, line, nameStart) {
  if (/^identified by/i.test(name)) return true;
  if (/^-{1,2}\w/.test(name) || /(?:^|[\s"'])-{1,2}[\w-]*$/.test(line)) return true;
  if (NETRC_LINE.test(line)) return true;
  if (line.trim() !== "" || name !== "password") return false;
  const end = Math.max(0, text.lastIndexOf("\n", nameStart - 1));
  return LOGIN_LINE.test(text.slice(text.lastIndexOf("\n", end - 1) + 1, end));
}

// src/match/format.ts
var ALNUM = classOf("0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
var TOKEN = classOf("0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-./_+=~");
var NAME2 = classOf("0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_");
var HEX = classOf("0123456789abcdefABCDEF");
var compileFormat = (format) => format.map(
  (part) => isRun(part) ? { set: classOf(part.alphabet), min: part.min, max: part.max } : typeof part === "string" ? part : part.oneOf
);
function matchAt(format, text, start) {
  if (!beginsToken(format, text, start)) return -1;
  let at = start;
  for (const part of format) {
    at = matchPart(part, text, at);
    if (at < 0) return -1;
  }
  return endsToken(format, text, at) ? at : -1;
}
function mayBegin([first], character) {
  if (typeof first === "string") return first.charCodeAt(0) === character;
  return first !== void 0 && (!("set" in first) || first.min === 0 || first.set[character] === 1);
}
function startBefore(format, index, text, at) {
  if (index === 0) return beginsToken(format, text, at) ? at : -1;
  const part = format[index - 1];
  if (typeof part === "string" || !("set" in part)) {
    const literal = (typeof part === "string" ? [part] : part).find((l) => text.endsWith(l, at));
    return literal === void 0 ? -1 : startBefore(format, index - 1, text, at - literal.length);
  }
  let length = 0;
  while (length < part.max && at > length && part.set[text.charCodeAt(at - length - 1)]) length++;
  for (; length >= part.min; length--) {
    const start = startBefore(format, index - 1, text, at - length);
    if (start >= 0) return start;
  }
  return -1;
}
function matchPart(part, text, at) {
  if (typeof part === "string") return text.startsWith(part, at) ? at + part.length : -1;
  if (!("set" in part)) {
    const literal = part.find((l) => text.startsWith(l, at));
    return literal === void 0 ? -1 : at + literal.length;
  }
  let end = at;
  while (end - at < part.max && part.set[text.charCodeAt(end)]) end++;
  return end - at < part.min ? -1 : end;
}
function beginsToken(format, text, start) {
  const before = text.charCodeAt(start - 1);
  if (!ALNUM[before] && !firstSet(format)?.[before]) return true;
  return endsEscape(text, start);
}
var firstSet = (format) => {
  const first = format[0];
  return typeof first === "object" && "set" in first ? first.set : void 0;
};
function endsToken(format, text, end) {
  const after = text.charCodeAt(end);
  const last = format.findLast((part) => typeof part === "object" && "set" in part);
  return !NAME2[after] && !(last !== void 0 && typeof last === "object" && "set" in last && last.set[after]);
}
function endsEscape(text, start) {
  const hexBefore = (n) => {
    for (let i = 1; i <= n; i++) if (!HEX[text.charCodeAt(start - i)]) return false;
    return true;
  };
  if (text[start - 2] === "\\") return !/[ux]/i.test(text[start - 1]);
  if (text[start - 3] === "%") return hexBefore(2);
  if (text[start - 4] === "\\") return text[start - 3] === "x" && hexBefore(2);
  return text[start - 6] === "\\" && text[start - 5] === "u" && hexBefore(4);
}
var lengthsOf = (format) => format.reduce(
  (sum, part) => {
    const lengths = isRun(part) ? [part.min, part.max] : literalsOf(part).map((l) => l.length);
    return { min: sum.min + Math.min(...lengths), max: sum.max + Math.max(...lengths) };
  },
  { min: 0, max: 0 }
);
function tokenRun(parts) {
  let run = 0;
  for (const part of parts) {
    const strings = isRun(part) ? [part.alphabet] : literalsOf(part);
    const plain = strings.every((s) => [...s].every((c) => TOKEN[c.charCodeAt(0)]));
    if (!plain) return run + (isRun(part) ? 0 : Math.min(...strings.map(leadingTokens)));
    run += isRun(part) ? part.min : Math.min(...strings.map((s) => s.length));
  }
  return run;
}
function leadingTokens(text) {
  let n = 0;
  while (n < text.length && TOKEN[text.charCodeAt(n)]) n++;
  return n;
}
var literalLength = (format) => format.reduce(
  (sum, part) => sum + (isRun(part) ? 0 : Math.min(...literalsOf(part).map((l) => l.length))),
  0
);
function classOf(alphabet) {
  const set = new Uint8Array(256);
  for (const c of alphabet) set[c.charCodeAt(0)] = 1;
  return set;
}

// src/match/near.ts
var REACH = 200;
var LF = 10;
var SEMICOLON = 59;
var INSIDE = Uint8Array.from({ length: 256 }, (_, c) => Number(/[\w\-.+]/.test(String.fromCharCode(c))));
function findNear(rule, format, weight, wordLength, window) {
  const { text, anchor } = window;
  const from = anchor + wordLength;
  const most = Math.min(text.length, from + REACH);
  let lines = 0;
  for (let at = from; at < most; at++) {
    const c = text.charCodeAt(at);
    if (c === LF && ++lines > 1) return void 0;
    if (c === SEMICOLON) return void 0;
    if (INSIDE[text.charCodeAt(at - 1)] || !mayBegin(format, c)) continue;
    const end = matchAt(format, text, at);
    if (end < 0 || /[\w+/-]/.test(text[end] ?? "")) continue;
    if (lines > 0 && !continues(text.slice(from, at))) return void 0;
    return {
      rule,
      start: window.base + at,
      end: window.base + end,
      value: text.slice(at, end),
      context: contextOf(text, at, end),
      weight
    };
  }
  return void 0;
}
var continues = (between) => /^[\w"'\])\s.-]{0,60}(?:[=:(,>|\\+]|<\/key>|<string>)\s*\n/.test(between);

// src/match/anchors.ts
var SHORTEST2 = 4;
var MOST_RUN = 64;
var LONG_RUN = 40;
var ANYTHING = [
  ...Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)),
  "	",
  "\r",
  "\n",
  "\0"
];
function placesOf(format) {
  const index = anchorPart(format);
  const part = format[index];
  if (part === void 0 || isRun(part)) return void 0;
  const [before, next] = [format[index - 1], format[index + 1]];
  const places = literalsOf(part).flatMap((literal) => {
    if (standsBehind(literal, before)) return [behindWord(literal, format.slice(index + 1))];
    if (standsInside(literal, before)) return /\W$/.test(literal) ? insideWord(literal, before, next) : [];
    return wordStart(literal, format.slice(index + 1));
  });
  return places.length > 0 || inLongRun(format) ? { index, places } : void 0;
}
var needsRun = (format, index) => {
  const part = format[index];
  return !isRun(part) && literalsOf(part).some((l) => standsInside(l, format[index - 1]) && !/\W$/.test(l));
};
var inLongRun = (format) => {
  let run = 0;
  for (const part of format) {
    const strings = isRun(part) ? [part.alphabet] : literalsOf(part);
    if (!strings.every((s) => /^[\w+/-]*$/.test(s))) break;
    run += isRun(part) ? part.min : Math.min(...strings.map((s) => s.length));
  }
  return run >= LONG_RUN;
};
var behindWord = (literal, rest) => ({
  anchor: { literal, side: "behind", ...followOf(literal, literal, rest), exactCase: true },
  offset: 0
});
function wordStart(literal, rest) {
  const skip = literal.search(/[0-9A-Za-z]/);
  const word = literal.slice(skip);
  return lengthened(word, rest[0]).map((text) => ({
    anchor: { literal: text, side: "start", ...followOf(word, text, rest), exactCase: true },
    offset: -skip
  }));
}
function followOf(word, text, rest) {
  const next = rest[0];
  const left = next !== void 0 && isRun(next) ? next.min - (text.length - word.length) : 0;
  if (next !== void 0 && isRun(next) && left > 0) {
    if (/^[0-9A-Za-z]+$/.test(next.alphabet)) return { follow: "letters", need: Math.min(left, MOST_RUN) };
    if (/^[\w-]+$/.test(next.alphabet)) return { follow: "word", need: Math.min(left, MOST_RUN) };
  }
  const need = isPlain(word) ? runOf(word, tokenRun(rest)) : tokenRun([text]);
  return { follow: "run", need: Math.min(need, MOST_RUN) };
}
function insideWord(literal, before, next) {
  const any = { follow: "any", need: 0 };
  const word = literal.slice(0, -1);
  const letters = [...before.alphabet].filter((c) => /[0-9A-Za-z]/.test(c));
  return [
    ...lengthened(literal, next).map((text) => ({
      anchor: { literal: text, side: "start", exactCase: true, ...any },
      offset: 0
    })),
    ...letters.map((c) => ({
      anchor: { literal: c + literal, side: "start", exactCase: true, ...any },
      offset: 1
    })),
    ...lowerCase(letters).map((c) => ({
      anchor: { literal: (c + word).toLowerCase(), side: "end", exactCase: false, ...any },
      offset: 1
    }))
  ];
}
var isPlain = (text) => tokenRun([text]) === text.length;
var runOf = (literal, need) => isPlain(literal) ? literal.length + need : tokenRun([literal]);
var standsBehind = (literal, before) => before !== void 0 && isRun(before) && /^[0-9A-Za-z]+$/.test(before.alphabet) && /^[^0-9A-Za-z].{2}/.test(literal);
var standsInside = (literal, before) => before !== void 0 && isRun(before) && /[0-9A-Za-z]/.test(before.alphabet) && /^[0-9A-Za-z]/.test(literal);
function anchorPart(format) {
  const usable = format.map(
    (part, i) => !isRun(part) && literalsOf(part).every((l) => lengthAt(l, format[i - 1]) >= SHORTEST2)
  );
  if (usable.includes(true)) return usable.indexOf(true);
  return format.findIndex((part, i) => {
    if (isRun(part)) return false;
    const next = format[i + 1];
    const least = next !== void 0 && isRun(next) && next.min > 0 ? 2 : SHORTEST2 - 1;
    return literalsOf(part).every((l) => lengthAt(l, format[i - 1]) >= least);
  });
}
var lengthAt = (literal, before) => standsBehind(literal, before) ? SHORTEST2 : /[0-9A-Za-z].*/.exec(literal)?.[0].length ?? 0;
function lengthened(literal, next, taken = 0) {
  if (literal.length >= SHORTEST2) return [literal];
  const sure = next !== void 0 && isRun(next) && taken < next.min;
  return [...sure ? next.alphabet : ANYTHING].flatMap((c) => lengthened(literal + c, next, taken + 1));
}
var lowerCase = (texts) => [
  ...new Set(texts.map((text) => text.toLowerCase()))
];

// src/match/jwk.ts
var JWK_ANCHORS = [
  ...["kty", "crv"].flatMap((member) => [...`"':=`].map((sign) => member + sign)),
  "AQAB"
];
var DER_ANCHORS = [
  "MIIB",
  "MIIC",
  "MIIE",
  "MIIG",
  "MIIJ",
  "MIGH",
  "MIG2",
  "MHcC",
  "MC4C"
];
var WIDEST_OBJECT = 8192;
var TYPE_BEHIND = 160;
var KTY = /\bkty\b\\?["']?[ \t]{0,4}[:=]>?[ \t]{0,4}\\?["'](RSA|EC|OKP|oct)\b/;
var PRIVATE = /(?:^|[\s,{"'])([dk])\\?["']?[ \t]{0,4}[:=]>?[ \t]{0,4}\\?["']([A-Za-z0-9_-]{20,2000})\\?["']/g;
function findJwk({ text, anchor }) {
  const from = Math.max(0, text.lastIndexOf("{", anchor));
  const close = text.indexOf("}", anchor);
  const object = text.slice(from, close < 0 || close - from > WIDEST_OBJECT ? from + WIDEST_OBJECT : close);
  for (const found of object.matchAll(PRIVATE)) {
    const [whole, member, body] = found;
    const end = found.index + whole.length;
    const kind = KTY.exec(object.slice(0, end + TYPE_BEHIND))?.[1];
    if (!kind || kind === "oct" !== (member === "k")) continue;
    const start = from + found.index + whole.lastIndexOf(body);
    return { start, end: start + body.length, body, kind: "JWK" };
  }
  return void 0;
}
function findDer({ text, anchor }) {
  const body = /^[A-Za-z0-9+/]{60,12000}={0,2}/.exec(text.slice(anchor, anchor + 12008))?.[0];
  return body && isPrivateKey(Buffer.from(body.slice(0, 64), "base64")) ? { start: anchor, end: anchor + body.length, body, kind: "DER" } : void 0;
}
function isPrivateKey(der) {
  const head = der[1] === 130 ? 4 : der[1] === 129 ? 3 : 2;
  const [tag, length, version, next] = der.subarray(head);
  if (der[0] !== 48 || tag !== 2 || length !== 1) return false;
  return version === 0 ? next === 2 || next === 48 : version === 1 && next === 4;
}

// src/match/private-key.ts
var LABELS = ["PRIVATE", "RSA", "EC", "DSA", "OPENSSH", "ENCRYPTED", "PGP", "SSH2", "ANY"];
var PRIVATE_KEY_ANCHORS = [
  ...LABELS.map((label) => `BEGIN ${label}`),
  "PuTTY-User-Key-File",
  ...JWK_ANCHORS,
  ...DER_ANCHORS
].map((literal) => ({ literal, side: "start", follow: "any", need: 0, exactCase: true }));
var HEADER = /^BEGIN ((?:[A-Z0-9]{2,12} ){0,3})PRIVATE KEY( BLOCK)? ?----/;
var LONGEST = 8192;
var SHORTEST3 = 60;
var LONGEST_WORD = 30;
function findPrivateKey(rule, window) {
  const { text } = window;
  const block = blockAt(window);
  if (!block) return void 0;
  return {
    rule,
    start: window.base + block.start,
    end: window.base + block.end,
    value: block.body,
    ...block.decidedTo !== void 0 && { decidedTo: window.base + block.decidedTo },
    context: { ...contextOf(text, block.start, block.end), operator: block.kind },
    weight: block.kind === "JWK" || block.kind === "DER" ? 900 : 1e3
  };
}
function blockAt(window) {
  const { text, anchor } = window;
  if (text.startsWith("PuTTY", anchor)) return puttyBlock(text, anchor);
  if (text.startsWith("BEGIN", anchor)) return pemBlock(text, anchor);
  return DER_ANCHORS.some((literal) => text.startsWith(literal, anchor)) ? findDer(window) : findJwk(window);
}
function pemBlock(text, anchor) {
  const header = HEADER.exec(text.slice(anchor, anchor + 80));
  if (!header || !/---- ?$/.test(text.slice(Math.max(0, anchor - 6), anchor))) return void 0;
  const start = anchor - (text.slice(0, anchor).match(/-+ ?$/)?.[0].length ?? 0);
  const from = anchor + header[0].length;
  const reach = text.slice(from, from + LONGEST);
  const close = reach.search(/-----? ?END [A-Z0-9 ]{0,40}PRIVATE KEY/);
  const inner = close < 0 ? reach : reach.slice(0, close);
  const body = base64Body(inner);
  if (body.length < SHORTEST3) return void 0;
  const tail = close < 0 ? 0 : /^[- ]*END[A-Z0-9 ]*-*/.exec(text.slice(from + close))?.[0].length ?? 0;
  const end = close < 0 ? from + inner.trimEnd().length : from + close + tail;
  const kind = `${header[1].trim()} ${header[2] ? "PGP" : ""}`.trim() || "PKCS8";
  return { start, end, body, kind, ...close < 0 && { decidedTo: from + LONGEST } };
}
function puttyBlock(text, anchor) {
  const found = /Private-Lines: \d{1,4}(?:\\r)?(?:\\n|\r?\n)((?:[A-Za-z0-9+/=]{1,80}(?:\\r)?(?:\\n|\r?\n)){1,200})/.exec(
    text.slice(anchor)
  );
  if (!found) return void 0;
  const body = base64Body(found[1]);
  return body.length < SHORTEST3 ? void 0 : { start: anchor, end: anchor + found.index + found[0].length, body, kind: "PuTTY" };
}
function base64Body(inner) {
  const lines = inner.replace(/\\+[nrt]/g, "\n").split(/\s+/).map((line) => line.replace(/^[\s"'`+>|*#/\\,.;-]+|[\s"'`+|*\\,;-]+$/g, "")).filter((line) => /^[A-Za-z0-9+/]+={0,2}$/.test(line) && line.length > 3);
  return lines.some((line) => line.length >= LONGEST_WORD) ? lines.join("") : "";
}

// src/match/plan.ts
var WAYS = ["format", "in-run", "near", "assignment", "private-key"];
function planOf(rules) {
  const table = new AnchorTable();
  const plain = { format: 0, part: 0, shift: 0 };
  for (const [number, rule] of rules.entries()) {
    if (rule.finder === "assignment")
      for (const a of ASSIGNMENT_ANCHORS) table.add(a, { how: "assignment", rule: number, ...plain }, false);
    else if (rule.finder === "private-key")
      for (const a of PRIVATE_KEY_ANCHORS) table.add(a, { how: "private-key", rule: number, ...plain }, true);
    else if (rule.finder === void 0)
      for (const [index, format] of rule.formats.entries()) addFormat(table, rule, number, format, index);
  }
  return {
    tables: table.anchors(),
    isLong: (anchor) => anchor < LONG_RUN_ANCHOR && table.long.has(anchor),
    usesAt: (anchor) => anchor === LONG_RUN_ANCHOR ? table.inRuns : table.uses[anchor] ?? []
  };
}
function addFormat(table, rule, number, format, index) {
  const long = lengthsOf(format).max > WINDOW_AHEAD - 64;
  const use = { rule: number, format: index };
  if (rule.near) {
    const need = Math.min(tokenRun(format), 64);
    for (const word of new Set(rule.near.flatMap(spellings)))
      for (const literal of word.length < SHORTEST2 ? lowerCase(ANYTHING).map((c) => word + c) : [word])
        table.add(
          { literal, side: "start", follow: "near", need, exactCase: false },
          { how: "near", ...use, part: 0, shift: word.length },
          long
        );
    return;
  }
  const found = placesOf(format);
  if (!found) throw new Error(`${rule.id}: no literal to search for`);
  const part = found.index;
  for (const { anchor, offset } of found.places)
    table.add(anchor, { how: "format", ...use, part, shift: offset }, long);
  if (needsRun(format, part)) table.inRuns.push({ how: "in-run", ...use, part, shift: 0 });
}
function spellings(words) {
  const parts = words.toLowerCase().split(/[_\-. ]/);
  return ["_", "-", "", ".", " "].map((joint) => parts.join(joint));
}
var AnchorTable = class {
  uses = [];
  /** What is looked for inside every long run. */
  inRuns = [];
  long = /* @__PURE__ */ new Set();
  byKey = /* @__PURE__ */ new Map();
  add(anchor, use, long) {
    const key = `${anchor.side} ${anchor.follow} ${anchor.exactCase} ${anchor.literal}`;
    const known = this.byKey.get(key);
    const index = known?.index ?? this.uses.length;
    this.byKey.set(key, {
      index,
      anchor: { ...anchor, need: Math.min(anchor.need, known?.anchor.need ?? anchor.need) }
    });
    if (!known) this.uses[index] = [];
    this.uses[index]?.push(use);
    if (long) this.long.add(index);
  }
  anchors() {
    return [...this.byKey.values()].map(({ anchor, index }) => ({ ...anchor, long: this.long.has(index) }));
  }
};

// src/match/url-credential.ts
var AUTHORITY = /^:\/\/([^\s:@/"'<>`]{0,120}):([^\s"'<>`]{1,200}?)@([\w.\-[\]${}%*<>]{1,200})(?![\w.\-[\]${}%*<>]*@)/;
var MAIL_AUTHORITY = /^:\/\/([^\s:@/"'<>`]{1,60}@[\w-]{1,60}(?:\.[\w-]{1,60}){1,4}):([^\s"'<>`/]{1,200})@([\w-]{1,60}(?:\.[\w-]{1,60}){1,6})/;
function findUrlCredential(rule, window) {
  const { text, anchor } = window;
  const rest = text.slice(anchor, anchor + 520);
  const found = AUTHORITY.exec(rest) ?? MAIL_AUTHORITY.exec(rest);
  if (!found) return void 0;
  const [, user, password, host] = found;
  if (password.includes("/") && /^\d{1,5}\//.test(password)) return void 0;
  const start = anchor + 3 + user.length + 1;
  const end = start + password.length;
  const scheme = /[a-z][a-z0-9+.-]{0,30}$/i.exec(text.slice(Math.max(0, anchor - 31), anchor))?.[0] ?? "";
  const { before, after } = contextOf(text, start, end);
  return {
    rule,
    start: window.base + start,
    end: window.base + end,
    value: password,
    context: {
      name: user,
      operator: "://",
      quote: "",
      before: before.slice(-120),
      after: `@${host}${after.slice(host.length + 1)}`
    },
    weight: 3 + (scheme ? 1 : 0)
  };
}

// src/match/matcher.ts
function createMatcher(rules, plan = planOf(rules)) {
  const trials = /* @__PURE__ */ new Map([[URL_ANCHOR, urlTrials(rules)]]);
  const makeTrials = (anchor) => {
    const made = plan.usesAt(anchor).map((use) => trialOf(rules[use.rule], use));
    trials.set(anchor, made);
    return made;
  };
  const trialsAt = (anchor) => trials.get(anchor) ?? makeTrials(anchor);
  return {
    isLong: plan.isLong,
    trialsAt: (anchor) => trialsAt(anchor).length,
    matchesAt: (anchor, window) => trialsAt(anchor).map((trial) => trial(window)).filter((match) => match !== void 0)
  };
}
var urlTrials = (rules) => rules.filter(({ finder }) => finder === "url-credential").map((rule) => (window) => findUrlCredential(rule, window));
function trialOf(rule, { format: number, part, shift, how }) {
  if (how === "assignment") return (window) => findAssignment(rule, window);
  if (how === "private-key") return (window) => findPrivateKey(rule, window);
  const format = rule.formats[number];
  const compiled3 = compileFormat(format);
  const literal = literalLength(format);
  const weight = literal * 4 + (rule.proof ? 2 : 0) + (rule.near ? Math.min(literal * 4, 4) : 1);
  if (how === "near") return (window) => findNear(rule, compiled3, weight, shift, window);
  if (how === "in-run") return (window) => matchInRun(rule, compiled3, weight, part, window);
  return (window) => matchFormat(rule, compiled3, weight, part, window.anchor + shift, window);
}
function matchFormat(rule, format, weight, index, at, window) {
  const start = index === 0 ? at : startBefore(format, index, window.text, at);
  if (start < 0) return void 0;
  const end = matchAt(format, window.text, start);
  if (end <= at) return void 0;
  return {
    rule,
    start: window.base + start,
    end: window.base + end,
    value: window.text.slice(start, end),
    context: contextOf(window.text, start, end),
    weight
  };
}
function matchInRun(rule, format, weight, index, window) {
  const { text, anchor } = window;
  const part = format[index];
  const end = endOfRun(text, anchor);
  for (const literal of typeof part === "string" ? [part] : "set" in part ? [] : part) {
    const run = text.slice(anchor, end + literal.length);
    for (let at = run.indexOf(literal); at >= 0; at = run.indexOf(literal, at + 1)) {
      const match = matchFormat(rule, format, weight, index, anchor + at, window);
      if (match) return match;
    }
  }
  return void 0;
}
function endOfRun(text, from) {
  RUN.lastIndex = from;
  return RUN.test(text) ? RUN.lastIndex : from;
}
var RUN = /[\w+/-]+/y;

// src/match/packed-plan.ts
import { existsSync, readFileSync as readFileSync2 } from "node:fs";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
var PLAN_FILE = "plan.bin.gz";
var HEAD = 4;
var FIELDS = 5;
function packedPlan(rules) {
  const file = fileURLToPath(new URL(`./${PLAN_FILE}`, import.meta.url));
  return existsSync(file) ? unpack(gunzipSync(readFileSync2(file)), idsOf(rules)) : void 0;
}
function unpack(bytes, ids) {
  let at = 0;
  const take = (length) => {
    at += length;
    return bytes.buffer.slice(bytes.byteOffset + at - length, bytes.byteOffset + at);
  };
  const [anchors = 0, count = 0, idBytes = 0, tableBytes = 0] = new Uint32Array(take(HEAD * 4));
  const starts = new Uint32Array(take((anchors + 2) * 4));
  const uses = new Int16Array(take(count * FIELDS * 2));
  const long = new Uint8Array(take(anchors));
  if (!Buffer.from(take(idBytes)).equals(ids)) return void 0;
  const image = new Uint8Array(take(tableBytes));
  const useAt = (i) => {
    const [how = 0, rule = 0, format = 0, part = 0, shift = 0] = uses.subarray(i * FIELDS, (i + 1) * FIELDS);
    return { how: WAYS[how], rule, format, part, shift };
  };
  return {
    tables: { image, anchors },
    isLong: (anchor) => long[anchor] === 1,
    usesAt(anchor) {
      const number = anchor === LONG_RUN_ANCHOR ? anchors : anchor;
      const [from = 0, to = 0] = starts.subarray(number, number + 2);
      return Array.from({ length: to - from }, (_, i) => useAt(from + i));
    }
  };
}
var idsOf = (rules) => Buffer.from(rules.map(({ id }) => id).join("\n"));

// src/match/scanner.ts
var PIECE = 64 * 1024 * 1024;
var OVERLAP = LONG_WINDOW_AHEAD + WINDOW_BACK;
var DEEPEST = 3;
var BEHIND2 = 256;
var Scanner = class {
  engine;
  /** Users' rules. */
  custom;
  matcher;
  depth = 0;
  constructor(rules, custom = { rules: [] }) {
    this.custom = custom;
    const all = [...rules, ...custom.rules.filter(({ finder }) => finder !== "regex")];
    const plan = packedPlan(all) ?? planOf(all);
    this.matcher = createMatcher(all, plan);
    this.engine = new Engine(plan.tables, custom.matcher?.literals);
  }
  /** Every match in `text`, overlapping ones too; `start` and `end` are offsets into `text`. */
  scan(text) {
    const found = [];
    for (let at = 0; at < text.length; at += PIECE) {
      const from = Math.max(0, at - OVERLAP);
      const piece = text.subarray(from, Math.min(text.length, at + PIECE + OVERLAP));
      const hi = Math.min(text.length, at + PIECE);
      this.engine.withText(piece, (start) => {
        const end = start + piece.length;
        this.engine.search(start, end, start + at - from, start + hi - from, (anchor, address) => {
          for (const match of this.evaluate(anchor, address, start, end).matches)
            found.push(moved(match, from - start));
        });
      });
    }
    if (this.custom.matcher)
      for (const match of this.custom.matcher.inWhole(text, 0, text.length)) found.push(match);
    return found;
  }
  /** Matches in the engine's text [start, end) of rules that no anchor leads to. */
  unanchored(start, end) {
    return this.custom.matcher?.inWhole(this.engine.bytes, start, end) ?? [];
  }
  /** What the candidate at `address` is, inside the text [start, end) of the engine's memory. */
  evaluate(anchor, address, start, end) {
    if (anchor === LONG_RUN_ANCHOR)
      return both(this.atAnchor(anchor, address, start, end), this.insideRun(address, start, end));
    const literal = anchor - this.engine.anchors;
    if (literal >= 0 && this.custom.matcher && anchor < LONG_RUN_ANCHOR)
      return {
        ...this.custom.matcher.evaluate(literal, this.engine.bytes, start, end, address),
        inWindow: false
      };
    return this.atAnchor(anchor, address, start, end);
  }
  atAnchor(anchor, address, start, end) {
    const long = this.matcher.isLong(anchor);
    const window = (long ? longWindowAt : windowAt)(this.engine.bytes, start, end, address);
    const matches = this.matcher.matchesAt(anchor, window);
    const all = window.base + window.text.length;
    const decided = long && matches.length === this.matcher.trialsAt(anchor);
    const to = decided ? Math.max(...matches.map((m) => Math.max(m.end + BEHIND2, m.decidedTo ?? 0))) : all;
    return { matches, from: window.base, to: Math.min(all, to), long, inWindow: !long };
  }
  /** What an encoded run holds; it is reported at the run. */
  insideRun(address, start, end) {
    const { decoded, from, to, long } = decodeRun(this.engine.bytes.subarray(start, end), address - start);
    const reach = { from: start + from, to: start + to, long };
    if (!decoded || this.depth === DEEPEST) return { matches: [], ...reach };
    this.depth++;
    const inner = this.scan(decoded.bytes);
    this.depth--;
    const matches = inner.map((match) => ({
      ...match,
      start: address,
      end: start + decoded.end,
      context: { ...match.context, encoding: nested(decoded.encoding, match.context.encoding) }
    }));
    return { matches, ...reach };
  }
};
var both = (window, run) => ({
  matches: [...run.matches, ...window.matches],
  from: Math.min(window.from, run.from),
  to: Math.max(window.to, run.to),
  long: window.long || run.long,
  inWindow: window.inWindow && !run.long && run.from > window.from && run.to < window.to
});
var nested = (outer, inner) => inner ? `${inner} in ${outer}` : outer;
var moved = (match, by) => ({
  ...match,
  start: match.start + by,
  end: match.end + by
});

// src/sources/layers.ts
import { gunzipSync as gunzipSync2 } from "node:zlib";

// src/sources/tar.ts
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

// src/sources/unpack/bits.ts
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

// src/sources/unpack/output.ts
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

// src/sources/unpack/bzip2.ts
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

// src/sources/unpack/lzma-model.ts
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

// src/sources/unpack/lzma2.ts
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
    const { slots, near, align: align2 } = this.model;
    const slot = this.tree(slots, Math.min(length - 2, 3) * 64, 6);
    if (slot < 4) return slot;
    const bits = (slot >> 1) - 1;
    const base = (2 | slot & 1) * 2 ** bits;
    if (slot < 14) return base + this.reverseTree(near, base - slot, bits);
    let direct = 0;
    for (let i = 0; i < bits - 4; i++) direct = direct * 2 + this.evenBit();
    return base + direct * 16 + this.reverseTree(align2, 0, 4);
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

// src/sources/unpack/xz.ts
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

// src/sources/zip.ts
import { inflateRawSync } from "node:zlib";
var MOST_MEMBERS = 2e4;
var END = 101010256;
var ENTRY2 = 33639248;
var looksLikeZip = (bytes) => bytes.length > 22 && bytes.readUInt32LE(0) === 67324752;
function* readZip(bytes, most) {
  const end = bytes.lastIndexOf(Buffer.from([80, 75, 5, 6]));
  if (end < 0 || bytes.readUInt32LE(end) !== END) throw new Error("no central directory");
  const members = bytes.readUInt16LE(end + 10);
  if (members > MOST_MEMBERS) throw new Error("too many members");
  let at = bytes.readUInt32LE(end + 16);
  for (let i = 0; i < members; i++) {
    if (bytes.readUInt32LE(at) !== ENTRY2) throw new Error("damaged central directory");
    const [nameLength, extra, comment] = [28, 30, 32].map((field2) => bytes.readUInt16LE(at + field2));
    const path = bytes.toString("utf8", at + 46, at + 46 + nameLength);
    if (!path.endsWith("/")) yield { path, ...content(bytes, at, most) };
    at += 46 + nameLength + extra + comment;
  }
}
function content(bytes, entry, most) {
  const method = bytes.readUInt16LE(entry + 10);
  if (bytes.readUInt16LE(entry + 8) & 1) return { bytes: NOTHING, unread: "encrypted member of an archive" };
  const local = bytes.readUInt32LE(entry + 42);
  const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  const packed = bytes.subarray(from, from + bytes.readUInt32LE(entry + 20));
  if (method === 0) return { bytes: packed };
  const unpacked = METHODS.get(method)?.(packed, most);
  return unpacked ? { bytes: unpacked } : { bytes: NOTHING, unread: `archive member of compression method ${method}` };
}
var METHODS = /* @__PURE__ */ new Map([
  [8, (packed, most) => inflateRawSync(packed, { maxOutputLength: most })],
  [12, unpackBzip2],
  [95, unpackXz]
]);
var NOTHING = Buffer.alloc(0);

// src/sources/layers.ts
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
    if (isObject(error) && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE")
      return complain(...tooLarge(budget));
    complain("damaged archive (searched as it is)", false);
    yield { inner: path, bytes, binary: true };
  }
}
var tooLarge = ({ archive, isChosen }) => isChosen ? [`archive that unfolds beyond ${sizeOf(archive.most)}, as configured`, false] : ["archive that unfolds beyond its bounds", true];
var isObject = (value) => typeof value === "object" && value !== null;
function opener(bytes) {
  if (looksLikeZip(bytes)) return readZip;
  if (bytes[0] === 31 && bytes[1] === 139 && bytes[2] === 8) return readGzip;
  if (looksLikeBzip2(bytes)) return readBzip2;
  if (looksLikeXz(bytes)) return readXz;
  return looksLikeTar(bytes) ? readTar : void 0;
}
function readGzip(bytes, most) {
  return [{ path: "content", bytes: gunzipSync2(bytes, { maxOutputLength: most }) }];
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
var isOpaque = (bytes) => opener(bytes) !== void 0 || byteOrder(bytes) !== void 0;
var isBinary = (bytes) => bytes.subarray(0, 8e3).includes(0);

export {
  Casebook,
  keyOf,
  resolve,
  stands,
  isTelling,
  SLACK,
  Scanner,
  layers,
  isOpaque,
  isBinary
};
