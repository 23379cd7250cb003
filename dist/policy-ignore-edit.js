'use strict'
var import_scan_2 = require("./scan-2.js");
var import_sources_packs_store_2 = require("./sources-packs-store-2.js");
var import_practices_run = require("./practices-run.js");
var import_errors = require("./errors.js");
var HEADER = "# Findings that do not count, by fingerprint. Sorted, so that branches merge: keysweep ignore writes an entry.";
function withIgnores(text, added, key) {
  const file = (0, import_scan_2.parseIgnores)(text ?? "", import_sources_packs_store_2.IGNORE_FILE);
  const before = withTop(text ?? `${HEADER}
`, file, key);
  const { head, segments } = segmentsOf(before, [...file.entries.keys()]);
  const left = [...added].sort(([a], [b]) => a < b ? -1 : 1);
  const body = segments.flatMap(({ fingerprint, comments, lines }) => {
    const ahead = left.filter(([one]) => one < fingerprint);
    left.splice(0, ahead.length);
    const [own] = left[0]?.[0] === fingerprint ? left.splice(0, 1) : [];
    return [...ahead.flatMap(linesOf), ...comments, ...own ? linesOf(own) : lines];
  });
  const after = `${[...head, ...body, ...left.flatMap(linesOf)].join("\n")}
`;
  if (isWritten(after, new Map([...file.entries, ...added]))) return after;
  throw new import_errors.UserError(
    `${import_sources_packs_store_2.IGNORE_FILE} is not written with one entry below the other, so none can be added`,
    "Write it as docs/known-findings.md shows: a fingerprint on a line of its own, its fields indented below it."
  );
}
function withTop(text, { entries }, key) {
  const keyed = key === void 0 ? "" : `key: "${key}"
`;
  const rest = entries.size > 0 ? text : text.replace(/^key:.*\n?/m, "");
  const placed = /^ignore:/m.test(rest) ? rest : `${rest.trimEnd()}
ignore:
`;
  return entries.size > 0 ? placed : placed.replace(/^ignore:.*$/m, `${keyed}ignore:`);
}
function segmentsOf(text, known) {
  const { lineOf } = (0, import_practices_run.readSettings)(text);
  const lines = text.trimEnd().split("\n");
  const entries = known.map((fingerprint) => ({ fingerprint, start: lineOf(["ignore", fingerprint]) - 1 })).sort((a, b) => a.start - b.start).map((entry) => ({ ...entry, begin: behindComments(lines, entry.start) }));
  return {
    head: lines.slice(0, entries[0]?.begin),
    segments: entries.map(({ fingerprint, start, begin }, index) => ({
      fingerprint,
      comments: lines.slice(begin, start),
      lines: lines.slice(start, entries[index + 1]?.begin)
    }))
  };
}
function behindComments(lines, start) {
  let at = start;
  while (at > 0 && /^\s+#/.test(lines[at - 1] ?? "")) at--;
  return at;
}
var linesOf = ([fingerprint, { reason, owner, until, seen }]) => [
  `  "${fingerprint}":`,
  ...Object.entries({ reason, owner, until, seen }).flatMap(
    ([field, value]) => value === void 0 ? [] : [`    ${field}: ${JSON.stringify(value)}`]
  )
];
function isWritten(text, wanted) {
  try {
    return plain((0, import_scan_2.parseIgnores)(text, import_sources_packs_store_2.IGNORE_FILE).entries) === plain(wanted);
  } catch {
    return false;
  }
}
var plain = (entries) => [...entries].map(([fingerprint, one]) => JSON.stringify([fingerprint, one.reason, one.owner, one.until, one.seen])).sort().join("\n");
module.exports = Object.defineProperty({
  withIgnores
}, "__esModule", { value: true });
