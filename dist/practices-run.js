import { createRequire as createRequireForBundle } from 'node:module'
const require = createRequireForBundle(import.meta.url)
import {
  baseOf
} from "./edit.js";
import {
  practiceFinding
} from "./findings.js";
import {
  askGit
} from "./sources-git.js";
import {
  GrammarsNotStarted,
  NOTE,
  createSourceFile,
  environmentOf,
  isTestPlace,
  startGrammars
} from "./package-vscode-languageserver-types.js";
import {
  today
} from "./today.js";
import {
  formatOf,
  isCode,
  isSecretName
} from "./practices-secret-name.js";

// src/location.ts
var locateInText = (text) => {
  const starts = lineStarts(text.length, (index) => text.charCodeAt(index), text.startsWith("\uFEFF") ? 1 : 0);
  return (offset) => {
    const at = Math.min(offset, text.length);
    const line = lineAt(starts, at);
    return { line: line + 1, column: Math.max(0, at - starts[line]) + 1 };
  };
};
var locateInBytes = (bytes) => {
  const hasMark = bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191;
  const starts = lineStarts(bytes.length, (index) => bytes[index], hasMark ? 3 : 0);
  let last = { start: 0, offset: 0, units: 0 };
  return (offset) => {
    const at = Math.min(offset, bytes.length);
    const line = lineAt(starts, at);
    const start = starts[line];
    if (last.start !== start || last.offset > at) last = { start, offset: start, units: 0 };
    let { offset: index, units } = last;
    while (index < at) {
      const size = sequenceLength(bytes, index);
      if (index + size > at) break;
      units += size === 4 ? 2 : 1;
      index += size;
    }
    last = { start, offset: index, units };
    return { line: line + 1, column: units + 1 };
  };
};
var LF = 10;
var CR = 13;
var lineStarts = (length, unitAt, first) => {
  const starts = [first];
  for (let index = first; index < length; index++) {
    const unit = unitAt(index);
    if (unit === LF || unit === CR && (index + 1 === length || unitAt(index + 1) !== LF))
      starts.push(index + 1);
  }
  return starts;
};
var lineAt = (starts, offset) => {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if (starts[middle] <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
};
var sequenceLength = (bytes, index) => {
  const lead = bytes[index];
  if (lead < 194 || lead > 244) return 1;
  const wanted = lead < 224 ? 2 : lead < 240 ? 3 : 4;
  let lower = lead === 224 ? 160 : lead === 240 ? 144 : 128;
  let upper = lead === 237 ? 159 : lead === 244 ? 143 : 191;
  for (let size = 1; size < wanted; size++) {
    const next = bytes[index + size];
    if (next === void 0 || next < lower || next > upper) return size;
    lower = 128;
    upper = 191;
  }
  return wanted;
};

// src/practices/confidence.ts
function surenessOf(rule, hit) {
  if (rule.looksAt === "document" && isTestPlace(hit.path))
    return lowered("test path", "tests run for nobody but their authors");
  const isNote = hit.severity !== void 0 && hit.severity <= NOTE && rule.severity > NOTE;
  if (isNote && hit.confidence === void 0)
    return lowered("a note", "as it stands here it does little harm");
  return { confidence: hit.confidence ?? rule.confidence, evidence: [] };
}
var lowered = (name, detail) => ({
  confidence: "low",
  evidence: [{ sign: "against", name, detail }]
});

// src/line-hash.ts
var WINDOW = 100;
var BASE = 37;
var END = 65535;
var TWO_32 = 2 ** 32;
var lineHashes = (bytes, lines) => {
  const wanted = new Set(lines);
  const last = [...wanted].reduce((a, b) => Math.max(a, b), 0);
  const { high, low, count } = hashesUntil(bytes, last);
  const lowHalves = new Set([...wanted].filter((line) => line <= count).map((line) => low[line - 1]));
  const seen = /* @__PURE__ */ new Map();
  const hashes = /* @__PURE__ */ new Map();
  for (let index = 0; index < count; index++) {
    if (!lowHalves.has(low[index])) continue;
    const hash = hexOf(high[index], low[index]);
    const times = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, times);
    if (wanted.has(index + 1)) hashes.set(index + 1, `${hash}:${times}`);
  }
  return hashes;
};
var PIECE = 64 * 1024;
var hashesUntil = (bytes, last) => {
  const windows = new LineWindows(last);
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  let atLineStart = true;
  let afterCr = false;
  const take = (unit) => {
    const skipped = unit === 32 || unit === 9 || afterCr && unit === 10;
    afterCr = unit === 13;
    if (skipped) return;
    const counted = afterCr ? 10 : unit;
    windows.enter(counted, atLineStart);
    atLineStart = counted === 10;
  };
  for (let at = 0; at < bytes.length && !windows.done; at += PIECE) {
    const text = decoder.decode(bytes.subarray(at, at + PIECE), { stream: at + PIECE < bytes.length });
    for (let index = 0; index < text.length && !windows.done; index++) take(text.charCodeAt(index));
  }
  if (!windows.done) take(END);
  while (!windows.done && windows.begun > windows.count) windows.enter(0, false);
  return windows;
};
var LineWindows = class {
  high = new Int32Array(1024);
  low = new Int32Array(1024);
  /** Lines whose hash is known. */
  count = 0;
  /** Lines that have started. */
  begun = 0;
  last;
  units = new Uint16Array(WINDOW);
  starts = new Uint8Array(WINDOW);
  weights = weights();
  at = 0;
  hi = 0;
  lo = 0;
  constructor(last) {
    this.last = last;
  }
  get done() {
    return this.count >= this.last;
  }
  enter(unit, startsLine) {
    const { at, lo } = this;
    const leaving = this.units[at];
    this.units[at] = unit;
    this.starts[at] = startsLine ? 1 : 0;
    this.at = at + 1 === WINDOW ? 0 : at + 1;
    if (startsLine) this.begun++;
    const bottom = (lo & 65535) * BASE + unit;
    const top = (lo >>> 16) * BASE + (bottom >>> 16);
    const raised = top << 16 | bottom & 65535;
    const weight = this.weights.lowWeights[leaving];
    const borrow = raised >>> 0 < weight ? 1 : 0;
    this.hi = Math.imul(this.hi, BASE) + (top >>> 16) - this.weights.highWeights[leaving] - borrow | 0;
    this.lo = raised - weight | 0;
    if (this.starts[this.at] === 1) this.note();
  }
  note() {
    if (this.count === this.low.length) {
      this.high = doubled(this.high);
      this.low = doubled(this.low);
    }
    this.high[this.count] = this.hi;
    this.low[this.count++] = this.lo;
  }
};
function doubled(numbers) {
  const larger = new Int32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}
