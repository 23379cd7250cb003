import { createRequire as createRequireForBundle } from 'node:module'
const require = createRequireForBundle(import.meta.url)
import {
  UserError
} from "./errors.js";

// src/nearest.ts
var nearest = (word, known) => known.map((candidate) => ({ candidate, edits: distance(word.toLowerCase(), candidate) })).filter(({ candidate, edits }) => edits <= Math.max(2, candidate.length / 3)).sort((a, b) => a.edits - b.edits)[0]?.candidate;
var suggestion = (word, known, prefix = "") => {
  const found = nearest(word, known);
  return found === void 0 ? "" : `; did you mean ${prefix}${found}?`;
};
var distance = (from, to) => {
  if (from.length > 64) return Number.POSITIVE_INFINITY;
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const replaced = row[j - 1] + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, row[j] + 1, next[j - 1] + 1));
    }
    row = next;
  }
  return row[to.length];
};

// src/options.ts
var SCOPES = ["auto", "all", "tree", "history"];
var SEVERITIES = ["critical", "high", "medium", "low", "none"];
var CONFIDENCES = ["high", "medium", "low"];
var FORMATS = ["text", "json", "sarif", "markdown"];
var SWITCH = ["true", "false"];
var DEFAULT_FAIL_ON = "medium";
var DEFAULT_CONFIDENCE = "medium";
var OPTIONS = [
  {
    name: "path",
    help: "Folder to scan.",
    positional: true,
    input: true,
    argument: "PATH",
    default: "."
  },
  {
    name: "scope",
    help: "What to read: the files as they stand (tree), every commit (history), or both (all). auto is all inside a git repository and tree elsewhere.",
    flag: true,
    input: true,
    argument: "SCOPE",
    values: SCOPES,
    default: "auto"
  },
  {
    name: "fail-on",
    help: `Lowest severity that blocks (exit 1). none reports without blocking. Default: as configured, else ${DEFAULT_FAIL_ON}.`,
    flag: true,
    input: true,
    argument: "SEVERITY",
    values: SEVERITIES
  },
  {
    name: "confidence",
    help: `Lowest confidence that is reported; low never blocks. Default: as configured, else ${DEFAULT_CONFIDENCE}.`,
    flag: true,
    input: true,
    argument: "LEVEL",
    values: CONFIDENCES
  },
  {
    name: "config",
    help: "Configuration file, or none. Default: .keysweep.yml at the root, where there is one.",
    flag: true,
    input: true,
    argument: "FILE"
  },
  {
    name: "policy-from",
    help: "Commit at which the configuration counts, such as the base of a change. Default: the files as they stand.",
    flag: true,
    argument: "COMMIT"
  },
  { name: "strict", help: "Also apply the rules that are off by default.", flag: true },
  { name: "jobs", help: "Worker threads. Default: as the machine allows.", flag: true, argument: "N" },
  {
    name: "format",
    help: "How to report.",
    flag: true,
    argument: "FORMAT",
    values: FORMATS,
    default: "text"
  },
  { name: "output", help: "Write the report to a file, not to stdout.", flag: true, argument: "FILE" },
  { name: "quiet", help: "No progress on stderr.", flag: true },
  {
    name: "sarif-file",
    help: "Where the SARIF report is written, for upload-sarif. none writes no file.",
    input: true,
    argument: "FILE",
    default: "keysweep.sarif"
  },
  {
    name: "summary",
    help: "Write the job summary.",
    input: true,
    argument: "BOOLEAN",
    values: SWITCH,
    default: "true"
  },
  {
    name: "annotations",
    help: "Annotate the lines of the worst findings.",
    input: true,
    argument: "BOOLEAN",
    values: SWITCH,
    default: "true"
  }
];
var asFlag = (name) => name === "path" ? "PATH" : `--${name}`;
var asInput = (name) => `input ${name}`;
var scanOptions = (given, spelling) => {
  const config = settingOf(given, "config");
  const policyFrom = settingOf(given, "policy-from");
  const failOn = optionalChoice(given, "fail-on", SEVERITIES, spelling);
  const confidence = optionalChoice(given, "confidence", CONFIDENCES, spelling);
  const jobs = settingOf(given, "jobs");
  return {
    path: settingOf(given, "path") ?? ".",
    scope: choice(given, "scope", SCOPES, spelling),
    ...failOn !== void 0 && { failOn },
    ...confidence !== void 0 && { confidence },
    ...config !== void 0 && { config },
    ...policyFrom !== void 0 && { policyFrom: revision(policyFrom, spelling("policy-from")) },
    ...jobs !== void 0 && { jobs: threads(jobs, spelling("jobs")) },
    ...given.strict === "true" && { strict: true }
  };
};
var formatOf = (given, spelling) => choice(given, "format", FORMATS, spelling);
var isOn = (given, name, spelling) => choice(given, name, SWITCH, spelling) === "true";
var settingOf = (given, name) => given[name] || OPTIONS.find((option) => option.name === name)?.default;
var choice = (given, name, values, spelling) => {
  const text = settingOf(given, name) ?? "";
  const found = values.find((value) => value === text.toLowerCase());
  if (found !== void 0) return found;
  throw new UserError(
    `${spelling(name)}: "${text}" is not one of its values${suggestion(text, values)}`,
    `Give one of ${values.join(", ")}.`
  );
};
var optionalChoice = (given, name, values, spelling) => settingOf(given, name) === void 0 ? void 0 : choice(given, name, values, spelling);
var revision = (text, name) => {
  if (/^\w[\w./~^@{}-]*$/.test(text)) return text;
  throw new UserError(`${name}: "${text}" is not a commit`, "Give a commit id, a branch or a tag.");
};
var threads = (text, name) => {
  if (/^[1-9]\d{0,2}$/.test(text)) return Number(text);
  throw new UserError(`${name}: "${text}" is not a number of threads`, "Give a whole number from 1 to 999.");
};

export {
  nearest,
  suggestion,
  SEVERITIES,
  CONFIDENCES,
  DEFAULT_FAIL_ON,
  DEFAULT_CONFIDENCE,
  OPTIONS,
  asFlag,
  asInput,
  scanOptions,
  formatOf,
  isOn,
  settingOf
};
