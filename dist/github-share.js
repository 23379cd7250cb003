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
var import_sources_blob = require("./sources-blob.js");
var import_scan_2 = require("./scan-2.js");
var import_sources_packs_store_2 = require("./sources-packs-store-2.js");
var import_attribute_changes = require("./attribute-changes.js");
var import_github_field = require("./github-field.js");
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
var import_promises = require("node:timers/promises");
var import_promises2 = require("node:fs/promises");
var import_node_path = require("node:path");
var import_promises3 = require("node:timers/promises");
var import_node_util = require("node:util");
var import_node_zlib = require("node:zlib");
var ApiError = class extends Error {
  name = "ApiError";
  /** 0 where no answer came. */
  status;
  /** Seconds that GitHub asks to wait. */
  wait;
  constructor(status, message, wait) {
    super(status === 0 ? "GitHub did not answer" : `GitHub answered ${status}: ${message}`);
    this.status = status;
    this.wait = wait;
  }
  /** The token may not do this, or the repository has no such thing; asking again would not help. */
  get isRefusal() {
    return [401, 403, 404, 410].includes(this.status) && this.wait === void 0;
  }
};
async function openApi(env, token) {
  const { getOctokit } = await Promise.resolve().then(() => __toESM(requirePart("./package--actions-github.js")));
  const [owner = "", repo = ""] = (env.GITHUB_REPOSITORY ?? "").split("/");
  const silent = () => {
  };
  const octokit = getOctokit(token, {
    baseUrl: env.GITHUB_API_URL ?? "https://api.github.com",
    log: { debug: silent, info: silent, warn: silent, error: silent }
  });
  const request = () => ({ signal: AbortSignal.timeout(TIMEOUT) });
  const turn = oneAtATime();
  const send = (route, parameters = {}) => persistent(
    route,
    () => turn(route, () => octokit.request(route, { owner, repo, ...parameters, request: request() }))
  );
  return {
    send: async (route, parameters) => (await send(route, parameters)).data,
    all: async (route, parameters) => {
      const found = [];
      for (let page = 1; page <= PAGES; page++) {
        const { data, headers } = await send(route, { ...parameters, per_page: 100, page });
        if (Array.isArray(data)) found.push(...data);
        if (!headers.link?.includes('rel="next"')) break;
      }
      return found;
    },
    ask: (query, variables) => persistent(
      "POST /graphql",
      () => turn(
        "POST /graphql",
        () => octokit.graphql(query, {
          ...query.includes("$owner") && { owner, repo },
          ...variables,
          request: request()
        })
      )
    )
  };
}
var TIMEOUT = 6e4;
var PAGES = 100;
function oneAtATime() {
  let before = Promise.resolve();
  let written = 0;
  return (route, request) => {
    const mine = before.then(async () => {
      if (isRead(route)) return request();
      await (0, import_promises.setTimeout)(Math.max(0, written + BETWEEN_WRITES - Date.now()));
      written = Date.now();
      return request();
    });
    before = mine.catch(() => {
    });
    return mine;
  };
}
var BETWEEN_WRITES = 1e3;
var isRead = (route) => route.startsWith("GET ");
async function persistent(route, request) {
  for (let tried = 1; ; tried++) {
    try {
      return await request();
    } catch (error) {
      const refused = apiErrorOf(error);
      const seconds = secondsUntilNext(route, refused, tried);
      if (seconds === void 0) throw refused;
      await (0, import_promises.setTimeout)(seconds * 1e3);
    }
  }
}
var TRIES = 4;
var LONGEST_WAIT = 90;
function secondsUntilNext(route, { status, wait }, tried) {
  if (tried >= TRIES || (wait ?? 0) > LONGEST_WAIT) return void 0;
  const isFault = status === 0 || status >= 500;
  if (wait !== void 0) return wait;
  const isRepeatable = !route.startsWith("POST ") || route.endsWith("/sarifs") || status === 503;
  return isFault && isRepeatable ? 2 ** (tried - 1) : void 0;
}
function apiErrorOf(error) {
  const response = (0, import_github_field.field)(error, "response");
  const inQuery = (0, import_github_field.field)((0, import_github_field.field)(error, "errors"), 0);
  const status = inQuery !== void 0 ? 422 : response === void 0 ? 0 : Number((0, import_github_field.field)(error, "status") ?? 0);
  const said = (0, import_github_field.textOf)((0, import_github_field.field)(inQuery ?? (0, import_github_field.field)(response, "data"), "message")) ?? "no reason given";
  const message = said.split("\n")[0].slice(0, 200);
  return new ApiError(status, message, waitOf(status, message, (0, import_github_field.field)(response, "headers")));
}
function waitOf(status, message, headers) {
  const after = Number((0, import_github_field.field)(headers, "retry-after") ?? Number.NaN);
  if (Number.isFinite(after)) return Math.max(0, after);
  if (status !== 403 && status !== 429) return void 0;
  const reset = Number((0, import_github_field.field)(headers, "x-ratelimit-reset") ?? Number.NaN);
  if ((0, import_github_field.field)(headers, "x-ratelimit-remaining") === "0" && Number.isFinite(reset))
    return Math.max(1, Math.ceil(reset - Date.now() / 1e3));
  return status === 429 || /rate limit/i.test(message) ? 60 : void 0;
}
var NAME = "Keysweep findings";
var BATCH = 50;
var MOST = 1e3;
async function writeCheckRun(api, report, head) {
  const open = (0, import_reporters_wording.openOf)(report);
  const here = open.filter(({ present, path }) => present && path !== "");
  const annotations = here.slice(0, MOST).map((finding) => annotationOf(finding, report));
  const left = open.length - annotations.length;
  const output = {
    title: (0, import_reporters_wording.verdict)(report).slice(0, 255),
    summary: [
      (0, import_reporters_wording.verdict)(report),
      `Read: ${(0, import_reporters_wording.coverage)(report.receipt)}.`,
      left > 0 ? `${(0, import_reporters_wording.counted)(left, "finding")} without an annotation: in history only, or too many. See the job summary.` : "",
      ...(0, import_reporters_wording.gapsOf)(report.receipt).map((gap) => `Not read: ${(0, import_reporters_wording.skippedText)(gap)}.`)
    ].filter(Boolean).map(import_sanitise.markdown).join("\n\n").slice(0, 6e4)
  };
  const [first = [], ...rest] = batchesOf(annotations);
  const begun = await api.send("POST /repos/{owner}/{repo}/check-runs", {
    name: NAME,
    head_sha: head,
    ...rest.length > 0 ? { status: "in_progress" } : ended(report),
    output: { ...output, annotations: first }
  });
  for (const [index, batch] of rest.entries())
    await api.send("PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}", {
      check_run_id: (0, import_github_field.countOf)((0, import_github_field.field)(begun, "id")),
      ...index === rest.length - 1 && ended(report),
      output: { ...output, annotations: batch }
    });
  return `The check run has ${(0, import_reporters_wording.counted)(annotations.length, "annotation")}.`;
}
var ended = ({ exitCode }) => ({
  status: "completed",
  conclusion: exitCode === 0 ? "success" : "failure"
});
var batchesOf = (all) => Array.from(
  { length: Math.ceil(all.length / BATCH) },
  (_, index) => all.slice(index * BATCH, (index + 1) * BATCH)
);
var annotationOf = (finding, report) => {
  const { startLine, endLine, startColumn, endColumn } = finding;
  const marks = startLine === endLine && !(0, import_reporters_wording.isWhole)(finding);
  const rule = report.rules.get(finding.ruleId);
  const message = [(0, import_reporters_wording.sentence)(finding.message), (0, import_reporters_wording.sinceWhen)(finding, report), rule?.remediation];
  return {
    path: finding.path,
    start_line: startLine,
    end_line: endLine,
    ...marks && { start_column: startColumn, end_column: endColumn },
    annotation_level: finding.blocks ? "failure" : "warning",
    title: `Keysweep: ${finding.severity}, ${finding.ruleId}`.slice(0, 255),
    message: (0, import_sanitise.visible)(message.filter(Boolean).join(" ")).slice(0, 8e3)
  };
};
var MOST2 = 6e4;
var LISTED = 50;
var findingComment = (finding, report, replacement) => {
  const rule = report.rules.get(finding.ruleId);
  const parts = [
    `**Keysweep: ${finding.severity}.** ${(0, import_sanitise.markdown)((0, import_reporters_wording.sentence)(finding.message))} ${(0, import_sanitise.markdownCode)(finding.ruleId)}`,
    (0, import_sanitise.markdown)((0, import_reporters_wording.sinceWhen)(finding, report)),
    rule === void 0 ? "" : `**Do:** ${(0, import_sanitise.markdownProse)(rule.remediation)}`,
    replacement === void 0 ? "" : (0, import_sanitise.markdownBlock)(replacement.text, "suggestion")
  ];
  return `${parts.filter(Boolean).join("\n\n").slice(0, MOST2)}

${findingMark(finding)}`;
};
var resolvedComment = (fingerprint) => `**Keysweep:** no longer found here. If it was a secret, whoever saw it still has it: revoke it.

${mark("resolved", fingerprint)}`;
var reviewBody = (others, report) => {
  const rows = others.slice(0, LISTED).map((one) => `- ${(0, import_sanitise.markdownCode)((0, import_reporters_wording.lineOf)(one))}: ${(0, import_sanitise.markdown)((0, import_reporters_wording.sentence)(one.message))}`);
  const left = others.length - rows.length;
  const parts = [
    `**Keysweep:** ${(0, import_reporters_wording.verdict)(report)}`,
    report.receipt.complete ? "" : "The scan is incomplete, so this is not a clean result.",
    rows.length > 0 ? `Not on a line of this change:

${rows.join("\n")}` : "",
    left > 0 ? `${(0, import_reporters_wording.counted)(left, "more finding")}: see the job summary.` : ""
  ];
  return `${parts.filter(Boolean).join("\n\n").slice(0, MOST2)}

${mark("review", "")}`;
};
var markOf = (body) => {
  const [, kind, fingerprint = ""] = /<!-- keysweep:(finding|resolved|review):([\w-]*) -->\s*$/.exec(body) ?? [];
  return kind === void 0 ? void 0 : { kind, fingerprint };
};
var markedAs = ({ fingerprint }) => fingerprint.replace(/[^\w-]/g, "_");
var findingMark = (finding) => mark("finding", markedAs(finding));
var mark = (kind, fingerprint) => `<!-- keysweep:${kind}:${fingerprint} -->`;
async function readDiff(api, pull) {
  const listed = await api.all("GET /repos/{owner}/{repo}/pulls/{pull_number}/files", { pull_number: pull });
  const files = new Map(listed.map((file) => [(0, import_github_field.textOf)((0, import_github_field.field)(file, "filename")) ?? "", changedOf(file)]));
  return {
    adds(path, bytes, startLine, endLine) {
      const file = files.get(path);
      if (!file || file.blob !== (0, import_sources_blob.blobId)(bytes, file.blob?.length === 64 ? "sha256" : "sha1")) return false;
      for (let line = startLine; line <= endLine; line++) if (!file.added.has(line)) return false;
      return true;
    }
  };
}
var changedOf = (file) => ({
  blob: (0, import_github_field.textOf)((0, import_github_field.field)(file, "sha")),
  added: addedLines((0, import_github_field.textOf)((0, import_github_field.field)(file, "patch")) ?? "")
});
function addedLines(patch) {
  const added = /* @__PURE__ */ new Set();
  let line = 0;
  for (const text of patch.split("\n")) {
    const start = /^@@ -\d+(?:,\d+)? \+(\d+)/.exec(text)?.[1];
    if (start !== void 0) line = Number(start);
    else if (text.startsWith("+")) added.add(line++);
    else if (text.startsWith(" ")) line++;
  }
  return added;
}
function suggestionFor(finding, { findings }, bytes) {
  const replacement = finding.fix && (0, import_scan_2.replacementOf)(bytes.toString(), finding.fix.edits);
  if (!replacement) return void 0;
  const { startLine, endLine } = replacement;
  const crowded = findings.some(
    (other) => other !== finding && other.path === finding.path && other.startLine <= endLine && other.endLine >= startLine
  );
  return crowded || holdsSecret(replacement.text, finding.path) ? void 0 : replacement;
}
function holdsSecret(text, path) {
  const ledger = new import_scan_2.Ledger(new import_match_scanner.Scanner(import_match_scanner.secrets), import_match_scanner.secrets);
  ledger.look({ kind: "file", path, bytes: Buffer.from(text) }, new import_scan_2.Tally());
  return ledger.secrets().length > 0;
}
var THREADS = `query ($owner: String!, $repo: String!, $pull: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $pull) {
      reviewThreads(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { id comments(first: 1) { nodes { databaseId } } }
      }
    }
  }
}`;
var mutation = (name) => `mutation ($thread: ID!) { ${name}(input: { threadId: $thread }) { thread { id } } }`;
async function setResolved(api, pull, comment, resolved) {
  try {
    const thread = await threadOf(api, pull, comment);
    if (thread === void 0) return;
    await api.ask(mutation(resolved ? "resolveReviewThread" : "unresolveReviewThread"), { thread });
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
  }
}
var PAGES2 = 20;
async function threadOf(api, pull, comment) {
  let after = null;
  for (let page = 0; page < PAGES2; page++) {
    const answer = await api.ask(THREADS, { pull, after });
    const threads = ["repository", "pullRequest", "reviewThreads"].reduce(import_github_field.field, answer);
    const nodes = (0, import_github_field.field)(threads, "nodes");
    for (const node of Array.isArray(nodes) ? nodes : [])
      if ((0, import_github_field.field)((0, import_github_field.field)((0, import_github_field.field)((0, import_github_field.field)(node, "comments"), "nodes"), 0), "databaseId") === comment)
        return (0, import_github_field.field)(node, "id");
    const next = (0, import_github_field.field)(threads, "pageInfo");
    if ((0, import_github_field.field)(next, "hasNextPage") !== true) return void 0;
    after = (0, import_github_field.field)(next, "endCursor");
  }
  return void 0;
}
async function reviewPull(api, reviewed) {
  const { report, pull } = reviewed;
  const diff = await readDiff(api, pull);
  const known = await marked(api, "GET /repos/{owner}/{repo}/pulls/{pull_number}/comments", pull);
  const reviews = await marked(api, "GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews", pull);
  const blocking = report.findings.filter(({ blocks }) => blocks);
  const drafts = await Promise.all(blocking.map((finding) => draftOf(finding, reviewed, diff)));
  const found = new Map(known.map((comment) => [comment.fingerprint, comment]));
  const isNew = ({ finding }) => !found.has(markedAs(finding));
  const fresh = drafts.filter((draft) => draft.comment && isNew(draft)).slice(0, COMMENTS);
  const others = drafts.filter((draft) => isNew(draft) && !fresh.includes(draft)).map(({ finding }) => finding);
  const changed = await update(api, pull, drafts, found);
  const resolved = report.receipt.complete ? await resolve(api, pull, blocking, known) : 0;
  await say(api, reviewed, fresh, others, reviews.at(-1));
  return `The review has ${(0, import_reporters_wording.counted)(fresh.length, "new comment")}; ${changed} changed, ${resolved} resolved, ${others.length} in its body.`;
}
var COMMENTS = 30;
async function draftOf(finding, { report, top }, diff) {
  const { path, present, startLine, endLine } = finding;
  const bytes = present && path !== "" ? await (0, import_promises2.readFile)((0, import_node_path.join)(top, path)).catch(() => void 0) : void 0;
  const plain = findingComment(finding, report);
  if (!bytes || !diff.adds(path, bytes, startLine, endLine)) return { finding, body: plain };
  const suggested = suggestionFor(finding, report, bytes);
  const fits = suggested && diff.adds(path, bytes, suggested.startLine, suggested.endLine);
  const lines = fits ? suggested : { startLine, endLine };
  const body = fits ? findingComment(finding, report, suggested) : plain;
  const several = lines.endLine > lines.startLine;
  const span = several && { start_line: lines.startLine, start_side: "RIGHT" };
  return { finding, body, comment: { path, body, line: lines.endLine, side: "RIGHT", ...span } };
}
async function marked(api, route, pull) {
  const all = await api.all(route, { pull_number: pull });
  return all.flatMap((one) => {
    const body = (0, import_github_field.textOf)((0, import_github_field.field)(one, "body")) ?? "";
    const mark2 = markOf(body);
    const trusted = (0, import_github_field.field)((0, import_github_field.field)(one, "user"), "type") === "Bot" || ["OWNER", "MEMBER", "COLLABORATOR"].includes((0, import_github_field.textOf)((0, import_github_field.field)(one, "author_association")) ?? "");
    return mark2 && trusted ? [{ id: (0, import_github_field.countOf)((0, import_github_field.field)(one, "id")), body, ...mark2 }] : [];
  });
}
async function update(api, pull, drafts, found) {
  let changed = 0;
  for (const { finding, body } of drafts) {
    const comment = found.get(markedAs(finding));
    if (!comment || comment.body === body) continue;
    await edit(api, comment, body);
    if (comment.kind === "resolved") await setResolved(api, pull, comment.id, false);
    changed++;
  }
  return changed;
}
async function resolve(api, pull, blocking, known) {
  const current = new Set(blocking.map(markedAs));
  const gone = known.filter(({ kind, fingerprint }) => kind === "finding" && !current.has(fingerprint));
  for (const comment of gone) {
    await edit(api, comment, resolvedComment(comment.fingerprint));
    await setResolved(api, pull, comment.id, true);
  }
  return gone.length;
}
var edit = (api, { id }, body) => api.send("PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}", { comment_id: id, body });
async function say(api, { report, pull, head }, fresh, others, last) {
  const body = reviewBody(others, report);
  const comments = fresh.flatMap(({ comment }) => comment ?? []);
  const target = { pull_number: pull };
  if (comments.length === 0 && last) {
    if (last.body !== body)
      await api.send("PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}", {
        ...target,
        review_id: last.id,
        body
      });
    return;
  }
  if (comments.length === 0 && others.length === 0) return;
  const route = "POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews";
  const review2 = { ...target, commit_id: head, event: "COMMENT", body };
  try {
    await api.send(route, { ...review2, ...comments.length > 0 && { comments } });
  } catch (error) {
    if (!(error instanceof ApiError) || error.status !== 422 || comments.length === 0) throw error;
    await api.send(route, {
      ...review2,
      body: reviewBody([...fresh.map(({ finding }) => finding), ...others], report)
    });
  }
}
async function uploadSarif(api, upload2) {
  const target = targetOf(upload2);
  if (typeof target === "string") return `The report was not uploaded: ${target}.`;
  const packed = await (0, import_node_util.promisify)(import_node_zlib.gzip)(upload2.sarif, { level: 9 });
  if (packed.length > MOST_BYTES)
    return "The report was not uploaded: compressed it is larger than the 10 MB that code scanning takes.";
  const answer = await api.send("POST /repos/{owner}/{repo}/code-scanning/sarifs", {
    commit_sha: target.commit,
    ref: target.ref,
    sarif: packed.toString("base64"),
    tool_name: "Keysweep"
  });
  const id = (0, import_github_field.textOf)((0, import_github_field.field)(answer, "id"));
  return id === void 0 ? "The report was uploaded." : await outcome(api, id);
}
var MOST_BYTES = 1e7;
function targetOf({ occasion, head, env }) {
  const { GITHUB_SHA: sha, GITHUB_REF: ref = "" } = env;
  if (occasion.event === "merge_group" || ref.startsWith("refs/heads/gh-readonly-queue/"))
    return "code scanning shows nothing of a merge queue, the pull request has it";
  if (head === null) return "no commit is checked out";
  if (head === sha && /^refs\/(?:heads|tags|pull)\//.test(ref)) return { commit: head, ref };
  if (occasion.pull && head === occasion.head)
    return { commit: head, ref: `refs/pull/${occasion.pull.number}/head` };
  return "what is checked out is not the commit that this run is about";
}
var PAUSES = [1, 2, 4, 8, 15, 30, 60];
async function outcome(api, id) {
  for (const pause of PAUSES) {
    await (0, import_promises3.setTimeout)(pause * 1e3);
    const answer = await api.send("GET /repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}", {
      sarif_id: id
    });
    const status = (0, import_github_field.field)(answer, "processing_status");
    if (status === "complete") return "The report was uploaded to code scanning.";
    if (status === "failed") return `Code scanning does not take the report: ${errorsOf(answer)}.`;
  }
  return "The report was uploaded; code scanning is still at it.";
}
var errorsOf = (answer) => {
  const errors = (0, import_github_field.field)(answer, "errors");
  const said = Array.isArray(errors) ? errors.filter((error) => typeof error === "string") : [];
  return said.slice(0, 3).join("; ").slice(0, 300) || "no reason given";
};
async function share(wanted, sharing) {
  const tasks = TASKS.filter(({ name }) => wanted[name]);
  if (tasks.length === 0) return [];
  if (sharing.token === "") return ["Nothing was sent to GitHub: there is no token."];
  const api = await openApi(sharing.env, sharing.token);
  const said = [];
  for (const task of tasks) said.push(await attempt(task, api, sharing));
  return said;
}
var TASKS = [
  { name: "upload", what: "report was not uploaded", permission: "security-events: write", run: upload },
  { name: "review", what: "review was not written", permission: "pull-requests: write", run: review },
  { name: "check-run", what: "check run was not written", permission: "checks: write", run: checkRun }
];
async function attempt(task, api, sharing) {
  try {
    return await task.run(api, sharing);
  } catch (error) {
    if (!(error instanceof ApiError)) return `The ${task.what}: unexpected ${nameOf(error)}.`;
    const why = error.isRefusal ? ` ${refusalText(task, sharing.occasion)}` : "";
    return `The ${task.what}. ${error.message}.${why}`;
  }
}
var nameOf = (error) => error instanceof Error ? error.name : typeof error;
var refusalText = ({ permission }, { pull }) => pull?.fork ? "The token of a pull request from a fork can only read." : `It needs the permission ${permission}, which the token of Dependabot never has.`;
async function upload(api, { report, occasion, repository, env }) {
  if (!report.receipt.complete)
    return "The report was not uploaded: the scan is incomplete, and alerts of what was not read would be closed.";
  if (report.receipt.scope === "range" && !occasion.pull)
    return "The report was not uploaded: only what is new was scanned, and alerts of all else would be closed.";
  const sarif = (0, import_scan_2.sarifReport)(report, repository, occasion.pull !== void 0);
  return await uploadSarif(api, { sarif, occasion, head: report.receipt.head, env });
}
async function review(api, { report, occasion, path }) {
  const { pull, head } = occasion;
  if (!pull || head === void 0) return "The review was not written: this is no pull request.";
  if (!report.receipt.complete && report.receipt.scope !== "range")
    return "The review was not written: the clone does not tell what is new in the pull request.";
  const top = (await (0, import_attribute_changes.openRepository)(path))?.top ?? path;
  return await reviewPull(api, { report, pull: pull.number, head, top });
}
async function checkRun(api, { report, occasion, env }) {
  const head = (occasion.pull && occasion.head) ?? env.GITHUB_SHA;
  return head ? await writeCheckRun(api, report, head) : "The check run was not written: no commit is known.";
}
module.exports = Object.defineProperty({
  share
}, "__esModule", { value: true });
