import { createRequire as createRequireForBundle } from 'node:module'
const require = createRequireForBundle(import.meta.url)
import {
  bestOf,
  customId
} from "./findings.js";
import {
  BUILD,
  VERSION
} from "./version.js";
import {
  notStarted,
  runGit,
  startGit
} from "./sources-git.js";
import {
  STANDINGS,
  confidenceRank,
  severityRank
} from "./finding.js";
import {
  practices
} from "./patterns-practices-k8s-ingress-no-tls.js";
import {
  today
} from "./today.js";
import {
  secrets
} from "./patterns-secrets-index-2.js";

// src/outcomes.ts
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
  const isThere = rule.looksAt === "document" ? looked.has(rule.id) : !rule.about || paths === void 0 || paths.some((path) => rule.about?.(path));
  return isThere ? "met" : "not applicable";
}

// src/policy/gate.ts
var blocks = ({ standing, severity, confidence }, failOn) => failOn !== "none" && standing === "open" && severityRank(severity) >= severityRank(failOn) && confidenceRank(confidence) >= confidenceRank("medium");
var exitCodeOf = (blocking, { complete, policy }) => !complete ? 2 : blocking > 0 || policy.some(({ fails }) => fails) ? 1 : 0;
var inOrder = (findings) => [...findings].sort(
  (a, b) => STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing) || b.securitySeverity - a.securitySeverity || confidenceRank(b.confidence) - confidenceRank(a.confidence) || compareText(a.path, b.path) || a.startLine - b.startLine || a.startColumn - b.startColumn || compareText(a.ruleId, b.ruleId) || compareText(a.fingerprint, b.fingerprint)
);
var compareText = (a, b) => a < b ? -1 : a > b ? 1 : 0;

// src/pairs.ts
var NEAR = 5;
var ROLES = new Map(
  secrets.flatMap(
    ({ id, pair }) => pair ? [
      [id, { pair: pair[0], isId: false }],
      ...pair.map((one) => [one, { pair: pair[0], isId: true }])
    ] : []
  )
);
var TITLES = new Map(secrets.map(({ id, title }) => [id, title]));
var REMARKS = new Set(practices.flatMap((rule) => rule.remark ? rule.id : []));
function withPairs(findings, failOn) {
  const idOf = /* @__PURE__ */ new Map();
  for (const group of groupsOf(findings)) for (const [secret, id] of couples(group)) idOf.set(secret, id);
  if (idOf.size === 0) return [...findings];
  const ids = new Set(idOf.values());
  return inOrder(
    findings.filter((finding) => !ids.has(finding)).map((finding) => {
      const id = idOf.get(finding);
      return id ? joined(finding, id, failOn) : finding;
    })
  );
}
function groupsOf(findings) {
  const groups = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const role = ROLES.get(finding.ruleId);
    if (!role) continue;
    const key = JSON.stringify([role.pair, finding.path, finding.present || finding.commit]);
    const known = groups.get(key);
    if (known) known.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()].map((group) => group.sort(byPlace));
}
function* couples(group) {
  let left = group;
  for (; ; ) {
    const taken = /* @__PURE__ */ new Set();
    for (const couple of neighboursIn(left)) {
      if (couple.some((one) => taken.has(one))) continue;
      for (const one of couple) taken.add(one);
      yield couple;
    }
    if (taken.size === 0) return;
    left = left.filter((one) => !taken.has(one));
  }
}
var neighboursIn = (group) => group.slice(1).flatMap((lower, index) => {
  const upper = group[index];
  const distance = Math.max(0, lower.startLine - upper.endLine);
  const [secret, id] = isId(upper) ? [lower, upper] : [upper, lower];
  return isId(id) && !isId(secret) && distance <= NEAR && mayJoin(secret, id) ? [{ distance, couple: [secret, id] }] : [];
}).sort((a, b) => a.distance - b.distance).map(({ couple }) => couple);
var isId = ({ ruleId }) => ROLES.get(ruleId)?.isId === true;
var mayJoin = (secret, id) => secret.standing === "ignored" ? id.standing === "open" && secret.exemption?.by !== "inline allow" : secret.standing === id.standing;
function joined(secret, id, failOn) {
  const worse = id.securitySeverity > secret.securitySeverity ? id : secret;
  const surer = confidenceRank(id.confidence) > confidenceRank(secret.confidence) ? id : secret;
  const whole = {
    ...secret,
    severity: worse.severity,
    securitySeverity: worse.securitySeverity,
    confidence: surer.confidence,
    supersedes: [
      ...new Set([secret, id].flatMap(({ supersedes = [] }) => supersedes).concat(id.fingerprint))
    ],
    occurrences: withoutDoubles([...secret.occurrences, ...id.occurrences]),
    evidence: [...secret.evidence, withId(id), ...remarksOf(secret, id)],
    parts: [partOf(id)]
  };
  return { ...whole, blocks: blocks(whole, failOn) };
}
var withId = ({ ruleId }) => ({
  sign: "for",
  name: "pair",
  detail: `with its id beside it (${TITLES.get(ruleId) ?? ruleId})`
});
var remarksOf = (secret, id) => id.evidence.filter(({ name }) => REMARKS.has(name) && !secret.evidence.some((known) => known.name === name));
var partOf = ({ ruleId, path, startLine, startColumn, endLine, endColumn }) => ({
  ruleId,
  path,
  startLine,
  startColumn,
  endLine,
  endColumn
});
function withoutDoubles(occurrences) {
  const byKey = /* @__PURE__ */ new Map();
  for (const one of occurrences) {
    const key = JSON.stringify([one.path, one.startLine, one.commit, one.removedIn]);
    if (!byKey.has(key)) byKey.set(key, one);
  }
  return [...byKey.values()].sort((a, b) => compareText2(a.authorDate ?? LAST, b.authorDate ?? LAST));
}
var byPlace = (a, b) => a.startLine - b.startLine || a.startColumn - b.startColumn || compareText2(a.ruleId, b.ruleId) || compareText2(a.fingerprint, b.fingerprint);
var LAST = "￿";
var compareText2 = (a, b) => a < b ? -1 : a > b ? 1 : 0;

