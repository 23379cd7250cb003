import { createRequire as createRequireForBundle } from 'node:module'
const require = createRequireForBundle(import.meta.url)
import {
  _enum,
  _gte,
  _lte,
  _regex,
  array,
  boolean,
  exactOptional,
  int,
  literal,
  nullable,
  number,
  object,
  readonly,
  record,
  strictObject,
  string,
  tuple,
  union
} from "./package-zod.js";
import {
  NOTHING,
  Tally,
  gradedRule,
  historyOf,
  inOrder,
  placesAmong,
  practices,
  reportOf,
  secretFinding,
  select,
  suppressedOf,
  violatedBy,
  withLife,
  withPairs,
  withStanding,
  withoutTwins
} from "./scan-2.js";
import {
  VERSION
} from "./sources-repository.js";
import "./reporters-wording.js";
import {
  CONFIDENCES,
  SEVERITIES
} from "./options.js";
import {
  secrets
} from "./match-scanner.js";
import "./sources-git.js";
import {
  confidenceRank
} from "./finding.js";
import {
  UserError
} from "./errors.js";
import "./bundle-runtime.js";

// src/shards/schema.ts
var list = (item) => readonly(array(item));
var id = string().check(_regex(/^[0-9a-f]{7,64}$/));
var count = int().check(_gte(0));
var commit = nullable(id);
var evidence = list(
  strictObject({ sign: _enum(["for", "against"]), name: string(), detail: string() })
);
var skipped = list(
  strictObject({ reason: string(), gap: boolean(), count, examples: list(string()) })
);
var place = { startLine: count, startColumn: count, endLine: count, endColumn: count };
var lineHash = nullable(string().check(_regex(/^[0-9a-f]{1,16}:\d{1,9}$/)));
var verdict = strictObject({
  path: string(),
  commit,
  confidence: _enum(CONFIDENCES),
  evidence,
  suppressed: exactOptional(string()),
  excluded: exactOptional(boolean()),
  environment: exactOptional(_enum(["production", "staging", "development", "test"]))
});
var sighting = strictObject({
  kind: _enum(["file", "commit", "tag"]),
  id: exactOptional(id),
  path: exactOptional(string()),
  inner: string(),
  ruleId: string(),
  family: string(),
  custom: exactOptional(string()),
  severity: number().check(_gte(0), _lte(10)),
  weight: number(),
  off: exactOptional(boolean()),
  /** What the value was given to. */
  name: string(),
  message: string(),
  fingerprint: exactOptional(id),
  region: nullable(strictObject({ ...place, lineHash })),
  verdicts: list(verdict)
});
var event = strictObject({
  order: nullable(count),
  commit: id,
  authorTime: int().check(_gte(-8e12), _lte(8e12)),
  path: string(),
  before: list(union([id, literal("")])),
  after: union([id, literal("")]),
  /** A merge kept the file of another parent. */
  dropped: exactOptional(literal(true))
});
var contents = list(tuple([string(), list(id)]));
var occurrence = strictObject({
  path: string(),
  startLine: count,
  commit,
  authorDate: nullable(string()),
  removedIn: commit,
  present: boolean()
});
var exemption = strictObject({
  by: _enum(["ignore file", "inline allow", "configuration", "baseline", "base commit"]),
  reason: exactOptional(string()),
  owner: exactOptional(string()),
  until: exactOptional(string())
});
var finding = strictObject({
  ruleId: string(),
  family: string(),
  severity: _enum(["critical", "high", "medium", "low"]),
  securitySeverity: number().check(_gte(0), _lte(10)),
  confidence: _enum(CONFIDENCES),
  standing: _enum(["open", "ignored", "baseline", "before"]),
  blocks: boolean(),
  message: string(),
  path: string(),
  ...place,
  commit,
  present: boolean(),
  fingerprint: id,
  supersedes: exactOptional(list(id)),
  lineHash,
  occurrences: list(occurrence),
  evidence,
  exemption: exactOptional(exemption),
  fix: exactOptional(string())
});
var receipt = strictObject({
  tool: strictObject({ name: literal("keysweep"), version: string() }),
  rules: strictObject({ count, digest: string() }),
  engine: string(),
  date: string().check(_regex(/^\d{4}-\d\d-\d\d$/)),
  scope: _enum(["tree", "history", "all"]),
  head: commit,
  covered: strictObject({ files: count, commits: count, blobs: count, messages: count, bytes: count }),
  skipped,
  suppressed: list(strictObject({ reason: string(), count })),
  policy: list(strictObject({ reason: string(), count, examples: list(string()), fails: boolean() })),
  complete: boolean()
});
var shard = strictObject({
  index: int().check(_gte(1)),
  of: int().check(_gte(1), _lte(1e3)),
  /** Digest of all that is divided: refs, packs, loose objects, names of files. */
  whole: string(),
  failOn: _enum(SEVERITIES),
  confidence: _enum(CONFIDENCES),
  /** That the configuration gives to rules. */
  severities: record(string(), _enum(["critical", "high", "medium", "low"])),
  /** Of practices that speak of a secret's life: days that a key may live, and which apply. */
  keyAge: count,
  remarks: list(string()),
  /** What was left out of the whole, as every shard says, and of this shard. */
  common: skipped,
  own: skipped,
  /** By what the value is, keyed and stretched as a fingerprint. */
  secrets: list(strictObject({ value: id, sightings: list(sighting), going: list(id) })),
  events: list(event),
  tips: contents,
  staged: contents,
  practices: list(finding),
  outcomes: list(tuple([string(), _enum(["violated", "met", "not applicable", "off", "not looked"])]))
});
var SHARD_REPORT = object({ findings: list(finding), receipt, shard });

