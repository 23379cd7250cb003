import { createRequire as createRequireForBundle } from 'node:module'
const require = createRequireForBundle(import.meta.url)
import {
  hasObject,
  readHistory
} from "./attribute-graph-walk.js";
import {
  listIds
} from "./sources-packs-store-2.js";
import {
  idTable
} from "./history-visitor.js";
import "./sources-packs-pack.js";
import {
  Log,
  STRAY,
  Tally,
  completeHistory,
  customId,
  messagePath,
  notePath,
  verdictAt
} from "./scan-2.js";
import "./sources-repository.js";
import "./reporters-wording.js";
import "./options.js";
import {
  readObjects
} from "./match-scanner.js";
import {
  runGit
} from "./sources-git.js";
import {
  confidenceRank
} from "./finding.js";
import {
  UserError
} from "./errors.js";
import "./bundle-runtime.js";

// src/sources/kept-file.ts
import {
  closeSync,
  constants,
  fstatSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync
} from "node:fs";
import { resolve } from "node:path";
var MOST_BYTES = 512 * 1024 * 1024;
function readKept(path) {
  try {
    const file = openSync(resolve(path), constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    try {
      const facts = fstatSync(file);
      return facts.isFile() && facts.size <= MOST_BYTES ? readFileSync(file, "utf8") : "";
    } finally {
      closeSync(file);
    }
  } catch (error) {
    return codeOf(error) === "ENOENT" ? void 0 : "";
  }
}
function writeKept(path, text) {
  const file = resolve(path);
  const part = `${file}.${process.pid}.part`;
  try {
    rmSync(part, { force: true });
    writeFileSync(part, text, { flag: "wx", mode: 384 });
    renameSync(part, file);
  } catch (error) {
    rmSync(part, { force: true });
    const reason = error instanceof Error && "code" in error ? String(error.code) : "unknown error";
    throw new UserError(
      `The state ${path} cannot be written: ${reason}`,
      "Give a file in a folder that exists."
    );
  }
}
var codeOf = (error) => typeof error === "object" && error !== null && "code" in error ? String(error.code) : "unknown error";

// src/sources/packs/id-list.ts
var ID_BYTES = 12;
function idList(sources, width) {
  return sources.map((source) => shortened(source, width)).reduce(merged, Buffer.alloc(0));
}
function shortened(source, width) {
  const count = source.length / width;
  const short = Buffer.alloc(count * ID_BYTES);
  for (let i = 0; i < count; i++) source.copy(short, i * ID_BYTES, i * width, i * width + ID_BYTES);
  return short;
}
function merged(a, b) {
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

// src/history/state.ts
import { createHash, createHmac, timingSafeEqual } from "node:crypto";
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
var surer = (a, b) => confidenceRank(a) < confidenceRank(b) ? b : a;
var byFirstId = (a, b) => a.ids[0] < b.ids[0] ? -1 : 1;
var FORMAT = "keysweep state 2";
function writeState({ refs, ids, holders, events, reachable }, seal) {
  const body = JSON.stringify({
    refs,
    reachable,
    ids: ids.toString("base64"),
    holders: holders.map(({ kind, surest, ids: ids2 }) => [kind, surest, ...ids2]),
    events: events.map(({ commit, path, before, after }) => [
      commit.id,
      commit.authorTime,
      path,
      after,
      ...before
    ])
  });
  return `${JSON.stringify({ format: FORMAT, digest: seal.digest, mac: macOf(body, seal) })}
${body}
`;
}
var macOf = (body, { digest, key }) => createHmac("sha256", createHash("sha256").update(`${FORMAT} ${key}`).digest()).update(`${digest}
${body}`).digest("hex");
function readState(text, seal) {
  const [first = "", body = ""] = text.split("\n");
  const head = parsed(first);
  if (!isRecord(head) || head.format !== FORMAT) return "it is no state of this version";
  if (head.digest !== seal.digest) return "other rules, another release or other bounds made it";
  const [mac, wanted] = [Buffer.from(String(head.mac)), Buffer.from(macOf(body, seal))];
  if (mac.length !== wanted.length || !timingSafeEqual(mac, wanted))
    return "it is damaged, or sealed with another key";
  return stateIn(parsed(body)) ?? "it is damaged";
}
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}
function stateIn(body) {
  if (!isRecord(body)) return void 0;
  const { refs, ids, reachable } = body;
  if (typeof refs !== "string" || typeof ids !== "string" || typeof reachable !== "number") return void 0;
  const holders = listOf(body.holders, holdersOf);
  const events = listOf(body.events, eventOf);
  return holders && events && { refs, reachable, ids: Buffer.from(ids, "base64"), holders, events };
}
function holdersOf(row) {
  const [kind, surest, ...ids] = row;
  const known = KINDS.find((one) => one === kind);
  const level = LEVELS.find((one) => one === surest);
  const all = ids.filter(isId);
  if (!known || !level || all.length === 0 || all.length < ids.length) return void 0;
  return { kind: known, surest: level, ids: all };
}
var KINDS = ["file", "commit", "tag"];
var LEVELS = ["low", "medium", "high"];
function eventOf(row, order) {
  const [id, authorTime, path, after, ...before] = row;
  if (!isId(id) || typeof authorTime !== "number" || typeof path !== "string") return void 0;
  const ids = [after, ...before].filter((one) => one === "" || isId(one));
  if (ids.length !== before.length + 1) return void 0;
  return { commit: { id, authorTime }, path, after: ids[0], before: ids.slice(1), order };
}
var isId = (value) => typeof value === "string" && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value);
var isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
function listOf(rows, read) {
  if (!Array.isArray(rows)) return void 0;
  const found = rows.flatMap((row, i) => Array.isArray(row) ? read(row, i) ?? [] : []);
  return found.length === rows.length ? found : void 0;
}