// src/attribute/changes.ts
var NUL = 0;
var HEAD = 4;
var Changes = class {
  /** For each: where its commit and its path stand in `text`, the path's end, the number of parents, then ids by their first 52 bits. */
  numbers = new Float64Array(1024);
  count = 0;
  text = Buffer.alloc(64 * 1024);
  textSize = 0;
  commitAt = 0;
  pathAt = 0;
  /** Bytes in memory. */
  get size() {
    return this.count * 8 + this.textSize;
  }
  /** Forgets all but the commit at hand, of which more changes may come. */
  clear() {
    const end = this.text.indexOf(NUL, this.commitAt) + 1;
    this.text.copyWithin(0, this.commitAt, end);
    this.textSize = end - this.commitAt;
    this.commitAt = 0;
    this.count = 0;
  }
  commit(bytes, from, end) {
    this.commitAt = this.write(bytes, from, end);
  }
  change(parents) {
    this.number(this.commitAt);
    this.pathAt = this.count;
    this.number(0);
    this.number(0);
    this.number(parents);
  }
  id(prefix) {
    this.number(prefix);
  }
  /** Of the last change. */
  path(bytes, from, end) {
    this.numbers[this.pathAt] = this.write(bytes, from, end);
    this.numbers[this.pathAt + 1] = this.textSize;
  }
  number(value) {
    if (this.count === this.numbers.length) {
      const larger = new Float64Array(this.count * 2);
      larger.set(this.numbers);
      this.numbers = larger;
    }
    this.numbers[this.count++] = value;
  }
  /** Where it stands. A NUL goes behind it. */
  write(bytes, from, end) {
    const at = this.textSize;
    this.textSize += end - from + 1;
    if (this.textSize > this.text.length) {
      const larger = Buffer.alloc(this.textSize * 2);
      this.text.copy(larger, 0, 0, at);
      this.text = larger;
    }
    bytes.copy(this.text, at, from, end);
    this.text[this.textSize - 1] = NUL;
    return at;
  }
};
var EventFilter = class {
  events = [];
  /** Full ids by their first 52 bits. */
  wanted;
  constructor(wanted) {
    this.wanted = new Map([...wanted].map((id) => [Number.parseInt(id.slice(0, 13), 16), id]));
  }
  take({ numbers, count, text }) {
    let commitAt = -1;
    let commit = { id: "", authorTime: 0 };
    for (let at = 0; at < count; at += HEAD + numbers[at + 3] + 1) {
      const parents = numbers[at + 3];
      if (!this.matters(numbers, at + HEAD, parents + 1)) continue;
      if (commitAt !== numbers[at]) {
        commitAt = numbers[at];
        commit = commitIn(text, commitAt);
      }
      const ids = Array.from(
        numbers.subarray(at + HEAD, at + HEAD + parents + 1),
        (key) => this.wanted.get(key) ?? ""
      );
      const path = text.toString("utf8", numbers[at + 1], numbers[at + 2] - 1);
      this.events.push({
        before: ids.slice(0, -1),
        after: ids.at(-1),
        path,
        commit,
        order: this.events.length
      });
    }
  }
  matters(numbers, from, count) {
    for (let i = from; i < from + count; i++) if (this.wanted.has(numbers[i])) return true;
    return false;
  }
};
function commitIn(text, at) {
  const [id, time] = text.toString("latin1", at, text.indexOf(NUL, at)).split(" ");
  return { id, authorTime: Number(time) };
}

