'use strict'
var import_policy_write_file = require("./policy-write-file.js");
var import_policy_schema = require("./policy-schema.js");
var import_package_zod = require("./package-zod.js");
var import_scan_2 = require("./scan-2.js");
var import_sources_packs_store_2 = require("./sources-packs-store-2.js");
var import_attribute_changes = require("./attribute-changes.js");
var import_reporters_wording = require("./reporters-wording.js");
var import_said = require("./said.js");
var import_failure = require("./failure.js");
var import_options = require("./options.js");
var import_sources_unpack_lzma2 = require("./sources-unpack-lzma2.js");
var import_match_scanner = require("./match-scanner.js");
var import_engine_pack_tables = require("./engine-pack-tables.js");
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
var import_bundle_runtime = require("./bundle-runtime.js");
var import_node_path = require("node:path");
var { file, blob, archive, archiveDepth } = import_sources_unpack_lzma2.DEFAULT_LIMITS;
var BUILT_IN = [
  [["fail-on"], import_options.DEFAULT_FAIL_ON],
  [["confidence"], import_options.DEFAULT_CONFIDENCE],
  [["strict"], "false"],
  [["key-age"], String(import_scan_2.DEFAULT_KEY_AGE)],
  [["stale-ignores"], "report"],
  [["ratchet"], "report"],
  [["limits", "file"], (0, import_sources_unpack_lzma2.sizeOf)(file.most)],
  [["limits", "blob"], (0, import_sources_unpack_lzma2.sizeOf)(blob.most)],
  [["limits", "archive"], (0, import_sources_unpack_lzma2.sizeOf)(archive.most)],
  [["limits", "archive-depth"], String(archiveDepth.most)]
];
function settingsOf(config, flags) {
  const { failOn, confidence, strict } = flags;
  const given = { "fail-on": failOn, confidence, strict: strict && "true" };
  const byFlag = Object.entries(given).flatMap(
    ([name, value]) => value ? [{ name, value, from: `--${name}` }] : []
  );
  const byFile = leavesOf(config.stated, []).map(([path, value]) => ({
    name: (0, import_policy_schema.nameOf)(path),
    value,
    from: config.place(path)
  }));
  const builtIn = BUILT_IN.map(([path, value]) => ({ name: (0, import_policy_schema.nameOf)(path), value, from: "built in" }));
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
    ["## Lowest severity that blocks: critical, high, medium, low or none.", `fail-on: ${import_options.DEFAULT_FAIL_ON}`],
    [""],
    ["## Lowest confidence that is reported: high, medium or low.", `confidence: ${import_options.DEFAULT_CONFIDENCE}`],
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
    const language = (0, import_practices_secrets_secret_name.isVendored)(path) ? void 0 : (0, import_practices_secrets_secret_name.languageOf)(path);
    if (language !== void 0) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const most = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, 5);
  const languages = most.map(([language, count]) => `${language} (${count})`).join(", ");
  return [`## Seen here: ${paths.length} files${languages && `, of them ${languages}`}.`];
}
function excluded(paths) {
  const folders = foldersOf(paths, (path, folder) => (0, import_practices_secrets_secret_name.isVendored)(`${folder}/`) && (0, import_practices_secrets_secret_name.isVendored)(path));
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
  const own = paths.filter((path) => !(0, import_practices_secrets_secret_name.isVendored)(path) && !(0, import_practices_secrets_secret_name.isTest)(path) && !(0, import_practices_secrets_secret_name.isDocs)(path));
  const byName = NAMES.map(
    (name) => [name, foldersOf(own, (_, folder) => (0, import_practices_run.environmentOf)((0, import_practices_secrets_secret_name.nameOf)(folder)) === name)]
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
var LONGEST = 60;
function settingsText(title, settings) {
  const lines = settings.map(({ name, value, from }) => [`${name}: ${cut(value)}`, from]);
  const width = Math.max(...lines.map(([setting]) => setting.length));
  return [title, "", ...lines.map(([setting, from]) => `${setting.padEnd(width)}  # ${from}`)].map((line) => `${(0, import_sanitise.logLine)(line)}
`).join("");
}
var cut = (value) => value.length <= LONGEST ? value : `${value.slice(0, LONGEST - 1)}\u2026`;
async function configure({ action, options: options2 }) {
  const directory = (0, import_attribute_changes.openFolder)(options2.path);
  const repository = await (0, import_attribute_changes.openRepository)(directory);
  const question = { ...options2, directory, repository };
  if (action === "init") return init(question);
  return action === "check" ? check(question) : show(question);
}
async function init({ config, ...place }) {
  if (place.repository?.bare)
    throw new import_errors.UserError("A bare repository has no files to write", "Use a clone of it.");
  const file2 = config === void 0 ? (0, import_node_path.resolve)((0, import_sources_packs_store_2.rootOf)(place), import_sources_packs_store_2.DEFAULT_FILE) : (0, import_node_path.resolve)(config);
  const { paths } = await (0, import_scan_2.listTree)(place.directory, place.repository);
  await (0, import_policy_write_file.createPolicyFile)(file2, starterConfig(paths));
  const name = (0, import_sanitise.logLine)((0, import_node_path.relative)(".", file2) || file2);
  return {
    text: `${name} is written. keysweep config check ${options(config)}says whether it is right.
`,
    exitCode: 0
  };
}
var options = (config) => config === void 0 ? "" : `--config ${(0, import_sanitise.logLine)(config)} `;
var ruleIds = [...import_match_scanner.secrets, ...import_practices_run.practices].map(({ id }) => id);
async function check(question) {
  if (question.config === "none") return { text: `${NO_FILE}
`, exitCode: 0 };
  const { text, origin } = await (0, import_scan_2.findConfig)(question);
  if (text === void 0) return { text: `${NOTHING}
`, exitCode: 0 };
  const faults = await (0, import_policy_schema.faultsIn)(text, origin, ruleIds);
  if (faults.length === 0) return { text: `${(0, import_sanitise.logLine)(origin)} is right.
`, exitCode: 0 };
  return { text: faults.map((fault) => `${(0, import_sanitise.logLine)(fault)}
`).join(""), exitCode: 2 };
}
var NO_FILE = "No file is read, so built-in settings are in force.";
var NOTHING = `There is no ${import_sources_packs_store_2.DEFAULT_FILE}, so built-in settings are in force.`;
async function show(question) {
  let proposed;
  const config = await (0, import_scan_2.readConfig)(question, ruleIds, (path) => {
    proposed = path;
  });
  const without = question.config === "none" ? NO_FILE : NOTHING;
  const from = config.origin === null ? without : `${config.origin} is in force.`;
  const note = proposed === void 0 ? "" : ` ${proposed} as it stands differs, and does not count yet.`;
  const shown = await Promise.all(
    settingsOf(config, question).map(async (one) => ({ ...one, value: (await (0, import_said.said)([one.value])).join("") }))
  );
  return { text: settingsText(from + note, shown), exitCode: 0 };
}
module.exports = Object.defineProperty({
  configure
}, "__esModule", { value: true });
