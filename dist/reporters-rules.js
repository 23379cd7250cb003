import { createRequire as createRequireForBundle } from 'node:module'
const require = createRequireForBundle(import.meta.url)
import {
  wrap
} from "./wrap.js";
import {
  logLine
} from "./sanitise.js";
import {
  severityOf,
  severityRank
} from "./finding.js";
import "./bundle-runtime.js";

// src/reporters/rules.ts
var ruleList = (rules) => {
  const width = Math.max(0, ...rules.map(({ id }) => id.length));
  const rank = (rule) => severityRank(severityOf(rule.severity));
  return [...rules].sort((a, b) => rank(b) - rank(a) || (a.id < b.id ? -1 : 1)).map((rule) => `${severityOf(rule.severity).padEnd(9)} ${rule.id.padEnd(width)}  ${rule.title}`).map((line) => `${logLine(line)}
`).join("");
};
var ruleText = (rule) => {
  const level = `${severityOf(rule.severity)} (${rule.severity.toFixed(1)}), ${rule.confidence} confidence`;
  const strict = rule.kind === "practice" && rule.strict ? ", only with --strict" : "";
  const lines = [
    `${rule.id}: ${rule.title}`,
    "",
    ...field("Severity", level + strict),
    ...field("Why", rule.why),
    ...field("Do", rule.remediation),
    ...rule.cites.flatMap(
      ({ document, line, practice }, index) => field(index === 0 ? "Enforces" : "", `${practice} (document ${document}, line ${line})`)
    ),
    ...rule.kind === "secret" ? secretFields(rule) : []
  ];
  return `${lines.map(logLine).join("\n")}
`;
};
var secretFields = (rule) => [
  ...rule.near ? field("Only after", rule.near.join(", ")) : [],
  ...rule.proof ? field("Checked", `${rule.proof.name}, offline`) : [],
  ...field("See", rule.docs)
];
var field = (name, text) => wrap(text, 84).map((line, index) => (index === 0 ? name : "").padEnd(12) + line);
export {
  ruleList,
  ruleText
};
