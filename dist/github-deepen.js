'use strict'
var import_github_plan = require("./github-plan.js");
var import_scan_2 = require("./scan-2.js");
var import_sources_packs_store_2 = require("./sources-packs-store-2.js");
var import_attribute_changes = require("./attribute-changes.js");
var import_reporters_wording = require("./reporters-wording.js");
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
async function deepen(deepening) {
  const { repository, onlyNew } = deepening;
  const remote = await remoteOf(deepening);
  const done = onlyNew ? await fetchRange(deepening, remote) : await fetchAll(deepening, remote);
  const contents = await fetchContents(deepening, remote);
  if (!done) return "Part of the history could not be fetched.";
  return (0, import_attribute_changes.shallowCommits)(repository).size === 0 && !contents ? "The clone holds what this run needs." : "What this run needs was fetched.";
}
async function remoteOf({ repository, token, env }) {
  const known = await (0, import_sources_git.runGit)(repository.top, ["config", "--get", "remote.origin.url"]);
  const { GITHUB_SERVER_URL: server = "https://github.com", GITHUB_REPOSITORY: name = "" } = env;
  const remote = known.code === 0 ? "origin" : `${server}/${name}.git`;
  const header = {
    url: `${server}/`,
    value: `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString("base64")}`
  };
  return async (args, input) => {
    const [options, names] = [
      args.filter((one) => one.startsWith("-")),
      args.filter((one) => !one.startsWith("-"))
    ];
    const command = ["fetch", ...QUIETLY, ...options, "--end-of-options", remote, ...names];
    if ((await (0, import_sources_git.fetchGit)(repository.top, command, { input })).code === 0) return true;
    return token !== "" && (await (0, import_sources_git.fetchGit)(repository.top, command, { input, header })).code === 0;
  };
}
var QUIETLY = ["--quiet", "--no-tags", "--no-recurse-submodules", "--no-write-fetch-head", "--no-auto-gc"];
async function fetchRange({ occasion, repository, env }, fetch) {
  const sides = await (0, import_github_plan.sidesOf)({ occasion, repository, env });
  const wanted = [...sides.since, ...sides.heads];
  if (wanted.length === 0) return true;
  if (!repository.shallow) return hasAll(repository, wanted) ?? await fetch(wanted);
  for (const depth of depthsOf(occasion)) {
    if (await isClosed(repository, sides)) return true;
    if (!await fetch([`--depth=${depth}`, ...wanted])) return false;
  }
  return await isClosed(repository, sides) || await fetch(["--unshallow", ...wanted]);
}
var depthsOf = ({ pull }) => {
  const first = Math.max(20, (pull?.commits ?? 0) + 2);
  return [first, first * 5, first * 25];
};
async function isClosed(repository, { since, heads }) {
  for (const one of [...since, ...heads]) if (await (0, import_github_plan.commitOf)(repository, one) === void 0) return false;
  const cut = (0, import_attribute_changes.shallowCommits)(repository);
  const input = [...heads, ...since.map((one) => `^${one}`)].join("\n") + "\n";
  const { code, stdout } = await (0, import_sources_git.runGit)(repository.top, ["rev-list", "--stdin"], input);
  return code === 0 && !stdout.toString().split("\n").some((id) => cut.has(id));
}
async function hasAll(repository, wanted) {
  for (const one of wanted) if (await (0, import_github_plan.commitOf)(repository, one) === void 0) return false;
  return true;
}
var fetchAll = async ({ repository }, fetch) => !repository.shallow || repository.head === null || await fetch(["--unshallow", repository.head]);
async function fetchContents({ occasion, repository, onlyNew, env }, fetch) {
  const partial = await (0, import_sources_git.runGit)(repository.top, [
    "config",
    "--get-regexp",
    "^(remote\\..*\\.promisor|extensions\\.partialclone)$"
  ]);
  if (partial.code !== 0) return false;
  const { since, heads } = await (0, import_github_plan.sidesOf)({ occasion, repository, env });
  const tips = ["--no-walk", ...since, ...heads];
  const walks = onlyNew ? [[...heads, ...since.map((one) => `^${one}`)], tips] : [["HEAD"]];
  const missing = /* @__PURE__ */ new Set();
  for (const walk of walks) for (const id of await missingIn(repository, walk)) missing.add(id);
  if (missing.size === 0) return false;
  await fetch(["--filter=blob:none", "--stdin"], [...missing].join("\n") + "\n");
  return true;
}
async function missingIn({ top }, walk) {
  const { stdout } = await (0, import_sources_git.runGit)(top, ["rev-list", "--objects", "--missing=print", ...walk]);
  return stdout.toString().split("\n").flatMap((line) => line.startsWith("?") ? line.slice(1) : []);
}
module.exports = Object.defineProperty({
  deepen
}, "__esModule", { value: true });
