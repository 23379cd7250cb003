import { createRequire as createRequireForBundle } from 'node:module'
const require = createRequireForBundle(import.meta.url)
import {
  pageOf,
  uriOf
} from "./reporters-address.js";
import {
  exemptText,
  policyTexts
} from "./reporters-verdict.js";
import {
  counted,
  gapsOf,
  isHistoric,
  leftOutOf,
  number,
  occurrenceText,
  originOf,
  otherPlaces,
  partText,
  removalOf,
  sentence,
  sinceWhen,
  skippedText,
  suppressedText
} from "./reporters-wording.js";
import {
  jsonText,
  markdownProse,
  visible
} from "./sanitise.js";

// src/reporters/sarif-rule.ts
var ruleDescriptor = (id, rule, findings) => {
  const finding = findings.find(({ ruleId }) => ruleId === id);
  const title = cut(rule?.title ?? finding?.message ?? id);
  return {
    id,
    name: pascal(id).slice(0, 255),
    shortDescription: { text: sentence(title) },
    fullDescription: { text: cut(rule?.why ?? title) },
    help: rule === void 0 ? { text: title } : { text: helpText(rule), markdown: helpMarkdown(rule) },
    ...rule?.kind === "secret" && rule.docs !== "" && { helpUri: rule.docs },
    properties: {
      // A string; a rule has one severity in code scanning, so a finding that differs shows it by its level alone.
      "security-severity": (rule?.severity ?? finding?.securitySeverity ?? 5).toFixed(1),
      precision: rule?.confidence ?? finding?.confidence ?? "medium",
      tags: [.../* @__PURE__ */ new Set(["security", ...tagsOf(rule), finding?.family ?? id])]
    }
  };
};
var tagsOf = (rule) => rule?.kind === "secret" ? ["secret", "external/cwe/cwe-798"] : ["secret-hygiene"];
var helpText = (rule) => visible(
  [
    `Why: ${rule.why}`,
    `What to do: ${rule.remediation}`,
    ...rule.cites.map(({ practice }) => practice)
  ].join(" ")
);
var helpMarkdown = (rule) => [
  `**Why it matters.** ${markdownProse(rule.why)}`,
  `**What to do.** ${markdownProse(rule.remediation)}`,
  ...rule.cites.length > 0 ? [`**The practice behind it**

${rule.cites.map(citeItem).join("\n")}`] : []
].join("\n\n");
var citeItem = ({ document, line, practice }) => `- ${markdownProse(practice)} (document ${document}, line ${line})`;
var cut = (text) => text.length <= 1024 ? visible(text) : `${visible(text).slice(0, 1020)}…`;
var pascal = (id) => id.split(/[^a-zA-Z0-9]+/).map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join("");

