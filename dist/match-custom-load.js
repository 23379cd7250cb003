import { createRequire as createRequireForBundle } from 'node:module'
const require = createRequireForBundle(import.meta.url)
import {
  customSecretRule,
  expressionOf,
  faultOf,
  parseExpression
} from "./package-re2js.js";
import {
  globMatcher
} from "./scan-2.js";
import "./sources-repository.js";
import "./reporters-wording.js";
import "./options.js";
import {
  LONGEST_LITERAL,
  SHORTEST_LITERAL,
  WINDOW_AHEAD,
  contextOf,
  longWindowAt,
  windowAt
} from "./match-scanner.js";
import "./sources-git.js";
import "./finding.js";
import {
  UserError
} from "./errors.js";
import "./bundle-runtime.js";

// src/match/custom/conditions.ts
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
  const all = regexes.map((text) => expressionOf(text));
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
  const globs = paths.map(globMatcher);
  const regexes = pathRegexes.map((text) => expressionOf(text));
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

// src/match/custom/frame.ts
function frameOf(window, bytes, start, end) {
  const behind = window.base + window.text.length;
  const [from, to] = [Math.max(start, window.base - 1), Math.min(end, behind + 1)];
  const [before, after] = [from < window.base ? bytes[from] : -1, to > behind ? bytes[behind] : -1];
  const isEnd = to === end;
  const key = `${before} ${after} ${from === start} ${isEnd} ${window.text}`;
  return { window, bytes: bytes.subarray(from, to), skip: window.base - from, isEnd, key };
}
var cutOf = ({ base, text }, bytes, end) => {
  const behind = base + text.length;
  return behind === end || bytes[behind] === LF ? Number.POSITIVE_INFINITY : behind;
};
var LF = 10;