var weights = () => {
  if (table !== void 0) return table;
  const step = BigInt.asUintN(64, BigInt(BASE) ** BigInt(WINDOW));
  const [stepHigh, stepLow] = [Number(step >> 32n), Number(step & 0xffffffffn)];
  const highWeights = new Uint32Array(END + 1);
  const lowWeights = new Uint32Array(END + 1);
  for (let unit = 1; unit <= END; unit++) {
    const sum = lowWeights[unit - 1] + stepLow;
    lowWeights[unit] = sum;
    highWeights[unit] = highWeights[unit - 1] + stepHigh + (sum >= TWO_32 ? 1 : 0);
  }
  table = { highWeights, lowWeights };
  return table;
};
var table;
var hexOf = (high, low) => {
  const [top, bottom] = [high >>> 0, low >>> 0];
  return top === 0 ? bottom.toString(16) : top.toString(16) + bottom.toString(16).padStart(8, "0");
};

// src/practices/from-working-tree.ts
var LARGEST = 2 * 1024 * 1024;
var KEPT = 256;
function inventoryOf(tree, declared = () => void 0, past) {
  const files = /* @__PURE__ */ new Map();
  return {
    paths: tree.paths,
    today: today(),
    ...past && { past },
    tracked: (path) => tree.tracked.has(path),
    ignores: (path) => tree.ignores(path),
    get missed() {
      return tree.missed ?? 0;
    },
    environmentOf: (path) => declared(path) ?? environmentOf(path),
    file(path) {
      if (files.has(path)) return files.get(path);
      const text = textOf(tree, path);
      const file = text === void 0 ? void 0 : createSourceFile(path, text, declared(path));
      if (file || !tree.fetch) files.set(path, file);
      for (const oldest of files.keys()) if (files.size > KEPT) files.delete(oldest);
      return file;
    }
  };
}
function* practiceFiles(inventory, paths) {
  for (const path of paths) {
    const file = inventory.file(path);
    if (file) yield file;
  }
}
function textOf(tree, path) {
  const bytes = tree.read(path, LARGEST);
  return bytes === void 0 || bytes.subarray(0, 8e3).includes(0) ? void 0 : bytes.toString();
}

