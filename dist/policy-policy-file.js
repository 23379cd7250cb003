import { createRequire as createRequireForBundle } from 'node:module'
const require = createRequireForBundle(import.meta.url)
import {
  DEFAULT_LIMITS
} from "./sources-limits.js";
import {
  runGit
} from "./sources-git.js";
import {
  UserError
} from "./errors.js";

// src/policy/policy-file.ts
import { isUtf8 } from "node:buffer";
import { lstat, readFile, stat } from "node:fs/promises";
import { relative, resolve, sep } from "node:path";
var MOST_BYTES = 1024 * 1024;
async function readPolicyFile(place, name) {
  const root = rootOf(place);
  const file = name.named ? resolve(name.file) : resolve(root, name.file);
  const path = inside(root, file);
  const here = await textOf(file, name);
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
  const path = relative(folder, file);
  return path === "" || path.startsWith("..") ? void 0 : path.split(sep).join("/");
}
async function textOf(file, { named = false, most = MOST_BYTES }) {
  try {
    const facts = await (named ? stat(file) : lstat(file));
    if (!facts.isFile() || facts.size > most) throw unreadable(file, most);
    return decoded(await readFile(file), file);
  } catch (error) {
    const code = typeof error === "object" && error !== null && "code" in error ? error.code : void 0;
    if (code === "ENOENT" || code === "ENOTDIR") return void 0;
    throw error instanceof UserError ? error : unreadable(file, most);
  }
}
async function commitOf(repository, commit) {
  const { top } = repository ?? {};
  const answer = top && await runGit(top, ["rev-parse", "--verify", "--quiet", `${commit}^{commit}`]);
  if (top && answer && answer.code === 0) return { top, commit: answer.stdout.toString().trim() };
  throw new UserError(
    `The commit ${commit}, whose configuration counts, is not in this clone`,
    "Check out with fetch-depth: 0."
  );
}
async function textAt(base, path) {
  return (await bytesAt(base, path))?.toString();
}
async function policyAt(base, path, most = MOST_BYTES) {
  const name = `${path} at ${base.commit.slice(0, 7)}`;
  const size = await runGit(base.top, ["cat-file", "-s", `${base.commit}:${path}`]);
  if (Number(size.stdout.toString()) > most) throw unreadable(name, most);
  const bytes = await bytesAt(base, path);
  return bytes && decoded(bytes, name);
}
async function bytesAt({ top, commit }, path) {
  const answer = await runGit(top, ["cat-file", "blob", `${commit}:${path}`]);
  return answer.code === 0 ? answer.stdout : void 0;
}
function decoded(bytes, file) {
  const isWide = /^(?:fffe|feff)/.test(bytes.toString("hex", 0, 2));
  if (isWide) throw new UserError(`${file} is text in UTF-16`, "Save it as UTF-8.");
  if (bytes.includes(0)) throw new UserError(`${file} is no text: it holds NUL`, "Write it again.");
  if (!isUtf8(bytes)) throw new UserError(`${file} is not text in UTF-8`, "Save it as UTF-8.");
  return bytes.toString();
}
var unreadable = (file, most) => new UserError(
  `${file} cannot be read as a configuration`,
  `It is a plain file of text below ${most / 1024 / 1024} MiB.`
);

// src/policy/config-file.ts
var DEFAULT_FILE = ".keysweep.yml";
var NO_CONFIG = {
  origin: null,
  rules: {},
  severities: {},
  excludes: () => false,
  environmentOf: () => void 0,
  limits: DEFAULT_LIMITS,
  allow: [],
  customRules: [],
  stated: {},
  place: () => "built in"
};
async function readConfig({ config, ...place }, ruleIds, proposed) {
  if (config === "none") return NO_CONFIG;
  const { text, origin, ...more } = await findConfig({ ...place, ...config !== void 0 && { config } });
  if (more.proposed !== void 0) proposed(config ?? DEFAULT_FILE);
  if (text === void 0) return NO_CONFIG;
  const { parseConfig } = await import("./policy-config.js");
  return parseConfig(text, origin, ruleIds);
}
async function findConfig({ config, ...place }) {
  const name = config === void 0 ? { file: DEFAULT_FILE } : { file: config, named: true };
  const found = await readPolicyFile(place, name);
  if (found.text === void 0 && config !== void 0) throw notThere(found.origin);
  return found;
}
var notThere = (file) => new UserError(
  `The configuration file ${file} does not exist`,
  "Name one that does, or none for built-in settings."
);

export {
  readPolicyFile,
  openBase,
  rootOf,
  DEFAULT_FILE,
  readConfig,
  findConfig
};
