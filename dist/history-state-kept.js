'use strict'
var import_sources_blob = require("./sources-blob.js");
var import_attribute_graph_walk = require("./attribute-graph-walk.js");
var import_scan_2 = require("./scan-2.js");
var import_sources_packs_store_2 = require("./sources-packs-store-2.js");
var import_attribute_changes = require("./attribute-changes.js");
var import_reporters_wording = require("./reporters-wording.js");
var import_options = require("./options.js");
var import_history_visitor = require("./history-visitor.js");
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
var import_node_crypto = require("node:crypto");
var import_node_crypto2 = require("node:crypto");
var import_node_crypto3 = require("node:crypto");
var WORD = 4;
var HEAD = 2 * WORD;
function lineBytes({ ids, times, firstParent, parents }) {
  const head = Uint32Array.of(times.length, parents.length);
  const columns = [head, times, firstParent, parents];
  return [
    ...columns.map(({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength)),
    ids
  ];
}
function lineIn(bytes) {
  if (bytes.length < HEAD) return void 0;
  const words = new Uint32Array(Uint8Array.from(bytes.subarray(0, bytes.length & ~(WORD - 1))).buffer);
  const [commits = 0, count = 0] = words;
  const idsAt = HEAD + (commits * 2 + 1 + count) * WORD;
  if (bytes.length !== idsAt + commits * import_attribute_graph_walk.ID_BYTES) return void 0;
  const [firstAt, parentsAt] = [2 + commits, 2 + commits * 2 + 1];
  const line = {
    ids: bytes.subarray(idsAt),
    times: words.subarray(2, firstAt),
    firstParent: words.subarray(firstAt, parentsAt),
    parents: words.subarray(parentsAt, parentsAt + count)
  };
  const isSound = line.firstParent.at(-1) === count && line.parents.every((place) => place < commits);
  return isSound ? line : void 0;
}
var outlineOf = ({ refs, store, objects, files, practices, found }) => JSON.stringify({ refs, store, objects, practices, found, files: fileRows(files) });
function outlineIn(body) {
  if (!(0, import_sources_packs_store_2.isRecord)(body)) return void 0;
  const { refs, store, objects, practices, found } = body;
  const files = (0, import_sources_packs_store_2.listOf)(body.files, filesOf)?.flat();
  if (typeof refs !== "string" || typeof store !== "string" || typeof practices !== "string" || !files)
    return void 0;
  if (typeof objects !== "number") return void 0;
  return { refs, store, objects, practices, files, ...typeof found === "string" && { found } };
}
function fileRows(files) {
  const rows = /* @__PURE__ */ new Map();
  for (const { key, held, quiet = null } of files) {
    const alike = JSON.stringify([held, quiet]);
    const row = rows.get(alike);
    if (row) row.push(key);
    else rows.set(alike, [import_sources_packs_store_2.HELD.indexOf(held), quiet, key]);
  }
  return [...rows.values()];
}
function filesOf([level, rules, ...keys]) {
  const [held, sound] = [(0, import_sources_packs_store_2.entryOf)(import_sources_packs_store_2.HELD, level), (0, import_sources_packs_store_2.textsIn)(keys, (key) => import_sources_packs_store_2.ID.test(key))];
  const quiet = rules === null ? void 0 : (0, import_sources_packs_store_2.textsIn)(rules, () => true);
  if (!held || !sound || rules !== null && !quiet) return void 0;
  return sound.map((key) => ({ key, held, ...quiet && { quiet } }));
}
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
function writeState(state, seal2, report = NOTHING) {
  const objects = state.ids.length / import_attribute_graph_walk.ID_BYTES;
  const text = `${outlineOf({ ...state, objects })}
${(0, import_sources_packs_store_2.bodyOf)(state)}
`;
  const rest = [Buffer.from(text), state.ids, ...state.line ? lineBytes(state.line) : []];
  return [(0, import_sources_packs_store_2.frontOf)({ digest: seal2.digest, mac: macOf(rest, seal2) }, report), ...rest];
}
var NOTHING = Buffer.alloc(0);
function macOf(parts, { digest, key }) {
  const mac = (0, import_node_crypto.createHmac)("sha256", (0, import_node_crypto.createHash)("sha256").update(`${import_sources_packs_store_2.FORMAT} ${key}`).digest());
  mac.update(`${digest}
`);
  for (const part of parts) mac.update(part);
  return mac.digest("hex");
}
function readState(file, seal2) {
  const front = (0, import_sources_packs_store_2.frontIn)(file);
  if (!front) return "it is no state of this version";
  if (front.digest !== seal2.digest) return "other rules, another release or other bounds made it";
  const rest = file.subarray(front.to);
  const [mac, wanted] = [Buffer.from(front.mac), Buffer.from(macOf([rest], seal2))];
  if (mac.length !== wanted.length || !(0, import_node_crypto.timingSafeEqual)(mac, wanted))
    return "it is damaged, or sealed with another key";
  const end = rest.indexOf(LF);
  const last = rest.indexOf(LF, end + 1);
  const outline = outlineIn((0, import_sources_packs_store_2.parsed)(rest.toString("utf8", 0, end)));
  const lineAt = last + 1 + (outline?.objects ?? 0) * import_attribute_graph_walk.ID_BYTES;
  if (!outline || lineAt > rest.length) return "it is damaged";
  return {
    ...outline,
    ids: rest.subarray(last + 1, lineAt),
    history: () => (0, import_sources_packs_store_2.historyIn)((0, import_sources_packs_store_2.parsed)(rest.toString("utf8", end + 1, last))),
    line: () => lineIn(rest.subarray(lineAt))
  };
}
var LF = 10;
function pathsByBlob({ events, walked, staged }, wanted) {
  const paths = pathsIn([...walked, ...events], wanted);
  for (const [path, ids] of staged) for (const id of ids) if (wanted.has(id)) add(paths, id, path);
  return paths;
}
function pathsIn(events, wanted) {
  const paths = /* @__PURE__ */ new Map();
  for (const { after, path } of events) if (wanted.has(after)) add(paths, after, path);
  return paths;
}
function add(paths, id, path) {
  const known = paths.get(id);
  if (known) known.add(path);
  else paths.set(id, /* @__PURE__ */ new Set([path]));
}
function surestIn(paths, otherwise = [import_scan_2.STRAY]) {
  return (sightings) => {
    let surest = "low";
    const judged = /* @__PURE__ */ new Map();
    for (const sighting of sightings) {
      if (surest === "high") break;
      const here = judged.get(sighting.case) ?? /* @__PURE__ */ new Set();
      judged.set(sighting.case, here);
      for (const path of placesOf(sighting, paths, otherwise)) {
        if (here.size === here.add(path + sighting.inner).size) continue;
        surest = surer(surest, surestAt(sighting, path));
      }
    }
    return surest;
  };
}
function hasRisen(secrets, isOld, now, then, shown) {
  const [surestNow, surestThen] = [surestIn(now), surestIn(then, [])];
  const hasMoved = ({ content: { path, id = "" } }) => path === void 0 && now.get(id)?.size !== then.get(id)?.size;
  return secrets.some(({ sightings }) => {
    if (!sightings.some((one) => !isOld(one.content) || hasMoved(one))) return false;
    const surest = surestNow(sightings);
    const was = surestThen(sightings.filter(({ content }) => isOld(content)));
    return (0, import_finding.confidenceRank)(was) < Math.min((0, import_finding.confidenceRank)(surest), (0, import_finding.confidenceRank)(shown));
  });
}
function placesOf(sighting, paths, otherwise) {
  const { kind, path, id = "" } = sighting.content;
  if (path !== void 0) return [path];
  return kind === "file" ? paths.get(id) ?? otherwise : [(0, import_scan_2.messagePath)(sighting)];
}
var LIFTED = "medium";
function surestAt(sighting, path) {
  if ((0, import_scan_2.customId)(sighting) !== void 0) return "high";
  const { suppressed, confidence } = (0, import_scan_2.verdictAt)(sighting, (0, import_scan_2.notePath)(path) + sighting.inner, null);
  if (suppressed !== void 0) return "low";
  return (0, import_scan_2.isPart)(sighting.case.match.rule.id) ? surer(confidence, LIFTED) : confidence;
}
function basisOf({ seal: seal2, practices, settings }, { prefix }, { refs, ids }, tree, files) {
  const facts = JSON.stringify([
    seal2.digest,
    practices,
    settings,
    prefix,
    refs,
    tree?.index,
    tree?.paths,
    files
  ]);
  return (0, import_node_crypto2.createHash)("sha256").update(facts).update(ids).digest();
}
function sealFound(found, basis, tree) {
  const ignored = [...tree?.ignored ?? []].sort(([a], [b]) => (0, import_practices_secrets_secret_name.compareText)(a, b));
  return (0, import_sources_packs_store_2.seal)(JSON.stringify({ found, ignored }), basis).toString("base64");
}
function openFound(sealed, basis, ignores) {
  const text = (0, import_sources_packs_store_2.unseal)(Buffer.from(sealed, "base64"), basis);
  const body = text && JSON.parse(text);
  if (!(0, import_sources_packs_store_2.isRecord)(body) || !isAllFound(body.found) || !Array.isArray(body.ignored)) return void 0;
  const isSame = body.ignored.every(
    (one) => Array.isArray(one) && ignores(String(one[0])) === one[1]
  );
  return isSame ? body.found : void 0;
}
var isAllFound = (value) => (0, import_sources_packs_store_2.isRecord)(value) && [value.practices, value.secrets].every((one) => (0, import_sources_packs_store_2.isRecord)(one) && Array.isArray(one.findings));
var KnownFiles = class {
  #known;
  #shown;
  #format;
  /** Of this run, by path, where looking left nothing to be said. */
  #files = /* @__PURE__ */ new Map();
  #left = /* @__PURE__ */ new Map();
  #quiet = /* @__PURE__ */ new Map();
  #isNew = false;
  /** What an earlier run knows to hold something waits for `lookAtWaiting`: perhaps nobody asks. */
  waits = false;
  #waiting = [];
  #digest = (0, import_node_crypto3.createHash)("sha256");
  #read = /* @__PURE__ */ new Set();
  #isWhole = true;
  /** @param shown nothing less sure is asked for */
  constructor(known, shown, format) {
    this.#known = new Map(known.map((file) => [file.key, file]));
    this.#shown = shown;
    this.#format = format;
  }
  /** Looks for what the file holds, unless an earlier run knows enough of that. */
  look(file, ledger, tally) {
    const { path = "" } = file;
    const key = keyOf(file);
    this.#read.add(path);
    this.#digest.update(key);
    const held = this.#known.get(key)?.held;
    const isLeft = held === "nothing" || held && (0, import_finding.confidenceRank)(held) < (0, import_finding.confidenceRank)(this.#shown);
    if (isLeft) this.#left.set(path, held);
    else if (held && this.waits) this.#waiting.push(path);
    else {
      const said = Object.assign(new import_scan_2.Tally(), { limits: tally.limits });
      ledger.look(file, said);
      tally.take(said.skipped());
      if (said.skipped().length > 0) return;
      this.#isNew ||= held === void 0;
    }
    this.#files.set(path, { key, ...!isLeft && { id: (0, import_sources_blob.blobId)(file.bytes, this.#format) } });
  }
  /** A file was read otherwise, or changes with each run. */
  passBy() {
    this.#isWhole = false;
  }
  /** Of the bytes of all files that anybody looks into; undefined where that is not known. Once, when all were read. */
  digestOf({ paths, read }) {
    for (const path of paths.filter((one) => !this.#read.has(one)))
      this.#digest.update(`${path}\0`).update(keyOf({ kind: "file", path, bytes: read(path, import_practices_run.LARGEST) ?? NOTHING2 }));
    return this.#isWhole ? this.#digest.digest("hex") : void 0;
  }
  rulesAt(path) {
    const { quiet } = this.#known.get(this.#files.get(path)?.key ?? "") ?? {};
    if (quiet) this.#quiet.set(path, quiet);
    return quiet;
  }
  note(path, rules) {
    this.#quiet.set(path, rules);
    this.#isNew ||= this.#files.has(path);
  }
  /** Whether an earlier run knew the file as it stands. */
  knew(path) {
    return this.#known.has(this.#files.get(path)?.key ?? "");
  }
  /** Of this run. */
  get count() {
    return this.#files.size;
  }
  /** The same as an earlier run left them, or none were read. */
  get areSame() {
    return this.#files.size === 0 || !this.#isNew && this.#files.size === this.#known.size;
  }
  /** Those that were not looked at although they hold something. */
  async lookAtLeft(repository, ledger, limits) {
    const left = [...this.#left].flatMap(([path, held]) => held === "nothing" ? [] : path);
    await this.#lookAgain(left, repository, ledger, limits);
  }
  async lookAtWaiting(repository, ledger, limits) {
    await this.#lookAgain(this.#waiting.splice(0), repository, ledger, limits);
  }
  async #lookAgain(paths, repository, ledger, limits) {
    const files = paths.map((path) => ({ path, kind: "file" }));
    for await (const blob of (0, import_scan_2.readBlobs)(repository.top, repository, files, limits)) {
      const { path = "" } = blob;
      ledger.look(blob, new import_scan_2.Tally());
      this.#left.delete(path);
      if (keyOf(blob) === this.#files.get(path)?.key)
        this.#files.set(path, { key: keyOf(blob), id: (0, import_sources_blob.blobId)(blob.bytes, this.#format) });
      else this.#files.delete(path);
    }
  }
  /**
   * What the next run need know of them. Of one that holds something the key is written down only where the bytes are an object
   * of the repository too: by the hash of a file that holds little more than a password one could guess it.
   */
  all(ledger, surestOf, isObject) {
    const held = new Map(this.#left);
    for (const { sightings } of ledger.secrets()) {
      const inFiles = sightings.flatMap(({ content }) => content.path ?? []);
      if (inFiles.length === 0) continue;
      const surest = surestOf(sightings);
      for (const path of inFiles) held.set(path, surerOf(held.get(path), surest));
    }
    return [...this.#files].flatMap(([path, { key, id }]) => {
      const [surest, quiet] = [held.get(path) ?? "nothing", this.#quiet.get(path)];
      if (surest !== "nothing" && id !== void 0 && !isObject(id)) return [];
      return { key, held: surest, ...quiet && { quiet } };
    });
  }
};
var NOTHING2 = Buffer.alloc(0);
var surerOf = (held, surest) => held === void 0 || held === "nothing" ? surest : surer(held, surest);
var keyOf = ({ path, bytes }) => (0, import_node_crypto3.createHash)("sha256").update(`${path}\0`).update(bytes).digest("hex");
var MOST_NEW = 1e4;
async function lookNow(repository, known) {
  const naming = (0, import_sources_packs_store_2.nameRefs)(repository);
  const store = (0, import_sources_packs_store_2.storeDigest)(repository);
  const sources = known?.store === store ? void 0 : (0, import_sources_packs_store_2.listIds)(repository);
  const width = repository.objectFormat === "sha256" ? 32 : 20;
  const ids = sources ? (0, import_attribute_graph_walk.idList)(sources, width) : known.ids;
  return {
    ids,
    refs: await naming,
    store,
    newTo: (state) => !sources || state.ids.equals(ids) ? [] : (0, import_attribute_graph_walk.newIds)(sources, width, state.ids)
  };
}
var namedIn = (refs) => [
  ...new Set(refs.split("\n").flatMap((line) => /^[0-9a-f]+/.exec(line)?.[0] ?? []))
];
var objectsIn = (ids) => (high, low) => (0, import_attribute_graph_walk.positionIn)(ids, high, low) !== import_sources_unpack_lzma2.NOT_THERE;
function holdsId(ids) {
  const has = objectsIn(ids);
  return (id) => has((0, import_sources_unpack_lzma2.hexIn)(id, 0), (0, import_sources_unpack_lzma2.hexIn)(id, 8));
}
var isSameHistory = (state, now) => state.refs === now.refs && state.ids.equals(now.ids);
var objectsOf = ({ ids }) => ids.length / import_attribute_graph_walk.ID_BYTES;
function changeSince(repository, state, now) {
  if (repository.shallow) return "the clone is shallow";
  const gone = goneIds(state.ids, now.ids);
  if (gone.size * import_attribute_graph_walk.ID_BYTES * 2 > state.ids.length) return "most of what it knows is gone";
  const fresh = now.newTo(state);
  if (fresh.length > MOST_NEW) return "most of the history is new";
  const isThere = (id) => gone.size === 0 || !gone.has(id.slice(0, import_attribute_graph_walk.ID_BYTES * 2));
  const kept = state.events.filter(({ commit, dropped }) => !dropped && isThere(commit.id));
  if (gone.size > 0 && kept.some(({ before, after }) => [after, ...before].some((id) => id !== "" && !isThere(id))))
    return "a file that it knows is gone";
  const isSame = isSameHistory(state, now);
  return { fresh, isThere, isWhole: gone.size === 0, kept, isSame };
}
var goneIds = (then, now) => new Set((0, import_attribute_graph_walk.missingIn)(then, now).map((at) => then.toString("hex", at, at + import_attribute_graph_walk.ID_BYTES)));
function isElsewhere(holders, brought, staged, kept) {
  const held = new Set(holders.flatMap(({ ids }) => ids));
  const places = /* @__PURE__ */ new Map();
  const add2 = (id, path) => {
    if (held.has(id)) places.set(id, (places.get(id) ?? /* @__PURE__ */ new Set()).add(path));
  };
  for (const { after, path } of brought) add2(after, path);
  for (const [path, ids] of staged) for (const id of ids) add2(id, path);
  if (places.size === 0) return false;
  for (const { after, path } of kept) places.get(after)?.delete(path);
  return [...places.values()].some((paths) => paths.size > 0);
}
async function sameHistory(repository, { events, reachable, tips }, wanted) {
  const [complete, unreachable] = [events.slice(0, reachable), events.slice(reachable)];
  const walked = complete.filter(({ dropped }) => !dropped);
  return (0, import_scan_2.joinedHistory)(repository, { walked, complete, unreachable, tips }, wanted);
}
function apart(events, reached) {
  const numbered = events.map((event, i) => ({ event, i, position: reached.get(event.commit.id) }));
  const walked = numbered.filter(({ position }) => position !== void 0).sort((a, b) => a.position - b.position || a.i - b.i);
  const others = numbered.filter(({ position }) => position === void 0).sort((a, b) => (0, import_scan_2.byCommit)(a.event, b.event) || a.i - b.i);
  return [walked.map(({ event }, order) => ({ ...event, order })), others.map(({ event }) => event)];
}
async function resumeHistory(repository, ledger, { tally, first }, state, now, files, confidence) {
  const since = changeSince(repository, state, now);
  if (typeof since === "string") return since;
  const { fresh, isThere, isWhole, kept, isSame } = since;
  const listed = isSame ? void 0 : await commitsNow(repository, state, since);
  if (typeof listed === "string") return listed;
  await first?.();
  const commits = await readFresh(repository, fresh, ledger, tally);
  const isLeft = ({ surest }) => isWhole && (0, import_finding.confidenceRank)(surest) < (0, import_finding.confidenceRank)(confidence);
  const readAgain = (holders) => readHolders(repository, holders, isThere, ledger, tally);
  const left = new Left(state.holders.filter(isLeft), async (holders) => {
    await readAgain(holders);
    await files.lookAtLeft(repository, ledger, tally.limits);
  });
  await readAgain(state.holders.filter((one) => !isLeft(one)));
  const wanted = /* @__PURE__ */ new Set([...ledger.blobsWithSecrets(), ...left.holders.flatMap(({ ids }) => ids)]);
  const fromNew = listed ? await newEvents(repository, commits, wanted, now, listed.order, tally) : [];
  const history = listed ? await (0, import_scan_2.completeHistory)(repository, ...apart([...fromNew, ...kept], listed.order), wanted, listed) : await sameHistory(repository, state, wanted);
  const brought = isSame ? [] : [...fromNew, ...history.events.filter(({ dropped }) => dropped)];
  const read = ledger.blobsWithSecrets();
  const [here, then] = [pathsByBlob(history, read), pathsIn(kept, read)];
  if (!isWhole || isElsewhere(left.holders, brought, history.staged, kept) || hasRisen(ledger.secrets(), isKnownTo(fresh, files), here, then, confidence))
    await left.read();
  const line = listed ? listed.line : () => state.line;
  return { history: { ...history, line }, isSame, left, known: objectsOf(state) };
}
async function commitsNow(repository, { line, refs }, { isWhole }) {
  const longer = isWhole && line && await (0, import_attribute_graph_walk.lineSince)(repository, line, namedIn(refs));
  if (longer) return longer;
  const listed = await (0, import_scan_2.listCommits)(repository);
  return listed.isWhole ? listed : "git cannot walk the history";
}
var Left = class {
  holders;
  isRead = false;
  #read;
  constructor(holders, read) {
    this.holders = holders;
    this.#read = read;
  }
  async read() {
    const { holders } = this;
    this.isRead = true;
    this.holders = [];
    await this.#read(holders);
  }
};
function isKnownTo(fresh, files) {
  const isFresh = new Set(fresh);
  return ({ path, id }) => path === void 0 ? !isFresh.has(id ?? "") : files.knew(path);
}
async function readFresh(repository, ids, ledger, tally) {
  const commits = [];
  const through = (content, parts) => ledger.lookThrough(content, parts, tally);
  for await (const blob of (0, import_scan_2.readObjects)(repository, ids, tally, { through })) {
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
  for await (const blob of (0, import_scan_2.readObjects)(repository, [...others.keys()], again, { through }))
    ledger.look(blob, new import_scan_2.Tally(), others.get(blob.id));
  for (const { gap, reason, examples } of again.skipped())
    if (gap) for (const example of examples) tally.gap(reason, example);
}
async function newEvents(repository, commits, wanted, { ids }, reached, tally) {
  const has = objectsIn(ids);
  const listener = (0, import_attribute_graph_walk.gapsIn)(tally);
  const events = [];
  for (const isReached of [true, false]) {
    const here = commits.filter((id) => reached.get(id) !== void 0 === isReached);
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
function openKept(asked, repository) {
  const kept = (0, import_sources_packs_store_2.readKept)(asked.file);
  const state = kept === void 0 ? "there is none yet" : readState(kept, asked.seal);
  const known = typeof state === "string" ? [] : filesIn(state, asked.practices);
  const files = new KnownFiles(known, asked.confidence, repository.objectFormat);
  return { files, read: (...given) => new Resuming(asked, state, files, repository).read(...given) };
}
var Resuming = class {
  #asked;
  #state;
  #files;
  #repository;
  /** Of what is found; undefined where it cannot be told. */
  #basis;
  #tree;
  constructor(asked, state, files, repository) {
    this.#asked = asked;
    this.#state = state;
    this.#files = files;
    this.#repository = repository;
  }
  async read(ledger, tally, part, steps) {
    const [state, files] = [this.#state, this.#files];
    const now = await lookNow(this.#repository, typeof state === "string" ? void 0 : state);
    const isSame = typeof state !== "string" && !this.#repository.shallow && isSameHistory(state, now);
    files.waits = isSame;
    if (isSame) {
      await this.#readFiles(now, steps);
      const found = this.#foundIn(state);
      if (found) return { history: import_scan_2.NO_HISTORY, known: objectsOf(state), found, keep() {
      } };
    }
    const first = async () => {
      if (!isSame) await this.#readFiles(now, steps);
      await steps.look();
      await files.lookAtWaiting(this.#repository, ledger, part.tally.limits);
    };
    return this.#readHistory(now, ledger, tally, { ...part, first });
  }
  async #readFiles(now, steps) {
    const read = await steps.read();
    const digest = read ? this.#files.digestOf(read.tree) : "";
    this.#tree = read?.tree;
    this.#basis = digest === void 0 ? void 0 : basisOf(this.#asked, this.#repository, now, read?.listed, digest);
  }
  #foundIn({ found }) {
    return found !== void 0 && this.#basis ? openFound(found, this.#basis, (path) => this.#tree?.ignores(path)) : void 0;
  }
  async #readHistory(now, ledger, tally, part) {
    const [repository, files, asked] = [this.#repository, this.#files, this.#asked];
    const state = typeof this.#state === "string" ? this.#state : wholeOf(this.#state);
    const hasFiles = typeof state !== "string" && state.files.length > 0;
    const taken = typeof state === "string" ? state : await resumeHistory(repository, ledger, part, state, now, files, asked.confidence);
    if (typeof taken === "string") tally.skip(`kept state that is not used: ${taken}`, asked.file);
    const resumed = typeof taken === "string" ? void 0 : taken;
    const history = resumed?.history ?? await (0, import_attribute_graph_walk.readHistory)(repository, ledger, tally, part);
    if (!resumed) await files.lookAtLeft(repository, ledger, part.tally.limits);
    return {
      history,
      ...resumed && { known: resumed.known, left: resumed.left },
      keep: (found, report) => {
        const isMore = this.#basis && (files.count > 0 || !hasFiles);
        if (resumed?.isSame && files.areSame && !isMore) return;
        const next = stateOf(now, history, ledger, files, resumed?.left);
        if (namesToken(next, ledger)) return;
        const sealed = this.#basis && next.files.length === files.count ? { found: sealFound(found, this.#basis, this.#tree) } : {};
        const moment = { ...now, objects: objectsOf(now) };
        const state2 = { ...next, ...sealed, practices: asked.practices };
        (0, import_sources_packs_store_2.writeKept)(
          asked.file,
          writeState(state2, asked.seal, sealed.found === void 0 ? void 0 : report?.(moment))
        );
      }
    };
  }
};
function wholeOf(state) {
  const stored = state.history();
  return stored ? { ...state, ...stored, line: state.line() } : "it is damaged";
}
function namesToken({ events, tips, refs }, ledger) {
  const plain = (0, import_scan_2.withoutTokens)(ledger.scanner);
  const names = /* @__PURE__ */ new Set([...events.map(({ path }) => path), ...tips.keys(), ...refs.split(/\s/)]);
  return [...names].some((name) => plain(name) !== name);
}
var filesIn = (state, practices) => state.practices === practices ? state.files : state.files.map(({ key, held }) => ({ key, held }));
function stateOf({ ids, refs, store }, history, ledger, files, left) {
  const { events, walked, tips } = history;
  const surestOf = surestIn(pathsByBlob(history, ledger.blobsWithSecrets()));
  return {
    ids,
    refs,
    store,
    holders: [...left?.holders ?? [], ...holdersIn(ledger, surestOf)],
    events,
    tips,
    reachable: events.length - (walked.length - history.reachable),
    line: history.line?.(),
    files: files.all(ledger, surestOf, holdsId(ids))
  };
}
module.exports = Object.defineProperty({
  openKept
}, "__esModule", { value: true });