// src/practices/secret-places.ts
var WORDS = [
  "secret",
  "pass",
  "pw",
  "token",
  "key",
  "credential",
  "bearer",
  "jwt",
  "pat",
  "conn",
  "webhook",
  "authorization"
];
var LONGEST = 120;
var COMMENT = /^[ \t]*(?:\/\/|\/?\*|#[ \t!])/;
function secretPlaces(text, lower, has) {
  const starts = /* @__PURE__ */ new Set();
  const places = [];
  for (const word of WORDS) {
    if (!has(word)) continue;
    for (let at = lower.indexOf(word); at >= 0; ) {
      const [start, end] = nameAround(text, at, at + word.length);
      if (!starts.has(start) && end - start <= LONGEST && isSecret(text.slice(start, end)) && !isComment(text, start)) {
        starts.add(start);
        places.push({ start, end });
      }
      at = lower.indexOf(word, end);
    }
  }
  return places;
}
function nameAround(text, from, to) {
  let start = from;
  while (start > 0 && from - start <= LONGEST && isPart(text.charCodeAt(start - 1))) start--;
  let end = to;
  while (end < text.length && end - from <= LONGEST && isPart(text.charCodeAt(end))) end++;
  while (end > to && /[.:-]/.test(text[end - 1] ?? "")) end--;
  return [start, end];
}
var isPart = (c) => c >= 48 && c <= 58 || c >= 65 && c <= 90 || c >= 97 && c <= 122 || c === 95 || c === 45 || c === 46;
var known = /* @__PURE__ */ new Map();
function isSecret(name) {
  const found = known.get(name);
  if (found !== void 0) return found;
  const answer = /authorization$/i.test(name) || [name, ...name.split(/[.:]+/), ...name.split(/[.:-]+/)].some(isSecretName);
  if (known.size > MOST_KNOWN) known.clear();
  known.set(name, answer);
  return answer;
}
var MOST_KNOWN = 2e4;
var isComment = (text, at) => {
  const line = text.lastIndexOf("\n", at - 1) + 1;
  return at - line < 400 && COMMENT.test(text.slice(line, at));
};

// src/practices/keywords.ts
var SLOTS = 1 << 16;
var LINES_AHEAD = 3;
var BACK = 300;
var AHEAD = 600;
var AROUND = 300;
function createKeywordFilter() {
  const seenIn = new Uint32Array(SLOTS);
  const answers = /* @__PURE__ */ new Map();
  let number = 0;
  let original = "";
  let lower = "";
  let places;
  const holds = (keyword) => {
    for (let i = 2; i < keyword.length; i++) if (seenIn[slotAt(keyword, i)] !== number) return false;
    return lower.includes(keyword);
  };
  const has = (keyword) => {
    const known2 = answers.get(keyword);
    if (known2 !== void 0) return known2;
    const answer = holds(keyword);
    answers.set(keyword, answer);
    return answer;
  };
  const shown = () => lower.length === original.length ? original : lower;
  const line = ({ words, shape }) => words.some((word) => has(word) && someLine(shown(), lower, word, shape));
  const name = ({ behind, before, also }) => {
    const text = shown();
    places ??= secretPlaces(text, lower, has);
    return places.some(
      ({ start, end }) => (behind?.test(text.slice(end, end + AROUND)) ?? true) && (before?.test(text.slice(Math.max(0, start - AROUND), start)) ?? true)
    ) && (also === void 0 || line(also));
  };
  return {
    has,
    read(text) {
      original = text;
      lower = text.toLowerCase();
      places = void 0;
      number++;
      answers.clear();
      for (let i = 2; i < lower.length; i++) seenIn[slotAt(lower, i)] = number;
    },
    passes: (gate) => "words" in gate ? line(gate) : name(gate)
  };
}
function someLine(text, lower, word, shape) {
  for (let at = lower.indexOf(word); at >= 0; ) {
    const start = Math.max(text.lastIndexOf("\n", at) + 1, at - BACK);
    if (shape.test(text.slice(start, endOfStatement(text, at)))) return true;
    const end = text.indexOf("\n", at);
    const next = end < 0 ? at + AHEAD - BACK : Math.min(end, at + AHEAD - BACK);
    at = lower.indexOf(word, Math.max(next, at + 1));
  }
  return false;
}
function endOfStatement(text, at) {
  let end = at;
  for (let lines = 0; lines <= LINES_AHEAD && end >= 0; lines++) end = text.indexOf("\n", end + 1);
  return Math.min(end < 0 ? text.length : end, at + AHEAD);
}
var slotAt = (text, i) => (text.charCodeAt(i - 2) << 10 ^ text.charCodeAt(i - 1) << 5 ^ text.charCodeAt(i)) & SLOTS - 1;

// src/practices/run.ts
async function runPractices(rules, files, inventory, supply = {}) {
  const run = new Run(inventory, supply);
  const documentRules = rules.filter((rule) => rule.looksAt === "document").map(prepare);
  for (const { path, text } of files) await run.file(path, text, documentRules);
  for (const rule of rules) if (rule.looksAt === "repository") await run.repository(rule);
  await run.settle();
  return run.result();
}
var prepare = (rule) => ({
  rule,
  keywords: rule.keywords?.map((keyword) => keyword.toLowerCase())
});
var Run = class {
  #inventory;
  #supply;
  #filter = createKeywordFilter();
  #looked = /* @__PURE__ */ new Map();
  #answers = [];
  #problems = [];
  #waiting = [];
  /** Files that are not done with, and how many of their problems were told. */
  #open = /* @__PURE__ */ new Map();
  constructor(inventory, supply) {
    this.#inventory = inventory;
    this.#supply = supply;
  }
  async file(path, text, rules) {
    const byPath = rules.filter(({ rule }) => rule.files(path));
    if (byPath.length === 0) return;
    this.#filter.read(text);
    const fitting = byPath.filter((prepared) => this.#fits(prepared, path));
    if (fitting.length === 0) return;
    const file = this.#sourceFile(path, text);
    const waited = this.#waiting.length;
    for (const { rule } of fitting) this.#looked.set(rule.id, (this.#looked.get(rule.id) ?? 0) + 1);
    for (const { rule } of fitting) await this.#ask(rule, path, () => rule.check(file, this.#inventory));
    this.#tell(file);
    if (this.#waiting.length > waited) this.#open.set(file, file.problems.length);
  }
  #fits({ rule, keywords }, path) {
    if (keywords && !keywords.some((word) => this.#filter.has(word))) return false;
    return !rule.lines || !isCode(path) || rule.lines.some((gate) => this.#filter.passes(gate));
  }
  async repository(rule) {
    await this.#ask(rule, "", () => rule.check(this.#inventory));
  }
  /** Files that rules asked for are fetched together, and only those rules are asked again. */
  async settle() {
    while (this.#waiting.length > 0) {
      const waiting = this.#waiting;
      this.#waiting = [];
      await this.#supply.fetch?.();
      for (const one of waiting) await this.#answer(one);
    }
    for (const [file, told] of this.#open) this.#tell(file, told);
  }
  result() {
    const places = /* @__PURE__ */ new Set();
    const hits = this.#answers.flatMap(
      ({ rule, hits: hits2 }) => hits2.filter((hit) => isNew(rule, hit, places)).map((hit) => ({ rule, hit }))
    );
    const problems = this.#answers.flatMap(({ problem }) => problem ?? []);
    return { hits, problems: [...this.#problems, ...problems], looked: this.#looked };
  }
  /** The inventory's own file, when it is the same text, so that a document is parsed once for all rules. */
  #sourceFile(path, text) {
    const known2 = this.#inventory.file(path);
    return known2?.text === text ? known2 : createSourceFile(path, text);
  }
  #tell(file, told = 0) {
    for (const what of file.problems.slice(told)) this.#problems.push({ path: file.path, what });
  }
  async #ask(rule, path, check) {
    const answer = { rule, path, hits: [], problem: void 0 };
    const waited = this.#waiting.length;
    await this.#answer({ answer, check });
    if (answer.hits.length > 0 || answer.problem || this.#waiting.length > waited) this.#answers.push(answer);
  }
  async #answer(asked) {
    const { answer, check } = asked;
    const missed = this.#supply.missed;
    answer.hits = [];
    answer.problem = void 0;
    try {
      for (const hit of check()) answer.hits.push(hit);
    } catch (error) {
      if (error instanceof GrammarsNotStarted) {
        await startGrammars();
        return this.#answer(asked);
      }
      const what = error instanceof Error ? error.message : "unknown error";
      answer.problem = { path: answer.path, rule: answer.rule.id, what };
    }
    if (this.#supply.missed !== missed) this.#waiting.push(asked);
  }
};
function isNew(rule, { path, range, resource }, places) {
  const place = JSON.stringify([rule.id, path, range?.start ?? resource]);
  const isNew2 = !places.has(place);
  places.add(place);
  return isNew2;
}

// src/practices/find.ts
async function findPractices(rules, tree, tally, key, declared, past) {
  return findingsOf(await lookAtFiles(rules, tree, declared, past), tally, key);
}
async function lookAtFiles(rules, tree, declared, past) {
  const inventory = inventoryOf(tree, declared, past);
  const asked = rules.filter(({ looksAt }) => looksAt === "document" || !tree.partial);
  const wanted = (path) => asked.some((rule) => rule.looksAt === "document" && rule.files(path));
  const paths = tree.paths.filter((path) => (tree.touched?.has(path) ?? true) && wanted(path));
  if (tree.fetch) for (const path of paths) tree.read(path, 0);
  await tree.fetch?.();
  return { ...await runPractices(asked, practiceFiles(inventory, paths), inventory, tree), inventory };
}
function findingsOf({ hits, problems, inventory, looked }, tally, key) {
  for (const [id, count] of looked) tally.looked.set(id, count);
  for (const { rule } of problems) if (rule) tally.stopped.add(rule);
  for (const { path, rule, what } of problems) {
    if (rule) tally.gap(`practice ${rule} stopped by an error (${what})`, path || ".");
    else tally.skip(`document not parsed: ${what}`, path);
  }
  const regions = regionsOf(hits, inventory);
  return hits.map((found) => findingOf(found, regions.get(found) ?? WHOLE_FILE, fixOf(found, inventory), key));
}
var WHOLE_FILE = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1, lineHash: null };
function findingOf({ rule, hit }, region, fix, key) {
  return practiceFinding(
    {
      rule,
      path: hit.path,
      resource: hit.resource,
      ...surenessOf(rule, hit),
      ...hit.secret !== void 0 && { secret: hit.secret },
      ...hit.message !== void 0 && { message: hit.message },
      ...hit.severity !== void 0 && { severity: hit.severity },
      ...fix && { fix }
    },
    region,
    key
  );
}
function fixOf({ rule, hit }, inventory) {
  const { path, edits = [] } = hit;
  const text = textToPaste(rule, hit);
  if (text === void 0) return void 0;
  const bound = edits.map((edit) => {
    const target = edit.path ?? path;
    const read = inventory.file(target)?.text;
    return { ...edit, path: target, base: read === void 0 ? null : baseOf(read) };
  });
  return { text, edits: bound };
}
var textToPaste = ({ fixes }, { path, fix }) => fix ?? fixes?.[formatOf(path)] ?? fixes?.any;
function regionsOf(hits, inventory) {
  const byPath = /* @__PURE__ */ new Map();
  for (const found of hits) byPath.set(found.hit.path, [...byPath.get(found.hit.path) ?? [], found]);
  const regions = /* @__PURE__ */ new Map();
  for (const [path, group] of byPath) {
    const text = inventory.file(path)?.text;
    if (text === void 0) continue;
    const locate = locateInText(text);
    const places = group.flatMap((found) => {
      const { range } = found.hit;
      return range ? [{ found, start: locate(range.start), end: locate(range.end) }] : [];
    });
    const hashes = lineHashes(
      Buffer.from(text),
      places.map(({ start }) => start.line)
    );
    for (const { found, start, end } of places)
      regions.set(found, {
        startLine: start.line,
        startColumn: start.column,
        endLine: end.line,
        endColumn: end.column,
        lineHash: hashes.get(start.line) ?? null
      });
  }
  return regions;
}

// src/sources/working-tree.ts
import { lstatSync, readFileSync } from "node:fs";
import { join } from "node:path";
function openWorkingTree(tree, repository) {
  const known2 = new Set(tree.paths);
  const ignored = /* @__PURE__ */ new Map();
  const asked = (path) => {
    const answer = askGit(tree.root, ["check-ignore", "--quiet", "--no-index", "--", path]);
    return answer.code === 0;
  };
  return {
    paths: tree.paths,
    tracked: tree.tracked,
    read(path, most) {
      const held = tree.held?.get(path);
      if (held) return held.length <= most ? held : void 0;
      return known2.has(path) ? readPlain(join(tree.root, path), most) : void 0;
    },
    ignores(path) {
      if (!repository) return void 0;
      if (!ignored.has(path)) ignored.set(path, asked(path));
      return ignored.get(path);
    }
  };
}
function readPlain(file, most) {
  try {
    const stat = lstatSync(file);
    return stat.isFile() && stat.size <= most ? readFileSync(file) : void 0;
  } catch {
    return void 0;
  }
}

export {
  locateInText,
  locateInBytes,
  surenessOf,
  lineHashes,
  findPractices,
  lookAtFiles,
  findingsOf,
  openWorkingTree
};