// src/shards/read.ts
var HELP = "A shard is scanned with keysweep scan --shard 1/3 --format json --output shard-1.json.";
function readShards(texts) {
  const named = texts.map((one) => ({ name: one.name, report: readShard(one) }));
  const [first, ...others] = named;
  if (!first) throw new UserError("No report was given", HELP);
  for (const other of others)
    for (const { what, of: of2 } of SAME)
      if (of2(first.report) !== of2(other.report))
        throw new UserError(
          `${first.name} and ${other.name} are of different ${what}`,
          MENDED[what] ?? SAME_HELP
        );
  const { of } = first.report.shard;
  const found = named.map(({ report }) => report.shard.index);
  const all = Array.from({ length: of }, (_, i) => i + 1);
  const twice = found.find((index, i) => found.indexOf(index) !== i);
  if (twice !== void 0)
    throw new UserError(`Shard ${twice} of ${of} was given twice`, "Give each report once.");
  const missing = all.filter((index) => !found.includes(index));
  if (missing.length > 0)
    throw new UserError(
      `${missing.length === 1 ? "Shard" : "Shards"} ${missing.join(", ")} of ${of} ${missing.length === 1 ? "is" : "are"} missing`,
      "What was not read cannot be called clean: give the report of every shard."
    );
  return named.map(({ report }) => report).sort((a, b) => a.shard.index - b.shard.index);
}
var SAME = [
  { what: "versions of Keysweep", of: ({ receipt: receipt2 }) => receipt2.tool.version },
  { what: "shard counts", of: ({ shard: shard2 }) => shard2.of },
  { what: "scopes", of: ({ receipt: receipt2 }) => receipt2.scope },
  { what: "commits", of: ({ receipt: receipt2 }) => receipt2.head },
  { what: "rule sets", of: ({ receipt: receipt2 }) => receipt2.rules.digest },
  { what: "thresholds", of: ({ shard: shard2 }) => `${shard2.failOn} ${shard2.confidence}` },
  { what: "clones", of: ({ shard: shard2 }) => shard2.whole }
];
var SAME_HELP = "Scan all shards with the same version and the same options, of one clone.";
var MENDED = {
  clones: "Objects are divided as they are packed, and two clones may be packed differently: hand one clone, with its files, to all shards."
};
function readShard({ name, text }) {
  const parsed = SHARD_REPORT.safeParse(jsonOf(name, text));
  if (!parsed.success) {
    const { path } = parsed.error.issues[0];
    throw new UserError(
      `${name} is no report of a shard: ${path.join(".") || "its top"} is not as expected`,
      HELP
    );
  }
  const { receipt: receipt2, shard: shard2 } = parsed.data;
  if (shard2.index > shard2.of) throw new UserError(`${name} is shard ${shard2.index} of ${shard2.of}`, HELP);
  if (receipt2.tool.version === VERSION) return parsed.data;
  throw new UserError(
    `${name} was written by Keysweep ${receipt2.tool.version}, and this is ${VERSION}`,
    "Merge with the version that scanned."
  );
}
function jsonOf(name, text) {
  try {
    return JSON.parse(text);
  } catch {
    throw new UserError(`${name} is not JSON`, HELP);
  }
}
var unfit = () => new UserError("The reports do not fit together: one names a place that no other knows of", RERUN);
var RERUN = "Scan all shards again, of one clone.";

