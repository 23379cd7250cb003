'use strict'
const requirePart = require
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var import_package_zod = require("./package-zod.js");
var import_scan_2 = require("./scan-2.js");
var import_failure = require("./failure.js");
var import_options = require("./options.js");
var import_sources_unpack_lzma2 = require("./sources-unpack-lzma2.js");
var import_practices_run = require("./practices-run.js");
var import_errors = require("./errors.js");
var SWITCH = ["on", "off", "strict"];
var BANDS = ["critical", "high", "medium", "low"];
var says = (description, more = {}) => (0, import_package_zod.meta)({ description, ...more });
var text = (most) => (0, import_package_zod.string)().check((0, import_package_zod._minLength)(1, "must not be empty"), (0, import_package_zod._maxLength)(most, `must have at most ${most} characters`));
var list = (item, most) => (0, import_package_zod.array)(item).check((0, import_package_zod._maxLength)(most, `must have at most ${most} entries`));
var GLOB = text(300).check(
  (0, import_package_zod._regex)(/^(?!!|\/|\.{1,2}(?:\/|$))[^\\]+$/, "begins with !, / or a dot and a slash, or holds a backslash")
);
var GLOBS = list(GLOB, 1e3);
var RULE_ID = text(100).check(
  (0, import_package_zod._regex)(/^[A-Za-z0-9][\w.-]*$/, "must be letters, digits, dashes, dots and underscores")
);
var REGEX = text(4e3);
var SIZED = "must be a size such as 512 KiB or 64 MiB";
var SIZE = (0, import_package_zod.string)(SIZED).check((0, import_package_zod._regex)(/^[1-9]\d{0,6} ?[KM]iB$/, SIZED));
var ALLOWLIST = (0, import_package_zod.strictObject)({
  description: (0, import_package_zod.optional)(text(500)).check(says("Why.")),
  condition: (0, import_package_zod.optional)((0, import_package_zod._enum)(["and", "or"])).check(says("Whether all kinds that are named must hold, or one.", { default: "or" })),
  "regex-target": (0, import_package_zod.optional)((0, import_package_zod._enum)(["secret", "match", "line"])).check(says("What `regexes` are tried on.", { default: "secret" })),
  regexes: (0, import_package_zod.optional)(list(REGEX, 1e3)).check(says("Regular expressions.")),
  stopwords: (0, import_package_zod.optional)(list(text(200), 5e3)).check(says("Parts of the value, in any case.")),
  paths: (0, import_package_zod.optional)(GLOBS).check(says("Where.")),
  "path-regexes": (0, import_package_zod.optional)(list(REGEX, 1e3)).check(says("The same as regular expressions.")),
  commits: (0, import_package_zod.optional)(list(text(64).check((0, import_package_zod._regex)(/^[0-9a-f]{40,64}$/, "must be the full id of a commit")), 1e4)).check(says("Full ids of the commits that brought it in."))
});
var LENGTH = (0, import_package_zod.int)().check((0, import_package_zod._gte)(1), (0, import_package_zod._lte)(16384));
var CUSTOM_RULE = (0, import_package_zod.strictObject)({
  id: RULE_ID.check(says("Not the id of another rule.")),
  description: text(200).check(says("What is wrong, as a noun phrase.")),
  severity: (0, import_package_zod.optional)((0, import_package_zod._enum)(BANDS)).check(says("How much it matters.", { default: "high" })),
  regex: (0, import_package_zod.optional)(REGEX).check(says("In Go's syntax. A rule has this, or `prefix`, `alphabet` and `length`.")),
  "secret-group": (0, import_package_zod.optional)((0, import_package_zod.int)().check((0, import_package_zod._gte)(0), (0, import_package_zod._lte)(100))).check(
    says(
      "Group of `regex` that is the value. Without it the first that is not empty, else the whole match."
    )
  ),
  prefix: (0, import_package_zod.optional)(text(100)).check(says("How every such token begins.")),
  alphabet: (0, import_package_zod.optional)(text(100)).check(
    says(
      "What follows: `digits`, `hex`, `base32`, `base36`, `base62`, `base64`, `base64url`, or the characters themselves."
    )
  ),
  length: (0, import_package_zod.optional)((0, import_package_zod.union)([LENGTH, (0, import_package_zod.tuple)([LENGTH, LENGTH])])).check(
    says("How many characters follow: a number, or the least and the most.", { examples: [32, [20, 40]] })
  ),
  keywords: (0, import_package_zod.optional)(list(text(100), 1e3)).check(says("Words of which one must stand near, in any case.")),
  entropy: (0, import_package_zod.optional)((0, import_package_zod.number)().check((0, import_package_zod._gte)(0), (0, import_package_zod._lte)(16))).check(says("Bits a character that the value must exceed.")),
  paths: (0, import_package_zod.optional)(GLOBS).check(says("Where the rule looks. Without it everywhere.")),
  "path-regexes": (0, import_package_zod.optional)(list(REGEX, 1e3)).check(says("The same as regular expressions.")),
  allowlists: (0, import_package_zod.optional)(list(ALLOWLIST, 100)).check(says("What takes a match out again."))
});
var FINGERPRINT = "must be a whole fingerprint, as --format json prints it: 32 hexadecimal digits, in quotes";
var ALLOWED = (0, import_package_zod.strictObject)({
  fingerprint: (0, import_package_zod.string)(FINGERPRINT).check((0, import_package_zod._regex)(/^[0-9a-f]{32}$/, FINGERPRINT), says("Whole, as the JSON report prints it.")),
  reason: text(500).check((0, import_package_zod._regex)(/\S/, "must not be empty"), says("Why it is no harm."))
});
var SCHEMA = (0, import_package_zod.strictObject)({
  rules: (0, import_package_zod.optional)((0, import_package_zod.record)(RULE_ID, (0, import_package_zod._enum)(SWITCH))).check(
    says(
      "Which rules apply: `on`, `off`, or `strict` for with `strict` only. `keysweep rules` lists the ids."
    )
  ),
  strict: (0, import_package_zod.optional)((0, import_package_zod.boolean)()).check(says("Also apply the rules that are off by default.", { default: false })),
  severities: (0, import_package_zod.optional)((0, import_package_zod.record)(RULE_ID, (0, import_package_zod._enum)(BANDS))).check(says("Severity of all findings of a rule, in place of its own.")),
  "fail-on": (0, import_package_zod.optional)((0, import_package_zod._enum)(import_options.SEVERITIES)).check(says("Lowest severity that blocks.", { default: "medium" })),
  confidence: (0, import_package_zod.optional)((0, import_package_zod._enum)(import_options.CONFIDENCES)).check(says("Lowest confidence that is reported.", { default: "medium" })),
  "key-age": (0, import_package_zod.optional)((0, import_package_zod.int)().check((0, import_package_zod._gte)(1), (0, import_package_zod._lte)(36500))).check(says("Days after which a key that still stands is told to be old.", { default: 90 })),
  paths: (0, import_package_zod.optional)(
    (0, import_package_zod.strictObject)({
      include: (0, import_package_zod.optional)(GLOBS).check(says("Where findings count, for a part of a large repository. Without it everywhere.")),
      exclude: (0, import_package_zod.optional)(GLOBS).check(says("What is left out; wins over `include`."))
    })
  ),
  environments: (0, import_package_zod.optional)(
    (0, import_package_zod.strictObject)({
      production: (0, import_package_zod.optional)(GLOBS).check(says("Paths of production, where their names do not say so.")),
      staging: (0, import_package_zod.optional)(GLOBS).check(says("The same of staging.")),
      development: (0, import_package_zod.optional)(GLOBS).check(says("The same of development.")),
      test: (0, import_package_zod.optional)(GLOBS).check(says("The same of tests."))
    })
  ),
  limits: (0, import_package_zod.optional)(
    (0, import_package_zod.strictObject)({
      file: (0, import_package_zod.optional)(SIZE).check(says("Largest file of the working tree that is read.", { default: "64 MiB" })),
      blob: (0, import_package_zod.optional)(SIZE).check(says("Largest file of the history that is read.", { default: "64 MiB" })),
      archive: (0, import_package_zod.optional)(SIZE).check(says("What one archive may unfold to.", { default: "256 MiB" })),
      "archive-depth": (0, import_package_zod.optional)((0, import_package_zod.int)().check((0, import_package_zod._gte)(0), (0, import_package_zod._lte)(8))).check(says("Archives within archives that are opened.", { default: 4 }))
    })
  ),
  allow: (0, import_package_zod.optional)(list(ALLOWED, 1e4)).check(says("Findings that are accepted for good, each with its fingerprint and a reason.")),
  "stale-ignores": (0, import_package_zod.optional)((0, import_package_zod._enum)(["report", "fail"])).check(
    says("Whether ignores that have expired, that no finding needs or that are wrong fail the run.", {
      default: "report"
    })
  ),
  ratchet: (0, import_package_zod.optional)((0, import_package_zod._enum)(["report", "fail"])).check(
    says("Whether an owner with more findings than the baseline allows fails the run.", {
      default: "report"
    })
  ),
  "custom-rules": (0, import_package_zod.optional)(list(CUSTOM_RULE, 1e3)).check(says("Rules of your own.")),
  "custom-allowlists": (0, import_package_zod.optional)(list(ALLOWLIST, 100)).check(says("What takes a match of any rule of your own out again."))
});
function parse(value) {
  const result = SCHEMA.safeParse(value);
  return result.success ? { parsed: result.data } : { issues: result.error.issues };
}
function keysAt(path) {
  let here = SCHEMA;
  for (const key of path) {
    const outer = unwrapped(here);
    if (outer instanceof import_package_zod.ZodMiniObject) here = outer.def.shape[key];
    else if (outer instanceof import_package_zod.ZodMiniArray) here = outer.def.element;
    else return [];
  }
  const found = unwrapped(here);
  return found instanceof import_package_zod.ZodMiniObject ? Object.keys(found.def.shape) : [];
}
var unwrapped = (schema) => schema instanceof import_package_zod.ZodMiniOptional ? schema.def.innerType : schema;
function faultsOf(issue, file) {
  const path = issue.path.map((key) => typeof key === "number" ? key : String(key));
  const name = nameOf(path);
  if (issue.code === "unrecognized_keys")
    return issue.keys.slice(0, MOST_FAULTS).map((key) => unknownKey(path, key));
  if (issue.message !== UNSAID && has(file, path)) return [{ path, what: `${name} ${issue.message}` }];
  if (issue.code === "invalid_key")
    return [{ path, what: `${nameOf(path.slice(0, -1))}: a key ${issue.issues[0]?.message ?? "is wrong"}` }];
  if (issue.code === "invalid_value")
    return [{ path, what: `${name} must be ${oneOf(issue.values.map(String))}` }];
  if (issue.code === "invalid_union")
    return [{ path, what: `${name} must be a number, or a list of the least and the most` }];
  if (issue.code === "invalid_type")
    return [{ path, what: `${name || "the file"} ${typeOf(issue, has(file, path))}` }];
  if (issue.code === "too_small" && issue.origin === "number")
    return [{ path, what: `${name} must be at least ${issue.minimum}` }];
  if (issue.code === "too_big" && issue.origin === "number")
    return [{ path, what: `${name} must be at most ${issue.maximum}` }];
  return [{ path, what: `${name || "the file"} is not as it must be` }];
}
var MOST_FAULTS = 100;
var UNSAID = "Invalid input";
function unknownKey(path, key) {
  const known = keysAt(path);
  const [name, shown] = [nameOf(path), cut(key)];
  return {
    path: [...path, key],
    what: `"${shown}" is not a key${name && ` of ${name}`}${(0, import_options.suggestion)(key, known)}`,
    help: `Its keys are ${known.join(", ")}. ${HELP}`
  };
}
var typeOf = ({ expected }, isThere) => isThere ? `must be ${KINDS[expected] ?? expected}` : "is missing";
function has(value, path) {
  const [key, ...rest] = path;
  if (key === void 0) return true;
  if (typeof value !== "object" || value === null) return false;
  const found = Object.entries(value).find(([name]) => name === String(key));
  return found !== void 0 && has(found[1], rest);
}
var HELP = "docs/configuration.md shows every key.";
var KINDS = {
  object: "a map of keys to values",
  record: "a map of rule ids to values",
  array: "a list",
  string: "text",
  boolean: "true or false",
  int: "a whole number",
  number: "a number"
};
var oneOf = (values) => `${values.slice(0, -1).join(", ")} or ${values.at(-1)}`;
var nameOf = (path) => path.map((key, i) => typeof key === "number" ? `[${key}]` : i === 0 ? cut(key) : `.${cut(key)}`).join("");
var cut = (key) => key.length <= 60 ? key : `[${key.length} characters]`;
var checked = (parsed, ruleIds) => [
  ...unknownRules(parsed, ruleIds),
  ...takenIds(parsed, ruleIds),
  ...sizes(parsed),
  ...twiceAllowed(parsed),
  ...twoEnvironments(parsed)
];
function unknownRules(parsed, ruleIds) {
  const known = [...ruleIds, ...(parsed["custom-rules"] ?? []).map(({ id }) => id)];
  return ["rules", "severities"].flatMap(
    (key) => Object.keys(parsed[key] ?? {}).filter((id) => !known.includes(id)).map((id) => ({
      path: [key, id],
      what: `${key}: there is no rule "${cut(id)}"${(0, import_options.suggestion)(id, known)}`,
      help: "keysweep rules lists them."
    }))
  );
}
function takenIds({ "custom-rules": rules = [] }, ruleIds) {
  return rules.flatMap(({ id }, i) => {
    const first = rules.findIndex((rule) => rule.id === id);
    const what = ruleIds.includes(id) ? `a built-in rule is called "${id}"` : first < i ? `custom-rules[${first}] is called "${id}" too` : void 0;
    return what ? [{ path: ["custom-rules", i, "id"], what: `custom-rules[${i}].id: ${what}` }] : [];
  });
}
var LARGEST = 256 * 1024 * 1024;
var bytesOf = (size) => Number.parseInt(size, 10) * (size.includes("K") ? 1024 : 1024 * 1024);
function sizes({ limits = {} }) {
  return ["file", "blob", "archive"].filter((key) => bytesOf(limits[key] ?? "1 KiB") > LARGEST).map((key) => ({ path: ["limits", key], what: `limits.${key} must be at most 256 MiB` }));
}
function twiceAllowed({ allow = [] }) {
  return allow.flatMap(({ fingerprint }, i) => {
    const first = allow.findIndex((entry) => entry.fingerprint === fingerprint);
    return first === i ? [] : [
      {
        path: ["allow", i, "fingerprint"],
        what: `allow[${i}].fingerprint is that of allow[${first}] too`
      }
    ];
  });
}
function twoEnvironments({ environments = {} }) {
  const seen = /* @__PURE__ */ new Map();
  return Object.entries(environments).flatMap(
    ([name, globs]) => (globs ?? []).flatMap((glob, i) => {
      const other = seen.get(glob);
      seen.set(glob, name);
      return other === void 0 || other === name ? [] : [{ path: ["environments", name, i], what: `environments.${name}[${i}] belongs to ${other} too` }];
    })
  );
}
async function customFaults(parsed) {
  const rules = customRulesOf(parsed);
  if (rules.length === 0) return [];
  const { faultOf } = await Promise.resolve().then(() => __toESM(requirePart("./match-custom-faults.js")));
  return rules.flatMap((rule, i) => {
    const fault = faultOf(rule);
    if (!fault) return [];
    const path = inFile(fault.path, i, parsed["custom-rules"]?.[i]?.allowlists?.length ?? 0);
    return [{ path, what: `${nameOf(path)} ${fault.what}` }];
  });
}
function inFile(path, rule, own) {
  const [key, index, ...rest] = path;
  const isOfAll = key === "allowlists" && typeof index === "number" && index >= own;
  const whole = isOfAll ? ["custom-allowlists", index - own, ...rest] : ["custom-rules", rule, ...path];
  return whole.map(asInFile);
}
var asInFile = (key) => typeof key === "number" ? key : key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
function customRulesOf(parsed) {
  const { "custom-rules": rules = [], "custom-allowlists": lists = [] } = parsed;
  const ofAll = lists.map(allowlistOf);
  return rules.map(customRuleOf).map((rule) => {
    const allowlists = [...rule.allowlists ?? [], ...ofAll];
    return allowlists.length === 0 ? rule : { ...rule, allowlists };
  });
}
var customRuleOf = (rule) => {
  const { id, description, severity, regex, prefix, alphabet, length, keywords, entropy, paths } = rule;
  const { "secret-group": secretGroup, "path-regexes": pathRegexes, allowlists } = rule;
  return {
    id,
    description,
    ...severity !== void 0 && { severity: import_scan_2.SECURITY_SEVERITY[severity] },
    ...regex !== void 0 && { regex },
    ...secretGroup !== void 0 && { secretGroup },
    ...prefix !== void 0 && { prefix },
    ...alphabet !== void 0 && { alphabet },
    ...length !== void 0 && { length },
    ...keywords !== void 0 && { keywords },
    ...entropy !== void 0 && { entropy },
    ...paths !== void 0 && { paths },
    ...pathRegexes !== void 0 && { pathRegexes },
    ...allowlists !== void 0 && { allowlists: allowlists.map(allowlistOf) }
  };
};
var allowlistOf = (list2) => {
  const { description, condition, regexes, stopwords, paths, commits } = list2;
  const { "regex-target": regexTarget, "path-regexes": pathRegexes } = list2;
  return {
    ...description !== void 0 && { description },
    ...condition !== void 0 && { condition: condition === "and" ? "AND" : "OR" },
    ...regexTarget !== void 0 && { regexTarget },
    ...regexes !== void 0 && { regexes },
    ...stopwords !== void 0 && { stopwords },
    ...paths !== void 0 && { paths },
    ...pathRegexes !== void 0 && { pathRegexes },
    ...commits !== void 0 && { commits }
  };
};
function excluder({ include, exclude = [] }) {
  const excluded = anyOf(exclude);
  if (include === void 0) return excluded;
  const included = anyOf(include);
  return (path) => excluded(path) || !(path === "" || path.startsWith(".git/") || included(path));
}
function environmentMap(environments) {
  const { production = [], staging = [], development = [], test = [] } = environments;
  const tests = [
    ["production", anyOf(production)],
    ["staging", anyOf(staging)],
    ["development", anyOf(development)],
    ["test", anyOf(test)]
  ];
  return (path) => tests.find(([, fits]) => fits(path))?.[0];
}
function anyOf(globs) {
  const all = globs.flatMap((glob) => [glob.replace(/\/+$/, ""), `${glob.replace(/\/+$/, "")}/**`]);
  const matchers = all.map(import_practices_run.globMatcher);
  return (path) => matchers.some((matches) => matches(path));
}
async function parseConfig(text2, origin, ruleIds) {
  const { parsed, faults, place } = await readText(text2, origin, ruleIds);
  const [first, ...more] = faults;
  if (parsed && !first) return configOf(parsed, origin, place);
  const rest = more.length > 0 ? ` keysweep config check lists ${more.length} more.` : "";
  throw new import_errors.UserError(`${place(first?.path ?? [])}: ${first?.what}`, `${first?.help ?? HELP}${rest}`);
}
async function faultsIn(text2, origin, ruleIds) {
  const { faults, place } = await readText(text2, origin, ruleIds);
  return faults.map(
    ({ path, what, help }) => [(0, import_failure.sentence)(`${place(path)}: ${what}`), help].filter(Boolean).join(" ")
  );
}
async function readText(text2, origin, ruleIds) {
  const { value, fault, lineOf } = (0, import_practices_run.readSettings)(text2);
  if (fault) return { faults: [{ path: [], what: fault.what }], place: () => `${origin}, line ${fault.line}` };
  const read = parse(value ?? {});
  const found = "parsed" in read ? [...checked(read.parsed, ruleIds), ...await customFaults(read.parsed)] : read.issues.flatMap((issue) => faultsOf(issue, value));
  const first = new Map([...found].reverse().map((one) => [nameOf(one.path), one]));
  const placed = [...first.values()].reverse().slice(0, MOST_FAULTS).map((one) => ({ ...one, line: lineOf(one.path) }));
  return {
    ..."parsed" in read && { parsed: read.parsed },
    faults: placed.sort((a, b) => a.line - b.line),
    place: (path) => `${origin}, line ${lineOf(path)}`
  };
}
function configOf(parsed, origin, place) {
  const { rules = {}, severities = {}, allow = [], paths = {}, environments = {}, limits = {} } = parsed;
  const { "fail-on": failOn, confidence, strict, "key-age": keyAge } = parsed;
  return {
    origin,
    rules,
    severities,
    excludes: excluder(paths),
    environmentOf: environmentMap(environments),
    limits: limitsOf(limits),
    allow,
    customRules: customRulesOf(parsed),
    ...failOn !== void 0 && { failOn },
    ...confidence !== void 0 && { confidence },
    ...strict !== void 0 && { strict },
    ...keyAge !== void 0 && { keyAge },
    failStale: parsed["stale-ignores"] === "fail",
    failGrowth: parsed.ratchet === "fail",
    stated: parsed,
    place
  };
}
function limitsOf({ file, blob, archive, "archive-depth": depth }) {
  const chosen = (most) => ({ most, chosen: true });
  return {
    file: file === void 0 ? import_sources_unpack_lzma2.DEFAULT_LIMITS.file : chosen(bytesOf(file)),
    blob: blob === void 0 ? import_sources_unpack_lzma2.DEFAULT_LIMITS.blob : chosen(bytesOf(blob)),
    archive: archive === void 0 ? import_sources_unpack_lzma2.DEFAULT_LIMITS.archive : chosen(bytesOf(archive)),
    archiveDepth: depth === void 0 ? import_sources_unpack_lzma2.DEFAULT_LIMITS.archiveDepth : chosen(depth)
  };
}
module.exports = Object.defineProperty({
  nameOf,
  parseConfig,
  faultsIn
}, "__esModule", { value: true });
