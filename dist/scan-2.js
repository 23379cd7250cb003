'use strict'
const requirePart = require
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var import_sources_packs_store_2 = require("./sources-packs-store-2.js");
var import_attribute_changes = require("./attribute-changes.js");
var import_reporters_wording = require("./reporters-wording.js");
var import_options = require("./options.js");
var import_sources_unpack_lzma2 = require("./sources-unpack-lzma2.js");
var import_match_scanner = require("./match-scanner.js");
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
var import_node_path = require("node:path");
var import_node_crypto = require("node:crypto");
var import_node_fs = require("node:fs");
var import_node_crypto2 = require("node:crypto");
var import_node_crypto3 = require("node:crypto");
var import_node_util = require("node:util");
var import_node_crypto4 = require("node:crypto");
var import_node_path2 = require("node:path");
var import_node_crypto5 = require("node:crypto");
var import_node_crypto6 = require("node:crypto");
var import_node_crypto7 = require("node:crypto");
var DOCUMENTS = [
  {
    id: "S0",
    file: "000_502b7ac355e3fec2.txt",
    title: "A Terraform provider with organisation-wide API keys",
    lines: 116
  },
  {
    id: "S1",
    file: "001_51a285596527e952.txt",
    title: "A webhook service that writes to a cloud secret store",
    lines: 49
  },
  { id: "S2", file: "002_b456e601ebfc681f.txt", title: "A server that is used with API tokens", lines: 101 },
  {
    id: "S3",
    file: "003_9cf4ae2f2c0c0a55.txt",
    title: "AI services with signed tokens, API keys and containers",
    lines: 142
  },
  {
    id: "S4",
    file: "004_bcc3259151d2c9d6.txt",
    title: "An inference gateway run as a Kubernetes operator",
    lines: 160
  }
];
var sentences = (document, said, unseen) => [
  ...said.map(([line, practice, ...like]) => ({ document, line, practice, like })),
  ...unseen.map(([line, practice, { unseen: why }]) => ({
    document,
    line,
    practice,
    like: [],
    unseen: why
  }))
].sort((a, b) => a.line - b.line);
var PEOPLE = "a promise of people; only whether it is made can be read";
var LIVE = "live accounts and networks show it, not the repository";
var RUN = "how a program behaves shows when it runs";
var PLAN = "planned by the document itself, so that its absence is no defect";
var FLOW = "needs the flow of data through the whole program, which CodeQL and its like follow";
var DESIGN = "a matter of design, for a review";
var SENTENCES = [
  ...sentences(
    "S0",
    [
      [7, "The policy lists the versions that get fixes."],
      [9, "The table has a row for the release line in use.", "S0:7"],
      [17, "Vulnerabilities are not reported in public issues."],
      [19, "The policy says how to report in private instead."],
      [21, "There is an address for reports.", "S2:19"],
      [36, "The policy names a time for the first answer."],
      [54, "No API key is in version control, past commits included."],
      [55, "Secrets come from the environment or a system that manages them."],
      [56, "Keys are replaced regularly."],
      [57, "Keys have the fewest scopes that do.", "S2:41"],
      [58, "Terraform state is encrypted and access to it controlled."],
      [62, "State files are treated as secret."],
      [64, "State is kept in a remote backend that encrypts it."],
      [65, "State is locked while it is changed."],
      [66, "Only those who are allowed to get at state files."],
      [67, "Each environment has a state file of its own."],
      [71, "Infrastructure is reached over private networks.", "S0:72"],
      [72, "Access is allowed by address where that is supported."],
      [73, "Production is reached through a VPN or a bastion host."],
      [77, "Users get the permissions that they need and no more."],
      [78, "Roles are scoped to a workspace, not to the whole organisation."],
      [80, "Each environment has keys of its own."],
      [86, "Sensitive attributes are marked as such."],
      [87, "The API key of the provider is sensitive."],
      [92, "Keys of a whole organisation are handled with care."],
      [97, "Advisories are followed.", "S2:42"],
      [106, "Security fixes are in the changelog."]
    ],
    [
      [37, "A reporter hears of progress within a week.", { unseen: PEOPLE }],
      [40, "Reports are confirmed, looked into, fixed, disclosed together and credited.", { unseen: PEOPLE }],
      [79, "Permissions are audited and unused access is taken away.", { unseen: LIVE }],
      [88, "Details of invited users are personal data.", { unseen: LIVE }],
      [104, "Fixed vulnerabilities are published as advisories and releases.", { unseen: PEOPLE }]
    ]
  ),
  ...sentences(
    "S1",
    [
      [13, "Vulnerabilities are not described in public issues.", "S0:17"],
      [14, "The maintainers can be reached in private.", "S0:21"],
      [32, "The service runs behind HTTPS only."],
      [33, "No plain HTTP endpoint is on the internet."],
      [36, "Only the known caller reaches the webhook."],
      [37, "Nothing is on the open internet without authentication."],
      [40, "Secret values are never logged."],
      [41, "Inputs that carry secrets are encrypted with AES-256-GCM."],
      [42, "Secrets in plain text are protected where they are held."],
      [45, "Short-lived credentials of roles are preferred to access keys."],
      [46, "Access keys are in a secret store, never in version control.", "S0:54", "S0:55"],
      [47, "Policies name the secrets or paths that the service needs."],
      [49, "The section of the read-me that the policy refers to is there."]
    ],
    [
      [7, "A problem is tried on the newest version before it is reported.", { unseen: PEOPLE }],
      [18, "Nothing is disclosed before there was time for a fix.", { unseen: PEOPLE }],
      [24, "A time for the fix is estimated.", { unseen: PEOPLE }]
    ]
  ),
  ...sentences(
    "S2",
    [
      [9, "The table has a row for the release line in use.", "S0:9"],
      [18, "Vulnerabilities are not reported in public issues.", "S0:17"],
      [19, "Reporters have an address that works.", "S0:21"],
      [28, "The policy names a time for the first answer."],
      [38, "No API token is in version control.", "S0:54"],
      [39, "Sensitive configuration comes from the environment.", "S0:55"],
      [40, "API tokens are replaced regularly.", "S0:56"],
      [41, "Tokens have the fewest permissions that do.", "S0:57"],
      [42, "Dependencies are kept up to date."],
      [43, "Servers run isolated from their surroundings."],
      [48, "Statements take their values as parameters."],
      [49, "All environment variables are validated."],
      [52, "Nothing sensitive is logged.", "S1:40"],
      [53, "HTTP clients check certificates."],
      [59, "Configuration comes from the environment.", "S2:39"],
      [60, "No secret is written in the code."],
      [64, "HTTP clients are configured securely.", "S2:53"],
      [65, "Permissions at other services are minimal.", "S2:41"],
      [69, "Tokens are encrypted where they are stored."],
      [72, "Scans for security run automatically."],
      [73, "Vulnerabilities of dependencies are watched for."],
      [79, "Tokens stay out of version control, in the environment, and are replaced.", "S0:54", "S0:56"],
      [91, "Dependencies are few, updated and scanned.", "S2:42", "S2:72"],
      [97, "Only what is not sensitive is discussed in issues."]
    ],
    [
      [29, "Reports are assessed, fixed and credited in the times that are named.", { unseen: PEOPLE }],
      [47, "All that comes from other services is sanitised.", { unseen: FLOW }],
      [50, "Limits of other services are respected.", { unseen: RUN }],
      [51, "Errors are handled.", { unseen: RUN }],
      [61, "Inputs are validated.", { unseen: FLOW }],
      [70, "Requests are signed.", { unseen: PLAN }],
      [71, "Security events are logged.", { unseen: PLAN }],
      [83, "Inputs are checked for type and bounds.", { unseen: FLOW }],
      [87, "Calls back off when a service asks for it.", { unseen: RUN }],
      [
        96,
        "Advisories of the platform are open for private reports.",
        { unseen: "the setting is behind the API of the platform, and nothing is asked over a network" }
      ]
    ]
  ),
  ...sentences(
    "S3",
    [
      [10, "Callers are authenticated by signed web tokens."],
      [11, "API keys are generated and validated securely."],
      [12, "Roles have narrow permissions.", "S0:77"],
      [17, "Answers to errors hold nothing sensitive."],
      [18, "Security settings are given explicitly and have no default."],
      [21, "Configuration is kept apart from code.", "S3:22"],
      [22, "Every credential comes from the environment."],
      [23, "Containers offer as little to attack as possible.", "S2:43"],
      [29, "The signing key has 32 characters or more."],
      [33, "Keys are made with the tools of the project.", "S3:122"],
      [37, "No secret is in version control.", "S0:54"],
      [38, "Every credential comes from the environment.", "S3:22"],
      [39, "API keys are replaced regularly.", "S0:56"],
      [40, "Signing keys are strong, and each is used for one thing."],
      [41, "HTTPS is on in production.", "S1:32"],
      [42, "Firewall rules are configured.", "S0:72"],
      [47, "A key that was published is gone and revoked."],
      [48, "The signing key has no default."],
      [50, "The validation of environment variables is complete.", "S2:49"],
      [55, "No credential is written in the code.", "S3:22"],
      [56, "Keys are generated securely.", "S3:11"],
      [59, "Answers to errors hold nothing sensitive.", "S3:17"],
      [64, "Dependencies are scanned for vulnerabilities.", "S2:73"],
      [66, "HTTPS is enforced.", "S1:32"],
      [67, "Rate limits are configured."],
      [77, "Vulnerabilities are not reported in public issues.", "S0:17"],
      [82, "The maintainers can be reached in private.", "S0:21"],
      [94, "The policy names a time for the first answer."],
      [117, "The guides that the policy refers to are there.", "S3:122"],
      [122, "The tools that the policy refers to are there and make keys securely."],
      [123, "The shell file with the settings holds no secret.", "S3:37"],
      [124, "The environment file in the repository is a template."],
      [137, "What is stored is encrypted with AES-256."],
      [140, "Scans for vulnerabilities run automatically.", "S2:72"]
    ],
    [
      [13, "Tenants are kept apart.", { unseen: DESIGN }],
      [16, "Requests are validated.", { unseen: FLOW }],
      [63, "Security is audited regularly.", { unseen: PEOPLE }],
      [65, "Somebody tries to break in.", { unseen: PEOPLE }],
      [68, "The running service is watched.", { unseen: RUN }],
      [95, "Reports are assessed, fixed and disclosed in the times that are named.", { unseen: PEOPLE }],
      [109, "Critical problems are fixed first.", { unseen: PEOPLE }],
      [138, "People sign in once for all.", { unseen: PLAN }],
      [139, "Security events are logged; requests are limited.", { unseen: PLAN }]
    ]
  ),
  ...sentences(
    "S4",
    [
      [5, "The table of versions is the project's own.", "S0:9"],
      [15, "Vulnerabilities are not reported in public issues.", "S0:17"],
      [17, "There is an address for reports, and it works."],
      [29, "The policy names a time for the first answer.", "S0:36"],
      [40, "API keys are kept in Kubernetes Secrets, with a placeholder in the repository."],
      [51, "Access to Secrets is restricted."],
      [52, "API keys are replaced regularly.", "S0:56"],
      [53, "Each environment has keys of its own.", "S0:80"],
      [57, "Network policies say which pods talk to each other."],
      [58, "All external communication uses TLS."],
      [59, "Backends are reached by names inside the cluster, which may be plain."],
      [60, "Services prove themselves to each other."],
      [64, "Requests are limited for each user."],
      [76, "The size of a request is limited."],
      [78, "Requests end after some time."],
      [91, "The controller's role is minimal."],
      [104, "The controller only gets the Secrets that it reads."],
      [109, "Containers run as a user other than root."],
      [110, "The root filesystem is read-only where that is possible."],
      [111, "Containers have resource limits."],
      [112, "Base images are minimal."],
      [118, "External endpoints are allowed one by one."],
      [119, "Egress is governed by network policies."],
      [121, "Providers are asked to accept known addresses only.", "S0:72"],
      [127, "What captures bodies is off for sensitive work."],
      [134, "Health endpoints tell strangers nothing."],
      [141, "Resources are scoped to a namespace."],
      [149, "New releases are noticed.", "S4:150"],
      [150, "Security patches are taken soon."]
    ],
    [
      [30, "Reports are assessed, fixed and credited in the times that are named.", { unseen: PEOPLE }],
      [72, "Limits that are hit are noticed.", { unseen: RUN }],
      [77, "Input is validated by the application.", { unseen: FLOW }],
      [82, "The running service is measured, watched and raises alerts.", { unseen: RUN }],
      [120, "Costs are watched.", { unseen: LIVE }],
      [142, "Tenants name themselves and have gateways of their own.", { unseen: DESIGN }],
      [151, "Changelogs are read.", { unseen: PEOPLE }],
      [157, "Fixes are made with reporters, tested, and published.", { unseen: PEOPLE }]
    ]
  )
];
var ORDER = ["violated", "met", "not looked", "off", "not applicable"];
var linesOf = (document, outcomes) => SENTENCES.filter((sentence2) => sentence2.document === document).map((sentence2) => {
  const rules = rulesOf(sentence2);
  const found = new Set(rules.map((id) => outcomes.get(id)));
  return {
    sentence: sentence2,
    rules,
    outcome: sentence2.unseen ? "not seen" : ORDER.find((outcome) => found.has(outcome)) ?? "off"
  };
});
function rulesOf({ document, line, like }) {
  const own = enforcing().get(`${document}:${line}`) ?? [];
  const same = SENTENCES.filter((other) => like.includes(`${other.document}:${other.line}`));
  const inherited = same.flatMap((other) => enforcing().get(`${other.document}:${other.line}`) ?? []);
  return [.../* @__PURE__ */ new Set([...own, ...inherited])].sort();
}
var byLine;
function enforcing() {
  if (byLine) return byLine;
  const made = /* @__PURE__ */ new Map();
  for (const { family, cites } of [...import_practices_run.practices, ...import_match_scanner.secrets])
    for (const { document, line } of cites)
      made.set(`${document}:${line}`, [...made.get(`${document}:${line}`) ?? [], family]);
  byLine = made;
  return made;
}
var practicesText = (outcomes) => `${DOCUMENTS.flatMap(({ id, title, file }) => [
  `${id}  ${title}  (${file})`,
  "",
  ...linesOf(id, outcomes).flatMap((line) => lineText(line, outcomes)),
  ""
]).concat(LEGEND).map(import_sanitise.logLine).join("\n")}
`;
var LEGEND = [
  "met: looked, and found nothing. not applicable: there is nothing that a rule would look at. off: not asked to look,",
  "as by --strict. not looked: what it needs was not read. not seen: a repository cannot show it."
];
function lineText({ sentence: sentence2, rules, outcome }, outcomes) {
  const blamed = outcome === "violated" ? rules.filter((id) => outcomes.get(id) === "violated") : rules;
  const [first = "", ...rest] = (0, import_attribute_changes.wrap)(sentence2.practice, 78);
  return [
    `  ${outcome.padEnd(15)}${String(sentence2.line).padStart(4)}  ${first}`,
    ...[...rest, ...(0, import_attribute_changes.wrap)(sentence2.unseen ?? blamed.join(", "), 76).map((text) => `  ${text}`)].map(
      (text) => " ".repeat(23) + text
    )
  ];
}
function practicesMarkdown(outcomes) {
  if (outcomes.size === 0) return "";
  const rows = DOCUMENTS.map(({ id, title, file }) => {
    const lines = linesOf(id, outcomes);
    const count2 = (outcome) => lines.filter((line) => line.outcome === outcome).length;
    const rest = lines.length - count2("violated") - count2("met") - count2("not applicable");
    const cells = [`${title} (${file})`, count2("violated"), count2("met"), count2("not applicable"), rest];
    return `| ${cells.map((cell) => (0, import_sanitise.markdown)(String(cell))).join(" | ")} |`;
  });
  const head = "| Policy of | Violated | Met | Not applicable | Not looked at |\n| --- | --- | --- | --- | --- |";
  return `### Practices

${[head, ...rows].join("\n")}

\`keysweep practices\` prints each of them with its rules.`;
}
var uriOf = (path) => {
  const segments = path.split("/").filter((segment) => segment !== "");
  return segments.length === 0 ? "." : segments.map(encodeSegment).join("/");
};
var pageOf = (repository, commit, path, line) => `${repository}/blob/${commit}/${uriOf(path)}#L${line}`;
var encodeSegment = (segment) => /^\.{1,2}$/.test(segment) ? `${segment}_` : encodeURIComponent(segment.replace(new RegExp("\\p{Cs}", "gu"), "\uFFFD")).replace(/[!'()*]/g, percent);
var percent = (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
var MOST = 5;
var FEW = 3;
function heapsOf(findings) {
  const heaps = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const key = JSON.stringify([finding.ruleId, finding.severity, finding.path]);
    const heap = heaps.get(key);
    if (heap) heap.push(finding);
    else heaps.set(key, [finding]);
  }
  return [...heaps.values()].map(
    (all) => all.length > MOST ? { shown: all.slice(0, FEW), left: all.slice(FEW) } : { shown: all, left: [] }
  );
}
var BYTES = 900 * 1024;
var BYTES_OF_ADVICE = 200 * 1024;
var PASTES = 3;
var markdownReport = (report, repository) => {
  const blocks2 = report.findings.filter((finding) => finding.blocks);
  const others = (0, import_reporters_wording.openOf)(report).filter((finding) => !finding.blocks);
  const opening = [headline(report), incompleteText(report), historyText(report)];
  const closing = [adviceText(report), practicesMarkdown(report.outcomes), receiptText(report)];
  const rows = (findings) => heapsOf(findings).flatMap(({ shown, left }) => [
    ...shown.map((finding) => rowOf(finding, report, repository)),
    ...left.slice(0, 1).map((first2) => leftRow(left.length, first2))
  ]);
  const room = BYTES - size(opening) - size(closing) - 1e3;
  const first = table("Blocks", rows(blocks2), room);
  const second = table("Does not block", rows(others), room - size([first]));
  return `${[...opening, first, second, ...closing].filter(Boolean).join("\n\n")}
`;
};
var headline = (report) => {
  const incomplete = report.receipt.complete ? "" : "the scan is incomplete";
  const blocks2 = report.blocking === 0 ? "" : `${(0, import_reporters_wording.counted)(report.blocking, "finding")} ${report.blocking === 1 ? "blocks" : "block"}`;
  const policy = (0, import_reporters_wording.policyFails)(report.receipt) ? "the policy fails the run" : "";
  const title = [blocks2, policy, incomplete].filter(Boolean).join(", and ");
  return `## Keysweep: ${title || "nothing blocks"}

${(0, import_reporters_wording.verdict)(report)}`;
};
var incompleteText = ({ receipt }) => {
  if (receipt.complete) return "";
  const gaps = (0, import_reporters_wording.gapsOf)(receipt).map((gap) => `> - ${(0, import_sanitise.markdown)((0, import_reporters_wording.skippedText)(gap))}`);
  const what = gaps.length > 0 ? "Part of what was asked for could not be read" : "Nothing could be read";
  return [`> [!CAUTION]
> ${what}, so this is not a clean result.`, ...gaps].join("\n");
};
var historyText = (report) => {
  const historic = (0, import_reporters_wording.openOf)(report).filter(import_reporters_wording.isHistoric);
  if (historic.length === 0) return "";
  const oldest = historic.flatMap((finding) => (0, import_reporters_wording.exposedSince)(finding) ?? []).sort()[0];
  const verb = historic.length === 1 ? "stands" : "stand";
  const since = oldest === void 0 ? "" : `, the oldest since ${(0, import_sanitise.markdown)(oldest)}`;
  return `**History:** ${(0, import_reporters_wording.counted)(historic.length, "finding")} ${verb} in history only${since}. Everybody with a clone can read what a later commit removed: revoke it.`;
};
var rowOf = (finding, report, repository) => {
  const others = (0, import_reporters_wording.otherPlaces)(finding).length;
  const since = (0, import_reporters_wording.sinceWhen)(finding, report);
  const parts2 = (finding.parts ?? []).map((part) => `<br>with ${(0, import_sanitise.markdown)((0, import_reporters_wording.partText)(part, report))}`);
  const cells = [
    finding.severity,
    placeCell(finding, report.receipt.head, repository),
    `${(0, import_sanitise.markdown)(finding.message)}${parts2.join("")}<br>${(0, import_sanitise.markdownCode)(finding.ruleId)} ${(0, import_sanitise.markdownCode)((0, import_reporters_wording.idOf)(finding))}`,
    (0, import_sanitise.markdown)(
      [since, others > 0 ? `Also at ${(0, import_reporters_wording.counted)(others, "other place")}.` : ""].filter(Boolean).join(" ")
    )
  ];
  return `| ${cells.join(" | ")} |`;
};
var leftRow = (count2, first) => `| ${first.severity} | ${(0, import_sanitise.markdownCode)(first.path)} | ${(0, import_sanitise.markdown)((0, import_reporters_wording.leftText)(count2, first))}<br>${(0, import_sanitise.markdownCode)(first.ruleId)} | The log names the JSON report, which lists all. |`;
var placeCell = (finding, head, repository) => {
  const text = (0, import_sanitise.markdownCode)((0, import_reporters_wording.lineOf)(finding));
  const commit = finding.present ? head : finding.commit;
  const isFile = finding.path !== "" && (finding.present || (0, import_reporters_wording.isHistoric)(finding));
  if (repository === void 0 || commit === null || !isFile) return text;
  return `[${text}](${pageOf(repository, commit, finding.path, finding.startLine)})`;
};
var table = (title, rows, room) => {
  if (rows.length === 0) return "";
  const { shown, left } = fitting(rows, room);
  const head = "| Severity | Where | What | History |\n| --- | --- | --- | --- |";
  const note = `${(0, import_reporters_wording.counted)(left, "row")} left out: a job summary holds 1 MiB. The log, the JSON and the SARIF report go on.`;
  return [`### ${title}`, [head, ...shown].join("\n"), left > 0 ? note : ""].filter(Boolean).join("\n\n");
};
var adviceText = (report) => {
  const ids = [...new Set((0, import_reporters_wording.openOf)(report).map(({ ruleId }) => ruleId))];
  const sections = ids.flatMap((id) => {
    const rule = report.rules.get(id);
    if (rule === void 0) return [];
    const summary = `<summary>${(0, import_sanitise.markdown)(rule.title)} (${(0, import_sanitise.markdownCode)(id)})</summary>`;
    const parts2 = [
      (0, import_sanitise.markdownProse)(rule.why),
      `**Do:** ${(0, import_sanitise.markdownProse)(rule.remediation)}`,
      pastesOf(id, report)
    ];
    return `<details>${summary}

${parts2.filter(Boolean).join("\n\n")}

</details>`;
  });
  if (sections.length === 0) return "";
  const { shown, left } = fitting(sections, BYTES_OF_ADVICE);
  const note = `${(0, import_reporters_wording.counted)(left, "more rule")}: keysweep rules ID explains each.`;
  return ["### What to do", ...shown, left > 0 ? note : ""].filter(Boolean).join("\n\n");
};
var pastesOf = (ruleId, report) => {
  const places = /* @__PURE__ */ new Map();
  for (const finding of (0, import_reporters_wording.openOf)(report).filter((one) => one.ruleId === ruleId)) {
    const text = (0, import_reporters_wording.pasteOf)(finding);
    if (text !== "") places.set(text, [...places.get(text) ?? [], finding]);
  }
  const texts = [...places].slice(0, PASTES).map(([text, [first, ...more]]) => {
    const others = more.length > 0 ? ` and ${(0, import_reporters_wording.counted)(more.length, "other place")}` : "";
    return first ? `At ${(0, import_sanitise.markdownCode)((0, import_reporters_wording.lineOf)(first))}${others}:

${(0, import_sanitise.markdownBlock)(text)}` : "";
  });
  return texts.join("\n\n");
};
var receiptText = (report) => {
  const { receipt } = report;
  const lines = [
    (0, import_reporters_wording.exemptText)(report),
    ...(0, import_reporters_wording.policyTexts)(receipt).map((text) => `Policy: ${text}`),
    `Read: ${(0, import_reporters_wording.coverage)(receipt)}`,
    ...(0, import_reporters_wording.leftOutOf)(receipt).map((item) => `Left out: ${(0, import_reporters_wording.skippedText)(item)}`),
    (0, import_reporters_wording.suppressedText)(receipt),
    `With: ${(0, import_reporters_wording.toolText)(receipt)}`
  ];
  return `### Receipt

${lines.filter(Boolean).map((line) => `- ${(0, import_sanitise.markdown)(line)}`).join("\n")}`;
};
var fitting = (parts2, room) => {
  let used = 0;
  let end = 0;
  for (const part of parts2) {
    used += size([part]);
    if (used > room) break;
    end++;
  }
  return { shown: parts2.slice(0, end), left: parts2.length - end };
};
var size = (parts2) => parts2.reduce((sum, part) => sum + Buffer.byteLength(part) + 2, 0);
var ruleDescriptor = (id, rule, findings) => {
  const finding = findings.find(({ ruleId }) => ruleId === id);
  const title = cut(rule?.title ?? finding?.message ?? id);
  return {
    id,
    name: pascal(id).slice(0, 255),
    shortDescription: { text: (0, import_reporters_wording.sentence)(title) },
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
var helpText = (rule) => (0, import_sanitise.visible)(
  [
    `Why: ${rule.why}`,
    `What to do: ${rule.remediation}`,
    ...rule.cites.map(({ practice }) => practice)
  ].join(" ")
);
var helpMarkdown = (rule) => [
  `**Why it matters.** ${(0, import_sanitise.markdownProse)(rule.why)}`,
  `**What to do.** ${(0, import_sanitise.markdownProse)(rule.remediation)}`,
  ...rule.cites.length > 0 ? [`**The practice behind it**

${rule.cites.map(citeItem).join("\n")}`] : []
].join("\n\n");
var citeItem = ({ document, line, practice }) => `- ${(0, import_sanitise.markdownProse)(practice)} (document ${document}, line ${line})`;
var cut = (text) => text.length <= 1024 ? (0, import_sanitise.visible)(text) : `${(0, import_sanitise.visible)(text).slice(0, 1020)}\u2026`;
var pascal = (id) => id.split(/[^a-zA-Z0-9]+/).map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join("");
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
  return (0, import_sanitise.jsonText)(log);
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
    return { path, region, text: `With: ${(0, import_reporters_wording.partText)(part, report)}` };
  }),
  ...(0, import_reporters_wording.otherPlaces)(finding).map((occurrence) => ({
    path: occurrence.path,
    region: { startLine: occurrence.startLine },
    text: (0, import_reporters_wording.occurrenceText)(occurrence, report.receipt)
  }))
].slice(0, RELATED).map(({ path, region, text }, index) => ({
  id: index + 1,
  ...locationOf(path, region),
  message: { text: plain(text) }
}));
var messageOf = (finding, report, onLine, repository) => {
  const { commit, path, startLine } = finding;
  const what = (0, import_reporters_wording.sentence)(finding.message);
  const others = (0, import_reporters_wording.otherPlaces)(finding).length;
  const historic = (0, import_reporters_wording.isHistoric)(finding);
  const text = [
    historic ? `In history only (commit ${(0, import_reporters_wording.originOf)(finding)}, ${(0, import_reporters_wording.removalOf)(finding)}): ${what}` : what,
    historic ? "Everybody with a clone can still read it." : (0, import_reporters_wording.sinceWhen)(finding, report),
    onLine > 1 ? `This line holds ${onLine} findings of this rule.` : "",
    others > 0 ? `It stands or stood at ${(0, import_reporters_wording.counted)(others, "other place")}.` : "",
    lineToPaste(finding)
  ];
  const link = historic && commit !== null && repository !== void 0 ? pageOf(repository, commit, path, startLine) : "";
  return [...text.map(plain), link].filter(Boolean).join(" ");
};
var lineToPaste = (finding) => {
  const text = (0, import_reporters_wording.pasteOf)(finding);
  return text === "" || text.includes("\n") ? "" : `Fix: ${text}`;
};
var plain = (text) => (0, import_sanitise.visible)(text).replaceAll("](", "\\](");
var locationOf = (path, region) => ({
  physicalLocation: { artifactLocation: { uri: uriOf(path), uriBaseId: ROOT }, region }
});
var levelOf = ({ severity }) => severity === "low" ? "note" : severity === "medium" ? "warning" : "error";
var invocationOf = (report, found) => {
  const { receipt } = report;
  const exempt = (0, import_reporters_wording.exemptText)(report);
  const suppressed = (0, import_reporters_wording.suppressedText)(receipt);
  return {
    executionSuccessful: receipt.complete,
    toolExecutionNotifications: [
      ...(0, import_reporters_wording.gapsOf)(receipt).map((gap) => notification("error", `Not read: ${(0, import_reporters_wording.skippedText)(gap)}.`)),
      ...receipt.complete || (0, import_reporters_wording.gapsOf)(receipt).length > 0 ? [] : [notification("error", "Nothing was read.")],
      ...found > RESULTS ? [notification("warning", cutText(found))] : [],
      ...(0, import_reporters_wording.leftOutOf)(receipt).map((item) => notification("note", `Left out: ${(0, import_reporters_wording.skippedText)(item)}.`)),
      ...(0, import_reporters_wording.policyTexts)(receipt).map((text) => notification("warning", `Policy: ${text}.`)),
      ...exempt === "" ? [] : [notification("note", `${exempt}.`)],
      ...suppressed === "" ? [] : [notification("note", `${suppressed}.`)]
    ]
  };
};
var cutText = (found) => `Only the ${(0, import_reporters_wording.number)(RESULTS)} worst of ${(0, import_reporters_wording.counted)(found, "finding")} are listed: code scanning stores no more of a run.`;
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
    ...import_reporters_wording.SEVERITIES_WORST_FIRST.flatMap((severity) => severityLines(report, severity, page)),
    ...receiptLines(report, page)
  ];
  return `${lines.map(import_sanitise.inert).join("\n")}
`;
};
var severityLines = (report, severity, look) => {
  const findings = (0, import_reporters_wording.openOf)(report).filter((finding) => finding.severity === severity);
  if (findings.length === 0) return [];
  const ruleIds = [...new Set(findings.map(({ ruleId }) => ruleId))];
  const title = look.paint(SEVERITY_STYLE[severity], look.paint("bold", severity.toUpperCase()));
  return [
    `${title}  ${(0, import_reporters_wording.counted)(findings.length, "finding")}`,
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
    `  ${look.paint("bold", (0, import_sanitise.visible)(rule?.title ?? id))}  ${look.paint("dim", (0, import_sanitise.visible)(id))}`,
    ...rule ? [...field("Why", rule.why, 4, look), ...field("Do", rule.remediation, 4, look)] : [],
    ...field("Evidence", common ?? "", 4, look),
    "",
    ...heapsOf(findings).flatMap(({ shown, left }) => [
      ...shown.flatMap((finding) => [
        ...placeLines(finding, rule, look),
        ...findingLines(report, finding, look),
        ...common === void 0 ? field("Evidence", evidenceText(finding), 6, look) : [],
        ...fixLines(finding, look)
      ]),
      ...leftLines(left, look)
    ]),
    ""
  ];
};
var leftLines = (left, look) => {
  const [first] = left;
  if (!first) return [];
  const mark = left.some(({ blocks: blocks2 }) => blocks2) ? look.paint("red", "\u2716") : "\u2022";
  return [`    ${mark} ${(0, import_sanitise.visible)((0, import_reporters_wording.leftText)(left.length, first))} (--format json lists all)`];
};
var placeLines = (finding, rule, look) => {
  const { blocks: blocks2 } = finding;
  const mark = blocks2 ? look.paint("red", "\u2716") : "\u2022";
  const place = (0, import_sanitise.visible)((0, import_reporters_wording.placeOf)(finding));
  const detail = (0, import_sanitise.visible)((0, import_reporters_wording.detailOf)(finding, rule?.title));
  const fits = 4 + 2 + place.length + 2 + detail.length <= look.width;
  const after = [blocks2 ? "" : look.paint("dim", "does not block"), fits ? detail : ""].filter(Boolean);
  return [
    `    ${mark} ${[look.paint("bold", place), ...after].join("  ")}`,
    ...fits ? [] : field("What", detail, 6, look)
  ];
};
var findingLines = (report, finding, look) => {
  const others = (0, import_reporters_wording.otherPlaces)(finding);
  const places = others.slice(0, PLACES).map((other) => (0, import_reporters_wording.occurrenceText)(other, report.receipt));
  const rest = others.length - places.length;
  return [
    ...field("Id", (0, import_reporters_wording.idOf)(finding), 6, look),
    ...(finding.parts ?? []).flatMap((part) => field("With", (0, import_reporters_wording.partText)(part, report), 6, look)),
    ...field("When", (0, import_reporters_wording.sinceWhen)(finding, report), 6, look),
    ...places.flatMap((place, index) => field(index === 0 ? "Also" : "", place, 6, look)),
    ...rest > 0 ? field("", `and ${(0, import_reporters_wording.counted)(rest, "more place")} (--format json lists all)`, 6, look) : []
  ];
};
var evidenceText = ({ evidence, confidence }) => {
  const of = (sign) => evidence.filter((one) => one.sign === sign).map(({ detail }) => detail);
  const against = of("against").map((detail) => `but ${detail}`);
  const parts2 = [...of("for"), ...against].join("; ");
  if (parts2 === "") return confidence === "low" ? "low confidence" : "";
  return `${confidence} confidence: ${parts2}`;
};
var fixLines = (finding, look) => {
  const text = (0, import_reporters_wording.pasteOf)(finding);
  if (text === "") return [];
  return text.split("\n").map((line, index) => `      ${label(index === 0 ? "Fix" : "", look)}${look.paint("green", `| ${line}`)}`);
};
var receiptLines = (report, look) => {
  const { receipt } = report;
  const gaps = (0, import_reporters_wording.gapsOf)(receipt).flatMap((gap) => field("Not read", (0, import_reporters_wording.skippedText)(gap), 2, look));
  const leftOut = (0, import_reporters_wording.leftOutOf)(receipt).map(import_reporters_wording.skippedText);
  return [
    verdictLine(report, look),
    ...receipt.complete ? [] : [incompleteLine(report, look), ...gaps],
    "",
    ...field("Exempt", (0, import_reporters_wording.exemptText)(report), 2, look),
    ...(0, import_reporters_wording.policyTexts)(receipt).flatMap((text, index) => field(index === 0 ? "Policy" : "", text, 2, look)),
    ...field("Read", (0, import_reporters_wording.coverage)(receipt), 2, look),
    ...leftOut.flatMap((text, index) => field(index === 0 ? "Left out" : "", text, 2, look)),
    ...field("Dropped", (0, import_reporters_wording.suppressedText)(receipt), 2, look),
    ...field("With", (0, import_reporters_wording.toolText)(receipt), 2, look)
  ];
};
var verdictLine = (report, look) => {
  const clean = report.exitCode === 0 && (0, import_reporters_wording.openOf)(report).length === 0;
  return look.paint(
    "bold",
    look.paint(clean ? "green" : report.exitCode === 0 ? "yellow" : "red", (0, import_reporters_wording.verdict)(report))
  );
};
var incompleteLine = ({ receipt }, look) => look.paint(
  "red",
  (0, import_reporters_wording.gapsOf)(receipt).length > 0 ? "Incomplete: part of what was asked for could not be read, so this is not a clean result." : "Incomplete: nothing could be read, so this is not a clean result."
);
var LABEL = 10;
var label = (name, look) => look.paint("dim", name.padEnd(LABEL));
var field = (name, text, indent, look) => text === "" ? [] : (0, import_attribute_changes.wrap)((0, import_sanitise.visible)(text), look.width - indent - LABEL).map(
  (line, index) => " ".repeat(indent) + label(index === 0 ? name : "", look) + line
);
var render = (report, format, look) => {
  switch (format) {
    case "text":
      return textReport(report, look);
    case "json":
      return (0, import_reporters_json_2.jsonReport)(report);
    case "sarif":
      return sarifReport(report);
    case "markdown":
      return markdownReport(report);
  }
};
function withoutTokens(scanner) {
  const plain3 = (0, import_practices_secrets_secret_name.remembered)((text) => masked(text, scanner));
  const told = (value) => {
    if (typeof value === "string") return (0, import_sanitise.mayHoldToken)(value) ? plain3(value) : value;
    if (Array.isArray(value)) return value.map(told);
    if (value instanceof Map) return new Map(Array.from(value, ([key, one]) => [key, told(one)]));
    if (value instanceof Set) return new Set(Array.from(value, told));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => [key, key === "edits" ? one : told(one)])
    );
  };
  return (value) => told(value);
}
var plainOf = (texts) => withoutTokens(new import_match_scanner.Scanner(import_match_scanner.secrets))(texts);
function masked(text, scanner) {
  const bytes = Buffer.from(text);
  const bare = text.replace(import_sanitise.ESCAPED, (written) => " ".repeat(written.length));
  const tokens = [.../* @__PURE__ */ new Set([text, bare])].flatMap((one) => scanner.scan(Buffer.from(one)).filter(isToken));
  if (tokens.length === 0) return text;
  let done = "";
  let from = 0;
  for (const { start, end, rule } of tokens.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (start >= from) done += `${bytes.toString("utf8", from, start)}{${rule.id}}`;
    from = Math.max(from, end);
  }
  return done + bytes.toString("utf8", from);
}
var isToken = (match) => {
  if (!(0, import_match_scanner.isTelling)(match)) return false;
  const { suppressed, confidence } = (0, import_match_scanner.judge)(match);
  return !suppressed && confidence === "high";
};
var NUL = 0;
var LF = 10;
var COMMIT_SIGN = 1;
var COLON = 58;
var MODE = 7;
var LogReader = class {
  changes = new import_attribute_changes.Changes();
  missing = /* @__PURE__ */ new Set();
  commits = 0;
  has;
  idDigits;
  rest = Buffer.alloc(0);
  pathNext = false;
  constructor(has, idDigits) {
    this.has = has;
    this.idDigits = idDigits;
  }
  /** Hands over what is complete. */
  drain(filter) {
    if (this.pathNext) return;
    filter.take(this.changes);
    this.changes.clear();
  }
  push(chunk) {
    const bytes = this.rest.length > 0 ? Buffer.concat([this.rest, chunk]) : chunk;
    let start = 0;
    for (let end = bytes.indexOf(NUL); end >= 0; end = bytes.indexOf(NUL, start)) {
      this.token(bytes, start, end);
      start = end + 1;
    }
    this.rest = bytes.subarray(start);
  }
  token(bytes, from, end) {
    if (this.pathNext) {
      this.pathNext = false;
      this.changes.path(bytes, from, end);
      return;
    }
    let start = from;
    while (bytes[start] === LF) start++;
    if (bytes[start] === COMMIT_SIGN) {
      this.commits++;
      this.changes.commit(bytes, start + 1, end);
    } else if (bytes[start] === COLON) {
      this.pathNext = true;
      this.change(bytes, start);
    }
  }
  /** Modes of the parents and of the result, then their ids, all of fixed width. */
  change(bytes, start) {
    let parents = 0;
    while (bytes[start + parents] === COLON) parents++;
    const modes = start + parents;
    const ids = modes + MODE * (parents + 1);
    this.changes.change(parents);
    for (let i = 0; i <= parents; i++) {
      const at = ids + i * (this.idDigits + 1);
      const high = (0, import_sources_unpack_lzma2.hexAt)(bytes, at);
      const low = (0, import_sources_unpack_lzma2.hexAt)(bytes, at + 8);
      const isSubmodule = bytes[modes + MODE * i + 1] === 54;
      this.changes.id(isSubmodule ? 0 : high * 2 ** 20 + (low >>> 12));
      if (i === parents && !isSubmodule && high + low > 0 && !this.has(high, low))
        this.missing.add(bytes.toString("latin1", at, at + this.idDigits));
    }
  }
};
var byCommit = (a, b) => (0, import_practices_secrets_secret_name.compareText)(a.commit.id, b.commit.id);
var KEPT_BYTES = 48 * 1024 * 1024;
var Log = class {
  child;
  early = [];
  closed;
  idDigits;
  complaint = "";
  earlyBytes = 0;
  take;
  reader;
  /** @param revisions what to walk: `--all`, or `--no-walk --stdin` with ids as `input`; `-m` for what merges changed of each parent. */
  constructor(repository, revisions, input = "") {
    this.idDigits = repository.objectFormat === "sha256" ? 64 : 40;
    const options = revisions.includes("-m") ? import_attribute_changes.LOG.filter((option) => option !== "-c") : import_attribute_changes.LOG;
    this.child = (0, import_sources_git.startGit)(repository.commonDirectory, [...options, ...revisions]);
    this.closed = new Promise((done, fail2) => {
      this.child.on("error", (error) => fail2((0, import_sources_git.notStarted)(error)));
      this.child.on("close", (code) => done(code ?? -1));
    });
    this.closed.catch(() => {
    });
    this.child.stderr.on("data", (chunk) => {
      this.complaint = (this.complaint + chunk.toString()).slice(0, 500);
    });
    this.child.stdin.on("error", () => {
    });
    this.child.stdin.end(input);
    this.take = (chunk) => {
      this.early.push(chunk);
      this.earlyBytes += chunk.length;
      if (this.earlyBytes > KEPT_BYTES) this.child.stdout.pause();
    };
    this.child.stdout.on("data", (chunk) => this.take(chunk));
  }
  /** Ends git when nobody will read what it says. */
  close() {
    this.child.kill();
  }
  /** From now on what git says is taken in beside other work, as far as it can be kept. */
  follow(has) {
    const reader = new LogReader(has, this.idDigits);
    this.reader = reader;
    for (const chunk of this.early.splice(0)) reader.push(chunk);
    this.take = (chunk) => {
      reader.push(chunk);
      if (reader.changes.size > KEPT_BYTES) this.child.stdout.pause();
    };
    if (reader.changes.size <= KEPT_BYTES) this.child.stdout.resume();
  }
  /** Reads to the end. `follow` comes first. @param wanted ids of the blobs that matter. */
  async read(wanted) {
    const reader = this.reader;
    if (!reader) throw new Error("a log is followed before it is read");
    const filter = new import_attribute_changes.EventFilter(wanted);
    reader.drain(filter);
    this.take = (chunk) => {
      reader.push(chunk);
      reader.drain(filter);
    };
    this.child.stdout.resume();
    const code = await this.closed;
    const walked = { events: filter.events, commits: reader.commits, missing: reader.missing };
    return code === 0 ? walked : { ...walked, fault: this.complaint };
  }
};
var MOST_PATHS = 64 * 1024;
async function withMerges(repository, events, tips, wanted, listed2) {
  const ends = deadEnds(events, tips);
  if (ends.length === 0) return events;
  const paths = new Set(ends.map(({ path }) => path));
  const isEnd = new Set(ends.map(({ after, path }) => `${after} ${path}`));
  const { order, merges } = listed2 ?? await listCommits(repository);
  if (merges.length === 0) return events;
  const all = [...paths].join("\0");
  const few = all.length < MOST_PATHS && !all.includes("\uFFFD");
  const revisions = ["-m", "--no-walk=unsorted", "--stdin", "--", ...few ? paths : []];
  const log = new Log(repository, revisions, merges.join("\n") + "\n");
  log.follow(() => true);
  const { events: changes } = await log.read(wanted);
  const ended = changes.filter(({ path, before: before2 }) => isEnd.has(`${before2[0]} ${path}`));
  const dropped = await withAfter(repository, ended);
  return [...events, ...dropped].sort((a, b) => order.get(a.commit.id) - order.get(b.commit.id)).map((event, i) => ({ ...event, order: i }));
}
var walkOrder = async (repository) => (await listCommits(repository)).order;
async function listCommits(repository) {
  const { code, stdout } = await (0, import_sources_git.runGit)(repository.commonDirectory, [
    "rev-list",
    "--all",
    "--topo-order",
    "--parents"
  ]);
  const text = stdout.toString("latin1");
  const width = repository.objectFormat === "sha256" ? 64 : 40;
  const order = /* @__PURE__ */ new Map();
  const merges = [];
  for (let start = 0, end = text.indexOf("\n"); end >= 0; start = end + 1, end = text.indexOf("\n", start)) {
    const id = text.slice(start, start + width);
    order.set(id, order.size);
    if (end - start > 2 * width + 1) merges.push(id);
  }
  return { isWhole: code === 0, order, merges };
}
async function withAfter(repository, changes) {
  const name = ({ commit, path }) => path.includes("\n") ? "" : `${commit.id}:${path}`;
  const questions = changes.map((change) => `${name(change)}
`).join("");
  const asked = ["cat-file", "--batch-check=%(objectname)"];
  const { stdout } = await (0, import_sources_git.runGit)(repository.commonDirectory, asked, questions);
  const answers2 = stdout.toString().split("\n");
  return changes.map((change, i) => ({
    ...change,
    after: /^[0-9a-f]+$/.test(answers2[i]) ? answers2[i] : change.after,
    dropped: true
  }));
}
function deadEnds(events, tips) {
  const ended = /* @__PURE__ */ new Map();
  for (const { path, before: before2 } of events)
    for (const id of before2) {
      const here = ended.get(path);
      if (here) here.add(id);
      else ended.set(path, /* @__PURE__ */ new Set([id]));
    }
  return events.filter(
    ({ path, after }) => after !== "" && !ended.get(path)?.has(after) && !tips.get(path)?.has(after)
  );
}
function staysAmong(lives) {
  const { called, broughtTo, tipsAt, staged } = lives;
  const inIndex = [...staged].flatMap(([path, ids]) => [...ids].map((id) => ({ path, id })));
  const stagedAt = groupBy(inIndex, ({ id }) => id);
  return (blobs, before2 = NONE) => {
    const [held, earlier] = [called(blobs), called(before2)];
    const paths = new Set(broughtTo(held));
    if (stagedAt.size > 0)
      for (const id of blobs) for (const { path } of stagedAt.get(id) ?? []) paths.add(path);
    const found = [...paths].flatMap((path) => {
      const standing = [...tipsAt(path), ...staged.get(path) ?? []].find((id) => blobs.has(id));
      return stayAt(lives, path, standing, held, earlier) ?? [];
    });
    return found.sort((a, b) => b.order - a.order || (a.stay.path < b.stay.path ? -1 : 1)).map(({ stay }) => stay);
  };
}
var NONE = /* @__PURE__ */ new Set();
function groupBy(all, keyOf2) {
  const groups = /* @__PURE__ */ new Map();
  for (const one of all) {
    const group = groups.get(keyOf2(one));
    if (group) group.push(one);
    else groups.set(keyOf2(one), [one]);
  }
  return groups;
}
function stayAt({ changesAt, brings, replaces, eventOf }, path, standing, held, earlier) {
  const changes = changesAt(path);
  const first = changes.findLast((one) => brings(one, held));
  if (first === void 0)
    return standing === void 0 ? void 0 : { order: -1, stay: onlyStaged(path, standing) };
  const stoodBefore2 = replaces(first, earlier);
  const isSame = (one) => replaces(one, held) || replaces(one, earlier);
  const begins = (one) => brings(one, held) && !isSame(one);
  const ends = (one) => !brings(one, held) && isSame(one);
  const brought = eventOf(stoodBefore2 ? first : changes.findLast(begins) ?? first);
  const present = standing !== void 0;
  const removed = present ? void 0 : changes.find(ends);
  return {
    order: brought.order,
    stay: {
      path,
      blob: brought.after,
      commit: stoodBefore2 ? null : brought.commit.id,
      authorDate: stoodBefore2 ? null : dateOf(brought),
      removedIn: removed === void 0 ? null : eventOf(removed).commit.id,
      present
    }
  };
}
var onlyStaged = (path, blob) => ({
  path,
  blob,
  commit: null,
  authorDate: null,
  removedIn: null,
  present: true
});
var dateOf = ({ commit }) => new Date(commit.authorTime * 1e3).toISOString().replace(".000Z", "Z");
var listed = /* @__PURE__ */ new WeakMap();
function listIndex(repository) {
  const known2 = listed.get(repository);
  if (known2) return known2;
  const listing = (0, import_sources_git.git)(repository.top, LIST);
  listed.set(repository, listing);
  return listing;
}
var LIST = ["ls-files", "-z", "-t", "--stage", "--full-name"];
async function stagedContents(repository, wanted) {
  const contents = /* @__PURE__ */ new Map();
  if (repository.bare || wanted.size === 0) return contents;
  const listed2 = await listIndex(repository).catch(() => "");
  for (const entry of listed2.toString().split("\0")) {
    const end = entry.indexOf("	");
    const id = entry.slice(AFTER_MODE, end - 2);
    if (!wanted.has(id)) continue;
    const path = entry.slice(end + 1);
    contents.set(path, new Set(contents.get(path)).add(id));
  }
  return contents;
}
var AFTER_MODE = "S 100644 ".length;
async function tipContents(repository, events) {
  const contents = new Map(events.map(({ path }) => [path, /* @__PURE__ */ new Set()]));
  const tips = await (0, import_sources_packs_store_2.listTips)(repository);
  if (contents.size === 0 || tips.length === 0) return contents;
  const rows = await allRows(repository, tips) ?? await rowsOf(repository, tips, [...contents.keys()]);
  for (const [path, id] of rows) contents.get(path)?.add(id);
  return contents;
}
async function allRows({ commonDirectory }, [first, ...others]) {
  const compare2 = ["diff-tree", "--stdin", "-r", "-z", "--no-commit-id", "--no-abbrev"];
  const pairs = others.map((tip) => `${tip} ${first}
`).join("");
  const answers2 = await Promise.all([
    (0, import_sources_git.runGit)(commonDirectory, ["ls-tree", "-r", "-z", "--full-tree", first]),
    ...pairs === "" ? [] : [(0, import_sources_git.runGit)(commonDirectory, compare2, pairs)]
  ]);
  if (answers2.some(({ code, stderr }) => code !== 0 || stderr !== "")) return void 0;
  const [listed2, compared] = answers2.map(({ stdout }) => stdout.toString().split("\0"));
  return [...listed2.flatMap(listedRow), ...(compared ?? []).flatMap(comparedRow)];
}
function listedRow(entry) {
  const [, id, path] = /^\d+ blob ([0-9a-f]+)\t(.*)$/s.exec(entry) ?? [];
  return path === void 0 ? [] : [[path, id]];
}
function comparedRow(entry, i, all) {
  const [, id] = /^:\d+ 1[02]\d+ [0-9a-f]+ ([0-9a-f]+) /.exec(i % 2 === 0 ? entry : "") ?? [];
  return id === void 0 ? [] : [[all[i + 1], id]];
}
async function rowsOf({ commonDirectory }, tips, paths) {
  const [odd, plain3] = [
    paths.filter((path) => path.includes("\n")),
    paths.filter((path) => !path.includes("\n"))
  ];
  const questions = tips.flatMap((tip) => plain3.map((path) => ({ path, object: `${tip}:${path}` })));
  const input = questions.map((q) => q.object + "\n").join("");
  const asked = ["cat-file", "--batch-check=%(objectname)", "--buffer"];
  const { stdout } = await (0, import_sources_git.runGit)(commonDirectory, asked, input);
  const rows = stdout.toString().split("\n").flatMap((line, i) => /^[0-9a-f]{40,64}$/.test(line) ? [[questions[i].path, line]] : []);
  for (const tip of odd.length > 0 ? tips : []) {
    const listed2 = await (0, import_sources_git.runGit)(commonDirectory, ["ls-tree", "-z", "--full-tree", tip, "--", ...odd]);
    rows.push(...listed2.stdout.toString().split("\0").flatMap(listedRow));
  }
  return rows;
}
async function completeHistory(repository, walked, unreachable, wanted, commits) {
  const tips = await tipContents(repository, walked);
  const complete = await withMerges(repository, walked, tips, wanted, commits);
  return joinedHistory(repository, { walked, complete, unreachable, tips }, wanted);
}
async function joinedHistory(repository, parts2, wanted) {
  return joined(parts2, await stagedContents(repository, wanted));
}
function joined({ walked, complete, unreachable, tips }, staged) {
  const events = [...complete];
  for (const event of unreachable) events.push({ ...event, order: events.length });
  const history = historyOf({ events, tips, staged });
  return { ...history, walked: [...walked, ...unreachable], reachable: walked.length };
}
function historyOf({ events, tips, staged }) {
  const byPath2 = groupBy(events, (event) => event.path);
  const byBlob = groupBy(events, (event) => event.after);
  const lives = {
    called: (ids) => ids,
    broughtTo: (ids) => new Set([...ids].flatMap((id) => byBlob.get(id) ?? []).map(({ path }) => path)),
    changesAt: (path) => byPath2.get(path) ?? [],
    brings: ({ after }, ids) => ids.has(after),
    replaces: ({ before: before2 }, ids) => before2.some((id) => ids.has(id)),
    eventOf: (event) => event,
    tipsAt: (path) => tips.get(path) ?? [],
    staged
  };
  return {
    events,
    tips,
    staged,
    walked: events,
    reachable: events.length,
    paths: () => [...byPath2.keys(), ...staged.keys()],
    staysOf: staysAmong(lives),
    startsOf(blobs) {
      const brought = new Set([...blobs].flatMap((id) => byBlob.get(id) ?? []));
      const first = new Map(
        [...brought].sort((a, b) => a.order - b.order).map((event) => [event.path, event])
      );
      const begun = [...brought].filter(({ before: before2 }) => !before2.some((id) => blobs.has(id)));
      return [
        ...[.../* @__PURE__ */ new Set([...begun, ...first.values()])].map(startOf),
        ...[...staged].flatMap(
          ([path, ids]) => [...ids].filter((id) => blobs.has(id)).map((blob) => ({ path, blob, commit: null }))
        )
      ];
    }
  };
}
var startOf = ({ path, after, commit }) => ({ path, blob: after, commit: commit.id });
var NO_HISTORY = historyOf({ events: [], tips: /* @__PURE__ */ new Map(), staged: /* @__PURE__ */ new Map() });
var MOST_BYTES = 256 * 1024 * 1024;
var ADDED = ["log", "--all", "-z", "--no-renames", "--diff-filter=A", "--name-only", "--format="];
function listPastPaths({ commonDirectory }) {
  const { code, stdout } = (0, import_sources_git.askGit)(commonDirectory, ADDED, MOST_BYTES);
  if (code !== 0) throw new Error("git does not list the paths of the history");
  return [...new Set(stdout.split("\0").map((path) => path.replace(/^\n/, "")))].filter(Boolean).sort();
}
function pastOf(repository, ledger, { history, left }) {
  let missed = 0;
  return {
    get missed() {
      return missed;
    },
    placesOf(value) {
      if (left && !left.isRead) missed++;
      return history.staysOf(ledger.blobsWith(value)).map(({ path }) => path);
    },
    paths: () => listPastPaths(repository),
    async fetch() {
      if (left && !left.isRead) await left.read();
    }
  };
}
var HEAD = 8e3;
async function openLong(parts2) {
  const rest = parts2[Symbol.asyncIterator]();
  const first = [];
  for (let length = 0; length < HEAD; ) {
    const next = await rest.next();
    if (next.done) break;
    length += next.value.length;
    first.push(next.value);
  }
  const head = Buffer.concat(first);
  if ((0, import_sources_unpack_lzma2.isArchive)(head)) return void 0;
  const order = (0, import_sources_unpack_lzma2.byteOrder)(head);
  const whole = joined2(head, rest);
  return order ? { parts: transcoded(whole, order), binary: false } : { parts: whole, binary: (0, import_sources_unpack_lzma2.isBinary)(head) };
}
async function* joined2(head, rest) {
  yield head;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}