// src/reporters/sarif.ts
var RESULTS = 5e3;
var RELATED = 20;
var ROOT = "%SRCROOT%";
var sarifReport = (report, repository, ofPullRequest = false) => {
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: parts(report, ofPullRequest).map(
      ({ category, findings }) => runOf(report, category, findings, repository)
    )
  };
  return jsonText(log);
};
var parts = (report, ofPullRequest) => {
  const { receipt } = report;
  const findings = report.findings.filter(isListed);
  return receipt.scope === "all" || receipt.scope === "range" && ofPullRequest ? [
    { category: "tree", findings: findings.filter(({ present }) => present) },
    { category: "history", findings: findings.filter(({ present }) => !present) }
  ] : [{ category: receipt.scope, findings }];
};
var isListed = ({ standing }) => standing === "open" || standing === "before";
var runOf = (report, category, all, repository) => {
  const { receipt } = report;
  const findings = all.slice(0, RESULTS);
  const ruleIds = [...new Set(findings.map(({ ruleId }) => ruleId))].sort();
  const onLine = countByLine(findings);
  return {
    tool: {
      driver: {
        // Merge protection rules name the tool, so this name stays.
        name: "Keysweep",
        semanticVersion: receipt.tool.version,
        rules: ruleIds.map((id) => ruleDescriptor(id, report.rules.get(id), findings))
      }
    },
    automationDetails: { id: `keysweep/${category}/` },
    columnKind: "utf16CodeUnits",
    originalUriBaseIds: { [ROOT]: { description: { text: "The root of the repository." } } },
    invocations: [invocationOf(report, all.length)],
    results: findings.map((finding) => ({
      ...resultOf(finding, report, onLine.get(lineKey(finding)) ?? 1, repository),
      ruleIndex: ruleIds.indexOf(finding.ruleId)
    })),
    ...repository !== void 0 && receipt.head !== null && {
      versionControlProvenance: [
        { repositoryUri: repository, revisionId: receipt.head, mappedTo: { uriBaseId: ROOT } }
      ]
    },
    properties: { receipt }
  };
};
var resultOf = (finding, report, onLine, repository) => ({
  ruleId: finding.ruleId,
  level: levelOf(finding),
  message: { text: messageOf(finding, report, onLine, repository) },
  locations: [
    locationOf(finding.path, {
      startLine: finding.startLine,
      startColumn: finding.startColumn,
      endLine: finding.endLine,
      endColumn: finding.endColumn
    })
  ],
  ...finding.standing === "before" && { baselineState: "unchanged" },
  relatedLocations: relatedOf(finding, report),
  partialFingerprints: {
    ...finding.lineHash !== null && { primaryLocationLineHash: finding.lineHash },
    "keysweep/v1": finding.fingerprint
  },
  properties: {
    severity: finding.severity,
    confidence: finding.confidence,
    present: finding.present,
    commit: finding.commit
  }
});
var relatedOf = (finding, report) => [
  ...(finding.parts ?? []).map((part) => {
    const { ruleId: _, path, ...region } = part;
    return { path, region, text: `With: ${partText(part, report)}` };
  }),
  ...otherPlaces(finding).map((occurrence) => ({
    path: occurrence.path,
    region: { startLine: occurrence.startLine },
    text: occurrenceText(occurrence, report.receipt)
  }))
].slice(0, RELATED).map(({ path, region, text }, index) => ({
  id: index + 1,
  ...locationOf(path, region),
  message: { text: plain(text) }
}));
var messageOf = (finding, report, onLine, repository) => {
  const { commit, path, startLine } = finding;
  const what = sentence(finding.message);
  const others = otherPlaces(finding).length;
  const historic = isHistoric(finding);
  const text = [
    historic ? `In history only (commit ${originOf(finding)}, ${removalOf(finding)}): ${what}` : what,
    historic ? "Everybody with a clone can still read it." : sinceWhen(finding, report),
    onLine > 1 ? `This line holds ${onLine} findings of this rule.` : "",
    others > 0 ? `It stands or stood at ${counted(others, "other place")}.` : ""
  ];
  const link = historic && commit !== null && repository !== void 0 ? pageOf(repository, commit, path, startLine) : "";
  return [...text.map(plain), link].filter(Boolean).join(" ");
};
var plain = (text) => visible(text).replaceAll("](", "\\](");
var locationOf = (path, region) => ({
  physicalLocation: { artifactLocation: { uri: uriOf(path), uriBaseId: ROOT }, region }
});
var levelOf = ({ severity }) => severity === "low" ? "note" : severity === "medium" ? "warning" : "error";
var invocationOf = (report, found) => {
  const { receipt } = report;
  const exempt = exemptText(report);
  const suppressed = suppressedText(receipt);
  return {
    executionSuccessful: receipt.complete,
    toolExecutionNotifications: [
      ...gapsOf(receipt).map((gap) => notification("error", `Not read: ${skippedText(gap)}.`)),
      ...receipt.complete || gapsOf(receipt).length > 0 ? [] : [notification("error", "Nothing was read.")],
      ...found > RESULTS ? [notification("warning", cutText(found))] : [],
      ...leftOutOf(receipt).map((item) => notification("note", `Left out: ${skippedText(item)}.`)),
      ...policyTexts(receipt).map((text) => notification("warning", `Policy: ${text}.`)),
      ...exempt === "" ? [] : [notification("note", `${exempt}.`)],
      ...suppressed === "" ? [] : [notification("note", `${suppressed}.`)]
    ]
  };
};
var cutText = (found) => `Only the ${number(RESULTS)} worst of ${counted(found, "finding")} are listed: code scanning stores no more of a run.`;
var notification = (level, text) => ({
  level,
  message: { text: plain(text) }
});
var lineKey = ({ ruleId, path, startLine, lineHash }) => JSON.stringify([ruleId, path, startLine, lineHash]);
var countByLine = (findings) => {
  const counts = /* @__PURE__ */ new Map();
  for (const finding of findings) counts.set(lineKey(finding), (counts.get(lineKey(finding)) ?? 0) + 1);
  return counts;
};

export {
  sarifReport
};
