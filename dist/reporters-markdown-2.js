import { createRequire as createRequireForBundle } from 'node:module'
const require = createRequireForBundle(import.meta.url)
import {
  practicesMarkdown
} from "./patterns-sentences.js";
import {
  pageOf
} from "./reporters-address.js";
import {
  exemptText,
  openOf,
  policyFails,
  policyTexts,
  verdict
} from "./reporters-verdict.js";
import {
  counted,
  coverage,
  exposedSince,
  gapsOf,
  idOf,
  isHistoric,
  leftOutOf,
  lineOf,
  otherPlaces,
  partText,
  sinceWhen,
  skippedText,
  suppressedText,
  toolText
} from "./reporters-wording.js";
import {
  markdown,
  markdownCode,
  markdownProse
} from "./sanitise.js";

// src/reporters/markdown.ts
var BYTES = 900 * 1024;
var BYTES_OF_ADVICE = 200 * 1024;
var markdownReport = (report, repository) => {
  const blocks = report.findings.filter((finding) => finding.blocks);
  const others = openOf(report).filter((finding) => !finding.blocks);
  const opening = [headline(report), incompleteText(report), historyText(report)];
  const closing = [adviceText(report), practicesMarkdown(report.outcomes), receiptText(report)];
  const row = (finding) => rowOf(finding, report, repository);
  const room = BYTES - size(opening) - size(closing) - 1e3;
  const first = table("Blocks", blocks.map(row), room);
  const second = table("Does not block", others.map(row), room - size([first]));
  return `${[...opening, first, second, ...closing].filter(Boolean).join("\n\n")}
`;
};
var headline = (report) => {
  const incomplete = report.receipt.complete ? "" : "the scan is incomplete";
  const blocks = report.blocking === 0 ? "" : `${counted(report.blocking, "finding")} ${report.blocking === 1 ? "blocks" : "block"}`;
  const policy = policyFails(report.receipt) ? "the policy fails the run" : "";
  const title = [blocks, policy, incomplete].filter(Boolean).join(", and ");
  return `## Keysweep: ${title || "nothing blocks"}

${verdict(report)}`;
};
var incompleteText = ({ receipt }) => {
  if (receipt.complete) return "";
  const gaps = gapsOf(receipt).map((gap) => `> - ${markdown(skippedText(gap))}`);
  const what = gaps.length > 0 ? "Part of what was asked for could not be read" : "Nothing could be read";
  return [`> [!CAUTION]
> ${what}, so this is not a clean result.`, ...gaps].join("\n");
};
var historyText = (report) => {
  const historic = openOf(report).filter(isHistoric);
  if (historic.length === 0) return "";
  const oldest = historic.flatMap((finding) => exposedSince(finding) ?? []).sort()[0];
  const verb = historic.length === 1 ? "stands" : "stand";
  const since = oldest === void 0 ? "" : `, the oldest since ${markdown(oldest)}`;
  return `**History:** ${counted(historic.length, "finding")} ${verb} in history only${since}. Everybody with a clone can read what a later commit removed: revoke it.`;
};
var rowOf = (finding, report, repository) => {
  const others = otherPlaces(finding).length;
  const since = sinceWhen(finding, report);
  const parts = (finding.parts ?? []).map((part) => `<br>with ${markdown(partText(part, report))}`);
  const cells = [
    finding.severity,
    placeCell(finding, report.receipt.head, repository),
    `${markdown(finding.message)}${parts.join("")}<br>${markdownCode(finding.ruleId)} ${markdownCode(idOf(finding))}`,
    markdown(
      [since, others > 0 ? `Also at ${counted(others, "other place")}.` : ""].filter(Boolean).join(" ")
    )
  ];
  return `| ${cells.join(" | ")} |`;
};
var placeCell = (finding, head, repository) => {
  const text = markdownCode(lineOf(finding));
  const commit = finding.present ? head : finding.commit;
  const isFile = finding.path !== "" && (finding.present || isHistoric(finding));
  if (repository === void 0 || commit === null || !isFile) return text;
  return `[${text}](${pageOf(repository, commit, finding.path, finding.startLine)})`;
};
var table = (title, rows, room) => {
  if (rows.length === 0) return "";
  const { shown, left } = fitting(rows, room);
  const head = "| Severity | Where | What | History |\n| --- | --- | --- | --- |";
  const note = `${counted(left, "row")} left out: a job summary holds 1 MiB. The log, the JSON and the SARIF report go on.`;
  return [`### ${title}`, [head, ...shown].join("\n"), left > 0 ? note : ""].filter(Boolean).join("\n\n");
};
var adviceText = (report) => {
  const ids = [...new Set(openOf(report).map(({ ruleId }) => ruleId))];
  const sections = ids.flatMap((id) => {
    const rule = report.rules.get(id);
    if (rule === void 0) return [];
    const summary = `<summary>${markdown(rule.title)} (${markdownCode(id)})</summary>`;
    return `<details>${summary}

${markdownProse(rule.why)}

**Do:** ${markdownProse(rule.remediation)}

</details>`;
  });
  if (sections.length === 0) return "";
  const { shown, left } = fitting(sections, BYTES_OF_ADVICE);
  const note = `${counted(left, "more rule")}: keysweep rules ID explains each.`;
  return ["### What to do", ...shown, left > 0 ? note : ""].filter(Boolean).join("\n\n");
};
var receiptText = (report) => {
  const { receipt } = report;
  const lines = [
    exemptText(report),
    ...policyTexts(receipt).map((text) => `Policy: ${text}`),
    `Read: ${coverage(receipt)}`,
    ...leftOutOf(receipt).map((item) => `Left out: ${skippedText(item)}`),
    suppressedText(receipt),
    `With: ${toolText(receipt)}`
  ];
  return `### Receipt

${lines.filter(Boolean).map((line) => `- ${markdown(line)}`).join("\n")}`;
};
var fitting = (parts, room) => {
  let used = 0;
  let end = 0;
  for (const part of parts) {
    used += size([part]);
    if (used > room) break;
    end++;
  }
  return { shown: parts.slice(0, end), left: parts.length - end };
};
var size = (parts) => parts.reduce((sum, part) => sum + Buffer.byteLength(part) + 2, 0);

export {
  markdownReport
};
