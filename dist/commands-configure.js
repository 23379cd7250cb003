import { createRequire as createRequireForBundle } from 'node:module'
const require = createRequireForBundle(import.meta.url)
import {
  createPolicyFile
} from "./policy-write-file.js";
import {
  faultsIn,
  nameOf as nameOf2
} from "./policy-schema.js";
import "./package-zod.js";
import "./failure.js";
import {
  DEFAULT_FILE,
  DEFAULT_KEY_AGE,
  environmentOf,
  findConfig,
  listTree,
  practices,
  readConfig,
  rootOf
} from "./scan-2.js";
import {
  openFolder,
  openRepository
} from "./sources-repository.js";
import "./reporters-wording.js";
import {
  DEFAULT_CONFIDENCE,
  DEFAULT_FAIL_ON,
  logLine
} from "./options.js";
import {
  DEFAULT_LIMITS,
  isDocs,
  isTest,
  isVendored,
  languageOf,
  nameOf,
  secrets,
  sizeOf
} from "./match-scanner.js";
import "./sources-git.js";
import "./finding.js";
import {
  UserError
} from "./errors.js";
import "./bundle-runtime.js";

// src/commands/configure.ts
import { relative, resolve } from "node:path";

// src/policy/settings.ts
var { file, blob, archive, archiveDepth } = DEFAULT_LIMITS;
var BUILT_IN = [
  [["fail-on"], DEFAULT_FAIL_ON],
  [["confidence"], DEFAULT_CONFIDENCE],
  [["strict"], "false"],
  [["key-age"], String(DEFAULT_KEY_AGE)],
  [["stale-ignores"], "report"],
  [["ratchet"], "report"],
  [["limits", "file"], sizeOf(file.most)],
  [["limits", "blob"], sizeOf(blob.most)],
  [["limits", "archive"], sizeOf(archive.most)],
  [["limits", "archive-depth"], String(archiveDepth.most)]
];
function settingsOf(config, flags) {
  const { failOn, confidence, strict } = flags;
  const given = { "fail-on": failOn, confidence, strict: strict && "true" };
  const byFlag = Object.entries(given).flatMap(
    ([name, value]) => value ? [{ name, value, from: `--${name}` }] : []
  );
  const byFile = leavesOf(config.stated, []).map(([path, value]) => ({
    name: nameOf2(path),
    value,
    from: config.place(path)
  }));
  const builtIn = BUILT_IN.map(([path, value]) => ({ name: nameOf2(path), value, from: "built in" }));
  const all = new Map([...builtIn, ...byFile, ...byFlag].map((setting) => [setting.name, setting]));
  return [...all.values()];
}
function leavesOf(value, path) {
  if (Array.isArray(value) && !value.some((item) => typeof item === "object"))
    return [[path, `[${value.join(", ")}]`]];
  if (typeof value !== "object" || value === null) return [[path, String(value)]];
  return Object.entries(value).flatMap(
    ([key, inner]) => leavesOf(inner, [...path, Array.isArray(value) ? Number(key) : key])
  );
}

