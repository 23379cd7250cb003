'use strict'
var import_package_zod = require("./package-zod.js");
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
var list = (item) => (0, import_package_zod.readonly)((0, import_package_zod.array)(item));
var id = (0, import_package_zod.string)().check((0, import_package_zod._regex)(/^[0-9a-f]{7,64}$/));
var count = (0, import_package_zod.int)().check((0, import_package_zod._gte)(0));
var commit = (0, import_package_zod.nullable)(id);
var evidence = list(
  (0, import_package_zod.strictObject)({ sign: (0, import_package_zod._enum)(["for", "against"]), name: (0, import_package_zod.string)(), detail: (0, import_package_zod.string)() })
);
var skipped = list(
  (0, import_package_zod.strictObject)({ reason: (0, import_package_zod.string)(), gap: (0, import_package_zod.boolean)(), count, examples: list((0, import_package_zod.string)()) })
);
var place = { startLine: count, startColumn: count, endLine: count, endColumn: count };
var lineHash = (0, import_package_zod.nullable)((0, import_package_zod.string)().check((0, import_package_zod._regex)(/^[0-9a-f]{1,16}:\d{1,9}$/)));
var verdict = (0, import_package_zod.strictObject)({
  path: (0, import_package_zod.string)(),
  commit,
  confidence: (0, import_package_zod._enum)(import_options.CONFIDENCES),
  evidence,
  severity: (0, import_package_zod.exactOptional)((0, import_package_zod.number)().check((0, import_package_zod._gte)(0), (0, import_package_zod._lte)(10))),
  suppressed: (0, import_package_zod.exactOptional)((0, import_package_zod.string)()),
  excluded: (0, import_package_zod.exactOptional)((0, import_package_zod.boolean)()),
  environment: (0, import_package_zod.exactOptional)((0, import_package_zod._enum)(["production", "staging", "development", "test"]))
});
var sighting = (0, import_package_zod.strictObject)({
  kind: (0, import_package_zod._enum)(["file", "commit", "tag"]),
  id: (0, import_package_zod.exactOptional)(id),
  path: (0, import_package_zod.exactOptional)((0, import_package_zod.string)()),
  inner: (0, import_package_zod.string)(),
  ruleId: (0, import_package_zod.string)(),
  family: (0, import_package_zod.string)(),
  custom: (0, import_package_zod.exactOptional)((0, import_package_zod.string)()),
  severity: (0, import_package_zod.number)().check((0, import_package_zod._gte)(0), (0, import_package_zod._lte)(10)),
  weight: (0, import_package_zod.number)(),
  off: (0, import_package_zod.exactOptional)((0, import_package_zod.boolean)()),
  /** What the value was given to. */
  name: (0, import_package_zod.string)(),
  message: (0, import_package_zod.string)(),
  fingerprint: (0, import_package_zod.exactOptional)(id),
  region: (0, import_package_zod.nullable)((0, import_package_zod.strictObject)({ ...place, lineHash })),
  verdicts: list(verdict)
});
var event = (0, import_package_zod.strictObject)({
  order: (0, import_package_zod.nullable)(count),
  commit: id,
  authorTime: (0, import_package_zod.int)().check((0, import_package_zod._gte)(-8e12), (0, import_package_zod._lte)(8e12)),
  path: (0, import_package_zod.string)(),
  before: list((0, import_package_zod.union)([id, (0, import_package_zod.literal)("")])),
  after: (0, import_package_zod.union)([id, (0, import_package_zod.literal)("")]),
  /** A merge kept the file of another parent. */
  dropped: (0, import_package_zod.exactOptional)((0, import_package_zod.literal)(true))
});
var contents = list((0, import_package_zod.tuple)([(0, import_package_zod.string)(), list(id)]));
var occurrence = (0, import_package_zod.strictObject)({
  path: (0, import_package_zod.string)(),
  startLine: count,
  commit,
  authorDate: (0, import_package_zod.nullable)((0, import_package_zod.string)()),
  removedIn: commit,
  present: (0, import_package_zod.boolean)()
});
var exemption = (0, import_package_zod.strictObject)({
  by: (0, import_package_zod._enum)(["ignore file", "inline allow", "configuration", "baseline", "base commit"]),
  reason: (0, import_package_zod.exactOptional)((0, import_package_zod.string)()),
  owner: (0, import_package_zod.exactOptional)((0, import_package_zod.string)()),
  until: (0, import_package_zod.exactOptional)((0, import_package_zod.string)())
});
var finding = (0, import_package_zod.strictObject)({
  ruleId: (0, import_package_zod.string)(),
  family: (0, import_package_zod.string)(),
  severity: (0, import_package_zod._enum)(["critical", "high", "medium", "low"]),
  securitySeverity: (0, import_package_zod.number)().check((0, import_package_zod._gte)(0), (0, import_package_zod._lte)(10)),
  confidence: (0, import_package_zod._enum)(import_options.CONFIDENCES),
  standing: (0, import_package_zod._enum)(["open", "ignored", "baseline", "before"]),
  blocks: (0, import_package_zod.boolean)(),
  message: (0, import_package_zod.string)(),
  path: (0, import_package_zod.string)(),
  ...place,
  commit,
  present: (0, import_package_zod.boolean)(),
  fingerprint: id,
  supersedes: (0, import_package_zod.exactOptional)(list(id)),
  marksObject: (0, import_package_zod.exactOptional)((0, import_package_zod.literal)(true)),
  lineHash,
  occurrences: list(occurrence),
  evidence,
  exemption: (0, import_package_zod.exactOptional)(exemption),
  fix: (0, import_package_zod.exactOptional)((0, import_package_zod.string)())
});
var receipt = (0, import_package_zod.strictObject)({
  tool: (0, import_package_zod.strictObject)({ name: (0, import_package_zod.literal)("keysweep"), version: (0, import_package_zod.string)() }),
  rules: (0, import_package_zod.strictObject)({ count, digest: (0, import_package_zod.string)() }),
  engine: (0, import_package_zod.string)(),
  date: (0, import_package_zod.string)().check((0, import_package_zod._regex)(/^\d{4}-\d\d-\d\d$/)),
  scope: (0, import_package_zod._enum)(["tree", "history", "all"]),
  head: commit,
  covered: (0, import_package_zod.strictObject)({ files: count, commits: count, blobs: count, messages: count, bytes: count }),
  skipped,
  suppressed: list((0, import_package_zod.strictObject)({ reason: (0, import_package_zod.string)(), count })),
  policy: list((0, import_package_zod.strictObject)({ reason: (0, import_package_zod.string)(), count, examples: list((0, import_package_zod.string)()), fails: (0, import_package_zod.boolean)() })),
  complete: (0, import_package_zod.boolean)()
});
var shard = (0, import_package_zod.strictObject)({
  index: (0, import_package_zod.int)().check((0, import_package_zod._gte)(1)),
  of: (0, import_package_zod.int)().check((0, import_package_zod._gte)(1), (0, import_package_zod._lte)(1e3)),
  /** Digest of all that is divided: refs, packs, loose objects, names of files. */
  whole: (0, import_package_zod.string)(),
  failOn: (0, import_package_zod._enum)(import_options.SEVERITIES),
  confidence: (0, import_package_zod._enum)(import_options.CONFIDENCES),
  /** That the configuration gives to rules. */
  severities: (0, import_package_zod.record)((0, import_package_zod.string)(), (0, import_package_zod._enum)(["critical", "high", "medium", "low"])),
  /** Of practices that speak of a secret's life: days that a key may live, and which apply. */
  keyAge: count,
  remarks: list((0, import_package_zod.string)()),
  /** What was left out of the whole, as every shard says, and of this shard. */
  common: skipped,
  own: skipped,
  /** By what the value is, keyed and stretched as a fingerprint. */
  secrets: list((0, import_package_zod.strictObject)({ value: id, sightings: list(sighting), going: list(id) })),
  events: list(event),
  tips: contents,
  staged: contents,
  practices: list(finding),
  outcomes: list((0, import_package_zod.tuple)([(0, import_package_zod.string)(), (0, import_package_zod._enum)(["violated", "met", "not applicable", "off", "not looked"])]))
});
var SHARD_REPORT = (0, import_package_zod.object)({ findings: list(finding), receipt, shard });
var HELP = "A shard is scanned with keysweep scan --shard 1/3 --format json --output shard-1.json.";
function readShards(texts) {
  const named = texts.map((one) => ({ name: one.name, report: readShard(one) }));
  const [first, ...others] = named;
  if (!first) throw new import_errors.UserError("No report was given", HELP);
  for (const other of others)
    for (const { what, of: of2 } of SAME)
      if (of2(first.report) !== of2(other.report))
        throw new import_errors.UserError(
          `${first.name} and ${other.name} are of different ${what}`,
          MENDED[what] ?? SAME_HELP
        );
  const { of } = first.report.shard;
  const found = named.map(({ report }) => report.shard.index);
  const all = Array.from({ length: of }, (_, i) => i + 1);
  const twice = found.find((index, i) => found.indexOf(index) !== i);
  if (twice !== void 0)
    throw new import_errors.UserError(`Shard ${twice} of ${of} was given twice`, "Give each report once.");
  const missing = all.filter((index) => !found.includes(index));
  if (missing.length > 0)
    throw new import_errors.UserError(
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
    throw new import_errors.UserError(
      `${name} is no report of a shard: ${path.join(".") || "its top"} is not as expected`,
      HELP
    );
  }
  const { receipt: receipt2, shard: shard2 } = parsed.data;
  if (shard2.index > shard2.of) throw new import_errors.UserError(`${name} is shard ${shard2.index} of ${shard2.of}`, HELP);
  if (receipt2.tool.version === import_today.VERSION) return parsed.data;
  throw new import_errors.UserError(
    `${name} was written by Keysweep ${receipt2.tool.version}, and this is ${import_today.VERSION}`,
    "Merge with the version that scanned."
  );
}
function jsonOf(name, text) {
  try {
    return JSON.parse(text);
  } catch {
    throw new import_errors.UserError(`${name} is not JSON`, HELP);
  }
}
var unfit = () => new import_errors.UserError("The reports do not fit together: one names a place that no other knows of", RERUN);
var RERUN = "Scan all shards again, of one clone.";
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
  if (covered.files + covered.blobs + covered.messages === 0) left.gap(import_scan_2.NOTHING, ".");
  const suppressed = /* @__PURE__ */ new Map();
  for (const { reason, count: count2 } of receipts.flatMap((one) => one.suppressed))
    suppressed.set(reason, count2 + (suppressed.get(reason) ?? 0));
  const skipped2 = left.skipped();
  return {
    ...receipts[0],
    date,
    covered,
    skipped: skipped2,
    suppressed: (0, import_scan_2.suppressedOf)(suppressed),
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
var byWalk = (a, b) => (a.order ?? LAST) - (b.order ?? LAST) || (0, import_practices_secrets_secret_name.compareText)(a.commit, b.commit) || Number(a.dropped ?? false) - Number(b.dropped ?? false) || Buffer.compare(Buffer.from(a.path), Buffer.from(b.path));
var LAST = Number.MAX_SAFE_INTEGER;
function contentsOf(all) {
  const contents2 = /* @__PURE__ */ new Map();
  for (const [path, ids] of all.flat()) contents2.set(path, /* @__PURE__ */ new Set([...contents2.get(path) ?? [], ...ids]));
  return contents2;
}
function mergeShards(texts, failOn) {
  const reports = readShards(texts);
  const shards = reports.map(({ shard: shard2 }) => shard2);
  const [first] = shards;
  const today = latest(reports.map(({ receipt: receipt2 }) => receipt2.date));
  const left = new import_scan_2.Tally();
  const found = [
    ...findSecrets(shards, today, left),
    ...shards.flatMap((one) => one.practices.map(findingOf))
  ];
  const isShown = ({ confidence }) => (0, import_finding.confidenceRank)(confidence) >= (0, import_finding.confidenceRank)(first.confidence);
  const policy = { failOn: failOn ?? first.failOn, exemptions: [exemptIn(reports)] };
  const single = (0, import_scan_2.inOrder)((0, import_scan_2.withoutTwins)((0, import_scan_2.inOrder)((0, import_scan_2.lifted)(found).filter(isShown))));
  const findings = (0, import_scan_2.withPairs)((0, import_scan_2.withStanding)(single, policy), policy.failOn);
  return (0, import_scan_2.reportOf)(
    findings,
    sumUp(reports, today, left),
    outcomesIn(first, findings),
    [...import_match_scanner.secrets, ...import_practices_run.practices].map((0, import_scan_2.gradedRule)(first))
  );
}
function outcomesIn({ outcomes }, findings) {
  const violated = (0, import_scan_2.violatedBy)(findings);
  return new Map(
    outcomes.map(([family, outcome]) => [
      family,
      violated.has(family) ? "violated" : outcome === "violated" ? "met" : outcome
    ])
  );
}
function* findSecrets(shards, today, left) {
  const history = (0, import_scan_2.historyOf)(toldBy(shards));
  const lowest = (0, import_finding.confidenceRank)(shards[0].confidence);
  const selection = {
    isSure: ({ verdict: verdict2 }) => (0, import_finding.confidenceRank)(verdict2.confidence) >= lowest,
    isIncluded: ({ sighting: sighting2, path }) => !verdictIn(sighting2, path)?.excluded,
    isOff: ({ sighting: sighting2 }) => sighting2.plain.off === true
  };
  const livedBy = lives(shards[0], today);
  for (const { sightings, going } of secretsOf(shards)) {
    const places = (0, import_scan_2.placesAmong)(sightings, (blobs) => history.staysOf(/* @__PURE__ */ new Set([...blobs, ...going])), judged);
    const shown = (0, import_scan_2.select)(places, selection, left);
    if (!shown) continue;
    const { message, fingerprint } = shown.best.sighting.plain;
    if (fingerprint === void 0) throw unfit();
    const finding2 = (0, import_scan_2.secretFinding)({ message, fingerprint }, shown.places, shown.best, regionOf);
    yield livedBy(finding2, shown.places);
  }
}
var lives = ({ remarks, keyAge }, today) => {
  const rules = import_practices_run.practices.filter(({ id: id2 }) => remarks.includes(id2));
  return (finding2, places) => {
    const names = new Map(places.map(({ path, sighting: sighting2 }) => [path, sighting2.plain.name]));
    const declared = new Map(
      places.map(({ path, sighting: sighting2 }) => [path, verdictIn(sighting2, path)?.environment])
    );
    return (0, import_scan_2.withLife)(finding2, names, { rules, today, keyAge, environmentOf: (path) => declared.get(path) });
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
var byContent = ({ content: a }, { content: b }) => (0, import_practices_secrets_secret_name.compareText)(a.path ?? "", b.path ?? "") || (0, import_practices_secrets_secret_name.compareText)(a.id ?? "", b.id ?? "");
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
module.exports = Object.defineProperty({
  mergeShards
}, "__esModule", { value: true });
