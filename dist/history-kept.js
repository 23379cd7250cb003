'use strict'
const thisFile = require('node:url').pathToFileURL(__filename).href
const requirePart = require
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  readWithState: () => readWithState
});
module.exports = __toCommonJS(stdin_exports);
var import_attribute_graph_walk = require("./attribute-graph-walk.js");
var import_sources_packs_store_2 = require("./sources-packs-store-2.js");
var import_scan_2 = require("./scan-2.js");
var import_sources_changes = require("./sources-changes.js");
var import_reporters_wording = require("./reporters-wording.js");
var import_options = require("./options.js");
var import_history_visitor = require("./history-visitor.js");
var import_sources_packs_pack = require("./sources-packs-pack.js");
var import_match_scanner = require("./match-scanner.js");
var import_sources_git = require("./sources-git.js");
var import_finding = require("./finding.js");
var import_errors = require("./errors.js");
var import_bundle_runtime = require("./bundle-runtime.js");
var import_node_fs = require("node:fs");
var import_node_path = require("node:path");
var import_node_crypto = require("node:crypto");
var MOST_BYTES = 512 * 1024 * 1024;
function readKept(path) {
  try {
    const file = (0, import_node_fs.openSync)((0, import_node_path.resolve)(path), import_node_fs.constants.O_RDONLY | import_node_fs.constants.O_NOFOLLOW | import_node_fs.constants.O_NONBLOCK);
    try {
      const facts = (0, import_node_fs.fstatSync)(file);
      return facts.isFile() && facts.size <= MOST_BYTES ? (0, import_node_fs.readFileSync)(file) : NOTHING;
    } finally {
      (0, import_node_fs.closeSync)(file);
    }
  } catch (error) {
    return codeOf(error) === "ENOENT" ? void 0 : NOTHING;
  }
}
var NOTHING = Buffer.alloc(0);
function writeKept(path, parts) {
  const file = (0, import_node_path.resolve)(path);
  const part = `${file}.${process.pid}.part`;
  try {
    (0, import_node_fs.rmSync)(part, { force: true });
    const written = (0, import_node_fs.openSync)(part, "wx", 384);
    try {
      for (const bytes of parts) (0, import_node_fs.writeFileSync)(written, bytes);
    } finally {
      (0, import_node_fs.closeSync)(written);
    }
    (0, import_node_fs.renameSync)(part, file);
  } catch (error) {
    (0, import_node_fs.rmSync)(part, { force: true });
    const reason = error instanceof Error && "code" in error ? String(error.code) : "unknown error";
    throw new import_errors.UserError(
      `The state ${path} cannot be written: ${reason}`,
      "Give a file in a folder that exists."
    );
  }
}
var codeOf = (error) => typeof error === "object" && error !== null && "code" in error ? String(error.code) : "unknown error";
var ID_BYTES = 12;
function idList(sources, width) {
  return sources.map((source) => shortened(source, width)).reduce(merged, Buffer.alloc(0));
}
function shortened(source, width) {
  const short = Buffer.allocUnsafeSlow(source.length / width * ID_BYTES);
  let at = 0;
  for (let id = 0; id < source.length; id += width)
    for (let i = id; i < id + ID_BYTES; i++) short[at++] = source[i];
  return short;
}
function merged(a, b) {
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  const all = Buffer.alloc(a.length + b.length);
  let [i, j, size] = [0, 0, 0];
  while (i < a.length || j < b.length) {
    const order = i === a.length ? 1 : j === b.length ? -1 : compare(a, i, b, j);
    size += order <= 0 ? a.copy(all, size, i, i + ID_BYTES) : b.copy(all, size, j, j + ID_BYTES);
    if (order <= 0) i += ID_BYTES;
    if (order >= 0) j += ID_BYTES;
  }
  return all.subarray(0, size);
}
var newIds = (sources, width, known) => [
  ...new Set(
    sources.flatMap(
      (source) => missingIn(shortened(source, width), known).map((offset) => {
        const at = offset / ID_BYTES * width;
        return source.toString("hex", at, at + width);
      })
    )
  )
];
function missingIn(a, b) {
  if (a.equals(b)) return [];
  const found = [];
  let j = 0;
  for (let i = 0; i < a.length; i += ID_BYTES) {
    while (j < b.length && compare(b, j, a, i) < 0) j += ID_BYTES;
    if (j >= b.length || compare(b, j, a, i) !== 0) found.push(i);
  }
  return found;
}
var compare = (a, i, b, j) => a.readUInt32BE(i) - b.readUInt32BE(j) || a.compare(b, j + 4, j + ID_BYTES, i + 4, i + ID_BYTES);
function isElsewhere(holders, brought, staged, kept) {
  const held = new Set(holders.flatMap(({ ids }) => ids));
  const places = /* @__PURE__ */ new Map();
  const add = (id, path) => {
    if (held.has(id)) places.set(id, (places.get(id) ?? /* @__PURE__ */ new Set()).add(path));
  };
  for (const { after, path } of brought) add(after, path);
  for (const [path, ids] of staged) for (const id of ids) add(id, path);
  for (const { after, path } of kept) places.get(after)?.delete(path);
  return [...places.values()].some((paths) => paths.size > 0);
}
async function sameHistory(repository, { events, reachable }, wanted) {
  const [complete, unreachable] = [events.slice(0, reachable), events.slice(reachable)];
  const walked = complete.filter(({ dropped }) => !dropped);
  const tips = await (0, import_scan_2.tipContents)(repository, walked);
  return (0, import_scan_2.joinedHistory)(repository, { walked, complete, unreachable, tips }, wanted);
}
function apart(events, reached) {
  const numbered = events.map((event, i) => ({ event, i, position: reached.get(event.commit.id) }));
  const walked = numbered.filter(({ position }) => position !== void 0).sort((a, b) => a.position - b.position || a.i - b.i);
  const others = numbered.filter(({ position }) => position === void 0).sort((a, b) => (0, import_scan_2.byCommit)(a.event, b.event) || a.i - b.i);
  return [walked.map(({ event }, order) => ({ ...event, order })), others.map(({ event }) => event)];
}
var MOST_NEW = 1e4;
async function lookNow(repository) {
  const sources = (0, import_sources_packs_store_2.listIds)(repository);
  const width = repository.objectFormat === "sha256" ? 32 : 20;
  const { stdout } = await (0, import_sources_git.runGit)(repository.commonDirectory, [
    "for-each-ref",
    "--format=%(objectname) %(refname)"
  ]);
  const ids = idList(sources, width);
  return {
    ids,
    refs: `${repository.head ?? ""}
${stdout.toString()}`,
    newTo: (state) => state.ids.equals(ids) ? [] : newIds(sources, width, state.ids)
  };
}
async function resumeHistory(repository, ledger, tally, state, now, confidence = "low") {
  if (repository.shallow) return "the clone is shallow";
  const gone = goneIds(state.ids, now.ids);
  if (gone.size * ID_BYTES * 2 > state.ids.length) return "most of what it knows is gone";
  const fresh = now.newTo(state);
  if (fresh.length > MOST_NEW) return "most of the history is new";
  const isThere = (id) => gone.size === 0 || !gone.has(id.slice(0, ID_BYTES * 2));
  const kept = state.events.filter(({ commit, dropped }) => !dropped && isThere(commit.id));
  if (gone.size > 0 && kept.some(({ before, after }) => [after, ...before].some((id) => id !== "" && !isThere(id))))
    return "a file that it knows is gone";
  const isSame = fresh.length === 0 && gone.size === 0 && state.refs === now.refs;
  const reached = isSame ? void 0 : await walkOrder(repository);
  if (reached === "broken") return "git cannot walk the history";
  const commits = await readFresh(repository, fresh, ledger, tally);
  const mayLeave = gone.size === 0 && ledger.blobsWithSecrets().size === 0;
  const isLeft = ({ surest }) => mayLeave && (0, import_finding.confidenceRank)(surest) < (0, import_finding.confidenceRank)(confidence);
  const left = state.holders.filter(isLeft);
  const read = (holders) => readHolders(repository, holders, isThere, ledger, tally);
  await read(state.holders.filter((one) => !isLeft(one)));
  const wanted = /* @__PURE__ */ new Set([...ledger.blobsWithSecrets(), ...left.flatMap(({ ids }) => ids)]);
  const fromNew = reached ? await newEvents(repository, commits, wanted, now, reached, tally) : [];
  const history = reached ? await (0, import_scan_2.completeHistory)(repository, ...apart([...fromNew, ...kept], reached), wanted) : await sameHistory(repository, state, wanted);
  const brought = isSame ? [] : [...history.walked, ...history.events];
  const isPart2 = left.length > 0 && !isElsewhere(state.holders, brought, history.staged, kept);
  if (!isPart2) await read(left);
  return { history, isSame, isPart: isPart2 };
}
var goneIds = (then, now) => new Set(missingIn(then, now).map((at) => then.toString("hex", at, at + ID_BYTES)));
async function walkOrder(repository) {
  const { code, stdout } = await (0, import_sources_git.runGit)(repository.commonDirectory, ["rev-list", "--topo-order", "--all"]);
  if (code !== 0) return "broken";
  const ids = stdout.toString("latin1").split("\n").filter(Boolean);
  return new Map(ids.map((id, i) => [id, i]));
}
async function readFresh(repository, ids, ledger, tally) {
  const commits = [];
  const through = (content, parts) => ledger.lookThrough(content, parts, tally);
  for await (const blob of (0, import_match_scanner.readObjects)(repository, ids, tally, { through })) {
    if (blob.kind === "commit") commits.push(blob.id);
    ledger.look(blob, tally);
  }
  return commits;
}
async function readHolders(repository, holders, isThere, ledger, tally) {
  const others = /* @__PURE__ */ new Map();
  for (const { kind, ids } of holders) {
    const [first, ...rest] = ids.filter(isThere);
    if (first !== void 0)
      others.set(
        first,
        rest.map((id) => ({ kind, id }))
      );
  }
  const again = Object.assign(new import_scan_2.Tally(), { limits: tally.limits });
  const through = (content, parts) => ledger.lookThrough(content, parts, new import_scan_2.Tally(), others.get(content.id));
  for await (const blob of (0, import_match_scanner.readObjects)(repository, [...others.keys()], again, { through }))
    ledger.look(blob, new import_scan_2.Tally(), others.get(blob.id));
  for (const { gap, reason, examples } of again.skipped())
    if (gap) for (const example of examples) tally.gap(reason, example);
}
async function newEvents(repository, commits, wanted, { ids }, reached, tally) {
  const has = (0, import_attribute_graph_walk.hasObject)((0, import_match_scanner.idTable)([{ ids, width: ID_BYTES, numberOf: (position) => position }]));
  const listener = (0, import_attribute_graph_walk.gapsIn)(tally);
  const events = [];
  for (const isReached of [true, false]) {
    const here = commits.filter((id) => reached.has(id) === isReached);
    if (here.length === 0) continue;
    const log = new import_scan_2.Log(repository, ["--no-walk=unsorted", "--stdin"], here.join("\n") + "\n");
    log.follow(has);
    const walked = await log.read(wanted);
    if (walked.fault !== void 0) listener.broken(walked.fault);
    for (const id of walked.missing) listener.missing(id, isReached);
    events.push(...walked.events);
  }
  return events;
}
function bodyOf({ refs, reachable, holders, events }) {
  const [ids, paths] = [numbering(), numbering()];
  return JSON.stringify({
    refs,
    reachable,
    holders: holders.map(({ kind, surest, ids: held }) => [
      KINDS.indexOf(kind),
      LEVELS.indexOf(surest),
      ...held.map(ids.number)
    ]),
    events: events.map(({ commit, path, before, after }) => [
      ids.number(commit.id),
      commit.authorTime,
      paths.number(path),
      ids.number(after),
      ...before.map(ids.number)
    ]),
    dropped: events.flatMap((event, i) => event.dropped ? i : []),
    ids: ids.all(),
    paths: paths.all()
  });
}
function numbering() {
  const numbers = /* @__PURE__ */ new Map();
  return {
    number(text) {
      const known = numbers.get(text) ?? numbers.size;
      numbers.set(text, known);
      return known;
    },
    all: () => [...numbers.keys()]
  };
}
var KINDS = ["file", "commit", "tag"];
var LEVELS = ["low", "medium", "high"];
function toldIn(body) {
  if (!isRecord(body)) return void 0;
  const { refs, reachable } = body;
  const ids = textsIn(body.ids, (text) => text === "" || ID.test(text));
  const paths = textsIn(body.paths, () => true);
  if (typeof refs !== "string" || typeof reachable !== "number" || !ids || !paths) return void 0;
  const holders = listOf(body.holders, (row) => holdersOf(row, ids));
  const dropped = new Set(Array.isArray(body.dropped) ? body.dropped : []);
  const events = listOf(body.events, (row, order) => {
    const event = eventOf(row, order, ids, paths);
    return event && dropped.has(order) ? { ...event, dropped: true } : event;
  });
  return holders && events && { refs, reachable, holders, events };
}
function holdersOf([kind, surest, ...numbers], ids) {
  const [known, level] = [entryOf(KINDS, kind), entryOf(LEVELS, surest)];
  const held = namesOf(numbers, ids);
  return known && level && held && held.length > 0 && held.every(Boolean) ? { kind: known, surest: level, ids: held } : void 0;
}
function eventOf([commit, authorTime, path, ...blobs], order, ids, paths) {
  const [id, name, names] = [entryOf(ids, commit), entryOf(paths, path), namesOf(blobs, ids)];
  if (!id || typeof authorTime !== "number" || name === void 0 || !names) return void 0;
  const [after, ...before] = names;
  return after === void 0 ? void 0 : { commit: { id, authorTime }, path: name, after, before, order };
}
var entryOf = (table, number) => typeof number === "number" ? table[number] : void 0;
function namesOf(numbers, ids) {
  const names = [];
  for (const number of numbers) {
    const name = entryOf(ids, number);
    if (name === void 0) return void 0;
    names.push(name);
  }
  return names;
}
var ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
function textsIn(texts, isSound) {
  if (!Array.isArray(texts)) return void 0;
  const sound = texts.filter((text) => typeof text === "string" && isSound(text));
  return sound.length === texts.length ? sound : void 0;
}
function listOf(rows, read) {
  if (!Array.isArray(rows)) return void 0;
  const found = [];
  for (const row of rows) {
    const one = Array.isArray(row) ? read(row, found.length) : void 0;
    if (one === void 0) return void 0;
    found.push(one);
  }
  return found;
}
var isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
function holdersIn(ledger, surestOf) {
  const held = /* @__PURE__ */ new Map();
  for (const { id, kind, what, surest } of ledger.historyContents(surestOf)) {
    const known = held.get(id) ?? { kind, ids: [], surest, what: [] };
    known.what.push(what);
    held.set(id, { ...known, surest: surer(known.surest, surest) });
  }
  const groups = /* @__PURE__ */ new Map();
  for (const [id, { kind, surest, what }] of held) {
    const key = JSON.stringify([kind, ...what.sort()]);
    const group = groups.get(key) ?? { kind, ids: [], surest };
    group.ids.push(id);
    groups.set(key, group);
  }
  return [...groups.values()].map((group) => ({ ...group, ids: group.ids.sort() })).sort(byFirstId);
}
var surer = (a, b) => (0, import_finding.confidenceRank)(a) < (0, import_finding.confidenceRank)(b) ? b : a;
var byFirstId = (a, b) => a.ids[0] < b.ids[0] ? -1 : 1;
var FORMAT = "keysweep state 4";
function writeState(state, seal) {
  const rest = [Buffer.from(`${bodyOf(state)}
`), state.ids];
  const head = JSON.stringify({ format: FORMAT, digest: seal.digest, mac: macOf(rest, seal) });
  return [Buffer.from(`${head}
`), ...rest];
}
function macOf(parts, { digest, key }) {
  const mac = (0, import_node_crypto.createHmac)("sha256", (0, import_node_crypto.createHash)("sha256").update(`${FORMAT} ${key}`).digest());
  mac.update(`${digest}
`);
  for (const part of parts) mac.update(part);
  return mac.digest("hex");
}
function readState(file, seal) {
  const first = file.indexOf(LF) + 1;
  const head = parsed(file.toString("utf8", 0, first));
  if (!isRecord(head) || head.format !== FORMAT) return "it is no state of this version";
  if (head.digest !== seal.digest) return "other rules, another release or other bounds made it";
  const rest = file.subarray(first);
  const [mac, wanted] = [Buffer.from(String(head.mac)), Buffer.from(macOf([rest], seal))];
  if (mac.length !== wanted.length || !(0, import_node_crypto.timingSafeEqual)(mac, wanted))
    return "it is damaged, or sealed with another key";
  const end = rest.indexOf(LF);
  const told = toldIn(parsed(rest.toString("utf8", 0, end)));
  const ids = rest.subarray(end + 1);
  return told && ids.length % ID_BYTES === 0 ? { ...told, ids } : "it is damaged";
}
var LF = 10;
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}
function pathsByBlob({ events, walked, staged }) {
  const paths = /* @__PURE__ */ new Map();
  const add = (id, path) => paths.set(id, (paths.get(id) ?? /* @__PURE__ */ new Set()).add(path));
  for (const { after, path } of [...walked, ...events]) if (after !== "") add(after, path);
  for (const [path, ids] of staged) for (const id of ids) add(id, path);
  return paths;
}
function surestIn(paths) {
  return (sightings) => {
    let surest = "low";
    for (const sighting of sightings) {
      if (surest === "high") break;
      for (const path of placesOf(sighting, paths)) surest = surer(surest, surestAt(sighting, path));
    }
    return surest;
  };
}
function placesOf(sighting, paths) {
  const { kind, path, id = "" } = sighting.content;
  if (path !== void 0) return [path];
  return kind === "file" ? paths.get(id) ?? [import_scan_2.STRAY] : [(0, import_scan_2.messagePath)(sighting)];
}
var LIFTED = "medium";
function surestAt(sighting, path) {
  if ((0, import_scan_2.customId)(sighting) !== void 0) return "high";
  const { suppressed, confidence } = (0, import_scan_2.verdictAt)(sighting, (0, import_scan_2.notePath)(path) + sighting.inner, null);
  if (suppressed !== void 0) return "low";
  return (0, import_scan_2.isPart)(sighting.case.match.rule.id) ? surer(confidence, LIFTED) : confidence;
}
async function readWithState(repository, ledger, tally, part, { file, seal, confidence }) {
  const now = await lookNow(repository);
  const kept = readKept(file);
  const state = kept === void 0 ? "there is none yet" : readState(kept, seal);
  const resumed = typeof state === "string" ? state : await resumeHistory(repository, ledger, part.tally, state, now, confidence);
  if (typeof resumed === "string") tally.skip(`kept state that is not used: ${resumed}`, file);
  const taken = typeof resumed === "string" || typeof state === "string" ? void 0 : { ...resumed, state };
  const history = taken?.history ?? await (0, import_attribute_graph_walk.readHistory)(repository, ledger, tally, part);
  return {
    history,
    ...taken && { known: taken.state.ids.length / ID_BYTES },
    keep() {
      if (taken?.isSame) return;
      const { events, walked } = history;
      const reachable = events.length - (walked.length - history.reachable);
      const { ids, refs } = now;
      const holders = taken?.isPart ? taken.state.holders : holdersIn(ledger, surestIn(pathsByBlob(history)));
      writeKept(file, writeState({ ids, refs, holders, events, reachable }, seal));
    }
  };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  readWithState
});