// src/shards/sums.ts
function sumUp(reports, date, left) {
  const receipts = reports.map(({ receipt: receipt2 }) => receipt2);
  const sum = (count2) => receipts.reduce((all, one) => all + count2(one), 0);
  for (const { shard: shard2 } of reports) left.take(shard2.own);
  left.take(commonOf(reports.map(({ shard: shard2 }) => shard2.common)));
  const covered = {
    files: sum((one) => one.covered.files),
    commits: sum((one) => one.covered.commits),
    blobs: sum((one) => one.covered.blobs),
    messages: sum((one) => one.covered.messages),
    bytes: sum((one) => one.covered.bytes)
  };
  if (covered.files + covered.blobs + covered.messages === 0) left.gap(NOTHING, ".");
  const suppressed = /* @__PURE__ */ new Map();
  for (const { reason, count: count2 } of receipts.flatMap((one) => one.suppressed))
    suppressed.set(reason, count2 + (suppressed.get(reason) ?? 0));
  const skipped2 = left.skipped();
  return {
    ...receipts[0],
    date,
    covered,
    skipped: skipped2,
    suppressed: suppressedOf(suppressed),
    complete: !skipped2.some(({ gap }) => gap)
  };
}
function commonOf(all) {
  const most = /* @__PURE__ */ new Map();
  for (const one of all.flat()) if (one.count > (most.get(one.reason)?.count ?? 0)) most.set(one.reason, one);
  return [...most.values()];
}
function exemptIn(reports) {
  const said = reports.map(({ findings, shard: shard2 }) => ({
    byFingerprint: new Map(findings.map((finding2) => [finding2.fingerprint, finding2])),
    inFiles: fingerprintsInFiles(shard2)
  }));
  return ({ fingerprint }) => {
    const exempted = said.map(({ byFingerprint }) => byFingerprint.get(fingerprint)).find((one) => one?.exemption && one.standing !== "open");
    const { standing, exemption: exemption2 } = exempted ?? {};
    if (!exemption2 || !standing || standing === "open") return void 0;
    const isAllowed = said.every(
      ({ byFingerprint, inFiles }) => !inFiles.has(fingerprint) || byFingerprint.get(fingerprint)?.exemption
    );
    return exemption2.by === "inline allow" && !isAllowed ? void 0 : { standing, exemption: exemption2 };
  };
}
var fingerprintsInFiles = ({ secrets: all }) => new Set(
  all.filter(({ sightings }) => sightings.some(({ path }) => path !== void 0)).flatMap(({ sightings }) => sightings.flatMap(({ fingerprint }) => fingerprint ?? []))
);

// src/shards/told.ts
var toldBy = (shards) => ({
  events: eventsOf(shards),
  tips: contentsOf(shards.map(({ tips }) => tips)),
  staged: contentsOf(shards.map(({ staged }) => staged))
});
function eventsOf(shards) {
  const events = /* @__PURE__ */ new Map();
  for (const event2 of shards.flatMap((one) => one.events)) {
    const { commit: commit2, path, dropped, before } = event2;
    const key = JSON.stringify([commit2, path, ...dropped ? before : []]);
    const known = events.get(key);
    events.set(key, known ? united(known, event2) : event2);
  }
  return [...events.values()].sort(byWalk).map(({ commit: commit2, authorTime, path, before, after }, order) => ({
    commit: { id: commit2, authorTime },
    path,
    before,
    after,
    order
  }));
}
function united(a, b) {
  if (a.before.length !== b.before.length) throw unfit();
  return { ...a, before: a.before.map((id2, i) => id2 || b.before[i]), after: a.after || b.after };
}
var byWalk = (a, b) => (a.order ?? LAST) - (b.order ?? LAST) || compareText(a.commit, b.commit) || Number(a.dropped ?? false) - Number(b.dropped ?? false) || Buffer.compare(Buffer.from(a.path), Buffer.from(b.path));
var LAST = Number.MAX_SAFE_INTEGER;
function contentsOf(all) {
  const contents2 = /* @__PURE__ */ new Map();
  for (const [path, ids] of all.flat()) contents2.set(path, /* @__PURE__ */ new Set([...contents2.get(path) ?? [], ...ids]));
  return contents2;
}
var compareText = (a, b) => a < b ? -1 : a > b ? 1 : 0;

