'use strict'
var import_policy_ignore_edit = require("./policy-ignore-edit.js");
var import_policy_write_file = require("./policy-write-file.js");
var import_policy_schema = require("./policy-schema.js");
var import_package_zod = require("./package-zod.js");
var import_scan_2 = require("./scan-2.js");
var import_sources_packs_store_2 = require("./sources-packs-store-2.js");
var import_attribute_changes = require("./attribute-changes.js");
var import_reporters_wording = require("./reporters-wording.js");
var import_failure = require("./failure.js");
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
var import_node_path = require("node:path");
var import_promises = require("node:fs/promises");
var import_node_os = require("node:os");
var import_node_path2 = require("node:path");
var import_node_path3 = require("node:path");
var import_node_crypto = require("node:crypto");
var import_node_crypto2 = require("node:crypto");
var sectionsOf = ({ rules, allowlists, excluded }) => [
  ...excluded.length > 0 ? [{ key: "paths", text: `paths:
  exclude:
${items(excluded, 4)}` }] : [],
  ...allowlists.length > 0 && rules.length > 0 ? [
    {
      key: "custom-allowlists",
      text: `custom-allowlists:
${maps(allowlists.map(allowlistFields), 2)}`
    }
  ] : [],
  ...rules.length > 0 ? [{ key: "custom-rules", text: `custom-rules:
${maps(rules.map(ruleFields), 2)}` }] : []
];
var ruleFields = (rule) => [
  ["id", rule.id],
  ["description", rule.description],
  ["regex", rule.regex],
  ["secret-group", rule.secretGroup],
  ["keywords", rule.keywords],
  ["entropy", rule.entropy],
  ["path-regexes", rule.pathRegexes],
  ["allowlists", rule.allowlists?.map(allowlistFields)]
];
var allowlistFields = (list) => [
  ["description", list.description],
  ["condition", list.condition?.toLowerCase()],
  ["regex-target", list.regexTarget],
  ["regexes", list.regexes],
  ["stopwords", list.stopwords],
  ["path-regexes", list.pathRegexes],
  ["commits", list.commits]
];
var maps = (all2, indent) => all2.map((map) => mapText(map, indent)).join("");
function mapText(map, indent) {
  const lines = map.flatMap(
    ([key, value]) => value === void 0 ? [] : [`${key}:${valueText(value, indent + 4)}`]
  );
  const pad = " ".repeat(indent);
  return lines.map((line, i) => `${pad}${i === 0 ? "- " : "  "}${line}`).join("");
}
function valueText(value, indent) {
  if (typeof value === "string") return ` ${scalar(value)}
`;
  if (typeof value === "number") return ` ${value}
`;
  return `
${value.map((one) => typeof one === "string" ? item(one, indent) : mapText(one, indent)).join("")}`;
}
var items = (texts, indent) => texts.map((one) => item(one, indent)).join("");
var item = (text, indent) => `${" ".repeat(indent)}- ${scalar(text)}
`;
var scalar = (text) => /[\p{C}\p{Zl}\p{Zp}]/u.test(text) || text === "" ? JSON.stringify(text) : `'${text.replaceAll("'", "''")}'`;
var HEADER = `# Taken over by keysweep migrate. docs/configuration.md explains every key.
`;
var NONE = { rules: [], allowlists: [], excluded: [] };
async function migrateConfig({ rules, allowlists, excluded, ...converted }, before, ruleIds) {
  const notes = [...converted.notes];
  const tryOne = async (what, sections) => {
    const fault = await faultOf(sections, ruleIds);
    if (fault) notes.push({ what, reason: fault });
    return fault === void 0;
  };
  const kept = [];
  for (const rule of rules)
    if (await tryOne(`rule ${rule.id}`, sectionsOf({ ...NONE, rules: [rule] }))) kept.push(rule);
  const [sample] = kept;
  const lists = [];
  for (const list of sample ? allowlists : [])
    if (await tryOne(
      "an allowlist of all rules",
      sectionsOf({ ...NONE, rules: sample ? [sample] : [], allowlists: [list] })
    ))
      lists.push(list);
  const globs = [];
  for (const glob of excluded)
    if (await tryOne(`path ${glob}`, sectionsOf({ ...NONE, excluded: [glob] }))) globs.push(glob);
  const migrated = { rules: kept, allowlists: lists, excluded: globs };
  return { ...migrated, notes, text: await joined(before, sectionsOf(migrated), notes, ruleIds) };
}
async function faultOf(sections, ruleIds) {
  try {
    await (0, import_policy_schema.parseConfig)(sections.map(({ text }) => text).join(""), "it", ruleIds);
    return void 0;
  } catch (error) {
    if (error instanceof import_errors.UserError)
      return error.message.replace(/^it, line \d+: (?:custom-(?:rules|allowlists)\[0\][. ])?/, "");
    throw error;
  }
}
async function joined(before, sections, notes, ruleIds) {
  const value = before === void 0 ? {} : (0, import_practices_run.readSettings)(before).value;
  const taken = typeof value === "object" && value !== null ? Object.keys(value) : [];
  const rules = sections.find(({ key }) => key !== "paths" && taken.includes(key));
  if (rules)
    throw new import_errors.UserError(
      `.keysweep.yml has ${rules.key} already`,
      "Take them out, migrate, and put them below those that were taken over."
    );
  const added = sections.filter(({ key }) => !taken.includes(key));
  if (added.length < sections.length)
    notes.push({ what: "excluded paths", reason: ".keysweep.yml has paths already: add them there by hand" });
  if (added.length === 0) return before;
  const text = `${before === void 0 ? HEADER : `${before.trimEnd()}
`}${added.map((one) => `
${one.text}`).join("")}`;
  await (0, import_policy_schema.parseConfig)(text, ".keysweep.yml", ruleIds);
  return text;
}
async function withDraft(text, use) {
  if (text === void 0) return use("none");
  const folder = await (0, import_promises.mkdtemp)((0, import_node_path2.join)((0, import_node_os.tmpdir)(), "keysweep-migrate-"));
  try {
    const file = (0, import_node_path2.join)(folder, ".keysweep.yml");
    await (0, import_promises.writeFile)(file, text);
    return await use(file);
  } finally {
    await (0, import_promises.rm)(folder, { recursive: true, force: true });
  }
}
function entriesOf(located, before, key) {
  const known = new Set(before === void 0 ? [] : (0, import_scan_2.parseIgnores)(before, import_sources_packs_store_2.IGNORE_FILE).entries.keys());
  const added = /* @__PURE__ */ new Map();
  for (const { known: entry, findings } of located)
    for (const finding of findings) {
      if (known.has(finding.fingerprint)) continue;
      known.add(finding.fingerprint);
      added.set(finding.fingerprint, { reason: `migrated from ${entry.from}`, seen: seenAt(finding) });
    }
  return { text: added.size > 0 ? (0, import_policy_ignore_edit.withIgnores)(before, added, key) : before, added: added.size };
}
var seenAt = ({ path, startLine }) => `${path.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, "?").slice(0, 480)}:${startLine}`;
function unmet(located) {
  const byFile = /* @__PURE__ */ new Map();
  for (const { known, findings } of located)
    if (findings.length === 0)
      byFile.set(known.from, [...byFile.get(known.from) ?? [], `${known.path}:${known.line}`]);
  return [...byFile].map(([from, places]) => ({
    what: from,
    reason: `${places.length} ${places.length === 1 ? "entry names" : "entries name"} nothing that Keysweep finds: ${places.slice(0, 3).join(", ")}${places.length > 3 ? ", \u2026" : ""}`
  }));
}
var DEFAULTS = [
  ".gitleaks.toml",
  ".betterleaks.toml",
  ".gitleaksignore",
  ".betterleaksignore",
  ".secrets.baseline"
];
var MOST_BYTES = 64 * 1024 * 1024;
async function readInputs(place, named) {
  const inputs = [];
  for (const file of named.length > 0 ? named : DEFAULTS) {
    const { text } = await (0, import_sources_packs_store_2.readPolicyFile)(place, { file, named: named.length > 0, most: MOST_BYTES });
    if (text !== void 0) inputs.push({ kind: kindOf(file), name: file, text });
    else if (named.length > 0)
      throw new import_errors.UserError(`${file} does not exist`, "Name a configuration, an ignore file or a baseline.");
  }
  return inputs;
}
var kindOf = (file) => file.endsWith(".toml") ? "configuration" : (0, import_node_path3.basename)(file).endsWith("ignore") ? "ignores" : "baseline";
async function locate(entries, question) {
  const located = [];
  for (const [place, group] of groupedByContent(entries)) {
    const [path, commit] = place;
    const found = await hitsOf(path, commit, question);
    for (const known of group) located.push({ known, findings: meant(known, found, question) });
  }
  return located;
}
function groupedByContent(entries) {
  const groups = /* @__PURE__ */ new Map();
  for (const one of entries) {
    const id = `${one.commit ?? ""}:${one.path}`;
    const group = groups.get(id) ?? [[one.path, one.commit], []];
    group[1].push(one);
    groups.set(id, group);
  }
  return groups.values();
}
async function hitsOf(path, commit, question) {
  const bytes = await textOf(path, commit, question);
  const now = commit === void 0 ? bytes : await textOf(path, void 0, question);
  if (!bytes) return { lines: [], now: [], hits: [] };
  const lineOf = lineFinder(bytes);
  const hits = question.scanner.scan(bytes).map((match) => hitOf(match, lineOf, question.key));
  return { lines: linesIn(bytes), now: now ? linesIn(now) : [], hits };
}
async function textOf(path, commit, { contentOf }) {
  const [outer = "", ...inner] = path.split("!");
  const blob = await contentOf(outer, commit);
  const member = inner.length > 0 ? `!${inner.join("!")}` : "";
  return blob && [...(0, import_sources_unpack_lzma2.layers)(blob.bytes, () => {
  })].find((one) => one.inner === member)?.bytes;
}
var linesIn = (bytes) => bytes.toString().split(/\r?\n/);
var hitOf = ({ rule, value, start }, lineOf, key) => ({
  line: lineOf(start),
  sha1: sha1Of(Buffer.from(value, "latin1")),
  fingerprint: (0, import_scan_2.secretFingerprint)(rule.family, value, key)
});
function meant(known, { lines, now, hits }, { findings }) {
  const bySha1 = known.sha1 === void 0 ? [] : hits.filter(({ sha1 }) => sha1 === known.sha1);
  const text = lines.slice(known.line - 1, known.endLine);
  const isThere = known.sha1 === void 0 || stillHolds(known.sha1, text);
  const byLine = isThere ? hits.filter(({ line }) => known.line <= line && line <= known.endLine) : [];
  const prints = new Set((bySha1.length > 0 ? bySha1 : byLine).map(({ fingerprint }) => fingerprint));
  const texts = /* @__PURE__ */ new Set([...bySha1.map(({ line }) => lines[line - 1]), ...isThere ? text : []]);
  return findings.filter(
    ({ fingerprint, path, startLine }) => prints.has(fingerprint) || path === known.path && isText(now[startLine - 1]) && texts.has(now[startLine - 1])
  );
}
var isText = (line) => line !== void 0 && line.trim() !== "";
function stillHolds(sha1, lines) {
  const words = lines.flatMap((line) => [
    ...line.split(/[\s"'`=:,;(){}[\]<>]+/),
    ...line.split(/["'`]/),
    .../BEGIN [A-Z0-9 ]*PRIVATE KEY(?: BLOCK)?/.exec(line) ?? [],
    line.replace(/^[^=:]*[=:]\s*/, "").trim()
  ]);
  return words.some((word) => sha1Of(Buffer.from(word)) === sha1);
}
var sha1Of = (bytes) => (0, import_node_crypto.createHash)("sha1").update(bytes).digest("hex");
function lineFinder(bytes) {
  const starts = [0];
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) starts.push(at + 1);
  return (at) => starts.findLastIndex((start) => start <= at) + 1;
}
var fieldsOf = (value) => typeof value === "object" && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key.toLowerCase(), one])) : void 0;
var textOf2 = (value) => typeof value === "string" && value !== "" ? value : void 0;
var numberOf = (value) => {
  const number = typeof value === "bigint" ? Number(value) : value;
  return typeof number === "number" && Number.isFinite(number) && number !== 0 ? number : void 0;
};
var textsOf = (value) => (Array.isArray(value) ? value : []).filter((one) => typeof one === "string" && one !== "");
var listOf = (value) => (Array.isArray(value) ? value : value === void 0 ? [] : [value]).map(fieldsOf).filter((fields) => fields !== void 0);
var TEXT = String.raw`(?:"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|${"`[^`]*`"})`;
var LIST = String.raw`\[\s*(${TEXT}(?:\s*,\s*${TEXT})*)?\s*,?\s*\]`;
var OF_FINDING = String.raw`finding\["(secret|match|line)"\]`;
var attribute = (name) => String.raw`(?:get\(\s*attributes\s*,\s*"${name}"\s*(?:,\s*"")?\s*\)|\(?attributes\["${name}"\](?:\s*\?\?\s*"")?\)?)`;
var ENTROPY = /^(?:filter\.)?entropy\(finding\["secret"\]\)\s*(<=?)\s*(\d+(?:\.\d+)?)$/;
var MATCHES = new RegExp(String.raw`^(?:filter\.)?matchesAny\(\s*${OF_FINDING}\s*,\s*${LIST}\s*\)$`);
var CONTAINS = new RegExp(String.raw`^(?:filter\.)?containsAny\(\s*${OF_FINDING}\s*,\s*${LIST}\s*\)$`);
var AT_PATH = new RegExp(String.raw`^(?:filter\.)?matchesAny\(\s*${attribute("path")}\s*,\s*${LIST}\s*\)$`);
var COMMIT = new RegExp(String.raw`^${attribute("git\\.sha")}\s*==\s*"([0-9a-f]{40})"$`);
function readFilter(texts) {
  const allowlists = [];
  const left = [];
  let entropy;
  for (const part of texts.flatMap((text) => split(unwrapped(text), "||"))) {
    const clauses = split(unwrapped(part), "&&").map((one) => clauseOf(unwrapped(one)));
    const [first] = clauses;
    const all2 = clauses.length > 1 ? together(clauses) : first;
    if (!all2) left.push(`the part of its filter that begins with ${beginningOf(part)} has no equal`);
    else if ("list" in all2) allowlists.push(all2.list);
    else entropy = Math.max(entropy ?? 0, all2.entropy);
  }
  return { allowlists, left, ...entropy !== void 0 && { entropy } };
}
function clauseOf(text) {
  const entropy = ENTROPY.exec(text);
  if (entropy) return { entropy: Number((Number(entropy[2]) - (entropy[1] === "<" ? 1e-4 : 0)).toFixed(4)) };
  const paths = AT_PATH.exec(text);
  if (paths) return { list: { pathRegexes: itemsOf(paths[1]) } };
  const commit = COMMIT.exec(text);
  if (commit) return { list: { commits: [commit[1] ?? ""] } };
  const [, target, items2] = MATCHES.exec(text) ?? [];
  if (target) return regexesOn(target, itemsOf(items2));
  const [, where, words] = CONTAINS.exec(text) ?? [];
  if (where === "secret") return { list: { stopwords: itemsOf(words) } };
  return where ? regexesOn(where, itemsOf(words).map(quoted)) : void 0;
}
var regexesOn = (target, regexes) => ({
  list: { regexes, ...(target === "match" || target === "line") && { regexTarget: target } }
});
function together(clauses) {
  let all2 = { condition: "AND" };
  for (const clause of clauses) {
    if (!clause || !("list" in clause)) return void 0;
    if (Object.keys(clause.list).some((kind) => kind in all2)) return void 0;
    all2 = { ...all2, ...clause.list };
  }
  return { list: all2 };
}
var itemsOf = (list) => [...(list ?? "").matchAll(new RegExp(TEXT, "g"))].map(
  ([item2]) => item2.startsWith("`") ? item2.slice(1, -1) : item2.slice(1, -1).replace(/\\(.)/g, "$1")
);
var quoted = (word) => word.replace(/[\\.+*?()|[\]{}^$]/g, "\\$&");
function unwrapped(text) {
  const inner = text.trim();
  return inner.startsWith("(") && closing(inner, 0) === inner.length - 1 ? unwrapped(inner.slice(1, -1)) : inner;
}
function split(text, operator) {
  const parts = [];
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (text.startsWith(operator, at)) {
      parts.push(text.slice(from, at));
      from = at + operator.length;
    } else at = skipped(text, at);
  }
  return [...parts, text.slice(from)].map((part) => part.trim()).filter((part) => part !== "");
}
function skipped(text, at) {
  const c = text[at] ?? "";
  if ("([{".includes(c)) return closing(text, at);
  if (!"\"'`".includes(c)) return at;
  let end = at + 1;
  while (end < text.length && text[end] !== c) end += text[end] === "\\" && c !== "`" ? 2 : 1;
  return end;
}
function closing(text, open) {
  for (let at = open + 1; at < text.length; at++) {
    if (")]}".includes(text[at] ?? "")) return at;
    at = skipped(text, at);
  }
  return text.length;
}
var beginningOf = (text) => /^[(!\s]*([\w.]{1,60})/.exec(text)?.[1] ?? "a sign";
function convertRule(fields) {
  const id = textOf2(fields.id) ?? "";
  const note = (reason) => ({ what: `rule ${id || "without an id"}`, reason });
  const regex = textOf2(fields.regex);
  const because = refusalOf(fields, id);
  if (because || regex === void 0) return { id, notes: [note(because ?? NO_REGEX)] };
  const filter = readFilter([textOf2(fields.prefilter) ?? "", textOf2(fields.filter) ?? ""]);
  const lists = [...listOf(fields.allowlist), ...listOf(fields.allowlists)].map(convertAllowlist);
  const allowlists = [...lists.flatMap(({ list }) => list ?? []), ...filter.allowlists];
  const [keywords, path] = [textsOf(fields.keywords), textOf2(fields.path)];
  const [secretGroup, entropy] = [numberOf(fields.secretgroup), numberOf(fields.entropy) ?? filter.entropy];
  const rule = {
    id: slugOf(id),
    description: textOf2(fields.description)?.slice(0, 200) ?? id,
    regex,
    ...secretGroup !== void 0 && { secretGroup },
    ...keywords.length > 0 && { keywords: [...new Set(keywords.map((word) => word.toLowerCase()))] },
    ...entropy !== void 0 && { entropy },
    ...path !== void 0 && { pathRegexes: [path] },
    ...allowlists.length > 0 && { allowlists }
  };
  const left = [...lists.flatMap(({ reason }) => reason ?? []), ...filter.left, ...withoutEqual(fields)];
  return { id, rule, notes: left.map(note) };
}
var NO_REGEX = "it has no regular expression, and changes a rule of a configuration that is not here";
function refusalOf(fields, id) {
  if (id === "") return "a rule needs an id";
  if (fields.skipreport === true)
    return "it reports nothing by itself, and rules that need others have no equal";
  if (textOf2(fields.regex) === void 0 && textOf2(fields.path) !== void 0)
    return "it looks at names of files alone; files that exist to hold credentials are found by secret-credential-file";
  return void 0;
}
function* withoutEqual(fields) {
  const required = listOf(fields.required).map(({ id }) => textOf2(id) ?? "");
  if (required.length > 0)
    yield `it asks for ${required.join(", ")} near by, which has no equal: it is taken over without, and reports more`;
  if (textOf2(fields.validate)) yield "validate asks the network, and Keysweep does not";
  if (textOf2(fields.prefilter))
    yield "prefilter of a rule has no equal: it is taken over without, and reports more";
}
var slugOf = (id) => id.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "").slice(0, 80) || "rule";
function convertAllowlist(fields) {
  const description = textOf2(fields.description);
  const [regexes, stopwords] = [textsOf(fields.regexes), textsOf(fields.stopwords)];
  const [pathRegexes, given] = [textsOf(fields.paths), textsOf(fields.commits)];
  const commits = given.map((id) => id.toLowerCase()).filter((id) => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(id));
  const and = /^(?:and|&&)$/i.test(textOf2(fields.condition) ?? "");
  const target = textOf2(fields.regextarget);
  const isShort = commits.length < given.length;
  const reason = isShort ? "an allowlist has commits that are no full ids" : void 0;
  const kinds = regexes.length + stopwords.length + pathRegexes.length + commits.length;
  if (kinds === 0 || and && isShort) return { reason: reason ?? "an allowlist names nothing" };
  const list = {
    ...description !== void 0 && { description: description.slice(0, 500) },
    ...and && { condition: "AND" },
    ...(target === "match" || target === "line") && { regexTarget: target },
    ...regexes.length > 0 && { regexes },
    ...stopwords.length > 0 && { stopwords },
    ...pathRegexes.length > 0 && { pathRegexes },
    ...commits.length > 0 && { commits }
  };
  return { list, ...reason !== void 0 && { reason } };
}
var SPECIAL = /[*?[\]{}()!,\\@+]/;
function globsOf(regex) {
  const whole = /^\(\?:(.*)\)$/.exec(regex)?.[1];
  if (whole !== void 0 && !/[()]/.test(whole)) return all(whole.split("|").map(globsOf));
  if (/^[^()]*\|[^()]*$/.test(regex)) return all(regex.split("|").map(globsOf));
  return globOf(regex);
}
var all = (lists) => lists.includes(void 0) ? void 0 : lists.flatMap((list) => list ?? []);
function globOf(regex) {
  const [, start = "", rest = ""] = /^(\^(?:\.\/)?|\((?:\?:)?\^\|\/\)|\((?:\?:)?\/\|\^\)|\.\*)?([\s\S]*)$/.exec(regex) ?? [];
  const [, middle = "", end = ""] = /^([\s\S]*?)(\((?:\?:)?\/\.\*\)\?\$|\/(?:\.\*\$?)?|\.\*\$?|\$)?$/.exec(rest) ?? [];
  const body = bodyOf(middle);
  if (body === void 0 || body === "") return void 0;
  const head = start.startsWith("^") ? "" : start.startsWith("(") ? "**/" : body.startsWith("/") ? "*/**" : "**/*";
  const glob = head + body;
  if (end.startsWith("(")) return [glob];
  if (end === "$") return /[^/]\.[^/]*$/.test(glob) ? [glob] : void 0;
  return [end.startsWith("/") ? `${glob}/**/*` : `${glob}*`];
}
function bodyOf(regex) {
  let glob = "";
  const token = /\\([.\-_/ ~#@+])|\[\^\/\]\*|\((?:\?:)?((?:[\w-]|\\[.-])+(?:\|(?:[\w-]|\\[.-])+)+)\)|([\w\-/ ~#%&=:;]+)|([\s\S])/gy;
  for (const [found, escaped, choice, plain, odd] of regex.matchAll(token)) {
    if (odd !== void 0) return void 0;
    if (escaped !== void 0) {
      if (SPECIAL.test(escaped)) return void 0;
      glob += escaped;
    } else if (choice !== void 0) glob += `{${choice.replaceAll("\\", "").replaceAll("|", ",")}}`;
    else glob += plain ?? (found === "[^/]*" ? "*" : "");
  }
  return glob;
}
function getLineColFromPtr(string, ptr) {
  let lines = string.slice(0, ptr).split(/\r?\n/);
  return [lines.length, lines.pop().length + 1];
}
function makeCodeBlock(string, line, column) {
  let lines = string.split(/\r?\n/);
  let codeblock = "";
  let numberLen = (Math.log10(line + 1) | 0) + 1;
  for (let i = line - 1; i <= line + 1; i++) {
    let l = lines[i - 1];
    if (!l)
      continue;
    codeblock += i.toString().padEnd(numberLen, " ");
    codeblock += ":  ";
    codeblock += l;
    codeblock += "\n";
    if (i === line) {
      codeblock += " ".repeat(numberLen + column + 2);
      codeblock += "^\n";
    }
  }
  return codeblock;
}
var TomlError = class _TomlError extends Error {
  line;
  column;
  codeblock;
  constructor(message, options) {
    const [line, column] = getLineColFromPtr(options.toml, options.ptr);
    const codeblock = makeCodeBlock(options.toml, line, column);
    super(`Invalid TOML document: ${message}

${codeblock}`, options);
    this.line = line;
    this.column = column;
    this.codeblock = codeblock;
  }
  /** @internal */
  static x(message, ctx, ptr) {
    throw new _TomlError(message, { toml: ctx.s, ptr: ptr ?? ctx.p });
  }
};
function parseString(ctx) {
  let startPtr = ctx.p;
  let c = ctx.s.charCodeAt(ctx.p++);
  let first = c;
  let isLiteral = c === 39;
  let isMultiline = c === ctx.s.charCodeAt(ctx.p) && c === ctx.s.charCodeAt(ctx.p + 1);
  if (isMultiline) {
    if ((c = ctx.s.charCodeAt(ctx.p += 2)) === 10)
      ctx.p++;
    else if (c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10)
      ctx.p += 2;
  }
  let parsed2 = "";
  let sliceStart = ctx.p;
  let state = 0;
  for (; ctx.p < ctx.s.length; ctx.p++) {
    c = ctx.s.charCodeAt(ctx.p);
    if (isMultiline && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10)) {
      state = state && 3;
    } else if (c < 32 && c !== 9 || c === 127) {
      TomlError.x("control characters are not allowed in strings", ctx);
    } else if ((!state || state === 3) && c === first && (!isMultiline || ctx.s.charCodeAt(ctx.p + 1) === first && ctx.s.charCodeAt(ctx.p + 2) === first)) {
      if (isMultiline) {
        if (ctx.s.charCodeAt(ctx.p + 3) === first)
          ctx.p++;
        if (ctx.s.charCodeAt(ctx.p + 3) === first)
          ctx.p++;
      }
      if (!state) {
        let s = ctx.s.slice(sliceStart, ctx.p);
        parsed2 = parsed2 ? parsed2 + s : s;
      }
      ctx.p += isMultiline ? 3 : 1;
      return parsed2;
    } else if (!state) {
      if (!isLiteral && c === 92) {
        parsed2 += ctx.s.slice(sliceStart, sliceStart = ctx.p);
        state = 1;
      }
    } else if (state === 1) {
      if (c === 120 || c === 117 || c === 85) {
        let errPtr = ctx.p++ - 1;
        let value = 0;
        let len = c === 120 ? 2 : c === 117 ? 4 : 8;
        for (let j = 0; j < len; j++, ctx.p++) {
          let hex = ctx.s.charCodeAt(ctx.p);
          let digit = (
            /* 0-9 */
            hex >= 48 && hex <= 57 ? hex - 48 : (
              /* A-F */
              hex >= 65 && hex <= 70 ? hex - 65 + 10 : (
                /* a-f */
                hex >= 97 && hex <= 102 ? hex - 97 + 10 : -1
              )
            )
          );
          if (digit < 0)
            TomlError.x("invalid non-hex character in unicode escape", ctx);
          value = value << 4 | digit;
        }
        if (value < 0 || value > 1114111 || value >= 55296 && value <= 57343) {
          TomlError.x("invalid unicode escape", ctx, errPtr);
        }
        parsed2 += String.fromCodePoint(value);
        sliceStart = ctx.p--;
        state = 0;
      } else if (isMultiline && (c === 32 || c === 9)) {
        state = 2;
      } else {
        if (c === 98)
          parsed2 += "\b";
        else if (c === 116)
          parsed2 += "	";
        else if (c === 110)
          parsed2 += "\n";
        else if (c === 102)
          parsed2 += "\f";
        else if (c === 114)
          parsed2 += "\r";
        else if (c === 101)
          parsed2 += "\x1B";
        else if (c === 34)
          parsed2 += '"';
        else if (c === 92)
          parsed2 += "\\";
        else
          TomlError.x("unrecognised escape sequence", ctx);
        sliceStart = ctx.p + 1;
        state = 0;
      }
    } else if (c !== 32 && c !== 9) {
      if (state === 2)
        TomlError.x("invalid escape: only line-ending whitespace may be escaped", ctx, sliceStart);
      state = !isLiteral && c === 92 ? 1 : 0;
      sliceStart = ctx.p;
    }
  }
  TomlError.x("unfinished string", ctx, startPtr);
}
var DATE_TIME_RE = /^(\d{4}-\d{2}-\d{2})?[Tt ]?(?:(\d{2}):\d{2}(?::\d{2}(?:\.\d+)?)?)?(Z|z|[-+]\d{2}:\d{2})?$/i;
var TomlDate = class _TomlDate extends Date {
  #hasDate = false;
  #hasTime = false;
  #offset = null;
  constructor(date, fasttype, unsafeDelim) {
    let hasDate = true;
    let hasTime = true;
    let offset = "Z";
    let c;
    if (typeof date === "string") {
      if (fasttype)
        prep: {
          if (fasttype < 3) {
            if (+date.slice(11, 13) > 23) {
              date = "";
              break prep;
            }
            if (fasttype === 2) {
              offset = null;
              date += "Z";
            } else if ((c = date.charCodeAt(date.length - 1)) !== 90 && c !== 122) {
              offset = date.slice(date.length - 6);
            }
            if (unsafeDelim)
              date = date.slice(0, 10) + "T" + date.slice(11);
          } else if (fasttype === 4) {
            date = +date.slice(0, 2) > 23 ? "" : `0000-01-01T${date}Z`;
          }
          hasDate = fasttype !== 4;
          hasTime = fasttype !== 3;
        }
      else {
        let match = date.match(DATE_TIME_RE);
        if (match) {
          if (!match[1]) {
            hasDate = false;
            date = `0000-01-01T${date}`;
          }
          hasTime = !!match[2];
          hasTime && date[10] === " " && (date = date.replace(" ", "T"));
          if (match[2] && +match[2] > 23) {
            date = "";
          } else {
            offset = match[3] || null;
            if (!offset && hasTime)
              date += "Z";
          }
        } else {
          date = "";
        }
      }
    }
    super(date);
    if (!isNaN(this.getTime())) {
      this.#hasDate = hasDate;
      this.#hasTime = hasTime;
      this.#offset = offset;
    }
  }
  isDateTime() {
    return this.#hasDate && this.#hasTime;
  }
  isLocal() {
    return !this.#hasDate || !this.#hasTime || !this.#offset;
  }
  isDate() {
    return this.#hasDate && !this.#hasTime;
  }
  isTime() {
    return this.#hasTime && !this.#hasDate;
  }
  isValid() {
    return this.#hasDate || this.#hasTime;
  }
  toISOString() {
    let iso = super.toISOString();
    if (this.isDate())
      return iso.slice(0, 10);
    if (this.isTime())
      return iso.slice(11, 23);
    if (this.#offset === null)
      return iso.slice(0, -1);
    if (this.#offset === "Z" || this.#offset === "z")
      return iso;
    let offset = +this.#offset.slice(1, 3) * 60 + +this.#offset.slice(4, 6);
    offset = this.#offset[0] === "-" ? offset : -offset;
    let offsetDate = new Date(this.getTime() - offset * 6e4);
    return offsetDate.toISOString().slice(0, -1) + this.#offset;
  }
  static wrapAsOffsetDateTime(jsDate, offset = "Z") {
    let date = new _TomlDate(jsDate);
    date.#offset = offset;
    return date;
  }
  static wrapAsLocalDateTime(jsDate) {
    let date = new _TomlDate(jsDate);
    date.#offset = null;
    return date;
  }
  static wrapAsLocalDate(jsDate) {
    let date = new _TomlDate(jsDate);
    date.#hasTime = false;
    date.#offset = null;
    return date;
  }
  static wrapAsLocalTime(jsDate) {
    let date = new _TomlDate(jsDate);
    date.#hasDate = false;
    date.#offset = null;
    return date;
  }
};
function isDigit(char, base = 10) {
  return base === 16 ? char > 47 && char < 58 || char > 64 && char < 71 || char > 96 && char < 103 : char > 47 && char < 48 + base;
}
function isEndOfValue(char, delim) {
  return char === 32 || char === 9 || char === 10 || char === 13 || // Structure end or next value delimiter
  delim && (char === delim || char === 44) || // Comment
  char === 35;
}
function extractValue(ctx, end) {
  let errPtr = ctx.p;
  let c = ctx.s.charCodeAt(ctx.p);
  if (c === 91 || c === 123) {
    ctx.d-- || TomlError.x("document contains excessively nested structures. aborting.", ctx);
    let value = c === 91 ? parseArray(ctx) : parseInlineTable(ctx);
    ctx.d++;
    return value;
  }
  if (c === 34 || c === 39) {
    return parseString(ctx);
  }
  if (c === 116) {
    if (ctx.s.charCodeAt(++ctx.p) !== 114 || ctx.s.charCodeAt(++ctx.p) !== 117 || ctx.s.charCodeAt(++ctx.p) !== 101)
      TomlError.x("invalid value", ctx, errPtr);
    return ctx.p++, true;
  }
  if (c === 102) {
    if (ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 108 || ctx.s.charCodeAt(++ctx.p) !== 115 || ctx.s.charCodeAt(++ctx.p) !== 101)
      TomlError.x("invalid value", ctx, errPtr);
    return ctx.p++, false;
  }
  if (c === 43 || c === 45) {
    return parseNumber(ctx, ctx.p, ctx.s.charCodeAt(++ctx.p), 44 - c, end);
  }
  if (ctx.s.charCodeAt(ctx.p + 4) === 45 && ctx.s.charCodeAt(ctx.p + 7) === 45) {
    return parseDate(ctx, c, end);
  }
  if (ctx.s.charCodeAt(ctx.p + 2) === 58) {
    return parseTime(ctx, c, end);
  }
  return parseNumber(ctx, ctx.p, c, 0, end);
}
function parseNumber(ctx, startPtr, startChr, sign, endChr) {
  let c = startChr;
  let state = 0;
  let hasUnderscores = false;
  if (c === 105) {
    if (ctx.s.charCodeAt(++ctx.p) !== 110 || ctx.s.charCodeAt(++ctx.p) !== 102)
      TomlError.x("invalid value", ctx, startPtr);
    return ctx.p++, (sign || 1) / 0;
  }
  if (c === 110) {
    if (ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 110)
      TomlError.x("invalid value", ctx, startPtr);
    return ctx.p++, NaN;
  }
  if (c === 48) {
    if (++ctx.p >= ctx.s.length || isEndOfValue(c = ctx.s.charCodeAt(ctx.p), endChr))
      return ctx.bi === true ? 0n : 0;
    if (!sign) {
      if (c === 120)
        return parseIntegerBaseN(ctx, startPtr, 16, endChr);
      else if (c === 98)
        return parseIntegerBaseN(ctx, startPtr, 2, endChr);
      else if (c === 111)
        return parseIntegerBaseN(ctx, startPtr, 8, endChr);
    }
    if (c === 46)
      state = 2;
    else if (c === 101 || c === 69)
      state = 4;
    else
      TomlError.x("illegal leading zero", ctx, startPtr);
  } else if (!isDigit(c))
    TomlError.x("invalid value", ctx, startPtr);
  while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) {
    if (!state)
      state = 1;
    if (c === 95) {
      if (!(state & 1))
        TomlError.x("illegal underscore", ctx);
      state += 11;
      hasUnderscores = true;
    } else if (state === 1 && c === 46)
      state = 2;
    else if ((state === 1 || state === 3) && (c === 101 || c === 69))
      state = 4;
    else if (state === 4 && (c === 43 || c === 45)) {
      state = 6;
    } else if (!isDigit(c))
      TomlError.x(`illegal character in numeric literal`, ctx);
    else if (state > 9)
      state -= 11;
    else if (!(state & 1))
      state++;
  }
  if (!state) {
    let val = (startChr - 48) * (sign || 1);
    return ctx.bi === true ? BigInt(val) : val;
  }
  if (!(state & 1))
    TomlError.x("unfinished numeric value", ctx, startPtr);
  let str = ctx.s.slice(startPtr, ctx.p);
  if (hasUnderscores)
    str = str.replaceAll("_", "");
  return state > 1 ? parseFloat(str) : parseInteger(ctx, str, 10, startPtr);
}
function parseIntegerBaseN(ctx, startPtr, base, endChr) {
  let c, underscore = 1;
  while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) {
    if (c === 95) {
      if (underscore & 1)
        TomlError.x("illegal underscore", ctx);
      underscore = 3;
    } else if (!isDigit(c, base))
      TomlError.x(`illegal character in numeric literal`, ctx);
    else if (underscore & 1)
      underscore--;
  }
  if (underscore & 1)
    TomlError.x("unfinished numeric value", ctx);
  let str = ctx.s.slice(startPtr + 2, ctx.p);
  if (underscore)
    str = str.replaceAll("_", "");
  return parseInteger(ctx, str, base, startPtr);
}
function parseInteger(ctx, str, base, startPtr) {
  if (ctx.bi !== true)
    int: {
      let val = parseInt(str, base);
      if (!Number.isSafeInteger(val)) {
        if (ctx.bi)
          break int;
        TomlError.x("integer value cannot be represented losslessly", ctx, startPtr);
      }
      return val;
    }
  return base === 10 ? BigInt(str) : BigInt((base === 2 ? "0b" : base === 8 ? "0o" : "0x") + str);
}
function parseDate(ctx, c, endChr) {
  let startPtr = ctx.p++, unsafeSeparator;
  if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(ctx.p++)) || !isDigit(ctx.s.charCodeAt(ctx.p++)) || !isDigit(ctx.s.charCodeAt(ctx.p++))) {
    return parseNumber(ctx, ctx.p = startPtr, c, 0, endChr);
  }
  ctx.p += 5;
  if (!isDigit(ctx.s.charCodeAt(ctx.p++)))
    TomlError.x("invalid date-time: date part is malformed", ctx, startPtr);
  if (ctx.p >= ctx.s.length || ((c = ctx.s.charCodeAt(ctx.p)) !== 32 || (unsafeSeparator = true, !isDigit(ctx.s.charCodeAt(ctx.p + 1)))) && c !== 84 && c !== 116) {
    let t2 = ctx.s.slice(startPtr, ctx.p);
    return readDate(ctx, t2, 3, false, startPtr);
  }
  if (ctx.s.charCodeAt(ctx.p += 3) !== 58)
    TomlError.x("invalid date-time: time part is malformed", ctx, startPtr);
  if (ctx.s.charCodeAt(ctx.p += 3) === 58)
    ctx.p += 3;
  if (ctx.s.charCodeAt(ctx.p) === 46)
    while (isDigit(ctx.s.charCodeAt(++ctx.p)))
      ;
  if (c = ctx.s.charCodeAt(ctx.p)) {
    if (c === 90 || c === 122) {
      let t2 = ctx.s.slice(startPtr, ++ctx.p);
      return readDate(ctx, t2, 1, unsafeSeparator, startPtr, "[+00:00]");
    }
    if (c === 43 || c === 45) {
      let t2 = ctx.s.slice(startPtr, ctx.p += 6);
      return readDate(ctx, t2, 1, unsafeSeparator, startPtr, !ctx.ld && "[" + ctx.s.slice(ctx.p - 6, ctx.p) + "]");
    }
  }
  let t = ctx.s.slice(startPtr, ctx.p);
  return readDate(ctx, t, 2, unsafeSeparator, startPtr);
}
function parseTime(ctx, c, endChr) {
  let start = ctx.p;
  if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(++ctx.p))) {
    return parseNumber(ctx, --ctx.p, c, 0, endChr);
  }
  if (ctx.s.charCodeAt(ctx.p += 4) === 58)
    ctx.p += 3;
  if (ctx.s.charCodeAt(ctx.p) === 46)
    while (isDigit(ctx.s.charCodeAt(++ctx.p)))
      ;
  let t = ctx.s.slice(start, ctx.p);
  return readDate(ctx, t, 4, false, start);
}
function readDate(ctx, str, type, unsafeDelim, errPtr, temporalSuffix) {
  if (ctx.ld) {
    let date = new TomlDate(str, type, unsafeDelim);
    if (!date.isValid())
      TomlError.x("invalid date", ctx, errPtr);
    return date;
  }
  try {
    if (temporalSuffix)
      str += temporalSuffix;
    switch (type) {
      case 1:
        return Temporal.ZonedDateTime.from(str);
      case 2:
        return Temporal.PlainDateTime.from(str);
      case 3:
        return Temporal.PlainDate.from(str);
      case 4:
        return Temporal.PlainTime.from(str);
    }
  } catch (e) {
    TomlError.x(e instanceof Error ? e.message : "" + e, ctx, errPtr);
  }
}
function skipComment(ctx) {
  for (; ctx.p < ctx.s.length; ctx.p++) {
    let c = ctx.s.charCodeAt(ctx.p);
    if (c === 10)
      break;
    if (c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10) {
      ctx.p++;
      break;
    }
    if (c < 32 && c !== 9 || c === 127) {
      TomlError.x("control characters are not allowed in comments", ctx);
    }
  }
}
function skipVoid(ctx, banNewLines, banComments) {
  let c;
  while (ctx.p < ctx.s.length) {
    while (ctx.p < ctx.s.length && ((c = ctx.s.charCodeAt(ctx.p)) === 32 || c === 9 || !banNewLines && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10)))
      ctx.p++;
    if (banComments || c !== 35)
      break;
    skipComment(ctx);
  }
}
function parseKey(ctx, end = 61) {
  let startPtr;
  let state = 0;
  let parsed2 = [];
  let sliceStart;
  let c = ctx.s.charCodeAt(startPtr = ctx.p);
  do {
    if (c === end) {
      if (!state)
        TomlError.x("unexpected end of key", ctx);
      if (state === 1)
        parsed2.push(ctx.s.slice(sliceStart, ctx.p));
      return ctx.p++, parsed2;
    } else if (c === 46) {
      if (!state)
        TomlError.x("illegal empty bare key", ctx);
      if (state === 1)
        parsed2.push(ctx.s.slice(sliceStart, ctx.p));
      state = 0;
    } else if (!state && (c === 34 || c === 39)) {
      if (c === ctx.s.charCodeAt(ctx.p + 1) && c === ctx.s.charCodeAt(ctx.p + 2))
        TomlError.x("illegal quoted key: multiline strings are not allowed", ctx);
      parsed2.push(parseString(ctx));
      state = 2;
      ctx.p--;
    } else if (c === 32 || c === 9) {
      if (state === 1) {
        parsed2.push(ctx.s.slice(sliceStart, ctx.p));
        state = 2;
      }
    } else if (state === 2 || c < 48 && c !== 45 || c > 57 && c < 65 || c > 90 && c < 97 && c !== 95 || c > 122) {
      TomlError.x("illegal character in key", ctx);
    } else if (!state) {
      state = 1;
      sliceStart = ctx.p;
    }
  } while (c = ctx.s.charCodeAt(++ctx.p));
  TomlError.x("incomplete key-value: cannot find end of key", ctx, startPtr);
}
function parseInlineTable(ctx) {
  let startPtr = ctx.p++;
  let res = /* @__PURE__ */ Object.create(null);
  let seen = /* @__PURE__ */ new Set();
  let c;
  while (ctx.p < ctx.s.length) {
    skipVoid(ctx);
    if ((c = ctx.s.charCodeAt(ctx.p)) === 125) {
      ctx.p++;
      return res;
    }
    let k;
    let t = res;
    let hasOwn = false;
    let errPtr = ctx.p;
    let key = parseKey(ctx);
    for (let i = 0; i < key.length; i++) {
      if (i)
        t = hasOwn ? t[k] : t[k] = /* @__PURE__ */ Object.create(null);
      k = key[i];
      if ((hasOwn = Object.hasOwn(t, k)) && (typeof t[k] !== "object" || seen.has(t[k]))) {
        TomlError.x("trying to redefine an already defined value", ctx, errPtr);
      }
      let unsafe = k === "__proto__";
      if (ctx.uk && (unsafe || k === "constructor")) {
        t = ctx.uk !== 1 && TomlError.x("document contains an unsafe property", ctx, errPtr);
        break;
      }
      if (!hasOwn && unsafe) {
        Object.defineProperty(t, k, { enumerable: true, configurable: true, writable: true });
      }
    }
    if (hasOwn) {
      TomlError.x("trying to redefine an already defined value", ctx, errPtr);
    }
    skipVoid(ctx, true, true);
    let value = extractValue(
      ctx,
      125
      /* } */
    );
    if (t && typeof (t[k] = value) === "object")
      seen.add(value);
    skipVoid(ctx);
    if ((c = ctx.s.charCodeAt(ctx.p++)) === 125) {
      return res;
    }
    if (c !== 44)
      TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
  }
  TomlError.x("unfinished table", ctx, startPtr);
}
function parseArray(ctx) {
  let startPtr = ctx.p++;
  let res = [];
  let c;
  while (ctx.p < ctx.s.length) {
    skipVoid(ctx);
    if ((c = ctx.s.charCodeAt(ctx.p)) === 93) {
      ctx.p++;
      return res;
    }
    res.push(extractValue(
      ctx,
      93
      /* ] */
    ));
    skipVoid(ctx);
    if ((c = ctx.s.charCodeAt(ctx.p++)) === 93) {
      return res;
    }
    if (c !== 44)
      TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
  }
  TomlError.x("unfinished array", ctx, startPtr);
}
function peekTable(ctx, key, table, meta, type) {
  let t = table;
  let m = meta;
  let k;
  let hasOwn = false;
  let state;
  for (let i = 0; i < key.length; i++) {
    if (i) {
      t = hasOwn ? t[k] : t[k] = /* @__PURE__ */ Object.create(null);
      m = (state = m[k]).c;
      if (type === 0 && (state.t === 1 || state.t === 2)) {
        return null;
      }
      if (state.t === 2) {
        let l = t.length - 1;
        t = t[l];
        m = m[l].c;
      }
    }
    k = key[i];
    if ((hasOwn = Object.hasOwn(t, k)) && m[k]?.t === 0 && m[k]?.d) {
      return null;
    }
    if (!hasOwn) {
      let unsafe = k === "__proto__";
      if (ctx.uk && (unsafe || k === "constructor"))
        return false;
      if (unsafe) {
        Object.defineProperty(t, k, { enumerable: true, configurable: true, writable: true });
        Object.defineProperty(m, k, { enumerable: true, configurable: true, writable: true });
      }
      m[k] = {
        t: i < key.length - 1 && type === 2 ? 3 : type,
        d: false,
        i: 0,
        c: /* @__PURE__ */ Object.create(null)
      };
    }
  }
  state = m[k];
  if (state.t !== type && !(type === 1 && state.t === 3)) {
    return null;
  }
  if (type === 2) {
    if (!state.d) {
      state.d = true;
      t[k] = [];
    }
    t[k].push(t = /* @__PURE__ */ Object.create(null));
    state.c[state.i++] = state = { t: 1, d: false, i: 0, c: /* @__PURE__ */ Object.create(null) };
  }
  if (state.d) {
    return null;
  }
  state.d = true;
  if (type === 1) {
    t = hasOwn ? t[k] : t[k] = /* @__PURE__ */ Object.create(null);
  } else if (type === 0 && hasOwn) {
    return null;
  }
  return [k, t, state.c];
}
function validateTablePeek(ctx, peek, ptr) {
  if (peek === null || ctx.uk === 2)
    TomlError.x(peek === null ? "trying to redefine an already defined table or value" : "document contains an unsafe property", ctx, ptr);
}
function parse(toml, options = {}) {
  let ctx = {
    s: toml,
    p: 0,
    d: options.maxDepth ?? 1e3,
    bi: options.integersAsBigInt ?? false,
    ld: options.useLegacyDate ?? true,
    uk: options.unsafeKeyBehaviour === "throw" ? 2 : options.unsafeKeyBehaviour === "drop" ? 1 : 0
  };
  let res = /* @__PURE__ */ Object.create(null);
  let meta = /* @__PURE__ */ Object.create(null);
  let tmp;
  let skipping = false;
  let tbl = res;
  let m = meta;
  if (toml.charCodeAt(0) === 65279)
    ctx.p++;
  skipVoid(ctx);
  while (ctx.p < toml.length) {
    if (toml.charCodeAt(ctx.p) === 91) {
      let isTableArray = toml.charCodeAt(++ctx.p) === 91;
      tmp = ctx.p += +isTableArray;
      skipping = false;
      let k = parseKey(
        ctx,
        93
        /* ] */
      );
      if (isTableArray) {
        if (toml.charCodeAt(ctx.p) !== 93) {
          TomlError.x("expected end of table array declaration", ctx);
        }
        ctx.p++;
      }
      let p = peekTable(
        ctx,
        k,
        res,
        meta,
        isTableArray ? 2 : 1
        /* Type.EXPLICIT */
      );
      if (!p) {
        validateTablePeek(ctx, p, tmp);
        skipping = true;
      } else {
        m = p[2];
        tbl = p[1];
      }
    } else {
      tmp = ctx.p;
      let k = parseKey(ctx);
      let p = peekTable(
        ctx,
        k,
        tbl,
        m,
        0
        /* Type.DOTTED */
      );
      if (!p && !skipping)
        validateTablePeek(ctx, p, tmp);
      skipVoid(ctx, true, true);
      let v = extractValue(ctx, void 0);
      if (p && !skipping)
        p[1][p[0]] = v;
    }
    skipVoid(ctx, true);
    if (ctx.p < toml.length && (tmp = toml.charCodeAt(ctx.p)) !== 10 && (tmp !== 13 || toml.charCodeAt(ctx.p + 1) !== 10)) {
      TomlError.x("each key-value declaration must be followed by an end-of-line", ctx);
    }
    skipVoid(ctx);
  }
  return res;
}
var HAS_WELLFORMED = !!"".isWellFormed;
function parseTomlFile(text, origin) {
  try {
    return fieldsOf(parse(text)) ?? {};
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    throw new import_errors.UserError(
      `${origin}, line ${error.line}: this is not TOML`,
      "Mend the file, or leave it out: keysweep migrate --from FILE names what to read."
    );
  }
}
var DEEPEST = 2;
async function convertConfig(text, origin, read) {
  const notes = [];
  const whole = await extended(parseTomlFile(text, origin), origin, read, notes, 0);
  const converted = rulesOf(whole).map(convertRule);
  const targeted = targetedOf(whole);
  const ids = /* @__PURE__ */ new Set();
  const rules = converted.flatMap(
    ({ id, rule }) => rule ? [unique(withLists(rule, targeted.get(id) ?? []), ids)] : []
  );
  const global = globalLists(whole);
  const filter = readFilter([textOf2(whole.prefilter) ?? "", textOf2(whole.filter) ?? ""]);
  const allowlists = [...global.flatMap(({ list }) => list ?? []), ...filter.allowlists];
  const note = (reason) => ({ what: origin, reason });
  notes.push(...converted.flatMap((one) => one.notes));
  notes.push(...global.flatMap(({ reason }) => reason ?? []).map(note), ...filter.left.map(note));
  const globs = excludedBy(allowlists, note, notes);
  notes.push(...[...leftOut(allowlists, rules.length)].map(note));
  const excluded = [...new Set([...globs.values()].flat())];
  return { rules, allowlists: withoutPaths(allowlists, new Set(globs.keys())), excluded, notes };
}
async function extended(fields, origin, read, notes, depth) {
  const extend = fieldsOf(fields.extend) ?? {};
  const path = textOf2(extend.path);
  const note = (reason) => notes.push({ what: origin, reason });
  if (path !== void 0 && extend.usedefault === true)
    throw new import_errors.UserError(
      `${origin} extends both a path and the default configuration`,
      "Leave one of them out."
    );
  if (textOf2(extend.url) !== void 0) note("extend.url is not fetched: nothing is downloaded");
  const disabled = textsOf(extend.disabledrules);
  if (extend.usedefault === true) {
    note("useDefault: Keysweep's own rules stand in for the default ones; keysweep rules lists them");
    if (disabled.length > 0)
      note(
        `disabledRules ${disabled.join(", ")}: look for their like in keysweep rules, and switch it off by rules`
      );
  }
  if (path === void 0 || depth === DEEPEST) return fields;
  const text = await read(path);
  if (text === void 0) {
    note(`extend.path names ${path}, which is no file of this repository`);
    return fields;
  }
  const base = await extended(parseTomlFile(text, path), path, read, notes, depth + 1);
  return merged(base, fields, disabled);
}
function merged(base, over, disabled) {
  const own = rulesOf(over);
  const inherited = rulesOf(base).filter(({ id }) => !disabled.includes(textOf2(id) ?? ""));
  const changed = inherited.map((rule) => {
    const change = own.find(({ id }) => id === rule.id);
    return change ? overRule(rule, change) : rule;
  });
  const added = own.filter((rule) => !inherited.some(({ id }) => id === rule.id));
  const lists = [...listsOf(over), ...listsOf(base)];
  return { ...base, ...over, rules: [...changed, ...added], allowlist: void 0, allowlists: lists };
}
var LISTS = ["keywords", "tags"];
function overRule(base, change) {
  const given = Object.entries(change).filter(([, value]) => value !== "" && value !== 0);
  const lists = LISTS.map((key) => [key, [...textsOf(base[key]), ...textsOf(change[key])]]);
  const allowlists = [...listsOf(base), ...listsOf(change)];
  return { ...base, ...Object.fromEntries([...given, ...lists]), allowlist: void 0, allowlists };
}
function rulesOf(fields) {
  const rules = listOf(fields.rules);
  return rules.filter(
    ({ id }, i) => typeof id !== "string" || rules.findLastIndex((rule) => rule.id === id) === i
  );
}
var listsOf = ({ allowlist, allowlists }) => [
  ...listOf(allowlist),
  ...listOf(allowlists)
];
var globalLists = (fields) => listsOf(fields).filter(({ targetrules }) => textsOf(targetrules).length === 0).map(convertAllowlist);
function targetedOf(fields) {
  const found = /* @__PURE__ */ new Map();
  for (const list of listsOf(fields)) {
    const { list: converted } = convertAllowlist(list);
    for (const id of converted ? textsOf(list.targetrules) : [])
      found.set(id, [...found.get(id) ?? [], ...converted ? [converted] : []]);
  }
  return found;
}
var withLists = (rule, lists) => lists.length === 0 ? rule : { ...rule, allowlists: [...rule.allowlists ?? [], ...lists] };
function unique(rule, taken) {
  let id = rule.id;
  for (let n = 2; taken.has(id); n++) id = `${rule.id}-${n}`;
  taken.add(id);
  return { ...rule, id };
}
function excludedBy(allowlists, note, notes) {
  const found = /* @__PURE__ */ new Map();
  for (const { condition, pathRegexes = [] } of allowlists)
    for (const regex of condition === "AND" ? [] : pathRegexes) {
      const globs = globsOf(regex);
      if (globs) found.set(regex, globs);
      else notes.push(note(`the path ${regex} has no equal as a glob: only custom rules leave it out`));
    }
  return found;
}
var withoutPaths = (lists, excluded) => lists.flatMap((list) => {
  if (list.condition === "AND" || !list.pathRegexes) return [list];
  const { pathRegexes, ...rest } = list;
  const left = pathRegexes.filter((regex) => !excluded.has(regex));
  if (left.length > 0) return [{ ...rest, pathRegexes: left }];
  return rest.regexes ?? rest.stopwords ?? rest.commits ? [rest] : [];
});
function* leftOut(allowlists, rules) {
  const ofValues = allowlists.some(({ regexes, stopwords, commits }) => regexes ?? stopwords ?? commits);
  if (ofValues)
    yield `its allowlist of values and commits holds for ${rules > 0 ? "custom rules alone" : "no rule of Keysweep"}; keysweep ignore leaves out single findings`;
}
var renamed = (rule, builtIn) => builtIn.includes(rule.id) ? { ...rule, id: slugOf(`custom-${rule.id}`) } : rule;
function readGitleaksIgnore(text, from) {
  const notes = [];
  const known = text.split(/\r?\n/).flatMap((given, i) => {
    const line = given.trim();
    if (line === "" || line.startsWith("#")) return [];
    const [, commit, path, number] = /^(?:([0-9a-f]{40}|[0-9a-f]{64}):)?(.+):[^:]+:(\d{1,9})$/.exec(line) ?? [];
    if (path !== void 0)
      return [{ from, path, line: Number(number), endLine: Number(number), ...commit && { commit } }];
    notes.push({ what: `${from}, line ${i + 1}`, reason: "it is no fingerprint of gitleaks" });
    return [];
  });
  return { known, notes };
}
function readBaseline(text, from) {
  const value = parsed(text, from);
  if (Array.isArray(value)) return { known: listOf(value).flatMap((one) => ofGitleaks(one, from)), notes: [] };
  const results = fieldsWithCase(fieldsOf(value)?.results);
  if (!results)
    throw new import_errors.UserError(
      `${from} is neither a report of gitleaks nor a baseline of detect-secrets`,
      "Both are JSON: a list of findings, or a map with results."
    );
  const known = Object.entries(results).flatMap(
    ([path, list]) => listOf(list).flatMap((one) => {
      const [line, sha1] = [numberOf(one.line_number) ?? 1, textOf2(one.hashed_secret)];
      return sha1 ? [{ from, path: path.replaceAll("\\", "/"), line, endLine: line, sha1 }] : [];
    })
  );
  return { known, notes: [] };
}
function ofGitleaks(one, from) {
  const [path, line, commit] = [textOf2(one.file), numberOf(one.startline), textOf2(one.commit)];
  if (path === void 0 || line === void 0) return [];
  const secret = textOf2(one.secret);
  const sha1 = (
    // keysweep:allow crypto-secret-weak-cipher other scanners' baselines hold this hash; it is compared and never written
    secret && !/REDACTED|\.\.\.$/.test(secret) ? (0, import_node_crypto2.createHash)("sha1").update(secret).digest("hex") : void 0
  );
  const isId = commit !== void 0 && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit);
  const endLine = numberOf(one.endline) ?? line;
  return [{ from, path, line, endLine, ...isId ? { commit } : sha1 !== void 0 && { sha1 } }];
}
function parsed(text, from) {
  try {
    return JSON.parse(text);
  } catch {
    throw new import_errors.UserError(`${from} is not JSON`, "Mend the file, or leave it out.");
  }
}
var fieldsWithCase = (value) => typeof value === "object" && value !== null && !Array.isArray(value) ? value : void 0;
var COMMENTS = [
  [/\bgitleaks:allow\b/, "gitleaks:allow", 0],
  [/\bbetterleaks:allow\b/, "betterleaks:allow", 0],
  [/\bpragma:\s?(?:allow|white)list[ -]secret\b/i, "pragma: allowlist secret", 0],
  [/\bpragma:\s?(?:allow|white)list[ -]nextline[ -]secret\b/i, "pragma: allowlist nextline secret", 1]
];
var COMMENT_HINT = /(?:gitleaks|betterleaks):allow|pragma:\s?(?:allow|white)list/i;
var readComments = (text, path) => !COMMENT_HINT.test(text) ? [] : text.split("\n").flatMap(
  (line, i) => COMMENTS.filter(([comment]) => comment.test(line)).map(([, from, below]) => {
    const at = i + 1 + below;
    return { from: `a comment ${from}`, path, line: at, endLine: at };
  })
);
async function convertAll(inputs, place, ruleIds) {
  const read = async (path) => {
    if (/^(?:\/|[A-Za-z]:)|(?:^|[\\/])\.\.(?:[\\/]|$)/.test(path)) return void 0;
    return (await (0, import_sources_packs_store_2.readPolicyFile)(place, { file: path })).text;
  };
  let all2 = { rules: [], allowlists: [], excluded: [], notes: [] };
  for (const { kind, name, text } of inputs) {
    if (kind !== "configuration") continue;
    const { rules, allowlists, excluded, notes } = await convertConfig(text, name, read);
    all2 = {
      rules: [...all2.rules, ...rules.map((rule) => renamed(rule, ruleIds))],
      allowlists: [...all2.allowlists, ...allowlists],
      excluded: [.../* @__PURE__ */ new Set([...all2.excluded, ...excluded])],
      notes: [...all2.notes, ...notes]
    };
  }
  return all2;
}
var readKnown = ({ kind, name, text }) => kind === "ignores" ? readGitleaksIgnore(text, name) : kind === "baseline" ? readBaseline(text, name) : { known: [], notes: [] };
async function commentsIn({ directory, repository }) {
  const found = [];
  for await (const { path, bytes } of (0, import_scan_2.readTree)(await (0, import_scan_2.listTree)(directory, repository), new import_scan_2.Tally())) {
    const text = bytes.toString();
    if (path !== void 0 && COMMENT_HINT.test(text)) found.push(...readComments(text, path));
  }
  return found;
}
async function contentsOf({ directory, repository }) {
  const { root, paths, tracked } = await (0, import_scan_2.listTree)(directory, repository);
  const listed = new Set(paths);
  return async (path, commit) => {
    if (commit === void 0) {
      const reading = (0, import_scan_2.readTree)({ root, tracked, paths: listed.has(path) ? [path] : [] }, new import_scan_2.Tally());
      return (await reading.next()).value ?? void 0;
    }
    if (!repository) return void 0;
    const { code, stdout } = await (0, import_sources_git.runGit)(repository.top ?? directory, [
      "cat-file",
      "blob",
      `${commit}:${path}`
    ]);
    return code === 0 ? { kind: "file", path, bytes: stdout } : void 0;
  };
}
var CONFIG_FILE = ".keysweep.yml";
async function migrate(command) {
  const place = await openPlace(command.options.path);
  const inputs = await readInputs(place, command.from);
  const before = await (0, import_sources_packs_store_2.readPolicyFile)(place, { file: CONFIG_FILE });
  const config = await migrateConfig(await convertAll(inputs, place, RULE_IDS), before.text, RULE_IDS);
  const listed = inputs.map(readKnown);
  const known = [
    ...listed.flatMap((one) => one.known),
    ...command.from.length === 0 ? await commentsIn(place) : []
  ];
  if (inputs.length === 0 && known.length === 0)
    throw new import_errors.UserError(
      "There is nothing of gitleaks, betterleaks or detect-secrets here",
      "Name a file: keysweep migrate --from FILE."
    );
  const key = await (0, import_scan_2.readKey)(place, command.options.fingerprintKey);
  const located = known.length > 0 ? await locateAll(known, config, place, key, command) : [];
  const ignores = (await (0, import_sources_packs_store_2.readPolicyFile)(place, { file: import_sources_packs_store_2.IGNORE_FILE })).text;
  const entries = entriesOf(located, ignores, (0, import_scan_2.keyId)(key));
  const files = [
    ...config.text === before.text ? [] : [[CONFIG_FILE, config.text]],
    ...entries.added === 0 ? [] : [[import_sources_packs_store_2.IGNORE_FILE, entries.text]]
  ];
  for (const [file, text] of command.dryRun ? [] : files)
    await (0, import_policy_write_file.writePolicyFile)((0, import_node_path.resolve)((0, import_sources_packs_store_2.rootOf)(place), file), text ?? "");
  const notes = [...config.notes, ...listed.flatMap((one) => one.notes), ...unmet(located)];
  return said({
    read: inputs,
    config,
    entries: entries.added,
    files: files.map(([file]) => file),
    notes,
    ...command
  });
}
var RULE_IDS = [...import_match_scanner.secrets, ...import_practices_run.practices].map(({ id }) => id);
async function openPlace(path) {
  const directory = (0, import_attribute_changes.openFolder)(path);
  const repository = await (0, import_attribute_changes.openRepository)(directory);
  if (repository?.bare) throw new import_errors.UserError("A bare repository has no files to write", "Use a clone of it.");
  return { directory, repository };
}
async function locateAll(known, config, place, key, { options }) {
  const report = await withDraft(config.text, (file) => (0, import_scan_2.scan)({ ...options, config: file, confidence: "low" }));
  const scanner = new import_match_scanner.Scanner(import_match_scanner.secrets, await (0, import_match_scanner.loadCustom)(config.rules));
  return locate(known, { findings: report.findings, scanner, key, contentOf: await contentsOf(place) });
}
function said({ read, config, entries, files, notes, dryRun }) {
  const lines = [
    `read     ${read.length > 0 ? read.map(({ name }) => name).join(", ") : "comments"}`,
    `became   ${counted(config.rules.length, "custom rule")}, ${counted(config.excluded.length, "excluded path")}, ${counted(entries, "ignored finding")}`,
    ...together2(notes).map(({ what, reason }) => `differs  ${what}: ${reason}`),
    files.length === 0 ? "wrote    nothing" : `${dryRun ? "would write" : "wrote   "} ${files.join(" and ")}`,
    ...files.length > 0 && !dryRun ? ["next     read them, commit them, and remove what they replace"] : []
  ];
  return lines.map((line) => `${(0, import_sanitise.logLine)(line)}
`).join("");
}
function together2(notes) {
  const byReason = /* @__PURE__ */ new Map();
  for (const { what, reason } of notes) byReason.set(reason, [...byReason.get(reason) ?? [], what]);
  return [...byReason].map(([reason, all2]) => ({
    what: all2.length > NAMED ? `${all2.slice(0, NAMED).join(", ")} and ${all2.length - NAMED} more` : all2.join(", "),
    reason
  }));
}
var NAMED = 3;
var counted = (n, what) => `${n} ${what}${n === 1 ? "" : "s"}`;
module.exports = Object.defineProperty({
  migrate
}, "__esModule", { value: true });
