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
var import_github_field = require("./github-field.js");
var import_package_actions_http_client = require("./package--actions-http-client.js");
var import_package_undici = require("./package-undici.js");
var import_reporters_wording = require("./reporters-wording.js");
var import_given = require("./given.js");
var import_said = require("./said.js");
var import_failure = require("./failure.js");
var import_options = require("./options.js");
var import_errors = require("./errors.js");
var import_sanitise = require("./sanitise.js");
var import_finding = require("./finding.js");
var import_bundle_runtime = require("./bundle-runtime.js");
var import_promises = require("node:fs/promises");
var import_node_path = require("node:path");
var import_node_fs = require("node:fs");
function occasionOf(env) {
  const event = env.GITHUB_EVENT_NAME ?? "";
  const payload = env.GITHUB_EVENT_PATH ? read(env.GITHUB_EVENT_PATH) : void 0;
  assertAgreement(event, payload, env);
  const request = (0, import_github_field.field)(payload, "pull_request");
  if (request !== void 0) return ofPullRequest(event, request);
  const group = (0, import_github_field.field)(payload, "merge_group");
  if (group !== void 0) return ofMergeGroup(event, group);
  const trunk = (0, import_github_field.textOf)((0, import_github_field.field)((0, import_github_field.field)(payload, "repository"), "default_branch"));
  const place = { event, ...trunk !== void 0 && { trunk } };
  return event === "push" ? { ...place, ...ofPush(payload, env) } : { ...place, kind: "state" };
}
function ofPullRequest(event, request) {
  const [base, head] = [(0, import_github_field.field)(request, "base"), (0, import_github_field.field)(request, "head")];
  const [baseCommit, headCommit] = [commit((0, import_github_field.field)(base, "sha")), commit((0, import_github_field.field)(head, "sha"))];
  if (baseCommit === void 0 || headCommit === void 0) throw noBase();
  const fork = idOf(head) === void 0 || idOf(head) !== idOf(base);
  if (event === "pull_request_target" && fork) throw forkBesideSecrets();
  const trunk = (0, import_github_field.textOf)((0, import_github_field.field)(base, "ref"));
  return {
    event,
    kind: "change",
    base: baseCommit,
    head: headCommit,
    policyFrom: baseCommit,
    ...trunk !== void 0 && { trunk },
    pull: {
      number: (0, import_github_field.countOf)((0, import_github_field.field)(request, "number")),
      fork,
      commits: (0, import_github_field.countOf)((0, import_github_field.field)(request, "commits"))
    }
  };
}
function ofMergeGroup(event, group) {
  const [base, head] = [commit((0, import_github_field.field)(group, "base_sha")), commit((0, import_github_field.field)(group, "head_sha"))];
  if (base === void 0 || head === void 0) throw noBase();
  const trunk = (0, import_github_field.textOf)((0, import_github_field.field)(group, "base_ref"))?.replace(/^refs\/heads\//, "");
  return {
    event,
    kind: "change",
    base,
    head,
    policyFrom: base,
    ...trunk !== void 0 && { trunk }
  };
}
function ofPush(payload, env) {
  if ((0, import_github_field.field)(payload, "deleted") === true) return { kind: "nothing" };
  const isTag = ((0, import_github_field.textOf)((0, import_github_field.field)(payload, "ref")) ?? env.GITHUB_REF ?? "").startsWith("refs/tags/");
  const base = commit((0, import_github_field.field)(payload, "before"));
  const head = commit(isTag ? (0, import_github_field.field)((0, import_github_field.field)(payload, "head_commit"), "id") : (0, import_github_field.field)(payload, "after"));
  return {
    kind: "state",
    ...base !== void 0 && { base },
    ...head !== void 0 && { head }
  };
}
function assertAgreement(event, payload, env) {
  const request = (0, import_github_field.field)(payload, "pull_request");
  const number = /^refs\/pull\/(\d+)\//.exec(env.GITHUB_REF ?? "")?.[1];
  const doubts = [
    event !== "" && payload === void 0 && "there is no payload",
    event.startsWith("pull_request") !== (request !== void 0) && "it has no pull request, or one too many",
    event === "merge_group" !== ((0, import_github_field.field)(payload, "merge_group") !== void 0) && "it has no merge group, or one too many",
    Boolean(env.GITHUB_BASE_REF) && request === void 0 && "a base branch is set without a pull request",
    number !== void 0 && number !== String((0, import_github_field.field)(request, "number")) && "the pull request is another one",
    event === "push" && anotherRef(payload, env) && "another ref was pushed"
  ].filter((doubt) => doubt !== false);
  if (event === "" || doubts.length === 0) return;
  throw new import_errors.UserError(
    `The event ${event} does not fit its payload: ${doubts[0]}`,
    "A step before this one must not change GITHUB_EVENT_PATH or what it holds; run Keysweep first, in a job of its own."
  );
}
var anotherRef = (payload, env) => {
  const ref = (0, import_github_field.textOf)((0, import_github_field.field)(payload, "ref"));
  return Boolean(ref && env.GITHUB_REF) && ref !== env.GITHUB_REF && (0, import_github_field.field)(payload, "deleted") !== true;
};
var noBase = () => new import_errors.UserError(
  "The event names no base commit, so nobody knows whose policy counts",
  "Run Keysweep on pull_request, merge_group, push, schedule or workflow_dispatch."
);
var forkBesideSecrets = () => new import_errors.UserError(
  "pull_request_target runs with secrets and a token that can write, and this pull request comes from a fork",
  "Run Keysweep on pull_request: it needs no secret and no more than contents: read, and works for forks. Nothing of the fork's code belongs beside those rights."
);
function read(file) {
  try {
    return JSON.parse((0, import_node_fs.readFileSync)(file, "utf8"));
  } catch (error) {
    throw new import_errors.UserError(
      `The event in ${file} could not be read`,
      "A step before this one must not change GITHUB_EVENT_PATH or what it holds.",
      { cause: error }
    );
  }
}
var idOf = (end) => (0, import_github_field.field)((0, import_github_field.field)(end, "repo"), "id");
var commit = (value) => typeof value === "string" && /^(?!0+$)[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(value) ? value : void 0;
var main = async () => {
  const given = inputs();
  const occasion = occasionOf(process.env);
  if (occasion.kind === "nothing") return tellNothing();
  const [annotate, summarise] = [(0, import_given.isOn)(given, "annotations", import_given.asInput), (0, import_given.isOn)(given, "summary", import_given.asInput)];
  const wanted = {
    upload: (0, import_given.isOn)(given, "upload", import_given.asInput),
    review: (0, import_given.isOn)(given, "review", import_given.asInput),
    "check-run": (0, import_given.isOn)(given, "check-run", import_given.asInput)
  };
  const sarifFile = (0, import_given.settingOf)(given, "sarif-file") ?? "none";
  const options = await prepared(given, occasion);
  const kept = (0, import_given.isOn)(given, "cache", import_given.asInput) ? await restored(occasion) : void 0;
  const { scan } = await Promise.resolve().then(() => __toESM(requirePart("./scan.js")));
  const report = await scan({ ...options, ...kept && { state: kept.file } });
  await tell(report, annotate);
  const sarifPath = sarifFile === "none" ? "" : await writeSarif(report, occasion, (0, import_node_path.resolve)(sarifFile));
  setOutputs(report, sarifPath);
  if (summarise) await writeSummary(report);
  if (Object.values(wanted).includes(true))
    await send(wanted, { report, occasion, path: options.path, token: given.token ?? "" });
  if (kept && report.receipt.complete) await say(await kept.save(report.receipt.head));
  return report.exitCode;
};
var say = async (...lines) => {
  for (const line of await (0, import_said.said)(lines)) process.stdout.write(`${(0, import_sanitise.logLine)(line)}
`);
};
var restored = async (occasion) => {
  const { openCache } = await Promise.resolve().then(() => __toESM(requirePart("./github-cache.js")));
  const kept = await openCache(occasion, process.env);
  if (typeof kept !== "string") return kept;
  await say(kept);
  return void 0;
};
var prepared = async (given, occasion) => {
  const { prepare } = await Promise.resolve().then(() => __toESM(requirePart("./github-prepare.js")));
  const { options, said: said2 } = await prepare({
    occasion,
    options: (0, import_given.scanOptions)(given, import_given.asInput),
    newOnly: (0, import_given.newOnlyOf)(given),
    deepen: (0, import_given.isOn)(given, "deepen", import_given.asInput),
    token: given.token ?? "",
    env: process.env
  });
  await say(...said2);
  return options;
};
var inputs = () => Object.fromEntries(import_options.OPTIONS.filter((option) => option.input).map(({ name }) => [name, (0, import_package_actions_http_client.getInput)(name)]));
var tell = async (report, annotate) => {
  const { textReport } = await Promise.resolve().then(() => __toESM(requirePart("./reporters-text.js")));
  const { annotations } = await Promise.resolve().then(() => __toESM(requirePart("./reporters-annotations.js")));
  process.stdout.write(textReport(report));
  if (annotate) process.stdout.write(annotations(report));
};
var writeSarif = async (report, occasion, path) => {
  const { sarifReport } = await Promise.resolve().then(() => __toESM(requirePart("./reporters-sarif.js")));
  try {
    if (!(await (0, import_promises.lstat)(path).catch(() => void 0))?.isDirectory()) await (0, import_promises.rm)(path, { force: true });
    await (0, import_promises.writeFile)(path, sarifReport(report, repository(), occasion.pull !== void 0), { flag: "wx" });
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? error.code : "unknown error";
    throw new import_errors.UserError(
      `input sarif-file: ${path} cannot be written: ${reason}`,
      "Give a file in a folder that exists."
    );
  }
  return path;
};
var writeSummary = async (report) => {
  const { markdownReport } = await Promise.resolve().then(() => __toESM(requirePart("./reporters-markdown.js")));
  try {
    await import_package_actions_http_client.summary.addRaw(markdownReport(report, repository())).write();
  } catch {
    process.stdout.write("The job summary could not be written.\n");
  }
};
var send = async (wanted, what) => {
  const { share } = await Promise.resolve().then(() => __toESM(requirePart("./github-share.js")));
  await say(...await share(wanted, { ...what, repository: repository(), env: process.env }));
};
var tellNothing = () => {
  process.stdout.write("Nothing to scan: a branch or tag was deleted.\n");
  for (const name of ["findings", ...import_reporters_wording.SEVERITIES_WORST_FIRST, "blocking"]) (0, import_package_actions_http_client.setOutput)(name, 0);
  (0, import_package_actions_http_client.setOutput)("sarif-file", "");
  (0, import_package_actions_http_client.setOutput)("blocks", false);
  (0, import_package_actions_http_client.setOutput)("complete", true);
  return 0;
};
var setOutputs = (report, sarifPath) => {
  (0, import_package_actions_http_client.setOutput)("findings", (0, import_reporters_wording.openOf)(report).length);
  for (const severity of import_reporters_wording.SEVERITIES_WORST_FIRST) (0, import_package_actions_http_client.setOutput)(severity, (0, import_reporters_wording.countOf)(report, severity));
  (0, import_package_actions_http_client.setOutput)("blocking", report.blocking);
  (0, import_package_actions_http_client.setOutput)("sarif-file", sarifPath);
  (0, import_package_actions_http_client.setOutput)("blocks", report.exitCode !== 0);
  (0, import_package_actions_http_client.setOutput)("complete", report.receipt.complete);
};
var repository = () => {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name } = process.env;
  return server && name ? `${server}/${name}` : void 0;
};
var fail = async (error) => {
  process.exitCode = 2;
  const failure = (0, import_failure.failureOf)(error);
  const [message = "", ...trace] = await (0, import_said.saidAtEnd)([failure.message, ...failure.trace]);
  process.stdout.write(`${(0, import_sanitise.command)("error", { title: "Keysweep could not finish" }, message)}
`);
  process.stdout.write(trace.map((line) => `${(0, import_sanitise.logLine)(line)}
`).join(""));
  try {
    (0, import_package_actions_http_client.setOutput)("blocks", true);
    (0, import_package_actions_http_client.setOutput)("complete", false);
  } catch {
    process.stdout.write("The outputs could not be written.\n");
  }
  return 2;
};
process.on("uncaughtException", async (error) => process.exit(await fail(error)));
main().catch(fail).then((status) => {
  process.exitCode = status;
});
