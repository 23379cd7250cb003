import { createRequire as createRequireForBundle } from 'node:module'
const require = createRequireForBundle(import.meta.url)
import {
  wrap
} from "./wrap.js";
import {
  logLine,
  markdown
} from "./sanitise.js";
import {
  practices
} from "./patterns-practices-k8s-ingress-no-tls.js";
import {
  secrets
} from "./patterns-secrets-index-2.js";

// patterns/documents.ts
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

// patterns/sentences.ts
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

// src/reporters/practices.ts
var ORDER = ["violated", "met", "not looked", "off", "not applicable"];
var linesOf = (document, outcomes) => SENTENCES.filter((sentence) => sentence.document === document).map((sentence) => {
  const rules = rulesOf(sentence);
  const found = new Set(rules.map((id) => outcomes.get(id)));
  return {
    sentence,
    rules,
    outcome: sentence.unseen ? "not seen" : ORDER.find((outcome) => found.has(outcome)) ?? "off"
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
  for (const { family, cites } of [...practices, ...secrets])
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
]).concat(LEGEND).map(logLine).join("\n")}
`;
var LEGEND = [
  "met: looked, and found nothing. not applicable: there is nothing that a rule would look at. off: not asked to look,",
  "as by --strict. not looked: what it needs was not read. not seen: a repository cannot show it."
];
function lineText({ sentence, rules, outcome }, outcomes) {
  const blamed = outcome === "violated" ? rules.filter((id) => outcomes.get(id) === "violated") : rules;
  const [first = "", ...rest] = wrap(sentence.practice, 78);
  return [
    `  ${outcome.padEnd(15)}${String(sentence.line).padStart(4)}  ${first}`,
    ...[...rest, ...wrap(sentence.unseen ?? blamed.join(", "), 76).map((text) => `  ${text}`)].map(
      (text) => " ".repeat(23) + text
    )
  ];
}
function practicesMarkdown(outcomes) {
  if (outcomes.size === 0) return "";
  const rows = DOCUMENTS.map(({ id, title, file }) => {
    const lines = linesOf(id, outcomes);
    const count = (outcome) => lines.filter((line) => line.outcome === outcome).length;
    const rest = lines.length - count("violated") - count("met") - count("not applicable");
    const cells = [`${title} (${file})`, count("violated"), count("met"), count("not applicable"), rest];
    return `| ${cells.map((cell) => markdown(String(cell))).join(" | ")} |`;
  });
  const head = "| Policy of | Violated | Met | Not applicable | Not looked at |\n| --- | --- | --- | --- | --- |";
  return `### Practices

${[head, ...rows].join("\n")}

\`keysweep practices\` prints each of them with its rules.`;
}

export {
  linesOf,
  rulesOf,
  practicesText,
  practicesMarkdown
};
