import { createRequire as createRequireForBundle } from 'node:module'
const require = createRequireForBundle(import.meta.url)
import {
  judgeAt
} from "./judge-weights.js";
import {
  confidenceRank,
  severityOf
} from "./finding.js";

// src/fingerprint.ts
import { createHmac, scryptSync } from "node:crypto";
var DOMAIN = "keysweep/v1";
var UNGUESSABLE = { length: 20, distinct: 12 };
var SCRYPT = { N: 2 ** 12, r: 8, p: 1, maxmem: 64 * 1024 * 1024 };
var NO_KEY = "";
var secretFingerprint = (family, value, key = NO_KEY) => hash(key, "secret", [family, stretched(value, key)]);
var practiceFingerprint = (ruleId, path, resource, key = NO_KEY) => hash(key, "practice", [ruleId, path, resource]);
var literalFingerprint = (ruleId, resource, value, key = NO_KEY) => hash(key, "literal", [ruleId, resource, stretched(value, key)]);
var valueFingerprint = (value, key = NO_KEY) => hash(key, "value", [stretched(value, key)]);
var keyId = (key) => key === NO_KEY ? void 0 : hash(key, "key", []).slice(0, 8);
function hash(key, purpose, parts) {
  const text = JSON.stringify(parts);
  return createHmac("sha256", `${DOMAIN} ${purpose} ${key}`).update(text).digest("hex").slice(0, 32);
}
function stretched(value, key) {
  if (value.length >= UNGUESSABLE.length && new Set(value).size >= UNGUESSABLE.distinct) return value;
  const salt = `${DOMAIN} stretch ${key}`;
  return scryptSync(Buffer.from(value, "utf8"), salt, 32, SCRYPT).toString("hex");
}

// src/places.ts
var bestOf = (places) => places.reduce((a, b) => a && compare(a, b) <= 0 ? a : b, void 0);
var verdictAt = ({ case: { match, verdict } }, path, commit) => judgeAt(match, verdict, path, commit);
var placesOf = ({ sightings }, staysOf) => placesAmong(sightings, staysOf, verdictAt);
function placesAmong(sightings, staysOf, judged) {
  const { inTree, inHistory, messages } = byKind(sightings);
  const byBlob = speaking(inHistory);
  const stays = staysOf(new Set(byBlob.keys()));
  const stayAt = new Map(stays.map((stay) => [stay.path, stay]));
  const seen = new Set(inTree.map((s) => s.content.path));
  const strays = stays.length === 0 ? inHistory.slice(0, 1) : [];
  const placed = (sighting, path, stay) => {
    const whole = path + sighting.inner;
    return { sighting, stay, path: whole, verdict: judged(sighting, whole, stay?.commit ?? null) };
  };
  const places = [
    ...inTree.map((sighting) => placed(sighting, sighting.content.path, stayAt.get(sighting.content.path))),
    ...stays.filter((stay) => !seen.has(stay.path)).flatMap((stay) => byBlob.get(stay.blob).map((one) => placed(one, notePath(stay.path), stay))),
    ...messages.map((sighting) => placed(sighting, messagePath(sighting))),
    ...strays.map((sighting) => placed(sighting, STRAY))
  ];
  return places.filter(({ verdict }) => !verdict.suppressed);
}
function speaking(inHistory) {
  const byBlob = /* @__PURE__ */ new Map();
  for (const one of inHistory) {
    const known = byBlob.get(one.content.id) ?? [];
    byBlob.set(one.content.id, [...known.filter((other) => customId(other) !== customId(one)), one]);
  }
  return byBlob;
}
var customId = ({ case: { match } }) => match.rule.custom?.id;
function byKind(sightings) {
  const files = sightings.filter(({ content }) => content.kind === "file");
  return {
    inTree: files.filter(({ content }) => content.path !== void 0),
    inHistory: files.filter(({ content }) => content.path === void 0),
    messages: sightings.filter(({ content }) => content.kind !== "file")
  };
}
var STRAY = ".git/unreachable-object";
var messagePath = ({ content }) => `.git/${content.kind}-message`;
var isPresent = ({ sighting, stay }) => sighting.content.path !== void 0 || stay?.present === true;
var compare = (a, b) => b.sighting.case.match.weight - a.sighting.case.match.weight || confidenceRank(b.verdict.confidence) - confidenceRank(a.verdict.confidence) || Number(isPresent(b)) - Number(isPresent(a));
var notePath = (path) => /^(?:[0-9a-f]{2}\/)*[0-9a-f]{36,64}$/.test(path) ? ".git/note" : path;