// src/policy/starter.ts
var OTHERS = /^(?:\.?gitleaks\.toml|\.?betterleaks\.toml|\.gitleaksignore|\.secrets\.baseline)$/;
function starterConfig(paths) {
  const others = paths.filter((path) => !path.includes("/") && OTHERS.test(path));
  return [
    [
      `## Configuration of Keysweep. docs/configuration.md of Keysweep shows every key; keysweep config check`
    ],
    ['## says whether it is right. A line that begins with "# " takes effect without those two characters.'],
    seen(paths),
    others.map((path) => `## ${path} is here: keysweep migrate takes over what it says.`),
    [""],
    ["## Lowest severity that blocks: critical, high, medium, low or none.", `fail-on: ${DEFAULT_FAIL_ON}`],
    [""],
    ["## Lowest confidence that is reported: high, medium or low.", `confidence: ${DEFAULT_CONFIDENCE}`],
    [""],
    [
      "## on, off, or strict: on with --strict. keysweep rules lists the ids.",
      "# rules:",
      "#   k8s-no-limits: off"
    ],
    [""],
    excluded(paths),
    [""],
    environments(paths),
    [""],
    ["## What is larger is left out and counted.", "# limits:", "#   file: 64 MiB", ""]
  ].flat().join("\n");
}
function seen(paths) {
  const counts = /* @__PURE__ */ new Map();
  for (const path of paths) {
    const language = isVendored(path) ? void 0 : languageOf(path);
    if (language !== void 0) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const most = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, 5);
  const languages = most.map(([language, count]) => `${language} (${count})`).join(", ");
  return [`## Seen here: ${paths.length} files${languages && `, of them ${languages}`}.`];
}
function excluded(paths) {
  const folders = foldersOf(paths, (path, folder) => isVendored(`${folder}/`) && isVendored(path));
  const shown = folders.length > 0 ? folders : ["vendor"];
  const why = folders.length > 0 ? "These look like the code of others or the output of a build." : "None looks vendored.";
  return [
    "## Globs of paths that are left out, from the root; a folder stands for all in it.",
    `## ${why}`,
    "# paths:",
    "#   exclude:",
    ...shown.map((folder) => `#     - ${quoted(folder)}`)
  ];
}
var NAMES = ["production", "staging", "development"];
function environments(paths) {
  const own = paths.filter((path) => !isVendored(path) && !isTest(path) && !isDocs(path));
  const byName = NAMES.map(
    (name) => [name, foldersOf(own, (_, folder) => environmentOf(nameOf(folder)) === name)]
  );
  const known = byName.filter(([, folders]) => folders.length > 0);
  const shown = known.length > 0 ? known : [["production", ["clusters/eu"]]];
  const why = known.length > 0 ? "These are known by their names; add those that are not." : "No name speaks of one.";
  return [
    "## What belongs to which environment, for practices that compare them.",
    `## ${why}`,
    "# environments:",
    ...shown.map(([name, folders]) => `#   ${name}: [${folders.map(quoted).join(", ")}]`)
  ];
}
var MOST_FOLDERS = 10;
function foldersOf(paths, fits) {
  const found = /* @__PURE__ */ new Set();
  for (const path of paths) {
    const parts = path.split("/").slice(0, -1);
    const folder = parts.map((_, i) => parts.slice(0, i + 1).join("/")).find((one) => fits(path, one));
    if (folder !== void 0 && folder.length <= 100 && /^[\w.@/ -]+$/.test(folder)) found.add(folder);
  }
  return [...found].sort().slice(0, MOST_FOLDERS);
}
var quoted = (folder) => JSON.stringify(folder);

// src/reporters/settings.ts
var LONGEST = 60;
function settingsText(title, settings) {
  const lines = settings.map(({ name, value, from }) => [`${name}: ${cut(value)}`, from]);
  const width = Math.max(...lines.map(([setting]) => setting.length));
  return [title, "", ...lines.map(([setting, from]) => `${setting.padEnd(width)}  # ${from}`)].map((line) => `${logLine(line)}
`).join("");
}
var cut = (value) => value.length <= LONGEST ? value : `${value.slice(0, LONGEST - 1)}…`;

// src/commands/configure.ts
async function configure({ action, options: options2 }) {
  const directory = openFolder(options2.path);
  const repository = await openRepository(directory);
  const question = { ...options2, directory, repository };
  if (action === "init") return init(question);
  return action === "check" ? check(question) : show(question);
}
async function init({ config, ...place }) {
  if (place.repository?.bare)
    throw new UserError("A bare repository has no files to write", "Use a clone of it.");
  const file2 = config === void 0 ? resolve(rootOf(place), DEFAULT_FILE) : resolve(config);
  const { paths } = await listTree(place.directory, place.repository);
  await createPolicyFile(file2, starterConfig(paths));
  const name = logLine(relative(".", file2) || file2);
  return {
    text: `${name} is written. keysweep config check ${options(config)}says whether it is right.
`,
    exitCode: 0
  };
}
var options = (config) => config === void 0 ? "" : `--config ${logLine(config)} `;
var ruleIds = [...secrets, ...practices].map(({ id }) => id);
async function check(question) {
  if (question.config === "none") return { text: `${NO_FILE}
`, exitCode: 0 };
  const { text, origin } = await findConfig(question);
  if (text === void 0) return { text: `${NOTHING}
`, exitCode: 0 };
  const faults = await faultsIn(text, origin, ruleIds);
  if (faults.length === 0) return { text: `${logLine(origin)} is right.
`, exitCode: 0 };
  return { text: faults.map((fault) => `${logLine(fault)}
`).join(""), exitCode: 2 };
}
var NO_FILE = "No file is read, so built-in settings are in force.";
var NOTHING = `There is no ${DEFAULT_FILE}, so built-in settings are in force.`;
async function show(question) {
  let proposed;
  const config = await readConfig(question, ruleIds, (path) => {
    proposed = path;
  });
  const without = question.config === "none" ? NO_FILE : NOTHING;
  const from = config.origin === null ? without : `${config.origin} is in force.`;
  const note = proposed === void 0 ? "" : ` ${proposed} as it stands differs, and does not count yet.`;
  return { text: settingsText(from + note, settingsOf(config, question)), exitCode: 0 };
}
export {
  configure
};