// src/shards/merge.ts
function mergeShards(texts, failOn) {
  const reports = readShards(texts);
  const shards = reports.map(({ shard: shard2 }) => shard2);
  const [first] = shards;
  const today = latest(reports.map(({ receipt: receipt2 }) => receipt2.date));
  const left = new Tally();
  const found = [
    ...findSecrets(shards, today, left),
    ...shards.flatMap((one) => one.practices.map(findingOf))
  ];
  const isShown = ({ confidence }) => confidenceRank(confidence) >= confidenceRank(first.confidence);
  const policy = { failOn: failOn ?? first.failOn, exemptions: [exemptIn(reports)] };
  const single = withoutTwins(inOrder(found.filter(isShown)));
  const findings = withPairs(withStanding(single, policy), policy.failOn);
  return reportOf(
    findings,
    sumUp(reports, today, left),
    outcomesIn(first, findings),
    [...secrets, ...practices].map(gradedRule(first))
  );
}
function outcomesIn({ outcomes }, findings) {
  const violated = violatedBy(findings);
  return new Map(
    outcomes.map(([family, outcome]) => [
      family,
      violated.has(family) ? "violated" : outcome === "violated" ? "met" : outcome
    ])
  );
}
function* findSecrets(shards, today, left) {
  const history = historyOf(toldBy(shards));
  const lowest = confidenceRank(shards[0].confidence);
  const selection = {
    isSure: ({ verdict: verdict2 }) => confidenceRank(verdict2.confidence) >= lowest,
    isIncluded: ({ sighting: sighting2, path }) => !verdictIn(sighting2, path)?.excluded,
    isOff: ({ sighting: sighting2 }) => sighting2.plain.off === true
  };
  const livedBy = lives(shards[0], today);
  for (const { sightings, going } of secretsOf(shards)) {
    const places = placesAmong(sightings, (blobs) => history.staysOf(/* @__PURE__ */ new Set([...blobs, ...going])), judged);
    const shown = select(places, selection, left);
    if (!shown) continue;
    const { message, fingerprint } = shown.best.sighting.plain;
    if (fingerprint === void 0) throw unfit();
    const finding2 = secretFinding({ message, fingerprint }, shown.places, shown.best, regionOf);
    yield livedBy(finding2, shown.places);
  }
}
var lives = ({ remarks, keyAge }, today) => {
  const rules = practices.filter(({ id: id2 }) => remarks.includes(id2));
  return (finding2, places) => {
    const names = new Map(places.map(({ path, sighting: sighting2 }) => [path, sighting2.plain.name]));
    const declared = new Map(
      places.map(({ path, sighting: sighting2 }) => [path, verdictIn(sighting2, path)?.environment])
    );
    return withLife(finding2, names, { rules, today, keyAge, environmentOf: (path) => declared.get(path) });
  };
};
var regionOf = ({ plain }) => plain.region ?? void 0;
function judged(sighting2, path, commit2) {
  const verdict2 = verdictIn(sighting2, path, commit2) ?? verdictIn(sighting2, path);
  if (!verdict2) throw unfit();
  return verdict2;
}
var verdictIn = ({ plain }, path, commit2) => plain.verdicts.find((one) => one.path === path && (commit2 === void 0 || one.commit === commit2));
function secretsOf(shards) {
  const byValue = /* @__PURE__ */ new Map();
  for (const { value, sightings, going } of shards.flatMap((one) => one.secrets)) {
    const known = byValue.get(value) ?? { sightings: [], going: [] };
    byValue.set(value, {
      sightings: [...known.sightings, ...sightings.map(seen)].sort(byContent),
      going: [...known.going, ...going]
    });
  }
  return byValue.values();
}
var byContent = ({ content: a }, { content: b }) => compareText2(a.path ?? "", b.path ?? "") || compareText2(a.id ?? "", b.id ?? "");
var seen = (plain) => {
  const { kind, id: id2, path, inner, ruleId, family, severity, weight, custom } = plain;
  const rule = { id: ruleId, family, severity, ...custom !== void 0 && { custom: { id: custom } } };
  const content = { kind, ...id2 !== void 0 && { id: id2 }, ...path !== void 0 && { path } };
  return { plain, content, inner, case: { match: { rule, weight } } };
};
var latest = (days) => [...days].sort().at(-1);
var findingOf = ({ fix, ...finding2 }) => ({
  ...finding2,
  ...fix !== void 0 && { fix: { text: fix, edits: [] } }
});
var compareText2 = (a, b) => a < b ? -1 : a > b ? 1 : 0;
export {
  mergeShards
};
