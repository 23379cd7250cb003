import { createRequire as createRequireForBundle } from 'node:module'
const require = createRequireForBundle(import.meta.url)
import {
  counted,
  number,
  skippedText
} from "./reporters-wording.js";
import {
  STANDINGS
} from "./finding.js";

// src/reporters/verdict.ts
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
  const parts = STANDINGS.flatMap((standing) => {
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

export {
  SEVERITIES_WORST_FIRST,
  verdict,
  openOf,
  countOf,
  exemptText,
  policyTexts,
  policyFails
};