async function* transcoded(parts2, order) {
  const decoder = new TextDecoder(order);
  for await (const part of parts2) yield Buffer.from(decoder.decode(part, { stream: true }));
  yield Buffer.from(decoder.decode());
}
async function passBlob(reader, id, size2, tally, through) {
  let passed = 0;
  async function* parts2() {
    for await (const part of reader.parts(size2)) {
      passed += part.length;
      yield part;
    }
  }
  try {
    if (await through?.({ kind: "file", id }, parts2())) {
      tally.blobs++;
      tally.bytes += size2;
    } else tally.tooLarge("blob", tally.limits.blob, id);
  } catch (error) {
    if (error instanceof import_sources_byte_reader.CutShort) return false;
    throw error;
  }
  return reader.skip(size2 - passed + 1);
}
var MOST_STARTS = 64;
var MOST_SILENCES = 4;
var FEW2 = 1e3;
var listNames = (repository, tally) => ask(repository, "%(objectname)", tally);
async function ask(repository, format, tally) {
  const { code, stdout, stderr } = await (0, import_sources_git.runGit)(repository.commonDirectory, [
    "cat-file",
    "--batch-all-objects",
    "--unordered",
    `--batch-check=${format}`
  ]);
  if (code !== 0 || stderr !== "") tally.gap("pack that git cannot read", stderr.split("\n")[0]);
  return stdout.toString("latin1").split("\n").filter(Boolean);
}
async function* readObjects(repository, ids, tally, { patience = import_sources_byte_reader.PATIENCE, through } = {}) {
  let rest = ids;
  for (let starts = 0, silences = 0; rest.length > 0; starts++) {
    if (starts === MOST_STARTS || silences === MOST_SILENCES) {
      for (const id of rest) tally.gap("object that git cannot read", id);
      return;
    }
    const isBuffered = silences === 0 && rest.length > FEW2;
    const reading = (0, import_sources_byte_reader.openReading)(repository.commonDirectory, patience, isBuffered);
    const read2 = yield* readUntilFault(reading, rest, tally, through);
    if (reading.reader.isSilent) silences++;
    const isSure2 = !reading.isKept && !(reading.reader.isSilent && isBuffered);
    const faulty = isSure2 ? rest.slice(read2, read2 + 1) : [];
    for (const id of faulty) tally.gap("object that git cannot read", id);
    rest = rest.slice(read2 + faulty.length);
  }
}
async function* readUntilFault(reading, ids, tally, through) {
  const { child, isBuffered } = reading;
  let read2 = 0;
  try {
    read2 = yield* answers(reading, ids, tally, through);
    return read2;
  } finally {
    if (read2 === ids.length && !isBuffered) (0, import_sources_byte_reader.keep)(reading);
    else child.kill();
  }
}
async function* answers({ child, reader, failed, isBuffered }, ids, tally, through) {
  child.stdin.write(ids.join("\n") + "\n");
  if (isBuffered) child.stdin.end();
  for (const [i, id] of ids.entries()) {
    const header = await Promise.race([reader.line(), failed]);
    if (header === void 0) return i;
    const [, type, size2] = header.split(" ");
    if (type === "missing") {
      tally.gap("object missing from the clone", id);
      continue;
    }
    if (type === "blob" && Number(size2) > tally.limits.blob.most) {
      const look = tally.limits.blob.chosen ? void 0 : through;
      if (!await passBlob(reader, id, Number(size2), tally, look)) return i;
      continue;
    }
    const bytes = await reader.take(Number(size2));
    if (!bytes || !await reader.take(1)) return i;
    if (type === "blob") yield count(tally, { kind: "file", id, bytes });
    else if (type === "commit" || type === "tag")
      yield count(tally, { kind: type, id, bytes: messageOf2(bytes) });
  }
  return ids.length;
}
var messageOf2 = (object) => object.subarray(messageStart(object));
function messageStart(object) {
  const blank = object.indexOf("\n\n");
  return blank < 0 ? object.length : blank + 2;
}
function count(tally, blob) {
  if (blob.kind === "file") tally.blobs++;
  else tally.messages++;
  if (blob.kind === "commit") tally.commits++;
  tally.bytes += blob.bytes.length;
  return blob;
}
var MOST2 = 32 * 1024 * 1024;
var LARGEST = 2 * 1024 * 1024;
var Held = class extends Map {
  #left = MOST2;
  /** Where there is room. */
  hold(id, bytes) {
    if (bytes.length > Math.min(LARGEST, this.#left) || this.has(id)) return;
    this.#left -= bytes.length;
    this.set(id, bytes);
  }
};
async function readRange(repository, { range, ...running }, ledger, tally, seen) {
  const [log, forks, changes, files] = await Promise.all([
    running.log,
    running.forks,
    running.changes,
    running.files
  ]);
  tellWhatIsMissing(repository, log, tally);
  for (const { path, submodule } of changes) if (submodule) tally.skip("submodule or nested repository", path);
  const events = [...onlyAtTheEnd(range, forks, changes, log), ...log.events];
  const contents = new Set(events.flatMap(({ after }) => after || []));
  const messages = [...log.commits.map(({ id }) => id), ...range.tags];
  const last = pathsAtTheEnd(changes);
  const held = new Held();
  const through = (content, parts2) => {
    const names2 = last.get(content.id) ?? [];
    for (const { path } of names2) if (path !== void 0) seen({ path, bytes: NOTHING });
    return ledger.lookThrough(content, parts2, tally, names2);
  };
  for await (const blob of readObjects(repository, [...contents, ...messages], tally, { through })) {
    const names2 = last.get(blob.id) ?? [];
    ledger.look(blob, tally, names2);
    if (names2.length > 0) held.hold(blob.id, blob.bytes);
    for (const { path } of names2) if (path !== void 0) seen({ path, bytes: blob.bytes });
  }
  tally.files += changes.filter(({ after }) => after !== "").length;
  const earlier = groupPaths(events, (event) => event.before.filter((id) => id !== "" && !contents.has(id)));
  const paths = /* @__PURE__ */ new Map();
  for (const { after, path } of events) paths.set(after, [...paths.get(after) ?? [], path]);
  const starts = [.../* @__PURE__ */ new Set([...forks[0] ? [forks[0]] : [], ...range.since, ...forks.slice(1)])];
  const knownAt = (start) => start === 0 && range.heads.length === 1 ? (0, import_attribute_changes.filesBefore)(files, changes) : void 0;
  return {
    repository,
    history: historyOf({
      events,
      tips: new Map(changes.map(({ path, after }) => [path, /* @__PURE__ */ new Set([after])])),
      staged: /* @__PURE__ */ new Map()
    }),
    files,
    held,
    changes,
    base: starts[0].slice(0, 7),
    before: () => Promise.all(starts.map((commit, i) => knownAt(i) ?? (0, import_attribute_changes.filesAt)(repository, commit))),
    earlier: (path) => earlier.get(path) ?? [],
    pathsOf: (id) => [...new Set(paths.get(id) ?? [])]
  };
}
var NOTHING = Buffer.alloc(0);
function tellWhatIsMissing(repository, { commits, fault }, tally) {
  if (fault !== void 0) tally.gap("history that git cannot walk", fault.split("\n")[0]);
  const cut2 = (0, import_attribute_changes.shallowCommits)(repository);
  for (const { id } of commits)
    if (cut2.has(id))
      tally.gap("shallow clone: commits before this one are missing (use fetch-depth: 0, or deepen)", id);
}
function onlyAtTheEnd({ since, heads }, forks, changes, { events, commits }) {
  const commit = commits.find(({ id }) => id === heads[0]);
  if (!commit || forks.length === 0 || forks.some((fork) => !since.includes(fork))) return [];
  const known2 = new Set(events.map(({ path, after }) => `${after} ${path}`));
  return changes.filter(({ path, after }) => after !== "" && !known2.has(`${after} ${path}`)).map(({ path, before: before2, after }) => ({ path, before: [before2], after, commit, order: -1 }));
}
function pathsAtTheEnd(changes) {
  const names2 = /* @__PURE__ */ new Map();
  for (const { path, after: id } of changes)
    if (id !== "") names2.set(id, [...names2.get(id) ?? [], { kind: "file", path, id }]);
  return names2;
}
function groupPaths(events, idsOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const event of events) groups.set(event.path, [...groups.get(event.path) ?? [], ...idsOf(event)]);
  return groups;
}
async function readStaged(repository, asked, ledger, tally, each) {
  const [changes, files] = await Promise.all([asked.changes, asked.files]);
  const paths = /* @__PURE__ */ new Map();
  for (const { path, after, conflict } of changes) {
    if (conflict) tally.gap("file in conflict: stage what shall be committed", path);
    if (after !== "") paths.set(after, [...paths.get(after) ?? [], path]);
  }
  const held = new Held();
  const through = (content, parts2) => {
    const [first, ...others] = paths.get(content.id).map((path) => ({ ...content, path }));
    tally.files += others.length + 1;
    for (const { path } of [first, ...others]) each({ path, bytes: NOTHING2 });
    return ledger.lookThrough(first, parts2, tally, others);
  };
  for await (const blob of readObjects(repository, [...paths.keys()], tally, { through })) {
    const [first, ...others] = paths.get(blob.id).map((path) => ({ kind: "file", id: blob.id, path }));
    tally.files += others.length + 1;
    ledger.look({ ...blob, ...first }, tally, others);
    held.hold(blob.id, blob.bytes);
    for (const name of [first, ...others]) each({ ...blob, ...name });
  }
  return {
    repository,
    history: NO_HISTORY,
    files,
    held,
    changes,
    base: "HEAD",
    before: async () => [(0, import_attribute_changes.filesBefore)(files, changes) ?? await filesAtHead(repository)],
    earlier: () => [],
    pathsOf: (id) => paths.get(id) ?? []
  };
}
var NOTHING2 = Buffer.alloc(0);
var filesAtHead = async (repository) => repository.head === null ? /* @__PURE__ */ new Map() : (0, import_attribute_changes.filesAt)(repository, repository.head);
var Tally = class {
  files = 0;
  blobs = 0;
  commits = 0;
  messages = 0;
  bytes = 0;
  /** How many files each practice looked at, and which practices an error stopped; by the rule's id. */
  looked = /* @__PURE__ */ new Map();
  stopped = /* @__PURE__ */ new Set();
  /** How much of a source is read. */
  limits = import_sources_unpack_lzma2.DEFAULT_LIMITS;
  left = /* @__PURE__ */ new Map();
  /** Left out by design: named, and still complete. False, so that a filter can end with it. */
  skip(reason, example) {
    this.add(reason, example, false);
    return false;
  }
  /** Asked for and not read: the run is incomplete. */
  gap(reason, example) {
    this.add(reason, example, true);
  }
  /** Larger than a bound: a gap, unless somebody chose the bound. */
  tooLarge(what, bound, example) {
    this.add((0, import_sources_unpack_lzma2.beyond)(what, bound), example, !bound.chosen);
  }
  skipped() {
    return [...this.left.values()].sort(
      (a, b) => Number(b.gap) - Number(a.gap) || (a.reason < b.reason ? -1 : 1)
    );
  }
  /** Takes in what another one counted. */
  absorb(other) {
    this.files += other.files;
    this.blobs += other.blobs;
    this.commits += other.commits;
    this.messages += other.messages;
    this.bytes += other.bytes;
    for (const [id, count2] of other.looked) this.looked.set(id, count2 + (this.looked.get(id) ?? 0));
    for (const id of other.stopped) this.stopped.add(id);
    this.take(other.skipped());
  }
  /** The same of what was left out. */
  take(skipped) {
    for (const { reason, gap, count: count2, examples } of skipped) {
      const entry = this.left.get(reason);
      this.left.set(reason, {
        reason,
        gap,
        count: count2 + (entry?.count ?? 0),
        examples: least([...examples, ...entry?.examples ?? []])
      });
    }
  }
  add(reason, example, gap) {
    const entry = this.left.get(reason) ?? { reason, gap, count: 0, examples: [] };
    entry.count++;
    entry.examples = least([...entry.examples, example]);
    this.left.set(reason, entry);
  }
};
var least = (examples) => [...examples].sort().slice(0, 3);
var MOST_HELD = 256 * 1024;
var MOST_HELD_IN_ALL = 32 * 1024 * 1024;
async function listTree(directory, repository) {
  if (!repository) return { root: directory, paths: await listFolder(directory), tracked: /* @__PURE__ */ new Set() };
  if (repository.bare) return { root: directory, paths: [], tracked: /* @__PURE__ */ new Set() };
  const [tracked, untracked] = await Promise.all([
    repository.prefix === "" ? listIndex(repository) : (0, import_sources_git.git)(directory, LIST),
    (0, import_sources_git.git)(directory, ["ls-files", "-z", "--full-name", "--others", "--exclude-standard"])
  ]);
  const entries = names(tracked);
  const known2 = new Set(entries.map(nameIn));
  const leftOut = new Set(entries.filter((entry) => entry.startsWith("S ")).map(nameIn));
  const index = (0, import_node_crypto.createHash)("sha256").update(tracked).digest("hex");
  const paths = [...known2, ...names(untracked)].sort();
  return { root: repository.top, paths, tracked: known2, leftOut, held: /* @__PURE__ */ new Map(), index };
}
async function* readTree({ root, paths, held, leftOut }, tally, through) {
  let room = MOST_HELD_IN_ALL;
  for (const path of paths) {
    const bytes = await readFile(`${root}/${path}`, path, tally, leftOut?.has(path) === true, through);
    if (!bytes) continue;
    tally.files++;
    tally.bytes += bytes.length;
    if (held && bytes.length <= Math.min(MOST_HELD, room)) {
      held.set(path, bytes);
      room -= bytes.length;
    }
    yield { kind: "file", path, bytes };
  }
}
async function readFile(file, path, tally, leftOut, through) {
  try {
    const stat = (0, import_node_fs.lstatSync)(file);
    if (stat.isSymbolicLink()) return void tally.skip("symbolic link", path);
    if (stat.isDirectory()) return void tally.skip("submodule or nested repository", path);
    if (!stat.isFile()) return void tally.skip("special file", path);
    const { file: bound } = tally.limits;
    const isLarge = stat.size > bound.most;
    if (isLarge && (bound.chosen || !through)) return void tally.tooLarge("file", bound, path);
    const handle = (0, import_node_fs.openSync)(file, import_node_fs.constants.O_RDONLY | import_node_fs.constants.O_NOFOLLOW);
    try {
      if (!isLarge) return (0, import_node_fs.readFileSync)(handle);
      return void await passBy(handle, stat.size, path, tally, through);
    } finally {
      (0, import_node_fs.closeSync)(handle);
    }
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "error";
    if (code === "ENOENT" || code === "ENOTDIR")
      return void tally.skip(leftOut ? SPARSE : "file deleted in the working tree", path);
    return void tally.gap(`unreadable file (${code})`, path);
  }
}
async function passBy(handle, size2, path, tally, through) {
  const { file: bound } = tally.limits;
  if (!await through?.({ kind: "file", path }, partsOf(handle, size2)))
    return tally.tooLarge("file", bound, path);
  tally.files++;
  tally.bytes += size2;
  tally.skip(`${(0, import_sources_unpack_lzma2.beyond)("file", bound)} (searched for secrets, without practices and inline allows)`, path);
}
var PART = 256 * 1024;
async function* partsOf(handle, size2) {
  const room = Buffer.allocUnsafe(Math.min(PART, size2));
  for (let left = size2; left > 0; ) {
    const bytesRead = (0, import_node_fs.readSync)(handle, room, 0, Math.min(room.length, left), null);
    if (bytesRead === 0) return;
    left -= bytesRead;
    yield Buffer.from(room.subarray(0, bytesRead));
  }
}
var SPARSE = "file that the sparse checkout leaves out (read as history, without practices)";
async function listFolder(directory) {
  const { default: glob } = await Promise.resolve().then(() => __toESM(requirePart("./package-fast-glob.js")));
  const entries = await glob("**", {
    cwd: directory,
    dot: true,
    onlyFiles: false,
    markDirectories: false,
    followSymbolicLinks: false,
    ignore: ["**/.git/**"],
    stats: false,
    objectMode: true
  });
  return entries.flatMap(({ dirent, path }) => dirent.isDirectory() ? [] : path).sort();
}
var nameIn = (entry) => entry.slice(entry.indexOf("	") + 1);
var names = (output) => output.toString().split("\0").filter(Boolean);
async function* readBlobs(directory, repository, blobs, limits = import_sources_unpack_lzma2.DEFAULT_LIMITS) {
  const paths = blobs.flatMap(({ path, id }) => id === void 0 && path !== void 0 ? [path] : []);
  yield* readTree({ root: repository?.top ?? directory, paths, tracked: /* @__PURE__ */ new Set() }, uncounted(limits));
  const ids = blobs.flatMap(({ id }) => id ?? []);
  if (repository) yield* readObjects(repository, ids, uncounted(limits));
}
var uncounted = (limits) => Object.assign(new Tally(), { limits });
var textAsTree = ({ bytes, path }) => ({
  paths: [path],
  tracked: /* @__PURE__ */ new Set([path]),
  partial: true,
  read: (asked, most) => asked === path && bytes.length <= most ? bytes : void 0,
  ignores: () => void 0
});
async function readContent(asked, ledger, tally, progress) {
  const { repository, scope, walk, staged, text } = asked.place;
  if (!repository || scope === "tree" || walk || staged) (0, import_settle.doWithoutBestCode)();
  if (text) return { tree: await readText(text, asked, ledger, tally), history: NO_HISTORY };
  const change = repository && walk ? await readRange(repository, walk, ledger, tally, asked.each) : repository && staged && await readStaged(repository, staged, ledger, tally, asked.each);
  if (change) return { change, history: change.history };
  const kept = repository && asked.kept && (await Promise.resolve().then(() => __toESM(requirePart("./history-state-kept.js")))).openKept(asked.kept, repository);
  let files;
  const steps = {
    async read() {
      if (scope !== "history") files = await readFiles(asked, ledger, progress, kept);
      asked.whenRead();
      return files;
    },
    async look() {
      if (files) await asked.all(files.tree, kept?.files);
      files?.listed.held?.clear();
      progress("history");
    }
  };
  if (!repository || scope === "tree") await inTurn(steps);
  let again;
  const opened = (one) => {
    again = one;
  };
  const read2 = repository && scope !== "tree" && await readOrResume(repository, ledger, tally, asked, { ...steps, opened }, kept);
  const tree = files && { tree: files.tree };
  if (!repository || !read2) return { history: NO_HISTORY, ...tree };
  return { ...read2, ...again && { again }, past: pastOf(repository, ledger, read2), ...tree };
}
async function readOrResume(repository, ledger, tally, { place, read: read2, jobs, met, whenRead }, { opened, ...steps }, kept) {
  const busy = place.scope !== "history";
  const first = () => inTurn(steps);
  const part = { share: place.share, tally: read2, jobs, busy, first, met, whenRead, opened };
  if (kept) return kept.read(ledger, tally, part, steps);
  const { readHistory } = await Promise.resolve().then(() => __toESM(requirePart("./history-read.js")));
  return { history: await readHistory(repository, ledger, tally, part), keep() {
  } };
}
async function inTurn({ read: read2, look }) {
  await read2();
  await look();
}
async function readFiles({ place: { directory, repository, share }, config: { excludes }, read: read2, each, kept }, ledger, progress, state) {
  if (repository?.bare) return void 0;
  const tree = await listTree(directory, repository);
  const [ours, theirs] = (0, import_sources_unpack_lzma2.divided)(tree.paths, share);
  const own = kept && (0, import_node_path.relative)(tree.root, (0, import_node_path.resolve)(kept.file)).split(import_node_path.sep).join("/");
  const paths = ours.filter(
    (path) => path === own ? read2.skip("kept state", path) : !excludes(path) || read2.skip("excluded path", path)
  );
  if (own !== void 0 && ours.includes(own)) state?.files.passBy();
  const through = async (content, parts2) => {
    each({ path: content.path, bytes: NOTHING3 });
    state?.files.passBy();
    return ledger.lookThrough(content, parts2, read2);
  };
  for await (const blob of readTree({ ...tree, paths }, read2, through)) {
    if (state) state.files.look(blob, ledger, read2);
    else ledger.look(blob, read2);
    each(blob);
    progress(`files: ${read2.files} of ${paths.length}`);
  }
  const said = share.index === 1 ? theirs.filter((path) => !excludes(path)) : [];
  for await (const blob of readTree({ ...tree, paths: said }, new Tally())) each(blob);
  return { listed: tree, tree: (0, import_practices_run.openWorkingTree)(tree, repository) };
}
var NOTHING3 = Buffer.alloc(0);
async function readText(text, { each, all }, ledger, tally) {
  tally.files++;
  tally.bytes += text.bytes.length;
  ledger.look({ kind: "file", ...text }, tally);
  each(text);
  const tree = textAsTree(text);
  await all(tree);
  return tree;
}
async function* readAgain({ directory, repository, text }, { again }, contents, limits) {
  if (text) {
    yield { kind: "file", ...text };
    return;
  }
  const read2 = /* @__PURE__ */ new Set();
  const ids = contents.flatMap(({ id }) => id ?? []);
  for (const blob of again?.(ids, limits.blob.most) ?? []) {
    read2.add(blob.id);
    yield blob;
  }
  const left = contents.filter(({ id }) => id === void 0 || !read2.has(id));
  yield* readBlobs(directory, repository, left, limits);
}
var NEAR = 5;
var ROLES = new Map(
  import_match_scanner.secrets.flatMap(
    ({ id, pair, third }) => pair ? [
      [id, { pair: pair[0], part: "secret" }],
      ...pair.map((one) => [one, { pair: pair[0], part: "id" }]),
      ...third ? [[third, { pair: pair[0], part: "third" }]] : []
    ] : []
  )
);
var isPart = (ruleId) => ROLES.has(ruleId);
function couplesIn(findings) {
  return groupsOf(findings).flatMap((group) => {
    const thirds = group.filter(isOf("third"));
    const couples = [...nearestIn(group.filter((one) => !thirds.includes(one)))];
    return thirds.length > 0 ? withThirds(couples, thirds) : couples;
  });
}
function groupsOf(findings) {
  const groups = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const role = ROLES.get(finding.ruleId);
    if (!role) continue;
    const key = JSON.stringify([role.pair, finding.path, finding.present || finding.commit]);
    const known2 = groups.get(key);
    if (known2) known2.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()].map((group) => group.sort(byPlace));
}
function* nearestIn(group) {
  let left = group;
  for (; ; ) {
    const taken = /* @__PURE__ */ new Set();
    for (const couple of neighboursIn(left)) {
      if (taken.has(couple.secret) || taken.has(couple.id)) continue;
      taken.add(couple.secret).add(couple.id);
      yield couple;
    }
    if (taken.size === 0) return;
    left = left.filter((one) => !taken.has(one));
  }
}
var neighboursIn = (group) => group.slice(1).flatMap((lower, index) => {
  const upper = group[index];
  const [secret, id] = isOf("id")(upper) ? [lower, upper] : [upper, lower];
  return isOf("id")(id) && isOf("secret")(secret) && mayJoin(secret, id) ? [{ secret, id }] : [];
}).sort((a, b) => distance(a.secret, a.id) - distance(b.secret, b.id));
function withThirds(couples, thirds) {
  const taken = /* @__PURE__ */ new Set();
  const inOrder2 = [...couples].sort((a, b) => byPlace(a.secret, b.secret));
  return inOrder2.map((couple) => {
    const far = (one) => Math.min(distance(couple.secret, one), distance(couple.id, one));
    const third = thirds.filter((one) => !taken.has(one) && (mayJoin(couple.secret, one) || mayJoin(couple.id, one))).reduce((a, b) => a && far(a) <= far(b) ? a : b, void 0);
    if (third) taken.add(third);
    return third ? { ...couple, third } : couple;
  });
}
var isOf = (part) => ({ ruleId }) => ROLES.get(ruleId)?.part === part;
var distance = (a, b) => Math.max(0, a.startLine - b.endLine, b.startLine - a.endLine);
var mayJoin = (secret, other) => distance(secret, other) <= NEAR && (secret.standing === "ignored" ? other.standing === "open" && secret.exemption?.by !== "inline allow" : secret.standing === other.standing);
var byPlace = (a, b) => a.startLine - b.startLine || a.startColumn - b.startColumn || (0, import_practices_secrets_secret_name.compareText)(a.ruleId, b.ruleId) || (0, import_practices_secrets_secret_name.compareText)(a.fingerprint, b.fingerprint);
function saidOf({ skipped, looked }) {
  const said = new Tally();
  said.take(skipped);
  for (const [id, count2] of looked) said.looked.set(id, count2);
  return said;
}
async function foundBefore(known2, tally, look) {
  const said = Object.assign(new Tally(), { limits: tally.limits });
  if (known2) said.absorb(saidOf(known2));
  const findings = known2?.findings ?? await look(said);
  tally.absorb(said);
  return { findings, skipped: said.skipped(), looked: [...said.looked] };
}
function outcomesOf(run) {
  const violated = violatedBy(run.findings);
  const outcomes = /* @__PURE__ */ new Map();
  for (const rule of run.rules) {
    const outcome = violated.has(rule.family) ? "violated" : quietOutcome(rule, run);
    if (outcomes.get(rule.family) !== "met") outcomes.set(rule.family, outcome);
  }
  return outcomes;
}
var violatedBy = (findings) => new Set(findings.flatMap(({ family, evidence }) => [family, ...evidence.map(({ name }) => name)]));
function quietOutcome(rule, run) {
  if (!run.inForce.has(rule)) return "off";
  return rule.kind === "secret" ? "met" : practiceOutcome(rule, run);
}
function practiceOutcome(rule, { looked, stopped, paths, scope }) {
  const readsFiles = scope !== "history";
  const readsHistory = scope === "history" || scope === "all";
  if (stopped.has(rule.id)) return "not looked";
  if (rule.remark && readsHistory) return "met";
  if (rule.looksAt === "history" || !readsFiles) return "not looked";
  const isAboutAny = !rule.about || paths === void 0 || paths.some((path) => rule.about?.(path));
  const isThere = isAboutAny && (rule.looksAt === "repository" || looked.has(rule.id));
  return isThere ? "met" : "not applicable";
}
var blocks = ({ standing, severity, confidence }, failOn) => failOn !== "none" && standing === "open" && (0, import_finding.severityRank)(severity) >= (0, import_finding.severityRank)(failOn) && (0, import_finding.confidenceRank)(confidence) >= (0, import_finding.confidenceRank)("medium");
var exitCodeOf = (blocking, { complete, policy }) => !complete ? 2 : blocking > 0 || policy.some(({ fails }) => fails) ? 1 : 0;
var inOrder = (findings) => [...findings].sort(
  (a, b) => import_finding.STANDINGS.indexOf(a.standing) - import_finding.STANDINGS.indexOf(b.standing) || b.securitySeverity - a.securitySeverity || (0, import_finding.confidenceRank)(b.confidence) - (0, import_finding.confidenceRank)(a.confidence) || (0, import_practices_secrets_secret_name.compareText)(a.path, b.path) || a.startLine - b.startLine || a.startColumn - b.startColumn || (0, import_practices_secrets_secret_name.compareText)(a.ruleId, b.ruleId) || (0, import_practices_secrets_secret_name.compareText)(a.fingerprint, b.fingerprint)
);
var TITLES = new Map(import_match_scanner.secrets.map(({ id, title }) => [id, title]));
var REMARKS = new Set(import_practices_run.practices.flatMap((rule) => rule.remark ? rule.id : []));
var OUTWEIGHED = /* @__PURE__ */ new Set(["name", "no assignment"]);
function lifted(findings) {
  const partnerOf = /* @__PURE__ */ new Map();
  for (const { secret, id } of couplesIn(findings))
    if (isSure(secret) || isSure(id) || isOutweighed(secret) && isOutweighed(id))
      partnerOf.set(secret, id).set(id, secret);
  return findings.map((finding) => {
    const partner = partnerOf.get(finding);
    return partner && !isSure(finding) ? { ...finding, confidence: "medium", evidence: [...finding.evidence, beside(partner)] } : finding;
  });
}
var isSure = ({ confidence }) => confidence !== "low";
var isOutweighed = ({ evidence }) => evidence.every(({ sign, name }) => sign === "for" || OUTWEIGHED.has(name));
function withPairs(findings, failOn) {
  const couples = new Map(couplesIn(findings).map((couple) => [couple.secret, couple]));
  if (couples.size === 0) return [...findings];
  const others = new Set([...couples.values()].flatMap(othersOf));
  return inOrder(
    findings.filter((finding) => !others.has(finding)).map((finding) => {
      const couple = couples.get(finding);
      return couple ? joined3(couple, failOn) : finding;
    })
  );
}
var othersOf = ({ id, third }) => third ? [id, third] : [id];
function joined3(couple, failOn) {
  const { secret, id } = couple;
  const others = othersOf(couple);
  const all = [secret, ...others];
  const worse = all.reduce((a, b) => b.securitySeverity > a.securitySeverity ? b : a);
  const surer = (0, import_finding.confidenceRank)(id.confidence) > (0, import_finding.confidenceRank)(secret.confidence) ? id : secret;
  const whole = {
    ...secret,
    severity: worse.severity,
    securitySeverity: worse.securitySeverity,
    confidence: surer.confidence,
    supersedes: [
      .../* @__PURE__ */ new Set([
        ...all.flatMap(({ supersedes = [] }) => supersedes),
        ...others.map(({ fingerprint }) => fingerprint)
      ])
    ],
    occurrences: withoutDoubles(all.flatMap(({ occurrences }) => occurrences)),
    evidence: [
      ...secret.evidence.filter(({ name }) => name !== BESIDE),
      beside(id),
      ...remarksOf(secret, others)
    ],
    parts: others.map(import_finding.partOf)
  };
  return { ...whole, blocks: blocks(whole, failOn) };
}
var BESIDE = "pair";
var beside = ({ ruleId }) => ({
  sign: "for",
  name: BESIDE,
  detail: `${TITLES.get(ruleId) ?? ruleId} stands beside it`
});
function remarksOf(secret, others) {
  const known2 = new Set(secret.evidence.map(({ name }) => name));
  const said = others.flatMap(({ evidence }) => evidence).filter(({ name }) => REMARKS.has(name));
  return said.filter(({ name }) => !known2.has(name) && known2.add(name));
}
function withoutDoubles(occurrences) {
  const byKey = /* @__PURE__ */ new Map();
  for (const one of occurrences) {
    const key = JSON.stringify([one.path, one.startLine, one.commit, one.removedIn]);
    if (!byKey.has(key)) byKey.set(key, one);
  }
  return [...byKey.values()].sort((a, b) => (0, import_practices_secrets_secret_name.compareText)(a.authorDate ?? LAST, b.authorDate ?? LAST));
}
var LAST = "\uFFFF";
var OPENS = 0;
var RANKS = [
  [/^enc-key-committed$/, OPENS],
  [/^(?:tf-state-committed|secret-credential-file)$/, 1],
  [/^(?:jwt-hardcoded-secret|tf-(?:provider|backend)-credentials|ci-hardcoded-credential)$/, 2],
  [/^(?:k8s|docker|compose)-.*secret/, 2],
  // Any resource's field, where the ones above know which.
  [/^iac-literal-secret$/, 2.5],
  [/^env-(?:fallback|example|client)-/, 3],
  [/^custom$/, 5.5],
  [/^secret-url-credential$/, 6],
  [/^secret-password-hash$/, 6.5],
  [/^secret-(?:code-literal|config-literal|in-docs)$/, 7],
  [/^secret-weak-default$/, 8],
  [/^secret-generic-assignment$/, 9]
];
var TOKEN = 5;
function rankOf({ family, ruleId }) {
  if (family === "secret-known-token" || family === "secret-private-key") return TOKEN;
  const name = family === "secret-generic-assignment" ? ruleId : family;
  return RANKS.find(([pattern]) => pattern.test(name))?.[1];
}
function withoutTwins(findings) {
  const byPath2 = /* @__PURE__ */ new Map();
  for (const finding of findings) byPath2.set(finding.path, [...byPath2.get(finding.path) ?? [], finding]);
  const dropped = /* @__PURE__ */ new Map();
  const moved = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const winner = (byPath2.get(finding.path) ?? []).find((other) => beats(other, finding));
    if (!winner) continue;
    const left = uncovered(finding, byPath2).filter((place) => isWorthTelling(finding, place));
    const next = left.find(({ present }) => present);
    if (left.length === 0) dropped.set(finding, winner);
    else if (next) moved.set(finding, movedTo(finding, next));
  }
  return findings.filter((finding) => !dropped.has(finding)).map((finding) => moved.get(finding) ?? heir(finding, dropped));
}
var isWorthTelling = ({ confidence }, { alone }) => !alone || alone.confidence === confidence || alone.confidence !== "low";
function movedTo(finding, { path, commit, alone }) {
  if (!alone) return finding;
  const { severity, securitySeverity } = finding;
  const isGraded = !finding.occurrences.some((one) => one.alone?.securitySeverity === securitySeverity);
  return { ...finding, path, commit, ...alone, ...isGraded && { severity, securitySeverity } };
}
function beats(a, b) {
  if (a.standing !== "open" && b.standing === "open") return false;
  return knowsMore(a, b) && isSameText(a, b) && overlap(a, b);
}
function knowsMore(a, b) {
  if (a.family === "jwt-short-secret") return b.family === "secret-weak-default";
  const [mine, theirs] = [rankOf(a), rankOf(b)];
  if (mine === void 0 || theirs === void 0 || mine >= theirs) return false;
  if (theirs === TOKEN && mine < TOKEN) return mine === OPENS && a.securitySeverity >= b.securitySeverity;
  return true;
}
var isSameText = (a, b) => a.present === b.present && (a.startLine !== b.startLine || a.lineHash === b.lineHash);
var overlap = (a, b) => before(a.startLine, a.startColumn, b.endLine, b.endColumn) && before(b.startLine, b.startColumn, a.endLine, a.endColumn);
var before = (line, column, otherLine, otherColumn) => line < otherLine || line === otherLine && column < otherColumn;
var uncovered = (finding, byPath2) => finding.occurrences.filter(
  (place) => place.removedIn === null && !(byPath2.get(place.path) ?? []).some(
    (other) => knowsMore(other, finding) && (place.alone ? overlap(other, place.alone) : other.startLine <= place.startLine && place.startLine <= other.endLine)
  )
);
function heir(finding, dropped) {
  const losers = [...dropped].filter(([, winner]) => winner === finding).map(([loser]) => loser);
  if (losers.length === 0) return finding;
  const left = losers.find(({ commit, occurrences }) => commit !== null || occurrences.length > 1);
  return {
    ...finding,
    ...left && finding.commit === null && {
      commit: left.commit,
      occurrences: left.occurrences,
      evidence: [...finding.evidence, ...left.evidence]
    },
    supersedes: [...new Set(losers.map(({ fingerprint }) => fingerprint))]
  };
}
function receiptOf({ repository, scope, walk, share, knownObjects }, tally, ledger, rules, policy) {
  const mayBeEmpty = walk !== void 0 || scope === "staged" || share.of > 1 || Boolean(knownObjects);
  if (!mayBeEmpty && tally.files + tally.blobs + tally.messages === 0) tally.gap(NOTHING4, ".");
  const skipped = tally.skipped();
  return {
    tool: { name: "keysweep", version: import_today.VERSION },
    rules: { count: rules.length, digest: digestOf(rules) },
    engine: "packs",
    date: (0, import_today.today)(),
    scope,
    ...walk && { range: { since: walk.range.since, heads: walk.range.heads } },
    ...knownObjects !== void 0 && { state: { objects: knownObjects } },
    head: repository?.head ?? null,
    covered: {
      files: tally.files,
      commits: tally.commits,
      blobs: tally.blobs,
      messages: tally.messages,
      bytes: tally.bytes
    },
    skipped,
    suppressed: suppressedOf(ledger.suppressed()),
    policy,
    complete: !skipped.some(({ gap }) => gap)
  };
}
var NOTHING4 = "nothing to scan was found";
var suppressedOf = (counts) => [...counts].map(([reason, count2]) => ({ reason, count: count2 })).sort((a, b) => b.count - a.count || (a.reason < b.reason ? -1 : 1));
function digestOf(rules) {
  const isKnown = (rule) => import_today.BUILD !== import_today.FROM_SOURCE && !(rule.kind === "secret" && rule.custom);
  const told = rules.map((rule) => isKnown(rule) ? rule.id : declarationOf(rule));
  return (0, import_node_crypto2.createHash)("sha256").update([import_today.BUILD, ...told].join("\n")).digest("hex").slice(0, 16);
}
var declared = /* @__PURE__ */ new WeakMap();
function declarationOf(rule) {
  const known2 = declared.get(rule);
  if (known2) return known2;
  const text = JSON.stringify(rule, (_, value) => typeof value === "function" ? String(value) : value);
  const digest = (0, import_node_crypto2.createHash)("sha256").update(text).digest("hex");
  declared.set(rule, digest);
  return digest;
}
var sealOf = (rules, { limits }, key = "") => ({
  digest: `${import_today.VERSION} ${import_today.BUILD} ${digestOf(rules)} ${JSON.stringify(limits)}`,
  key
});
var practicesDigest = (rules, { stated: { environments = {} } }) => `${digestOf(rules)} ${JSON.stringify(environments)}`;
var settingsOf = ({ config, key, scope, confidence, strict }) => JSON.stringify([config.stated, key, scope, confidence, strict, (0, import_today.today)()]);
var DOMAIN = "keysweep/v1";
var UNGUESSABLE = { length: 20, distinct: 12 };
var SCRYPT = { N: 2 ** 12, r: 8, p: 1, maxmem: 64 * 1024 * 1024 };
var NO_KEY = "";
var secretFingerprint = (family, value, key = NO_KEY) => hash(key, "secret", [family, stretched(value, key)]);
var practiceFingerprint = (ruleId, path, resource, key = NO_KEY) => hash(key, "practice", [ruleId, path, resource]);
var literalFingerprint = (ruleId, resource, value, key = NO_KEY) => hash(key, "literal", [ruleId, resource, stretched(value, key)]);
var valueFingerprint = (value, key = NO_KEY) => hash(key, "value", [stretched(value, key)]);
var keyId = (key) => key === NO_KEY ? void 0 : hash(key, "key", []).slice(0, 8);
function hash(key, purpose, parts2) {
  const text = JSON.stringify(parts2);
  return (0, import_node_crypto3.createHmac)("sha256", `${DOMAIN} ${purpose} ${key}`).update(text).digest("hex").slice(0, 32);
}
async function stretchAhead(values, key = NO_KEY) {
  const left = [...new Set(values)].filter((value) => !isUnguessable(value) && !known.has(nameOf(value, key)));
  await Promise.all(left.map((value) => stretching.get(nameOf(value, key)) ?? stretchBeside(value, key)));
}
function stretchBeside(value, key) {
  const name = nameOf(value, key);
  const made = scryptBeside(Buffer.from(value, "utf8"), saltOf(key), 32, SCRYPT).then((bytes) => {
    known.set(name, bytes.toString("hex"));
    stretching.delete(name);
  });
  stretching.set(name, made);
  return made;
}
var known = /* @__PURE__ */ new Map();
var stretching = /* @__PURE__ */ new Map();
var nameOf = (value, key) => `${key}\0${value}`;
var scryptBeside = (0, import_node_util.promisify)(import_node_crypto3.scrypt);
function stretched(value, key) {
  if (isUnguessable(value)) return value;
  return known.get(nameOf(value, key)) ?? (0, import_node_crypto3.scryptSync)(Buffer.from(value, "utf8"), saltOf(key), 32, SCRYPT).toString("hex");
}
var isUnguessable = (value) => value.length >= UNGUESSABLE.length && new Set(value).size >= UNGUESSABLE.distinct;
var saltOf = (key) => `${DOMAIN} stretch ${key}`;
var ROUNDING = 1e-6;
function surestAmong(paths) {
  const likePath = /* @__PURE__ */ new Map();
  for (const path of paths) likePath.set((0, import_match_scanner.pathFeatures)(path).join("\0"), path);
  const most = /* @__PURE__ */ new Map();
  const mostFor = ({ match }) => {
    const { value, context } = match;
    const key = `${(0, import_match_scanner.drawnness)(value)}, ${(0, import_match_scanner.isQuoted)(context)}`;
    const known2 = most.get(key);
    if (known2 !== void 0) return known2;
    const weights = Array.from(likePath.values(), (path) => (0, import_match_scanner.weightOf)((0, import_match_scanner.placeFeatures)(match, path)));
    most.set(key, Math.max(0, ...weights));
    return most.get(key);
  };
  return (one) => {
    const { rule } = one.match;
    const { confidence, score } = one.verdict;
    if (rule.custom) return "high";
    if (rule.finder === "url-credential") return confidence === "low" ? "medium" : confidence;
    if (rule.finder !== "assignment" || score === void 0) return confidence;
    return score + mostFor(one) >= import_match_scanner.MEDIUM - ROUNDING ? "medium" : "low";
  };
}
function isInForce(rule, { rules }, strict = false) {
  const standing = rules[rule.id] ?? (rule.kind === "practice" && rule.strict ? "strict" : "on");
  return standing === "on" || standing === "strict" && strict;
}
function openSnapshot(repository, { files, touched, changed, ignoreRules, held }, tally) {
  const fetched = new Map(held);
  const asked = /* @__PURE__ */ new Map();
  const ignored = /* @__PURE__ */ new Map();
  let missed = 0;
  return {
    paths: [...files.keys()].sort(),
    tracked: new Set(files.keys()),
    touched,
    changed,
    read(path, most) {
      const id = files.get(path);
      if (id === void 0) return void 0;
      if (!fetched.has(id)) {
        missed++;
        asked.set(id, path);
      }
      const bytes = fetched.get(id);
      return bytes && bytes.length <= most ? bytes : void 0;
    },
    ignores(path) {
      if (!ignoreRules || repository.bare) return void 0;
      const answer = () => (0, import_sources_git.askGit)(repository.top, ["check-ignore", "--quiet", "--no-index", "--", `./${path}`]).code === 0;
      if (!ignored.has(path)) ignored.set(path, answer());
      return ignored.get(path);
    },
    get missed() {
      return missed;
    },
    async fetch() {
      const wanted = new Map(asked);
      asked.clear();
      if (wanted.size === 0) return false;
      const through = async ({ id }) => {
        fetched.set(id, void 0);
        return true;
      };
      for await (const { id, bytes } of readObjects(repository, [...wanted.keys()], new Tally(), { through }))
        fetched.set(id, bytes);
      for (const [id, path] of wanted) {
        if (!fetched.has(id)) tally.gap("file that git cannot give", path);
        if (!fetched.has(id)) fetched.set(id, void 0);
      }
      return true;
    }
  };
}
var KEY = (0, import_node_crypto4.randomBytes)(32);
var baseOf = (text) => (0, import_node_crypto4.createHmac)("sha256", KEY).update(text).digest("hex");
function compatible(edits) {
  const kept = [];
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = kept.at(-1);
    const again = kept.some(
      ({ start, end, text }) => start === edit.start && end === edit.end && text === edit.text
    );
    if (!again && (last === void 0 || last.end <= edit.start)) kept.push(edit);
  }
  return kept;
}
function edited(text, edits) {
  let done = "";
  let from = 0;
  for (const edit of edits) {
    done += text.slice(from, edit.start);
    done += done.endsWith("\n") ? edit.text.replace(/^\r?\n/, "") : edit.text;
    from = edit.end;
  }
  return done + text.slice(from);
}
function replacementOf(text, edits) {
  const [first] = edits;
  const base = baseOf(text);
  if (!first || edits.some((edit) => edit.path !== first.path || edit.base !== base)) return void 0;
  const ordered = compatible(edits);
  const start = text.lastIndexOf("\n", (ordered[0]?.start ?? 0) - 1) + 1;
  const last = Math.max(...ordered.map(({ end: end2 }) => end2));
  const newline = text.indexOf("\n", last);
  const end = newline < 0 ? text.length : newline;
  if (start >= text.length) return void 0;
  const moved = ordered.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
  const lineAt2 = (offset) => text.slice(0, offset).split("\n").length;
  return {
    startLine: lineAt2(start),
    endLine: lineAt2(end),
    text: edited(text.slice(start, end), moved).replace(/\r$/, "")
  };
}
var bestOf = (places) => places.reduce((a, b) => a && compare(a, b) <= 0 ? a : b, void 0);
var verdictAt = ({ case: { match, verdict: verdict2 } }, path, commit) => (0, import_match_scanner.judgeAt)(match, verdict2, path, commit);
function verdictIn(sighting, path, commit, around) {
  const verdict2 = verdictAt(sighting, path, commit);
  const { match } = sighting.case;
  const inTest = around === "test" ? (0, import_match_scanner.judgeAt)(match, sighting.case.verdict, path, commit, true).severity : import_practices_secrets_secret_name.NOTE;
  return around === void 0 || inTest === void 0 ? verdict2 : { ...verdict2, severity: inTest };
}
var placesOf = ({ sightings }, staysOf) => placesAmong(sightings, staysOf, verdictAt);
function placesAmong(sightings, staysOf, judged) {
  const { inTree, inHistory, messages } = byKind(sightings);
  const byBlob = speaking(inHistory);
  const stays = staysOf(new Set(byBlob.keys()));
  const stayAt2 = new Map(stays.map((stay) => [stay.path, stay]));
  const seen = new Set(inTree.map((s) => s.content.path));
  const strays = stays.length === 0 ? inHistory.slice(0, 1) : [];
  const placed = (sighting, path, stay) => {
    const whole = path + sighting.inner;
    return { sighting, stay, path: whole, verdict: judged(sighting, whole, stay?.commit ?? null) };
  };
  const places = [
    ...inTree.map((sighting) => placed(sighting, sighting.content.path, stayAt2.get(sighting.content.path))),
    ...stays.filter((stay) => !seen.has(stay.path)).flatMap((stay) => byBlob.get(stay.blob).map((one) => placed(one, notePath(stay.path), stay))),
    ...messages.map((sighting) => placed(sighting, messagePath(sighting))),
    ...strays.map((sighting) => placed(sighting, STRAY))
  ];
  return places.filter(({ verdict: verdict2 }) => !verdict2.suppressed);
}
function speaking(inHistory) {
  const byBlob = /* @__PURE__ */ new Map();
  for (const one of inHistory) {
    const known2 = byBlob.get(one.content.id);
    if (!known2) byBlob.set(one.content.id, [one]);
    else known2.splice(0, known2.length, ...known2.filter((other) => customId(other) !== customId(one)), one);
  }
  return byBlob;
}
var customId = ({ case: { match } }) => match.rule.custom?.id;
function byKind(sightings) {
  const files = sightings.filter(({ content }) => content.kind === "file");
  return {
    inTree: files.filter(({ content }) => content.path !== void 0),
    inHistory: files.filter(({ content }) => content.path === void 0),
    messages: sightings.filter(({ content }) => content.kind !== "file")
  };
}
var STRAY = ".git/unreachable-object";
var messagePath = ({ content }) => messageOfKind(content.kind);
var messageOfKind = (kind) => `.git/${kind}-message`;
var UNPLACED = [STRAY, messageOfKind("commit"), messageOfKind("tag")];
var isPresent = ({ sighting, stay }) => sighting.content.path !== void 0 || stay?.present === true;
var compare = (a, b) => Number(isReported(b)) - Number(isReported(a)) || b.sighting.case.match.weight - a.sighting.case.match.weight || (0, import_finding.confidenceRank)(b.verdict.confidence) - (0, import_finding.confidenceRank)(a.verdict.confidence) || Number(isPresent(b)) - Number(isPresent(a)) || weightOf2(b) - weightOf2(a);
var weightOf2 = ({ verdict: verdict2, sighting }) => verdict2.severity ?? sighting.case.match.rule.severity;
var isReported = ({ verdict: verdict2 }) => verdict2.confidence !== "low";
var notePath = (path) => /^(?:[0-9a-f]{2}\/)*[0-9a-f]{36,64}$/.test(path) ? ".git/note" : path;
var tellingOf = ({ case: { match } }, key) => ({
  message: messageOf3(match),
  fingerprint: secretFingerprint(match.rule.family, match.value, key)
});
function secretFinding({ message, fingerprint }, places, best, regionOf2) {
  const { rule } = best.sighting.case.match;
  const sure = places.filter(
    ({ verdict: verdict2 }) => verdict2.confidence !== "low" || best.verdict.confidence === "low"
  );
  const severity = Math.max(...sure.map(({ verdict: verdict2 }) => verdict2.severity ?? rule.severity));
  return {
    ruleId: rule.id,
    family: rule.family,
    severity: (0, import_finding.severityOf)(severity),
    securitySeverity: severity,
    confidence: best.verdict.confidence,
    message,
    path: best.path,
    ...regionOf2(best.sighting) ?? WHOLE_FILE,
    commit: commitOf(best),
    present: places.some(isPresent),
    fingerprint,
    occurrences: withoutDoubles2(places, best).map((place) => occurrenceOf(place, regionOf2)).sort(byAge),
    evidence: best.verdict.evidence,
    standing: "open",
    blocks: false
  };
}
var WHOLE_FILE = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1, lineHash: null };
function withoutDoubles2(places, best) {
  const mine = places.filter(({ sighting }) => customId(sighting) === customId(best.sighting));
  const isMine = ({ path, sighting }) => mine.some((one) => one.path === path && one.sighting.content.id === sighting.content.id);
  return places.filter((one) => mine.includes(one) || !isMine(one));
}
function occurrenceOf(place, regionOf2) {
  const { path, stay, verdict: verdict2, sighting } = place;
  const region = regionOf2(sighting);
  const securitySeverity = verdict2.severity ?? sighting.case.match.rule.severity;
  return {
    path,
    startLine: region?.startLine ?? 1,
    commit: commitOf(place),
    authorDate: stay?.authorDate ?? null,
    removedIn: stay?.removedIn ?? null,
    present: isPresent(place),
    ...region && {
      alone: {
        ...region,
        confidence: verdict2.confidence,
        severity: (0, import_finding.severityOf)(securitySeverity),
        securitySeverity
      }
    }
  };
}
var byAge = (a, b) => a.authorDate === b.authorDate ? 0 : b.authorDate === null || a.authorDate !== null && a.authorDate < b.authorDate ? -1 : 1;
var commitOf = ({ sighting, stay }) => stay?.commit ?? (sighting.content.kind === "commit" ? sighting.content.id : null);
function messageOf3({ rule, value, context }) {
  const named = rule.finder === "assignment" && /^[A-Za-z][A-Za-z_.-]{1,40}$/.test(context.name) ? ` given to ${context.name}` : "";
  const hidden = context.encoding ? `, encoded as ${context.encoding}` : "";
  return `${rule.title} (${value.length} characters)${named}${hidden}`;
}
function practiceFinding(place, region, key) {
  const { rule, path, resource, secret } = place;
  const severity = place.severity ?? rule.severity;
  return {
    ruleId: rule.id,
    family: rule.family,
    severity: (0, import_finding.severityOf)(severity),
    securitySeverity: severity,
    confidence: place.confidence,
    message: place.message ?? rule.title,
    path,
    ...region,
    commit: null,
    present: true,
    fingerprint: secret === void 0 ? practiceFingerprint(rule.id, path, resource, key) : literalFingerprint(rule.id, resource, secret, key),
    occurrences: [
      { path, startLine: region.startLine, commit: null, authorDate: null, removedIn: null, present: true }
    ],
    evidence: place.evidence,
    standing: "open",
    blocks: false,
    ...secret === void 0 && { marksObject: true },
    ...place.fix !== void 0 && { fix: place.fix }
  };
}
function surenessOf(rule, hit) {
  if (rule.looksAt === "document" && (0, import_practices_secrets_secret_name.isTestPlace)(hit.path))
    return lowered("test path", "tests run for nobody but their authors");
  const isNote = hit.severity !== void 0 && hit.severity <= import_practices_secrets_secret_name.NOTE && rule.severity > import_practices_secrets_secret_name.NOTE;
  if (isNote && hit.confidence === void 0)
    return lowered("a note", "as it stands here it does little harm");
  return { confidence: hit.confidence ?? rule.confidence, evidence: [] };
}
var lowered = (name, detail) => ({
  confidence: "low",
  evidence: [{ sign: "against", name, detail }]
});
function textToPaste({ fixes }, hit, file) {
  if (hit.fix !== void 0) return hit.fix;
  if (hit.instead !== void 0 && hit.range && file) return (0, import_practices_run.settingWith)(file, hit.range, hit.instead);
  const format = (0, import_practices_secrets_secret_name.formatOf)(hit.path);
  const cloud = format === "hcl" || format === "tfjson" ? (0, import_practices_run.cloudOf)(hit.resource) : void 0;
  const ofCloud = cloud ? [`hcl:${cloud}`] : [];
  return [...ofCloud, ...closest(file ? (0, import_practices_run.kindOf)(file) : format), format, "any"].map((kind) => fixes?.[kind]).find((text) => text !== void 0);
}
var closest = (kind) => kind === "tsx" ? [kind, "typescript", "javascript"] : kind === "typescript" ? [kind, "javascript"] : [kind];
var WINDOW = 100;
var BASE = 37;
var END = 65535;
var TWO_32 = 2 ** 32;
var STEP_HIGH = 3852259482;
var STEP_LOW = 857529201;
var lineHashes = (bytes, lines) => {
  const wanted = new Set(lines);
  const last = [...wanted].reduce((a, b) => Math.max(a, b), 0);
  const { high, low, count: count2 } = hashesUntil(bytes, last);
  const lowHalves = new Set([...wanted].filter((line) => line <= count2).map((line) => low[line - 1]));
  const seen = /* @__PURE__ */ new Map();
  const hashes = /* @__PURE__ */ new Map();
  for (let index = 0; index < count2; index++) {
    if (!lowHalves.has(low[index])) continue;
    const hash2 = hexOf(high[index], low[index]);
    const times = (seen.get(hash2) ?? 0) + 1;
    seen.set(hash2, times);
    if (wanted.has(index + 1)) hashes.set(index + 1, `${hash2}:${times}`);
  }
  return hashes;
};
var PIECE2 = 64 * 1024;
var hashesUntil = (bytes, last) => {
  const windows = new LineWindows(last);
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  let atLineStart = true;
  let afterCr = false;
  const take = (unit) => {
    const skipped = unit === 32 || unit === 9 || afterCr && unit === 10;
    afterCr = unit === 13;
    if (skipped) return;
    const counted2 = afterCr ? 10 : unit;
    windows.enter(counted2, atLineStart);
    atLineStart = counted2 === 10;
  };
  for (let at = 0; at < bytes.length && !windows.done; at += PIECE2) {
    const text = decoder.decode(bytes.subarray(at, at + PIECE2), { stream: at + PIECE2 < bytes.length });
    for (let index = 0; index < text.length && !windows.done; index++) take(text.charCodeAt(index));
  }
  if (!windows.done) take(END);
  while (!windows.done && windows.begun > windows.count) windows.enter(0, false);
  return windows;
};
var LineWindows = class {
  high = new Int32Array(1024);
  low = new Int32Array(1024);
  /** Lines whose hash is known. */
  count = 0;
  /** Lines that have started. */
  begun = 0;
  last;
  units = new Uint16Array(WINDOW);
  starts = new Uint8Array(WINDOW);
  at = 0;
  hi = 0;
  lo = 0;
  constructor(last) {
    this.last = last;
  }
  get done() {
    return this.count >= this.last;
  }
  enter(unit, startsLine) {
    const { at, lo } = this;
    const leaving = this.units[at];
    this.units[at] = unit;
    this.starts[at] = startsLine ? 1 : 0;
    this.at = at + 1 === WINDOW ? 0 : at + 1;
    if (startsLine) this.begun++;
    const bottom = (lo & 65535) * BASE + unit;
    const top = (lo >>> 16) * BASE + (bottom >>> 16);
    const raised = top << 16 | bottom & 65535;
    const product = leaving * STEP_LOW;
    const weight = product >>> 0;
    const high = Math.imul(leaving, STEP_HIGH) + (product - weight) / TWO_32;
    const borrow = raised >>> 0 < weight ? 1 : 0;
    this.hi = Math.imul(this.hi, BASE) + (top >>> 16) - high - borrow | 0;
    this.lo = raised - weight | 0;
    if (this.starts[this.at] === 1) this.note();
  }
  note() {
    if (this.count === this.low.length) {
      this.high = doubled(this.high);
      this.low = doubled(this.low);
    }
    this.high[this.count] = this.hi;
    this.low[this.count++] = this.lo;
  }
};
function doubled(numbers) {
  const larger = new Int32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}
