import { createRequire as createRequireForBundle } from 'node:module'
const require = createRequireForBundle(import.meta.url)
import "./scan-2.js";
import "./sources-repository.js";
import {
  counted,
  gapsOf,
  isWhole,
  openOf,
  placeOf,
  policyFails,
  policyTexts,
  sentence,
  sinceWhen,
  skippedText
} from "./reporters-wording.js";
import {
  command
} from "./options.js";
import "./match-scanner.js";
import "./sources-git.js";
import "./finding.js";
import "./errors.js";
import "./bundle-runtime.js";

// src/reporters/annotations.ts
var ROOM = 10;
var annotations = (report) => {
  const blocks = report.findings.filter((finding) => finding.blocks);
  const others = openOf(report).filter((finding) => !finding.blocks);
  const first = [
    ...report.receipt.complete ? [] : [incompleteCommand(report)],
    ...policyFails(report.receipt) ? [policyCommand(report)] : []
  ];
  const lines = [
    ...first,
    ...withinRoom("error", blocks, report, ROOM - first.length),
    ...withinRoom("warning", others, report, ROOM)
  ];
  return lines.map((line) => `${line}
`).join("");
};
var withinRoom = (type, findings, report, room) => {
  const shown = findings.length <= room ? findings : findings.slice(0, room - 1);
  const rest = findings.length - shown.length;
  const lines = shown.map((finding) => findingCommand(type, finding, report));
  if (rest === 0) return lines;
  const message = `${counted(rest, "more finding")} of this kind: see the job summary or the log of this step.`;
  return [...lines, command(type, { title: "Keysweep" }, message)];
};
var findingCommand = (type, finding, report) => {
  const rule = report.rules.get(finding.ruleId);
  const message = [
    sentence(finding.message),
    finding.present ? "" : `${placeOf(finding)}.`,
    sinceWhen(finding, report),
    rule?.remediation ?? ""
  ];
  return command(
    type,
    { title: `Keysweep: ${finding.severity}, ${finding.ruleId}`, ...placeOf2(finding) },
    message.filter(Boolean).join(" ")
  );
};
var placeOf2 = (finding) => {
  if (!finding.present || finding.path === "") return {};
  const lines = { file: finding.path, line: finding.startLine, endLine: finding.endLine };
  return finding.startLine !== finding.endLine || isWhole(finding) ? lines : { ...lines, col: finding.startColumn, endColumn: finding.endColumn };
};
var policyCommand = ({ receipt }) => command(
  "error",
  { title: "Keysweep: the policy fails the run" },
  `${policyTexts({ ...receipt, policy: receipt.policy.filter(({ fails }) => fails) }).join("; ")}.`
);
var incompleteCommand = ({ receipt }) => {
  const gaps = gapsOf(receipt).map(skippedText);
  const what = gaps.length > 0 ? `Not read: ${gaps.join("; ")}.` : "Nothing was read.";
  return command(
    "error",
    { title: "Keysweep: the scan is incomplete" },
    `${what} This is not a clean result.`
  );
};
export {
  annotations
};
