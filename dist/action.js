import { createRequire as createRequireForBundle } from 'node:module'
const require = createRequireForBundle(import.meta.url)
import {
  countOf as countOf2,
  field,
  textOf
} from "./github-field.js";
import {
  getInput,
  setOutput,
  summary
} from "./package--actions-http-client.js";
import "./package-undici.js";
import {
  asInput,
  isOn,
  newOnlyOf,
  scanOptions,
  settingOf
} from "./given.js";
import {
  failureOf
} from "./failure.js";
import {
  SEVERITIES_WORST_FIRST,
  countOf,
  openOf
} from "./reporters-wording.js";
import {
  OPTIONS,
  command,
  logLine
} from "./options.js";
import "./finding.js";
import {
  UserError
} from "./errors.js";
import "./bundle-runtime.js";

// src/action.ts
import { lstat, rm, writeFile } from "node:fs/promises";
import { resolve } from "node:path";

// src/github/event.ts
import { readFileSync } from "node:fs";
function occasionOf(env) {
  const event = env.GITHUB_EVENT_NAME ?? "";
  const payload = env.GITHUB_EVENT_PATH ? read(env.GITHUB_EVENT_PATH) : void 0;
  assertAgreement(event, payload, env);
  const request = field(payload, "pull_request");
  if (request !== void 0) return ofPullRequest(event, request);
  const group = field(payload, "merge_group");
  if (group !== void 0) return ofMergeGroup(event, group);
  const trunk = textOf(field(field(payload, "repository"), "default_branch"));
  const place = { event, ...trunk !== void 0 && { trunk } };
  return event === "push" ? { ...place, ...ofPush(payload, env) } : { ...place, kind: "state" };
}
function ofPullRequest(event, request) {
  const [base, head] = [field(request, "base"), field(request, "head")];
  const [baseCommit, headCommit] = [commit(field(base, "sha")), commit(field(head, "sha"))];
  if (baseCommit === void 0 || headCommit === void 0) throw noBase();
  const fork = idOf(head) === void 0 || idOf(head) !== idOf(base);
  if (event === "pull_request_target" && fork) throw forkBesideSecrets();
  const trunk = textOf(field(base, "ref"));
  return {
    event,
    kind: "change",
    base: baseCommit,
    head: headCommit,
    policyFrom: baseCommit,
    ...trunk !== void 0 && { trunk },
    pull: {
      number: countOf2(field(request, "number")),
      fork,
      commits: countOf2(field(request, "commits"))
    }
  };
}
function ofMergeGroup(event, group) {
  const [base, head] = [commit(field(group, "base_sha")), commit(field(group, "head_sha"))];
  if (base === void 0 || head === void 0) throw noBase();
  const trunk = textOf(field(group, "base_ref"))?.replace(/^refs\/heads\//, "");
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
  if (field(payload, "deleted") === true) return { kind: "nothing" };
  const isTag = (textOf(field(payload, "ref")) ?? env.GITHUB_REF ?? "").startsWith("refs/tags/");
  const base = commit(field(payload, "before"));
  const head = commit(isTag ? field(field(payload, "head_commit"), "id") : field(payload, "after"));
  return {
    kind: "state",
    ...base !== void 0 && { base },
    ...head !== void 0 && { head }
  };
}
function assertAgreement(event, payload, env) {
  const request = field(payload, "pull_request");
  const number = /^refs\/pull\/(\d+)\//.exec(env.GITHUB_REF ?? "")?.[1];
  const doubts = [
    event !== "" && payload === void 0 && "there is no payload",
    event.startsWith("pull_request") !== (request !== void 0) && "it has no pull request, or one too many",
    event === "merge_group" !== (field(payload, "merge_group") !== void 0) && "it has no merge group, or one too many",
    Boolean(env.GITHUB_BASE_REF) && request === void 0 && "a base branch is set without a pull request",
    number !== void 0 && number !== String(field(request, "number")) && "the pull request is another one",
    event === "push" && anotherRef(payload, env) && "another ref was pushed"
  ].filter((doubt) => doubt !== false);
  if (event === "" || doubts.length === 0) return;
  throw new UserError(
    `The event ${event} does not fit its payload: ${doubts[0]}`,
    "A step before this one must not change GITHUB_EVENT_PATH or what it holds; run Keysweep first, in a job of its own."
  );
}
var anotherRef = (payload, env) => {
  const ref = textOf(field(payload, "ref"));
  return Boolean(ref && env.GITHUB_REF) && ref !== env.GITHUB_REF && field(payload, "deleted") !== true;
};
var noBase = () => new UserError(
  "The event names no base commit, so nobody knows whose policy counts",
  "Run Keysweep on pull_request, merge_group, push, schedule or workflow_dispatch."
);
var forkBesideSecrets = () => new UserError(
  "pull_request_target runs with secrets and a token that can write, and this pull request comes from a fork",
  "Run Keysweep on pull_request: it needs no secret and no more than contents: read, and works for forks. Nothing of the fork's code belongs beside those rights."
);
function read(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new UserError(
      `The event in ${file} could not be read`,
      "A step before this one must not change GITHUB_EVENT_PATH or what it holds.",
      { cause: error }
    );
  }
}
var idOf = (end) => field(field(end, "repo"), "id");
var commit = (value) => typeof value === "string" && /^(?!0+$)[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(value) ? value : void 0;

// src/action.ts
var main = async () => {
  const given = inputs();
  const occasion = occasionOf(process.env);
  if (occasion.kind === "nothing") return tellNothing();
  const [annotate, summarise] = [isOn(given, "annotations", asInput), isOn(given, "summary", asInput)];
  const wanted = {
    upload: isOn(given, "upload", asInput),
    review: isOn(given, "review", asInput),
    "check-run": isOn(given, "check-run", asInput)
  };
  const sarifFile = settingOf(given, "sarif-file") ?? "none";
  const options = await prepared(given, occasion);
  const kept = isOn(given, "cache", asInput) ? await restored(occasion) : void 0;
  const { scan } = await import("./scan.js");
  const report = await scan({ ...options, ...kept && { state: kept.file } });
  await tell(report, annotate);
  const sarifPath = sarifFile === "none" ? "" : await writeSarif(report, occasion, resolve(sarifFile));
  setOutputs(report, sarifPath);
  if (summarise) await writeSummary(report);
  if (Object.values(wanted).includes(true))
    await send(wanted, { report, occasion, path: options.path, token: given.token ?? "" });
  if (kept && report.receipt.complete) say(await kept.save(report.receipt.head));
  return report.exitCode;
};
var say = (...lines) => {
  for (const line of lines) process.stdout.write(`${logLine(line)}
`);
};
var restored = async (occasion) => {
  const { openCache } = await import("./github-cache.js");
  const kept = await openCache(occasion, process.env);
  if (typeof kept !== "string") return kept;
  say(kept);
  return void 0;
};
var prepared = async (given, occasion) => {
  const { prepare } = await import("./github-prepare.js");
  const { options, said } = await prepare({
    occasion,
    options: scanOptions(given, asInput),
    newOnly: newOnlyOf(given),
    deepen: isOn(given, "deepen", asInput),
    token: given.token ?? "",
    env: process.env
  });
  say(...said);
  return options;
};
var inputs = () => Object.fromEntries(OPTIONS.filter((option) => option.input).map(({ name }) => [name, getInput(name)]));
var tell = async (report, annotate) => {
  const { textReport } = await import("./reporters-text.js");
  const { annotations } = await import("./reporters-annotations.js");
  process.stdout.write(textReport(report));
  if (annotate) process.stdout.write(annotations(report));
};
var writeSarif = async (report, occasion, path) => {
  const { sarifReport } = await import("./reporters-sarif.js");
  try {
    if (!(await lstat(path).catch(() => void 0))?.isDirectory()) await rm(path, { force: true });
    await writeFile(path, sarifReport(report, repository(), occasion.pull !== void 0), { flag: "wx" });
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? error.code : "unknown error";
    throw new UserError(
      `input sarif-file: ${path} cannot be written: ${reason}`,
      "Give a file in a folder that exists."
    );
  }
  return path;
};
var writeSummary = async (report) => {
  const { markdownReport } = await import("./reporters-markdown.js");
  try {
    await summary.addRaw(markdownReport(report, repository())).write();
  } catch {
    process.stdout.write("The job summary could not be written.\n");
  }
};
var send = async (wanted, what) => {
  const { share } = await import("./github-share.js");
  say(...await share(wanted, { ...what, repository: repository(), env: process.env }));
};
var tellNothing = () => {
  process.stdout.write("Nothing to scan: a branch or tag was deleted.\n");
  for (const name of ["findings", ...SEVERITIES_WORST_FIRST, "blocking"]) setOutput(name, 0);
  setOutput("sarif-file", "");
  setOutput("blocks", false);
  setOutput("complete", true);
  return 0;
};
var setOutputs = (report, sarifPath) => {
  setOutput("findings", openOf(report).length);
  for (const severity of SEVERITIES_WORST_FIRST) setOutput(severity, countOf(report, severity));
  setOutput("blocking", report.blocking);
  setOutput("sarif-file", sarifPath);
  setOutput("blocks", report.exitCode !== 0);
  setOutput("complete", report.receipt.complete);
};
var repository = () => {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name } = process.env;
  return server && name ? `${server}/${name}` : void 0;
};
var fail = (error) => {
  const { message, trace } = failureOf(error);
  process.stdout.write(`${command("error", { title: "Keysweep could not finish" }, message)}
`);
  process.stdout.write(trace.map((line) => `${logLine(line)}
`).join(""));
  try {
    setOutput("blocks", true);
    setOutput("complete", false);
  } catch {
    process.stdout.write("The outputs could not be written.\n");
  }
  return 2;
};
process.on("uncaughtException", (error) => process.exit(fail(error)));
process.exitCode = await main().catch(fail);