var hexOf = (high, low) => {
  const [top, bottom] = [high >>> 0, low >>> 0];
  return top === 0 ? bottom.toString(16) : top.toString(16) + bottom.toString(16).padStart(8, "0");
};
var locateInText = (text) => {
  const starts = lineStarts(text.length, (index) => text.charCodeAt(index), text.startsWith("\uFEFF") ? 1 : 0);
  return (offset) => {
    const at = Math.min(offset, text.length);
    const line = lineAt(starts, at);
    return { line: line + 1, column: Math.max(0, at - starts[line]) + 1 };
  };
};
var locateInBytes = (bytes, origin) => {
  const hasMark = !origin && bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191;
  const starts = lineStarts(bytes.length, (index) => bytes[index], hasMark ? 3 : 0);
  const first = origin ?? START;
  let last = { start: 0, offset: 0, units: 0 };
  return (offset) => {
    const at = Math.min(offset, bytes.length);
    const line = lineAt(starts, at);
    const start = starts[line];
    if (last.start !== start || last.offset > at) last = { start, offset: start, units: 0 };
    let { offset: index, units } = last;
    while (index < at) {
      const size2 = sequenceLength(bytes, index);
      if (index + size2 > at) break;
      units += size2 === 4 ? 2 : 1;
      index += size2;
    }
    last = { start, offset: index, units };
    return { line: first.line + line, column: (line === 0 ? first.column : 1) + units };
  };
};
var START = { line: 1, column: 1 };
var LF2 = 10;
var CR = 13;
var lineStarts = (length, unitAt, first) => {
  const starts = [first];
  for (let index = first; index < length; index++) {
    const unit = unitAt(index);
    if (unit === LF2 || unit === CR && (index + 1 === length || unitAt(index + 1) !== LF2))
      starts.push(index + 1);
  }
  return starts;
};
var lineAt = (starts, offset) => {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if (starts[middle] <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
};
var sequenceLength = (bytes, index) => {
  const lead = bytes[index];
  if (lead < 194 || lead > 244) return 1;
  const wanted = lead < 224 ? 2 : lead < 240 ? 3 : 4;
  let lower = lead === 224 ? 160 : lead === 240 ? 144 : 128;
  let upper = lead === 237 ? 159 : lead === 244 ? 143 : 191;
  for (let size2 = 1; size2 < wanted; size2++) {
    const next = bytes[index + size2];
    if (next === void 0 || next < lower || next > upper) return size2;
    lower = 128;
    upper = 191;
  }
  return wanted;
};
function regionsOf(hits, inventory, known2 = /* @__PURE__ */ new Map()) {
  const byPath2 = /* @__PURE__ */ new Map();
  for (const { hit } of hits)
    if (hit.range && !known2.has(hit)) byPath2.set(hit.path, [...byPath2.get(hit.path) ?? [], hit]);
  const regions = new Map(known2);
  for (const [path, group] of byPath2) {
    const text = inventory.file(path)?.text;
    if (text === void 0) continue;
    const locate = locateInText(text);
    const places = group.flatMap((hit) => {
      const { range } = hit;
      return range ? [{ hit, start: locate(range.start), end: locate(range.end) }] : [];
    });
    const hashes = lineHashes(
      Buffer.from(text),
      places.map(({ start }) => start.line)
    );
    for (const { hit, start, end } of places)
      regions.set(hit, {
        startLine: start.line,
        startColumn: start.column,
        endLine: end.line,
        endColumn: end.column,
        lineHash: hashes.get(start.line) ?? null
      });
  }
  return regions;
}
var PracticeScan = class {
  #rules;
  #declared;
  #key;
  #jobs;
  #begun;
  /**
   * @param key of the fingerprints, where there is time to make them.
   * @param jobs most threads; left out: as the machine allows.
   */
  constructor(rules, declared2 = () => void 0, key, jobs) {
    this.#rules = rules;
    this.#declared = declared2;
    this.#key = key;
    this.#jobs = jobs;
  }
  /** Files are looked at here, and the tree is kept for `end`. */
  async lookAt(tree, quiet) {
    const inventory = (0, import_practices_run.inventoryOf)(tree, this.#declared);
    const asked = this.#rules.filter(({ looksAt }) => looksAt === "document" || !tree.partial);
    const wanted = anyOf(asked.flatMap((rule) => rule.looksAt === "document" ? rule : []));
    const run = new import_practices_run.PracticeRun(inventory, tree, quiet);
    const paths = tree.paths.filter(
      (path) => (tree.touched?.has(path) ?? true) && !run.passes(path) && wanted(path)
    );
    if (tree.fetch) for (const path of paths) tree.read(path, 0);
    await tree.fetch?.();
    if (!tree.fetch) inventory.past = (0, import_practices_run.pastToCome)();
    const rules = asked.map(({ id }) => id);
    const threads = tree.open && new import_practices_run.PracticeThreads({ tree: tree.open, rules, paths }, this.#declared, this.#jobs);
    await run.files(asked, (0, import_practices_run.practiceFiles)(inventory, threads?.taken() ?? paths));
    for (const one of await threads?.rest() ?? []) {
      run.takeOver(one, asked);
      for (const [path, isIgnored] of one.ignored) tree.ignored?.set(path, isIgnored);
    }
    if (!tree.fetch) await run.repository(asked);
    const { hits } = run.result();
    const stretching2 = this.#key === void 0 ? void 0 : stretchAhead(secretsIn(hits), this.#key);
    const regions = regionsOf(hits, inventory);
    this.#begun = { run, inventory, left: tree.fetch ? asked : [], regions, stretching: stretching2 };
  }
  async end(past) {
    if (!this.#begun) return NOTHING_SEEN;
    const { run, inventory, left, regions, stretching: stretching2 } = this.#begun;
    if (past) inventory.past = past;
    else delete inventory.past;
    if (left.length === 0) await run.again();
    else await run.repository(left);
    await run.settle();
    await stretching2;
    return { ...run.result(), inventory, regions };
  }
};
var NOTHING_SEEN = { hits: [], problems: [], looked: /* @__PURE__ */ new Map(), inventory: { file: () => void 0 } };
async function lookAtFiles(rules, tree, declared2) {
  const practiceScan = new PracticeScan(rules, declared2);
  await practiceScan.lookAt(tree);
  return practiceScan.end();
}
function anyOf(rules) {
  let last = rules[0];
  return (path) => {
    if (last?.files(path)) return true;
    const found = rules.find((rule) => rule.files(path));
    last = found ?? last;
    return found !== void 0;
  };
}
async function findingsOf(seen, tally, key) {
  const { hits, problems, inventory, looked } = seen;
  for (const [id, count2] of looked) tally.looked.set(id, count2);
  for (const { rule } of problems) if (rule) tally.stopped.add(rule);
  for (const { path, rule, what } of problems) {
    if (rule) tally.gap(`practice ${rule} stopped by an error (${what})`, path || ".");
    else tally.skip(`document not parsed: ${what}`, path);
  }
  const stretching2 = stretchAhead(secretsIn(hits), key);
  const regions = regionsOf(hits, inventory, seen.regions);
  await stretching2;
  return hits.map(
    (found) => findingOf(found, regions.get(found.hit) ?? WHOLE_FILE2, fixOf(found, inventory), key)
  );
}
var secretsIn = (hits) => hits.flatMap(({ hit }) => hit.secret ?? []);
var WHOLE_FILE2 = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1, lineHash: null };
function findingOf({ rule, hit }, region, fix, key) {
  return practiceFinding(
    {
      rule,
      path: hit.path,
      resource: hit.resource,
      ...surenessOf(rule, hit),
      ...hit.secret !== void 0 && { secret: hit.secret },
      ...hit.message !== void 0 && { message: hit.message },
      ...hit.severity !== void 0 && { severity: hit.severity },
      ...fix && { fix }
    },
    region,
    key
  );
}
function fixOf({ rule, hit }, inventory) {
  const { path, edits = [] } = hit;
  const text = textToPaste(rule, hit, inventory.file(path));
  if (text === void 0) return void 0;
  const bound = edits.map((edit) => {
    const target = edit.path ?? path;
    const read2 = inventory.file(target)?.text;
    return { ...edit, path: target, base: read2 === void 0 ? null : baseOf(read2) };
  });
  return { text, edits: bound };
}
async function findChangedPractices(rules, change, tally, key, declared2) {
  const { repository } = change;
  const touched = new Set(change.changes.flatMap(({ path, after: after2 }) => after2 === "" ? [] : path));
  const changed = new Set(change.changes.map(({ path }) => path));
  const { files: after, held } = change;
  const now = openSnapshot(repository, { files: after, touched, changed, ignoreRules: true, held }, tally);
  const seen = await lookAtFiles(concerned(rules, change), now, declared2);
  const findings = await findingsOf(seen, tally, key);
  if (findings.length === 0) return [];
  const ignoreRules = !change.changes.some(({ path }) => /(?:^|\/)\.gitignore$/.test(path));
  const files = underNewNames((await change.before())[0], change);
  const asked = rules.filter(({ id }) => findings.some(({ ruleId }) => ruleId === id));
  const again = new Set(findings.map(({ path }) => path).filter((path) => touched.has(path)));
  const start = openSnapshot(repository, { files, touched: again, changed, ignoreRules }, new Tally());
  const was = await lookAtFiles(asked, start, declared2);
  const left = /* @__PURE__ */ new Map();
  for (const hit of was.hits) left.set(identityOf(hit), (left.get(identityOf(hit)) ?? 0) + 1);
  return findings.flatMap((finding, i) => {
    const identity = identityOf(seen.hits[i]);
    const count2 = left.get(identity) ?? 0;
    left.set(identity, count2 - 1);
    if (count2 <= 0) return [finding];
    return touched.has(finding.path) ? [stoodBefore(finding, `${finding.path} at ${change.base}`)] : [];
  });
}
function concerned(rules, { changes, files }) {
  const changed = [...new Set(changes.flatMap(({ path, from = path }) => [path, from]))];
  const isNew = changes.filter(({ before: before2, after }) => before2 === "" && after !== "").length >= files.size;
  if (isNew) return [...rules];
  const all = [...files.keys()];
  return rules.filter((rule) => {
    if (rule.looksAt !== "repository" || !rule.reads || changed.some((path) => rule.reads?.(path)))
      return true;
    return rule.leads !== void 0 && (changed.some(rule.leads) || all.some(rule.leads));
  });
}
var stoodBefore = (finding, where) => ({
  ...finding,
  standing: "before",
  exemption: { by: "base commit", reason: `stood already in ${where}` }
});
var identityOf = ({ rule, hit }) => JSON.stringify([rule.id, hit.path, hit.resource, hit.secret ?? ""]);
function underNewNames(files, { changes }) {
  const renamed = new Map(files);
  for (const { path, from } of changes) {
    const id = from === void 0 ? void 0 : files.get(from);
    if (from !== void 0) renamed.delete(from);
    if (id !== void 0) renamed.set(path, id);
  }
  return renamed;
}
var DEFAULT_KEY_AGE = 90;
function withLife(finding, names2, { rules, today: today2, keyAge, environmentOf: declared2 }) {
  const places = finding.occurrences.map(
    ({ path, commit, authorDate, removedIn }) => ({
      path,
      environment: declared2(path) ?? (0, import_practices_run.environmentOf)(path),
      name: names2.get(path) ?? "",
      since: authorDate,
      commit,
      removedIn
    })
  );
  if (places.length === 0) return finding;
  const life = { present: finding.present, places, today: today2, keyAge };
  const said = rules.flatMap((rule) => {
    const remark2 = rule.remark?.(life);
    return remark2 ? [{ id: rule.id, ...remark2 }] : [];
  });
  const fix = said.find((remark2) => remark2.fix !== void 0)?.fix;
  return {
    ...finding,
    evidence: [
      ...finding.evidence,
      ...said.map(({ id, detail }) => ({ sign: "for", name: id, detail }))
    ],
    ...fix !== void 0 && !finding.fix && { fix: { text: fix.replace("FINGERPRINT", finding.fingerprint), edits: [] } }
  };
}
var MOST_BYTES2 = 256 * 1024 * 1024;
async function lookBefore(change, ledger, counts) {
  const { repository } = change;
  const secrets2 = ledger.secrets().filter((secret) => placesOf(secret, change.history.staysOf).some(counts));
  const past = ledger.emptied();
  const states = secrets2.length > 0 ? await change.before() : [];
  const related = relatedBlobs(change, secrets2, states);
  const through = ({ kind, id }, parts2) => {
    const [first, ...others] = [...related.get(id)].map((path) => ({ kind, id, path }));
    return past.lookThrough(first, parts2, new Tally(), others);
  };
  for await (const { id, bytes } of readObjects(repository, [...related.keys()], new Tally(), { through }))
    for (const path of related.get(id)) past.look({ kind: "file", id, path, bytes }, new Tally());
  await searchTheRest(repository, past, secrets2, states, related);
  const known2 = new Map(past.secrets().map((secret) => [secret.value, secret]));
  const atStart = ({ sighting: { content } }) => states.some((state) => state.get(content.path) === content.id);
  return {
    blobsWith: (value) => new Set(known2.get(value)?.sightings.map(({ content }) => content.id)),
    standing(value, places) {
      const secret = known2.get(value);
      const stood = secret ? placesOf(secret, () => []).filter(counts) : [];
      const isAtTheEnd = places.some(({ sighting }) => sighting.content.path !== void 0);
      const place = stood.find(atStart) ?? (isAtTheEnd ? void 0 : stood[0]);
      return place && `${place.path} at ${change.base}`;
    }
  };
}
function relatedBlobs(change, secrets2, states) {
  const related = /* @__PURE__ */ new Map();
  const add = (id, path) => {
    if (id) related.set(id, (related.get(id) ?? /* @__PURE__ */ new Set()).add(path));
  };
  const movedFrom = new Map(change.changes.map(({ path, from }) => [path, from]));
  const contents = secrets2.flatMap(({ sightings }) => sightings.map(({ content }) => content));
  const ids = new Set(contents.flatMap(({ id }) => id ?? []));
  for (const state of states) for (const [path, id] of state) if (ids.has(id)) add(id, path);
  for (const path of new Set([...ids].flatMap((id) => change.pathsOf(id)))) {
    for (const id of change.earlier(path)) add(id, path);
    for (const state of states)
      for (const from of [path, movedFrom.get(path)]) if (from !== void 0) add(state.get(from), from);
  }
  return related;
}
async function searchTheRest(repository, past, secrets2, states, related) {
  const found = new Set(past.secrets().map(({ value }) => value));
  const sought = secrets2.flatMap(({ value }) => found.has(value) ? [] : [Buffer.from(value, "latin1")]);
  const rest = /* @__PURE__ */ new Map();
  for (const state of sought.length > 0 ? states : [])
    for (const [path, id] of state) if (!related.has(id)) rest.set(id, (rest.get(id) ?? /* @__PURE__ */ new Set()).add(path));
  let left = MOST_BYTES2;
  for await (const { id, bytes } of readObjects(repository, [...rest.keys()], new Tally())) {
    left -= bytes.length;
    if (left < 0) return;
    if (sought.some((value) => bytes.includes(value)))
      for (const path of rest.get(id)) past.look({ kind: "file", id, path, bytes }, new Tally());
  }
}
async function locateSightings(scanner, sightings, read2, limits) {
  const byBlob = /* @__PURE__ */ new Map();
  for (const sighting of sightings.filter(({ region }) => !region))
    byBlob.set(nameOf2(sighting.content), [...byBlob.get(nameOf2(sighting.content)) ?? [], sighting]);
  const regions = /* @__PURE__ */ new Map();
  const around = /* @__PURE__ */ new Map();
  for await (const blob of read2([...byBlob.values()].map((group) => group[0].content))) {
    const group = byBlob.get(nameOf2(blob)) ?? [];
    for (const layer of (0, import_sources_unpack_lzma2.layers)(blob.bytes, () => {
    }, limits)) {
      const here = group.filter((sighting) => sighting.inner === layer.inner);
      for (const same of byPath(here))
        for (const [sighting, region, said] of locateIn(scanner, layer.bytes, same)) {
          regions.set(sighting, region);
          if (said) around.set(sighting, said);
        }
    }
  }
  return {
    regionOf: (sighting) => sighting.region ?? regions.get(sighting),
    aroundOf: (sighting) => around.get(sighting)
  };
}
var nameOf2 = (blob) => blob.id ?? blob.path ?? "";
function byPath(sightings) {
  const groups = /* @__PURE__ */ new Map();
  for (const one of sightings) groups.set(one.content.path, [...groups.get(one.content.path) ?? [], one]);
  return groups.values();
}
function* locateIn(scanner, bytes, sightings) {
  if (sightings.length === 0) return;
  const locate = locateInBytes(bytes);
  const matchesOf = finder(scanner.scan(bytes));
  const places = sightings.flatMap((sighting) => {
    const match = matchesOf(sighting.case.match);
    return match ? [{ sighting, start: match.start, ...regionIn(locate, match) }] : [];
  });
  const hashes = lineHashes(
    bytes,
    places.map((place) => place.startLine)
  );
  const isHash = ({ case: held }) => held.match.rule.family === "secret-password-hash";
  const text = bytes.includes("#[") || sightings.some(isHash) ? bytes.toString("latin1") : "";
  for (const { sighting, start, ...region } of places)
    yield [
      sighting,
      { ...region, lineHash: hashes.get(region.startLine) ?? null },
      (0, import_practices_run.isInRustTests)(text, start) ? "test" : isHash(sighting) && (0, import_practices_secrets_secret_name.isCheckedInVain)(text, start) ? "nobody" : void 0
    ];
}
function finder(found) {
  const matches = [...found].sort((a, b) => a.start - b.start);
  const byWords = /* @__PURE__ */ new Map();
  for (const match of matches) {
    const same = byWords.get(wordsOf(match)) ?? [];
    if (same.at(-1)?.start !== match.start) byWords.set(wordsOf(match), [...same, match]);
  }
  return (sought) => {
    const same = byWords.get(wordsOf(sought)) ?? [];
    const next = same.length > 1 ? same.shift() : same[0];
    return next ?? matches.find(({ rule, value }) => rule.id === sought.rule.id && value === sought.value);
  };
}
var wordsOf = ({ rule, value, context }) => [rule.id, value, context.name, context.before, context.after].join("\0");
function regionIn(locate, match) {
  const start = locate(match.start);
  const end = locate(match.end);
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}
function select(all, { isSure: isSure2, isIncluded, isOff }, tally) {
  const places = all.filter(isIncluded);
  for (const left of all.filter((one) => isSure2(one) && !isIncluded(one)))
    tally.skip("place of a secret at an excluded path", left.path);
  const inForce = places.filter((one) => !isOff(one));
  const best = bestOf(inForce.some(({ sighting }) => customId(sighting) !== void 0) ? inForce : places);
  if (!best || !(isSure2(best) || isPart(best.sighting.case.match.rule.id))) return void 0;
  if (!isOff(best)) return { places, best };
  if (isSure2(best)) tally.skip("finding of a rule that is switched off", best.path);
  return void 0;
}
async function findSecrets(setup, content) {
  const { place, ledger, config, tally, key, ageing } = setup;
  const { history, change } = content;
  const { confidence, strict } = setup.options;
  const selection = {
    isSure: ({ verdict: verdict2 }) => (0, import_finding.confidenceRank)(verdict2.confidence) >= (0, import_finding.confidenceRank)(confidence),
    isIncluded: (one) => !config.excludes(outerPath(one)),
    isOff: ({ sighting }) => !isInForce(sighting.case.match.rule, config, strict)
  };
  const counts = (one) => (selection.isSure(one) || isPart(one.sighting.case.match.rule.id)) && selection.isIncluded(one);
  const before2 = change && await lookBefore(change, ledger, counts);
  const shown = ledger.secrets(mayBeShown(setup, history)).flatMap((secret) => {
    const all = placesOf(secret, (blobs) => history.staysOf(blobs, before2?.blobsWith(secret.value)));
    const found = select(all, selection, tally);
    return found ? [{ secret, ...found }] : [];
  });
  const stretching2 = stretchAhead(
    shown.map(({ best }) => best.sighting.case.match.value),
    key
  );
  const sightings = shown.flatMap(({ places }) => places.map(({ sighting }) => sighting));
  const { regionOf: regionOf2, aroundOf } = await locateSightings(
    ledger.scanner,
    sightings,
    (blobs) => readAgain(place, content, blobs, config.limits),
    config.limits
  );
  await stretching2;
  return shown.map(({ secret, places: all, best }) => {
    const places = all.map((one) => weighed(one, aroundOf(one.sighting)));
    const names2 = new Map(places.map(({ path, sighting }) => [path, sighting.case.match.context.name]));
    const finding = withLife(
      secretFinding(tellingOf(best.sighting, key), places, best, regionOf2),
      names2,
      ageing
    );
    const stood = before2?.standing(secret.value, places);
    return stood === void 0 ? finding : stoodBefore(finding, stood);
  });
}
var weighed = (place, around) => {
  const { sighting, path, stay } = place;
  return around ? { ...place, verdict: verdictIn(sighting, path, stay?.commit ?? null, around) } : place;
};
function stretchLikely({ options, key }) {
  const likely = /* @__PURE__ */ new Set();
  let stretching2 = Promise.resolve();
  return ({ match: { value }, verdict: verdict2 }) => {
    if (verdict2.suppressed || (0, import_finding.confidenceRank)(verdict2.confidence) < (0, import_finding.confidenceRank)(options.confidence)) return;
    if (likely.has(value) || likely.size === MOST_LIKELY) return;
    likely.add(value);
    stretching2 = stretching2.then(() => stretchAhead([value], key)).catch(() => {
    });
  };
}
var MOST_LIKELY = 8;
function mayBeShown({ ledger, options }, history) {
  const paths = [...ledger.paths(), ...Array.from(history.paths(), notePath), ...UNPLACED];
  const surest = (0, import_practices_secrets_secret_name.remembered)(surestAmong(new Set(paths)), Number.POSITIVE_INFINITY);
  return ({ case: held, inner }) => inner !== "" || isPart(held.match.rule.id) || (0, import_finding.confidenceRank)(surest(held)) >= (0, import_finding.confidenceRank)(options.confidence);
}
var outerPath = ({ path, sighting }) => path.slice(0, path.length - sighting.inner.length);
var EXAMPLES = 3;
var remark = (reason, examples, fails = false) => examples.length === 0 ? [] : [{ reason, count: examples.length, examples: examples.slice(0, EXAMPLES), fails }];
var short = (fingerprint) => fingerprint.slice(0, 8);
var SECURITY_SEVERITY = {
  critical: 9.5,
  high: 8,
  medium: 5.5,
  low: 2
};
var graded = ({ severities }) => (finding) => {
  const severity = severities[finding.ruleId];
  if (severity === void 0 || severity === finding.severity) return finding;
  return { ...finding, severity, securitySeverity: SECURITY_SEVERITY[severity] };
};
var gradedRule = ({ severities }) => (rule) => {
  const severity = severities[rule.id];
  if (severity === void 0 || severity === (0, import_finding.severityOf)(rule.severity)) return rule;
  return { ...rule, severity: SECURITY_SEVERITY[severity] };
};
var withStanding = (findings, { failOn, exemptions }) => inOrder(
  findings.map((finding) => {
    const stands2 = { ...finding, ...firstOf(exemptions, finding) };
    return { ...stands2, blocks: blocks(stands2, failOn) };
  })
);
function firstOf(exemptions, finding) {
  for (const exempt of exemptions) {
    const answer = exempt(finding);
    if (answer) return answer;
  }
  return void 0;
}
function reportOf(findings, receipt, outcomes, known2, shard) {
  const used = new Set(
    findings.flatMap(({ ruleId, parts: parts2 = [] }) => [ruleId, ...parts2.map((part) => part.ruleId)])
  );
  const blocking = findings.filter(({ blocks: blocks2 }) => blocks2).length;
  return {
    findings,
    receipt,
    outcomes,
    rules: new Map(known2.filter((rule) => used.has(rule.id)).map((rule) => [rule.id, rule])),
    blocking,
    exitCode: exitCodeOf(blocking, receipt),
    ...shard && { shard }
  };
}
async function* hitsIn(scanner, { parts: parts2, binary }, close, size2 = import_match_scanner.PIECE) {
  let open = [];
  let origin;
  for await (const piece of (0, import_match_scanner.piecesIn)(parts2, size2)) {
    const cases = new import_match_scanner.Casebook();
    const hits = scanner.scanPiece(piece).map((match) => cases.hit(match));
    close(cases);
    const locate = locateInBytes(piece.bytes, origin);
    const standing = hits.filter((hit) => (0, import_match_scanner.stands)(hit.case) && (!binary || (0, import_match_scanner.isTelling)(hit.case.match)));
    const waiting = [...open, ...located(standing, (offset) => locate(offset - piece.from))];
    open = [];
    for (const { hits: hits2, end } of groupsOf2(waiting))
      if (end <= piece.from + piece.hi - import_match_scanner.BACK) yield* (0, import_match_scanner.resolve)(hits2);
      else open.push(...hits2);
    origin = locate(piece.next);
  }
  for (const { hits } of groupsOf2(open)) yield* (0, import_match_scanner.resolve)(hits);
}
function located(hits, locate) {
  const offsets = [...new Set(hits.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const positions = new Map(offsets.map((offset) => [offset, locate(offset)]));
  return hits.map((hit) => ({ ...hit, region: regionOf(positions.get(hit.start), positions.get(hit.end)) }));
}
var regionOf = (start, end) => ({
  startLine: start.line,
  startColumn: start.column,
  endLine: end.line,
  endColumn: end.column,
  lineHash: null
});
function groupsOf2(hits) {
  const groups = [];
  for (const hit of [...hits].sort((a, b) => a.start - b.start)) {
    const last = groups.at(-1);
    if (last && hit.start < last.end) {
      last.hits.push(hit);
      last.end = Math.max(last.end, hit.end);
    } else groups.push({ hits: [hit], end: hit.end });
  }
  return groups;
}
var ThreadReading = class {
  cases;
  lists;
  packs;
  contentOf;
  /** @param contentOf names an entry of a pack. */
  constructor({ cases, lists, packs }, rules, contentOf) {
    this.cases = cases.map(({ ruleId, match, verdict: verdict2 }) => ({
      verdict: verdict2,
      match: { ...match, rule: rules.get(ruleId) }
    }));
    this.lists = lists;
    this.packs = packs;
    this.contentOf = contentOf;
  }
  /** Every case in every way in which contents hold it; some more than once. */
  held() {
    return this.lists.flatMap((list) => list.map((seen) => this.caseOf(seen)));
  }
  /** Ids of all contents that hold something. */
  ids() {
    return this.packs.flatMap(({ pack, entries }) => entries.map((entry) => this.contentOf(pack, entry).id));
  }
  sightings(isAsked) {
    const asked = this.cases.map(({ match }) => isAsked(match.value));
    const lists = this.lists.map(
      (list) => list.filter((seen) => asked[seen.case]).map((seen) => this.caseOf(seen))
    );
    const found = [];
    for (const { pack, entries, listOf } of this.packs)
      for (let i = 0; i < entries.length; i++) {
        const list = lists[listOf[i]];
        if (list.length === 0) continue;
        const content = this.contentOf(pack, entries[i]);
        for (const one of list) found.push({ case: one.case, content, inner: one.inner });
      }
    return found;
  }
  caseOf({ case: number2, inner }) {
    return { case: this.cases[number2], inner };
  }
};
var Ledger = class _Ledger {
  scanner;
  casebook = new import_match_scanner.Casebook();
  /** What this thread looked at. */
  own = [];
  readings = [];
  dropped = /* @__PURE__ */ new Map();
  rules;
  constructor(scanner, rules) {
    this.scanner = scanner;
    this.rules = new Map(rules.map((rule) => [rule.id, rule]));
  }
  /** Another one for the same rules, with nothing in it. */
  emptied() {
    return new _Ledger(this.scanner, [...this.rules.values()]);
  }
  /**
   * Looks for secrets in all layers of a content.
   * @param also other names that the same content goes by.
   */
  look({ bytes, ...content }, tally, also = []) {
    const name = content.path ?? content.id ?? "";
    if (bytes.subarray(0, LFS.length).equals(LFS))
      tally.skip("git LFS pointer (its content is not checked out)", name);
    for (const layer of (0, import_sources_unpack_lzma2.layers)(bytes, (what, gap) => tally[gap ? "gap" : "skip"](what, name), tally.limits)) {
      if (layer.binary && content.path !== void 0) tally.skip(BINARY, name + layer.inner);
      const hits = this.scanner.scan(layer.bytes).map((match) => this.casebook.hit(match));
      const telling = layer.binary ? hits.filter((hit) => (0, import_match_scanner.isTelling)(hit.case.match)) : hits;
      for (const hit of (0, import_match_scanner.resolve)(telling))
        for (const one of [content, ...also])
          this.own.push({ case: hit.case, content: one, inner: layer.inner });
    }
  }
  /** As `look`, of what is too long to be held; false, and nothing has come of it, where it is an archive. */
  async lookThrough(content, parts2, tally, also = []) {
    const text = await openLong(parts2);
    if (!text) return false;
    const name = content.path ?? content.id ?? "";
    if (text.binary && content.path !== void 0) tally.skip(BINARY, name);
    if (this.scanner.hasUnanchored) tally.gap(UNANCHORED, name);
    const found = [];
    for await (const hit of hitsIn(this.scanner, text, (cases) => this.noteDropped(cases))) found.push(hit);
    for (const { case: held, region } of found)
      for (const one of [content, ...also]) this.own.push({ case: held, content: one, inner: "", region });
    return true;
  }
  /** Takes over what a thread read. */
  merge(reading, contentOf) {
    this.readings.push(new ThreadReading(reading, this.rules, contentOf));
    for (const [number2, reason] of reading.dropped) this.dropped.set(number2, reason);
  }
  /** Cases that were judged to be nothing, by reason. */
  suppressed() {
    this.noteDropped(this.casebook);
    const counts = /* @__PURE__ */ new Map();
    for (const reason of this.dropped.values()) counts.set(reason, (counts.get(reason) ?? 0) + 1);
    return counts;
  }
  /**
   * By value, so that the order of reading does not show.
   * @param isAsked whether to tell of a value, by any way in which one of its cases is held.
   */
  secrets(isAsked = () => true) {
    const asked = this.values(isAsked);
    return [...this.byValue((value) => asked.has(value))].sort(([a], [b]) => a < b ? -1 : 1).map(([value, sightings]) => ({ value, sightings: sightings.sort(byContent) }));
  }
  /** As `secrets`, in no order. */
  values(isAsked) {
    const asked = /* @__PURE__ */ new Set();
    for (const held of [this.own, ...this.readings.map((reading) => reading.held())])
      for (const one of held)
        if (!asked.has(one.case.match.value) && isAsked(one)) asked.add(one.case.match.value);
    return asked;
  }
  /** All, in no order, some more than once. */
  *cases() {
    for (const held of [this.own, ...this.readings.map((reading) => reading.held())])
      for (const one of held) yield one.case;
  }
  /** Of files that hold something. */
  paths() {
    return this.own.flatMap(({ content }) => content.path ?? []);
  }
  /** Ids of the history's blobs that hold the value where a credential could stand. */
  blobsWith(value) {
    const sightings = this.byValue((other) => other === value).get(value) ?? [];
    return new Set(sightings.flatMap(({ content }) => content.path === void 0 ? content.id ?? [] : []));
  }
  /** Every content of the history that holds something, once for each thing; `what` is raw, to tell equal ones. */
  *historyContents(surestOf) {
    for (const sightings of this.byValue(() => true).values()) {
      const surest = surestOf(sightings);
      for (const { content, inner, case: held } of sightings)
        if (content.path === void 0 && content.id !== void 0)
          yield { id: content.id, kind: content.kind, what: `${(0, import_match_scanner.keyOf)(held.match)}\0${inner}`, surest };
    }
  }
  /** Ids of the history's blobs that hold one. */
  blobsWithSecrets() {
    const ids = /* @__PURE__ */ new Set();
    for (const { content } of this.own)
      if (content.path === void 0 && content.id !== void 0) ids.add(content.id);
    for (const reading of this.readings) for (const id of reading.ids()) ids.add(id);
    return ids;
  }
  byValue(isAsked) {
    const found = /* @__PURE__ */ new Map();
    const own = this.own.filter((sighting) => isAsked(sighting.case.match.value));
    for (const sightings of [own, ...this.readings.map((reading) => reading.sightings(isAsked))])
      for (const sighting of sightings) {
        const { value } = sighting.case.match;
        const known2 = found.get(value);
        if (known2) known2.push(sighting);
        else found.set(value, [sighting]);
      }
    return found;
  }
  noteDropped({ cases }) {
    for (const [key, { verdict: verdict2 }] of cases)
      if (verdict2.suppressed) this.dropped.set((0, import_sources_unpack_lzma2.numberOf)(key), verdict2.suppressed);
  }
};
var LFS = Buffer.from("version https://git-lfs.github.com/spec/v1\n");
var BINARY = "binary content (searched for tokens with a telling prefix only)";
var UNANCHORED = "custom rule that has to be run over a whole text, which is too long for it";
var byContent = (a, b) => (0, import_practices_secrets_secret_name.compareText)(a.content.path ?? "", b.content.path ?? "") || (0, import_practices_secrets_secret_name.compareText)(a.content.id ?? "", b.content.id ?? "") || (0, import_practices_secrets_secret_name.compareText)(a.inner, b.inner) || (0, import_practices_secrets_secret_name.compareText)(a.case.match.rule.id, b.case.match.rule.id) || (0, import_practices_secrets_secret_name.compareText)(a.case.match.context.before, b.case.match.context.before) || (0, import_practices_secrets_secret_name.compareText)(a.case.match.context.after, b.case.match.context.after);
async function openPlace(given) {
  const { path, scope, range, staged, text, state, shard: share = import_sources_unpack_lzma2.WHOLE } = given;
  if (state !== void 0 && (range || staged || text || scope === "tree" || share !== import_sources_unpack_lzma2.WHOLE)) throw noState();
  if (share !== import_sources_unpack_lzma2.WHOLE && (range || staged || text)) throw notDivided();
  if (text) return { directory: (0, import_node_path2.resolve)("."), repository: void 0, scope: "text", share, text };
  const directory = (0, import_attribute_changes.openFolder)(path);
  const asking = given.asking ?? (0, import_attribute_changes.askGitOf)(given);
  const repository = await asking.repository;
  if (range || staged) {
    if (scope !== "auto" || range && staged) throw twoScopes();
    if (!repository || staged && repository.bare) throw nothingToCompare(path);
  }
  const [walk, list] = [await asking.walk, await asking.staged];
  if (walk) return { directory, repository, scope: "range", share, walk };
  if (list) return { directory, repository, scope: "staged", share, staged: list };
  if (!repository && (scope === "history" || scope === "all")) throw noHistory(path);
  return { directory, repository, share, scope: scope !== "auto" ? scope : repository ? "all" : "tree" };
}
var twoScopes = () => new import_errors.UserError("Two options say what is scanned", "Give one of --scope, --since and --staged.");
var notDivided = () => new import_errors.UserError(
  "Only files and the whole history are divided",
  "Leave --shard out: a change is read at once."
);
var nothingToCompare = (path) => new import_errors.UserError(
  `${path} is not inside a git repository with files, so there is no change to scan`,
  "Leave --since and --staged out to scan the files as they stand."
);
var noState = () => new import_errors.UserError(
  "State is kept of the history, and none is read",
  "Leave --state out, or scan with --scope all."
);
var noHistory = (path) => new import_errors.UserError(
  `${path} is not inside a git repository, so there is no history`,
  "Scan the files alone with --scope tree, or check out the repository with its .git folder."
);
var NO_CONFIG = {
  origin: null,
  rules: {},
  severities: {},
  excludes: () => false,
  environmentOf: () => void 0,
  limits: import_sources_unpack_lzma2.DEFAULT_LIMITS,
  allow: [],
  customRules: [],
  stated: {},
  place: () => "built in"
};
async function readConfig({ config, ...place }, ruleIds, proposed) {
  if (config === "none") return NO_CONFIG;
  const { text, origin, ...more } = await findConfig({ ...place, ...config !== void 0 && { config } });
  if (more.proposed !== void 0) proposed(config ?? import_sources_packs_store_2.DEFAULT_FILE);
  if (text === void 0) return NO_CONFIG;
  const { parseConfig } = await Promise.resolve().then(() => __toESM(requirePart("./policy-config.js")));
  return parseConfig(text, origin, ruleIds);
}
async function findConfig({ config, ...place }) {
  const name = config === void 0 ? { file: import_sources_packs_store_2.DEFAULT_FILE } : { file: config, named: true };
  const found = await (0, import_sources_packs_store_2.readPolicyFile)(place, name);
  if (found.text === void 0 && config !== void 0) throw notThere(found.origin);
  return found;
}
var notThere = (file) => new import_errors.UserError(
  `The configuration file ${file} does not exist`,
  "Name one that does, or none for built-in settings."
);
function allowing(allow, failStale = false) {
  const reasons = new Map(allow.map(({ fingerprint, reason }) => [fingerprint, reason]));
  return {
    exempt({ fingerprint }) {
      const reason = reasons.get(fingerprint);
      return reason === void 0 ? void 0 : { standing: "ignored", exemption: { by: "configuration", reason } };
    },
    remarks(findings, whole) {
      const found = new Set(findings.map(({ fingerprint }) => fingerprint));
      const unused = whole ? allow.filter(({ fingerprint }) => !found.has(fingerprint)) : [];
      const names2 = unused.map(({ fingerprint, reason }) => `${short(fingerprint)}, ${reason}`);
      return remark("allowed fingerprint that no finding has", names2, failStale);
    }
  };
}
var knowing = ({ inForce, proposed, ownerOf, failGrowth }) => ({
  exempt: ({ fingerprint }) => inForce.known.has(fingerprint) || inForce.also.has(fingerprint) ? { standing: "baseline", exemption: { by: "baseline" } } : void 0,
  remarks: (findings, whole) => [
    ...whole ? remark("finding of the baseline that is mended since", mendedOf(inForce, findings)) : [],
    ...whole ? remark(GROWTH, grownOf(inForce, findings, ownerOf), failGrowth) : [],
    ...remark(
      "proposed baseline entry, which does not count before it is merged",
      addedTo(inForce, proposed)
    )
  ]
});
var GROWTH = "owner with more findings than the baseline allows";
function mendedOf({ known: known2, also }, findings) {
  const found = new Set(findings.flatMap(({ fingerprint, supersedes = [] }) => [fingerprint, ...supersedes]));
  for (const [other, of] of also) if (found.has(other)) found.add(of);
  return [...known2].filter(([fingerprint]) => !found.has(fingerprint)).map(nameOf3);
}
function grownOf({ budgets }, findings, ownerOf) {
  if (budgets.size === 0) return [];
  return [...countByOwner(findings, ownerOf)].flatMap(([owner, count2]) => {
    const budget = budgets.get(owner) ?? 0;
    return count2 > budget ? [`${owner}: ${count2}, allowed ${budget}`] : [];
  });
}
function countByOwner(findings, ownerOf) {
  const counts = /* @__PURE__ */ new Map();
  for (const finding of findings.filter(isCounted)) {
    const owner = ownerOf(finding.path);
    counts.set(owner, (counts.get(owner) ?? 0) + 1);
  }
  return counts;
}
var isCounted = ({ standing, confidence }) => standing !== "ignored" && (0, import_finding.confidenceRank)(confidence) >= (0, import_finding.confidenceRank)("medium");
var addedTo = ({ known: known2 }, proposed) => [...proposed?.known ?? []].filter(([fingerprint]) => !known2.has(fingerprint)).map(nameOf3);
var nameOf3 = ([fingerprint, rule]) => `${short(fingerprint)} ${rule}`;
var NO_BASELINE = { budgets: /* @__PURE__ */ new Map(), known: /* @__PURE__ */ new Map(), also: /* @__PURE__ */ new Map() };
var HEADER = "# Findings that are known. Made by keysweep baseline write; one a line, so that branches merge.";
function printBaseline({ key, budgets, known: known2, also }) {
  const owners = sorted(budgets).map(([owner, count2]) => `  ${JSON.stringify(owner)}: ${count2}`);
  const findings = sorted(new Map([...[...also].map(alias), ...known2]));
  const lines = [
    HEADER,
    ...key === void 0 ? [] : [`key: "${key}"`],
    ...owners.length === 0 ? [] : ["owners:", ...owners],
    "findings:",
    ...findings.map(([fingerprint, text]) => `  "${fingerprint}": ${text}`)
  ];
  return lines.map((line) => `${line}
`).join("");
}
var alias = ([fingerprint, of]) => [fingerprint, `also ${of}`];
var sorted = (map) => [...map].sort(([a], [b]) => a < b ? -1 : 1);
var KEY2 = /^key: "([0-9a-f]{8})"$/;
var OWNER = /^ {2}("(?:[^"\\]|\\.){1,1000}"): (\d{1,9})$/;
var KNOWN = /^ {2}"([0-9a-f]{32})": ([a-z0-9][\w.-]{0,99})$/;
var ALSO = /^ {2}"([0-9a-f]{32})": also ([0-9a-f]{32})$/;
function parseBaseline(text, origin) {
  const [budgets, known2, also] = [
    /* @__PURE__ */ new Map(),
    /* @__PURE__ */ new Map(),
    /* @__PURE__ */ new Map()
  ];
  let key;
  let section = "";
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const [, id] = KEY2.exec(line) ?? [];
    const [, owner, count2] = section === "owners:" ? OWNER.exec(line) ?? [] : [];
    const [, fingerprint, rule] = section === "findings:" ? KNOWN.exec(line) ?? [] : [];
    const [, other, of] = section === "findings:" ? ALSO.exec(line) ?? [] : [];
    if (line === "owners:" || line === "findings:") section = line;
    else if (id !== void 0) key = id;
    else if (owner !== void 0) budgets.set(String(JSON.parse(owner)), Number(count2));
    else if (fingerprint !== void 0 && rule !== void 0) known2.set(fingerprint, rule);
    else if (other !== void 0 && of !== void 0) also.set(other, of);
    else if (line !== "" && !line.startsWith("#"))
      throw new import_errors.UserError(
        `${origin}, line ${index + 1}: this is not what keysweep baseline write writes`,
        "Resolve the merge by keeping the lines of both sides, or take one side and write it again."
      );
  }
  return { budgets, known: known2, also, ...key !== void 0 && { key } };
}
var NO_IGNORES = { entries: /* @__PURE__ */ new Map() };
var FIELDS = ["reason", "owner", "until", "seen"];
var LONGEST = 500;
var HELP = "docs/known-findings.md shows the file; keysweep ignore writes it.";
function parseIgnores(text, origin) {
  const { value, fault, lineOf: lineOf2 } = (0, import_practices_run.readSettings)(text);
  const wrong = (path, what) => new import_errors.UserError(`${origin}, line ${lineOf2(path)}: ${what}`, HELP);
  if (fault) throw new import_errors.UserError(`${origin}, line ${fault.line}: ${fault.what}`, HELP);
  const top = mapOf(value ?? {}) ?? fail(wrong([], "the file must be a map with the keys key and ignore"));
  const stray = Object.keys(top).find((name) => name !== "key" && name !== "ignore");
  if (stray !== void 0)
    throw wrong([stray], `"${stray}" is not a key${(0, import_options.suggestion)(stray, ["key", "ignore"])}`);
  if (top.key !== void 0 && typeof top.key !== "string") throw wrong(["key"], "key must be text");
  const ignore = mapOf(top.ignore ?? {}) ?? fail(wrong(["ignore"], "ignore must be a map of fingerprints"));
  const entries = Object.entries(ignore).map(([fingerprint, given]) => {
    const what = isFingerprint(fingerprint) ? faultOf(given) : "an entry begins with a fingerprint: 32 hexadecimal digits in quotes";
    if (what) throw wrong(["ignore", fingerprint], what);
    return [fingerprint, ignoreOf(mapOf(given) ?? {})];
  });
  return { entries: new Map(entries), ...typeof top.key === "string" && { key: top.key } };
}
var fail = (error) => {
  throw error;
};
var isFingerprint = (text) => /^[0-9a-f]{32}$/.test(text);
var mapOf = (value) => typeof value === "object" && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value)) : void 0;
function faultOf(given) {
  const entry = mapOf(given);
  if (!entry) return "an entry is a map with a reason";
  const stray = Object.keys(entry).find((name) => !FIELDS.some((field2) => field2 === name));
  if (stray !== void 0) return `"${stray}" is not a field of an entry${(0, import_options.suggestion)(stray, FIELDS)}`;
  const odd = Object.entries(entry).find(([, text]) => typeof text !== "string" || text.length > LONGEST);
  if (odd) return `${odd[0]} must be text of at most ${LONGEST} characters, in quotes`;
  if (!String(entry.reason ?? "").trim()) return "an entry needs a reason";
  if (entry.until !== void 0 && !(0, import_attribute_changes.isDay)(String(entry.until)))
    return "until must be a day, such as 2027-01-31";
  return void 0;
}
var ignoreOf = (entry) => {
  const { reason, ...more } = Object.fromEntries(
    FIELDS.flatMap((field2) => typeof entry[field2] === "string" ? [[field2, entry[field2]]] : [])
  );
  return { reason: reason ?? "", ...more };
};
function ignoring({ inForce, proposed, today: today2, failStale }) {
  const expired = ([, { until }]) => until !== void 0 && until < today2;
  const all = [...inForce.entries];
  return {
    exempt({ fingerprint }) {
      const entry = inForce.entries.get(fingerprint);
      if (!entry || expired([fingerprint, entry])) return void 0;
      const { seen: _, ...exemption } = entry;
      return { standing: "ignored", exemption: { by: "ignore file", ...exemption } };
    },
    remarks(findings, whole) {
      const found = new Set(findings.map(({ fingerprint }) => fingerprint));
      const unused = whole ? all.filter((entry) => !expired(entry) && !found.has(entry[0])) : [];
      const added = [...proposed?.entries ?? []].filter(
        ([fingerprint]) => !inForce.entries.has(fingerprint)
      );
      return [
        ...remark("ignore entry that has expired", all.filter(expired).map(nameOf4), failStale),
        ...remark("ignore entry that no finding needs", unused.map(nameOf4), failStale),
        ...remark("proposed ignore entry, which does not count before it is merged", added.map(nameOf4))
      ];
    }
  };
}
var nameOf4 = ([fingerprint, { reason, until, owner }]) => [short(fingerprint), until && `until ${until}`, owner, reason].filter(Boolean).join(", ");
var MARK = "keysweep:allow";
var COMMENT = /(?:#|\/\/|\/\*+|<!--|--|;|%|\*|\{#|\{\{-? ?\/\*|\bREM\b|^\s*'|^dnl\b)\s*keysweep:allow\b(.*)$/;
var PAGE = /\.(?:md|mdx|markdown|rst|adoc|txt|html?)$/i;
var PAGE_COMMENT = /<!--\s*keysweep:allow\b(.*)$/;
var LONGEST2 = 500;
var MOST3 = 1e3;
var CLOSE = /\s*(?:\*+\/(?:\s*-?\}\})?|-->|#\})\s*$/;
var InlineAllows = class {
  #rules;
  #paths = /* @__PURE__ */ new Set();
  #reviewed;
  #failStale;
  /** Of files with allows, line by line, where something is under review: a text would hold secrets. */
  #prints = /* @__PURE__ */ new Map();
  #allows = [];
  #byPlace;
  /** @param rules ids and families that there are. @param reviewed whether `settle` will be called. */
  constructor(rules, reviewed, failStale = false) {
    this.#rules = rules;
    this.#reviewed = reviewed;
    this.#failStale = failStale;
  }
  /** Takes up the allows of a file. */
  look({ path, bytes }) {
    if (path === void 0) return;
    this.#paths.add(path);
    if (!bytes.includes(MARK)) return;
    const lines = linesOf2(bytes.toString());
    this.#allows.push(...allowsOf(path, lines));
    if (this.#reviewed) this.#prints.set(path, lines.map(printOf));
  }
  /** Under review, before anything is asked. */
  async settle(base) {
    const settled = [];
    for (const [path, mine] of this.#prints) {
      const before2 = linesOf2(await base(path) ?? "");
      const [theirs, known2] = [before2.map(printOf), allowsOf(path, before2)];
      const same = (allow) => (other) => other.ruleId === allow.ruleId ? equalLines(mine, allow.covers - 1, theirs, other.covers - 1) : 0;
      for (const allow of this.#allows.filter((one) => one.path === path))
        settled.push({ ...allow, settled: Math.max(0, ...known2.map(same(allow))) });
    }
    this.#allows = settled;
    this.#byPlace = void 0;
  }
  /** Every place where it stands in these files needs an allow. */
  exempt = (finding) => {
    const allows = finding.present ? this.#placesOf(finding).map((place) => this.#allowAt(finding, place)) : [];
    const [first] = allows;
    if (!first || !allows.every((allow) => allow && allow.settled > finding.endLine - finding.startLine))
      return void 0;
    return {
      standing: "ignored",
      exemption: { by: "inline allow", reason: first.reason }
    };
  };
  remarks(findings, whole) {
    const used = new Set(
      findings.flatMap((finding) => this.#placesOf(finding).map((place) => this.#allowAt(finding, place)))
    );
    const unknown = this.#allows.filter(({ ruleId }) => !this.#rules.has(ruleId));
    const mute = this.#allows.filter(({ reason }) => reason === "");
    const sound = this.#allows.filter((allow) => !unknown.includes(allow) && !mute.includes(allow));
    const proposed = sound.filter(({ settled }) => settled === 0);
    const unused = sound.filter((allow) => whole && !used.has(allow));
    return [
      ...remark("inline allow of a rule that there is not", unknown.map(ruleAt), this.#failStale),
      ...remark("inline allow without a reason", mute.map(placeText), this.#failStale),
      ...remark("inline allow that no finding needs", unused.map(placeText), this.#failStale),
      ...remark("proposed inline allow, which does not count before it is merged", proposed.map(placeText))
    ];
  }
  /** Where it stands in the files that were read, its own place first. */
  #placesOf({ path, startLine, occurrences }) {
    const others = occurrences.filter(({ present }) => present);
    return [{ path, startLine }, ...others].filter((place) => this.#paths.has(place.path));
  }
  #allowAt({ ruleId, family }, { path, startLine }) {
    this.#byPlace ??= byPlace2(this.#allows);
    return this.#byPlace.get(`${startLine} ${path}`)?.find((allow) => allow.reason !== "" && (allow.ruleId === ruleId || allow.ruleId === family));
  }
};
function byPlace2(allows) {
  const places = /* @__PURE__ */ new Map();
  for (const allow of allows) {
    const place = `${allow.covers} ${allow.path}`;
    const known2 = places.get(place);
    if (known2) known2.push(allow);
    else places.set(place, [allow]);
  }
  return places;
}
function allowsOf(path, lines) {
  const pattern = PAGE.test(path) ? PAGE_COMMENT : COMMENT;
  const allows = lines.flatMap((content, index) => {
    const found = content.includes(MARK) ? pattern.exec(content) : null;
    if (!found) return [];
    const [ruleId = "", ...words] = (found[1] ?? "").slice(0, LONGEST2).replace(CLOSE, "").trim().split(/\s+/);
    const alone = content.slice(0, found.index).trim() === "";
    const line = index + 1;
    return [
      { path, line, covers: alone ? line + 1 : line, ruleId, reason: words.join(" "), settled: Infinity }
    ];
  });
  return allows.slice(0, MOST3);
}
var linesOf2 = (text) => text.split(/\r?\n/);
function equalLines(a, fromA, b, fromB) {
  const most = Math.min(a.length - fromA, b.length - fromB, 500);
  for (let at = 0; at < most; at++) if (a[fromA + at] !== b[fromB + at]) return at;
  return Math.max(0, most);
}
var printOf = (line) => {
  const bare = (line.includes(MARK) ? line.replace(COMMENT, "") : line).trim().replace(/\s+/g, " ");
  return (0, import_node_crypto5.createHash)("sha256").update(bare).digest("base64");
};
var placeText = ({ path, line }) => `${path}:${line}`;
var ruleAt = (allow) => `${allow.ruleId || "no rule"} at ${placeText(allow)}`;
var UNOWNED = "unowned";
async function readOwners(place) {
  for (const file of import_sources_packs_store_2.OWNERS_FILES) {
    const { text } = await (0, import_sources_packs_store_2.readPolicyFile)(place, { file, most: import_sources_packs_store_2.OWNERS_BYTES });
    if (text !== void 0) return parseOwners(text);
  }
  return () => UNOWNED;
}
function parseOwners(text) {
  const rules = text.split(/\r?\n/).flatMap(ruleOf).reverse();
  const known2 = /* @__PURE__ */ new Map();
  return (path) => {
    const owner = known2.get(path) ?? rules.find(({ pattern }) => pattern.test(path))?.owner ?? UNOWNED;
    known2.set(path, owner);
    return owner;
  };
}
var MOST_WILDCARDS = 10;
function ruleOf(line) {
  const words = line.trim().match(/(?:\\.|\S)+/g) ?? [];
  const comment = words.findIndex((word) => word.startsWith("#"));
  const [glob, ...owners] = comment < 0 ? words : words.slice(0, comment);
  if (glob === void 0 || /^!|[[\]]|^\\#/.test(glob)) return [];
  if ((glob.match(/\*+|\?/g) ?? []).length > MOST_WILDCARDS) return [];
  return [{ pattern: patternOf(glob.replace(/\\(.)/g, "$1")), owner: owners.join(" ") || UNOWNED }];
}
function patternOf(glob) {
  const tied = /\/(?!$)/.test(glob);
  const body = glob.replace(/^\/|\/$/g, "").split(/(\/?\*\*\/?|\*|\?)/).map((part) => WILD[part] ?? part.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")).join("");
  const end = glob.endsWith("/") ? "/.*" : /\/\*$/.test(glob) ? "" : "(?:/.*)?";
  return new RegExp(`^${tied ? "" : "(?:.*/)?"}${body}${end}$`, "s");
}
var WILD = {
  "*": "[^/]*",
  "?": "[^/]",
  "**": ".*",
  "/**": "/.*",
  "**/": "(?:.*/)?",
  "/**/": "/(?:.*/)?"
};
var Exemptions = class {
  #place;
  #allows;
  #all;
  constructor(place, allows, before2, last) {
    this.#place = place;
    this.#allows = allows;
    this.#all = [...before2, allows, last];
  }
  /** Takes up what a file says as it stands. */
  look(file) {
    this.#allows.look(file);
  }
  /** Once all files were looked at. */
  async settle() {
    const base = await (0, import_sources_packs_store_2.openBase)(this.#place);
    if (base) await this.#allows.settle(base);
  }
  /** The first that knows a finding decides. */
  get exempt() {
    return this.#all.map(({ exempt }) => exempt);
  }
  /** @param whole whether nothing can stand in the repository that was not found. */
  remarks(findings, whole) {
    return this.#all.flatMap((one) => one.remarks(findings, whole));
  }
};
async function readExemptions(asked) {
  const { rules, config, policyFrom } = asked;
  const names2 = new Set(rules.flatMap(({ id, family }) => [id, family]));
  const allows = new InlineAllows(names2, policyFrom !== void 0, config.failStale);
  const before2 = [
    await readKeyChange(asked),
    await readIgnores(asked),
    allowing(config.allow, config.failStale)
  ];
  return new Exemptions(asked, allows, before2, await readBaseline(asked));
}
async function readKeyChange(place) {
  const { proposed } = await (0, import_sources_packs_store_2.readPolicyFile)(place, { file: import_sources_packs_store_2.KEY_FILE });
  const what = "proposed fingerprint key: once it is merged every finding is a new one";
  return {
    exempt: () => void 0,
    remarks: () => proposed === void 0 ? [] : remark(what, [import_sources_packs_store_2.KEY_FILE])
  };
}
async function readIgnores({ key, config, ...place }) {
  const file = await (0, import_sources_packs_store_2.readPolicyFile)(place, { file: import_sources_packs_store_2.IGNORE_FILE });
  const inForce = file.text === void 0 ? NO_IGNORES : parseIgnores(file.text, file.origin);
  if (inForce.entries.size > 0) assertKey(inForce.key, key, file);
  const proposed = proposedIn(file, parseIgnores);
  const failStale = config.failStale === true;
  return ignoring({ inForce, today: (0, import_today.today)(), failStale, ...proposed && { proposed } });
}
async function readBaseline({ key, config, baseline: given, ...place }) {
  const name = given === void 0 ? { file: import_sources_packs_store_2.BASELINE_FILE } : { file: given, named: true };
  const file = given === "none" ? { text: "", origin: given } : await (0, import_sources_packs_store_2.readPolicyFile)(place, { ...name, most: import_sources_packs_store_2.BASELINE_BYTES });
  if (file.text === void 0 && given !== void 0) throw notThere2(file);
  const inForce = file.text === void 0 ? NO_BASELINE : parseBaseline(file.text, file.origin);
  if (inForce.known.size > 0) assertKey(inForce.key, key, file);
  const proposed = proposedIn(file, parseBaseline);
  const ownerOf = inForce.budgets.size > 0 ? await readOwners(place) : () => UNOWNED;
  const failGrowth = config.failGrowth === true;
  return knowing({ inForce, ownerOf, failGrowth, ...proposed && { proposed } });
}
function proposedIn({ proposed, origin }, parse) {
  try {
    return proposed === void 0 ? void 0 : parse(proposed, origin);
  } catch {
    return void 0;
  }
}
function assertKey(written, key, { origin }) {
  const here = keyId(key);
  if (written === here) return;
  throw new import_errors.UserError(
    `${origin} was written with ${written === void 0 ? "no key" : `the fingerprint key ${written}`}, and this run has ${here ?? "none"}`,
    "Give the same key (KEYSWEEP_KEY, the input fingerprint-key or .keysweep-key), or write the file again."
  );
}
var notThere2 = ({ origin }) => new import_errors.UserError(
  `The baseline ${origin} does not exist`,
  "Name one that does, or none; keysweep baseline write makes one."
);
var SHORTEST = 32;
async function readKey(place, given) {
  if (given !== void 0) return checked(given.trim());
  const { text, origin } = await (0, import_sources_packs_store_2.readPolicyFile)(place, { file: import_sources_packs_store_2.KEY_FILE });
  if (text === void 0) return NO_KEY;
  const lines = text.split(/\r?\n/).filter((line) => line !== "" && !line.startsWith("#"));
  if (lines.length === 1 && /^[0-9a-f]{32}$/.test(lines[0])) return lines[0];
  throw new import_errors.UserError(
    `${origin} does not hold a key: one line of 32 hexadecimal digits`,
    "Restore it from git; with another key every finding is a new one."
  );
}
function checked(key) {
  if (key.length >= SHORTEST) return key;
  throw new import_errors.UserError(
    `The fingerprint key (KEYSWEEP_KEY or the input fingerprint-key) is shorter than ${SHORTEST} characters`,
    "Draw one at random: openssl rand -hex 32."
  );
}
var drawKey = () => (0, import_node_crypto6.randomBytes)(16).toString("hex");
var keyFile = (key) => `# Keeps this repository's fingerprints apart from those of others. No secret. With another key every finding is new.
${key}
`;
async function prepare(given) {
  const place = await openPlace(given);
  const [tally, read2] = [new Tally(), new Tally()];
  for (const { reason, example } of given.missing ?? []) tally.gap(reason, example);
  const config = await configOf(place, given, tally);
  read2.limits = config.limits;
  const key = await readKey({ ...given, ...place }, given.fingerprintKey);
  const options = { ...given, ...thresholds(given, config) };
  const custom = await (0, import_match_scanner.loadCustom)(config.customRules);
  const secretRules = [...import_match_scanner.secrets, ...custom.rules];
  const catalogue = [...secretRules, ...import_practices_run.practices];
  const exemptions = await readExemptions({ ...given, ...place, key, config, rules: catalogue });
  const ledger = new Ledger(new import_match_scanner.Scanner(import_match_scanner.secrets, custom), secretRules);
  const practiceRules = import_practices_run.practices.filter((rule) => isInForce(rule, config, options.strict));
  const ageing = {
    ...config,
    rules: practiceRules,
    today: (0, import_today.today)(),
    keyAge: config.keyAge ?? DEFAULT_KEY_AGE
  };
  const rules = { secretRules, practiceRules, catalogue };
  return { place, config, options, key, ...rules, exemptions, ledger, ageing, tally, read: read2 };
}
async function configOf(place, given, tally) {
  const ids = [...import_match_scanner.secrets, ...import_practices_run.practices].map(({ id }) => id);
  const config = await readConfig(
    { ...given, ...place },
    ids,
    (path) => tally.skip("configuration that differs from the one in force", path)
  );
  tally.limits = config.limits;
  const { strict } = thresholds(given, config);
  for (const rule of [...import_match_scanner.secrets, ...import_practices_run.practices])
    if (config.rules[rule.id] !== void 0 && !isInForce(rule, config, strict))
      tally.skip("rule that is switched off", rule.id);
  return config;
}
var thresholds = (given, config) => ({
  failOn: given.failOn ?? config.failOn ?? import_options.DEFAULT_FAIL_ON,
  confidence: given.confidence ?? config.confidence ?? import_options.DEFAULT_CONFIDENCE,
  strict: given.strict ?? config.strict ?? false
});
async function writeShard(known2, locate) {
  const { index, of, whole, failOn, confidence, severities, keyAge, remarks, common, own, history, key } = known2;
  const secrets2 = known2.secrets.map(({ value, sightings }) => ({
    value: valueFingerprint(value, key),
    found: placesBySighting(sightings, history),
    blobs: new Set(byKind(sightings).inHistory.map(({ content }) => content.id))
  }));
  const whereabouts = await locate(secrets2.flatMap(({ found }) => [...found.keys()]));
  return {
    index,
    of,
    whole,
    failOn,
    confidence,
    severities,
    keyAge,
    remarks,
    common,
    own,
    secrets: secrets2.map(({ value, found, blobs }) => ({
      value,
      sightings: Array.from(found, ([sighting, places]) => plain2(sighting, places, known2, whereabouts)),
      going: withoutStarts(blobs, found.keys())
    })),
    events: history.events.map((event) => plainEvent(event, known2.order)),
    tips: plainContents(history.tips, history.events),
    staged: plainContents(history.staged),
    practices: known2.practices.map((one) => ({
      ...(0, import_reporters_json_2.plainFinding)(one),
      ...one.marksObject && { marksObject: true }
    }))
  };
}
function placesBySighting(sightings, history) {
  const { inTree, inHistory, messages } = byKind(sightings);
  const byBlob = speaking(inHistory);
  const blobs = new Set(byBlob.keys());
  const commitAt = new Map(history.staysOf(blobs).map(({ path, commit }) => [path, commit]));
  const starts = history.startsOf(blobs);
  const places = /* @__PURE__ */ new Map();
  const add = (sighting, path, commit = null) => places.set(sighting, [...places.get(sighting) ?? [], { path, commit }]);
  for (const one of inTree) add(one, one.content.path, commitAt.get(one.content.path) ?? null);
  for (const { path, blob, commit } of distinct(starts))
    for (const one of byBlob.get(blob)) add(one, notePath(path), commit);
  for (const one of messages) add(one, messagePath(one));
  for (const one of starts.length === 0 ? inHistory.slice(0, 1) : []) add(one, STRAY);
  return places;
}
function withoutStarts(blobs, found) {
  const begun = new Set(Array.from(found, ({ content }) => content.id));
  return [...blobs].filter((id) => !begun.has(id)).sort();
}
var distinct = (starts) => new Map(starts.map((start) => [`${start.commit} ${start.blob} ${start.path}`, start])).values();
function plain2(sighting, places, { key, confidence, severities, excludes, environmentOf: environmentOf2, isOff }, { regionOf: regionOf2, aroundOf }) {
  const { content, inner } = sighting;
  const { rule, weight, context } = sighting.case.match;
  const verdicts = places.map(({ path, commit }) => {
    const verdict2 = verdictIn(sighting, path + inner, commit, aroundOf(sighting));
    const environment = environmentOf2(path + inner);
    return {
      path: path + inner,
      commit,
      confidence: verdict2.confidence,
      evidence: verdict2.evidence.map(({ sign, name, detail }) => ({ sign, name, detail })),
      ...verdict2.severity !== void 0 && severities[rule.id] === void 0 && { severity: verdict2.severity },
      ...verdict2.suppressed !== void 0 && { suppressed: verdict2.suppressed },
      ...excludes(path) && { excluded: true },
      ...environment !== void 0 && { environment }
    };
  });
  const isSure2 = verdicts.some((one) => (0, import_finding.confidenceRank)(one.confidence) >= (0, import_finding.confidenceRank)(confidence));
  return {
    kind: content.kind,
    ...content.id !== void 0 && { id: content.id },
    ...content.path !== void 0 && { path: content.path },
    inner,
    ruleId: rule.id,
    family: rule.family,
    ...customId(sighting) !== void 0 && { custom: customId(sighting) },
    severity: gradedRule({ severities })(rule).severity,
    weight,
    ...isOff(rule) && { off: true },
    name: NAME.test(context.name) ? context.name : "",
    message: messageOf3(sighting.case.match),
    // Stretching costs time, and what is not sure of itself is the one that a finding speaks by only as part of a pair.
    ...(isSure2 || isPart(rule.id)) && {
      fingerprint: secretFingerprint(rule.family, sighting.case.match.value, key)
    },
    region: regionOf2(sighting) ?? null,
    verdicts
  };
}
var NAME = /^[A-Za-z](?:[A-Za-z_.-]|\d(?!\d{2})){0,40}$/;
var plainEvent = ({ commit, path, before: before2, after, dropped }, order) => ({
  order: order.get(commit.id) ?? null,
  commit: commit.id,
  authorTime: commit.authorTime,
  path,
  before: [...before2],
  after,
  ...dropped && { dropped }
});
function plainContents(contents, events) {
  const named = events && new Set(events.flatMap(({ before: before2, after }) => [...before2, after]));
  return [...contents].flatMap(([path, ids]) => {
    const kept = [...ids].filter((id) => !named || named.has(id)).sort();
    return kept.length > 0 ? [[path, kept]] : [];
  });
}
async function shardOf(setup, content, practices2) {
  const { place, ledger, config, tally, read: read2, key, ageing } = setup;
  const { tree, history } = content;
  const { shard, failOn, confidence, strict } = setup.options;
  if (!shard) return void 0;
  const { excludes, severities, limits } = config;
  const known2 = {
    ...place.share,
    whole: await wholeOf(place, tree?.paths),
    failOn,
    confidence,
    severities,
    keyAge: ageing.keyAge,
    remarks: ageing.rules.flatMap(({ id, remark: remark2 }) => remark2 ? id : []),
    environmentOf: ageing.environmentOf,
    common: tally.skipped(),
    own: read2.skipped(),
    secrets: ledger.secrets(),
    history,
    order: place.repository ? await walkOrder(place.repository) : /* @__PURE__ */ new Map(),
    practices: practices2.filter(({ path }) => !excludes(path)).map(graded(config)),
    key,
    excludes,
    isOff: (rule) => !isInForce(rule, config, strict)
  };
  const again = (blobs) => readAgain(place, content, blobs, limits);
  return writeShard(known2, (sightings) => locateSightings(ledger.scanner, sightings, again, limits));
}
async function wholeOf({ repository, scope }, paths = []) {
  const refs = repository && await (0, import_sources_packs_store_2.nameRefs)(repository);
  const { storeDigest } = await Promise.resolve().then(() => __toESM(requirePart("./sources-packs-store.js")));
  const objects = repository && scope !== "tree" ? storeDigest(repository) : "";
  const text = JSON.stringify([scope, repository?.head, refs, objects, paths]);
  return (0, import_node_crypto7.createHash)("sha256").update(text).digest("hex").slice(0, 32);
}
async function scan(given, progress = () => {
}) {
  const setup = await prepare(given);
  const { repository } = setup.place;
  const ground = repository && await (0, import_sources_packs_store_2.groundOf)(given, repository);
  const said = setup.tally.skipped();
  const practiceScan = new PracticeScan(
    setup.practiceRules,
    setup.config.environmentOf,
    setup.key,
    given.jobs
  );
  const content = await read(setup, practiceScan, progress);
  const practices2 = await foundBefore(
    content.found?.practices,
    setup.read,
    (tally) => practicesIn({ ...setup, tally }, practiceScan, content)
  );
  const shard = await shardOf(setup, content, practices2.findings);
  setup.tally.absorb(setup.read);
  const secrets2 = await foundBefore(
    content.found?.secrets,
    setup.tally,
    (tally) => findSecrets({ ...setup, tally }, content)
  );
  const findings = judge2(setup, [...secrets2.findings, ...practices2.findings]);
  const found = { practices: practices2, secrets: secrets2 };
  const report = sumUp(setup, content, findings, shard);
  if (report.receipt.complete)
    content.keep?.(found, (moment) => {
      if (ground === void 0) return void 0;
      const tally = new Tally();
      tally.take(said);
      for (const one of [practices2, secrets2]) tally.absorb(saidOf(one));
      const same = { history: NO_HISTORY, known: moment.objects };
      const next = sumUp({ ...setup, tally, ledger: setup.ledger.emptied() }, same, findings);
      return (0, import_sources_packs_store_2.sealReport)(next, ground, moment);
    });
  return report;
}
async function read({ options, exemptions, ledger, tally, ...setup }, practiceScan, progress) {
  const { state: file, fingerprintKey, jobs } = options;
  const kept = file && {
    file,
    seal: sealOf(setup.secretRules, setup.config, fingerprintKey),
    confidence: options.confidence,
    practices: practicesDigest(setup.practiceRules, setup.config),
    settings: settingsOf({
      ...setup,
      scope: setup.place.scope,
      confidence: options.confidence,
      strict: options.strict
    })
  };
  const each = (text) => exemptions.look(text);
  const all = async (tree, quiet) => {
    if (setup.place.share.index === 1) await practiceScan.lookAt(tree, quiet);
  };
  const met = stretchLikely({ ...setup, options });
  const whenRead = () => {
    for (const held of ledger.cases()) met(held);
  };
  const content = await readContent(
    { ...setup, jobs, each, all, met, whenRead, ...kept && { kept } },
    ledger,
    tally,
    progress
  );
  await exemptions.settle();
  return content;
}
async function practicesIn(setup, practiceScan, { change, past }) {
  const { config, practiceRules, key, tally } = setup;
  const found = change ? await findChangedPractices(practiceRules, change, tally, key, config.environmentOf) : await findingsOf(await practiceScan.end(past), tally, key);
  return found.filter(({ path }) => !config.excludes(path));
}
function judge2({ config, options, exemptions }, all) {
  const isShown = ({ confidence }) => (0, import_finding.confidenceRank)(confidence) >= (0, import_finding.confidenceRank)(options.confidence);
  const parts2 = options.shard ? all.filter((one) => !isShown(one) && isPart(one.ruleId)) : [];
  const shown = (options.shard ? all : lifted(all)).filter(isShown).map(graded(config));
  const single = [...inOrder(withoutTwins(inOrder(shown))), ...parts2];
  const standing = withStanding(single, { failOn: options.failOn, exemptions: exemptions.exempt });
  return options.shard ? standing : withPairs(standing, options.failOn);
}
function sumUp(setup, content, findings, shard) {
  const { place, config, options, exemptions, ledger, tally, catalogue } = setup;
  const inForce = [
    ...setup.secretRules.filter((rule) => isInForce(rule, config, options.strict)),
    ...setup.practiceRules
  ];
  const isWhole = isWholeOf(place, tally) && options.confidence !== "high";
  const slow = setup.secretRules.filter((rule) => rule.slow).map(({ id }) => id);
  const remarks = [...exemptions.remarks(findings, isWhole), ...remark(SLOW, slow)];
  const receipt = receiptOf({ ...place, knownObjects: content.known }, tally, ledger, inForce, remarks);
  const outcomes = outcomesOf({
    looked: tally.looked,
    stopped: tally.stopped,
    scope: receipt.scope,
    rules: catalogue,
    inForce: new Set(inForce),
    findings,
    ...content.tree && { paths: content.tree.paths }
  });
  const part = shard && { ...shard, outcomes: [...outcomes] };
  const told = withoutTokens(ledger.scanner);
  return reportOf(
    told(findings),
    told(receipt),
    told(outcomes),
    catalogue.map(gradedRule(config)),
    told(part)
  );
}
var SLOW = "custom rule without a literal or keyword of three characters, run over each whole text";
var isWholeOf = ({ repository, scope, share }, tally) => share.of === 1 && (scope === "all" || scope === "tree" && repository === void 0) && !tally.skipped().some(({ gap }) => gap);
module.exports = Object.defineProperty({
  byCommit,
  Log,
  listCommits,
  staysAmong,
  listIndex,
  stagedContents,
  completeHistory,
  joinedHistory,
  joined,
  historyOf,
  NO_HISTORY,
  listNames,
  readObjects,
  messageStart,
  Tally,
  listTree,
  readTree,
  readBlobs,
  linesOf,
  rulesOf,
  practicesText,
  practicesMarkdown,
  markdownReport,
  sarifReport,
  textReport,
  render,
  withoutTokens,
  plainOf,
  isPart,
  verdictAt,
  placesAmong,
  customId,
  STRAY,
  messagePath,
  notePath,
  violatedBy,
  inOrder,
  lifted,
  withPairs,
  withoutTwins,
  NOTHING: NOTHING4,
  suppressedOf,
  secretFingerprint,
  keyId,
  baseOf,
  compatible,
  edited,
  replacementOf,
  secretFinding,
  surenessOf,
  locateInText,
  lookAtFiles,
  DEFAULT_KEY_AGE,
  withLife,
  select,
  SECURITY_SEVERITY,
  gradedRule,
  withStanding,
  reportOf,
  Ledger,
  readConfig,
  findConfig,
  countByOwner,
  printBaseline,
  parseBaseline,
  parseIgnores,
  readOwners,
  readKey,
  drawKey,
  keyFile,
  scan
}, "__esModule", { value: true });
