import { createRequire as createRequireForBundle } from 'node:module'
const require = createRequireForBundle(import.meta.url)
import "./scan-2.js";
import "./sources-repository.js";
import "./reporters-wording.js";
import {
  logLine
} from "./options.js";
import {
  Casebook,
  LOW,
  MEDIUM,
  Scanner,
  judgeAt,
  layers,
  resolve,
  weighingOf
} from "./match-scanner.js";
import "./sources-git.js";
import "./finding.js";
import "./errors.js";
import "./bundle-runtime.js";

// src/commands/why.ts
function why({ bytes, path, line }, rules, custom) {
  const scanner = new Scanner(rules, custom);
  const book = new Casebook();
  const answers = [];
  for (const layer of layers(bytes, () => {
  })) {
    const hits = scanner.scan(layer.bytes).map((match) => book.hit(match));
    const standing = new Set(resolve(hits));
    const lineOf = lineFinder(layer.bytes);
    if (line !== void 0 && layer.inner === "" && line > lineOf(layer.bytes.length).line) return void 0;
    for (const hit of unique(hits)) {
      const [first, last] = [lineOf(hit.start), lineOf(Math.max(hit.start, hit.end - 1))];
      if (line !== void 0 && (line < first.line || line > last.line)) continue;
      answers.push(answer(hit, standing.has(hit), path + layer.inner, first));
    }
  }
  return answers.length > 0 ? answers.join("\n") : "No rule for secrets saw anything here.\n";
}
function answer(hit, stands, path, { line, column }) {
  const { match, verdict: early } = hit.case;
  const verdict = judgeAt(match, early, path);
  const given = match.context.name === "" ? "" : ` given to ${nameOf(match.context.name)}`;
  const lines = [
    `${match.rule.id}: ${match.rule.title}`,
    `  seen     line ${line}, column ${column}, ${match.value.length} characters${given}`,
    ...match.context.encoding ? [`  hidden   as ${match.context.encoding}`] : [],
    ...evidenceLines(hit, verdict, path),
    `  verdict  ${verdictText(verdict, stands)}`
  ];
  return `${lines.map(logLine).join("\n")}
`;
}
var nameOf = (name) => /^[A-Za-z][A-Za-z_.-]{1,40}$/.test(name) ? name : "a name";
function evidenceLines({ case: { match } }, verdict, path) {
  const weighing = match.rule.finder === "assignment" ? weighingOf(match, path) : void 0;
  if (!weighing) return verdict.evidence.map(({ sign, detail }) => `  ${sign.padEnd(8)} ${detail}`);
  const weighed = weighing.evidence.map(
    ({ sign, detail, weight }) => `  ${sign.padEnd(8)} ${signed(weight)}  ${detail}`
  );
  const bounds = `from ${LOW} low confidence, from ${MEDIUM} medium`;
  return [...weighed, `  sum      ${signed(weighing.score)}  (${bounds})`];
}
var signed = (n) => `${n < 0 ? "-" : "+"}${Math.abs(n).toFixed(2)}`.padStart(6);
function verdictText(verdict, stands) {
  if (verdict.suppressed) return `dropped: ${verdict.suppressed}`;
  if (!stands) return "left to a more telling rule at the same place";
  return verdict.confidence === "low" ? "low confidence: shown with --confidence low" : `${verdict.confidence} confidence: reported`;
}
function unique(hits) {
  const seen = /* @__PURE__ */ new Map();
  for (const hit of hits) {
    const { rule, context } = hit.case.match;
    const key = [hit.start, hit.end, rule.id, context.name, context.encoding ?? ""].join(" ");
    if (!seen.has(key)) seen.set(key, hit);
  }
  return [...seen.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}
function lineFinder(bytes) {
  const starts = [0];
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) starts.push(at + 1);
  return (at) => {
    const line = starts.findLastIndex((start) => start <= at);
    return { line: line + 1, column: at - starts[line] + 1 };
  };
}
export {
  why
};
