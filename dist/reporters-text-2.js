import { createRequire as createRequireForBundle } from 'node:module'
const require = createRequireForBundle(import.meta.url)
import {
  wrap
} from "./wrap.js";
import {
  SEVERITIES_WORST_FIRST,
  exemptText,
  openOf,
  policyTexts,
  verdict
} from "./reporters-verdict.js";
import {
  counted,
  coverage,
  detailOf,
  gapsOf,
  idOf,
  leftOutOf,
  occurrenceText,
  otherPlaces,
  partText,
  placeOf,
  sinceWhen,
  skippedText,
  suppressedText,
  toolText
} from "./reporters-wording.js";
import {
  inert,
  visible
} from "./sanitise.js";

// src/reporters/text.ts
var PLACES = 4;
var SEVERITY_STYLE = {
  critical: "red",
  high: "red",
  medium: "yellow",
  low: "cyan"
};
var textReport = (report, look = { paint: (_style, text) => text, width: 100 }) => {
  const page = { ...look, width: Math.min(120, Math.max(60, look.width)) };
  const lines = [
    ...SEVERITIES_WORST_FIRST.flatMap((severity) => severityLines(report, severity, page)),
    ...receiptLines(report, page)
  ];
  return `${lines.map(inert).join("\n")}
`;
};
var severityLines = (report, severity, look) => {
  const findings = openOf(report).filter((finding) => finding.severity === severity);
  if (findings.length === 0) return [];
  const ruleIds = [...new Set(findings.map(({ ruleId }) => ruleId))];
  const title = look.paint(SEVERITY_STYLE[severity], look.paint("bold", severity.toUpperCase()));
  return [
    `${title}  ${counted(findings.length, "finding")}`,
    "",
    ...ruleIds.flatMap(
      (id) => ruleLines(
        report,
        id,
        findings.filter(({ ruleId }) => ruleId === id),
        look
      )
    )
  ];
};
var ruleLines = (report, id, findings, look) => {
  const rule = report.rules.get(id);
  const evidence = new Set(findings.map((finding) => evidenceText(finding)));
  const [common] = evidence.size === 1 ? evidence : [];
  return [
    `  ${look.paint("bold", visible(rule?.title ?? id))}  ${look.paint("dim", visible(id))}`,
    ...rule ? [...field("Why", rule.why, 4, look), ...field("Do", rule.remediation, 4, look)] : [],
    ...field("Evidence", common ?? "", 4, look),
    "",
    ...findings.flatMap((finding) => [
      ...placeLines(finding, rule, look),
      ...findingLines(report, finding, look),
      ...common === void 0 ? field("Evidence", evidenceText(finding), 6, look) : [],
      ...fixLines(finding, look)
    ]),
    ""
  ];
};
var placeLines = (finding, rule, look) => {
  const { blocks } = finding;
  const mark = blocks ? look.paint("red", "✖") : "•";
  const place = visible(placeOf(finding));
  const detail = visible(detailOf(finding, rule?.title));
  const fits = 4 + 2 + place.length + 2 + detail.length <= look.width;
  const after = [blocks ? "" : look.paint("dim", "does not block"), fits ? detail : ""].filter(Boolean);
  return [
    `    ${mark} ${[look.paint("bold", place), ...after].join("  ")}`,
    ...fits ? [] : field("What", detail, 6, look)
  ];
};
var findingLines = (report, finding, look) => {
  const others = otherPlaces(finding);
  const places = others.slice(0, PLACES).map((other) => occurrenceText(other, report.receipt));
  const rest = others.length - places.length;
  return [
    ...field("Id", idOf(finding), 6, look),
    ...(finding.parts ?? []).flatMap((part) => field("With", partText(part, report), 6, look)),
    ...field("When", sinceWhen(finding, report), 6, look),
    ...places.flatMap((place, index) => field(index === 0 ? "Also" : "", place, 6, look)),
    ...rest > 0 ? field("", `and ${counted(rest, "more place")} (--format json lists all)`, 6, look) : []
  ];
};
var evidenceText = ({ evidence, confidence }) => {
  const of = (sign) => evidence.filter((one) => one.sign === sign).map(({ detail }) => detail);
  const against = of("against").map((detail) => `but ${detail}`);
  const parts = [...of("for"), ...against].join("; ");
  if (parts === "") return confidence === "low" ? "low confidence" : "";
  return `${confidence} confidence: ${parts}`;
};
var fixLines = ({ fix }, look) => fix === void 0 ? [] : fix.text.trimEnd().split("\n").map(
  (line, index) => `      ${label(index === 0 ? "Fix" : "", look)}${look.paint("green", `| ${visible(line)}`)}`
);
var receiptLines = (report, look) => {
  const { receipt } = report;
  const gaps = gapsOf(receipt).flatMap((gap) => field("Not read", skippedText(gap), 2, look));
  const leftOut = leftOutOf(receipt).map(skippedText);
  return [
    verdictLine(report, look),
    ...receipt.complete ? [] : [incompleteLine(report, look), ...gaps],
    "",
    ...field("Exempt", exemptText(report), 2, look),
    ...policyTexts(receipt).flatMap((text, index) => field(index === 0 ? "Policy" : "", text, 2, look)),
    ...field("Read", coverage(receipt), 2, look),
    ...leftOut.flatMap((text, index) => field(index === 0 ? "Left out" : "", text, 2, look)),
    ...field("Dropped", suppressedText(receipt), 2, look),
    ...field("With", toolText(receipt), 2, look)
  ];
};
var verdictLine = (report, look) => {
  const clean = report.exitCode === 0 && openOf(report).length === 0;
  return look.paint(
    "bold",
    look.paint(clean ? "green" : report.exitCode === 0 ? "yellow" : "red", verdict(report))
  );
};
var incompleteLine = ({ receipt }, look) => look.paint(
  "red",
  gapsOf(receipt).length > 0 ? "Incomplete: part of what was asked for could not be read, so this is not a clean result." : "Incomplete: nothing could be read, so this is not a clean result."
);
var LABEL = 10;
var label = (name, look) => look.paint("dim", name.padEnd(LABEL));
var field = (name, text, indent, look) => text === "" ? [] : wrap(visible(text), look.width - indent - LABEL).map(
  (line, index) => " ".repeat(indent) + label(index === 0 ? name : "", look) + line
);

export {
  textReport
};
