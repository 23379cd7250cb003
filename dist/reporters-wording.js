'use strict'
var import_sanitise = require("./sanitise.js");
var import_finding = require("./finding.js");
var placeOf = (finding) => isWhole(finding) ? nameOf(finding) : `${finding.path}:${finding.startLine}:${finding.startColumn}`;
var idOf = ({ fingerprint }) => fingerprint.slice(0, 12);
var lineOf = (finding) => isWhole(finding) ? nameOf(finding) : `${finding.path}:${finding.startLine}`;
var isWhole = ({ startLine, startColumn, endLine, endColumn }) => startLine === endLine && startColumn === endColumn;
var nameOf = ({ path }) => path || "the repository";
var detailOf = ({ message }, title) => title !== void 0 && message.startsWith(title) ? message.slice(title.length).trim().replace(/^\(([^()]*)\)/, "$1") : message;
var pasteOf = ({ fix }) => fix === void 0 ? "" : fix.text.trimEnd().split("\n").map(import_sanitise.visible).join("\n");
var short = (id) => id.slice(0, 7);
var leftText = (count, { path }) => `and ${number(count)} more of the same in ${path || "the repository"}`;
var counted = (count, noun) => `${number(count)} ${noun}${count === 1 ? "" : "s"}`;
var sentence = (text) => /[.!?]$/.test(text) ? text : `${text}.`;
var sinceWhen = (finding, { receipt, rules }) => {
  if (finding.exemption?.by === "base commit") return sentence(`It ${finding.exemption.reason}`);
  if (isOfFiles(receipt.scope) || rules.get(finding.ruleId)?.kind === "practice") return "";
  const origin = originOf(finding);
  const outside = OUTSIDE_FILES[finding.path];
  if (outside !== void 0)
    return `${outside}${finding.commit === null ? "" : ` (${origin})`}: everybody with a clone can read it.`;
  if (finding.commit === null)
    return finding.present ? "Only in the working tree so far: it is not committed yet." : "In an object of this clone that no branch or tag holds.";
  const text = finding.present ? `Since ${origin}, and still there.` : `In history only: brought in by ${origin}, ${removalOf(finding)}. Everybody with a clone can still read it.`;
  const since = exposedSince(finding);
  return since === void 0 || origin.endsWith(since) ? text : `${text} Exposed since ${since}.`;
};
var OUTSIDE_FILES = {
  ".git/commit-message": "In the message of a commit",
  ".git/tag-message": "In the message of a tag",
  ".git/note": "In a git note"
};
var isHistoric = (finding) => !finding.present && finding.commit !== null && OUTSIDE_FILES[finding.path] === void 0;
var partText = ({ ruleId, path, startLine, startColumn }, { rules }) => `${rules.get(ruleId)?.title ?? ruleId} at ${path}:${startLine}:${startColumn}`;
var otherPlaces = (finding) => {
  const places = new Map(finding.occurrences.map((occurrence) => [placeKey(occurrence), occurrence]));
  places.delete(placeKey(finding));
  const isPart = ({ path, startLine }) => finding.parts?.some((part) => part.path === path && part.startLine === startLine);
  return [...places.values()].filter((place) => !isPart(place));
};
var placeKey = ({ path, startLine, commit }) => JSON.stringify([path, startLine, commit]);
var occurrenceText = (occurrence, { scope }) => {
  const place = `${occurrence.path}:${occurrence.startLine}`;
  if (isOfFiles(scope)) return place;
  const facts = [
    occurrence.commit === null ? "working tree" : commitText(occurrence.commit, occurrence.authorDate),
    ...whereabouts(occurrence)
  ];
  return `${place} (${facts.join(", ")})`;
};
var whereabouts = ({ path, removedIn, present }) => {
  if (removedIn !== null) return [`removed in ${short(removedIn)}`];
  if (present) return ["still there"];
  return OUTSIDE_FILES[path] === void 0 ? ["no longer in any branch"] : [];
};
var removalOf = (finding) => {
  const removedIn = ownOccurrence(finding)?.removedIn;
  return removedIn ? `removed in ${short(removedIn)}` : "no longer in any branch";
};
var originOf = (finding) => finding.commit === null ? "the working tree" : commitText(finding.commit, ownOccurrence(finding)?.authorDate ?? null);
var exposedSince = (finding) => finding.occurrences.flatMap(({ authorDate }) => authorDate === null ? [] : [dayOf(authorDate)]).sort()[0];
var isOfFiles = (scope) => scope === "tree" || scope === "staged" || scope === "text";
var coverage = ({ covered, scope, head, state }) => {
  const parts = [
    scope === "history" ? "" : counted(covered.files, "file"),
    ...isOfFiles(scope) ? [] : [
      counted(covered.commits, "commit"),
      counted(covered.blobs, "blob"),
      counted(covered.messages, "message")
    ],
    sizeText(covered.bytes),
    state ? `and ${counted(state.objects, "object")} by an earlier run` : ""
  ];
  const at = head === null ? "" : `, at ${short(head)}`;
  return `${parts.filter(Boolean).join(", ")} (scope ${scope}${at})`;
};
var skippedText = ({ reason, count, examples }) => {
  const more = count > examples.length ? ", \u2026" : "";
  return `${reason}: ${number(count)}${examples.length > 0 ? ` (${examples.join(", ")}${more})` : ""}`;
};
var gapsOf = (receipt) => receipt.skipped.filter(({ gap }) => gap);
var leftOutOf = (receipt) => receipt.skipped.filter(({ gap }) => !gap);
var suppressedText = ({ suppressed }) => {
  const sum = (parts) => parts.reduce((total, { count }) => total + count, 0);
  if (sum(suppressed) === 0) return "";
  const named = suppressed.slice(0, REASONS).map(({ reason, count }) => `${reason} ${number(count)}`);
  const rest = suppressed.slice(REASONS);
  const other = rest.length > 0 ? [`${counted(rest.length, "other reason")} ${number(sum(rest))}`] : [];
  return `${number(sum(suppressed))} judged not to be findings: ${[...named, ...other].join(", ")}`;
};
var REASONS = 6;
var number = (count) => String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
var toolText = ({ tool, rules, engine, date }) => `${counted(rules.count, "rule")} (digest ${rules.digest.slice(0, 12)}), ${tool.name} ${tool.version}, engine ${engine}, as of ${date}`;
var ownOccurrence = (finding) => finding.occurrences.find((occurrence) => placeKey(occurrence) === placeKey(finding));
var commitText = (commit, date) => `${short(commit)}${date === null ? "" : ` of ${dayOf(date)}`}`;
var dayOf = (isoDate) => isoDate.slice(0, 10);
var sizeText = (bytes) => {
  const units = ["B", "kB", "MB", "GB", "TB"];
  const power = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  return `${(bytes / 1e3 ** power).toFixed(power === 0 ? 0 : 1)} ${units[power]}`;
};
var SEVERITIES_WORST_FIRST = ["critical", "high", "medium", "low"];
var verdict = (report) => {
  const counts = SEVERITIES_WORST_FIRST.map((severity) => ({ severity, count: countOf(report, severity) }));
  const parts = counts.filter(({ count }) => count > 0).map(({ severity, count }) => `${count} ${severity}`);
  const also = policyFails(report.receipt) ? " The policy fails the run." : "";
  if (parts.length === 0) {
    const none = report.findings.length > 0 ? "No finding counts" : "No findings";
    return `${none}${report.receipt.complete ? "" : " in what was read"}.${also}`;
  }
  const blocks = report.blocking === 0 ? "none blocks" : `${report.blocking} ${report.blocking === 1 ? "blocks" : "block"}`;
  return `${counted(openOf(report).length, "finding")}: ${parts.join(", ")}; ${blocks}.${also}`;
};
var openOf = ({ findings }) => findings.filter(({ standing }) => standing === "open");
var countOf = (report, severity) => openOf(report).filter((finding) => finding.severity === severity).length;
var exemptText = (report) => {
  const parts = import_finding.STANDINGS.flatMap((standing) => {
    const count = report.findings.filter((finding) => finding.standing === standing).length;
    return standing === "open" || count === 0 ? [] : [{ count, text: `${number(count)} ${EXEMPT[standing]}` }];
  });
  const all = parts.reduce((sum, { count }) => sum + count, 0);
  if (all === 0) return "";
  return `${counted(all, "finding")} ${all === 1 ? "does" : "do"} not count: ${parts.map(({ text }) => text).join(", ")}`;
};
var EXEMPT = {
  ignored: "ignored",
  baseline: "known from the baseline",
  before: "from before this change"
};
var policyTexts = ({ policy }) => policy.map((remark) => `${skippedText(remark)}${remark.fails ? ", which fails the run" : ""}`);
var policyFails = ({ policy }) => policy.some(({ fails }) => fails);
module.exports = Object.defineProperty({
  placeOf,
  idOf,
  lineOf,
  isWhole,
  detailOf,
  pasteOf,
  leftText,
  counted,
  sentence,
  sinceWhen,
  isHistoric,
  partText,
  otherPlaces,
  occurrenceText,
  removalOf,
  originOf,
  exposedSince,
  coverage,
  skippedText,
  gapsOf,
  leftOutOf,
  suppressedText,
  number,
  toolText,
  SEVERITIES_WORST_FIRST,
  verdict,
  openOf,
  countOf,
  exemptText,
  policyTexts,
  policyFails
}, "__esModule", { value: true });
