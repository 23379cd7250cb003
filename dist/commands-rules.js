import { createRequire as createRequireForBundle } from 'node:module'
const require = createRequireForBundle(import.meta.url)
import {
  customHere
} from "./commands-custom-here-2.js";
import {
  practices
} from "./scan-2.js";
import {
  wrap
} from "./sources-repository.js";
import "./reporters-wording.js";
import {
  logLine,
  suggestion
} from "./options.js";
import {
  secrets
} from "./match-scanner.js";
import "./sources-git.js";
import {
  severityOf,
  severityRank
} from "./finding.js";
import {
  UserError
} from "./errors.js";
import "./bundle-runtime.js";

// src/reporters/rules.ts
var ruleList = (rules2) => {
  const width = Math.max(0, ...rules2.map(({ id }) => id.length));
  const rank = (rule) => severityRank(severityOf(rule.severity));
  return [...rules2].sort((a, b) => rank(b) - rank(a) || (a.id < b.id ? -1 : 1)).map((rule) => `${severityOf(rule.severity).padEnd(9)} ${rule.id.padEnd(width)}  ${rule.title}`).map((line) => `${logLine(line)}
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
  ...rule.slow ? field("Slow", "run over each whole text: it has no literal or keyword of three characters") : [],
  ...rule.docs === "" ? [] : field("See", rule.docs)
];
var field = (name, text) => wrap(text, 84).map((line, index) => (index === 0 ? name : "").padEnd(12) + line);

// src/commands/rules.ts
async function rules(id) {
  const all = [...secrets, ...(await customHere()).rules, ...practices];
  if (id === void 0) return ruleList(all);
  const rule = all.find((candidate) => candidate.id === id);
  if (rule !== void 0) return ruleText(rule);
  const ids = all.map((candidate) => candidate.id);
  throw new UserError(`There is no rule "${id}"${suggestion(id, ids)}`, "keysweep rules lists them.");
}
export {
  rules
};