// src/findings.ts
var tellingOf = ({ case: { match } }, key) => ({
  message: messageOf(match),
  fingerprint: secretFingerprint(match.rule.family, match.value, key)
});
function secretFinding({ message, fingerprint }, places, best, regionOf) {
  const { rule } = best.sighting.case.match;
  return {
    ruleId: rule.id,
    family: rule.family,
    severity: severityOf(rule.severity),
    securitySeverity: rule.severity,
    confidence: best.verdict.confidence,
    message,
    path: best.path,
    ...regionOf(best.sighting) ?? WHOLE_FILE,
    commit: commitOf(best),
    present: places.some(isPresent),
    fingerprint,
    occurrences: withoutDoubles(places, best).map((place) => occurrenceOf(place, regionOf)).sort(byAge),
    evidence: best.verdict.evidence,
    standing: "open",
    blocks: false
  };
}
var WHOLE_FILE = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1, lineHash: null };
function withoutDoubles(places, best) {
  const mine = places.filter(({ sighting }) => customId(sighting) === customId(best.sighting));
  const isMine = ({ path, sighting }) => mine.some((one) => one.path === path && one.sighting.content.id === sighting.content.id);
  return places.filter((one) => mine.includes(one) || !isMine(one));
}
function occurrenceOf(place, regionOf) {
  const { path, stay } = place;
  return {
    path,
    startLine: regionOf(place.sighting)?.startLine ?? 1,
    commit: commitOf(place),
    authorDate: stay?.authorDate ?? null,
    removedIn: stay?.removedIn ?? null
  };
}
var byAge = (a, b) => a.authorDate === b.authorDate ? 0 : b.authorDate === null || a.authorDate !== null && a.authorDate < b.authorDate ? -1 : 1;
var commitOf = ({ sighting, stay }) => stay?.commit ?? (sighting.content.kind === "commit" ? sighting.content.id : null);
function messageOf({ rule, value, context }) {
  const named = rule.finder === "assignment" && /^[A-Za-z][A-Za-z_.-]{1,40}$/.test(context.name) ? ` given to ${context.name}` : "";
  const hidden = context.encoding ? `, encoded as ${context.encoding}` : "";
  return `${rule.title} (${value.length} characters)${named}${hidden}`;
}
function practiceFinding(place, region, key) {
  const { rule, path, resource, secret } = place;
  const severity = place.severity ?? rule.severity;
  return {
    ruleId: rule.id,
    family: rule.family,
    severity: severityOf(severity),
    securitySeverity: severity,
    confidence: place.confidence,
    message: place.message ?? rule.title,
    path,
    ...region,
    commit: null,
    present: true,
    fingerprint: secret === void 0 ? practiceFingerprint(rule.id, path, resource, key) : literalFingerprint(rule.id, resource, secret, key),
    occurrences: [{ path, startLine: region.startLine, commit: null, authorDate: null, removedIn: null }],
    evidence: place.evidence,
    standing: "open",
    blocks: false,
    ...place.fix !== void 0 && { fix: place.fix }
  };
}

export {
  NO_KEY,
  secretFingerprint,
  valueFingerprint,
  keyId,
  bestOf,
  verdictAt,
  placesOf,
  placesAmong,
  speaking,
  customId,
  byKind,
  STRAY,
  messagePath,
  notePath,
  tellingOf,
  secretFinding,
  messageOf,
  practiceFinding
};