// src/match/custom/literals.ts
var MOST_STRINGS = 48;
var MOST_CHARACTERS = 40;
var MOST_LITERALS = 512;
var LONG_ENOUGH = 10;
var EMPTY = { strings: [""], whole: true };
var NOTHING = { whole: false };
var literalsOf = (node) => heldBy(knownOf(node));
var heldBy = ({ strings, held }) => best(held, usable(strings));
function knownOf(node) {
  switch (node.kind) {
    case "place":
      return EMPTY;
    case "class":
      return classOf(node.ranges, node.fold);
    case "sequence":
      return node.parts.map(knownOf).reduce(joined, EMPTY);
    case "choice":
      return eitherOf(node.parts.map(knownOf));
    case "repeat":
      return repeatOf(knownOf(node.part), node.min, node.max);
  }
}
function joined(a, b) {
  if (a.strings && b.strings && b.whole && a.strings.length * b.strings.length <= MOST_STRINGS) {
    const [left, right] = [a.strings, b.strings];
    const all = left.flatMap((one) => right.map((other) => one + other));
    if (all.every((text) => text.length <= LONGEST_LITERAL)) return { ...a, strings: all };
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
  const times = Math.min(min, LONGEST_LITERAL);
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
var OUTSIDE_ASCII = { k: "K", s: "ſ" };
function spelled(code, fold) {
  const text = code < 128 ? String.fromCharCode(code).toLowerCase() : String.fromCodePoint(code);
  const other = fold ? OUTSIDE_ASCII[text] : void 0;
  return [text, ...other ? [other] : []].map((one) => Buffer.from(one).toString("latin1"));
}
var usable = (texts) => texts?.every((text) => text.length >= SHORTEST_LITERAL) ? texts : void 0;
function best(a, b) {
  if (!a || !b) return a ?? b;
  const [left, right] = [shortest(a), shortest(b)];
  return right > left || right === left && b.length < a.length ? b : a;
}
var shortest = (texts) => Math.min(LONG_ENOUGH, ...texts.map((text) => text.length));

// src/match/custom/keywords.ts
function anchorsOf({ keywords = [] }, expression) {
  const words = keywords.filter((word) => word !== "").map(lowerBytes);
  const literals = literalsOf(expression);
  if (literals) return { literals, holdsLiteral: true, keywords: implied(literals, words) ? [] : words };
  const usable2 = words.length > 0 && words.every((word) => word.length >= SHORTEST_LITERAL);
  return {
    literals: usable2 ? [...new Set(words.map((word) => word.slice(0, LONGEST_LITERAL)))] : void 0,
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

// src/match/custom/reach.ts
var ROOM = 128;
var FAR = 256;
var reachOf = (node) => ({
  long: goesFar(node) || leastOf(node) > WINDOW_AHEAD - ROOM,
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

// src/match/custom/matcher.ts
var WEIGHT = 12;
var MOST_SETTLED = 5e4;
var CustomMatcher = class {
  /** What the search must look for; latin1. */
  literals;
  /** Ids of rules that have to be run over each whole text. */
  slow;
  trials;
  wholeText;
  last = /* @__PURE__ */ new Map();
  /** Windows of a literal that held nothing. */
  settled = /* @__PURE__ */ new Set();
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
    const near = frameOf(windowAt(bytes, start, end, at), bytes, start, end);
    const key = `${literal} ${near.key}`;
    if (this.settled.has(key)) return evaluated([], [near]);
    const windows = [near];
    const far = () => {
      if (windows.length === 1) windows.push(frameOf(longWindowAt(bytes, start, end, at), bytes, start, end));
      return windows[1] ?? near;
    };
    const matches = [];
    let nothing = true;
    for (const one of this.trials[literal]) {
      let frame = one.long ? far() : near;
      let found = this.run(one, frame);
      if (frame === near && found.some((f) => near.window.base + f.end >= cutOf(near.window, bytes, end))) {
        frame = far();
        found = this.run(one, frame);
      }
      nothing &&= found.length === 0;
      const { window } = frame;
      for (const match of found)
        if (!one.holdsLiteral || holds(match, window.anchor, this.literals[literal].length))
          matches.push(...matchOf(one, window, match));
    }
    if (nothing && windows.length === 1) this.settle(key);
    return evaluated(matches, windows);
  }
  /** History repeats itself: most windows were seen before, and held nothing. */
  settle(key) {
    if (this.settled.size >= MOST_SETTLED) this.settled.clear();
    this.settled.add(key);
  }
  /** Matches of the rules without a literal in the whole text [start, end). */
  inWhole(bytes, start, end) {
    if (this.wholeText.length === 0) return [];
    const window = { text: bytes.toString("latin1", start, end), anchor: 0, base: start };
    return this.wholeText.flatMap(
      (one) => hasKeyword(one.keywords, window.text) ? foundIn(one, bytes.subarray(start, end), 0, true).flatMap((found) => matchOf(one, window, found)) : []
    );
  }
  /** Offsets are of the window's text. Words of one line share a window, so what it gave last is kept. */
  run(one, { key, bytes, skip, window, isEnd }) {
    const last = this.last.get(one);
    if (last?.key === key) return last.kept;
    const kept = hasKeyword(one.keywords, window.text) ? foundIn(one, bytes, skip, isEnd) : [];
    this.last.set(one, { key, kept });
    return kept;
  }
};
var evaluated = (matches, frames) => ({
  matches,
  from: Math.min(...frames.map(({ window }) => window.base)),
  to: Math.max(...frames.map(({ window }) => window.base + window.text.length)),
  long: frames.length > 1
});
function foundIn(one, bytes, skip, isEnd) {
  if (!one.expression.test(bytes)) return [];
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
      context: contextOf(text, start, end),
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
  const node = parseExpression(custom.regex);
  const { literals, keywords, holdsLiteral } = anchorsOf(custom, node);
  const { long, asksForEnd } = reachOf(node);
  const expression = expressionOf(custom.regex);
  const compiled = { rule, custom, expression, long, asksForEnd, holdsLiteral, keywords };
  return { compiled: { ...compiled, asksForWhole: asksForWhole(custom) }, literals };
}

// src/match/custom/load.ts
function load(custom) {
  for (const rule of custom) {
    const fault = faultOf(rule);
    if (fault) throw new UserError(`custom rule ${rule.id}: ${fault.path.join(".")} ${fault.what}`, HELP);
  }
  const rules = custom.map((rule) => ({ ...customSecretRule(rule), conditions: conditionsOf(rule) }));
  const withRegex = rules.filter(({ finder }) => finder === "regex");
  if (withRegex.length === 0) return { rules };
  const matcher = new CustomMatcher(withRegex);
  return { rules: rules.map((rule) => matcher.slow.has(rule.id) ? { ...rule, slow: true } : rule), matcher };
}
var HELP = "docs/custom-rules.md shows every key.";
export {
  load
};
