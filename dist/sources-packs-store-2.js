'use strict'
var import_engine_pack_tables = require("./engine-pack-tables.js");
var import_today = require("./today.js");
var import_sources_git = require("./sources-git.js");
var import_errors = require("./errors.js");
var import_node_crypto = require("node:crypto");
var import_node_path = require("node:path");
var import_node_fs = require("node:fs");
var import_node_path2 = require("node:path");
var import_node_buffer = require("node:buffer");
var import_node_fs2 = require("node:fs");
var import_node_path3 = require("node:path");
var import_node_crypto2 = require("node:crypto");
var import_node_crypto3 = require("node:crypto");
var import_node_fs3 = require("node:fs");
var import_node_path4 = require("node:path");
var import_node_zlib = require("node:zlib");
async function listRefs(repository) {
  const directory = repository.commonDirectory;
  const [all, tips] = await Promise.all([
    (0, import_sources_git.runGit)(directory, ["rev-list", "--no-walk=unsorted", "--all"]),
    listTips(repository)
  ]);
  return all.code === 0 ? { all: lines(all.stdout), tips } : void 0;
}
async function listTips({ commonDirectory, head }) {
  const refs = ["for-each-ref", "--format=%(objectname)", "refs/heads", "refs/remotes"];
  const { stdout } = await (0, import_sources_git.runGit)(commonDirectory, refs);
  return [.../* @__PURE__ */ new Set([...lines(stdout), ...head ? [head] : []])];
}
var nameRefs = async ({ commonDirectory, head }, listing = listEveryRef(commonDirectory)) => `${head ?? ""}
${await listing}`;
var listEveryRef = async (commonDirectory) => (await (0, import_sources_git.runGit)(commonDirectory, ["for-each-ref", "--format=%(objectname) %(refname)"])).stdout.toString();
var lines = (text) => text.toString("latin1").split("\n").filter(Boolean);
var MOST_BYTES = 512 * 1024 * 1024;
var readKept = (path) => opened(path, (file, size) => size <= MOST_BYTES ? (0, import_node_fs.readFileSync)(file) : NOTHING);
var readKeptStart = (path, bytes) => opened(path, (file, size) => {
  const start = Buffer.alloc(Math.min(bytes, size));
  return start.subarray(0, (0, import_node_fs.readSync)(file, start, 0, start.length, 0));
});
function opened(path, read) {
  try {
    const file = (0, import_node_fs.openSync)((0, import_node_path2.resolve)(path), import_node_fs.constants.O_RDONLY | import_node_fs.constants.O_NOFOLLOW | import_node_fs.constants.O_NONBLOCK);
    try {
      const facts = (0, import_node_fs.fstatSync)(file);
      return facts.isFile() ? read(file, facts.size) : NOTHING;
    } finally {
      (0, import_node_fs.closeSync)(file);
    }
  } catch (error) {
    return codeOf(error) === "ENOENT" ? void 0 : NOTHING;
  }
}
var NOTHING = Buffer.alloc(0);
function writeKept(path, parts) {
  const file = (0, import_node_path2.resolve)(path);
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
function bodyOf({ reachable, holders, events, tips }) {
  const [ids, paths] = [numbering(), numbering()];
  return JSON.stringify({
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
    tips: tipRows(tips, paths.number, ids.known),
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
    known: (text) => numbers.get(text),
    all: () => [...numbers.keys()]
  };
}
var KINDS = ["file", "commit", "tag"];
var LEVELS = ["low", "medium", "high"];
var HELD = ["nothing", ...LEVELS];
function historyIn(body) {
  if (!isRecord(body)) return void 0;
  const { reachable } = body;
  const ids = textsIn(body.ids, (text) => text === "" || ID.test(text));
  const paths = textsIn(body.paths, () => true);
  if (typeof reachable !== "number" || !ids || !paths) return void 0;
  const holders = listOf(body.holders, (row) => holdersOf(row, ids));
  const dropped = new Set(Array.isArray(body.dropped) ? body.dropped : []);
  const events = listOf(body.events, (row, order) => {
    const event = eventOf(row, order, ids, paths);
    return event && dropped.has(order) ? { ...event, dropped: true } : event;
  });
  const tips = listOf(body.tips, (row) => tipOf(row, ids, paths));
  if (!holders || !events || !tips) return void 0;
  return { reachable, holders, events, tips: new Map(tips) };
}
function holdersOf([kind, surest, ...numbers], ids) {
  const [known, level] = [entryOf(KINDS, kind), entryOf(LEVELS, surest)];
  const held = namesOf(numbers, ids);
  return known && level && held && held.length > 0 && held.every(Boolean) ? { kind: known, surest: level, ids: held } : void 0;
}
var tipRows = (tips, numberOf, known) => [...tips].flatMap(([path, held]) => {
  const named = [...held].flatMap((id) => known(id) ?? []);
  return named.length > 0 ? [[numberOf(path), ...named]] : [];
});
function tipOf([path, ...numbers], ids, paths) {
  const [name, held] = [entryOf(paths, path), namesOf(numbers, ids)];
  return name === void 0 || !held ? void 0 : [name, new Set(held)];
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
var FORMAT = "keysweep state 9";
var frontOf = ({ digest, mac }, report) => Buffer.concat([
  Buffer.from(`${JSON.stringify({ format: FORMAT, digest, mac, report: report.length })}
`),
  report
]);
function frontIn(bytes) {
  const from = bytes.indexOf(LF) + 1;
  const head = parsed(bytes.toString("utf8", 0, from));
  if (!isRecord(head) || head.format !== FORMAT || !(Number(head.report) >= 0)) return void 0;
  return { digest: String(head.digest), mac: String(head.mac), from, to: from + Number(head.report) };
}
var LF = 10;
var LINE = 4096;
function reportIn(file) {
  const front = frontIn(readKeptStart(file, LINE) ?? NOTHING2);
  if (!front || front.to === front.from) return void 0;
  return readKeptStart(file, front.to)?.subarray(front.from);
}
var NOTHING2 = Buffer.alloc(0);
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}
var MOST_BYTES2 = 1024 * 1024;
async function readPolicyFile(place, name) {
  const root = rootOf(place);
  const file = name.named ? (0, import_node_path3.resolve)(name.file) : (0, import_node_path3.resolve)(root, name.file);
  const path = inside(root, file);
  const here = textOf(file, name);
  if (path === void 0 || place.policyFrom === void 0) return { text: here, origin: name.file };
  if (place.policyFrom === null)
    return { text: void 0, origin: path, ...here !== void 0 && { proposed: here } };
  const base = await commitOf(place.repository, place.policyFrom);
  const text = await policyAt(base, path, name.most);
  return {
    text,
    origin: `${path} at ${base.commit.slice(0, 7)}`,
    ...text !== here && { proposed: here ?? "" }
  };
}
async function openBase({
  repository,
  policyFrom
}) {
  if (policyFrom === void 0) return void 0;
  if (policyFrom === null) return async () => void 0;
  const base = await commitOf(repository, policyFrom);
  return (path) => textAt(base, path);
}
var rootOf = ({ directory, repository }) => repository?.top ?? directory;
function inside(folder, file) {
  const path = (0, import_node_path3.relative)(folder, file);
  return path === "" || path.startsWith("..") ? void 0 : path.split(import_node_path3.sep).join("/");
}
function textOf(file, { named = false, most = MOST_BYTES2 }) {
  try {
    const facts = (named ? import_node_fs2.statSync : import_node_fs2.lstatSync)(file, { throwIfNoEntry: false });
    if (!facts) return void 0;
    if (!facts.isFile() || facts.size > most) throw unreadable(file, most);
    return decoded((0, import_node_fs2.readFileSync)(file), file);
  } catch (error) {
    const code = typeof error === "object" && error !== null && "code" in error ? error.code : void 0;
    if (code === "ENOENT" || code === "ENOTDIR") return void 0;
    throw error instanceof import_errors.UserError ? error : unreadable(file, most);
  }
}
async function commitOf(repository, commit) {
  const { top } = repository ?? {};
  const answer = top && await (0, import_sources_git.runGit)(top, ["rev-parse", "--verify", "--quiet", `${commit}^{commit}`]);
  if (top && answer && answer.code === 0) return { top, commit: answer.stdout.toString().trim() };
  throw new import_errors.UserError(
    `The commit ${commit}, whose configuration counts, is not in this clone`,
    "Check out with fetch-depth: 0."
  );
}
async function textAt(base, path) {
  return (await bytesAt(base, path))?.toString();
}
async function policyAt(base, path, most = MOST_BYTES2) {
  const name = `${path} at ${base.commit.slice(0, 7)}`;
  const size = await (0, import_sources_git.runGit)(base.top, ["cat-file", "-s", `${base.commit}:${path}`]);
  if (Number(size.stdout.toString()) > most) throw unreadable(name, most);
  const bytes = await bytesAt(base, path);
  return bytes && decoded(bytes, name);
}
async function bytesAt({ top, commit }, path) {
  const answer = await (0, import_sources_git.runGit)(top, ["cat-file", "blob", `${commit}:${path}`]);
  return answer.code === 0 ? answer.stdout : void 0;
}
function decoded(bytes, file) {
  const isWide = /^(?:fffe|feff)/.test(bytes.toString("hex", 0, 2));
  if (isWide) throw new import_errors.UserError(`${file} is text in UTF-16`, "Save it as UTF-8.");
  if (bytes.includes(0)) throw new import_errors.UserError(`${file} is no text: it holds NUL`, "Write it again.");
  if (!(0, import_node_buffer.isUtf8)(bytes)) throw new import_errors.UserError(`${file} is not text in UTF-8`, "Save it as UTF-8.");
  return bytes.toString();
}
var unreadable = (file, most) => new import_errors.UserError(
  `${file} cannot be read as a configuration`,
  `It is a plain file of text below ${most / 1024 / 1024} MiB.`
);
var DEFAULT_FILE = ".keysweep.yml";
var IGNORE_FILE = ".keysweep-ignore.yml";
var KEY_FILE = ".keysweep-key";
var BASELINE_FILE = ".keysweep-baseline.yml";
var BASELINE_BYTES = 16 * 1024 * 1024;
var OWNERS_FILES = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];
var OWNERS_BYTES = 3 * 1024 * 1024;
var CIPHER = "aes-256-gcm";
var [NONCE, TAG2] = [12, 16];
function seal(text, key) {
  const nonce = (0, import_node_crypto2.randomBytes)(NONCE);
  const cipher = (0, import_node_crypto2.createCipheriv)(CIPHER, key, nonce);
  const sealed = [cipher.update(text), cipher.final()];
  return Buffer.concat([nonce, cipher.getAuthTag(), ...sealed]);
}
function unseal(bytes, key) {
  try {
    const cipher = (0, import_node_crypto2.createDecipheriv)(CIPHER, key, bytes.subarray(0, NONCE));
    cipher.setAuthTag(bytes.subarray(NONCE, NONCE + TAG2));
    return Buffer.concat([cipher.update(bytes.subarray(NONCE + TAG2)), cipher.final()]).toString();
  } catch {
    return void 0;
  }
}
var packedBytes = (repository) => objectFolders((0, import_node_path4.join)(repository.commonDirectory, "objects")).flatMap(packsIn).reduce((sum, path) => sum + ((0, import_node_fs3.statSync)(path, { throwIfNoEntry: false })?.size ?? 0), 0);
function storeDigest({ commonDirectory, objectFormat }) {
  const idBytes = objectFormat === "sha256" ? 32 : 20;
  const folders = objectFolders((0, import_node_path4.join)(commonDirectory, "objects"));
  const packs = folders.flatMap(packsIn).map((path) => checksumOf(path, idBytes));
  const loose = folders.flatMap((folder) => looseIn(folder, idBytes)).map(({ id }) => id);
  const text = JSON.stringify([packs.sort(), loose.sort()]);
  return (0, import_node_crypto3.createHash)("sha256").update(text).digest("hex");
}
function checksumOf(path, idBytes) {
  const file = (0, import_node_fs3.openSync)(path, "r");
  const end = Buffer.alloc(idBytes);
  (0, import_node_fs3.readSync)(file, end, 0, idBytes, Math.max(0, (0, import_node_fs3.fstatSync)(file).size - idBytes));
  (0, import_node_fs3.closeSync)(file);
  return end.toString("hex");
}
var HELD2 = 32 * 1024 * 1024;
function openStore(repository, tally) {
  const idBytes = repository.objectFormat === "sha256" ? 32 : 20;
  const folders = objectFolders((0, import_node_path4.join)(repository.commonDirectory, "objects"));
  const packs = [];
  let room = HELD2;
  let unreadable2 = false;
  for (const path of folders.flatMap(packsIn)) {
    try {
      const one = (0, import_engine_pack_tables.readPack)(path, idBytes, room);
      room -= one.pack.bytes?.length ?? 0;
      packs.push(one);
    } catch (error) {
      unreadable2 = true;
      tally.skip(
        `pack read through git instead (${error instanceof Error ? error.message : "error"})`,
        path.split("/").at(-1)
      );
    }
  }
  markDoubles(packs);
  const loose = new Map(folders.flatMap((folder) => looseIn(folder, idBytes)).map((one) => [one.id, one]));
  for (const id of loose.keys())
    if (packs.some(({ index }) => index.find(Buffer.from(id, "hex")) >= 0)) loose.delete(id);
  return { packs, loose: [...loose.values()], unreadable: unreadable2 };
}
function markDoubles(packs) {
  if (packs.length === 1 && !packs[0].hasDoubles) return;
  const doubled = doubledAmong(packs);
  if (doubled.size === 0) return;
  const met = /* @__PURE__ */ new Set();
  for (const one of packs)
    for (let entry = 0; entry < one.pack.count; entry++) {
      if (!doubled.has(one.index.prefix(one.pack.positions[entry]))) continue;
      const id = idOf(one, entry);
      if (met.has(id)) one.pack.again[entry] = 1;
      met.add(id);
    }
}
function doubledAmong(packs) {
  const prefixes = new Float64Array(packs.reduce((sum, { index }) => sum + index.count, 0));
  let filled = 0;
  for (const { index } of packs) for (let i = 0; i < index.count; i++) prefixes[filled++] = index.prefix(i);
  prefixes.sort();
  return new Set(prefixes.filter((prefix, i) => prefix === prefixes[i - 1]));
}
function objectFolders(first) {
  const folders = [first];
  for (const folder of folders) {
    const alternates = (0, import_node_path4.join)(folder, "info", "alternates");
    if (!(0, import_node_fs3.existsSync)(alternates)) continue;
    for (const line of (0, import_node_fs3.readFileSync)(alternates, "utf8").split("\n")) {
      if (line === "" || line.startsWith("#")) continue;
      const other = (0, import_node_path4.resolve)(folder, line);
      if (!folders.includes(other)) folders.push(other);
    }
  }
  return folders;
}
var packsIn = (folder) => entries((0, import_node_path4.join)(folder, "pack")).filter((name) => name.endsWith(".pack")).sort().map((name) => (0, import_node_path4.join)(folder, "pack", name));
function looseIn(folder, idBytes) {
  return entries(folder).filter((name) => /^[0-9a-f]{2}$/.test(name)).flatMap(
    (name) => entries((0, import_node_path4.join)(folder, name)).filter((rest) => rest.length === idBytes * 2 - 2 && /^[0-9a-f]+$/.test(rest)).map((rest) => ({ id: name + rest, file: (0, import_node_path4.join)(folder, name, rest) }))
  );
}
function entries(folder) {
  try {
    return (0, import_node_fs3.readdirSync)(folder);
  } catch {
    return [];
  }
}
function holdsObject({ packs, loose }) {
  const ids = new Set(loose.map(({ id }) => id));
  return (id) => ids.has(id) || packs.some(({ index }) => index.find(Buffer.from(id, "hex")) >= 0);
}
var idsOfType = ({ packs }, type) => packs.flatMap((one) => entriesOf(one.pack, type).map((entry) => idOf(one, entry)));
function entriesOf({ types, again, count }, type) {
  const found = [];
  if (!types.includes(type)) return found;
  for (let entry = 0; entry < count; entry++) if (types[entry] === type && !again[entry]) found.push(entry);
  return found;
}
var isOnePack = ({ packs, loose }) => packs.length === 1 && !packs[0].hasDoubles && loose.length === 0;
var countOfAll = ({ packs }) => packs.reduce((sum, { pack }) => sum + pack.count, 0);
var countOfType = ({ packs }, type) => packs.reduce((sum, { pack }) => sum + pack.types.reduce((n, one) => n + Number(one === type), 0), 0);
var kindOf = ({ types }, entry) => types[entry] === import_engine_pack_tables.COMMIT ? "commit" : types[entry] === import_engine_pack_tables.TAG ? "tag" : "file";
var idOf = ({ pack, index }, entry) => index.id(pack.positions[entry]);
function readLoose({ file }, most) {
  try {
    if ((0, import_node_fs3.statSync)(file).size > most + most / 256) return void 0;
    const data = (0, import_node_zlib.inflateSync)((0, import_node_fs3.readFileSync)(file), { maxOutputLength: most });
    const blank = data.indexOf(0);
    const type = data.toString("latin1", 0, blank).split(" ")[0];
    return { type, bytes: data.subarray(blank + 1) };
  } catch {
    return void 0;
  }
}
function listIds(repository) {
  const idBytes = repository.objectFormat === "sha256" ? 32 : 20;
  const folders = objectFolders((0, import_node_path4.join)(repository.commonDirectory, "objects"));
  const packed = folders.flatMap(packsIn).map((path) => new import_engine_pack_tables.PackIndex((0, import_node_fs3.readFileSync)(path.replace(/\.pack$/, ".idx")), idBytes).ids);
  const loose = folders.flatMap((folder) => looseIn(folder, idBytes)).map(({ id }) => id);
  return [...packed, Buffer.from([...new Set(loose)].sort().join(""), "hex")];
}
async function groundOf(options, repository) {
  if (!isOfHistory(options) || repository.shallow) return void 0;
  const { path: _, state: __, jobs: ___, asking: ____, ...asked } = options;
  const place = { directory: repository.top, repository };
  const policy = await Promise.all(policyFiles(options).map((name) => readPolicyFile(place, name)));
  const { bare, objectFormat, prefix } = repository;
  const texts = policy.map(({ text: read }) => read ?? null);
  return JSON.stringify([import_today.VERSION, import_today.BUILD, (0, import_today.today)(), asked, bare, objectFormat, prefix, texts]);
}
function isOfHistory({ scope, state, ...more }) {
  const { range, staged, text, shard, missing, policyFrom } = more;
  const isPlain = [range, staged, text, shard, missing, policyFrom].every((one) => one === void 0);
  return state !== void 0 && scope === "history" && isPlain && import_today.BUILD !== import_today.FROM_SOURCE;
}
function policyFiles({ config, baseline }) {
  return [
    { file: config ?? DEFAULT_FILE, named: config !== void 0 },
    { file: baseline ?? BASELINE_FILE, named: baseline !== void 0, most: BASELINE_BYTES },
    { file: IGNORE_FILE },
    { file: KEY_FILE },
    ...OWNERS_FILES.map((file) => ({ file, most: OWNERS_BYTES }))
  ];
}
var keyOf = (ground, { refs, store }) => (0, import_node_crypto.createHash)("sha256").update(JSON.stringify([ground, refs, store])).digest();
var sealReport = (report, ground, moment) => seal(JSON.stringify(plainReport(report)), keyOf(ground, moment));
var keptReport = (options, asking) => opened2(options, asking).catch(() => void 0);
async function opened2(options, asking) {
  const sealed = isOfHistory(options) && reportIn(options.state);
  if (!sealed) return void 0;
  const likely = (0, import_node_path.join)((0, import_node_path.resolve)(options.path), ".git");
  const listing = listEveryRef(likely);
  listing.catch(() => {
  });
  const repository = await asking.repository;
  if (!repository) return void 0;
  const [ground, refs] = await Promise.all([
    groundOf(options, repository),
    nameRefs(repository, repository.commonDirectory === likely ? listing : void 0)
  ]);
  if (ground === void 0) return void 0;
  const text = unseal(sealed, keyOf(ground, { refs, store: storeDigest(repository) }));
  return text === void 0 ? void 0 : reportOfText(text);
}
var plainReport = ({ outcomes, rules, ...rest }) => ({
  ...rest,
  outcomes: [...outcomes],
  rules: [...rules.values()].map(plainRule)
});
var plainRule = (rule) => {
  const { id, kind, title, why, remediation, severity, confidence, cites, docs } = rule;
  return {
    id,
    kind,
    title,
    why,
    remediation,
    severity,
    confidence,
    cites,
    ...docs !== void 0 && { docs }
  };
};
function reportOfText(text) {
  const { outcomes, rules, ...rest } = JSON.parse(text);
  return { ...rest, outcomes: new Map(outcomes), rules: new Map(rules.map((rule) => [rule.id, rule])) };
}
module.exports = Object.defineProperty({
  listRefs,
  listTips,
  nameRefs,
  readKept,
  writeKept,
  packedBytes,
  storeDigest,
  openStore,
  holdsObject,
  idsOfType,
  isOnePack,
  countOfAll,
  countOfType,
  kindOf,
  idOf,
  readLoose,
  listIds,
  bodyOf,
  HELD,
  historyIn,
  entryOf,
  ID,
  textsIn,
  listOf,
  isRecord,
  FORMAT,
  frontOf,
  frontIn,
  parsed,
  seal,
  unseal,
  readPolicyFile,
  openBase,
  rootOf,
  DEFAULT_FILE,
  IGNORE_FILE,
  KEY_FILE,
  BASELINE_FILE,
  BASELINE_BYTES,
  OWNERS_FILES,
  OWNERS_BYTES,
  groundOf,
  sealReport,
  keptReport
}, "__esModule", { value: true });