// src/attribute/log-reader.ts
var NUL2 = 0;
var LF = 10;
var COMMIT_SIGN = 1;
var COLON = 58;
var MODE = 7;
var LogReader = class {
  changes = new Changes();
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
    for (let end = bytes.indexOf(NUL2); end >= 0; end = bytes.indexOf(NUL2, start)) {
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
      const high = hexAt(bytes, at, 8);
      const low = hexAt(bytes, at + 8, 5);
      const isSubmodule = bytes[modes + MODE * i + 1] === 54;
      this.changes.id(isSubmodule ? 0 : high * 2 ** 20 + low);
      if (i === parents && !isSubmodule && high + low > 0 && !this.has(high, low))
        this.missing.add(bytes.toString("latin1", at, at + this.idDigits));
    }
  }
};
function hexAt(bytes, at, digits) {
  let value = 0;
  for (let i = at; i < at + digits; i++) {
    const c = bytes[i];
    value = value * 16 + (c < 58 ? c - 48 : c - 87);
  }
  return value;
}

// src/attribute/log.ts
var KEPT_BYTES = 48 * 1024 * 1024;
var LOG = [
  "log",
  "--raw",
  "-z",
  "-c",
  "--root",
  "--no-renames",
  "--no-abbrev",
  "--topo-order",
  "--format=%x01%H %at"
];
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
    const options = revisions.includes("-m") ? LOG.filter((option) => option !== "-c") : LOG;
    this.child = startGit(repository.commonDirectory, [...options, ...revisions]);
    this.closed = new Promise((done, fail) => {
      this.child.on("error", (error) => fail(notStarted(error)));
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
    const filter = new EventFilter(wanted);
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

// src/attribute/merges.ts
var MOST_PATHS = 64 * 1024;
async function withMerges(repository, events, tips, wanted) {
  const ends = deadEnds(events, tips);
  if (ends.length === 0) return events;
  const paths = new Set(ends.map(({ path }) => path));
  const isEnd = new Set(ends.map(({ after, path }) => `${after} ${path}`));
  const { order, merges } = await listCommits(repository);
  if (merges.length === 0) return events;
  const few = [...paths].reduce((sum, path) => sum + path.length + 1, 0) < MOST_PATHS;
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
  const { stdout } = await runGit(repository.commonDirectory, [
    "rev-list",
    "--all",
    "--topo-order",
    "--parents"
  ]);
  const commits = stdout.toString("latin1").split("\n").filter(Boolean).map((line) => line.split(" "));
  return {
    order: new Map(commits.map(([id], i) => [id, i])),
    merges: commits.flatMap(([id, , second]) => second === void 0 ? [] : id)
  };
}
async function withAfter(repository, changes) {
  const name = ({ commit, path }) => path.includes("\n") ? "" : `${commit.id}:${path}`;
  const questions = changes.map((change) => `${name(change)}
`).join("");
  const asked = ["cat-file", "--batch-check=%(objectname)"];
  const { stdout } = await runGit(repository.commonDirectory, asked, questions);
  const answers = stdout.toString().split("\n");
  return changes.map((change, i) => ({
    ...change,
    after: /^[0-9a-f]+$/.test(answers[i]) ? answers[i] : change.after,
    dropped: true
  }));
}
function deadEnds(events, tips) {
  const ended = new Set(events.flatMap(({ path, before: before2 }) => before2.map((id) => `${id} ${path}`)));
  return events.filter(
    ({ path, after }) => after !== "" && !ended.has(`${after} ${path}`) && !tips.get(path)?.has(after)
  );
}

// src/attribute/tips.ts
async function stagedContents({ bare, top }, wanted) {
  const contents = /* @__PURE__ */ new Map();
  if (bare || wanted.size === 0) return contents;
  const listed = await runGit(top, ["ls-files", "--stage", "-z"]);
  for (const entry of listed.stdout.toString().split("\0")) {
    const [, id, path] = /^\d+ ([0-9a-f]+) \d\t(.*)$/s.exec(entry) ?? [];
    if (path !== void 0 && wanted.has(id)) contents.set(path, new Set(contents.get(path)).add(id));
  }
  return contents;
}
async function tipContents(repository, events) {
  const directory = repository.commonDirectory;
  const contents = new Map(events.map(({ path }) => [path, /* @__PURE__ */ new Set()]));
  const refs = await runGit(directory, [
    "for-each-ref",
    "--format=%(objectname)",
    "refs/heads",
    "refs/remotes"
  ]);
  const tips = /* @__PURE__ */ new Set([
    ...refs.stdout.toString().split("\n").filter(Boolean),
    ...repository.head ? [repository.head] : []
  ]);
  const paths = [...contents.keys()];
  const [odd, plain] = [
    paths.filter((path) => path.includes("\n")),
    paths.filter((path) => !path.includes("\n"))
  ];
  const questions = [...tips].flatMap((tip) => plain.map((path) => ({ path, object: `${tip}:${path}` })));
  const input = questions.map((q) => q.object + "\n").join("");
  const answer = await runGit(directory, ["cat-file", "--batch-check=%(objectname)", "--buffer"], input);
  answer.stdout.toString().split("\n").forEach((line, i) => {
    const question = questions[i];
    if (question && /^[0-9a-f]{40,64}$/.test(line)) contents.get(question.path)?.add(line);
  });
  for (const tip of odd.length > 0 ? tips : []) {
    const listed = await runGit(directory, ["ls-tree", "-z", "--full-tree", tip, "--", ...odd]);
    for (const entry of listed.stdout.toString().split("\0")) {
      const [, id, path] = /^\d+ blob ([0-9a-f]+)\t(.*)$/s.exec(entry) ?? [];
      if (path !== void 0) contents.get(path)?.add(id);
    }
  }
  return contents;
}

// src/attribute/attribute.ts
var startWalk = (repository) => new Log(repository, ["--all"]);
async function finishWalk(repository, log, lost, wanted, missing, broken) {
  const { events: walked, missing: named, fault } = await log.read(wanted);
  if (fault !== void 0) broken(fault);
  const more = await lost.read(wanted);
  for (const said of more.faults) broken(said);
  for (const id of named) missing(id, true);
  for (const id of more.missing) if (!named.has(id)) missing(id, false);
  return completeHistory(repository, walked, more.events, wanted);
}
async function completeHistory(repository, walked, unreachable, wanted) {
  const tips = await tipContents(repository, walked);
  const events = [...await withMerges(repository, walked, tips, wanted)];
  for (const event of unreachable) events.push({ ...event, order: events.length });
  const history = historyOf({ events, tips, staged: await stagedContents(repository, wanted) });
  return { ...history, walked: [...walked, ...unreachable], reachable: walked.length };
}
function historyOf({ events, tips, staged }) {
  const byPath = groupBy(events, (event) => event.path);
  const byBlob = groupBy(events, (event) => event.after);
  return {
    events,
    tips,
    staged,
    walked: events,
    reachable: events.length,
    staysOf(blobs, before2 = NONE) {
      const next = [...staged].flatMap(([path, ids]) => [...ids].some((id) => blobs.has(id)) ? path : []);
      const paths = /* @__PURE__ */ new Set([
        ...[...blobs].flatMap((id) => (byBlob.get(id) ?? []).map((event) => event.path)),
        ...next
      ]);
      const found = [...paths].flatMap((path) => {
        const last = [...tips.get(path) ?? [], ...staged.get(path) ?? []];
        return stayAt(path, byPath.get(path) ?? [], last, blobs, before2) ?? [];
      });
      return found.sort((a, b) => b.order - a.order || (a.stay.path < b.stay.path ? -1 : 1)).map(({ stay }) => stay);
    },
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
var NONE = /* @__PURE__ */ new Set();
var NO_HISTORY = historyOf({ events: [], tips: /* @__PURE__ */ new Map(), staged: /* @__PURE__ */ new Map() });
function groupBy(events, keyOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const event of events) {
    const group = groups.get(keyOf(event));
    if (group) group.push(event);
    else groups.set(keyOf(event), [event]);
  }
  return groups;
}
function stayAt(path, events, last, blobs, earlier) {
  const brings = (e) => blobs.has(e.after);
  const held = (id) => blobs.has(id) || earlier.has(id);
  const first = events.findLast(brings);
  const standing = last.find((id) => blobs.has(id));
  if (!first) return standing === void 0 ? void 0 : { order: -1, stay: onlyStaged(path, standing) };
  const stoodBefore = first.before.some((id) => earlier.has(id));
  const brought = stoodBefore ? first : events.findLast((e) => brings(e) && !e.before.some(held)) ?? first;
  const present = standing !== void 0;
  const removed = present ? void 0 : events.find((e) => !brings(e) && e.before.some(held));
  return {
    order: brought.order,
    stay: {
      path,
      blob: brought.after,
      commit: stoodBefore ? null : brought.commit.id,
      authorDate: stoodBefore ? null : dateOf(brought),
      removedIn: removed?.commit.id ?? null,
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

// src/policy/standing.ts
var withStanding = (findings, { failOn, exemptions }) => inOrder(
  findings.map((finding) => {
    const stands = { ...finding, ...firstOf(exemptions, finding) };
    return { ...stands, blocks: blocks(stands, failOn) };
  })
);
function firstOf(exemptions, finding) {
  for (const exempt of exemptions) {
    const answer = exempt(finding);
    if (answer) return answer;
  }
  return void 0;
}

// src/precedence.ts
var RANKS = [
  [/^enc-key-committed$/, 0],
  [/^(?:tf-state-committed|secret-credential-file)$/, 1],
  [
    /^(?:jwt-hardcoded-secret|tf-(?:provider|backend)-credentials|iac-literal-secret|ci-hardcoded-credential)$/,
    2
  ],
  [/^(?:k8s|docker|compose)-.*secret/, 2],
  [/^env-(?:fallback|example|client)-/, 3],
  [/^custom$/, 5.5],
  [/^secret-url-credential$/, 6],
  [/^secret-(?:code-literal|in-docs)$/, 7],
  [/^secret-weak-default$/, 8],
  [/^secret-generic-assignment$/, 9]
];
var TOKEN = 5;
function rankOf({ family }) {
  if (family === "secret-known-token" || family === "secret-private-key") return TOKEN;
  return RANKS.find(([pattern]) => pattern.test(family))?.[1];
}
function withoutTwins(findings) {
  const byPath = /* @__PURE__ */ new Map();
  for (const finding of findings) byPath.set(finding.path, [...byPath.get(finding.path) ?? [], finding]);
  const dropped = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const winner = (byPath.get(finding.path) ?? []).find((other) => beats(other, finding));
    if (winner && coversAll(finding, byPath)) dropped.set(finding, winner);
  }
  return findings.filter((finding) => !dropped.has(finding)).map((finding) => heir(finding, dropped));
}
function beats(a, b) {
  if (a.standing !== "open" && b.standing === "open") return false;
  const [mine, theirs] = [rankOf(a), rankOf(b)];
  if (mine === void 0 || theirs === void 0 || mine >= theirs || theirs === TOKEN && mine < TOKEN)
    return false;
  return isSameText(a, b) && overlap(a, b);
}
var isSameText = (a, b) => a.present === b.present && (a.startLine !== b.startLine || a.lineHash === b.lineHash);
var overlap = (a, b) => before(a.startLine, a.startColumn, b.endLine, b.endColumn) && before(b.startLine, b.startColumn, a.endLine, a.endColumn);
var before = (line, column, otherLine, otherColumn) => line < otherLine || line === otherLine && column < otherColumn;
function coversAll(finding, byPath) {
  const rank = rankOf(finding);
  return finding.occurrences.filter(({ removedIn }) => removedIn === null).every(
    ({ path, startLine }) => (byPath.get(path) ?? []).some(
      (other) => (rankOf(other) ?? rank) < rank && other.startLine <= startLine && startLine <= other.endLine
    )
  );
}
function heir(finding, dropped) {
  const losers = [...dropped].filter(([, winner]) => winner === finding).map(([loser]) => loser);
  if (losers.length === 0) return finding;
  const left = losers.find(({ commit }) => commit !== null);
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

// src/receipts.ts
import { createHash } from "node:crypto";
function receiptOf({ repository, scope, walk, share, knownObjects }, tally, ledger, rules, policy) {
  const mayBeEmpty = walk !== void 0 || scope === "staged" || share.of > 1 || Boolean(knownObjects);
  if (!mayBeEmpty && tally.files + tally.blobs + tally.messages === 0) tally.gap(NOTHING, ".");
  const skipped = tally.skipped();
  return {
    tool: { name: "keysweep", version: VERSION },
    rules: { count: rules.length, digest: digestOf(rules) },
    engine: "packs",
    date: today(),
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
var NOTHING = "nothing to scan was found";
var suppressedOf = (counts) => [...counts].map(([reason, count]) => ({ reason, count })).sort((a, b) => b.count - a.count || (a.reason < b.reason ? -1 : 1));
function digestOf(rules) {
  const text = JSON.stringify(rules, (_, value) => typeof value === "function" ? String(value) : value);
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}
var sealOf = (rules, { limits }, key = "") => ({
  digest: `${VERSION} ${BUILD} ${digestOf(rules)} ${JSON.stringify(limits)}`,
  key
});

// src/report.ts
function reportOf(findings, receipt, outcomes, known, shard) {
  const used = new Set(
    findings.flatMap(({ ruleId, parts = [] }) => [ruleId, ...parts.map((part) => part.ruleId)])
  );
  const blocking = findings.filter(({ blocks: blocks2 }) => blocks2).length;
  return {
    findings,
    receipt,
    outcomes,
    rules: new Map(known.filter((rule) => used.has(rule.id)).map((rule) => [rule.id, rule])),
    blocking,
    exitCode: exitCodeOf(blocking, receipt),
    ...shard && { shard }
  };
}

// src/selection.ts
function select(all, { isSure, isIncluded, isOff }, tally) {
  const places = all.filter(isIncluded);
  for (const left of all.filter((one) => isSure(one) && !isIncluded(one)))
    tally.skip("place of a secret at an excluded path", left.path);
  const inForce = places.filter((one) => !isOff(one));
  const best = bestOf(inForce.some(({ sighting }) => customId(sighting) !== void 0) ? inForce : places);
  if (!best || !isSure(best)) return void 0;
  if (!isOff(best)) return { places, best };
  tally.skip("finding of a rule that is switched off", best.path);
  return void 0;
}

export {
  outcomesOf,
  violatedBy,
  inOrder,
  withPairs,
  LOG,
  Log,
  walkOrder,
  startWalk,
  finishWalk,
  completeHistory,
  historyOf,
  NO_HISTORY,
  withStanding,
  withoutTwins,
  receiptOf,
  NOTHING,
  suppressedOf,
  sealOf,
  reportOf,
  select
};
