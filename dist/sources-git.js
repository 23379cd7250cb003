'use strict'
var import_errors = require("./errors.js");
var import_node_child_process = require("node:child_process");
var import_node_fs = require("node:fs");
var import_node_path = require("node:path");
var SETTINGS = [
  "core.fsmonitor=false",
  "core.hooksPath=/dev/null",
  "core.quotePath=false",
  "diff.external=",
  "log.showSignature=false",
  "core.alternateRefsCommand="
];
var ENVIRONMENT = {
  GIT_TERMINAL_PROMPT: "0",
  GIT_OPTIONAL_LOCKS: "0",
  GIT_NO_REPLACE_OBJECTS: "1",
  // Nor parents that somebody made up: https://git-scm.com/docs/gitglossary#def_grafts
  GIT_GRAFT_FILE: "/dev/null/none",
  GIT_NO_LAZY_FETCH: "1",
  // An older git does not know that, and `protocol.ext.allow` of a configuration file wins over `protocol.allow`; over this
  // list nothing does: https://git-scm.com/docs/git#Documentation/git.txt-GITALLOWPROTOCOL
  GIT_ALLOW_PROTOCOL: "none",
  // A path is what it says, also where it begins with `:(` or holds a `*`.
  GIT_LITERAL_PATHSPECS: "1",
  GIT_PAGER: "cat",
  LC_ALL: "C"
};
var FOREIGN = [
  "GIT_DIR",
  "GIT_WORK_TREE",
  "GIT_INDEX_FILE",
  "GIT_OBJECT_DIRECTORY",
  "GIT_ALTERNATE_OBJECT_DIRECTORIES",
  "GIT_NAMESPACE",
  "GIT_CEILING_DIRECTORIES",
  "GIT_GLOB_PATHSPECS",
  "GIT_NOGLOB_PATHSPECS",
  "GIT_ICASE_PATHSPECS"
];
var startGit = (directory, args) => (0, import_node_child_process.spawn)("git", command(directory, args), { env: environment(), stdio: ["pipe", "pipe", "pipe"] });
var command = (directory, args) => [
  "-C",
  directory,
  ...[...SETTINGS, ...trusted(directory)].flatMap((setting) => ["-c", setting]),
  ...args
];
function trusted(directory) {
  const here = (0, import_node_path.resolve)(directory);
  let at = here;
  while (!(0, import_node_fs.existsSync)((0, import_node_path.join)(at, ".git")) && at !== (0, import_node_path.dirname)(at)) at = (0, import_node_path.dirname)(at);
  return [.../* @__PURE__ */ new Set([here, at])].filter((one) => one !== (0, import_node_path.dirname)(one)).map((one) => `safe.directory=${one}`);
}
function environment() {
  const env = { ...process.env, ...ENVIRONMENT };
  for (const name of FOREIGN) delete env[name];
  return env;
}
function runGit(directory, args, input = "", variables) {
  const env = { ...environment(), ...variables };
  const child = (0, import_node_child_process.spawn)("git", command(directory, args), {
    env,
    stdio: [input.length > 0 ? "pipe" : "ignore", "pipe", "pipe"]
  });
  const out = [];
  const err = [];
  child.stdout?.on("data", (chunk) => out.push(chunk));
  child.stderr?.on("data", (chunk) => err.push(chunk));
  child.stdin?.on("error", () => {
  });
  child.stdin?.end(input);
  return new Promise((done, fail) => {
    child.on("error", (error) => fail(notStarted(error)));
    child.on(
      "close",
      (code) => done({ code: code ?? -1, stdout: Buffer.concat(out), stderr: Buffer.concat(err).toString().trim() })
    );
  });
}
function fetchGit(directory, args, { input = "", header }) {
  const key = `http.${header?.url}.extraheader`;
  const secret = header && {
    GIT_CONFIG_COUNT: "2",
    GIT_CONFIG_KEY_0: key,
    GIT_CONFIG_VALUE_0: "",
    // forgets those before it: two of them are refused
    GIT_CONFIG_KEY_1: key,
    GIT_CONFIG_VALUE_1: header.value
  };
  return runGit(directory, args, input, { GIT_ALLOW_PROTOCOL: "https:http:ssh:file", ...secret });
}
async function git(directory, args, input, variables) {
  const answer = await runGit(directory, args, input, variables);
  if (answer.code !== 0) throw gitFailed(args[0], answer.stderr);
  return answer.stdout;
}
var gitFailed = (command2, stderr) => new import_errors.UserError(
  `git ${command2} failed: ${stderr.split("\n")[0] || "no message"}`,
  "Run `git fsck` in the repository; a damaged or incomplete clone has to be cloned again."
);
var notStarted = (error) => new import_errors.UserError(
  `git could not be started: ${error.message}`,
  "Install git 2.25 or newer and put it on PATH.",
  { cause: error }
);
function askGit(directory, args, most = 1024 * 1024) {
  const env = environment();
  if (args[0] === "check-ignore") delete env.GIT_LITERAL_PATHSPECS;
  const answer = (0, import_node_child_process.spawnSync)("git", command(directory, args), {
    env,
    encoding: "utf8",
    maxBuffer: most
  });
  return { code: answer.status ?? -1, stdout: answer.stdout ?? "" };
}
module.exports = Object.defineProperty({
  startGit,
  runGit,
  fetchGit,
  git,
  notStarted,
  askGit
}, "__esModule", { value: true });
