'use strict'
var import_package_re2js = require("./package-re2js.js");
var import_scan_2 = require("./scan-2.js");
var import_sources_packs_store_2 = require("./sources-packs-store-2.js");
var import_attribute_changes = require("./attribute-changes.js");
var import_reporters_wording = require("./reporters-wording.js");
var import_options = require("./options.js");
var import_sources_unpack_lzma2 = require("./sources-unpack-lzma2.js");
var import_match_scanner = require("./match-scanner.js");
var import_engine_pack_tables = require("./engine-pack-tables.js");
var import_practices_run = require("./practices-run.js");
var import_settle = require("./settle.js");
var import_today = require("./today.js");
var import_practices_secrets_secret_name = require("./practices-secrets-secret-name.js");
var import_sources_byte_reader = require("./sources-byte-reader.js");
var import_sources_git = require("./sources-git.js");
var import_errors = require("./errors.js");
var import_reporters_json_2 = require("./reporters-json-2.js");
var import_sanitise = require("./sanitise.js");
var import_finding = require("./finding.js");
var import_bundle_runtime = require("./bundle-runtime.js");
var ALLOWED = "allowed by the rule's allowlist";
function conditionsOf(rule) {
  const lists = (rule.allowlists ?? []).map(allowlistOf);
  const isItsPath = pathsOf(rule);
  return {
    onText(text) {
      if (rule.entropy !== void 0 && entropyOf(text.value) <= rule.entropy)
        return "entropy that the rule calls too low";
      return lists.some((list) => list.onText(text)) ? ALLOWED : void 0;
    },
    atPlace(text, place) {
      if (isItsPath && !isItsPath(place.path, place.commit)) return "path that the rule does not look at";
      return lists.some((list) => list.atPlace(text, place)) ? ALLOWED : void 0;
    }
  };
}
var asksForWhole = ({ allowlists = [] }) => allowlists.some(
  ({ regexTarget = "secret", regexes = [] }) => regexTarget !== "secret" && regexes.length > 0
);
function allowlistOf(list) {
  const onText = [regexesOf(list), stopwordsOf(list)].filter((check) => check !== void 0);
  const atPlace = [commitsOf(list), pathsOf(list)].filter((check) => check !== void 0);
  if (list.condition !== "AND")
    return {
      onText: (text) => onText.some((check) => check(text)),
      atPlace: (_, { path, commit }) => atPlace.some((check) => check(path, commit))
    };
  const allOnText = (text) => onText.every((check) => check(text));
  return {
    onText: (text) => atPlace.length === 0 && onText.length > 0 && allOnText(text),
    atPlace: (text, { path, commit }) => atPlace.length > 0 && allOnText(text) && atPlace.every((check) => check(path, commit))
  };
}
function regexesOf({ regexes = [], regexTarget = "secret" }) {
  if (regexes.length === 0) return void 0;
  const all = regexes.map((text) => (0, import_package_re2js.expressionOf)(text));
  return ({ value, whole }) => {
    const target = regexTarget === "secret" ? value : (regexTarget === "match" ? whole?.match : whole?.lines) ?? value;
    const bytes = Buffer.from(target, "latin1");
    return all.some((expression) => expression.test(bytes));
  };
}
function stopwordsOf({ stopwords = [] }) {
  if (stopwords.length === 0) return void 0;
  const words = stopwords.map((word) => word.toLowerCase());
  return ({ value }) => {
    const lower = Buffer.from(value, "latin1").toString().toLowerCase();
    return words.some((word) => lower.includes(word));
  };
}
function commitsOf({ commits = [] }) {
  if (commits.length === 0) return void 0;
  const ids = new Set(commits.map((id) => id.toLowerCase()));
  return (_, commit) => commit !== null && ids.has(commit);
}
function pathsOf({ paths = [], pathRegexes = [] }) {
  if (paths.length + pathRegexes.length === 0) return void 0;
  const globs = paths.map(import_practices_run.globMatcher);
  const regexes = pathRegexes.map((text) => (0, import_package_re2js.expressionOf)(text));
  return (path) => globs.some((matches) => matches(path)) || regexes.some((expression) => expression.test(Buffer.from(path)));
}
function entropyOf(value) {
  const counts = /* @__PURE__ */ new Map();
  const characters = [...Buffer.from(value, "latin1").toString()];
  for (const c of characters) counts.set(c, (counts.get(c) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values())
    bits -= count / characters.length * Math.log2(count / characters.length);
  return bits;
}
function frameOf(window, bytes, start, end) {
  const behind = window.base + window.text.length;
  const [from, to] = [Math.max(start, window.base - 1), Math.min(end, behind + 1)];
  return {
    window,
    bytes: bytes.subarray(from, to),
    skip: window.base - from,
    isEnd: to === end,
    before: from < window.base ? bytes[from] : -1,
    after: to > behind ? bytes[behind] : -1
  };
}
var seeTheSame = (a, b) => a.before === b.before && a.after === b.after && a.isEnd === b.isEnd && a.window.text === b.window.text;
var cutOf = ({ base, text }, bytes, end) => {
  const behind = base + text.length;
  return behind === end || bytes[behind] === LF ? Number.POSITIVE_INFINITY : behind;
};
var LF = 10;
var MOST_STRINGS = 48;
var MOST_CHARACTERS = 40;
var MOST_LITERALS = 512;
var LONG_ENOUGH = 10;
var EMPTY = { strings: [""], whole: true };
var NOTHING = { whole: false };
var literalsOf = (node) => heldBy(knownOf(node)) ?? heldBy(knownOf(opened(node)));
function opened(node) {
  if (node.kind === "place" || node.kind === "class") return node;
  if (node.kind !== "repeat") return { ...node, parts: node.parts.map(opened) };
  if (node.min === 0) return node;
  return { kind: "sequence", parts: [node.part, { ...node, min: node.min - 1, max: node.max - 1 }] };
}
var heldBy = ({ strings, held }) => best(held, usable(strings));
function knownOf(node) {
  switch (node.kind) {
    case "place":
      return EMPTY;
    case "class":
      return classOf(node.ranges, node.fold);
    case "sequence":
      return flat(node).map(knownOf).reduce(joined, EMPTY);
    case "choice":
      return eitherOf(node.parts.map(knownOf));
    case "repeat":
      return repeatOf(knownOf(node.part), node.min, node.max);
  }
}
var flat = (node) => node.kind === "sequence" ? node.parts.flatMap(flat) : [node];
function joined(a, b) {
  if (a.strings && b.strings && b.whole && a.strings.length * b.strings.length <= MOST_STRINGS) {
    const [left, right] = [a.strings, b.strings];
    const all = left.flatMap((one) => right.map((other) => one + other));
    if (all.every((text) => text.length <= import_match_scanner.LONGEST_LITERAL)) return { ...a, strings: all };
  }
  return { strings: b.strings, whole: false, held: best(heldBy(a), b.held) };
}
function eitherOf(parts) {
  const strings = parts.flatMap((part) => part.whole ? part.strings ?? [] : []);
  if (parts.every(({ whole }) => whole) && strings.length <= MOST_STRINGS)
    return { strings: [...new Set(strings)], whole: true };
  const held = parts.map(heldBy);
  const all = [...new Set(held.flatMap((one) => one ?? []))];
  return held.includes(void 0) || all.length > MOST_LITERALS ? NOTHING : { whole: false, held: all };
}
function repeatOf(part, min, max) {
  if (min === 0) return max === 1 ? eitherOf([part, EMPTY]) : NOTHING;
  const times = Math.min(min, import_match_scanner.LONGEST_LITERAL);
  const known = Array.from({ length: times }, () => part).reduce(joined, EMPTY);
  return times === max ? known : { whole: false, held: heldBy(known) };
}
function classOf(ranges, fold) {
  if (!ranges || ranges.reduce((sum, [a, b]) => sum + b - a + 1, 0) > 2 * MOST_CHARACTERS) return NOTHING;
  const exact = /* @__PURE__ */ new Set();
  for (const [first, last] of ranges)
    for (let code = first; code <= last; code++) {
      if (fold && code > 127) return NOTHING;
      for (const text of spelled(code, fold)) exact.add(text);
    }
  return exact.size === 0 || exact.size > MOST_CHARACTERS ? NOTHING : { strings: [...exact], whole: true };
}
var OUTSIDE_ASCII = { k: "\u212A", s: "\u017F" };
function spelled(code, fold) {
  if (code > 127) return [latin1(String.fromCodePoint(code))];
  const text = String.fromCharCode(code).toLowerCase();
  const other = fold ? OUTSIDE_ASCII[text] : void 0;
  return other ? [text, latin1(other)] : [text];
}
var latin1 = (text) => Buffer.from(text).toString("latin1");
var usable = (texts) => texts?.every((text) => text.length >= import_match_scanner.SHORTEST_LITERAL) ? texts : void 0;
function best(a, b) {
  if (!a || !b) return a ?? b;
  const [left, right] = [shortest(a), shortest(b)];
  return right > left || right === left && b.length < a.length ? b : a;
}
var shortest = (texts) => Math.min(LONG_ENOUGH, ...texts.map((text) => text.length));
function anchorsOf({ keywords = [] }, expression) {
  const words = keywords.filter((word) => word !== "").map(lowerBytes);
  const literals = literalsOf(expression);
  if (literals) return { literals, holdsLiteral: true, keywords: implied(literals, words) ? [] : words };
  const usable2 = words.length > 0 && words.every((word) => word.length >= import_match_scanner.SHORTEST_LITERAL);
  return {
    literals: usable2 ? [...new Set(words.map((word) => word.slice(0, import_match_scanner.LONGEST_LITERAL)))] : void 0,
    holdsLiteral: false,
    keywords: words
  };
}
function hasKeyword(keywords, text) {
  if (keywords.length === 0) return true;
  const lower = keywords.every(isAscii) ? text.toLowerCase() : lowerAscii(text);
  return keywords.some((word) => lower.includes(word));
}
var implied = (literals, words) => {
  const plain = literals.filter((literal) => !/[^\0-\x7f]/.test(literal));
  return words.length === 0 || plain.length > 0 && plain.every((literal) => words.some((word) => literal.includes(word)));
};
var isAscii = (word) => !/[^\0-\x7f]/.test(word);
var lowerAscii = (text) => text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
var lowerBytes = (word) => lowerAscii(Buffer.from(word).toString("latin1"));
var ROOM = 128;
var FAR = 256;
var reachOf = (node) => ({
  long: goesFar(node) || leastOf(node) > import_match_scanner.WINDOW_AHEAD - ROOM,
  asksForEnd: some(node, (one) => one.kind === "place" && one.atEnd)
});
var goesFar = (node) => some(node, (one) => one.kind === "repeat" && one.max > FAR && isAnything(one.part));
function isAnything(node) {
  if (node.kind === "class") return covers(node.ranges);
  const together = partsOf(node).flatMap((part) => part.kind === "class" ? part.ranges ?? [] : []);
  return node.kind === "choice" && covers(together) || partsOf(node).some(isAnything);
}
function covers(ranges) {
  let next = 0;
  for (const [first, last] of [...ranges ?? []].sort(([a], [b]) => a - b)) {
    if (first > next) return false;
    next = Math.max(next, last + 1);
  }
  return next > 1114111;
}
function leastOf(node) {
  switch (node.kind) {
    case "place":
      return 0;
    case "class":
      return 1;
    case "sequence":
      return node.parts.reduce((sum, part) => sum + leastOf(part), 0);
    case "choice":
      return Math.min(...node.parts.map(leastOf));
    case "repeat":
      return node.min * leastOf(node.part);
  }
}
var partsOf = (node) => node.kind === "repeat" ? [node.part] : node.kind === "sequence" || node.kind === "choice" ? node.parts : [];
var some = (node, test) => test(node) || partsOf(node).some((part) => some(part, test));
var WEIGHT = 12;
var CustomMatcher = class {
  /** What the search must look for; latin1. */
  literals;
  /** Ids of rules that have to be run over each whole text. */
  slow;
  trials;
  wholeText;
  last = /* @__PURE__ */ new Map();
  /** @param rules with an expression. */
  constructor(rules) {
    const byLiteral = /* @__PURE__ */ new Map();
    const wholeText = [];
    for (const rule of rules) {
      const { compiled, literals } = compile(rule, rule.custom);
      if (!literals) wholeText.push(compiled);
      for (const literal of literals ?? [])
        byLiteral.set(literal, [...byLiteral.get(literal) ?? [], compiled]);
    }
    this.literals = [...byLiteral.keys()];
    this.trials = [...byLiteral.values()];
    this.wholeText = wholeText;
    this.slow = new Set(wholeText.map(({ rule }) => rule.id));
  }
  /** Tries the rules of literal number `literal` at the address `at` of the text [start, end). */
  evaluate(literal, bytes, start, end, at) {
    const near = frameOf((0, import_match_scanner.windowAt)(bytes, start, end, at), bytes, start, end);
    const windows = [near];
    const far = () => {
      if (windows.length === 1) windows.push(frameOf((0, import_match_scanner.longWindowAt)(bytes, start, end, at), bytes, start, end));
      return windows[1] ?? near;
    };
    const matches = [];
    for (const one of this.trials[literal]) {
      let frame = one.long ? far() : near;
      let found = this.run(one, frame);
      if (frame === near && found.some((f) => near.window.base + f.end >= cutOf(near.window, bytes, end))) {
        frame = far();
        found = this.run(one, frame);
      }
      const { window } = frame;
      for (const match of found)
        if (!one.holdsLiteral || holds(match, window.anchor, this.literals[literal].length))
          matches.push(...matchOf(one, window, match));
    }
    return evaluated(matches, windows);
  }
  /** Matches of the rules without a literal in the whole text [start, end). */
  inWhole(bytes, start, end) {
    if (this.wholeText.length === 0) return [];
    const whole = bytes.subarray(start, end);
    const trials = this.wholeText.filter(({ expression }) => expression.mayMatch(whole));
    if (trials.length === 0) return [];
    const window = { text: whole.toString("latin1"), anchor: 0, base: start };
    return trials.flatMap(
      (one) => hasKeyword(one.keywords, window.text) ? foundIn(one, whole, 0, true).flatMap((found) => matchOf(one, window, found)) : []
    );
  }
  /** Offsets are of the window's text. Words of one line share a window, so what it gave last is kept. */
  run(one, frame) {
    const last = this.last.get(one);
    if (last && seeTheSame(last.frame, frame)) return last.kept;
    const { bytes, skip, isEnd, window } = frame;
    const worthwhile = one.expression.mayMatch(bytes) && hasKeyword(one.keywords, window.text);
    const kept = worthwhile ? foundIn(one, bytes, skip, isEnd) : [];
    this.last.set(one, { frame, kept });
    return kept;
  }
};
var evaluated = (matches, frames) => ({
  matches,
  from: Math.min(...frames.map(({ window }) => window.base)),
  to: Math.max(...frames.map(({ window }) => window.base + window.text.length)),
  long: frames.length > 1,
  inWindow: frames.length === 1
});
function foundIn(one, bytes, skip, isEnd) {
  const kept = [];
  for (const { start, end, groups } of one.expression.matches(bytes, skip)) {
    if (!isEnd && one.asksForEnd && end === bytes.length) continue;
    kept.push({
      start: start - skip,
      end: end - skip,
      groups: groups.map(([a, b]) => a < 0 ? [a, b] : [a - skip, b - skip])
    });
  }
  return kept;
}
var holds = ({ start, end }, anchor, length) => start <= anchor && anchor + length <= end;
function matchOf(one, { text, base }, found) {
  const [start, end] = withoutNewlines(text, rangeOf(one.custom, found));
  if (end <= start) return [];
  return [
    {
      rule: one.rule,
      start: base + start,
      end: base + end,
      value: text.slice(start, end),
      context: (0, import_match_scanner.contextOf)(text, start, end),
      weight: WEIGHT,
      ...one.asksForWhole && { whole: wholeOf(text, found) }
    }
  ];
}
function rangeOf({ secretGroup }, { start, end, groups }) {
  if (secretGroup) return groups[secretGroup - 1] ?? [start, end];
  return groups.find(([from, to]) => to > from) ?? [start, end];
}
function withoutNewlines(text, [from, to]) {
  let [start, end] = [from, Math.min(to, text.length)];
  while (end > start && text.charCodeAt(end - 1) === LF) end--;
  while (start < end && text.charCodeAt(start) === LF) start++;
  return [start, end];
}
var wholeOf = (text, { start, end }) => {
  const lineEnd = text.indexOf("\n", end);
  return {
    match: text.slice(start, end),
    lines: text.slice(text.lastIndexOf("\n", start - 1) + 1, lineEnd < 0 ? text.length : lineEnd)
  };
};
function compile(rule, custom) {
  const node = (0, import_package_re2js.parseExpression)(custom.regex);
  const { literals, keywords, holdsLiteral } = anchorsOf(custom, node);
  const { long, asksForEnd } = reachOf(node);
  const expression = (0, import_package_re2js.expressionOf)(custom.regex);
  const compiled = { rule, custom, expression, long, asksForEnd, holdsLiteral, keywords };
  return { compiled: { ...compiled, asksForWhole: asksForWhole(custom) }, literals };
}
function load(custom) {
  for (const rule of custom) {
    const fault = (0, import_package_re2js.faultOf)(rule);
    if (fault) throw new import_errors.UserError(`custom rule ${rule.id}: ${fault.path.join(".")} ${fault.what}`, HELP);
  }
  return loadChecked(custom);
}
function loadChecked(custom) {
  const rules = custom.map((rule) => ({ ...(0, import_package_re2js.customSecretRule)(rule), conditions: conditionsOf(rule) }));
  const withRegex = rules.filter(({ finder }) => finder === "regex");
  if (withRegex.length === 0) return { rules };
  const matcher = new CustomMatcher(withRegex);
  return { rules: rules.map((rule) => matcher.slow.has(rule.id) ? { ...rule, slow: true } : rule), matcher };
}
var HELP = "docs/custom-rules.md shows every key.";
module.exports = Object.defineProperty({
  load,
  loadChecked
}, "__esModule", { value: true });