// src/history/surest.ts
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
  return kind === "file" ? paths.get(id) ?? [STRAY] : [messagePath(sighting)];
}
function surestAt(sighting, path) {
  if (customId(sighting) !== void 0) return "high";
  const { suppressed, confidence } = verdictAt(sighting, notePath(path) + sighting.inner, null);
  return suppressed === void 0 ? confidence : "low";
}

// src/history/resume.ts
var MOST_NEW = 1e4;
async function lookNow(repository) {
  const sources = listIds(repository);
  const width = repository.objectFormat === "sha256" ? 32 : 20;
  const { stdout } = await runGit(repository.commonDirectory, [
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
  const isThere = (id) => !gone.has(id.slice(0, ID_BYTES * 2));
  const kept = state.events.filter(({ commit }) => isThere(commit.id));
  if (kept.some(({ before, after }) => [after, ...before].some((id) => id !== "" && !isThere(id))))
    return "a file that it knows is gone";
  const isSame = fresh.length === 0 && gone.size === 0 && state.refs === now.refs;
  const reached = isSame ? void 0 : await walkOrder(repository);
  if (reached === "broken") return "git cannot walk the history";
  const commits = await readFresh(repository, fresh, ledger, tally);
  const mayLeave = gone.size === 0 && ledger.blobsWithSecrets().size === 0;
  const isLeft = ({ surest }) => mayLeave && confidenceRank(surest) < confidenceRank(confidence);
  const left = state.holders.filter(isLeft);
  const read = (holders) => readHolders(repository, holders, isThere, ledger, tally);
  await read(state.holders.filter((one) => !isLeft(one)));
  const wanted = /* @__PURE__ */ new Set([...ledger.blobsWithSecrets(), ...left.flatMap(({ ids }) => ids)]);
  const fromNew = reached ? await newEvents(repository, commits, wanted, now, reached, tally) : [];
  const [walked, unreachable] = reached ? apart([...fromNew, ...kept], reached) : [kept.slice(0, state.reachable), kept.slice(state.reachable)];
  const history = await completeHistory(repository, walked, unreachable, wanted);
  const isPart = left.length > 0 && !isElsewhere(state.holders, history, kept);
  if (!isPart) await read(left);
  return { history, isSame, isPart };
}
function isElsewhere(holders, history, kept) {
  const known = new Set(kept.map(({ after, path }) => `${after} ${path}`));
  const paths = pathsByBlob(history);
  return holders.some(
    ({ ids }) => ids.some((id) => [...paths.get(id) ?? []].some((path) => !known.has(`${id} ${path}`)))
  );
}
var goneIds = (then, now) => new Set(missingIn(then, now).map((at) => then.toString("hex", at, at + ID_BYTES)));
async function walkOrder(repository) {
  const { code, stdout } = await runGit(repository.commonDirectory, ["rev-list", "--topo-order", "--all"]);
  if (code !== 0) return "broken";
  const ids = stdout.toString("latin1").split("\n").filter(Boolean);
  return new Map(ids.map((id, i) => [id, i]));
}
async function readFresh(repository, ids, ledger, tally) {
  const commits = [];
  for await (const blob of readObjects(repository, ids, tally)) {
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
  const again = Object.assign(new Tally(), { limits: tally.limits });
  for await (const blob of readObjects(repository, [...others.keys()], again))
    ledger.look(blob, new Tally(), others.get(blob.id));
  for (const { gap, reason, examples } of again.skipped())
    if (gap) for (const example of examples) tally.gap(reason, example);
}
async function newEvents(repository, commits, wanted, { ids }, reached, tally) {
  const has = hasObject(idTable([{ ids, width: ID_BYTES, numberOf: (position) => position }]));
  const events = [];
  for (const isReached of [true, false]) {
    const here = commits.filter((id) => reached.has(id) === isReached);
    if (here.length === 0) continue;
    const log = new Log(repository, ["--no-walk=unsorted", "--stdin"], here.join("\n") + "\n");
    log.follow(has);
    const walked = await log.read(wanted);
    if (walked.fault !== void 0) tally.gap("history that git cannot walk", walked.fault.split("\n")[0]);
    for (const id of walked.missing)
      if (isReached) tally.gap("object missing from the clone", id);
      else tally.skip("object of an unreachable commit that the clone does not have", id);
    events.push(...walked.events);
  }
  return events;
}
function apart(events, reached) {
  const numbered = events.map((event, i) => ({ event, i, position: reached.get(event.commit.id) }));
  const walked = numbered.filter(({ position }) => position !== void 0).sort((a, b) => a.position - b.position || a.i - b.i);
  const others = numbered.filter(({ position }) => position === void 0).sort((a, b) => compareText(a.event.commit.id, b.event.commit.id) || a.i - b.i);
  return [walked.map(({ event }, order) => ({ ...event, order })), others.map(({ event }) => event)];
}
var compareText = (a, b) => a < b ? -1 : a > b ? 1 : 0;

// src/history/kept.ts
async function readWithState(repository, ledger, tally, part, { file, seal, confidence }) {
  const now = await lookNow(repository);
  const text = readKept(file);
  const state = text === void 0 ? "there is none yet" : readState(text, seal);
  const resumed = typeof state === "string" ? state : await resumeHistory(repository, ledger, part.tally, state, now, confidence);
  if (typeof resumed === "string") tally.skip(`kept state that is not used: ${resumed}`, file);
  const taken = typeof resumed === "string" || typeof state === "string" ? void 0 : { ...resumed, state };
  const history = taken?.history ?? await readHistory(repository, ledger, tally, part);
  return {
    history,
    ...taken && { known: taken.state.ids.length / ID_BYTES },
    keep() {
      if (taken?.isSame) return;
      const { walked: events, reachable } = history;
      const { ids, refs } = now;
      const holders = taken?.isPart ? taken.state.holders : holdersIn(ledger, surestIn(pathsByBlob(history)));
      writeKept(file, writeState({ ids, refs, holders, events, reachable }, seal));
    }
  };
}
export {
  readWithState
};
