'use strict'
const thisFile = require('node:url').pathToFileURL(__filename).href
const requirePart = require
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
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
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  BASELINE_FILE: () => BASELINE_FILE,
  DEFAULT_FILE: () => DEFAULT_FILE,
  DEFAULT_KEY_AGE: () => DEFAULT_KEY_AGE,
  IGNORE_FILE: () => IGNORE_FILE,
  KEY_FILE: () => KEY_FILE,
  Ledger: () => Ledger,
  Log: () => Log,
  MOST_BYTES: () => MOST_BYTES4,
  NOTHING: () => NOTHING5,
  SECURITY_SEVERITY: () => SECURITY_SEVERITY,
  STRAY: () => STRAY,
  Tally: () => Tally,
  baseOf: () => baseOf,
  byCommit: () => byCommit,
  compatible: () => compatible,
  completeHistory: () => completeHistory,
  countByOwner: () => countByOwner,
  customId: () => customId,
  deadEnds: () => deadEnds,
  drawKey: () => drawKey,
  edited: () => edited,
  environmentOf: () => environmentOf,
  findConfig: () => findConfig,
  globMatcher: () => globMatcher,
  gradedRule: () => gradedRule,
  historyOf: () => historyOf,
  inOrder: () => inOrder,
  isPart: () => isPart,
  joinedHistory: () => joinedHistory,
  keyFile: () => keyFile,
  keyId: () => keyId,
  lifted: () => lifted,
  linesOf: () => linesOf4,
  listCommits: () => listCommits,
  listRefs: () => listRefs,
  listTree: () => listTree,
  locateInText: () => locateInText,
  lookAtFiles: () => lookAtFiles,
  markdownReport: () => markdownReport,
  messagePath: () => messagePath,
  nameRefs: () => nameRefs,
  notePath: () => notePath,
  openWorkingTree: () => openWorkingTree,
  parseBaseline: () => parseBaseline,
  parseIgnores: () => parseIgnores,
  placesAmong: () => placesAmong,
  practices: () => practices,
  practicesMarkdown: () => practicesMarkdown,
  practicesText: () => practicesText,
  printBaseline: () => printBaseline,
  readBlobs: () => readBlobs,
  readConfig: () => readConfig,
  readKey: () => readKey,
  readOwners: () => readOwners,
  readPolicyFile: () => readPolicyFile,
  readSettings: () => readSettings,
  readTree: () => readTree,
  render: () => render,
  replacementOf: () => replacementOf,
  reportOf: () => reportOf,
  rootOf: () => rootOf,
  rulesOf: () => rulesOf2,
  sarifReport: () => sarifReport,
  scan: () => scan,
  secretFinding: () => secretFinding,
  secretFingerprint: () => secretFingerprint,
  select: () => select,
  suppressedOf: () => suppressedOf,
  surenessOf: () => surenessOf,
  textReport: () => textReport,
  verdictAt: () => verdictAt,
  violatedBy: () => violatedBy,
  withLife: () => withLife,
  withPairs: () => withPairs,
  withStanding: () => withStanding,
  withoutTwins: () => withoutTwins
});
module.exports = __toCommonJS(stdin_exports);
var import_sources_changes = require("./sources-changes.js");
var import_reporters_wording = require("./reporters-wording.js");
var import_options = require("./options.js");
var import_match_scanner = require("./match-scanner.js");
var import_sources_git = require("./sources-git.js");
var import_finding = require("./finding.js");
var import_errors = require("./errors.js");
var import_bundle_runtime = require("./bundle-runtime.js");
var import_node_fs = require("node:fs");
var import_node_module = require("node:module");
var import_node_url = require("node:url");
var import_node_zlib = require("node:zlib");
var import_node_module2 = require("node:module");
var import_node_path = require("node:path");
var import_node_fs2 = require("node:fs");
var import_node_path2 = require("node:path");
var import_node_fs3 = require("node:fs");
var import_node_path3 = require("node:path");
var import_node_crypto = require("node:crypto");
var import_node_crypto2 = require("node:crypto");
var import_node_util = require("node:util");
var import_node_crypto3 = require("node:crypto");
var import_node_path4 = require("node:path");
var import_node_buffer = require("node:buffer");
var import_promises = require("node:fs/promises");
var import_node_path5 = require("node:path");
var import_node_crypto4 = require("node:crypto");
var import_node_crypto5 = require("node:crypto");
var import_node_crypto6 = require("node:crypto");
function at(node, ...path) {
  let here = node;
  for (const key of path) {
    if (here?.kind === "map") here = here.entries.find((entry2) => entry2.key === String(key))?.value;
    else if (here?.kind === "list" && typeof key === "number") here = here.items[key];
    else return void 0;
  }
  return here;
}
function entriesAt(node, ...path) {
  const found = at(node, ...path);
  return found?.kind === "map" ? found.entries : [];
}
function itemsAt(node, ...path) {
  const found = at(node, ...path);
  return found?.kind === "list" ? found.items : [];
}
function scalarAt(node, ...path) {
  const found = at(node, ...path);
  return found?.kind === "scalar" ? found : void 0;
}
var textAt = (node, ...path) => scalarAt(node, ...path)?.text;
var entryAt = (node, key) => node?.kind === "map" ? node.entries.find((entry2) => entry2.key === key) : void 0;
var isLiteral = (node) => node?.kind === "scalar" && !node.templated && node.tag === void 0;
var pathText = (path) => path.map((key, i) => typeof key === "number" ? `[${key}]` : i === 0 ? key : `.${key}`).join("");
function* walk(root) {
  const seen = /* @__PURE__ */ new Set();
  const open2 = root ? [{ path: [], node: root }] : [];
  for (let place = open2.pop(); place; place = open2.pop()) {
    if (seen.has(place.node)) continue;
    seen.add(place.node);
    yield place;
    open2.push(...childrenOf(place).reverse());
  }
}
function childrenOf({ path, node }) {
  if (node.kind === "map")
    return node.entries.map(({ key, keyRange, value }) => ({ path: [...path, key], keyRange, node: value }));
  if (node.kind === "list") return node.items.map((item, i) => ({ path: [...path, i], node: item }));
  return [];
}
function* keyedScalars(root) {
  for (const { path, keyRange, node } of walk(root)) {
    const key = path.at(-1);
    if (node.kind === "scalar" && keyRange && typeof key === "string") yield { path, key, keyRange, node };
  }
}
var quotedScalar = (text, range) => ({
  kind: "scalar",
  value: text,
  text,
  quoted: true,
  templated: false,
  range
});
var VALUES = [
  [/^ENC\[AES256_GCM,/, "SOPS"],
  [/^(?:DEC::)?ENC\[(?:PKCS7|GKMS|KMS|GPG|VAULT)/, "Eyaml"],
  [/^\$ANSIBLE_VAULT;/, "Ansible Vault"],
  [/^encrypted:[A-Za-z0-9+/=]{20,}/, "dotenvx"],
  [/^-----BEGIN (?:AGE ENCRYPTED FILE|PGP MESSAGE)-----/, "age or PGP message"],
  [/^age1[a-z0-9]{58}$/, "age recipient"],
  [
    /^(?:ref\+|secretref\+|vault:|op:\/\/|awssm:|gcpsm:|chamber:|secret:\/\/|keyvault:|akv:|ssm:|aws-ssm:)/,
    "a reference to a secret store"
  ],
  [/^<(?:path|secret|vault):[^>]*>$/, "Argo CD Vault plugin"],
  [/^\{cipher\}/, "Spring Cloud Config"],
  [/^ENC\([A-Za-z0-9+/=]+\)$/, "Jasypt"],
  [/^v1:[A-Za-z0-9+/=]+:[A-Za-z0-9+/=]+$/, "Pulumi"],
  [/^Ag[A-Za-z0-9+/]{200,}={0,2}$/, "Sealed Secrets"]
];
function encryptionOf(value, tag) {
  if (tag === "!vault" || tag === "!vault-encrypted") return "Ansible Vault";
  if (tag === "!encrypted" || tag?.startsWith("!encrypted/")) return "Eyaml";
  return VALUES.find(([pattern]) => pattern.test(value))?.[1];
}
function fileEncryptionOf(path, text) {
  if (text.startsWith("\0GITCRYPT\0")) return "git-crypt";
  if (text.startsWith("$ANSIBLE_VAULT;1.")) return "Ansible Vault";
  if (/^-----BEGIN (?:AGE ENCRYPTED FILE|PGP MESSAGE)-----/.test(text)) return "age or PGP message";
  if (text.startsWith("U2FsdGVkX1")) return "OpenSSL or transcrypt";
  if (/\.yml\.enc$/.test(path)) return "Rails credentials";
  if ((0, import_match_scanner.nameOf)(path) === ".env.vault") return "dotenv-vault";
  if (/^sops_(?:mac|lastmodified)=/m.test(text) || /^\[sops\]/m.test(text)) return "SOPS";
  return /^#?\/?-+\[DOTENV_PUBLIC_KEY\]-+\/?/m.test(text) || /^DOTENV_PUBLIC_KEY\w*=/m.test(text) ? "dotenvx" : void 0;
}
var isSopsDocument = (root) => at(root, "sops")?.kind === "map" && (textAt(root, "sops", "mac") !== void 0 || textAt(root, "sops", "lastmodified") !== void 0);
function decide(slot, value, tag) {
  if (slot === "reference") return pass("a name or path");
  const placeholder = (0, import_match_scanner.placeholderOf)(value);
  if (placeholder === "syntactic") return pass("a placeholder");
  if (SAID_OF_ONE.test(value)) return pass("what is said of a field or a request");
  if (tag && !tag.startsWith("!vault") && !tag.startsWith("!enc")) return pass(`a ${tag} reference`);
  const encryption = encryptionOf(value, tag);
  if (encryption) return pass(`encrypted: ${encryption}`);
  if (placeholder === "documented") return pass("an example of a vendor's documentation");
  if (placeholder === "lexical")
    return slot === "template" ? pass("a placeholder to be filled in") : { kind: "weak", because: "a placeholder that runs" };
  if ((0, import_match_scanner.isWeak)(value)) return { kind: "weak", because: "a value that is easily guessed" };
  return { kind: "value", because: "a literal value" };
}
var SAID_OF_ONE = /^(?:(?:required|nullable|sometimes|filled|present|bail|confirmed)(?:[:\w]*\|[\w|:,.]+)|omit|include|same-origin)$/;
var pass = (because) => ({ kind: "pass", because });
var isSecretAt = (slot, value, tag) => decide(slot, value, tag).kind !== "pass";
var slotOfPath = (path) => (0, import_match_scanner.isExample)(path) || (0, import_match_scanner.isDocs)(path) ? "template" : "effective";
var slotOf = (path, name) => (0, import_match_scanner.isReferenceName)(name) ? "reference" : slotOfPath(path);
var PATH = /^(?:\.{0,2}\/|~\/|file:|[A-Za-z]:\\)|\.(?:json|ya?ml|txt|pem|key|p12|pfx|jks|crt)$/i;
var PASSWORD_IN = /:[^\s:@/]+@|(?:password|pwd|accountkey|sharedaccesskey|secret)\s*=\s*[^;\s]/i;
var PUBLIC_PEM = /-----BEGIN (?!.*PRIVATE KEY)/;
function decideNamed(slot, name, value, tag) {
  const kind = (0, import_match_scanner.secretKindOf)(name);
  if (!kind || (0, import_match_scanner.isReferenceName)(name)) return { kind: "pass", because: "a name of something else" };
  if (isOwnName(name, value)) return { kind: "pass", because: "a placeholder that repeats the name" };
  if (PATH.test(value) || PUBLIC_PEM.test(value)) return { kind: "pass", because: "a path or public" };
  if (kind === "connection" && !PASSWORD_IN.test(value))
    return { kind: "pass", because: "a connection without a password" };
  return decide(slot, value, tag);
}
var isOwnName = (name, value) => /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(value) && value.includes(name.toUpperCase().replace(/[-.]/g, "_"));
var decideNode = (slot, name, node) => node.templated ? { kind: "pass", because: "a template" } : decideNamed(slot, name, node.text, node.tag);
var isWords = (value) => /^[a-z]+(?:[-_. ][a-z]+)*$/.test(value);
var BEFORE = /^(?:sudo|exec|env|command|time|nohup|-[A-Za-z]+|[^/]*=.*)$/s;
function programOf(words) {
  const at2 = words.findIndex(({ text }) => !BEFORE.test(text));
  const name = words[at2]?.text ?? "";
  return { name: name.slice(name.lastIndexOf("/") + 1), arguments: at2 < 0 ? [] : words.slice(at2 + 1) };
}
var SHORT = [
  { programs: /^(?:mysql\w*|mariadb[\w-]*)$/, option: "-p", attached: true },
  { programs: /^(?:sqlcmd|bcp)$/, option: "-P" },
  { programs: /^(?:sshpass|twine|mongo\w*)$/, option: "-p" },
  { programs: /^(?:docker|podman|buildah|skopeo|oras|az|cf|oc)$/, option: "-p" },
  { programs: /^redis-cli$/, option: "-a" },
  { programs: /^ldap\w+$/, option: "-w" }
];
var NEEDS_LOGIN = /^(?:docker|podman|buildah|skopeo|oras|az|cf|oc)$/;
var NO_VALUE = /^(?:secret|secrets|credential|credentials|key|private-key|ssh-key|api-token-name|with-token|build-secret)$/i;
var LONGEST = 4096;
var HEADER = /^(authorization|proxy-authorization|private-token|job-token|(?:x-)?[\w-]*(?:api-?key|auth-?key|token|secret))\s*:\s*(?:(?:bearer|basic|token|apikey)\s+)?(\S+)$/i;
var URL_PASSWORD = /^[a-z][\w+.-]*:\/\/[^\s:@/]*:([^\s@/]+)@/i;
var PATH2 = /^(?:\.{0,2}\/|~|file:|env:|pass:env|@)|\.(?:json|ya?ml|txt|pem|key|env|p12|pfx|jks|crt)$/i;
function* credentialsInCommands(commands3, text) {
  for (const { assignments, words } of commands3) {
    for (const { name, value } of assignments)
      if (isNamed(name) && value.literal) yield* credential(name, value.text, value, text);
    yield* credentialsInWords(words, text);
  }
}
function* credentialsInWords(words, text) {
  const program = programOf(words).name;
  for (const [at2, word] of words.entries()) {
    if (word.text.length > LONGEST) continue;
    const next = words[at2 + 1];
    const option = /^--?([A-Za-z][\w.-]*)$/.exec(word.text)?.[1];
    if (option && next?.literal && !next.text.startsWith("-") && isNamed(option))
      yield* credential(word.text, next.text, next, text);
    const found = inOneWord(word) ?? shortOption(program, words, at2);
    if (found) yield* credential(found.name, found.value, found.word, text);
  }
}
function inOneWord(word) {
  if (!word.literal) return void 0;
  const pair2 = pairIn(word.text);
  if (pair2) return { ...pair2, word };
  const header = HEADER.exec(word.text);
  if (header?.[1] && header[2]) return { name: header[1], value: header[2], word };
  const password = URL_PASSWORD.exec(word.text)?.[1];
  return password ? { name: "URL password", value: password, word } : void 0;
}
function pairIn(text) {
  const parts2 = text.split("=", 4);
  for (const [at2, part] of parts2.slice(0, -1).entries()) {
    const name = part.replace(/^-+/, "");
    const value = text.slice(parts2.slice(0, at2 + 1).join("=").length + 1);
    if (isNamed(name) && value !== "" && !value.startsWith("=")) return { name, value };
  }
  return void 0;
}
function shortOption(program, words, at2) {
  const word = words[at2];
  if (!word) return void 0;
  for (const { programs, option, attached } of SHORT) {
    if (!programs.test(program) || !word.text.startsWith(option)) continue;
    if (NEEDS_LOGIN.test(program) && !words.some(({ text }) => text === "login")) continue;
    const name = `${program} ${option}`;
    if (word.text.length > option.length)
      return word.literal && !word.text.startsWith("--") ? { name, value: word.text.slice(option.length), word } : void 0;
    const next = words[at2 + 1];
    return !attached && next?.literal ? { name, value: next.text, word: next } : void 0;
  }
  if (program === "curl" && /^(?:-u|--user|-U|--proxy-user)$/.test(word.text)) {
    const [, password] = /^[^:]+:(.+)$/s.exec(words[at2 + 1]?.text ?? "") ?? [];
    const next = words[at2 + 1];
    if (password && next?.literal) return { name: "curl -u", value: password, word: next };
  }
  return void 0;
}
var OWN_NAMES = /^(?:requirepass|masterauth|(?:src|dest)?storepass|keypass)$/;
var isNamed = (name) => OWN_NAMES.test(name) || (0, import_match_scanner.isSecretName)(name) && !(0, import_match_scanner.isReferenceName)(name) && !NO_VALUE.test(name) && !/^(?:no|without|skip|existing)\b|existing-?secret/i.test(name);
function* credential(name, value, word, text) {
  if (value.includes("{{") || PATH2.test(value) || /^(?:id|type|src|source|env|name)=/.test(value)) return;
  const decision = decide("effective", value);
  if (decision.kind === "pass" || (0, import_match_scanner.secretKindOf)(name) === "connection" && !/[:=][^;]*[@;]/.test(value))
    return;
  const at2 = text.slice(word.range.start, word.range.end).lastIndexOf(value);
  const range = at2 < 0 ? word.range : { start: word.range.start + at2, end: word.range.start + at2 + value.length };
  yield { name, value, range, strong: decision.kind === "value" && !isWords(value) };
}
function onceFor(make) {
  const made2 = /* @__PURE__ */ new WeakMap();
  return (key, ...rest) => {
    const known4 = made2.get(key);
    if (known4) return known4.value;
    const value = make(key, ...rest);
    made2.set(key, { value });
    return value;
  };
}
var EXPORTERS = /* @__PURE__ */ new Set(["export", "declare", "local", "readonly", "typeset"]);
var ASSIGNMENT = /^([A-Za-z_]\w*)(?:\[[^\]]*\])?\+?=/;
function splitWords(all, text) {
  const exporter = EXPORTERS.has(all[0]?.text ?? "");
  const plain6 = all.findIndex((word) => !isAssignment(word, text));
  const lead = plain6 < 0 ? all : all.slice(0, plain6);
  const given2 = exporter ? all.filter((word) => isAssignment(word, text)) : lead;
  const words = exporter ? all.filter((word) => !given2.includes(word)) : all.slice(lead.length);
  const exported = words.length > 0 && all[0]?.text !== "local";
  return { words, assignments: given2.map((word) => assignment(word, text, exported)) };
}
var isAssignment = ({ range }, text) => ASSIGNMENT.test(text.slice(range.start, range.end));
function assignment(word, text, exported) {
  const { start, end } = word.range;
  const head = ASSIGNMENT.exec(text.slice(start, end));
  const name = head?.[1] ?? "";
  const length = head?.[0].length ?? 0;
  const raw = text.slice(start + length, end);
  const quoted = /^(["'])[\s\S]*\1$/.test(raw) && raw.length > 1 ? 1 : 0;
  const range = { start: start + length + quoted, end: end - quoted };
  const value = { text: word.text.slice(length), literal: word.literal, range };
  return { name, nameRange: { start, end: start + name.length }, value, exported };
}
var KEYWORDS = /* @__PURE__ */ new Set([
  "if",
  "then",
  "elif",
  "else",
  "while",
  "until",
  "do",
  "{",
  "!",
  "time",
  "fi",
  "done",
  "}",
  "esac"
]);
var BREAKS = /[\s;|&()<>]/;
var OPERATOR = /&&|\|\||;;|\|&|[;|&()]/y;
var REDIRECT = /(?:\d*|&)(?:<<<|<<-?|>>|>\||[<>]&?)/y;
var MAX_DEPTH = 20;
function readShell(text, range = { start: 0, end: text.length }, depth = 0) {
  return depth > MAX_DEPTH ? [] : new Reader(text, range, depth).commands();
}
var Reader = class {
  #text;
  #end;
  #depth;
  #done = [];
  #at;
  #words = [];
  #redirects = [];
  #inner = [];
  #waiting = [];
  constructor(text, range, depth) {
    this.#text = text.slice(0, range.end);
    this.#at = range.start;
    this.#end = this.#text.length;
    this.#depth = depth;
  }
  commands() {
    while (this.#at < this.#end) this.#step();
    this.#finish("");
    return this.#done;
  }
  #step() {
    const next = this.#text[this.#at] ?? "";
    if (next === "\n") {
      this.#finish("");
      this.#at++;
      this.#hereDocuments();
    } else if (/\s/.test(next)) this.#at++;
    else if (next === "\\" && /^\\\r?\n/.test(this.#text.slice(this.#at, this.#at + 3)))
      this.#at = this.#text.indexOf("\n", this.#at) + 1;
    else if (next === "#") this.#at = this.#lineEnd();
    else if (!this.#redirect() && !this.#operator()) this.#words.push(this.#word());
  }
  #redirect() {
    const operator = this.#match(REDIRECT);
    if (operator === void 0) return false;
    while (this.#text[this.#at] === " " || this.#text[this.#at] === "	") this.#at++;
    const target = this.#word();
    if (!/^\d*<<-?$/.test(operator)) this.#redirects.push({ operator, target });
    else {
      const place = this.#redirects;
      const set = (body) => place.push({ operator: "<<", target, body });
      this.#waiting.push({ delimiter: target.text, set });
    }
    return true;
  }
  #operator() {
    const operator = this.#match(OPERATOR);
    if (operator !== void 0) this.#finish(operator);
    return operator !== void 0;
  }
  #hereDocuments() {
    for (const { delimiter, set } of this.#waiting.splice(0)) {
      const start = this.#at;
      while (this.#at < this.#end) {
        const end = this.#lineEnd();
        const line = this.#text.slice(this.#at, end).trim();
        const here = this.#at;
        this.#at = Math.min(end + 1, this.#end);
        if (line === delimiter) {
          set({ start, end: here });
          break;
        }
        if (this.#at >= this.#end) set({ start, end: this.#end });
      }
    }
  }
  #word() {
    const start = this.#at;
    let text = "";
    let literal5 = true;
    while (this.#at < this.#end) {
      const next = this.#text[this.#at] ?? "";
      if (BREAKS.test(next)) break;
      const piece = this.#piece(next);
      text += piece.text;
      literal5 &&= piece.literal;
    }
    this.#at = Math.min(this.#at, this.#end);
    return { text, literal: literal5, range: { start, end: this.#at } };
  }
  /** One character, quoted stretch or expansion of a word. */
  #piece(next) {
    const start = this.#at;
    if (next === "'") {
      this.#at = this.#find("'", start + 1);
      return { text: this.#text.slice(start + 1, this.#at++), literal: true };
    }
    if (next === '"') return this.#double();
    if (next === "$" || next === "`") {
      this.#expansion(next);
      return { text: this.#text.slice(start, this.#at), literal: this.#at === start + 1 && next === "$" };
    }
    this.#at += next === "\\" ? 2 : 1;
    const text = this.#text.slice(next === "\\" ? start + 1 : start, this.#at);
    return { text: text === "\n" ? "" : text, literal: !"*?".includes(next) };
  }
  #double() {
    let text = "";
    let literal5 = true;
    this.#at++;
    while (this.#at < this.#end && this.#text[this.#at] !== '"') {
      const next = this.#text[this.#at] ?? "";
      if (next === "*" || next === "?" || next === "'") {
        text += next;
        this.#at++;
        continue;
      }
      const piece = this.#piece(next);
      text += piece.text;
      literal5 &&= piece.literal;
    }
    this.#at++;
    return { text, literal: literal5 };
  }
  #expansion(opening) {
    const start = this.#at++;
    if (opening === "`") {
      this.#at = this.#find("`", this.#at) + 1;
      this.#nested(start + 1, this.#at - 1);
    } else if (this.#text[this.#at] === "(") {
      this.#at = this.#balanced("(", ")");
      this.#nested(start + 2, this.#at - 1);
    } else if (this.#text[this.#at] === "{") this.#at = this.#balanced("{", "}");
    else this.#match(/\w+|[@*#?$!-]/y);
  }
  #nested(start, end) {
    if (end > start) this.#inner.push(...readShell(this.#text, { start, end }, this.#depth + 1));
  }
  /** The offset behind the bracket that closes the one at the current offset; quotes hide brackets. */
  #balanced(open2, close2) {
    let depth = 0;
    for (let at2 = this.#at; at2 < this.#end; at2++) {
      const next = this.#text[at2];
      if (next === "\\") at2++;
      else if (next === "'") at2 = this.#find("'", at2 + 1);
      else if (next === open2) depth++;
      else if (next === close2 && --depth === 0) return at2 + 1;
    }
    return this.#end;
  }
  #find(what, from) {
    const found = this.#text.indexOf(what, from);
    return found < 0 ? this.#end : found;
  }
  #lineEnd = () => this.#find("\n", this.#at);
  #match(pattern) {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0];
    if (found !== void 0) this.#at += found.length;
    return found;
  }
  #finish(then) {
    const all = this.#words;
    const redirects2 = this.#redirects;
    while (all[0] && KEYWORDS.has(all[0].text)) all.shift();
    const [first2] = all;
    if (first2 || redirects2.length > 0) {
      const range = {
        start: first2?.range.start ?? redirects2[0]?.target.range.start ?? this.#at,
        end: this.#at
      };
      this.#done.push({ ...splitWords(all, this.#text), redirects: redirects2, then, range });
    }
    this.#done.push(...this.#inner);
    this.#words = [];
    this.#redirects = [];
    this.#inner = [];
  }
};
var parseShell = (text, range) => readShell(text, range);
var isPipeline = (path) => (0, import_match_scanner.isWorkflow)(path) || (0, import_match_scanner.isActionFile)(path) || isOtherPipeline(path);
var isOtherPipeline = (path) => (0, import_match_scanner.isYaml)(path) && (/^(?:.*\.)?\.?gitlab-ci(?:[.-][\w.-]+)?\.ya?ml$|^(?:azure|bitbucket)-pipelines(?:[.-][\w.-]+)?\.ya?ml$|^(?:buildspec|cloudbuild)(?:[.-][\w.-]+)?\.ya?ml$|^\.(?:drone|travis|woodpecker|cirrus)\.ya?ml$/i.test(
  (0, import_match_scanner.nameOf)(path)
) || /(?:^|\/)\.(?:circleci|gitlab|woodpecker|buildkite)\/.*\.ya?ml$/i.test(path));
var VARIABLES = /* @__PURE__ */ new Set(["env", "variables", "environment", "secret_env"]);
var SCRIPTS = new Set(
  "run script before_script after_script command commands bash pwsh powershell after-script install deploy".split(
    " "
  )
);
var variablesOf = onceFor(
  (file) => places(file).flatMap(({ path, node }) => {
    const key = path.at(-1);
    if (typeof key !== "string" || !VARIABLES.has(key)) return [];
    const service = path.includes("services");
    const named3 = node.kind === "list" ? node.items.flatMap(listed) : entriesAt(node).map(mapped);
    return named3.flatMap((one) => one ? [{ ...one, job: jobOf(path), service }] : []);
  })
);
function listed(item) {
  const name = at(item, "name");
  const value = at(item, "value");
  return name?.kind === "scalar" && value?.kind === "scalar" ? [{ name: name.text, nameRange: name.range, node: value }] : [];
}
function mapped({ key, keyRange, value }) {
  const node = value.kind === "map" ? at(value, "value") : value;
  return node?.kind === "scalar" ? { name: key, nameRange: keyRange, node } : void 0;
}
var scriptsOf = onceFor(
  (file) => places(file).flatMap(({ path, node }) => {
    const key = path.findLast((part) => typeof part === "string");
    if (node.kind !== "scalar" || typeof key !== "string" || !SCRIPTS.has(key)) return [];
    const commands3 = parseShell(file.text, node.range);
    return [{ job: jobOf(path), path, node, commands: commands3 }];
  })
);
var places = onceFor((file) => file.yaml().flatMap((root) => [...walk(root)]));
var LISTS_OF_JOBS = /* @__PURE__ */ new Set(["jobs", "stages", "pipelines", "phases", "workflows"]);
function jobOf(path) {
  const [first2 = "", second] = path;
  if (typeof first2 === "string" && LISTS_OF_JOBS.has(first2) && second !== void 0)
    return `job ${String(second)}`;
  const isOwn2 = typeof second !== "string" && SCRIPTS.has(String(first2));
  return typeof first2 !== "string" || VARIABLES.has(first2) || isOwn2 ? "pipeline" : `job ${first2}`;
}
var scriptName = ({ job: job2, path }) => `${job2} ${path.filter((part) => typeof part === "string").at(-1) ?? "script"}`;
var NOTE = 3;
var WARNING = 5.5;
function severityAt(path, usual, secret) {
  if (isTestPlace(path) || isSample(path) && secret !== void 0 && !(0, import_match_scanner.isRandom)(secret))
    return Math.min(usual, NOTE);
  if (!isSample(path)) return usual;
  return usual >= 7 ? WARNING : Math.min(usual, NOTE);
}
var isSample = (path) => (0, import_match_scanner.isExample)(path) || (0, import_match_scanner.isDocs)(path);
var isTestPlace = (path) => (0, import_match_scanner.isTest)((0, import_match_scanner.isCode)(path) ? path : `${(0, import_match_scanner.folderOf)(path)}/`);
function isInRustTests(text, offset) {
  const start = text.lastIndexOf("#[cfg(test)]", offset);
  const body = start < 0 ? "" : text.slice(start, offset);
  return /^#\[cfg\(test\)\]\s*(?:#\[[^\n]*\]\s*)*(?:pub\s+)?mod\s+\w+\s*\{/.test(body) && !/^\}/m.test(body);
}
var defineDocumentRule = (rule) => ({
  ...rule,
  kind: "practice",
  family: rule.id,
  looksAt: "document"
});
var defineRepositoryRule = (rule) => ({
  ...rule,
  kind: "practice",
  family: rule.id,
  looksAt: "repository"
});
var defineHistoryRule = (rule) => ({
  ...rule,
  kind: "practice",
  family: rule.id,
  looksAt: "history"
});
var SEVERITY = 8.5;
var THROW_AWAY = 3.5;
var FIX = "${{ secrets.NAME }}  # GitLab and others: a protected, masked variable set in the project";
var ci_hardcoded_credential_default = defineDocumentRule({
  id: "ci-hardcoded-credential",
  title: "Credential written into a pipeline",
  why: "Everybody who can read the repository can use it, and every run prints or hands on what the pipeline file says.",
  remediation: "Replace the credential where it was issued, store the new one in the pipeline's secret store, and refer to it by name.",
  severity: SEVERITY,
  cites: [
    { document: "S0", line: 54, practice: "Keys are never committed to version control." },
    { document: "S2", line: 60, practice: "No secret or token is written into the project." }
  ],
  confidence: "high",
  files: isPipeline,
  *check(file) {
    yield* variables(file);
    yield* inputs(file);
    yield* scripts(file);
  },
  examples: [],
  counterExamples: []
});
function* variables(file) {
  for (const { job: job2, name, node, service } of variablesOf(file)) {
    if (name === "DOCKER_AUTH_CONFIG" && /"auth"\s*:\s*"[A-Za-z0-9+/=]{6,}"/.test(node.text))
      yield hit(file, `${job2} ${name}`, `${name} holds a registry login`, node, SEVERITY);
    else yield* literal(file, `${job2} ${name}`, name, node, service ? THROW_AWAY : SEVERITY);
  }
}
function* inputs(file) {
  for (const root of file.yaml())
    for (const { path, key, node } of keyedScalars(root)) {
      const parent = path.at(-2);
      if (parent !== "with" && parent !== "credentials") continue;
      const resource = `${jobOf(path)} ${parent}.${key}`;
      const login = parent === "credentials";
      yield* literal(file, resource, key, node, SEVERITY, login);
    }
}
function* scripts(file) {
  for (const script of scriptsOf(file))
    for (const { name, value, range, strong } of credentialsInCommands(script.commands, file.text))
      yield {
        path: file.path,
        range,
        secret: value,
        resource: `${scriptName(script)} ${name}`,
        message: `The script of ${script.job} gives ${name} a literal value`,
        severity: severityAt(file.path, strong ? SEVERITY : THROW_AWAY),
        fix: FIX
      };
}
function* literal(file, resource, name, node, severity, real = false) {
  if (node.text.includes("\n") || /^\$|\$\{|\$\(/.test(node.text)) return;
  const { kind } = decideNode("effective", name, node);
  const weak = (kind === "weak" || isWords(node.text)) && !real;
  if (kind !== "pass") yield hit(file, resource, `${name} is a literal`, node, weak ? THROW_AWAY : severity);
}
var hit = (file, resource, message, node, severity) => ({
  path: file.path,
  range: node.range,
  secret: node.text,
  resource,
  message,
  severity: severityAt(file.path, severity),
  fix: FIX
});
function workflowOf(file) {
  const [root] = file.yaml();
  const runs = at(root, "runs");
  if (!root || !at(root, "jobs") && !runs) return void 0;
  const jobs = entriesAt(root, "jobs").map(({ key, keyRange, value }) => job(key, keyRange, value));
  return {
    node: root,
    triggers: triggersOf(at(root, "on")),
    env: entriesAt(root, "env"),
    permissions: at(root, "permissions"),
    jobs: runs ? [...jobs, job("runs", runs.range, runs)] : jobs
  };
}
function triggersOf(on) {
  const names3 = on?.kind === "scalar" ? [on] : itemsAt(on);
  const triggers = new Map(entriesAt(on).map(({ key, value }) => [key, value]));
  for (const name of names3) if (name.kind === "scalar") triggers.set(name.text, void 0);
  return triggers;
}
function job(id, idRange, node) {
  const environment3 = textAt(node, "environment") ?? textAt(node, "environment", "name");
  return {
    id,
    idRange,
    node,
    env: entriesAt(node, "env"),
    permissions: at(node, "permissions"),
    steps: itemsAt(node, "steps").map(step),
    ...environment3 && { environment: environment3 }
  };
}
function step(node, index) {
  const uses = scalarAt(node, "uses");
  const run = scalarAt(node, "run");
  return {
    name: textAt(node, "id") ?? textAt(node, "name") ?? `step ${index + 1}`,
    node,
    with: entriesAt(node, "with"),
    env: entriesAt(node, "env"),
    ...uses && { uses },
    ...run && { run }
  };
}
var isOfRepository = (uses) => /^[.$]\//.test(uses);
var commandsOf = (file, step2) => step2.run ? parseShell(file.text, step2.run.range) : [];
var expressionsOf = (text) => [...text.matchAll(/\$\{\{([\s\S]*?)\}\}/g)].map(([, inner2 = ""]) => inner2.trim());
var attributeOf = (body, name) => body?.attributes.find((attribute) => attribute.name === name)?.value;
function stringOf(body, name) {
  const value = attributeOf(body, name);
  return value?.kind === "string" ? value.value : void 0;
}
function blocksOfList({
  name,
  nameRange,
  value
}) {
  if (value.kind !== "list") return [];
  return value.items.flatMap(
    (item) => item.kind === "object" ? [blockOfObject(name, nameRange, item.properties, item.range)] : []
  );
}
function blockOfObject(type, headRange, properties3, range) {
  const blocks2 = properties3.flatMap(
    ({ name, nameRange, value }) => value.kind === "object" ? [blockOfObject(name, nameRange, value.properties, value.range)] : blocksOfList({ name, nameRange, value })
  );
  const attributes2 = properties3.map(({ name, nameRange, value }) => ({
    name,
    nameRange,
    value,
    range: { start: nameRange.start, end: value.range.end }
  }));
  return { type, labels: [], range, headRange, attributes: attributes2, blocks: blocks2 };
}
var blocksOf = (body, type, label2) => (body?.blocks ?? []).filter(
  (block) => block.type === type && (label2 === void 0 || block.labels[0] === label2)
);
function* blocksIn(body) {
  for (const block of body?.blocks ?? []) {
    yield block;
    yield* blocksIn(block);
  }
}
var addressOf = (block) => (block.type === "resource" ? block.labels : [block.type, ...block.labels]).join(".");
var replaced = ({ start, end }, text) => [{ start, end, text }];
function withAttribute(file, block, name, value) {
  const present3 = attributeOf(block, name);
  if (present3) return replaced(present3.range, value);
  const open2 = file.text.indexOf("{", block.headRange.end);
  return withLine(file, { start: open2, end: block.range.end }, `${name} = ${value}`);
}
function withLine({ path, text }, { start, end }, line) {
  const close2 = end - 1;
  if (path.endsWith(".json") || text[start] !== "{" || text[close2] !== "}") return [];
  const inside3 = text.slice(start + 1, close2);
  const eol = lineEndOf(text);
  const outer = indentAt(text, close2);
  const firstInside = /^[^\S\n]*(?:[#/][^\n]*)?(?:\n[^\S\n]*)*\n([ \t]*)\S/.exec(inside3)?.[1];
  const inner2 = firstInside ?? indentAt(text, start) + unitOf(text);
  if (inside3.includes("\n")) {
    const lineStart = text.lastIndexOf("\n", close2) + 1;
    return text.slice(lineStart, close2).trim() === "" ? [{ start: lineStart, end: lineStart, text: inner2 + line + eol }] : [];
  }
  const content = inside3.trim();
  if (/[#]|\/[/*]/.test(content)) return [];
  if (content === "") return [{ start: start + 1, end: close2, text: `${eol}${inner2}${line}${eol}${outer}` }];
  const at2 = start + 1 + inside3.indexOf(content);
  return [
    { start: start + 1, end: at2, text: eol + inner2 },
    { start: at2 + content.length, end: close2, text: `${eol}${inner2}${line}${eol}${outer}` }
  ];
}
function withEntry({ text }, map, key, value) {
  const present3 = entryAt(map, key);
  if (present3) return present3.value.kind === "scalar" ? replaced(present3.value.range, value) : [];
  const first2 = map.entries[0];
  if (!first2) return [];
  const quote = /["']/.exec(text[first2.keyRange.start - 1] ?? "")?.[0] ?? "";
  const at2 = first2.keyRange.start - quote.length;
  const isFlow = text[map.range.start] === "{";
  const before2 = text.slice(text.lastIndexOf("\n", at2 - 1) + 1, at2);
  const between = before2.trim() === "" || !isFlow ? lineEndOf(text) + before2.replace(/\S/g, " ") : " ";
  return [{ start: at2, end: at2, text: `${quote}${key}${quote}: ${value}${isFlow ? "," : ""}${between}` }];
}
function lineAbove({ text }, offset, line) {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  return [{ start, end: start, text: indentAt(text, offset) + line + lineEndOf(text) }];
}
function withLines(inventory, path, lines3) {
  const text = inventory.file(path)?.text;
  if (text === void 0 && inventory.paths.includes(path)) return [];
  const old = text ?? "";
  const eol = lineEndOf(old);
  const begin = old === "" || old.endsWith("\n") ? "" : eol;
  return [
    { path, start: old.length, end: old.length, text: begin + lines3.map((line) => line + eol).join("") }
  ];
}
var lineEndOf = (text) => /\r?\n/.exec(text)?.[0] === "\r\n" ? "\r\n" : "\n";
var indentAt = (text, offset) => /^[ \t]*/.exec(text.slice(text.lastIndexOf("\n", offset - 1) + 1))?.[0] ?? "";
var unitOf = (text) => /^\t/m.test(text) ? "	" : "  ";
var FILTERS = new Set(
  "cat tee jq yq base64 cut rev sed awk tr head tail fold xxd od hexdump sort printf echo tac column".split(
    " "
  )
);
var isFilter = (program) => FILTERS.has(program);
function destinationOf(commands3, at2) {
  let command = commands3[at2];
  if (!command || isCaptured(commands3, command)) return { kind: "elsewhere" };
  let changed = false;
  for (let next = at2; command?.then === "|"; ) {
    const own = fileOf(command);
    if (own) return own;
    next = behind(commands3, next);
    command = commands3[next];
    if (!command || !isFilter(command.words[0]?.text ?? "")) return { kind: "elsewhere" };
    changed ||= !/^(?:cat|tee)$/.test(command.words[0]?.text ?? "");
  }
  if (!command) return { kind: "elsewhere" };
  return fileOf(command) ?? { kind: changed ? "log-changed" : "log" };
}
var isCaptured = (commands3, command) => commands3.some(
  (other) => other !== command && other.range.start <= command.range.start && command.range.end <= other.range.end
);
function behind(commands3, at2) {
  const end = commands3[at2]?.range.end ?? 0;
  const next = commands3.findIndex(({ range }, i) => i > at2 && range.start >= end);
  return next < 0 ? commands3.length : next;
}
function fileOf({ redirects: redirects2 }) {
  const target = redirects2.find(({ operator }) => /^(?:1|&)?>>?\|?$/.test(operator))?.target.text;
  return target === void 0 || /^\/dev\/(?:stdout|stderr|tty)$/.test(target) ? void 0 : { kind: "file", target };
}
var SEVERITY2 = 7.5;
var MOST = 2e3;
var LONGEST2 = 4096;
var READS = [
  /^vault (?:kv get|read)\b/,
  /^aws secretsmanager get-secret-value\b/,
  /^aws ssm get-parameters?\b(?=.*--with-decryption)/,
  /^gcloud secrets versions access\b/,
  /^az keyvault secret show\b/,
  /^op read\b/,
  /^kubectl (?:-n \S+ |--namespace[ =]\S+ )?get secrets?\b(?=.*(?:-o|--output)[ =]?(?:yaml|json|go-template|\S*data))/,
  /^(?:terraform|tofu) output\b(?=.* -raw\b)(?=.*(?:secret|password|token|key))/
];
function* loggedIn(commands3, sources) {
  const few = commands3.slice(0, MOST).filter(({ words }) => words.every(({ text }) => text.length <= LONGEST2));
  const script = new Script(few, sources);
  for (const [at2, command] of few.entries()) {
    script.learn(command);
    yield* script.printed(command, at2);
    yield* script.read(command, at2);
    yield* script.verbose(command);
  }
  yield* script.traced();
}
var Script = class {
  #commands;
  #sources;
  /** Variables that took over a secret or a part of it. */
  #derived = /* @__PURE__ */ new Set();
  #masked = /* @__PURE__ */ new Set();
  constructor(commands3, sources) {
    this.#commands = commands3;
    this.#sources = sources;
  }
  learn({ assignments, words }) {
    for (const { name, value } of assignments)
      if (this.#secretIn(value.text) && this.#onlyFilters(value.range)) this.#derived.add(name);
    for (const { text } of words)
      if (text.includes("::add-mask::")) for (const name of variablesIn(text)) this.#masked.add(name);
  }
  *printed(command, at2) {
    const program = programOf(command.words).name;
    const here = command.redirects.find(({ operator }) => operator === "<<<")?.target;
    const shown2 = program === "cat" && here ? [here] : /^(?:echo|printf)$/.test(program) ? command.words : [];
    const word = shown2.find((one) => this.#shownBy(one) && !one.text.includes("::add-mask::"));
    const secret = word && this.#shownBy(word);
    if (!word || !secret) return;
    const to = destinationOf(this.#commands, at2);
    if (to.kind === "log") yield { range: word.range, what: `prints ${secret}`, severity: SEVERITY2 };
    if (to.kind === "log-changed")
      yield { range: word.range, what: `prints ${secret} in a form that is not masked`, severity: SEVERITY2 };
    if (to.kind === "file" && /GITHUB_(?:OUTPUT|STEP_SUMMARY)/.test(to.target))
      yield { range: word.range, what: `hands ${secret} to ${nameIn(to.target)}`, severity: SEVERITY2 };
  }
  /** A secret store asked for a value whose answer nobody catches. */
  *read(command, at2) {
    const line = command.words.map(({ text }) => text).join(" ");
    if (!READS.some((pattern) => pattern.test(line))) return;
    const to = destinationOf(this.#commands, at2).kind;
    const [first2] = command.words;
    if (first2 && (to === "log" || to === "log-changed"))
      yield {
        range: first2.range,
        what: `prints what ${programOf(command.words).name} reads`,
        severity: SEVERITY2
      };
  }
  /** `curl -v` prints the headers that it sends. */
  *verbose(command) {
    if (programOf(command.words).name !== "curl") return;
    const flag = command.words.find(
      ({ text }) => /^(?:-[A-Za-z]*v[A-Za-z]*|--verbose|--trace\S*)$/.test(text)
    );
    const header = command.words.find(({ text }) => /^authorization:|token:|key:/i.test(text));
    const secret = header && this.#secretIn(header.text);
    if (flag && secret) yield { range: flag.range, what: `prints the header with ${secret}`, severity: 5 };
  }
  /** `set -x` prints every command with its variables filled in. */
  *traced() {
    let on;
    for (const command of this.#commands) {
      const [program, flag] = command.words.map(({ text: text2 }) => text2);
      if (program === "set" && /^-[a-z]*x/.test(flag ?? "")) on = command;
      else if (program === "set" && /^\+[a-z]*x/.test(flag ?? "")) on = void 0;
      const text = [...command.words, ...command.assignments.map(({ value }) => value)].map((word) => word.text).find((word) => this.#secretIn(word));
      const secret = text && this.#secretIn(text);
      if (!on || !secret || on === command) continue;
      yield { range: on.range, what: `traces commands that hold ${secret}`, severity: SEVERITY2 };
      return;
    }
  }
  /** In single quotes a variable is only its name, while the pipeline fills in its own expressions there too. */
  #shownBy({ text, literal: literal5 }) {
    return literal5 ? this.#sources.given(text)[0] : this.#secretIn(shownOf(text));
  }
  /** The name of a secret that a text prints; undefined for none. */
  #secretIn(text) {
    const [given2] = this.#sources.given(text);
    if (given2) return given2;
    return variablesIn(text).find((name) => this.#holds(name));
  }
  #holds(name) {
    return !this.#masked.has(name) && (this.#derived.has(name) || this.#sources.holds(name));
  }
  /** The answer of a server that was asked with a token is no token; what `jq` takes out of one is. */
  #onlyFilters(range) {
    return this.#commands.filter((command) => command.range.start >= range.start && command.range.end <= range.end).filter((command) => isCaptured(this.#commands, command)).every(({ words }) => isFilter(programOf(words).name));
  }
};
var shownOf = (text) => text.replace(/\$\((?!\s*(?:echo|printf)\b(?![\s\S]*(?:sum|wc|grep)\b))[\s\S]*\)/g, "");
function variablesIn(text) {
  const own = text.replace(/\$\{\{[\s\S]*?\}\}/g, "");
  return [...own.matchAll(/(?<!\\)\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)(?!:?\+)[^}]*\})/g)].map(
    ([, plain6, braced]) => plain6 ?? braced ?? ""
  );
}
var nameIn = (target) => /GITHUB_\w+/.exec(target)?.[0] ?? target;
var SECRET = /\bsecrets(?:\.|\[\s*['"])([A-Za-z_][\w-]*)/g;
var isOwnToken = (name) => /^github_token$/i.test(name);
var SETTING = /(?:^|_)(?:ID|ACCOUNT|ARN|ROLE|REGION|URL|USER|USERNAME|PROJECT|PROVIDER|EMAIL|HOST|SERVER|ENDPOINT|DOMAIN|ORG|TEAM|CLUSTER|REGISTRY|BUCKET|NAME|NAMESPACE)$/i;
var isSetting = (name) => SETTING.test(name) && !(0, import_match_scanner.isSecretName)(name);
var secretsGivenBy = (text) => expressionsOf(text).filter((expression) => !/[=!]=|^!/.test(expression)).flatMap(namesIn);
var namesIn = (text) => [...text.matchAll(SECRET)].flatMap(([, name = ""]) => isOwnToken(name) || isSetting(name) ? [] : [name]);
var secretsBelow = (file, node) => [
  ...new Set(expressionsOf(file.text.slice(node.range.start, node.range.end)).flatMap(namesIn))
];
var secretVariables = (env) => env.flatMap((entry2) => {
  const secrets2 = entry2.value.kind === "scalar" ? secretsGivenBy(entry2.value.text) : [];
  return secrets2.length > 0 ? [{ entry: entry2, secrets: secrets2 }] : [];
});
var DEBUG = /^(?:ACTIONS_STEP_DEBUG|ACTIONS_RUNNER_DEBUG|CI_DEBUG_TRACE)$/;
var ci_secret_logged_default = defineDocumentRule({
  id: "ci-secret-logged",
  title: "Secret printed into the log of a pipeline",
  why: "Logs are kept, downloaded and shared. Runners mask only the exact value that they know: a part, an encoding or a field of it is printed as it is.",
  remediation: "Take the value out of the output: pipe it into the program that needs it, or mask it before its first use. Replace a secret that was printed.",
  severity: 7.5,
  cites: [
    { document: "S1", line: 40, practice: "Secret values never reach a log." },
    { document: "S2", line: 52, practice: "Sensitive information is not logged." }
  ],
  confidence: "medium",
  files: isPipeline,
  *check(file) {
    yield* scripts2(file);
    yield* debugging(file);
    yield* inputs2(file);
  },
  examples: [],
  counterExamples: []
});
function* scripts2(file) {
  const anySecretName = isOtherPipeline(file.path);
  for (const script of scriptsOf(file)) {
    const bound = boundAt(file, script.path);
    const holds = (name) => bound.has(name) || anySecretName && (0, import_match_scanner.isSecretName)(name);
    const given2 = (text) => secretsGivenBy(text);
    for (const { range, what, severity } of loggedIn(script.commands, { holds, given: given2 }))
      yield {
        path: file.path,
        range,
        resource: `${scriptName(script)} ${what}`,
        message: `${script.job} ${what}`,
        severity: severityAt(file.path, severity),
        fix: 'echo "::add-mask::$VALUE"   # before the first use, or pipe it: printf %s "$VALUE" | program --password-stdin'
      };
  }
}
function boundAt(file, path) {
  const [root] = file.yaml();
  const levels = path.map((_, length) => entriesAt(root, ...path.slice(0, length), "env"));
  return new Set(levels.flatMap((env) => secretVariables(env).map(({ entry: entry2 }) => entry2.key)));
}
function* debugging(file) {
  for (const { job: job2, name, node } of variablesOf(file))
    if (DEBUG.test(name) && /^(?:true|1)$/i.test(node.text))
      yield {
        path: file.path,
        range: node.range,
        resource: `${job2} ${name}`,
        message: `${name} prints every command and variable of the run`,
        severity: severityAt(file.path, 7.5),
        fix: `${name}: "false"`,
        edits: replaced(node.range, "false")
      };
}
function* inputs2(file) {
  const dispatch = workflowOf(file)?.triggers.get("workflow_dispatch");
  for (const { key, keyRange, value } of entriesAt(dispatch, "inputs"))
    if ((0, import_match_scanner.isSecretName)(key) && !/^(?:boolean|choice|environment)$/.test(textAt(value, "type") ?? "") && !at(value, "options"))
      yield {
        path: file.path,
        range: keyRange,
        resource: `workflow_dispatch input ${key}`,
        message: `The input ${key} of a manual run is shown with the run, unmasked`,
        severity: 5,
        fix: "${{ secrets.NAME }} of an environment, in place of an input"
      };
}
var DEPLOYS = /(?:^|[-_ ])(?:deploy\w*|publish\w*|release\w*|rollout|promote|ship)(?:$|[-_ ])/i;
var PRODUCTION = /(?:^|[-_ ])(?:prod|production|prd|live)(?:$|[-_ ])/i;
var OTHER_STAGE = /(?:^|[-_ ])(?:dev|develop|development|staging|stage|stg|test|qa|preview|sandbox)(?:$|[-_ ])/i;
var ci_secret_no_environment_default = defineDocumentRule({
  id: "ci-secret-no-environment",
  title: "Deployment takes its secret without an environment",
  why: "A secret of the repository is open to every workflow on every branch. An environment gives it to its own jobs only, after review if wanted, and lets each stage have its own.",
  remediation: "Create an environment for each stage, move the secret into it, restrict its branches, and name it in the job.",
  severity: 3,
  strict: true,
  cites: [
    { document: "S0", line: 80, practice: "Each environment has its own keys." },
    { document: "S4", line: 53, practice: "Separate keys are used for separate environments." }
  ],
  confidence: "high",
  files: import_match_scanner.isWorkflow,
  keywords: ["secrets"],
  *check(file) {
    const workflow = workflowOf(file);
    if (!workflow || [...workflow.triggers.keys()].every((name) => name.startsWith("pull_request"))) return;
    const jobs = workflow.jobs.filter(
      (job2) => at(job2.node, "environment") === void 0 && !at(job2.node, "uses")
    );
    const shared = jobs.filter((job2) => sharesWithProduction(file, job2, jobs));
    for (const job2 of jobs) if (DEPLOYS.test(job2.id) || shared.includes(job2)) yield* ofJob(file, job2);
  },
  examples: [],
  counterExamples: []
});
function sharesWithProduction(file, job2, jobs) {
  const other = PRODUCTION.test(job2.id) ? OTHER_STAGE : OTHER_STAGE.test(job2.id) ? PRODUCTION : void 0;
  const own = secretsBelow(file, job2.node);
  return jobs.some(
    (one) => other?.test(one.id) && secretsBelow(file, one.node).some((name) => own.includes(name))
  );
}
function* ofJob(file, job2) {
  const [secret] = secretsBelow(file, job2.node);
  if (!secret) return;
  yield {
    path: file.path,
    range: job2.idRange,
    resource: `job ${job2.id} environment`,
    message: `Job ${job2.id} takes ${secret} from the repository, not from an environment`,
    fix: `environment: ${PRODUCTION.test(job2.id) ? "production" : "<stage>"}`
  };
}
var SEVERITY3 = 6.5;
var ci_secrets_overexposed_default = defineDocumentRule({
  id: "ci-secrets-overexposed",
  title: "Secret within reach of steps that do not need it",
  why: "Every program of a job reads its environment. A secret that is given to all of them is lost as soon as one of them is hostile.",
  remediation: "Give each secret by name, to the step that uses it. Run code from forks without secrets.",
  severity: SEVERITY3,
  cites: [
    { document: "S0", line: 57, practice: "A key reaches no further than its task needs." },
    { document: "S2", line: 41, practice: "Tokens are given the fewest rights that work." }
  ],
  confidence: "high",
  files: (path) => (0, import_match_scanner.isWorkflow)(path) || (0, import_match_scanner.isActionFile)(path),
  keywords: ["secrets"],
  *check(file) {
    const workflow = workflowOf(file);
    if (!workflow) return;
    yield* everySecret(file, workflow.node);
    yield* environment(file, workflow);
    for (const job2 of workflow.jobs) {
      yield* inherited(file, job2);
      yield* foreignCode(file, workflow, job2);
    }
  },
  examples: [],
  counterExamples: []
});
function* everySecret(file, root) {
  for (const { path, key, node } of keyedScalars(root)) {
    const expression = expressionsOf(node.text).find(
      (text) => /\btoJSON\s*\(\s*secrets\s*\)|\bsecrets\s*\[\s*(?!['"])/i.test(text)
    );
    if (expression === void 0) continue;
    yield {
      path: file.path,
      range: node.range,
      resource: `${jobOf(path)} ${key} every secret`,
      message: `${jobOf(path)} hands out every secret of the repository`,
      fix: `${key}: \${{ secrets.NAME }}`
    };
  }
}
function* inherited(file, { id, node }) {
  const secrets2 = at(node, "secrets");
  if (secrets2?.kind !== "scalar" || secrets2.text !== "inherit") return;
  const called = textAt(node, "uses") ?? "";
  yield {
    path: file.path,
    range: secrets2.range,
    resource: `job ${id} secrets`,
    message: `Job ${id} gives every secret to ${called}`,
    // A workflow of the same repository is reviewed with it.
    severity: isOfRepository(called) ? 3.5 : SEVERITY3,
    fix: "secrets:\n  NAME: ${{ secrets.NAME }}"
  };
}
function* environment(file, workflow) {
  const steps = workflow.jobs.reduce((sum, job2) => sum + job2.steps.length, 0);
  if (steps > 1 || workflow.jobs.length > 1) yield* wide(file, "workflow", workflow.env);
  for (const job2 of workflow.jobs) {
    const narrow = job2.env.filter((entry2) => job2.steps.length > 1 && usersOf(file, job2, entry2.key) === 1);
    yield* wide(file, `job ${job2.id}`, narrow);
  }
}
function* wide(file, place, env) {
  for (const { entry: entry2 } of secretVariables(env))
    yield {
      path: file.path,
      range: entry2.keyRange,
      resource: `${place} env.${entry2.key}`,
      message: `${entry2.key} is in the environment of every step of the ${place}`,
      severity: place === "workflow" ? SEVERITY3 : 5,
      fix: `- run: \u2026
  env:
    ${entry2.key}: \${{ secrets.${secretVariables([entry2])[0]?.secrets[0] ?? "NAME"} }}`
    };
}
var usersOf = (file, job2, name) => job2.steps.filter(
  ({ node }) => [...file.text.slice(node.range.start, node.range.end).matchAll(USE)].some((use) => use[1] === name)
).length;
var USE = /(?:\$\{?|\$env:|\benv\.|%)([A-Za-z_]\w*)/g;
var HEAD = /github\.head_ref|github\.event\.(?:pull_request\.head|workflow_run\.head)|refs\/pull\/.*(?:merge|head)/;
function* foreignCode(file, { triggers, env }, job2) {
  if (!triggers.has("pull_request_target") && !triggers.has("workflow_run")) return;
  const secrets2 = [...secretsBelow(file, job2.node), ...secretVariables(env).flatMap((held2) => held2.secrets)];
  const [secret] = secrets2;
  if (!secret) return;
  for (const step2 of job2.steps) {
    if (!/^actions\/checkout@/.test(step2.uses?.text ?? "")) continue;
    const ref = step2.with.find(
      ({ key, value }) => key === "ref" && value.kind === "scalar" && HEAD.test(value.text)
    );
    if (!ref) continue;
    yield {
      path: file.path,
      range: ref.value.range,
      resource: `job ${job2.id} foreign code`,
      message: `Job ${job2.id} checks out a fork's code and holds ${secret}`,
      // An environment may ask for a person's consent before the job runs.
      severity: job2.environment === void 0 ? 8 : 5,
      fix: "on: pull_request   # without secrets; a second workflow, without checkout, may use them"
    };
  }
}
var KINDS = [
  [/(?:^|\/)\.env(?:\.[\w-]+)*$|(?:^|\/)[\w-]+\.env$|(?:^|\/)\.envrc$/, "environment file"],
  [/\.tfstate(?:\.backup|\.json)?$|(?:^|\/)terraform\.tfstate\.d(?:\/|$)/, "Terraform state"],
  [
    /(?:^|\/)(?:tf|terraform|tofu)?[._-]?plan\.(?:out|bin|tfplan|binary)$|(?:^|\/)tf-?plan(?:\.(?:out|bin|json|binary))?$|\.tfplan$/,
    "Terraform plan"
  ],
  [
    /(?:^|\/)(?:id_(?:rsa|dsa|ecdsa|ed25519)|[\w.*-]+\.(?:pem|key|p12|pfx|jks|keystore|ppk|kdbx|kdb|asc\.key))$/i,
    "private key"
  ],
  [/(?:^|\/)\.ssh(?:\/\*{0,2})?\/?$/, "SSH folder"],
  [/(?:^|\/)\.aws(?:\/(?:credentials|\*{0,2}))?\/?$/, "AWS credentials"],
  [
    /(?:^|\/)\.(?:npmrc|pypirc|netrc|pgpass|my\.cnf|git-credentials|dockercfg|s3cfg|boto|htpasswd|vault-token|bash_history|zsh_history)$/,
    "credential file"
  ],
  [/(?:^|\/)\.docker(?:\/(?:config\.json|\*{0,2}))?\/?$/, "Docker login"],
  [/(?:^|\/)(?:\.kube(?:\/(?:config|\*{0,2}))?\/?|kubeconfig(?:\.ya?ml)?|[\w-]+\.kubeconfig)$/, "kubeconfig"],
  [/(?:^|\/)\.gnupg(?:\/\*{0,2})?\/?$/, "GnuPG folder"],
  [
    /(?:^|\/)(?:[\w-]*(?:credentials?|service[-_]?account[\w-]*|client[-_]secrets?|gcp-?key|sa-?key))\.json$/i,
    "key of a service account"
  ],
  [/(?:^|\/)(?:secrets?|passwords?|credentials?)\.(?:ya?ml|json|txt|toml|ini|env)$/i, "file of secrets"]
];
var PUBLIC = /\.pub$|\.(?:crt|cer|csr)$|(?:^|[/._-])(?:ca|cacert|cacerts|certs?|chain|fullchain|bundle|public|pub|root-?ca|trust(?:store)?|isrg\w*|rds-\w+|global-bundle|dhparams?)(?=[._-])[\w.*-]*\.(?:pem|key|jks|keystore)$|(?:^|[/._-])[\w-]*(?:ca|cert|chain|bundle|public)\.pem$/i;
function sensitiveKindOf(path) {
  const plain6 = path.trim().replace(/^["']|["']$/g, "");
  if ((0, import_match_scanner.isExample)(plain6) || PUBLIC.test(plain6)) return void 0;
  return KINDS.find(([pattern]) => pattern.test(plain6))?.[1];
}
var SEVERITY4 = 7;
var STORES = /^(?:actions\/(?:upload-artifact|upload-pages-artifact|cache)(?:\/save)?@|softprops\/action-gh-release@|peaceiris\/actions-gh-pages@)/;
var INPUTS = /* @__PURE__ */ new Set(["path", "files", "publish_dir"]);
var EVERYTHING = /^(?:\.\/?|\*\*?(?:\/\*)?|\.\/\*\*?(?:\/\*)?|\$\{\{\s*github\.workspace\s*\}\}\/?)$/;
var ci_sensitive_artifact_default = defineDocumentRule({
  id: "ci-sensitive-artifact",
  title: "Pipeline publishes a file that holds secrets",
  why: "Everybody who may read the runs of the project can download its artifacts, and caches reach other branches. Plans and state hold every value in plain text.",
  remediation: "Name only the files that are wanted. Encrypt a plan before it is stored, keep state in its backend, and replace what was published.",
  severity: SEVERITY4,
  cites: [
    {
      document: "S0",
      line: 62,
      practice: "State files are treated as sensitive, because they hold values in plain text."
    },
    { document: "S0", line: 66, practice: "State files can be read only by those who are allowed to." }
  ],
  confidence: "high",
  files: (path) => (0, import_match_scanner.isWorkflow)(path) || isOtherPipeline(path),
  *check(file) {
    for (const job2 of workflowOf(file)?.jobs ?? [])
      for (const step2 of job2.steps) if (STORES.test(step2.uses?.text ?? "")) yield* stored(file, job2, step2);
    if (!(0, import_match_scanner.isWorkflow)(file.path)) for (const root of file.yaml()) yield* artifacts(file, root);
  },
  examples: [],
  counterExamples: []
});
function* stored(file, job2, step2) {
  for (const { key, value } of step2.with) {
    if (!INPUTS.has(key) || value.kind !== "scalar") continue;
    for (const { text, range } of linesOf(file, value)) {
      const kind = sensitiveKindOf(text);
      if (kind) yield hit2(file, `job ${job2.id}`, text, range, kind, SEVERITY4);
      else if (EVERYTHING.test(text) && keepsToken(job2, step2))
        yield {
          path: file.path,
          range,
          resource: `job ${job2.id} workspace`,
          message: `Job ${job2.id} stores the whole workspace, where checkout left its token in .git`,
          severity: takesHidden(step2) ? SEVERITY4 : 3.5,
          fix: "- uses: actions/checkout@v4\n  with:\n    persist-credentials: false",
          edits: withoutToken(file, job2, step2)
        };
    }
  }
}
function withoutToken(file, job2, step2) {
  if (/\bgit\s+(?:-\S+\s+)*(?:push|fetch|pull|submodule|lfs|remote)\b/.test(file.text)) return [];
  return tokenKeepers(job2, step2).flatMap(({ node, uses }) => {
    const given2 = at(node, "with");
    if (given2?.kind === "map") return withEntry(file, given2, "persist-credentials", "false");
    const start = entryAt(node, "uses")?.keyRange.start;
    if (given2 || !uses || start === void 0) return [];
    const column = file.text.slice(file.text.lastIndexOf("\n", start - 1) + 1, start).replace(/\S/g, " ");
    const eol = lineEndOf(file.text);
    const end = file.text.slice(uses.range.end).search(/\r?\n|$/) + uses.range.end;
    return replaced({ start: end, end }, `${eol}${column}with:${eol}${column}  persist-credentials: false`);
  });
}
var keepsToken = (job2, step2) => tokenKeepers(job2, step2).length > 0;
function tokenKeepers(job2, step2) {
  return job2.steps.slice(0, job2.steps.indexOf(step2)).filter(({ uses, node }) => {
    const version = /^actions\/checkout@(?:v(\d+))?/.exec(uses?.text ?? "");
    if (!version || Number(version[1] ?? 0) >= 6) return false;
    return textAt(node, "with", "persist-credentials") !== "false" && !textAt(node, "with", "path");
  });
}
var takesHidden = ({ uses, node }) => !/^actions\/upload-(?:pages-)?artifact@(?!v[123]\b)/.test(uses?.text ?? "") || textAt(node, "with", "include-hidden-files") === "true";
function* artifacts(file, root) {
  for (const { path, node } of walk(root)) {
    if (node.kind !== "scalar" || !isLiteral(node)) continue;
    const keys = path.filter((part) => typeof part === "string");
    if (!keys.some((key) => ARTIFACTS.test(key)) || !PATHS.test(keys.at(-1) ?? "")) continue;
    const kind = sensitiveKindOf(node.text);
    if (kind) yield hit2(file, jobOf(path), node.text, node.range, kind, SEVERITY4);
  }
}
var ARTIFACTS = /^(?:artifacts|cache|store_artifacts|persist_to_workspace|save_cache|definitions)$/;
var PATHS = /^(?:paths|path|files|artifacts)$/;
var hit2 = (file, job2, path, range, kind, severity) => ({
  path: file.path,
  range,
  resource: `${job2} ${path}`,
  message: `${job2} stores ${path} (${kind}) for everybody who may read the run`,
  severity,
  fix: `!${path}   # or encrypt it first: gpg --symmetric --batch --passphrase-fd 0 ${path}`
});
function linesOf(file, { range }) {
  const body = file.text.slice(range.start, range.end);
  return [...body.matchAll(/[^\s][^\n]*/g)].map((line) => {
    const text = line[0].trim();
    const start = range.start + line.index;
    return { text, range: { start, end: start + text.length } };
  });
}
var CLOUD = 6.5;
var REGISTRY = 5;
var ACTIONS = [
  [/^aws-actions\/configure-aws-credentials@/, "aws-secret-access-key", "AWS", CLOUD],
  [/^google-github-actions\/auth@/, "credentials_json", "Google Cloud", CLOUD],
  [/^google-github-actions\/setup-gcloud@/, "service_account_key", "Google Cloud", CLOUD],
  [/^azure\/login@/i, "creds", "Azure", CLOUD],
  [/^pypa\/gh-action-pypi-publish@/, "password", "PyPI", REGISTRY]
];
var CLOUD_VARIABLE = /^(?:AWS_SECRET_ACCESS_KEY|ARM_CLIENT_SECRET|AZURE_CLIENT_SECRET|AZURE_CREDENTIALS|GOOGLE_CREDENTIALS|GCP_SA_KEY|CLOUDSDK_AUTH_CREDENTIAL_FILE)$/;
var COMPATIBLE = /endpoint[-_]url|AWS_ENDPOINT|S3_ENDPOINT|minio|r2\.cloudflarestorage|digitaloceanspaces|backblazeb2|wasabisys|localstack|hetzner|scw\.cloud/i;
var ci_static_cloud_keys_default = defineDocumentRule({
  id: "ci-static-cloud-keys",
  title: "Pipeline signs in with a long-lived key",
  why: "A stored key works from anywhere until somebody replaces it. A pipeline can prove who it is and get a credential that ends with the job.",
  remediation: "Let the provider trust the pipeline's identity token for this repository and branch, sign in with that, then delete the stored key at the provider.",
  severity: CLOUD,
  cites: [
    {
      document: "S1",
      line: 45,
      practice: "Short-lived, role-based credentials are preferred to long-lived access keys."
    }
  ],
  confidence: "high",
  files: isPipeline,
  *check(file) {
    if (!MAY_USE_KEYS.test(file.text)) return;
    const workflow = workflowOf(file);
    if (workflow) yield* environment2(file, "workflow", workflow.env, file.text);
    for (const job2 of workflow?.jobs ?? []) {
      const text = file.text.slice(job2.node.range.start, job2.node.range.end);
      yield* environment2(file, `job ${job2.id}`, job2.env, text);
      for (const step2 of job2.steps) yield* ofStep(file, job2, step2, text);
    }
    yield* commands(file);
  },
  examples: [],
  counterExamples: []
});
var MAY_USE_KEYS = /secrets|activate-service-account|aws_secret_access_key|--service-principal|twine/;
function* environment2(file, place, env, text) {
  if (COMPATIBLE.test(text)) return;
  for (const { entry: entry2 } of secretVariables(env))
    if (CLOUD_VARIABLE.test(entry2.key)) yield hit3(file, entry2, `${place} ${entry2.key}`, entry2.key, CLOUD);
}
function* ofStep(file, job2, step2, text) {
  const place = `job ${job2.id} ${step2.name}`;
  yield* environment2(file, place, step2.env, text);
  for (const [action, input, provider, severity] of ACTIONS) {
    const entry2 = action.test(step2.uses?.text ?? "") ? step2.with.find(({ key }) => key === input) : void 0;
    if (entry2?.value.kind !== "scalar" || secretsGivenBy(entry2.value.text).length === 0) continue;
    const chained = textAt(step2.node, "with", "role-chaining") === "true";
    if (!chained && !isPrivateIndex(step2)) yield hit3(file, entry2, `${place} ${provider}`, input, severity);
  }
  const publishes = /\b(?:npm|pnpm|yarn(?: npm)?) publish\b/.test(step2.run?.text ?? "") && !elsewhere(text);
  for (const { entry: entry2 } of secretVariables(step2.env))
    if (publishes && /^(?:NODE_AUTH_TOKEN|NPM_TOKEN)$/.test(entry2.key) || entry2.key === "TWINE_PASSWORD" && !/TWINE_REPOSITORY|--repository/.test(text) || entry2.key === "CARGO_REGISTRY_TOKEN" && /\bcargo publish\b/.test(step2.run?.text ?? ""))
      yield hit3(file, entry2, `${place} ${entry2.key}`, entry2.key, REGISTRY);
}
var isPrivateIndex = (step2) => step2.with.some(
  ({ key, value }) => /^repository[-_]url$/.test(key) && value.kind === "scalar" && !/pypi\.org/.test(value.text)
);
var elsewhere = (text) => /registry-url:(?!.*registry\.npmjs\.org)|npm\.pkg\.github\.com/.test(text);
var SIGN_INS = [
  [/^gcloud auth activate-service-account\b.*--key-file/, CLOUD],
  [/^aws configure set aws_secret_access_key\b/, CLOUD],
  [/^az login\b(?=.*--service-principal)(?=.*(?:\s-p\s|--password))(?!.*--federated-token)/, CLOUD],
  [/^twine upload\b(?=.*(?:\s-p\s|--password))(?!.*--repository)/, REGISTRY]
];
function* commands(file) {
  for (const script of scriptsOf(file)) {
    const found = script.commands.flatMap((command) => signIn(command));
    const [first2] = found;
    if (!first2 || COMPATIBLE.test(script.node.text)) continue;
    yield {
      path: file.path,
      range: first2.command.range,
      resource: `${scriptName(script)} ${programOf(first2.command.words).name}`,
      message: `${script.job} signs in with a stored key: ${programOf(first2.command.words).name}`,
      severity: severityAt(file.path, first2.severity),
      fix: FIX2
    };
  }
}
function signIn(command) {
  const line = [programOf(command.words).name, ...command.words.slice(1).map(({ text }) => text)].join(" ");
  const known4 = SIGN_INS.find(([pattern]) => pattern.test(line));
  return known4 ? [{ command, severity: known4[1] }] : [];
}
var FIX2 = `permissions:
  id-token: write
  contents: read
# AWS: role-to-assume \xB7 Google Cloud: workload_identity_provider \xB7 Azure: client-id, tenant-id \xB7 registries: trusted publishing`;
var hit3 = (file, entry2, resource, name, severity) => ({
  path: file.path,
  range: entry2.value.range,
  resource,
  message: `${name} takes a stored key where the job could prove its identity`,
  severity: severityAt(file.path, severity),
  fix: FIX2
});
var READERS = /^(?:actions\/(?:checkout|setup-[\w-]+|cache(?:\/\w+)?|upload-artifact|download-artifact)|docker\/setup-[\w-]+|[\w.-]+\/(?:setup-[\w-]+|rust-toolchain|rust-cache|install-action))@/;
var MAY_WRITE = /GITHUB_TOKEN|github\.token|\bgit\s+(?:push|-\S+\s+push)\b|\bgh\s+[a-z]|api\.github\.com/i;
var onlyReads = ({ text }, { jobs }) => !MAY_WRITE.test(text) && jobs.every(
  ({ node, steps }) => !at(node, "uses") && steps.every(({ uses }) => !uses || READERS.test(uses.text))
);
function readingRights({ path, text }, { node }) {
  const start = entryAt(node, "jobs")?.keyRange.start;
  if (start === void 0 || start > 0 && text[start - 1] !== "\n") return [];
  const eol = lineEndOf(text);
  return [{ path, start, end: start, text: ["permissions:", "  contents: read", "", ""].join(eol) }];
}
var FIX3 = "permissions:\n  contents: read";
var ci_token_permissions_default = defineRepositoryRule({
  id: "ci-token-permissions",
  title: "Workflow runs with more rights than its job's token needs",
  why: "Without a permissions block the token may write to the repository wherever the default was never narrowed, so that one hostile dependency can push code or publish a release.",
  remediation: "Write a permissions block at the top of each workflow that only reads, and give a job more where it needs more.",
  severity: 5,
  cites: [{ document: "S2", line: 41, practice: "Tokens are given the fewest rights that work." }],
  confidence: "high",
  about: import_match_scanner.isWorkflow,
  *check(inventory) {
    const all = outermost(workflowsOf(inventory));
    for (const folder of new Set(all.map(({ file }) => (0, import_match_scanner.folderOf)(file.path))))
      yield* missing(all.filter(({ file }) => (0, import_match_scanner.folderOf)(file.path) === folder));
    for (const { file, workflow } of all) yield* everyRight(file, workflow);
  },
  examples: [],
  counterExamples: []
});
var workflowsOf = (inventory) => inventory.paths.filter(import_match_scanner.isWorkflow).flatMap((path) => {
  const file = inventory.file(path);
  const workflow = file && workflowOf(file);
  return workflow && at(workflow.node, "jobs") ? [{ file, workflow }] : [];
});
function outermost(all) {
  const rootOf2 = ({ file }) => (0, import_match_scanner.folderOf)(file.path).replace(/\.github\/workflows$/, "");
  const roots = [...new Set(all.map(rootOf2))];
  return all.filter((one) => !roots.some((root) => root !== rootOf2(one) && rootOf2(one).startsWith(root)));
}
function* missing(all) {
  if (all.some(({ file }) => /zizmor/i.test(file.text))) return;
  const open2 = all.filter(({ workflow }) => lacks(workflow));
  const [first2] = open2;
  if (!first2) return;
  const names3 = open2.map(({ file }) => (0, import_match_scanner.nameOf)(file.path));
  const shown2 = [...names3.slice(0, 5), ...names3.length > 5 ? [`${names3.length - 5} more`] : []].join(", ");
  yield {
    path: first2.file.path,
    resource: isOwn(first2.file) ? "workflows without permissions" : `workflows without permissions in ${(0, import_match_scanner.folderOf)(first2.file.path)}`,
    message: `${names3.length} of ${all.length} workflows run with the default rights of the token: ${shown2}`,
    fix: FIX3,
    edits: open2.flatMap(
      ({ file, workflow }) => onlyReads(file, workflow) ? readingRights(file, workflow) : []
    )
  };
}
var isOwn = ({ path }) => path.startsWith(".github/");
function lacks({ permissions, jobs, triggers }) {
  const onlyCalled = triggers.size === 1 && triggers.has("workflow_call");
  return !permissions && !onlyCalled && jobs.some((job2) => !job2.permissions);
}
function* everyRight(file, workflow) {
  const places2 = [
    { resource: "workflow", permissions: workflow.permissions },
    ...workflow.jobs.map(({ id, permissions }) => ({ resource: `job ${id}`, permissions }))
  ];
  for (const { resource, permissions } of places2)
    if (permissions?.kind === "scalar" && permissions.text === "write-all")
      yield {
        path: file.path,
        range: permissions.range,
        resource: `${(0, import_match_scanner.nameOf)(file.path)} ${resource} permissions`,
        message: `The token of the ${resource} may write everything`,
        severity: 6,
        fix: FIX3,
        edits: onlyReads(file, workflow) ? replaced(permissions.range, "read-all") : []
      };
}
var FIRST_PARTY = /^(?:actions|github)\//;
var PINNED = /@[0-9a-f]{40}(?:[0-9a-f]{24})?$|@sha256:[0-9a-f]{64}$/i;
var ci_unpinned_action_with_secret_default = defineDocumentRule({
  id: "ci-unpinned-action-with-secret",
  title: "Code that others can change runs beside a secret",
  why: "A tag or branch of an action, and a script from the network, can be another tomorrow. It then runs where the secret of the job is.",
  remediation: "Pin the action to the commit that was reviewed, with its version in a comment, and let an update bot move it.",
  severity: 6,
  cites: [
    { document: "S2", line: 42, practice: "Dependencies are kept up to date, deliberately." },
    { document: "S2", line: 91, practice: "Dependencies are few, scanned and updated on purpose." }
  ],
  confidence: "high",
  files: import_match_scanner.isWorkflow,
  keywords: ["secrets", "write"],
  *check(file) {
    const workflow = workflowOf(file);
    for (const job2 of workflow?.jobs ?? []) {
      const holds = workflow && heldBy(file, workflow, job2);
      if (holds) yield* ofJob2(file, job2, holds);
    }
  },
  examples: [],
  counterExamples: []
});
function heldBy(file, workflow, job2) {
  const own = secretsBelow(file, job2.node);
  const shared = secretVariables(workflow.env).flatMap(({ secrets: secrets2 }) => secrets2);
  const [secret] = [...own, ...shared];
  if (secret) return secret;
  return writes(job2.permissions ?? workflow.permissions) ? "a token that may write" : void 0;
}
var writes = (permissions) => permissions?.kind === "scalar" && permissions.text === "write-all" || entriesAt(permissions).some(
  ({ key, value }) => ["contents", "packages", "actions", "id-token", "deployments"].includes(key) && value.kind === "scalar" && value.text === "write"
);
function* ofJob2(file, job2, holds) {
  const called = at(job2.node, "uses");
  const uses = [called, ...job2.steps.map((step2) => step2.uses)];
  for (const node of uses) {
    if (node?.kind !== "scalar" || !isUnpinned(node.text)) continue;
    const [name = "", version = ""] = node.text.split("@");
    yield {
      path: file.path,
      range: node.range,
      resource: `job ${job2.id} ${name}`,
      message: `${node.text} runs in job ${job2.id}, which holds ${holds}`,
      fix: `uses: ${name}@<full commit SHA> # ${version}`
    };
  }
  for (const step2 of job2.steps) {
    const commands3 = commandsOf(file, step2);
    const at2 = commands3.findIndex(
      (command, i) => command.then === "|" && /^(?:curl|wget)$/.test(programOf(command.words).name) && /^(?:ba|z|da)?sh$/.test(programOf(commands3[i + 1]?.words ?? []).name)
    );
    const range = commands3[at2]?.range;
    if (!range) continue;
    yield {
      path: file.path,
      range,
      resource: `job ${job2.id} ${step2.name} script from the network`,
      message: `Job ${job2.id} runs a script from the network and holds ${holds}`,
      fix: 'curl -sSfo install.sh URL && echo "<sha256>  install.sh" | sha256sum -c && sh install.sh'
    };
  }
}
var isUnpinned = (uses) => !isOfRepository(uses) && !uses.includes("${{") && !FIRST_PARTY.test(uses) && !PINNED.test(uses);
function partsOf(expression) {
  switch (expression.kind) {
    case "template":
    case "other":
      return expression.parts;
    case "call":
      return [
        ...expression.receiver ? [expression.receiver] : [],
        ...expression.arguments.map(({ value }) => value)
      ];
    case "object":
      return expression.properties.map(({ value }) => value);
    case "list":
      return expression.items;
    case "binary":
      return [expression.left, expression.right];
    default:
      return [];
  }
}
function* expressionsIn(expression) {
  const open2 = [expression];
  for (let next = open2.pop(); next; next = open2.pop()) {
    yield next;
    open2.push(...[...partsOf(next)].reverse());
  }
}
var namesIn2 = (expression) => [...expressionsIn(expression)].flatMap((inner2) => inner2.kind === "name" ? [inner2.text] : []);
var propertyOf = (expression, name) => expression?.kind === "object" ? expression.properties.find((property) => property.name === name)?.value : void 0;
var argumentOf = (call, key) => typeof key === "number" ? call.arguments.filter(({ name }) => name === void 0)[key]?.value : call.arguments.find(({ name }) => name === key)?.value;
var EXECUTES = /(?:^|\.)(?:execute|executemany|executescript|query|queryRaw|raw|exec|QueryRow|QueryRowContext|Query|QueryContext|Exec|ExecContext|createQuery|createNativeQuery|rawQuery|execSQL|executeQuery|executeUpdate|prepareStatement|mysqli_query|pg_query|find_by_sql|\$queryRawUnsafe|\$executeRawUnsafe)$/;
var STATEMENT = /^\s*(?:select\b[\s\S]*\bfrom\b|insert\s+into\b|update\b[\s\S]*\bset\b|delete\s+from\b|drop\s+table\b|alter\s+table\b)/i;
var code_sql_concat_default = defineDocumentRule({
  id: "code-sql-concat",
  title: "Database statement put together from values",
  why: "A value with a quote in it becomes part of the statement, and reads or changes what it should not.",
  remediation: "Give the values as parameters; take names of tables and columns from a fixed list.",
  severity: 7,
  cites: [{ document: "S2", line: 48, practice: "Statements take their values as parameters." }],
  confidence: "medium",
  strict: true,
  files: (path) => (0, import_match_scanner.isCode)(path) && !(0, import_match_scanner.isTest)(path) && !(0, import_match_scanner.isVendored)(path),
  keywords: ["select", "insert", "update", "delete", "drop table", "alter table"],
  *check(file) {
    for (const call of file.code()?.calls ?? []) {
      const statement = EXECUTES.test(call.callee) ? joinedStatement(call) : void 0;
      if (statement)
        yield {
          path: file.path,
          range: statement.range,
          resource: `${call.callee} in ${call.within || "the module"}`,
          message: `${call.callee} is given a statement with values inside it`,
          severity: severityAt(file.path, 7),
          fix: 'execute("SELECT \u2026 WHERE id = %s", (id,))'
        };
    }
  },
  examples: [],
  counterExamples: []
});
var joinedStatement = (call) => call.arguments.slice(0, 2).map(({ value }) => value).find((value) => isJoined(value) && STATEMENT.test(textOf(value)));
function isJoined(value) {
  if (value.kind === "template") return value.parts.some(isOpen);
  if (value.kind === "binary")
    return (value.operator === "+" || value.operator === "%" || value.operator === ".") && [value.left, value.right].some(isOpen);
  return value.kind === "call" && /(?:^|\.)(?:format|Sprintf|String\.format)$/.test(value.callee) && value.arguments.some(({ value: given2 }) => isOpen(given2));
}
var isOpen = (value) => [...expressionsIn(value)].some((inner2) => inner2.kind === "call" || inner2.kind === "other") || namesIn2(value).some((name) => !/^[A-Z][A-Z0-9_]*$/.test(name.split(".").at(-1) ?? ""));
function textOf(value) {
  if (value.kind === "string") return value.value;
  if (value.kind === "template") return value.text;
  if (value.kind === "binary") return textOf(value.left) + textOf(value.right);
  if (value.kind === "call")
    return (value.receiver ? textOf(value.receiver) : "") + value.arguments.map(({ value: given2 }) => textOf(given2)).join("");
  return "";
}
var composeServices = (file) => (file.text.includes("services") ? file.yaml() : []).flatMap(
  (root) => entriesAt(root, "services").map(({ key, keyRange, value }) => ({
    name: key,
    nameRange: keyRange,
    node: value,
    environment: variables2(at(value, "environment")),
    buildArguments: variables2(at(value, "build", "args"))
  }))
);
var composeSecrets = (file, section = "secrets") => file.yaml().flatMap(
  (root) => entriesAt(root, section).map(({ key, keyRange, value }) => {
    const source = entryAt(value, "file")?.value;
    return {
      name: key,
      nameRange: keyRange,
      node: value,
      ...source?.kind === "scalar" && { file: source }
    };
  })
);
function variables2(node) {
  const pairs2 = entriesAt(node).map(({ key, keyRange, value }) => ({
    name: key,
    nameRange: keyRange,
    valueRange: value.range,
    ...value.kind === "scalar" && value.value !== null && { value: value.text }
  }));
  return [...pairs2, ...itemsAt(node).flatMap((item) => item.kind === "scalar" ? [listed2(item)] : [])];
}
function listed2({ text, range }) {
  const equals = text.indexOf("=");
  const name = equals < 0 ? text : text.slice(0, equals);
  const nameEnd = range.start + name.length;
  return {
    name,
    nameRange: { start: range.start, end: nameEnd },
    valueRange: { start: equals < 0 ? nameEnd : nameEnd + 1, end: range.end },
    ...equals >= 0 && { value: text.slice(equals + 1) }
  };
}
function* credentialsInArguments(file, ...lists) {
  const scalars2 = lists.flatMap((list) => list?.kind === "scalar" ? [list] : scalarsOf(list));
  const words = scalars2.map(wordOf);
  yield* credentialsInWords(words, file.text);
  for (const [at2, scalar3] of scalars2.entries())
    if (isScript(scalars2, at2)) yield* credentialsInCommands(parseShell(file.text, scalar3.range), file.text);
}
var scalarsOf = (list) => itemsAt(list).filter((item) => item.kind === "scalar");
var wordOf = (node) => ({
  text: node.text,
  range: node.range,
  literal: isLiteral(node) && !/\$[({A-Za-z_]/.test(node.text) && !/\s-{1,2}\w/.test(node.text)
});
var isScript = (scalars2, at2) => /^-[a-z]*c$/.test(scalars2[at2 - 1]?.text ?? "") || /\s-{1,2}\w/.test(scalars2[at2]?.text ?? "");
var SEVERITY5 = 7.5;
var INSIDE = 6;
var LOCAL = 3.5;
var compose_literal_secret_default = defineDocumentRule({
  id: "compose-literal-secret",
  title: "Secret written into a compose file",
  why: "What stands there is what runs, with the same value on every machine that starts it, and known to everybody who reads the repository.",
  remediation: "Take the value from the environment and fail when it is missing, or from a file that git does not track. Replace it wherever it was used.",
  severity: SEVERITY5,
  cites: [
    { document: "S2", line: 39, practice: "Sensitive configuration comes from the environment." },
    { document: "S3", line: 22, practice: "No credential is written down; all are given from outside." }
  ],
  confidence: "high",
  files: import_match_scanner.isCompose,
  keywords: ["services"],
  *check(file) {
    for (const service of composeServices(file))
      for (const { name, value, range } of literalsOf(file, service))
        yield {
          path: file.path,
          range,
          secret: value,
          resource: `service ${service.name} ${name}`,
          message: `Service ${service.name} is given ${name} as a literal`,
          severity: severityAt(file.path, weightOf(file, service)),
          fix: `${/^[A-Z_]\w*$/.test(name) ? name : "PASSWORD"}: \${${/^[A-Z_]\w*$/.test(name) ? name : "PASSWORD"}:?set it in the environment}`
        };
  },
  examples: [],
  counterExamples: []
});
var URL_PASSWORD2 = /^[a-z][\w+.-]*:\/\/[^\s:@/]*:([^\s@/$]+)@/i;
function* literalsOf(file, { environment: environment3, node }) {
  for (const { name, value, valueRange } of environment3) {
    if (value === void 0) continue;
    const password = URL_PASSWORD2.exec(value)?.[1];
    if (password !== void 0 && decideNamed(slotOfPath(file.path), "password", password).kind !== "pass")
      yield { name, value: password, range: partOf2(file, valueRange, password) };
    else if (!value.includes("://") && decideNamed(slotOfPath(file.path), name, value).kind !== "pass")
      yield { name, value, range: partOf2(file, valueRange, value) };
  }
  yield* credentialsInArguments(file, at(node, "command"));
  yield* credentialsInArguments(file, at(node, "entrypoint"));
}
function partOf2(file, range, value) {
  const found = file.text.slice(range.start, range.end).indexOf(value);
  return found < 0 ? range : { start: range.start + found, end: range.start + found + value.length };
}
function weightOf({ path, environment: stage2 }, { node }) {
  if (stage2 === "production") return SEVERITY5;
  if (stage2 === "development" || stage2 === "test" || /override/.test(path)) return LOCAL;
  return itemsAt(node, "ports").length > 0 ? SEVERITY5 : INSIDE;
}
var SEVERITY6 = 7.5;
var isKustomization = (path) => /^kustomization\.ya?ml$/i.test((0, import_match_scanner.nameOf)(path));
var compose_secret_file_tracked_default = defineDocumentRule({
  id: "compose-secret-file-tracked",
  title: "File that a deployment takes its secret from is tracked by git",
  why: "The deployment does it right, by keeping the secret in a file of its own, and then the file is published with the rest.",
  remediation: "Untrack the file (`git rm --cached`), ignore it, keep an example beside it, and replace the secret.",
  severity: SEVERITY6,
  cites: [
    { document: "S4", line: 40, practice: "API keys are kept in a store that is made for secrets." },
    { document: "S0", line: 54, practice: "Keys are never committed to version control." }
  ],
  confidence: "high",
  files: (path) => (0, import_match_scanner.isYaml)(path) && ((0, import_match_scanner.isCompose)(path) || isKustomization(path)),
  keywords: ["secret", "env_file", "configs"],
  *check(file, inventory) {
    const seen = /* @__PURE__ */ new Set();
    for (const { what, node, path, whole } of referencesOf(file)) {
      const target = join((0, import_match_scanner.folderOf)(file.path), path);
      if (seen.has(target) || !holdsSecret(inventory, target, whole)) continue;
      seen.add(target);
      yield {
        path: file.path,
        range: node.range,
        resource: `${what} ${path}`,
        message: `${what} comes from ${path}, which git tracks`,
        severity: severityAt(file.path, SEVERITY6),
        fix: `git rm --cached ${target} && echo '/${target}' >> .gitignore`
      };
    }
  },
  examples: [],
  counterExamples: []
});
function* referencesOf(file) {
  if (isKustomization(file.path)) {
    yield* generators(file);
    return;
  }
  for (const { name, file: node } of composeSecrets(file))
    if (node) yield { what: `Secret ${name}`, node, path: node.text, whole: true };
  for (const { name, node } of composeServices(file)) {
    const given2 = at(node, "env_file");
    const list = given2?.kind === "list" ? given2.items : [given2];
    for (const item of list) {
      const path = item?.kind === "scalar" ? item : scalarAt(item, "path");
      if (path) yield { what: `The environment of ${name}`, node: path, path: path.text, whole: false };
    }
  }
}
function* generators(file) {
  for (const root of file.yaml())
    for (const generator of itemsAt(root, "secretGenerator")) {
      const what = `Secret ${scalarAt(generator, "name")?.text ?? ""}`;
      for (const key of ["envs", "files"])
        for (const node of itemsAt(generator, key))
          if (node.kind === "scalar")
            yield { what, node, path: node.text.replace(/^[^=]*=/, ""), whole: key === "files" };
    }
}
function join(folder, path) {
  const parts2 = [];
  for (const part of [...folder.split("/"), ...path.split("/")])
    if (part === "..") parts2.pop();
    else if (part !== "" && part !== ".") parts2.push(part);
  return parts2.join("/");
}
function holdsSecret(inventory, path, whole) {
  const target = inventory.file(path);
  if (!target || (0, import_match_scanner.isExample)(path) || !inventory.tracked(path) || fileEncryptionOf(path, target.text))
    return false;
  const text = target.text.trim();
  if (!whole)
    return assignmentsIn(text).some(
      ({ name, value }) => decideNamed("effective", name, value).kind !== "pass"
    );
  if (/-----BEGIN /.test(text)) return /PRIVATE KEY-----/.test(text);
  return text !== "" && decide("template", text).kind !== "pass";
}
var assignmentsIn = (text) => [...text.matchAll(/^[ \t]*(?:export[ \t]+)?([A-Za-z_][\w.]*)[ \t]*=[ \t]*["']?(.*?)["']?[ \t]*\r?$/gm)].map(
  ([, name = "", value = ""]) => ({ name, value })
);
var PREDICTABLE = {
  javascript: /^(?:Math\.random|Date\.now)$/,
  typescript: /^(?:Math\.random|Date\.now)$/,
  tsx: /^(?:Math\.random|Date\.now)$/,
  python: /^(?:random\.(?:choice|choices|randint|random|sample|randrange|getrandbits|randbytes|uniform)|np\.random\.\w+|uuid\.uuid1|time\.time)$/,
  go: /^rand\.(?:Intn?|Int31n?|Int63n?|Float64|Perm|Uint32)$/,
  java: /(?:^|\.)(?:Random|ThreadLocalRandom\.current|Math\.random|RandomStringUtils\.random\w*)(?:\.|$)/,
  kotlin: /(?:^|\.)(?:Random\.next\w+|Random|Math\.random)$/,
  csharp: /(?:^|\.)Random(?:\.Next\w*)?$/,
  ruby: /^(?:rand|Random\.rand|Kernel\.rand|Random\.new)$/,
  php: /^(?:rand|mt_rand|uniqid|lcg_value|str_shuffle|array_rand)$/
};
var GENERATES = {
  words: ["random", "rand", "uniqid", "uuid1", "date.now", "time.time", "str_shuffle", "lcg_value"],
  shape: /\b(?:Math|random|np|rand|ThreadLocalRandom|RandomStringUtils|Random|Kernel)\s*\.|\b(?:Random|rand|mt_rand|uniqid|lcg_value|str_shuffle|array_rand|uuid1)\b|Date\.now|time\.time/
};
var MAKES_SECRETS = {
  words: ["gen", "make", "create", "new", "random", "get", "build", "rand"],
  shape: /(?:gen|generate|make|create|new|random|get|build|rand)\w*(?:secret|pass|pw|token|key|credential|bearer|jwt|pat|conn|webhook|authorization|otp|reset_?code|session_?id|verification_?code|salt|nonce)/i
};
var SECURE = {
  javascript: "crypto.randomBytes(32).toString('base64url')",
  typescript: "crypto.randomBytes(32).toString('base64url')",
  tsx: "crypto.randomBytes(32).toString('base64url')",
  python: "secrets.token_urlsafe(32)",
  go: "b := make([]byte, 32)\nif _, err := crand.Read(b); err != nil {\n	return err\n}",
  java: "new java.security.SecureRandom().nextBytes(bytes)",
  kotlin: "java.security.SecureRandom().nextBytes(bytes)",
  csharp: "RandomNumberGenerator.GetBytes(32)",
  ruby: "SecureRandom.urlsafe_base64(32)",
  php: "bin2hex(random_bytes(32))"
};
var crypto_insecure_random_default = defineDocumentRule({
  id: "crypto-insecure-random",
  title: "Secret made with a predictable generator",
  why: "Such a generator is made for simulations: a few outputs, or the time of the call, are enough to compute all others.",
  remediation: "Make secrets with the generator of the operating system, and replace those made so far.",
  severity: 7.5,
  cites: [
    { document: "S3", line: 11, practice: "API keys are generated securely." },
    { document: "S3", line: 122, practice: "A tool of the project generates keys securely." }
  ],
  confidence: "medium",
  files: (path) => ((0, import_match_scanner.isCode)(path) || (0, import_match_scanner.isTerraform)(path)) && !(0, import_match_scanner.isTest)(path) && !(0, import_match_scanner.isVendored)(path),
  keywords: ["random", "rand", "uniqid", "uuid1", "Date.now", "time.time", "str_shuffle"],
  lines: [{ also: GENERATES }, { ...GENERATES, also: MAKES_SECRETS }],
  *check(file) {
    if ((0, import_match_scanner.isTerraform)(file.path)) yield* inTerraform(file);
    else yield* inCode(file);
  },
  examples: [],
  counterExamples: []
});
function* inCode(file) {
  const language = (0, import_match_scanner.languageOf)(file.path);
  const predictable = language && PREDICTABLE[language];
  if (!predictable || language === "go" && !/"math\/rand(?:\/v2)?"/.test(file.text)) return;
  if (/SecureRandom|SystemRandom/.test(file.text) && language !== "ruby") return;
  const code = file.code();
  if (!code) return;
  const fix = SECURE[language];
  let last = 0;
  for (const call of code.calls) {
    if (call.range.end <= last) continue;
    const makes = predictable.test(call.callee) ? secretMadeBy(call, code) : void 0;
    if (makes === void 0) continue;
    last = call.range.end;
    yield {
      path: file.path,
      range: call.range,
      resource: makes,
      message: `${makes} comes from ${call.callee}, which can be predicted`,
      severity: severityAt(file.path, 7.5),
      ...fix !== void 0 && { fix }
    };
  }
}
function secretMadeBy(call, code) {
  const inside3 = ({ start, end }) => start <= call.range.start && call.range.end <= end;
  const named3 = code.named.find(
    ({ name, value, kind }) => kind !== "argument" && (0, import_match_scanner.isSecretName)(name) && inside3(value.range) && value.kind !== "object" && isOwnResult(value, call)
  );
  if (named3) return named3.name;
  if (/now|time/i.test(call.callee)) return void 0;
  const around = code.functions.filter(({ range }) => inside3(range));
  return around.some(({ name }) => ONLY_UNIQUE.test(name)) ? void 0 : around.find(makesSecret)?.name;
}
var ONLY_UNIQUE = /idempoten|cache|row_?key|list_?key|react|sort_?key|partition/i;
var isOwnResult = (value, call) => ![...expressionsIn(value)].some(
  (inner2) => (inner2.kind === "object" || inner2.kind === "other" && inner2.type === "function") && inner2.range.start <= call.range.start && call.range.end <= inner2.range.end
) && !(/now|time/i.test(call.callee) && /sign|encode|create/i.test(value.kind === "call" ? value.callee : ""));
function makesSecret({ name }) {
  const [first2 = "", ...rest] = (0, import_match_scanner.wordsOf)(name);
  if (!/^(?:gen|generate|generates|make|create|new|random|get|build|rand)$/.test(first2) || rest.length === 0)
    return false;
  const thing = rest.filter((word) => !/^(?:random|rand|new|secure|unique)$/.test(word)).join("_");
  return (0, import_match_scanner.secretKindOf)(thing) !== void 0 || /^(?:key|otp|reset_code|session_id|verification_code|salt|nonce)$/.test(thing);
}
function* inTerraform(file) {
  for (const block of blocksIn(file.hcl()))
    for (const { name, value } of block.attributes) {
      const source = (0, import_match_scanner.isSecretName)(name) ? /^random_(?:string|id|integer|pet)\.([\w-]+)/.exec(nameIn2(value)) : null;
      if (source)
        yield {
          path: file.path,
          range: value.range,
          resource: `${addressOf(block)}.${name}`,
          message: `${name} comes from ${source[0]}, which is stored and shown unmarked`,
          fix: `random_password.${source[1]}.result`
        };
    }
}
var nameIn2 = (value) => value.kind === "name" ? value.text : "";
var NOTHING = [];
var byName = onceFor((code) => {
  const names3 = /* @__PURE__ */ new Map();
  for (const named3 of code.named) {
    const others = names3.get(named3.name);
    if (others) others.push(named3);
    else names3.set(named3.name, [named3]);
  }
  return names3;
});
var givenTo = (name, code) => byName(code).get(name) ?? NOTHING;
var givenBefore = ({ text, range }, code) => givenTo(text, code).filter(({ nameRange }) => nameRange.start < range.start);
var TAKERS = [
  [/(?:^|\.)createCipheriv$/, 2, []],
  [/^cipher\.New(?:OFB|CTR|CFBEncrypter|CBCEncrypter)$/, 1, []],
  [/\.Seal$/, 1, []],
  [/^(?:AES|DES3?|ChaCha20(?:_Poly1305)?|Salsa20|Blowfish)\.new$/, 2, ["iv", "nonce"]],
  [/(?:^|\.)modes\.(?:CBC|CFB8?|CTR|GCM|OFB)$/, 0, ["initialization_vector", "nonce"]],
  [/(?:^|\.)IvParameterSpec$/, 0, []],
  [/(?:^|\.)GCMParameterSpec$/, 1, []],
  [/^openssl_encrypt$/, 4, ["iv"]]
];
var takerOf = ({ callee }) => TAKERS.find(([taker]) => taker.test(callee));
function hasFixedNonce(call, code) {
  const taker = takerOf(call);
  if (!taker || call.callee.endsWith(".Seal") && call.arguments.length !== 4) return false;
  const [, place, names3] = taker;
  const nonce = names3.map((name) => argumentOf(call, name)).find((value) => value !== void 0) ?? argumentOf(call, place);
  if (nonce?.kind !== "name") return isWritten(nonce);
  const given2 = givenTo(nonce.text, code).map(({ value }) => value);
  return given2.length > 0 && given2.every((value) => isWritten(value) || isZeros(value)) && !isFilled(nonce.text, code);
}
function isWritten(value) {
  if (value?.kind === "string") return value.value !== "";
  if (value?.kind === "binary")
    return value.operator === "*" && value.left.kind === "string" && value.right.kind === "constant";
  if (value?.kind === "list") return value.items.length > 0 && value.items.every(isLiteral2);
  if (value?.kind !== "call") return false;
  if (/getBytes$/.test(value.callee)) return value.receiver?.kind === "string";
  const [first2] = value.arguments;
  if (/^Buffer\.from$|^bytes\.fromhex$/.test(value.callee)) return first2?.value.kind === "string";
  return /^(?:\[\]byte|Buffer\.alloc|bytes|bytearray)$/.test(value.callee) && value.arguments.length > 0 && value.arguments.every((one) => isLiteral2(one.value));
}
var isLiteral2 = ({ kind }) => kind === "constant" || kind === "string";
var isZeros = (value) => value.kind === "call" && value.callee === "make" || value.kind === "list" && value.items.some((item) => item.kind === "other" && item.type === "dimensions_expr");
var isFilled = (name, code) => code.calls.some(
  (call) => !takerOf(call) && !/\.Open$|^len$/.test(call.callee) && [...call.arguments.map(({ value }) => value), ...call.receiver ? [call.receiver] : []].some(
    (value) => value.kind !== "call" && namesIn2(value).includes(name)
  )
);
var GCM = "AES-256-GCM with 12 random bytes as nonce for every message";
var SLOW = "argon2id, scrypt or bcrypt";
var crypto_secret_weak_cipher_default = defineDocumentRule({
  id: "crypto-secret-weak-cipher",
  title: "Secret protected with a cipher or hash that does not",
  why: "Old ciphers, modes without a random nonce and fast hashes give the secret back to whoever gets hold of the stored form.",
  remediation: "Encrypt with AES-256-GCM and a random nonce; store passwords with a slow hash such as argon2id.",
  severity: 6.5,
  cites: [
    { document: "S1", line: 41, practice: "Values are encrypted with AES-256-GCM." },
    { document: "S3", line: 137, practice: "Stored data is encrypted with AES-256." }
  ],
  confidence: "medium",
  files: (path) => (0, import_match_scanner.isCode)(path) && !(0, import_match_scanner.isTest)(path) && !(0, import_match_scanner.isVendored)(path),
  keywords: [
    "cipher",
    "ecb",
    "rc2",
    "blowfish",
    "md5",
    "sha1",
    "sha256",
    "DES",
    "ARC4",
    "rc4",
    "encrypt",
    "createHash"
  ],
  lines: [
    {
      words: [
        "cipher",
        "openssl_",
        "des",
        "arc",
        "blowfish",
        "cast",
        "algorithms.",
        "ecb",
        "rc4",
        "cryptojs",
        "rc2"
      ],
      shape: /create(?:C|Dec)ipher|Cipher\s*\.\s*(?:getInstance|new)|openssl_(?:en|de)crypt|(?:DES3?|ARC[24]|Blowfish|CAST|TripleDES)\s*\.\s*(?:new|Create)|RC2\.Create|algorithms\.|MODE_ECB|Mode\.ECB|modes\.ECB|(?:des|rc4)\.New|CryptoJS/i
    },
    {
      words: ["cipher.new", ".seal", ".new", "modes.", "parameterspec"],
      shape: /cipher\.New(?:OFB|CTR|CFBEnc|CBCEnc)|\.Seal\s*\(|(?:AES|DES3?|ChaCha20\w*|Salsa20|Blowfish)\.new\s*\(|modes\.(?:CBC|CFB|CTR|GCM|OFB)|(?:Iv|GCM)ParameterSpec/
    },
    // A fast hash, and what it is given.
    { words: ["md5", "sha"], shape: /(?:md5|sha-?\d)[\s\S]*(?:pass|pw|token|secret)/i },
    { words: ["pass", "pw", "token", "secret"], shape: /(?:md5|sha-?\d)/i },
    {
      words: ["encrypt"],
      shape: /(?:function|def|func|fn|fun|static|public|private|const|let|var)\s[^\n]*?_?encrypt\w*\s*[(=:<]|^\s*(?:async\s+)?_?encrypt\w*\s*[(=:]/im
    }
  ],
  *check(file) {
    const code = file.code();
    if (!code) return;
    const found = [
      ...code.calls.filter(({ callee }) => !code.functions.some(({ name }) => name === callee)).flatMap((call) => [...cipherIn(call), ...nonceIn(call, code)]),
      ...code.calls.flatMap((call) => hashIn(call)),
      ...code.functions.flatMap((made2) => encodingCalledEncryption(made2, code))
    ];
    for (const { range, what, fix } of found)
      yield {
        path: file.path,
        range,
        resource: what,
        message: what,
        severity: severityAt(file.path, 6.5),
        fix
      };
  },
  examples: [],
  counterExamples: []
});
var WEAK_CIPHER = /(?:^|[-_/])(?:ecb|des|des3|des-?ede3?|3des|rc2|rc4|arc4|bf|blowfish|cast5?|idea|seed)(?:[-_/]|$)|^AES$/i;
var TAKES_CIPHER = /(?:^|\.)(?:createCipheriv|createDecipheriv|Cipher\.getInstance|Cipher\.new|openssl_encrypt|openssl_decrypt)$/;
var WEAK_CALL = /^(?:DES3?|ARC[24]|Blowfish|CAST|TripleDES)\.new$|(?:^|\.)algorithms\.(?:TripleDES|ARC4|Blowfish|IDEA|CAST5|SEED)$|(?:^|\.)modes\.ECB$|^(?:des|rc4)\.New(?:TripleDES)?Cipher$|(?:^|\.)(?:DES|TripleDES|RC2)\.Create$|^(?:crypto\.)?create(?:Cipher|Decipher)$|(?:^|\.)CryptoJS\.(?:DES|TripleDES|RC4)\.encrypt$/;
var nonceIn = (call, code) => hasFixedNonce(call, code) ? [{ range: call.range, what: `${call.callee} uses the same nonce for every message`, fix: GCM }] : [];
function cipherIn(call) {
  const found = (what) => [{ range: call.range, what: `${call.callee} ${what}`, fix: GCM }];
  if (WEAK_CALL.test(call.callee)) return found("is a cipher that can be broken");
  if (call.arguments.some(
    ({ value }) => namesIn2(value).some((name) => /(?:^|\.)(?:MODE_ECB|CipherMode\.ECB|mode\.ECB)$/.test(name)) && value.kind !== "object"
  ))
    return found("uses ECB, which shows repetition");
  if (!TAKES_CIPHER.test(call.callee)) return [];
  const named3 = call.arguments.map(({ value }) => value).find((value) => value.kind === "string" && !/^RSA/i.test(value.value) && WEAK_CIPHER.test(value.value));
  if (named3) return found("uses a cipher or mode that can be broken");
  return [];
}
var FAST_HASH = /(?:^|\.)(?:md5|sha1|sha256|sha512|md5Hex|sha1Hex|sha256Hex|MD5\.hexdigest|SHA1\.hexdigest|SHA256\.hexdigest|md5\.Sum|sha1\.Sum|sha256\.Sum256|MD5|SHA256)$/i;
function hashIn(call) {
  const isChain = /createHash\.update$/.test(call.callee);
  if (!isChain && !FAST_HASH.test(call.callee)) return [];
  const algorithm = isChain ? chainAlgorithm(call) : call.callee;
  const given2 = call.arguments.flatMap(({ value }) => [...namesIn2(value), ...passwordsIn(value)]).map((name) => name.split(".").at(-1) ?? "");
  const isBroken = /md5|sha-?1(?!\d)/i.test(algorithm);
  const secret = given2.find((name) => {
    const kind = (0, import_match_scanner.secretKindOf)(name);
    return kind === "password" || isBroken && (kind === "token" || kind === "secret") && !/^(?:token|tokens)$/i.test(name);
  });
  return secret === void 0 ? [] : [
    {
      range: call.range,
      what: `${secret} is hashed with ${isChain ? algorithm : call.callee}, which is fast to try`,
      fix: SLOW
    }
  ];
}
var passwordsIn = (value) => [...expressionsIn(value)].flatMap((inner2) => {
  const owner = inner2.kind === "call" ? ENCODED.exec(inner2.callee)?.[1] : void 0;
  return owner !== void 0 && (0, import_match_scanner.secretKindOf)(owner.split(".").at(-1) ?? "") === "password" ? [owner] : [];
});
var ENCODED = /^(.+)\.(?:encode|getBytes|get_bytes|as_bytes|bytes|trim|strip|to_s|toString)$/;
var chainAlgorithm = (call) => {
  const inner2 = call.receiver?.kind === "call" ? argumentOf(call.receiver, 0) : void 0;
  return inner2?.kind === "string" ? inner2.value : "";
};
function encodingCalledEncryption({ name, range }, code) {
  if (!/^_?encrypt/i.test(name)) return [];
  const calls = code.calls.filter((call) => range.start <= call.range.start && call.range.end <= range.end);
  const encoding = calls.find(
    ({ callee }) => /^(?:btoa|base64\.b64encode|base64_encode|Base64\.(?:encode|strict_encode64|getEncoder\.encodeToString))$/.test(
      callee
    )
  );
  const isReal = calls.some(
    ({ callee, arguments: given2 }) => /cipher|encrypt|aes|fernet|nacl|seal|kms|crypto|xor|subtle/i.test(callee) || given2.some(
      ({ value }) => [...expressionsIn(value)].some((inner2) => inner2.kind === "binary" && inner2.operator === "^")
    )
  );
  return encoding && !isReal ? [{ range: encoding.range, what: `${name} only encodes, which anybody undoes`, fix: GCM }] : [];
}
var CONSTANT_TIME = {
  javascript: "crypto.timingSafeEqual(Buffer.from(given), Buffer.from(expected))",
  typescript: "crypto.timingSafeEqual(Buffer.from(given), Buffer.from(expected))",
  python: "hmac.compare_digest(given, expected)",
  go: "subtle.ConstantTimeCompare([]byte(given), []byte(expected)) == 1",
  java: "MessageDigest.isEqual(given, expected)",
  ruby: "ActiveSupport::SecurityUtils.secure_compare(given, expected)",
  php: "hash_equals($expected, $given)",
  csharp: "CryptographicOperations.FixedTimeEquals(given, expected)"
};
var crypto_timing_compare_default = defineDocumentRule({
  id: "crypto-timing-compare",
  title: "Secret compared byte by byte until the first difference",
  why: "The time of the answer tells how many leading characters are right, so that a key or signature can be guessed one at a time.",
  remediation: "Compare with the constant-time function of the language.",
  severity: 5,
  cites: [
    { document: "S3", line: 11, practice: "API keys are validated securely." },
    { document: "S1", line: 36, practice: "Only the known caller reaches the webhook." }
  ],
  confidence: "medium",
  files: (path) => (0, import_match_scanner.isCode)(path) && !(0, import_match_scanner.isTest)(path) && !(0, import_match_scanner.isVendored)(path),
  keywords: ["req", "header", "hmac", "digest", "signature"],
  lines: [
    { behind: /^[\w$.\])"'(]*\s*(?:[=!]=|\.equals)/ },
    { before: /(?:[=!]==?|(?:equals|Equal|cmp)\s*\()[^;\n]*$/ },
    {
      before: /(?:getenv|environ|env\s*\.\s*fetch|config\s*\.\s*get|getEnvironmentVariable|process\.env)[^;\n]{0,60}$/i
    },
    {
      words: ["digest", "dofinal", "computehash", "hash_hmac", "mac.sum"],
      shape: /\b(?:hex)?digest\b|doFinal|ComputeHash|hash_hmac|mac\.Sum/,
      also: { words: ["hmac", "mac"], shape: /hmac|mac\s*\.\s*Sum/i }
    }
  ],
  *check(file) {
    const code = file.code();
    if (!code) return;
    const fix = CONSTANT_TIME[code.language];
    for (const { left, right, range } of [...code.comparisons, ...comparingCalls(code)]) {
      const secret = [
        [left, right],
        [right, left]
      ].find(([own, given2]) => own && given2 && isOwnSecret(own, code) && comesFromCaller(given2, code))?.[0];
      if (!secret) continue;
      const name = namesIn2(secret)[0]?.split(".").at(-1) ?? "the digest";
      yield {
        path: file.path,
        range,
        resource: name,
        message: `${name} is compared in a time that tells where it differs`,
        severity: severityAt(file.path, 5),
        ...fix !== void 0 && { fix }
      };
    }
  },
  examples: [],
  counterExamples: []
});
var comparingCalls = (code) => code.calls.flatMap((call) => {
  const [first2, second] = [argumentOf(call, 0), argumentOf(call, 1)];
  if (/^(?:bytes\.Equal|strcmp|strcasecmp)$/.test(call.callee) && first2 && second)
    return [{ left: first2, right: second, range: call.range }];
  const owner = /^(.+)\.equals$/.exec(call.callee)?.[1];
  return owner !== void 0 && first2 ? [{ left: { kind: "name", text: owner, range: call.range }, right: first2, range: call.range }] : [];
});
var DIGEST = /(?:^|\.)(?:hexdigest|digest|doFinal|ComputeHash|HMAC\.hexdigest|hash_hmac|mac\.Sum)$/;
var HMAC = /hmac|(?:^|\.)mac\.Sum$/i;
function isOwnSecret(expression, code) {
  const value = behind2(expression, code);
  if ([...expressionsIn(value)].some(
    (inner2) => inner2.kind === "call" && DIGEST.test(inner2.callee) && isHmac(inner2)
  ))
    return true;
  if (expression.kind !== "name") return isRead(value);
  const last = expression.text.split(".").at(-1) ?? "";
  const isHeld = /^(?:process\.env|os\.environ|settings|config|cfg|conf|app\.config|current_app\.config|ENV|_ENV|this\.config|self\.settings)\./.test(
    expression.text
  ) || /^[A-Z][A-Z0-9_]+$/.test(expression.text);
  return (0, import_match_scanner.isSecretName)(last) && (isHeld || isRead(value));
}
var isHmac = (call) => [...expressionsIn(call)].some((inner2) => inner2.kind === "call" && HMAC.test(inner2.callee));
var isRead = (value) => [...expressionsIn(value)].some(
  (inner2) => inner2.kind === "call" && /(?:getenv|environ\.get|Getenv|ENV\.fetch|config\.get|GetEnvironmentVariable)$/.test(inner2.callee) && isSecretArgument(inner2) || inner2.kind === "name" && /^(?:process\.env|os\.environ)\./.test(inner2.text) && (0, import_match_scanner.isSecretName)(inner2.text.split(".").at(-1) ?? "")
);
var isSecretArgument = (call) => {
  const name = argumentOf(call, 0);
  return name?.kind === "string" && (0, import_match_scanner.isSecretName)(name.value);
};
var REQUEST = /(?:^|\.)(?:req|request|ctx|event|r)\.(?:headers?|query|body|params|args|form|Header|META|get|GET|cookies)\b|^(?:params|headers|_SERVER|_GET|_POST|_REQUEST|_COOKIE)\./;
var GIVEN_NAME = /^(?:signature|sig|given|provided|received|incoming|supplied|user|client|x)[A-Z_]?\w*$|(?:signature|header)$/i;
function comesFromCaller(expression, code) {
  const value = behind2(expression, code);
  const fromRequest = [...expressionsIn(value)].some(
    (inner2) => inner2.kind === "name" && REQUEST.test(inner2.text) || inner2.kind === "call" && REQUEST.test(inner2.callee)
  );
  return fromRequest || expression.kind === "name" && GIVEN_NAME.test(expression.text);
}
function behind2(expression, code) {
  if (expression.kind !== "name") return expression;
  return givenBefore(expression, code).at(-1)?.value ?? expression;
}
var MANAGERS = [
  {
    manifest: /^package\.json$/,
    locks: [
      "package-lock.json",
      "npm-shrinkwrap.json",
      "yarn.lock",
      "pnpm-lock.yaml",
      "bun.lock",
      "bun.lockb"
    ],
    command: "npm install --package-lock-only",
    isApplication: isNodeApplication
  },
  {
    manifest: /^pyproject\.toml$/,
    locks: ["poetry.lock", "uv.lock", "pdm.lock", "pylock.toml"],
    command: "poetry lock",
    isApplication: ({ text }) => /^\[tool\.(?:poetry\.dependencies|uv|pdm)\]/m.test(text) && /package-mode\s*=\s*false|^\[tool\.uv\]\s*\npackage\s*=\s*false/m.test(text)
  },
  { manifest: /^Pipfile$/, locks: ["Pipfile.lock"], command: "pipenv lock", isApplication: () => true },
  {
    manifest: /^Gemfile$/,
    locks: ["Gemfile.lock"],
    command: "bundle lock",
    isApplication: ({ text }) => !/^\s*gemspec/m.test(text) && /^\s*gem\s/m.test(text)
  },
  {
    manifest: /^composer\.json$/,
    locks: ["composer.lock"],
    command: "composer update --lock",
    isApplication: ({ text }) => /"type"\s*:\s*"project"/.test(text)
  },
  {
    manifest: /^Cargo\.toml$/,
    locks: ["Cargo.lock"],
    command: "cargo generate-lockfile",
    isApplication: ({ text }) => /^\[\[bin\]\]/m.test(text)
  },
  {
    manifest: /^go\.mod$/,
    locks: ["go.sum"],
    command: "go mod tidy",
    isApplication: ({ text }) => /^\s*(?:require\s+)?[\w.-]+\.\w+\/\S+ v\d/m.test(text)
  }
];
var deps_lockfile_missing_default = defineRepositoryRule({
  id: "deps-lockfile-missing",
  title: "Application without a lockfile",
  why: "Each installation resolves the dependencies anew: what was tested is not what runs, and a bad release arrives by itself.",
  remediation: "Commit the lockfile and install from it alone (`npm ci`, `poetry install --sync`, `bundle install --frozen`).",
  severity: 3,
  cites: [{ document: "S2", line: 91, practice: "Dependencies are few, updated on purpose and scanned." }],
  confidence: "medium",
  about: (path) => MANAGERS.some(({ manifest: manifest2 }) => manifest2.test((0, import_match_scanner.nameOf)(path))) || (0, import_match_scanner.isDockerfile)(path),
  *check(inventory) {
    for (const path of inventory.paths) {
      if ((0, import_match_scanner.isVendored)(path) || (0, import_match_scanner.isTest)(path) || (0, import_match_scanner.isExample)(path)) continue;
      const manager = MANAGERS.find(({ manifest: manifest2 }) => manifest2.test((0, import_match_scanner.nameOf)(path)));
      const file = manager ? inventory.file(path) : void 0;
      if (manager && file) yield* manifestHit(file, manager, inventory);
      if ((0, import_match_scanner.isDockerfile)(path)) yield* npmInstall(inventory.file(path), inventory);
    }
  },
  examples: [],
  counterExamples: []
});
function* manifestHit(file, { locks, command, isApplication }, inventory) {
  if (!isApplication(file) || locked((0, import_match_scanner.folderOf)(file.path), locks, inventory)) return;
  const ignored = locks.find((lock) => inventory.ignores(inFolder((0, import_match_scanner.folderOf)(file.path), lock)));
  yield {
    path: file.path,
    resource: (0, import_match_scanner.nameOf)(file.path),
    message: ignored === void 0 ? `${file.path} has no lockfile` : `git ignores ${ignored}, the lockfile of ${file.path}`,
    fix: command
  };
}
var inFolder = (folder, name) => folder === "" ? name : `${folder}/${name}`;
function locked(folder, locks, inventory) {
  for (let here = folder; ; here = (0, import_match_scanner.folderOf)(here)) {
    if (locks.some((lock) => inventory.paths.includes(inFolder(here, lock)))) return true;
    if (here === "") return false;
  }
}
function isNodeApplication(file) {
  const root = file.json();
  if (entriesAt(root, "dependencies").length === 0) return false;
  const isPrivate = at(root, "private");
  if (isPrivate?.kind === "scalar" && isPrivate.value === true) return true;
  return textAt(root, "scripts", "start") !== void 0 && !at(root, "files") && !at(root, "exports");
}
function* npmInstall(file, inventory) {
  if (!file || !locked((0, import_match_scanner.folderOf)(file.path), ["package-lock.json"], inventory)) return;
  for (const { keyword, text, range } of file.dockerfile()?.instructions ?? [])
    if (keyword === "RUN" && /\bnpm (?:install|i)(?:\s+--?[\w=-]+)*\s*(?:$|&&|;|\|)/.test(text))
      yield {
        path: file.path,
        range,
        resource: "npm install",
        message: "The image is installed without regard to the lockfile",
        fix: "RUN npm ci"
      };
}
var MAX_DEPTH2 = 200;
var NUMBER = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
var WORD = /[A-Za-z_$][\w$.-]*/y;
var GAP = /(?:[\s\uFEFF]+|\/\/[^\n]*|\/\*[\s\S]*?\*\/)+/y;
var WORDS = /* @__PURE__ */ new Map([
  ["true", true],
  ["false", false],
  ["null", null]
]);
var parseJson = (text) => new Reader2(text).value(0);
var Reader2 = class {
  #text;
  #at = 0;
  constructor(text) {
    this.#text = text;
  }
  value(depth) {
    this.#skip();
    const next = this.#text[this.#at];
    if (depth > MAX_DEPTH2 || next === void 0) return void 0;
    if (next === "{") return this.#map(depth);
    if (next === "[") return this.#list(depth);
    return next === '"' ? this.#string() : this.#number() ?? this.#word();
  }
  #map(depth) {
    const start = this.#at++;
    const entries = [];
    while (this.#more("}")) {
      const key = this.#text[this.#at] === '"' ? this.#string() : this.#word();
      this.#skip();
      if (!key || this.#text[this.#at] !== ":") {
        this.#recover();
        continue;
      }
      this.#at++;
      const value = this.value(depth + 1);
      if (value) entries.push({ key: key.text, keyRange: key.range, value });
      else this.#recover();
    }
    return { kind: "map", entries, range: { start, end: this.#at } };
  }
  #list(depth) {
    const start = this.#at++;
    const items = [];
    while (this.#more("]")) {
      const item = this.value(depth + 1);
      if (item) items.push(item);
      else this.#recover();
    }
    return { kind: "list", items, range: { start, end: this.#at } };
  }
  /** True when another member stands here; eats separators and, at the end, the closing bracket. */
  #more(close2) {
    this.#skip();
    while (this.#text[this.#at] === ",") {
      this.#at++;
      this.#skip();
    }
    const next = this.#text[this.#at];
    if (next === void 0) return false;
    if (next !== "}" && next !== "]") return true;
    if (next === close2) this.#at++;
    return false;
  }
  /** Goes on behind something unreadable, up to the next separator or bracket that closes. */
  #recover() {
    while (this.#at < this.#text.length && !",]}\n".includes(this.#text[this.#at] ?? "")) this.#at++;
  }
  #string() {
    const start = this.#at + 1;
    let end = start;
    while (end < this.#text.length && this.#text[end] !== '"' && this.#text[end] !== "\n")
      end += this.#text[end] === "\\" ? 2 : 1;
    end = Math.min(end, this.#text.length);
    this.#at = this.#text[end] === '"' ? end + 1 : end;
    const value = decode(this.#text.slice(start, end));
    return { kind: "scalar", value, text: value, quoted: true, templated: false, range: { start, end } };
  }
  #number() {
    const text = this.#match(NUMBER);
    return text === void 0 ? void 0 : this.#plain(text, Number(text));
  }
  #word() {
    const text = this.#match(WORD);
    return text === void 0 ? void 0 : this.#plain(text, WORDS.get(text) ?? (text === "null" ? null : text));
  }
  #plain(text, value) {
    const range = { start: this.#at - text.length, end: this.#at };
    return { kind: "scalar", value, text: value === null ? "" : text, quoted: false, templated: false, range };
  }
  #skip() {
    this.#match(GAP);
  }
  #match(pattern) {
    pattern.lastIndex = this.#at;
    const text = pattern.exec(this.#text)?.[0];
    if (text !== void 0) this.#at += text.length;
    return text;
  }
};
var ESCAPES = { b: "\b", f: "\f", n: "\n", r: "\r", t: "	" };
var decode = (raw) => raw.includes("\\") ? raw.replace(
  /\\(?:u([0-9a-fA-F]{4})|([\s\S]))/g,
  (_, hex, one) => hex ? String.fromCharCode(Number.parseInt(hex, 16)) : ESCAPES[one ?? ""] ?? one ?? ""
) : raw;
var isOwnWorkflow = (path) => path.startsWith(".github/") && (0, import_match_scanner.isWorkflow)(path);
var MANIFESTS = [
  ["npm", /(?:^|\/)package\.json$/],
  ["pip", /(?:^|\/)(?:requirements[\w.-]*\.(?:txt|in)|pyproject\.toml|Pipfile|setup\.py)$/],
  ["gomod", /(?:^|\/)go\.mod$/],
  ["cargo", /(?:^|\/)Cargo\.toml$/],
  ["bundler", /(?:^|\/)(?:Gemfile|[\w-]+\.gemspec)$/],
  ["composer", /(?:^|\/)composer\.json$/],
  ["maven", /(?:^|\/)pom\.xml$/],
  ["gradle", /(?:^|\/)build\.gradle(?:\.kts)?$/],
  ["nuget", /\.(?:cs|fs|vb)proj$/],
  ["docker", /(?:^|\/)Dockerfile(?:\.[\w-]+)?$/],
  ["terraform", /\.tf$/]
];
var SAME = {
  uv: "pip",
  pipenv: "pip",
  poetry: "pip",
  bun: "npm",
  yarn: "npm",
  pnpm: "npm",
  "docker-compose": "docker",
  opentofu: "terraform"
};
var isManifest = (path) => isOwnWorkflow(path) || MANIFESTS.some(([, pattern]) => pattern.test(path));
function ecosystemsOf(inventory) {
  const found = /* @__PURE__ */ new Map();
  for (const path of inventory.paths) {
    if ((0, import_match_scanner.isTest)(path) || (0, import_match_scanner.isVendored)(path) || (0, import_match_scanner.isExample)(path)) continue;
    const name = isOwnWorkflow(path) ? "github-actions" : MANIFESTS.find(([, manifest2]) => manifest2.test(path))?.[0];
    if (name !== void 0 && !found.has(name) && hasDependencies(path, inventory)) found.set(name, path);
  }
  return found;
}
function hasDependencies(path, inventory) {
  const text = inventory.file(path)?.text ?? "";
  if ((0, import_match_scanner.nameOf)(path) === "package.json")
    return /"(?:dev|peer|optional)?[dD]ependencies"\s*:\s*\{\s*"/.test(text);
  if ((0, import_match_scanner.nameOf)(path) === "go.mod") return /^\s*(?:require\b|\w[\w.-]*\.\w+\/\S+ v\d)/m.test(text);
  if (/\.tf$/.test(path)) return /\brequired_providers\b|\bmodule\s+"/.test(text);
  if (isOwnWorkflow(path)) return /\buses:\s*[\w.-]+\//.test(text);
  return text.trim() !== "";
}
var RENOVATE = /^(?:\.github\/|\.gitlab\/)?(?:renovate\.json5?|\.renovaterc(?:\.json5?)?)$/;
function updateBotOf(inventory) {
  const renovate = inventory.paths.find((path) => RENOVATE.test(path));
  if (renovate !== void 0) {
    const isOff2 = textAt(parseJson(inventory.file(renovate)?.text ?? ""), "enabled") === "false";
    return { path: renovate, ...isOff2 && { idle: "enabled: false" } };
  }
  const ours = inventory.file("package.json");
  if (ours && /"renovate"\s*:/.test(ours.text)) return { path: "package.json" };
  const dependabot = inventory.paths.find((path) => /^\.github\/dependabot\.ya?ml$/.test(path));
  return dependabot === void 0 ? void 0 : dependabotIn(dependabot, inventory);
}
function dependabotIn(path, inventory) {
  const updates = (inventory.file(path)?.yaml() ?? []).flatMap((root) => itemsAt(root, "updates"));
  const names3 = updates.flatMap((update) => textAt(update, "package-ecosystem") ?? []);
  if (names3.length === 0) return { path, idle: "no entry under updates" };
  const isOff2 = updates.every((update) => textAt(update, "open-pull-requests-limit") === "0");
  return {
    path,
    covers: new Set(names3.map((name) => SAME[name] ?? name)),
    ...isOff2 && { idle: "open-pull-requests-limit: 0" }
  };
}
var deps_no_update_bot_default = defineRepositoryRule({
  id: "deps-no-update-bot",
  title: "Dependencies that nothing keeps up to date",
  why: "Most fixes of vulnerabilities arrive as updates of dependencies; without a bot they wait until somebody thinks of it.",
  remediation: "Configure Dependabot or Renovate for every package manager of the repository, actions and images among them.",
  severity: 3,
  cites: [
    { document: "S2", line: 42, practice: "Dependencies are kept up to date." },
    { document: "S4", line: 150, practice: "Security patches are taken soon after they appear." }
  ],
  confidence: "high",
  about: isManifest,
  *check(inventory) {
    const present3 = ecosystemsOf(inventory);
    if (present3.size === 0) return;
    const bot = updateBotOf(inventory);
    const missing3 = [...present3.keys()].filter((name) => bot?.covers && !bot.covers.has(name));
    if (bot && !bot.idle && missing3.length === 0) return;
    const uncovered2 = bot && !bot.idle ? missing3 : [...present3.keys()];
    const isExposed = uncovered2.includes("github-actions") && usesSecrets(inventory);
    yield {
      path: bot?.path ?? "",
      resource: "update bot",
      message: bot?.idle ? `${bot.path} does nothing: ${bot.idle}` : `Nothing updates ${uncovered2.join(", ")}`,
      severity: isExposed ? 4 : 3,
      fix: configuration(uncovered2)
    };
  },
  examples: [],
  counterExamples: []
});
var usesSecrets = (inventory) => inventory.paths.some(
  (path) => (0, import_match_scanner.isWorkflow)(path) && /\$\{\{[^}]*\bsecrets\.(?!GITHUB_TOKEN\b)/.test(inventory.file(path)?.text ?? "")
);
var configuration = (ecosystems) => [
  "version: 2",
  "updates:",
  ...ecosystems.map(
    (name) => `  - package-ecosystem: ${name}
    directory: /
    schedule:
      interval: weekly`
  )
].join("\n");
var isRequirements = (path) => /^requirements[\w.-]*\.txt$/.test((0, import_match_scanner.nameOf)(path));
var isPackage = (path) => (0, import_match_scanner.nameOf)(path) === "package.json";
var deps_unpinned_default = defineDocumentRule({
  id: "deps-unpinned",
  title: "Dependency taken in whatever version there is",
  why: "The next installation may bring a release that nobody looked at, or one that was taken over.",
  remediation: "Name a version (a commit for a git source), and let a bot raise it.",
  fixes: {
    json: '"<name>": "^1.2.3"',
    hcl: 'source  = "<registry>/<name>"\nversion = "~> 1.2"',
    python: "<name>>=1.2,<2",
    text: "<name>>=1.2,<2",
    toml: '<name> = "^1.2"',
    any: 'curl -sSfo install.sh <address>\necho "<sha256>  install.sh" | sha256sum -c && sh install.sh'
  },
  severity: 3,
  cites: [
    { document: "S2", line: 42, practice: "Dependencies are kept up to date on purpose." },
    { document: "S2", line: 91, practice: "Dependencies are few, updated and scanned." }
  ],
  confidence: "medium",
  files: (path) => (isPackage(path) || isRequirements(path) || (0, import_match_scanner.isTerraform)(path) || isPipeline(path) || (0, import_match_scanner.isShell)(path) || (0, import_match_scanner.isDockerfile)(path)) && !(0, import_match_scanner.isTest)(path) && !(0, import_match_scanner.isVendored)(path) && !(0, import_match_scanner.isExample)(path),
  *check(file, inventory) {
    for (const { range, what, why } of foundIn(file, inventory))
      yield { path: file.path, range, resource: what, message: `${what} ${why}` };
  },
  examples: [],
  counterExamples: []
});
function foundIn(file, inventory) {
  if (isPackage(file.path)) return inPackage(file, inventory);
  if (isRequirements(file.path)) return inRequirements(file);
  return (0, import_match_scanner.isTerraform)(file.path) ? inTerraform2(file) : inCommands(file);
}
var LOCKS = /^(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?)$/;
function inPackage(file, inventory) {
  const isLocked2 = inventory.paths.some(
    (path) => LOCKS.test((0, import_match_scanner.nameOf)(path)) && `${file.path}`.startsWith((0, import_match_scanner.folderOf)(path))
  );
  if (isLocked2) return [];
  return ["dependencies", "devDependencies", "optionalDependencies"].flatMap(
    (group) => entriesAt(file.json(), group).flatMap(({ key, value }) => {
      if (!isLiteral(value)) return [];
      if (/^(?:\*|x|latest|next|)$/.test(value.text))
        return [{ range: value.range, what: key, why: "is taken in any version" }];
      const isGit = /^(?:git[+:]|github:|gitlab:|bitbucket:|[\w.-]+\/[\w.-]+(?:#|$))/.test(value.text);
      return isGit && !/#(?:[0-9a-f]{7,40}|semver:|v?\d)/.test(value.text) ? [{ range: value.range, what: key, why: "is taken from a branch" }] : [];
    })
  );
}
function inRequirements({ text }) {
  if (/--hash=|autogenerated by pip-compile|--no-index/.test(text)) return [];
  const open2 = [
    ...text.matchAll(
      /^([A-Za-z][\w.-]*)(?:\[[\w,\s-]*\])?[ \t]*(?:>=?[ \t]*[\d.]+)?[ \t]*(?:;.*)?(?:#.*)?$/gm
    )
  ];
  const [first2] = open2;
  if (!first2) return [];
  const { 1: name = "", index } = first2;
  const why = open2.length > 1 ? `and ${open2.length - 1} more have no upper limit` : "has no upper limit";
  return [{ range: { start: index, end: index + name.length }, what: name, why }];
}
function inTerraform2(file) {
  return blocksOf(file.hcl(), "module").flatMap((block) => {
    const source = attributeOf(block, "source");
    const text = stringOf(block, "source") ?? "";
    if (!source || /^\.{0,2}\/|^\.\.?$/.test(text)) return [];
    const isGit = /^(?:git::|git@|github\.com\/|bitbucket\.org\/)|\.git(?:\/\/|\?|$)/.test(text);
    const what = `module ${block.labels[0] ?? ""}`;
    if (isGit)
      return /[?&]ref=/.test(text) ? [] : [{ range: source.range, what, why: "is taken from a branch" }];
    const isRegistry = /^[\w.-]+\/[\w-]+\/[\w-]+(?:\/[\w-]+)?(?:\/\/.*)?$/.test(text);
    return isRegistry && !attributeOf(block, "version") ? [{ range: source.range, what, why: "is taken in any version" }] : [];
  });
}
var inCommands = ({ text }) => [
  ...[
    ...text.matchAll(
      /^(?![ \t]*#).*?(\b(?:curl|wget)\b[^|\n#]*\bhttps?:\/\/([^\s/"'|]+)[^|\n#]*\|[ \t]*(?:sudo[ \t]+)?(?:ba|z|da)?sh\b)/gm
    )
  ].map(({ 0: line, 1: command = "", 2: host = "", index }) => ({
    range: { start: index + line.length - command.length, end: index + line.length },
    what: `script of ${host}`,
    why: "is run as it comes"
  })),
  ...[
    ...text.matchAll(
      /^(?![ \t]*#).*?\b(?:npx|bunx|pnpm dlx)[ \t]+(?:-y|--yes)[ \t]+((?:@[\w-]+\/)?[\w-]+)(?![\w@/-])/gm
    )
  ].map(({ 0: line, 1: name = "", index }) => ({
    range: { start: index + line.length - name.length, end: index + line.length },
    what: name,
    why: "is run in any version"
  }))
];
var KINDS2 = {
  pod: ["Pod", "v1"],
  deployment: ["Deployment", "apps/v1"],
  stateful_set: ["StatefulSet", "apps/v1"],
  daemonset: ["DaemonSet", "apps/v1"],
  daemon_set: ["DaemonSet", "apps/v1"],
  job: ["Job", "batch/v1"],
  cron_job: ["CronJob", "batch/v1"],
  secret: ["Secret", "v1"],
  role: ["Role", "rbac.authorization.k8s.io/v1"],
  cluster_role: ["ClusterRole", "rbac.authorization.k8s.io/v1"],
  role_binding: ["RoleBinding", "rbac.authorization.k8s.io/v1"],
  cluster_role_binding: ["ClusterRoleBinding", "rbac.authorization.k8s.io/v1"],
  ingress: ["Ingress", "networking.k8s.io/v1"],
  network_policy: ["NetworkPolicy", "networking.k8s.io/v1"]
};
var LISTS = {
  container: "containers",
  init_container: "initContainers",
  env: "env",
  env_from: "envFrom",
  port: "ports",
  volume: "volumes",
  volume_mount: "volumeMounts",
  rule: "rules",
  subject: "subjects",
  tls: "tls",
  path: "paths",
  ingress: "ingress",
  egress: "egress",
  from: "from",
  to: "to"
};
function terraformManifests(file) {
  return blocksOf(file.hcl(), "resource").flatMap((block) => {
    const type = /^kubernetes_(\w+?)(?:_v\d+)?$/.exec(block.labels[0] ?? "")?.[1];
    const known4 = type === void 0 ? void 0 : KINDS2[type];
    if (!known4 || [...blocksIn(block)].some(isOpen2)) return [];
    const [kind, apiVersion] = known4;
    return [{ kind, apiVersion, node: mapOf(block, block.range) }];
  });
}
var isOpen2 = ({ type, attributes: attributes2 }) => type === "dynamic" || type === "security_context" && attributes2.some(({ value }) => !KNOWN.has(value.kind));
var KNOWN = /* @__PURE__ */ new Set(["string", "constant", "list"]);
function mapOf(body, range) {
  const entries = body.attributes.map(({ name, nameRange, value }) => ({
    key: camel(name),
    keyRange: nameRange,
    value: nodeOf(value)
  }));
  const lists = /* @__PURE__ */ new Map();
  for (const block of body.blocks) {
    const list = LISTS[block.type];
    if (list) lists.set(list, [...lists.get(list) ?? [], block]);
    else entries.push({ key: camel(block.type), keyRange: block.headRange, value: mapOf(block, block.range) });
  }
  for (const [key, blocks2] of lists) {
    const [first2] = blocks2;
    const items = blocks2.map((block) => mapOf(block, block.range));
    if (first2)
      entries.push({ key, keyRange: first2.headRange, value: { kind: "list", items, range: first2.range } });
  }
  return { kind: "map", entries, range };
}
function nodeOf(value) {
  const { range } = value;
  switch (value.kind) {
    case "string":
      return scalar(value.value, value.value, true, false, range);
    case "constant":
      return scalar(constantOf(value.text), value.text, false, false, range);
    case "list":
      return { kind: "list", items: value.items.map(nodeOf), range };
    case "object":
      return {
        kind: "map",
        entries: value.properties.map(({ name, nameRange, value: inner2 }) => ({
          key: name,
          keyRange: nameRange,
          value: nodeOf(inner2)
        })),
        range
      };
    default:
      return scalar("", "", false, true, range);
  }
}
var scalar = (value, text, quoted, templated, range) => ({ kind: "scalar", value, text, quoted, templated, range });
var constantOf = (text) => text === "true" ? true : text === "false" ? false : text === "null" ? null : Number(text);
var CAPITALS = { host_pid: "hostPID", host_ipc: "hostIPC" };
var camel = (name) => CAPITALS[name] ?? name.replace(/_(\w)/g, (_, letter) => letter.toUpperCase());
var kubernetesObjects = onceFor((file) => {
  if (file.path.endsWith(".tf") || file.path.endsWith(".tofu")) return terraformObjects(file);
  if (!file.text.includes("apiVersion") || !file.text.includes("kind")) return [];
  const json = file.json();
  return (json ? [json] : file.yaml()).flatMap((root) => objectsIn(root, false));
});
var terraformObjects = (file) => file.text.includes('"kubernetes_') ? terraformManifests(file).map(({ kind, apiVersion, node }) => {
  const namespace = textAt(node, "metadata", "namespace");
  const name = textAt(node, "metadata", "name") ?? "";
  return { kind, apiVersion, name, node, inTemplate: false, ...namespace && { namespace } };
}) : [];
function objectsIn(node, inTemplate) {
  const kind = textAt(node, "kind");
  const apiVersion = textAt(node, "apiVersion");
  if (node.kind !== "map" || !kind || !apiVersion) return [];
  if (kind === "List" || kind.endsWith("List") && at(node, "items"))
    return itemsAt(node, "items").flatMap((item) => objectsIn(item, inTemplate));
  if (kind === "Template" && at(node, "objects"))
    return itemsAt(node, "objects").flatMap((item) => objectsIn(item, true));
  const namespace = textAt(node, "metadata", "namespace");
  const name = textAt(node, "metadata", "name") ?? "";
  return [{ kind, apiVersion, name, node, inTemplate, ...namespace && { namespace } }];
}
var resourceOf = ({ kind, name }) => `${kind}/${name}`;
var POD_PATHS = [
  ["spec", "jobTemplate", "spec", "template", "spec"],
  ["spec", "template", "spec", "template", "spec"],
  ["spec", "template", "spec"],
  ["spec", "podTemplate", "spec"],
  ["template", "spec"],
  ["spec"]
];
function podSpecOf(object) {
  for (const path of POD_PATHS) {
    const node = at(object.node, ...path);
    if (node && at(node, "containers")?.kind === "list") return { node, path };
  }
  return void 0;
}
function containersOf(object) {
  const pod = podSpecOf(object)?.node;
  return ["containers", "initContainers", "ephemeralContainers"].flatMap(
    (key) => itemsAt(pod, key).map((node) => ({ name: textAt(node, "name") ?? "", node, init: key !== "containers" }))
  );
}
var variablesOf2 = (container) => itemsAt(container.node, "env").map((node) => ({
  name: textAt(node, "name") ?? "",
  value: at(node, "value"),
  valueFrom: at(node, "valueFrom"),
  node
}));
var dataOf = (object) => ["data", "stringData"].flatMap(
  (key) => entriesAt(object.node, key).map((entry2) => ({
    ...entry2,
    encoded: key === "data" && object.kind === "Secret"
  }))
);
function onceAllIsThere(make) {
  const made2 = /* @__PURE__ */ new WeakMap();
  return (key, inventory) => {
    const known4 = made2.get(key);
    const { missed, asks = { count: 0 } } = inventory;
    if (known4?.hasAsked) asks.count++;
    if (known4) return known4.value;
    const before2 = asks.count;
    const value = make(key, inventory);
    if (inventory.missed === missed) made2.set(key, { value, hasAsked: asks.count > before2 });
    return value;
  };
}
var neighboursOf = (path, inventory) => indexOf(inventory, inventory).folders.get((0, import_match_scanner.folderOf)(path)) ?? [];
var dockerfilesOf = (inventory) => indexOf(inventory, inventory).dockerfiles;
var indexOf = onceAllIsThere(({ paths }) => {
  const folders = /* @__PURE__ */ new Map();
  for (const path of paths) {
    const folder = folders.get((0, import_match_scanner.folderOf)(path));
    if (folder) folder.push(path);
    else folders.set((0, import_match_scanner.folderOf)(path), [path]);
  }
  return { folders, dockerfiles: paths.filter(import_match_scanner.isDockerfile) };
});
var NON_ROOT = /(?:^|\/)(?:distroless\/[^@]*[:-]nonroot|nginx-unprivileged|[\w-]*-?unprivileged)(?::|@|$)|:nonroot\b|^cgr\.dev\/|^public\.ecr\.aws\/lambda\/|^(?:docker\.io\/)?amazon\/aws-lambda-|^(?:docker\.io\/)?chainguard\/|^(?:docker\.io\/)?bitnami(?:legacy|secure)?\/|^registry\.access\.redhat\.com\/ubi\d+\/(?:nodejs|python|openjdk|httpd|nginx|ruby|php|go-toolset)|^(?:docker\.io\/)?(?:jenkins\/jenkins|grafana\/grafana|prom\/prometheus|sonarqube|kong|hazelcast\/hazelcast|apache\/airflow)(?::|@|$)/;
var isNonRootImage = (image2) => NON_ROOT.test(image2);
function imageUserOf({ stages, globals }) {
  const last = stages.at(-1);
  return last && userOf(last, stages, globals);
}
function userOf(stage2, stages, globals) {
  const by = stage2.instructions.findLast(({ keyword }) => keyword === "USER");
  const user = by?.words[0] ?? "";
  if (by) return isRoot(user) ? { kind: "root", by } : { kind: "other" };
  const before2 = stages.slice(0, stages.indexOf(stage2));
  const base = before2.findLast(({ name }) => name?.toLowerCase() === stage2.image.toLowerCase());
  if (base) return userOf(base, before2, globals);
  const image2 = filledIn(stage2.image, globals);
  return isNonRootImage(image2) ? { kind: "other" } : { kind: "unset", base: image2, by: stage2.from };
}
var isRoot = (user) => /^(?:root|0)(?::.*)?$/.test(user);
function filledIn(image2, globals) {
  const defaults = new Map(globals.flatMap(({ pairs: pairs2 }) => pairs2.map(({ name, value }) => [name, value])));
  return image2.replace(
    /\$\{?(\w+)(?::-([^}]*))?\}?/g,
    (whole, name, otherwise) => defaults.get(name) ?? otherwise ?? whole
  );
}
function dockerfileOf(image2, inventory) {
  const name = (0, import_match_scanner.nameOf)(image2.replace(/[@:][^/]*$/, ""));
  const all = dockerfilesOf(inventory);
  const named3 = all.filter(
    (path) => (0, import_match_scanner.nameOf)((0, import_match_scanner.folderOf)(path)) === name || (0, import_match_scanner.nameOf)(path).toLowerCase() === `dockerfile.${name}`.toLowerCase()
  );
  const [only3] = named3;
  return named3.length === 1 && only3 !== void 0 ? inventory.file(only3)?.dockerfile() : void 0;
}
var workloadsOf = onceFor(
  (file) => kubernetesObjects(file).flatMap((object) => {
    const pod = podSpecOf(object)?.node;
    if (!pod) return [];
    const { start, end } = object.node.range;
    const templated = /\{\{|\{%/.test(file.text.slice(start, end));
    const containers = containersOf(object);
    const whole = containers.every(({ node }) => at(node, "image")) || at(object.node, "spec", "selector");
    return [{ object, pod, containers, complete: !templated && Boolean(whole) }];
  })
);
var securityOf = ({ pod }, { node }, key) => at(node, "securityContext", key) ?? at(pod, "securityContext", key);
var isWindows = ({ pod }) => textAt(pod, "os", "name") === "windows" || textAt(pod, "nodeSelector", "kubernetes.io/os") === "windows" || at(pod, "securityContext", "windowsOptions") !== void 0 || itemsAt(pod, "containers").some((node) => at(node, "securityContext", "windowsOptions") !== void 0);
function podLabels(object) {
  const metadata = [
    at(object.node, "spec", "jobTemplate", "spec", "template", "metadata", "labels"),
    at(object.node, "spec", "template", "metadata", "labels"),
    object.kind === "Pod" ? at(object.node, "metadata", "labels") : void 0
  ].find((labels) => labels?.kind === "map");
  const entries = metadata?.kind === "map" ? metadata.entries : [];
  return new Map(entries.flatMap(({ key, value }) => value.kind === "scalar" ? [[key, value.text]] : []));
}
var WHOLE2 = /^(?:docker\.io\/)?(?:library\/)?(?:ubuntu|debian|centos|fedora|rockylinux|amazonlinux|oraclelinux|node|python|golang|ruby|php|rust|openjdk)$/;
var SMALL = /slim|alpine|distroless|minimal|micro|chiseled|wolfi|jre|busybox/;
var ENDED = /^(?:docker\.io\/)?(?:library\/)?(?:centos:[678]|node:(?:\d|1[0-8])(?!\d)|python:(?:2(?!\d)|3\.[0-8](?!\d))|debian:(?:jessie|stretch|buster|[89]|10)(?!\d)|ubuntu:(?:1[0-9]|20)\.|alpine:(?:2|3\.(?:\d|1[0-7])(?!\d))|php:(?:5|7|8\.0))/;
var docker_base_image_default = defineDocumentRule({
  id: "docker-base-image",
  title: "Base image that is large, old or another one tomorrow",
  why: "What a base image brings along is what an attacker finds in the container, and a tag that moves brings it without review.",
  remediation: "Build on a small variant that is still maintained, pinned by version and digest, and let an update bot move it.",
  severity: NOTE,
  cites: [
    { document: "S4", line: 112, practice: "Base images are minimal." },
    { document: "S3", line: 23, practice: "Containers offer as little surface to attack as possible." }
  ],
  confidence: "high",
  files: (path) => (0, import_match_scanner.isDockerfile)(path) || (0, import_match_scanner.mayBeKubernetes)(path),
  keywords: ["from", "image"],
  *check(file) {
    const dockerfile = file.dockerfile();
    const names3 = new Set(dockerfile?.stages.flatMap(({ name }) => name?.toLowerCase() ?? []));
    const last = dockerfile?.stages.at(-1);
    for (const stage2 of dockerfile?.stages ?? []) {
      const image2 = filledIn(stage2.image, dockerfile?.globals ?? []);
      const what = names3.has(image2.toLowerCase()) ? void 0 : faultOf(image2, stage2 === last);
      if (what)
        yield {
          path: file.path,
          range: stage2.from.range,
          resource: `FROM ${resourceName(stage2)}`,
          message: `${image2} ${what}`,
          fix: `FROM ${smallerOf(image2.replace(/(?::[^/]*|@.*)$/, ""))}@sha256:<digest>${stage2.name ? ` AS ${stage2.name}` : ""}`
        };
    }
    for (const { object, containers } of workloadsOf(file))
      for (const { name, node } of containers) {
        const image2 = scalarAt(node, "image");
        if (!image2 || image2.templated || !moves(image2.text)) continue;
        yield {
          path: file.path,
          range: image2.range,
          resource: `${resourceOf(object)} container ${name} image`,
          message: `${image2.text} is another image tomorrow`,
          fix: `image: ${image2.text.replace(/:latest$/, "")}:<version>@sha256:<digest>`
        };
      }
  },
  examples: [],
  counterExamples: []
});
var SMALLER = [
  [/(?:^|\/)(?:debian|python|node|ruby|rust|openjdk|oraclelinux)$/, "$&:<version>-slim"],
  [/(?:^|\/)(?:golang|php)$/, "$&:<version>-alpine"],
  [/(?:^|\/)rockylinux$/, "$&:<version>-minimal"],
  [/(?:docker\.io\/)?(?:library\/)?ubuntu$/, "debian:<version>-slim"],
  [/(?:docker\.io\/)?(?:library\/)?centos$/, "rockylinux:<version>-minimal"]
];
function smallerOf(name) {
  const known4 = SMALLER.find(([pattern]) => pattern.test(name));
  return known4 ? name.replace(...known4) : `${name}:<version>`;
}
var resourceName = ({ image: image2, name }) => name ?? image2;
function faultOf(image2, shipped) {
  if (image2 === "scratch" || image2.includes("$")) return void 0;
  if (moves(image2)) return "is another image tomorrow";
  if (ENDED.test(image2)) return "gets no more security updates";
  const [name = "", tag = ""] = image2.split("@")[0]?.split(/:(?=[^/]*$)/) ?? [];
  return shipped && WHOLE2.test(name) && !SMALL.test(tag) ? "brings a whole system with it" : void 0;
}
var moves = (image2) => !image2.includes("@") && !/[${<]/.test(image2) && image2 !== "scratch" && image2 !== "" && (/:latest$/.test(image2) || !/:[^/]+$/.test(image2));
var SECTION = /^[ \t]*\[([^\]\n]+)\]/;
var COMMENT = /^[ \t]*(?:[#;!]|\/\/ )/;
var EQUALS = /^([ \t]*(?:export[ \t]+|set[ \t]+)?)([^\s=][^=\n]*?)([ \t]*=[ \t]*)/;
var COLON = /^([ \t]*)([\w.-]+)([ \t]*:[ \t]*)/;
function parseAssignments(text, style) {
  return style === "shell" ? shellAssignments(text) : lineAssignments(text, style);
}
function shellAssignments(text) {
  return parseShell(text).flatMap(({ assignments }) => assignments).map(({ name, nameRange, value }) => ({
    name,
    nameRange,
    value: value.text,
    valueRange: value.range,
    quoted: text[value.range.start - 1] !== "="
  }));
}
function lineAssignments(text, style) {
  const found = [];
  let section;
  let at2 = text.startsWith("\uFEFF") ? 1 : 0;
  while (at2 < text.length) {
    const end = lineEnd(text, at2);
    const line = text.slice(at2, end);
    const head = COMMENT.test(line) ? void 0 : EQUALS.exec(line) ?? (style === "ini" && COLON.exec(line));
    if (!head) section = SECTION.exec(line)?.[1] ?? section;
    const value = head ? valueAt(text, at2 + head[0].length, end, style) : void 0;
    if (head && value) {
      const [, lead = "", name = ""] = head;
      const start = at2 + lead.length;
      found.push({
        name,
        nameRange: { start, end: start + name.length },
        ...value,
        ...section && { section }
      });
    }
    at2 = Math.max(end, value?.valueRange.end ?? 0);
    at2 = lineEnd(text, at2) + 1;
  }
  return found;
}
function valueAt(text, start, lineStop, style) {
  const quote = text[start];
  if (quote === '"' || quote === "'" || quote === "`" && style === "dotenv") {
    const end = closing(text, start, style === "dotenv" ? text.length : lineStop);
    if (end > 0)
      return { value: text.slice(start + 1, end), valueRange: { start: start + 1, end }, quoted: true };
  }
  const line = text.slice(start, lineStop);
  const value = line.replace(/(?:^|[ \t])[#;][\s\S]*$/, (comment) => style === "ini" && comment[0] === "#" ? comment : "").trimEnd();
  return { value, valueRange: { start, end: start + value.length }, quoted: false };
}
function closing(text, start, stop) {
  const quote = text[start];
  for (let at2 = start + 1; at2 < stop; at2++) {
    if (text[at2] === "\\" && quote !== "'") at2++;
    else if (text[at2] === quote) return at2;
  }
  return -1;
}
function lineEnd(text, from) {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}
var OPERATORS = /* @__PURE__ */ new Set(["||", "??", "or", "?:"]);
var READS2 = /(?:^|\.)(?:\w*getenv\w*|\w*env|environ\.get|env\.get|get|var|fetch|config|getProperty|getString|string|str|GetEnvironmentVariable|lookup\w*|read\w*|GetValue|getRequired\w*|ofNullable|requiredString)$/i;
var READS_WITH_DEFAULT = /(?:^|\.)(?:\w*getenv\w*|\w*env(?:_?or(?:_?(?:default|else))?)?|ENV\.fetch|getOrDefault|environ\.(?:get|setdefault)|(?:env|\w*config(?:uration)?(?:Service)?|settings|conf|cfg|props|properties|environment|app\.config|os)\.(?:get|fetch|getString|getProperty|GetValue)|config|getProperty|GetEnvironmentVariable|env(?:ar)?_?string|env\.str)$/i;
var STANDS_IN = /(?:^|\.)(?:unwrap_or|unwrap_or_else|orElse|orElseGet|or_else|ifEmpty|ifBlank|getOrElse|default|catch)$/;
var DEFAULT_NAMES = ["default", "defaultValue", "default_value", "fallback", "devDefault"];
function fallbackOfBinary(binary) {
  if (!OPERATORS.has(binary.operator)) return void 0;
  const name = settingOf(binary.left);
  return name === void 0 ? void 0 : { name, value: binary.right };
}
function fallbackOfCall(call) {
  if (STANDS_IN.test(call.callee) && call.receiver) {
    const name = settingOf(call.receiver);
    const value2 = call.arguments[0]?.value;
    return name !== void 0 && value2 ? { name, value: returned(value2) } : void 0;
  }
  const [first2, second] = call.arguments;
  if (first2?.value.kind !== "string" || !READS_WITH_DEFAULT.test(call.callee)) return annotated(call);
  const named3 = call.arguments.find(({ name }) => name !== void 0 && DEFAULT_NAMES.includes(name));
  const value = (named3 ?? (second?.name === void 0 ? second : void 0))?.value;
  return value && { name: first2.value.value, value: returned(value) };
}
function annotated(call) {
  const given2 = call.arguments[0]?.value;
  if (call.callee !== "Value" || given2?.kind !== "string") return void 0;
  const [, name, text] = /^\$\{([^:}]+):(.*)\}$/.exec(given2.value) ?? [];
  if (name === void 0 || text === void 0) return void 0;
  const end = given2.range.end - 1;
  return { name, value: { kind: "string", value: text, range: { start: end - text.length, end } } };
}
function fallbackOfName(name, value, inSettings5) {
  if (value.kind === "call") {
    const inside3 = /\.default$/.test(value.callee) ? value.arguments[0]?.value : defaultOf(value);
    if (inside3) return { name, value: inside3 };
    const first2 = value.arguments[0];
    return inSettings5 && /(?:^|\.)(?:Field|SecretStr)$/.test(value.callee) && first2 && first2.name === void 0 ? { name, value: first2.value } : void 0;
  }
  return inSettings5 && value.kind === "string" ? { name, value } : void 0;
}
var VALIDATORS = /(?:^|\.)(?:str|string|env|Field|url|host|num|SecretStr)$/;
function defaultOf(call) {
  if (!VALIDATORS.test(call.callee)) return void 0;
  const named3 = call.arguments.find(({ name }) => name === "default")?.value;
  const readsItself = call.arguments[0]?.value.kind === "string";
  return readsItself ? void 0 : named3 ?? propertyOf(call.arguments[0]?.value, "default");
}
function settingOf(expression) {
  if (expression.kind === "name") return expression.text.slice(expression.text.lastIndexOf(".") + 1);
  if (expression.kind === "binary") return settingOf(expression.right) ?? settingOf(expression.left);
  if (expression.kind !== "call") return void 0;
  const given2 = expression.arguments[0]?.value;
  if (given2?.kind === "string") return READS2.test(expression.callee) ? given2.value : void 0;
  return (given2 && settingOf(given2)) ?? (expression.receiver && settingOf(expression.receiver));
}
var BODIES = /* @__PURE__ */ new Set(["function", "block", "block_body", "annotated_lambda"]);
var returned = (value) => value.kind === "other" && BODIES.has(value.type) && value.parts[0] ? returned(value.parts[0]) : value;
var isSettingsObject = (value) => value.kind === "name" && /(?:^|\.)(?:env|config|settings|options)$/i.test(value.text);
function requiredFrom(value) {
  const call = value.kind === "other" ? value.parts[0] : value;
  const given2 = call?.kind === "call" && call.callee === "require" ? call.arguments[0]?.value : void 0;
  return given2?.kind === "string" ? given2.value : void 0;
}
var OPENING = /^([A-Za-z@$%]*)(#*)("{3,}|'{3}|["'`])/;
function innerString(literal5) {
  const [whole = "", prefix = "", hashes = "", quote = ""] = OPENING.exec(literal5) ?? [];
  const closing2 = quote + hashes;
  const closed = literal5.length >= whole.length + closing2.length && literal5.endsWith(closing2);
  const end = closed ? literal5.length - closing2.length : literal5.length;
  return {
    start: whole.length,
    end,
    raw: /[rR@]/.test(prefix) || hashes !== "" || quote === "`" && !literal5.includes("${")
  };
}
var ESCAPES2 = {
  n: "\n",
  r: "\r",
  t: "	",
  b: "\b",
  f: "\f",
  v: "\v",
  "0": "\0",
  e: "\x1B"
};
var ESCAPE = /\\(?:u\{([0-9a-fA-F]+)\}|u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|\r?\n|([\s\S]))/g;
var decodeString = (content, raw) => raw || !content.includes("\\") ? content : content.replace(ESCAPE, (_, braced, four, two, one) => {
  const code = braced ?? four ?? two;
  return code ? codePoint(code) : one === void 0 ? "" : ESCAPES2[one] ?? one;
});
function codePoint(hex) {
  const code = Number.parseInt(hex, 16);
  return code <= 1114111 ? String.fromCodePoint(code) : "";
}
var kinds = (text) => new Set(text.split(/\s+/));
var STRINGS = kinds(
  "string string_literal raw_string_literal interpreted_string_literal verbatim_string_literal template_string interpolated_string_expression encapsed_string multiline_string_literal text_block"
);
var STRING_TEXT = /content$|^string_fragment$|^escape_sequence$|^string_(?:start|end)$|^interpolation_(?:start|quote|brace)$/;
var INTERPOLATIONS = kinds("interpolation template_substitution");
var NAMES = kinds(
  "identifier property_identifier field_identifier type_identifier package_identifier shorthand_property_identifier shorthand_property_identifier_pattern private_property_identifier simple_identifier constant instance_variable class_variable global_variable variable_name name this this_expression self super super_expression base_expression namespace_identifier user_type generic_type generic_name predefined_type dotted_name"
);
var MEMBERS = kinds(
  "attribute member_expression selector_expression field_access navigation_expression member_access_expression field_expression scoped_identifier scope_resolution qualified_name qualified_type conditional_access_expression member_binding_expression nullsafe_member_access_expression class_constant_access_expression scoped_property_access_expression scoped_type_identifier nested_identifier qualified_identifier"
);
var SUBSCRIPTS = kinds(
  "subscript subscript_expression element_reference index_expression indexing_expression element_access_expression array_access"
);
var CONSTANTS = kinds(
  "integer float true false none null nil undefined number int_literal float_literal integer_literal real_literal decimal_integer_literal hex_integer_literal boolean_literal null_literal boolean iota number_literal bool_literal character_literal char_literal"
);
var CALLS = kinds(
  "call call_expression new_expression method_invocation object_creation_expression implicit_object_creation_expression invocation_expression function_call_expression member_call_expression nullsafe_member_call_expression scoped_call_expression macro_invocation type_conversion_expression composite_literal struct_expression annotation marker_annotation constructor_invocation"
);
var DECORATIONS = kinds("decorator annotation marker_annotation attribute_item");
var ARGUMENT_LISTS = kinds(
  "argument_list arguments value_arguments token_tree attribute_argument_list annotation_argument_list literal_value field_initializer_list"
);
var BINARIES = kinds(
  "binary_expression boolean_operator comparison_operator binary_operator binary infix_expression equality_expression elvis_expression"
);
var OBJECTS = kinds("object dictionary hash");
var LISTS2 = kinds(
  "array list tuple set array_initializer array_expression collection_literal collection_expression tuple_expression array_creation_expression initializer_expression"
);
var CONDITIONALS = kinds("conditional_expression ternary_expression conditional");
var WRAPPERS = kinds(
  "parenthesized_expression parenthesized_statements as_expression satisfies_expression non_null_expression await await_expression expression_statement cast_expression literal_element argument value_argument attribute_argument reference_expression try_expression spread_element expression_list equals_value_clause concatenated_string chained_string type_assertion return_statement return"
);
var FUNCTIONS = kinds(
  "function_definition function_declaration method_definition arrow_function function_expression generator_function_declaration lambda func_literal method_declaration method singleton_method function_item closure_expression lambda_literal lambda_expression anonymous_function anonymous_function_expression anonymous_method_expression constructor_declaration local_function_statement do_block"
);
var CLASSES = kinds(
  "class_definition class_declaration class class_body class_static_block object_declaration companion_object struct_declaration record_declaration trait_declaration"
);
var NAMED = /* @__PURE__ */ new Map([
  ["assignment", "variable"],
  ["assignment_expression", "variable"],
  ["assignment_statement", "variable"],
  ["operator_assignment", "variable"],
  ["augmented_assignment_expression", "variable"],
  ["short_var_declaration", "variable"],
  ["variable_declarator", "variable"],
  ["const_spec", "variable"],
  ["var_spec", "variable"],
  ["const_item", "variable"],
  ["static_item", "variable"],
  ["let_declaration", "variable"],
  ["const_element", "variable"],
  ["named_expression", "variable"],
  ["property_declaration", "field"],
  ["property_element", "field"],
  ["public_field_definition", "field"],
  ["field_definition", "field"],
  ["class_parameter", "parameter"],
  ["parameter", "parameter"],
  ["default_parameter", "parameter"],
  ["typed_default_parameter", "parameter"],
  ["optional_parameter", "parameter"],
  ["keyword_parameter", "parameter"],
  ["required_parameter", "parameter"],
  ["assignment_pattern", "parameter"],
  ["simple_parameter", "parameter"],
  ["property_promotion_parameter", "parameter"],
  ["keyword_argument", "argument"],
  ["value_argument", "argument"],
  ["argument", "argument"],
  ["element_value_pair", "argument"],
  ["attribute_argument", "argument"],
  ["pair", "property"],
  ["keyed_element", "property"],
  ["array_element_initializer", "property"],
  ["field_initializer", "property"]
]);
var rangeOf = ({ start, end }) => ({ start, end });
var namedChildren = (from) => from.children.filter(
  ({ named: named3, type }) => named3 && type !== "comment" && type !== "line_comment" && type !== "block_comment"
);
var field = (from, name) => from.children.find((child2) => child2.field === name);
var bare = (text) => text.replace(/^(?:\$|@@?|:|&)/, "").replace(/<[\s\S]*>$/, "");
function memberParts(from) {
  const parts2 = from.children.filter(({ named: named3, field: at2 }) => named3 || at2 === "expression");
  return parts2.filter(({ type }) => type !== "optional_chain" && !ARGUMENT_LISTS.has(type));
}
function firstString(from) {
  if (STRINGS.has(from.type)) return from;
  const inner2 = namedChildren(from);
  return inner2.length === 1 && inner2[0] && !CALLS.has(from.type) ? firstString(inner2[0]) : void 0;
}
var isKeyed = (from) => field(from, "body")?.children.some(({ type }) => type === "keyed_element") ?? false;
function calleeOf(from) {
  const whole = ["function", "constructor", "macro"].map((name) => field(from, name)).find((part) => part);
  if (whole) return [whole];
  const owner = field(from, "receiver") ?? field(from, "object") ?? field(from, "scope");
  const method = field(from, "method") ?? field(from, "name") ?? field(from, "type");
  if (method) return owner ? [owner, method] : [method];
  const [first2] = namedChildren(from);
  return first2 ? [first2] : [];
}
function innerCall(from) {
  if (CALLS.has(from.type) || STRINGS.has(from.type)) return from;
  const [first2] = MEMBERS.has(from.type) || WRAPPERS.has(from.type) ? namedChildren(from) : [];
  return first2 && innerCall(first2);
}
var ARGUMENT_PAIRS = /* @__PURE__ */ new Set([
  "keyword_argument",
  "pair",
  "element_value_pair",
  "keyed_element",
  "field_initializer",
  "argument",
  "value_argument",
  "attribute_argument",
  "assignment_expression"
]);
function namedArgument(from) {
  if (!ARGUMENT_PAIRS.has(from.type)) return void 0;
  const [name, value] = namedChildren(from);
  return name && value ? { name, value } : void 0;
}
var MAX_DEPTH3 = 200;
var Lowering = class {
  #text;
  #done = /* @__PURE__ */ new Map();
  constructor(text) {
    this.#text = text;
  }
  slice({ start, end }) {
    return this.#text.slice(start, end);
  }
  expression(from, depth = 0) {
    const known4 = this.#done.get(from);
    if (known4) return known4;
    if (depth > MAX_DEPTH3) return this.#other(from, from.type, []);
    const made2 = this.#lower(from, depth + 1);
    this.#done.set(from, made2);
    return made2;
  }
  /** `a.b.c` for names and accesses, whatever the language writes between them; undefined when a call is inside. */
  dotted(from) {
    if (WRAPPERS.has(from.type) || from.type === "identifier") {
      const [inner2, more] = namedChildren(from);
      if (inner2 && !more && from.type !== "concatenated_string") return this.dotted(inner2);
    }
    if (MEMBERS.has(from.type) || this.#isBareCall(from)) return this.#join(memberParts(from));
    if (SUBSCRIPTS.has(from.type)) return this.#subscript(from);
    return NAMES.has(from.type) ? bare(this.slice(from)) : void 0;
  }
  #join(parts2) {
    const texts2 = parts2.map((part) => this.dotted(part));
    return texts2.length > 0 && texts2.every((text) => text !== void 0) ? texts2.join(".") : void 0;
  }
  #subscript(from) {
    const [owner, index] = namedChildren(from);
    const head = owner && this.dotted(owner);
    const key = index && firstString(index);
    return head !== void 0 && key ? `${head}.${this.string(key).value}` : void 0;
  }
  // Ruby writes a call without arguments as it writes a field.
  #isBareCall = (from) => from.type === "call" && field(from, "receiver") !== void 0 && !field(from, "arguments") && !field(from, "block");
  #lower(from, depth) {
    const { type } = from;
    const name = this.dotted(from);
    if (name !== void 0) return { kind: "name", text: name, range: rangeOf(from) };
    if (STRINGS.has(type)) return this.#string(from, depth);
    if (CONSTANTS.has(type)) return { kind: "constant", text: this.slice(from), range: rangeOf(from) };
    if (type === "composite_literal" && isKeyed(from)) return this.#composite(from, depth);
    if (CALLS.has(type)) return this.call(from, depth);
    if (BINARIES.has(type)) return this.#binary(from, depth);
    if (OBJECTS.has(type))
      return { kind: "object", properties: this.#properties(from, depth), range: rangeOf(from) };
    if (LISTS2.has(type)) return this.#list(from, depth);
    if (CONDITIONALS.has(type)) return this.#conditional(from, depth);
    if (FUNCTIONS.has(type)) return this.#function(from, depth);
    return this.#rest(from, depth);
  }
  #rest(from, depth) {
    const inner2 = namedChildren(from);
    const [operand] = inner2;
    if (from.type === "unary_expression" && operand && /^[&*]/.test(this.slice(from)))
      return this.expression(operand, depth);
    const value = from.type === "argument" || from.type === "value_argument" ? inner2.at(-1) : inner2[0];
    const transparent = WRAPPERS.has(from.type) && (inner2.length === 1 || CASTS.has(from.type) || value !== inner2[0]);
    if (transparent && value)
      return this.expression(CASTS.has(from.type) ? field(from, "value") ?? value : value, depth);
    if (from.type === "concatenated_string" || from.type === "chained_string")
      return this.#joined(from, inner2, depth);
    return this.#other(from, from.type, this.#all(inner2, depth));
  }
  #all(nodes, depth) {
    return nodes.map((node) => this.expression(node, depth));
  }
  #other(from, type, parts2) {
    return { kind: "other", type, text: this.slice(from), parts: parts2, range: rangeOf(from) };
  }
  /** Adjacent string literals are one string. */
  #joined(from, inner2, depth) {
    const parts2 = this.#all(inner2, depth);
    const strings = parts2.filter((part) => part.kind === "string");
    if (strings.length < parts2.length)
      return { kind: "template", text: this.slice(from), parts: parts2, range: rangeOf(from) };
    const range = { start: strings[0]?.range.start ?? from.start, end: strings.at(-1)?.range.end ?? from.end };
    return { kind: "string", value: strings.map(({ value }) => value).join(""), range };
  }
  string(from) {
    const raw = this.slice(from);
    const inner2 = innerString(raw);
    const range = { start: from.start + inner2.start, end: from.start + inner2.end };
    return { kind: "string", value: decodeString(raw.slice(inner2.start, inner2.end), inner2.raw), range };
  }
  #string(from, depth) {
    const plain6 = this.string(from);
    const parts2 = namedChildren(from).filter(({ type }) => !STRING_TEXT.test(type)).flatMap(
      (part) => INTERPOLATIONS.has(part.type) ? namedChildren(part).filter(({ type }) => !STRING_TEXT.test(type)) : [part]
    );
    if (parts2.length === 0) return plain6;
    return {
      kind: "template",
      text: this.slice(plain6.range),
      parts: this.#all(parts2, depth),
      range: plain6.range
    };
  }
  #list(from, depth) {
    const elements = namedChildren(from);
    const isMap = from.type === "array_creation_expression" && elements.some((element) => namedChildren(element).length === 2);
    if (isMap) return { kind: "object", properties: this.#properties(from, depth), range: rangeOf(from) };
    const items = elements.map(
      (element) => element.type === "array_element_initializer" ? namedChildren(element)[0] ?? element : element
    );
    return { kind: "list", items: this.#all(items, depth), range: rangeOf(from) };
  }
  #properties(from, depth) {
    return namedChildren(from).flatMap((member) => {
      if (member.type === "shorthand_property_identifier") {
        const value2 = { kind: "name", text: this.slice(member), range: rangeOf(member) };
        return [{ name: value2.text, nameRange: rangeOf(member), value: value2 }];
      }
      const [key, value] = namedChildren(member);
      if (!key || !value) return [];
      return [{ name: this.keyText(key), nameRange: rangeOf(key), value: this.expression(value, depth) }];
    });
  }
  /** The text of a key: a name, a symbol or a string. */
  keyText(key) {
    const string = firstString(key);
    if (string) return this.string(string).value;
    const dotted = this.dotted(key);
    return dotted === void 0 ? bare(this.slice(key)).replace(/:$/, "") : dotted;
  }
  /** Go's `map[string]string{"a": "b"}` is an object; its struct literals are calls with named arguments. */
  #composite(from, depth) {
    const type = field(from, "type");
    const body = field(from, "body") ?? from;
    if (type?.type !== "map_type") return this.call(from, depth);
    return { kind: "object", properties: this.#properties(body, depth), range: rangeOf(from) };
  }
  call(from, depth) {
    const target = calleeOf(from);
    const lists = from.children.filter(
      (child2) => ARGUMENT_LISTS.has(child2.type) || child2.field === "arguments"
    );
    const initializer = field(from, "initializer");
    const block = field(from, "block") ?? from.children.find(({ type }) => type === "annotated_lambda");
    const operand = from.type === "type_conversion_expression" ? field(from, "operand") : void 0;
    const given2 = [...lists, ...initializer ? [initializer] : []].flatMap(namedChildren);
    const values = [...given2, ...operand ? [operand] : [], ...block ? [block] : []].filter(
      ({ type }) => type !== "comment"
    );
    const receiver = target.map((part) => innerCall(part)).find((inner2) => inner2 !== void 0);
    return {
      kind: "call",
      callee: target.map((part) => this.#callee(part)).filter((text) => text !== "").join("."),
      arguments: values.map((value) => this.#argument(value, depth)),
      range: rangeOf(from),
      ...receiver && { receiver: this.expression(receiver, depth) }
    };
  }
  #callee(part) {
    const dotted = this.dotted(part);
    if (dotted !== void 0) return dotted;
    if (CALLS.has(part.type) || MEMBERS.has(part.type) || WRAPPERS.has(part.type))
      return (CALLS.has(part.type) ? calleeOf(part) : memberParts(part)).map((inner2) => this.#callee(inner2)).filter((text) => text !== "").join(".");
    return part.type.endsWith("_type") ? this.slice(part) : "";
  }
  #argument(from, depth) {
    const parts2 = namedArgument(from);
    if (!parts2) return { value: this.expression(from, depth) };
    return { name: this.keyText(parts2.name), value: this.expression(parts2.value, depth) };
  }
  #binary(from, depth) {
    const named3 = namedChildren(from);
    const left = field(from, "left") ?? named3[0];
    const right = field(from, "right") ?? named3.at(-1);
    if (!left || !right || left === right) return this.#other(from, from.type, this.#all(named3, depth));
    const operator = this.#text.slice(left.end, right.start).trim();
    return this.#operation(from, operator, left, right, depth);
  }
  #operation(from, operator, left, right, depth) {
    return {
      kind: "binary",
      operator,
      left: this.expression(left, depth),
      right: this.expression(right, depth),
      range: rangeOf(from)
    };
  }
  #conditional(from, depth) {
    const named3 = namedChildren(from);
    const [left, right] = named3;
    if (named3.length === 2 && left && right) return this.#operation(from, "?:", left, right, depth);
    return this.#other(from, "conditional", this.#all(named3, depth));
  }
  /** A function has for its only part the expression that it returns, when its body is nothing else. */
  #function(from, depth) {
    const body = field(from, "body") ?? (from.type === "lambda_literal" ? namedChildren(from).at(-1) : void 0);
    const isBlock = !body || /block|body|statement/.test(body.type);
    return this.#other(from, "function", isBlock ? [] : [this.expression(body, depth)]);
  }
};
var CASTS = /* @__PURE__ */ new Set(["as_expression", "satisfies_expression", "cast_expression", "type_assertion"]);
var SIDES = /list|tuple|pattern/;
var VALUE_FIELDS = ["value", "right", "default_value"];
var NAME_FIELDS = ["left", "name", "pattern", "key", "property", "field"];
function assigned(node) {
  const value = givenValue(node);
  const name = nameOf2(node);
  if (!value || !name || name === value) return [];
  const names3 = SIDES.test(name.type) ? namedChildren(name) : [name];
  const values = /expression_list|tuple/.test(value.type) && names3.length > 1 ? namedChildren(value) : [only(value)];
  if (names3.length !== values.length) return [];
  return names3.flatMap((each, i) => {
    const given2 = values[i];
    return given2 ? [{ name: each, value: given2 }] : [];
  });
}
function only(node) {
  const [inner2, more] = namedChildren(node);
  return node.type === "expression_list" && inner2 && !more ? inner2 : node;
}
function givenValue(node) {
  for (const name of VALUE_FIELDS) {
    const found = field(node, name);
    if (found) return found;
  }
  const sign = node.children.findIndex(({ type }) => type === "=" || type === "=>" || type === ":=");
  const after = sign < 0 ? void 0 : node.children.slice(sign + 1).find(({ named: named3 }) => named3);
  return after ?? (node.type === "argument" && field(node, "name") ? namedChildren(node).at(-1) : void 0);
}
function nameOf2(node) {
  for (const name of NAME_FIELDS) {
    const found = field(node, name);
    if (found) return found;
  }
  const [first2] = namedChildren(node).filter(({ type }) => !/modifier|annotation|type$/.test(type));
  return first2?.type === "variable_declaration" ? namedChildren(first2)[0] : first2;
}
var lastOf = (name) => name.slice(name.lastIndexOf(".") + 1);
function parameterName(parameter, lowering) {
  if (STRINGS.has(parameter.type) || CONSTANTS.has(parameter.type)) return [];
  const name = nameOf2(parameter) ?? parameter;
  const text = lowering.keyText(name);
  return /^[\w$]+$/.test(text) ? [text] : [];
}
function decorationsOf(node, parent) {
  const own = node.children.flatMap(
    (child2) => /^(?:modifiers|attribute_list|attribute_group)$/.test(child2.type) ? decorationsIn(child2) : []
  );
  const siblings2 = parent?.children ?? [];
  const before2 = [];
  for (let at2 = siblings2.indexOf(node) - 1; at2 >= 0; at2--) {
    const sibling = siblings2[at2];
    if (!sibling || !DECORATIONS.has(sibling.type)) break;
    before2.unshift(sibling);
  }
  return [...before2, ...own].map((decoration) => inner(decoration));
}
var decorationsIn = (node) => namedChildren(node).flatMap(
  (child2) => child2.type === "attribute_group" ? decorationsIn(child2) : DECORATIONS.has(child2.type) || child2.type === "attribute" ? [child2] : []
);
function inner(node) {
  const [first2] = namedChildren(node);
  const wraps = /^(?:decorator|attribute_item)$/.test(node.type) || first2?.type === "constructor_invocation";
  return first2 && wraps ? first2 : node;
}
var namesOf = (pattern, lowering) => SIDES.test(pattern.type) ? namedChildren(pattern).map((child2) => lowering.keyText(namedChildren(child2).at(-1) ?? child2)) : [lowering.keyText(pattern)];
function namesIn3(node, source, lowering) {
  const found = [];
  const open2 = namedChildren(node).filter((child2) => child2 !== source);
  for (let next = open2.shift(); next; next = open2.shift()) {
    const alias2 = field(next, "alias") ?? field(next, "name");
    if (alias2) found.push(lowering.slice(alias2));
    else if (namedChildren(next).length === 0 || next.type === "dotted_name") found.push(lowering.slice(next));
    else open2.push(...namedChildren(next));
  }
  return found;
}
var CLASS_PARTS = /^(?:block|body_statement)$|declaration|expression_statement|const/;
var IMPORTS = /* @__PURE__ */ new Set(["import_statement", "import_from_statement"]);
var COMPARISONS = /* @__PURE__ */ new Set(["==", "===", "!=", "!==", "is", "eq"]);
var Collector = class {
  language;
  strings = [];
  named = [];
  calls = [];
  comparisons = [];
  fallbacks = [];
  functions = [];
  imports = [];
  #lowering;
  constructor(language, text) {
    this.language = language;
    this.#lowering = new Lowering(text);
  }
  /** Without recursion: generated code nests as deep as it likes. */
  collect(root) {
    const context = { within: "", inClass: false, inSettings: false };
    const open2 = [{ node: root, parent: void 0, context }];
    for (let place = open2.pop(); place; place = open2.pop()) {
      const below2 = this.#visit(place);
      const parent = place.node;
      for (let i = parent.children.length - 1; i >= 0; i--) {
        const node = parent.children[i];
        if (node?.named) open2.push({ node, parent, context: below2 });
      }
    }
    return this;
  }
  /** What is around the node's children. */
  #visit(place) {
    const { node, context } = place;
    const { type } = node;
    if (FUNCTIONS.has(type))
      return { within: this.#function(place) || context.within, inClass: false, inSettings: false };
    if (NAMED.has(type)) this.#named(place);
    if (CALLS.has(type)) this.#call(place);
    else if (STRINGS.has(type)) this.#string(node);
    else if (BINARIES.has(type) || CONDITIONALS.has(type)) this.#binary(place);
    else if (type === "function_value_parameters") this.#kotlinDefaults(place);
    else if (IMPORTS.has(type)) this.#import(node);
    if (CLASSES.has(type))
      return { within: context.within, inClass: true, inSettings: this.#isSettings(node) };
    const leaves = context.inClass && !CLASS_PARTS.test(type);
    return leaves ? { within: context.within, inClass: false, inSettings: false } : context;
  }
  #string(node) {
    const string = this.#lowering.expression(node);
    if (string.kind === "string") this.strings.push(string);
  }
  #call({ node, context: { within: within2 } }) {
    if (isNoCall(node)) return;
    const call = { ...this.#lowering.call(node, 0), within: within2 };
    this.calls.push(call);
    this.#fallback(fallbackOfCall(call), call.range, within2);
    const [key, value] = call.arguments;
    if (call.callee === "define" && key?.value.kind === "string" && value)
      this.#name("variable", key.value.value, key.value.range, value.value, within2);
  }
  #binary({ node, context: { within: within2 } }) {
    const binary = this.#lowering.expression(node);
    if (binary.kind !== "binary") return;
    if (COMPARISONS.has(binary.operator)) this.comparisons.push(binary);
    this.#fallback(fallbackOfBinary(binary), binary.range, within2);
    if (binary.operator === "to" && binary.left.kind === "string")
      this.#name("property", binary.left.value, binary.left.range, binary.right, within2);
  }
  #fallback(found, range, within2) {
    if (found) this.fallbacks.push({ ...found, range, within: within2 });
  }
  #named({ node, context: { within: within2, inClass, inSettings: inSettings5 } }) {
    const kind = kindOf(NAMED.get(node.type) ?? "variable", inClass);
    const pattern = field(node, "name");
    const source = field(node, "value");
    const required = source && requiredFrom(this.#lowering.expression(source));
    if (pattern && required !== void 0)
      this.imports.push({ from: required, names: namesOf(pattern, this.#lowering) });
    if (pattern?.type === "object_pattern" && source)
      this.#destructured(pattern, this.#lowering.expression(source), within2);
    for (const { name, value } of assigned(node)) {
      const text = lastOf(this.#lowering.keyText(name));
      const lowered2 = this.#lowering.expression(value);
      const owned = MEMBERS.has(name.type) || SUBSCRIPTS.has(name.type) || name.type === "instance_variable";
      this.#name(kind === "variable" && owned ? "field" : kind, text, rangeOf(name), lowered2, within2);
      const found = fallbackOfName(text, lowered2, inSettings5);
      this.#fallback(found, rangeOf(node), within2);
      if (/^(?:\|\||\?\?)=$/.test(this.#lowering.slice({ start: name.end, end: value.start }).trim()))
        this.#fallback({ name: text, value: lowered2 }, rangeOf(node), within2);
    }
  }
  #name(kind, name, nameRange, value, within2) {
    this.named.push({ kind, name, nameRange, value, within: within2 });
  }
  // Kotlin sets a default beside its parameter, not inside it.
  #kotlinDefaults({ node, context: { within: within2 } }) {
    node.children.forEach((child2, i) => {
      const name = child2.type === "parameter" ? namedChildren(child2)[0] : void 0;
      const value = node.children[i + 2];
      if (name && value && node.children[i + 1]?.type === "=")
        this.#name(
          "parameter",
          this.#lowering.keyText(name),
          rangeOf(name),
          this.#lowering.expression(value),
          within2
        );
    });
  }
  /** `const { KEY = 'x' } = process.env` */
  #destructured(pattern, source, within2) {
    if (!isSettingsObject(source)) return;
    for (const part of namedChildren(pattern)) {
      const [name, value] = part.type === "object_assignment_pattern" ? namedChildren(part) : [];
      if (!name || !value) continue;
      const found = { name: this.#lowering.keyText(name), value: this.#lowering.expression(value) };
      this.#fallback(found, rangeOf(part), within2);
    }
  }
  #isSettings(node) {
    const bases = field(node, "superclasses");
    return bases !== void 0 && /Settings\b/.test(this.#lowering.slice(bases));
  }
  #function({ node, parent }) {
    const owner = field(node, "name") ?? (parent && NAMED.has(parent.type) ? assigned(parent)[0]?.name : void 0);
    const name = owner ? lastOf(this.#lowering.keyText(owner)) : "";
    const parameters = field(node, "parameters") ?? node.children.find(({ type }) => type === "function_value_parameters");
    this.functions.push({
      name,
      parameters: parameters ? namedChildren(parameters).flatMap((parameter) => parameterName(parameter, this.#lowering)) : [],
      decorators: decorationsOf(node, parent).map((decoration) => this.#decoration(decoration)),
      range: rangeOf(node)
    });
    return name;
  }
  // `attribute` is member access in Python and a call in C#, PHP and Rust.
  #decoration(node) {
    return node.type === "attribute" && this.language !== "python" ? this.#lowering.call(node, 0) : this.#lowering.expression(node);
  }
  #import(node) {
    const source = field(node, "source") ?? field(node, "module_name");
    if (source) {
      const from = STRINGS.has(source.type) ? this.#lowering.string(source).value : this.#lowering.slice(source);
      this.imports.push({ from, names: namesIn3(node, source, this.#lowering) });
    } else if (node.type === "import_statement") {
      for (const name of namedChildren(node))
        this.imports.push({ from: this.#lowering.slice(name), names: [this.#lowering.slice(name)] });
    }
  }
};
var kindOf = (kind, inClass) => kind === "variable" && inClass ? "field" : kind === "field" && !inClass ? "variable" : kind;
var isNoCall = (node) => node.type === "composite_literal" && /^(?:map|slice|array)_type$/.test(field(node, "type")?.type ?? "") || namedChildren(node)[0]?.type === "constructor_invocation";
var FILES = {
  hcl: "@tree-sitter-grammars/tree-sitter-hcl/tree-sitter-hcl.wasm",
  python: "tree-sitter-python/tree-sitter-python.wasm",
  javascript: "tree-sitter-javascript/tree-sitter-javascript.wasm",
  typescript: "tree-sitter-typescript/tree-sitter-typescript.wasm",
  tsx: "tree-sitter-typescript/tree-sitter-tsx.wasm",
  go: "tree-sitter-go/tree-sitter-go.wasm",
  java: "tree-sitter-java/tree-sitter-java.wasm",
  kotlin: "@tree-sitter-grammars/tree-sitter-kotlin/tree-sitter-kotlin.wasm",
  csharp: "tree-sitter-c-sharp/tree-sitter-c_sharp.wasm",
  ruby: "tree-sitter-ruby/tree-sitter-ruby.wasm",
  php: "tree-sitter-php/tree-sitter-php.wasm",
  rust: "tree-sitter-rust/tree-sitter-rust.wasm"
};
var RUNTIME = "web-tree-sitter/web-tree-sitter.wasm";
var GRAMMAR_FILES = Object.values(FILES);
var loaded = /* @__PURE__ */ new Map();
var starting;
var runtime;
var GrammarsNotStarted = class extends Error {
};
async function startGrammars() {
  starting ??= startRuntime();
  runtime = await starting;
}
async function startRuntime() {
  const { Language, Parser } = await Promise.resolve().then(() => __toESM(requirePart("./package-web-tree-sitter.js")));
  await Parser.init({ locateFile: runtimePath });
  return { parser: new Parser(), load: (module2) => Language.loadSync(module2) };
}
function languageOf2(grammar, { load: load2 }) {
  const known4 = loaded.get(grammar);
  if (known4) return known4;
  const language = load2(new WebAssembly.Module(readGrammar(FILES[grammar])));
  loaded.set(grammar, language);
  return language;
}
function readGrammar(file) {
  const packed = besidePath(`${file}.gz`);
  return (0, import_node_fs.existsSync)(packed) ? (0, import_node_zlib.gunzipSync)((0, import_node_fs.readFileSync)(packed)) : (0, import_node_fs.readFileSync)(packagePath(file));
}
function runtimePath() {
  const beside2 = besidePath(RUNTIME);
  return (0, import_node_fs.existsSync)(beside2) ? beside2 : packagePath(RUNTIME);
}
var besidePath = (file) => (0, import_node_url.fileURLToPath)(new URL(`./grammars/${file.slice(file.lastIndexOf("/") + 1)}`, thisFile));
var packagePath = (file) => (0, import_node_module.createRequire)(thisFile).resolve(file);
function parseSyntax(grammar, text) {
  if (!runtime) throw new GrammarsNotStarted("startGrammars() comes before parsing.");
  const { parser } = runtime;
  parser.setLanguage(languageOf2(grammar, runtime));
  const tree = parser.parse(text);
  if (!tree) return void 0;
  const cursor = tree.walk();
  try {
    return copy(cursor);
  } finally {
    cursor.delete();
    tree.delete();
  }
}
function copy(cursor) {
  const top = [];
  const open2 = [top];
  for (; ; ) {
    const children = [];
    open2.at(-1)?.push({
      type: cursor.nodeType,
      field: cursor.currentFieldName,
      named: cursor.nodeIsNamed,
      start: cursor.startIndex,
      end: cursor.endIndex,
      children
    });
    if (cursor.gotoFirstChild()) open2.push(children);
    else {
      while (!cursor.gotoNextSibling()) {
        if (!cursor.gotoParent()) return first(top);
        open2.pop();
      }
    }
  }
}
function first(nodes) {
  const [root] = nodes;
  if (!root) throw new Error("A parsed text has a root.");
  return root;
}
function parseCode(language, text) {
  const root = parseSyntax(language, text);
  return root && new Collector(language, text).collect(root);
}
var libraryFile = (name) => `package-${name}.cjs`;
var load = typeof import_bundle_runtime.__require === "function" ? import_bundle_runtime.__require : (0, import_node_module2.createRequire)(thisFile);
var lazily = (name) => {
  let held2;
  return () => {
    held2 ??= load(import_sources_changes.BUILD === import_sources_changes.FROM_SOURCE ? name : `./${libraryFile(name)}`);
    return held2;
  };
};
var ast = lazily("dockerfile-ast");
function parseDockerfile(text) {
  const lines3 = lineStarts(text);
  const instructions = ast().DockerfileParser.parse(text).getInstructions().map((instruction) => read(instruction, text, lines3));
  const first2 = instructions.findIndex(({ keyword }) => keyword === "FROM");
  const globals = first2 < 0 ? instructions : instructions.slice(0, first2);
  const stages = instructions.flatMap((from, i) => from.keyword === "FROM" ? [stage(instructions, i)] : []);
  return { instructions, globals, stages };
}
function stage(all, at2) {
  const from = all[at2];
  if (!from) throw new Error("A stage begins with FROM.");
  const next = all.findIndex(({ keyword }, i) => i > at2 && keyword === "FROM");
  const [image2 = "", as, name] = from.words;
  return {
    image: image2,
    from,
    instructions: all.slice(at2 + 1, next < 0 ? void 0 : next),
    ...as?.toUpperCase() === "AS" && name && { name }
  };
}
function read(given2, text, lines3) {
  const instruction = given2;
  const rangeOf5 = (range) => offsets(range ?? instruction.getRange(), lines3);
  const textRange = rangeOf5(instruction.getArgumentsRange());
  const keyword = instruction.getKeyword();
  const words = instruction.getArguments().map((argument) => argument.getValue());
  const onbuild = keyword === "ONBUILD" && words.length > 1;
  const json = instruction instanceof ast().JSONInstruction && instruction.getOpeningBracket() !== null;
  return {
    keyword: onbuild ? (words[0] ?? "").toUpperCase() : keyword,
    text: text.slice(textRange.start, textRange.end),
    textRange,
    range: rangeOf5(instruction.getRange()),
    words: json ? jsonWords(instruction) : onbuild ? words.slice(1) : words,
    flags: flagsOf(instruction),
    pairs: instruction instanceof ast().PropertyInstruction ? pairsOf(instruction, text, lines3) : [],
    json
  };
}
var jsonWords = (instruction) => instruction.getJSONStrings().map((argument) => argument.getJSONValue());
var flagsOf = (instruction) => instruction instanceof ast().ModifiableInstruction ? instruction.getFlags().map((flag) => ({ name: flag.getName(), value: flag.getValue() ?? "" })) : [];
var pairsOf = (instruction, text, lines3) => instruction.getProperties().map((property) => {
  const nameRange = offsets(property.getNameRange(), lines3);
  const value = property.getValueRange();
  const valueRange = value ? unquoted(offsets(value, lines3), text) : { start: nameRange.end, end: nameRange.end };
  return { name: property.getName(), nameRange, value: property.getValue(), valueRange };
});
function unquoted({ start, end }, text) {
  const quote = text[start];
  const isQuoted2 = (quote === '"' || quote === "'") && end - start > 1 && text[end - 1] === quote;
  return isQuoted2 ? { start: start + 1, end: end - 1 } : { start, end };
}
var offsets = ({ start, end }, lines3) => ({
  start: (lines3[start.line] ?? 0) + start.character,
  end: (lines3[end.line] ?? 0) + end.character
});
function lineStarts(text) {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\r|\n/g)) starts.push(match.index + match[0].length);
  return starts;
}
function environmentOf(path) {
  const words = path.toLowerCase().split(/[^a-z]+/);
  if (words.some((word) => ["prod", "production", "prd", "live"].includes(word))) return "production";
  if (words.some((word) => ["staging", "stage", "stg", "preprod", "uat"].includes(word))) return "staging";
  if (words.some((word) => ["dev", "develop", "development", "devcontainer", "local", "sandbox"].includes(word)))
    return "development";
  return words.some((word) => ["test", "testing", "qa", "ci"].includes(word)) ? "test" : void 0;
}
var LABELS = {
  resource: 2,
  data: 2,
  ephemeral: 2,
  variable: 1,
  output: 1,
  provider: 1,
  module: 1,
  backend: 1,
  terraform: 0,
  locals: 0
};
function hclOfJson(root, labelled = true) {
  const attributes2 = [];
  const blocks2 = [];
  for (const { key, keyRange, value } of root?.kind === "map" ? root.entries : []) {
    const isBlock = value.kind === "map" || value.kind === "list" && value.items[0]?.kind === "map";
    if (isBlock)
      blocks2.push(...jsonBlocks(key, labelled || key === "backend" ? LABELS[key] ?? 0 : 0, value, keyRange));
    if (!isBlock || !labelled)
      attributes2.push({ name: key, nameRange: keyRange, value: expressionOf(value), range: value.range });
  }
  return { attributes: attributes2, blocks: blocks2 };
}
function jsonBlocks(type, labels, node, headRange, given2 = []) {
  if (node.kind === "list")
    return node.items.flatMap((item) => jsonBlocks(type, labels, item, headRange, given2));
  if (node.kind === "map" && given2.length < labels)
    return node.entries.flatMap(
      ({ key, keyRange, value }) => jsonBlocks(type, labels, value, keyRange, [...given2, key])
    );
  return [{ type, labels: given2, range: node.range, headRange, ...hclOfJson(node, false) }];
}
function expressionOf(node) {
  const { range } = node;
  if (node.kind === "list") return { kind: "list", items: node.items.map(expressionOf), range };
  if (node.kind === "map") {
    const properties3 = node.entries.map(({ key, keyRange, value }) => ({
      name: key,
      nameRange: keyRange,
      value: expressionOf(value)
    }));
    return { kind: "object", properties: properties3, range };
  }
  if (typeof node.value !== "string") return { kind: "constant", text: node.text || "null", range };
  const reference = /^\$\{([\w.[\]"*-]+)\}$/.exec(node.value)?.[1];
  if (reference) return { kind: "name", text: reference, range };
  return node.value.includes("${") ? { kind: "template", text: node.value, parts: [], range } : { kind: "string", value: node.value, range };
}
function parseHcl(text) {
  const root = parseSyntax("hcl", text);
  return root && new Reader3(text).body(root);
}
var Reader3 = class {
  #text;
  constructor(text) {
    this.#text = text;
  }
  body(from) {
    const attributes2 = [];
    const blocks2 = [];
    for (const child2 of flatten(from)) {
      if (child2.type === "block") blocks2.push(this.#block(child2));
      else if (child2.type === "attribute") attributes2.push(...this.#attribute(child2));
    }
    for (const attribute of attributes2) blocks2.push(...blocksOfList(attribute));
    return { attributes: attributes2, blocks: blocks2 };
  }
  #block(from) {
    const head = from.children.filter(({ type: type2 }) => type2 === "identifier" || type2 === "string_lit");
    const [type, ...labels] = head.map((part) => unquote(this.#slice(part)));
    return {
      type: type ?? "",
      labels,
      range: rangeOf2(from),
      headRange: { start: from.start, end: head.at(-1)?.end ?? from.end },
      ...this.body(from)
    };
  }
  #attribute(from) {
    const value = from.children.find(({ type }) => type === "expression");
    const lost = from.children.find(({ type }) => type === "ERROR");
    const name = lost ? lastIdentifier(lost) : from.children.find(({ type }) => type === "identifier");
    if (!name || !value) return [];
    return [
      {
        name: this.#slice(name),
        nameRange: rangeOf2(name),
        value: this.#expression(value),
        range: { start: name.start, end: from.end }
      }
    ];
  }
  #expression(from) {
    const parts2 = from.children.filter(({ named: named3, type }) => named3 && type !== "comment");
    const [only3] = parts2;
    const range = rangeOf2(from);
    if (isAccess(parts2)) return { kind: "name", text: this.#slice(from), range };
    if (parts2.length === 1 && only3 && WRAPPERS2.has(from.type)) return this.#expression(only3);
    switch (from.type) {
      case "string_lit":
      case "quoted_template":
      case "heredoc_template":
        return this.#string(from);
      case "numeric_lit":
      case "bool_lit":
      case "null_lit":
        return { kind: "constant", text: this.#slice(from), range };
      case "variable_expr":
        return { kind: "name", text: this.#slice(from), range };
      case "function_call":
        return this.#call(from);
      case "object":
        return { kind: "object", properties: parts2.flatMap((part) => this.#property(part)), range };
      case "tuple":
        return { kind: "list", items: this.#all(parts2), range };
      default:
        return { kind: "other", type: from.type, text: this.#slice(from), parts: this.#all(parts2), range };
    }
  }
  #all(parts2) {
    return parts2.filter(({ type }) => !SILENT.has(type)).map((part) => this.#expression(part));
  }
  #call(from) {
    const [callee, inner2] = from.children.filter(
      ({ type }) => type === "identifier" || type === "function_arguments"
    );
    const values = inner2 ? this.#all(inner2.children.filter(({ named: named3 }) => named3)) : [];
    return {
      kind: "call",
      callee: callee ? this.#slice(callee) : "",
      arguments: values.map((value) => ({ value })),
      range: rangeOf2(from)
    };
  }
  #property(from) {
    const key = from.children.find(({ field: field3 }) => field3 === "key");
    const value = from.children.find(({ field: field3 }) => field3 === "val");
    if (!key || !value) return [];
    return [{ name: unquote(this.#slice(key)), nameRange: rangeOf2(key), value: this.#expression(value) }];
  }
  #string(from) {
    const inner2 = innerRange(from);
    const text = this.#text.slice(inner2.start, inner2.end);
    const parts2 = from.children.filter(({ type }) => TEMPLATES.has(type));
    if (parts2.length > 0)
      return { kind: "template", text, parts: this.#all(parts2.flatMap((p) => p.children)), range: inner2 };
    return { kind: "string", value: from.type === "heredoc_template" ? text : decode2(text), range: inner2 };
  }
  #slice({ start, end }) {
    return this.#text.slice(start, end);
  }
};
var WRAPPERS2 = /* @__PURE__ */ new Set([
  "expression",
  "literal_value",
  "template_expr",
  "collection_value",
  "parenthesized_expr"
]);
var TEMPLATES = /* @__PURE__ */ new Set(["template_interpolation", "template_directive"]);
var SILENT = /* @__PURE__ */ new Set([
  "comment",
  "template_interpolation_start",
  "template_interpolation_end",
  "object_start",
  "object_end",
  "tuple_start",
  "tuple_end",
  "identifier"
]);
var ACCESS = /* @__PURE__ */ new Set(["get_attr", "index", "splat"]);
var isAccess = ([first2, ...rest]) => first2?.type === "variable_expr" && rest.length > 0 && rest.every(({ type }) => ACCESS.has(type));
var flatten = (from) => from.children.flatMap(
  (child2) => child2.type === "body" || child2.type === "ERROR" ? flatten(child2) : [child2]
);
function lastIdentifier(from) {
  if (from.type === "identifier") return from;
  for (const child2 of [...from.children].reverse()) {
    const found = lastIdentifier(child2);
    if (found) return found;
  }
  return void 0;
}
function innerRange(from) {
  if (from.type !== "heredoc_template")
    return { start: from.start + 1, end: Math.max(from.start + 1, from.end - 1) };
  const [, opening, ...rest] = from.children;
  return { start: (opening?.end ?? from.start) + 1, end: rest.at(-1)?.start ?? from.end };
}
var rangeOf2 = ({ start, end }) => ({ start, end });
var unquote = (text) => text.startsWith('"') ? text.slice(1, -1) : text;
var ESCAPES3 = { n: "\n", r: "\r", t: "	" };
var decode2 = (text) => text.replace(/\\(.)/g, (_, escaped) => ESCAPES3[escaped] ?? escaped).replace(/(\$|%)\1\{/g, "$1{");
var GAP2 = /(?:\s+|#[^\n]*)+/y;
var BLANK = /[ \t]+/y;
var BARE = /[\w-]+/y;
var PLAIN = /[^\s,\]}#]+(?: \d[^\s,\]}#]*)?/y;
var MAX_DEPTH4 = 100;
var parseToml = (text) => new Reader4(text).document();
var Reader4 = class {
  #text;
  #at = 0;
  constructor(text) {
    this.#text = text;
  }
  document() {
    const root = newMap({ start: 0, end: this.#text.length });
    let table3 = root;
    for (this.#match(GAP2); this.#at < this.#text.length; this.#match(GAP2)) {
      const start = this.#at;
      if (this.#text[this.#at] === "[") table3 = this.#header(root) ?? table3;
      else this.#pair(table3, 0);
      this.#toLineEnd();
      if (this.#at === start) this.#at++;
    }
    return root;
  }
  #header(root) {
    const many = this.#text.startsWith("[[", this.#at);
    this.#at += many ? 2 : 1;
    const keys = this.#keys();
    const last = keys.pop();
    if (!last) return void 0;
    const parent = keys.reduce(descend, root);
    return many ? append(parent, last) : descend(parent, last);
  }
  #pair(table3, depth) {
    const keys = this.#keys();
    const last = keys.pop();
    if (!last || this.#text[this.#at] !== "=") return false;
    this.#at++;
    this.#match(BLANK);
    const value = this.#value(depth);
    if (value) keys.reduce(descend, table3).entries.push({ key: last.text, keyRange: last.range, value });
    return value !== void 0;
  }
  #keys() {
    const keys = [];
    for (; ; ) {
      this.#match(BLANK);
      const key = this.#key();
      if (!key) return keys;
      keys.push(key);
      this.#match(BLANK);
      if (this.#text[this.#at] !== ".") return keys;
      this.#at++;
    }
  }
  #key() {
    const quote = this.#text[this.#at];
    if (quote === '"' || quote === "'") return this.#string();
    const text = this.#match(BARE);
    return text === void 0 ? void 0 : { text, range: { start: this.#at - text.length, end: this.#at } };
  }
  #value(depth) {
    const next = this.#text[this.#at];
    if (depth > MAX_DEPTH4) return void 0;
    if (next === '"' || next === "'") return this.#string();
    if (next === "[") return this.#list(depth);
    if (next === "{") return this.#inline(depth);
    const text = this.#match(PLAIN);
    return text === void 0 ? void 0 : plain(text, { start: this.#at - text.length, end: this.#at });
  }
  #list(depth) {
    const start = this.#at++;
    const items = [];
    while (this.#more("]")) {
      const item = this.#value(depth + 1);
      if (!item) break;
      items.push(item);
    }
    return { kind: "list", items, range: { start, end: this.#at } };
  }
  #inline(depth) {
    const start = this.#at++;
    const entries = [];
    while (this.#more("}")) {
      const map = newMap({ start: this.#at, end: this.#at });
      if (!this.#pair(map, depth + 1)) break;
      entries.push(...map.entries);
    }
    return { kind: "map", entries, range: { start, end: this.#at } };
  }
  #more(close2) {
    this.#match(GAP2);
    while (this.#text[this.#at] === ",") {
      this.#at++;
      this.#match(GAP2);
    }
    if (this.#text[this.#at] === close2) this.#at++;
    else return this.#at < this.#text.length;
    return false;
  }
  #string() {
    const quote = this.#text[this.#at] ?? '"';
    const fence = this.#text.startsWith(quote.repeat(3), this.#at) ? quote.repeat(3) : quote;
    const start = this.#at + fence.length;
    let end = start;
    while (end < this.#text.length && !this.#text.startsWith(fence, end)) {
      if (fence.length === 1 && this.#text[end] === "\n") break;
      end += quote === '"' && this.#text[end] === "\\" ? 2 : 1;
    }
    end = Math.min(end, this.#text.length);
    this.#at = this.#text.startsWith(fence, end) ? end + fence.length : end;
    const raw = this.#text.slice(start, end);
    const text = quote === '"' ? decode3(raw) : raw;
    return { kind: "scalar", value: text, text, quoted: true, templated: false, range: { start, end } };
  }
  #toLineEnd() {
    const end = this.#text.indexOf("\n", this.#at);
    this.#at = end < 0 ? this.#text.length : end;
  }
  #match(pattern) {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0];
    if (found !== void 0) this.#at += found.length;
    return found;
  }
};
var newMap = (range) => ({ kind: "map", entries: [], range });
var isOpen3 = (node) => node?.kind === "map";
function descend(map, key) {
  const found = map.entries.find((entry2) => entry2.key === key.text)?.value;
  const table3 = found?.kind === "list" ? found.items.at(-1) : found;
  if (isOpen3(table3)) return table3;
  const made2 = newMap(key.range);
  map.entries.push({ key: key.text, keyRange: key.range, value: made2 });
  return made2;
}
function append(map, key) {
  const made2 = newMap(key.range);
  const at2 = map.entries.findIndex((entry3) => entry3.key === key.text);
  const known4 = map.entries[at2]?.value;
  const items = known4?.kind === "list" ? [...known4.items, made2] : [made2];
  const entry2 = {
    key: key.text,
    keyRange: key.range,
    value: { kind: "list", items, range: key.range }
  };
  if (at2 < 0) map.entries.push(entry2);
  else map.entries[at2] = entry2;
  return made2;
}
function plain(text, range) {
  const number2 = Number(text.replaceAll("_", ""));
  const value = text === "true" || text === "false" ? text === "true" : Number.isNaN(number2) ? text : number2;
  return { kind: "scalar", value, text, quoted: false, templated: false, range };
}
var ESCAPES4 = { b: "\b", t: "	", n: "\n", f: "\f", r: "\r", e: "\x1B" };
var decode3 = (raw) => raw.replace(
  /\\(?:u([0-9a-fA-F]{4})|([\s\S]))/g,
  (_, hex, one) => hex ? String.fromCharCode(Number.parseInt(hex, 16)) : ESCAPES4[one ?? ""] ?? one ?? ""
);
var TOKEN = /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<![^>]*>|<\/([\w:.-]+)\s*>|<([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|[^<]+|</g;
var ATTRIBUTE = /([\w:.-]+)(\s*=\s*)(["'])([\s\S]*?)\3/g;
var ENTITIES = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };
function parseXml(text) {
  const root = { name: "", nameRange: { start: 0, end: 0 }, attributes: /* @__PURE__ */ new Map(), children: [] };
  const open2 = [root];
  for (const token of text.matchAll(TOKEN)) {
    const [whole, data, closed, opened2, attributes2 = "", self] = token;
    const here = open2.at(-1) ?? root;
    if (opened2 !== void 0) {
      const start = token.index + 1;
      const element = {
        name: local(opened2),
        nameRange: { start, end: start + opened2.length },
        attributes: attributesOf(attributes2, start + opened2.length),
        children: []
      };
      here.children.push(element);
      if (!self) open2.push(element);
    } else if (closed !== void 0) close(open2, local(closed));
    else if (data !== void 0) here.text ??= { value: data, range: rangeOf3(token.index + 9, data) };
    else if (!whole.startsWith("<") && whole.trim() !== "") here.text ??= trimmed(whole, token.index);
  }
  return root;
}
function* elementsIn(element) {
  for (const child2 of element.children) {
    yield child2;
    yield* elementsIn(child2);
  }
}
function close(open2, name) {
  const at2 = open2.findLastIndex((element, i) => i > 0 && element.name === name);
  if (at2 > 0) open2.length = at2;
}
function attributesOf(text, offset) {
  const found = /* @__PURE__ */ new Map();
  for (const match of text.matchAll(ATTRIBUTE)) {
    const [, name = "", equals = "", , value = ""] = match;
    const start = offset + match.index + name.length + equals.length + 1;
    found.set(name, { value: decode4(value), range: rangeOf3(start, value) });
  }
  return found;
}
function trimmed(raw, offset) {
  const text = raw.trim();
  return { value: decode4(text), range: rangeOf3(offset + raw.indexOf(text), text) };
}
var rangeOf3 = (start, text) => ({ start, end: start + text.length });
var local = (name) => name.slice(name.indexOf(":") + 1);
var decode4 = (text) => text.replace(/&(lt|gt|amp|quot|apos);/g, (_, name) => ENTITIES[name] ?? "");
var GiveUp = class extends Error {
};
var NULL = /^(?:~|[Nn]ull|NULL)$/;
var BOOLEAN = /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/;
var INTEGER = /^[-+]?[0-9]+$/;
var FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/;
var RARE = /^[-+]?\.(?:inf|Inf|INF)$|^\.(?:nan|NaN|NAN)$|^0[ox]|^[-+]?[0-9.]+[eE][-+]?[0-9]+$/;
var OTHER = /^[-?:,[\]{}#&*!|>'"%@`]/;
function scalarOf(source, start) {
  if (OTHER.test(source) && !/^[-?:][^\s,[\]{}]/.test(source)) throw new GiveUp();
  const value = meaningOf(source);
  const text = value === null ? "" : source;
  const range = { start, end: start + source.length };
  return { kind: "scalar", value, text, quoted: false, templated: false, range };
}
function meaningOf(source) {
  if (!/^[-+.0-9~nNtTfF]/.test(source)) return source;
  if (NULL.test(source)) return null;
  if (BOOLEAN.test(source)) return /^t/i.test(source);
  if (RARE.test(source)) throw new GiveUp();
  return INTEGER.test(source) || FLOAT.test(source) ? Number(source) : source;
}
var nullAt = (offset) => ({
  kind: "scalar",
  value: null,
  text: "",
  quoted: false,
  templated: false,
  range: { start: offset, end: offset }
});
function quotedAt(text, at2, lineEnd2) {
  const quoted = quotedBelow(text, at2, -1);
  if (quoted && quoted.end > lineEnd2) throw new GiveUp();
  return quoted;
}
function quotedBelow(text, at2, column) {
  const quote = text[at2];
  if (quote !== '"' && quote !== "'") return void 0;
  const end = quote === '"' ? closingAt(text, at2) : closingOfSingle(text, at2);
  const inside3 = text.slice(at2 + 1, end);
  if (end < 0 || end >= text.length || inside3.includes("	")) throw new GiveUp();
  if (isOutside(inside3, column)) throw new GiveUp();
  const value = quote === "'" ? folded(inside3).replaceAll("''", "'") : unescaped(inside3);
  const range = { start: at2 + 1, end };
  return { node: { kind: "scalar", value, text: value, quoted: true, templated: false, range }, end: end + 1 };
}
var isOutside = (inside3, column) => inside3.split("\n").slice(1).some(
  (line, i, { length }) => (i === length - 1 || line.trim() !== "") && line.search(/[^ ]|$/) <= column
);
function closingAt(text, at2) {
  let end = at2 + 1;
  while (end < text.length && text[end] !== '"') end += text[end] === "\\" ? 2 : 1;
  return end;
}
function closingOfSingle(text, at2) {
  let end = text.indexOf("'", at2 + 1);
  while (end >= 0 && text[end + 1] === "'") end = text.indexOf("'", end + 2);
  return end;
}
var ESCAPES5 = {
  '"': '"',
  "\\": "\\",
  "/": "/",
  n: "\n",
  r: "\r",
  t: "	"
};
var LINE_ENDS = / *\n[ \n]*/g;
var fold = (ends3) => "\n".repeat(ends3.split("\n").length - 2) || " ";
var folded = (inside3) => inside3.includes("\n") ? inside3.replace(LINE_ENDS, fold) : inside3;
function unescaped(inside3) {
  if (!inside3.includes("\\")) return folded(inside3);
  return inside3.replace(/\\\n *|\\(.)| *\n[ \n]*/g, (whole, sign) => {
    if (sign === void 0) return whole.startsWith("\\") ? "" : fold(whole);
    const meant = ESCAPES5[sign];
    if (meant === void 0) throw new GiveUp();
    return meant;
  });
}
function readBlock(text, header, headerEnd, column) {
  const [, style, chomp] = /^([|>])([-+]?) *$/.exec(text.slice(header, headerEnd)) ?? [];
  if (style === void 0 || headerEnd >= text.length) throw new GiveUp();
  const { lines: lines3, starts, next } = linesOf2(text, headerEnd + 1, column);
  const blank2 = lines3.length - lastOf2(lines3) - 1;
  const filled = lines3.slice(0, lines3.length - blank2);
  if (filled.length === 0 || next === text.length && !text.endsWith("\n")) throw new GiveUp();
  if (style === ">" && filled.some((line) => /^[ \t]|^$/.test(line))) throw new GiveUp();
  const tail = chomp === "-" ? "" : "\n".repeat(chomp === "+" ? blank2 + 1 : 1);
  const end = chomp === "+" ? next : starts[filled.length] ?? next;
  return { value: filled.join(style === "|" ? "\n" : " ") + tail, end, next };
}
function linesOf2(text, from, column) {
  const lines3 = [];
  const starts = [];
  let indent = -1;
  let start = from;
  while (start < text.length) {
    const newline = text.indexOf("\n", start);
    const lineEnd2 = newline < 0 ? text.length : newline;
    let at2 = start;
    while (at2 < lineEnd2 && text[at2] === " ") at2++;
    if (at2 < lineEnd2 && indent < 0) indent = at2 - start;
    if (at2 < lineEnd2 && at2 - start < indent) break;
    if (indent <= column && (at2 < lineEnd2 || at2 > start)) throw new GiveUp();
    lines3.push(indent < 0 ? "" : text.slice(Math.min(start + indent, lineEnd2), lineEnd2));
    starts.push(start);
    start = lineEnd2 + 1;
  }
  return { lines: lines3, starts, next: Math.min(start, text.length) };
}
function lastOf2(lines3) {
  let last = lines3.length - 1;
  while (last >= 0 && lines3[last] === "") last--;
  return last;
}
function blockRange(text, header, end) {
  const newline = text.indexOf("\n", header);
  if (newline < 0 || newline >= end) return { start: end, end };
  const body = text.slice(newline + 1, end);
  const start = newline + 1 + (/^\s*/.exec(body)?.[0].length ?? 0);
  return { start, end: Math.max(start, newline + 1 + body.trimEnd().length) };
}
var FlowReader = class {
  #text;
  #column;
  #at;
  /** @param column further lines stand further in than that. */
  constructor(text, at2, column) {
    this.#text = text;
    this.#at = at2;
    this.#column = column;
  }
  /** The collection that begins here, and where it ends. */
  whole() {
    const node = this.#node(0);
    return { node, end: this.#at };
  }
  #node(depth) {
    const quoted = quotedBelow(this.#text, this.#at, this.#column);
    if (quoted) {
      this.#at = quoted.end;
      return quoted.node;
    }
    const sign = this.#text[this.#at];
    if (depth > 20) throw new GiveUp();
    if (sign === "[") return this.#list(depth);
    return sign === "{" ? this.#map(depth) : this.#plain();
  }
  #list(depth) {
    const start = this.#at;
    const items = [];
    for (this.#open(); this.#text[this.#at] !== "]"; this.#separate("]")) {
      items.push(this.#node(depth + 1));
      this.#blanks();
    }
    this.#at++;
    return { kind: "list", items, range: { start, end: this.#at } };
  }
  #map(depth) {
    const start = this.#at;
    const entries = [];
    for (this.#open(); this.#text[this.#at] !== "}"; this.#separate("}")) {
      const key = quotedAt(this.#text, this.#at, this.#lineEnd())?.node ?? this.#plain();
      if (key.quoted) this.#at = key.range.end + 1;
      if (key.value === null || key.text === "<<" || !this.#text.startsWith(": ", this.#at))
        throw new GiveUp();
      this.#at++;
      this.#blanks();
      entries.push({ key: key.text, keyRange: key.range, value: this.#node(depth + 1) });
      this.#blanks();
    }
    this.#at++;
    return { kind: "map", entries, range: { start, end: this.#at } };
  }
  #open() {
    this.#at++;
    this.#blanks();
  }
  #separate(close2) {
    if (this.#text[this.#at] === close2) return;
    if (this.#text[this.#at] !== ",") throw new GiveUp();
    this.#open();
  }
  #plain() {
    const [source = ""] = /^[^,[\]{}:#\n\t"'&*!|>%@`?-][^,[\]{}:#\n\t]*/.exec(this.#text.slice(this.#at, this.#lineEnd())) ?? [];
    const trimmed2 = source.trimEnd();
    if (trimmed2 === "" || trimmed2.length !== source.replace(/ +$/, "").length) throw new GiveUp();
    const node = scalarOf(trimmed2, this.#at);
    this.#at += trimmed2.length;
    return node;
  }
  /** Also those of further lines, and comments. */
  #blanks() {
    for (; ; ) {
      while (this.#text[this.#at] === " ") this.#at++;
      const before2 = this.#text[this.#at - 1];
      if (this.#text[this.#at] === "#" && (before2 === " " || before2 === "\n")) this.#at = this.#lineEnd();
      if (this.#at >= this.#text.length) throw new GiveUp();
      if (this.#text[this.#at] !== "\n") return;
      this.#at++;
      this.#indentation();
    }
  }
  /** @throws GiveUp where a line that is not blank stands too far out. */
  #indentation() {
    const start = this.#at;
    while (this.#text[this.#at] === " ") this.#at++;
    if (this.#text[this.#at] !== "\n" && this.#at - start <= this.#column) throw new GiveUp();
  }
  #lineEnd() {
    const newline = this.#text.indexOf("\n", this.#at);
    return newline < 0 ? this.#text.length : newline;
  }
};
var Lines = class {
  #text;
  #at = 0;
  #column = -1;
  #end = 0;
  #comments = [];
  constructor(text) {
    this.#text = text;
    this.goTo(0);
  }
  /** Where the content begins. */
  get at() {
    return this.#at;
  }
  /** Its column; -1 where there is none. */
  get column() {
    return this.#column;
  }
  /** Where its line ends. */
  get end() {
    return this.#end;
  }
  /** Where what belongs to nothing else ends: at the content, or with the text. */
  get reached() {
    return this.#column < 0 ? this.#text.length : this.#at;
  }
  /** The comments that were passed on the way there and that nothing has taken. */
  get comments() {
    return this.#comments;
  }
  /** The first of them that stand further in than a column, or all. */
  take(column = -1) {
    const other = this.#comments.findIndex((comment) => comment.column <= column);
    return this.#comments.splice(0, other < 0 ? this.#comments.length : other);
  }
  /** To the first content at or behind a line's start. */
  goTo(from) {
    let start = from;
    this.#comments = [];
    while (start < this.#text.length) {
      const at2 = this.behindBlanks(start);
      const newline = this.#text.indexOf("\n", at2);
      this.#end = newline < 0 ? this.#text.length : newline;
      this.#at = at2;
      this.#column = at2 - start;
      if (at2 < this.#end && this.#text[at2] !== "#") return;
      start = this.#end + 1;
      if (at2 < this.#end)
        this.#comments.push({ column: this.#column, end: Math.min(start, this.#text.length) });
    }
    this.#column = -1;
  }
  /** To a content within the content. */
  enter(at2) {
    this.#column += at2 - this.#at;
    this.#at = at2;
  }
  isItem() {
    return this.#text[this.#at] === "-" && this.isBlank(this.#at + 1);
  }
  /** `---`; whatever else steers the reader begins with a sign that no key begins with. */
  isMarker() {
    return this.#column === 0 && this.#text.startsWith("---", this.#at) && this.isBlank(this.#at + 3);
  }
  isBlank(at2) {
    return at2 >= this.#end || this.#text[at2] === " ";
  }
  /** @throws GiveUp at a tab. */
  behindBlanks(from) {
    let at2 = from;
    while (this.#text[at2] === " ") at2++;
    if (this.#text[at2] === "	") throw new GiveUp();
    return at2;
  }
};
var MAX_DEPTH5 = 60;
function parsePlainYaml(text) {
  if (/[\r\uFEFF]/.test(text)) return void 0;
  try {
    return new PlainReader(text).documents();
  } catch (error) {
    if (error instanceof GiveUp) return void 0;
    throw error;
  }
}
var PlainReader = class {
  #text;
  #next;
  constructor(text) {
    this.#text = text;
    this.#next = new Lines(text);
  }
  documents() {
    const roots = [];
    while (this.#next.column >= 0) {
      if (this.#next.isMarker()) {
        if (this.#text.slice(this.#next.at + 3, this.#next.end).trim() !== "") throw new GiveUp();
        this.#next.goTo(this.#next.end + 1);
        if (this.#next.column < 0 || this.#next.isMarker()) throw new GiveUp();
        continue;
      }
      if (this.#next.column !== 0) throw new GiveUp();
      roots.push(this.#block(0).node);
      if (this.#next.column >= 0 && !this.#next.isMarker()) throw new GiveUp();
    }
    return roots;
  }
  /** The collection that begins here. */
  #block(depth) {
    if (depth > MAX_DEPTH5) throw new GiveUp();
    if (this.#next.isItem()) return this.#list(depth);
    const key = this.#key();
    if (!key) throw new GiveUp();
    return this.#map(key, depth);
  }
  #map(first2, depth) {
    const column = this.#next.column;
    const start = this.#next.at;
    const entries = [];
    let end = start;
    for (let key = first2; key; ) {
      const value = this.#value(key.end, column, depth);
      entries.push({ ...key.entry, value: value.node });
      end = value.end;
      if (this.#next.column !== column || this.#next.isMarker()) break;
      key = this.#next.isItem() ? void 0 : this.#key();
      if (!key) throw new GiveUp();
    }
    const node = { kind: "map", entries, range: { start, end } };
    return { node, end: this.#close(column, end) };
  }
  #list(depth) {
    const column = this.#next.column;
    const start = this.#next.at;
    const items = [];
    let end = start;
    while (this.#next.column === column && this.#next.isItem()) {
      const item = this.#item(column, depth, items.length > 0 && this.#next.comments.length > 0);
      items.push(item.node);
      end = item.end;
    }
    const node = { kind: "list", items, range: { start, end } };
    return { node, end: this.#close(column, end) };
  }
  /**
   * Where a collection ends for its parent. The library gives comments behind the last value to the innermost collection that
   * one of them stands in, with all blanks behind them: https://github.com/eemeli/yaml/blob/main/src/parse/parser.ts (pop)
   */
  #close(column, end) {
    if (this.#next.column > column) throw new GiveUp();
    if (column === 0 || !this.#next.comments.some((comment) => comment.column >= column)) return end;
    this.#next.take();
    return this.#next.reached;
  }
  /** A comment before the dash of another item is one of that item. */
  #item(column, depth, isCommented2) {
    const inside3 = this.#next.behindBlanks(this.#next.at + 1);
    if (inside3 >= this.#next.end || this.#text[inside3] === "#")
      return this.#value(this.#next.at + 1, column, depth, { isCommented: isCommented2 });
    this.#next.enter(inside3);
    if (this.#next.isItem() || this.#key()) return this.#block(depth + 1);
    return this.#value(inside3, column, depth);
  }
  /** What stands behind a key's colon or an item's dash, which may be a block below. Reads on to the next content. */
  #value(from, column, depth, item) {
    const at2 = this.#next.behindBlanks(from);
    const lineEnd2 = this.#next.end;
    const sign = at2 < lineEnd2 ? this.#text.charAt(at2) : "";
    if (sign === "" || sign === "#" && at2 > from) {
      this.#next.goTo(lineEnd2 + 1);
      const isBelow = this.#next.column > column || !item && this.#next.column === column && this.#next.isItem();
      if (isBelow && !this.#next.isMarker()) return this.#block(depth + 1);
      const isCommented2 = this.#next.take().length > 0 || sign === "#" || item?.isCommented;
      return { node: nullAt(at2), end: isCommented2 ? this.#next.reached : at2 };
    }
    if (sign === "|" || sign === ">") return this.#blockScalar(at2, column);
    const closed = this.#closed(at2, column);
    const node = closed?.node ?? this.#plain(at2, lineEnd2);
    const end = closed ? this.#ended(closed.end) : lineEnd2;
    this.#next.goTo(end + 1);
    if (this.#next.column > column) throw new GiveUp();
    const last = this.#next.take(column).at(-1);
    return { node, end: last?.end ?? Math.min(end + 1, this.#text.length) };
  }
  /** What says itself where it ends: quotes and brackets. */
  #closed(at2, column) {
    if (/[[{]/.test(this.#text.charAt(at2))) return new FlowReader(this.#text, at2, column).whole();
    return quotedBelow(this.#text, at2, column);
  }
  /** The end of its line, on which there may be blanks and a comment. */
  #ended(from) {
    const newline = this.#text.indexOf("\n", from);
    const lineEnd2 = newline < 0 ? this.#text.length : newline;
    if (!/^ *(?: #.*)?$/.test(this.#text.slice(from, lineEnd2))) throw new GiveUp();
    return lineEnd2;
  }
  #plain(at2, lineEnd2) {
    const end = this.#plainEnd(at2, lineEnd2);
    const source = this.#text.slice(at2, end);
    if (/:(?: |$)|\t/.test(source)) throw new GiveUp();
    return scalarOf(source, at2);
  }
  #blockScalar(at2, column) {
    const block = readBlock(this.#text, at2, this.#next.end, column);
    this.#next.goTo(block.next);
    if (this.#next.column > column) throw new GiveUp();
    const { value } = block;
    const range = blockRange(this.#text, at2, block.end);
    return {
      node: { kind: "scalar", value, text: value, quoted: false, templated: false, range },
      end: block.end
    };
  }
  /** The key at the place of the next content; undefined when that is no key. */
  #key() {
    const start = this.#next.at;
    const quoted = quotedAt(this.#text, start, this.#next.end);
    if (quoted) {
      if (this.#text[quoted.end] !== ":" || !this.#next.isBlank(quoted.end + 1)) return void 0;
      return { entry: { key: quoted.node.text, keyRange: quoted.node.range }, end: quoted.end + 1 };
    }
    const end = this.#colonFrom(start);
    if (end === void 0 || /[[{]/.test(this.#text.charAt(start))) return void 0;
    const source = this.#text.slice(start, end);
    if (!/^[\w./$(^=~+]/.test(source) || /[ \t]$|[ \t]#|\t/.test(source) || source.length > 1e3)
      throw new GiveUp();
    const { text, value } = scalarOf(source, start);
    if (value === null) throw new GiveUp();
    return { entry: { key: text, keyRange: { start, end } }, end: end + 1 };
  }
  #colonFrom(start) {
    const { length } = this.#text;
    for (let at2 = this.#text.indexOf(":", start); at2 >= 0 && at2 < this.#next.end; at2 = this.#text.indexOf(":", at2 + 1))
      if (at2 + 1 === length || this.#next.isBlank(at2 + 1)) return at2;
    return void 0;
  }
  /** Without blanks at the end and a comment. */
  #plainEnd(at2, lineEnd2) {
    const comment = this.#text.indexOf(" #", at2);
    let end = comment >= 0 && comment < lineEnd2 ? comment : lineEnd2;
    while (this.#text[end - 1] === " ") end--;
    return end;
  }
};
var FIRST = "\uE000";
var REST = "\uE001";
var FILLED = /\uE000\uE001*/g;
var ACTION = /(?<!\$)\{\{[\s\S]*?\}\}|\{%[\s\S]*?%\}/g;
function maskTemplates(text) {
  const actions = [];
  if (!text.includes("{{") && !text.includes("{%")) return { text, actions };
  const filled = text.replace(ACTION, (action, start) => {
    actions.push({ start, end: start + action.length });
    return (FIRST + REST.repeat(action.length - 1)).replace(
      /./g,
      (fill, i) => action[i] === "\n" ? "\n" : fill
    );
  });
  return { text: filled.replace(/^[ \t\uE000\uE001]*[\uE000\uE001][ \t\r\uE000\uE001]*$/gm, blank), actions };
}
var blank = (line) => " ".repeat(line.length);
var isMasked = (text) => text.includes(FIRST) || text.includes(REST);
function unmask(value, range, source, actions) {
  const inside3 = actions.filter((action) => action.start >= range.start && action.end <= range.end);
  let next = 0;
  return value.replace(FILLED, (filler) => {
    const action = inside3[next++];
    return action ? source.slice(action.start, action.end) : filler;
  });
}
var WORDS2 = {
  ALIAS_PROPS: "an alias with an anchor or tag of its own",
  BAD_ALIAS: "an alias of an anchor that is not there",
  BAD_COLLECTION_TYPE: "a tag that does not fit what it stands at",
  BAD_DIRECTIVE: "a directive (%) that is not known",
  BAD_DQ_ESCAPE: "an escape in double quotes that is not known; single quotes take it as it is",
  BAD_INDENT: "indentation that does not fit the lines above",
  BAD_PROP_ORDER: "an anchor or tag in the wrong place",
  BAD_SCALAR_START: "a value that begins with a character that needs quotes",
  BLOCK_AS_IMPLICIT_KEY: "a second colon; put the value in quotes, or on a line of its own",
  BLOCK_IN_FLOW: "an indented block inside brackets",
  DUPLICATE_KEY: "a key that stands here twice",
  KEY_OVER_1024_CHARS: "a key of more than 1024 characters",
  MISSING_CHAR: "a quote, bracket, comma or colon that is missing",
  MULTILINE_IMPLICIT_KEY: "a key of several lines, or a missing colon",
  MULTIPLE_ANCHORS: "two anchors at one value",
  MULTIPLE_DOCS: "a second document (---)",
  MULTIPLE_TAGS: "two tags at one value",
  RESOURCE_EXHAUSTION: "nesting that is too deep to read",
  TAB_AS_INDENT: "a tab that indents; use spaces",
  TAG_RESOLVE_FAILED: "a tag, which has no meaning here",
  UNEXPECTED_TOKEN: "a character that does not fit here"
};
var wordsOf2 = (code) => WORDS2[code] ?? "something that is not YAML";
var yaml = lazily("yaml");
var MAX_DEPTH6 = 200;
function parseYaml(text) {
  const masked = maskTemplates(text);
  return (masked.actions.length === 0 ? parsePlainYaml(text) : void 0) ?? parseAnyYaml(text, masked);
}
function parseAnyYaml(text, masked = maskTemplates(text)) {
  return documentsOf(masked.text).flatMap((document) => {
    const reader = new Reader5(document, text, masked);
    const root = document.contents && reader.node(document.contents, 0);
    return root ? [root] : [];
  });
}
function documentsOf(text) {
  const documents = yaml().parseAllDocuments(text, {
    strict: false,
    uniqueKeys: false,
    logLevel: "silent",
    prettyErrors: false
  });
  return Array.isArray(documents) ? documents : [];
}
var Reader5 = class {
  #document;
  #source;
  #masked;
  #done = /* @__PURE__ */ new Map();
  constructor(document, source, masked) {
    this.#document = document;
    this.#source = source;
    this.#masked = masked;
  }
  node(from, depth) {
    const known4 = this.#done.get(from);
    if (known4 || depth > MAX_DEPTH6) return known4;
    if (yaml().isAlias(from)) {
      const target = from.resolve(this.#document);
      return target ? this.node(target, depth + 1) : void 0;
    }
    if (yaml().isMap(from)) return this.#map(from, depth);
    if (yaml().isSeq(from)) return this.#list(from, depth);
    return yaml().isScalar(from) ? this.#remember(from, this.#scalar(from)) : void 0;
  }
  // A node is remembered before its children are read: an anchor may hold an alias of itself.
  #remember(from, node) {
    this.#done.set(from, node);
    return node;
  }
  #map(from, depth) {
    const entries = [];
    const merged = [];
    const node = this.#remember(from, { kind: "map", entries, range: rangeOf4(from), ...tagOf(from) });
    for (const { key, value } of from.items) {
      if (!yaml().isScalar(key)) continue;
      const child2 = yaml().isNode(value) ? this.node(value, depth + 1) : nullAt(rangeOf4(key).end);
      if (!child2) continue;
      if (key.value === "<<" && key.source === "<<") merged.push(...mergedEntries(child2));
      else entries.push({ key: this.#scalar(key).text, keyRange: this.#innerRange(key), value: child2 });
    }
    const own = new Set(entries.map((entry2) => entry2.key));
    entries.push(...merged.filter((entry2) => !own.has(entry2.key)));
    return node;
  }
  #list(from, depth) {
    const items = [];
    const node = this.#remember(from, { kind: "list", items, range: rangeOf4(from), ...tagOf(from) });
    for (const item of from.items) {
      const child2 = yaml().isNode(item) ? this.node(item, depth + 1) : void 0;
      if (child2) items.push(child2);
    }
    return node;
  }
  #scalar(from) {
    const range = this.#innerRange(from);
    const templated = isMasked(this.#masked.text.slice(range.start, range.end));
    const raw = from.value;
    const value = typeof raw === "string" ? this.#unmasked(raw, range) : plain2(raw);
    const text = typeof raw === "string" || value === null ? String(value ?? "") : from.source ?? String(value);
    return { kind: "scalar", value, text, quoted: isQuoted(from), templated, range, ...tagOf(from) };
  }
  #unmasked(value, range) {
    return isMasked(value) ? unmask(value, range, this.#source, this.#masked.actions) : value;
  }
  #innerRange(from) {
    const { start, end } = rangeOf4(from);
    if (isQuoted(from)) return { start: start + 1, end: Math.max(start + 1, end - 1) };
    if (from.type !== "BLOCK_LITERAL" && from.type !== "BLOCK_FOLDED") return { start, end };
    return blockRange(this.#source, start, end);
  }
};
function mergedEntries(from) {
  if (from.kind === "map") return from.entries;
  return from.kind === "list" ? from.items.flatMap((item) => item.kind === "map" ? item.entries : []) : [];
}
function plain2(value) {
  if (typeof value === "number" || typeof value === "boolean") return value;
  return value === null || value === void 0 ? null : String(value);
}
var rangeOf4 = (node) => ({ start: node.range?.[0] ?? 0, end: node.range?.[1] ?? 0 });
var isQuoted = (node) => node.type === "QUOTE_DOUBLE" || node.type === "QUOTE_SINGLE";
var tagOf = (node) => node.tag && !node.tag.startsWith("tag:yaml.org,2002:") ? { tag: node.tag } : {};
var MOST_ALIASES = 100;
function readSettings(text) {
  const lines3 = new (yaml()).LineCounter();
  const options = { lineCounter: lines3, prettyErrors: false, uniqueKeys: false, logLevel: "error" };
  const document = yaml().parseDocument(text, options);
  const line = (offset) => Math.max(1, lines3.linePos(offset).line);
  const lineOf2 = (path) => line(offsetOf(document.contents, path));
  const [error] = [...document.errors, ...document.warnings];
  const fault = error ? { what: wordsOf2(error.code), at: error.pos[0] } : faultIn(document);
  if (fault) return { value: void 0, fault: { what: fault.what, line: line(fault.at) }, lineOf: lineOf2 };
  try {
    return { value: document.toJS(), lineOf: lineOf2 };
  } catch {
    return { value: void 0, fault: { what: "aliases that unfold beyond all measure", line: 1 }, lineOf: lineOf2 };
  }
}
function faultIn(document) {
  let fault;
  let aliases = 0;
  const found = (what, node) => {
    fault = { what, at: yaml().isNode(node) ? rangeOf4(node).start : 0 };
    return yaml().visit.BREAK;
  };
  yaml().visit(document, {
    Node(_, node, path) {
      if (path.length > MAX_DEPTH6) return found(`nesting deeper than ${MAX_DEPTH6}`, node);
      return node.tag ? found("a tag, which has no meaning here", node) : void 0;
    },
    Alias(_, node) {
      if (++aliases > MOST_ALIASES) return found(`more than ${MOST_ALIASES} aliases`, node);
      return node.resolve(document) ? void 0 : found(wordsOf2("BAD_ALIAS"), node);
    },
    Map(_, map) {
      const seen = /* @__PURE__ */ new Set();
      for (const { key } of map.items) {
        const name = yaml().isScalar(key) ? key.value : void 0;
        if (typeof name !== "string") return found("a key that is not text; put it in quotes", key);
        if (name === "__proto__") return found('"__proto__", which is no key', key);
        if (seen.has(name)) return found("a key that stands here twice", key);
        seen.add(name);
      }
      return void 0;
    }
  });
  return fault;
}
function offsetOf(root, path) {
  let here = root;
  let offset = yaml().isNode(root) ? rangeOf4(root).start : 0;
  for (const key of path) {
    const pair2 = yaml().isMap(here) ? here.items.find((item) => String(item.key) === String(key)) : void 0;
    const next = yaml().isSeq(here) ? here.items[Number(key)] : pair2?.value;
    const named3 = pair2?.key ?? next;
    if (yaml().isNode(named3)) offset = rangeOf4(named3).start;
    here = next;
  }
  return offset;
}
function createSourceFile(path, text, declared) {
  const format = (0, import_match_scanner.formatOf)(path);
  const language = (0, import_match_scanner.languageOf)(path);
  const problems = [];
  const parsed = (what, parse, otherwise) => once(() => attempt(what, parse, otherwise, problems));
  const json = parsed(
    "JSON",
    () => format === "json" || format === "tfjson" ? parseJson(text) : void 0,
    void 0
  );
  const lines3 = once(() => lineStarts2(text));
  return {
    path,
    text,
    environment: declared ?? environmentOf(path),
    declaredEnvironment: declared,
    problems,
    json,
    yaml: parsed("YAML", () => format === "yaml" ? parseYaml(text) : [], []),
    toml: parsed("TOML", () => format === "toml" ? parseToml(text) : void 0, void 0),
    hcl: parsed(
      "HCL",
      () => format === "hcl" ? parseHcl(text) : format === "tfjson" ? hclOfJson(json()) : void 0,
      void 0
    ),
    dockerfile: parsed(
      "Dockerfile",
      () => format === "dockerfile" ? parseDockerfile(text) : void 0,
      void 0
    ),
    assignments: parsed(
      "assignments",
      () => format === "dotenv" || format === "ini" || format === "shell" ? parseAssignments(text, format) : [],
      []
    ),
    xml: parsed("XML", () => format === "xml" ? parseXml(text) : void 0, void 0),
    shell: parsed("shell", () => (0, import_match_scanner.isShell)(path) ? parseShell(text) : [], []),
    code: parsed("source code", () => language ? parseCode(language, text) : void 0, void 0),
    lineAt: (offset) => lineAt(lines3(), offset)
  };
}
function once(make) {
  let made2;
  return () => {
    made2 ??= { value: make() };
    return made2.value;
  };
}
function attempt(what, parse, otherwise, problems) {
  try {
    return parse();
  } catch (error) {
    if (error instanceof GrammarsNotStarted) throw error;
    problems.push(`${what} (${error instanceof Error ? error.message : "unknown error"})`);
    return otherwise;
  }
}
function lineStarts2(text) {
  const starts = [0];
  for (let at2 = text.indexOf("\n"); at2 >= 0; at2 = text.indexOf("\n", at2 + 1)) starts.push(at2 + 1);
  return starts;
}
function lineAt(starts, offset) {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = low + high >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
var PRIVATE_KEY = /-----BEGIN [A-Z ]*PRIVATE KEY-----/;
function* secretsInEmbedded(outer, name, node) {
  const inner2 = createSourceFile(name, node.text);
  const place = (value) => {
    const at2 = outer.text.slice(node.range.start, node.range.end).indexOf(value);
    return at2 < 0 ? node.range : { start: node.range.start + at2, end: node.range.start + at2 + value.length };
  };
  const roots = [...inner2.yaml(), inner2.json(), inner2.toml()];
  for (const root of roots)
    for (const { path, key, node: value } of keyedScalars(root))
      if ((0, import_match_scanner.isSecretName)(key) && decideNode(slotOfPath(outer.path), key, value).kind !== "pass")
        yield { name: pathText(path), value: value.text, range: place(value.text) };
  for (const { name: key, value } of inner2.assignments())
    if (decideNamed(slotOfPath(outer.path), lastPart(key), value).kind !== "pass")
      yield { name: key, value, range: place(value) };
}
function fileHoldsSecret(name, text, slot) {
  if (isPrivateKey(text)) return true;
  if (/^\.dockercfg$|^\.dockerconfigjson$/.test(name))
    return /"(?:auth|password)"\s*:\s*"[^"<$]{6,}"/.test(text);
  const inner2 = createSourceFile(name, text);
  if ((0, import_match_scanner.formatOf)(name) === "text" || (0, import_match_scanner.isCode)(name)) return void 0;
  const keyed2 = [...inner2.yaml(), inner2.json(), inner2.toml()].flatMap((root) => [...keyedScalars(root)]);
  return keyed2.some(({ key, node }) => decideNode(slot, key, node).kind !== "pass") || inner2.assignments().some((one) => decideNamed(slot, lastPart(one.name), one.value).kind !== "pass");
}
var lastPart = (name) => name.slice(name.lastIndexOf(".") + 1);
var isPrivateKey = (text) => PRIVATE_KEY.test(text);
var SEVERITY7 = 7.5;
var TAKEN_OVER = 5.5;
var LEFT_BEHIND = 3.5;
var docker_copy_secret_file_default = defineDocumentRule({
  id: "docker-copy-secret-file",
  title: "Secret file copied into an image",
  why: "Each instruction makes a layer that stays in the image. A later `rm` hides the file and leaves it in its layer.",
  remediation: "Take the line away, add the file to `.dockerignore`, and mount it for the one command that needs it. Replace what was in images that were pushed.",
  severity: SEVERITY7,
  cites: [
    { document: "S1", line: 46, practice: "Keys are kept in a secret store, not with the source." },
    {
      document: "S3",
      line: 124,
      practice: "The environment file is a template, and stays outside of what is shipped."
    }
  ],
  confidence: "high",
  files: import_match_scanner.isDockerfile,
  keywords: ["copy", "add"],
  *check(file, inventory) {
    const dockerfile = file.dockerfile();
    for (const stage2 of dockerfile?.stages ?? [])
      for (const instruction of stage2.instructions)
        if (dockerfile && /^(?:COPY|ADD)$/.test(instruction.keyword))
          yield* ofCopy(file, instruction, weightOf2(dockerfile, stage2), inventory);
  },
  examples: [],
  counterExamples: []
});
function* ofCopy(file, { keyword, words, flags, range }, severity, inventory) {
  if (flags.some(({ name }) => name === "from")) return;
  for (const source of words.slice(0, -1)) {
    if (/^<<|^https?:|^git@|\$/.test(source)) continue;
    const kind = sensitiveKindOf(source);
    if (!kind || isHarmless(file, source, inventory)) continue;
    yield {
      path: file.path,
      range,
      resource: `${keyword} ${source}`,
      message: `${keyword} puts ${source} (${kind}) into a layer of the image`,
      severity: severityAt(file.path, severity),
      fix: `RUN --mount=type=secret,id=file,target=/run/secrets/file command-that-needs-it
# .dockerignore: ${source}`
    };
  }
}
function isHarmless(file, source, inventory) {
  const path = source.replace(/^\.?\//, "");
  const folder = (0, import_match_scanner.folderOf)(file.path);
  const text = (inventory.file(folder ? `${folder}/${path}` : path) ?? inventory.file(path))?.text;
  if (text === void 0) return false;
  if (/\.npmrc$|\.yarnrc$|\.pypirc$/.test(path))
    return !/(?:_auth\w*|_password|password)\s*=\s*(?!\$\{)\S/i.test(text);
  return /\.(?:pem|key)$/.test(path) && !isPrivateKey(text);
}
function weightOf2({ stages }, stage2) {
  const at2 = stages.indexOf(stage2);
  if (at2 === stages.length - 1) return SEVERITY7;
  const names3 = [stage2.name?.toLowerCase(), String(at2)];
  const used = stages.slice(at2 + 1).some(
    ({ image: image2, instructions }) => image2.toLowerCase() === stage2.name?.toLowerCase() || instructions.some(
      ({ flags }) => flags.some(({ name, value }) => name === "from" && names3.includes(value.toLowerCase()))
    )
  );
  return used ? TAKEN_OVER : LEFT_BEHIND;
}
var SEVERITY8 = 8;
var PASSED = 5.5;
var FIX4 = "RUN --mount=type=secret,id=token,env=TOKEN command-that-needs-it";
var docker_env_arg_secret_default = defineDocumentRule({
  id: "docker-env-arg-secret",
  title: "Secret in a variable of an image or of its build",
  why: "ENV is in every container, and ARG in the history and the provenance of the image: whoever can pull it can read both.",
  remediation: "Mount the secret for the one command that needs it, or give it to the container when it starts. Replace a value that was ever built in.",
  severity: SEVERITY8,
  cites: [
    {
      document: "S3",
      line: 22,
      practice: "Credentials come from the environment and are never written down."
    },
    { document: "S1", line: 46, practice: "Keys are kept in a secret store, not with the source." }
  ],
  confidence: "high",
  files: (path) => (0, import_match_scanner.isDockerfile)(path) || (0, import_match_scanner.isCompose)(path) || (0, import_match_scanner.isShell)(path) || isPipeline(path),
  keywords: ["env", "arg", "label"],
  *check(file) {
    const dockerfile = file.dockerfile();
    if (dockerfile) yield* inDockerfile(file, dockerfile);
    else if ((0, import_match_scanner.isCompose)(file.path)) yield* inCompose(file);
    else if ((0, import_match_scanner.isShell)(file.path)) yield* inCommands2(file, file.shell(), "script");
    else {
      for (const { job: job2, commands: commands3 } of scriptsOf(file)) yield* inCommands2(file, commands3, job2);
      yield* inInputs(file);
    }
  },
  examples: [],
  counterExamples: []
});
function* inDockerfile(file, dockerfile) {
  const declared = new Set(
    dockerfile.instructions.filter(({ keyword }) => keyword === "ARG").flatMap(({ pairs: pairs2 }) => pairs2.map(({ name }) => name))
  );
  const mounted = dockerfile.instructions.flatMap(mountedAs);
  const local2 = ["development", "test"].includes(file.environment ?? "");
  for (const { keyword, pairs: pairs2 } of dockerfile.instructions) {
    if (!/^(?:ENV|ARG|LABEL)$/.test(keyword)) continue;
    for (const pair2 of pairs2) {
      const found = mounted.includes(pair2.name) ? void 0 : judge(keyword, pair2, declared);
      if (!found) continue;
      yield {
        path: file.path,
        range: found.secret === void 0 ? pair2.nameRange : pair2.valueRange,
        ...found.secret !== void 0 && { secret: found.secret },
        resource: `${keyword} ${pair2.name}`,
        message: `${keyword} ${pair2.name} ${found.what}`,
        severity: severityAt(file.path, local2 ? Math.min(found.severity, PASSED) : found.severity),
        fix: FIX4
      };
    }
  }
}
function judge(keyword, pair2, declared) {
  const { name } = pair2;
  const value = pair2.value ?? "";
  if (!(0, import_match_scanner.isSecretName)(name) || (0, import_match_scanner.isReferenceName)(name) || isKeyId(name, value)) return void 0;
  if (keyword === "ARG" && pair2.value === null)
    return { what: "is kept in the history of the image that is built with it", severity: PASSED };
  const from = /^\$\{?(\w+)\}?$/.exec(value)?.[1];
  if (from !== void 0)
    return keyword === "ENV" && declared.has(from) ? { what: `keeps what the build was given as ${from}`, severity: SEVERITY8 } : void 0;
  return decideNamed("effective", name, value).kind === "pass" ? void 0 : { what: "is a literal in the image", severity: SEVERITY8, secret: value };
}
var isKeyId = (name, value) => /(?:gpg|pgp|signing|release).*key|key.*(?:gpg|pgp)/i.test(name) && /^(?:0x)?[0-9A-F]{8,40}$/i.test(value.replace(/\s/g, ""));
var mountedAs = ({ flags }) => flags.flatMap(
  ({ name, value }) => name === "mount" && /type=secret/.test(value) ? [/(?:^|,)env=([^,]+)/.exec(value)?.[1] ?? ""] : []
);
var hit4 = (file, resource, name, range, secret) => ({
  path: file.path,
  range,
  ...secret !== void 0 && { secret },
  resource,
  message: `${name} is given to the build, which keeps it in the history of the image`,
  severity: severityAt(file.path, secret === void 0 ? PASSED : SEVERITY8),
  fix: "docker build --secret id=token,env=TOKEN ."
});
function* inCompose(file) {
  for (const { name: service, buildArguments } of composeServices(file))
    for (const { name, nameRange, value, valueRange } of buildArguments) {
      if (!(0, import_match_scanner.isSecretName)(name) || (0, import_match_scanner.isReferenceName)(name) || value === "") continue;
      const resource = `service ${service} build.args.${name}`;
      const literal5 = value !== void 0 && decideNamed("effective", name, value).kind !== "pass";
      if (literal5) yield hit4(file, resource, name, valueRange, value);
      else if (value === void 0 || value.includes("$")) yield hit4(file, resource, name, nameRange);
    }
}
function* inCommands2(file, commands3, where) {
  for (const { words } of commands3) {
    if (!/^(?:docker|podman|buildah|nerdctl|docker-compose)$/.test(programOf(words).name)) continue;
    for (const [at2, word] of words.entries()) {
      const given2 = /^--build-arg=(.+)$/s.exec(word.text)?.[1] ?? (words[at2 - 1]?.text === "--build-arg" ? word.text : void 0);
      const [name = "", value = ""] = given2?.split(/=(.*)/s) ?? [];
      if (!(0, import_match_scanner.isSecretName)(name) || (0, import_match_scanner.isReferenceName)(name)) continue;
      const literal5 = word.literal && decideNamed("effective", name, value).kind !== "pass";
      const start = word.range.start + file.text.slice(word.range.start, word.range.end).lastIndexOf(value);
      yield literal5 ? hit4(file, `${where} ${name}`, name, { start, end: start + value.length }, value) : hit4(file, `${where} ${name}`, name, word.range);
    }
  }
}
function* inInputs(file) {
  for (const job2 of workflowOf(file)?.jobs ?? [])
    for (const step2 of job2.steps)
      for (const { key, value } of step2.with) {
        if (key !== "build-args" || value.kind !== "scalar") continue;
        const body = file.text.slice(value.range.start, value.range.end);
        for (const line of body.matchAll(/^[ \t]*([A-Za-z_]\w*)=/gm)) {
          const name = line[1] ?? "";
          if (!(0, import_match_scanner.isSecretName)(name) || (0, import_match_scanner.isReferenceName)(name)) continue;
          const start = value.range.start + line.index + line[0].indexOf(name);
          yield hit4(file, `job ${job2.id} ${name}`, name, { start, end: start + name.length });
        }
      }
}
var SEVERITY9 = 5;
var STEPS_DOWN = /\b(?:gosu|su-exec|setpriv|runuser|s6-overlay|tini-su|chpst|setuidgid)\b/;
var STEPPING_DOWN = /^(?:docker\.io\/)?(?:library\/)?(?:postgres|mysql|mariadb|redis|valkey|mongo|rabbitmq|memcached|influxdb|cassandra|couchdb|neo4j|vault|hashicorp\/vault|elasticsearch)(?::|@|$)/;
var WORKSHOP = /(?:^|\/)(?:\.devcontainer|\.github|\.gitpod|\.circleci|ci|hack|build|tools?|scripts?|fuzz\w*|bench\w*|dev)\/|\.(?:dev|debug|ci|test|build|fuzz|tilt)$/i;
var docker_root_user_default = defineDocumentRule({
  id: "docker-root-user",
  title: "Image that runs as root",
  why: "What takes the program over has every right inside the container, and is root on the host as soon as something lets it out.",
  remediation: "Make a user in the image, give it the files that it needs, and end the Dockerfile with `USER` and its number.",
  severity: SEVERITY9,
  cites: [
    { document: "S4", line: 109, practice: "Containers run as a user other than root." },
    { document: "S2", line: 43, practice: "Servers run isolated from their surroundings." }
  ],
  confidence: "high",
  files: import_match_scanner.isDockerfile,
  keywords: ["from"],
  *check(file) {
    const dockerfile = file.dockerfile();
    const user = dockerfile && imageUserOf(dockerfile);
    if (!dockerfile || !user || user.kind === "other" || user.kind === "unset" && user.base.includes("$"))
      return;
    yield {
      path: file.path,
      range: user.by.range,
      resource: "USER",
      message: user.kind === "root" ? "The image ends as root" : `No USER is set, and ${user.base} runs as root`,
      severity: isLight(file.path, file.text, dockerfile, user) ? NOTE : severityAt(file.path, SEVERITY9),
      fix: "RUN adduser --system --uid 10001 app\nUSER 10001"
    };
  },
  examples: [],
  counterExamples: []
});
function isLight(path, text, { stages }, user) {
  if (STEPS_DOWN.test(text)) return true;
  const runs = stages.some(
    ({ instructions }) => instructions.some(({ keyword }) => keyword === "CMD" || keyword === "ENTRYPOINT")
  );
  const base = user.kind === "unset" ? user.base : "";
  return user.kind === "unset" && (!runs || base === "scratch" || STEPPING_DOWN.test(base) || WORKSHOP.test(path));
}
var SEVERITY10 = 7.5;
var THROW_AWAY2 = 5.5;
var FIX5 = "RUN --mount=type=secret,id=token,env=TOKEN command-that-needs-it   # and writes it nowhere";
var docker_run_secret_default = defineDocumentRule({
  id: "docker-run-secret",
  title: "Command that leaves a secret in an image",
  why: "A command is kept in the history of the image, and a file that it writes in a layer. A mounted secret that is copied is no longer only mounted.",
  remediation: "Mount the secret and use it in the same command without writing it to the image. Replace a value that was ever built in.",
  severity: SEVERITY10,
  cites: [{ document: "S0", line: 54, practice: "Keys are never committed to version control." }],
  confidence: "high",
  files: import_match_scanner.isDockerfile,
  *check(file) {
    for (const instruction of file.dockerfile()?.instructions ?? []) {
      if (!/^(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK|ADD)$/.test(instruction.keyword)) continue;
      const commands3 = parseShell(file.text, instruction.textRange);
      yield* literals(file, instruction, commands3);
      if (instruction.keyword === "RUN") yield* persisted(file, instruction, commands3);
    }
  },
  examples: [],
  counterExamples: []
});
function* literals(file, { keyword, json, textRange }, commands3) {
  const { text } = file;
  const found = json ? credentialsInWords(wordsOf3(text, textRange), text) : credentialsInCommands(commands3, text);
  for (const { name, value, range, strong } of found)
    yield {
      path: file.path,
      range,
      secret: value,
      resource: `${keyword} ${name}`,
      message: `${keyword} gives ${name} a literal value`,
      severity: severityAt(file.path, strong ? SEVERITY10 : THROW_AWAY2),
      fix: FIX5
    };
}
var wordsOf3 = (text, range) => [...text.slice(range.start, range.end).matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(({ index, 1: word = "" }) => {
  const start = range.start + index + 1;
  return { text: word, literal: !word.includes("$"), range: { start, end: start + word.length } };
});
function* persisted(file, { flags }, commands3) {
  const mounts = flags.filter(({ name, value }) => name === "mount" && /type=secret/.test(value));
  if (mounts.length === 0) return;
  const elsewhere2 = flags.filter(({ name, value }) => name === "mount" && /type=(?:tmpfs|cache)/.test(value)).map(({ value }) => fieldOf(value, "target") ?? fieldOf(value, "dst") ?? "");
  const reader = new Reader6(mounts.map(({ value }) => value));
  const removals = commands3.filter(({ words }) => /^(?:rm|shred)$/.test(programOf(words).name));
  const removed = new Set(removals.flatMap(({ words }) => words.map(({ text }) => text)));
  for (const command of commands3) {
    reader.learn(command);
    const target = reader.writes(command);
    if (target === void 0 || removed.has(target) || elsewhere2.some((folder) => folder && target.startsWith(folder)))
      continue;
    const range = command.range;
    yield {
      path: file.path,
      range,
      resource: `RUN ${target}`,
      message: `RUN writes a mounted secret to ${target}, which stays in the image`,
      severity: severityAt(file.path, SEVERITY10),
      fix: FIX5
    };
  }
}
var fieldOf = (mount, name) => new RegExp(`(?:^|,)${name}=([^,]+)`).exec(mount)?.[1];
var Reader6 = class {
  #files;
  #variables;
  constructor(mounts) {
    this.#files = mounts.map(
      (mount) => fieldOf(mount, "target") ?? fieldOf(mount, "dst") ?? `/run/secrets/${fieldOf(mount, "id") ?? ""}`
    );
    this.#variables = new Set(mounts.flatMap((mount) => fieldOf(mount, "env") ?? []));
  }
  learn({ assignments }) {
    for (const { name, value } of assignments) if (this.#holds(value.text)) this.#variables.add(name);
  }
  /** Where a command leaves a secret; undefined for nowhere. */
  writes({ words, redirects: redirects2 }) {
    const program = programOf(words).name;
    const line = words.map(({ text }) => text).join(" ");
    if (!words.some(({ text }) => this.#holds(text))) return void 0;
    const file = redirects2.find(({ operator }) => /^1?>>?\|?$/.test(operator))?.target.text;
    if (/^(?:cat|echo|printf|tee|base64|envsubst)$/.test(program) && file && !file.startsWith("/dev/"))
      return file;
    if (/^(?:cp|mv|install|ln)$/.test(program)) return words.at(-1)?.text;
    if (/^(?:npm|yarn|pnpm) config set\b/.test(line)) return ".npmrc";
    if (/^git config\b.*(?:--global|--system)/.test(line)) return ".gitconfig";
    return void 0;
  }
  #holds(text) {
    return this.#files.some((file) => text.includes(file)) || [...text.matchAll(/\$\{?([A-Za-z_]\w*)/g)].some(([, name = ""]) => this.#variables.has(name));
  }
};
var NO_SETTINGS = /^(?:package|composer|tsconfig.*|.*\.schema|manifest|angular)\.json$|\.(?:ipynb|tfstate|webmanifest)$/;
var settingsOf = onceFor((file) => {
  if ((0, import_match_scanner.isLockFile)(file.path) || NO_SETTINGS.test((0, import_match_scanner.nameOf)(file.path))) return [];
  const assigned3 = file.assignments().map(({ name, value, valueRange, section }) => ({
    name,
    value,
    range: valueRange,
    path: section ? `${section}.${name}` : name
  }));
  const roots = [...file.yaml(), file.json(), file.toml()].filter((root) => root !== void 0);
  const variables3 = isVariables(file.path) ? hclSettings(file) : [];
  return [
    ...assigned3,
    ...variables3,
    ...(0, import_match_scanner.isCompose)(file.path) ? composeVariables(file) : [],
    ...roots.flatMap(settingsIn)
  ];
});
var isVariables = (path) => /\.tfvars(?:\.|$)/.test((0, import_match_scanner.nameOf)(path));
var hclSettings = (file) => (file.hcl()?.attributes ?? []).flatMap(
  ({ name, value }) => value.kind === "string" ? [{ name, value: value.value, range: value.range, path: name }] : []
);
function settingsIn(root) {
  const keyed2 = [...keyedScalars(root)].flatMap(
    ({ path, key, node }) => node.templated || typeof node.value === "boolean" || node.value === null ? [] : [
      {
        name: key,
        value: node.text,
        range: node.range,
        path: pathText(path),
        ...node.tag !== void 0 && { tag: node.tag }
      }
    ]
  );
  return [...keyed2.filter(({ name }) => name !== "name" && name !== "value"), ...pairsIn(root)];
}
function pairsIn(root) {
  return [...walk(root)].flatMap(({ path, node }) => {
    const name = scalarAt(node, "name");
    const value = scalarAt(node, "value");
    if (!name || !value || value.templated || name.templated || value.tag !== void 0) return [];
    return [{ name: name.text, value: value.text, range: value.range, path: pathOfPair(path, name.text) }];
  });
}
var pathOfPair = (path, name) => pathText([...path.filter((key) => typeof key === "string"), name]);
var composeVariables = (file) => composeServices(file).flatMap(
  ({ name: service, node, environment: environment3 }) => scalarAt(node, "environment", 0) === void 0 ? [] : environment3.flatMap(
    ({ name, value, valueRange }) => value === void 0 ? [] : [{ name, value, range: valueRange, path: `services.${service}.environment.${name}` }]
  )
);
var isEnvironmentTemplate = (path) => /^\.?env[._-](?:[\w-]+[._-])*(?:example|sample|template|tmpl|tpl|dist|defaults?|schema|test|testing|ci)$/i.test(
  (0, import_match_scanner.nameOf)(path)
) || /(?:^|[._-])(?:example|sample|template|tmpl|dist)(?:[._-][\w-]+)*\.env$/i.test((0, import_match_scanner.nameOf)(path)) || /^(?:example|sample|template)[._-]?env$/i.test((0, import_match_scanner.nameOf)(path)) || isEnvironmentName(path) && (0, import_match_scanner.isExample)(path);
var isEnvironmentFile = (path) => isEnvironmentName(path) && !isEnvironmentTemplate(path) && !(0, import_match_scanner.isDocs)(path) && !(0, import_match_scanner.isVendored)(path);
var isEnvironmentName = (path) => /^\.env(?:\.(?!(?:patch|diff)$)[\w-]+)*$|^\.(?:envrc|flaskenv|dev\.vars)$|[\w-]\.env$|^local\.settings\.json$|^appsettings\.production\.json$/i.test(
  (0, import_match_scanner.nameOf)(path)
) || /(?:^|\/)\.streamlit\/secrets\.toml$/.test(path);
function secretSettings(file, slot) {
  return settingsOf(file).flatMap((setting) => {
    const found = (0, import_match_scanner.isSecretName)(setting.name) ? setting : passwordOf(setting);
    if (!found) return [];
    const decision = decide(slot, found.value, setting.tag);
    return decision.kind === "pass" || isProse(found.value) ? [] : [{ ...found, decision }];
  });
}
var isProse = (value) => /\s\S+\s/.test(value);
var ADDRESS = /^([a-z][a-z0-9+.-]*:\/\/[^\s:@/]*:)([^\s@/]+)@([^\s:/?#]+)/i;
function passwordOf(setting) {
  const [, head = "", password = "", host = ""] = ADDRESS.exec(setting.value) ?? [];
  if (password === "" || /^(?:localhost|127\.|0\.0\.0\.0|host\.docker\.internal|\[?::1)/.test(host))
    return void 0;
  const start = setting.range.start + head.length;
  return { ...setting, value: password, range: { start, end: start + password.length } };
}
var micromatch = lazily("micromatch");
var globMatcher = (glob) => micromatch().matcher(glob, { dot: true, noextglob: true });
function* filteredBy(inventory, wanted) {
  const lines3 = inventory.paths.filter((path) => (0, import_match_scanner.nameOf)(path) === ".gitattributes").flatMap((path) => linesOf3(path, inventory));
  if (!lines3.some(({ filter }) => wanted.test(filter))) return;
  for (const path of inventory.paths) {
    if ((0, import_match_scanner.nameOf)(path) === ".gitattributes") continue;
    const filter = lines3.findLast((line) => line.matches(path))?.filter ?? "";
    if (wanted.test(filter)) yield { path, filter };
  }
}
function linesOf3(path, inventory) {
  return (inventory.file(path)?.text ?? "").split("\n").flatMap((line) => {
    const [pattern = "", ...attributes2] = line.trim().split(/\s+/);
    const filter = attributes2.findLast((attribute) => /^[-!]?filter(?:=|$)/.test(attribute));
    if (pattern === "" || pattern.startsWith("#") || filter === void 0) return [];
    const matches3 = globMatcher(inFolder2((0, import_match_scanner.folderOf)(path), pattern));
    return [{ matches: matches3, filter: /^filter=(.*)$/.exec(filter)?.[1] ?? "" }];
  });
}
function inFolder2(folder, pattern) {
  const anchored = pattern.replace(/^\//, "");
  const below2 = pattern.includes("/") ? anchored : `**/${anchored}`;
  return folder === "" ? below2 : `${folder}/${below2}`;
}
var enc_declared_plaintext_default = defineRepositoryRule({
  id: "enc-declared-plaintext",
  title: "File that should be encrypted and is not",
  why: "The repository says that this file is encrypted, so nobody treats it as public; its text is plain, now and in the history.",
  remediation: "Replace every secret in it, encrypt the file with the tool that the repository declares, and check for it before each commit.",
  severity: 8.5,
  cites: [
    { document: "S0", line: 55, practice: "Secrets are kept in a system made to manage them." },
    { document: "S0", line: 64, practice: "What holds secrets is stored encrypted." }
  ],
  confidence: "high",
  about: (path) => /\.sops\b|\.enc\.|vault|sealed|(?:^|\/)\.gitattributes$/i.test(path),
  *check(inventory) {
    yield* declaredBySops(inventory);
    yield* declaredByName(inventory);
    yield* declaredByGit(inventory);
    yield* declaredByAnsible(inventory);
    yield* besideSealed(inventory);
    yield* leftOut(inventory);
  },
  examples: [],
  counterExamples: []
});
var hit5 = (path, because, fix) => ({
  path,
  resource: (0, import_match_scanner.nameOf)(path),
  message: `${path} is plain text, and ${because}`,
  severity: severityAt(path, 8.5),
  fix
});
var filesOf = (inventory, wanted) => inventory.paths.filter(wanted).flatMap((path) => inventory.file(path) ?? []);
var rootsOf = (file) => [...file.yaml(), file.json(), file.toml()].filter((root) => root !== void 0);
var isEncrypted = (file) => fileEncryptionOf(file.path, file.text) !== void 0 || rootsOf(file).some(isSopsDocument) || /["']?sops["']?\s*:/.test(file.text) || /ENC\[AES256_GCM/.test(file.text);
function* declaredBySops(inventory) {
  for (const config of filesOf(inventory, (path) => /^\.sops\.ya?ml$/.test((0, import_match_scanner.nameOf)(path)))) {
    const folder = (0, import_match_scanner.folderOf)(config.path);
    const rules = config.yaml().flatMap((root) => itemsAt(root, "creation_rules"));
    for (const file of filesOf(
      inventory,
      (path) => path.startsWith(folder === "" ? "" : `${folder}/`) && path !== config.path
    )) {
      const own = folder === "" ? file.path : file.path.slice(folder.length + 1);
      const rule = rules.find((each) => patternOf(each, "path_regex")?.test(own));
      if (rule && !isEncrypted(file) && holdsSecrets(file, rule))
        yield hit5(file.path, `${config.path} says that SOPS encrypts it`, `sops -e -i ${file.path}`);
    }
  }
}
function patternOf(rule, key) {
  const text = textAt(rule, key);
  if (text === void 0 || text === "") return void 0;
  try {
    return new RegExp(text);
  } catch {
    return void 0;
  }
}
function holdsSecrets(file, rule) {
  if (/\.(?:md|txt|gitignore|gitkeep|sh|pub|crt)$|^\.|(?:^|\/)kustomization\.ya?ml$/.test((0, import_match_scanner.nameOf)(file.path)) && !(0, import_match_scanner.nameOf)(file.path).startsWith(".env"))
    return false;
  const keys = patternOf(rule, "encrypted_regex");
  const isWide2 = patternOf(rule, "path_regex")?.test("any/where.yaml") === true;
  if (keys || isWide2) {
    if (kubernetesObjects(file).some(({ kind }) => kind !== "Secret")) return false;
    return secretSettings(file, "effective").some(({ decision }) => decision.kind === "value");
  }
  const scalars2 = rootsOf(file).flatMap((root) => [...keyedScalars(root)]);
  return scalars2.length > 0 ? scalars2.some(({ node }) => isLiteral(node) && node.text !== "") : file.text.trim() !== "" && !(0, import_match_scanner.isYaml)(file.path) && !(0, import_match_scanner.isJson)(file.path);
}
function* declaredByName(inventory) {
  for (const file of filesOf(
    inventory,
    (path) => /\.(?:sops|enc)\.(?:ya?ml|json|env|ini|toml)$/.test(path) && (0, import_match_scanner.nameOf)(path) !== ".sops.yaml" && (0, import_match_scanner.nameOf)(path) !== ".sops.yml"
  ))
    if (!isEncrypted(file) && secretSettings(file, "effective").length > 0)
      yield hit5(file.path, "its name says that SOPS encrypts it", `sops -e -i ${file.path}`);
}
function* declaredByGit(inventory) {
  for (const { path, filter } of filteredBy(
    inventory,
    /^(?:git-crypt|transcrypt|crypt|git-agecrypt|agecrypt)\b/
  )) {
    const file = inventory.file(path);
    if (file && file.text.trim() !== "" && !isEncrypted(file))
      yield hit5(path, `.gitattributes says that ${filter} encrypts it`, `git-crypt status -f`);
  }
}
function* declaredByAnsible(inventory) {
  const inVars = (path) => /(?:^|\/)(?:group_vars|host_vars)\/.*/.test(path) && /vault[\w.-]*(?:\.ya?ml)?$/.test((0, import_match_scanner.nameOf)(path));
  for (const file of filesOf(inventory, inVars)) {
    const secrets2 = file.yaml().flatMap((root) => [...keyedScalars(root)]).filter(
      ({ key, node }) => ((0, import_match_scanner.isSecretName)(key) || key.startsWith("vault_")) && isLiteral(node) && decide("effective", node.text).kind === "value"
    );
    if (secrets2.length > 0 && !isEncrypted(file))
      yield hit5(
        file.path,
        "its name says that Ansible Vault encrypts it",
        `ansible-vault encrypt ${file.path}`
      );
  }
}
function* besideSealed(inventory) {
  const objects = filesOf(inventory, import_match_scanner.isYaml).filter(({ text }) => /kind:\s*(?:Sealed)?Secret\b/.test(text)).flatMap((file) => kubernetesObjects(file).map((object) => ({ file, object })));
  const sealed = new Set(
    objects.filter(({ object }) => object.kind === "SealedSecret").map(({ object }) => object.name)
  );
  for (const { file, object } of objects)
    if (object.kind === "Secret" && sealed.has(object.name) && !isEncrypted(file) && secretSettings(file, "template").length > 0)
      yield hit5(file.path, `a SealedSecret ${object.name} stands beside it`, `git rm --cached ${file.path}`);
}
function* leftOut(inventory) {
  for (const file of filesOf(inventory, (path) => (0, import_match_scanner.isYaml)(path) || (0, import_match_scanner.isJson)(path))) {
    if (!/sops/.test(file.text)) continue;
    for (const root of rootsOf(file).filter(isSopsDocument))
      for (const { path, key, node } of keyedScalars(root)) {
        if (path[0] === "sops" || !(0, import_match_scanner.isSecretName)(key) || !isLiteral(node) || /_unencrypted$/.test(key))
          continue;
        if (encryptionOf(node.text) || decide("effective", node.text).kind !== "value") continue;
        yield {
          ...hit5(file.path, `SOPS left ${key} out`, `sops -e -i ${file.path}`),
          range: node.range,
          secret: node.text,
          resource: path.join(".")
        };
      }
  }
}
var KINDS3 = [
  {
    what: "age identity",
    word: "AGE-SECRET-KEY-1",
    pattern: /(?<key>AGE-SECRET-KEY-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58})/g,
    opens: /\.age$|\.enc\.|sops/
  },
  {
    what: "master key of Rails",
    path: /(?:^|\/)config\/(?:master|credentials\/[\w-]+)\.key$/,
    pattern: /^(?<key>[0-9a-f]{32})\s*$/g,
    opens: /credentials(?:\/[\w-]+)?\.yml\.enc$/
  },
  {
    what: "private key of dotenvx",
    word: "DOTENV_PRIVATE_KEY",
    pattern: /^[ \t]*(?:export[ \t]+)?DOTENV_PRIVATE_KEY\w*[ \t]*=[ \t]*["']?(?<key>[0-9a-f]{64})/gm,
    opens: /(?:^|\/)\.env/
  },
  {
    what: "password of Ansible Vault",
    path: /(?:^|\/)\.?(?:ansible[-_])?vault[-_]?pass(?:word)?(?:[-_]file)?(?:\.txt)?$/,
    pattern: /^(?!#!|\$ANSIBLE_VAULT)(?<key>\S[^\n]{3,})\s*$/g,
    opens: /(?:^|\/)(?:group_vars|host_vars)\//
  },
  {
    what: "master password of Maven",
    path: /settings-security\.xml$/,
    pattern: /<master>\s*(?<key>\{[^}<]+\})\s*<\/master>/g,
    opens: /settings\.xml$/
  },
  {
    what: "private key of Sealed Secrets",
    word: "sealed-secrets-key",
    pattern: /sealedsecrets\.bitnami\.com\/sealed-secrets-key[\s\S]*?\btls\.key:[ \t]*["']?(?<key>[A-Za-z0-9+/=]{100,})|\btls\.key:[ \t]*["']?(?<before>[A-Za-z0-9+/=]{100,})[\s\S]*?sealedsecrets\.bitnami\.com\/sealed-secrets-key/g,
    opens: /sealed/i
  },
  {
    what: "unseal key of Vault",
    word: "Unseal Key ",
    pattern: /Unseal Key \d+:[ \t]*(?<key>[A-Za-z0-9+/=]{40,})/g
  },
  {
    what: "unseal key of Vault",
    word: "unseal_keys_",
    pattern: /"unseal_keys_(?:b64|hex)":\s*\[\s*"(?<key>[A-Za-z0-9+/=]{40,})/g
  },
  {
    what: "root token of Vault",
    word: "Initial Root Token:",
    pattern: /Initial Root Token:[ \t]*(?<key>(?:hvs\.|s\.)[\w-]{20,})/g
  },
  {
    what: "root token of Vault",
    word: "root_token",
    pattern: /"root_token":\s*"(?<key>(?:hvs\.|s\.)[\w-]{20,})/g
  },
  {
    what: "key of Kubernetes encryption at rest",
    word: "EncryptionConfig",
    pattern: /kind:[ \t]*EncryptionConfig(?:uration)?[\s\S]*?\bsecret:[ \t]*["']?(?<key>[A-Za-z0-9+/]{20,}={0,2})/g
  },
  {
    what: "passphrase of OpenTofu\u2019s state",
    word: "pbkdf2",
    pattern: /key_provider\s+"pbkdf2"[^}]*?\bpassphrase\s*=\s*"(?<key>[^"$\n]{8,})"/g
  },
  {
    what: "passphrase of Pulumi",
    word: "PULUMI_CONFIG_PASSPHRASE",
    pattern: /\bPULUMI_CONFIG_PASSPHRASE["']?[ \t]*[=:][ \t]*["']?(?<key>[^\s"'$#{<]{4,})/g,
    opens: /(?:^|\/)Pulumi[\w.-]*\.ya?ml$/
  }
];
var AGE = ["AGE-SECRET", "-KEY-1", "QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7LQPZRY9X8GF2TVDW0S3JN54KHCE"].join("");
var HEX = ["9f2c41d07be8", "5a36c1f4e0", "8b7d92a3c5"].join("");
var BASE64 = ["q7RzkT4wPb2nXe9mLs3v", "Yh8cDf5jGu6aWi1oNt0x", "Cy4kZb7rVp2dHq9sEf3l"].join("").repeat(2);
var enc_key_committed_default = defineDocumentRule({
  id: "enc-key-committed",
  title: "Key that opens the encrypted secrets of the repository",
  why: "With the key beside them, encrypted secrets are plain text to everybody who can read the repository, in all versions.",
  remediation: "Encrypt everything again with a new key that is kept elsewhere, remove this one, and replace every secret that it opened.",
  severity: 9.5,
  cites: [{ document: "S0", line: 55, practice: "Secrets are kept in a system made to manage them." }],
  confidence: "high",
  files: (path) => !(0, import_match_scanner.isVendored)(path) && !(0, import_match_scanner.isDocs)(path),
  keywords: KINDS3.flatMap(({ word }) => word ?? []),
  named: (path) => KINDS3.some((kind) => kind.path?.test(path)),
  *check(file, inventory) {
    for (const kind of KINDS3) {
      if (kind.path && !kind.path.test(file.path)) continue;
      for (const { key, range } of keysIn(file, kind)) {
        if (decide("template", key).kind === "pass") continue;
        const opened2 = kind.opens ? filesOpened(kind.opens, file.path, inventory) : "";
        yield {
          path: file.path,
          range,
          secret: key,
          resource: kind.what,
          message: `${(0, import_match_scanner.nameOf)(file.path)} holds the ${kind.what}${opened2}`,
          severity: (0, import_match_scanner.isTest)(file.path) ? NOTE : 9.5,
          fix: `git rm --cached ${file.path}`
        };
      }
    }
  },
  examples: [],
  counterExamples: []
});
function keysIn({ text }, { pattern, word }) {
  if (word !== void 0 && !text.includes(word)) return [];
  return [...text.matchAll(pattern)].flatMap(({ 0: whole, index, groups }) => {
    const { key: behind4, before: before2 } = groups ?? {};
    const key = behind4 ?? before2;
    if (key === void 0) return [];
    const start = index + whole.lastIndexOf(key);
    return [{ key, range: { start, end: start + key.length } }];
  });
}
function filesOpened(opens, own, inventory) {
  const files = inventory.paths.filter((path) => path !== own && opens.test(path));
  const [first2] = files;
  return first2 === void 0 ? "" : `, which opens ${first2}${files.length > 1 ? ` and ${files.length - 1} more` : ""}`;
}
var EXPOSED = /(?<![\w])(?:(?:NEXT_PUBLIC|VITE|REACT_APP|EXPO_PUBLIC|NUXT_PUBLIC|GATSBY|VUE_APP)_|(?<=env\.|^|\n)PUBLIC_)([A-Z][A-Z0-9_]*)\b/g;
var MADE_PUBLIC = /ANON|PUBLISHABLE|PUBLIC|SITE_?KEY|MEASUREMENT|DSN|FIREBASE|RECAPTCHA|TURNSTILE|HCAPTCHA|MAPBOX|MAPS?_|_MAPS?|POSTHOG|AMPLITUDE|SEGMENT|MIXPANEL|ALGOLIA_(?:SEARCH|API)|SEARCH_(?:API_)?KEY|PUSHER|VAPID|CLIENT_ID|APP_ID|ANALYTICS|INTERCOM|CLARITY|HOTJAR|BUGSNAG|ROLLBAR|DATADOG_CLIENT|DD_CLIENT|CLIENT_TOKEN|WALLET_?CONNECT|GTM|GA_|CLERK_PUB|PAYPAL_CLIENT|STRIPE_(?:PK|PUB|KEY)|RAZORPAY_KEY|GIPHY|TINYMCE|LIVEBLOCKS_PUB|CSRF|ONESIGNAL|APPWRITE|UNSPLASH_ACCESS|APP(?:LICATION)?_?INSIGHTS/;
var NO_VALUE2 = /^=(?:null|none|false)\s*(?:\n|$)/i;
var FOR_SERVERS = /OPENAI|ANTHROPIC|CLAUDE|GEMINI|COHERE|HUGGING|REPLICATE|SECRET|PASSWORD|PRIVATE|SERVICE_ROLE|JWT|SENDGRID|TWILIO|AWS_|GITHUB_TOKEN|ADMIN|MASTER|DATABASE|MONGO|ENCRYPTION|SIGNING|RESEND|MAILGUN|DEEPSEEK|GROQ|MISTRAL/;
var env_client_exposed_default = defineDocumentRule({
  id: "env-client-exposed",
  title: "Secret with a name that publishes it to browsers",
  why: "The prefix tells the bundler to write the value into the files that every visitor downloads.",
  remediation: "Replace the value, drop the prefix, and call the service from a route of the server that holds it.",
  fixes: {
    any: "// in a route of the server, never in files for browsers\nconst key = process.env.API_SECRET"
  },
  severity: 8,
  cites: [
    { document: "S2", line: 39, practice: "Sensitive configuration stays in the environment of the server." }
  ],
  confidence: "medium",
  files: (path) => ((0, import_match_scanner.isDotenv)(path) || isEnvironmentTemplate(path) || (0, import_match_scanner.isCode)(path) || (0, import_match_scanner.isDockerfile)(path) || (0, import_match_scanner.isYaml)(path) || /\.(?:vue|svelte|astro)$/.test(path)) && !(0, import_match_scanner.isTest)(path) && !(0, import_match_scanner.isDocs)(path) && !(0, import_match_scanner.isVendored)(path),
  keywords: [
    "NEXT_PUBLIC_",
    "VITE_",
    "REACT_APP_",
    "EXPO_PUBLIC_",
    "NUXT_PUBLIC_",
    "GATSBY_",
    "VUE_APP_",
    "PUBLIC_",
    "process.env."
  ],
  *check(file) {
    const seen = /* @__PURE__ */ new Set();
    for (const { 0: whole, 1: rest = "", index } of file.text.matchAll(EXPOSED)) {
      const isNothing2 = isCommented(file.text, index) || NO_VALUE2.test(file.text.slice(index + whole.length));
      const severity = seen.has(whole) || isNothing2 ? void 0 : severityOf2(rest);
      if (severity === void 0) continue;
      seen.add(whole);
      yield {
        path: file.path,
        range: { start: index, end: index + whole.length },
        resource: whole,
        message: `${whole} is written into the files for browsers`,
        severity: (0, import_match_scanner.isExample)(file.path) && !isEnvironmentTemplate(file.path) ? NOTE : severity,
        fix: rest
      };
    }
    if (!/^(?:vite|webpack|rollup|esbuild|rspack|next)\.config\.|webpack/.test((0, import_match_scanner.nameOf)(file.path))) return;
    for (const { nameRange } of file.code()?.named ?? []) {
      const name = file.text.slice(nameRange.start, nameRange.end);
      const variable = /^["']?(?:process\.env|import\.meta\.env)\.(\w+)["']?$/.exec(name)?.[1];
      if (variable === void 0 || severityOf2(variable) === void 0) continue;
      yield {
        path: file.path,
        range: nameRange,
        resource: variable,
        message: `The bundler writes ${variable} into the files for browsers`
      };
    }
  },
  examples: [],
  counterExamples: []
});
function severityOf2(name) {
  const isServers = FOR_SERVERS.test(name);
  if (/SERVICE_ROLE/.test(name)) return 8;
  const kind = (0, import_match_scanner.secretKindOf)(name);
  if (kind === void 0 || MADE_PUBLIC.test(name) && !/SECRET|PASSWORD|PRIVATE/.test(name))
    return void 0;
  return isServers || kind === "password" || kind === "secret" ? 8 : 5.5;
}
function isCommented(text, index) {
  const line = text.slice(text.lastIndexOf("\n", index) + 1, index);
  return /^\s*(?:#|\/\/|\*|<!--)/.test(line);
}
var isTemplate = (path) => isEnvironmentTemplate(path) || (0, import_match_scanner.isExample)((0, import_match_scanner.nameOf)(path)) && /\.(?:ya?ml|json|toml|ini|cfg|conf|properties|tfvars|sh)(?:\.|$)/i.test((0, import_match_scanner.nameOf)(path));
var env_example_real_value_default = defineDocumentRule({
  id: "env-example-real-value",
  title: "Example configuration with a real value",
  why: "The example is tracked on purpose, and somebody filled it in with the value that a machine uses.",
  remediation: "Empty the value here, and replace it where it was issued: it has been public since it was committed.",
  severity: 8,
  cites: [
    { document: "S3", line: 124, practice: "The tracked environment file is a template without values." }
  ],
  confidence: "medium",
  files: (path) => isTemplate(path) && !(0, import_match_scanner.isVendored)(path),
  *check(file) {
    for (const { name, value, range, path, decision } of secretSettings(file, "template")) {
      if (decision.kind !== "value" || !isChosen(value)) continue;
      yield {
        path: file.path,
        range,
        secret: value,
        resource: path,
        message: `${name} has a value in the example`,
        fix: `${name}=`
      };
    }
  },
  examples: [],
  counterExamples: []
});
var isChosen = (value) => (0, import_match_scanner.isRandom)(value) || value.length >= 8 && [/[a-z]/, /[A-Z]/, /\d/, /[^\w\s-]/].filter((kind) => kind.test(value)).length >= 3;
var isMakefile = (path) => /^(?:GNU)?makefile$|\.mk$/i.test((0, import_match_scanner.nameOf)(path));
var env_fallback_config_default = defineDocumentRule({
  id: "env-fallback-config",
  title: "Secret with a fallback written in the configuration",
  why: "When the variable is missing the deployment succeeds with the published fallback, and nobody notices.",
  remediation: "Make the variable required (`${NAME:?}`), so that a deployment without it stops, and replace the value where it was used.",
  severity: 7,
  cites: [
    { document: "S3", line: 18, practice: "Security settings are given explicitly." },
    { document: "S2", line: 39, practice: "Sensitive configuration comes from the environment alone." }
  ],
  confidence: "high",
  files: (path) => ((0, import_match_scanner.isYaml)(path) || (0, import_match_scanner.isShell)(path) || (0, import_match_scanner.isDotenv)(path) || (0, import_match_scanner.isDockerfile)(path) || (0, import_match_scanner.isTerraform)(path) || isMakefile(path) || (0, import_match_scanner.formatOf)(path) === "ini") && !(0, import_match_scanner.isVendored)(path),
  keywords: [":-", "${", "?=", "default", "||"],
  *check(file) {
    for (const { name, value, range, fix } of fallbacksIn(file)) {
      if (!(0, import_match_scanner.isSecretName)(name) || decide("effective", value).kind === "pass") continue;
      const usual = isLocal(file) ? NOTE : 7;
      yield {
        path: file.path,
        range,
        secret: value,
        resource: name,
        message: `${name} has a fallback in the configuration`,
        severity: severityAt(file.path, usual, value),
        fix
      };
    }
  },
  examples: [],
  counterExamples: []
});
var isLocal = ({ path, declaredEnvironment }) => (0, import_match_scanner.isExample)(path) || /[._-](?:local|override)[._-]/i.test((0, import_match_scanner.nameOf)(path)) || ["development", "test"].includes(declaredEnvironment ?? environmentOf((0, import_match_scanner.nameOf)(path)) ?? "");
function* fallbacksIn(file) {
  const { path } = file;
  if ((0, import_match_scanner.isTerraform)(path)) return yield* terraformDefaults(file);
  if (isMakefile(path)) yield* matches(file, MAKE, (name) => `${name} ?= $(error ${name} is not set)`);
  if (isPipeline(path)) yield* matches(file, ACTIONS2, (name) => `\${{ secrets.${name} }}`);
  yield* matches(file, SHELL, (name) => `\${${name}:?set ${name}}`);
  if ((0, import_match_scanner.isYaml)(path) && !(0, import_match_scanner.isCompose)(path)) {
    yield* matches(file, HELM, (name) => `{{ required "${name} is not set" .Values.${name} }}`);
    yield* matches(file, ANSIBLE, (name) => `{{ ${name} | mandatory }}`);
  }
  if (isSpring(path)) yield* matches(file, SPRING, (name) => `\${${name}}`);
}
var SHELL = /\$\{([A-Za-z_]\w*):?[-=]((?:[^}$\\]|\\.)+)\}/g;
var SPRING = /\$\{([A-Za-z][\w.-]*):([^}$:?+-][^}$]*)\}/g;
var MAKE = /^(?:export[ \t]+)?([A-Za-z_]\w*)[ \t]*\?=[ \t]*([^\s#$][^\n#$]*?)[ \t]*$/gm;
var ACTIONS2 = /\$\{\{[^}\n]*?\bsecrets\.(\w+)[ \t]*\|\|[ \t]*'([^'\n]+)'[^}\n]*\}\}/g;
var HELM = /\.Values\.([\w.]+)[ \t]*\|[ \t]*default[ \t]+"([^"\n]+)"/g;
var ANSIBLE = /\{\{-?[ \t]*([\w.]+)[ \t]*\|[ \t]*(?:default|d)\([ \t]*['"]([^'"\n]+)['"]/g;
var isSpring = (path) => /\.properties$/.test(path) || /^(?:application|bootstrap)(?:-[\w-]+)?\.ya?ml$/.test((0, import_match_scanner.nameOf)(path));
function* matches({ text }, pattern, fix) {
  for (const match of text.matchAll(pattern)) {
    const [whole, name = "", raw = ""] = match;
    const value = raw.replace(/^(["'])(.*)\1$/, "$2");
    const lineStart = text.lastIndexOf("\n", match.index) + 1;
    if (/^\s*(?:#|\/\/|--|;)/.test(text.slice(lineStart, match.index + 2))) continue;
    const start = match.index + whole.lastIndexOf(value);
    yield {
      name: name.slice(name.lastIndexOf(".") + 1),
      value,
      range: { start, end: start + value.length },
      fix: fix(name)
    };
  }
}
function* terraformDefaults(file) {
  for (const block of blocksOf(file.hcl(), "variable")) {
    const value = attributeOf(block, "default");
    const [name = ""] = block.labels;
    if (value?.kind === "string")
      yield {
        name,
        value: value.value,
        range: value.range,
        fix: `variable "${name}" {
  type      = string
  sensitive = true
}`
      };
  }
}
var MAX_STEPS = 4;
function resolveString(expression, file, inventory, steps = MAX_STEPS) {
  if (!expression || steps === 0) return void 0;
  if (expression.kind === "string") return { path: file.path, string: expression };
  if (expression.kind === "call") return resolveString(wrapped(expression), file, inventory, steps - 1);
  if (expression.kind !== "name") return void 0;
  return (0, import_match_scanner.isTerraform)(file.path) ? resolveTerraform(expression.text, file, inventory, steps) : resolveCode(expression, file, inventory, steps);
}
var CONVERSIONS = /(?:^|\.)(?:\[\]byte|Buffer\.from|encode|getBytes|GetBytes|toByteArray|as_bytes|as_ref|to_string|into|bytes|String|str|SecretStr|tostring|sensitive|nonsensitive|trimspace|createSecretKey|asKey)$/;
function wrapped(call) {
  if (!CONVERSIONS.test(call.callee)) return void 0;
  const [first2] = call.arguments;
  if (!first2 || first2.value.kind === "string" && CHARSET.test(first2.value.value))
    return call.receiver ?? ownerOf(call);
  return first2.value.kind !== "constant" && call.receiver?.kind !== "string" ? first2.value : call.receiver;
}
var CHARSET = /^(?:utf[-_]?(?:8|16)\w*|latin-?1|us-ascii|ascii|iso-8859-\d+|binary|hex|base64(?:url)?)$/i;
function ownerOf({ callee, range }) {
  const dot = callee.lastIndexOf(".");
  return dot > 0 ? { kind: "name", text: callee.slice(0, dot), range } : void 0;
}
function resolveTerraform(name, file, inventory, steps) {
  const [scope, key] = name.split(".");
  if (!key || scope !== "var" && scope !== "local") return void 0;
  const files = [file, ...inventory ? siblings(file, inventory) : []];
  return only2(
    files.flatMap((from) => {
      const body = from.hcl();
      const given2 = scope === "var" ? blocksOf(body, "variable", key).map((block) => attributeOf(block, "default")) : blocksOf(body, "locals").map((block) => attributeOf(block, key));
      return given2.map((value) => resolveString(value, from, inventory, steps - 1));
    })
  );
}
var siblings = (file, inventory) => inventory.paths.filter((path) => (0, import_match_scanner.isTerraform)(path) && path !== file.path && (0, import_match_scanner.folderOf)(path) === (0, import_match_scanner.folderOf)(file.path)).flatMap((path) => inventory.file(path) ?? []);
function resolveCode({ text: name, range: place }, file, inventory, steps) {
  const code = file.code();
  if (!code) return void 0;
  const inScope = scoped(name, valuesOf(name, code), place, code);
  const here = only2(inScope.map((value) => resolveString(value, file, inventory, steps - 1)));
  return here ?? (inventory && resolveImport(name, file, code, inventory, steps));
}
function valuesOf(name, code) {
  const parts2 = name.replace(/^(?:this|self|cls|@)\.?/, "").split(/\.|::|->/);
  const [head = "", ...rest] = parts2;
  const values = givenTo(head, code).filter(({ kind }) => kind !== "argument" && kind !== "property");
  const inside3 = values.flatMap(({ value }) => rest.reduce(propertyOf, value) ?? []);
  if (inside3.length > 0 || rest.length === 0) return inside3;
  return givenTo(parts2.at(-1), code).filter(({ kind }) => kind === "field").map(({ value }) => value);
}
function scoped(name, values, place, code) {
  const around = code.functions.filter(({ range }) => contains(range, place)).sort((a, b) => b.range.start - a.range.start);
  for (const { range, parameters } of around) {
    const inside3 = values.filter((value) => contains(range, value.range));
    if (inside3.length > 0) return inside3;
    if (parameters.includes(name.split(".")[0] ?? "")) return [];
  }
  const outside = values.filter(({ range }) => !code.functions.some((f) => contains(f.range, range)));
  return outside.length > 0 ? outside : values;
}
var contains = (outer, inner2) => outer.start <= inner2.start && inner2.end <= outer.end;
var MODULE_ENDINGS = [
  "",
  ".ts",
  ".js",
  ".mjs",
  ".cjs",
  ".tsx",
  ".jsx",
  ".py",
  "/index.ts",
  "/index.js",
  "/__init__.py"
];
function resolveImport(name, file, code, inventory, steps) {
  const head = name.split(".")[0] ?? "";
  const source = code.imports.find((item) => item.names.includes(head));
  if (!source) return void 0;
  const target = modulePaths(source.from, file.path).find(
    (path) => (0, import_match_scanner.isCode)(path) && inventory.paths.includes(path)
  );
  const imported = target === void 0 ? void 0 : inventory.file(target);
  const other = imported?.code();
  if (!imported || !other) return void 0;
  const inner2 = name.includes(".") ? [name, name.slice(head.length + 1)] : [name];
  const values = inner2.flatMap((tried) => valuesOf(tried, other));
  const exported = other.named.filter((item) => item.kind === "property" && item.name === name.split(".").at(-1)).map(({ value }) => value);
  return only2(
    (values.length > 0 ? values : exported).map(
      (value) => resolveString(value, imported, void 0, steps - 1)
    )
  );
}
function modulePaths(from, path) {
  const relative2 = from.startsWith(".") && from.includes("/");
  const dotted = from.replace(/^\.+/, "").replaceAll(".", "/");
  const bases = relative2 ? [join2((0, import_match_scanner.folderOf)(path), from)] : [join2((0, import_match_scanner.folderOf)(path), dotted), dotted];
  return bases.flatMap(
    (base) => MODULE_ENDINGS.map((ending) => base.replace(/\.js$/, ending.startsWith(".ts") ? "" : ".js") + ending)
  );
}
function join2(folder, relative2) {
  const parts2 = folder === "" ? [] : folder.split("/");
  for (const part of relative2.split("/")) {
    if (part === "..") parts2.pop();
    else if (part !== "." && part !== "") parts2.push(part);
  }
  return parts2.join("/");
}
function only2(candidates) {
  const [first2] = candidates;
  return first2 && candidates.every((other) => other?.string.value === first2.string.value) ? first2 : void 0;
}
var LIBRARY = /jwt|jsonwebtoken|jose\b|\bjws\b|\bjwe\b|\bjwk\b|paseto/i;
var tokenCallsOf = onceFor(
  (code) => code.calls.map((call) => {
    const parts2 = call.callee.split(".");
    const verb = parts2.pop() ?? "";
    const head = parts2[0] ?? verb;
    const source = code.imports.find(({ names: names3 }) => names3.includes(head))?.from ?? "";
    return { call, verb, ofLibrary: LIBRARY.test(parts2.join(".")) || LIBRARY.test(source) };
  })
);
var SIGNS = /^(?:sign|signAsync|encode|create|generate)$/i;
var VERIFIES = /^(?:verify|verifyAsync|decode|parse|validate)$/i;
var isSigning = ({ verb, ofLibrary }) => ofLibrary && SIGNS.test(verb);
var isVerifying = ({ verb, ofLibrary }) => ofLibrary && VERIFIES.test(verb);
var TAKERS2 = [
  [/(?:^|\.)SignJWT(?:\.\w+)*\.sign$/, 0],
  [/(?:^|\.)(?:CompactSign|EncryptJWT|GeneralSign|FlattenedSign)(?:\.\w+)*\.(?:sign|encrypt)$/, 0],
  [/(?:^|\.)(?:jwtVerify|jwtDecrypt|compactVerify|jwtDecode)$/, 1],
  [/(?:^|\.)JWK\.asKey$/, 0],
  [/\.SignedString$/, 0],
  [/(?:^|\.)Algorithm\.HMAC(?:256|384|512)$/, 0],
  [/(?:^|\.)hmacShaKeyFor$/, 0],
  [/(?:^|\.)(?:setSigningKey|verifyWith|MACSigner|MACVerifier)$/, 0],
  [/(?:^|\.)SymmetricSecurityKey$/, 0],
  [/(?:En|De)codingKey\.from_(?:base64_)?secret$/, 0],
  [/(?:^|\.)InMemory\.plainText$/, 0]
];
var signingKeysOf = onceFor((code) => [
  ...tokenCallsOf(code).flatMap((call) => keysOfCall(call, code)),
  ...namedKeys(code)
]);
function keysOfCall(token, code) {
  const { call } = token;
  const algorithm = algorithmOf(call);
  return keyExpressions(token, code).map((expression) => ({
    taker: call.callee,
    within: call.within,
    expression,
    ...algorithm && { algorithm, signs: isSigning(token) }
  }));
}
function keyExpressions(token, code) {
  const { call } = token;
  const taker = TAKERS2.find(([callee]) => callee.test(call.callee));
  if (taker) return present(argumentOf(call, taker[1]));
  if (/\.signWith$/.test(call.callee)) return call.arguments.map(({ value }) => value).filter(isText);
  if (call.callee === "Key" && /^[HRE]S\d{3}$/.test(textOf2(argumentOf(call, 1))))
    return present(argumentOf(call, 0));
  if (/(?:^|\.)Parse(?:WithClaims)?$/.test(call.callee) && code.language === "go")
    return keyFunctions(call, code);
  if (isSigning(token) || isVerifying(token)) {
    const index = isThreeFold(token, code) ? 2 : 1;
    const named3 = argumentOf(call, "key") ?? argumentOf(call, "secret");
    return present(named3 ?? argumentOf(call, index)).flatMap((key) => optionKey(key) ?? key);
  }
  return configures(token) ? call.arguments.flatMap(({ value }) => present(optionKey(value))) : [];
}
var present = (expression) => expression ? [expression] : [];
var isText = ({ kind }) => kind === "string" || kind === "name";
var textOf2 = (expression) => expression?.kind === "string" ? expression.value : "";
var optionKey = (value) => ["secret", "privateKey", "secretOrPrivateKey", "secretOrKey", "signingKey", "key"].flatMap(
  (name) => present(propertyOf(value, name))
)[0];
var isThreeFold = ({ verb, call }, code) => verb === "encode" && code.imports.some(({ from }) => from.startsWith("authlib")) && argumentOf(call, 2) !== void 0;
function configures({ call, verb, ofLibrary }) {
  if (LIBRARY.test(call.callee) || ofLibrary) return true;
  const [first2] = call.arguments;
  return /^(?:register|use)$/.test(verb) && first2?.value.kind === "name" && LIBRARY.test(first2.value.text);
}
var keyFunctions = (call, code) => code.calls.filter(
  ({ callee, range }) => callee === "[]byte" && range.start > call.range.start && range.end < call.range.end
);
var CONFIGURED = /^(?:secretOrKey|secretOrPrivateKey)$/;
var OWN_KEYS = [
  "secret",
  "secretKey",
  "signingKey",
  "secret_key",
  "accessSecret",
  "refreshSecret",
  "SIGNING_KEY"
];
function namedKeys(code) {
  return code.named.flatMap(({ name, value, within: within2 }) => {
    if (CONFIGURED.test(name)) return [{ taker: name, within: within2, expression: value }];
    if (isSigningKeyName(name)) return [{ taker: name, within: within2, expression: value, isName: true }];
    if (!/jwt/i.test(name)) return [];
    return OWN_KEYS.flatMap(
      (key) => present(propertyOf(value, key)).map((expression) => ({
        taker: `${name}.${key}`,
        within: within2,
        expression,
        isName: true
      }))
    );
  });
}
function isSigningKeyName(name) {
  const kind = (0, import_match_scanner.secretKindOf)(name);
  return (0, import_match_scanner.isJwtSecretName)(name) && (kind === "key" || kind === "secret" || kind === "password");
}
function algorithmOf(call) {
  const inName2 = /HMAC(256|384|512)$/.exec(call.callee)?.[1];
  if (inName2) return `HS${inName2}`;
  for (const { value } of call.arguments)
    for (const inner2 of expressionsIn(value)) {
      const text = inner2.kind === "string" ? inner2.value : inner2.kind === "name" ? inner2.text : "";
      const found = /(?:^|\.)(HS(?:256|384|512))$/.exec(text)?.[1];
      if (found) return found;
    }
  return void 0;
}
function literalKey(key, file, inventory) {
  const { expression } = key;
  const standsIn = expression.kind === "binary" && /^(?:\|\||\?\?|or|\?:)$/.test(expression.operator);
  const literal5 = resolveString(standsIn && !key.isName ? expression.right : expression, file, inventory);
  return literal5 && isKeyText(literal5.string.value, key) ? literal5 : void 0;
}
function isKeyText(value, { isName }) {
  if (!isSecretAt("effective", value) || /^-----BEGIN|^https?:|\.(?:pem|key|crt|pub|json)$/.test(value))
    return false;
  return !isName || !(/\s\S+\s/.test(value) || /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(value));
}
var READ = "[\\w.:>-]*(?:env|\\b(?:var|get|fetch))\\s*\\(";
var GIVEN = [
  "[\"'`\\])]*",
  "(?:\\s*[?!]?:?\\s*[\\w<>[\\]|?.&* ]{1,40}?)?(?:\\s*\\{[^}]{0,40}\\})?",
  "\\s*(?:=>|:=|[=!]==?|\\|\\||\\?\\?=?|=|:)\\s*",
  `(?:(?!${READ})[\\w.$:!&<>[\\]]{0,40}[({]\\s*){0,4}[a-zA-Z@$&]{0,3}`
].join("");
var GIVEN_LITERAL = {
  behind: new RegExp(
    `^${GIVEN}["'\`]+(?:(?:Bearer|Basic|token|ApiKey)\\s+)?(?!(?:true|false|null|none)["'\`])[^\\s"'\`]{4,}["'\`]`,
    "i"
  )
};
var COMPARED_LITERAL = { before: /["'`]\)?\s*[=!]==?\s*[\w.$(]*$/ };
var DEFINED = { before: /define\s*\(\s*["']\w*$/ };
var TAKES_KEY = {
  words: [
    "session",
    "cookie",
    "auth",
    "oidc",
    "strategy",
    "cipher",
    "hmac",
    "secretkeyspec",
    "fernet",
    "aes.",
    "signer",
    "serializer",
    "secret_key"
  ],
  shape: /(?:[sS]ession|cookieParser|NextAuth|betterAuth|auth0|expressOidc|Strategy|create(?:Hmac|Cipher\w*|Decipher\w*)|hmac\.[nN]ew|HMAC\.\w+|HMACSHA\d+|hash_hmac|SecretKeySpec|Fernet|AES\.new|NewCipher|URLSafe\w*Serializer|TimestampSigner)\s*\(|(?:(?:SECRET_KEY|secret_key)(?:_BASE|_base)?|(?:session|cookie|SESSION_|COOKIE_)(?:Secret|SECRET))["'\]]*\s*[=:]/
};
var MOST2 = [
  "csharp",
  "go",
  "java",
  "javascript",
  "kotlin",
  "python",
  "tsx",
  "typescript"
];
var ALL_BUT_RUST = [...MOST2, "php", "ruby"];
var ALL_BUT_RUBY = [...MOST2, "php", "rust"];
var ALL_BUT_RUBY_AND_PHP = [...MOST2, "rust"];
var OPERATORS2 = [
  // `process.env.KEY || \u2026`
  "[^\\n;]{0,160}?(?:\\|\\||\\?\\?|\\?:)(?!\\s*[{|])",
  `(?:[^\\n;]{0,60}["'\\])])?\\s+or\\s+["'\\w(]`
];
var ON_WHAT_WAS_READ = "\\.(?:unwrap_or(?:_else)?|orElse(?:Get)?|or_else|ifEmpty|ifBlank|getOrElse|default|catch)\\s*[({]";
var STANDING_IN = [
  `[^;]{0,160}?\\b(?:default\\w*|fallback|devDefault)["']?\\s*(?::(?!:)|=(?!=))`,
  // `const { KEY = \u2026 } = process.env`
  "\\s*=[\\s\\S]{0,200}\\}\\s*=\\s*[\\w.]*(?:env|config|settings|options)\\b"
];
var STANDS_IN2 = [
  // In these languages the operators give true or false.
  { behind: standing(OPERATORS2), not: ["go", "java", "rust"] },
  { behind: standing([`[^;]{0,160}?${ON_WHAT_WAS_READ}`, ...STANDING_IN]), not: ["rust"] },
  // A block that begins with a statement is behind a condition.
  {
    behind: standing([`(?:(?!\\{\\s*let\\b)[^;]){0,160}?${ON_WHAT_WAS_READ}`, ...STANDING_IN]),
    not: ALL_BUT_RUST
  }
];
function standing(shapes) {
  return new RegExp(`^["'\`\\])]*(?:${shapes.join("|")})`, "i");
}
var GIVEN_STRING = [
  "[^=\\n]{0,60}[=:]\\s*(?:[a-zA-Z@$&#]{0,3}[\"'`]",
  "[\\w.$:&[\\]]*(?:byte|from|encode|[bB]ytes|toByteArray|as_ref|to_?string|into|[sS]tr(?:ing)?|SecretStr|sensitive|trimspace|createSecretKey|asKey)\\s*\\(",
  "[\\w.$:]+(?![\\w.$:!]|\\s*\\())"
].join("|");
var SECOND_ARGUMENT = {
  before: /(?:env\w*|get\w*|fetch|setdefault|config|string|str|variable)\s*(?:<[^>]*>)?\(\s*\w?["'`][\w.:-]*$/i,
  behind: /^["'`]\s*,/,
  given: (behind4, text) => {
    const [, name] = /^["'`]\s*,\s*([A-Za-z_]\w*)\s*[,)]/.exec(behind4) ?? [];
    return name === void 0 || new RegExp(`\\b${name}\\b${GIVEN_STRING}`).test(text);
  }
};
var ANNOTATED = { before: /Value\s*\(\s*["']\$\{[\w.-]*$/ };
var SETTINGS_CLASS = {
  words: ["settings"],
  shape: /class\s+\w+\s*\([^)]*Settings\b|^\s*[\w.]*Settings\s*[,)]/m
};
var LOGS = "(?:(?:\\w*log\\w*|console|zap|tracing|winston|pino|bunyan|sugar|timber|sentry\\w*|scope|span|fmt|system)(?:[.:]+\\w+)+|\\b(?:e?print\\w*|dbg|puts|pp|var_dump|error_log|echo|syslog|info|warn|debug|trace|error|nslog|bail|anyhow|panic|inspect)|\\w*(?:error|exception)(?:[.:]+new)?|errorf)";
var OVER = "\\((?:[^()]|\\((?:[^()]|\\([^()]*\\))*\\))*\\)";
var INSIDE2 = `\\((?:[^()]|${OVER}|\\((?:[^()]|${OVER})*$)*`;
var LOGGED = [
  { before: new RegExp(`${LOGS}!?\\s*${INSIDE2}(?<![A-Za-z] )$`, "i") },
  { before: new RegExp(`${LOGS}!?\\s*${INSIDE2}$`, "i"), behind: /^(?!["'`.!?]|\s+[a-z]|,\s*["'`])/ },
  // Without parentheses.
  { before: /(?:puts|echo|print|pp|log\w*\.\w+)\s+[^\n]*$/, not: ALL_BUT_RUBY_AND_PHP }
];
var NAMES_TOKENS = [
  {
    words: ["jwt", "jose", "jsonwebtoken", "symmetricsecuritykey", "signedstring"],
    shape: /[\s\S]/
  },
  { words: ["signing"], shape: /signing[\w.-]*(?:key|secret|token|pass|pwd|credential)/i }
];
var LOGS_SOMETHING = {
  words: "log print console zap winston pino bunyan sugar tracing timber dbg puts pp var_dump echo info warn debug trace error sentry scope span".split(
    " "
  ),
  shape: new RegExp(`${LOGS}!?\\s*[\\s(]`, "i")
};
var IDIOMS = {
  python: (name) => `os.environ["${name}"]`,
  javascript: (name) => `process.env.${name} ?? (() => { throw new Error('${name} is not set') })()`,
  typescript: (name) => `process.env.${name} ?? (() => { throw new Error('${name} is not set') })()`,
  tsx: (name) => `process.env.${name} ?? (() => { throw new Error('${name} is not set') })()`,
  go: (name) => `secret, ok := os.LookupEnv("${name}")
if !ok {
	log.Fatal("${name} is not set")
}`,
  java: (name) => `java.util.Objects.requireNonNull(System.getenv("${name}"), "${name} is not set")`,
  kotlin: (name) => `requireNotNull(System.getenv("${name}")) { "${name} is not set" }`,
  csharp: (name) => `Environment.GetEnvironmentVariable("${name}") ?? throw new InvalidOperationException("${name} is not set")`,
  ruby: (name) => `ENV.fetch('${name}')`,
  php: (name) => `getenv('${name}') ?: throw new RuntimeException('${name} is not set')`,
  rust: (name) => `std::env::var("${name}").expect("${name} is not set")`
};
var requiredVariable = (language, name) => IDIOMS[language](name);
var variableName = (name) => name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").replace(/[^A-Za-z0-9]+/g, "_").replace(/^_+|_+$/g, "").toUpperCase();
var isGradle = (path) => /\.gradle$/.test((0, import_match_scanner.nameOf)(path));
var env_fallback_secret_default = defineDocumentRule({
  id: "env-fallback-secret",
  title: "Secret with a fallback written in the code",
  why: "When the variable is missing the program runs on the published fallback, and anybody who reads the code can use it.",
  remediation: "Remove the fallback and stop with an error when the variable is missing. Replace the value wherever it was ever used.",
  severity: 8,
  cites: [
    {
      document: "S3",
      line: 48,
      practice: "The signing secret comes from the environment and has no default."
    },
    { document: "S3", line: 18, practice: "Security settings are given explicitly." }
  ],
  confidence: "high",
  files: (path) => ((0, import_match_scanner.isCode)(path) || isGradle(path)) && !(0, import_match_scanner.isVendored)(path),
  lines: [...STANDS_IN2, SECOND_ARGUMENT, ANNOTATED, SETTINGS_CLASS],
  *check(file) {
    const language = (0, import_match_scanner.languageOf)(file.path);
    for (const { name, value, range, within: within2, sure } of [...fallbacksIn2(file), ...gradleFallbacks(file)]) {
      const { kind } = decide("effective", value);
      if (kind === "pass" || !sure && !(kind === "value" && (0, import_match_scanner.isRandom)(value))) continue;
      const usual = isNobodysKey(name, value) ? NOTE : 8;
      yield {
        path: file.path,
        range,
        secret: value,
        resource: within2 ? `${name} in ${within2}` : name,
        message: `${name} has a fallback in the code`,
        severity: severityAt(file.path, usual, value),
        ...language && { fix: requiredVariable(language, variableName(name)) }
      };
    }
  },
  examples: [],
  counterExamples: []
});
function fallbacksIn2(file) {
  const code = file.code();
  if (!code) return [];
  const keys = signingKeysOf(code).filter(({ isName }) => !isName);
  return code.fallbacks.flatMap((fallback) => {
    if (!(0, import_match_scanner.isSecretName)(fallback.name)) return [];
    if (keys.some(({ expression }) => expression.range.start === fallback.range.start)) return [];
    const literal5 = resolveString(fallback.value, file)?.string;
    if (!literal5) return [];
    const { name, within: within2 } = fallback;
    return [{ name, value: literal5.value, range: literal5.range, within: within2, sure: isSetting2(fallback, file) }];
  });
}
var READS_SETTING = /env|config|\bconf\b|cfg|setting|propert|argv|\bargs\b|secrets?[.[]|Field\(|Value\(|\.(?:string|str)\(|SecretStr/i;
var isSetting2 = ({ name, range }, { text }) => /^[A-Z][A-Z0-9_]+$/.test(name) || READS_SETTING.test(text.slice(range.start, range.end)) || /^\s*\w+\s*:\s*[\w[\]| ]+=/.test(text.slice(range.start, range.end));
var GRADLE = /^[ \t]*(?:def\s+)?(\w+)\b[^\n/]*?(?:env(?:\[["']|\.get\(["'])|getenv\(["']|(?:findProperty|getProperty)\(["'])([\w.]+)["'][\])]+\s*\?:\s*(["'])([^"'\n]+)\3/gm;
var gradleFallbacks = ({ path, text }) => isGradle(path) ? [...text.matchAll(GRADLE)].flatMap(
  ({ 0: whole, 1: target = "", 2: name = "", 4: value = "", index }) => {
    const start = index + whole.length - 1 - value.length;
    return (0, import_match_scanner.isSecretName)(name) || (0, import_match_scanner.isSecretName)(target) ? [{ name, value, range: { start, end: start + value.length }, within: "", sure: true }] : [];
  }
) : [];
function isNobodysKey(name, value) {
  const kind = (0, import_match_scanner.secretKindOf)(name);
  return (kind === "token" || kind === "key") && !/jwt|sign|secret|encrypt|cookie|session/i.test(name) && /your|replace|insert|placeholder|dummy|fake|\bhere\b|todo|none|unknown|missing|not[-_ ]?(?:set|needed|used|required)/i.test(
    value
  );
}
var PUBLIC2 = /^(?:NEXT_PUBLIC|VITE|REACT_APP|PUBLIC|EXPO_PUBLIC|NUXT_PUBLIC|GATSBY|VUE_APP)_|^(?:NODE_ENV|PORT|HOST|TZ)$/;
var env_file_committed_default = defineDocumentRule({
  id: "env-file-committed",
  title: "Environment file in version control",
  why: "The file is where secrets of one machine are kept; once tracked, each later change of it goes to everybody who clones.",
  remediation: "Replace every secret in it, run `git rm --cached` on it, ignore its name, and track an example with empty values instead.",
  severity: 8,
  cites: [
    {
      document: "S0",
      line: 55,
      practice: "Secrets are in the environment or a secret manager, not in tracked files."
    },
    {
      document: "S3",
      line: 124,
      practice: "An environment file for production is a template without values."
    }
  ],
  confidence: "high",
  files: isEnvironmentFile,
  *check(file, inventory) {
    if (!inventory.tracked(file.path) || isEncrypted2(file)) return;
    const filled = settingsOf(file).filter(({ value }) => value.trim() !== "");
    if (filled.length === 0) return;
    const secrets2 = secretSettings(file, "effective");
    const values = secrets2.filter(({ decision }) => decision.kind === "value");
    const usual = values.length > 0 ? 8 : secrets2.length > 0 ? 5.5 : severityWithout(
      file,
      filled.map(({ name }) => name)
    );
    if (usual === void 0) return;
    const count2 = secrets2.length === 0 ? "no secret in it today" : `${secrets2.length} secret${secrets2.length > 1 ? "s" : ""} in it`;
    const ignored = inventory.ignores(file.path) ? ", although git ignores its name" : "";
    yield {
      path: file.path,
      resource: (0, import_match_scanner.nameOf)(file.path),
      message: `${(0, import_match_scanner.nameOf)(file.path)} is tracked${ignored}, with ${count2}`,
      severity: severityAt(file.path, usual),
      fix: `git rm --cached ${file.path}
echo '${(0, import_match_scanner.nameOf)(file.path)}' >> .gitignore`
    };
  },
  examples: [],
  counterExamples: []
});
var isEncrypted2 = (file) => fileEncryptionOf(file.path, file.text) !== void 0 || isSopsDocument(file.json()) || isSopsDocument(file.toml());
function severityWithout({ path, declaredEnvironment }, names3) {
  if (!/^\.env(?:\.[\w-]+)*$|^\.dev\.vars$/.test((0, import_match_scanner.nameOf)(path))) return void 0;
  const environment3 = declaredEnvironment ?? environmentOf((0, import_match_scanner.nameOf)(path));
  return names3.every((name) => PUBLIC2.test(name)) || environment3 === "development" || environment3 === "test" ? NOTE : 4;
}
var LOADERS = [
  [
    /^(?:requirements[\w.-]*\.txt|pyproject\.toml|Pipfile|setup\.py|setup\.cfg)$/,
    /^\s*["']?(?:python-dotenv|django-environ|python-decouple|environs)\b/im
  ],
  [/^go\.mod$/, /\bgithub\.com\/joho\/godotenv\b/],
  [/^Cargo\.toml$/, /^(?:dotenv|dotenvy)\s*=/m],
  [/^composer\.json$/, /"(?:vlucas\/phpdotenv|symfony\/dotenv)"/],
  [/^Gemfile$/, /^\s*gem ["'](?:dotenv|dotenv-rails)["']/m]
];
function environmentUses(inventory) {
  const found = /* @__PURE__ */ new Map();
  for (const path of inventory.paths) {
    if ((0, import_match_scanner.isVendored)(path) || (0, import_match_scanner.isTest)(path) || (0, import_match_scanner.isExample)((0, import_match_scanner.folderOf)(path) + "/")) continue;
    for (const use of usesOf(path, inventory)) if (!found.has(use.path)) found.set(use.path, use);
  }
  return [...found.values()];
}
function usesOf(path, inventory) {
  const name = (0, import_match_scanner.nameOf)(path);
  const here = (because) => [{ path: inFolder3(path, ".env"), because }];
  if (isEnvironmentTemplate(path) && /^\.env[._-](?:example|sample|template|tmpl|dist)$/i.test(name))
    return here(name);
  const file = () => inventory.file(path);
  if (name === "package.json") return loadsInNode(file()) ? here("dotenv in package.json") : [];
  if ((0, import_match_scanner.isCompose)(path)) return environmentFiles(file(), path);
  const loader = LOADERS.find(([manifest2]) => manifest2.test(name));
  return loader?.[1].test(file()?.text ?? "") ? here(`a dotenv package in ${name}`) : [];
}
var inFolder3 = (path, name) => (0, import_match_scanner.folderOf)(path) === "" ? name : `${(0, import_match_scanner.folderOf)(path)}/${name}`;
function loadsInNode(file) {
  const root = file?.json();
  const scripts4 = entriesAt(root, "scripts").some(
    ({ value }) => value.kind === "scalar" && /--env-file|\bdotenv\b/.test(value.text)
  );
  return scripts4 || entriesAt(root, "dependencies").some(
    ({ key }) => /^(?:dotenv|dotenv-\w+|@dotenvx\/dotenvx|env-cmd)$/.test(key)
  );
}
function environmentFiles(file, path) {
  return (file ? composeServices(file) : []).flatMap(({ name, node }) => {
    const listed4 = itemsAt(node, "env_file").map((item) => scalarAt(item, "path") ?? scalarAt(item));
    return [scalarAt(node, "env_file"), ...listed4].flatMap((given2) => {
      const target = given2?.text.replace(/^\.\//, "") ?? "";
      const usable = /^[\w./-]+$/.test(target) && !target.startsWith("/") && !target.startsWith("..");
      return usable ? [{ path: inFolder3(path, target), because: `env_file of service ${name}` }] : [];
    });
  });
}
var env_not_ignored_default = defineRepositoryRule({
  id: "env-not-ignored",
  title: "Environment file that git would take",
  why: "The project reads this file, and the next `git add .` puts it with its secrets into the history.",
  remediation: "Add the lines to `.gitignore`, below any `!` line that takes the name out again.",
  severity: 5,
  cites: [
    {
      document: "S0",
      line: 55,
      practice: "Secrets are in the environment, and their files stay out of git."
    },
    { document: "S3", line: 124, practice: "Only the template of an environment file is in the repository." }
  ],
  confidence: "high",
  *check(inventory) {
    const open2 = environmentUses(inventory).filter(({ path }) => isOpen4(path, inventory));
    for (const use of open2) {
      if (open2.some((other) => other !== use && covers(other.path, use.path))) continue;
      const place = placeOf2(use, inventory);
      const lines3 = linesFor(use, (0, import_match_scanner.folderOf)(place.path));
      yield {
        ...place,
        resource: use.path,
        message: `git does not ignore ${use.path} (${use.because})`,
        fix: lines3.join("\n"),
        edits: withLines(inventory, place.path || ".gitignore", lines3)
      };
    }
  },
  examples: [],
  counterExamples: []
});
function isOpen4(path, inventory) {
  if (isEnvironmentTemplate(path) || inventory.ignores(path) !== false) return false;
  const file = inventory.file(path);
  return !file || !(inventory.tracked(path) && fileEncryptionOf(path, file.text));
}
var linesFor = ({ path }, folder) => /^\.env(?:\.|$)/.test((0, import_match_scanner.nameOf)(path)) ? [".env", ".env.*", "!.env.example"] : [`/${path.slice(folder === "" ? 0 : folder.length + 1).replace(/[\\*?[\]]/g, "\\$&")}`];
var covers = (above, below2) => (0, import_match_scanner.nameOf)(above) === (0, import_match_scanner.nameOf)(below2) && ((0, import_match_scanner.folderOf)(above) === "" || (0, import_match_scanner.folderOf)(below2).startsWith(`${(0, import_match_scanner.folderOf)(above)}/`));
function placeOf2({ path }, inventory) {
  for (let folder = (0, import_match_scanner.folderOf)(path); ; folder = (0, import_match_scanner.folderOf)(folder)) {
    const ignoring2 = folder === "" ? ".gitignore" : `${folder}/.gitignore`;
    const file = inventory.file(ignoring2);
    const negation = /^!.*\.env\s*$/m.exec(file?.text ?? "");
    if (negation)
      return { path: ignoring2, range: { start: negation.index, end: negation.index + negation[0].length } };
    if (file) return { path: ignoring2 };
    if (folder === "") return { path: "" };
  }
}
var env_publish_leak_default = defineRepositoryRule({
  id: "env-publish-leak",
  title: "Environment file that leaves with the artifact",
  why: "The image or package takes the whole folder, and with it the secrets of the machine that built it.",
  remediation: "Name `.env` and keys in `.dockerignore` or `.npmignore`, or copy only what the artifact needs.",
  severity: 6,
  cites: [
    {
      document: "S0",
      line: 55,
      practice: "Secrets are in the environment, and their files stay on the machine."
    },
    { document: "S3", line: 23, practice: "Images hold as little as possible." }
  ],
  confidence: "medium",
  about: (path) => (0, import_match_scanner.isDockerfile)(path) || /^(?:package\.json|MANIFEST\.in)$/.test((0, import_match_scanner.nameOf)(path)),
  *check(inventory) {
    const folders = environmentFolders(inventory);
    if (folders.size === 0) return;
    for (const path of inventory.paths) {
      if ((0, import_match_scanner.isVendored)(path) || (0, import_match_scanner.isTest)(path) || (0, import_match_scanner.isExample)(path)) continue;
      if ((0, import_match_scanner.isDockerfile)(path)) yield* image(path, folders, inventory);
      else if ((0, import_match_scanner.nameOf)(path) === "package.json") yield* npmPackage(path, folders, inventory);
      else if ((0, import_match_scanner.nameOf)(path) === "MANIFEST.in") yield* manifest(path, inventory);
    }
  },
  examples: [],
  counterExamples: []
});
function environmentFolders(inventory) {
  const used = environmentUses(inventory).filter(({ path }) => (0, import_match_scanner.nameOf)(path) === ".env");
  const tracked = inventory.paths.filter(
    (path) => /^\.env(?!rc)/.test((0, import_match_scanner.nameOf)(path)) && isEnvironmentFile(path) && !isEnvironmentTemplate(path)
  );
  return /* @__PURE__ */ new Set([...used.map(({ path }) => (0, import_match_scanner.folderOf)(path)), ...tracked.map(import_match_scanner.folderOf)]);
}
var LEFT_OUT = [".env", ".env.*", "!.env.example", ".git", "*.pem", "*.key"];
function* image(path, folders, inventory) {
  const dockerfile = inventory.file(path)?.dockerfile();
  const folder = (0, import_match_scanner.folderOf)(path);
  const context = folders.has(folder) ? folder : folder === "" || !folders.has("") ? void 0 : "";
  if (!dockerfile || context === void 0) return;
  const ignoring2 = [`${path}.dockerignore`, inFolder4(context, ".dockerignore"), ".dockerignore"].find(
    (each) => inventory.paths.includes(each)
  );
  if (ignoring2 !== void 0 && isIgnored(".env", inventory.file(ignoring2)?.text ?? "")) return;
  for (const instruction of finalInstructions(dockerfile.stages)) {
    if (!copiesAll(instruction)) continue;
    yield {
      path,
      range: instruction.range,
      resource: `${instruction.keyword} of the context`,
      message: `${instruction.keyword} takes the whole folder, and ${ignoring2 ?? ".dockerignore"} does not leave .env out`,
      fix: LEFT_OUT.join("\n"),
      edits: withLines(inventory, ignoring2 ?? inFolder4(context, ".dockerignore"), LEFT_OUT)
    };
    return;
  }
}
var inFolder4 = (folder, name) => folder === "" ? name : `${folder}/${name}`;
function finalInstructions(stages) {
  const found = [];
  for (let stage2 = stages.at(-1); stage2; ) {
    found.push(...stage2.instructions);
    const base = stage2.image;
    const next = stages.find(({ name }) => name !== void 0 && name === base);
    stage2 = next === stage2 ? void 0 : next;
  }
  return found;
}
var copiesAll = ({ keyword, words, flags }) => (keyword === "COPY" || keyword === "ADD") && !flags.some(({ name }) => name === "from") && words.length >= 2 && words.slice(0, -1).some((text) => /^\.?\/?$|^\.\/?$|^\*$/.test(text));
function isIgnored(name, text) {
  let ignored = false;
  for (const line of text.split("\n").map((each) => each.trim())) {
    if (line === "" || line.startsWith("#")) continue;
    const pattern = line.replace(/^!/, "").replace(/^\.?\//, "").replace(/\/$/, "");
    if (globMatcher(pattern)(name) || pattern === "**") ignored = !line.startsWith("!");
  }
  return ignored;
}
function* npmPackage(path, folders, inventory) {
  const folder = (0, import_match_scanner.folderOf)(path);
  const root = inventory.file(path)?.json();
  const ignoring2 = inFolder4(folder, ".npmignore");
  const text = inventory.file(ignoring2)?.text;
  if (text === void 0 || !folders.has(folder) || itemsAt(root, "files").length > 0) return;
  const isPrivate = at(root, "private");
  if (isIgnored(".env", text) || isPrivate?.kind === "scalar" && isPrivate.value === true) return;
  yield {
    path: ignoring2,
    resource: ".npmignore",
    message: ".npmignore replaces .gitignore and does not leave .env out",
    fix: ".env\n.env.*",
    edits: withLines(inventory, ignoring2, [".env", ".env.*"])
  };
}
function* manifest(path, inventory) {
  const file = inventory.file(path);
  const found = /^(?:recursive-)?include\b.*(?:^|[\s/])\.env(?:\s|$|\*)/m.exec(file?.text ?? "");
  const isTakenOut = /^(?:global-|recursive-)?exclude\b.*(?:^|[\s/])\.env(?:\s|$|\*)/m.test(file?.text ?? "");
  if (file && found && !isTakenOut && !/\.env\.(?:example|sample|template)/.test(found[0]))
    yield {
      path: file.path,
      range: { start: found.index, end: found.index + found[0].length },
      resource: "include .env",
      message: "The source distribution takes .env along",
      fix: "exclude .env",
      edits: withLines(inventory, path, ["exclude .env"])
    };
}
var env_secret_unvalidated_default = defineDocumentRule({
  id: "env-secret-unvalidated",
  title: "Secret used without looking whether it is there",
  why: "A missing variable becomes an empty key: tokens are signed with nothing, or the failure shows up far from its cause.",
  remediation: "Check every secret at start, its length too, and stop with a message that names the variable.",
  severity: 3,
  cites: [
    { document: "S2", line: 49, practice: "All environment variables are validated." },
    { document: "S3", line: 50, practice: "The validation of environment variables is complete." }
  ],
  confidence: "medium",
  strict: true,
  files: (path) => (0, import_match_scanner.isCode)(path) && !(0, import_match_scanner.isTest)(path) && !(0, import_match_scanner.isVendored)(path),
  keywords: ["env"],
  *check(file) {
    const language = (0, import_match_scanner.languageOf)(file.path);
    for (const { name, range } of uncheckedIn(file))
      if ((0, import_match_scanner.isSecretName)(name) && !isCheckedIn(file.text, name))
        yield {
          path: file.path,
          range,
          resource: name,
          message: `${name} may be empty here`,
          ...language && { fix: requiredVariable(language, variableName(name)) }
        };
  },
  examples: [],
  counterExamples: []
});
function* uncheckedIn(file) {
  for (const { name, value, range } of file.code()?.fallbacks ?? [])
    if (value.kind === "string" && value.value.trim() === "") yield { name, range };
  for (const { 0: whole, 1: name = "", index } of file.text.matchAll(/\bprocess\.env\.([A-Za-z_]\w*)!/g))
    yield { name, range: { start: index, end: index + whole.length } };
}
var isCheckedIn = (text, name) => new RegExp(
  `(?:!|not |if \\(?|unless |assert |len\\(|require\\w*\\(["'\`]?)(?:process\\.env\\.|self\\.|settings\\.|config\\.)?["'\`]?${name}\\b(?!\\s*!)`,
  "i"
).test(text) || new RegExp(`\\b${name}["']?\\s*:\\s*(?:z|Joi|yup|t|str|v|s)\\b`).test(text);
var GIVEN2 = /^(?:CI|NODE_ENV|GITHUB_|GITLAB_|CI_|VERCEL_|NETLIFY_|RUNNER_|ACTIONS_|AWS_SESSION_TOKEN|AWS_LAMBDA|KUBERNETES_|npm_)/;
var env_undocumented_default = defineRepositoryRule({
  id: "env-undocumented",
  title: "Secret variable that the example does not name",
  why: "Whoever sets up the program misses a secret that it needs, or keeps giving one that nothing reads.",
  remediation: "Name every secret in the example with an empty value, and take out those that are read no more.",
  severity: 3,
  cites: [{ document: "S2", line: 49, practice: "All environment variables are known and validated." }],
  confidence: "medium",
  strict: true,
  about: isEnvironmentTemplate,
  *check(inventory) {
    const example = inventory.paths.find(
      (path) => isEnvironmentTemplate(path) && (0, import_match_scanner.folderOf)(path) === "" && /example|sample|template/.test((0, import_match_scanner.nameOf)(path))
    );
    const file = example === void 0 ? void 0 : inventory.file(example);
    if (!file) return;
    const named3 = namesIn4(file);
    const read3 = readNames(inventory);
    const documents = inventory.paths.filter((path) => /^readme\b/i.test(path)).map((path) => inventory.file(path)?.text ?? "").join("\n");
    for (const [name, path] of read3)
      if (!named3.has(name) && !new RegExp(`\\b${name}\\b`).test(documents))
        yield {
          path: file.path,
          resource: name,
          message: `${path} reads ${name}, which ${file.path} does not name`,
          fix: `${name}=`,
          edits: withLines(inventory, file.path, [`${name}=`])
        };
    for (const [name, range] of named3)
      if ((0, import_match_scanner.isSecretName)(name) && !read3.has(name) && !mentions(name, file.path, inventory))
        yield {
          path: file.path,
          range,
          resource: name,
          message: `Nothing in the repository reads ${name}`,
          fix: `# remove ${name}`
        };
  },
  examples: [],
  counterExamples: []
});
var namesIn4 = ({ text }) => new Map(
  [...text.matchAll(/^([ \t]*(?:#[ \t]*)?(?:export[ \t]+)?)([A-Za-z_]\w*)[ \t]*=/gm)].map(
    ({ 1: lead = "", 2: name = "", index }) => {
      const start = index + lead.length;
      return [name, { start, end: start + name.length }];
    }
  )
);
var READ2 = /\b(?:process\.env\.|import\.meta\.env\.|process\.env\[["']|os\.environ\[["']|os\.environ\.get\(["']|os\.getenv\(["']|os\.Getenv\("|os\.LookupEnv\("|ENV\[["']|ENV\.fetch\(["']|System\.getenv\("|env::var\("|getenv\(["']|GetEnvironmentVariable\(")([A-Z][A-Z0-9_]*)/g;
function readNames(inventory) {
  const found = /* @__PURE__ */ new Map();
  for (const path of inventory.paths) {
    if (!(0, import_match_scanner.isCode)(path) || (0, import_match_scanner.isTest)(path) || (0, import_match_scanner.isVendored)(path)) continue;
    for (const [, name = ""] of (inventory.file(path)?.text ?? "").matchAll(READ2))
      if ((0, import_match_scanner.isSecretName)(name) && !GIVEN2.test(name) && !found.has(name)) found.set(name, path);
  }
  return found;
}
var mentions = (name, own, inventory) => inventory.paths.some((path) => {
  if (path === own || (0, import_match_scanner.isVendored)(path) || isEnvironmentTemplate(path)) return false;
  const text = inventory.file(path)?.text ?? "";
  return text.includes(name) || text.includes(name.toLowerCase());
});
var history_binary_or_notebook_default = defineRepositoryRule({
  id: "history-binary-or-notebook",
  title: "Data dump, capture or key store that was committed",
  why: "Databases, captures of traffic and key stores hold what nobody looks at before a commit, and a scanner of text cannot see into all of them.",
  remediation: "Look into the file for customers' data, sessions and keys; replace those, and keep such files in a store with access control.",
  severity: 3,
  cites: [{ document: "S0", line: 54, practice: "No key is in version control, whatever the kind of file." }],
  confidence: "medium",
  strict: true,
  *check(inventory) {
    const { paths, past } = inventory;
    const present3 = new Set(paths);
    const byFolder = /* @__PURE__ */ new Map();
    for (const path of /* @__PURE__ */ new Set([...paths, ...past?.paths() ?? []]))
      if (isStore(path) && !isPointer(path, inventory))
        byFolder.set((0, import_match_scanner.folderOf)(path), [...byFolder.get((0, import_match_scanner.folderOf)(path)) ?? [], path]);
    for (const [folder, found] of byFolder) {
      const [first2 = ""] = [...found].sort(
        (a, b) => Number(present3.has(b)) - Number(present3.has(a)) || (a < b ? -1 : 1)
      );
      const held2 = HAR.test(first2) && /"(?:authorization|cookie|set-cookie)"/i.test(inventory.file(first2)?.text ?? "");
      const rest = found.length > 1 ? ` and ${found.length - 1} more beside it` : "";
      yield {
        path: present3.has(first2) ? first2 : "",
        resource: `stores in ${folder || "the root"}`,
        message: `${first2}${rest} ${present3.has(first2) ? "is" : "was"} in the repository`,
        fix: `git rm --cached '${first2}' && echo '*${(0, import_match_scanner.nameOf)(first2).slice((0, import_match_scanner.nameOf)(first2).lastIndexOf("."))}' >> .gitignore`,
        ...held2 && { severity: 7, message: `${first2} records requests with their credentials` }
      };
    }
  },
  examples: [],
  counterExamples: []
});
var HAR = /\.har$/i;
var isPointer = (path, inventory) => inventory.file(path)?.text.startsWith("version https://git-lfs.github.com/spec/") === true;
var isStore = (path) => /\.(?:sqlite3?|db|mdb|dump|bak|pcapng|pcap|har|kdbx|jks|keystore|p12|pfx)$|(?:^|[/_-])(?:dump|backup)[\w-]*\.sql(?:\.gz)?$/i.test(
  path
) && !(0, import_match_scanner.isTest)(path) && !(0, import_match_scanner.isVendored)(path) && !/(?:^|\/)Thumbs\.db$/i.test(path);
var KEY = ["dev", "83741", "kettle", "20957", "bruise"].join("-");
var CLAIM = `# Security

- Removed the hard-coded API key \`${KEY}\`
`;
var history_removal_claim_default = defineRepositoryRule({
  id: "history-removal-claim",
  title: "Document that says a key was removed, and prints it",
  why: "The sentence tells everybody which key to try, and removing a key from the code neither revokes it nor takes it out of the history.",
  remediation: "Revoke the key, say so in place of the key itself, and quote at most a fingerprint of it.",
  severity: 6.5,
  cites: [
    {
      document: "S3",
      line: 47,
      practice: "A former key is told to be removed; it must be gone and revoked."
    }
  ],
  confidence: "high",
  about: (path) => isAnnouncement(path),
  *check(inventory) {
    for (const path of inventory.paths.filter(isAnnouncement))
      for (const { value, range, file } of claimsIn(path, inventory)) {
        const where = stillAt(value, path, inventory);
        yield {
          path,
          range,
          secret: value,
          resource: `removal told in ${(0, import_match_scanner.nameOf)(path)}`,
          message: where ? `${(0, import_match_scanner.nameOf)(path)} says that this key was removed, and ${where} has it` : `${(0, import_match_scanner.nameOf)(path)} still prints the key that it says was removed`,
          fix: sentenceWithout(file, range),
          ...!where && { severity: NOTE }
        };
      }
  },
  examples: [],
  counterExamples: []
});
var isAnnouncement = (path) => /^(?:(?:docs|\.github)\/)?(?:security|changelog|changes|history|news|readme|release[-_]?notes?|upgrad\w*|migrat\w*)[\w.-]*\.(?:md|mdx|rst|txt|adoc)$/i.test(
  path
);
var SAID = /\b(?:removed?|removes|purged?|deleted?|dropped|rotated?|revoked?|replaced?)\b[^\n`]{0,60}\b(?:keys?|tokens?|secrets?|passwords?|credentials?)\b[^\n`]{0,40}`([^\s`]{8,128})`/gi;
function claimsIn(path, inventory) {
  const file = inventory.file(path);
  return [...file?.text.matchAll(SAID) ?? []].flatMap((match) => {
    const value = match[1] ?? "";
    const start = match.index + match[0].length - 1 - value.length;
    if (!file || !isCredential(value)) return [];
    return [{ value, range: { start, end: start + value.length }, file }];
  });
}
var isCredential = (value) => /[a-z]/i.test(value) && (value.match(/\d/g) ?? []).length >= 3 && !/^[-/$.<{]|[()<>{}[\]*]|\.\w{1,5}$|\/.*\/|^v?\d+\.\d|^[0-9a-f]{7,40}$|^CVE-|^GHSA-/i.test(value) && decide("template", value).kind !== "pass";
function stillAt(value, path, inventory) {
  const file = inventory.paths.find(
    (other) => other !== path && !isAnnouncement(other) && inventory.file(other)?.text.includes(value)
  );
  const past = inventory.past?.placesOf(value).find((other) => !isAnnouncement(other));
  return file ?? (past && `the history of ${past}`);
}
function sentenceWithout({ text }, { start, end }) {
  const from = text.lastIndexOf("\n", start) + 1;
  const to = text.indexOf("\n", end);
  return `${text.slice(from, start)}<fingerprint>${text.slice(end, to < 0 ? void 0 : to)}`;
}
var RANDOM = ["q7RzkT4w", "Pb2nXe9m", "Ls3vYh8c", "1tQa6uZd"].join("");
var SET = `API_TOKEN=${RANDOM}
`;
var history_secret_removed_default = defineHistoryRule({
  id: "history-secret-removed",
  title: "Secret taken out of the files and never shown as revoked",
  why: "Everybody with a clone still has what a later commit took out, so a secret that was committed once is open until it is revoked.",
  remediation: "Revoke the secret where it was issued. Then accept the finding with a reason that says when; rewriting the history is optional and makes nothing safe by itself.",
  severity: 8,
  cites: [
    {
      document: "S0",
      line: 56,
      practice: "Keys are replaced regularly, and at once when they were published."
    },
    { document: "S2", line: 79, practice: "The answer to a published token is to replace it." },
    { document: "S0", line: 54, practice: "No API key is in version control, past commits included." }
  ],
  confidence: "high",
  remark({ present: present3, places: places2 }) {
    const ended = places2.filter(({ commit, path }) => commit !== null && !path.startsWith(".git/"));
    if (present3 || ended.length === 0) return void 0;
    const since = ended.flatMap((place) => place.since ?? []).sort()[0];
    const removedIn = ended.findLast((place) => place.removedIn !== null)?.removedIn;
    const facts = [
      since === void 0 ? "" : `in the files from ${since.slice(0, 10)} on`,
      removedIn ? `taken out in ${removedIn.slice(0, 7)}` : "held by no branch any more",
      "and nothing here says that it was revoked"
    ];
    return {
      detail: facts.filter(Boolean).join(", "),
      fix: '# once it is revoked where it was issued:\nkeysweep ignore FINGERPRINT --reason "revoked on <day>"'
    };
  },
  examples: [],
  counterExamples: []
});
var FORMATS = /* @__PURE__ */ new Set(["yaml", "toml", "ini", "dotenv", "dockerfile", "json"]);
var mayHoldSettings = (path) => FORMATS.has((0, import_match_scanner.formatOf)(path));
var settingsOf2 = onceFor((file) => [...settingsIn2(file)]);
function* settingsIn2(file) {
  if ((0, import_match_scanner.isDockerfile)(file.path)) {
    for (const { pairs: pairs2 } of file.dockerfile()?.instructions ?? [])
      for (const { name, nameRange, value, valueRange } of pairs2)
        yield { name, path: name, value: value ?? "", nameRange, valueRange };
    return;
  }
  const roots = [...file.yaml(), file.toml(), file.json()];
  for (const root of roots) if (root) yield* ofNode(root);
  if ((0, import_match_scanner.formatOf)(file.path) === "shell") return;
  for (const { name, nameRange, value, valueRange, section } of file.assignments())
    yield { name, path: section ? `${section}.${name}` : name, value, nameRange, valueRange };
}
function* ofNode(root) {
  for (const { key, keyRange, node, path } of keyedScalars(root))
    if (!node.templated)
      yield { name: key, path: pathText(path), value: node.text, nameRange: keyRange, valueRange: node.range };
  for (const { node, path } of walk(root)) {
    const owner = pathText(path);
    if (path.at(-1) === "environment" && itemsAt(node).length > 0)
      for (const { name: name2, nameRange, value: value2 = "", valueRange } of variables2(node))
        yield { name: name2, path: `${owner}.${name2}`, value: value2, nameRange, valueRange };
    const name = textAt(node, "name");
    const value = at(node, "value");
    if (name && value?.kind === "scalar" && !value.templated)
      yield {
        name,
        path: `${owner}.${name}`,
        value: value.text,
        nameRange: value.range,
        valueRange: value.range
      };
  }
}
var isTerraformSource = (path) => /\.(?:tf|tofu|tf\.json)$/i.test(path);
var isSample2 = (path) => isTestPlace(path) || (0, import_match_scanner.isExample)(path) || (0, import_match_scanner.isDocs)(path) || (0, import_match_scanner.isVendored)(path);
var modulesOf = (inventory) => [
  ...foldersOf(inventory, inventory).values()
];
var moduleOf = (file, inventory) => foldersOf(inventory, inventory).get((0, import_match_scanner.folderOf)(file.path)) ?? { folder: (0, import_match_scanner.folderOf)(file.path), files: [file] };
var foldersOf = onceAllIsThere((inventory) => {
  const files = /* @__PURE__ */ new Map();
  for (const path of inventory.paths) {
    const file = isTerraformSource(path) && !(0, import_match_scanner.isVendored)(path) ? inventory.file(path) : void 0;
    if (file) files.set((0, import_match_scanner.folderOf)(path), [...files.get((0, import_match_scanner.folderOf)(path)) ?? [], file]);
  }
  return new Map([...files].map(([folder, inside3]) => [folder, { folder, files: inside3 }]));
});
var blocksOfModule = (module2, type, label2) => module2.files.flatMap(
  (file) => (file.hcl()?.blocks ?? []).filter((block) => block.type === type && (label2 === void 0 || block.labels[0] === label2)).map((block) => ({ file, block }))
);
var http_cookie_not_secure_default = defineDocumentRule({
  id: "http-cookie-not-secure",
  title: "Session cookie that travels or is read in clear",
  why: "A session cookie without `secure` is sent over plain HTTP, and one without `httpOnly` is read by any script that gets into a page.",
  remediation: "Set `secure: true`, `httpOnly: true` and `sameSite` for every session and sign-in cookie where the site is served.",
  fixes: {
    python: "SESSION_COOKIE_SECURE = True\nSESSION_COOKIE_HTTPONLY = True\nCSRF_COOKIE_SECURE = True",
    any: "cookie: { secure: true, httpOnly: true, sameSite: 'lax' }"
  },
  severity: 5.5,
  cites: [
    { document: "S1", line: 32, practice: "The service runs behind HTTPS only." },
    { document: "S3", line: 66, practice: "HTTPS is enforced." }
  ],
  confidence: "medium",
  files: (path) => (0, import_match_scanner.isCode)(path) && !(0, import_match_scanner.isVendored)(path) || mayHoldSettings(path),
  keywords: ["cookie"],
  // A flag by its name; false is what it gets, on the same line or the next.
  lines: [
    {
      words: ["secure", "httponly", "http_only"],
      shape: /(?:secure|http_?only)["']?\s*(?:=>|[:=])\s*false/i
    }
  ],
  *check(file) {
    const lower = isSample2(file.path) ? { severity: 3 } : {};
    for (const hit15 of (0, import_match_scanner.isCode)(file.path) ? inCode2(file) : inSettings(file)) yield { ...hit15, ...lower };
  },
  examples: [],
  counterExamples: []
});
var SESSION = /(?:^|[._-])(?:connect\.sid|sid|sess(?:ion)?|auth|jwt|token|access|refresh|remember|login|user|id_token)(?:[._-]|$)|(?:session|token|auth|jwt)/i;
var FLAG = /^(?:secure|httpOnly|httponly|http_only)$/;
function* inCode2(file) {
  const code = file.code();
  if (!code) return;
  for (const call of code.calls)
    for (const { name, range, owner } of openFlags(call))
      yield hit6(file, range, call.within ? `${call.within} ${owner}` : owner, name);
  if (file.environment !== "production") return;
  for (const named3 of code.named)
    if (isSettingOff(named3))
      yield hit6(file, { start: named3.nameRange.start, end: named3.value.range.end }, named3.name, named3.name);
}
var hit6 = (file, range, resource, name) => ({
  path: file.path,
  range,
  resource,
  message: `${name} is off for a session cookie`
});
var isFalse = (value) => value.kind === "constant" && /^false$/i.test(value.text);
var isSettingOff = ({ name, value }) => /^(?:SESSION_COOKIE_SECURE|SESSION_COOKIE_HTTPONLY|CSRF_COOKIE_SECURE|JWT_COOKIE_SECURE|REMEMBER_COOKIE_SECURE)$/.test(
  name
) && isFalse(value);
function openFlags(call) {
  const { callee } = call;
  const [first2] = call.arguments;
  if (/(?:^|\.)(?:session|cookieSession|expressSession)$/.test(callee)) {
    const options = first2?.value.kind === "object" ? first2.value.properties : [];
    const cookie = options.find(({ name: name2 }) => name2 === "cookie")?.value;
    const inner2 = cookie?.kind === "object" ? cookie.properties : /cookieSession$/.test(callee) ? options : [];
    return flagsOf2(inner2, callee);
  }
  if (/(?:^|\.)AuthTkt\w+$/.test(callee))
    return flagsOf2(
      call.arguments.flatMap(({ name: name2, value }) => name2 ? [{ name: name2, nameRange: value.range, value }] : []),
      callee
    );
  const isCookie = /(?:^|\.)(?:cookie|setCookie|set_cookie|setcookie)$|(?:^|\.)cookies\.set$|(?:^|\.)cookies\(\)\.set$/.test(
    callee
  );
  const name = first2?.value.kind === "string" ? first2.value.value : "";
  if (!isCookie || !SESSION.test(name)) return [];
  const named3 = call.arguments.flatMap(
    ({ name: key, value }) => value.kind === "object" ? value.properties : key === void 0 ? [] : [{ name: key, nameRange: value.range, value }]
  );
  return flagsOf2(named3, `cookie ${name}`);
}
var flagsOf2 = (properties3, owner) => properties3.flatMap(
  ({ name, nameRange, value }) => FLAG.test(name) && isFalse(value) ? [{ name, owner, range: { start: nameRange.start, end: value.range.end } }] : []
);
function* inSettings(file) {
  for (const { name, path, value, valueRange } of settingsOf2(file)) {
    const spring = /(?:^|\.)server\.(?:servlet\.|reactive\.)?session\.cookie\.(?:secure|http-only)$/.test(
      path
    );
    const environment3 = /^(?:SESSION_SECURE_COOKIE|SESSION_COOKIE_SECURE)$/.test(name) && file.environment === "production";
    if ((spring || environment3) && /^false$/i.test(value) && file.environment !== "development")
      yield hit6(file, valueRange, path, name);
  }
}
var BLANKS = /(?:[ \t\r\uFEFF]+|\/\/[^\n]*|\/\*[\s\S]*?\*\/|\/\*[\s\S]*)+/y;
var LINES = /(?:[\s,\uFEFF]+|\/\/[^\n]*|\/\*[\s\S]*?\*\/|\/\*[\s\S]*)+/y;
var CONTINUED = /\s*(?:[?:]|&&|\|\||\.\w)/y;
var CONDITION = /if\s*(?=\()/y;
var LOOP = /\s*for\b[^\n:]*:/y;
var ESCAPES6 = { n: "\n", r: "\r", t: "	" };
var OPEN = "([{";
var CLOSE = ")]}";
var MAX_NESTED = 50;
var BicepText = class {
  #text;
  #nested = 0;
  at = 0;
  constructor(text) {
    this.#text = text;
  }
  get ended() {
    return this.at >= this.#text.length;
  }
  get next() {
    return this.#text[this.at];
  }
  pass() {
    this.at++;
  }
  skip() {
    this.match(BLANKS);
  }
  skipLines() {
    this.match(LINES);
  }
  match(pattern) {
    pattern.lastIndex = this.at;
    const text = pattern.exec(this.#text)?.[0];
    if (text !== void 0) this.at += text.length;
    return text;
  }
  /** `if (\u2026)` before a body. */
  passCondition() {
    if (this.match(CONDITION) === void 0) return;
    this.#brackets();
    this.skip();
  }
  /** `for \u2026 in \u2026:` and the condition behind it, at the start of a list. */
  passLoop() {
    if (this.match(LOOP) === void 0) return;
    this.skip();
    this.passCondition();
  }
  /** True when another member stands here; at the end eats the closing bracket. */
  more(close2) {
    this.skipLines();
    const next = this.next;
    if (next === void 0) return false;
    if (!CLOSE.includes(next)) return true;
    if (next === close2) this.pass();
    return false;
  }
  /** True when nothing more belongs to the value that ends here. */
  isOver() {
    this.skip();
    const next = this.next;
    if (next === "\n") {
      CONTINUED.lastIndex = this.at;
      return !CONTINUED.test(this.#text);
    }
    return next === void 0 || next === "," || CLOSE.includes(next);
  }
  /** Up to the end of the line, a comma, a closing bracket or `until`, outside brackets and strings. `wide` passes commas. */
  expression(wide2 = false, until = "") {
    const start = this.at;
    while (!this.ended) {
      const next = this.next ?? "";
      if (next === "\n" || next === "," && !wide2 || until !== "" && next === until) {
        if (next !== "\n" || this.isOver()) break;
        this.match(CONTINUED);
      } else if (next === "'") this.string();
      else if (OPEN.includes(next)) this.#brackets();
      else if (CLOSE.includes(next)) {
        if (this.at === start) this.pass();
        break;
      } else if (next === "/" && this.match(BLANKS)) continue;
      else this.pass();
    }
    const text = this.#text.slice(start, this.at).trimEnd();
    const range = { start, end: start + text.length };
    return { kind: "scalar", value: text, text, quoted: false, templated: true, range };
  }
  #brackets() {
    let depth = 0;
    while (!this.ended) {
      const next = this.next ?? "";
      if (next === "'") {
        this.string();
        continue;
      }
      if (next === "/" && this.match(BLANKS)) continue;
      this.pass();
      if (OPEN.includes(next)) depth++;
      if (CLOSE.includes(next) && --depth <= 0) return;
    }
  }
  /** `'\u2026'` with escapes and `${\u2026}`, or `'''\u2026'''` over lines, which has neither. */
  string() {
    if (this.next !== "'") return void 0;
    if (this.#text.startsWith("'''", this.at)) return this.#block();
    const start = ++this.at;
    let templated = false;
    for (; !this.ended && this.next !== "'" && this.next !== "\n"; this.at++) {
      if (this.next === "\\") this.at++;
      else if (this.#text.startsWith("${", this.at)) {
        templated = true;
        this.#inserted();
      }
    }
    this.at = Math.min(this.at, this.#text.length);
    const range = { start, end: this.at };
    if (this.next === "'") this.pass();
    const text = decode5(this.#text.slice(range.start, range.end));
    return { kind: "scalar", value: text, text, quoted: true, templated, range };
  }
  /** From the `$` to the bracket that closes. */
  #inserted() {
    this.at++;
    if (this.#nested >= MAX_NESTED) return;
    this.#nested++;
    this.#brackets();
    this.#nested--;
    this.at--;
  }
  #block() {
    const start = this.at + 3;
    const close2 = this.#text.indexOf("'''", start);
    const end = close2 < 0 ? this.#text.length : close2;
    this.at = Math.min(end + 3, this.#text.length);
    const text = this.#text.slice(start, end);
    return { kind: "scalar", value: text, text, quoted: true, templated: false, range: { start, end } };
  }
};
var decode5 = (raw) => raw.includes("\\") ? raw.replace(
  /\\(?:u\{([0-9a-fA-F]{1,6})\}|([\s\S]))/g,
  (_, hex, one) => hex ? codePoint2(Number.parseInt(hex, 16)) : ESCAPES6[one ?? ""] ?? one ?? ""
) : raw;
var codePoint2 = (point) => point <= 1114111 ? String.fromCodePoint(point) : "\uFFFD";
var MAX_DEPTH7 = 100;
var NAME = /[A-Za-z_]\w*/y;
var DECLARATION = /(?:param|var|resource|module|output)\b(?=[ \t]+[A-Za-z_])/y;
var NESTED = /resource(?=[ \t]+\w+[ \t]+')/y;
var WORD2 = /(?:true|false|null|-?\d+)\b/y;
var WORDS3 = /* @__PURE__ */ new Map([
  ["true", true],
  ["false", false],
  ["null", null]
]);
var parseBicep = (text) => new Reader7(text).template();
var Reader7 = class {
  #in;
  #parameters = [];
  #variables = [];
  #outputs = [];
  #resources = [];
  constructor(text) {
    this.#in = new BicepText(text);
  }
  template() {
    let decorators = [];
    for (this.#in.skipLines(); !this.#in.ended; this.#in.skipLines()) {
      const keyword = this.#in.match(DECLARATION);
      if (keyword) this.#declaration(keyword, decorators);
      else if (this.#in.next === "@") {
        decorators.push(this.#in.expression().text);
        continue;
      } else this.#in.expression(true);
      decorators = [];
    }
    const all = { start: 0, end: this.#in.at };
    const { list, entry: entry2, map } = build(all);
    return map([
      entry2("parameters", map(this.#parameters)),
      entry2("variables", map(this.#variables)),
      entry2("resources", list(this.#resources)),
      entry2("outputs", map(this.#outputs))
    ]);
  }
  #declaration(keyword, decorators) {
    if (keyword === "resource") {
      const resource = this.#resource(0);
      if (resource) this.#resources.push(resource);
      return;
    }
    this.#in.skip();
    const start = this.#in.at;
    const key = this.#in.match(NAME) ?? "";
    const keyRange = { start, end: this.#in.at };
    const { entry: entry2, map, scalar: scalar3 } = build(keyRange);
    this.#in.skip();
    const type = this.#in.next === "=" ? "" : this.#in.expression(false, "=").text;
    const value = this.#assigned(0);
    if (keyword === "var" && value) this.#variables.push({ key, keyRange, value });
    if (keyword !== "param" && keyword !== "output") return;
    const secure = decorators.some((decorator) => /^@(?:sys\.)?secure\(/.test(decorator));
    const described = decorators.join("\n");
    const own = keyword === "param" ? this.#parameters : this.#outputs;
    const entries = [entry2("type", scalar3(type)), entry2("decorators", scalar3(described))];
    if (secure) entries.push(entry2("secure", scalar3("true")));
    if (value)
      entries.push({ key: keyword === "param" ? "defaultValue" : "value", keyRange: value.range, value });
    own.push({ key, keyRange, value: map(entries) });
  }
  /** Behind the word: its symbol, type and body, as a map that says its type as JSON would. */
  #resource(depth) {
    this.#in.skip();
    this.#in.match(NAME);
    this.#in.skip();
    const named3 = this.#in.string();
    const [type = "", version = ""] = named3?.text.split("@") ?? [];
    const isExisting = this.#in.expression(false, "=").text.trim() === "existing";
    const body = this.#assigned(depth);
    const own = body?.kind === "list" ? body.items[0] : body;
    if (!named3 || own?.kind !== "map") return void 0;
    const range = { start: named3.range.start, end: named3.range.start + type.length };
    const { entry: entry2, map, scalar: scalar3 } = build(range);
    const told = [entry2("type", scalar3(type)), entry2("apiVersion", scalar3(version))];
    if (isExisting) told.push(entry2("existing", scalar3("true")));
    return { ...map([...told, ...own.entries]), range: own.range };
  }
  #assigned(depth) {
    this.#in.skip();
    if (this.#in.next !== "=") return void 0;
    this.#in.pass();
    return this.#value(depth);
  }
  #value(depth) {
    this.#in.skip();
    const start = this.#in.at;
    this.#in.passCondition();
    const value = depth > MAX_DEPTH7 ? void 0 : this.#plain(depth);
    if (value && this.#in.isOver()) return value;
    this.#in.at = start;
    return this.#in.expression();
  }
  #plain(depth) {
    if (this.#in.next === "{") return this.#map(depth);
    if (this.#in.next === "[") return this.#list(depth);
    if (this.#in.next === "'") return this.#in.string();
    const start = this.#in.at;
    const text = this.#in.match(WORD2);
    if (text === void 0) return void 0;
    const range = { start, end: this.#in.at };
    const value = WORDS3.has(text) ? WORDS3.get(text) ?? null : Number(text);
    return { kind: "scalar", value, text: value === null ? "" : text, quoted: false, templated: false, range };
  }
  #map(depth) {
    const start = this.#in.at;
    const entries = [];
    const resources = [];
    this.#in.pass();
    while (this.#in.more("}")) {
      if (this.#in.match(NESTED)) {
        const resource = this.#resource(depth + 1);
        if (resource) resources.push(resource);
      } else entries.push(...this.#entry(depth));
    }
    const range = { start, end: this.#in.at };
    const { entry: entry2, list } = build(range);
    if (resources.length > 0) entries.push(entry2("resources", list(resources)));
    return { kind: "map", entries, range };
  }
  /** None for a line that is no entry. What is spread over a map counts as one whose name nobody knows. */
  #entry(depth) {
    const start = this.#in.at;
    const key = this.#in.next === "'" ? this.#in.string() : void 0;
    const name = key?.text ?? this.#in.match(NAME);
    const keyRange = key?.range ?? { start, end: this.#in.at };
    this.#in.skip();
    if (name === void 0 || this.#in.next !== ":") {
      const value2 = this.#in.expression(true);
      return value2.text.startsWith("...") ? [{ key: "...", keyRange, value: value2 }] : [];
    }
    this.#in.pass();
    const value = this.#value(depth + 1);
    return value ? [{ key: name, keyRange, value }] : [];
  }
  /** A loop gives a list of one. */
  #list(depth) {
    const start = this.#in.at;
    const items = [];
    this.#in.pass();
    this.#in.passLoop();
    while (this.#in.more("]")) {
      const item = this.#value(depth + 1);
      if (item && item.range.end > item.range.start) items.push(item);
      else this.#in.pass();
    }
    return { kind: "list", items, range: { start, end: this.#in.at } };
  }
};
var build = (range) => ({
  scalar: (text) => quotedScalar(text, range),
  list: (items) => ({ kind: "list", items, range }),
  map: (entries) => ({ kind: "map", entries, range }),
  entry: (key, value) => ({ key, keyRange: range, value })
});
var MAX_STEPS2 = 8;
var MAX_DEPTH8 = 20;
var isBicep = (path) => /\.bicep$/i.test(path);
var SCHEMA = /deploymentTemplate\.json/i;
var WIDE = /"\$schema"[^\n]*\/(?:subscription|managementGroup|tenant)DeploymentTemplate|^targetScope\s*=\s*'(?:subscription|managementGroup|tenant)'/im;
var azureTemplates = onceFor((file) => {
  const json = SCHEMA.test(file.text) ? file.json() : void 0;
  const root = isBicep(file.path) ? parseBicep(file.text) : below(json, "properties", "template") ?? json;
  return root ? templatesOf(root, WIDE.test(file.text), 0) : [];
});
function templatesOf(root, isWide2, depth) {
  const parameters = entriesAt(root, "parameters");
  const scope = { parameters, variables: entriesAt(root, "variables") };
  const resources = [...resourcesIn(child(root, "resources"), "", scope, 0)];
  const inner2 = resources.flatMap(({ type, node }) => {
    const template = type === "microsoft.resources/deployments" ? below(node, "properties", "template") : void 0;
    return template && depth < MAX_DEPTH8 ? templatesOf(template, isWide2, depth + 1) : [];
  });
  return [{ isWide: isWide2, parameters, outputs: entriesAt(root, "outputs"), resources }, ...inner2];
}
function* resourcesIn(held2, parent, scope, depth) {
  const nodes = held2?.kind === "list" ? held2.items : entriesAt(held2).map(({ value }) => value);
  for (const node of nodes) {
    const said = node.kind === "map" ? child(node, "type") : void 0;
    if (node.kind !== "map" || said?.kind !== "scalar" || depth > MAX_DEPTH8) continue;
    const own = said.text.toLowerCase();
    const type = parent === "" || own.startsWith("microsoft.") ? own : `${parent}/${own}`;
    if (textAt(node, "existing") !== "true") yield resourceOf2(node, type, said.range, scope);
    yield* resourcesIn(child(node, "resources"), type, scope, depth + 1);
  }
}
function resourceOf2(node, type, range, scope) {
  const resolve6 = (one) => resolved(one, scope);
  const at2 = (...path) => {
    let here = node;
    for (const key of path) {
      const found = child(here, key);
      here = found && resolve6(found);
    }
    return here;
  };
  return {
    type,
    range,
    node,
    name: textAt(node, "name") ?? type,
    resolve: resolve6,
    isSecure: (one) => isSecured(valueIn(scope.parameters, parameterNamed(one) ?? "")),
    isDefault: (one) => scope.parameters.some(({ value }) => child(value, "defaultValue") === one),
    at: at2,
    literal: (...path) => known(at2(...path)),
    items: (...path) => {
      const found = at2(...path);
      return found?.kind === "list" ? found.items.map(resolve6) : [];
    },
    lacks: (...path) => isLacking(node, path, resolve6)
  };
}
var known = (node) => node?.kind === "scalar" && !isExpression(node) ? node : void 0;
var isExpression = ({ templated, value, text }) => templated || typeof value === "string" && /^\[(?!\[)[\s\S]*\]$/.test(text);
var child = (node, key) => entriesAt(node).find((entry2) => entry2.key.toLowerCase() === key.toLowerCase())?.value;
var below = (node, ...path) => path.reduce((here, key) => child(here, key), node);
function isLacking(node, path, resolve6) {
  let here = node;
  for (const key of path) {
    if (here.kind !== "map" || here.entries.some((entry2) => entry2.key === "...")) return false;
    const found = child(here, key);
    if (!found) return true;
    here = resolve6(found);
  }
  return false;
}
var ARM_REFERENCE = /^\[\s*(parameters|variables)\(\s*'([^']+)'\s*\)((?:\.\w+)*)\s*\]$/i;
var BICEP_REFERENCE = /^([A-Za-z_]\w*)((?:\.\w+)*)$/;
function resolved(node, scope) {
  let here = node;
  for (let step2 = 0; step2 < MAX_STEPS2; step2++) {
    const next = here.kind === "scalar" ? referred(here, scope) : void 0;
    if (!next) break;
    here = next;
  }
  return here;
}
function referred(node, { parameters, variables: variables3 }) {
  const [, kind, name, rest = ""] = ARM_REFERENCE.exec(node.text) ?? [];
  const [, symbol = "", more = ""] = node.templated && !node.quoted && BICEP_REFERENCE.exec(node.text) || [];
  const given2 = child(valueIn(parameters, name ?? symbol), "defaultValue");
  const root = kind ? kind.toLowerCase() === "variables" ? valueIn(variables3, name ?? "") : given2 : symbol === "" ? void 0 : valueIn(variables3, symbol) ?? given2;
  const path = (kind ? rest : more).split(".").filter(Boolean);
  return root && below(root, ...path);
}
var isSecured = (declaration) => /^secure/i.test(textAt(declaration, "type") ?? "") || textAt(declaration, "secure") === "true";
function parameterNamed(node) {
  if (node.kind !== "scalar") return void 0;
  const [, kind, name] = ARM_REFERENCE.exec(node.text) ?? [];
  if (kind) return kind.toLowerCase() === "parameters" ? name : void 0;
  return node.templated && !node.quoted ? BICEP_REFERENCE.exec(node.text)?.[1] : void 0;
}
var valueIn = (entries, name) => entries.find(({ key }) => key.toLowerCase() === name.toLowerCase())?.value;
function cloudTemplates(file) {
  const json = file.json();
  return (json ? [json] : file.yaml()).flatMap((root) => [root, ...inServerless(root)].flatMap(templateOf));
}
var inServerless = (root) => {
  const resources = at(root, "resources");
  return resources && at(resources, "Resources") ? [resources] : [];
};
function templateOf(root) {
  const parameters = entriesAt(root, "Parameters");
  const settle = settling(parameters);
  const resources = entriesAt(root, "Resources").flatMap(({ key, keyRange, value }) => {
    const type = textAt(value, "Type");
    return type && /^[A-Za-z]\w+::/.test(type) ? [resourceOf3(type, { key, keyRange, value }, settle)] : [];
  });
  return resources.length === 0 && !at(root, "AWSTemplateFormatVersion") ? [] : [{ resources, parameters, outputs: entriesAt(root, "Outputs") }];
}
function resourceOf3(type, { key, keyRange, value }, settle) {
  const properties3 = at(value, "Properties");
  return {
    name: key,
    nameRange: keyRange,
    type,
    properties: properties3,
    get settled() {
      return properties3 && settle(properties3);
    },
    node: value
  };
}
function settling(parameters) {
  const defaults = new Map(
    parameters.flatMap(({ key, value }) => {
      const given2 = at(value, "Default");
      return given2?.kind === "scalar" ? [[key, given2]] : [];
    })
  );
  const settled = /* @__PURE__ */ new Map();
  const settle = (node) => {
    const known4 = settled.get(node);
    if (known4) return known4;
    settled.set(node, node);
    const made2 = defaults.get(referenceOf(node) ?? "") ?? inside3(node);
    settled.set(node, made2);
    return made2;
  };
  const inside3 = (node) => {
    if (node.kind === "list") return { ...node, items: node.items.map(settle) };
    if (node.kind !== "map") return node;
    return { ...node, entries: node.entries.map((entry2) => ({ ...entry2, value: settle(entry2.value) })) };
  };
  return settle;
}
var CLOUD_TEMPLATE_KEYWORDS = ["AWS::", "AWSTemplateFormatVersion"];
var referenceOf = (node) => node?.kind === "scalar" && node.tag === "!Ref" ? node.text : textAt(node, "Ref");
var UNSAID = 5;
function* inAzure(file, reader) {
  for (const template of azureTemplates(file))
    for (const resource of template.resources)
      for (const found of reader(resource, template))
        yield { path: file.path, resource: `${resource.type} ${resource.name}`, ...found };
}
var isText2 = (scalar3, pattern) => scalar3 !== void 0 && pattern.test(scalar3.text);
var OFF = /^false$/i;
var ON = /^true$/i;
var BESIDE = "plain HTTP is served beside HTTPS";
var HTTPS_BY_DEFAULT = "2019-04-01";
var HTTPS_ONLY = [
  { types: /^microsoft\.web\/sites(?:\/slots)?$/, name: "httpsOnly", open: true },
  { types: /^microsoft\.storage\/storageaccounts$/, name: "supportsHttpsTrafficOnly", open: false }
];
var HTTP_TOO = [
  [/^microsoft\.cdn\/profiles\/endpoints$/, ["isHttpAllowed"]],
  [/^microsoft\.app\/(?:containerapps|jobs)$/, ["configuration", "ingress", "allowInsecure"]]
];
function* azureListeners(resource) {
  const only3 = HTTPS_ONLY.find(({ types }) => types.test(resource.type));
  if (only3) {
    const said = resource.literal("properties", only3.name);
    if (isText2(said, OFF)) yield { range: said.range, message: BESIDE, fix: "true" };
    else if ((only3.open || isOld(resource)) && resource.lacks("properties", only3.name))
      yield { range: resource.range, message: BESIDE, severity: UNSAID, fix: `${only3.name}: true` };
  }
  for (const [types, path] of HTTP_TOO) {
    const said = types.test(resource.type) ? resource.literal("properties", ...path) : void 0;
    if (isText2(said, ON)) yield { range: said.range, message: BESIDE, fix: "false" };
  }
  if (/\/afdendpoints\/routes$/.test(resource.type)) yield* route(resource);
}
var isOld = (resource) => (resource.literal("apiVersion")?.text ?? "9") < HTTPS_BY_DEFAULT;
function* route(resource) {
  const taken = resource.items("properties", "supportedProtocols").map(known);
  const http = taken.find((protocol) => protocol?.text.toLowerCase() === "http");
  if (http && isText2(resource.literal("properties", "httpsRedirect"), /^disabled$/i))
    yield { range: http.range, message: BESIDE };
}
function* azurePlainDatabases(resource) {
  const { type } = resource;
  const forced = resource.literal("properties", "sslEnforcement");
  if (/^microsoft\.dbfor\w+\/servers$/.test(type) && isText2(forced, /^disabled$/i))
    yield { range: forced.range, message: "the server takes connections without TLS", fix: "Enabled" };
  const plain6 = resource.literal("properties", "enableNonSslPort");
  if (/^microsoft\.cache\/redis$/.test(type) && isText2(plain6, ON))
    yield { range: plain6.range, message: "the cache takes connections without TLS", fix: "false" };
  const client = resource.literal("properties", "clientProtocol");
  if (/^microsoft\.cache\/redisenterprise\/databases$/.test(type) && isText2(client, /^plaintext$/i))
    yield { range: client.range, message: "the cache takes connections without TLS", fix: "Encrypted" };
  const value = resource.literal("properties", "value");
  if (/\/configurations$/.test(type) && /require_secure_transport/i.test(resource.name) && isText2(value, /^off$/i))
    yield { range: value.range, message: "the server takes connections without TLS", fix: "ON" };
}
function* azureSettings(resource) {
  for (const { key, node } of keyedScalars(child(resource.node, "properties"))) {
    const value = known(resource.resolve(node));
    if (value) yield { key, value };
  }
}
function nginxServers(source) {
  const text = source.replace(/#[^\n]*/g, (comment) => " ".repeat(comment.length));
  return [...text.matchAll(/\bserver\s*\{/g)].map((match) => {
    const start = match.index + match[0].length;
    const end = closingOf(text, start);
    const inside3 = text.slice(start, end);
    const listens = [...inside3.matchAll(/\blisten\s+([^;{}]+);/g)].map((listen) => ({
      value: listen[1] ?? "",
      range: { start: start + listen.index, end: start + listen.index + listen[0].length }
    }));
    const names3 = [...inside3.matchAll(/\bserver_name\s+([^;{}]+);/g)].flatMap(
      (one) => (one[1] ?? "").trim().split(/\s+/)
    );
    return { listens, names: names3, text: inside3 };
  });
}
function closingOf(text, from) {
  let depth = 1;
  for (let at2 = from; at2 < text.length; at2++) {
    if (text[at2] === "{") depth++;
    else if (text[at2] === "}" && --depth === 0) return at2;
  }
  return text.length;
}
var UNSAID2 = 5;
function* terraformListeners(block, file, inventory) {
  const [type = ""] = block.labels;
  const protocol = attributeOf(block, "protocol");
  if (/^aws_(?:a?lb)_listener$/.test(type) && protocol?.kind === "string" && protocol.value === "HTTP" && !redirects(block) && !isInternal(block, file, inventory))
    yield { range: protocol.range, message: "the load balancer serves plain HTTP" };
  if (type === "aws_cloudfront_distribution")
    for (const part of blocksIn(block)) {
      const policy = attributeOf(part, "viewer_protocol_policy");
      if (policy?.kind === "string" && policy.value === "allow-all")
        yield { range: policy.range, message: "the distribution serves plain HTTP", fix: "redirect-to-https" };
    }
  yield* besideHttps(type, block);
  if (type === "digitalocean_loadbalancer") yield* forwarded(block);
  if (type === "aws_elb") yield* classic(block);
  if (/^aws_a?lb_target_group$/.test(type) && protocol?.kind === "string" && protocol.value === "HTTP")
    yield { range: protocol.range, message: "the targets are asked over plain HTTP", severity: NOTE };
  for (const options of blocksOf(block, "domain_endpoint_options")) {
    const enforced = attributeOf(options, "enforce_https");
    if (enforced?.kind === "constant" && enforced.text === "false")
      yield { range: enforced.range, message: "the domain serves plain HTTP", fix: "true" };
  }
}
var HTTPS_ONLY2 = [
  {
    types: /^azurerm_(?:linux_|windows_)?(?:web_app|function_app|app_service)(?:_slot)?$/,
    names: ["https_only"],
    off: true
  },
  {
    types: /^azurerm_storage_account$/,
    names: ["https_traffic_only_enabled", "enable_https_traffic_only"],
    off: false
  }
];
function* besideHttps(type, block) {
  const known4 = HTTPS_ONLY2.find(({ types }) => types.test(type));
  const only3 = known4?.names.flatMap((name) => attributeOf(block, name) ?? [])[0];
  const fix = `${known4?.names[0]} = true`;
  if (only3?.kind === "constant" && only3.text === "false")
    yield { range: only3.range, message: "plain HTTP is served beside HTTPS", fix: "true" };
  if (known4?.off && !only3)
    yield { range: block.headRange, message: "plain HTTP is served beside HTTPS", severity: UNSAID2, fix };
  const plain6 = type === "azurerm_cdn_endpoint" ? attributeOf(block, "is_http_allowed") : void 0;
  if (plain6?.kind === "constant" && plain6.text === "true")
    yield { range: plain6.range, message: "the endpoint serves plain HTTP", fix: "false" };
}
function* classic(block) {
  const internal = attributeOf(block, "internal");
  if (internal && !(internal.kind === "constant" && internal.text === "false")) return;
  for (const listener of blocksOf(block, "listener")) {
    const protocol = attributeOf(listener, "lb_protocol");
    if (protocol?.kind === "string" && /^http$/i.test(protocol.value))
      yield { range: protocol.range, message: "the load balancer serves plain HTTP" };
  }
}
function* forwarded(block) {
  const redirected = attributeOf(block, "redirect_http_to_https");
  if (redirected && !(redirected.kind === "constant" && redirected.text === "false")) return;
  for (const rule of blocksOf(block, "forwarding_rule")) {
    const protocol = attributeOf(rule, "entry_protocol");
    if (protocol?.kind === "string" && protocol.value === "http")
      yield { range: protocol.range, message: "the load balancer serves plain HTTP" };
  }
}
var redirects = (block) => [...blocksIn(block)].some(({ type, labels, attributes: attributes2, blocks: blocks2 }) => {
  const isAction = type === "default_action" || type === "dynamic" && labels[0] === "default_action";
  const action = stringOf({ attributes: attributes2, blocks: blocks2 }, "type");
  const toPlain = blocks2.some((inner2) => stringOf(inner2, "protocol") === "HTTP");
  return isAction && (type === "dynamic" || action === "redirect" && !toPlain || action === "fixed-response" || action === void 0);
});
function isInternal(block, file, inventory) {
  const arn = attributeOf(block, "load_balancer_arn");
  const name = arn?.kind === "name" ? arn.text.replace(/\[[^\]]*\]/g, "") : "";
  return blocksOfModule(moduleOf(file, inventory), "resource").some(({ block: balancer }) => {
    const internal = attributeOf(balancer, "internal");
    return name.startsWith(`${addressOf(balancer)}.`) && internal !== void 0 && !(internal.kind === "constant" && internal.text === "false");
  });
}
var UNSAID3 = 3.5;
var DOMAIN = /^AWS::(?:Elasticsearch|OpenSearchService)::Domain$/;
function* templateListeners(file) {
  for (const { resources } of cloudTemplates(file))
    for (const { name, nameRange, type, settled: properties3 } of resources) {
      const protocol = scalarAt(properties3, "Protocol");
      const actions = itemsAt(properties3, "DefaultActions").flatMap((action) => textAt(action, "Type") ?? []);
      if (type === "AWS::ElasticLoadBalancingV2::Listener" && protocol?.text === "HTTP" && (!at(properties3, "DefaultActions") || actions.length > 0) && actions.every((action) => action === "forward"))
        yield {
          path: file.path,
          range: protocol.range,
          resource: name,
          message: "the load balancer serves plain HTTP"
        };
      yield* classicListeners(file, name, type, properties3);
      const distribution = at(properties3, "DistributionConfig");
      const behaviors = [
        at(distribution, "DefaultCacheBehavior"),
        ...itemsAt(distribution, "CacheBehaviors")
      ].map((behavior) => scalarAt(behavior, "ViewerProtocolPolicy"));
      for (const policy of behaviors)
        if (policy?.text === "allow-all")
          yield {
            path: file.path,
            range: policy.range,
            resource: name,
            message: "the distribution serves plain HTTP",
            fix: "redirect-to-https"
          };
      const enforced = scalarAt(properties3, "DomainEndpointOptions", "EnforceHTTPS");
      if (enforced && /^false$/i.test(enforced.text))
        yield {
          path: file.path,
          range: enforced.range,
          resource: name,
          message: "the domain serves plain HTTP",
          fix: "true"
        };
      if (DOMAIN.test(type) && properties3?.kind === "map" && !at(properties3, "DomainEndpointOptions", "EnforceHTTPS"))
        yield {
          path: file.path,
          range: nameRange,
          resource: name,
          message: "nothing keeps the domain from serving plain HTTP",
          severity: UNSAID3
        };
    }
}
function* classicListeners(file, resource, type, properties3) {
  if (type !== "AWS::ElasticLoadBalancing::LoadBalancer" || textAt(properties3, "Scheme") === "internal")
    return;
  for (const listener of itemsAt(properties3, "Listeners")) {
    const protocol = scalarAt(listener, "Protocol");
    if (protocol && /^http$/i.test(protocol.text))
      yield {
        path: file.path,
        range: protocol.range,
        resource,
        message: "the load balancer serves plain HTTP"
      };
  }
}
var http_plain_listener_default = defineDocumentRule({
  id: "http-plain-listener",
  title: "Public listener that serves plain HTTP",
  why: "Passwords, tokens and cookies cross every network on the way in clear, and anybody there can change the answers.",
  remediation: "Serve HTTPS and let the plain listener do nothing but redirect to it.",
  fixes: {
    hcl: 'default_action {\n  type = "redirect"\n  redirect {\n    port        = "443"\n    protocol    = "HTTPS"\n    status_code = "HTTP_301"\n  }\n}',
    any: "return 301 https://$host$request_uri;"
  },
  severity: 6.5,
  cites: [
    { document: "S1", line: 32, practice: "The service runs behind HTTPS only." },
    { document: "S1", line: 33, practice: "No plain HTTP endpoints on the internet." },
    { document: "S3", line: 41, practice: "HTTPS is on in production." }
  ],
  confidence: "medium",
  files: (path) => isTerraformSource(path) || (0, import_match_scanner.isYaml)(path) || (0, import_match_scanner.isJson)(path) || isBicep(path) || /\.conf$|sites-(?:available|enabled)\//.test(path) || (0, import_match_scanner.isCode)(path) || (0, import_match_scanner.formatOf)(path) === "toml" || (0, import_match_scanner.nameOf)(path) === "Caddyfile",
  keywords: [
    "HTTP",
    "allow-all",
    "https_only",
    "enable_https",
    "listen",
    "SSL_REDIRECT",
    "force_https",
    "forceSSL",
    "azurerm_",
    "digitalocean_loadbalancer",
    "is_http_allowed",
    "Microsoft.Web/sites",
    "Microsoft.Storage/storageAccounts",
    "isHttpAllowed",
    "AWS::OpenSearchService",
    "AWS::Elasticsearch",
    "allowInsecure"
  ],
  *check(file, inventory) {
    const lower = isSample2(file.path) ? { severity: 3 } : {};
    for (const hit15 of hitsIn(file, inventory)) yield { ...hit15, ...lower };
  },
  examples: [],
  counterExamples: []
});
function* hitsIn(file, inventory) {
  const { path } = file;
  if (isTerraformSource(path)) {
    for (const block of blocksOf(file.hcl(), "resource"))
      for (const found of terraformListeners(block, file, inventory))
        yield { path, resource: addressOf(block), ...found };
  } else if ((0, import_match_scanner.isCode)(path)) yield* djangoSettings(file);
  else if ((0, import_match_scanner.formatOf)(path) === "toml") yield* flyListener(file);
  else if (CLOUD_TEMPLATE_KEYWORDS.some((word) => file.text.includes(word))) yield* templateListeners(file);
  else if ((0, import_match_scanner.isJson)(path) || isBicep(path)) yield* inAzure(file, azureListeners);
  else if (!(0, import_match_scanner.isYaml)(path)) yield* nginxListeners(file);
}
function* djangoSettings(file) {
  if (file.environment !== "production") return;
  for (const { name, value, nameRange } of file.code()?.named ?? [])
    if (name === "SECURE_SSL_REDIRECT" && value.kind === "constant" && value.text === "False")
      yield {
        path: file.path,
        range: { start: nameRange.start, end: value.range.end },
        resource: name,
        message: "requests over plain HTTP are answered",
        fix: "SECURE_SSL_REDIRECT = True"
      };
}
function* flyListener(file) {
  if (!/^fly(?:\.[\w-]+)?\.toml$/.test((0, import_match_scanner.nameOf)(file.path))) return;
  const root = file.toml();
  const services = [
    at(root, "http_service"),
    ...itemsAt(root, "services").flatMap((service) => itemsAt(service, "ports"))
  ];
  for (const service of services) {
    const forced = scalarAt(service, "force_https");
    if (forced?.value === false)
      yield {
        path: file.path,
        range: forced.range,
        resource: "force_https",
        message: "requests over plain HTTP are answered",
        fix: "true"
      };
  }
}
function* nginxListeners(file) {
  for (const { listens, names: names3, text } of nginxServers(file.text)) {
    const plain6 = listens.find(
      ({ value }) => /^(?:\S*:)?80(?:\s|$)/.test(value) && !/\bssl\b/.test(value) && !/^(?:127\.|localhost|\[::1\])/.test(value)
    );
    const isServing = !/\breturn\s+30[1278]|\brewrite\b[^;]*https:|\bssl_certificate\b|\blisten\s[^;]*\bssl\b/.test(text);
    if (plain6 && isServing && names3.some(isPublicName) && /\b(?:proxy_pass|fastcgi_pass|uwsgi_pass|root)\b/.test(text))
      yield {
        path: file.path,
        range: plain6.range,
        resource: `server ${names3[0] ?? ""}`,
        message: `${names3[0]} is served over plain HTTP`,
        fix: "return 301 https://$host$request_uri;"
      };
  }
}
var isPublicName = (name) => /^[\w*-]+(?:\.[\w-]+)+$/.test(name) && !/^(?:\d+\.)+\d+$|^(?:www\.)?example\.|\.(?:local|localhost|internal|test|example|lan|docker)$|example\.(?:com|org|net)$|yourdomain|domain\.com/i.test(
  name
);
var isMakefile2 = (path) => /^(?:gnu)?makefile$|\.mk$|^justfile$/i.test((0, import_match_scanner.nameOf)(path));
var mayHoldCommands = (path) => (0, import_match_scanner.isShell)(path) || (0, import_match_scanner.isDockerfile)(path) || isMakefile2(path) || (0, import_match_scanner.isYaml)(path);
var SCRIPT_KEYS = /^(?:run|script|scripts|before_script|after_script|shell|command|commands|cmd|cmds|bash|sh|inline|inlineScript|install|before_install|after_success|deploy)$/;
var commandsIn = onceFor((file) => [...commandsOf2(file)]);
function* commandsOf2(file) {
  const { path, text } = file;
  if ((0, import_match_scanner.isShell)(path)) yield* file.shell();
  else if ((0, import_match_scanner.isDockerfile)(path)) {
    for (const { keyword, json, textRange } of file.dockerfile()?.instructions ?? []) {
      if (!json && /^(?:RUN|CMD|ENTRYPOINT)$/.test(keyword)) yield* parseShell(text, textRange);
      if (json && /^(?:CMD|ENTRYPOINT)$/.test(keyword)) yield* parseShell(asWords(text, textRange), textRange);
    }
  } else if (isMakefile2(path)) yield* recipeCommands(text);
  else for (const root of file.yaml()) yield* commandsOfYaml(root, text);
}
function asWords(text, { start, end }) {
  const words = text.slice(start, end).replace(/"(?:[^"\\]|\\.)*"|[[\],]/g, (part) => part.length > 1 ? part : " ");
  return text.slice(0, start) + words + text.slice(end);
}
function* commandsOfYaml(root, text) {
  for (const { path, node } of walk(root)) {
    const key = path.at(-1);
    if (typeof key !== "string" || !SCRIPT_KEYS.test(key)) continue;
    const lines3 = node.kind === "list" ? node.items : [node];
    for (const line of lines3) if (isScript2(line)) yield* parseShell(text, line.range);
  }
}
var isScript2 = (node) => node.kind === "scalar" && typeof node.value === "string";
function* recipeCommands(text) {
  for (const line of text.matchAll(/^(?:\t|[ ]{2,})[@+-]*(.*(?:\\\n.*)*)/gm)) {
    const start = line.index + line[0].length - (line[1]?.length ?? 0);
    yield* parseShell(text, { start, end: line.index + line[0].length });
  }
}
function isLocalHost(host) {
  const name = host.toLowerCase().replace(/^\[|\]$/g, "");
  if (name === "" || /[${}<>%()*]/.test(name)) return true;
  if (/^[\da-f:]*:[\da-f:]*$/.test(name)) return /^(?:::1?|f[cde].*)$/.test(name);
  if (/^\d+(?:\.\d+){3}$/.test(name)) return isPrivateAddress(name);
  if (!name.includes(".")) return true;
  return isDocumentation(name) || /\.(?:svc|internal|intranet|corp|lan|home|private|local|localhost|localdomain|test|invalid|example|consul|docker)$|\.svc\.|\.cluster\.local$/.test(
    name
  );
}
var isPrivateAddress = (address) => /^(?:0|10|127)\.|^192\.168\.|^172\.(?:1[6-9]|2\d|3[01])\.|^169\.254\.|^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|^(?:192\.0\.2|198\.51\.100|203\.0\.113)\./.test(
  address
);
var isDocumentation = (host) => /(?:^|\.)(?:example|foo|bar|mysite|yoursite|yourdomain|mydomain|your-domain|my-domain|domain|contoso)\.(?:com|org|net|io|dev|edu|co)$/.test(
  host.toLowerCase()
);
var URL_PARTS = /^([a-z][a-z0-9+.-]*):\/\/(?:([^/?#@\s]*)@)?(\[[^\]]*\]|[^/?#:\s]*)(?::(\d+))?([/?#][\s\S]*)?$/i;
function urlParts(text) {
  const match = URL_PARTS.exec(text.trim());
  if (!match) return void 0;
  const [, scheme = "", user, host = "", port, rest = ""] = match;
  return {
    scheme: scheme.toLowerCase(),
    host,
    rest,
    ...user && { user },
    ...port && { port: Number(port) }
  };
}
var IDENTIFIERS = /^(?:www\.w3\.org|.*\bschemas?\..*|json-schema\.org|schema\.org|xmlns\..*|ns\..*|purl\.(?:org|oclc\.org)|www\.apache\.org|ocsp\..*|crl\d*\..*|.*\.ocsp\..*|dublincore\.org|xml\.apache\.org|java\.sun\.com|maven\.apache\.org|www\.springframework\.org|tempuri\.org|opengis\.net|www\.opengis\.net|docbook\.org)$/i;
function plainHost(text) {
  const url = urlParts(text);
  if (url?.scheme !== "http" || isLocalHost(url.host) || IDENTIFIERS.test(url.host)) return void 0;
  return url.host;
}
var namesPlainHost = (text) => [...text.matchAll(/http:\/\/[^\s"'`<>()]*/gi)].some(([url]) => plainHost(url) !== void 0);
var hasUser = (text) => /^http:\/\/[^/@\s:]+:[^/@\s]+@/i.test(text);
function isTargetName(name) {
  const words = (0, import_match_scanner.wordsOf)(name);
  const last = words.at(-1) ?? "";
  return TARGETS.test(words.join(" ")) && /^(?:url|uri|endpoint|webhook|registry|address|host|base)$/.test(last);
}
var TARGETS = /\b(?:webhook|callback|hook|api|base|auth|oauth|oauth2|oidc|sso|token|login|issuer|redirect|registry|index|endpoint|upload|ingest|collector|payment|service|backend|server|proxy target)\b/;
var REQUESTS = /^(?:(?:requests|httpx|axios|superagent|got|ky|needle|http|\$http|RestClient|HTTParty|Faraday|urllib3?|reqwest|session|client|Unirest|sling|gorequest|httpClient|http_client|Http|aiohttp)\.)(?:get|post|put|patch|delete|head|request|stream|Get|Post|Head|PostForm|open|new|create|Client)$|^(?:fetch|axios|got|urlopen|file_get_contents|URI\.open|open-uri|http\.NewRequest|http\.NewRequestWithContext|urllib\.request\.(?:urlopen|Request|urlretrieve)|Net\.HTTP\.(?:get|post|post_form|get_response)|requests\.Request|reqwest\.get|reqwest\.blocking\.get|HttpRequest\.newBuilder|WebClient\.create|RestTemplate\.\w+|curl_init)$|\.(?:GetAsync|PostAsync|PutAsync|GetStringAsync|getForObject|postForEntity|postForObject|getForEntity)$/;
function* plainUrlsInCode(code, file, inventory) {
  for (const call of code.calls) {
    if (!REQUESTS.test(call.callee) && !isImportedVerb(call, code)) continue;
    const target = call.arguments.slice(0, 2).flatMap(
      ({ name, value }) => name === void 0 || /^(?:url|uri)$/.test(name) ? urlOf(value, file, inventory) : []
    )[0];
    if (!target) continue;
    const here = target.direct ? target.range : call.range;
    yield {
      path: file.path,
      range: here,
      host: target.host,
      resource: `${call.callee} ${target.host}`,
      credential: target.user || sendsCredential(call)
    };
  }
  for (const { name, value, kind, within: within2 } of code.named) {
    if (value.kind !== "string" || kind === "parameter" || !isTargetName(name)) continue;
    const host = plainHost(value.value);
    if (host)
      yield {
        path: file.path,
        range: value.range,
        host,
        resource: within2 ? `${within2} ${name}` : name,
        credential: hasUser(value.value)
      };
  }
}
var isImportedVerb = (call, code) => /^(?:get|post|put|patch|delete|head)$/.test(call.callee) && code.imports.some(
  ({ from, names: names3 }) => /^(?:requests|httpx|got|axios)$/.test(from) && names3.includes(call.callee)
);
function urlOf(value, file, inventory) {
  if (value.kind === "template") {
    const host2 = plainHost(value.text);
    return host2 ? [{ host: host2, range: value.range, direct: true, user: hasUser(value.text) }] : [];
  }
  const found = resolveString(value, file, inventory);
  const host = found && plainHost(found.string.value);
  return host ? [
    {
      host,
      range: found.string.range,
      direct: value.kind === "string",
      user: hasUser(found.string.value)
    }
  ] : [];
}
function sendsCredential(call) {
  const isCredential2 = (name) => /^(?:auth|authorization|x-api-key|password|passwd)$/i.test(name) || (0, import_match_scanner.isSecretName)(name);
  return call.arguments.some(
    ({ name, value }) => name !== void 0 && isCredential2(name) || [...expressionsIn(value)].some(
      (inner2) => inner2.kind === "object" && inner2.properties.some((one) => isCredential2(one.name))
    ) || namesIn2(value).some((text) => (0, import_match_scanner.isSecretName)(text.slice(text.lastIndexOf(".") + 1)))
  );
}
var FETCHERS = /^(?:curl|wget2?|http|aria2c|git|pip3?|npm|yarn|pnpm|gem|helm|go|svn|python3?|cosign|nuget|dotnet|composer|uv)$/;
function* plainUrlsInCommand(command, file) {
  const { name, arguments: words } = programOf(command.words);
  if (!FETCHERS.test(name)) return;
  for (const [i, word] of words.entries()) {
    const before2 = words[i - 1]?.text ?? "";
    if (/^(?:-e|--referer|-H|--header|-d|--data.*|-A|-x|--proxy|--resolve|-m|--message)$/.test(before2))
      continue;
    const text = word.text.replace(/^--?[\w-]+=/, "");
    const host = plainHost(text);
    if (!host) continue;
    const start = word.range.start + Math.max(0, file.text.slice(word.range.start, word.range.end).indexOf("http://"));
    const credential2 = hasUser(text) || words.some(
      ({ text: option }) => /^(?:-u|--user|--password)$|^(?:authorization|x-api-key):/i.test(option)
    );
    yield {
      path: file.path,
      range: { start, end: word.range.end },
      host,
      resource: `${name} ${host}`,
      credential: credential2
    };
  }
}
var MAY_SEND = [
  {
    words: ["url", "uri", "endpoint", "webhook", "registry", "address", "host", "base"],
    shape: new RegExp(
      `(?:url|uri|endpoint|webhook|registry|address|host|base)(?!\\w)${GIVEN}["'\`]+http://`,
      "i"
    )
  },
  {
    words: "requests httpx axios superagent got ky needle http restclient faraday urllib reqwest session client unirest sling gorequest resttemplate".split(
      " "
    ),
    shape: /\b(?:requests|httpx|axios|superagent|got|ky|needle|http|RestClient|HTTParty|Faraday|urllib3?|reqwest|session|client|Unirest|sling|gorequest|httpClient|http_client|aiohttp|HttpRequest|WebClient|RestTemplate)(?:\s*(?:\??\.|::|->)\s*\w|\s*\()|(?:from\s+|import\s+|["'])(?:requests|httpx|got|axios)\b/i
  },
  {
    words: "fetch urlopen urlretrieve file_get_contents open curl_init async object entity".split(" "),
    shape: /\b(?:fetch|urlopen|urlretrieve|file_get_contents|curl_init)\s*\(|open-uri|URI\s*\.\s*open|(?:GetAsync|PostAsync|PutAsync|GetStringAsync|getForObject|postForEntity|postForObject|getForEntity)\b/
  }
];
var HEADERS = String.raw`\b(?:req|request|event)\s*\??\.\s*(?:headers?|META|rawHeaders)\b`;
var BODY = String.raw`\b(?:req|request|event)\s*\??\.\s*(?:body|rawBody|data|form|POST|json|params)\b`;
var WHOLE3 = String.raw`(?!\s*\??\.\s*\w+\b(?!\s*\())`;
var WORDS_OF_REQUESTS = ["header", "meta", "body", "data", "form", "post", "json", "params"];
var HANDLES_CREDENTIALS = {
  words: ["hook", "auth", "log", "sign", "register", "password", "token", "secret", "callback", "session"],
  shape: /webhook|auth|login|signin|sign_in|signup|register|password|token|secret|callback|oauth|session/i
};
var LOGS_REQUEST = [
  { words: WORDS_OF_REQUESTS, shape: new RegExp(HEADERS + WHOLE3, "i"), also: LOGS_SOMETHING, not: ["ruby"] },
  {
    words: WORDS_OF_REQUESTS,
    shape: new RegExp(BODY + WHOLE3, "i"),
    also: { ...LOGS_SOMETHING, also: HANDLES_CREDENTIALS },
    not: ["ruby"]
  },
  // A call needs no parentheses here.
  {
    words: WORDS_OF_REQUESTS,
    shape: new RegExp(`${HEADERS}|${BODY}`, "i"),
    also: LOGS_SOMETHING,
    not: ALL_BUT_RUBY
  }
];
var WITH_CREDENTIAL = 7.5;
var http_plain_url_default = defineDocumentRule({
  id: "http-plain-url",
  title: "Request, webhook or package source over plain HTTP",
  why: "Everybody on the way reads what is sent and may change what comes back, be it a token, an allow list or a program.",
  remediation: "Use the https address of the service; where it has none, put one in front of it or use another service.",
  fixes: {
    any: "https://<host>"
  },
  severity: 5.5,
  cites: [
    { document: "S1", line: 33, practice: "No plain HTTP endpoints on the internet." },
    { document: "S4", line: 58, practice: "All external communication is by TLS." },
    {
      document: "S4",
      line: 59,
      practice: "Names inside the cluster serve for backends, and they may be plain."
    }
  ],
  confidence: "medium",
  files: (path) => !(0, import_match_scanner.isVendored)(path) && !(0, import_match_scanner.isLockFile)(path) && ((0, import_match_scanner.isCode)(path) || (0, import_match_scanner.isTerraform)(path) || mayHoldCommands(path) || ["ini", "dotenv", "toml", "json", "xml"].includes((0, import_match_scanner.formatOf)(path))),
  keywords: ["http://"],
  lines: MAY_SEND,
  *check(file, inventory) {
    const lower = isSample2(file.path);
    const seen = /* @__PURE__ */ new Set();
    for (const { path, range, host, resource, credential: credential2 } of plainUrls(file, inventory)) {
      if (seen.has(range.start)) continue;
      seen.add(range.start);
      yield {
        path,
        range,
        resource,
        message: credential2 ? `a credential goes to ${host} over plain HTTP` : `${host} is spoken to over plain HTTP`,
        ...lower ? { severity: 3 } : credential2 && { severity: WITH_CREDENTIAL }
      };
    }
  },
  examples: [],
  counterExamples: []
});
function* plainUrls(file, inventory) {
  if (!namesPlainHost(file.text)) return;
  const { path } = file;
  const code = (0, import_match_scanner.isCode)(path) ? file.code() : void 0;
  if (code) yield* plainUrlsInCode(code, file, inventory);
  if ((0, import_match_scanner.isTerraform)(path)) yield* inTerraform3(file);
  if (mayHoldCommands(path)) for (const command of commandsIn(file)) yield* plainUrlsInCommand(command, file);
  if ((0, import_match_scanner.isDockerfile)(path)) yield* added(file);
  const roots = [...file.yaml(), file.json(), file.toml()];
  for (const root of roots) if (root) yield* named(root, file);
  for (const { name, value, valueRange } of (0, import_match_scanner.formatOf)(path) === "shell" ? [] : file.assignments()) {
    const host = isTargetName(name) || /(?:^|:)registry$|^(?:extra-)?index-url$/.test(name) ? plainHost(value) : void 0;
    if (host) yield { path, range: valueRange, host, resource: name, credential: false };
  }
  yield* packageSources(file);
}
function* named(root, file) {
  for (const { key, node, path } of keyedScalars(root)) {
    const host = isLiteral(node) && isTargetName(key) ? plainHost(node.text) : void 0;
    if (host) yield { path: file.path, range: node.range, host, resource: pathText(path), credential: false };
  }
}
function* inTerraform3(file) {
  for (const block of file.hcl()?.blocks ?? []) {
    const isFetched = block.type === "data" && block.labels[0] === "http";
    for (const part of [block, ...blocksIn(block)])
      for (const { name, value } of part.attributes) {
        const text = value.kind === "string" ? value.value : value.kind === "template" ? value.text : "";
        const host = isFetched && name === "url" || isTargetName(name) || isWebhook(part.type, name, attributeOf(part, "url") === value) ? plainHost(text) : void 0;
        if (host)
          yield {
            path: file.path,
            range: value.range,
            host,
            resource: `${addressOf(block)}.${name}`,
            credential: false
          };
      }
  }
}
var isWebhook = (type, name, isUrl) => name === "url" && isUrl && /webhook|configuration|http_endpoint/.test(type);
function* added(file) {
  for (const { keyword, words, text, textRange } of file.dockerfile()?.instructions ?? []) {
    const word = keyword === "ADD" ? words.find((one) => plainHost(one)) : void 0;
    const host = word && plainHost(word);
    if (!word || !host) continue;
    const start = textRange.start + text.indexOf(word);
    yield {
      path: file.path,
      range: { start, end: start + word.length },
      host,
      resource: `ADD ${host}`,
      credential: false
    };
  }
}
function* packageSources(file) {
  const root = file.xml();
  if (!root || !/(?:^|\/)(?:pom|settings)\.xml$|nuget\.config$/i.test(file.path)) return;
  for (const element of elementsIn(root)) {
    const source = /^(?:repository|pluginRepository|mirror|snapshotRepository)$/.test(element.name) ? element.children.find(({ name }) => name === "url")?.text : element.name === "add" ? element.attributes.get("value") : void 0;
    const host = source && plainHost(source.value);
    if (source && host)
      yield {
        path: file.path,
        range: source.range,
        host,
        resource: `${element.name} ${host}`,
        credential: false
      };
  }
}
var SHORTEST = 24;
function* assignedIn(text, range, owner) {
  const encoded = text.slice(range.start, range.end).trim();
  const decoded4 = encoded.length >= SHORTEST && /^[A-Za-z0-9+/\s]+={0,2}$/.test(encoded) ? Buffer.from(encoded, "base64").toString("utf8") : void 0;
  const isText4 = decoded4 !== void 0 && /^[\t\n\r -~]+$/.test(decoded4);
  const script = isText4 ? decoded4 : text;
  for (const { assignments } of parseShell(script, isText4 ? void 0 : range))
    for (const { name, value } of assignments)
      if ((0, import_match_scanner.isSecretName)(name) && value.literal)
        yield { secret: value.text, range: isText4 ? range : value.range, resource: `${owner}.${name}` };
}
function* azureSecrets(file) {
  for (const { resources } of azureTemplates(file))
    for (const resource of resources) {
      const owner = `${resource.type} ${resource.name}`;
      const found = [...properties(resource), ...pairs(resource), ...keptInVault(resource)];
      for (const { name, value } of found)
        if (typeof value.value === "string")
          yield { secret: value.text, range: value.range, resource: `${owner} ${name}` };
      yield* bootScript(file, resource, owner);
    }
}
function* properties(resource) {
  for (const { key, node } of keyedScalars(child(resource.node, "properties"))) {
    const value = (0, import_match_scanner.isSecretName)(key) ? written(resource, node) : void 0;
    if (value) yield { name: key, value };
  }
}
var written = (resource, node) => {
  const value = known(resource.resolve(node));
  return value && !resource.isDefault(value) ? value : void 0;
};
function* pairs(resource) {
  for (const { node } of walk(child(resource.node, "properties"))) {
    const name = known(child(node, "name"));
    const value = child(node, "value");
    const given2 = name && (0, import_match_scanner.isSecretName)(name.text) && value?.kind === "scalar" && written(resource, value);
    if (given2) yield { name: name.text, value: given2 };
  }
}
function* keptInVault(resource) {
  const value = below(resource.node, "properties", "value");
  const given2 = resource.type === "microsoft.keyvault/vaults/secrets" && value?.kind === "scalar" ? written(resource, value) : void 0;
  if (given2) yield { name: "value", value: given2 };
}
function* bootScript(file, resource, owner) {
  for (const { key, node } of keyedScalars(child(resource.node, "properties"))) {
    const script = /^customData$/i.test(key) ? resource.resolve(node) : void 0;
    if (script?.kind === "scalar" && !script.templated)
      yield* assignedIn(file.text, script.range, `${owner} customData`);
  }
}
function* azurePlainStores(resource) {
  const { type, name, range } = resource;
  const key = /([^/:$]*)(?:\$[^/]*)?$/.exec(name)?.[1] ?? "";
  const isReference = /keyvaultref/i.test(resource.literal("properties", "contentType")?.text ?? "");
  if (type === "microsoft.appconfiguration/configurationstores/keyvalues" && (0, import_match_scanner.isSecretName)(key) && !isReference)
    yield { range, message: `${key} is kept in App Configuration` };
  if (!/^microsoft\.(?:app\/(?:containerapps|jobs)|containerinstance\/containergroups)$/.test(type)) return;
  for (const { node } of walk(child(resource.node, "properties"))) {
    const variable = known(child(node, "name"));
    const value = child(node, "value");
    if (variable && (0, import_match_scanner.isSecretName)(variable.text) && value && resource.isSecure(value))
      yield {
        range: value.range,
        message: `${variable.text} is a plain variable of the container`,
        fix: "secretRef"
      };
  }
}
var LIBRARY2 = /@pulumi\/|\bpulumi|aws[-_]cdk|@aws-cdk|\bcdktf\b/;
var PLAIN2 = /\.(?:unsafePlainText|unsafe_plain_text|plainText|plain_text)$/;
var CONSTRUCTOR = /(?:^|\.)[A-Z]\w*$/;
var isCloudCode = (file) => LIBRARY2.test(file.text);
function* cloudCodeSecrets(file, inventory) {
  if (!isCloudCode(file)) return;
  for (const call of file.code()?.calls ?? []) {
    const [first2] = call.arguments;
    if (PLAIN2.test(call.callee)) yield* literal2(first2?.value, call.callee, file, inventory);
    if (!CONSTRUCTOR.test(call.callee) || first2?.value.kind !== "string" && first2?.value.kind !== "name")
      continue;
    for (const { name, value } of call.arguments) {
      if (name !== void 0 && (0, import_match_scanner.isSecretName)(name))
        yield* literal2(value, `${call.callee} ${name}`, file, inventory);
      yield* properties2(value, call.callee, file, inventory);
    }
  }
}
function* properties2(value, owner, file, inventory) {
  if (value.kind !== "object") return;
  for (const { name, value: inner2 } of value.properties) {
    if ((0, import_match_scanner.isSecretName)(name)) yield* literal2(inner2, `${owner} ${name}`, file, inventory);
    yield* properties2(inner2, owner, file, inventory);
  }
}
function* literal2(value, resource, file, inventory) {
  const found = resolveString(value, file, inventory);
  if (found?.path === file.path) yield { secret: found.string.value, range: found.string.range, resource };
}
var SINKS = /* @__PURE__ */ new Set([
  "secret_string",
  "secret_binary",
  "secret_data",
  "plaintext_value",
  "data_wo",
  "secret_string_wo"
]);
var isSinkName = (name) => SINKS.has(name) || (0, import_match_scanner.isSecretName)(name);
var secretSinksOf = (block) => [block, ...blocksIn(block)].flatMap(
  ({ attributes: attributes2 }) => attributes2.filter(({ name }) => isSinkName(name)).flatMap(({ value }) => handedOn(value))
);
function handedOn(value) {
  if (value.kind === "name") return [value.text];
  const [first2] = value.kind === "call" && WRAPPERS3.has(value.callee) ? value.arguments : [];
  return first2 ? handedOn(first2.value) : [];
}
var WRAPPERS3 = /* @__PURE__ */ new Set(["jsonencode", "tostring", "sensitive", "nonsensitive", "base64encode", "trimspace"]);
var DERIVING = new Set(
  "sha1 sha256 sha512 md5 base64sha256 base64sha512 bcrypt filemd5 length can keys toset contains startswith endswith regexall strcontains issensitive".split(
    " "
  )
);
function carriedNames(value) {
  if (value.kind === "name") return [value.text];
  if (value.kind === "call")
    return DERIVING.has(value.callee) ? [] : value.arguments.flatMap((one) => carriedNames(one.value));
  if (value.kind === "template") return value.parts.flatMap(carriedNames);
  if (value.kind === "object") return value.properties.flatMap((one) => carriedNames(one.value));
  if (value.kind === "list") return value.items.flatMap(carriedNames);
  if (value.kind === "other" && /^for_(?:object|tuple)_expr$/.test(value.type))
    return value.parts.slice(-1).flatMap(carriedNames);
  if (value.kind === "other" && value.type === "conditional")
    return value.parts.slice(1).flatMap(carriedNames);
  return value.kind === "other" && !/operation|binary|unary/.test(value.type) ? value.parts.flatMap(carriedNames) : [];
}
var ATTRIBUTES = [
  [/^random_password$/, /^(?:result|bcrypt_hash)$/],
  [/^tls_private_key$/, /^private_key_/],
  [/^aws_iam_access_key$/, /^(?:secret|ses_smtp_password_v4)$/],
  [/^azurerm_kubernetes_cluster$/, /^kube_(?:admin_)?config(?:_raw)?$/],
  [
    /^(?:aws_secretsmanager_secret_version|aws_secretsmanager_random_password)$/,
    /^(?:secret_string|secret_binary|random_password)$/
  ],
  [/^google_secret_manager_secret_version(?:_access)?$/, /^secret_data$/],
  [/^google_service_account_key$/, /^private_key$/],
  [/^azurerm_key_vault_secret$/, /^value$/],
  [/^vault_(?:generic_secret|kv_secret(?:_v2)?)$/, /^data(?:_json)?$/],
  [/^azuread_(?:application|service_principal)_password$/, /^value$/]
];
function isSecretReference(name, sensitive) {
  const parts2 = name.replace(/\[[^\]]*\]/g, "").split(".").filter((part) => part !== "*" && part !== "");
  const [scope = "", second = ""] = parts2;
  if (scope === "var") return parts2.length === 2 && (sensitive.has(second) || (0, import_match_scanner.isSecretName)(second));
  if (scope === "local") return parts2.length === 2 && (0, import_match_scanner.isSecretName)(second);
  if (/^(?:each|count|path|terraform|self)$/.test(scope)) return false;
  const [type = "", , attribute, ...more] = scope === "data" ? parts2.slice(1) : parts2;
  if (attribute === void 0) return false;
  const own = ATTRIBUTES.find(([kind]) => kind.test(type));
  if (own) return own[1].test(attribute) && isWhole(more);
  const last = more.at(-1) ?? attribute;
  return scope === "module" ? (0, import_match_scanner.isSecretName)(attribute) && more.length === 0 : (0, import_match_scanner.isSecretName)(last) || /^(?:primary|secondary)_(?:access_key|connection_string|key|blob_connection_string)$/.test(last);
}
var isWhole = (more) => !/^(?:host|username|arn|id|name)$/.test(more.at(-1) ?? "");
function* terraformLiterals(file) {
  const body = file.hcl();
  if (!body) return;
  if (/\.tfvars(?:\.json)?$|\.tfvars\./.test(file.path)) yield* namedIn(body, "");
  for (const block of body.blocks) {
    const owner = addressOf(block);
    if (block.type === "variable") yield* variableDefault(block);
    else if (block.type === "locals") yield* namedIn(block, "local.");
    else if (/^(?:resource|module|data|ephemeral|source|inputs)$/.test(block.type))
      yield* ofBlock(block, owner, file);
  }
}
function* variableDefault(block) {
  const name = block.labels[0] ?? "";
  for (const attribute of block.attributes)
    if (attribute.name === "default" && (0, import_match_scanner.isSecretName)(name)) yield* literal3(attribute.value, addressOf(block));
}
function* namedIn({ attributes: attributes2 }, prefix) {
  for (const { name, value } of attributes2) {
    if ((0, import_match_scanner.isSecretName)(name)) yield* literal3(value, `${prefix}${name}`);
    yield* inside(value, `${prefix}${name}`);
  }
}
var WHOLE4 = {
  azurerm_key_vault_secret: ["value"],
  google_secret_manager_secret_version: ["secret_data"],
  github_actions_secret: ["plaintext_value"],
  github_actions_organization_secret: ["plaintext_value"],
  github_dependabot_secret: ["plaintext_value"],
  kubernetes_secret: ["data", "string_data"],
  kubernetes_secret_v1: ["data", "string_data"],
  vault_generic_secret: ["data_json"],
  vault_kv_secret_v2: ["data_json"],
  aws_secretsmanager_secret_version: ["secret_string"],
  doppler_secret: ["value"]
};
var SCRIPTS2 = /^(?:user_data|user_data_base64|custom_data|metadata_startup_script|startup_script|startup-script|user-data)$/;
function* ofBlock(block, owner, file) {
  const whole = WHOLE4[block.labels[0] ?? ""] ?? (isSecureParameter(block) ? ["value"] : []);
  for (const part of [block, ...blocksIn(block)])
    for (const { name, value } of part.attributes) {
      const resource = `${owner}.${name}`;
      if (whole.includes(name)) yield* held(value, resource);
      else if (isSinkName(name)) yield* literal3(value, resource);
      else if (SCRIPTS2.test(name)) yield* scriptSecrets(value, resource, file);
      else if (name === "container_definitions") yield* containerSecrets(value, resource, file);
      yield* inside(value, resource, file);
    }
  yield* namedPairs(block, owner);
}
function* held(value, resource) {
  if (value.kind === "call") for (const one of value.arguments) yield* held(one.value, resource);
  else if (value.kind === "object") {
    for (const { name, value: inner2 } of value.properties)
      if (!HARMLESS.test(name)) yield* held(inner2, `${resource}.${name}`);
  }
  yield* literal3(value, resource);
}
var HARMLESS = /^(?:user(?:name)?|host(?:name)?|port|engine|database|dbname|dbInstanceIdentifier|url|region|email|ca\.crt|tls\.crt|.*(?:_id|Id|_name|_arn|_url|_host))$/;
var isSecureParameter = (block) => block.labels[0] === "aws_ssm_parameter" && block.attributes.some(
  ({ name, value }) => name === "type" && value.kind === "string" && value.value === "SecureString"
);
function* inside(value, resource, file) {
  if (value.kind === "object") {
    yield* pair(value.properties, resource);
    for (const { name, value: inner2 } of value.properties) {
      if ((0, import_match_scanner.isSecretName)(name)) yield* literal3(inner2, `${resource}.${name}`);
      else if (SCRIPTS2.test(name) && file) yield* scriptSecrets(inner2, `${resource}.${name}`, file);
      yield* inside(inner2, resource, file);
    }
  } else if (value.kind === "list") for (const item of value.items) yield* inside(item, resource, file);
  else if (value.kind === "call") for (const one of value.arguments) yield* inside(one.value, resource, file);
}
function* namedPairs(block, owner) {
  for (const { attributes: attributes2 } of blocksIn(block)) yield* pair(attributes2, owner);
}
function* pair(members, resource) {
  const name = members.find((one) => one.name === "name")?.value;
  const value = members.find((one) => one.name === "value")?.value;
  if (name?.kind === "string" && value && (0, import_match_scanner.isSecretName)(name.value))
    yield* literal3(value, `${resource}.${name.value}`);
}
function* literal3(value, resource) {
  if (value.kind === "string") yield { secret: value.value, range: value.range, resource };
}
function* scriptSecrets(value, resource, file) {
  if (value.kind === "call")
    for (const one of value.arguments) yield* scriptSecrets(one.value, resource, file);
  if (value.kind === "string" || value.kind === "template")
    yield* assignedIn(file.text, value.range, resource);
}
function* containerSecrets(value, resource, file) {
  if (value.kind !== "string" && value.kind !== "template") return;
  const { start, end } = value.range;
  const root = parseJson(value.kind === "string" ? value.value : value.text);
  for (const { node } of root ? walk(root) : []) {
    const name = textAt(node, "name");
    const secret = textAt(node, "value");
    const at2 = secret ? file.text.indexOf(`"${secret}"`, start) + 1 : 0;
    if (name && secret && (0, import_match_scanner.isSecretName)(name) && at2 > 0 && at2 < end)
      yield { secret, range: { start: at2, end: at2 + secret.length }, resource: `${resource}.${name}` };
  }
}
var UNPROTECTED = 6;
var PLACEHOLDER = 6.5;
var SHOWN = 5.5;
var BOOT = Buffer.from("export DATABASE_PASSWORD=kettle-Bruise-91-orbit\n").toString("base64");
var iac_literal_secret_default = defineDocumentRule({
  id: "iac-literal-secret",
  title: "Secret written into the description of infrastructure",
  why: "The value is in the repository, in every plan and in the state, for everybody who can read one of them.",
  remediation: "Replace the value where it is used, then let the service make it (`manage_master_user_password`), or refer to a secret manager or a write-only argument.",
  fixes: {
    hcl: 'data "aws_secretsmanager_secret_version" "it" {\n  secret_id = "<name>"\n}\n# password = data.aws_secretsmanager_secret_version.it.secret_string\n# of a database: manage_master_user_password = true',
    yaml: "'{{resolve:secretsmanager:<name>:SecretString:<key>}}'",
    json: '"{{resolve:secretsmanager:<name>:SecretString:<key>}}"',
    any: 'new pulumi.Config().requireSecret("<name>")'
  },
  severity: 8.5,
  cites: [
    { document: "S3", line: 22, practice: "All credentials come from outside the code." },
    { document: "S0", line: 55, practice: "Keys come from the environment or a secret manager." }
  ],
  confidence: "high",
  files: (path) => !(0, import_match_scanner.isTest)(path) && ((0, import_match_scanner.isTerraform)(path) || (0, import_match_scanner.isYaml)(path) || (0, import_match_scanner.isJson)(path) || (0, import_match_scanner.isCode)(path) || isBicep(path)),
  keywords: ["password", "secret", "token", "key", "credential", "user_data", "passphrase", "customData"],
  *check(file, inventory) {
    const slot = slotOfPath(file.path);
    const seen = /* @__PURE__ */ new Set();
    for (const found of secretsOf(file, inventory)) {
      const decision = decide(slot, found.secret);
      if (decision.kind === "weak" && isSample2(file.path)) continue;
      if (decision.kind === "value" && isNameOfSecret(found.secret)) continue;
      if (decision.kind === "pass" || isAddress(found.secret) || seen.has(found.range.start)) continue;
      seen.add(found.range.start);
      const message = `${found.resource} is written here${decision.kind === "weak" ? `, ${decision.because}` : ""}`;
      const words = (0, import_match_scanner.placeholderOf)(found.secret) === "lexical" ? { severity: PLACEHOLDER } : {};
      const shown2 = isSample2(file.path) ? { severity: SHOWN } : words;
      yield { path: file.path, message, ...shown2, ...found };
    }
    yield* plainlyKept(file);
  },
  examples: [],
  counterExamples: []
});
var isNameOfSecret = (value) => /^[a-z]+(?:-[a-z]+){2,}$/.test(value) && (0, import_match_scanner.isSecretName)(value);
var isAddress = (value) => /^(?:arn:|projects\/|\/subscriptions\/|alias\/|https?:\/\/[^:@]*$|\/[\w.-]+(?:\/[\w.-]+)*$)/.test(value);
function* secretsOf(file, inventory) {
  const { path } = file;
  if ((0, import_match_scanner.isTerraform)(path)) yield* terraformLiterals(file);
  else if ((0, import_match_scanner.isCode)(path)) yield* cloudCodeSecrets(file, inventory);
  else if (isBicep(path)) yield* azureSecrets(file);
  else if (isAnsibleVariables(path)) yield* ansibleSecrets(file);
  else if (CLOUD_TEMPLATE_KEYWORDS.some((word) => file.text.includes(word))) yield* templateSecrets(file);
  else yield* azureSecrets(file);
  if (/^serverless\.ya?ml$/.test((0, import_match_scanner.nameOf)(path))) yield* serverlessSecrets(file);
}
function* plainlyKept(file) {
  if (!file.text.includes("{{resolve:ssm:")) return;
  for (const { resources } of cloudTemplates(file))
    for (const { name, properties: properties3 } of resources)
      for (const { key, node } of keyedScalars(properties3))
        if ((0, import_match_scanner.isSecretName)(key) && PLAIN_PARAMETER.test(node.text))
          yield {
            path: file.path,
            range: node.range,
            resource: `${name} ${key}`,
            message: `${key} comes from a parameter that is not encrypted`,
            severity: UNPROTECTED
          };
}
var PLAIN_PARAMETER = /^\{\{resolve:ssm:[^{}]+\}\}$/;
function* templateSecrets(file) {
  for (const { resources } of cloudTemplates(file))
    for (const { name, type, properties: properties3 } of resources) {
      for (const { key, node, path } of keyedScalars(properties3))
        if (((0, import_match_scanner.isSecretName)(key) || key === "SecretString") && isLiteral(node) && typeof node.value === "string")
          yield { secret: node.text, range: node.range, resource: `${name} ${type} ${pathText(path)}` };
      yield* namedPairs2(properties3, `${name} ${type}`);
      for (const { node, path } of walk(properties3))
        if (path.includes("UserData") && node.kind === "scalar" && !node.templated)
          yield* assignedIn(file.text, node.range, `${name} ${type} UserData`);
    }
}
function* namedPairs2(properties3, owner) {
  for (const { node } of walk(properties3)) {
    if (node.kind !== "map") continue;
    const [name, value] = ["Name", "Value"].map(
      (key) => node.entries.find((entry2) => entry2.key === key)?.value
    );
    if (name?.kind === "scalar" && (0, import_match_scanner.isSecretName)(name.text) && isLiteral(value))
      yield { secret: value.text, range: value.range, resource: `${owner} ${name.text}` };
  }
}
var isAnsibleVariables = (path) => (0, import_match_scanner.isYaml)(path) && /(?:^|\/)(?:group_vars|host_vars)\/|(?:^|\/)roles\/[^/]+\/(?:vars|defaults)\//.test(path);
function* ansibleSecrets(file) {
  for (const root of file.yaml())
    for (const { key, node, path } of keyedScalars(root))
      if ((0, import_match_scanner.isSecretName)(key) && isLiteral(node) && typeof node.value === "string")
        yield { secret: node.text, range: node.range, resource: pathText(path) };
}
function* serverlessSecrets(file) {
  for (const root of file.yaml())
    for (const { key, node, path } of keyedScalars(root))
      if (path.includes("environment") && (0, import_match_scanner.isSecretName)(key) && isLiteral(node) && typeof node.value === "string")
        yield { secret: node.text, range: node.range, resource: pathText(path) };
}
function* azureParameters(file) {
  for (const template of azureTemplates(file)) {
    const feeding = feedingSecrets(template);
    for (const parameter of template.parameters)
      if ((0, import_match_scanner.isSecretName)(parameter.key) && !NO_SECRET.test(parameter.key) || feeding.has(parameter.key.toLowerCase()))
        yield* secretParameter(file, parameter);
    yield* outputs(file, template);
  }
}
var NO_SECRET = /^resource_?token$|app(?:lication)?_?insights/i;
var feedingSecrets = ({ resources }) => new Set(
  resources.flatMap(
    ({ node }) => [...keyedScalars(child(node, "properties"))].flatMap(
      ({ key, node: value }) => (0, import_match_scanner.isSecretName)(key) ? parameterNamed(value)?.toLowerCase() ?? [] : []
    )
  )
);
function* secretParameter(file, { key, keyRange, value }) {
  const type = (textAt(value, "type") ?? "").replace(/\?$/, "");
  const given2 = child(value, "defaultValue");
  if (isSecured(value)) {
    const literal5 = known(given2);
    if (isLiteral(literal5) && literal5.text !== "" && decide(slotOfPath(file.path), literal5.text).kind !== "pass")
      yield {
        path: file.path,
        range: literal5.range,
        secret: literal5.text,
        resource: `parameters.${key}`,
        message: `parameter ${key} has a default that everybody can read`,
        fix: isBicep(file.path) ? `@secure()
param ${key} ${type}` : '"type": "securestring"'
      };
  } else if (/^(?:string|object)$/i.test(type) && !isReferencing(value))
    yield {
      path: file.path,
      range: keyRange,
      resource: `parameters.${key}`,
      ...unmarked(file, { key, keyRange, value })
    };
}
function unmarked(file, { key, keyRange, value }) {
  const given2 = child(value, "defaultValue");
  if (isBicep(file.path))
    return {
      message: `parameter ${key} is not marked @secure()`,
      fix: "@secure()",
      ...!given2 && { edits: lineAbove(file, keyRange.start, "@secure()") }
    };
  return {
    message: `parameter ${key} is a plain string`,
    fix: '"type": "securestring"',
    ...!given2 && { edits: replaced(child(value, "type")?.range ?? keyRange, "securestring") }
  };
}
var isReferencing = (value) => /\b(?:name of|resource id|uri of|path)\b/i.test(
  textAt(value, "metadata", "description") ?? textAt(value, "decorators") ?? ""
);
var LISTS_KEYS = /\blist(?:Keys|AccountSas|ServiceSas|Secrets|Credentials|AdminKeys|QueryKeys)\(/i;
function* outputs(file, { outputs: outputs3, parameters }) {
  for (const { key, keyRange, value } of outputs3) {
    const shown2 = child(value, "value");
    const text = shown2?.kind === "scalar" ? shown2.text : "";
    if (isSecured(value)) continue;
    const named3 = shown2 && parameterNamed(shown2)?.toLowerCase();
    const parameter = parameters.find((one) => one.key.toLowerCase() === named3);
    const what = LISTS_KEYS.test(text) ? "keys of a resource" : parameter && isSecured(parameter.value) ? `parameter ${parameter.key}` : void 0;
    if (what)
      yield {
        path: file.path,
        range: keyRange,
        resource: `outputs.${key}`,
        message: `output ${key} shows ${what}`,
        fix: `// remove output ${key}; who needs the value reads it from its own place`
      };
  }
}
var iac_param_not_secure_default = defineDocumentRule({
  id: "iac-param-not-secure",
  title: "Secret parameter of a template that is not protected",
  why: "A plain parameter is shown in the console, in deployment history and in logs to everybody who may look at the stack.",
  remediation: "Mark the parameter (`NoEcho: true`, `@secure()`, `securestring`), give it no default, and output no value that it feeds.",
  severity: 6,
  cites: [{ document: "S0", line: 86, practice: "What is sensitive is marked as sensitive." }],
  confidence: "high",
  files: (path) => !(0, import_match_scanner.isTest)(path) && ((0, import_match_scanner.isYaml)(path) || (0, import_match_scanner.isJson)(path) || isBicep(path)),
  keywords: ["parameters", "param "],
  *check(file) {
    if (CLOUD_TEMPLATE_KEYWORDS.some((word) => file.text.includes(word)))
      for (const template of cloudTemplates(file)) yield* cloudParameters(template, file);
    else if (/^Pulumi\.[\w.-]+\.ya?ml$/.test(file.path.slice(file.path.lastIndexOf("/") + 1)))
      yield* pulumiConfig(file);
    else yield* azureParameters(file);
  },
  examples: [],
  counterExamples: []
});
function* cloudParameters({ parameters, resources, outputs: outputs3 }, file) {
  const feeding = new Set(resources.flatMap(({ properties: properties3 }) => [...secretReferences(properties3)]));
  const secret = parameters.filter(({ key }) => (0, import_match_scanner.isSecretName)(key) || feeding.has(key));
  for (const { key, keyRange, value } of secret) {
    const type = textAt(value, "Type") ?? "String";
    if (!/^String$/i.test(type) || isAddressed(value)) continue;
    const resource = `Parameters.${key}`;
    const given2 = at(value, "Default");
    if (!/^true$/i.test(textAt(value, "NoEcho") ?? ""))
      yield {
        path: file.path,
        range: keyRange,
        resource,
        message: `parameter ${key} is shown to everybody who sees the stack`,
        fix: "NoEcho: true",
        edits: !given2 && value.kind === "map" ? withEntry(file, value, "NoEcho", "true") : []
      };
    else if (given2) yield* defaulted(file, key, given2);
  }
  const names3 = new Set(secret.map(({ key }) => key));
  for (const { key, keyRange, value } of outputs3) {
    const reference = referenceOf(at(value, "Value"));
    if (reference && names3.has(reference))
      yield {
        path: file.path,
        range: keyRange,
        resource: `Outputs.${key}`,
        message: `output ${key} shows parameter ${reference}`,
        fix: `# remove output ${key}; who needs the value reads it from the secret store`
      };
  }
}
function* defaulted(file, key, given2) {
  if (!isLiteral(given2) || decide(slotOfPath(file.path), given2.text).kind === "pass") return;
  const message = `parameter ${key} has a default that everybody can read`;
  yield {
    path: file.path,
    range: given2.range,
    secret: given2.text,
    resource: `Parameters.${key}.Default`,
    message,
    fix: file.path.endsWith(".json") ? '"NoEcho": true' : "NoEcho: true   # and no Default"
  };
}
function* secretReferences(properties3) {
  for (const { path, node } of walk(properties3)) {
    const key = path.at(-1);
    const reference = typeof key === "string" && (0, import_match_scanner.isSecretName)(key) ? referenceOf(node) : void 0;
    if (reference) yield reference;
  }
}
var isAddressed = (parameter) => /\b(?:arns?|name of|path|id of|reference|bucket|key ?pair)\b/i.test(
  textAt(parameter, "Description") ?? ""
) || /^(?:arn:|\/)/.test(textAt(parameter, "Default") ?? "");
function* pulumiConfig(file) {
  for (const root of file.yaml())
    for (const { key, value } of entriesAt(root, "config")) {
      const name = key.slice(key.lastIndexOf(":") + 1);
      if (!(0, import_match_scanner.isSecretName)(name) || !isLiteral(value) || decide("effective", value.text).kind === "pass")
        continue;
      const message = `${name} was set without --secret`;
      yield {
        path: file.path,
        range: value.range,
        secret: value.text,
        resource: `config.${key}`,
        message,
        fix: `pulumi config set --secret ${name}`
      };
    }
}
var iac_secret_plaintext_store_default = defineDocumentRule({
  id: "iac-secret-plaintext-store",
  title: "Secret kept in a store that does not protect it",
  why: "Plain parameters, variables and metadata are read by everybody with access to the account, and no key encrypts them.",
  remediation: "Keep the value in a store for secrets (SecureString, Secrets Manager, Key Vault, an Actions secret) and switch encryption of stored secrets on.",
  fixes: {
    yaml: "providers:\n  - aescbc:\n      keys:\n        - name: key1\n          secret: <from a key management service>\n  - identity: {}",
    any: 'resource "github_actions_secret" "<name>" {\n  repository      = "<repository>"\n  secret_name     = "<NAME>"\n  plaintext_value = var.<name>\n}'
  },
  severity: 6,
  cites: [
    {
      document: "S1",
      line: 42,
      practice: "Plaintext secrets are protected by the infrastructure that holds them."
    },
    { document: "S2", line: 69, practice: "Tokens are encrypted at rest." },
    { document: "S3", line: 137, practice: "What is stored is encrypted." }
  ],
  confidence: "high",
  files: (path) => isTerraformSource(path) || (0, import_match_scanner.isYaml)(path) || (0, import_match_scanner.isJson)(path) || isBicep(path),
  keywords: [
    "aws_ssm_parameter",
    "AWS::SSM::Parameter",
    "EncryptionConfiguration",
    "Microsoft.AppConfiguration",
    "Microsoft.App/",
    "Microsoft.ContainerInstance",
    "aws_eks_cluster",
    "_variable",
    "consul_key",
    "app_configuration",
    "metadata",
    "vercel_",
    "dynamodb_table_item"
  ],
  *check(file) {
    const severity = isSample2(file.path) ? { severity: 3 } : {};
    for (const hit15 of hitsIn2(file)) yield { ...hit15, ...severity };
  },
  examples: [],
  counterExamples: []
});
function* hitsIn2(file) {
  if (isTerraformSource(file.path)) {
    for (const block of blocksOf(file.hcl(), "resource")) {
      const found = STORES2[block.labels[0] ?? ""]?.(block);
      if (found) yield { path: file.path, resource: addressOf(block), ...found };
    }
  } else if (CLOUD_TEMPLATE_KEYWORDS.some((word) => file.text.includes(word))) yield* plainParameters(file);
  else if (file.text.includes("EncryptionConfiguration")) yield* identityFirst(file);
  else yield* inAzure(file, azurePlainStores);
}
var OWN_KEY = 3;
var named2 = (key, store) => (block) => {
  const name = attributeOf(block, key);
  const text = name?.kind === "string" ? name.value : name?.kind === "template" ? name.text.replace(/\$\{[^}]*\}/g, "x") : "";
  return name && isSecretPath(text) ? { range: name.range, message: `${text} is kept in ${store}` } : void 0;
};
var STORES2 = {
  aws_ssm_parameter: plainParameter,
  aws_eks_cluster: unencryptedCluster,
  github_actions_variable: named2("variable_name", "a variable that workflows print"),
  github_actions_organization_variable: named2("variable_name", "a variable that workflows print"),
  github_actions_environment_variable: named2("variable_name", "a variable that workflows print"),
  gitlab_project_variable: unmasked,
  gitlab_group_variable: unmasked,
  azurerm_app_configuration_key: (block) => stringOf(block, "type") === "vault" ? void 0 : named2("key", "App Configuration")(block),
  google_compute_project_metadata_item: named2("key", "project metadata"),
  consul_keys: (block) => blocksOf(block, "key").map(named2("path", "Consul's plain store")).find(Boolean),
  consul_key_prefix: () => void 0,
  vercel_project_environment_variable: (block) => /^(?:true)$/.test(textOf3(block, "sensitive")) ? void 0 : named2("key", "a plain variable")(block)
};
var textOf3 = (block, name) => {
  const value = attributeOf(block, name);
  return value?.kind === "constant" ? value.text : "";
};
var isSecretPath = (text) => (0, import_match_scanner.isSecretName)(text.split(/[/.:]/).at(-1) ?? "");
function plainParameter(block) {
  const type = attributeOf(block, "type");
  const value = attributeOf(block, "value");
  if (type?.kind !== "string" || type.value === "SecureString") return void 0;
  const held2 = value ? namesIn2(value) : [];
  const carries = held2.some((name) => isSecretReference(name, /* @__PURE__ */ new Set()));
  const isAddress2 = held2.some((name) => /\.(?:arn|id|name|self_link)$/.test(name));
  const byName2 = named2("name", `a ${type.value}`)(block) !== void 0 && !isAddress2;
  return carries || byName2 ? { range: type.range, message: `the parameter is a plain ${type.value}`, fix: "SecureString" } : void 0;
}
function unencryptedCluster(block) {
  const has = [...blocksIn(block)].some(
    ({ type, labels }) => type === "encryption_config" || labels[0] === "encryption_config"
  );
  return has ? void 0 : {
    range: block.headRange,
    severity: OWN_KEY,
    message: "the cluster keeps Kubernetes Secrets without a key of your own",
    fix: 'encryption_config {\n  resources = ["secrets"]\n  provider {\n    key_arn = <arn of a KMS key>\n  }\n}'
  };
}
function unmasked(block) {
  return /^true$/.test(textOf3(block, "masked")) || attributeOf(block, "masked")?.kind === "name" ? void 0 : named2("key", "a variable that jobs print")(block);
}
function* plainParameters(file) {
  for (const { resources } of cloudTemplates(file))
    for (const { name, nameRange, type, properties: properties3 } of resources) {
      const path = textAt(properties3, "Name") ?? "";
      if (type === "AWS::SSM::Parameter" && isSecretPath(path) && textAt(properties3, "Type") !== "SecureString")
        yield { path: file.path, range: nameRange, resource: name, message: `${path} is a plain parameter` };
    }
}
function* identityFirst(file) {
  for (const root of file.yaml()) {
    if (textAt(root, "kind") !== "EncryptionConfiguration") continue;
    for (const group of itemsAt(root, "resources")) {
      const [first2] = itemsAt(group, "providers");
      if (!first2 || !namesSecrets(group) || at(first2, "identity") === void 0) continue;
      const message = "the first provider writes Secrets without encryption";
      yield { path: file.path, range: first2.range, resource: "EncryptionConfiguration", message };
    }
  }
}
var namesSecrets = (group) => itemsAt(group, "resources").some(
  (item) => item.kind === "scalar" && /^(?:secrets|\*\.?\*?)$/.test(item.text)
);
function* azureRotation(resource) {
  const { type, range } = resource;
  const isKept = /^microsoft\.keyvault\/vaults\/(?:secrets|keys)$/.test(type);
  const isRotated2 = !resource.lacks("properties", "attributes", "exp") || !resource.lacks("properties", "rotationPolicy");
  if (isKept && !isRotated2)
    yield { range, message: "neither an expiry date nor a rotation", fix: "attributes: { exp: <seconds> }" };
  const mounted = ["properties", "addonProfiles", "azureKeyvaultSecretsProvider"];
  const rotates = resource.literal(...mounted, "config", "enableSecretRotation");
  if (type === "microsoft.containerservice/managedclusters" && isText2(rotates, /^false$/i))
    yield { range: rotates.range, message: "mounted secrets are not refreshed", fix: "true" };
}
var ROLE = "a role that may do everything, or give itself the right to";
var ROLES = [
  ["8e3af657-a8ff-443c-a75c-2fe8c4bcb635", "Owner"],
  ["b24988ac-6180-42a0-ab88-20f7382dd24c", "Contributor"],
  ["18d7d88d-d35e-4fb5-a5c3-7773c20a72d9", "User Access Administrator"]
];
var GRANTS_ALL = /^(?:\*|Microsoft\.Authorization\/\*(?:\/(?:write|action))?|Microsoft\.Authorization\/roleDefinitions\/(?:\*|write))$/i;
var KEEPS_ROLES = /^Microsoft\.Authorization\/(?:\*|roleAssignments)\/(?:\*|write)$/i;
function* azureGrants(resource, { isWide: isWide2 }) {
  if (resource.type === "microsoft.authorization/roleassignments") {
    const role = resource.at("properties", "roleDefinitionId");
    const name = role?.kind === "scalar" ? ROLES.find(([id]) => role.text.includes(id))?.[1] : void 0;
    if (role && name && isWide2 && resource.lacks("scope"))
      yield { range: role.range, message: `${name} of the whole subscription` };
  }
  if (resource.type !== "microsoft.authorization/roledefinitions") return;
  for (const permission of resource.items("properties", "permissions")) {
    const texts2 = (name) => {
      const found = child(permission, name);
      const list = found && resource.resolve(found);
      return list?.kind === "list" ? list.items.flatMap((one) => known(one) ?? []) : [];
    };
    const every = texts2("actions").find(({ text }) => GRANTS_ALL.test(text));
    if (every && !texts2("notActions").some(({ text }) => KEEPS_ROLES.test(text)))
      yield { range: every.range, message: ROLE };
  }
}
function statementsOf(file) {
  if (isTerraformSource(file.path)) return (file.hcl()?.blocks ?? []).flatMap(inBlock);
  if ((0, import_match_scanner.isCode)(file.path)) return (file.code()?.calls ?? []).flatMap(ofCall);
  if (!file.text.includes("Action")) return [];
  const json = file.json();
  return (json ? [json] : file.yaml()).flatMap(
    (root) => inNode(root, (path) => pathText(path)).filter(({ resource }) => !isOfEndpoint(root, resource))
  );
}
var isOfEndpoint = (root, path) => textAt(root, "Resources", path.split(".")[1] ?? "", "Type") === "AWS::EC2::VPCEndpoint";
function inBlock(block) {
  if (block.labels[0]?.startsWith("aws_vpc_endpoint")) return [];
  const resource = addressOf(block);
  if (block.type === "data" && block.labels[0] === "aws_iam_policy_document")
    return blocksOf(block, "statement").map((statement) => ofStatementBlock(statement, resource));
  return [block, ...blocksIn(block)].flatMap(
    ({ attributes: attributes2 }) => attributes2.flatMap(({ nameRange, value }) => inExpression(value, nameRange, resource))
  );
}
function ofStatementBlock(block, resource) {
  const list = (name) => itemsOf(nodeOf2(attributeOf(block, name)));
  const actions = [...list("actions"), ...list("action")];
  const conditions = blocksOf(block, "condition").map((condition) => ({
    operator: textOf4(nodeOf2(attributeOf(condition, "test"))),
    key: textOf4(nodeOf2(attributeOf(condition, "variable"))),
    values: itemsOf(nodeOf2(attributeOf(condition, "values")))
  }));
  return {
    allows: textOf4(nodeOf2(attributeOf(block, "effect"))) !== "Deny",
    actions,
    notActions: list("not_actions"),
    resources: list("resources"),
    notResources: list("not_resources"),
    principals: blocksOf(block, "principals").flatMap(
      (one) => itemsOf(nodeOf2(attributeOf(one, "identifiers")))
    ),
    conditions,
    hasUnknownConditions: blocksOf(block, "dynamic", "condition").length > 0,
    range: block.headRange,
    resource
  };
}
function inExpression(value, nameRange, resource) {
  if (value.kind === "call" && /^(?:jsonencode|templatefile)$/.test(value.callee))
    return value.arguments.flatMap(({ value: inner2 }) => inNode(nodeOf2(inner2), () => resource));
  const text = value.kind === "string" ? value.value : value.kind === "template" ? value.text : "";
  if (!/"(?:Action|NotAction)"/.test(text)) return [];
  const root = parseJson(text);
  return root ? inNode(root, () => resource).map((statement) => ({ ...statement, range: nameRange })) : [];
}
function inNode(root, resourceAt) {
  const found = [];
  for (const { node, path } of walk(root)) {
    if (node.kind !== "map" || !(at(node, "Action") ?? at(node, "NotAction"))) continue;
    if (at(node, "Effect") || path.includes("Statement")) found.push(ofNode2(node, resourceAt(path)));
  }
  return found;
}
function ofNode2(node, resource) {
  const items = (key) => itemsOf(at(node, key));
  const principal = at(node, "Principal");
  const principals = principal?.kind === "map" ? principal.entries.flatMap(({ value }) => itemsOf(value)) : itemsOf(principal);
  const conditions = entriesAt(node, "Condition").flatMap(
    ({ key: operator, value }) => entriesAt(value).map(({ key, value: values }) => ({ operator, key, values: itemsOf(values) }))
  );
  const condition = at(node, "Condition");
  const actions = items("Action");
  return {
    allows: textAt(node, "Effect") !== "Deny",
    actions,
    notActions: items("NotAction"),
    resources: items("Resource"),
    notResources: items("NotResource"),
    principals,
    conditions,
    hasUnknownConditions: condition !== void 0 && (condition.kind !== "map" || condition.entries.some(({ value }) => value.kind !== "map")),
    range: node.range,
    resource
  };
}
function ofCall(call) {
  if (!/(?:^|\.)PolicyStatement$/.test(call.callee)) return [];
  const [first2] = call.arguments;
  const given2 = (name) => argumentOf(call, name) ?? (first2?.value.kind === "object" ? first2.value.properties.find((one) => one.name === name)?.value : void 0);
  const list = (...names3) => names3.flatMap((name) => itemsOf(nodeOf2(given2(name))));
  const conditions = given2("conditions");
  return [
    {
      allows: !/DENY/i.test(textOf4(nodeOf2(given2("effect")))),
      actions: list("actions"),
      notActions: list("notActions", "not_actions"),
      resources: list("resources"),
      notResources: list("notResources", "not_resources"),
      principals: list("principals"),
      conditions: [],
      hasUnknownConditions: conditions !== void 0,
      range: { start: call.range.start, end: call.range.start + call.callee.length },
      resource: call.within ? `${call.within} PolicyStatement` : "PolicyStatement"
    }
  ];
}
function itemsOf(node) {
  if (!node) return [];
  if (node.kind === "list") return node.items.flatMap(itemsOf);
  if (node.kind === "map") {
    const sub = textAt(node, "Fn::Sub");
    return [{ text: sub ?? REFERENCE, range: node.range }];
  }
  return [{ text: node.tag && node.tag !== "!Sub" ? REFERENCE : node.text, range: node.range }];
}
var REFERENCE = "${reference}";
var textOf4 = (node) => node?.kind === "scalar" ? node.text : "";
function nodeOf2(value) {
  if (!value) return void 0;
  const { range } = value;
  switch (value.kind) {
    case "object":
      return {
        kind: "map",
        entries: value.properties.flatMap(
          ({ name, nameRange, value: inner2 }) => entry(name, nameRange, inner2)
        ),
        range
      };
    case "list":
      return { kind: "list", items: value.items.flatMap((item) => nodeOf2(item) ?? []), range };
    case "string":
      return quotedScalar(value.value, range);
    case "template":
    case "constant":
      return quotedScalar(value.text, range);
    default:
      return quotedScalar(value.kind === "name" ? `\${${value.text}}` : REFERENCE, range);
  }
}
function entry(key, keyRange, inner2) {
  const value = nodeOf2(inner2);
  return value ? [{ key, keyRange, value }] : [];
}
function matchesAction(pattern, action) {
  const expression = pattern.replace(/[.+^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*").replaceAll("?", ".");
  return new RegExp(`^${expression}$`, "i").test(action);
}
var isEverything = ({ text }) => /^\*(?::\*)?$/.test(text.trim());
var MANAGED = /(?:^|\/)(AdministratorAccess|PowerUserAccess|IAMFullAccess)$/;
var OWNERS = /^roles\/(?:owner|editor)$/;
function* terraformGrants(block, file) {
  const [type = ""] = block.labels;
  const place = { path: file.path, resource: addressOf(block) };
  for (const part of [block, ...blocksIn(block)])
    for (const { name, value } of part.attributes)
      for (const item of value.kind === "list" ? value.items : [value]) {
        const text = item.kind === "string" ? item.value : item.kind === "template" ? item.text : "";
        const managed = /policy_arns?$|^policies$|^managed_policies$/.test(name) ? MANAGED.exec(text)?.[1] : void 0;
        if (managed) yield { ...place, range: item.range, message: `${managed} is attached` };
        if (name === "role" && OWNERS.test(text) && /^google_(?:project|folder|organization)_iam_/.test(type))
          yield { ...place, range: item.range, message: `${text} is granted` };
      }
  if (type === "azurerm_role_definition")
    for (const permissions of blocksOf(block, "permissions")) {
      const texts2 = (name) => {
        const value = attributeOf(permissions, name);
        return value?.kind === "list" ? value.items.filter((item) => item.kind === "string") : [];
      };
      const every = texts2("actions").find(({ value }) => GRANTS_ALL.test(value));
      const isKept = texts2("not_actions").some(({ value }) => KEEPS_ROLES.test(value));
      if (every && !isKept) yield { ...place, range: every.range, message: ROLE };
    }
  const role = attributeOf(block, "role_definition_name");
  const scope = attributeOf(block, "scope");
  const scopeText = scope && "text" in scope ? scope.text : stringOf(block, "scope") ?? "";
  const isBroad2 = /azurerm_(?:subscription|management_group)\b|^\/subscriptions\/[^/]+$|managementGroups\/[^/]+$/.test(
    scopeText
  );
  if (type === "azurerm_role_assignment" && role?.kind === "string" && /^(?:Owner|Contributor|User Access Administrator)$/.test(role.value) && isBroad2)
    yield { ...place, range: role.range, message: `${role.value} of the whole subscription` };
}
function* lookedUp(block, file) {
  for (const { name, value } of block.attributes) {
    const managed = value.kind === "string" ? MANAGED.exec(value.value)?.[1] : void 0;
    if (managed && (name === "arn" || name === "name"))
      yield {
        path: file.path,
        range: value.range,
        resource: addressOf(block),
        message: `${managed} is looked up`
      };
  }
}
var iam_admin_grant_default = defineDocumentRule({
  id: "iam-admin-grant",
  title: "Grant of everything",
  why: "Whoever gets hold of this identity owns the account, so a small mistake anywhere becomes the largest one.",
  remediation: "Grant the actions and resources that the identity uses; access analysers of the clouds list them from its history.",
  fixes: {
    hcl: 'statement {\n  actions   = ["<service>:<Action>"]\n  resources = ["<arn of what is needed>"]\n}',
    any: 'Effect: Allow\nAction: ["<service>:<Action>"]\nResource: ["<arn of what is needed>"]'
  },
  severity: 7.5,
  cites: [
    {
      document: "S0",
      line: 78,
      practice: "Roles are scoped to a workspace rather than to the whole organisation."
    },
    { document: "S0", line: 77, practice: "Users get the permissions that they need." }
  ],
  confidence: "high",
  files: (path) => (0, import_match_scanner.isTerraform)(path) || (0, import_match_scanner.isYaml)(path) || (0, import_match_scanner.isJson)(path) || isBicep(path) || (0, import_match_scanner.isCode)(path) || mayHoldCommands(path) || /\.sql$/.test(path),
  keywords: [
    '"*"',
    "'*'",
    "AdministratorAccess",
    "PowerUserAccess",
    "IAMFullAccess",
    "roles/owner",
    "roles/editor",
    "role_definition_name",
    "azurerm_role_definition",
    "*:*",
    "SUPERUSER",
    "GRANT ALL",
    "Action: *",
    "Microsoft.Authorization"
  ],
  lines: [
    { words: ["policystatement", "managed"], shape: /PolicyStatement|ManagedPolicyName|managed_policy_name/ }
  ],
  *check(file) {
    const lower = isSample2(file.path) ? { severity: 3 } : {};
    for (const hit15 of hitsIn3(file)) yield { ...hit15, ...lower };
  },
  examples: [],
  counterExamples: []
});
function* hitsIn3(file) {
  for (const { allows, actions, resources, range, resource, hasUnknownConditions } of statementsOf(file))
    if (allows && !hasUnknownConditions && actions.some(isEverything) && resources.some(isEverything))
      yield { path: file.path, range, resource, message: "every action on every resource" };
  if (isTerraformSource(file.path))
    for (const block of file.hcl()?.blocks ?? []) {
      if (block.type === "resource" || block.type === "module") yield* terraformGrants(block, file);
      if (block.type === "data" && block.labels[0] === "aws_iam_policy") yield* lookedUp(block, file);
    }
  else if ((0, import_match_scanner.isCode)(file.path)) yield* managedInCode(file);
  else if (/\.sql$/.test(file.path)) yield* sqlGrants(file);
  else {
    yield* managedInDocuments(file);
    yield* inAzure(file, azureGrants);
  }
  if (mayHoldCommands(file.path)) yield* commandGrants(file);
}
function* managedInCode(file) {
  for (const call of file.code()?.calls ?? []) {
    const first2 = argumentOf(call, 0);
    if (/(?:fromAwsManagedPolicyName|from_aws_managed_policy_name)$/.test(call.callee) && first2?.kind === "string" && MANAGED.test(first2.value))
      yield {
        path: file.path,
        range: first2.range,
        resource: call.within ? `${call.within} ${first2.value}` : first2.value,
        message: `${first2.value} is attached`
      };
  }
}
var NAMES2 = /AdministratorAccess|PowerUserAccess|IAMFullAccess|roles\/(?:owner|editor)/;
function* managedInDocuments(file) {
  if (!NAMES2.test(file.text)) return;
  const json = file.json();
  for (const root of json ? [json] : file.yaml()) {
    for (const { node, path } of walk(root)) {
      if (node.kind !== "scalar" || path.includes("Resource") || !/polic(?:y|ies)/i.test(pathText(path)))
        continue;
      const managed = /^arn:aws[\w-]*:iam::aws:policy\//.test(node.text) ? MANAGED.exec(node.text)?.[1] : void 0;
      if (managed)
        yield {
          path: file.path,
          range: node.range,
          resource: pathText(path),
          message: `${managed} is attached`
        };
    }
    for (const { key, node, path } of keyedScalars(root))
      if (key === "role" && OWNERS.test(node.text))
        yield {
          path: file.path,
          range: node.range,
          resource: pathText(path),
          message: `${node.text} is granted`
        };
  }
}
function* commandGrants(file) {
  if (!NAMES2.test(file.text)) return;
  for (const command of commandsIn(file)) {
    const { name, arguments: words } = programOf(command.words);
    if (name !== "gcloud" && name !== "aws") continue;
    for (const { text, range } of words) {
      const role = text.replace(/^--(?:role|policy-arn)=/, "");
      const granted = name === "gcloud" ? OWNERS.test(role) && words.some((word) => word.text.includes("add-iam-policy-binding")) : /^arn:aws/.test(role) && MANAGED.test(role) && words.some((word) => word.text.startsWith("attach-"));
      if (granted)
        yield { path: file.path, range, resource: `${name} ${role}`, message: `${role} is granted` };
    }
  }
}
function* sqlGrants(file) {
  const text = file.text.replace(/--[^\n]*|\/\*[\s\S]*?\*\//g, (comment) => " ".repeat(comment.length));
  for (const match of text.matchAll(
    /\bGRANT\s+ALL(?:\s+PRIVILEGES)?\s+ON\s+\*\.\*\s+TO\b|\b(?:ALTER|CREATE)\s+(?:USER|ROLE)\s+\S+\s+(?:WITH\s+)?(?:\w+\s+)*SUPERUSER\b/gi
  ))
    yield {
      path: file.path,
      range: { start: match.index, end: match.index + match[0].length },
      resource: "GRANT",
      message: "a database user may do everything"
    };
}
var OWN_ORGANISATION = 6;
var iam_oidc_trust_broad_default = defineDocumentRule({
  id: "iam-oidc-trust-broad",
  title: "Role that strangers can take on",
  why: "The identity provider serves everybody, so without the subject in the condition anybody with an account there gets the role.",
  remediation: "Compare the `sub` claim with the one repository and branch or environment (or service account) that needs the role, besides `aud`.",
  fixes: {
    hcl: 'condition {\n  test     = "StringEquals"\n  variable = "token.actions.githubusercontent.com:sub"\n  values   = ["repo:<owner>/<repository>:environment:production"]\n}',
    any: '"StringEquals": {\n  "token.actions.githubusercontent.com:aud": "sts.amazonaws.com",\n  "token.actions.githubusercontent.com:sub": "repo:<owner>/<repository>:environment:production"\n}'
  },
  severity: 8,
  cites: [
    { document: "S1", line: 45, practice: "Roles replace access keys, hence they must be as hard to get." },
    { document: "S0", line: 77, practice: "Users get the permissions that they need." }
  ],
  confidence: "high",
  files: (path) => isTerraformSource(path) || (0, import_match_scanner.isYaml)(path) || (0, import_match_scanner.isJson)(path),
  keywords: ["AssumeRole", "workload_identity", "federated_identity"],
  *check(file) {
    const lower = isSample2(file.path) ? { severity: 3 } : {};
    for (const hit15 of hitsIn4(file)) yield { ...hit15, ...lower };
  },
  examples: [],
  counterExamples: []
});
function* hitsIn4(file) {
  const mayTrust = isTerraformSource(file.path) || (0, import_match_scanner.isJson)(file.path) || CLOUD_TEMPLATE_KEYWORDS.some((word) => file.text.includes(word)) || file.text.includes("sts:AssumeRole");
  for (const statement of mayTrust ? statementsOf(file) : []) {
    const found = statement.allows && !statement.hasUnknownConditions ? weaknessOf(statement) : void 0;
    if (found) yield { path: file.path, resource: statement.resource, range: statement.range, ...found };
  }
  if (!isTerraformSource(file.path)) return;
  for (const block of blocksOf(file.hcl(), "resource")) {
    const found = poolWeakness(block);
    if (found) yield { path: file.path, resource: addressOf(block), ...found };
  }
}
function weaknessOf(statement) {
  const { actions, principals, conditions, resources } = statement;
  const takes = (action) => actions.some(({ text }) => matchesAction(text, action));
  if (resources.length > 0) return void 0;
  if (takes("sts:AssumeRole") && principals.some(isEverything) && conditions.length === 0)
    return { range: statement.range, message: "every account of the cloud may take on the role" };
  const federated = principals.filter(
    ({ text }) => /oidc[-_]?provider|oidc|githubusercontent|gitlab|app\.terraform\.io/i.test(text)
  );
  if (!takes("sts:AssumeRoleWithWebIdentity") || federated.length === 0) return void 0;
  const subjects = conditions.filter(({ key }) => /:sub$/.test(key));
  if (subjects.length === 0) {
    const others = conditions.some(
      ({ key }) => /:(?:repository|repository_owner|job_workflow_ref|project_path|namespace_path|amr|environment)$/.test(
        key
      )
    );
    return others ? void 0 : { range: statement.range, message: "no condition on the subject of the token" };
  }
  const isGitHub = subjects.some(({ key }) => key.includes("githubusercontent"));
  for (const { text, range } of subjects.flatMap(({ values }) => values)) {
    const broad = breadthOf(text, isGitHub);
    if (broad) return { range, ...broad };
  }
  return void 0;
}
function breadthOf(subject, isGitHub = false) {
  const text = subject.replace(/\$\{[^}]*\}/g, "x");
  const [claim = ""] = text.split(":");
  if (isGitHub && ANYBODY.has(claim))
    return { message: `the subject begins with ${claim}, which any repository can have` };
  if (isGitHub && !subject.includes("${") && !text.includes(":") && text !== "*")
    return { message: "the subject names no repository", severity: OWN_ORGANISATION };
  if (/^\*|^repo:\*|^repo:[^/:]*\*|^project_path:\*|^organization:\*|^system:serviceaccount:\*:/.test(text))
    return { message: `the subject ${subject} takes in strangers` };
  if (/^repo:[^/:*]+\/\*|^project_path:[^/:*]+\/\*/.test(text))
    return {
      message: "every repository of the organisation may take on the role",
      severity: OWN_ORGANISATION
    };
  return void 0;
}
var ANYBODY = new Set(
  "workflow environment ref ref_type head_ref base_ref context event_name actor runner_environment".split(
    " "
  )
);
function poolWeakness(block) {
  const [type = ""] = block.labels;
  if (type === "google_iam_workload_identity_pool_provider") {
    const issuer = blocksOf(block, "oidc").map((oidc) => stringOf(oidc, "issuer_uri"))[0] ?? "";
    const shared = /githubusercontent\.com|gitlab\.com|app\.terraform\.io|circleci\.com|bitbucket\.org/.test(
      issuer
    );
    const condition = attributeOf(block, "attribute_condition");
    if (!shared || condition === void 0)
      return shared ? { range: block.headRange, message: "no attribute_condition says who may come" } : void 0;
    const text = condition.kind === "string" ? condition.value : "";
    const [, compared2] = /^assertion\.sub\s*==\s*['"]([^'"]*)['"]$/.exec(text.trim()) ?? [];
    const broad = compared2 === void 0 ? void 0 : breadthOf(compared2, issuer.includes("githubusercontent"));
    return broad && { range: condition.range, ...broad };
  }
  return /federated_identity_credential$/.test(type) ? credentialWeakness(block) : void 0;
}
function credentialWeakness(block) {
  const isGitHub = stringOf(block, "issuer")?.includes("githubusercontent.com") ?? false;
  const expression = attributeOf(block, "claims_matching_expression");
  const subject = attributeOf(block, "subject") ?? expression;
  if (!subject)
    return isGitHub ? { range: block.headRange, message: "no subject says who may come" } : void 0;
  const text = subject.kind === "string" ? subject.value : "";
  if (/repo:\*|repo:[^/:]*\*|'\*'|^\*/.test(text))
    return { range: subject.range, message: "the subject takes in strangers" };
  const broad = text === "" || subject === expression ? void 0 : breadthOf(text, isGitHub);
  return broad && { range: subject.range, ...broad };
}
function* cloudGrants(block, file) {
  const [type = ""] = block.labels;
  const place = { path: file.path, resource: addressOf(block) };
  const role = attributeOf(block, "role");
  const isProjectWide = /^google_(?:project|folder|organization)_iam_(?:member|binding)$/.test(type);
  if (isProjectWide && role?.kind === "string" && /^roles\/secretmanager\.(?:secretAccessor|admin|secretVersionManager)$/.test(role.value) && blocksOf(block, "condition").length === 0)
    yield { ...place, range: role.range, message: `${role.value} on all secrets of the project` };
  if (type === "vault_policy") {
    const policy = attributeOf(block, "policy");
    const text = policy?.kind === "string" ? policy.value : "";
    for (const hit15 of vaultPaths(parseHcl(text), file)) yield { ...hit15, ...place, range: block.headRange };
  }
  for (const part of [block, ...blocksIn(block)]) {
    const permissions = attributeOf(part, "secret_permissions");
    const names3 = permissions?.kind === "list" ? permissions.items.flatMap((item) => item.kind === "string" ? item.value.toLowerCase() : []) : [];
    if (permissions && (names3.includes("all") || ["get", "set", "delete", "purge"].every((name) => names3.includes(name))))
      yield { ...place, range: permissions.range, message: "every permission on every secret of the vault" };
  }
}
var WRITING = /* @__PURE__ */ new Set(["create", "update", "delete", "sudo", "patch"]);
function* vaultPaths(body, file) {
  for (const block of blocksOf(body, "path")) {
    const [path = ""] = block.labels;
    const given2 = attributeOf(block, "capabilities");
    const names3 = given2?.kind === "list" ? given2.items.flatMap((item) => item.kind === "string" ? item.value : []) : [];
    const isRoot2 = stringOf(block, "policy") === "sudo";
    if (/^(?:\*|(?:secret|kv)(?:\/(?:data|metadata))?\/\*)$/.test(path) && (isRoot2 || names3.some((name) => WRITING.has(name))))
      yield {
        path: file.path,
        range: block.headRange,
        resource: `path ${path}`,
        message: `may write everything below ${path}`
      };
  }
}
var READING = [
  "secretsmanager:GetSecretValue",
  "secretsmanager:BatchGetSecretValue",
  "secretsmanager:PutSecretValue",
  "secretsmanager:UpdateSecret",
  "ssm:GetParameter",
  "ssm:GetParameters",
  "ssm:GetParametersByPath",
  "kms:Decrypt"
];
var MINTING = [
  "iam:CreateAccessKey",
  "iam:CreateLoginProfile",
  "iam:UpdateLoginProfile",
  "iam:CreateServiceSpecificCredential",
  "iam:ResetServiceSpecificCredential"
];
var iam_secrets_wildcard_default = defineDocumentRule({
  id: "iam-secrets-wildcard",
  title: "Grant on all secrets of the account",
  why: "Whoever takes over this one service reads the secrets of every other service of the account as well.",
  remediation: "Name the secrets or the path that this service needs, and drop every action that it does not use.",
  fixes: {
    hcl: 'actions   = ["secretsmanager:GetSecretValue"]\nresources = ["arn:aws:secretsmanager:<region>:<account>:secret:<service>/*"]',
    any: "Action: secretsmanager:GetSecretValue\nResource: arn:aws:secretsmanager:<region>:<account>:secret:<service>/*"
  },
  severity: 8,
  cites: [
    { document: "S1", line: 47, practice: "Policies name the secrets or paths that the service needs." }
  ],
  confidence: "high",
  files: (path) => (0, import_match_scanner.isTerraform)(path) || (0, import_match_scanner.isYaml)(path) || (0, import_match_scanner.isJson)(path) || (0, import_match_scanner.isCode)(path),
  keywords: [
    "secretsmanager:",
    "ssm:",
    "kms:",
    "iam:",
    "secretmanager",
    "secret_permissions",
    "capabilities"
  ],
  lines: [{ words: ["policystatement"], shape: /PolicyStatement/ }],
  *check(file, inventory) {
    const lower = isSample2(file.path) ? { severity: 3 } : {};
    for (const hit15 of hitsIn5(file, inventory)) yield { ...hit15, ...lower };
  },
  examples: [],
  counterExamples: []
});
function* hitsIn5(file, inventory) {
  for (const statement of statementsOf(file)) {
    if (!statement.allows || !isWide(statement) || isNarrowed(statement)) continue;
    const among = (known4) => statement.actions.find(
      ({ text }) => text.includes(":") && known4.some((action) => matchesAction(text, action))
    );
    const { range, resource } = statement;
    const reading = among(READING);
    const minting = among(MINTING);
    const fix = ownSecrets(file, inventory);
    if (reading)
      yield {
        path: file.path,
        range,
        resource: `${resource} ${reading.text}`,
        message: `${reading.text} on every secret, parameter or key`,
        ...fix && { fix }
      };
    else if (minting)
      yield {
        path: file.path,
        range,
        resource: `${resource} ${minting.text}`,
        message: `${minting.text} makes credentials of every user`,
        fix: '"Resource": "arn:aws:iam::<account>:user/${aws:username}"'
      };
  }
  if (!(0, import_match_scanner.isTerraform)(file.path)) return;
  if (!isTerraformSource(file.path)) return yield* vaultPaths(file.hcl(), file);
  for (const block of blocksOf(file.hcl(), "resource")) yield* cloudGrants(block, file);
}
function isWide({ resources, notResources, principals }) {
  if (principals.length > 0) return principals.some(isEverything);
  return notResources.length > 0 || resources.some((one) => isEverything(one) || WIDE2.test(one.text.replace(/\$\{[^}]*\}/g, "x")));
}
var WIDE2 = /^arn:[^:]*:(?:secretsmanager|ssm|kms):[^:]*:[^:]*:(?:\*|secret:\*|parameter\/?\*|key\/\*)$|^arn:[^:]*:(?:secretsmanager|ssm|kms):\*$/;
var isNarrowed = ({ conditions, hasUnknownConditions }) => hasUnknownConditions || conditions.some(
  ({ key }) => /ResourceTag|kms:ViaService|kms:EncryptionContext|aws:ResourceAccount|secretsmanager:Name|PrincipalOrgID/i.test(
    key
  )
);
function ownSecrets(file, inventory) {
  if (!isTerraformSource(file.path)) return void 0;
  const secrets2 = blocksOfModule(moduleOf(file, inventory), "resource", "aws_secretsmanager_secret");
  return secrets2.length > 0 ? `resources = [${secrets2.map(({ block }) => `${addressOf(block)}.arn`).join(", ")}]` : void 0;
}
var iam_static_key_default = defineDocumentRule({
  id: "iam-static-key",
  title: "Long-lived key made for an identity of the cloud",
  why: "The key is good until somebody deletes it, in every place that it was ever copied to; a role hands out credentials that expire by themselves.",
  remediation: "Use a role instead: OIDC federation for pipelines, instance or pod identity for workloads, single sign-on for people. Then delete the key.",
  fixes: {
    hcl: 'resource "aws_iam_role" "ci" {\n  name               = "ci"\n  assume_role_policy = data.aws_iam_policy_document.trust.json\n}',
    any: "permissions:\n  id-token: write\n  contents: read\nsteps:\n  - uses: aws-actions/configure-aws-credentials@<commit>\n    with:\n      role-to-assume: <arn of the role>\n      aws-region: <region>"
  },
  severity: 6.5,
  cites: [
    { document: "S1", line: 45, practice: "Short-lived credentials of roles are preferred to access keys." }
  ],
  confidence: "high",
  files: (path) => isTerraformSource(path) || (0, import_match_scanner.isYaml)(path) || (0, import_match_scanner.isJson)(path) || (0, import_match_scanner.isCode)(path) || mayHoldCommands(path),
  keywords: [
    "access_key",
    "AccessKey",
    "service_account_key",
    "application_password",
    "service_principal_password",
    "create-access-key",
    "service-accounts keys create"
  ],
  lines: [
    {
      words: ["create_access_key", "accesskey"],
      shape: /create_access_key|AccessKey\s*\(|CreateAccessKeyCommand/
    }
  ],
  *check(file, inventory) {
    const lower = isSample2(file.path) ? { severity: 3 } : {};
    for (const hit15 of hitsIn6(file, inventory)) yield { ...hit15, ...lower };
  },
  examples: [],
  counterExamples: []
});
function* hitsIn6(file, inventory) {
  if (isTerraformSource(file.path)) yield* terraformKeys(file, inventory);
  else if ((0, import_match_scanner.isCode)(file.path)) yield* keysInCode(file);
  else if (CLOUD_TEMPLATE_KEYWORDS.some((word) => file.text.includes(word))) {
    for (const { resources } of cloudTemplates(file))
      for (const { name, nameRange, type } of resources)
        if (type === "AWS::IAM::AccessKey")
          yield {
            path: file.path,
            range: nameRange,
            resource: name,
            message: `${name} is a key without an end`
          };
  }
  if (mayHoldCommands(file.path)) yield* keysInCommands(file);
}
var KEYS = /^(?:aws_iam_access_key|google_service_account_key|yandex_iam_service_account_(?:key|static_access_key)|alicloud_ram_access_key|ibm_iam_service_api_key|azuread_(?:application|service_principal)_password)$/;
function* terraformKeys(file, inventory) {
  for (const block of blocksOf(file.hcl(), "resource")) {
    if (!KEYS.test(block.labels[0] ?? "") || ends(block)) continue;
    const module2 = moduleOf(file, inventory);
    if (blocksOfModule(module2, "provider").some(
      ({ block: provider }) => blocksOf(provider, "endpoints").length > 0
    ))
      continue;
    const mail = /ses|smtp|mail/i.test(block.labels[1] ?? "") || module2.files.some(({ text }) => text.includes(`${addressOf(block)}.ses_smtp_password`));
    yield {
      path: file.path,
      range: block.headRange,
      resource: addressOf(block),
      message: `${addressOf(block)} is a key without an end`,
      ...mail && { severity: 3 }
    };
  }
}
var ends = (block) => ["end_date", "end_date_relative", "rotate_when_changed", "expires_at", "keepers"].some(
  (name) => attributeOf(block, name) !== void 0
);
function* keysInCode(file) {
  for (const { callee, range, within: within2 } of file.code()?.calls ?? []) {
    const made2 = /\.create_access_key$/.test(callee) || /^(?:iam|aws_iam|aws\.iam|cdk\.aws_iam)\.(?:Cfn)?AccessKey$/.test(callee) || callee === "CreateAccessKeyCommand";
    if (made2)
      yield {
        path: file.path,
        range,
        resource: within2 ? `${within2} ${callee}` : callee,
        message: `${callee} makes a key without an end`
      };
  }
}
function* keysInCommands(file) {
  for (const command of commandsIn(file)) {
    const { name, arguments: words } = programOf(command.words);
    const line = words.map(({ text }) => text).join(" ");
    const made2 = name === "aws" && /\biam create-access-key\b/.test(line) || name === "gcloud" && /\biam service-accounts keys create\b/.test(line);
    if (made2)
      yield {
        path: file.path,
        range: command.range,
        resource: `${name} ${words[1]?.text ?? ""}`,
        message: `${name} makes a key without an end`
      };
  }
}
var jwt_hardcoded_secret_default = defineDocumentRule({
  id: "jwt-hardcoded-secret",
  title: "Signing key of web tokens written in the code",
  why: "Whoever reads the code can sign a token for any user, and no log will tell it from a real one.",
  remediation: "Read the key from the environment, stop when it is missing or shorter than 32 bytes, and replace it: all tokens signed so far become invalid.",
  fixes: {
    any: "key = <from the environment; stop when it is absent or shorter than 32 bytes>"
  },
  severity: 9,
  cites: [
    { document: "S3", line: 48, practice: "The signing key comes from the environment and has no default." },
    { document: "S3", line: 22, practice: "No credential is written in the code." }
  ],
  confidence: "high",
  files: (path) => (0, import_match_scanner.isCode)(path) && !(0, import_match_scanner.isVendored)(path),
  keywords: ["jwt", "jose", "jsonwebtoken", "SymmetricSecurityKey", "SignedString", "SIGNING_KEY", "signing"],
  lines: NAMES_TOKENS,
  *check(file, inventory) {
    const code = file.code();
    const language = (0, import_match_scanner.languageOf)(file.path);
    if (!code || !language) return;
    for (const key of signingKeysOf(code)) {
      const resource = key.within ? `${key.taker} in ${key.within}` : key.taker;
      const { expression } = key;
      if (expression.kind === "constant" && /^(?:nil|null|None)$/.test(expression.text) && key.signs)
        yield {
          path: file.path,
          range: expression.range,
          resource,
          message: `${key.taker} signs with an empty key`,
          severity: severityAt(file.path, 9)
        };
      const literal5 = literalKey(key, file, inventory);
      if (!literal5) continue;
      yield {
        path: literal5.path,
        range: literal5.string.range,
        secret: literal5.string.value,
        resource,
        message: `${key.taker} takes a key that is written in the code`,
        severity: severityAt(literal5.path, 9, literal5.string.value),
        fix: requiredVariable(language, "JWT_SECRET")
      };
    }
  },
  examples: [],
  counterExamples: []
});
var LONGEST_DAYS = 30;
var DAYS = { s: 1 / 86400, m: 1 / 1440, h: 1 / 24, d: 1, w: 7, y: 365 };
var jwt_no_expiry_default = defineDocumentRule({
  id: "jwt-no-expiry",
  title: "Web token that stays valid for long or for ever",
  why: "A token that leaks is good until it expires; without an end only a new signing key stops it, for everybody.",
  remediation: "Give access tokens 15 minutes and refresh tokens a store in which they can be revoked.",
  severity: 5.5,
  cites: [
    { document: "S1", line: 45, practice: "Credentials are short-lived." },
    { document: "S3", line: 10, practice: "Callers are authenticated by signed web tokens." }
  ],
  confidence: "medium",
  files: (path) => (0, import_match_scanner.isCode)(path) && !(0, import_match_scanner.isTest)(path) && !(0, import_match_scanner.isVendored)(path),
  keywords: ["jwt", "jsonwebtoken", "jose", "expires"],
  *check(file) {
    const code = file.code();
    if (!code) return;
    const endless = tokenCallsOf(code).filter(isSigning).flatMap(({ call }) => {
      const what = isSpread(call, file.text) ? void 0 : endOf(call, code);
      return what === void 0 ? [] : [{ range: call.range, what, resource: `${call.callee} in ${call.within || "the module"}` }];
    });
    const switched = code.named.filter(
      ({ name, value }) => /^JWT_(?:ACCESS_|REFRESH_)?TOKEN_EXPIRES$/.test(name) && value.kind === "constant" && value.text === "False"
    ).map(({ name, value }) => ({ range: value.range, what: `${name} is off`, resource: name }));
    for (const { range, what, resource } of [...endless, ...switched])
      yield {
        path: file.path,
        range,
        resource,
        message: what,
        severity: severityAt(file.path, 5.5),
        fix: "expiresIn: '15m'"
      };
  },
  examples: [],
  counterExamples: []
});
var isSpread = ({ range }, text) => /\.\.\.|\*\*|\*\s*claims/.test(text.slice(range.start, range.end));
function endOf(call, code) {
  const first2 = argumentOf(call, 0) ?? argumentOf(call, "payload");
  const claims = behind3(/\bjws\.sign$/.test(call.callee) ? propertyOf(first2, "payload") : first2, code);
  const options = behind3(argumentOf(call, 2), code);
  const lifetime = propertyOf(options, "expiresIn");
  const days = lifetime ? daysOf(lifetime) : void 0;
  if (days !== void 0 && days > LONGEST_DAYS)
    return `${call.callee} makes tokens that are valid for ${Math.round(days)} days`;
  if (claims?.kind !== "object" || claims.properties.length === 0 || lifetime) return void 0;
  if (call.callee.split(".").length < 2 || isUnknown(options, code.language)) return void 0;
  return claims.properties.some(({ name }) => /^(?:exp|expiresIn|expires_at)$/.test(name)) ? void 0 : `${call.callee} makes tokens without an end`;
}
function behind3(value, code) {
  if (value?.kind !== "name") return value;
  const given2 = givenBefore(value, code);
  return given2.length === 1 && givenTo("exp", code).length === 0 ? given2[0]?.value : value;
}
var isUnknown = (options, language) => options !== void 0 && /script|tsx/.test(language) && options.kind !== "object";
function daysOf(value) {
  if (value.kind === "constant" && /^\d+$/.test(value.text)) return Number(value.text) / 86400;
  if (value.kind !== "string") return void 0;
  const [, amount, unit = ""] = /^(\d+(?:\.\d+)?)\s*(ms|[smhdwy])?/i.exec(value.value) ?? [];
  const length = DAYS[unit.toLowerCase()];
  return amount === void 0 || length === void 0 ? void 0 : Number(amount) * length;
}
var HASH_BYTES = { HS256: 32, HS384: 48, HS512: 64 };
var SHORTEST2 = 32;
function weaknessOfKey(value, algorithm = "HS256", bytes = Buffer.byteLength(value)) {
  const wanted = HASH_BYTES[algorithm] ?? SHORTEST2;
  if (bytes < wanted) return `${bytes} bytes, where ${algorithm} needs ${wanted}`;
  return (0, import_match_scanner.isWeak)(value) || (0, import_match_scanner.isLexical)(value) ? "long enough, but made of words or repetition" : void 0;
}
function* shortKeysInCode(file, inventory) {
  const code = file.code();
  if (!code) return;
  for (const key of signingKeysOf(code)) {
    const literal5 = literalKey(key, file, inventory);
    const weakness = literal5 && weaknessOfKey(literal5.string.value, key.algorithm, bytesOf(key, literal5.string.value));
    if (literal5 && weakness)
      yield {
        path: literal5.path,
        range: literal5.string.range,
        secret: literal5.string.value,
        resource: key.within ? `${key.taker} in ${key.within}` : key.taker,
        message: `${key.taker} takes a weak signing key: ${weakness}`
      };
  }
  for (const named3 of code.named) {
    const bytes = isSigningKeyName(named3.name) ? generatedBytes(named3) ?? demandedBytes(named3) : void 0;
    if (bytes !== void 0 && bytes < SHORTEST2)
      yield {
        path: file.path,
        range: named3.value.range,
        resource: named3.name,
        message: `${named3.name} is made or accepted with ${bytes} bytes, where HS256 needs ${SHORTEST2}`
      };
  }
}
function bytesOf({ expression }, value) {
  const encoding = expression.kind === "call" ? argumentOf(expression, 1) : void 0;
  if (encoding?.kind === "string" && /^(?:hex|base64|base64url)$/.test(encoding.value))
    return encoding.value === "hex" ? value.length >> 1 : Math.floor(value.replace(/=+$/, "").length * 3 / 4);
  return Buffer.byteLength(value);
}
var GENERATORS = /(?:^|\.)(?:randomBytes|random_bytes|token_hex|token_urlsafe|token_bytes|SecureRandom\.(?:hex|base64|urlsafe_base64|random_bytes)|openssl_random_pseudo_bytes|urandom)$/;
var callsIn = (value) => [...expressionsIn(value)].filter((inner2) => inner2.kind === "call");
var numberOf2 = (value) => value?.kind === "constant" && /^\d+$/.test(value.text) ? Number(value.text) : void 0;
function generatedBytes({ value }) {
  const call = callsIn(value).find(({ callee }) => GENERATORS.test(callee));
  return call && numberOf2(argumentOf(call, 0));
}
function demandedBytes({ value, kind }) {
  if (value.kind !== "call" || kind === "argument") return void 0;
  for (const call of callsIn(value)) {
    const demanded = /\bstring\.(?:\w+\.)*min$/.test(call.callee) ? numberOf2(argumentOf(call, 0)) : numberOf2(argumentOf(call, "min_length"));
    if (demanded !== void 0) return demanded;
  }
  return void 0;
}
var FIX6 = "openssl rand -base64 48";
var SIGNING = /jwt|signing[\w.-]*(?:key|secret|pass)|(?:key|secret|pass)[\w.-]*signing/i;
var jwt_short_secret_default = defineDocumentRule({
  id: "jwt-short-secret",
  title: "Signing key of web tokens that is too weak",
  why: "One captured token is enough to try keys against it offline: a key shorter than the hash, or made of words, falls in minutes.",
  remediation: "Make a key of at least 32 random bytes (48 for HS384, 64 for HS512), refuse a shorter one at start, and replace the old key everywhere.",
  severity: 8,
  cites: [
    { document: "S3", line: 29, practice: "The signing key has 32 characters or more." },
    { document: "S3", line: 40, practice: "Signing keys are strong, and each is used for one thing." }
  ],
  confidence: "high",
  files: (path) => !(0, import_match_scanner.isVendored)(path),
  keywords: ["jwt", "jose", "signing", "SymmetricSecurityKey", "SignedString"],
  lines: NAMES_TOKENS,
  *check(file, inventory) {
    if ((0, import_match_scanner.isCode)(file.path)) {
      for (const { path, ...hit15 } of shortKeysInCode(file, inventory))
        yield { ...hit15, path, severity: severityAt(path, 8, hit15.secret), fix: FIX6 };
      return;
    }
    if (!SIGNING.test(file.text)) return;
    for (const setting of settingsOf(file)) {
      const found = keyOf2(setting);
      if (!found || slotOf(file.path, setting.name) !== "effective") continue;
      const weakness = generated(setting.value, (0, import_match_scanner.isShell)(file.path)) ?? (decide("effective", found.value, setting.tag).kind === "pass" ? void 0 : weaknessOfKey(found.value));
      if (weakness)
        yield {
          path: file.path,
          range: found.range,
          secret: found.value,
          resource: setting.path,
          message: `${setting.name} is a weak signing key: ${weakness}`,
          severity: file.environment === "test" ? NOTE : severityAt(file.path, 8, found.value),
          fix: FIX6
        };
    }
  },
  examples: [],
  counterExamples: []
});
function keyOf2({
  name,
  value,
  path,
  range
}) {
  const names3 = isSigningKeyName(name) || /jwt/i.test(path) && /^(?:secret|secret[-_]?key|signing[-_]?key)$/i.test(name);
  if (!names3 || name === "secret" && /^[a-z]+(?:-[a-z]+)*-(?:secrets?|keys?|jwt|tokens?|credentials)$/.test(value))
    return void 0;
  const inner2 = /^\s*\{[\s\S]*"key"\s*:\s*"([^"]*)"/.exec(value);
  if (!inner2) return value.trim().startsWith("{") ? void 0 : { value, range };
  const start = range.start + inner2[0].length - 1 - (inner2[1]?.length ?? 0);
  return { value: inner2[1] ?? "", range: { start, end: start + (inner2[1]?.length ?? 0) } };
}
function generated(value, isScript3) {
  const bytes = isScript3 ? /openssl rand (?:-\w+ )*(\d+)/.exec(value)?.[1] : void 0;
  return bytes !== void 0 && Number(bytes) < 32 ? `${bytes} random bytes, fewer than the 32 of HS256` : void 0;
}
var PIN = "algorithms: ['HS256']";
var jwt_verify_disabled_default = defineDocumentRule({
  id: "jwt-verify-disabled",
  title: "Web token that is accepted without its signature",
  why: "A token that is not verified is text from the caller: anybody writes the user and the role that they want into it.",
  remediation: "Verify every token with the key and a fixed list of algorithms, and use no claim before that.",
  severity: 8.5,
  cites: [{ document: "S3", line: 10, practice: "Callers are authenticated by signed web tokens." }],
  confidence: "high",
  files: (path) => (0, import_match_scanner.isCode)(path) && !(0, import_match_scanner.isVendored)(path),
  keywords: ["jwt", "jose", "jsonwebtoken", "ignoreExpiration", "TokenValidationParameters"],
  *check(file) {
    const code = file.code();
    if (!code) return;
    const tokens = tokenCallsOf(code);
    const found = [
      ...tokens.flatMap((token) => inCall(token, tokens, code)),
      ...code.named.flatMap((named3) => inName(named3))
    ];
    for (const { expression, what, fix } of found)
      yield {
        path: file.path,
        range: expression.range,
        resource: what,
        message: what,
        severity: severityAt(file.path, 8.5),
        fix
      };
  },
  examples: [],
  counterExamples: []
});
function inCall(token, tokens, code) {
  const { call, verb, ofLibrary } = token;
  const isUnsigned = call.arguments.some(({ value }) => namesNone(value, code)) && (ofLibrary || verb === "SignedString");
  if (isUnsigned || isNone(call) && !code.calls.some(
    ({ arguments: given2 }) => given2.some(({ value }) => value.range.start === call.range.start)
  ))
    return [{ expression: call, what: `${call.callee} takes tokens without a signature`, fix: PIN }];
  if (verb === "ParseUnverified" || /(?:^|\.)(?:parseUnsecuredClaims|parseClaimsJwt|Jwts\.parser\.unsecured)$/.test(call.callee))
    return isVerifiedToo(token, tokens) ? [] : [unverified(call)];
  if (!isVerifying(token)) return [];
  const isSkipped = skips(token, code) || decidesIdentity(token, code);
  return isSkipped && !isVerifiedToo(token, tokens) ? [unverified(call)] : [];
}
var unverified = (call) => ({
  expression: call,
  what: `${call.callee} does not verify the signature`,
  fix: PIN
});
var isNone = ({ callee, arguments: given2 }) => /(?:^|\.)Algorithm\.none$/.test(callee) && given2.length === 0;
function namesNone(value, code) {
  if (value.kind === "string") return /^none$/i.test(value.value);
  if (value.kind === "call") return isNone(value);
  if (value.kind === "name")
    return /(?:^|\.)(?:SigningMethodNone|UnsafeAllowNoneSignatureType|ALGORITHM_NONE|JWK\.None)$/.test(
      value.text
    );
  if (value.kind === "list") return value.items.some((item) => namesNone(item, code));
  return ["algorithm", "algorithms", "alg"].some((name) => {
    const given2 = propertyOf(value, name);
    return given2 !== void 0 && namesNone(given2, code);
  });
}
function skips({ call }, code) {
  const isFalse3 = (value) => constantOf2(value, code) === "false";
  const options = valueBehind(argumentOf(call, "options") ?? argumentOf(call, 2), code);
  const third = argumentOf(call, 2);
  const source = code.imports.find(({ names: names3 }) => names3.includes(call.callee.split(".")[0] ?? ""))?.from;
  if (source === "jwt-simple")
    return third !== void 0 && !isFalse3(third) && constantOf2(third, code) !== "undefined";
  return isFalse3(argumentOf(call, "verify")) || isFalse3(propertyOf(options, "verify_signature")) || code.language === "ruby" && isFalse3(third);
}
function valueBehind(value, code) {
  return value?.kind === "name" ? givenBefore(value, code).at(-1)?.value : value;
}
function constantOf2(value, code) {
  const behind4 = valueBehind(value, code);
  return behind4?.kind === "constant" ? behind4.text.toLowerCase() : void 0;
}
function decidesIdentity({ call, verb }, code) {
  const source = code.imports.find(({ names: names3 }) => names3.includes(call.callee.split(".")[0] ?? ""))?.from;
  if (verb !== "decode" || source !== "jsonwebtoken") return false;
  const around = code.functions.filter(({ range }) => range.start <= call.range.start && call.range.end <= range.end).sort((a, b) => b.range.start - a.range.start)[0];
  if (!around) return false;
  const goesOn = code.calls.some(
    ({ callee, range }) => callee === "next" && range.start >= around.range.start && range.end <= around.range.end
  );
  return goesOn || code.named.some(
    ({ name, value }) => /^(?:user|currentUser|auth)$/.test(name) && value.range.start === call.range.start
  );
}
var isVerifiedToo = ({ call }, tokens) => call.within !== "" && tokens.some(
  (other) => other.call !== call && other.call.within === call.within && isVerifying(other) && (other.verb.startsWith("verify") || argumentOf(other.call, "algorithms") !== void 0) && firstName(other.call) === firstName(call)
);
var firstName = (call) => {
  const first2 = call.arguments[0]?.value;
  return first2?.kind === "name" ? first2.text : "";
};
function inName({ name, value }) {
  if (value.kind !== "constant") return [];
  const text = value.text.toLowerCase();
  if (name === "ignoreExpiration" && text === "true")
    return [
      { expression: value, what: "ignoreExpiration accepts tokens for ever", fix: "ignoreExpiration: false" }
    ];
  if (/^(?:ValidateIssuerSigningKey|ValidateLifetime|RequireSignedTokens)$/.test(name) && text === "false")
    return [{ expression: value, what: `${name} is off`, fix: `${name} = true` }];
  return [];
}
var SEVERITY11 = 7.5;
var k8s_args_secret_default = defineDocumentRule({
  id: "k8s-args-secret",
  title: "Secret in a container's command line",
  why: "Arguments are readable in the manifest, in the cluster and in the list of processes of the node.",
  remediation: "Replace the value where it was issued, fill a variable from a Secret, and refer to it as `$(NAME)` in the arguments.",
  severity: SEVERITY11,
  cites: [{ document: "S4", line: 40, practice: "API keys are kept in Kubernetes Secrets." }],
  confidence: "high",
  files: import_match_scanner.mayBeKubernetes,
  keywords: ["args", "command", "httpheaders"],
  *check(file) {
    for (const object of kubernetesObjects(file))
      for (const container of containersOf(object)) {
        const resource = `${resourceOf(object)} container ${container.name}`;
        for (const { name, value, range } of credentialsOf(file, container.node))
          yield {
            path: file.path,
            range,
            secret: value,
            resource: `${resource} ${name}`,
            message: `Container ${container.name} is given ${name} as a literal`,
            severity: severityAt(file.path, SEVERITY11),
            fix: 'args: ["--api-key=$(API_KEY)"]\nenv:\n  - name: API_KEY\n    valueFrom:\n      secretKeyRef: {name: <secret>, key: <key>}'
          };
      }
  },
  examples: [],
  counterExamples: []
});
var HOOKS = [
  ["lifecycle", "postStart"],
  ["lifecycle", "preStop"],
  ["livenessProbe"],
  ["readinessProbe"],
  ["startupProbe"]
];
function* credentialsOf(file, container) {
  yield* credentialsInArguments(file, at(container, "command"), at(container, "args"));
  for (const path of HOOKS) {
    const hook = at(container, ...path);
    yield* credentialsInArguments(file, at(hook, "exec", "command"));
    for (const header of itemsAt(hook, "httpGet", "httpHeaders")) {
      const name = textAt(header, "name") ?? "";
      const value = scalarAt(header, "value");
      if (!value || !/authorization|token|api-?key/i.test(name)) continue;
      const text = value.text.replace(/^(?:Bearer|Basic|Token) /i, "");
      if (decide("effective", text).kind !== "pass")
        yield { name, value: text, range: { start: value.range.end - text.length, end: value.range.end } };
    }
  }
}
var SEVERITY12 = 6;
var COPIES = /^(?:reflector\.v1\.k8s\.emberstack\.com\/reflection-(?:allowed|auto)-namespaces|replicator\.v1\.mittwald\.de\/(?:replicate-to|replication-allowed-namespaces))$/;
var EVERYWHERE = /^(?:\*|\.\*)$/;
var k8s_cluster_secret_store_open_default = defineDocumentRule({
  id: "k8s-cluster-secret-store-open",
  title: "Secrets that every namespace can take",
  why: "Whoever may create an object in any namespace can then read what was meant for one of them.",
  remediation: "Use a store of the namespace, or name the namespaces that may use this one.",
  severity: SEVERITY12,
  cites: [{ document: "S4", line: 141, practice: "Resources are scoped to a namespace." }],
  confidence: "high",
  files: import_match_scanner.mayBeKubernetes,
  keywords: ["secret"],
  *check(file) {
    for (const object of kubernetesObjects(file))
      for (const { node, what, fix } of openingsOf(object))
        yield {
          path: file.path,
          range: node.range,
          resource: `${resourceOf(object)} ${what}`,
          message: `${resourceOf(object)} ${what}`,
          severity: severityAt(file.path, SEVERITY12),
          fix
        };
  },
  examples: [],
  counterExamples: []
});
function openingsOf(object) {
  const { kind, node } = object;
  const spec = at(node, "spec");
  const conditions = ["conditions", "namespaceSelector", "namespaceSelectors", "namespaces"].some(
    (key) => isNarrow(at(spec, key))
  );
  const store = (kind === "ClusterSecretStore" || kind === "ClusterExternalSecret") && spec && !conditions;
  const annotations = entriesAt(node, "metadata", "annotations").flatMap(({ key, value }) => {
    if (value.kind !== "scalar") return [];
    const wide2 = /^sealedsecrets\.bitnami\.com\/cluster-wide$/.test(key) && value.text === "true";
    const copied = COPIES.test(key) && EVERYWHERE.test(value.text);
    const what = wide2 ? "can be opened in every namespace" : "is copied to every namespace";
    return wide2 || copied ? [{ node: value, what, fix: `${key}: "${wide2 ? "false" : "<namespaces>"}"` }] : [];
  });
  const fix = "conditions:\n  - namespaces: [<namespace>]";
  return [...store ? [{ node, what: "serves every namespace", fix }] : [], ...annotations];
}
var isNarrow = (node) => node?.kind === "map" && node.entries.length > 0 || itemsAt(node).length > 0;
var SEVERITY13 = 8;
var FILE = /\.[a-z]+$|^\.env/i;
var k8s_configmap_secret_default = defineDocumentRule({
  id: "k8s-configmap-secret",
  title: "Secret in a ConfigMap",
  why: "A ConfigMap is not protected: whoever may read configuration reads it, it is never encrypted at rest, and here it stands in the repository.",
  remediation: "Replace the value where it was issued. Keep the new one in a Secret that an operator fills or that is encrypted here, and mount that.",
  severity: SEVERITY13,
  cites: [
    { document: "S4", line: 40, practice: "API keys are kept in Kubernetes Secrets." },
    {
      document: "S1",
      line: 42,
      practice: "A value in plain text is treated as highly sensitive wherever it goes."
    }
  ],
  confidence: "high",
  files: import_match_scanner.mayBeKubernetes,
  keywords: ["configmap"],
  *check(file) {
    for (const object of kubernetesObjects(file)) if (object.kind === "ConfigMap") yield* inMap(file, object);
    if (/^kustomization\.ya?ml$/i.test((0, import_match_scanner.nameOf)(file.path))) yield* generated2(file);
  },
  examples: [],
  counterExamples: []
});
function* inMap(file, object) {
  for (const { key, value } of dataOf(object)) {
    if (value.kind !== "scalar" || value.templated) continue;
    if (isPrivateKey(value.text)) yield hit7(file, object, key, value.text, value.range);
    else if (FILE.test(key))
      for (const { name, value: secret, range } of secretsInEmbedded(file, key, value))
        yield hit7(file, object, `${key} ${name}`, secret, range);
    else if (decideNode(slotOfPath(file.path), key, value).kind !== "pass" && isOneLine(value))
      yield hit7(file, object, key, value.text, value.range);
  }
}
var isOneLine = ({ text }) => !text.trim().includes("\n");
function* generated2(file) {
  for (const root of file.yaml())
    for (const generator of itemsAt(root, "configMapGenerator"))
      for (const item of itemsAt(generator, "literals")) {
        const [, name = "", value = ""] = item.kind === "scalar" && /^([^=]+)=(.*)$/s.exec(item.text) || [];
        if (decideNamed(slotOfPath(file.path), name, value).kind === "pass") continue;
        const range = { start: item.range.end - value.length, end: item.range.end };
        yield {
          path: file.path,
          range,
          secret: value,
          resource: `configMapGenerator ${name}`,
          message: `A generated ConfigMap holds ${name}`,
          severity: severityAt(file.path, SEVERITY13),
          fix: "secretGenerator:\n  - name: <name>\n    envs: [secrets.env]   # not tracked by git, or encrypted"
        };
      }
}
var hit7 = (file, object, entry2, secret, range) => ({
  path: file.path,
  range,
  secret,
  resource: `${resourceOf(object)} data ${entry2}`,
  message: `ConfigMap ${object.name} holds ${entry2} in plain text`,
  severity: severityAt(file.path, SEVERITY13),
  fix: "kind: SealedSecret   # or ExternalSecret, or a Secret encrypted with SOPS"
});
var OTHER_KINDS = /^(?:CiliumNetworkPolicy|CiliumClusterwideNetworkPolicy|GlobalNetworkPolicy|AdminNetworkPolicy|BaselineAdminNetworkPolicy|ClusterNetworkPolicy|AuthorizationPolicy)$/;
var networkPoliciesOf = (file) => kubernetesObjects(file).flatMap((object) => {
  if (OTHER_KINDS.test(object.kind)) return [{ object, types: ["Ingress", "Egress"], labels: void 0 }];
  if (object.kind !== "NetworkPolicy") return [];
  if (!object.apiVersion.startsWith("networking.k8s.io/"))
    return [{ object, types: ["Ingress", "Egress"], labels: void 0 }];
  return [{ object, types: typesOf(object), labels: labelsOf(object) }];
});
function typesOf({ node }) {
  const given2 = itemsAt(node, "spec", "policyTypes").flatMap(
    (type) => type.kind === "scalar" ? [type.text] : []
  );
  if (given2.length > 0) return given2;
  return ["Ingress", ...at(node, "spec", "egress") ? ["Egress"] : []];
}
function labelsOf({ node }) {
  const selector = at(node, "spec", "podSelector");
  if (selector?.kind !== "map") return void 0;
  const known4 = entriesAt(selector, "matchLabels").map(
    ({ key, value }) => value.kind === "scalar" && !value.templated ? [key, value.text] : void 0
  );
  const decided = known4.filter((label2) => label2 !== void 0);
  return at(selector, "matchExpressions") || decided.length < known4.length ? void 0 : new Map(decided);
}
var selects = ({ labels, object }, pod, namespace) => (!object.namespace || !namespace || object.namespace === namespace) && (labels === void 0 || [...labels].every(([key, value]) => pod.get(key) === value));
var openRules = (object, direction) => itemsAt(object.node, "spec", direction).filter((rule) => {
  if (rule.kind !== "map") return false;
  const peers = at(rule, direction === "ingress" ? "from" : "to");
  const everybody2 = peers?.kind === "list" && peers.items.length === 0 && !at(rule, "ports");
  return rule.entries.length === 0 || everybody2;
});
var SEVERITY14 = 5.5;
var FIX7 = `policyTypes: [Ingress, Egress]
egress:
  - to: [{namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: kube-system}}}]
    ports: [{protocol: UDP, port: 53}]
  - to: [{ipBlock: {cidr: <addresses of the provider>}}]
    ports: [{protocol: TCP, port: 443}]`;
var k8s_egress_open_default = defineDocumentRule({
  id: "k8s-egress-open",
  title: "Pods may connect to every address outside",
  why: "A pod that holds a key and may talk to anybody can send it to anybody.",
  remediation: "Write an egress policy that allows name resolution and the endpoints that are used.",
  severity: SEVERITY14,
  cites: [
    { document: "S4", line: 118, practice: "Specific external endpoints are allowed, not all traffic." },
    { document: "S4", line: 119, practice: "Egress is governed by network policies." }
  ],
  confidence: "medium",
  files: (path) => (0, import_match_scanner.isYaml)(path) && (0, import_match_scanner.mayBeKubernetes)(path) || isTerraformSource(path),
  keywords: ["networkpolicy", "outboundtrafficpolicy", "kubernetes_"],
  *check(file) {
    const policies = networkPoliciesOf(file).filter(({ object }) => object.kind === "NetworkPolicy");
    for (const policy of policies) {
      yield* openIn(file, policy);
      yield* onlyIngress(file, policy, policies);
    }
    yield* mesh(file);
  },
  examples: [],
  counterExamples: []
});
function* openIn(file, { object }) {
  const everything = openRules(object, "egress").map((node) => ({ node, what: "everything" }));
  for (const { node, what } of [...everything, ...openBlocks(object.node)])
    yield {
      path: file.path,
      range: node.range,
      resource: `${resourceOf(object)} egress ${what}`,
      message: `${resourceOf(object)} allows connections to ${what}`,
      severity: severityAt(file.path, SEVERITY14),
      fix: FIX7
    };
}
var openBlocks = (policy) => itemsAt(policy, "spec", "egress").filter((rule) => !at(rule, "ports")).flatMap((rule) => itemsAt(rule, "to")).flatMap((peer) => {
  const cidr = textAt(peer, "ipBlock", "cidr") ?? "";
  const node = at(peer, "ipBlock", "cidr");
  return node && /^(?:0\.0\.0\.0|::)\/0$/.test(cidr) && !at(peer, "ipBlock", "except") ? [{ node, what: cidr }] : [];
});
function* onlyIngress(file, policy, all) {
  if (policy.types.includes("Egress")) return;
  const labels = policy.labels ?? /* @__PURE__ */ new Map();
  if (all.some((other) => other.types.includes("Egress") && selects(other, labels))) return;
  const unused = at(policy.object.node, "spec", "egress");
  const holder = workloadsOf(file).find(
    (workload) => selects(policy, podLabels(workload.object)) && holdsKey(workload)
  );
  yield {
    path: file.path,
    range: policy.object.node.range,
    resource: `${resourceOf(policy.object)} egress`,
    message: unused ? `The egress rules of ${resourceOf(policy.object)} have no effect, because policyTypes leaves Egress out` : `${resourceOf(policy.object)} restricts what comes in and nothing that goes out`,
    severity: unused || holder ? severityAt(file.path, SEVERITY14) : NOTE,
    fix: FIX7
  };
}
var holdsKey = ({ containers }) => containers.some(
  ({ node, ...container }) => variablesOf2({ node, ...container }).some(
    ({ name, valueFrom }) => valueFrom && (0, import_match_scanner.secretKindOf)(name) === "key"
  )
);
function* mesh(file) {
  for (const object of kubernetesObjects(file))
    for (const { path, node } of walk(object.node))
      if (path.at(-1) === "mode" && path.at(-2) === "outboundTrafficPolicy" && node.kind === "scalar" && node.text === "ALLOW_ANY")
        yield {
          path: file.path,
          range: node.range,
          resource: `${resourceOf(object)} outboundTrafficPolicy`,
          message: "The mesh lets connections to unknown hosts out",
          severity: severityAt(file.path, SEVERITY14),
          fix: "outboundTrafficPolicy:\n  mode: REGISTRY_ONLY"
        };
}
var SEVERITY15 = 8;
var k8s_env_literal_secret_default = defineDocumentRule({
  id: "k8s-env-literal-secret",
  title: "Secret written as the value of a container variable",
  why: "What stands in a manifest is what runs, and everybody who can read the manifest, the repository or the object in the cluster can read it.",
  remediation: "Replace the value where it was issued, put the new one into a Secret that is not kept in plain text here, and refer to it with `secretKeyRef`.",
  severity: SEVERITY15,
  cites: [
    { document: "S4", line: 40, practice: "API keys are kept in Kubernetes Secrets." },
    { document: "S2", line: 39, practice: "Sensitive configuration comes from outside the project." }
  ],
  confidence: "high",
  files: import_match_scanner.mayBeKubernetes,
  keywords: ["env"],
  *check(file) {
    for (const object of kubernetesObjects(file)) {
      if (object.kind === "CustomResourceDefinition") continue;
      for (const { path, node } of walk(object.node)) {
        if (path.at(-1) !== "env" || node.kind !== "list") continue;
        for (const item of itemsAt(node)) {
          const name = textAt(item, "name") ?? "";
          const value = scalarAt(item, "value");
          if (!value || at(item, "valueFrom")) continue;
          if (decideNode(slotOfPath(file.path), name, value).kind === "pass") continue;
          yield {
            path: file.path,
            range: value.range,
            secret: value.text,
            resource: `${resourceOf(object)} env ${name}`,
            message: `${resourceOf(object)} gives ${name} as a literal`,
            severity: severityAt(file.path, SEVERITY15),
            fix: `- name: ${name}
  valueFrom:
    secretKeyRef:
      name: <secret>
      key: <key>`
          };
        }
      }
    }
  },
  examples: [],
  counterExamples: []
});
var SEVERITY16 = 7.5;
var DEFAULT = 5.5;
var FIX8 = "existingSecret: <name of a Secret>   # or a values file encrypted with helm-secrets";
var isValues = (path) => /^(?:.*[._-])?values(?:[._-][\w.-]+)?\.ya?ml$/i.test((0, import_match_scanner.nameOf)(path)) || /(?:^|\/)values\/[^/]+\.ya?ml$/i.test(path);
var isHelmfile = (path) => /^helmfile(?:\.[\w.-]+)?\.ya?ml(?:\.gotmpl)?$/i.test((0, import_match_scanner.nameOf)(path));
var k8s_helm_values_secret_default = defineDocumentRule({
  id: "k8s-helm-values-secret",
  title: "Secret in the values of a Helm chart",
  why: "Values are what the chart runs with. In the repository everybody reads them, and Helm stores them again with every release.",
  remediation: "Replace the value where it was issued, leave it empty here, and let the chart refer to a Secret that is made outside, or encrypt the values file.",
  severity: SEVERITY16,
  cites: [
    { document: "S4", line: 40, practice: "API keys are kept in Kubernetes Secrets." },
    { document: "S4", line: 53, practice: "Separate keys are used for separate environments." }
  ],
  confidence: "medium",
  files: (path) => (0, import_match_scanner.isYaml)(path) || (0, import_match_scanner.isShell)(path),
  keywords: ["pass", "secret", "token", "key", "credential", "webhook", "connection"],
  *check(file) {
    if (isValues(file.path) || isHelmfile(file.path))
      for (const root of file.yaml()) yield* inValues(file, root, "values");
    else yield* releases(file);
    if ((0, import_match_scanner.isShell)(file.path)) yield* sets(file, file.shell(), "script");
    else if (isPipeline(file.path))
      for (const { job: job2, commands: commands3 } of scriptsOf(file)) yield* sets(file, commands3, job2);
  },
  examples: [],
  counterExamples: []
});
function* inValues(file, root, where) {
  for (const { path, key, node } of keyedScalars(root)) {
    const name = key === "value" ? textAt(at(root, ...path.slice(0, -1)), "name") ?? key : key;
    if (path.includes("secretKeyRef") || path.includes("remoteRef") || isNameOfSecret2(name, node)) continue;
    const { kind } = decideNode(slotOfPath(file.path), name.slice(name.lastIndexOf(".") + 1), node);
    if (kind === "pass") continue;
    const keys = path.filter((part) => typeof part === "string");
    yield hit8(
      file,
      `${where} ${pathText(keys)} ${name === key ? "" : name}`.trim(),
      name,
      node,
      kind === "weak"
    );
  }
}
var isNameOfSecret2 = (name, { text }) => /secrets?$/i.test(name) && (0, import_match_scanner.secretKindOf)(name) === "secret" && text.includes("-") && isWords(text) || /^(?:auth|\w+Secret)Key$/.test(name) && isWords(text) || /existing|secretref/i.test(name);
var hit8 = (file, resource, name, node, weak) => ({
  path: file.path,
  range: node.range,
  secret: node.text,
  resource,
  message: `${name} is a literal in the values of a chart`,
  severity: severityAt(file.path, weak || isWords(node.text) ? DEFAULT : SEVERITY16),
  fix: FIX8
});
function* releases(file) {
  for (const object of kubernetesObjects(file)) {
    const resource = resourceOf(object);
    const sources = [at(object.node, "spec", "source"), ...itemsAt(object.node, "spec", "sources")];
    const flux = object.kind === "HelmRelease" || object.kind === "HelmChart";
    const values = flux ? [at(object.node, "spec", "values")] : sources.map((one) => at(one, "helm", "valuesObject"));
    for (const node of values) if (node?.kind === "map") yield* inValues(file, node, resource);
    const texts2 = [
      ...sources.map((one) => scalarAt(one, "helm", "values")),
      scalarAt(object.node, "spec", "valuesContent")
    ];
    for (const node of texts2) if (node) yield* inText(file, node, resource);
    for (const one of sources)
      for (const parameter of itemsAt(one, "helm", "parameters")) {
        const name = textAt(parameter, "name") ?? "";
        const value = scalarAt(parameter, "value");
        if (!value || isNameOfSecret2(name, value)) continue;
        const { kind } = decideNode(slotOfPath(file.path), name.slice(name.lastIndexOf(".") + 1), value);
        if (kind !== "pass") yield hit8(file, `${resource} ${name}`, name, value, kind === "weak");
      }
  }
}
function* inText(file, node, resource) {
  for (const { name, value, range } of secretsInEmbedded(file, "values.yaml", node))
    yield {
      path: file.path,
      range,
      secret: value,
      resource: `${resource} ${name}`,
      message: `${name} is a literal in the values of a chart`,
      severity: severityAt(file.path, SEVERITY16),
      fix: FIX8
    };
}
function* sets(file, commands3, where) {
  for (const { words } of commands3) {
    if (!/^helm(?:file)?$/.test(programOf(words).name)) continue;
    for (const [at2, word] of words.entries()) {
      const before2 = words[at2 - 1]?.text ?? "";
      const given2 = /^--set(?:-string)?=(.*)$/s.exec(word.text)?.[1] ?? (/^--set(?:-string)?$/.test(before2) ? word.text : "");
      for (const pair2 of given2.split(",")) {
        const [, path = "", value = ""] = /^([^=]+)=(.*)$/s.exec(pair2) ?? [];
        const name = path.slice(path.lastIndexOf(".") + 1);
        if (/existing/i.test(name) || /[$`]/.test(value)) continue;
        const { kind } = decideNamed(slotOfPath(file.path), name, value);
        if (kind === "pass") continue;
        const start = word.range.start + file.text.slice(word.range.start, word.range.end).indexOf(value);
        yield {
          path: file.path,
          range: { start, end: start + value.length },
          secret: value,
          resource: `${where} --set ${path}`,
          message: `helm is given ${path} as a literal`,
          severity: severityAt(file.path, kind === "weak" || isWords(value) ? DEFAULT : SEVERITY16),
          fix: `--set ${path}="$VALUE"`
        };
      }
    }
  }
}
var BACK2 = 4e3;
var ACTION2 = /\{\{-?\s*(if|with|range|define|block|else|end)\b([^{}]*)\}\}/g;
function isAskedFor(text, place, setting) {
  const open2 = [];
  for (const [, word = "", condition = ""] of text.slice(Math.max(0, place - BACK2), place).matchAll(ACTION2)) {
    if (word === "end") open2.pop();
    else if (word === "else") open2.push(`${open2.pop() ?? ""} ${condition}`);
    else open2.push(condition);
  }
  return open2.some((condition) => condition.toLowerCase().includes(setting.toLowerCase()));
}
var SEVERITY17 = 7.5;
var SHARED = 5.5;
var HOST_PATH = /^\/(?:etc(?:\/kubernetes(?:\/.*)?)?|root|home|proc|sys|dev|boot|usr|s?bin|var(?:\/lib(?:\/(?:kubelet|docker|etcd|containerd))?)?|(?:var\/)?run(?:\/docker)?)?\/?$/;
var RUNTIME_SOCKET = /^\/(?:var\/)?run\/(?:docker|podman\/podman|containerd\/containerd|crio\/crio)\.sock$/;
var GREAT_CAPABILITIES = /^(?:CAP_)?(?:ALL|SYS_ADMIN|SYS_PTRACE|SYS_MODULE|SYS_RAWIO|SYS_BOOT|SETPCAP|MAC_ADMIN|MAC_OVERRIDE|BPF|DAC_READ_SEARCH)$/i;
var k8s_host_isolation_default = defineDocumentRule({
  id: "k8s-host-isolation",
  title: "Container that is not kept apart from its host",
  why: "A container that shares the host, its devices or its container runtime is one step away from every other container and every secret of the machine.",
  remediation: "Take the setting away. Where a program needs one capability or one file of the host, give it only that, read-only.",
  severity: SEVERITY17,
  cites: [
    { document: "S2", line: 43, practice: "Servers run isolated from their surroundings." },
    { document: "S3", line: 23, practice: "Containers offer as little surface to attack as possible." }
  ],
  confidence: "high",
  files: (path) => ((0, import_match_scanner.isYaml)(path) || (0, import_match_scanner.isJson)(path)) && !(0, import_match_scanner.isWorkflow)(path) && !(0, import_match_scanner.isLockFile)(path) || isTerraformSource(path),
  keywords: ["privileged", "host", ".sock", "capabilities", "cap_add", "volumes", "pid:", "kubernetes_"],
  *check(file) {
    for (const workload of workloadsOf(file)) yield* ofPod(file, workload);
    for (const { name, node } of composeServices(file))
      if (at(node, "image") || at(node, "build") || at(node, "extends")) yield* ofService(file, name, node);
  },
  examples: [],
  counterExamples: []
});
function* ofPod(file, { object, pod, containers }) {
  const daemon = object.kind === "DaemonSet";
  const system = daemon && object.namespace === "kube-system";
  const found = [
    ...["hostPID", "hostIPC", "hostNetwork"].flatMap((key) => {
      const node = truth(at(pod, key));
      const severity = key === "hostPID" ? SEVERITY17 : SHARED;
      const isChosen2 = node && isAskedFor(file.text, node.range.start, key);
      return node && !isChosen2 ? [{ node, what: `sets ${key}`, severity, fix: `${key}: false` }] : [];
    }),
    ...containers.flatMap(({ name, node }) => ofSecurityContext(name, node)),
    ...itemsAt(pod, "volumes").flatMap(ofVolume)
  ];
  for (const { node, what, severity, fix } of found)
    yield {
      path: file.path,
      range: node.range,
      resource: `${resourceOf(object)} ${what}`,
      message: `${resourceOf(object)} ${what}`,
      severity: severityAt(file.path, daemon ? agentWeight(what, system) : severity ?? SEVERITY17),
      fix
    };
}
var agentWeight = (what, system) => system || !/privileged|capability|\.sock/.test(what) ? NOTE : SHARED;
function ofSecurityContext(name, container) {
  const privileged = truth(at(container, "securityContext", "privileged"));
  const capability = itemsAt(container, "securityContext", "capabilities", "add").find(isGreat);
  return [
    ...privileged ? [{ node: privileged, what: `runs container ${name} privileged`, fix: "privileged: false" }] : [],
    ...capability ? [
      {
        node: capability,
        what: `gives container ${name} a capability that equals root on the node`,
        fix: "capabilities:\n  drop: [ALL]"
      }
    ] : []
  ];
}
var isGreat = (node) => node.kind === "scalar" && GREAT_CAPABILITIES.test(node.text);
function ofVolume(volume) {
  const node = scalarAt(volume, "hostPath", "path");
  if (!node || !(HOST_PATH.test(node.text) || RUNTIME_SOCKET.test(node.text))) return [];
  return [{ node, what: `mounts ${node.text} of the node`, fix: "emptyDir: {}" }];
}
function* ofService(file, service, node) {
  const privileged = truth(at(node, "privileged"));
  const network = scalarAt(node, "network_mode");
  const pid = scalarAt(node, "pid");
  const capability = itemsAt(node, "cap_add").find(isGreat);
  const found = [
    privileged && { node: privileged, what: "runs privileged", fix: "privileged: false" },
    network?.text === "host" ? { node: network, what: "shares the network of the host", severity: SHARED, fix: "networks: [<name>]" } : void 0,
    pid?.text === "host" ? { node: pid, what: "sees the processes of the host", fix: "" } : void 0,
    capability && {
      node: capability,
      what: "has a capability that equals root on the host",
      fix: "cap_drop: [ALL]"
    },
    ...itemsAt(node, "volumes").map(ofMount)
  ];
  for (const one of found)
    if (one)
      yield {
        path: file.path,
        range: one.node.range,
        resource: `service ${service} ${one.what}`,
        message: `Service ${service} ${one.what}`,
        severity: severityAt(file.path, one.severity ?? SEVERITY17),
        ...one.fix && { fix: one.fix }
      };
}
function ofMount(volume) {
  const node = volume.kind === "scalar" ? volume : scalarAt(volume, "source");
  const [source = ""] = (node?.text ?? "").split(":");
  if (!node || textAt(volume, "type") === "volume") return void 0;
  const fix = "# a proxy that allows only the calls that are needed, or no mount at all";
  if (RUNTIME_SOCKET.test(source)) return { node, what: `controls the container runtime by ${source}`, fix };
  return /^\/(?:etc|root|proc|dev|boot|var|(?:var\/)?run|var\/lib\/docker)?\/?$/.test(source) && source !== "" ? { node, what: `mounts ${source} of the host`, fix } : void 0;
}
var truth = (node) => node?.kind === "scalar" && node.value === true ? node : void 0;
var SEVERITY18 = 6.5;
var OWN_TLS = /certificate-arn|managed-certificates|pre-shared-cert|ssl-cert(?:ificate)?\b|appgw-ssl|ssl-passthrough|router\.tls|router\.entrypoints: *websecure|force-https|listen-ports.*HTTPS|tailscale|cloudflare/i;
var OTHER_CLASS = /internal|private|cloudflare|tailscale|ngrok|cilium-internal/i;
var LOCAL2 = /^$|^localhost$|\.(?:local|localhost|internal|test|lan|localdev\.me|nip\.io|sslip\.io|svc|cluster\.local)$/i;
var k8s_ingress_no_tls_default = defineDocumentRule({
  id: "k8s-ingress-no-tls",
  title: "Way into the cluster without TLS",
  why: "Tokens, sessions and what users send cross the network in plain text, where anybody on the way reads and changes them.",
  remediation: "Give the entry a certificate, for instance from cert-manager, and redirect plain requests to it.",
  severity: SEVERITY18,
  cites: [
    { document: "S4", line: 58, practice: "External communication uses TLS." },
    { document: "S1", line: 32, practice: "The service runs behind HTTPS only." }
  ],
  confidence: "medium",
  files: (path) => (0, import_match_scanner.isYaml)(path) && (0, import_match_scanner.mayBeKubernetes)(path) || isTerraformSource(path),
  keywords: ["ingress", "gateway", "route", "kubernetes_"],
  *check(file, inventory) {
    for (const object of kubernetesObjects(file)) {
      if (object.kind === "Ingress") yield* ingress(file, object);
      if (object.kind === "Gateway") yield* gateway(file, object, inventory);
      if (object.kind === "Route" && object.apiVersion.startsWith("route.openshift.io"))
        yield* route2(file, object);
      if (object.kind === "IngressRoute") yield* traefik(file, object);
    }
  },
  examples: [],
  counterExamples: []
});
var hit9 = (file, resource, range, message, fix, severity = SEVERITY18) => ({
  path: file.path,
  range,
  resource,
  message,
  fix,
  severity: severityAt(file.path, severity)
});
function* ingress(file, object) {
  const { node, name } = object;
  const text = file.text.slice(node.range.start, node.range.end);
  const annotations = entriesAt(node, "metadata", "annotations");
  const annotated2 = annotations.map(({ key, value }) => `${key}: ${value.kind === "scalar" ? value.text : ""}`).join("\n");
  const className = textAt(node, "spec", "ingressClassName") ?? "";
  const own = OWN_TLS.test(annotated2) || /scheme: internal$/m.test(annotated2);
  if (own || OTHER_CLASS.test(className) || name.includes("acme-http-solver")) return;
  const hosts = itemsAt(node, "spec", "rules").flatMap((rule) => scalarAt(rule, "host") ?? []);
  const fix = "spec:\n  tls:\n    - hosts: [<host>]\n      secretName: <certificate>";
  const tls = at(node, "spec", "tls");
  if (!tls) {
    const whole = at(node, "spec", "rules") ?? at(node, "spec", "defaultBackend") ?? at(node, "spec", "backend");
    if (!whole || text.includes("{{") && /tls/i.test(text)) return;
    const severity = hosts.every((host) => LOCAL2.test(host.text)) && hosts.length > 0 ? NOTE : SEVERITY18;
    yield hit9(
      file,
      `${resourceOf(object)} tls`,
      node.range,
      `Ingress ${name} serves plain HTTP`,
      fix,
      severity
    );
    return;
  }
  const covered = itemsAt(tls).flatMap((one) => itemsAt(one, "hosts"));
  const all = covered.length === 0 || text.includes("{{");
  const names3 = covered.flatMap((host) => host.kind === "scalar" ? [host.text] : []);
  for (const host of all ? [] : hosts)
    if (!names3.some((one) => matches2(one, host.text)))
      yield hit9(
        file,
        `${resourceOf(object)} ${host.text}`,
        host.range,
        `${host.text} is not among the hosts with TLS`,
        fix
      );
  for (const { key, value } of annotations)
    if (/\/(?:force-)?ssl-redirect$/.test(key) && value.kind === "scalar" && value.text === "false")
      yield hit9(
        file,
        `${resourceOf(object)} ssl-redirect`,
        value.range,
        `Ingress ${name} also serves plain HTTP`,
        `${key}: "true"`,
        5
      );
}
var matches2 = (pattern, host) => pattern === host || pattern.startsWith("*.") && host.slice(host.indexOf(".")) === pattern.slice(1);
function* gateway(file, object, inventory) {
  const fix = "protocol: HTTPS\ntls:\n  certificateRefs:\n    - name: <certificate>";
  const redirected = redirectsNear(file, inventory);
  for (const listener of itemsAt(object.node, "spec", "listeners")) {
    const protocol = scalarAt(listener, "protocol");
    if (protocol?.text !== "HTTP" || redirected || LOCAL2.test(textAt(listener, "hostname") ?? "x.example"))
      continue;
    yield hit9(
      file,
      `${resourceOf(object)} ${textAt(listener, "name") ?? ""}`,
      protocol.range,
      `Gateway ${object.name} listens for plain HTTP and nothing redirects it`,
      fix
    );
  }
  for (const server of itemsAt(object.node, "spec", "servers")) {
    const protocol = scalarAt(server, "port", "protocol");
    if (protocol?.text !== "HTTP" || textAt(server, "tls", "httpsRedirect") === "true") continue;
    yield hit9(
      file,
      `${resourceOf(object)} server`,
      protocol.range,
      `Gateway ${object.name} serves plain HTTP`,
      "tls:\n  httpsRedirect: true"
    );
  }
}
var NEAR = 500;
var redirectsNear = (file, inventory) => [file.path, ...neighboursOf(file.path, inventory).filter(import_match_scanner.isYaml).slice(0, NEAR)].some(
  (path) => /type:\s*["']?RequestRedirect/.test((path === file.path ? file : inventory.file(path))?.text ?? "")
);
function* route2(file, object) {
  const text = file.text.slice(object.node.range.start, object.node.range.end);
  if (!at(object.node, "spec", "tls") && at(object.node, "spec") && !/\{\{[\s\S]*tls/i.test(text))
    yield hit9(
      file,
      `${resourceOf(object)} tls`,
      object.node.range,
      `Route ${object.name} serves plain HTTP`,
      "tls:\n  termination: edge\n  insecureEdgeTerminationPolicy: Redirect"
    );
}
function* traefik(file, object) {
  const points = itemsAt(object.node, "spec", "entryPoints");
  const [point] = points;
  const text = file.text.slice(object.node.range.start, object.node.range.end);
  if (points.length !== 1 || point?.kind !== "scalar" || !/^(?:web|http)$/.test(point.text)) return;
  if (!at(object.node, "spec", "tls") && !/redirect/i.test(text))
    yield hit9(
      file,
      `${resourceOf(object)} entryPoints`,
      point.range,
      `IngressRoute ${object.name} serves plain HTTP`,
      "entryPoints: [websecure]\ntls: {secretName: <certificate>}"
    );
}
var SEVERITY19 = 6;
var DAY = 86400;
var isKubeconfig = (path) => /(?:^|\/)\.kube\/config$|kubeconfig$/i.test(path);
var k8s_longlived_sa_token_default = defineDocumentRule({
  id: "k8s-longlived-sa-token",
  title: "Service account token that does not expire soon",
  why: "A token without an end works for whoever finds it, from anywhere, until the account is deleted.",
  remediation: "Ask for a token when it is needed (`kubectl create token`, a projected volume) and delete the Secret that holds the lasting one.",
  severity: SEVERITY19,
  cites: [
    {
      document: "S1",
      line: 45,
      practice: "Short-lived, role-based credentials are preferred to long-lived ones."
    }
  ],
  confidence: "high",
  files: (path) => ((0, import_match_scanner.isYaml)(path) || (0, import_match_scanner.isJson)(path)) && !(0, import_match_scanner.isLockFile)(path) || isKubeconfig(path) || isTerraformSource(path),
  keywords: ["service-account-token", "expirationseconds", "users", "kubernetes_"],
  *check(given2) {
    const file = isKubeconfig(given2.path) ? createSourceFile(`${(0, import_match_scanner.nameOf)(given2.path)}.yaml`, given2.text) : given2;
    for (const hit15 of hitsIn7(file)) yield { ...hit15, path: given2.path };
  },
  examples: [],
  counterExamples: []
});
function* hitsIn7(file) {
  for (const object of kubernetesObjects(file)) {
    if (object.kind === "CustomResourceDefinition") continue;
    const place = { path: file.path, severity: severityAt(file.path, SEVERITY19) };
    const type = scalarAt(object.node, "type");
    if (object.kind === "Secret" && type?.text === "kubernetes.io/service-account-token")
      yield {
        ...place,
        range: type.range,
        resource: `${resourceOf(object)} type`,
        message: `Secret ${object.name} makes a service account token that never expires`,
        fix: `kubectl create token ${textAt(object.node, "metadata", "annotations", "kubernetes.io/service-account.name") ?? "<service account>"} --duration=1h`
      };
    for (const { path, node } of walk(object.node)) {
      if (path.at(-1) !== "expirationSeconds" || path.at(-2) !== "serviceAccountToken") continue;
      if (node.kind !== "scalar" || Number(node.text) <= DAY || !isLiteral(node)) continue;
      yield {
        ...place,
        range: node.range,
        resource: `${resourceOf(object)} expirationSeconds`,
        message: `${resourceOf(object)} asks for a token of ${Math.round(Number(node.text) / DAY)} days`,
        fix: "expirationSeconds: 3600"
      };
    }
    if (object.kind === "Config") yield* kubeconfig(file, object.node);
  }
}
function* kubeconfig(file, node) {
  for (const user of itemsAt(node, "users")) {
    const token = scalarAt(user, "user", "token");
    if (!token || !isLiteral(token) || decide("effective", token.text).kind === "pass") continue;
    const name = textAt(user, "name") ?? "";
    yield {
      path: file.path,
      range: token.range,
      secret: token.text,
      resource: `kubeconfig user ${name}`,
      message: `The kubeconfig holds a lasting token of ${name}`,
      severity: severityAt(file.path, SEVERITY19),
      fix: "user:\n  exec:\n    apiVersion: client.authentication.k8s.io/v1\n    command: <the cloud's or the login plugin's command>"
    };
  }
}
var SEVERITY20 = 5;
var k8s_mesh_mtls_off_default = defineDocumentRule({
  id: "k8s-mesh-mtls-off",
  title: "Mesh that lets services talk in plain text",
  why: "The mesh could prove who calls and hide what is said. Where it is told not to, any pod may pretend to be another.",
  remediation: "Set the mode to STRICT, after the callers that are not in the mesh have joined it.",
  severity: SEVERITY20,
  cites: [
    { document: "S4", line: 60, practice: "Services prove themselves to each other with mutual TLS." },
    { document: "S1", line: 36, practice: "An endpoint is reached only by the callers it is for." }
  ],
  confidence: "high",
  files: (path) => (0, import_match_scanner.isYaml)(path) && (0, import_match_scanner.mayBeKubernetes)(path),
  keywords: ["peerauthentication", "destinationrule", "linkerd.io", "meshpolicy"],
  *check(file) {
    for (const object of kubernetesObjects(file)) {
      const node = plainIn(object);
      if (!node) continue;
      yield {
        path: file.path,
        range: node.range,
        resource: `${resourceOf(object)} mtls`,
        message: `${resourceOf(object)} lets callers in without mutual TLS`,
        severity: severityAt(file.path, SEVERITY20),
        fix: "mtls:\n  mode: STRICT"
      };
    }
  },
  examples: [],
  counterExamples: []
});
function plainIn({ kind, node }) {
  if (kind === "PeerAuthentication" || kind === "MeshPolicy") {
    const mode = scalarAt(node, "spec", "mtls", "mode");
    return mode && /^(?:DISABLE|PERMISSIVE)$/.test(mode.text) ? mode : void 0;
  }
  if (kind === "DestinationRule") {
    const mode = scalarAt(node, "spec", "trafficPolicy", "tls", "mode");
    return mode?.text === "DISABLE" ? mode : void 0;
  }
  for (const place of walk(node)) {
    if (place.path.at(-1) !== "annotations") continue;
    const skip = entriesAt(place.node).find(({ key }) => key === "config.linkerd.io/skip-inbound-ports");
    if (skip?.value.kind === "scalar" && skip.value.text !== "") return skip.value;
  }
  return void 0;
}
var k8s_no_limits_default = defineDocumentRule({
  id: "k8s-no-limits",
  title: "Container without a memory limit",
  why: "One container that grows without end takes the memory of the node, and with it every other pod there.",
  remediation: "Set `resources.limits.memory` from what the program uses, or a LimitRange for the namespace.",
  severity: NOTE,
  cites: [
    { document: "S4", line: 111, practice: "Resource limits keep one container from starving others." }
  ],
  confidence: "high",
  files: (path) => (0, import_match_scanner.mayBeKubernetes)(path) || isTerraformSource(path),
  keywords: ["containers", "kubernetes_"],
  *check(file, inventory) {
    const workloads = workloadsOf(file).filter(
      ({ object, complete }) => complete && object.kind !== "CustomResourceDefinition"
    );
    if (workloads.length === 0 || isLimitedNear(file, inventory)) return;
    for (const { object, containers } of workloads) {
      const open2 = containers.filter(({ node, init }) => !init && !at(node, "resources", "limits", "memory"));
      const [first2] = open2;
      if (!first2) continue;
      yield {
        path: file.path,
        range: object.node.range,
        resource: `${resourceOf(object)} memory limit`,
        message: `${open2.length === 1 ? `Container ${first2.name}` : `${open2.length} containers`} of ${resourceOf(object)} may use all memory of the node`,
        fix: "resources:\n  limits:\n    memory: 256Mi"
      };
    }
  },
  examples: [],
  counterExamples: []
});
var NEAR2 = 500;
var isLimitedNear = (file, inventory) => neighboursOf(file.path, inventory).filter(import_match_scanner.isYaml).slice(0, NEAR2).map((path) => path === file.path ? file : inventory.file(path)).some(
  (near2) => near2 !== void 0 && /kind:\s*(?:LimitRange|VerticalPodAutoscaler)/.test(near2.text) && kubernetesObjects(near2).some(({ kind }) => kind === "LimitRange" || kind === "VerticalPodAutoscaler")
);
var SEVERITY21 = 5;
var KINDS4 = /* @__PURE__ */ new Set([
  "Deployment",
  "DeploymentConfig",
  "StatefulSet",
  "DaemonSet",
  "ReplicaSet",
  "Pod",
  "Rollout"
]);
var k8s_no_network_policy_default = defineRepositoryRule({
  id: "k8s-no-network-policy",
  title: "Pods that every other pod can reach",
  why: "Without a policy any pod of the cluster may connect to any other, so that one that is taken over reaches all of them.",
  remediation: "Deny everything in the namespace first, then allow the connections that are used.",
  severity: SEVERITY21,
  cites: [{ document: "S4", line: 57, practice: "Network policies restrict which pods talk to each other." }],
  confidence: "medium",
  about: (path) => (0, import_match_scanner.isYaml)(path) && (0, import_match_scanner.mayBeKubernetes)(path),
  *check(inventory) {
    const files = readFiles(inventory);
    yield* uncovered(files);
    for (const { path, policies } of files)
      for (const { object } of policies)
        for (const rule of object.kind === "NetworkPolicy" ? openRules(object, "ingress") : [])
          yield {
            path,
            range: rule.range,
            resource: `${resourceOf(object)} ingress`,
            message: `${resourceOf(object)} lets every pod and every address in`,
            severity: severityAt(path, SEVERITY21),
            fix: "ingress:\n  - from:\n      - podSelector:\n          matchLabels: {app: <client>}"
          };
  },
  examples: [],
  counterExamples: []
});
var readFiles = (inventory) => inventory.paths.filter((path) => (0, import_match_scanner.isYaml)(path) && (0, import_match_scanner.mayBeKubernetes)(path)).flatMap((path) => {
  const file = inventory.file(path);
  if (!file || !/^\s*(?:- )?kind:/m.test(file.text)) return [];
  const workloads = workloadsOf(file).filter(({ object, complete }) => complete && KINDS4.has(object.kind)).map(({ object }) => object);
  return [{ path, policies: networkPoliciesOf(file), workloads }];
});
function* uncovered(files) {
  const policies = files.flatMap(({ path, policies: policies2 }) => policies2.map((policy) => ({ path, policy })));
  const lone = files.filter(({ workloads }) => workloads.length > 0).length < 2;
  const folders = /* @__PURE__ */ new Map();
  for (const { path, workloads } of files) {
    const near2 = policies.filter((one) => isNear(path, one.path)).map(({ policy }) => policy);
    const open2 = workloads.filter(
      (object) => !near2.some((policy) => selects(policy, podLabels(object), object.namespace))
    );
    const folder = (0, import_match_scanner.folderOf)(path);
    folders.set(folder, [...folders.get(folder) ?? [], ...open2.map((object) => ({ path, object }))]);
  }
  for (const [folder, [first2, ...others]] of folders) {
    if (!first2) continue;
    const more = others.length > 0 ? ` and ${others.length} more` : "";
    yield {
      path: first2.path,
      range: first2.object.node.range,
      resource: `pods of ${folder || "the root folder"}`,
      message: `No network policy selects the pods of ${resourceOf(first2.object)}${more}`,
      severity: lone ? NOTE : severityAt(first2.path, SEVERITY21),
      fix: "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: default-deny\nspec:\n  podSelector: {}\n  policyTypes: [Ingress, Egress]"
    };
  }
}
function isNear(path, policy) {
  const [pods, own] = [(0, import_match_scanner.folderOf)(path), (0, import_match_scanner.folderOf)(policy)];
  if (pods === own || own.startsWith(`${pods}/`)) return true;
  const reach = own.includes("/") ? (0, import_match_scanner.folderOf)((0, import_match_scanner.folderOf)(own)) : own;
  return reach === "" ? own !== "" : pods === reach || pods.startsWith(`${reach}/`);
}
var rolesOf = (file) => kubernetesObjects(file).flatMap(
  (object) => (object.kind === "Role" || object.kind === "ClusterRole") && !isBuiltIn(object) ? [{ object, clusterWide: object.kind === "ClusterRole", rules: rulesOf(object.node) }] : []
);
var isBuiltIn = ({ node }) => textAt(node, "metadata", "labels", "kubernetes.io/bootstrapping") !== void 0;
var rulesOf = (role) => itemsAt(role, "rules").flatMap((node) => {
  const resources = texts(node, "resources");
  if (resources.length === 0) return [];
  return [
    {
      node,
      resources,
      apiGroups: texts(node, "apiGroups"),
      resourceNames: texts(node, "resourceNames"),
      verbs: texts(node, "verbs")
    }
  ];
});
var texts = (node, key) => itemsAt(node, key).flatMap((item) => item.kind === "scalar" ? [item.text] : []);
var bindingsOf = (file) => kubernetesObjects(file).flatMap(
  (object) => object.kind === "RoleBinding" || object.kind === "ClusterRoleBinding" ? [
    {
      object,
      role: textAt(object.node, "roleRef", "name") ?? "",
      subjects: itemsAt(object.node, "subjects").map((subject) => ({
        kind: textAt(subject, "kind") ?? "",
        name: textAt(subject, "name") ?? ""
      }))
    }
  ] : []
);
var reachesSecrets = ({ apiGroups, resources, resourceNames }) => resourceNames.length === 0 && resources.some((name) => name === "secrets" || name === "*") && apiGroups.some((group) => group === "" || group === "*");
var READ3 = 6.5;
var WRITE = 7.5;
var OWN_NAMESPACE = 3.5;
var FIX9 = `- apiGroups: [""]
  resources: ["secrets"]
  resourceNames: ["<secret>"]
  verbs: ["get"]`;
var k8s_rbac_secrets_broad_default = defineDocumentRule({
  id: "k8s-rbac-secrets-broad",
  title: "Role that reaches more Secrets than it needs",
  why: "To list or watch Secrets is to read all of them, and to write one is to change what other programs trust.",
  remediation: "Allow `get` on the Secrets by name, in the namespace where they are. Give writing rights to the operator that owns them, and to nobody else.",
  severity: READ3,
  cites: [
    { document: "S4", line: 51, practice: "Access to Secrets is restricted with RBAC." },
    { document: "S4", line: 104, practice: "A controller only gets the Secrets that it reads." }
  ],
  confidence: "high",
  files: (path) => (0, import_match_scanner.mayBeKubernetes)(path) || isTerraformSource(path),
  keywords: ["role", "kubernetes_"],
  *check(file) {
    const roles = rolesOf(file);
    for (const role of roles)
      for (const rule of role.rules) if (reachesSecrets(rule)) yield* ofRule(file, role, rule);
    yield* bindings(file, roles);
  },
  examples: [],
  counterExamples: []
});
function* ofRule(file, { object, clusterWide }, rule) {
  const aggregated = entriesAt(at(object.node, "metadata", "labels")).some(
    ({ key }) => key.startsWith("rbac.authorization.k8s.io/aggregate-to-")
  );
  const verbs = rule.verbs.filter((verb) => verb !== "get" || aggregated);
  if (verbs.length === 0) return;
  yield {
    path: file.path,
    range: rule.node.range,
    resource: `${resourceOf(object)} secrets ${verbs.join(",")}`,
    message: `${resourceOf(object)} may ${verbs.join(", ")} Secrets ${clusterWide ? "of every namespace" : "of its namespace"}${aggregated ? ", and adds that to a built-in role" : ""}`,
    severity: severityAt(file.path, weightOf3(verbs, clusterWide)),
    fix: FIX9
  };
}
function weightOf3(verbs, clusterWide) {
  const writes2 = verbs.some((verb) => !["get", "list", "watch"].includes(verb));
  if (clusterWide) return writes2 ? WRITE : READ3;
  return verbs.some((verb) => verb === "list" || verb === "watch" || verb === "*") ? 5 : OWN_NAMESPACE;
}
var EVERYBODY = /^system:(?:authenticated|unauthenticated|serviceaccounts(?::.*)?)$/;
var READERS2 = /* @__PURE__ */ new Set(["cluster-admin", "admin", "edit"]);
function* bindings(file, roles) {
  const readers = /* @__PURE__ */ new Set([
    ...READERS2,
    ...roles.filter(({ rules }) => rules.some(reachesSecrets)).map(({ object }) => object.name)
  ]);
  for (const { object, role, subjects } of bindingsOf(file)) {
    const open2 = subjects.find(
      ({ kind, name }) => kind === "Group" && EVERYBODY.test(name) || kind === "User" && name === "system:anonymous" || kind === "ServiceAccount" && name === "default"
    );
    if (!open2 || !readers.has(role)) continue;
    yield {
      path: file.path,
      range: object.node.range,
      resource: `${resourceOf(object)} ${open2.name}`,
      message: `${resourceOf(object)} gives ${open2.name} a role that reaches Secrets`,
      severity: severityAt(file.path, 8),
      fix: "subjects:\n  - kind: ServiceAccount\n    name: <the one that needs it>"
    };
  }
}
var SEVERITY22 = 7.5;
var k8s_rbac_wildcard_default = defineDocumentRule({
  id: "k8s-rbac-wildcard",
  title: "Role that allows nearly everything",
  why: "A wildcard also covers what is added to the cluster later. Whoever takes over the workload takes over the cluster.",
  remediation: "Write down the groups, resources and verbs that the workload uses, and bind a role with only those.",
  severity: SEVERITY22,
  cites: [
    { document: "S4", line: 51, practice: "RBAC restricts what each part of the system reaches." },
    { document: "S4", line: 91, practice: "A controller's role is minimal." }
  ],
  confidence: "high",
  files: (path) => (0, import_match_scanner.mayBeKubernetes)(path) || isTerraformSource(path),
  keywords: ["role", "kubernetes_"],
  *check(file) {
    for (const role of rolesOf(file)) for (const rule of role.rules) yield* ofRule2(file, role, rule);
    yield* administrators(file);
  },
  examples: [],
  counterExamples: []
});
function* ofRule2(file, { object }, rule) {
  const danger = wildcardsIn(rule) ?? escalationIn(rule);
  if (!danger) return;
  yield {
    path: file.path,
    range: rule.node.range,
    resource: `${resourceOf(object)} ${rule.apiGroups.join(",")}/${rule.resources.join(",")}`,
    message: `${resourceOf(object)} ${danger.what}`,
    severity: severityAt(file.path, danger.severity),
    fix: '- apiGroups: ["apps"]\n  resources: ["deployments"]\n  verbs: ["get", "list", "watch"]'
  };
}
function wildcardsIn({ apiGroups, resources, verbs }) {
  const parts2 = Object.entries({ verbs, resources, groups: apiGroups }).filter(
    ([, names3]) => names3.includes("*")
  );
  if (parts2.length === 0) return void 0;
  const what = `allows all ${parts2.map(([part]) => part).join(", ")}`;
  return { what, severity: parts2.length > 1 ? SEVERITY22 : 5.5 };
}
function escalationIn({ apiGroups, resources, verbs }) {
  const core = apiGroups.includes("");
  const creates = verbs.includes("create");
  const verb = verbs.find((name) => ["escalate", "bind", "impersonate"].includes(name));
  if (verb) return { what: `may ${verb} ${resources.join(", ")}`, severity: 7 };
  if (core && creates && resources.some((name) => name === "pods/exec" || name === "pods/*"))
    return { what: "may run commands in any pod", severity: 6.5 };
  if (core && creates && resources.includes("serviceaccounts/token"))
    return { what: "may make tokens for any service account", severity: 7 };
  return void 0;
}
function* administrators(file) {
  for (const { object, role, subjects } of bindingsOf(file)) {
    const subject = subjects.find(({ name }) => name !== "system:masters");
    if (role !== "cluster-admin" || !subject) continue;
    const everywhere = object.kind === "ClusterRoleBinding";
    yield {
      path: file.path,
      range: object.node.range,
      resource: `${resourceOf(object)} cluster-admin`,
      message: `${resourceOf(object)} makes ${subject.kind} ${subject.name} an administrator of ${everywhere ? "the cluster" : "its namespace"}`,
      severity: severityAt(file.path, everywhere ? SEVERITY22 : 6),
      fix: "roleRef:\n  apiGroup: rbac.authorization.k8s.io\n  kind: Role\n  name: <a role with the rights that are used>"
    };
  }
}
var SEVERITY23 = 6;
var UNSAID4 = 5;
var FIX10 = `securityContext:
  runAsNonRoot: true
  runAsUser: 10001
  allowPrivilegeEscalation: false`;
var k8s_run_as_root_default = defineDocumentRule({
  id: "k8s-run-as-root",
  title: "Container that may run as root",
  why: "Root inside a container is root on the node as soon as something lets it out, and it may change every file of its own image until then.",
  remediation: "Run the image as a numbered user, say so with `runAsNonRoot: true`, and forbid it to gain rights.",
  severity: SEVERITY23,
  cites: [{ document: "S4", line: 109, practice: "Containers run as a user other than root." }],
  confidence: "high",
  files: (path) => (0, import_match_scanner.mayBeKubernetes)(path) || isTerraformSource(path),
  keywords: ["containers", "kubernetes_"],
  *check(file, inventory) {
    const restricted = kubernetesObjects(file).some(
      ({ kind, node }) => kind === "Namespace" && textAt(node, "metadata", "labels", "pod-security.kubernetes.io/enforce") === "restricted"
    );
    for (const workload of workloadsOf(file)) {
      if (isWindows(workload)) continue;
      const said = [...explicit(file, workload)];
      yield* said;
      if (said.length === 0 && !restricted) yield* unsaid(file, workload, inventory);
    }
  },
  examples: [],
  counterExamples: []
});
function* explicit(file, workload) {
  const reported = /* @__PURE__ */ new Set();
  for (const container of workload.containers) {
    const user = scalar2(workload, container, "runAsUser");
    const nonRoot = scalar2(workload, container, "runAsNonRoot");
    const gains = scalarAt(container.node, "securityContext", "allowPrivilegeEscalation");
    const found = [
      user?.text === "0" ? { node: user, what: "runs as user 0" } : void 0,
      nonRoot?.text === "false" && !(Number(user?.text) > 0) ? { node: nonRoot, what: "is allowed to run as root" } : void 0,
      gains?.text === "true" ? { node: gains, what: "may gain rights" } : void 0
    ];
    for (const one of found) {
      if (!one || reported.has(one.node)) continue;
      reported.add(one.node);
      yield {
        path: file.path,
        range: one.node.range,
        resource: `${resourceOf(workload.object)} container ${container.name} ${one.what}`,
        message: `Container ${container.name} of ${resourceOf(workload.object)} ${one.what}`,
        severity: severityAt(file.path, SEVERITY23),
        fix: FIX10
      };
    }
  }
}
function scalar2(workload, container, key) {
  const node = securityOf(workload, container, key);
  return node?.kind === "scalar" ? node : void 0;
}
function* unsaid(file, workload, inventory) {
  const { object, containers, complete, pod } = workload;
  if (!complete || object.kind === "CustomResourceDefinition") return;
  const open2 = containers.filter(
    (container) => !container.init && scalar2(workload, container, "runAsNonRoot")?.text !== "true" && !(Number(scalar2(workload, container, "runAsUser")?.text) > 0) && !runsAsOther(textAt(container.node, "image") ?? "", inventory)
  );
  const [first2] = open2;
  if (!first2 || at(pod, "hostUsers")) return;
  yield {
    path: file.path,
    range: object.node.range,
    resource: `${resourceOf(object)} user`,
    message: `Nothing keeps ${open2.length === 1 ? `container ${first2.name}` : `${open2.length} containers`} of ${resourceOf(object)} from running as root`,
    severity: severityAt(file.path, UNSAID4),
    fix: FIX10
  };
}
function runsAsOther(image2, inventory) {
  const dockerfile = dockerfileOf(image2, inventory);
  return isNonRootImage(image2) || dockerfile !== void 0 && imageUserOf(dockerfile)?.kind === "other";
}
var FIX11 = "automountServiceAccountToken: false";
var k8s_sa_token_automount_default = defineRepositoryRule({
  id: "k8s-sa-token-automount",
  title: "Pod that is given a token it does not use",
  why: "Every program in the pod can ask the cluster's API with the token that is mounted for it.",
  remediation: "Set `automountServiceAccountToken: false` on pods that do not call the API.",
  severity: NOTE,
  strict: true,
  cites: [{ document: "S4", line: 51, practice: "Access to what the cluster keeps secret is restricted." }],
  confidence: "medium",
  about: (path) => (0, import_match_scanner.isYaml)(path) && (0, import_match_scanner.mayBeKubernetes)(path),
  *check(inventory) {
    const files = inventory.paths.filter((path) => (0, import_match_scanner.isYaml)(path) && (0, import_match_scanner.mayBeKubernetes)(path)).flatMap((path) => inventory.file(path) ?? []).filter(({ text }) => /^\s*(?:- )?kind:/m.test(text));
    const bound = new Set(
      files.flatMap(bindingsOf).flatMap(({ subjects }) => subjects.map(({ name }) => name))
    );
    const objects = files.flatMap((file) => kubernetesObjects(file).map((object) => ({ file, object })));
    const withheld = new Set(
      objects.filter(({ object }) => object.kind === "ServiceAccount").filter(({ object }) => textAt(object.node, "automountServiceAccountToken") === "false").map(({ object }) => object.name)
    );
    for (const file of files)
      for (const { object, pod, complete } of workloadsOf(file)) {
        const account = textAt(pod, "serviceAccountName") ?? "default";
        if (!complete || bound.has(account) || withheld.has(account)) continue;
        if (textAt(pod, "automountServiceAccountToken") === "false") continue;
        yield {
          path: file.path,
          range: object.node.range,
          resource: `${resourceOf(object)} token`,
          message: `${resourceOf(object)} is given a token of ${account}, to which no role is bound here`,
          fix: FIX11
        };
      }
    for (const { file, object } of objects) {
      const mount = scalarAt(object.node, "automountServiceAccountToken");
      if (object.kind !== "ServiceAccount" || mount?.value !== true || bound.has(object.name)) continue;
      yield {
        path: file.path,
        range: mount.range,
        resource: `${resourceOf(object)} token`,
        message: `${resourceOf(object)} mounts its token everywhere, and no role is bound to it here`,
        fix: FIX11
      };
    }
  },
  examples: [],
  counterExamples: []
});
var HARMLESS2 = /^(?:ca\.crt|tls\.crt|namespace|name|type|kind|project|user|user-?name|host|host-?name|server|port|database|db-?name|e-?mail|url|uri|endpoint|region|provider|enabled|insecure|[\w.-]*(?:_|-|\b|[a-z])(?:ids?|ID|mtime|Mtime))$/i;
var BASE642 = /^(?:[A-Za-z0-9+/]{4})+(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$|^[A-Za-z0-9+/]{2}==$|^[A-Za-z0-9+/]{3}=$/;
var decoded = (text) => {
  const packed = text.replace(/\s+/g, "");
  return BASE642.test(packed) ? Buffer.from(packed, "base64").toString("utf8").trim() : void 0;
};
var SEVERITY24 = 8.5;
var FIX12 = "kind: SealedSecret   # or ExternalSecret, or this Secret encrypted with SOPS";
var SETTING2 = /^\d{1,7}$|^\d{4}-\d\d-\d\dT|^https?:\/\/[^\s@]*$/;
var k8s_secret_plaintext_default = defineDocumentRule({
  id: "k8s-secret-plaintext",
  title: "Kubernetes Secret with its value in the repository",
  why: "Base64 is an encoding, not encryption: everybody who can read the repository has the value that the cluster uses.",
  remediation: "Replace the value where it was issued, then keep only an encrypted or referring form here: SealedSecret, SOPS or ExternalSecret.",
  severity: SEVERITY24,
  cites: [
    {
      document: "S4",
      line: 40,
      practice: "Keep API keys in Kubernetes Secrets; the manifest in a repository holds a placeholder."
    }
  ],
  confidence: "high",
  files: import_match_scanner.mayBeKubernetes,
  keywords: ["kind: secret", '"secret"', "'secret'", "secretgenerator"],
  *check(file) {
    for (const object of kubernetesObjects(file))
      if (object.kind === "Secret" && !object.node.entries.some(({ key }) => key === "sops")) {
        yield* inSecret(file, object);
        yield* lastApplied(file, object);
      }
    if (/^kustomization\.ya?ml$/i.test((0, import_match_scanner.nameOf)(file.path))) yield* generated3(file);
  },
  examples: [],
  counterExamples: []
});
function* inSecret(file, object) {
  for (const { key, value, encoded } of dataOf(object)) {
    if (!isLiteral(value)) continue;
    const secret = encoded ? decoded(value.text) : value.text;
    if (secret === void 0 || !isSecretEntry(key, secret)) continue;
    yield {
      path: file.path,
      range: value.range,
      secret,
      resource: `${resourceOf(object)} ${pathText([encoded ? "data" : "stringData", key])}`,
      message: `Secret ${object.name} holds ${key} in ${encoded ? "base64, which is not encryption" : "plain text"}`,
      severity: severityAt(file.path, SEVERITY24),
      fix: FIX12
    };
  }
}
function* lastApplied(file, { node, name }) {
  const annotation = scalarAt(
    node,
    "metadata",
    "annotations",
    "kubectl.kubernetes.io/last-applied-configuration"
  );
  const inner2 = annotation && createSourceFile("applied.json", annotation.text);
  for (const object of inner2 ? kubernetesObjects(inner2) : [])
    for (const { range, ...hit15 } of inner2 ? inSecret(inner2, object) : [])
      if (annotation)
        yield {
          ...hit15,
          path: file.path,
          range: annotation.range,
          resource: `${hit15.resource} in the annotation`,
          message: `The annotation of Secret ${name} repeats its values in plain text`,
          severity: severityAt(file.path, SEVERITY24)
        };
}
function* generated3(file) {
  for (const root of file.yaml())
    for (const item of itemsAt(root, "secretGenerator").flatMap((one) => itemsAt(one, "literals"))) {
      const [, key = "", secret = ""] = item.kind === "scalar" && /^([^=]+)=(.*)$/s.exec(item.text) || [];
      if (secret === "" || !isSecretEntry(key, secret)) continue;
      yield {
        path: file.path,
        range: { start: item.range.end - secret.length, end: item.range.end },
        secret,
        resource: `secretGenerator ${key}`,
        message: `A generated Secret holds ${key} in plain text`,
        severity: severityAt(file.path, SEVERITY24),
        fix: FIX12
      };
    }
}
function isSecretEntry(key, secret) {
  if (HARMLESS2.test(key)) return false;
  const inFile = /\.\w+$|^\./.test(key) ? fileHoldsSecret(key, secret, "template") : void 0;
  if (inFile || decide("template", secret).kind === "pass") return inFile === true;
  if (inFile === false && secret.includes("\n")) return false;
  return (0, import_match_scanner.isSecretName)(lastPart(key)) || !(SETTING2.test(secret) || /^[a-z]+(?:[-_.][a-z]+)*$/.test(secret));
}
var EXPLICIT = 4.5;
var k8s_writable_root_fs_default = defineDocumentRule({
  id: "k8s-writable-root-fs",
  title: "Container that may change its own image",
  why: "Whoever takes the container over can replace its programs and keep tools in it.",
  remediation: "Set `readOnlyRootFilesystem: true` and mount an `emptyDir` where the program writes.",
  severity: NOTE,
  cites: [
    { document: "S4", line: 110, practice: "The root filesystem is read-only where that is possible." }
  ],
  confidence: "high",
  files: (path) => (0, import_match_scanner.mayBeKubernetes)(path) || isTerraformSource(path),
  keywords: ["containers", "kubernetes_"],
  *check(file) {
    for (const workload of workloadsOf(file)) {
      const { object, containers, complete } = workload;
      if (isWindows(workload) || object.kind === "CustomResourceDefinition") continue;
      for (const { name, node, init } of containers) {
        const setting = at(node, "securityContext", "readOnlyRootFilesystem");
        const explicit2 = setting?.kind === "scalar" && setting.value === false;
        if (!explicit2 && (setting || !complete || init)) continue;
        yield {
          path: file.path,
          range: (explicit2 ? setting : node).range,
          resource: `${resourceOf(object)} container ${name} root filesystem`,
          message: `Container ${name} of ${resourceOf(object)} may write to its root filesystem`,
          severity: explicit2 ? severityAt(file.path, EXPLICIT) : NOTE,
          fix: "securityContext:\n  readOnlyRootFilesystem: true"
        };
      }
    }
  },
  examples: [],
  counterExamples: []
});
var LOGS2 = [
  /(?:^|\.)console\.(?:log|info|warn|error|debug|trace|dir|table)$/,
  /(?:^|[._])(?:log|logs|logger|logging|slog|zap|logrus|zerolog|glog|klog|winston|pino|bunyan|sugar|tracing|timber|nslog)(?:\.\w+)*\.(?:log|trace|debug|info|information|notice|warn|warning|error|critical|fatal|panic|exception|verbose|print|msg|write|v|d|i|w|e)(?:f|ln|w|Context|Ctx)?$/i,
  /(?:^|\.)_?log(?:ger)?\.Log(?:Trace|Debug|Information|Warning|Error|Critical)$/i,
  /(?:^|\.)tflog\.(?:Trace|Debug|Info|Warn|Error)$/,
  /(?:^|\.)fmt\.Print(?:f|ln)?$/,
  /(?:^|\.)System\.(?:out|err)\.print(?:ln|f)?$/,
  /(?:^|\.)Console\.(?:Error\.)?Write(?:Line)?$/,
  /^(?:print|println|eprintln|eprint|dbg|puts|pp|print_r|var_dump|error_log|echo|syslog|info|warn|debug|trace|error|NSLog)$/,
  /(?:^|\.)(?:Sentry|sentry_sdk|scope|span)\.(?:setExtra|setTag|setContext|setAttribute|set_extra|set_tag|captureMessage|capture_message|addBreadcrumb|set_attribute|SetAttributes)$/
];
var RAISES = /(?:^|\.)(?:(?:[A-Z]\w*)?(?:Error|Exception)|errors\.New|fmt\.Errorf|bail|anyhow|panic)$/;
var isLogging = ({ callee }) => LOGS2.some((pattern) => pattern.test(callee));
var isDebugging = ({ callee }) => /\.(?:debug|trace|verbose|v|d)(?:f|ln|w|Context|Ctx)?$/i.test(callee) && !/(?:^|\.)console\./.test(callee);
var isRaising = ({ callee }) => RAISES.test(callee);
var TRANSPARENT = /(?:^|\.)(?:JSON\.stringify|String|str|repr|format|sprintf|Sprintf|Sprint|util\.(?:format|inspect)|inspect|json\.dumps|to_json|toJson|encode|decode|toString|to_string|trim|strip|concat|join|String\.format|fmt\.Sprintf|vsprintf|pformat|Arrays\.toString|dumps|asdict|dict|vars|Object\.(?:entries|assign|fromEntries))$|^(?:zap|slog)\.\w+$/;
var JOINS = /* @__PURE__ */ new Set(["+", "||", "??", "%", "or", ".", "?:", "<<"]);
function* writtenBy(call) {
  for (const { value } of call.arguments) yield* shown(value);
}
function* shown(expression) {
  if (expression.kind === "other") {
    if (!isCutShort(expression) && !/conditional|ternary|unary|not_operator|comparison|boolean|lambda|function|await|slice|type_conversion|arrow/.test(
      expression.type
    ))
      for (const part of expression.parts) yield* shown(part);
    else if (/subscript|slice/.test(expression.type) && !isCutShort(expression))
      yield* shown(expression.parts[0] ?? expression);
    return;
  }
  if (expression.kind === "binary") {
    if (JOINS.has(expression.operator)) for (const part of partsOf(expression)) yield* shown(part);
    return;
  }
  if (expression.kind === "call") {
    yield expression;
    if (!TRANSPARENT.test(expression.callee)) return;
    for (const part of partsOf(expression)) yield* shown(part);
    return;
  }
  yield expression;
  for (const part of partsOf(expression)) yield* shown(part);
}
var isCutShort = ({ text }) => /\[\s*(?:-[1-4]\s*:|0?\s*:\s*[1-4])\s*\]$/.test(text) || /\[\s*-?[1-4]?\s*\.\.=?\s*-?[1-4]?\s*\]$/.test(text);
var log_env_dump_default = defineDocumentRule({
  id: "log-env-dump",
  title: "Whole environment written to a log",
  why: "The environment holds the secrets of the process; whoever reads the log gets all of them, those added later too.",
  remediation: "Print the variables that you need by name, none of them a secret, and replace the secrets that were printed.",
  fixes: {
    any: "printenv PATH   # the one variable that is needed; and set +x around secrets"
  },
  severity: 6.5,
  cites: [
    { document: "S1", line: 40, practice: "The service never logs the values of secrets." },
    { document: "S2", line: 52, practice: "Sensitive information is never logged." }
  ],
  confidence: "medium",
  files: (path) => ((0, import_match_scanner.isCode)(path) || (0, import_match_scanner.isShell)(path) || (0, import_match_scanner.isDockerfile)(path) || isPipeline(path)) && !(0, import_match_scanner.isTest)(path) && !(0, import_match_scanner.isVendored)(path),
  keywords: ["env", "environ", "set", "export -p", "declare", "docker", "compose", "helm get"],
  lines: [
    {
      words: ["env"],
      shape: /\bos\.environ\b(?!\.(?:get|setdefault|pop)\b)|process\.env\b(?!\??\.\w)|\b_?ENV\b(?!\s*\.(?!to_h)|\[["']|(?<!\?\s*_?ENV):\w)|os\.Environ\b|getenv\s*\(\s*\)|env(?:::|\.)vars|GetEnvironmentVariables|\b(?:Deno|Bun|meta)\.env\b/
    }
  ],
  *check(file) {
    if ((0, import_match_scanner.isCode)(file.path)) yield* inCode3(file);
    else yield* inScripts(file);
  },
  examples: [],
  counterExamples: []
});
var ENVIRONMENT = /^(?:os\.environ|process\.env|ENV|_ENV|Deno\.env|import\.meta\.env|Bun\.env)$/;
var ENVIRONMENT_CALL = /^(?:os\.Environ|System\.getenv|(?:std\.)?env\.vars|getenv|ENV\.to_h|os\.environ\.(?:items|copy)|Environment\.GetEnvironmentVariables|Deno\.env\.toObject)$/;
function* inCode3(file) {
  for (const call of file.code()?.calls ?? []) {
    const shown2 = isLogging(call) || /(?:^|\.)res(?:ponse)?\.(?:json|send)$/.test(call.callee);
    const whole = shown2 ? [...writtenBy(call)].flatMap((part) => environmentIn(part))[0] : void 0;
    if (whole)
      yield {
        path: file.path,
        range: whole.range,
        resource: `${call.callee} in ${call.within || "the module"}`,
        message: `${call.callee} writes the whole environment`,
        severity: severityAt(file.path, 6.5),
        fix: "NODE_ENV"
      };
  }
}
var environmentIn = (part) => [...expressionsIn(part)].filter(
  (inner2) => inner2.kind === "name" && ENVIRONMENT.test(inner2.text) || inner2.kind === "call" && inner2.arguments.length === 0 && ENVIRONMENT_CALL.test(inner2.callee)
);
function* inScripts(file) {
  for (const { name, commands: commands3 } of scripts3(file))
    for (const [at2, command] of commands3.entries()) {
      const what = dumped(command) ?? traced(commands3, at2, file);
      if (what === void 0) continue;
      const to = destinationOf(commands3, at2).kind;
      if (to !== "log" && to !== "log-changed") continue;
      yield {
        path: file.path,
        range: command.range,
        resource: `${name} ${what}`,
        message: `${what} writes the environment to the log`,
        severity: severityIn(file)
      };
    }
}
function scripts3(file) {
  if (isPipeline(file.path)) return jobsOf(file);
  if ((0, import_match_scanner.isShell)(file.path)) return [{ name: "script", commands: file.shell() }];
  return (file.dockerfile()?.instructions ?? []).filter(({ keyword, json }) => keyword === "RUN" && !json).map(({ textRange }) => ({ name: "RUN", commands: parseShell(file.text, textRange) }));
}
function jobsOf(file) {
  const jobs = /* @__PURE__ */ new Map();
  for (const { job: job2, commands: commands3 } of scriptsOf(file)) jobs.set(job2, [...jobs.get(job2) ?? [], ...commands3]);
  return [...jobs].map(([name, commands3]) => ({ name, commands: commands3 }));
}
var DUMPS = /^(?:sudo )?(?:env(?: -0)?|printenv(?: -0)?|set|export(?: -p)?|declare -[xp]+|typeset -[xp]*|cat (?:\S*\/)?\.env(?:\.(?!example|sample|template|dist|test)[\w-]+)?|docker[ -]compose (?:-\S+ \S+ )*config|docker (?:container )?inspect \S.*|helm get (?:values|all) .*|kubectl exec .* -- (?:env|printenv)|(?:Get-ChildItem|gci|dir|ls) [Ee]nv:\S*)$/;
function dumped({ words, assignments }) {
  const line = words.map(({ text }) => text).join(" ");
  return assignments.length === 0 && DUMPS.test(line) && !/--format|-f\b|--quiet|-q\b|--services|--images/.test(line) ? line : void 0;
}
function traced(commands3, at2, { path }) {
  const [program, flag = "", option] = commands3[at2]?.words.map(({ text }) => text) ?? [];
  if (program !== "set" || (0, import_match_scanner.isWorkflow)(path)) return void 0;
  if (!/^-[a-z]*x/.test(flag) && !(/^-[a-z]*o$/.test(flag) && option === "xtrace")) return void 0;
  for (const { words, assignments } of commands3.slice(at2 + 1)) {
    if (words[0]?.text === "set" && /^\+/.test(words[1]?.text ?? "")) return void 0;
    const text = [...words, ...assignments.map(({ value }) => value)].map((word) => word.text).join(" ");
    if (namesSecret(text)) return "set -x";
  }
  return void 0;
}
var namesSecret = (text) => [...text.matchAll(/\$\{?([A-Za-z_]\w*)/g)].some(([, name = ""]) => (0, import_match_scanner.isSecretName)(name));
function severityIn({ path, text }) {
  if ((0, import_match_scanner.isWorkflow)(path)) return /\bsecrets\./.test(text.replaceAll("secrets.GITHUB_TOKEN", "")) ? 6.5 : NOTE;
  if (isPipeline(path)) return 6.5;
  return namesSecret(text) || /\.env\b/.test(text) ? severityAt(path, 5.5) : NOTE;
}
var inTerraform4 = (file) => [...blocksIn(file.hcl())].flatMap((block) => {
  const value = attributeOf(block, "data_trace_enabled");
  return value?.kind === "constant" && value.text === "true" ? [
    {
      range: value.range,
      what: "data_trace_enabled logs whole requests and answers",
      fix: "data_trace_enabled = false",
      edits: replaced(value.range, "false")
    }
  ] : [];
});
var WEB_LOGGERS = /^(?:.*\.)?logging\.level\.(?:org\.springframework\.(?:web|security|http)|org\.apache\.(?:http|tomcat)|reactor\.netty\.http|feign|okhttp3|web)\b/;
function inConfiguration(file) {
  const mayTrace = /trace/i.test(file.text);
  const settings2 = (mayTrace ? settingsOf(file) : []).flatMap(({ path, value, range }) => {
    if (WEB_LOGGERS.test(path) && /^trace$/i.test(value))
      return [
        {
          range,
          what: `${path} logs headers and bodies`,
          fix: `${path}=INFO`,
          edits: replaced(range, "INFO")
        }
      ];
    if (/(?:^|\.)DataTraceEnabled$/i.test(path) && /^true$/i.test(value))
      return [
        {
          range,
          what: `${path} logs whole requests and answers`,
          fix: "DataTraceEnabled: false",
          edits: replaced(range, "false")
        }
      ];
    return [];
  });
  const formats = (0, import_match_scanner.isYaml)(file.path) ? [] : [
    ...file.text.matchAll(
      /^[^#\n]*\blog_format\b[^;]*\$(?:http_authorization|http_cookie|http_x_api_key|request_body)\b/gm
    )
  ];
  return [
    ...settings2,
    ...formats.map(({ index, 0: { length } }) => ({
      range: { start: index, end: index + length },
      what: "log_format writes credentials of requests",
      fix: `log_format main '$remote_addr "$request_method $uri" $status';`
    }))
  ];
}
var isServerConfiguration = (path) => (0, import_match_scanner.formatOf)(path) === "ini" || /nginx|\.conf$/i.test((0, import_match_scanner.nameOf)(path));
var log_request_credentials_default = defineDocumentRule({
  id: "log-request-credentials",
  title: "Requests logged with their credentials",
  why: "Headers and bodies carry tokens, passwords and keys of every caller; logged as a whole they are all in the log.",
  remediation: "Log method, path and status, or name the fields to redact (`authorization`, `cookie`, keys) in the logger.",
  fixes: {
    python: "HTTPConnection.debuglevel = 0",
    any: "headers: { authorization: `Bearer ${token}` }"
  },
  severity: 6,
  cites: [
    {
      document: "S4",
      line: 127,
      practice: "What captures bodies of requests is switched off for sensitive work."
    },
    { document: "S1", line: 40, practice: "Secret values that arrive in requests are never logged." },
    { document: "S2", line: 52, practice: "Sensitive information is never logged." }
  ],
  confidence: "medium",
  files: (path) => ((0, import_match_scanner.isCode)(path) || (0, import_match_scanner.isTerraform)(path) || (0, import_match_scanner.isYaml)(path) || isServerConfiguration(path)) && !(0, import_match_scanner.isTest)(path) && !(0, import_match_scanner.isVendored)(path),
  keywords: [
    "headers",
    "body",
    "morgan",
    "debuglevel",
    "http_authorization",
    "data_trace",
    "dataTrace",
    "web",
    "api_key",
    "request",
    "http"
  ],
  lines: [
    ...LOGS_REQUEST,
    { words: ["morgan", "debuglevel"], shape: /morgan\s*\(|debuglevel/ },
    { words: ["http"], shape: /https?:\/\/[\s\S]*[?&](?:api_?key|\w*token|secret|password|client_secret)=/i }
  ],
  *check(file) {
    const code = (0, import_match_scanner.isCode)(file.path) ? file.code() : void 0;
    const found = code ? inCode4(code) : (0, import_match_scanner.isTerraform)(file.path) ? inTerraform4(file) : inConfiguration(file);
    for (const { range, what, fix, edits } of found)
      yield {
        path: file.path,
        range,
        resource: what,
        message: what,
        severity: severityAt(file.path, 6),
        ...fix !== void 0 && { fix },
        ...edits && { edits }
      };
  },
  examples: [],
  counterExamples: []
});
var REQUEST2 = /^(?:ctx\.|c\.|self\.|this\.)?(?:req|request|event|ctx\.request)\.(?:headers?|Header|META|rawHeaders)$/;
var BODY2 = /^(?:ctx\.|c\.|self\.|this\.)?(?:req|request|event)\.(?:body|rawBody|data|form|POST|json|params)$/;
var SENSITIVE_HANDLER = /webhook|auth|login|signin|sign_in|signup|register|password|token|secret|callback|oauth|session/i;
function inCode4(code) {
  const redacts = code.named.some(({ name }) => /^redact(?:Paths|Keys|edFields)?$/i.test(name));
  return [
    ...redacts ? [] : code.calls.flatMap((call) => loggedRequest(call, code)),
    ...code.calls.flatMap(morgan),
    ...code.named.flatMap(
      ({ name, value, nameRange }) => /^(?:debuglevel|set_debuglevel)$/.test(name) && value.kind === "constant" && /^[1-9]|^True$/.test(value.text) ? [{ range: nameRange, what: "HTTPConnection.debuglevel prints every header that is sent" }] : []
    ),
    ...code.calls.flatMap(keyInAddress)
  ];
}
function loggedRequest(call, code) {
  if (!isLogging(call)) return [];
  for (const part of writtenBy(call)) {
    if (part.kind !== "name") continue;
    const whole = REQUEST2.test(part.text) || BODY2.test(part.text) && handlesCredentials(call, code);
    if (whole)
      return [
        {
          range: part.range,
          what: `${call.callee} writes ${part.text} whole`,
          fix: "console.log(req.method, req.path)"
        }
      ];
  }
  return [];
}
var handlesCredentials = ({ within: within2, range }, code) => SENSITIVE_HANDLER.test(within2) || code.functions.some(
  ({ decorators, range: own }) => own.start <= range.start && range.end <= own.end && decorators.some((decorator) => textsOf(decorator).some((text) => SENSITIVE_HANDLER.test(text)))
) || code.calls.some(
  (route3) => route3.range.start < range.start && range.end < route3.range.end && /\.(?:post|put|all|use|route|on)$/.test(route3.callee) && route3.arguments.slice(0, 1).some(({ value }) => value.kind === "string" && SENSITIVE_HANDLER.test(value.value))
);
var textsOf = (expression) => [...expressionsIn(expression)].flatMap((inner2) => inner2.kind === "string" ? [inner2.value] : []);
function morgan(call) {
  const format = argumentOf(call, 0);
  const shows = format?.kind === "string" && /:req\[(?:authorization|cookie|x-api-key|x-auth-token)\]/i.test(format.value);
  return /(?:^|\.)morgan$/.test(call.callee) && shows ? [{ range: format.range, what: "morgan writes a header with credentials", fix: "morgan('combined')" }] : [];
}
function keyInAddress(call) {
  return call.arguments.flatMap(({ value }) => {
    const address = value.kind === "object" ? propertyOf(value, "url") ?? value : value;
    if (address.kind !== "template" || !/^https?:\/\//.test(address.text)) return [];
    const given2 = /[?&](?:api_?key|access_token|auth_token|token|secret|password|client_secret)=(?:\$?\{|#\{|%s)/i.exec(
      address.text
    );
    return given2 && /fetch|get|post|put|request|axios|open|client|http/i.test(call.callee) ? [{ range: address.range, what: `${call.callee} puts a credential into the query of the address` }] : [];
  });
}
var READS_SOURCE = /lexer|tokeniz|parser|\bast\b|nextToken|next_token|peek|syntax|grammar|TokenKind|TokenType/i;
var log_secret_value_default = defineDocumentRule({
  id: "log-secret-value",
  title: "Secret written to a log",
  why: "Logs are copied, kept and read by more people and systems than the program, and nobody rotates what stands in them.",
  remediation: "Log the name of the secret, its length or a fingerprint instead, remove the lines that exist already, and replace the secret.",
  fixes: {
    python: 'logger.info("key loaded, %d characters", len(key))',
    javascript: "console.log('key loaded, %d characters', key.length)",
    typescript: "console.log('key loaded, %d characters', key.length)",
    go: 'log.Printf("key loaded, %d bytes", len(key))',
    any: 'log("key loaded")   // its name or length, never its value'
  },
  severity: 7,
  cites: [
    { document: "S1", line: 40, practice: "The service never logs the values of secrets." },
    { document: "S2", line: 52, practice: "Sensitive information is never logged." }
  ],
  confidence: "medium",
  files: (path) => (0, import_match_scanner.isCode)(path) && !(0, import_match_scanner.isTest)(path) && !(0, import_match_scanner.isVendored)(path),
  keywords: ["secret", "passw", "token", "key", "credential", "decrypt", "decipher", "pwd", "bearer"],
  lines: [
    ...LOGGED,
    {
      words: ["decrypt", "decipher", "open_secret", "unseal"],
      shape: /decrypt|decipher|open_secret|unseal/i
    },
    // An object with a secret in it that is written as a whole.
    {
      before: /[{,]\s*["':]?$/,
      behind: /^(?:["']\s*(?::(?!:)|=>)|\s*(?::(?!:)|=>|[,}]))/,
      // There are no literals for them.
      not: ["kotlin", "rust"],
      also: {
        words: [
          "log",
          "print",
          "console",
          "puts",
          "echo",
          "dump",
          "pp",
          "error",
          "warn",
          "info",
          "debug",
          "trace"
        ],
        shape: /(?:log|print|console|puts|echo|dump|pp|error|warn|info|debug|trace)[\w.]*(?:\(\s*(?:["'`][^"'`\n]*["'`]\s*,\s*)?\$?[A-Za-z_$]\w*\s*\)|\s+\$?[A-Za-z_]\w*\s*;?\s*$)/im
      }
    }
  ],
  *check(file) {
    const code = file.code();
    if (!code) return;
    const isSource = READS_SOURCE.test(file.text);
    const isKubernetes = /\bk8s\.io\/|kubernetes/i.test(
      `${file.path}
${code.imports.map(({ from }) => from).join("\n")}`
    );
    for (const call of code.calls) {
      const logs = isLogging(call);
      if (!logs && !isRaising(call)) continue;
      for (const { name, range } of secretsIn(call, code, file)) {
        if (/^tokens?$/i.test(name) && (isSource || !logs || /acme/i.test(file.path))) continue;
        if (isKubernetes && /^(?:secret|credential)$/.test((0, import_match_scanner.secretKindOf)(name) ?? "")) continue;
        yield {
          path: file.path,
          range,
          resource: `${name} in ${call.within || call.callee}`,
          message: logs ? `${call.callee} writes the value of ${name}` : `The message of ${call.callee} holds the value of ${name}`,
          severity: makesKeys(call, file.path) || isDebugging(call) ? NOTE : severityAt(file.path, 7)
        };
      }
    }
  },
  examples: [],
  counterExamples: []
});
function secretsIn(call, code, file) {
  const found = [];
  for (const expression of writtenBy(call)) {
    const name = isNamedOnly(expression, file) ? void 0 : secretOf(expression, call, code);
    if (name !== void 0 && !found.some(({ range }) => range.start === expression.range.start))
      found.push({ name, range: expression.range });
  }
  return found;
}
var READ4 = /(?:^|\.)(?:getenv|env\.get|environ\.get|Getenv|LookupEnv|env|ENV\.fetch|var|getProperty|GetEnvironmentVariable)$/;
function secretOf(expression, call, code) {
  if (expression.kind === "call") {
    const key = expression.arguments[0]?.value;
    return READ4.test(expression.callee) && key?.kind === "string" && (0, import_match_scanner.isSecretName)(key.value) ? key.value : void 0;
  }
  if (expression.kind !== "name") return void 0;
  const last = expression.text.slice(expression.text.lastIndexOf(".") + 1);
  if ((0, import_match_scanner.isSecretName)(last) && !isMadeSafe(last))
    return isKnown(expression.text, expression.range, code) ? last : void 0;
  return expression.text === last && holdsSecret2(last, expression, call, code) ? last : void 0;
}
function isNamedOnly(expression, file) {
  if (expression.kind !== "name") return false;
  const { text } = expression;
  if (file.path.endsWith(".rs") && /(?:^|:)[A-Z]\w*[a-z]\w*$/.test(text)) return true;
  if (/(?:codes?|messages?|errors?|labels?)\.[A-Z_]+$/i.test(text)) return true;
  const literal5 = resolveString(expression, file);
  return literal5 !== void 0 && !/\d/.test(literal5.string.value);
}
var isMadeSafe = (name) => (0, import_match_scanner.wordsOf)(name).some(
  (word) => /^(?:masked|redacted|hashed|hash|encrypted|obfuscated|safe|sanitized|truncated|short|partial|fake|dummy|mock|csrf|xsrf|idempotency|decoded|parsed|invalid|expired)$/.test(
    word
  )
);
var isKnown = (name, { start, end }, code) => !/^[a-z]+$/.test(name) || /^pass/.test(name) || givenTo(name, code).length > 0 || code.functions.some(
  ({ parameters, range }) => range.start <= start && end <= range.end && parameters.includes(name)
);
var TRANSLATES = /^(?:_|__|t|trans|(?:np?|u|p)?gettext(?:_lazy)?|i18n\.t)$/;
var OPENS = /(?:^|\.)(?:decrypt\w*|open_secret|unseal|decipher\.(?:final|update))$/i;
function holdsSecret2(name, { range }, { within: within2 }, code) {
  const given2 = givenTo(name, code).filter(
    (named3) => named3.kind === "variable" && named3.nameRange.start < range.start && (named3.within === within2 || named3.within === "")
  );
  const value = given2.at(-1)?.value;
  if (!value) return false;
  if (value.kind === "object")
    return value.properties.some(
      (property) => (0, import_match_scanner.isSecretName)(property.name) && /^(?:name|call|string|template)$/.test(property.value.kind) && !(property.value.kind === "call" && TRANSLATES.test(property.value.callee)) && !isMadeSafe(property.name)
    );
  return [...expressionsIn(value)].some((inner2) => inner2.kind === "call" && OPENS.test(inner2.callee));
}
var makesKeys = ({ within: within2 }, path) => /gen(?:erate)?|create|keygen|new|issue|rotate|setup|init/i.test(within2) || /gen(?:erate)?[_-]|keygen|create[_-]|setup/i.test((0, import_match_scanner.nameOf)(path));
var DEBUGGER = 7.5;
var net_bind_all_default = defineDocumentRule({
  id: "net-bind-all",
  title: "Tool or debugger that listens on every address",
  why: "Everybody on the same network, in a cafe as in an office, reaches what was meant for the developer alone.",
  remediation: "Bind to 127.0.0.1, or put authentication in front when others are to reach it.",
  fixes: {
    any: "127.0.0.1"
  },
  severity: 3,
  cites: [{ document: "S2", line: 43, practice: "Servers run in isolated environments." }],
  confidence: "low",
  strict: true,
  files: (path) => !(0, import_match_scanner.isTest)(path) && !(0, import_match_scanner.isVendored)(path) && !(0, import_match_scanner.isDockerfile)(path) && !(0, import_match_scanner.isCompose)(path) && ((0, import_match_scanner.isCode)(path) || mayHoldCommands(path) || /(?:^|\/)package\.json$/.test(path)),
  keywords: ["0.0.0.0", "address=*", "--inspect"],
  *check(file, inventory) {
    if ((0, import_match_scanner.isCode)(file.path)) yield* boundInCode(file, inventory);
    else if (!isInImage(file.path, inventory)) yield* debuggers(file);
  },
  examples: [],
  counterExamples: []
});
var TOOLS = /(?:^|\.)(?:mcp|FastMCP|server|mcp_server)\.(?:run|run_http_async|run_sse_async)$|(?:^|\.)(?:gradio|demo|iface|interface)\.launch$/;
function* boundInCode(file, inventory) {
  for (const call of isInImage(file.path, inventory) ? [] : file.code()?.calls ?? []) {
    const host = TOOLS.test(call.callee) ? hostOf(call) : void 0;
    if (host?.kind === "string" && /^(?:0\.0\.0\.0|::)$/.test(host.value) && /mcp|gradio/i.test(file.text))
      yield {
        path: file.path,
        range: host.range,
        resource: call.callee,
        message: "the server of the tool listens on every address"
      };
  }
}
var isInImage = (file, inventory) => inventory.paths.some((path) => (0, import_match_scanner.isDockerfile)(path) && file.startsWith((0, import_match_scanner.folderOf)(path)));
var hostOf = (call) => argumentOf(call, "host") ?? argumentOf(call, "server_name");
var OPEN2 = /^--inspect(?:-brk|-wait)?=(?:0\.0\.0\.0|\[::\])|jdwp=\S*address=(?:\*|0\.0\.0\.0)[:\d]|^--listen=?0\.0\.0\.0/;
function* debuggers(file) {
  if (!mayHoldCommands(file.path)) {
    for (const match of file.text.matchAll(/--inspect(?:-brk)?=0\.0\.0\.0(?::\d+)?/g))
      yield hit10(file, { start: match.index, end: match.index + match[0].length }, "node");
    return;
  }
  for (const command of commandsIn(file)) {
    const { name, arguments: words } = programOf(command.words);
    const open2 = words.find(({ text }) => OPEN2.test(text));
    const debugs = /^(?:node|nodemon|java|debugpy|python3?|dlv|tsx|ts-node)$/.test(name) && (!open2?.text.startsWith("--listen") || words.some(({ text }) => text === "debugpy" || name === "dlv"));
    if (open2 && debugs) yield hit10(file, open2.range, name);
  }
}
var hit10 = (file, range, program) => ({
  path: file.path,
  range,
  resource: `${program} debugger`,
  message: "the debugger listens on every address",
  severity: DEBUGGER
});
var isTrue = (value) => value?.kind === "constant" && /^(?:true|1)$/i.test(value.text);
var NOTE2 = 3;
function callWeakness(call, code, file) {
  const { callee, range } = call;
  const debug = argumentOf(call, "debug");
  if (code.language === "python" && /(?:^|\.)(?:run|run_server|run_simple)$/.test(callee) && debug && isTrue(debug) && /flask|quart|dash|sanic|bottle/i.test(file.text))
    return {
      range: debug.range,
      message: "the debugger runs code for whoever reaches it",
      ...isMainOnly(file, range.start) && { severity: NOTE2, confidence: "medium" }
    };
  if (code.language === "php" && callee === "phpinfo")
    return { range, message: "phpinfo shows the whole environment" };
  if (code.language === "php" && callee === "ini_set" && textOf5(argumentOf(call, 0)) === "display_errors" && /^(?:1|on|true)$/i.test(textOf5(argumentOf(call, 1))) && file.environment === "production")
    return { range, message: "errors are shown to callers with their places in the code" };
  if (code.language === "go" && /"net\/http\/pprof"/.test(file.text)) return profiler(call);
  return ANSWERS.test(callee) ? answer(call) : void 0;
}
var textOf5 = (value) => value?.kind === "string" ? value.value : value?.kind === "constant" ? value.text : "";
function isMainOnly(file, offset) {
  const before2 = file.text.slice(0, offset);
  const main = before2.search(/^if\s+__name__\s*==/m);
  return main >= 0 && !/^\S/m.test(before2.slice(main).split("\n").slice(1).join("\n"));
}
function profiler(call) {
  const [address, handler] = [argumentOf(call, 0), argumentOf(call, 1)];
  const isPublic = /^http\.ListenAndServe(?:TLS)?$/.test(call.callee) && handler?.kind === "constant" && handler.text === "nil";
  return isPublic && address?.kind === "string" && /^(?:0\.0\.0\.0|\[::\])?:\d+$/.test(address.value) ? { range: call.range, message: "the profiler is served on every address" } : void 0;
}
var ANSWERS = /^(?:res|response|reply|ctx)(?:\.\w+)*\.(?:json|send|render|end|jsonp)$/;
function answer(call) {
  const [first2] = call.arguments;
  const given2 = first2?.value.kind === "object" ? first2.value.properties.map(({ value }) => value) : first2 ? [first2.value] : [];
  for (const value of given2) {
    if (value.kind === "name" && /^(?:err|error|e|ex|exception)\.stack$/.test(value.text))
      return { range: value.range, message: "the stack of an error is sent to callers" };
    if (value.kind === "name" && value.text === "process.env")
      return { range: value.range, message: "the whole environment is sent to callers" };
  }
  return void 0;
}
var NOTE3 = 3;
var net_debug_exposed_default = defineDocumentRule({
  id: "net-debug-exposed",
  title: "Debug mode, diagnostics or internals shown to callers",
  why: "Debuggers run code for whoever reaches them, and dumps of the environment, of memory and of stacks hold the secrets of the process.",
  remediation: "Switch it off where others can reach it, or bind it to the loopback address or to a port behind authentication.",
  fixes: {
    python: "DEBUG = os.environ.get('DEBUG') == '1'",
    yaml: "management:\n  endpoints:\n    web:\n      exposure:\n        include: health,info",
    ini: "management.endpoints.web.exposure.include=health,info",
    any: "res.status(500).json({ error: 'internal error' })"
  },
  severity: 6,
  cites: [
    { document: "S3", line: 17, practice: "Answers to errors hold nothing sensitive." },
    { document: "S4", line: 134, practice: "Health endpoints tell callers about what is behind them." }
  ],
  confidence: "medium",
  files: (path) => (0, import_match_scanner.isCode)(path) && !(0, import_match_scanner.isVendored)(path) || mayHoldSettings(path) || /php\.ini/.test(path),
  keywords: [
    "debug",
    "exposure",
    "show-details",
    "pprof",
    "phpinfo",
    "display_errors",
    ".stack",
    "process.env",
    "os.environ"
  ],
  lines: [
    {
      words: ["debug", "phpinfo", "display_errors", "pprof", ".stack", "process.env"],
      shape: /\bdebug\s*=\s*(?:True|1)\b|^\s*DEBUG\s*=|phpinfo|display_errors|net\/http\/pprof|\.stack\b|process\.env\b(?!\??\.\w)/im
    }
  ],
  *check(file) {
    const lower = isSample2(file.path) ? { severity: NOTE3 } : {};
    const hits = (0, import_match_scanner.isCode)(file.path) ? inCode5(file) : inSettings2(file);
    for (const hit15 of hits) yield { ...hit15, ...lower };
  },
  examples: [],
  counterExamples: []
});
var TELLING = /(?:^|,)\s*["']?(?:\*|env|heapdump|threaddump|configprops|beans|shutdown|logfile|httptrace|httpexchanges|loggers|sessions|mappings|jolokia)["']?\s*(?:,|$)/;
var SETTING3 = /management|\b(?:\w+_)?DEBUG\b|display_errors/;
function* inSettings2(file) {
  if (!SETTING3.test(file.text)) return;
  for (const { name, path, value, valueRange } of settingsOf2(file)) {
    const found = ofActuator(path, value) ?? ofDebug(name, value, file);
    if (found) yield { path: file.path, range: valueRange, resource: path, message: found };
  }
  if (/php\.ini/.test((0, import_match_scanner.nameOf)(file.path)))
    for (const match of file.text.matchAll(/^[ \t]*display_errors[ \t]*=[ \t]*(?:on|1|stdout)\b/gim))
      yield {
        path: file.path,
        range: { start: match.index, end: match.index + match[0].length },
        resource: "display_errors",
        message: "errors are shown to callers with their places in the code"
      };
}
function ofActuator(path, value) {
  if (/management\.endpoints\.(?:web|jmx)\.exposure\.include(?:\[\d+\])?$/.test(path) && !path.includes("jmx") && TELLING.test(value))
    return "the actuator shows endpoints that tell secrets";
  if (/management\.endpoint\.health\.(?:show-details|showDetails)$/.test(path) && value === "always")
    return "health shows everybody what is behind the service";
  return /management\.endpoint\.env\.show-values$/.test(path) && /^always$/i.test(value) ? "the actuator shows the values of the environment" : void 0;
}
function ofDebug(name, value, file) {
  const serves = file.environment === "production" || (0, import_match_scanner.mayBeKubernetes)(file.path) && !(0, import_match_scanner.isCompose)(file.path) && file.environment === void 0 && /^apiVersion:/m.test(file.text);
  return serves && /^(?:APP_DEBUG|DJANGO_DEBUG|FLASK_DEBUG|DEBUG|WERKZEUG_DEBUG)$/.test(name) && /^(?:true|1|on|yes)$/i.test(value) ? "debug mode is on in production" : void 0;
}
function* inCode5(file) {
  const code = file.code();
  if (!code) return;
  for (const call of code.calls) {
    const found = callWeakness(call, code, file);
    if (found)
      yield {
        path: file.path,
        resource: call.within ? `${call.within} ${call.callee}` : call.callee,
        ...found
      };
  }
  if (code.language === "python" && isServingSettings(file)) {
    for (const { name, value, within: within2, nameRange } of code.named)
      if (name === "DEBUG" && within2 === "" && isTrue(value))
        yield {
          path: file.path,
          range: { start: nameRange.start, end: value.range.end },
          resource: "DEBUG",
          message: "debug mode is on in production",
          fix: "DEBUG = False"
        };
  }
}
var isServingSettings = ({ path, environment: environment3 }) => environment3 === "production" && /settings|config/i.test(path);
var AT_HOME = 3.5;
var OPENING2 = [
  [/^xpack\.security\.enabled$/i, /^false$/i, "Elasticsearch", "xpack.security.enabled: true"],
  [
    /^(?:plugins\.security\.disabled|DISABLE_SECURITY_PLUGIN)$/,
    /^true$/i,
    "OpenSearch",
    "plugins.security.disabled: false"
  ],
  [
    /^(?:MYSQL|MARIADB)_ALLOW_EMPTY(?:_ROOT)?_PASSWORD$/,
    /^(?:true|yes|1)$/i,
    "MySQL",
    "MYSQL_ROOT_PASSWORD_FILE: /run/secrets/db_password"
  ],
  [/^ALLOW_EMPTY_PASSWORD$/, /^(?:true|yes|1)$/i, "the database", 'ALLOW_EMPTY_PASSWORD: "no"'],
  [
    /^POSTGRES_HOST_AUTH_METHOD$/,
    /^trust$/i,
    "PostgreSQL",
    "POSTGRES_PASSWORD_FILE: /run/secrets/db_password"
  ],
  [/^VAULT_DEV_ROOT_TOKEN_ID$/, /./, "Vault in development mode", "vault server -config=/vault/config"],
  [/^GF_AUTH_ANONYMOUS_ENABLED$/, /^true$/i, "Grafana", 'GF_AUTH_ANONYMOUS_ENABLED: "false"'],
  [/^protected-mode$/, /^no$/i, "Redis", "protected-mode yes"],
  [/^NEO4J_AUTH$/, /^none$/i, "Neo4j", "NEO4J_AUTH_FILE: /run/secrets/neo4j_auth"],
  [
    /^(?:AUTH|AUTHENTICATION)_ANONYMOUS_ACCESS_ENABLED$/,
    /^true$/i,
    "Weaviate",
    'AUTHENTICATION_ANONYMOUS_ACCESS_ENABLED: "false"'
  ]
];
var mayBeOpened = ({ text }) => /xpack|security\.disabled|disable_security|allow_empty|auth_method|vault_dev|anonymous_|protected-mode|neo4j_auth/i.test(
  text
);
function* openSetting({ name, path, value, valueRange }, file) {
  const found = OPENING2.find(
    ([names3, values]) => (names3.test(name) || names3.source.startsWith("^xpack") && /(?:^|\.)xpack\.security\.enabled$/.test(path)) && values.test(value)
  );
  if (found)
    yield {
      path: file.path,
      range: valueRange,
      resource: path,
      ...tellOf(found),
      ...atHome(file)
    };
}
var tellOf = ([, , service, fix]) => ({ message: `${service} asks for no password`, fix });
function atHome({ environment: environment3, text }) {
  const serves = environment3 === "production" || /^apiVersion:|^(?:xpack|cluster)\./m.test(text);
  return serves && environment3 !== "development" ? {} : { severity: AT_HOME };
}
var OPEN_COMMANDS = [
  [
    /^redis-server$/,
    /--protected-mode[ =]no\b/,
    "Redis",
    'redis-server --requirepass "$(cat /run/secrets/password)"'
  ],
  [/^mongo[ds]$/, /--noauth\b/, "MongoDB", "mongod --auth"],
  [
    /^vault$/,
    /\bserver\b.*\s-dev(?:\s|$)/,
    "Vault in development mode",
    "vault server -config=/vault/config"
  ],
  [
    /^(?:jupyter|jupyter-\w+|start-notebook\.sh)$/,
    /--(?:NotebookApp|ServerApp|IdentityProvider)\.token=(?:''|"")?(?:\s|$)/,
    "Jupyter",
    'jupyter lab --IdentityProvider.token="$JUPYTER_TOKEN"'
  ],
  [/^traefik$/, /--api\.insecure(?:=true)?(?:\s|$)/, "Traefik's dashboard", "--api.insecure=false"],
  [/^(?:kube-apiserver|kubelet)$/, /--anonymous-auth=true\b/, "the Kubernetes API", "--anonymous-auth=false"]
];
var mayStartOpen = ({ text }) => /redis-server|mongo[ds]|vault|jupyter|start-notebook|traefik|kube-apiserver|kubelet/.test(text);
function* openContainers(file) {
  for (const object of kubernetesObjects(file))
    for (const { node } of containersOf(object)) {
      const [program, ...words] = [...itemsAt(node, "command"), ...itemsAt(node, "args")].filter(isLiteral);
      const name = program?.text.replace(/^.*\//, "") ?? "";
      const line = words.map(({ text }) => text).join(" ");
      const found = OPEN_COMMANDS.find(([programs, options]) => programs.test(name) && options.test(line));
      if (found && program)
        yield {
          path: file.path,
          range: (words.find(({ text }) => found[1].test(`${text} `)) ?? program).range,
          resource: resourceOf(object),
          ...tellOf(found)
        };
    }
}
function* openCommands(file) {
  for (const command of commandsIn(file)) {
    const { name, arguments: words } = programOf(command.words);
    const line = words.map(({ text }) => text).join(" ");
    const found = OPEN_COMMANDS.find(([programs, options]) => programs.test(name) && options.test(line));
    if (found)
      yield {
        path: file.path,
        range: command.range,
        resource: name,
        ...tellOf(found),
        ...(0, import_match_scanner.isCompose)(file.path) && atHome(file)
      };
  }
}
function* templateEndpoints(file) {
  for (const { resources } of cloudTemplates(file))
    for (const { name, type, settled: properties3 } of resources) {
      const key = type === "AWS::ApiGateway::Method" ? "AuthorizationType" : "AuthType";
      const url = type === "AWS::Serverless::Function" ? scalarAt(properties3, "FunctionUrlConfig", key) : scalarAt(properties3, key);
      if (!/^AWS::(?:ApiGateway::Method|Lambda::Url|Serverless::Function)$/.test(type) || !url || !/^none$/i.test(url.text))
        continue;
      if (/^options$/i.test(textAt(properties3, "HttpMethod") ?? "")) continue;
      yield {
        path: file.path,
        range: url.range,
        resource: name,
        message: "anybody may call it",
        fix: "AWS_IAM"
      };
    }
}
var net_endpoint_no_auth_default = defineDocumentRule({
  id: "net-endpoint-no-auth",
  title: "Endpoint or service that asks nobody who they are",
  why: "Whoever finds the address uses it as its owner would: reads the data, calls the function, pays with the account.",
  remediation: "Require an identity (IAM, an authorizer, a password or token) and keep the address inside the network where that cannot be.",
  fixes: {
    hcl: 'authorization = "AWS_IAM"',
    any: "AuthType: AWS_IAM"
  },
  severity: 6.5,
  cites: [
    { document: "S1", line: 37, practice: "Nothing stands on the open internet without authentication." }
  ],
  confidence: "medium",
  files: (path) => isTerraformSource(path) || (0, import_match_scanner.isYaml)(path) || (0, import_match_scanner.isJson)(path) || mayHoldSettings(path) && !(0, import_match_scanner.isLockFile)(path) || mayHoldCommands(path) || (0, import_match_scanner.isCode)(path) || (0, import_match_scanner.nameOf)(path) === "pg_hba.conf",
  keywords: [
    "NONE",
    "allUsers",
    "allAuthenticatedUsers",
    "noauth",
    "protected-mode",
    "security.enabled",
    "ALLOW_EMPTY_PASSWORD",
    "AUTH_METHOD",
    "trust",
    "VAULT_DEV",
    "server -dev",
    "App.token",
    "insecure",
    "anonymous",
    "skip-login",
    "apigatewayv2_route"
  ],
  lines: [
    { words: ["functionurl", "function_url"], shape: /add_?function_?url/i },
    { words: ["token"], shape: /\btoken\b\s*=\s*[a-z]{0,2}["']{2}/i }
  ],
  *check(file) {
    if (isPipeline(file.path)) return;
    const lower = isSample2(file.path) ? { severity: 3 } : {};
    for (const hit15 of hitsIn8(file)) yield { ...hit15, ...lower };
  },
  examples: [],
  counterExamples: []
});
function* hitsIn8(file) {
  if (isTerraformSource(file.path)) {
    for (const block of blocksOf(file.hcl(), "resource"))
      for (const found of terraformEndpoints(block))
        yield { path: file.path, resource: addressOf(block), ...found };
    return;
  }
  if ((0, import_match_scanner.isCode)(file.path)) return yield* notebooks(file);
  if (CLOUD_TEMPLATE_KEYWORDS.some((word) => file.text.includes(word))) yield* templateEndpoints(file);
  if (mayHoldSettings(file.path) && mayBeOpened(file))
    for (const setting of settingsOf2(file)) yield* openSetting(setting, file);
  if (mayStartOpen(file)) {
    if (mayHoldCommands(file.path)) yield* openCommands(file);
    if ((0, import_match_scanner.isYaml)(file.path)) yield* openContainers(file);
  }
  if ((0, import_match_scanner.nameOf)(file.path) === "pg_hba.conf") yield* trusted(file);
}
var NO_AUTHORIZER = "anybody may call the route, which has no authorizer";
var UNSAID5 = 5;
function* terraformEndpoints(block) {
  const [type = ""] = block.labels;
  const authorization2 = attributeOf(
    block,
    /^aws_api_gateway_method$/.test(type) ? "authorization" : "authorization_type"
  );
  const isNone2 = authorization2?.kind === "string" && authorization2.value === "NONE";
  const key = attributeOf(block, "api_key_required");
  const isKeyed2 = key !== void 0 && !(key.kind === "constant" && key.text === "false");
  if (type === "aws_api_gateway_method" && isNone2 && !/^OPTIONS?$/.test(stringOf(block, "http_method") ?? ""))
    yield {
      range: authorization2.range,
      message: "anybody may call the method",
      ...isKeyed2 && { severity: AT_HOME }
    };
  if (type === "aws_lambda_function_url" && isNone2)
    yield { range: authorization2.range, message: "anybody may call the function", fix: "AWS_IAM" };
  if (type === "aws_apigatewayv2_route" && !isHarmlessRoute(stringOf(block, "route_key") ?? "")) {
    if (isNone2) yield { range: authorization2.range, message: "anybody may call the route" };
    else if (!authorization2) yield { range: block.headRange, message: NO_AUTHORIZER, severity: UNSAID5 };
  }
  if (/^google_cloud(?:_run\w*|functions\w*|_run_v2\w*)_iam_(?:member|binding)$/.test(type))
    yield* everybody(block);
}
var isHarmlessRoute = (key) => /^OPTIONS\b|\/(?:health\w*|ping|status|favicon\.ico|robots\.txt|\.well-known)\b|\$(?:dis)?connect/.test(key);
function* everybody(block) {
  if (attributeOf(block, "role")?.kind !== "string") return;
  const given2 = [attributeOf(block, "member"), attributeOf(block, "members")];
  for (const value of given2.flatMap((one) => one?.kind === "list" ? one.items : one ? [one] : []))
    if (value.kind === "string" && /^all(?:Authenticated)?Users$/.test(value.value))
      yield {
        range: value.range,
        message: `${value.value === "allUsers" ? "everybody" : "everybody with a Google account"} is granted ${stringOf(block, "role")}`,
        fix: '"serviceAccount:<caller>@<project>.iam.gserviceaccount.com"'
      };
}
function* trusted(file) {
  for (const match of file.text.matchAll(
    /^[ \t]*host\w*[ \t]+\S+[ \t]+\S+[ \t]+(?:0\.0\.0\.0\/0|::\/0|all)[ \t]+trust\b/gm
  ))
    yield {
      path: file.path,
      range: { start: match.index, end: match.index + match[0].length },
      resource: "host trust",
      message: "every host may connect without a password",
      fix: "hostssl all all 10.0.0.0/8 scram-sha-256"
    };
}
function* notebooks(file) {
  if (!/jupyter_\w*config\.py$/.test(file.path)) {
    for (const call of file.code()?.calls ?? []) {
      const value = argumentOf(call, "authType");
      if (/addFunctionUrl$|add_function_url$/.test(call.callee) && value?.kind === "name" && /\.NONE$/.test(value.text))
        yield {
          path: file.path,
          range: value.range,
          resource: call.callee,
          message: "anybody may call the function",
          fix: value.text.replace(/NONE$/, "AWS_IAM")
        };
    }
    return;
  }
  for (const { name, value } of file.code()?.named ?? [])
    if (name === "token" && value.kind === "string" && value.value === "")
      yield {
        path: file.path,
        range: value.range,
        resource: name,
        message: "Jupyter asks for no password",
        fix: "c.IdentityProvider.token = os.environ['JUPYTER_TOKEN']"
      };
}
var net_limits_disabled_default = defineDocumentRule({
  id: "net-limits-disabled",
  title: "Limit of rate, size or time switched off",
  why: "One caller can then use up the memory, the connections or the money of everybody.",
  remediation: "Set a limit that fits: requests by user and minute, a body of some megabytes, a timeout of seconds.",
  fixes: {
    python: "timeout=10",
    yaml: "rateLimit:\n  enabled: true\n  perUser: true",
    any: "client_max_body_size 10m;"
  },
  severity: 3,
  cites: [
    { document: "S4", line: 64, practice: "Requests are limited for each user." },
    { document: "S4", line: 76, practice: "The size of a request is limited." },
    { document: "S4", line: 78, practice: "Requests end after some time." },
    { document: "S3", line: 67, practice: "Rate limits are configured." }
  ],
  confidence: "medium",
  strict: true,
  files: (path) => !(0, import_match_scanner.isTest)(path) && !(0, import_match_scanner.isVendored)(path) && ((0, import_match_scanner.isCode)(path) || mayHoldSettings(path)),
  keywords: [
    "rateLimit",
    "rate_limit",
    "rate-limit",
    "perUser",
    "client_max_body_size",
    "bodyLimit",
    "timeout",
    "proxy-body-size"
  ],
  lines: [
    { words: ["timeout"], shape: /timeout\s*=\s*None/ },
    { words: ["bodylimit"], shape: /bodyLimit/ }
  ],
  *check(file) {
    yield* (0, import_match_scanner.isCode)(file.path) ? inCode6(file) : inSettings3(file);
  },
  examples: [],
  counterExamples: []
});
function* inSettings3(file) {
  for (const setting of settingsOf2(file)) {
    const found = limitOff(setting);
    if (found) yield { path: file.path, range: setting.valueRange, resource: setting.path, message: found };
  }
  if ((0, import_match_scanner.mayBeKubernetes)(file.path)) return;
  for (const match of file.text.matchAll(/^[ \t]*client_max_body_size[ \t]+0[a-z]?[ \t]*;/gim))
    yield {
      path: file.path,
      range: { start: match.index, end: match.index + match[0].length },
      resource: "client_max_body_size",
      message: "the size of a request is not limited"
    };
}
function limitOff({ name, path, value }) {
  if (/(?:^|\.)rate-?_?limit(?:ing|er|s)?\.(?:enabled|perUser|per_user)$/i.test(path) && value === "false")
    return "requests are not limited";
  if (/\/proxy-body-size$/.test(name) && /^0[a-z]?$/i.test(value))
    return "the size of a request is not limited";
  return /^(?:bodyLimit|body_limit|maxBodySize)$/.test(name) && /^(?:0|-1|Infinity|unlimited)$/i.test(value) ? "the size of a request is not limited" : void 0;
}
var CLIENT = /^(?:requests|httpx|session|client|s)\.(?:get|post|put|patch|delete|head|request|Client|AsyncClient)$/;
var LARGEST = 100 * 1024 * 1024;
function* inCode6(file) {
  const code = file.code();
  if (!code) return;
  for (const call of code.calls) {
    const timeout = argumentOf(call, "timeout");
    if (code.language === "python" && CLIENT.test(call.callee) && timeout?.kind === "constant" && timeout.text === "None")
      yield {
        path: file.path,
        range: timeout.range,
        resource: call.within ? `${call.within} ${call.callee}` : call.callee,
        message: "the request may wait for ever"
      };
  }
  for (const { name, value, nameRange, within: within2 } of code.named)
    if (name === "bodyLimit" && isUnbounded(value))
      yield {
        path: file.path,
        range: { start: nameRange.start, end: value.range.end },
        resource: within2 ? `${within2} ${name}` : name,
        message: "the size of a request is not limited"
      };
}
var isUnbounded = (value) => value.kind === "name" && value.text === "Infinity" || value.kind === "constant" && Number(value.text) > LARGEST || value.kind === "string" && Number.parseInt(value.value, 10) > 100 && /mb$|gb$/i.test(value.value);
function portsOf(from, to = from, all = false) {
  const [start, end] = [Number(from), Number(to)];
  if (all || start === 0 && (end === 65535 || end === 0) || start <= 1 && end === 65535)
    return { from: 0, to: 65535, all: true };
  return {
    from: from === void 0 || from === "" ? Number.NaN : start,
    to: Number.isNaN(end) ? start : end,
    all: false
  };
}
var isAnyAddress = (address) => /^(?:[\w.:<>]*\/0|\d+(?:\.\d+){3}\/[1-7]|[\da-f:]*:[\da-f:]*\/[1-3]|0\.0\.0\.0)$/i.test(address.trim());
var PRIVATE = {
  21: "FTP",
  22: "SSH",
  23: "Telnet",
  135: "RPC",
  139: "NetBIOS",
  445: "SMB",
  873: "rsync",
  1433: "SQL Server",
  1434: "SQL Server",
  1521: "Oracle",
  2049: "NFS",
  2181: "ZooKeeper",
  2375: "Docker",
  2376: "Docker",
  2379: "etcd",
  2380: "etcd",
  3306: "MySQL",
  3389: "RDP",
  4444: "Selenium",
  5432: "PostgreSQL",
  5439: "Redshift",
  5601: "Kibana",
  5672: "RabbitMQ",
  5900: "VNC",
  5984: "CouchDB",
  5985: "WinRM",
  5986: "WinRM",
  6379: "Redis",
  6443: "Kubernetes",
  7474: "Neo4j",
  8086: "InfluxDB",
  8200: "Vault",
  8500: "Consul",
  9042: "Cassandra",
  9092: "Kafka",
  9200: "Elasticsearch",
  9300: "Elasticsearch",
  10250: "kubelet",
  11211: "memcached",
  15672: "RabbitMQ",
  26257: "CockroachDB",
  27017: "MongoDB",
  27018: "MongoDB",
  28015: "RethinkDB"
};
var PUBLIC3 = /* @__PURE__ */ new Set([
  80,
  443,
  53,
  853,
  8080,
  8443,
  25,
  465,
  587,
  993,
  995,
  123,
  500,
  4500,
  1194,
  51820,
  3478
]);
var DATABASES = /SQL|Oracle|Redshift|Redis|Mongo|Elastic|Cassandra|Couch|memcached|Influx|Neo4j|etcd|Cockroach|Rethink/;
function databaseAt(port) {
  const name = PRIVATE[port];
  return name && DATABASES.test(name) ? name : void 0;
}
function riskOf({ from, to, all }) {
  if (all) return { what: "every port is", severity: 7.5 };
  if (Number.isNaN(from)) return void 0;
  const inside3 = Object.entries(PRIVATE).find(([port]) => Number(port) >= from && Number(port) <= to);
  if (inside3)
    return {
      what: from === to ? `port ${from} (${inside3[1]}) is` : `ports ${from} to ${to}, among them ${inside3[1]}, are`,
      severity: 7.5
    };
  if (PUBLIC3.has(from) && PUBLIC3.has(to)) return void 0;
  return { what: from === to ? `port ${from} is` : `ports ${from} to ${to} are`, severity: 5 };
}
var ALLOW_LIST = 6.5;
function opened(range, ports) {
  const risk = riskOf(ports);
  return risk ? [{ range, message: `${risk.what} open to the whole internet`, severity: risk.severity }] : [];
}
var listed3 = (range, what) => ({
  range,
  message: `${what} lets in the whole internet`,
  severity: ALLOW_LIST
});
function open(value) {
  const items = value?.kind === "list" ? value.items : value ? [value] : [];
  return items.flatMap((item) => item.kind === "string" && isAnyAddress(item.value) ? [item.range] : []);
}
var plain3 = (value) => value?.kind === "constant" ? value.text : value?.kind === "string" ? value.value : void 0;
var UNSAID6 = 5;
var WIDE3 = "a large part of the internet may connect";
var CLOUD_WIDE = 5;
function* azureRules(resource) {
  const { type } = resource;
  if (type === "microsoft.network/networksecuritygroups")
    for (const rule of resource.items("properties", "securityRules")) {
      const inside3 = child(rule, "properties");
      if (inside3) yield* securityRule(resource, resource.resolve(inside3));
    }
  if (type === "microsoft.network/networksecuritygroups/securityrules")
    yield* securityRule(resource, resource.at("properties"));
  if (type === "microsoft.containerservice/managedclusters") yield* cluster(resource);
}
function* securityRule(resource, rule) {
  const scalars2 = (...names3) => names3.flatMap((name) => {
    const found = child(rule, name);
    const node = found && resource.resolve(found);
    const nodes = node?.kind === "list" ? node.items.map(resource.resolve) : node ? [node] : [];
    return nodes.flatMap((one) => known(one) ?? []);
  });
  const says = (name, pattern) => isText2(scalars2(name)[0], pattern);
  const source = scalars2("sourceAddressPrefix", "sourceAddressPrefixes").find(
    ({ text }) => /^(?:\*|any|internet)$/i.test(text) || isAnyAddress(text)
  );
  if (!source || !says("access", /^allow$/i) || !says("direction", /^inbound$/i) || says("protocol", /^icmp$/i))
    return;
  for (const { text } of scalars2("destinationPortRange", "destinationPortRanges")) {
    const [from = "", to = from] = text.split("-");
    yield* opened(source.range, portsOf(from, to, text === "*"));
  }
}
function* cluster(resource) {
  const profile = ["properties", "apiServerAccessProfile"];
  const ranges = resource.items(...profile, "authorizedIPRanges").flatMap((one) => known(one) ?? []);
  const everybody2 = ranges.find(({ text }) => isAnyAddress(text));
  if (everybody2) yield listed3(everybody2.range, "the allow list");
  const isPrivate = !isText2(resource.literal(...profile, "enablePrivateCluster"), /^false$/i);
  const early = resource.at("properties", "apiServerAuthorizedIPRanges");
  const isUnguarded = isEmpty(early) || resource.lacks(...profile, "authorizedIPRanges") && // The name of early versions of the API.
  resource.lacks("properties", "apiServerAuthorizedIPRanges") || isEmpty(resource.at(...profile, "authorizedIPRanges"));
  if (isUnguarded && !(isPrivate && !resource.lacks(...profile, "enablePrivateCluster")))
    yield { ...listed3(resource.range, "the endpoint of the cluster"), severity: UNSAID6 };
}
var isEmpty = (node) => node?.kind === "list" && node.items.length === 0;
function* azureDatabases(resource) {
  const { type } = resource;
  if (/\/firewallrules$/.test(type)) yield* firewallRule(resource);
  if (type === "microsoft.keyvault/vaults") {
    const action = resource.literal("properties", "networkAcls", "defaultAction");
    const isShut = isText2(resource.literal("properties", "publicNetworkAccess"), /^disabled$/i);
    if (isText2(action, /^allow$/i) && !isShut)
      yield { range: action.range, message: "the vault answers every network", severity: CLOUD_WIDE };
  }
}
function* firewallRule(resource) {
  const inside3 = resource.at("properties");
  const text = (...names3) => names3.flatMap((name) => {
    const found = below(inside3, name);
    return (found && known(resource.resolve(found))) ?? [];
  })[0];
  const start = text("startIpAddress", "startIP");
  const end = text("endIpAddress", "endIP");
  if (!start || !/^0\.0\.0\.0(?:\/0)?$/.test(start.text)) return;
  if (end?.text === "0.0.0.0")
    yield {
      range: start.range,
      message: "every service of the cloud may connect, those of strangers included",
      severity: CLOUD_WIDE
    };
  else if (end) yield { range: start.range, message: WIDE3 };
}
var UNSAID7 = 5;
var LISTS3 = {
  google_container_cluster: ["cidr_block"],
  google_sql_database_instance: [],
  azurerm_kubernetes_cluster: ["authorized_ip_ranges", "api_server_authorized_ip_ranges"],
  mongodbatlas_project_ip_access_list: ["cidr_block"],
  mongodbatlas_project_ip_whitelist: ["cidr_block"],
  github_ip_allow_list_entry: ["allow_list_value"],
  cloudflare_access_policy: ["ip"],
  cloudflare_zero_trust_access_policy: ["ip"],
  tfe_ip_range: ["range"],
  snowflake_network_policy: ["allowed_ip_list"],
  redis_cloud_acl: ["cidrs"]
};
function* allowLists(type, block) {
  if (type === "aws_eks_cluster") return yield* clusterEndpoint(block);
  if (type === "azurerm_kubernetes_cluster" || type === "google_container_cluster")
    yield* openControlPlane(block);
  for (const name of LISTS3[type] ?? [])
    for (const part of [block, ...blocksIn(block)])
      if (name !== "cidr_block" || type !== "google_container_cluster" || part.type === "cidr_blocks")
        for (const range of open(attributeOf(part, name))) yield listed3(range, "the allow list");
}
function* clusterEndpoint(block) {
  for (const config of blocksOf(block, "vpc_config")) {
    const access = attributeOf(config, "endpoint_public_access");
    const given2 = attributeOf(config, "public_access_cidrs");
    if (access && !/^true$/i.test(plain3(access) ?? (access.kind === "name" ? access.text : ""))) continue;
    if (!given2 || isEmptyList(given2)) yield listed3(given2?.range ?? config.headRange, ENDPOINT);
    for (const range of open(given2)) yield listed3(range, ENDPOINT);
  }
}
var ENDPOINT = "the endpoint of the cluster";
var GUARDS = [
  ...["private_cluster_enabled", "api_server_authorized_ip_ranges", "api_server_access_profile"],
  ...["master_authorized_networks_config", "private_cluster_config", "control_plane_endpoints_config"]
];
function* openControlPlane(block) {
  const guards = GUARDS.flatMap((name) => attributeOf(block, name) ?? []);
  const named3 = block.blocks.some(
    ({ type, labels }) => GUARDS.includes(type) || GUARDS.includes(labels[0] ?? "")
  );
  if (!named3 && guards.every((value) => isEmptyList(value) || plain3(value) === "false"))
    yield { ...listed3(guards[0]?.range ?? block.headRange, ENDPOINT), severity: UNSAID7 };
}
var isEmptyList = (value) => value.kind === "list" && value.items.length === 0;
function* terraformRules(block) {
  const [type = ""] = block.labels;
  if (/^aws_(?:default_)?security_group$/.test(type))
    for (const part of blocksIn(block)) {
      const isIngress = part.type === "ingress" || part.type === "content" && blocksOf(block, "dynamic", "ingress").some((one) => one.blocks.includes(part));
      if (isIngress) yield* awsRule(part);
    }
  else if (type === "aws_security_group_rule") yield* isEgress(block) ? [] : awsRule(block);
  else if (type === "aws_vpc_security_group_ingress_rule") yield* awsRule(block);
  else if (type === "google_compute_firewall") yield* googleRule(block);
  else if (/^aws_(?:default_)?network_acl(?:_rule)?$/.test(type))
    for (const rule of type.endsWith("rule") ? [block] : blocksOf(block, "ingress")) yield* aclRule(rule);
  else if (type === "aws_db_security_group")
    for (const rule of blocksOf(block, "ingress"))
      for (const range of open(attributeOf(rule, "cidr")))
        yield listed3(range, "the allow list of the database");
  else if (type === "digitalocean_firewall")
    for (const rule of blocksOf(block, "inbound_rule")) yield* digitalOceanRule(rule);
  else if (/^openstack_(?:networking|compute)_secgroup(?:_rule)?_v2$/.test(type)) yield* openstackRules(block);
  else if (/^azurerm_network_security_(?:rule|group)$/.test(type))
    for (const rule of type.endsWith("rule") ? [block] : blocksOf(block, "security_rule"))
      yield* azureRule(rule);
  else yield* allowLists(type, block);
}
var isEgress = (block) => {
  const type = attributeOf(block, "type");
  return type?.kind === "string" && type.value === "egress";
};
function* awsRule(rule) {
  const text = (name) => plain3(attributeOf(rule, name));
  const protocol = text("protocol") ?? text("ip_protocol");
  const ports = portsOf(text("from_port"), text("to_port"), protocol === "-1" || protocol === "all");
  for (const name of ["cidr_blocks", "ipv6_cidr_blocks", "cidr_ipv4", "cidr_ipv6"])
    for (const range of open(attributeOf(rule, name)).slice(0, 1)) yield* opened(range, ports);
}
function* aclRule(rule) {
  const text = (name) => plain3(attributeOf(rule, name));
  const [range] = [...open(attributeOf(rule, "cidr_block")), ...open(attributeOf(rule, "ipv6_cidr_block"))];
  const action = text("rule_action") ?? text("action");
  const ports = portsOf(text("from_port"), text("to_port"));
  if (range && action === "allow" && text("egress") !== "true" && !ports.all && ports.to - ports.from < 1024)
    yield* opened(range, ports);
}
function* digitalOceanRule(rule) {
  const [range] = open(attributeOf(rule, "source_addresses"));
  const given2 = plain3(attributeOf(rule, "port_range")) ?? "";
  if (range && plain3(attributeOf(rule, "protocol")) !== "icmp")
    yield* opened(range, portsOf(...ends2(given2), given2 === "all" || given2 === "1-65535"));
}
function* openstackRules(block) {
  const isOne = block.labels[0]?.includes("_rule_");
  for (const rule of isOne ? [block] : blocksOf(block, "rule")) {
    const text = (name) => plain3(attributeOf(rule, name));
    const [range] = [...open(attributeOf(rule, "remote_ip_prefix")), ...open(attributeOf(rule, "cidr"))];
    if (!range || text("direction") === "egress" || text("protocol") === "icmp") continue;
    const [from, to] = [
      text("port_range_min") ?? text("from_port"),
      text("port_range_max") ?? text("to_port")
    ];
    yield* opened(range, portsOf(from, to, from === void 0));
  }
}
function* googleRule(block) {
  const [range] = open(attributeOf(block, "source_ranges"));
  if (!range || plain3(attributeOf(block, "direction")) === "EGRESS" || plain3(attributeOf(block, "disabled")) === "true")
    return;
  for (const allow of blocksOf(block, "allow")) {
    const given2 = attributeOf(allow, "ports");
    const protocol = plain3(attributeOf(allow, "protocol")) ?? "";
    if (/^(?:icmp|esp|ah|112)$/i.test(protocol)) continue;
    const ports = given2?.kind === "list" ? given2.items.flatMap((item) => plain3(item) ?? []) : [];
    if (!given2 && /^(?:all|tcp|udp)$/i.test(protocol))
      yield* opened(range, portsOf(void 0, void 0, true));
    for (const port of ports) yield* opened(range, portsOf(...ends2(port)));
  }
}
var ends2 = (port) => {
  const [from = "", to = from] = port.split("-");
  return [from, to];
};
var azureOpen = (value) => (value?.kind === "list" ? value.items : value ? [value] : []).flatMap(
  (item) => item.kind === "string" && (/^(?:\*|any|internet)$/i.test(item.value) || isAnyAddress(item.value)) ? [item.range] : []
);
function* azureRule(rule) {
  const text = (name) => (plain3(attributeOf(rule, name)) ?? "").toLowerCase();
  const source = attributeOf(rule, "source_address_prefix");
  const [range] = [...azureOpen(source), ...azureOpen(attributeOf(rule, "source_address_prefixes"))];
  const meets = text("access") === "allow" && text("direction") === "inbound" && text("protocol") !== "icmp";
  if (!range || !meets) return;
  const given2 = attributeOf(rule, "destination_port_ranges");
  const ports = given2?.kind === "list" ? given2.items.flatMap((item) => plain3(item) ?? []) : [text("destination_port_range")];
  for (const port of ports) yield* opened(range, portsOf(...ends2(port), port === "*"));
}
var net_open_cidr_default = defineDocumentRule({
  id: "net-open-cidr",
  title: "Port or allow list open to the whole internet",
  why: "Scanners find an open administration or database port within minutes, and a list that allows everybody allows nobody in particular.",
  remediation: "Allow the networks that need it (a VPN, a bastion host, the addresses of the caller) and nothing else.",
  fixes: {
    hcl: 'cidr_blocks = ["<network of the office or VPN>/32"]',
    any: 'loadBalancerSourceRanges: ["<network of the office or VPN>/32"]'
  },
  severity: 7.5,
  cites: [
    { document: "S1", line: 36, practice: "Network controls and IP allow lists restrict who may call." },
    { document: "S0", line: 72, practice: "Access is allowed by IP address where that is supported." },
    { document: "S0", line: 73, practice: "Production is reached through a VPN or a bastion host." },
    { document: "S3", line: 42, practice: "Firewall rules are configured." }
  ],
  confidence: "high",
  files: (path) => isTerraformSource(path) || (0, import_match_scanner.isYaml)(path) || (0, import_match_scanner.isJson)(path) || isBicep(path) || /\.conf$/.test(path),
  keywords: [
    ...["0.0.0.0", "::/0", '/0"', '/1"', "source_address_prefix", "allow all", "internet"],
    ...["sourceAddressPrefix", "Microsoft.ContainerService/managedClusters"],
    ...["aws_eks_cluster", "AWS::EKS::Cluster", "azurerm_kubernetes_cluster", "google_container_cluster"]
  ],
  *check(file) {
    const lower = isSample2(file.path) ? { severity: 3 } : {};
    for (const hit15 of hitsIn9(file)) yield { ...hit15, ...lower };
  },
  examples: [],
  counterExamples: []
});
function* hitsIn9(file) {
  if (isTerraformSource(file.path))
    for (const block of blocksOf(file.hcl(), "resource"))
      for (const found of terraformRules(block))
        yield { path: file.path, resource: addressOf(block), ...found };
  else if (/\.conf$/.test(file.path)) yield* nginxAllow(file);
  else if (CLOUD_TEMPLATE_KEYWORDS.some((word) => file.text.includes(word))) yield* templateRules(file);
  else if (isBicep(file.path)) yield* inAzure(file, azureRules);
  else {
    yield* inAzure(file, azureRules);
    yield* kubernetesLists(file);
  }
}
function* templateRules(file) {
  for (const { resources } of cloudTemplates(file))
    for (const { name, type, settled: properties3 } of resources) {
      if (type === "AWS::EKS::Cluster") yield* templateCluster(file, name, properties3);
      if (/^AWS::RDS::DBSecurityGroup(?:Ingress)?$/.test(type)) yield* databaseGroup(file, name, properties3);
      if (type === "AWS::EC2::NetworkAclEntry") yield* templateAcl(file, name, properties3);
      if (!/^AWS::EC2::SecurityGroup(?:Ingress)?$/.test(type)) continue;
      const rules = type.endsWith("Ingress") ? [properties3] : itemsAt(properties3, "SecurityGroupIngress");
      for (const rule of rules)
        for (const found of templateRule(rule)) yield { path: file.path, resource: name, ...found };
    }
}
function templateRule(rule) {
  const cidr = at(rule, "CidrIp") ?? at(rule, "CidrIpv6");
  if (!isLiteral(cidr) || !isAnyAddress(cidr.text)) return [];
  return opened(
    cidr.range,
    portsOf(textAt(rule, "FromPort"), textAt(rule, "ToPort"), textAt(rule, "IpProtocol") === "-1")
  );
}
function* templateAcl(file, resource, properties3) {
  const cidr = at(properties3, "CidrBlock") ?? at(properties3, "Ipv6CidrBlock");
  const ports = portsOf(textAt(properties3, "PortRange", "From"), textAt(properties3, "PortRange", "To"));
  const isOpen6 = isLiteral(cidr) && isAnyAddress(cidr.text) && textAt(properties3, "RuleAction") === "allow";
  if (isOpen6 && textAt(properties3, "Egress") !== "true" && !ports.all && ports.to - ports.from < 1024)
    for (const found of opened(cidr.range, ports)) yield { path: file.path, resource, ...found };
}
function* databaseGroup(file, resource, properties3) {
  for (const rule of [properties3, ...itemsAt(properties3, "DBSecurityGroupIngress")]) {
    const cidr = at(rule, "CIDRIP");
    if (isLiteral(cidr) && isAnyAddress(cidr.text))
      yield { path: file.path, resource, ...listed3(cidr.range, "the allow list of the database") };
  }
}
function* templateCluster(file, resource, properties3) {
  const config = at(properties3, "ResourcesVpcConfig");
  const lists = itemsAt(config, "PublicAccessCidrs");
  if (!config || textAt(config, "EndpointPublicAccess") === "false") return;
  const open2 = lists.find((item) => isLiteral(item) && isAnyAddress(item.text));
  if (open2 ?? !at(config, "PublicAccessCidrs"))
    yield { path: file.path, resource, ...listed3((open2 ?? config).range, "the endpoint of the cluster") };
}
function* kubernetesLists(file) {
  for (const object of kubernetesObjects(file)) {
    const place = { path: file.path, resource: resourceOf(object) };
    for (const item of itemsAt(object.node, "spec", "loadBalancerSourceRanges"))
      if (isLiteral(item) && isAnyAddress(item.text))
        yield { ...place, ...listed3(item.range, "loadBalancerSourceRanges") };
    for (const { key, value } of entriesAt(object.node, "metadata", "annotations"))
      if (/(?:whitelist|allowlist)-source-range$|load-balancer-source-ranges$|inbound-cidrs$/.test(key) && isLiteral(value) && value.text.split(",").some((one) => isAnyAddress(one.trim())) && !isPublicWeb(object.node))
        yield { ...place, ...listed3(value.range, key.slice(key.indexOf("/") + 1)) };
  }
}
var isPublicWeb = (node) => [...walk(node)].some(({ path }) => path.at(-1) === "alb.ingress.kubernetes.io/scheme");
function* nginxAllow(file) {
  for (const match of file.text.matchAll(/^[ \t]*allow[ \t]+all[ \t]*;/gm))
    if (/location|server/.test(file.text) && /^[ \t]*(?:deny|allow)[ \t]+[\d.]+/m.test(file.text))
      yield {
        path: file.path,
        resource: "allow",
        ...listed3({ start: match.index, end: match.index + match[0].length }, "the allow list")
      };
}
var CLOUD_WIDE2 = 5;
var net_public_database_default = defineDocumentRule({
  id: "net-public-database",
  title: "Database or vault reachable from the internet",
  why: "Its password is then the only thing between the data and everybody, and password lists are tried on it day and night.",
  remediation: "Give it a private address only (private subnet, private endpoint, loopback bind) and reach it from the application or through a bastion host.",
  fixes: {
    hcl: "publicly_accessible = false",
    any: 'ports:\n  - "127.0.0.1:6379:6379"'
  },
  severity: 7,
  cites: [
    { document: "S1", line: 37, practice: "Nothing stands on the open internet without authentication." },
    { document: "S0", line: 71, practice: "Infrastructure is reached over private networks." }
  ],
  confidence: "high",
  files: (path) => isTerraformSource(path) || (0, import_match_scanner.isYaml)(path) || (0, import_match_scanner.isJson)(path) || isBicep(path),
  keywords: [
    "publicly_accessible",
    "PubliclyAccessible",
    "AWS::DMS",
    "0.0.0.0",
    "default_action",
    "defaultAction",
    "ports:",
    "LoadBalancer",
    "public_network_access"
  ],
  *check(file) {
    const lower = isSample2(file.path) ? { severity: 3 } : {};
    for (const hit15 of hitsIn10(file)) yield { ...hit15, ...lower };
  },
  examples: [],
  counterExamples: []
});
function* hitsIn10(file) {
  if (isTerraformSource(file.path))
    for (const block of [...blocksOf(file.hcl(), "resource"), ...blocksOf(file.hcl(), "module")])
      for (const found of terraformDatabases(block))
        yield { path: file.path, resource: addressOf(block), ...found };
  else if ((0, import_match_scanner.isCompose)(file.path)) yield* composePorts(file);
  else if (CLOUD_TEMPLATE_KEYWORDS.some((word) => file.text.includes(word))) yield* templateDatabases(file);
  else if (isBicep(file.path)) yield* inAzure(file, azureDatabases);
  else {
    yield* inAzure(file, azureDatabases);
    yield* balancedDatabases(file);
  }
}
var UNSAID8 = "the instance has a public address, since nothing says otherwise";
function* terraformDatabases(block) {
  const [type = ""] = block.labels;
  const open2 = attributeOf(block, "publicly_accessible");
  if (open2?.kind === "constant" && open2.text === "true" && (type.startsWith("aws_") || block.type === "module"))
    yield { range: open2.range, message: "the database has a public address", fix: "false" };
  if (type === "google_sql_database_instance")
    for (const part of blocksIn(block)) {
      const value = part.type === "authorized_networks" || part.type === "content" ? attributeOf(part, "value") : void 0;
      if (value?.kind === "string" && isAnyAddress(value.value))
        yield { range: value.range, message: "the whole internet may connect" };
    }
  if (/^azurerm_\w+_firewall_rule$/.test(type)) yield* azureFirewall(block);
  const access = attributeOf(block, "public_network_access_enabled");
  if (type === "azurerm_key_vault" || type === "azurerm_storage_account")
    for (const rules of [...blocksOf(block, "network_acls"), ...blocksOf(block, "network_rules")]) {
      const action = attributeOf(rules, "default_action");
      const isShut = access?.kind === "constant" && access.text === "false";
      if (type === "azurerm_key_vault" && !isShut && action?.kind === "string" && action.value === "Allow")
        yield {
          range: action.range,
          message: "the vault answers every network",
          severity: CLOUD_WIDE2,
          fix: "Deny"
        };
    }
}
function* azureFirewall(block) {
  const start = attributeOf(block, "start_ip_address");
  if (start?.kind !== "string" || start.value !== "0.0.0.0") return;
  const end = stringOf(block, "end_ip_address");
  if (end === "0.0.0.0")
    yield {
      range: start.range,
      message: "every service of the cloud may connect, those of strangers included",
      severity: CLOUD_WIDE2
    };
  else if (end) yield { range: start.range, message: WIDE3 };
}
function* templateDatabases(file) {
  for (const { resources } of cloudTemplates(file))
    for (const { name, nameRange, type, settled: properties3 } of resources) {
      const open2 = scalarAt(properties3, "PubliclyAccessible");
      if (type === "AWS::DMS::ReplicationInstance" && !at(properties3, "PubliclyAccessible"))
        yield { path: file.path, range: nameRange, resource: name, message: UNSAID8, severity: CLOUD_WIDE2 };
      if (open2 && /^true$/i.test(open2.text))
        yield {
          path: file.path,
          range: open2.range,
          resource: name,
          message: "the database has a public address",
          fix: "false"
        };
    }
}
function* composePorts(file) {
  if (file.environment !== "production") return;
  for (const { name, node } of composeServices(file))
    for (const item of itemsAt(node, "ports")) {
      const database = publishedDatabase(item);
      if (database)
        yield {
          path: file.path,
          range: item.range,
          resource: `services.${name}`,
          message: `${database} is published on every address of the machine`
        };
    }
}
function publishedDatabase(item) {
  if (item.kind !== "scalar") {
    const host = textAt(item, "host_ip");
    return textAt(item, "published") && (!host || host === "0.0.0.0") ? databaseAt(Number(textAt(item, "target"))) : void 0;
  }
  const parts2 = item.text.replace(/\/(?:tcp|udp)$/, "").split(":");
  const isBound = parts2.length === 3 && parts2[0] !== "0.0.0.0";
  return parts2.length < 2 || isBound ? void 0 : databaseAt(Number(parts2.at(-1)));
}
function* balancedDatabases(file) {
  for (const object of kubernetesObjects(file)) {
    const type = scalarAt(object.node, "spec", "type");
    if (object.kind !== "Service" || type?.text !== "LoadBalancer" || isInternal2(object.node)) continue;
    const database = itemsAt(object.node, "spec", "ports").flatMap(
      (port) => databaseAt(Number(textAt(port, "port"))) ?? []
    )[0];
    if (database)
      yield {
        path: file.path,
        range: type.range,
        resource: resourceOf(object),
        message: `${database} stands behind a public load balancer`,
        fix: "ClusterIP"
      };
  }
}
var isInternal2 = (node) => itemsAt(node, "spec", "loadBalancerSourceRanges").length > 0 || entriesAt(node, "metadata", "annotations").some(
  ({ key, value }) => /internal|load-balancer-type|scheme/i.test(key) && value.kind === "scalar" && /^(?:true|internal|0\.0\.0\.0\/0)$/i.test(value.text)
);
var HOOK_PATH = /(?:^|[/_-])(?:webhooks?|web-hooks?|hooks?|callback\/hook)(?:$|[/_:{<?-])/i;
var SERVERS = /^(?:app|router|server|fastify|api|routes?|webhooks?|e|r|g|mux|engine|group|v\d|http|blueprint|bp|\w*(?:Router|App|Server|Mux|Group|_router|_app|_bp|_blueprint))$/;
var METHODS = /^(?:post|all|put|any|route|handle|handlefunc|api_route|add_url_rule|Post|POST|All|Any|Handle|HandleFunc)$/;
var MAPPINGS = /^(?:PostMapping|RequestMapping|Post|HttpPost|All)$/;
function webhookRoutes(file) {
  const code = file.code();
  if (!code) return [];
  const decorated = code.functions.flatMap((one) => decoratedRoute(one, code, file.text));
  const taken = new Set(decorated.map(({ range }) => range.start));
  const called = code.calls.flatMap(
    (call) => taken.has(call.range.start) ? [] : calledRoute(call, code, file.text)
  );
  return [...decorated, ...called];
}
function decoratedRoute(handler, code, text) {
  const own = text.slice(handler.range.start, handler.range.end);
  for (const decorator of handler.decorators) {
    if (decorator.kind !== "call") continue;
    const path = pathOf(decorator.arguments[0]?.value);
    const last = decorator.callee.slice(decorator.callee.lastIndexOf(".") + 1);
    if (!path || !(METHODS.test(last) || MAPPINGS.test(last)) || !sends(decorator, text)) continue;
    const above = handler.decorators.map(({ range }) => text.slice(range.start, range.end));
    return [
      { path, range: decorator.range, text: [...above, own, ...calledHere(own, code, text)].join("\n") }
    ];
  }
  return [];
}
function sends(decorator, text) {
  if (!/\.route$/.test(decorator.callee)) return true;
  return /POST/.test(text.slice(decorator.range.start, decorator.range.end));
}
function calledRoute(call, code, text) {
  const dot = call.callee.lastIndexOf(".");
  const receiver = call.callee.slice(0, dot).split(".").at(-1) ?? "";
  const [first2, ...rest] = call.arguments;
  const path = pathOf(first2?.value);
  if (dot < 0 || !path || rest.length === 0 || !SERVERS.test(receiver) || !METHODS.test(call.callee.slice(dot + 1)))
    return [];
  const parts2 = rest.map(({ value }) => partOf3(value, code, text));
  if (!parts2.some((part) => part !== void 0 && part !== ""))
    return parts2.includes(void 0) ? [{ path, range: call.range, text: void 0 }] : [];
  const readable = parts2.every((part) => part !== void 0);
  const whole = text.slice(call.range.start, call.range.end);
  return [
    {
      path,
      range: headOf(call, first2?.value),
      text: readable ? [whole, ...parts2, ...calledHere(parts2.join("\n"), code, text)].join("\n") : void 0
    }
  ];
}
var headOf = (call, path) => ({
  start: call.range.start,
  end: path ? path.range.end + 1 : call.range.end
});
function pathOf(value) {
  const path = value?.kind === "string" ? value.value : value?.kind === "template" ? value.text : void 0;
  const plain6 = path?.replace(/^POST\s+/, "");
  return plain6?.startsWith("/") && HOOK_PATH.test(plain6) && !/\.\w+$/.test(plain6) ? plain6 : void 0;
}
var NEUTRAL = /^(?:express|bodyParser|body_parser|multer|cors|helmet|compression|morgan)\b|(?:json|raw|text|urlencoded|limiter|rateLimit\w*|logger|asyncHandler|catchAsync)$/i;
function partOf3(value, code, text) {
  if (value.kind === "other" && /function|lambda|closure|arrow|block/i.test(value.type)) return value.text;
  if (value.kind === "name") {
    const own = functionText(value.text, code, text);
    return own ?? (NEUTRAL.test(value.text) ? "" : void 0);
  }
  if (value.kind === "call") {
    if (NEUTRAL.test(value.callee) && value.arguments.every((one) => one.value.kind !== "other" && one.value.kind !== "name"))
      return "";
    const inner2 = value.arguments.flatMap((one) => partOf3(one.value, code, text) ?? []);
    return inner2.length > 0 ? [value.callee, ...inner2].join("\n") : void 0;
  }
  return value.kind === "object" || value.kind === "list" || value.kind === "string" ? text.slice(value.range.start, value.range.end) : void 0;
}
function functionText(name, code, text) {
  const own = code.functions.find((one) => one.name !== "" && one.name === name.split(".").at(-1));
  return own && text.slice(own.range.start, own.range.end);
}
var calledHere = (handler, code, text) => code.functions.filter(({ name }) => name !== "" && new RegExp(`\\b${name.replace(/[^\w]/g, "")}\\(`).test(handler)).map(({ range }) => text.slice(range.start, range.end));
var CHECKS = /verif|signature|\bsign(?:ed|ing)\b|hmac|digest|construct_?event|timing_?safe|compare_digest|constant_?time|auth|secret|token|api[-_]?key|depends\(|guard|permission|allow_?list|white_?list|remote_?addr|\bip\b|x-hub|svix|validate_?(?:webhook|request)|webhooks?\.(?:receive|unmarshal|parse|handle)|createNodeMiddleware|require_?login|\bjwt\b|mtls|certificate|identity/i;
var HANDS_ON = /\((?:[^()]*,\s*)?(?:req|request|r|c|ctx|w, r)\s*[,)](?!\s*(?:=>|\{|->))|\.headers?\b|\.Header\b|getHeader|request\.META|\.get_header/i;
function isUnverified(route3, file, inventory) {
  if (route3.text === void 0) return false;
  const body = route3.text.replace(/\/\*[\s\S]*?\*\/|(?:\/\/|#)[^\n]*/g, "").replace(/(["'`])(?:(?!\1)[^\\\n])*?hooks?[^"'`\n]*\1/gi, "");
  return !CHECKS.test(body) && !HANDS_ON.test(withoutSignature(body)) && !isGuarded(file, inventory);
}
var withoutSignature = (text) => text.replace(
  /\bfunc\s*(?:\([^)]*\)\s*)?\w*\([^)]*\)|\bfunction\s*\w*\([^)]*\)|\bdef\s+\w+\([^)]*\)|\([^()]*\)\s*=>|\b\w+\s*=>/g,
  ""
);
function isGuarded(file, inventory) {
  const uses = (file.code()?.calls ?? []).filter(
    ({ callee }) => /\.(?:use|add_middleware|addHook|before_request|Use|UseMiddleware|register)$/i.test(callee)
  );
  const guarded = uses.some(
    ({ range }) => CHECKS.test(file.text.slice(range.start, range.end)) || unknownMiddleware(file.text.slice(range.start, range.end))
  );
  if (guarded || /before_request|dependencies\s*=|@UseGuards|permission_classes|@login_required/.test(file.text))
    return true;
  const language = file.code()?.language;
  const central = language === "java" || language === "kotlin" || language === "csharp" || /@nestjs/.test(file.text);
  return central && inventory.paths.some(
    (path) => /security|guard|main\.ts$|program\.cs$|startup\.cs$/i.test(path) && CENTRAL.test(inventory.file(path)?.text ?? "")
  );
}
var CENTRAL = /SecurityFilterChain|WebSecurityConfigurer|APP_GUARD|useGlobalGuards|UseAuthentication|AddAuthentication/;
var unknownMiddleware = (use) => {
  const inner2 = /\((?:\s*['"`][^'"`]*['"`]\s*,)?\s*([A-Za-z_$][\w$.]*)\s*\(?/.exec(use)?.[1] ?? "";
  return inner2 !== "" && !/^(?:express|bodyParser|cors|helmet|compression|morgan|cookieParser|session|logger|require|gin|middleware\.Logger|async|function|CORSMiddleware|fastify\w*)\b|Router$|Routes$|^router|^(?:err|req|ctx)$/i.test(
    inner2
  );
};
var net_webhook_unverified_default = defineDocumentRule({
  id: "net-webhook-unverified",
  title: "Webhook that takes calls from anybody",
  why: "The address of a webhook is no secret, and without a signature anybody can send events in the name of the service.",
  remediation: "Compute an HMAC over the raw body with the shared secret and compare it in constant time with the header of the sender (for Port `x-port-signature`) before anything else.",
  fixes: {
    python: 'expected = hmac.new(SECRET, request.body, hashlib.sha256).hexdigest()\nif not hmac.compare_digest(expected, request.headers["x-signature"]):\n    abort(401)',
    hcl: "configuration {\n  secret = var.webhook_secret\n}",
    any: "const expected = createHmac('sha256', secret).update(rawBody).digest()\nconst given = Buffer.from(req.get('x-signature') ?? '', 'hex')\nif (given.length !== expected.length || !timingSafeEqual(given, expected)) return res.sendStatus(401)"
  },
  severity: 7,
  cites: [
    { document: "S1", line: 36, practice: "Only the sender that it is meant for may call the webhook." }
  ],
  confidence: "medium",
  files: (path) => (0, import_match_scanner.isCode)(path) && !(0, import_match_scanner.isTest)(path) && !(0, import_match_scanner.isVendored)(path) || isTerraformSource(path),
  keywords: ["hook"],
  lines: [{ words: ["hook"], shape: /["'`](?:POST\s+)?\/[^"'`\n]*hook/i }],
  *check(file, inventory) {
    const lower = isSample2(file.path) ? { severity: 3 } : {};
    const hits = isTerraformSource(file.path) ? hooksWithoutSecret(file) : unverifiedRoutes(file, inventory);
    for (const hit15 of hits) yield { ...hit15, ...lower };
  },
  examples: [],
  counterExamples: []
});
function* unverifiedRoutes(file, inventory) {
  for (const route3 of webhookRoutes(file))
    if (isUnverified(route3, file, inventory))
      yield {
        path: file.path,
        range: route3.range,
        resource: route3.path,
        message: `nothing checks who calls ${route3.path}`
      };
}
function* hooksWithoutSecret(file) {
  for (const block of blocksOf(file.hcl(), "resource")) {
    const [type = ""] = block.labels;
    const body = /^github_(?:repository|organization)_webhook$/.test(type) ? blocksOf(block, "configuration")[0] : /^gitlab_(?:project|group)_hook$/.test(type) ? block : void 0;
    const secret = body && (attributeOf(body, type.startsWith("github") ? "secret" : "token") ?? signedOtherwise(body));
    if (body && isNothing(secret))
      yield {
        path: file.path,
        range: block.headRange,
        resource: addressOf(block),
        message: "the receiver cannot tell who sent it: no secret signs the hook"
      };
  }
}
var isNothing = (secret) => secret === void 0 || secret.kind === "string" && secret.value === "";
var signedOtherwise = (body) => /^https:\/\/(?:hooks\.slack\.com|discord(?:app)?\.com|[\w-]+\.webhook\.office\.com|chat\.googleapis\.com)\//.test(
  stringOf(body, "url") ?? ""
) ? attributeOf(body, "url") : void 0;
var isPolicy = (path) => /^security(?:[-_]policy)?(?:\.(?:md|markdown|rst|txt|adoc))?$/i.test((0, import_match_scanner.nameOf)(path)) && /^(?:|\.github|docs?|\.gitlab)$/i.test((0, import_match_scanner.folderOf)(path)) && !/^security$/.test((0, import_match_scanner.nameOf)(path));
var policyOf = (inventory) => [...inventory.paths].filter(isPolicy).sort((a, b) => rank(a) - rank(b)).flatMap((path) => inventory.file(path) ?? [])[0];
var rank = (path) => [/^\.github\//i, /^[^/]+$/, /./].findIndex((place) => place.test(path));
function proseOf(text) {
  const lines3 = [];
  let start = 0;
  let heading = "";
  let fenced = false;
  for (const line of withoutComments(text).split("\n")) {
    if (/^\s*(?:```|~~~)/.test(line)) fenced = !fenced;
    else if (!fenced) {
      heading = /^#{1,6}\s+(.*?)\s*#*$/.exec(line)?.[1] ?? heading;
      lines3.push({ text: line, start, heading });
    }
    start += line.length + 1;
  }
  return lines3;
}
var withoutComments = (text) => text.replace(/<!--[\s\S]*?-->/g, (comment) => comment.replace(/[^\n]/g, " "));
var MAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
var SPELLED_MAIL = /\b[\w.+-]+\s*(?:\(at\)|\[at\]|\{at\}|<at>|\sat\s)\s*[\w-]+\s*(?:\(dot\)|\[dot\]|\{dot\}|\sdot\s|\.)\s*[a-z]{2,}\b/i;
var PLACEHOLDER_MAIL = /@(?:[\w-]+\.)*(?:example(?:\.\w+)+|(?:your|my)[\w-]*\.[\w.]+|(?:domain|company|organi[sz]ation|project|email|mail|host|site|website)\.(?:com|org|net|io|tld|dev))$|^(?:your|name|my)[._-]?(?:email|name|mail|address)?@/i;
var mailsIn = (text) => text.match(MAIL) ?? [];
var isPlaceholderMail = (mail) => PLACEHOLDER_MAIL.test(mail);
var REPORT_PAGE = /https?:\/\/[^\s)>\]"']*(?:security|vulnerab|report|disclos|advisor|bounty|hackerone|bugcrowd|intigriti|yeswehack|huntr|forms?\b|typeform|msrc|contact|keybase|\bpsirt)[^\s)>\]"']*/i;
var RELATIVE_PAGE = /\]\((?!https?:|#|mailto:)[^)]*(?:security|advisor|disclos|vulnerab|contact)[^)]*\)/i;
var PRIVATE_REPORTING = /private(?:ly)?\s+(?:security\s+)?vulnerability\s+report|(?:report a vulnerability|new draft security advisory|draft (?:a )?(?:new )?(?:github )?security advisory)["'\u201d`*]*\s+(?:button|feature|form|page|link|option)|github(?:['\u2019]s)?\s+(?:private\s+)?security\s+advisor(?:y|ies)|["\u201c'`*]report a vulnerability["\u201d'`*]|private\s+(?:github\s+)?(?:security\s+)?advisor(?:y|ies)/i;
var HANDLE = /\b(?:contact|message|dm|ping|reach|mail|telegram|signal|discord|slack|matrix)\b[^.\n]*(?:^|[\s(])@[A-Za-z][\w-]+/i;
function offersPrivateChannel(lines3) {
  return lines3.some(
    ({ text, heading }) => mailsIn(text).some((mail) => !isPlaceholderMail(mail)) || SPELLED_MAIL.test(text) || REPORT_PAGE.test(text) || RELATIVE_PAGE.test(text) || PRIVATE_REPORTING.test(text) || HANDLE.test(text) || /report|contact|disclos/i.test(heading) && /\]\(https?:\/\/|<https?:\/\/|(?:^|\s)https?:\/\//.test(text) && !/badge|shields\.io|\/issues/.test(text)
  );
}
var ASKS_FOR_ISSUE = /\b(?:open(?:ing)?|creat(?:e|ing)|fil(?:e|ing)|submit(?:ting)?|rais(?:e|ing)|us(?:e|ing)|post(?:ing)?)\b[^.\n]{0,40}?\b(?:issues?|tickets?|bug reports?)\b|\bvia\b[^.\n]{0,30}\bissue(?:s| tracker)\b/i;
var DECLINES = /\b(?:not|never|avoid|instead of|rather than|don['\u2019]?t|refrain|no public|without|unless|before)\b/i;
var OTHER_MATTER = /non-?sensitive|not (?:a )?(?:security|vulnerab)|general|question|feature|documentation|low[- ]severity|non-?security|private|confidential|draft/i;
var ABOUT_VULNERABILITIES = /vulnerab|security|exploit/i;
var publicIssueLine = (lines3) => lines3.find(
  ({ text, heading }) => ASKS_FOR_ISSUE.test(text) && !DECLINES.test(text) && !OTHER_MATTER.test(text) && (ABOUT_VULNERABILITIES.test(text) || /vulnerab|report/i.test(heading))
);
var policy_broken_reference_default = defineDocumentRule({
  id: "policy-broken-reference",
  title: "Security policy that refers to something missing",
  why: "The instructions that the policy promises cannot be followed.",
  remediation: "Correct the path or heading, or remove the reference.",
  fixes: {
    any: "[<title>](<a path or heading that exists>)"
  },
  severity: 3,
  cites: [
    {
      document: "S1",
      line: 49,
      practice: "The policy refers to a section of the read-me, which must be there."
    },
    { document: "S3", line: 122, practice: "The policy refers to tools by path, which must be there." },
    { document: "S0", line: 106, practice: "The changelog that the policy names records security fixes." }
  ],
  confidence: "high",
  files: isPolicy,
  *check(file, inventory) {
    for (const line of proseOf(file.text))
      for (const { range, what } of [
        ...brokenLinks(line, file.path, file.text, inventory),
        ...brokenSpans(line, file.path, inventory),
        ...brokenNames(line, inventory)
      ])
        yield { path: file.path, range, resource: what, message: `${what} does not exist` };
  },
  examples: [],
  counterExamples: []
});
var LINK = /(?<!!)\[[^\]\n]*\]\((?!https?:|mailto:|tel:|\/\/)([^)\s]+)[^)\n]*\)/g;
function brokenLinks({ text, start }, path, own, inventory) {
  return [...text.matchAll(LINK)].flatMap(({ 0: whole, 1: target = "", index }) => {
    const [file = "", anchor] = decode6(target).split("#");
    const range = { start: start + index, end: start + index + whole.length };
    const resolved2 = file === "" ? path : resolve2((0, import_match_scanner.folderOf)(path), file);
    if (resolved2 === void 0) return [];
    if (file !== "" && !exists(resolved2, inventory)) return [{ range, what: file }];
    const document = file === "" ? own : inventory.file(resolved2)?.text;
    return anchor && document !== void 0 && /\.(?:md|markdown)$/i.test(resolved2) && !hasAnchor(document, anchor) ? [{ range, what: decode6(target) }] : [];
  });
}
var decode6 = (target) => {
  try {
    return decodeURI(target);
  } catch {
    return target;
  }
};
function resolve2(folder, target) {
  const parts2 = target.startsWith("/") || folder === "" ? [] : folder.split("/");
  for (const part of target.split("/")) {
    if (part === ".." && parts2.pop() === void 0) return void 0;
    if (part !== ".." && part !== "." && part !== "") parts2.push(part);
  }
  return /^(?:security|issues|discussions|releases|pulls|wiki)(?:\/|$)/.test(parts2.join("/")) && target.startsWith("..") ? void 0 : parts2.join("/");
}
var exists = (path, inventory) => path === "" || inventory.paths.some((known4) => known4 === path || known4.startsWith(`${path}/`));
var slugOf = (heading) => heading.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1").trim().toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, "").replace(/\s/g, "-");
var hasAnchor = (document, anchor) => {
  const wanted = anchor.toLowerCase();
  const headings = [...document.matchAll(/^#{1,6}\s+(.*?)\s*#*$/gm)].map(
    ([, heading = ""]) => slugOf(heading)
  );
  return headings.some(
    (slug) => slug === wanted || slug.replace(/^-+/, "") === wanted.replace(/^-+|-\d+$/g, "")
  ) || new RegExp(`(?:id|name)=["']${wanted.replace(/\W/g, "\\$&")}["']`, "i").test(document);
};
var SPAN = /`([^`\n]+)`/g;
var PATH3 = /^(?:\.{0,2}\/)?(?:[\w.-]+\/)*(?:[\w-]+\.(?:md|rst|py|sh|js|ts|go|rb|ya?ml|toml|json|cfg|ini|conf|tf|txt|sql|rs)|\.env(?:\.[\w-]+)*)$/;
function brokenSpans({ text, start }, path, inventory) {
  return [...text.matchAll(SPAN)].flatMap(({ 0: whole, 1: span = "", index }) => {
    if (!PATH3.test(span) || span.startsWith("/")) return [];
    const range = { start: start + index, end: start + index + whole.length };
    const found = [resolve2("", span), resolve2((0, import_match_scanner.folderOf)(path), span)].find(
      (tried) => tried !== void 0 && isSomewhere(tried, span, inventory)
    );
    if (found === void 0) return [{ range, what: span }];
    const section = /\*\*([^*]+)\*\*\s+section\s+(?:in|of)\s+(?:the\s+)?$/i.exec(text.slice(0, index))?.[1];
    const document = section === void 0 ? void 0 : inventory.file(found)?.text;
    return section !== void 0 && document !== void 0 && !hasAnchor(document, slugOf(section)) ? [{ range, what: `section ${section} of ${span}` }] : [];
  });
}
var isSomewhere = (path, span, inventory) => exists(path, inventory) || !span.includes("/") && inventory.paths.some((known4) => known4.endsWith(`/${span}`));
function brokenNames({ text, start }, inventory) {
  return [
    ...text.matchAll(/(?<![\w`/.[(-])(CHANGELOG|CONTRIBUTING|CODE_OF_CONDUCT)(?![\w`/\])-]|\.\w)/g)
  ].flatMap(
    ({ 1: name = "", index }) => inventory.paths.some(
      (path) => path.toUpperCase().includes(name) || /(?:^|\/)(?:changes|history|releases|news)\b/i.test(path)
    ) ? [] : [{ range: { start: start + index, end: start + index + name.length }, what: name }]
  );
}
var SPEAKS_OF_CONTACT = [
  /private\s+(?:security\s+)?issue|contact(?:ing)?\s+(?:the\s+|one of the\s+|our\s+|a\s+|any\s+)?(?:maintainers?|authors?|owners?|developers?|team|us|me)\b/i,
  /\b(?:contact|e-?mail|reach out|get in touch|let (?:us|me) know)\b/i,
  /\breport/i
];
var ELSEWHERE = /security polic(?:y|ies)[^\n]{0,60}\]\(|see\s+\[[^\]]*\]\(|\]\((?!#)[^)]*(?:security|contact|contributing)[^)]*\)/i;
var policy_contact_missing_default = defineDocumentRule({
  id: "policy-contact-missing",
  title: "Security policy without a way to report in private",
  why: "The policy asks for a private report and names no address, form or button for it, so that the report goes nowhere or public.",
  remediation: "Name an address that somebody reads, or link to the repository\u2019s private vulnerability reporting (`/security/advisories/new`) and switch it on.",
  severity: 4.5,
  cites: [
    { document: "S4", line: 17, practice: "Reports go to an e-mail address that the policy prints." },
    { document: "S0", line: 21, practice: "The address for reports stands on its own line." }
  ],
  confidence: "high",
  files: isPolicy,
  *check(file) {
    const lines3 = proseOf(file.text);
    if (lines3.every(({ text }) => text.trim() === "") || ELSEWHERE.test(file.text)) return;
    if (offersPrivateChannel(lines3) || publicIssueLine(lines3)) return;
    if (lines3.some(({ text }) => mailsIn(text).length > 0)) return;
    const line = lineOfContact(lines3);
    yield {
      path: file.path,
      range: { start: line?.start ?? 0, end: (line?.start ?? 0) + (line?.text.length ?? 0) },
      resource: "contact",
      message: "The policy asks for a private report but gives no address, form or link for it",
      fix: 'Report it with "Report a vulnerability" in the Security tab of this repository, or write to <address>.'
    };
  },
  examples: [],
  counterExamples: []
});
function lineOfContact(lines3) {
  for (const pattern of SPEAKS_OF_CONTACT) {
    const found = lines3.find(
      ({ text }) => pattern.test(text) && !text.startsWith("#") && !/\bnot\b/i.test(text)
    );
    if (found) return found;
  }
  return lines3.find(({ text }) => /report|contact/i.test(text)) ?? lines3[0];
}
var WANTED = "e-?mail|mail|contact|address|domain|team|maintainer|name|company|organi[sz]ation|project|phone|link|url|handle|username|method|insert|your";
var BRACKETED = new RegExp(
  `(?<![!\\]\\w])\\[(?=[^\\]\\n]*\\b(?:${WANTED})\\b)[^\\]\\n@]{3,60}\\](?![(\\[:])`,
  "gi"
);
var ANGLED = new RegExp(`<(?=[^>\\n]*\\b(?:${WANTED})\\b)[A-Za-z][\\w .-]{2,50}>`, "gi");
var TEMPLATED = /\{\{[^}\n]{2,60}\}\}|\{%[^%\n]{2,60}%\}|\$\{[A-Za-z_][\w.]*\}|%[A-Z_]{4,}%/g;
var TO_DO = /\b(?:TODO|TBD|FIXME|INSERT [A-Z]{3,}[A-Z ]*)\b/g;
var MAIL2 = /[\w.+-]+@[\w-]+(?:\.[\w-]+)*/g;
var HTML = /^<\/?(?:a|b|i|p|em|br|hr|h\d|img|div|span|code|strong|details|summary|table|t[rdh]|ul|ol|li)\b/i;
var policy_contact_placeholder_default = defineDocumentRule({
  id: "policy-contact-placeholder",
  title: "Contact of the security policy never filled in",
  why: "A report sent to a placeholder reaches nobody, and the reporter believes that it was received.",
  remediation: "Replace the placeholder with an address that somebody reads, and send a test message to it.",
  severity: 5,
  cites: [
    {
      document: "S2",
      line: 19,
      practice: "Reporters can write to an address; here a placeholder stands for it."
    },
    { document: "S4", line: 17, practice: "The address for reports is a real one." }
  ],
  confidence: "high",
  files: isPolicy,
  *check(file) {
    const targets = new Set(
      [...file.text.matchAll(/^\s*\[([^\]]+)\]:/gm)].map(([, name]) => name?.toLowerCase())
    );
    for (const line of proseOf(file.text))
      for (const { range, text } of placeholdersIn(line)) {
        if (targets.has(text.slice(1, -1).toLowerCase())) continue;
        yield {
          path: file.path,
          range,
          resource: text,
          message: `${text} was never filled in`,
          fix: "security@<your domain>, or a link to /security/advisories/new of this repository"
        };
      }
  },
  examples: [],
  counterExamples: []
});
function placeholdersIn({ text, start }) {
  const found = [];
  const take = (at2, part) => found.push({ text: part, range: { start: start + at2, end: start + at2 + part.length } });
  for (const pattern of [BRACKETED, ANGLED, TEMPLATED, TO_DO])
    for (const { 0: part, index } of text.matchAll(pattern)) if (!HTML.test(part)) take(index, part);
  for (const { 0: part, index } of text.matchAll(MAIL2))
    if (isPlaceholderMail(part) && !hasRealTarget(text, index + part.length)) take(index, part);
  return found;
}
var hasRealTarget = (text, end) => {
  const target = /^[^\]]*\]\(mailto:([^)\s]+)\)/.exec(text.slice(end))?.[1];
  return target !== void 0 && !isPlaceholderMail(target);
};
var TIME = /\b(?:\d+|an?|one|two|three|four|five|six|seven|ten|fourteen|thirty|sixty|ninety)(?:\s*(?:-|\u2013|to)\s*\d+)?[\s-]*(?:\([^)]*\)\s*)?(?:business|working|calendar)?[\s-]*(?:h|hours?|days?|weeks?|months?)\b/i;
var LINKED_POLICY = /\]\(https?:\/\/[^)]*(?:security|policy|disclosure)[^)]*\)|https?:\/\/\S*(?:SECURITY\.md|security-policy|hackerone|bugcrowd)/i;
var policy_no_timeline_default = defineDocumentRule({
  id: "policy-no-timeline",
  title: "Security policy without a response time",
  why: "A reporter who does not know when to expect an answer publishes early or gives up.",
  remediation: "Say within how many days a report is acknowledged and when a first assessment follows.",
  severity: 3,
  cites: [
    {
      document: "S0",
      line: 36,
      practice: "A first answer comes within a number of hours that the policy names."
    },
    { document: "S2", line: 28, practice: "The receipt of a report is confirmed within a day." },
    { document: "S3", line: 94, practice: "The receipt of a report is confirmed within two days." }
  ],
  confidence: "medium",
  strict: true,
  files: isPolicy,
  *check(file) {
    const prose = proseOf(file.text);
    if (prose.some(({ text }) => TIME.test(text) || LINKED_POLICY.test(text))) return;
    yield {
      path: file.path,
      resource: "response time",
      message: "The policy does not say when a reporter gets an answer",
      fix: "You get an answer within 3 days, and a first assessment within 10 days."
    };
  },
  examples: [],
  counterExamples: []
});
var isTemplate2 = (path) => /^\.github\/ISSUE_TEMPLATE\/[^/]*(?:security|vulnerab)[^/]*\.(?:md|ya?ml)$/i.test(path);
var SENDS_ELSEWHERE = /security\/advisories|do not|don['\u2019]t|never|SECURITY\.md|security policy|private/i;
var policy_public_reporting_default = defineDocumentRule({
  id: "policy-public-reporting",
  title: "Vulnerabilities are asked for in public",
  why: "An issue is read by everybody at once: the vulnerability is known before there is a fix.",
  remediation: "Offer a private way (private vulnerability reporting or an address), say not to use issues, and turn the issue template into a link to it.",
  severity: 4,
  cites: [
    { document: "S0", line: 17, practice: "Vulnerabilities are not reported in public issues." },
    { document: "S2", line: 97, practice: "Issues are for security matters that are not sensitive." }
  ],
  confidence: "medium",
  files: (path) => isPolicy(path) || isTemplate2(path),
  *check(file) {
    const found = isTemplate2(file.path) ? templateLine(file) : policyLine(file);
    if (found)
      yield {
        path: file.path,
        range: { start: found.start, end: found.start + found.text.length },
        resource: isTemplate2(file.path) ? (0, import_match_scanner.nameOf)(file.path) : "public issue",
        message: "Vulnerabilities are reported here where everybody reads them",
        fix: 'Do not open a public issue. Use "Report a vulnerability" in the Security tab of this repository.'
      };
  },
  examples: [],
  counterExamples: []
});
function policyLine({ text }) {
  const lines3 = proseOf(text);
  return offersPrivateChannel(lines3) ? void 0 : publicIssueLine(lines3);
}
var templateLine = ({ text }) => SENDS_ELSEWHERE.test(text) || !/vulnerab|exploit|security (?:issue|problem|bug|report|flaw)/i.test(text) ? void 0 : proseOf(text)[0];
var POLICY = `# Security policy

## Supported versions

The latest release gets security fixes.

## Reporting a vulnerability

Do not open a public issue. Use "Report a vulnerability" in the Security tab of this repository
(private vulnerability reporting must be on). You get an answer within 3 days.
`;
var LEADS = /^(?:\.github\/|docs\/)?readme(?:\.\w+)?$|^\.github\/ISSUE_TEMPLATE\/config\.ya?ml$/i;
var PAGE = /https:\/\/github\.com\/[\w.-]+\/[\w.-]+\/security(?:\/policy|\/advisories(?:\/new)?)(?![\w/-])/;
var policy_security_missing_default = defineRepositoryRule({
  id: "policy-security-missing",
  title: "No security policy",
  why: "Who finds a leaked key or a vulnerability does not know whom to tell in private, and tells everybody or nobody.",
  remediation: "Add a SECURITY.md to the root, `.github` or `docs`: which versions get fixes, where to report in private, when to expect an answer.",
  severity: 4,
  cites: [
    {
      document: "S0",
      line: 17,
      practice: "The repository says that vulnerabilities are not reported in public."
    },
    { document: "S0", line: 19, practice: "The repository says where to report them instead." }
  ],
  confidence: "medium",
  *check(inventory) {
    if (inventory.paths.length === 0 || policyOf(inventory)) return;
    if (inventory.paths.some((path) => /^(?:\.well-known\/|public\/\.well-known\/)?security\.txt$/i.test(path)))
      return;
    if (inventory.paths.some((path) => LEADS.test(path) && PAGE.test(inventory.file(path)?.text ?? "")))
      return;
    const isTiny = inventory.paths.filter((path) => !/^(?:readme|licen[cs]e|\.git|\.keysweep)/i.test((0, import_match_scanner.nameOf)(path))).length < 2;
    yield {
      path: "",
      resource: "SECURITY.md",
      message: "No SECURITY.md in the root, .github or docs",
      ...isTiny && { severity: NOTE },
      fix: POLICY
    };
  },
  examples: [],
  counterExamples: []
});
var INSTRUCTION = /\buse this section to tell people\b/i;
var SAMPLE_ROWS = ["5.1.x", "5.0.x", "4.0.x", "< 4.0"];
var policy_template_unedited_default = defineDocumentRule({
  id: "policy-template-unedited",
  title: "Security policy left as the template",
  why: "The template names versions and promises of nobody; readers cannot tell which releases get fixes or where to report.",
  remediation: "Replace the sample table with the versions that get fixes, and the instructions with a way to report.",
  severity: 3,
  cites: [
    { document: "S0", line: 7, practice: "The policy lists the versions that get fixes." },
    { document: "S4", line: 5, practice: "The table of versions is the project\u2019s own." }
  ],
  confidence: "high",
  files: isPolicy,
  keywords: ["use this section", "5.1.x"],
  *check(file) {
    const lines3 = proseOf(file.text);
    const firstCells = lines3.map(({ text }) => /^\s*\|?\s*([^|]+?)\s*\|/.exec(text)?.[1] ?? "");
    const isSample3 = SAMPLE_ROWS.every((row) => firstCells.includes(row));
    const line = lines3.find(({ text }) => INSTRUCTION.test(text)) ?? (isSample3 ? lines3[firstCells.indexOf("5.1.x")] : void 0);
    if (line)
      yield {
        path: file.path,
        range: { start: line.start, end: line.start + line.text.length },
        resource: "template",
        message: "This is the text of the template, not of the project",
        fix: "| Version | Supported |\n| ------- | --------- |\n| latest  | yes       |"
      };
  },
  examples: [],
  counterExamples: []
});
function projectVersion(inventory) {
  const toml = (path) => {
    const text = inventory.file(path)?.text;
    return text === void 0 ? void 0 : parseToml(text);
  };
  const pyproject = toml("pyproject.toml");
  const found = textAt(inventory.file("package.json")?.json(), "version") ?? textAt(toml("Cargo.toml"), "package", "version") ?? textAt(toml("Cargo.toml"), "workspace", "package", "version") ?? textAt(pyproject, "project", "version") ?? textAt(pyproject, "tool", "poetry", "version") ?? inventory.file("VERSION")?.text.trim();
  const version = /^v?(\d+\.\d+(?:\.\d+)?)/.exec(found ?? "")?.[1];
  return version === void 0 || /^0\.0\.0$/.test(version) ? void 0 : version;
}
function covers2(row, version) {
  const text = row.replace(/[`*v]/g, "").trim();
  const range = /^(<=?|>=?|\u2264|\u2265|=|\^|~)?\s*(\d+(?:\.(?:\d+|x|\*))*)\s*(\+)?$/i.exec(text);
  const span = /^(\d[\w.]*)\s*(?:-|\u2013|to|through)\s*(\d[\w.]*)$/i.exec(text);
  if (span) return compare(version, span[1] ?? "") >= 0 && compare(version, span[2] ?? "") <= 0;
  if (!range) return void 0;
  const [, operator = "", bound = "", plus] = range;
  const order = compare(version, bound);
  if (operator === "<") return order < 0;
  if (operator === "<=" || operator === "\u2264") return order <= 0;
  if (operator === ">") return order > 0;
  if (operator === ">=" || operator === "\u2265" || plus) return order >= 0;
  return order === 0;
}
function compare(version, bound) {
  const parts2 = version.split(".");
  for (const [i, part] of bound.split(".").entries()) {
    if (!/^\d+$/.test(part)) return 0;
    const difference = Number(parts2[i] ?? 0) - Number(part);
    if (difference !== 0) return difference;
  }
  return 0;
}
var policy_versions_stale_default = defineDocumentRule({
  id: "policy-versions-stale",
  title: "Table of supported versions without the current one",
  why: "Users of the current release cannot tell whether it gets security fixes.",
  remediation: "Add a row for the current release line, or write that the latest release is supported.",
  severity: 3,
  cites: [{ document: "S0", line: 9, practice: "The table has a row for the release line in use." }],
  confidence: "medium",
  files: isPolicy,
  keywords: ["|"],
  *check(file, inventory) {
    const version = projectVersion(inventory);
    if (version === void 0) return;
    const rows = versionRows(proseOf(file.text));
    const known4 = rows.map(({ cell }) => covers2(cell, version));
    const first2 = rows[0];
    if (!first2 || known4.some((covered) => covered !== false)) return;
    yield {
      path: file.path,
      range: { start: first2.line.start, end: first2.line.start + first2.line.text.length },
      resource: "supported versions",
      message: `No row of the table speaks of ${version}, the current version`,
      fix: `| ${version.split(".").slice(0, 2).join(".")}.x | :white_check_mark: |`
    };
  },
  examples: [],
  counterExamples: []
});
function versionRows(lines3) {
  const head = lines3.findIndex(({ text }) => /^\s*\|?\s*versions?\b[^|]*\|/i.test(text));
  if (head < 0) return [];
  const rows = [];
  for (const line of lines3.slice(head + 2)) {
    const cell = /^\s*\|?\s*([^|]+?)\s*\|/.exec(line.text)?.[1];
    if (cell === void 0) break;
    rows.push({ cell, line });
  }
  return rows;
}
var CIPHERS = /^(?:aes256-gcm|fernet)$/;
var isJenkinsfile = (path) => /^jenkinsfile|\.jenkinsfile$/i.test((0, import_match_scanner.nameOf)(path));
var port_input_unencrypted_default = defineDocumentRule({
  id: "port-input-unencrypted",
  title: "Form that takes a secret as plain text",
  why: "The value that somebody types in is stored with the run and sent on in plain text, through every log and queue on the way.",
  remediation: "Mark the input as encrypted or as a password, and replace the values that were sent before.",
  severity: 6,
  cites: [
    {
      document: "S1",
      line: 41,
      practice: "Inputs that carry secrets are encrypted with AES-256-GCM by the portal."
    },
    { document: "S1", line: 42, practice: "Secret values in plain text are treated as highly sensitive." }
  ],
  confidence: "high",
  files: (path) => ((0, import_match_scanner.isJson)(path) || (0, import_match_scanner.isYaml)(path) || (0, import_match_scanner.isTerraform)(path) || isJenkinsfile(path)) && !(0, import_match_scanner.isTest)(path) && !(0, import_match_scanner.isVendored)(path),
  keywords: ["userInputs", "port_action", "scaffolder.backstage.io", "parameters {", "parameters("],
  *check(file) {
    for (const hit15 of (0, import_match_scanner.isTerraform)(file.path) ? inTerraform5(file) : isJenkinsfile(file.path) ? inJenkins(file) : [file.json(), ...file.yaml()].flatMap((root) => root ? [...inForm(root, file)] : []))
      yield { severity: severityAt(file.path.replace(/template\.ya?ml$/, "form.yaml"), 6), ...hit15 };
  },
  examples: [],
  counterExamples: []
});
var isSecretInput = (name) => (0, import_match_scanner.isSecretName)(name) || /^secret[-_]?value$/i.test(name);
function* inForm(root, { path }) {
  const isBackstage = /scaffolder\.backstage\.io/.test(textAt(root, "apiVersion") ?? "");
  for (const { path: keys, keyRange, node } of walk(root)) {
    const name = keys.at(-1);
    if (typeof name !== "string" || node.kind !== "map" || !keyRange || keys.at(-2) !== "properties") continue;
    if (keys.includes("userInputs") && !isClosed(name, node))
      yield inputHit(path, keyRange, name, '"encryption": "aes256-gcm"');
    if (isBackstage && keys.includes("parameters") && isSecretInput(name) && !/^(?:Secret|password)$/i.test(textAt(node, "ui:field") ?? textAt(node, "ui:widget") ?? ""))
      yield inputHit(path, keyRange, name, "ui:field: Secret");
  }
}
var isClosed = (name, node) => !isSecretInput(name) && textAt(node, "format") !== "password" || CIPHERS.test(textAt(node, "encryption") ?? "") || /^(?:boolean|number|array|object)$/.test(textAt(node, "type") ?? "");
var inputHit = (path, range, name, fix) => ({
  path,
  range,
  resource: `input ${name}`,
  message: `Input ${name} is taken as plain text`,
  fix
});
function* inTerraform5(file) {
  for (const action of blocksOf(file.hcl(), "resource", "port_action")) {
    const attributes2 = [action, ...blocksIn(action)].flatMap(
      ({ attributes: own }) => own.map(({ value }) => value)
    );
    for (const { name, nameRange, value } of attributes2.flatMap(stringInputs)) {
      const cipher = propertyOf(value, "encryption");
      const format = propertyOf(value, "format");
      const isSecret2 = isSecretInput(name) || format?.kind === "string" && format.value === "password";
      if (isSecret2 && !(cipher?.kind === "string" && CIPHERS.test(cipher.value)))
        yield inputHit(file.path, nameRange, name, 'encryption = "aes256-gcm"');
    }
  }
}
var stringInputs = (value) => [...expressionsIn(value)].flatMap((inner2) => {
  const inputs3 = propertyOf(inner2, "string_props");
  return inputs3?.kind === "object" ? inputs3.properties : [];
});
function* inJenkins({ path, text }) {
  for (const { 0: whole, 1: name = "", index } of text.matchAll(
    /\b(?:string|text)\s*\(\s*(?:[^()\n]*,\s*)?name:\s*['"]([\w.-]+)['"]/g
  ))
    if (isSecretInput(name))
      yield inputHit(path, { start: index, end: index + whole.length }, name, `password(name: '${name}')`);
}
var SWITCHES = [
  ["github_repository", "vulnerability_alerts"],
  ["github_repository_dependabot_security_updates", "enabled"]
];
var repo_alerts_off_default = defineDocumentRule({
  id: "repo-alerts-off",
  title: "Alerts about vulnerable dependencies switched off",
  why: "Nobody is told when a dependency of the repository turns out to be vulnerable.",
  remediation: "Switch the alerts on, and the updates that answer them.",
  severity: 3,
  cites: [
    { document: "S0", line: 97, practice: "Advisories of the platform are followed." },
    { document: "S2", line: 73, practice: "Vulnerabilities of dependencies are watched for." }
  ],
  confidence: "high",
  strict: true,
  files: import_match_scanner.isTerraform,
  keywords: ["vulnerability_alerts", "dependabot_security_updates"],
  *check(file) {
    for (const [type, name] of SWITCHES)
      for (const block of blocksOf(file.hcl(), "resource", type)) {
        const value = attributeOf(block, name);
        if (value?.kind === "constant" && value.text === "false")
          yield {
            path: file.path,
            range: value.range,
            resource: `${addressOf(block)}.${name}`,
            message: `${addressOf(block)} switches ${name} off`,
            fix: `${name} = true`,
            edits: replaced(value.range, "true")
          };
      }
  },
  examples: [],
  counterExamples: []
});
var SCANNER = /\b(?:codeql|gitleaks|betterleaks|trufflehog|detect-secrets|kingfisher|keysweep|noseyparker|ggshield|gitguardian|talisman|secretlint|semgrep|snyk|trivy|bandit|gosec|brakeman|checkov|tfsec|kics|terrascan|osv-scanner|zizmor|sonar(?:qube|cloud|-scanner)|ossf\/scorecard|dependency-review-action|bearer|horusec|njsscan|grype|govulncheck|cargo[- ]audit|cargo[- ]deny|pip-audit|npm audit)\b/i;
var IGNORED = /\|\|\s*(?:true|:|exit 0)|--exit-code[ =]0\b|exit-code:\s*['"]?0/;
var mayRunScanner = (path) => isPipeline(path) || /^(?:\.pre-commit-config\.ya?ml|lefthook\.ya?ml|Makefile|Justfile|justfile|package\.json|tox\.ini|noxfile\.py|Jenkinsfile)$/.test(
  (0, import_match_scanner.nameOf)(path)
) || path.startsWith(".husky/");
var repo_scanning_missing_default = defineRepositoryRule({
  id: "repo-scanning-missing",
  title: "No scanner runs on the repository",
  why: "A secret or a flaw that nobody looks for stays until somebody else finds it.",
  remediation: "Run a scanner for secrets and one for code on every pull request, and let it fail the run.",
  fixes: {
    any: "continue-on-error: false"
  },
  severity: 3,
  cites: [
    { document: "S2", line: 72, practice: "Scans for security run automatically." },
    { document: "S3", line: 64, practice: "Dependencies are scanned for vulnerabilities." }
  ],
  confidence: "medium",
  strict: true,
  *check(inventory) {
    const files = inventory.paths.filter(mayRunScanner).flatMap((path) => inventory.file(path) ?? []);
    const scanning = files.filter(({ text }) => SCANNER.test(text));
    for (const { path, text } of scanning)
      for (const { 0: line, index } of text.matchAll(/^.*$/gm))
        if (SCANNER.test(line) && IGNORED.test(line) && !/^\s*#/.test(line))
          yield {
            path,
            range: { start: index, end: index + line.length },
            resource: "ignored result",
            message: "What the scanner finds does not fail the run"
          };
    const callsAnother = files.some(
      ({ path, text }) => (0, import_match_scanner.isWorkflow)(path) && /uses:\s*[\w.-]+\/[\w.-]+\/\.github\/workflows\//.test(text)
    );
    if (scanning.length > 0 || callsAnother || inventory.paths.length < 3) return;
    yield {
      path: "",
      resource: "scanner",
      message: "No workflow, pipeline or hook runs a scanner for secrets or code",
      fix: "on: pull_request\npermissions:\n  contents: read\n  security-events: write\njobs:\n  scan:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n      - uses: github/codeql-action/init@v3\n      - uses: github/codeql-action/analyze@v3"
    };
  },
  examples: [],
  counterExamples: []
});
function daysSince(date, today2) {
  const days = (0, import_sources_changes.daysBetween)(date, today2);
  return Number.isNaN(days) || days < 0 ? void 0 : days;
}
var RANDOM2 = ["q7RzkT4w", "Pb2nXe9m", "Ls3vYh8c", "1tQa6uZd"].join("");
var SET2 = `API_TOKEN=${RANDOM2}
`;
var YEAR = 365;
var rotate_key_age_default = defineDocumentRule({
  id: "rotate-key-age",
  title: "Key that has not been replaced for long",
  why: "The longer a key lives, the more machines, people and backups have it, and nobody knows any more which of them still should.",
  remediation: "Issue a new key, switch over, revoke the old one, and note when the next change is due. `key-age` in the configuration sets the days, 90 without it.",
  severity: 5.5,
  cites: [
    { document: "S0", line: 56, practice: "Keys are replaced regularly." },
    { document: "S2", line: 40, practice: "API tokens are replaced regularly." },
    { document: "S3", line: 39, practice: "API keys are replaced regularly." },
    { document: "S4", line: 52, practice: "API keys are replaced regularly." }
  ],
  confidence: "high",
  files: (path) => (0, import_match_scanner.isYaml)(path) || (0, import_match_scanner.isJson)(path) || ["dotenv", "ini"].includes((0, import_match_scanner.formatOf)(path)),
  keywords: ["sops"],
  *check(file, { today: today2 }) {
    const encrypted = encryptedOn(file);
    const age = encrypted && daysSince(encrypted.text, today2);
    if (!encrypted || age === void 0 || age <= YEAR) return;
    yield {
      path: file.path,
      range: encrypted.range,
      resource: "sops.lastmodified",
      message: `what the file holds has not changed for ${age} days`,
      fix: "sops rotate --in-place <file>   # a new data key; the secrets inside are to be replaced where they are issued"
    };
  },
  remark({ present: present3, places: places2, today: today2, keyAge }) {
    const since = places2.flatMap((place) => place.since ?? []).sort()[0];
    const age = since === void 0 ? void 0 : daysSince(since, today2);
    if (!present3 || since === void 0 || age === void 0 || age <= keyAge) return void 0;
    return {
      detail: `the same for ${age} days, where a key is to be replaced after ${keyAge}`
    };
  },
  examples: [],
  counterExamples: []
});
function encryptedOn(file) {
  const roots = (0, import_match_scanner.isYaml)(file.path) ? file.yaml() : [file.json()];
  const noted = roots.flatMap(
    (root) => entriesAt(root, "sops").length > 0 ? scalarAt(root, "sops", "lastmodified") ?? [] : []
  )[0];
  if (noted) return noted;
  const line = file.assignments().find(
    ({ name, section }) => name === "sops_lastmodified" || section === "sops" && name === "lastmodified"
  );
  return line && { text: line.value, range: line.valueRange };
}
var DAY2 = 86400;
var YEAR2 = 366 * DAY2;
var WEEK = 7 * DAY2;
function tokenLife(token) {
  return token.startsWith("eyJ") ? webToken(token) : signedAddress(token);
}
function webToken(token) {
  const claims = decoded2(token.split(".")[1] ?? "");
  if (!claims) return void 0;
  const [issued2, ends3] = [numberOf3(claims, "iat"), numberOf3(claims, "exp")];
  const { role } = claims;
  if (role === "anon") return void 0;
  const what = "a web token";
  if (ends3 === void 0) return { what, ends: "never", longest: YEAR2 };
  return lifeOf(what, ends3, issued2, YEAR2);
}
function decoded2(part) {
  try {
    const value = JSON.parse(Buffer.from(part, "base64url").toString("utf8"));
    return isRecord(value) ? value : void 0;
  } catch {
    return void 0;
  }
}
var isRecord = (value) => typeof value === "object" && value !== null;
var numberOf3 = (claims, name) => {
  const value = claims[name];
  return typeof value === "number" ? value : void 0;
};
function lifeOf(what, ends3, issued2, longest) {
  const now = Date.parse((0, import_sources_changes.today)()) / 1e3;
  return { what, seconds: ends3 - (issued2 ?? now), ends: ends3 < now ? "past" : "future", longest };
}
function signedAddress(text) {
  const query = new URLSearchParams(text.slice(text.indexOf("?") + 1).replaceAll("&amp;", "&"));
  const end = query.get("se");
  if (query.has("sig") && end) {
    const at2 = Date.parse(end) / 1e3;
    return Number.isNaN(at2) ? void 0 : lifeOf("a shared access signature", at2, secondsAt(query.get("st")), 30 * DAY2);
  }
  const seconds = Number(query.get("X-Amz-Expires") ?? query.get("X-Goog-Expires"));
  const begins = amazonTime(query.get("X-Amz-Date") ?? query.get("X-Goog-Date") ?? "");
  if (!(seconds > 0) || begins === void 0) return void 0;
  return lifeOf("a signed address", begins + seconds, begins, WEEK);
}
var secondsAt = (date) => {
  const at2 = date === null ? Number.NaN : Date.parse(date) / 1e3;
  return Number.isNaN(at2) ? void 0 : at2;
};
function amazonTime(text) {
  const match = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(text);
  return match ? secondsAt(text.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, "$1-$2-$3T$4:$5:$6Z")) : void 0;
}
var UNITS = { s: 1, m: 60, h: 3600, d: DAY2, w: 7 * DAY2, y: YEAR2 };
function secondsOf(text) {
  const match = /^(\d+(?:\.\d+)?)\s*(s|m|h|d|w|y)(?:ec(?:ond)?s?|in(?:ute)?s?|(?:ou)?rs?|ays?|eeks?|ears?|rs?)?(?:0m)?(?:0s)?$/i.exec(
    text.trim()
  );
  const unit = UNITS[(match?.[2] ?? "").toLowerCase()];
  return match && unit ? Number(match[1]) * unit : void 0;
}
var DAY3 = 86400;
var YEAR3 = 366 * DAY3;
var NOTE4 = 3;
var rotate_long_lived_token_default = defineDocumentRule({
  id: "rotate-long-lived-token",
  title: "Token that stays good for years",
  why: "A token that does not expire is good for whoever finds it, for as long as nobody notices.",
  remediation: "Let tokens live minutes to hours and renew them; replace the long-lived ones, and take out of the repository those that stand there.",
  fixes: {
    javascript: "expiresIn: '15m'",
    typescript: "expiresIn: '15m'",
    any: "exp: <now + 15 minutes>"
  },
  severity: 6,
  cites: [
    { document: "S1", line: 45, practice: "Short-lived credentials are preferred to long-lived ones." }
  ],
  confidence: "high",
  files: (path) => !(0, import_match_scanner.isVendored)(path) && !(0, import_match_scanner.isLockFile)(path) && !/\.(?:svg|css|map|ipynb)$/.test((0, import_match_scanner.nameOf)(path)),
  keywords: [
    "eyJ",
    "sig=",
    "X-Amz-",
    "X-Goog-",
    "expiresIn",
    "create token",
    "access_token",
    "expires_at",
    "personal_access"
  ],
  *check(file) {
    for (const hit15 of [...written2(file), ...issued(file), ...inTerraform6(file), ...inCommands3(file)]) {
      const known4 = (0, import_match_scanner.isTest)(file.path) || (0, import_match_scanner.isDocs)(file.path) || (0, import_match_scanner.isExample)(file.path);
      yield { ...hit15, ...known4 && { severity: NOTE4 } };
    }
  },
  examples: [],
  counterExamples: []
});
var TOKEN2 = /\beyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]{16,}|\bhttps?:\/\/[^\s"'<>`]+[?&](?:sig|X-Amz-Signature|X-Goog-Signature)=[^\s"'<>`]+/g;
function* written2(file) {
  for (const match of file.text.matchAll(TOKEN2)) {
    const [secret] = match;
    const life = tokenLife(secret);
    const isLong = life && life.ends !== "past" && (life.seconds === void 0 || life.seconds > life.longest);
    if (!life || !isLong || decide("effective", secret).kind === "pass") continue;
    const range = { start: match.index, end: match.index + secret.length };
    yield {
      path: file.path,
      range,
      secret,
      resource: life.what,
      message: life.seconds === void 0 ? `${life.what} has no expiry` : `${life.what} lives for ${Math.round(life.seconds / DAY3)} days`
    };
  }
}
function* issued(file) {
  const code = (0, import_match_scanner.isCode)(file.path) ? file.code() : void 0;
  for (const { name, value, nameRange, within: within2 } of code?.named ?? []) {
    if (!/^(?:expiresIn|expires_in|JWT_EXPIRES_IN|accessTokenLifetime|ACCESS_TOKEN_LIFETIME)$/.test(name))
      continue;
    const seconds = secondsIn(value);
    if (seconds !== void 0 && seconds > YEAR3)
      yield longLife(
        file,
        { start: nameRange.start, end: value.range.end },
        within2 ? `${within2} ${name}` : name,
        seconds
      );
  }
  for (const call of code?.calls ?? []) {
    const seconds = /\.setExpirationTime$/.test(call.callee) ? secondsIn(argumentOf(call, 0)) : void 0;
    if (seconds !== void 0 && seconds > YEAR3) yield longLife(file, call.range, call.callee, seconds);
  }
}
var longLife = (file, range, resource, seconds) => ({
  path: file.path,
  range,
  resource,
  message: `tokens are made for ${Math.round(seconds / DAY3)} days`
});
function secondsIn(value) {
  if (value?.kind === "string") return secondsOf(value.value);
  return value?.kind === "constant" && /^\d[\d_]*$/.test(value.text) ? Number(value.text.replaceAll("_", "")) : void 0;
}
var EXPIRING = /^gitlab_(?:project|group|personal)_access_token$|^gitlab_deploy_token$|^github_.*_token$/;
function* inTerraform6(file) {
  if (!isTerraformSource(file.path)) return;
  for (const block of blocksOf(file.hcl(), "resource")) {
    if (!EXPIRING.test(block.labels[0] ?? "")) continue;
    if (attributeOf(block, "expires_at") ?? attributeOf(block, "rotation_configuration")) continue;
    yield {
      path: file.path,
      range: block.headRange,
      resource: addressOf(block),
      message: `${addressOf(block)} never expires`,
      fix: 'expires_at = "<date>"'
    };
  }
}
function* inCommands3(file) {
  if (!mayHoldCommands(file.path)) return;
  for (const command of commandsIn(file)) {
    const { name, arguments: words } = programOf(command.words);
    const line = words.map(({ text }) => text).join(" ");
    const duration = /^(?:kubectl|oc)$/.test(name) && /\bcreate token\b/.test(line) ? /--duration[= ](\S+)/.exec(line)?.[1] : void 0;
    const seconds = duration === void 0 ? void 0 : secondsOf(duration);
    if (seconds !== void 0 && seconds > DAY3)
      yield {
        path: file.path,
        range: command.range,
        resource: `${name} create token`,
        message: `the token lives for ${Math.round(seconds / DAY3)} days`
      };
  }
}
var LONGEST3 = 90;
function terraformGap(block, file, inventory) {
  const [type = ""] = block.labels;
  if (count(block) === 0) return void 0;
  switch (type) {
    case "aws_secretsmanager_secret":
      return isRotated(block, file, inventory) ? void 0 : { message: "the secret has no rotation", fix: rotationOf(block) };
    case "aws_secretsmanager_secret_rotation":
      return tooRare(block, file, inventory);
    case "aws_kms_key":
      return keyGap(block, file);
    case "azurerm_key_vault_secret":
    case "azurerm_key_vault_key":
      return absent(
        block,
        ["expiration_date", "rotation_policy"],
        "neither an expiry date nor a rotation",
        'expiration_date = "<date>T00:00:00Z"'
      );
    case "google_kms_crypto_key":
      return /ASYMMETRIC|MAC/.test(stringOf(block, "purpose") ?? "") ? void 0 : googleKeyGap(block, file);
    case "google_secret_manager_secret":
      return absent(
        block,
        ["rotation", "expire_time", "ttl"],
        "neither rotation nor expiry",
        'rotation {\n  rotation_period    = "7776000s"\n  next_rotation_time = "<date>T00:00:00Z"\n}'
      );
    case "vault_database_secret_backend_static_role":
    case "vault_ldap_secret_backend_static_role":
      return absent(
        block,
        ["rotation_period", "rotation_schedule"],
        "no rotation period",
        "rotation_period = 7776000"
      );
    case "azurerm_kubernetes_cluster":
      return rotationOff(block);
    default:
      return void 0;
  }
}
var count = (block) => {
  const value = attributeOf(block, "count");
  return value?.kind === "constant" ? Number(value.text) : void 0;
};
function isRotated(block, file, inventory) {
  const own = addressOf(block);
  const module2 = moduleOf(file, inventory);
  const rotations = [
    ...blocksOfModule(module2, "resource", "aws_secretsmanager_secret_rotation"),
    ...blocksOfModule(module2, "module").filter(({ block: call }) => /rotat/i.test(call.labels[0] ?? ""))
  ];
  const inline = blocksOf(block, "rotation_rules").length > 0 || attributeOf(block, "rotation_lambda_arn") !== void 0;
  return inline || // RDS and the like rotate the secrets that they manage, under a name of their own.
  rotations.some(
    ({ block: rotation }) => [rotation, ...blocksIn(rotation)].some(
      ({ attributes: attributes2 }) => attributes2.some(
        ({ value }) => namesIn2(value).some(
          (name) => name.replace(/\[[^\]]*\]/g, "").startsWith(`${own}.`) || /^each\./.test(name)
        )
      )
    )
  );
}
var rotationOf = (block) => `resource "aws_secretsmanager_secret_rotation" "${block.labels[1] ?? ""}" {
  secret_id           = ${addressOf(block)}.id
  rotation_lambda_arn = <arn of the rotating function>
  rotation_rules {
    automatically_after_days = 30
  }
}`;
function tooRare(block, file, inventory) {
  for (const rules of blocksOf(block, "rotation_rules")) {
    const days = attributeOf(rules, "automatically_after_days");
    const schedule = attributeOf(rules, "schedule_expression");
    const given2 = days?.kind === "name" ? defaultOf2(days.text, file, inventory) : days;
    const every = given2?.kind === "constant" ? Number(given2.text) : schedule?.kind === "string" ? daysOf2(schedule.value) : 0;
    const range = (days ?? schedule)?.range;
    if (every > LONGEST3 && range)
      return { range, message: `rotated every ${every} days only`, fix: "automatically_after_days = 30" };
  }
  return void 0;
}
function defaultOf2(name, file, inventory) {
  const [variable] = blocksOfModule(moduleOf(file, inventory), "variable", name.replace(/^var\./, ""));
  return variable && attributeOf(variable.block, "default");
}
function daysOf2(schedule) {
  const [, number2 = "0", unit = ""] = /^rate\((\d+)\s+(\w+?)s?\)$/.exec(schedule) ?? [];
  return unit === "day" ? Number(number2) : unit === "hour" ? Number(number2) / 24 : 0;
}
function keyGap(block, file) {
  const spec = stringOf(block, "customer_master_key_spec") ?? stringOf(block, "key_spec") ?? "SYMMETRIC_DEFAULT";
  const usage = stringOf(block, "key_usage") ?? "ENCRYPT_DECRYPT";
  if (spec !== "SYMMETRIC_DEFAULT" || usage !== "ENCRYPT_DECRYPT" || attributeOf(block, "custom_key_store_id"))
    return void 0;
  const rotation = attributeOf(block, "enable_key_rotation");
  const fix = "enable_key_rotation = true";
  const edits = withAttribute(file, block, "enable_key_rotation", "true");
  if (!rotation) return { message: "the key is never rotated", fix, edits };
  return rotation.kind === "constant" && rotation.text === "false" ? { range: rotation.range, message: "rotation of the key is switched off", fix, edits } : void 0;
}
function googleKeyGap(block, file) {
  const period = attributeOf(block, "rotation_period");
  const fix = 'rotation_period = "7776000s"';
  const edits = withAttribute(file, block, "rotation_period", '"7776000s"');
  if (!period) return { message: "the key is never rotated", fix, edits };
  const seconds = period.kind === "string" ? Number.parseInt(period.value, 10) : 0;
  return seconds > LONGEST3 * 86400 ? {
    range: period.range,
    message: `the key is rotated every ${Math.round(seconds / 86400)} days only`,
    fix
  } : void 0;
}
function absent(block, names3, lack, fix) {
  const has = (name) => attributeOf(block, name) !== void 0 || block.blocks.some(({ type, labels }) => type === name || labels[0] === name);
  return names3.some(has) ? void 0 : { message: `${addressOf(block)} has ${lack}`, fix };
}
function rotationOff(block) {
  const [provider] = blocksOf(block, "key_vault_secrets_provider");
  if (provider && !attributeOf(provider, "secret_rotation_enabled"))
    return {
      range: provider.headRange,
      message: "mounted secrets are not refreshed",
      fix: "secret_rotation_enabled = true"
    };
  for (const { attributes: attributes2 } of blocksIn(block))
    for (const { name, value } of attributes2)
      if (name === "secret_rotation_enabled" && value.kind === "constant" && value.text === "false")
        return {
          range: value.range,
          message: "mounted secrets are not refreshed",
          fix: "secret_rotation_enabled = true",
          edits: replaced(value.range, "true")
        };
  return void 0;
}
var rotate_not_configured_default = defineDocumentRule({
  id: "rotate-not-configured",
  title: "Secret or key without rotation",
  why: "A secret that is never replaced stays good for whoever once got hold of it.",
  remediation: "Set up rotation of at most 90 days (keys: one year) or an expiry date for the resource; the fix shows the smallest change.",
  severity: 5,
  cites: [
    { document: "S0", line: 56, practice: "Keys are rotated regularly." },
    { document: "S2", line: 40, practice: "API tokens are rotated regularly." }
  ],
  confidence: "high",
  files: (path) => isTerraformSource(path) || (0, import_match_scanner.isYaml)(path) || (0, import_match_scanner.isJson)(path) || isBicep(path),
  keywords: [
    "secretsmanager",
    "kms",
    "key_vault",
    "secret_manager",
    "vault_",
    "rotation",
    "refreshInterval",
    "Microsoft.KeyVault"
  ],
  *check(file, inventory) {
    const severity = isSample2(file.path) ? { severity: 3 } : {};
    for (const hit15 of hitsIn11(file, inventory)) yield { ...hit15, ...severity };
  },
  examples: [],
  counterExamples: []
});
function* hitsIn11(file, inventory) {
  if (isTerraformSource(file.path)) {
    for (const block of blocksOf(file.hcl(), "resource")) {
      const found = terraformGap(block, file, inventory);
      if (found) yield { path: file.path, resource: addressOf(block), range: block.headRange, ...found };
    }
    return;
  }
  if (CLOUD_TEMPLATE_KEYWORDS.some((word) => file.text.includes(word)))
    for (const template of cloudTemplates(file)) yield* templateGaps(template, file);
  else yield* inAzure(file, azureRotation);
  if (/external-secrets|refreshInterval/.test(file.text)) yield* neverRefreshed(file);
}
var SCHEDULE = (name) => `${name}Rotation:
  Type: AWS::SecretsManager::RotationSchedule
  Properties:
    SecretId: !Ref ${name}
    RotationLambdaARN: <arn of the rotating function>
    RotationRules:
      AutomaticallyAfterDays: 30`;
function* templateGaps({ resources }, file) {
  const { path } = file;
  const rotated = new Set(
    resources.filter(({ type }) => type === "AWS::SecretsManager::RotationSchedule").map(({ properties: properties3 }) => referenceOf(at(properties3, "SecretId")))
  );
  for (const { name, nameRange, type, properties: properties3 } of resources) {
    if (type === "AWS::SecretsManager::Secret" && !rotated.has(name) && !rotated.has(void 0))
      yield {
        path,
        range: nameRange,
        resource: name,
        message: "the secret has no rotation schedule",
        fix: SCHEDULE(name)
      };
    const symmetric = /^(?:|SYMMETRIC_DEFAULT)$/.test(textAt(properties3, "KeySpec") ?? "") && /^(?:|ENCRYPT_DECRYPT)$/.test(textAt(properties3, "KeyUsage") ?? "");
    if (type === "AWS::KMS::Key" && symmetric && (at(properties3, "EnableKeyRotation") === void 0 || textAt(properties3, "EnableKeyRotation") === "false"))
      yield {
        path,
        range: nameRange,
        resource: name,
        message: "the key is never rotated",
        fix: "EnableKeyRotation: true",
        edits: properties3?.kind === "map" ? withEntry(file, properties3, "EnableKeyRotation", "true") : []
      };
  }
}
function* neverRefreshed(file) {
  for (const object of kubernetesObjects(file)) {
    const interval = scalarAt(object.node, "spec", "refreshInterval");
    if (!/ExternalSecret$/.test(object.kind) || !interval || !/^0[smh]?$/.test(interval.text)) continue;
    const message = "the secret is fetched once and never again, so a rotation does not arrive";
    yield {
      path: file.path,
      range: interval.range,
      resource: resourceOf(object),
      message,
      fix: "refreshInterval: 1h",
      edits: replaced(interval.range, "1h")
    };
  }
}
var BROAD = /(?:^|_)(?:ADMIN|ROOT|MASTER|ORG|ORGANI[SZ]ATION|GLOBAL|SUPERUSER)_(?:\w+_)?(?:API_?KEY|KEY|TOKEN|PAT)$|(?:^|_)(?:ROOT|ADMIN)_?TOKEN$|^CF_API_KEY$|^CLOUDFLARE_(?:GLOBAL_)?API_KEY$/i;
var NARROW = /PUBLIC|ENCRYPTION|SIGNING|RAILS_MASTER_KEY|ORGANIZATION_ID|ORG_ID/i;
var secret_broad_scope_default = defineDocumentRule({
  id: "secret-broad-scope",
  title: "Key with wider rights than its use needs",
  why: "A key of an administrator or a whole organisation opens everything when the one job or service that has it is taken over.",
  remediation: "Issue a key for this use with the least scopes (a workspace key, a fine-grained token), and keep the broad one out of machines.",
  fixes: {
    yaml: "KEY: ${{ secrets.<NAME of a key that may do only this> }}",
    any: "<NAME of a key that may do only this>"
  },
  severity: 6,
  cites: [
    {
      document: "S0",
      line: 92,
      practice: "Keys of a whole organisation have broad permissions and need care."
    },
    { document: "S0", line: 57, practice: "API keys have the fewest scopes that do." }
  ],
  confidence: "medium",
  files: import_match_scanner.isYaml,
  keywords: ["ADMIN", "ROOT", "MASTER", "ORG", "GLOBAL", "SUPERUSER", "API_KEY"],
  *check(file) {
    const found = (0, import_match_scanner.isWorkflow)(file.path) ? inWorkflow(file) : (0, import_match_scanner.isCompose)(file.path) ? inCompose2(file) : inWorkloads(file);
    for (const hit15 of found) if (!isExplained(file, hit15)) yield hit15;
  },
  examples: [],
  counterExamples: []
});
var isBroad = (name) => BROAD.test(name) && !NARROW.test(name);
function* inWorkflow(file) {
  const workflow = workflowOf(file);
  const isOpen6 = workflow ? [...workflow.triggers.keys()].some((trigger) => /^pull_request|^issue|^workflow_run$/.test(trigger)) : false;
  for (const { 0: whole, 1: name = "", index } of file.text.matchAll(/\bsecrets\.([A-Za-z_]\w*)/g))
    if (isBroad(name))
      yield {
        path: file.path,
        range: { start: index, end: index + whole.length },
        resource: name,
        message: `${name} is a key with broad rights${isOpen6 ? ", in a workflow that pull requests start" : ""}`,
        severity: severityAt(file.path, isOpen6 ? 6 : 4)
      };
}
function* inCompose2(file) {
  for (const { name: service, environment: environment3 } of composeServices(file))
    for (const { name, nameRange } of environment3)
      if (isBroad(name)) yield workloadHit(file, `service ${service}`, name, nameRange);
}
function* inWorkloads(file) {
  if (!(0, import_match_scanner.mayBeKubernetes)(file.path)) return;
  for (const object of kubernetesObjects(file)) {
    if (!podSpecOf(object)) continue;
    for (const container of containersOf(object))
      for (const { name, node } of variablesOf2(container))
        if (isBroad(name)) yield workloadHit(file, resourceOf(object), name, node.range);
  }
}
var workloadHit = (file, owner, name, range) => ({
  path: file.path,
  range: { start: range.start, end: Math.min(range.end, range.start + name.length) },
  resource: `${owner} ${name}`,
  message: `${owner} runs with ${name}, a key with broad rights`,
  severity: severityAt(file.path, 4)
});
function isExplained({ text }, { range }) {
  const line = text.slice(range?.start ?? 0).split("\n", 1)[0] ?? "";
  return /#\s*reason\b/i.test(line);
}
var codeSecretsOf = onceAllIsThere((file, inventory) => {
  const code = file.code();
  if (!code) return [];
  const taken = new Set(
    signingKeysOf(code).flatMap((key) => literalKey(key, file, inventory)?.string.range.start ?? [])
  );
  for (const { value } of code.fallbacks) taken.add(value.range.start);
  const found = [...sinks(code, file, inventory), ...names(code, file), ...compared(code, file)];
  const seen = /* @__PURE__ */ new Set();
  return found.filter(({ literal: { path, string } }) => {
    const place = `${path}:${string.range.start}`;
    if (seen.has(place) || path === file.path && taken.has(string.range.start)) return false;
    seen.add(place);
    return true;
  });
});
var TAKERS3 = [
  [/(?:^|\.)(?:session|expressSession|cookieSession|getIronSession)$/i, ["secret", "keys", "password"]],
  [/(?:^|\.)cookieParser$/, 0],
  [/(?:^|\.)(?:NextAuth|betterAuth|auth0|expressOidc)$/, ["secret", "clientSecret"]],
  [/Strategy$/, ["clientSecret", "consumerSecret"]],
  [/(?:^|\.)(?:createHmac|createCipheriv|createDecipheriv|createCipher|createDecipher)$/, 1],
  [/(?:^|\.)hmac\.new$/, 0],
  [/(?:^|\.)hmac\.New$/, 1],
  [/(?:^|\.)HMAC\.(?:hexdigest|digest|base64digest)$/, 1],
  [/(?:^|\.)hash_hmac$/, 2],
  [/(?:^|\.)HMACSHA(?:1|256|384|512)$/, 0],
  [/(?:^|\.)SecretKeySpec$/, 0],
  [/(?:^|\.)(?:Fernet|AES\.new|aes\.NewCipher)$/, 0],
  [/(?:^|\.)(?:URLSafeTimedSerializer|URLSafeSerializer|TimestampSigner)$/, 0]
];
function sinks(code, file, inventory) {
  const calls = code.calls.flatMap(
    (call) => keysOf(call, code).flatMap(
      (key) => made(call.callee, call.within, resolveString(key, file, inventory), true)
    )
  );
  const settings2 = code.named.flatMap(
    ({ name, value, within: within2 }) => FRAMEWORK_KEY.test(name) ? made(name, within2, resolveString(value, file), true) : []
  );
  return [...calls, ...settings2];
}
var FRAMEWORK_KEY = /^(?:SECRET_KEY|SECRET_KEY_BASE|secret_key_base|SESSION_SECRET|COOKIE_SECRET|sessionSecret|cookieSecret)$/;
function keysOf(call, code) {
  const taker = TAKERS3.find(([callee]) => callee.test(call.callee));
  if (!taker) return [];
  const [, place] = taker;
  if (typeof place === "number") return present2(argumentOf(call, place) ?? argumentOf(call, "key"));
  const options = call.arguments.flatMap(({ value }) => [value, ...objectsNamed(value, code)]);
  const keys = options.flatMap((option) => place.flatMap((name) => present2(propertyOf(option, name))));
  return keys.flatMap((key) => key.kind === "list" ? key.items : [key]);
}
var present2 = (expression) => expression ? [expression] : [];
var objectsNamed = (value, code) => value.kind === "name" ? code.named.flatMap(
  (named3) => named3.name === value.text && named3.value.kind === "object" ? [named3.value] : []
) : [];
function made(taker, within2, literal5, isSink) {
  if (!literal5 || /^-----BEGIN (?:CERTIFICATE|PUBLIC|RSA PUBLIC)/.test(literal5.string.value)) return [];
  const decision = decide("effective", literal5.string.value);
  return decision.kind === "pass" ? [] : [{ taker, within: within2, literal: literal5, decision, isSink }];
}
function names(code, file) {
  return code.named.flatMap((named3) => {
    const literal5 = stringOf2(named3.value, file);
    if (!literal5 || named3.name.includes("/") || FRAMEWORK_KEY.test(named3.name) || /encrypted|hashed|masked|redacted/i.test(named3.name))
      return [];
    const header = /^authorization$/i.test(named3.name) ? authorization(literal5) : void 0;
    const string = header ?? ((0, import_match_scanner.isSecretName)(named3.name) ? literal5 : void 0);
    if (!string || !(header || isValueOf(named3, string.value, file.path))) return [];
    if (named3.kind === "property" && isSearchKey(named3, file.text)) return [];
    const found = made(named3.name, named3.within, { path: file.path, string }, false);
    return found.map((secret) => ({ ...secret, kind: named3.kind }));
  });
}
var isSearchKey = ({ name, nameRange: { start, end } }, text) => /^apiKey$/.test(name) && /\bindexName\b/.test(text.slice(Math.max(0, start - 200), end + 200));
function stringOf2(value, file) {
  if (value.kind === "string") return value;
  return value.kind === "call" && !value.receiver ? resolveString(value, file)?.string : void 0;
}
function authorization({ value, range }) {
  const head = /^(?:Bearer|Basic|token|ApiKey)\s+/i.exec(value)?.[0];
  const rest = head ? value.slice(head.length) : "";
  if (!head || !(0, import_match_scanner.isRandom)(rest)) return void 0;
  return { kind: "string", value: rest, range: { start: range.start + head.length, end: range.end } };
}
var NO_VALUE3 = [
  /\s/,
  /^(?:https?:|\.{0,2}\/|[#.@][\w-]+$)/,
  /\.(?:pem|key|crt|json|ya?ml|txt|html?|tsx?|jsx?|vue|svg|png|pub)$/i,
  /^[A-Za-z][A-Za-z_]*(?:[.:/][A-Za-z_-]+)+$/,
  /%[sdv@]|\{\w*\}|\\[dwsb]|\(\?|\[[\w^]-\w/,
  /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/,
  /^x-[a-z-]+$/i,
  // Names of what is configured: `setup-backup-codes`, `cluster-ca`.
  /^[a-z]+(?:[-_][a-z]+)*[-_](?:ca|certs?|codes?|config(?:uration)?|cookie|event|field|header|policy|role|route|settings?|tls)$/,
  /^[[({<].*[\])}>]$/,
  /^data:|^urn:|^arn:/,
  // Types and modules with a version in their names: `List[V1ObjectReference]`, `.models.v1_secret`.
  /^(?:[A-Za-z]+\[)?[A-Z]+\d(?:[A-Z][a-z]+)+\]?$|^\.[a-z]\w*(?:\.\w+)+$/
];
var FAKE = /fake|dummy|notreal|placeholder/i;
function isValueOf({ name, kind }, value, path) {
  if ((0, import_match_scanner.isTranslation)(path)) return false;
  if (value.length < 6 || NO_VALUE3.some((pattern) => pattern.test(value)) || isOwnName2(name, value))
    return false;
  if ((0, import_match_scanner.isTest)(path) || FAKE.test(value)) return (0, import_match_scanner.isRandom)(value);
  if (decide("effective", value).kind === "weak") return true;
  if ((0, import_match_scanner.isRandom)(value) || /\d/.test(value) && /[a-z]/i.test(value)) return true;
  const secret = (0, import_match_scanner.secretKindOf)(name);
  return secret === "password" && kind !== "property" || secret === "secret" && /[-_]/.test(value);
}
function isOwnName2(name, value) {
  const own = new Set((0, import_match_scanner.wordsOf)(name));
  const words = (0, import_match_scanner.wordsOf)(value);
  return words.length > 0 && (words.every((word) => own.has(word)) || (0, import_match_scanner.isSecretName)(value) && !/\d/.test(value));
}
function compared(code, file) {
  return code.comparisons.flatMap(({ left, right }) => {
    const [name, literal5] = left.kind === "string" ? [right, left] : [left, right];
    if (name.kind !== "name" || literal5.kind !== "string" || (0, import_match_scanner.isTest)(file.path)) return [];
    const last = name.text.slice(name.text.lastIndexOf(".") + 1);
    const { value } = literal5;
    const chosen = (0, import_match_scanner.isRandom)(value) || value.length >= 8 && /\d/.test(value) && /[a-z]/i.test(value);
    if (!(0, import_match_scanner.isSecretName)(last) || !chosen || NO_VALUE3.some((pattern) => pattern.test(value))) return [];
    return made(last, "", { path: file.path, string: literal5 }, false).filter(
      ({ decision }) => decision.kind === "value"
    );
  });
}
var RANDOM3 = ["q7RzkT4w", "Pb2nXe9m", "Ls3vYh8c"].join("");
var SEARCH_KEY = ["e9d1b3be72f2", "8ad4133436a7", "26ac8107"].join("");
var secret_code_literal_default = defineDocumentRule({
  id: "secret-code-literal",
  title: "Secret written in the code",
  why: "The value goes wherever the code goes: to every clone, fork, build and bug report, and it cannot differ between environments.",
  remediation: "Replace the value where it was issued, read the new one from the environment, and stop with an error when it is missing.",
  severity: 8,
  cites: [
    { document: "S3", line: 22, practice: "Every credential comes from the environment." },
    { document: "S2", line: 60, practice: "No secret or token is written in the code." }
  ],
  confidence: "high",
  files: (path) => (0, import_match_scanner.isCode)(path) && !(0, import_match_scanner.isVendored)(path) && !(0, import_match_scanner.isMinified)(path),
  keywords: [
    "secret",
    "passw",
    "token",
    "key",
    "hmac",
    "credential",
    "cipher",
    "session",
    "cookie",
    "auth",
    "pwd"
  ],
  lines: [GIVEN_LITERAL, COMPARED_LITERAL, DEFINED, TAKES_KEY],
  *check(file, inventory) {
    for (const { taker, within: within2, literal: literal5, decision, isSink } of codeSecretsOf(file, inventory)) {
      if (decision.kind === "weak" && !isSink) continue;
      const language = (0, import_match_scanner.languageOf)(literal5.path);
      yield {
        path: literal5.path,
        range: literal5.string.range,
        secret: literal5.string.value,
        resource: within2 ? `${taker} in ${within2}` : taker,
        message: isSink ? `${taker} takes a key that is written in the code` : `${taker} is written in the code`,
        severity: severityAt(literal5.path, 8, literal5.string.value),
        ...language && { fix: requiredVariable(language, isSink ? "SECRET_KEY" : variableName(taker)) }
      };
    }
  },
  examples: [],
  counterExamples: []
});
function assigned2(names3) {
  return (file) => file.assignments().filter(({ name }) => names3.test(name)).map(({ name, value, valueRange }) => ({ key: name, value, range: valueRange }));
}
function keyed(names3) {
  return (file) => file.yaml().flatMap((root) => entriesBelow(root).filter(({ key }) => names3.test(key)));
}
var entriesBelow = (root) => entriesAt(root).flatMap(
  ({ key, value }) => isLiteral(value) ? [{ key, value: value.text, range: value.range }] : value.kind === "map" ? entriesBelow(value) : []
);
function matched(pattern) {
  return ({ text }) => [...text.matchAll(pattern)].flatMap(({ 0: whole, index, groups }) => {
    const { value: single, double } = groups ?? {};
    const value = single ?? double;
    if (value === void 0) return [];
    const start = index + whole.lastIndexOf(value);
    return [
      {
        key: whole.slice(0, whole.lastIndexOf(value)).match(/[A-Za-z][\w-]*/g)?.at(-1) ?? "password",
        value,
        range: { start, end: start + value.length }
      }
    ];
  });
}
function dockerAuths(file) {
  if (!/"auths?"/.test(file.text)) return [];
  const root = parseJson(file.text);
  const registries = [
    ...entriesAt(root, "auths"),
    ...(0, import_match_scanner.nameOf)(file.path) === ".dockercfg" ? entriesAt(root) : []
  ];
  return registries.flatMap(
    ({ key, value }) => ["auth", "identitytoken", "password"].flatMap((name) => scalars(value, name, `${key} ${name}`))
  );
}
var scalars = (node, name, key) => {
  const found = scalarAt(node, name);
  return isLiteral(found) && found.text !== "" ? [{ key, value: found.text, range: found.range }] : [];
};
function kubeconfigUsers(file) {
  if (!/^kind:\s*Config\b/m.test(file.text)) return [];
  return parseYaml(file.text).filter((root) => textAt(root, "kind") === "Config").flatMap(
    (root) => itemsAt(root, "users").flatMap(
      (user) => ["client-key-data", "token", "password"].flatMap(
        (name) => scalars(
          entriesAt(user).find(({ key }) => key === "user")?.value,
          name,
          `${textAt(user, "name") ?? "user"} ${name}`
        )
      )
    )
  );
}
function serviceAccount(file) {
  if (!file.text.includes('"service_account"')) return [];
  const root = file.json();
  return textAt(root, "type") === "service_account" && /PRIVATE KEY-----\s*[A-Za-z0-9+/]{20}/.test(textAt(root, "private_key") ?? "") ? scalars(root, "private_key", "private_key") : [];
}
var elementsNamed = (file, name) => {
  const root = file.xml();
  return root ? [...elementsIn(root)].filter((element) => element.name === name) : [];
};
function mavenServers(file) {
  return elementsNamed(file, "server").flatMap(
    ({ children }) => children.flatMap(
      ({ name, text }) => text && (name === "password" || name === "passphrase") ? [{ key: name, value: text.value, range: text.range }] : []
    )
  );
}
function nugetPasswords(file) {
  return elementsNamed(file, "add").flatMap(({ attributes: attributes2 }) => {
    const value = attributes2.get("value");
    return attributes2.get("key")?.value === "ClearTextPassword" && value ? [{ key: "ClearTextPassword", value: value.value, range: value.range }] : [];
  });
}
var lines = (names3, operator) => matched(
  new RegExp(
    String.raw`^[ \t]*(?:${names3})${operator}(?:"(?<double>[^"\n]+)"|(?<value>[^\s"'#]\S*))`,
    "gm"
  )
);
var EQUALS2 = String.raw`[ \t]*=[ \t]*`;
var BLANK2 = String.raw`[ \t]+`;
var SYSTEM_STORES = [
  {
    what: "configuration of a wireless network",
    path: /(?:^|\/)(?:wpa_supplicant|hostapd)[\w.-]*\.conf$/,
    isExact: true,
    credentials: lines("psk|password|sae_password|wpa_passphrase|wep_key\\d", EQUALS2)
  },
  {
    what: "connection of NetworkManager",
    path: /\.nmconnection$/,
    isExact: true,
    credentials: lines("psk|password|wep-key\\d|leap-password|private-key-password", EQUALS2)
  },
  {
    what: "secrets of IPsec",
    path: /(?:^|\/)ipsec[\w.-]*\.secrets$/,
    isExact: true,
    credentials: matched(/:[ \t]*(?:PSK|XAUTH|EAP)[ \t]+"(?<value>[^"\n]+)"/g)
  },
  {
    what: "secrets of PPP",
    path: /(?:^|\/)(?:chap|pap)-secrets$/,
    isExact: true,
    credentials: matched(/^[ \t]*[^#\s]\S*[ \t]+\S+[ \t]+"?(?<value>[^\s"]+)/gm)
  },
  {
    what: "configuration of OpenVPN",
    path: /(?:\.ovpn|(?:^|\/)(?:ta|static|tls-?(?:auth|crypt)?)\.key|openvpn[\w.-]*\.conf)$/,
    isExact: true,
    credentials: matched(
      /<auth-user-pass>\s+\S+\s+(?<double>\S+)\s+<\/|-----BEGIN OpenVPN Static key V1-----\s+(?<value>[0-9a-f\s]{64,}?)\s+-----END/g
    )
  },
  {
    what: "passwords of Postfix",
    path: /(?:^|\/)sasl_passwd$/,
    isExact: true,
    credentials: matched(/^[ \t]*[^#\s]\S*[ \t]+[^\s:]+:(?<value>\S+)$/gm)
  },
  {
    what: "configuration of a mail program",
    path: /(?:^|\/)\.?(?:msmtprc|fetchmailrc|(?:neo)?muttrc|offlineimaprc|mbsyncrc|ssmtp\.conf)$/,
    isExact: true,
    credentials: lines(
      "password|AuthPass|remotepass|Pass|set[ \\t]+(?:imap|smtp|pop)_pass",
      `(?:${EQUALS2}|${BLANK2})`
    )
  },
  {
    what: "answers of a Windows setup",
    path: /(?:^|\/)(?:auto)?unattend[\w.-]*\.xml$/i,
    isExact: true,
    credentials: matched(/<(?:Administrator)?Password>\s*<Value>(?<value>[^<\n]+)<\/Value>/g)
  }
];
var STORES3 = [
  {
    what: "npm configuration",
    path: /(?:^|\/)\.npmrc$/,
    credentials: assigned2(/(?:^|:)_(?:authToken|auth|password)$/)
  },
  {
    what: "Yarn configuration",
    path: /(?:^|\/)\.yarnrc\.ya?ml$/,
    credentials: keyed(/^npmAuth(?:Token|Ident)$/)
  },
  { what: "PyPI configuration", path: /(?:^|\/)\.?pypirc$/, credentials: assigned2(/^password$/) },
  {
    what: "netrc",
    path: /(?:^|\/)[._]netrc$/,
    isExact: true,
    credentials: matched(/\bpassword[ \t]+(?<value>\S+)/g)
  },
  {
    what: "git credential store",
    path: /(?:^|\/)\.git-credentials$/,
    isExact: true,
    // git writes an @ of the user or the password as %40, people do not; the last one is before the host.
    credentials: matched(/^https?:\/\/[^:/\s]*:(?<value>[^/\s]+)@/gm)
  },
  {
    what: "Docker credentials",
    path: /(?:^|\/)(?:\.docker\/config\.json|\.dockercfg|\.?dockerconfigjson|\.?docker-config\.json|\.docker\/\.config\.json|config\.json)$/,
    credentials: dockerAuths
  },
  {
    what: "kubeconfig",
    path: /(?:^|\/)(?:\.kube\/config|\.?kubeconfig[\w.-]*|[\w.-]*kubeconfig(?:\.ya?ml)?|config\.ya?ml)$/,
    credentials: kubeconfigUsers
  },
  { what: "service account of Google Cloud", path: /\.json$/, credentials: serviceAccount },
  {
    what: "Terraform credentials",
    path: /(?:^|\/)(?:credentials\.tfrc\.json|\.?terraformrc|terraform\.rc)$/,
    credentials: matched(/"?token"?\s*[:=]\s*"(?<value>[^"\n]+)"/g)
  },
  {
    what: "AWS credentials",
    path: /(?:^|\/)(?:\.aws\/(?:credentials|config)|\.?aws[-_]?credentials|\.?credentials)$/,
    credentials: matched(/^[ \t]*aws_(?:secret_access_key|session_token)[ \t]*=[ \t]*(?<value>\S+)/gim)
  },
  {
    what: "RubyGems credentials",
    path: /(?:^|\/)\.gem\/credentials$/,
    credentials: matched(/^:?[\w.-]+:[ \t]*"?(?<value>[^\s"]{12,})/gm)
  },
  {
    what: "configuration of Bundler",
    path: /(?:^|\/)\.bundle\/config$/,
    isExact: true,
    // A host's name with its dots as two underscores: https://bundler.io/man/bundle-config.1.html
    credentials: matched(/^BUNDLE_[A-Z\d_]+__[A-Z\d_]+:[ \t]*"?[^\s":/]+:(?<value>[^\s":/]+)/gm)
  },
  {
    what: "credentials of Composer",
    path: /(?:^|\/)auth\.json$/,
    credentials: matched(
      /"(?:github-oauth|gitlab-oauth|gitlab-token|bearer)"\s*:\s*\{\s*"[^"\n]+"\s*:\s*"(?<value>[^"\n]+)"/g
    )
  },
  {
    what: "token of Vault",
    path: /(?:^|\/)\.vault-token$/,
    isExact: true,
    credentials: matched(/^(?<value>\S{20,})\s*$/g)
  },
  { what: "Maven settings", path: /(?:^|\/)[\w.-]*settings\.xml$/, credentials: mavenServers },
  { what: "NuGet configuration", path: /(?:^|\/)nuget\.config$/i, credentials: nugetPasswords },
  {
    what: "password file of a web server",
    path: /(?:^|\/)\.?htpasswd[\w.-]*$/,
    credentials: matched(/^[^:\s#]+:(?<value>\$\S+|\{SHA\}\S+|[./0-9A-Za-z]{13})$/gm)
  },
  {
    what: "configuration of s3cmd",
    path: /(?:^|\/)\.?s3cfg$/,
    credentials: matched(/^[ \t]*(?:secret_key|gpg_passphrase)[ \t]*=[ \t]*(?<value>\S+)/gm)
  },
  {
    what: "configuration of boto",
    path: /(?:^|\/)\.boto$/,
    credentials: matched(/^[ \t]*(?:aws_secret_access_key|gs_secret_access_key)[ \t]*=[ \t]*(?<value>\S+)/gm)
  },
  {
    what: "configuration of WordPress",
    path: /(?:^|\/)wp-config[\w.-]*\.php$/,
    credentials: matched(
      /define\(\s*['"](?:DB_PASSWORD|(?:SECURE_AUTH|LOGGED_IN|AUTH|NONCE)_(?:KEY|SALT))['"]\s*,\s*(?:'(?<value>[^'\n]+)'|"(?<double>[^"\n]+)")/g
    )
  },
  {
    what: "password file of PostgreSQL",
    path: /(?:^|\/)\.pgpass$/,
    isExact: true,
    credentials: matched(/^[^:#\n]+:[^:\n]*:[^:\n]*:[^:\n]*:(?<value>\S+)$/gm)
  },
  ...SYSTEM_STORES,
  {
    what: "shell history",
    path: /(?:^|\/)\.(?:bash|zsh|sh|mysql|psql)_history$/,
    credentials: matched(
      /(?:\s--password[= ]|\bmysql\b[^\n]*?\s-p|PASSWORD=|TOKEN=|SECRET=|_KEY=)['"]?(?<value>[^\s'"$<>;-][^\s'";]{5,})/g
    )
  }
];
var OF_SOME = new RegExp(STORES3.map(({ path }) => path.source).join("|"), "i");
var storesAt = (0, import_match_scanner.oncePerPath)(
  (path) => OF_SOME.test(path) ? STORES3.filter((store) => store.path.test(path)) : []
);
var isVaultFile = (path) => /\.(?:kdbx?|agilekeychain|opvault|psafe3)$/i.test((0, import_match_scanner.nameOf)(path));
var TO_BE_REPLACED = /your|change|replace|insert|example|placeholder|here|token|secret|xxx/i;
var RANDOM4 = ["q7RzkT4w", "Pb2nXe9m", "Ls3vYh8c"].join("");
var secret_credential_file_default = defineRepositoryRule({
  id: "secret-credential-file",
  title: "Credential store of a tool in the repository",
  why: "Tools keep credentials in this file for one user; in a repository everybody who clones it is that user.",
  remediation: "Revoke the credential, remove the file, ignore its name, and let the tool take the credential from a variable or from a login without keys.",
  fixes: {
    any: "git rm --cached <file> && echo '<file>' >> .gitignore"
  },
  severity: 8.5,
  cites: [
    { document: "S2", line: 69, practice: "Tokens are encrypted where they are stored." },
    { document: "S1", line: 46, practice: "Access keys are in a secret store, never in version control." }
  ],
  confidence: "high",
  *check(inventory) {
    for (const path of inventory.paths) {
      if ((0, import_match_scanner.isVendored)(path)) continue;
      if (isVaultFile(path))
        yield {
          path,
          resource: (0, import_match_scanner.nameOf)(path),
          message: `${(0, import_match_scanner.nameOf)(path)} is a password store`,
          severity: severityAt(path, 8.5)
        };
      for (const store of storesAt(path)) {
        const file = inventory.file(path);
        for (const credential2 of file ? store.credentials(file) : []) {
          const { key, value, range } = credential2;
          const isGuessed = decide("effective", value).kind === "weak";
          const isTried = store.isExact === true && isGuessed && !TO_BE_REPLACED.test(value);
          if (!isTried && decide("template", value).kind === "pass") continue;
          yield {
            path,
            range,
            secret: value,
            resource: key,
            message: `${store.what} holds a value for ${key}${notIgnored(path, inventory)}`,
            ...isGuessed && { confidence: store.isExact ? "medium" : "low" },
            severity: isLocked(credential2, inventory) ? NOTE : severityAt(path, 8.5, value),
            fix: `git rm --cached ${path}
echo '${(0, import_match_scanner.nameOf)(path)}' >> .gitignore`
          };
        }
      }
    }
  },
  examples: [],
  counterExamples: []
});
var notIgnored = (path, inventory) => inventory.ignores(path) === false ? ", and git does not ignore its name" : "";
var isLocked = ({ value }, inventory) => /^\{[A-Za-z0-9+/=]+\}$/.test(value) && !inventory.paths.some((path) => (0, import_match_scanner.nameOf)(path) === "settings-security.xml");
var RANDOM5 = ["q7RzkT4w", "Pb2nXe9m", "Ls3vYh8c", "1tQa6uZd"].join("");
var isCollection = (path) => /\.postman_(?:collection|environment)\.json$|\.ipynb$|(?:^|\/)(?:openapi|swagger)[\w.-]*\.(?:ya?ml|json)$|\.(?:http|rest)$/i.test(
  path
);
var isProse2 = (path) => /\.(?:md|mdx|markdown|rst|adoc|asciidoc)$/i.test(path);
var SHOWN2 = [
  /\bauthorization\\?["']?\s*[:=]\s*\\?["']?(?:Bearer|Basic|token|ApiKey)\s+([\w.~+/=-]{20,})/gi,
  /\b(x-api-key|api-key|x-auth-token|private-token|x-access-token)\\?["']?\s*[:=]\s*\\?["']?([\w.~+/=-]{16,})/gi,
  /(?<![\w$-])([A-Za-z][\w-]{2,40})\\?["'`]?\s*[:=]\s*\\?["'`]?([\w.~+/=-]{20,})(?![\w(/])/g
];
var PAIR = /"key"\s*:\s*"([\w.-]+)"\s*,\s*"value"\s*:\s*"([^"\s{}]{16,})"/g;
var secret_in_docs_default = defineDocumentRule({
  id: "secret-in-docs",
  title: "Credential shown in a document",
  why: "Examples are copied from a terminal with the key that worked; documents are read more widely than code.",
  remediation: "Revoke the credential and show a placeholder such as `<token>` in its place; clear the outputs of notebooks before a commit.",
  severity: 5.5,
  cites: [
    { document: "S3", line: 47, practice: "A document must not print a key that was in use; this one does." },
    { document: "S0", line: 54, practice: "No API key is in version control, whatever the kind of file." }
  ],
  confidence: "medium",
  files: (path) => (isProse2(path) || isCollection(path)) && !(0, import_match_scanner.isVendored)(path),
  keywords: ["authorization", "api", "token", "secret", "key", "passw"],
  *check(file) {
    const seen = /* @__PURE__ */ new Set();
    for (const { name, value, range } of shownIn(file.text)) {
      if (seen.has(range.start) || !(0, import_match_scanner.isRandom)(value) || decide("template", value).kind !== "value") continue;
      seen.add(range.start);
      yield {
        path: file.path,
        range,
        secret: value,
        resource: `${name} in ${(0, import_match_scanner.nameOf)(file.path)}`,
        message: `${(0, import_match_scanner.nameOf)(file.path)} shows a value for ${name}`,
        fix: `<${name.toLowerCase()}>`,
        ...isIllustration(name, file.path) && { severity: NOTE }
      };
    }
  },
  examples: [],
  counterExamples: []
});
var isIllustration = (name, path) => (0, import_match_scanner.isTest)(path) || (0, import_match_scanner.secretKindOf)(name) === "password" || /^(?:\w+[_-])?(?:secret_?key(?:_?base)?|(?:session|cookie|jwt|app|signing|encryption)[_-]?(?:secret|key))$/i.test(
  name
) || /^(?:token|secret|password|key)$/i.test(name) || /changelog|history|release/i.test((0, import_match_scanner.nameOf)(path));
function* shownIn(text) {
  for (const pattern of [...SHOWN2, PAIR])
    for (const match of text.matchAll(pattern)) {
      const [whole, first2 = "", second] = match;
      const name = second === void 0 ? "Authorization" : first2;
      const value = second ?? first2;
      if (second !== void 0 && (!(0, import_match_scanner.isSecretName)(name) || /hash|encrypted|digest/i.test(name))) continue;
      if (/^(?:[a-z_][a-z_\d]*\.)+[a-z_][a-z_\d]*$/.test(value)) continue;
      const start = match.index + whole.lastIndexOf(value);
      yield { name, value, range: { start, end: start + value.length } };
    }
}
var RANDOM6 = ["q7RzkT4w", "Pb2nXe9m", "Ls3vYh8c"].join("");
var PURPOSES = [
  [/refresh/i, "refreshing tokens"],
  [/jwt|access_?token_?secret|token_?sign/i, "signing tokens"],
  [/cookie/i, "signing cookies"],
  [/session/i, "signing sessions"],
  [/encrypt|cipher|aes/i, "encrypting"],
  [/csrf|xsrf/i, "protecting forms"],
  [/webhook/i, "checking webhooks"],
  [/client_?secret/i, "signing in to another service"]
];
var purposeOf = (name) => PURPOSES.find(([pattern]) => pattern.test(name))?.[1];
var secret_reused_across_purposes_default = defineDocumentRule({
  id: "secret-reused-across-purposes",
  title: "One secret for several purposes",
  why: "Who learns it in one use has all others: a leaked cookie key signs tokens, and replacing it for one breaks the other.",
  remediation: "Generate a secret for each purpose, or derive them from one with HKDF and a label.",
  fixes: {
    any: "openssl rand -base64 48   # a variable of its own for each purpose"
  },
  severity: 6,
  cites: [
    { document: "S3", line: 40, practice: "Signing keys are strong, and each is used for one thing." },
    {
      document: "S1",
      line: 41,
      practice: "An API credential also opens encrypted values here, which shows the risk."
    }
  ],
  confidence: "medium",
  files: (path) => ((0, import_match_scanner.isCode)(path) || ["yaml", "json", "toml", "ini", "dotenv", "shell"].includes((0, import_match_scanner.formatOf)(path))) && !(0, import_match_scanner.isTest)(path) && !(0, import_match_scanner.isExample)(path) && !(0, import_match_scanner.isDocs)(path) && !(0, import_match_scanner.isVendored)(path),
  keywords: ["secret", "key"],
  lines: [
    {
      words: [
        "jwt",
        "jose",
        "jws",
        "jwk",
        "paseto",
        "sign",
        "mac",
        "key",
        "session",
        "cookie",
        "cipher",
        "fernet",
        "aes.",
        "plaintext"
      ],
      shape: /jwt|jose\b|\bjw[ske]\b|paseto|SignedString|hmacShaKeyFor|setSigningKey|verifyWith|\bMAC(?:Signer|Verifier)|SymmetricSecurityKey|codingKey|Algorithm\.HMAC|plainText\s*\(|(?:session|cookieParser|create(?:C|Dec)ipheriv|Fernet|AES\.new)\s*\(/i
    }
  ],
  *check(file) {
    yield* (0, import_match_scanner.isCode)(file.path) ? inCode7(file) : inConfiguration2(file);
  },
  /** One file that shows both has a finding of its own. */
  remark({ places: places2 }) {
    const used = places2.flatMap((place) => {
      const purpose = (0, import_match_scanner.isTest)(place.path) ? void 0 : purposeOf(place.name);
      return purpose === void 0 ? [] : [{ ...place, purpose }];
    });
    const [first2] = used;
    const other = used.find(({ purpose }) => purpose !== first2?.purpose);
    if (!first2 || !other) return void 0;
    return {
      detail: `one secret for ${first2.purpose} (${first2.name} in ${first2.path}) and for ${other.purpose} (${other.name} in ${other.path})`
    };
  },
  examples: [],
  counterExamples: []
});
function* inConfiguration2(file) {
  if (PURPOSES.filter(([name]) => name.test(file.text)).length < 2) return;
  const first2 = /* @__PURE__ */ new Map();
  for (const { name, value, range, path, decision } of secretSettings(file, "effective")) {
    const purpose = purposeOf(name);
    if (purpose === void 0 || decision.kind !== "value" || value.length < 8) continue;
    const known4 = first2.get(value);
    if (!known4) first2.set(value, { name, purpose });
    else if (known4.purpose !== purpose)
      yield {
        path: file.path,
        range,
        secret: value,
        resource: `${known4.name} and ${path}`,
        message: `${name} has the value of ${known4.name}`,
        fix: "openssl rand -base64 48"
      };
  }
}
var SESSION2 = /(?:^|\.)(?:session|expressSession|cookieSession|cookieParser)$/;
var CIPHER = /(?:^|\.)(?:createCipheriv|createDecipheriv|Fernet|AES\.new)$/;
function* inCode7(file) {
  const code = file.code();
  if (!code) return;
  const uses = [
    ...signingKeysOf(code).flatMap(
      ({ taker, expression, isName }) => isName ? [] : [{ taker, expression, fits: /jwt|token|sign|auth|refresh|access/i, purpose: "signing tokens" }]
    ),
    ...code.calls.flatMap((call) => keysOf2(call))
  ];
  for (const { taker, expression, fits, purpose } of uses) {
    if (expression.kind !== "name") continue;
    const name = namesIn2(expression)[0]?.split(".").at(-1) ?? "";
    const own = purposeOf(name);
    if (own === void 0 || own === purpose || fits.test(name) || !(0, import_match_scanner.isSecretName)(name)) continue;
    yield {
      path: file.path,
      range: expression.range,
      resource: `${name} in ${taker}`,
      message: `${name}, which is for ${own}, is used for ${purpose}`
    };
  }
}
function keysOf2(call) {
  const taker = call.callee;
  if (SESSION2.test(taker)) {
    const expression = propertyOf(argumentOf(call, 0), "secret") ?? argumentOf(call, 0);
    return expression ? [{ taker, expression, fits: /session|cookie/i, purpose: "signing sessions" }] : [];
  }
  const key = CIPHER.test(taker) ? argumentOf(call, 1) ?? argumentOf(call, 0) : void 0;
  return key ? [{ taker, expression: key, fits: /encrypt|cipher|aes/i, purpose: "encrypting" }] : [];
}
var RANDOM7 = ["q7RzkT4w", "Pb2nXe9m", "Ls3vYh8c"].join("");
var SHORTEST3 = 8;
var secret_shared_across_envs_default = defineRepositoryRule({
  id: "secret-shared-across-envs",
  title: "One secret for several environments",
  why: "Whoever gets it from the environment that is watched least has the one that matters most, and it cannot be replaced in one without the other.",
  remediation: "Issue a key for each environment, and replace this one in all of them.",
  severity: 7,
  cites: [
    { document: "S0", line: 80, practice: "Each environment has API keys of its own." },
    { document: "S4", line: 53, practice: "Each environment has keys of its own." }
  ],
  confidence: "high",
  *check(inventory) {
    for (const places2 of byValue(inventory).values()) {
      const environments = new Set(places2.map(({ environment: environment4 }) => environment4));
      if (environments.size < 2) continue;
      const first2 = places2.find(({ environment: environment4 }) => environment4 === "production") ?? places2[0];
      const other = places2.find(({ environment: environment4 }) => environment4 !== first2?.environment);
      if (!first2 || !other) continue;
      const { setting, file, environment: environment3 } = first2;
      const line = other.file.lineAt(other.setting.range.start);
      yield {
        path: file.path,
        range: setting.range,
        secret: setting.value,
        resource: `${setting.path} in ${[...environments].sort().join(" and ")}`,
        message: `${setting.name} of ${environment3} has the value of ${other.environment} (${other.file.path}, line ${line})`,
        severity: environment3 === "production" ? 8 : 7,
        fix: `${setting.name}=`
      };
    }
  },
  /** Those that the files still show together have a finding of their own. */
  remark({ places: places2 }) {
    const inEnvironment = places2.flatMap((place) => {
      const { environment: environment3 } = place;
      return environment3 && environment3 !== "test" && !(0, import_match_scanner.isTest)(place.path) ? [{ ...place, environment: environment3 }] : [];
    });
    const namesOf2 = (all) => [...new Set(all.map(({ environment: environment3 }) => environment3))].sort();
    const names3 = namesOf2(inEnvironment);
    if (names3.length < 2 || namesOf2(inEnvironment.filter(isThere)).length > 1) return void 0;
    const gone = inEnvironment.find((place) => !isThere(place));
    return {
      detail: `one key for ${names3.join(" and ")}: ${gone?.path} held it until ${gone?.removedIn?.slice(0, 7)}`
    };
  },
  examples: [],
  counterExamples: []
});
var isThere = ({ removedIn }) => removedIn === null;
var isConfiguration = (path) => !(0, import_match_scanner.isCode)(path) && ["yaml", "json", "toml", "ini", "dotenv", "shell", "hcl"].includes((0, import_match_scanner.formatOf)(path)) && !(0, import_match_scanner.isTest)(path) && !(0, import_match_scanner.isExample)(path) && !(0, import_match_scanner.isDocs)(path) && !(0, import_match_scanner.isVendored)(path);
function byValue(inventory) {
  const found = /* @__PURE__ */ new Map();
  for (const path of inventory.paths) {
    const environment3 = inventory.environmentOf(path);
    const file = environment3 !== void 0 && environment3 !== "test" && isConfiguration(path) ? inventory.file(path) : void 0;
    if (!file || environment3 === void 0) continue;
    for (const setting of secretSettings(file, "effective"))
      if (setting.decision.kind === "value" && setting.value.length >= SHORTEST3)
        found.set(setting.value, [...found.get(setting.value) ?? [], { file, setting, environment: environment3 }]);
  }
  return found;
}
var CONFIGURATION = /* @__PURE__ */ new Set(["yaml", "json", "toml", "ini", "dotenv"]);
var secret_weak_default_default = defineDocumentRule({
  id: "secret-weak-default",
  title: "Secret that everybody guesses first",
  why: "Defaults, words and runs such as 12345 are the first that an attacker tries, and here they are what the program runs with.",
  remediation: "Generate a value (`openssl rand -base64 32`), give it from outside, and refuse to start without one.",
  severity: 6.5,
  cites: [
    { document: "S3", line: 47, practice: "A default API key of words and runs was removed from the code." },
    { document: "S3", line: 40, practice: "Secrets are strong and unique." }
  ],
  confidence: "medium",
  files: (path) => ((0, import_match_scanner.isCode)(path) || CONFIGURATION.has((0, import_match_scanner.formatOf)(path))) && !(0, import_match_scanner.isTest)(path) && !(0, import_match_scanner.isExample)(path) && !(0, import_match_scanner.isDocs)(path) && !(0, import_match_scanner.isVendored)(path) && !(0, import_match_scanner.isMinified)(path) && !/(?:^|\/)(?:locales?|i18n|translations?|lang|languages|messages|stories|openapi|swagger)(?:\/|[._-])/i.test(
    path
  ),
  keywords: ["secret", "passw", "token", "key", "credential", "pwd"],
  lines: [GIVEN_LITERAL, DEFINED],
  *check(file, inventory) {
    yield* (0, import_match_scanner.isCode)(file.path) ? inCode8(file, inventory) : inConfiguration3(file);
  },
  examples: [],
  counterExamples: []
});
function* inCode8(file, inventory) {
  const language = (0, import_match_scanner.languageOf)(file.path);
  for (const { taker, within: within2, literal: literal5, decision, isSink, kind } of codeSecretsOf(file, inventory)) {
    const { value, range } = literal5.string;
    if (isSink || decision.kind !== "weak" || literal5.path !== file.path || !isDefault(taker, value)) continue;
    if (kind === "property" && !/config|setting|env|database|(?:^|\/)db\b|connection|server|constants/i.test(file.path))
      continue;
    yield {
      path: file.path,
      range,
      secret: value,
      resource: within2 ? `${taker} in ${within2}` : taker,
      message: `${taker} is ${decision.because}`,
      ...language && { fix: requiredVariable(language, variableName(taker)) }
    };
  }
}
function* inConfiguration3(file) {
  if (isElsewhere(file)) return;
  for (const { name, value, range, path, tag } of settingsOf(file)) {
    if (!(0, import_match_scanner.isSecretName)(name) || !isDefault(name, value) || /^tool\.pytest/.test(path)) continue;
    const decision = decide("effective", value, tag);
    if (decision.kind === "weak")
      yield {
        path: file.path,
        range,
        secret: value,
        resource: path,
        message: `${name} is ${decision.because}`,
        fix: "openssl rand -base64 32"
      };
  }
}
function isElsewhere(file) {
  const { path } = file;
  return (0, import_match_scanner.isCompose)(path) || isPipeline(path) || /(?:^|\/)values[\w.-]*\.ya?ml$|(?:^|\/)(?:package|composer|tsconfig)[\w.-]*\.json$/.test(path) || isEnvironmentFile(path) && (file.declaredEnvironment ?? environmentOf((0, import_match_scanner.nameOf)(path))) !== "production" || /\$schema|"?openapi"?\s*:|"?swagger"?\s*:/.test(file.text) || kubernetesObjects(file).length > 0;
}
var NO_DEFAULT = /^(?:string|str|text|hidden|required|optional|none|null|nil|token|secret|bearer|basic|api[-_]?key|default|value|key|name|auto|prompt|ask|env|file|vault|plain|trust|peer|jwt|oauth2?|password|passwd|any|object|integer|varchar)$/i;
var TO_BE_REPLACED2 = /your|replace|insert|placeholder|dummy|fake|example|\bhere\b|todo|xxx|none|missing|not[-_ ]?set/i;
var FAKE2 = /fake|dummy|notreal|placeholder/i;
var SHORTEST_KEY = 12;
function isDefault(name, value) {
  const kind = (0, import_match_scanner.secretKindOf)(name);
  if (/\s/.test(value) || NO_DEFAULT.test(value) || FAKE2.test(value) || isOwnName3(name, value)) return false;
  if ((kind === "key" || kind === "token") && !/sign|secret|encrypt|jwt|session|cookie/i.test(name))
    return value.length >= SHORTEST_KEY && /\d/.test(value) && !TO_BE_REPLACED2.test(value);
  return value.length >= 4;
}
var isOwnName3 = (name, value) => {
  const own = new Set((0, import_match_scanner.wordsOf)(name));
  return (0, import_match_scanner.wordsOf)(value).every((word) => own.has(word));
};
function backendsOf(file) {
  const body = file.hcl();
  const own = blocksOf(body, "terraform").flatMap(
    (block) => blocksOf(block, "backend").map((inner2) => backendOf(inner2, file))
  );
  const terragrunt = blocksOf(body, "remote_state").flatMap((block) => configured(block, "terragrunt"));
  const readers = blocksOf(body, "data", "terraform_remote_state").flatMap(
    (block) => configured(block, "reader")
  );
  return [...own, ...terragrunt, ...readers];
}
var backendOf = (block, { text }) => ({
  type: block.labels[0] ?? "",
  settings: settingsOf3(block),
  headRange: block.headRange,
  body: { start: text.indexOf("{", block.headRange.end), end: block.range.end },
  origin: "terraform",
  address: `terraform.backend.${block.labels[0] ?? ""}`
});
function configured(block, origin) {
  const type = attributeOf(block, "backend");
  const config = attributeOf(block, "config");
  if (type?.kind !== "string") return [];
  const properties3 = config?.kind === "object" ? config.properties : [];
  const settings2 = new Map(properties3.map(({ name: name2, value }) => [name2, value]));
  for (const nested of blocksOf(block, "config"))
    for (const [name2, value] of settingsOf3(nested)) settings2.set(name2, value);
  const name = block.labels[1] ?? type.value;
  const address = origin === "reader" ? `data.terraform_remote_state.${name}` : `remote_state.${name}`;
  const body = config?.kind === "object" ? { body: config.range } : {};
  return [{ type: type.value, settings: settings2, headRange: block.headRange, origin, address, ...body }];
}
var settingsOf3 = (body) => new Map(body.attributes.map(({ name, value }) => [name, value]));
function settingText(backend, name) {
  const value = backend.settings.get(name);
  if (value?.kind === "string") return value.value;
  return value?.kind === "constant" ? value.text : void 0;
}
var isComplete = (backend) => backend.settings.has("bucket") && backend.settings.has("key");
var SCRIPT = /(?:^|\/)(?:makefile|justfile|taskfile\.ya?ml|jenkinsfile|.*\.(?:sh|ya?ml|mk|ps1))$/i;
var givenSettings = (inventory) => given(inventory, inventory);
var given = onceAllIsThere((inventory) => {
  const scripts4 = inventory.paths.filter((path) => SCRIPT.test(path)).flatMap((path) => inventory.file(path)?.text ?? []).filter((text) => text.includes("-backend-config"));
  const files = inventory.paths.filter((path) => /\.tfbackend$|(?:^|\/)backend[^/]*\.(?:hcl|conf|tfvars)$/.test(path)).flatMap((path) => inventory.file(path)?.text ?? []);
  const lines3 = scripts4.flatMap((text) => text.match(/-backend-config[ =]\S+/g) ?? []);
  return [...lines3, ...files].join("\n");
});
var CREDENTIAL = /^(?:access_key|secret_key|token|sas_token|client_secret|client_certificate_password|encryption_key|password|access_token|credentials|app_secret|secret|secret_access_key|conn_str|headers)$/;
var tf_backend_credentials_default = defineDocumentRule({
  id: "tf-backend-credentials",
  title: "Credential in the configuration of a Terraform backend",
  why: "Whoever reads it reads and writes the state, and Terraform copies it into `.terraform` and into every saved plan.",
  remediation: "Replace the credential where it was issued, then give it by environment variable, a profile, a role or OIDC and remove it here.",
  fixes: {
    any: "# no key here: AWS_PROFILE, AWS_ROLE_ARN with OIDC, PGPASSWORD or ARM_USE_OIDC in the environment of the run"
  },
  severity: 8.5,
  cites: [
    { document: "S0", line: 66, practice: "Only authorised users get at the state files." },
    { document: "S1", line: 46, practice: "Access keys never stand in source control." }
  ],
  confidence: "high",
  files: (path) => (0, import_match_scanner.isTerraform)(path) || mayHoldCommands(path),
  keywords: ["backend", "remote_state", "key", "token", "secret", "password", "conn_str"],
  *check(file) {
    if (!(0, import_match_scanner.isTerraform)(file.path)) return yield* credentialFlags(file);
    for (const { settings: settings2, address } of backendsOf(file))
      for (const [name, value] of settings2) yield* credentials(file, address, name, value);
    if (!/\.tfbackend$/.test(file.path)) return;
    for (const { name, value } of file.hcl()?.attributes ?? [])
      yield* credentials(file, "backend", name, value);
  },
  examples: [],
  counterExamples: []
});
function* credentials(file, address, name, value) {
  if (value.kind === "object") {
    for (const { name: header, value: inner2 } of value.properties)
      if (/authorization|token|key/i.test(header)) yield* literal4(file, address, header, inner2);
  }
  if (value.kind !== "object" && CREDENTIAL.test(name)) yield* literal4(file, address, name, value);
}
function* literal4(file, address, name, value) {
  const found = value.kind === "string" ? secretIn(name, value.value, value.range) : void 0;
  if (found && decide(slotOfPath(file.path), found.secret).kind !== "pass")
    yield {
      path: file.path,
      ...found,
      resource: `${address}.${name}`,
      message: `the backend's ${name} is written here`
    };
}
function secretIn(name, text, range) {
  if (name !== "conn_str") return { secret: text, range };
  const secret = urlParts(text)?.user?.split(":")[1] ?? /\bpassword=([^\s']+)/.exec(text)?.[1];
  if (!secret) return void 0;
  const start = range.start + text.indexOf(secret, text.search(/:[^/]|password=/));
  return { secret, range: { start, end: start + secret.length } };
}
function* credentialFlags(file) {
  if (!file.text.includes("-backend-config")) return;
  for (const { words } of commandsIn(file))
    for (const [i, word] of words.entries()) {
      const previous = words[i - 1]?.text ?? "";
      const match = /^(?:--?backend-config=)?["']?([a-z_]+)=([^"']+)["']?$/.exec(word.text);
      if (!match || !word.text.includes("backend-config=") && !/^--?backend-config$/.test(previous))
        continue;
      const [, name = "", value = ""] = match;
      if (!CREDENTIAL.test(name)) continue;
      const within2 = file.text.slice(word.range.start, word.range.end).lastIndexOf(value);
      const start = word.range.start + within2;
      const found = secretIn(name, value, { start, end: start + value.length });
      if (!found || within2 < 0 || decide("effective", found.secret).kind === "pass") continue;
      yield {
        path: file.path,
        ...found,
        resource: `-backend-config ${name}`,
        message: `${name} is written on the command line`
      };
    }
}
var tf_backend_local_default = defineRepositoryRule({
  id: "tf-backend-local",
  title: "Terraform state kept in a local file",
  why: "A local state is plain text on one machine: nothing encrypts it, locks it or says who may read it, and it is easily committed.",
  remediation: "Add a remote backend with encryption and locking (S3, GCS, azurerm, HCP Terraform), then run `terraform init -migrate-state` and delete the local copies.",
  fixes: {
    any: 'backend "s3" {\n  bucket       = "<bucket>"\n  key          = "<path>"\n  region       = "<region>"\n  encrypt      = true\n  use_lockfile = true\n}'
  },
  severity: 6,
  cites: [
    { document: "S0", line: 64, practice: "Keep state in a remote backend that encrypts it." },
    { document: "S0", line: 58, practice: "Store state with encryption and access controls." }
  ],
  confidence: "medium",
  about: isTerraformSource,
  *check(inventory) {
    const children = calledModules(inventory);
    const wrapped2 = terragruntFolders(inventory);
    for (const module2 of modulesOf(inventory)) {
      const severity = module2.files.every(({ path }) => isSample2(path)) ? 3 : void 0;
      const hit15 = explicitLocal(module2) ?? missing2(module2, inventory, children, wrapped2);
      if (hit15) yield { ...hit15, ...severity && { severity } };
    }
  },
  examples: [],
  counterExamples: []
});
function explicitLocal({ files }) {
  for (const file of files)
    for (const { type, origin, headRange, address } of backendsOf(file))
      if (type === "local" && origin === "terraform")
        return {
          path: file.path,
          range: headRange,
          resource: address,
          message: "the state stays in a local file"
        };
  return void 0;
}
function missing2(module2, inventory, children, wrapped2) {
  const providers = blocksOfModule(module2, "provider").filter(({ block: block2 }) => isConfigured(block2));
  const makes = blocksOfModule(module2, "resource").length + blocksOfModule(module2, "module").length > 0;
  const terraform = blocksOfModule(module2, "terraform");
  const placed = terraform.some(
    ({ block: block2 }) => block2.blocks.some(({ type }) => type === "backend" || type === "cloud")
  );
  const isChild = children.has(module2.folder) || /(?:^|\/)modules\/[^/]+$/.test(module2.folder) || wrapped2.some((folder) => isInside(module2.folder, folder));
  const [provider] = providers;
  if (!provider || !makes || placed || isChild || givenSettings(inventory) !== "") return void 0;
  const { file, block } = terraform[0] ?? provider;
  const resource = `module ${module2.folder || "."}`;
  return {
    path: file.path,
    range: block.headRange,
    resource,
    message: "no backend says where the state goes, so it stays in a local file",
    fix: BACKEND
  };
}
var BACKEND = 'backend "s3" {\n  bucket       = "<your-state-bucket>"\n  key          = "<name>/terraform.tfstate"\n  region       = "<region>"\n  encrypt      = true\n  use_lockfile = true\n}';
var isConfigured = ({ attributes: attributes2, blocks: blocks2 }) => attributes2.length + blocks2.length > 0;
function calledModules(inventory) {
  const called = /* @__PURE__ */ new Set();
  for (const module2 of modulesOf(inventory))
    for (const { block } of blocksOfModule(module2, "module")) {
      const source = block.attributes.find(({ name }) => name === "source")?.value;
      if (source?.kind === "string" && source.value.startsWith("."))
        called.add(joined(module2.folder, source.value));
    }
  return called;
}
function joined(folder, relative2) {
  const parts2 = folder === "" ? [] : folder.split("/");
  for (const part of relative2.split("/")) {
    if (part === "..") parts2.pop();
    else if (part !== "." && part !== "") parts2.push(part);
  }
  return parts2.join("/");
}
var terragruntFolders = (inventory) => inventory.paths.filter(
  (path) => /(?:^|\/)(?:terragrunt\.hcl|cdktf\.json)$/.test(path) && !(0, import_match_scanner.isVendored)(path) && ((0, import_match_scanner.isTerraform)(path) || path.endsWith("json"))
).map(import_match_scanner.folderOf);
var isInside = (folder, outer) => outer === "" || folder === outer || folder.startsWith(`${outer}/`);
var FIX13 = "use_lockfile = true";
var LOCKS2 = ["use_lockfile", "dynamodb_table", "dynamodb_endpoint"];
var tf_backend_no_locking_default = defineDocumentRule({
  id: "tf-backend-no-locking",
  title: "Terraform state without a lock",
  why: "Two runs at the same time overwrite each other, and what is lost from the state is forgotten infrastructure and forgotten access.",
  remediation: "Set `use_lockfile = true` (Terraform 1.10 or newer) or name a `dynamodb_table`, and drop `-lock=false` from commands that change anything.",
  severity: 5.5,
  cites: [{ document: "S0", line: 65, practice: "Lock the state, so that no two runs change it at once." }],
  confidence: "high",
  files: (path) => (0, import_match_scanner.isTerraform)(path) || mayHoldCommands(path),
  keywords: ["backend", "remote_state", "-lock=false"],
  *check(file, inventory) {
    if (!(0, import_match_scanner.isTerraform)(file.path)) return yield* unlockedRuns(file);
    for (const backend of backendsOf(file)) {
      const found = unlocked(backend, file, inventory);
      if (!found) continue;
      const severity = isSample2(file.path) ? 3 : void 0;
      yield { path: file.path, resource: backend.address, ...found, ...severity && { severity } };
    }
  },
  examples: [],
  counterExamples: []
});
function unlocked(backend, file, inventory) {
  const given2 = givenSettings(inventory);
  if (backend.origin === "reader") return void 0;
  const has = (name) => backend.settings.has(name) || new RegExp(`\\b${name}\\b`).test(given2);
  if (backend.type === "s3" && isComplete(backend) && !LOCKS2.some(has)) {
    const off = { range: backend.headRange, message: "the S3 backend has no lock" };
    const edits = backend.body && knowsLockFile(file, inventory) ? withLine(file, backend.body, FIX13) : [];
    return { ...off, fix: FIX13, edits };
  }
  if (backend.type === "http" && backend.settings.has("address") && !has("lock_address"))
    return {
      range: backend.headRange,
      message: "the HTTP backend has no lock_address",
      fix: 'lock_address   = "https://<host>/<path>/lock"\nunlock_address = "https://<host>/<path>/lock"'
    };
  return /^(?:swift|artifactory)$/.test(backend.type) ? {
    range: backend.headRange,
    message: `the ${backend.type} backend cannot lock`,
    fix: 'backend "s3" {\n  bucket       = "<bucket>"\n  key          = "<path>"\n  region       = "<region>"\n  encrypt      = true\n  use_lockfile = true\n}'
  } : void 0;
}
function knowsLockFile(file, inventory) {
  const wanted = blocksOfModule(moduleOf(file, inventory), "terraform").map(
    ({ block }) => /(?:^|,)\s*(?:>=|~>|=)?\s*(\d[\d.]*)/.exec(stringOf(block, "required_version") ?? "")?.[1]
  );
  const pinned = [".terraform-version", ".opentofu-version"].map((path) => inventory.file(path)?.text.trim());
  return [...wanted, ...pinned].some((version) => {
    const [major = 0, minor = 0] = (version ?? "").split(".").map(Number);
    return major > 1 || major === 1 && minor >= 10;
  });
}
var WRITES = /^(?:apply|destroy|import|refresh|taint|untaint|state|up)$/;
function* unlockedRuns(file) {
  for (const command of commandsIn(file)) {
    const { name, arguments: words } = programOf(command.words);
    const flag = words.find(({ text }) => text === "-lock=false" || text === "--lock=false");
    const verb = words.find(({ text }) => WRITES.test(text))?.text;
    if (flag && verb && /^(?:terraform|tofu|terragrunt)$/.test(name))
      yield {
        path: file.path,
        range: flag.range,
        resource: `${name} ${verb}`,
        message: `${name} ${verb} runs without a lock`,
        fix: `${name} ${verb}`,
        edits: withoutWord(file, flag.range)
      };
  }
  for (const match of file.text.matchAll(
    /^[ \t-]*(?:export[ \t]+)?(TF_CLI_ARGS(?:_(?:apply|destroy|import))?)['"]?[ \t]*[:=][^\n]*?-lock=false/gm
  ))
    yield {
      path: file.path,
      range: { start: match.index + match[0].length - 11, end: match.index + match[0].length },
      resource: match[1] ?? "",
      message: `${match[1]} switches locking off for every run`,
      fix: `${match[1]}=`
    };
}
var withoutWord = ({ text }, { start, end }) => text[start - 1] === " " ? replaced({ start: start - 1, end }, "") : [];
var IDENTITY = {
  s3: {
    needs: ["bucket", "key"],
    also: ["workspace_key_prefix", "region", "profile", "endpoint", "role_arn"]
  },
  gcs: { needs: ["bucket"], also: ["prefix"] },
  azurerm: { needs: ["storage_account_name", "key"], also: ["container_name", "subscription_id"] },
  consul: { needs: ["path"], also: ["address", "datacenter"] },
  http: { needs: ["address"], also: [] }
};
var tf_backend_shared_key_default = defineRepositoryRule({
  id: "tf-backend-shared-key",
  title: "Environments that share one Terraform state",
  why: "A run for one environment then plans to destroy the other, and whoever may change development may read what production keeps.",
  remediation: "Give every environment a key (better a bucket or account) of its own, then run `terraform init -migrate-state` in each.",
  fixes: {
    any: 'key = "<environment>/terraform.tfstate"   # then terraform init -migrate-state'
  },
  severity: 6,
  cites: [{ document: "S0", line: 67, practice: "Keep a state file for each environment." }],
  confidence: "medium",
  about: isTerraformSource,
  *check(inventory) {
    const places2 = inventory.paths.flatMap((path) => [...placesOf(path, inventory)]);
    for (const group of grouped(places2).values()) yield* sharing(group);
    for (const path of inventory.paths) if (mayHoldCommands(path)) yield* oneRootForAll(path, inventory);
  },
  examples: [],
  counterExamples: []
});
function* placesOf(path, inventory) {
  const isBackendFile = /\.tfbackend$|(?:^|\/)backend[^/]*\.hcl$/.test(path);
  if (isSample2(path) || !(isTerraformSource(path) || isBackendFile || (0, import_match_scanner.nameOf)(path) === "terragrunt.hcl"))
    return;
  const file = inventory.file(path);
  if (!file || !/backend|key|prefix/.test(file.text)) return;
  for (const { type, settings: settings2, origin } of backendsOf(file)) {
    if (origin === "reader") continue;
    const literal5 = new Map(
      [...settings2].map(([name, value]) => [name, value.kind === "string" ? value : void 0])
    );
    const last = IDENTITY[type]?.needs.at(-1);
    const range = last === void 0 ? void 0 : literal5.get(last)?.range;
    const identity = identityOf(type, (name) => literal5.get(name)?.value, settings2);
    const environment3 = file.declaredEnvironment ?? environmentOf((0, import_match_scanner.folderOf)(path));
    if (identity && range) yield { path, range, identity, environment: environment3 };
  }
  if (isBackendFile) yield* fileplace(file);
}
function* fileplace(file) {
  const attributes2 = file.hcl()?.attributes ?? [];
  const settings2 = new Map(attributes2.map(({ name, value }) => [name, value]));
  const key = settings2.get("key");
  const text = (name) => {
    const value = settings2.get(name);
    return value?.kind === "string" ? value.value : void 0;
  };
  const identity = identityOf("s3", text, settings2);
  if (identity && key) yield { path: file.path, range: key.range, identity, environment: file.environment };
}
function identityOf(type, text, settings2) {
  const names3 = IDENTITY[type];
  if (!names3 || names3.needs.some((name) => text(name) === void 0)) return void 0;
  if (names3.also.some((name) => settings2.has(name) && text(name) === void 0)) return void 0;
  return JSON.stringify([type, ...[...names3.needs, ...names3.also].map((name) => text(name) ?? "")]);
}
function* sharing(places2) {
  const [first2] = places2;
  for (const place of places2.slice(1)) {
    if (!first2 || place.environment === first2.environment || folderAndName(place) === folderAndName(first2))
      continue;
    const message = `the same state as ${first2.path}`;
    yield {
      path: place.path,
      range: place.range,
      resource: `state of ${(0, import_match_scanner.folderOf)(place.path) || "."}`,
      message
    };
  }
}
var folderAndName = ({ path }) => isTerraformSource(path) ? (0, import_match_scanner.folderOf)(path) : path;
function grouped(places2) {
  const groups = /* @__PURE__ */ new Map();
  for (const place of places2) groups.set(place.identity, [...groups.get(place.identity) ?? [], place]);
  return groups;
}
var SEPARATED = /workspace|-backend-config|TF_WORKSPACE|-chdir=[^\n]*\$|working-directory:[^\n]*(?:matrix|inputs|env)\b|terragrunt|-state=|\bcd [^\n]*\$/;
function* oneRootForAll(path, inventory) {
  const file = inventory.file(path);
  if (!file || !/\b(?:terraform|tofu)\b[^\n]*\bapply\b[^\n]*-var-file/.test(file.text) || SEPARATED.test(file.text))
    return;
  const seen = /* @__PURE__ */ new Set();
  for (const command of commandsIn(file)) {
    const { name, arguments: words } = programOf(command.words);
    const flag = words.find(({ text }) => /^--?var-file=/.test(text));
    if (!/^(?:terraform|tofu)$/.test(name) || !flag || !words.some(({ text }) => text === "apply")) continue;
    const environment3 = environmentOf(flag.text);
    if (environment3) seen.add(environment3);
    const isMatrix = (0, import_match_scanner.isWorkflow)(path) && file.text.slice(flag.range.start, flag.range.end + 20).includes("matrix.");
    if (isMatrix || seen.size === 2) {
      const message = "one state is applied with the variables of several environments";
      yield { path, range: flag.range, resource: "terraform apply", message };
      return;
    }
  }
}
var OFF2 = 7.5;
var tf_backend_unencrypted_default = defineDocumentRule({
  id: "tf-backend-unencrypted",
  title: "Terraform state kept or sent without encryption",
  why: "State holds every password and key of the infrastructure in plain text, so its storage and the way to it must be encrypted.",
  remediation: "Set `encrypt = true` (with `kms_key_id` for a key of your own) or use an https address, then run `terraform init -reconfigure`.",
  severity: 6.5,
  cites: [
    { document: "S0", line: 64, practice: "Keep state in a remote backend that encrypts it." },
    { document: "S0", line: 58, practice: "Store state with encryption and access controls." }
  ],
  confidence: "high",
  files: import_match_scanner.isTerraform,
  keywords: ["backend", "remote_state"],
  *check(file, inventory) {
    for (const backend of backendsOf(file)) {
      if (backend.origin === "reader") continue;
      const found = backend.type === "s3" ? s3Weakness(backend, file, givenSettings(inventory)) : plainTransport(backend);
      if (!found) continue;
      const severity = isSample2(file.path) ? 3 : found.severity;
      yield { path: file.path, resource: backend.address, ...found, ...severity && { severity } };
    }
  },
  examples: [],
  counterExamples: []
});
function s3Weakness(backend, file, given2) {
  const encrypt = backend.settings.get("encrypt");
  const text = settingText(backend, "encrypt");
  if (encrypt && text === "false")
    return {
      range: encrypt.range,
      message: "the state backend switches encryption off",
      fix: "encrypt = true",
      edits: replaced(encrypt.range, "true"),
      severity: OFF2
    };
  if (encrypt || !isComplete(backend) || /\bencrypt"?\s*=\s*"?true/.test(given2)) return void 0;
  return {
    range: backend.headRange,
    message: "the state backend does not ask for encryption",
    fix: "encrypt = true",
    edits: backend.body ? withLine(file, backend.body, "encrypt = true") : []
  };
}
var PLAIN_FIX = {
  http: 'address = "https://<host>/<path>"',
  consul: 'scheme = "https"',
  pg: 'conn_str = "postgres://<host>/<database>?sslmode=verify-full"'
};
function plainTransport(backend) {
  for (const [name, value] of backend.settings) {
    const text = settingText(backend, name) ?? "";
    const url = urlParts(text);
    const plain6 = backend.type === "http" && url?.scheme === "http" && !isLocalHost(url.host) || backend.type === "consul" && name === "scheme" && text === "http" || backend.type === "pg" && name === "conn_str" && /\bsslmode=disable\b/.test(text) && !isLocalHost(url?.host ?? "");
    if (plain6)
      return {
        range: value.range,
        message: `${name} sends the state without encryption`,
        severity: OFF2,
        fix: PLAIN_FIX[backend.type] ?? ""
      };
  }
  return void 0;
}
var tf_output_not_sensitive_default = defineDocumentRule({
  id: "tf-output-not-sensitive",
  title: "Terraform output or file that shows a secret",
  why: "Outputs are printed at the end of every run and kept in its log; files and triggers keep the value in plain text as well.",
  remediation: "Mark the output `sensitive = true`, or better write the value to a secret manager and output its name instead.",
  severity: 6.5,
  cites: [{ document: "S0", line: 86, practice: "What is sensitive is marked as sensitive." }],
  confidence: "high",
  files: isTerraformSource,
  keywords: ["output", "local_file", "null_resource", "terraform_data", "local-exec"],
  *check(file, inventory) {
    const sensitive = sensitiveVariables(file, inventory);
    const severity = isSample2(file.path) ? { severity: 3 } : {};
    for (const hit15 of [...outputs2(file, sensitive), ...plainFiles(file, sensitive)])
      yield { ...hit15, ...severity };
  },
  examples: [],
  counterExamples: []
});
function sensitiveVariables(file, inventory) {
  const marked2 = blocksOfModule(moduleOf(file, inventory), "variable").filter(({ block }) => isMarked(block));
  return new Set(marked2.map(({ block }) => block.labels[0] ?? ""));
}
function isMarked(block) {
  const value = attributeOf(block, "sensitive") ?? attributeOf(block, "ephemeral");
  return value !== void 0 && !(value.kind === "constant" && value.text === "false");
}
function* outputs2(file, sensitive) {
  for (const block of blocksOf(file.hcl(), "output")) {
    const name = secretIn2(attributeOf(block, "value"), sensitive);
    if (!name || isMarked(block)) continue;
    yield {
      path: file.path,
      range: block.headRange,
      resource: addressOf(block),
      message: `output ${block.labels[0]} shows ${name}`,
      fix: "sensitive = true",
      edits: withAttribute(file, block, "sensitive", "true")
    };
  }
}
var KEEPERS = {
  local_file: "content",
  null_resource: "triggers",
  terraform_data: "triggers_replace"
};
function* plainFiles(file, sensitive) {
  for (const block of blocksOf(file.hcl(), "resource")) {
    const commands3 = [...blocksIn(block)].filter(({ type, labels }) => type === "provisioner" && labels[0] === "local-exec").map((inner2) => attributeOf(inner2, "command"));
    const kept = attributeOf(block, KEEPERS[block.labels[0] ?? ""] ?? "");
    for (const value of [...commands3, kept]) {
      const name = secretIn2(value, sensitive);
      if (!value || !name) continue;
      const message = `${addressOf(block)} writes ${name} in plain text`;
      const fix = 'resource "aws_secretsmanager_secret_version" "<name>" {\n  secret_id     = <id>\n  secret_string = <the value>\n}';
      yield { path: file.path, range: value.range, resource: addressOf(block), message, fix };
    }
  }
}
var secretIn2 = (value, sensitive) => value && carriedNames(value).find((name) => isSecretReference(name, sensitive));
var tf_provider_credentials_default = defineDocumentRule({
  id: "tf-provider-credentials",
  title: "Credential written into a Terraform provider",
  why: "Everybody who can read the repository can act as this provider does, on everything that it manages.",
  remediation: "Replace the credential where it was issued, then give it by the provider's environment variable, a profile, a role or an ephemeral secret.",
  fixes: {
    any: 'variable "api_key" {\n  type      = string\n  sensitive = true\n}\n# api_key = var.api_key, given as TF_VAR_api_key'
  },
  severity: 9,
  cites: [
    { document: "S0", line: 87, practice: "The API key of a provider is a sensitive attribute." },
    { document: "S0", line: 54, practice: "API keys are never committed." },
    { document: "S0", line: 55, practice: "Keys come from the environment or a secret manager." }
  ],
  confidence: "high",
  files: isTerraformSource,
  keywords: ["provider"],
  *check(file, inventory) {
    for (const block of file.hcl()?.blocks ?? []) {
      if (block.type !== "provider" || isEmulator(block)) continue;
      for (const { attributes: attributes2 } of [block, ...blocksIn(block)])
        for (const { name, value } of attributes2)
          if (!isHalf(name, attributes2)) yield* credentials2(block, name, value, file, inventory);
    }
  },
  examples: [],
  counterExamples: []
});
var isHalf = (name, attributes2) => name === "access_key" && attributes2.some((other) => other.name === "secret_key");
var SKIPPED = ["skip_credentials_validation", "skip_requesting_account_id"];
var isEmulator = (block) => block.blocks.some(({ type }) => type === "endpoints") || SKIPPED.every((name) => plain3(attributeOf(block, name)) === "true") || /^https?:\/\/(?:localhost|127\.0\.0\.1|localstack|minio)\b/.test(
  stringOf(block, "endpoint") ?? stringOf(block, "minio_server") ?? ""
);
function* credentials2(block, name, value, file, inventory) {
  if (value.kind === "object") {
    for (const property of value.properties)
      if ((0, import_match_scanner.isSecretName)(property.name) || /^authorization$/i.test(property.name))
        yield* credentials2(block, property.name, property.value, file, inventory);
  }
  if (!(0, import_match_scanner.isSecretName)(name) && !/^(?:credentials|authorization)$/i.test(name)) return;
  const literal5 = resolveString(value, file, inventory);
  if (!literal5) return;
  const { value: text, range } = literal5.string;
  const scheme = /^(?:Bearer|Basic|Token)\s+/i.exec(text)?.[0].length ?? 0;
  const secret = text.slice(scheme);
  if (decide(slotOfPath(literal5.path), secret).kind === "pass" || /^[~./]|\.(?:json|pem|key)$/.test(secret))
    return;
  yield {
    path: literal5.path,
    range: { start: range.start + scheme, end: range.end },
    secret,
    resource: `provider.${block.labels[0] ?? ""}.${name}`,
    message: `${name} of provider ${block.labels[0]} is written here`
  };
}
var tf_provider_schema_not_sensitive_default = defineDocumentRule({
  id: "tf-provider-schema-not-sensitive",
  title: "Secret attribute of a Terraform provider that plans print",
  why: "Terraform shows every attribute that the schema does not call sensitive, in plans, logs and the comments that pipelines make of them.",
  remediation: "Set `Sensitive: true` (or `WriteOnly: true`) on the attribute, and never use the secret itself as the id of a resource.",
  fixes: {
    any: "d.SetId(created.ID)"
  },
  severity: 6,
  cites: [
    { document: "S0", line: 86, practice: "The provider marks sensitive attributes as such." },
    { document: "S0", line: 87, practice: "The API key of a provider is a sensitive attribute." }
  ],
  confidence: "high",
  files: (path) => path.endsWith(".go") && !(0, import_match_scanner.isTest)(path) && !(0, import_match_scanner.isVendored)(path),
  keywords: ["terraform-plugin-framework", "terraform-plugin-sdk"],
  *check(file) {
    yield* attributes(file);
    yield* identifiers(file);
  },
  examples: [],
  counterExamples: []
});
function* attributes(file) {
  for (const { kind, name, nameRange, value } of file.code()?.named ?? []) {
    if (kind !== "property" || !(0, import_match_scanner.isSecretName)(name) || (0, import_match_scanner.wordsOf)(name).includes("public")) continue;
    const members = membersOf(value);
    if (!members || !isText3(members, value) || members.has("Sensitive") || members.has("WriteOnly")) continue;
    const computed = members.has("ValidateFunc") && /_(?:type|mode)$/.test(name);
    if (!computed)
      yield {
        path: file.path,
        range: nameRange,
        resource: name,
        message: `attribute ${name} is not marked sensitive`,
        fix: "Sensitive: true,",
        edits: marked(file, value.range)
      };
  }
}
function marked({ text }, { start, end }) {
  const given2 = text.slice(start, end);
  const present3 = /\bSensitive:(\s*)false\b/.exec(given2);
  if (present3) {
    const at2 = start + present3.index + present3[0].length;
    return replaced({ start: at2 - "false".length, end: at2 }, "true");
  }
  const open2 = text.indexOf("{", start) + 1;
  if (open2 === 0 || open2 > end || /\bWriteOnly\b/.test(given2)) return [];
  const [, lineEnd2, indent] = /^[^\S\n]*(\r?\n)([ \t]*)\S/.exec(text.slice(open2, end)) ?? [];
  const isEmpty2 = text.slice(open2, end).trim() === "}";
  const added2 = lineEnd2 === void 0 ? `Sensitive: true${isEmpty2 ? "" : ", "}` : `${lineEnd2}${indent}Sensitive: true,`;
  return replaced({ start: open2, end: open2 }, added2);
}
function membersOf(value) {
  const pairs2 = pairsOf2(value);
  return pairs2 && new Map(pairs2.filter(([, given2]) => !(given2.kind === "constant" && given2.text === "false")));
}
function pairsOf2(value) {
  if (value.kind === "object") return value.properties.map(({ name, value: given2 }) => [name, given2]);
  if (value.kind === "call")
    return value.arguments.flatMap(({ name, value: given2 }) => name === void 0 ? [] : [[name, given2]]);
  if (value.kind !== "other" || value.type !== "literal_value") return void 0;
  return value.parts.flatMap((part) => {
    const [name, given2] = part.kind === "other" ? part.parts : [];
    return name?.kind === "name" && given2 ? [[name.text, given2]] : [];
  });
}
function isText3(members, value) {
  const type = members.get("Type");
  if (type) return type.kind === "name" && /(?:^|\.)schema\.TypeString$/.test(type.text);
  return value.kind === "call" && /(?:^|\.)schema\.StringAttribute$/.test(value.callee);
}
function* identifiers(file) {
  for (const call of file.code()?.calls ?? []) {
    const given2 = /\.SetId$/.test(call.callee) ? argumentOf(call, 0) : void 0;
    const last = given2?.kind === "name" ? given2.text.slice(given2.text.lastIndexOf(".") + 1) : "";
    if (given2 && (0, import_match_scanner.isSecretName)(last))
      yield {
        path: file.path,
        range: given2.range,
        resource: `${call.within} SetId`,
        message: `${last} becomes the id of the resource, which is always printed`
      };
  }
}
var NOT_BLOCKED = 5;
var tf_state_bucket_exposed_default = defineRepositoryRule({
  id: "tf-state-bucket-exposed",
  title: "Store of Terraform state that others may read",
  why: "The state holds every password and key of the infrastructure, so whoever reads the bucket has them all.",
  remediation: "Block public access to the bucket or container, drop grants to everybody, and look through its access log for what was read.",
  fixes: {
    any: 'resource "aws_s3_bucket_public_access_block" "state" {\n  bucket                  = aws_s3_bucket.<name>.id\n  block_public_acls       = true\n  block_public_policy     = true\n  ignore_public_acls      = true\n  restrict_public_buckets = true\n}'
  },
  severity: 8,
  cites: [{ document: "S0", line: 66, practice: "Only authorised users get at the state files." }],
  confidence: "high",
  about: isTerraformSource,
  *check(inventory) {
    const named3 = backendBuckets(inventory);
    for (const module2 of modulesOf(inventory)) {
      const lower = module2.files.every(({ path }) => isSample2(path)) ? { severity: 3 } : {};
      for (const hit15 of storesOf(module2, named3)) yield { ...hit15, ...lower };
    }
  },
  examples: [],
  counterExamples: []
});
var STATE = /tf-?_?state|terraform-?_?state|terraform-?_?backend/i;
function backendBuckets(inventory) {
  const names3 = modulesOf(inventory).flatMap(
    ({ files }) => files.flatMap((file) => backendsOf(file).flatMap((backend) => settingText(backend, "bucket") ?? []))
  );
  return new Set(names3);
}
function* storesOf(module2, named3) {
  for (const placed of blocksOfModule(module2, "resource")) {
    const [type = ""] = placed.block.labels;
    if (!isStateStore(placed.block, named3)) continue;
    if (type === "aws_s3_bucket") yield* amazonBucket(placed, module2);
    if (type === "google_storage_bucket") yield* googleBucket(placed, module2);
    if (type === "azurerm_storage_container") yield* azureContainer(placed);
  }
}
function isStateStore(block, named3) {
  const bucket = stringOf(block, "bucket") ?? stringOf(block, "name") ?? "";
  const count2 = attributeOf(block, "count");
  const isOff2 = count2?.kind === "constant" && count2.text === "0";
  return !isOff2 && (named3.has(bucket) || STATE.test(bucket) || STATE.test(block.labels[1] ?? ""));
}
var hit11 = ({ file, block }, range, message, severity) => ({
  path: file.path,
  range,
  resource: addressOf(block),
  message,
  ...severity && { severity }
});
var about = (module2, bucket, type) => blocksOfModule(module2, "resource", type).filter(({ block }) => {
  const target = attributeOf(block, "bucket");
  const names3 = target ? namesIn2(target) : [];
  return names3.some((name) => name.replace(/\[[^\]]*\]/g, "").startsWith(`${addressOf(bucket)}.`)) || target?.kind === "string" && target.value === (stringOf(bucket, "bucket") ?? stringOf(bucket, "name"));
});
var SWITCHES2 = ["block_public_acls", "block_public_policy", "ignore_public_acls", "restrict_public_buckets"];
function* amazonBucket(placed, module2) {
  const { block } = placed;
  for (const { block: one, file } of [placed, ...about(module2, block, "aws_s3_bucket_acl")]) {
    const acl = attributeOf(one, "acl");
    if (acl?.kind === "string" && /^(?:public-read|public-read-write|authenticated-read)$/.test(acl.value))
      yield hit11({ file, block }, acl.range, `the state bucket is ${acl.value}`);
  }
  for (const { file, block: policy } of about(module2, block, "aws_s3_bucket_policy"))
    for (const { allows, principals, conditions, range, resource } of statementsOf(file))
      if (resource === addressOf(policy) && allows && principals.some(isEverything) && conditions.length === 0)
        yield hit11({ file, block }, range, "the policy of the state bucket lets in everybody");
  const blocks2 = about(module2, block, "aws_s3_bucket_public_access_block");
  if (blocks2.length === 0 && blocksOfModule(module2, "resource", "aws_s3_account_public_access_block").length === 0)
    yield hit11(placed, block.headRange, "nothing blocks public access to the state bucket", NOT_BLOCKED);
  for (const { file, block: access } of blocks2) {
    const off = SWITCHES2.find((name) => {
      const value = attributeOf(access, name);
      return !value || value.kind === "constant" && value.text === "false";
    });
    if (off) yield hit11({ file, block }, access.headRange, `${off} is off for the state bucket`);
  }
}
var EVERYBODY2 = /^(?:allUsers|allAuthenticatedUsers)$/;
function* googleBucket({ block }, module2) {
  for (const type of [
    "google_storage_bucket_iam_member",
    "google_storage_bucket_iam_binding",
    "google_storage_bucket_acl"
  ])
    for (const { file, block: grant } of about(module2, block, type))
      for (const { name, value } of [grant, ...blocksIn(grant)].flatMap(({ attributes: attributes2 }) => attributes2)) {
        const items = value.kind === "list" ? value.items : [value];
        const open2 = items.find(
          (item) => item.kind === "string" && (EVERYBODY2.test(item.value) || name === "predefined_acl" && /^public/.test(item.value))
        );
        if (open2) yield hit11({ file, block }, open2.range, "everybody may read the state bucket");
      }
}
function* azureContainer(placed) {
  const access = attributeOf(placed.block, "container_access_type");
  if (access?.kind === "string" && access.value !== "private")
    yield hit11(placed, access.range, `the state container is open (${access.value})`);
}
var MARKS = [
  /"lineage"\s*:/,
  /"terraform_version"\s*:/,
  /"encrypted_data"\s*:/,
  /"checkpoint"\s*:\s*\{/,
  /"planned_values"\s*:/
];
function stateOf(text) {
  if (!MARKS.some((mark) => mark.test(text))) return void 0;
  const root = parseJson(text);
  if (at(root, "encrypted_data") && at(root, "encryption_version"))
    return { kind: "encrypted", resources: 0, secrets: [] };
  const isState = at(root, "lineage") !== void 0 && (at(root, "resources") ?? at(root, "modules")) !== void 0;
  const isShown = at(root, "format_version") !== void 0 && (at(root, "values") ?? at(root, "planned_values")) !== void 0;
  const isPulumi = at(root, "checkpoint", "latest") !== void 0;
  if (!root || !isState && !isShown && !isPulumi) return void 0;
  const resources = resourcesIn2(root);
  const outputs3 = [...entriesAt(root, "outputs"), ...entriesAt(root, "values", "outputs")];
  const secrets2 = [
    ...outputs3.flatMap(
      ({ key, value }) => textAt(value, "sensitive") === "true" || (0, import_match_scanner.isSecretName)(key) && hasText(at(value, "value")) ? [`output ${key}`] : []
    ),
    ...resources.flatMap(secretsOf2)
  ];
  const kind = resources.length + outputs3.length === 0 ? "empty" : "state";
  return { kind, resources: resources.length, secrets: [...new Set(secrets2)] };
}
function resourcesIn2(root) {
  const found = [];
  for (const { node, path } of walk(root)) {
    const type = textAt(node, "type");
    if (node.kind !== "map" || !type) continue;
    const own = at(node, "attributes") ?? at(node, "values") ?? at(node, "primary", "attributes") ?? at(node, "outputs");
    const instances = itemsAt(node, "instances");
    if (!own && instances.length === 0) continue;
    const name = textAt(node, "name") ?? String(path.at(-1) ?? "").replace(`${type}.`, "");
    const values = [
      ...instances.flatMap((instance) => at(instance, "attributes") ?? []),
      ...own ? [own] : []
    ];
    const sensitive = instances.flatMap(
      (instance) => itemsAt(instance, "sensitive_attributes").flatMap(
        (item) => [...walk(item)].flatMap(
          ({ node: part, path: inner2 }) => part.kind === "scalar" && inner2.at(-1) === "value" ? [part.text] : []
        )
      )
    );
    found.push({ address: `${type}.${name}`, values, sensitive });
  }
  return found;
}
var secretsOf2 = ({ address, values, sensitive }) => values.flatMap(
  (value) => entriesAt(value).flatMap(
    ({ key, value: held2 }) => hasText(held2) && ((0, import_match_scanner.isSecretName)(key) || SECRET_ATTRIBUTES.has(key) || sensitive.includes(key)) ? [`${address} ${key}`] : []
  )
);
var SECRET_ATTRIBUTES = /* @__PURE__ */ new Set([
  "result",
  "private_key_pem",
  "private_key_openssh",
  "kube_config_raw",
  "secret",
  "ses_smtp_password_v4",
  "b64_std"
]);
var hasText = (node) => node?.kind === "scalar" && node.text !== "";
var STATE_NAME = /\.tfstate(?:\.[\w-]+)*(?:\.backup)?$|\.tfstate\.\d+\.backup$/;
var PLAN_NAME = /^(?:tf)?plan\.(?:out|tfplan|bin|binary)$|\.tfplan$|^tfplan(?:[._-][\w-]+)?$/;
var tf_state_committed_default = defineRepositoryRule({
  id: "tf-state-committed",
  title: "Terraform state in the repository",
  why: "State and saved plans hold every password and key of the infrastructure in plain text, whatever the configuration calls sensitive.",
  remediation: "Replace every credential that the state holds, move the state to a remote backend, remove the file from all history, and ignore it.",
  fixes: {
    any: "git rm --cached '*.tfstate' '*.tfstate.*' && printf '*.tfstate\\n*.tfstate.*\\n' >> .gitignore"
  },
  severity: 9,
  cites: [
    { document: "S0", line: 62, practice: "State files hold sensitive information." },
    { document: "S0", line: 58, practice: "Store state with encryption and access controls." }
  ],
  confidence: "high",
  *check(inventory) {
    for (const path of inventory.paths) {
      const hit15 = inventory.tracked(path) ? hitOf(path, inventory) : void 0;
      if (hit15) yield hit15;
    }
  },
  examples: [],
  counterExamples: []
});
function hitOf(path, inventory) {
  const name = (0, import_match_scanner.nameOf)(path);
  const named3 = STATE_NAME.test(name);
  if (!named3 && !(0, import_match_scanner.isJson)(path)) return otherHit(path, name, inventory);
  const text = inventory.file(path)?.text;
  const state = text === void 0 ? void 0 : stateOf(text);
  if (!state && !(named3 && /"(?:lineage|terraform_version|modules|resources)"\s*:/.test(text ?? "")))
    return void 0;
  if (state?.kind === "encrypted") return void 0;
  return { path, resource: path, message: messageOf(state), ...severityOf3(path, state) };
}
function otherHit(path, name, inventory) {
  const text = PLAN_NAME.test(name) || name === "crash.log" ? inventory.file(path)?.text : void 0;
  if (name === "crash.log" && text && /terraform/i.test(text) && /panic:|\[(?:DEBUG|TRACE)\]/.test(text))
    return { path, resource: path, message: "a crash log of Terraform holds what it was working on" };
  const isPlan = PLAN_NAME.test(name) && text === void 0;
  return isPlan ? {
    path,
    resource: path,
    message: "a saved Terraform plan holds the state",
    ...severityOf3(path, void 0)
  } : void 0;
}
var severityOf3 = (path, state) => (0, import_match_scanner.isTest)(path) ? { severity: 3 } : state?.kind === "empty" ? { severity: 5 } : {};
function messageOf(state) {
  if (!state) return "a Terraform state is committed";
  if (state.kind === "empty") return "an empty Terraform state is committed; the next run fills it";
  const count2 = `a state of ${state.resources} resource${state.resources === 1 ? "" : "s"} is committed`;
  const [...shown2] = state.secrets.slice(0, 5);
  const more = state.secrets.length - shown2.length;
  return shown2.length === 0 ? count2 : `${count2}, with ${shown2.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
var LEFT_BEHIND2 = [
  { name: "terraform.tfstate", pattern: "*.tfstate" },
  { name: "terraform.tfstate.backup", pattern: "*.tfstate.*" },
  { name: ".terraform/terraform.tfstate", pattern: "**/.terraform/*" }
];
var tf_state_not_ignored_default = defineRepositoryRule({
  id: "tf-state-not-ignored",
  title: "Terraform state is not kept out of git",
  why: "One `git add .` after a run commits the state with every password and key that it holds in plain text.",
  remediation: "Append the lines to `.gitignore` and commit it before the next run; `.terraform.lock.hcl` stays tracked.",
  severity: 5,
  cites: [
    { document: "S0", line: 58, practice: "Store state with encryption and access controls." },
    { document: "S0", line: 66, practice: "Only authorised users get at the state files." }
  ],
  confidence: "high",
  about: isTerraformSource,
  *check(inventory) {
    const own = modulesOf(inventory).filter((module2) => !module2.files.every(({ path: path2 }) => isSample2(path2)));
    const roots = [...own.filter(isRun), ...own.filter((module2) => !isRun(module2))].slice(0, 40);
    const open2 = roots.map((module2) => ({
      module: module2,
      missing: LEFT_BEHIND2.filter(({ name }) => inventory.ignores(within(module2.folder, name)) === false)
    }));
    const exposed = open2.filter(({ missing: missing3 }) => missing3.length > 0);
    const first2 = exposed.find(({ module: module2 }) => isRun(module2)) ?? exposed[0];
    const path = first2 && (inventory.paths.includes(".gitignore") ? ".gitignore" : first2.module.files[0]?.path);
    if (!first2 || !path) return;
    const patterns = LEFT_BEHIND2.filter((one) => exposed.some(({ missing: missing3 }) => missing3.includes(one)));
    const lines3 = patterns.map(({ pattern }) => pattern);
    const folders = exposed.length === 1 ? first2.module.folder || "the root" : `${exposed.length} folders`;
    yield {
      path,
      resource: ".gitignore",
      message: `git would take ${first2.missing.map(({ name }) => name).join(", ")} of ${folders}`,
      fix: lines3.join("\n"),
      edits: withLines(inventory, ".gitignore", lines3),
      // A module that only others run leaves no state here.
      ...!exposed.some(({ module: module2 }) => isRun(module2)) && { severity: 3 }
    };
  },
  examples: [],
  counterExamples: []
});
var within = (folder, name) => folder === "" ? name : `${folder}/${name}`;
var isRun = (module2) => blocksOfModule(module2, "provider").length > 0 || blocksOfModule(module2, "terraform").some(({ block }) => block.blocks.some(({ type }) => type === "backend"));
var tf_variable_not_sensitive_default = defineDocumentRule({
  id: "tf-variable-not-sensitive",
  title: "Secret variable that Terraform prints",
  why: "Without the mark Terraform shows the value in plans, logs and the comments that pipelines make of them.",
  remediation: "Add `sensitive = true` (or `ephemeral = true` where the value need not be stored) to the variable.",
  severity: 5.5,
  cites: [
    { document: "S0", line: 86, practice: "What is sensitive is marked as sensitive." },
    { document: "S0", line: 87, practice: "The API key of a provider is a sensitive attribute." }
  ],
  confidence: "high",
  files: isTerraformSource,
  keywords: ["variable"],
  *check(file, inventory) {
    const variables3 = (file.hcl()?.blocks ?? []).filter(({ type }) => type === "variable").filter(isOpen5);
    if (variables3.length === 0) return;
    const module2 = moduleOf(file, inventory);
    const sinks2 = new Set(
      ["resource", "provider", "module"].flatMap(
        (type) => blocksOfModule(module2, type).flatMap(({ block }) => secretSinksOf(block))
      )
    );
    for (const block of variables3) {
      const name = block.labels[0] ?? "";
      if (!isNamed2(block, name) && !(sinks2.has(`var.${name}`) && !isAbout(block))) continue;
      yield {
        path: file.path,
        range: block.headRange,
        resource: `variable.${name}`,
        message: `variable ${name} holds a secret and is not marked sensitive`,
        fix: "sensitive = true",
        edits: withAttribute(file, block, "sensitive", "true"),
        ...isSample2(file.path) && { severity: 3 }
      };
    }
  },
  examples: [],
  counterExamples: []
});
function isOpen5(block) {
  const marked2 = ["sensitive", "ephemeral"].some((name) => {
    const value = attributeOf(block, name);
    return value?.kind === "constant" ? value.text === "true" : value !== void 0;
  });
  return !marked2 && !/^(?:bool|number)$/.test(typeText(block));
}
function typeText(block) {
  const type = attributeOf(block, "type");
  if (type?.kind === "string") return type.value;
  if (type?.kind === "call") return type.callee;
  return type && "text" in type ? type.text : "";
}
var isNamed2 = (block, name) => (0, import_match_scanner.isSecretName)(name) && !/^(?:list|set|map|object|tuple)/.test(typeText(block)) && !(0, import_match_scanner.wordsOf)(name).some((word) => word === "ssh" || word === "public") && !isAbout(block);
var isAbout = (block) => /\b(?:arns?|names? of|id of|ids of|path (?:to|of)|file(?:name)?|public key|whether|reference to|(?:kms|cmek) (?:key|crypto)|(?:key|secret) (?:name|id)s?|self[ _-]?links?)\b/i.test(
  stringOf(block, "description") ?? ""
);
var tls_db_connection_default = defineDocumentRule({
  id: "tls-db-connection",
  title: "Database connection without TLS, or with any certificate",
  why: "The password and the data cross the network in clear, or go to whoever answers in the name of the database.",
  remediation: "Connect with `sslmode=verify-full` (or the like of your driver) and the authority of the server, and let the server refuse other connections.",
  fixes: {
    hcl: 'parameter {\n  name  = "rds.force_ssl"\n  value = "1"\n}',
    javascript: "ssl: { rejectUnauthorized: true, ca }",
    typescript: "ssl: { rejectUnauthorized: true, ca }",
    any: "postgres://<host>/<database>?sslmode=verify-full"
  },
  severity: 6,
  cites: [
    { document: "S4", line: 58, practice: "All external communication is by TLS." },
    { document: "S2", line: 53, practice: "Clients check certificates." }
  ],
  confidence: "medium",
  files: (path) => isTerraformSource(path) || mayHoldSettings(path) || isBicep(path) || (0, import_match_scanner.formatOf)(path) === "shell" || (0, import_match_scanner.isCode)(path) && !(0, import_match_scanner.isTest)(path) && !(0, import_match_scanner.isVendored)(path),
  keywords: [
    "sslmode",
    "useSSL",
    "trustServerCertificate",
    "redis://",
    "ssl_enforcement",
    "require_ssl",
    "ssl_mode",
    "require_secure_transport",
    "rds.force_ssl",
    "tls_enabled",
    "ssl=false",
    "encrypt=false",
    "transit_encryption",
    "non_ssl_port",
    "client_broker",
    "TransitEncryption",
    "sslEnforcement",
    "enableNonSslPort",
    "Microsoft.Cache",
    "ClientBroker"
  ],
  *check(file) {
    const lower = isSample2(file.path) ? { severity: 3 } : {};
    const hits = isTerraformSource(file.path) ? terraformDatabases2(file) : (0, import_match_scanner.isCode)(file.path) ? inStrings(file) : [...inSettings4(file), ...inAzure(file, azureConnections)];
    for (const hit15 of hits) yield { ...hit15, ...lower };
  },
  examples: [],
  counterExamples: []
});
function weaknessOf2(text) {
  const found = PARAMETERS.find(([pattern]) => pattern.test(text));
  const url = urlParts(text.replace(/^jdbc:/i, ""));
  const host = url?.host ?? /(?:^|[\s;])(?:host|server|data source)\s*=\s*(?:tcp:)?([^;\s,]+)/i.exec(text)?.[1];
  if (found) return host && !isLocalHost(host) ? found[1] : void 0;
  const managed = url && /^redis$/.test(url.scheme) && /\.cache\.amazonaws\.com$|\.redis\.cache\.windows\.net$|\.upstash\.io$/.test(url.host);
  return managed ? "the managed cache is spoken to without TLS" : void 0;
}
var PARAMETERS = [
  [/\bsslmode=(?:disable|allow|prefer)\b/i, "the connection may go without TLS"],
  [/\buseSSL=false\b|\bsslMode=DISABLED\b/i, "the connection goes without TLS"],
  [/\btrustServerCertificate=(?:true|yes)\b/i, "any certificate of the server is accepted"],
  [/[?&;](?:ssl|tls|encrypt)=(?:false|no|disabled)\b/i, "the connection goes without TLS"]
];
var hit12 = (file, range, resource, message) => ({
  path: file.path,
  range,
  resource,
  message
});
function* azureConnections(resource) {
  yield* azurePlainDatabases(resource);
  for (const { value } of azureSettings(resource)) {
    const message = weaknessOf2(value.text);
    if (message) yield { range: value.range, message };
  }
}
function* inSettings4(file) {
  for (const { name, path, value, valueRange } of settingsOf2(file)) {
    if (isPlainTransit(name, value))
      yield hit12(file, valueRange, path, "data goes over the network without TLS");
    const found = weaknessOf2(value);
    if (found && !((0, import_match_scanner.isCompose)(file.path) && !/amazonaws|windows\.net/.test(value)))
      yield hit12(file, valueRange, path, found);
  }
  for (const { assignments } of file.shell())
    for (const { name, value } of assignments) {
      const found = weaknessOf2(value.text);
      if (found) yield hit12(file, value.range, name, found);
    }
}
function* inStrings(file) {
  for (const { value, range } of file.code()?.strings ?? []) {
    const found = weaknessOf2(value);
    if (found)
      yield hit12(file, range, `${urlParts(value.replace(/^jdbc:/i, ""))?.host ?? "connection string"}`, found);
  }
}
var isPlainTransit = (name, text) => /^(?:client_broker|ClientBroker)$/.test(name) && /^(?:TLS_)?PLAINTEXT$/.test(text) || /^(?:transit_encryption|TransitEncryption)$/.test(name) && /^DISABLED$/i.test(text) || name === "TransitEncryptionEnabled" && /^false$/i.test(text);
function* terraformDatabases2(file) {
  for (const block of file.hcl()?.blocks ?? [])
    for (const part of [block, ...blocksIn(block)])
      for (const found of openServer(block, part))
        yield hit12(file, found.range, addressOf(block), found.message);
}
function* openServer(block, part) {
  for (const { name: name2, value } of part.attributes) {
    const text2 = value.kind === "constant" || value.kind === "template" ? value.text : value.kind === "string" ? value.value : "";
    const off = /^(?:ssl_enforcement_enabled|require_ssl|transit_encryption_enabled)$/.test(name2) && text2 === "false" || /^(?:enable_non_ssl_port|non_ssl_port_enabled)$/.test(name2) && text2 === "true" || name2 === "ssl_enforcement" && text2 === "Disabled" || name2 === "ssl_mode" && text2 === "ALLOW_UNENCRYPTED_AND_ENCRYPTED" || isPlainTransit(name2, text2);
    if (off) yield { range: value.range, message: "the server takes connections without TLS" };
    const found = value.kind === "string" && weaknessOf2(text2);
    if (found && block.type !== "variable") yield { range: value.range, message: found };
  }
  const parameter = attributeOf(part, "value");
  const name = stringOf(part, "name") ?? "";
  const text = parameter?.kind === "string" ? parameter.value : parameter?.kind === "constant" ? parameter.text : "";
  if (parameter && (name === "rds.force_ssl" && text === "0" || /^require_secure_transport$/i.test(name) && /^(?:off|0|false)$/i.test(text)))
    yield { range: parameter.range, message: "the server takes connections without TLS" };
}
var MOST3 = 120;
var BRANCH = /^[\s})]*(?:else\s+if|elsif|elif|if|unless|case|when|else|default)\b/;
var FUNCTION = /^\s*(?:[\w@]+\s+)*(?:def|function|func|fun|fn|class)\b/;
function guardsOf(text, offset) {
  const lines3 = text.slice(0, offset).split("\n");
  const own = lines3.pop() ?? "";
  const guards = BRANCH.test(own) ? [own] : [];
  let limit = indentOf(own);
  let isElse = false;
  for (const line of lines3.slice(-MOST3).reverse()) {
    const indent = indentOf(line);
    if (line.trim() === "" || indent > limit || indent === limit && !isElse) continue;
    if (FUNCTION.test(line)) break;
    const isBranch = BRANCH.test(line);
    if (isBranch) guards.push(line);
    if (indent < limit || isBranch)
      isElse = isBranch && /\b(?:else|elif|elsif|default|case|when)\b/.test(line);
    limit = indent;
  }
  return guards;
}
var indentOf = (line) => line.length - line.trimStart().length;
var FIRST_USE = 6;
var isFalse2 = (value) => value?.kind === "constant" && /^(?:false|0)$/i.test(value.text) || value?.kind === "string" && value.value === "0";
var isTrue2 = (value) => value?.kind === "constant" && /^(?:true|1)$/i.test(value.text);
var nameText = (value) => value?.kind === "name" ? value.text : value?.kind === "call" ? value.callee : "";
var CHECKS2 = /^(?:rejectUnauthorized|strictSSL|check_hostname|verify_ssl|verify_certs|ssl_verify|verify_ssl_certs|ssl_verifypeer|verify_peer|verify_peer_name|ssl_verifyhost|NODE_TLS_REJECT_UNAUTHORIZED|SSL_VERIFYPEER|CURLOPT_SSL_VERIFYPEER|CURLOPT_SSL_VERIFYHOST|verify_host|tls_verify|sslVerify)$/;
var SKIPS = /^(?:InsecureSkipVerify|insecureSkipVerify|insecure_skip_verify|tlsAllowInvalidCertificates|tlsAllowInvalidHostnames|tlsInsecure|trustAllCerts|disableSslVerification|acceptInsecureCerts|danger_accept_invalid_certs|ignoreHTTPSErrors)$/;
var BROWSER_TEST = /^(?:acceptInsecureCerts|ignoreHTTPSErrors)$/;
var NONE = /(?:^|\.)(?:CERT_NONE|VERIFY_NONE|SSL_VERIFY_NONE|SslVerifyMode\.NONE|SslVerificationMode\.NONE)$/;
var CALLBACKS = /^(?:ServerCertificateCustomValidationCallback|ServerCertificateValidationCallback|RemoteCertificateValidationCallback|checkServerIdentity)$/;
var ANY = /(?:^|\.)(?:NoopHostnameVerifier(?:\.INSTANCE)?|ALLOW_ALL_HOSTNAME_VERIFIER|AllowAllHostnameVerifier|TrustAllStrategy(?:\.INSTANCE)?|DangerousAcceptAnyServerCertificateValidator|_create_unverified_context|InsecureTrustManagerFactory\.INSTANCE)$/;
function* uncheckedNames(code, text) {
  const servers = serverOptions(code);
  for (const named3 of code.named) {
    const { name, nameRange, value, within: within2, kind } = named3;
    if (servers.has(nameRange.start) || !isOff(named3, code, text)) continue;
    if (kind === "parameter" && !isTrue2(value) && !isFalse2(value)) continue;
    yield {
      what: name,
      range: { start: nameRange.start, end: Math.max(nameRange.end, value.range.end) },
      within: within2,
      ...near(named3, code, text)
    };
  }
}
function isOff(named3, code, text) {
  const { name, value } = named3;
  if (BROWSER_TEST.test(name)) return false;
  if (SKIPS.test(name)) return isTrue2(value) && !isCheckedOtherwise(named3, code, text);
  if (CHECKS2.test(name)) return isFalse2(value);
  if (name === "verify") return isFalse2(value) && isHttpVerify(named3, code, text);
  if (name === "cert_reqs" && value.kind === "string") return /^(?:CERT_)?NONE$/.test(value.value);
  if (CALLBACKS.test(name)) return acceptsAll(value);
  return NONE.test(nameText(value)) || value.kind === "name" && ANY.test(value.text);
}
function isHttpVerify(named3, code, text) {
  if (named3.kind === "argument") {
    const call = code.calls.find(
      (one) => one.arguments.some(({ value }) => value.range.start === named3.value.range.start)
    );
    return call !== void 0 && REQUESTING.test(call.callee);
  }
  if (named3.kind === "field" || named3.kind === "variable")
    return code.language === "python" && /\b(?:requests|httpx|Session)\b/.test(text);
  return named3.kind === "property" && (code.language === "php" || code.language === "ruby");
}
var REQUESTING = /(?:^|\.)(?:get|post|put|patch|delete|head|options|request|send|stream|Client|AsyncClient|Session|HTTPTransport|AsyncHTTPTransport|client|resource|session|get_json|[A-Z]\w*(?:Client|Session|Api|API|Connection))$/;
function isCheckedOtherwise(named3, code, text) {
  const config = code.calls.find(
    ({ arguments: given2 }) => given2.some(({ value }) => value.range.start === named3.value.range.start)
  );
  const own = config?.arguments.some(
    ({ name }) => /^(?:VerifyPeerCertificate|VerifyConnection|PeerCert\w+)$/.test(name ?? "")
  );
  return own ?? /\.(?:VerifyPeerCertificate|VerifyConnection)\s*=/.test(text);
}
function serverOptions(code) {
  const starts = /* @__PURE__ */ new Set();
  for (const { callee, arguments: given2 } of code.calls)
    if (/(?:^|\.)(?:createServer|createSecureServer|TLSSocket|Server)$/.test(callee)) {
      for (const { value } of given2)
        if (value.kind === "object") for (const { nameRange } of value.properties) starts.add(nameRange.start);
    }
  return starts;
}
function acceptsAll(value) {
  if (ANY.test(nameText(value))) return true;
  if (value.kind !== "other") return false;
  const text = value.text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, "").trim();
  return /(?:=>|->)\s*(?:true|undefined|null|\{\s*(?:return(?:\s+(?:true|undefined|null))?\s*;?)?\s*\})\s*;?\s*\}?$|^(?:delegate|function)\b[^{]*\{\s*(?:return(?:\s+(?:true|undefined))?\s*;?)?\s*\}$|^\{[^{}]*->\s*true\s*\}$/.test(
    text
  );
}
function isAskedFor2({ start, end }, code) {
  const around = code.functions.filter(({ range }) => range.start <= start && end <= range.end);
  return around.some(({ parameters }) => parameters.some((name) => ASKING.test(name)));
}
var isConditional = ({ start }, text) => guardsOf(text, start).some((guard) => ASKING.test(guard));
var ASKING = /verify|validat|cert_(?:reqs|none)|insecure|skip|unsafe|self_?signed|allow_?invalid/i;
function near({ value, nameRange }, code, text) {
  if (isAskedFor2(value.range, code) || isConditional(nameRange, text)) return { mild: true };
  const call = code.calls.find(
    ({ arguments: given2 }) => given2.some((one) => one.value.range.start <= value.range.start && value.range.end <= one.value.range.end)
  );
  return call && isLocalCall(call) ? { mild: true } : {};
}
function isLocalCall(call) {
  if (/proxy/i.test(call.callee)) return false;
  const hosts = call.arguments.flatMap(({ value }) => [...expressionsIn(value)]).flatMap((one) => one.kind === "string" ? urlParts(one.value)?.host ?? [] : []);
  return hosts.length > 0 && hosts.every((host) => /^(?:localhost|127\.|\[?::1)/.test(host));
}
function* uncheckedCalls(code, text) {
  for (const call of code.calls) {
    const found = uncheckedCall(call, text);
    if (found)
      yield {
        range: headOf2(call, text),
        within: call.within,
        ...(isLocalCall(call) || isAskedFor2(call.range, code) || isConditional(call.range, text)) && {
          mild: true
        },
        ...found
      };
  }
}
function uncheckedCall(call, text) {
  const { callee } = call;
  const last = callee.slice(callee.lastIndexOf(".") + 1);
  const first2 = argumentOf(call, 0);
  if (/^_create_unverified_context$/.test(last)) return { what: callee };
  if (/^danger_accept_invalid_(?:certs|hostnames)$/.test(last) && isTrue2(first2)) return { what: last };
  if (/^(?:set_verify|setVerify|verify_mode)$/.test(last) && NONE.test(nameText(first2))) return { what: last };
  if (last === "curl_setopt" && isFalse2(argumentOf(call, 2)) && /^CURLOPT_SSL_VERIFY(?:PEER|HOST)$/.test(nameText(argumentOf(call, 1))))
    return { what: nameText(argumentOf(call, 1)) };
  if (/^(?:TCPConnector|ws_connect)$/.test(last) && (isFalse2(argumentOf(call, "ssl")) || isFalse2(argumentOf(call, "verify_ssl"))))
    return { what: last };
  if (/^(?:setHostnameVerifier|setDefaultHostnameVerifier|hostnameVerifier|setSSLHostnameVerifier)$/.test(last))
    return call.arguments.some(({ value }) => acceptsAll(value) || ANY.test(nameText(value))) || trailingLambda(call, text) ? { what: last } : void 0;
  if (/^(?:loadTrustMaterial|trustManager)$/.test(last) && call.arguments.some(({ value }) => ANY.test(nameText(value))))
    return { what: last };
  if (/^(?:set_missing_host_key_policy)$/.test(last) && /AutoAddPolicy|WarningPolicy/.test(nameText(first2)))
    return { what: last, severity: FIRST_USE };
  if (callee === "ssh.InsecureIgnoreHostKey") return { what: callee, severity: FIRST_USE };
  return insecureChannel(call, last, first2);
}
var trailingLambda = (call, text) => /\{\s*_?\w*\s*,\s*_?\w*\s*->\s*true\s*\}$/.test(text.slice(call.range.start, call.range.end));
function insecureChannel(call, last, first2) {
  const plain6 = last === "insecure_channel" || /^(?:Dial|DialContext|NewClient)$/.test(last) && call.arguments.some(
    ({ value }) => value.kind === "call" && /WithInsecure$|WithTransportCredentials$/.test(value.callee) && (value.callee.endsWith("WithInsecure") || nameText(value.arguments[0]?.value) === "insecure.NewCredentials")
  );
  const target = [first2, argumentOf(call, 1)].find((value) => value?.kind === "string");
  if (!plain6 || target?.kind !== "string") return void 0;
  const host = target.value.replace(/^(?:dns|passthrough):\/*/, "").replace(/:\d+$/, "");
  return isLocalHost(host) || !host.includes(".") ? void 0 : { what: `${last} without TLS` };
}
function headOf2({ range, callee }, text) {
  const last = callee.slice(callee.lastIndexOf(".") + 1);
  const at2 = text.slice(range.start, range.end).lastIndexOf(last);
  return at2 < 0 ? range : { start: range.start + at2, end: range.end };
}
function* uncheckedFunctions(code, text) {
  if (code.language !== "java" && code.language !== "kotlin") return;
  for (const { name, parameters, range } of code.functions) {
    const body = bodyOf(text.slice(range.start, range.end));
    const trusts = name === "checkServerTrusted" && /^(?:\{\s*(?:return;?)?\s*\}|=\s*Unit)$/.test(body);
    const verifies = name === "verify" && parameters.length === 2 && /HostnameVerifier|SSLSession/.test(text) && /^(?:\{\s*return true;?\s*\}|=\s*true)$/.test(body);
    const start = text.indexOf(`${name}(`, range.start);
    if (trusts || verifies)
      yield { what: name, range: { start, end: text.indexOf(")", start) + 1 }, within: "" };
  }
}
function bodyOf(text) {
  const plain6 = text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, "");
  const open2 = plain6.search(/\)\s*(?::\s*\w+\s*)?(?:throws\s+[\w.,\s]+)?[{=]/);
  return open2 < 0 ? "" : plain6.slice(open2).replace(/^\)\s*(?::\s*\w+\s*)?(?:throws\s+[\w.,\s]+)?/, "").trim();
}
var tls_verify_disabled_code_default = defineDocumentRule({
  id: "tls-verify-disabled-code",
  title: "Certificate check switched off in code",
  why: "Whoever stands between the two ends can answer in the name of the server and read what is sent, credentials included.",
  remediation: "Remove the setting, and where the server has a certificate of your own authority, give the client that authority (a CA file) instead.",
  fixes: {
    python: 'requests.get(url, verify="/etc/ssl/own-ca.pem")',
    javascript: "new https.Agent({ ca: readFileSync('own-ca.pem') })",
    typescript: "new https.Agent({ ca: readFileSync('own-ca.pem') })",
    go: "&tls.Config{RootCAs: pool}",
    any: "<the CA of the server as a trusted one, and no switch that skips the check>"
  },
  severity: 8,
  cites: [{ document: "S2", line: 53, practice: "HTTP clients check certificates." }],
  confidence: "high",
  files: (path) => (0, import_match_scanner.isCode)(path) && !(0, import_match_scanner.isVendored)(path),
  keywords: [
    "verify",
    "unverified",
    "CERT_NONE",
    "check_hostname",
    "rejectUnauthorized",
    "REJECT_UNAUTHORIZED",
    "strictSSL",
    "TrustManager",
    "checkServerTrusted",
    "HostnameVerifier",
    "HOSTNAME_VERIFIER",
    "TrustAll",
    "ValidationCallback",
    "CertificateValidator",
    "danger",
    "insecure",
    "AutoAddPolicy",
    "checkServerIdentity",
    "trustAllCerts"
  ],
  lines: [
    {
      words: [
        "verif",
        "cert",
        "hostname",
        "reject",
        "ssl",
        "tls",
        "trust",
        "validat",
        "danger",
        "insecure",
        "none",
        "policy",
        "checkserver",
        "tcpconnector",
        "ws_connect"
      ],
      shape: /(?:verif\w*|check_hostname|reject_?unauthorized|strictSSL)["'\]]*\s*(?:=>|[=:,])\s*["']?(?:false|0)\b|(?:TCPConnector|ws_connect)\s*\(|skip_?verify|insecure_?(?:skip|channel|trust|ignore)|tls_?Insecure|WithInsecure|insecure\.NewCredentials|allow_?invalid|trustAllCerts|disableSslVerification|danger_accept|acceptInsecureCerts|CERT_NONE|VERIFY_NONE|cert_reqs|Mode\.NONE|HostnameVerifier|HOSTNAME_VERIFIER|TrustAll|TrustStrategy|TrustMa(?:nager|terial)|ValidationCallback|CertificateValidator|_unverified|AutoAddPolicy|WarningPolicy|checkServer(?:Trusted|Identity)|\b(?:boolean|fun)\s+verify\b/i
    }
  ],
  *check(file) {
    const code = file.code();
    if (!code) return;
    const seen = /* @__PURE__ */ new Set();
    for (const found of [
      ...uncheckedCalls(code, file.text),
      ...uncheckedNames(code, file.text),
      ...uncheckedFunctions(code, file.text)
    ]) {
      if (seen.has(found.range.start)) continue;
      seen.add(found.range.start);
      const { what, range, within: within2, severity, mild } = found;
      const level = isSample2(file.path) || mild ? 3 : severity;
      yield {
        path: file.path,
        range,
        resource: within2 ? `${within2} ${what}` : what,
        message: `${what} lets any certificate pass`,
        ...level && { severity: level }
      };
    }
  },
  examples: [],
  counterExamples: []
});
var SKIPPING = new Set(
  "insecureskiptlsverify insecureskipverify tlsinsecureskipverify skiptlsverify tlsskipverify skipverify skipsslverify skipsslverification skiptlsverification allowunverifiedssl insecuressl gitsslnoverify vaultskipverify tlsinsecure sslnoverify noverifyssl disablesslverification azureclidisableconnectionverification consulhttpsslskipverify argocdserverinsecure acceptinsecurecerts trustallcertificates".split(
    " "
  )
);
var CHECKING = new Set(
  "validatecerts sslverify verifyssl tlsverify verifytls strictssl enablestrictssl npmconfigstrictssl sslvalidate verifycerts verifycertificate verifycertificates rejectunauthorized nodetlsrejectunauthorized pythonhttpsverify httpsslverify proxysslverify sslverifypeer verifypeer consulhttpsslverify dockertlsverify".split(
    " "
  )
);
var ON2 = /^(?:true|yes|on|1)$/i;
var OFF3 = /^(?:false|no|off|0|never|none|verify_none)$/i;
function switchesOff(name, value) {
  const last = name.slice(name.lastIndexOf("/") + 1).replace(/^.*[.:]/, "");
  const plain6 = last.toLowerCase().replace(/[-_]/g, "");
  return SKIPPING.has(plain6) && ON2.test(value) || CHECKING.has(plain6) && OFF3.test(value);
}
var OPTION_WORDS = [
  "insecure nocheckcertificate allowunauthenticated verifypeer verifyhost forceyes nogpgcheck sslverify".split(
    " "
  ),
  "tlsverify noverifyssl verify=no verify=false tlsskipverify trustedhost".split(" ")
].flat();
var SAYS_SO = new RegExp([...SKIPPING, ...CHECKING, ...OPTION_WORDS].join("|"));
var maySwitchOff = (text) => SAYS_SO.test(text.toLowerCase().replace(/[-_]/g, "")) || /curl/i.test(text) && /\s-[A-Za-z0-9#]*k/.test(text);
var CURL_VALUES = "AbcCdDeEFHKmoPQrtTuUwxXyYz";
function uncheckedCommand(command) {
  const { name, arguments: words } = programOf(command.words);
  const option = optionOf(name, words);
  if (!option || name === "curl" && !hasTarget(words)) return void 0;
  const urls = words.flatMap(({ text }) => urlParts(text)?.host ?? []);
  return { program: name, range: option.range, local: urls.length > 0 && urls.every(isPlainlyLocal) };
}
var hasTarget = (words) => words.some(({ text }, i) => {
  const before2 = words[i - 1]?.text ?? "";
  if (text.startsWith("-")) return false;
  if (before2.startsWith("--")) return CURL_FLAGS.test(before2);
  return !before2.startsWith("-") || !CURL_VALUES.includes(before2.at(-1) ?? "");
});
var CURL_FLAGS = /^--(?:insecure|silent|fail\S*|show-error|location\S*|compressed|get|head|include|verbose|anyauth|basic|digest|ntlm|negotiate|globoff|progress-bar|no-\S+|http\S*|tlsv\S*|ssl\S*|remote-\S+|create-dirs|ipv[46]|raw|tcp-\S+|parallel|proxy-insecure)$/;
var isPlainlyLocal = (host) => !/[${}<>%()*]/.test(host) && host !== "" && isLocalHost(host);
function optionOf(name, words) {
  if (name === "curl") return curlOption(words);
  const options = OPTIONS.find(([programs]) => programs.test(name))?.[1];
  const found = options && words.find(({ text }) => options.test(text));
  return found ?? configured2(name, words);
}
var OPTIONS = [
  [/^wget2?$/, /^--no-check-certificate$/],
  [
    /^(?:apt|apt-get|aptitude)$/,
    /^--allow-unauthenticated$|^Acquire::https?::Verify-(?:Peer|Host)=false$|^-oAcquire::https?::Verify-(?:Peer|Host)=false$|^--force-yes$/
  ],
  [
    /^(?:yum|dnf|microdnf|tdnf|zypper)$/,
    /^--nogpgcheck$|^--no-gpg-checks?$|^--setopt=sslverify=(?:0|false)$/
  ],
  [/^(?:kubectl|oc|helm|helmfile|flux|velero)$/, /^--(?:kube-)?insecure-skip-tls-verify(?:=true)?$/],
  [/^argocd$/, /^--insecure$/],
  [/^(?:podman|buildah|skopeo|crane)$/, /^--(?:src-|dest-)?tls-verify=false$/],
  [/^aws$/, /^--no-verify-ssl$/],
  [/^https?$/, /^--verify(?:=no|=false)$/],
  [/^vault$/, /^-tls-skip-verify$/],
  [/^(?:lftp|mc)$/, /^--insecure$/]
];
function curlOption(words) {
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (!word) continue;
    if (/^--(?:insecure|proxy-insecure)$/.test(word.text)) return word;
    if (!/^-[A-Za-z0-9#]/.test(word.text)) continue;
    const letters = [...word.text.slice(1)];
    const value = letters.findIndex((letter) => CURL_VALUES.includes(letter));
    if (letters.slice(0, value < 0 ? void 0 : value).includes("k")) return word;
    if (value === letters.length - 1) i++;
  }
  return void 0;
}
function configured2(name, words) {
  if (/^(?:git|npm|yarn|pnpm|conda|composer|bundle)$/.test(name))
    return words.find(({ text }, i) => {
      const [key = "", value = words[i + 1]?.text ?? ""] = text.split("=");
      return /ssl/i.test(key) && switchesOff(key.replace(/^--/, ""), value);
    });
  if (!/^(?:pip3?|python3?|uv|pipenv)$/.test(name)) return void 0;
  return words.find(({ text }, i) => {
    const host = /^--trusted-host=(.+)$/.exec(text)?.[1] ?? (text === "--trusted-host" ? words[i + 1]?.text : void 0);
    return host !== void 0 && !isLocalHost(host.replace(/:\d+$/, ""));
  });
}
var tls_verify_disabled_config_default = defineDocumentRule({
  id: "tls-verify-disabled-config",
  title: "Certificate check switched off in configuration or a script",
  why: "Whoever stands between the two ends can answer in the name of the server, read what is sent and replace what is fetched.",
  remediation: "Remove the setting or option, and where the server has a certificate of your own authority, name that authority instead (`--cacert`, `ca_certs`).",
  fixes: {
    shell: "curl --cacert own-ca.pem <address>",
    dockerfile: "COPY own-ca.crt /usr/local/share/ca-certificates/\nRUN update-ca-certificates",
    yaml: "validate_certs: true",
    hcl: "insecure = false",
    any: "cafile=own-ca.pem"
  },
  severity: 7.5,
  cites: [
    { document: "S4", line: 58, practice: "All external communication is by TLS." },
    { document: "S2", line: 53, practice: "HTTP clients check certificates." }
  ],
  confidence: "high",
  files: (path) => mayHoldCommands(path) || (0, import_match_scanner.isTerraform)(path) || ["ini", "dotenv", "toml"].includes((0, import_match_scanner.formatOf)(path)) || /(?:^|\/)\.curlrc$/.test(path),
  keywords: [
    "verify",
    "insecure",
    "curl",
    "strict",
    "certificate",
    "validate_certs",
    "trusted-host",
    "gpgcheck",
    "gpg-check",
    "unauthenticated",
    "NODE_TLS",
    "unverified",
    "force-yes"
  ],
  *check(file) {
    if (!maySwitchOff(file.text)) return;
    const lower = isSample2(file.path) ? { severity: 3 } : {};
    const seen = /* @__PURE__ */ new Set();
    for (const hit15 of [...commands2(file), ...settings(file)]) {
      if (hit15.range && seen.has(hit15.range.start)) continue;
      seen.add(hit15.range?.start ?? -1);
      yield { ...hit15, ...lower };
    }
  },
  examples: [],
  counterExamples: []
});
function* commands2(file) {
  if (!mayHoldCommands(file.path)) return;
  for (const command of commandsIn(file)) {
    const found = uncheckedCommand(command);
    if (found) {
      const { program, range, local: local2 } = found;
      const message = `${program} accepts any certificate or signature`;
      yield {
        path: file.path,
        range,
        resource: `${program} command`,
        message,
        ...local2 && { severity: 3 }
      };
    }
    for (const { name, nameRange, value } of command.assignments)
      if (switchesOff(name, value.text)) yield hit13(file, name, nameRange);
  }
}
var hit13 = (file, name, range, resource = name) => ({
  path: file.path,
  range,
  resource,
  message: `${name.slice(name.lastIndexOf("/") + 1)} switches the check of certificates off`
});
function* settings(file) {
  if ((0, import_match_scanner.isTerraform)(file.path)) return yield* terraformSettings(file);
  for (const { name, value, nameRange, path } of settingsOf2(file))
    if (switchesOff(name, value) && !isAskedFor(file.text, nameRange.start, name))
      yield hit13(file, name, nameRange, path);
  if (/\.conf$/.test(file.path))
    for (const match of file.text.matchAll(/^[ \t]*((?:proxy|grpc|uwsgi)_ssl_verify)[ \t]+off\b/gm))
      yield hit13(file, match[1] ?? "", { start: match.index, end: match.index + match[0].length });
}
function* terraformSettings(file) {
  for (const block of file.hcl()?.blocks ?? [])
    for (const part of [block, ...blocksIn(block)])
      for (const { name, nameRange, value } of part.attributes) {
        const text = value.kind === "constant" ? value.text : value.kind === "string" ? value.value : "";
        const unchecked = switchesOff(name, text) || block.type === "provider" && name === "insecure" && text === "true";
        if (unchecked) yield hit13(file, name, nameRange, `${addressOf(block)}.${name}`);
      }
  for (const block of blocksOf(file.hcl(), "resource"))
    for (const { value } of block.attributes)
      if (value.kind === "object") {
        for (const { name, nameRange, value: inner2 } of value.properties)
          if (inner2.kind === "constant" && switchesOff(name, inner2.text))
            yield hit13(file, name, nameRange, `${addressOf(block)}.${name}`);
      }
}
var tls_weak_version_default = defineDocumentRule({
  id: "tls-weak-version",
  title: "TLS older than 1.2 is accepted",
  why: "SSL 3, TLS 1.0 and 1.1 are broken and withdrawn (RFC 8996); whoever stands between the ends can force them where they are accepted.",
  remediation: "Set the least version to TLS 1.2, better 1.3, or drop the setting where the default of the library or service is newer.",
  fixes: {
    hcl: 'ssl_policy = "ELBSecurityPolicy-TLS13-1-2-2021-06"',
    python: "context.minimum_version = ssl.TLSVersion.TLSv1_2",
    go: "MinVersion: tls.VersionTLS12",
    javascript: "minVersion: 'TLSv1.2'",
    typescript: "minVersion: 'TLSv1.2'",
    any: "ssl_protocols TLSv1.2 TLSv1.3;"
  },
  severity: 6,
  cites: [{ document: "S2", line: 53, practice: "HTTP clients use secure connections." }],
  confidence: "high",
  files: (path) => isTerraformSource(path) || (0, import_match_scanner.isYaml)(path) || (0, import_match_scanner.isJson)(path) || isBicep(path) || (0, import_match_scanner.isCode)(path) && !(0, import_match_scanner.isVendored)(path) || isServerConfiguration2(path),
  lines: [
    {
      words: ["tls", "ssl"],
      shape: /(?:SSLv[23]|TLSv1(?:_1)?)_METHOD|\.protocols["']|setEnabledProtocols|["'`](?:SSLv[23]|TLSv1)(?:_method|\.[01]|_1_method)?["'`]|VersionTLS1[01]|VersionSSL30|PROTOCOL_(?:SSLv[23]|TLSv1(?:_1)?\b)|(?:TLSVersion|SecurityProtocolType|SslProtocols)\s*\./
    }
  ],
  keywords: ["TLS", "SSLv", "ssl_policy", "SslPolicy", "SecurityPolicy"],
  *check(file) {
    const lower = isSample2(file.path) ? { severity: 3 } : {};
    for (const hit15 of hitsIn12(file)) yield { ...hit15, ...lower };
  },
  examples: [],
  counterExamples: []
});
var isServerConfiguration2 = (path) => /\.(?:conf|cfg|cnf)$|sites-(?:available|enabled)\/|\.vhost$/.test(path);
var OLD = /^(?:SSL_?v?[23](?:\.0)?|(?:TLS_?)?v?_?1(?:[._][01])?|tls1[01]?|TLSv1_2016|TLSv1\.1_2016|TLS_1_[01]|VersionTLS1[01]|VersionSSL30|TLS1_[01]|TLSEnforcementDisabled)$/i;
var OLD_POLICY = /^AppGwSslPolicy(?:20150501|20170401)$|^ELBSecurityPolicy-(?:2016-08|2015-05|TLS-1-[01]-2015-04|FS-2018-06|TLS-1-1-2017-01|FS-1-1-2019-08|TLS13-1-[01]-2021-06)$|^Policy-Min-TLS-1-0-2019-07$|^TLS_1_0$/;
var LEAST = /^(?:min_?tls_?version|minimum_?tls_?version|tls_?min_?version|min_?version|minimum_?protocol_?version|min_?tls|ssl_?minimum_?version|minimum_?version|tls_?version|security_?policy|ssl_?policy|minimalTlsVersion|secureProtocol|ssl_version|min_proto_version|tlsMinimumVersion|ssl_?minimal_?tls_?version_?enforced|min_?protocol_?version)$/i;
function* hitsIn12(file) {
  const { path } = file;
  if (isTerraformSource(path)) {
    for (const block of file.hcl()?.blocks ?? []) {
      yield* policyAttributes(block, file);
      for (const part of [block, ...blocksIn(block)])
        for (const { name, value } of part.attributes)
          if (value.kind === "string" || value.kind === "constant") {
            const text = value.kind === "string" ? value.value : value.text;
            if (isOldSetting(name, text)) yield hit14(file, value.range, `${addressOf(block)}.${name}`, text);
          }
    }
  } else if ((0, import_match_scanner.isCode)(path)) {
    const code = file.code();
    if (code) yield* inCode9(code, file);
  } else if (isServerConfiguration2(path)) yield* inServers(file);
  else yield* inDocuments(file);
}
var isOldSetting = (name, value) => OLD_POLICY.test(value) ? /policy/i.test(name) : LEAST.test(name) && OLD.test(value) && !/^1$/.test(value);
var hit14 = (file, range, resource, value) => ({
  path: file.path,
  range,
  resource,
  message: `${value} accepts versions of TLS that are broken`
});
var SWITCHED_ON = /Security\.(?:Backend\.)?Protocols\.(?:Ssl30|Tls1[01])$/i;
function* inResource(resource) {
  for (const { key, value } of azureSettings(resource)) {
    const isOpen6 = SWITCHED_ON.test(key) && /^true$/i.test(value.text) || isOldSetting(key, value.text);
    const isAny = /^minimalTlsVersion$/i.test(key) && value.text === "None";
    if (isOpen6 || isAny)
      yield {
        range: value.range,
        message: `${isOpen6 && !isAny && /^true$/i.test(value.text) ? key.replace(/^.*\./, "") : value.text} accepts versions of TLS that are broken`
      };
  }
}
function* inDocuments(file) {
  if (azureTemplates(file).length > 0) return yield* inAzure(file, inResource);
  const isCloud = CLOUD_TEMPLATE_KEYWORDS.some((word) => file.text.includes(word));
  const json = file.json();
  for (const root of json ? [json] : file.yaml()) {
    if (isCloud) yield* switchedOn(root, file);
    for (const { key, node, path } of keyedScalars(root)) {
      const speaks = isCloud || /tls|ssl/i.test(key) || /tls|ssl/i.test(node.text);
      if (speaks && !node.templated && isOldSetting(key, node.text))
        yield hit14(file, node.range, pathText(path), node.text);
    }
  }
}
var LISTED = /^Protocol-(SSLv[23]|TLSv1(?:\.1)?)$/;
function* switchedOn(root, file) {
  for (const { node, path } of walk(root)) {
    const version = LISTED.exec(textAt(node, "Name") ?? "")?.[1];
    const value = scalarAt(node, "Value");
    if (version && value && /^true$/i.test(value.text)) yield hit14(file, value.range, pathText(path), version);
  }
}
function* policyAttributes(block, file) {
  for (const attribute of blocksOf(block, "policy_attribute")) {
    const version = LISTED.exec(stringOf(attribute, "name") ?? "")?.[1];
    const value = attributeOf(attribute, "value");
    if (version && value && plain3(value) === "true") yield hit14(file, value.range, addressOf(block), version);
  }
}
function* inServers(file) {
  for (const match of file.text.matchAll(
    /^[ \t]*(ssl_protocols|SSLProtocol|proxy_ssl_protocols)[ \t]+([^;\n#]+)/gm
  )) {
    const words = (match[2] ?? "").trim().split(/\s+/);
    const open2 = words.find((word) => OLD.test(word.replace(/^\+/, "")));
    if (open2)
      yield hit14(file, { start: match.index, end: match.index + match[0].length }, match[1] ?? "", open2);
  }
  for (const match of file.text.matchAll(
    /\b(?:ssl-min-ver|ssl_min_protocol_version)\b[ \t=]+['"]?(SSLv3|TLSv1(?:\.[01])?)(?![.\d])/g
  ))
    yield hit14(file, { start: match.index, end: match.index + match[0].length }, "ssl-min-ver", match[1] ?? "");
}
var OLD_CONSTANT = /(?:^|\.)(?:VersionTLS1[01]|VersionSSL30|PROTOCOL_(?:SSLv[23]|TLSv1(?:_1)?)|(?:SSLv[23]|TLSv1(?:_1)?)_METHOD|TLSVersion\.(?:TLSv1(?:_1)?|SSLv3)|SecurityProtocolType\.(?:Ssl3|Tls|Tls11)|SslProtocols\.(?:Ssl[23]|Tls|Tls11))$/;
var CHOOSING = /^(?:MinVersion|minVersion|min_version|minimum_version|ssl_version|secureProtocol|SecurityProtocol|SslProtocols|EnabledSslProtocols|protocol|tls_version|version|method)$/;
function* inCode9(code, file) {
  for (const { name, value, nameRange } of code.named) {
    const old = oldText(value);
    if (CHOOSING.test(name) && old)
      yield hit14(file, { start: nameRange.start, end: value.range.end }, name, old);
  }
  for (const { callee, arguments: given2, range } of code.calls) {
    const [first2] = given2;
    const old = first2 && first2.name === void 0 && oldText(first2.value);
    if (old && /(?:^|\.)(?:SSLContext|SSLContext\.getInstance|wrap_socket|SSL\.Context)$/.test(callee))
      yield hit14(file, range, callee, old);
    yield* enabled(callee, given2, file);
  }
}
function* enabled(callee, given2, file) {
  const [first2, second] = given2.map(({ value }) => value);
  const isProperty = /System\.setProperty$/.test(callee) && first2?.kind === "string" && /^(?:jdk\.tls\.client\.protocols|https\.protocols)$/.test(first2.value);
  if (!isProperty && !/\.setEnabledProtocols$/.test(callee)) return;
  for (const part of isProperty ? second ? [second] : [] : first2 ? expressionsIn(first2) : [])
    for (const version of part.kind === "string" ? part.value.split(",") : [])
      if (part.kind === "string" && OLD.test(version.trim()))
        yield hit14(file, part.range, callee, version.trim());
}
function oldText(value) {
  if (value.kind === "name") return OLD_CONSTANT.test(value.text) ? value.text : void 0;
  const old = value.kind === "string" && /^(?:SSLv[23](?:_method)?|TLSv1(?:\.[01]|_method|_1_method)?)$/.test(value.value);
  return old ? value.value : void 0;
}
var practices = [
  ci_hardcoded_credential_default,
  ci_secret_logged_default,
  ci_secret_no_environment_default,
  ci_secrets_overexposed_default,
  ci_sensitive_artifact_default,
  ci_static_cloud_keys_default,
  ci_token_permissions_default,
  ci_unpinned_action_with_secret_default,
  code_sql_concat_default,
  compose_literal_secret_default,
  compose_secret_file_tracked_default,
  crypto_insecure_random_default,
  crypto_secret_weak_cipher_default,
  crypto_timing_compare_default,
  deps_lockfile_missing_default,
  deps_no_update_bot_default,
  deps_unpinned_default,
  docker_base_image_default,
  docker_copy_secret_file_default,
  docker_env_arg_secret_default,
  docker_root_user_default,
  docker_run_secret_default,
  enc_declared_plaintext_default,
  enc_key_committed_default,
  env_client_exposed_default,
  env_example_real_value_default,
  env_fallback_config_default,
  env_fallback_secret_default,
  env_file_committed_default,
  env_not_ignored_default,
  env_publish_leak_default,
  env_secret_unvalidated_default,
  env_undocumented_default,
  history_binary_or_notebook_default,
  history_removal_claim_default,
  history_secret_removed_default,
  http_cookie_not_secure_default,
  http_plain_listener_default,
  http_plain_url_default,
  iac_literal_secret_default,
  iac_param_not_secure_default,
  iac_secret_plaintext_store_default,
  iam_admin_grant_default,
  iam_oidc_trust_broad_default,
  iam_secrets_wildcard_default,
  iam_static_key_default,
  jwt_hardcoded_secret_default,
  jwt_no_expiry_default,
  jwt_short_secret_default,
  jwt_verify_disabled_default,
  k8s_args_secret_default,
  k8s_cluster_secret_store_open_default,
  k8s_configmap_secret_default,
  k8s_egress_open_default,
  k8s_env_literal_secret_default,
  k8s_helm_values_secret_default,
  k8s_host_isolation_default,
  k8s_ingress_no_tls_default,
  k8s_longlived_sa_token_default,
  k8s_mesh_mtls_off_default,
  k8s_no_limits_default,
  k8s_no_network_policy_default,
  k8s_rbac_secrets_broad_default,
  k8s_rbac_wildcard_default,
  k8s_run_as_root_default,
  k8s_sa_token_automount_default,
  k8s_secret_plaintext_default,
  k8s_writable_root_fs_default,
  log_env_dump_default,
  log_request_credentials_default,
  log_secret_value_default,
  net_bind_all_default,
  net_debug_exposed_default,
  net_endpoint_no_auth_default,
  net_limits_disabled_default,
  net_open_cidr_default,
  net_public_database_default,
  net_webhook_unverified_default,
  policy_broken_reference_default,
  policy_contact_missing_default,
  policy_contact_placeholder_default,
  policy_no_timeline_default,
  policy_public_reporting_default,
  policy_security_missing_default,
  policy_template_unedited_default,
  policy_versions_stale_default,
  port_input_unencrypted_default,
  repo_alerts_off_default,
  repo_scanning_missing_default,
  rotate_key_age_default,
  rotate_long_lived_token_default,
  rotate_not_configured_default,
  secret_broad_scope_default,
  secret_code_literal_default,
  secret_credential_file_default,
  secret_in_docs_default,
  secret_reused_across_purposes_default,
  secret_shared_across_envs_default,
  secret_weak_default_default,
  tf_backend_credentials_default,
  tf_backend_local_default,
  tf_backend_no_locking_default,
  tf_backend_shared_key_default,
  tf_backend_unencrypted_default,
  tf_output_not_sensitive_default,
  tf_provider_credentials_default,
  tf_provider_schema_not_sensitive_default,
  tf_state_bucket_exposed_default,
  tf_state_committed_default,
  tf_state_not_ignored_default,
  tf_variable_not_sensitive_default,
  tls_db_connection_default,
  tls_verify_disabled_code_default,
  tls_verify_disabled_config_default,
  tls_weak_version_default
].flat();
var DOCUMENTS = [
  {
    id: "S0",
    file: "000_502b7ac355e3fec2.txt",
    title: "A Terraform provider with organisation-wide API keys",
    lines: 116
  },
  {
    id: "S1",
    file: "001_51a285596527e952.txt",
    title: "A webhook service that writes to a cloud secret store",
    lines: 49
  },
  { id: "S2", file: "002_b456e601ebfc681f.txt", title: "A server that is used with API tokens", lines: 101 },
  {
    id: "S3",
    file: "003_9cf4ae2f2c0c0a55.txt",
    title: "AI services with signed tokens, API keys and containers",
    lines: 142
  },
  {
    id: "S4",
    file: "004_bcc3259151d2c9d6.txt",
    title: "An inference gateway run as a Kubernetes operator",
    lines: 160
  }
];
var sentences = (document, said, unseen) => [
  ...said.map(([line, practice, ...like]) => ({ document, line, practice, like })),
  ...unseen.map(([line, practice, { unseen: why }]) => ({
    document,
    line,
    practice,
    like: [],
    unseen: why
  }))
].sort((a, b) => a.line - b.line);
var PEOPLE = "a promise of people; only whether it is made can be read";
var LIVE = "live accounts and networks show it, not the repository";
var RUN = "how a program behaves shows when it runs";
var PLAN = "planned by the document itself, so that its absence is no defect";
var FLOW = "needs the flow of data through the whole program, which CodeQL and its like follow";
var DESIGN = "a matter of design, for a review";
var SENTENCES = [
  ...sentences(
    "S0",
    [
      [7, "The policy lists the versions that get fixes."],
      [9, "The table has a row for the release line in use.", "S0:7"],
      [17, "Vulnerabilities are not reported in public issues."],
      [19, "The policy says how to report in private instead."],
      [21, "There is an address for reports.", "S2:19"],
      [36, "The policy names a time for the first answer."],
      [54, "No API key is in version control, past commits included."],
      [55, "Secrets come from the environment or a system that manages them."],
      [56, "Keys are replaced regularly."],
      [57, "Keys have the fewest scopes that do.", "S2:41"],
      [58, "Terraform state is encrypted and access to it controlled."],
      [62, "State files are treated as secret."],
      [64, "State is kept in a remote backend that encrypts it."],
      [65, "State is locked while it is changed."],
      [66, "Only those who are allowed to get at state files."],
      [67, "Each environment has a state file of its own."],
      [71, "Infrastructure is reached over private networks.", "S0:72"],
      [72, "Access is allowed by address where that is supported."],
      [73, "Production is reached through a VPN or a bastion host."],
      [77, "Users get the permissions that they need and no more."],
      [78, "Roles are scoped to a workspace, not to the whole organisation."],
      [80, "Each environment has keys of its own."],
      [86, "Sensitive attributes are marked as such."],
      [87, "The API key of the provider is sensitive."],
      [92, "Keys of a whole organisation are handled with care."],
      [97, "Advisories are followed.", "S2:42"],
      [106, "Security fixes are in the changelog."]
    ],
    [
      [37, "A reporter hears of progress within a week.", { unseen: PEOPLE }],
      [40, "Reports are confirmed, looked into, fixed, disclosed together and credited.", { unseen: PEOPLE }],
      [79, "Permissions are audited and unused access is taken away.", { unseen: LIVE }],
      [88, "Details of invited users are personal data.", { unseen: LIVE }],
      [104, "Fixed vulnerabilities are published as advisories and releases.", { unseen: PEOPLE }]
    ]
  ),
  ...sentences(
    "S1",
    [
      [13, "Vulnerabilities are not described in public issues.", "S0:17"],
      [14, "The maintainers can be reached in private.", "S0:21"],
      [32, "The service runs behind HTTPS only."],
      [33, "No plain HTTP endpoint is on the internet."],
      [36, "Only the known caller reaches the webhook."],
      [37, "Nothing is on the open internet without authentication."],
      [40, "Secret values are never logged."],
      [41, "Inputs that carry secrets are encrypted with AES-256-GCM."],
      [42, "Secrets in plain text are protected where they are held."],
      [45, "Short-lived credentials of roles are preferred to access keys."],
      [46, "Access keys are in a secret store, never in version control.", "S0:54", "S0:55"],
      [47, "Policies name the secrets or paths that the service needs."],
      [49, "The section of the read-me that the policy refers to is there."]
    ],
    [
      [7, "A problem is tried on the newest version before it is reported.", { unseen: PEOPLE }],
      [18, "Nothing is disclosed before there was time for a fix.", { unseen: PEOPLE }],
      [24, "A time for the fix is estimated.", { unseen: PEOPLE }]
    ]
  ),
  ...sentences(
    "S2",
    [
      [9, "The table has a row for the release line in use.", "S0:9"],
      [18, "Vulnerabilities are not reported in public issues.", "S0:17"],
      [19, "Reporters have an address that works.", "S0:21"],
      [28, "The policy names a time for the first answer."],
      [38, "No API token is in version control.", "S0:54"],
      [39, "Sensitive configuration comes from the environment.", "S0:55"],
      [40, "API tokens are replaced regularly.", "S0:56"],
      [41, "Tokens have the fewest permissions that do.", "S0:57"],
      [42, "Dependencies are kept up to date."],
      [43, "Servers run isolated from their surroundings."],
      [48, "Statements take their values as parameters."],
      [49, "All environment variables are validated."],
      [52, "Nothing sensitive is logged.", "S1:40"],
      [53, "HTTP clients check certificates."],
      [59, "Configuration comes from the environment.", "S2:39"],
      [60, "No secret is written in the code."],
      [64, "HTTP clients are configured securely.", "S2:53"],
      [65, "Permissions at other services are minimal.", "S2:41"],
      [69, "Tokens are encrypted where they are stored."],
      [72, "Scans for security run automatically."],
      [73, "Vulnerabilities of dependencies are watched for."],
      [79, "Tokens stay out of version control, in the environment, and are replaced.", "S0:54", "S0:56"],
      [91, "Dependencies are few, updated and scanned.", "S2:42", "S2:72"],
      [97, "Only what is not sensitive is discussed in issues."]
    ],
    [
      [29, "Reports are assessed, fixed and credited in the times that are named.", { unseen: PEOPLE }],
      [47, "All that comes from other services is sanitised.", { unseen: FLOW }],
      [50, "Limits of other services are respected.", { unseen: RUN }],
      [51, "Errors are handled.", { unseen: RUN }],
      [61, "Inputs are validated.", { unseen: FLOW }],
      [70, "Requests are signed.", { unseen: PLAN }],
      [71, "Security events are logged.", { unseen: PLAN }],
      [83, "Inputs are checked for type and bounds.", { unseen: FLOW }],
      [87, "Calls back off when a service asks for it.", { unseen: RUN }],
      [
        96,
        "Advisories of the platform are open for private reports.",
        { unseen: "the setting is behind the API of the platform, and nothing is asked over a network" }
      ]
    ]
  ),
  ...sentences(
    "S3",
    [
      [10, "Callers are authenticated by signed web tokens."],
      [11, "API keys are generated and validated securely."],
      [12, "Roles have narrow permissions.", "S0:77"],
      [17, "Answers to errors hold nothing sensitive."],
      [18, "Security settings are given explicitly and have no default."],
      [21, "Configuration is kept apart from code.", "S3:22"],
      [22, "Every credential comes from the environment."],
      [23, "Containers offer as little to attack as possible.", "S2:43"],
      [29, "The signing key has 32 characters or more."],
      [33, "Keys are made with the tools of the project.", "S3:122"],
      [37, "No secret is in version control.", "S0:54"],
      [38, "Every credential comes from the environment.", "S3:22"],
      [39, "API keys are replaced regularly.", "S0:56"],
      [40, "Signing keys are strong, and each is used for one thing."],
      [41, "HTTPS is on in production.", "S1:32"],
      [42, "Firewall rules are configured.", "S0:72"],
      [47, "A key that was published is gone and revoked."],
      [48, "The signing key has no default."],
      [50, "The validation of environment variables is complete.", "S2:49"],
      [55, "No credential is written in the code.", "S3:22"],
      [56, "Keys are generated securely.", "S3:11"],
      [59, "Answers to errors hold nothing sensitive.", "S3:17"],
      [64, "Dependencies are scanned for vulnerabilities.", "S2:73"],
      [66, "HTTPS is enforced.", "S1:32"],
      [67, "Rate limits are configured."],
      [77, "Vulnerabilities are not reported in public issues.", "S0:17"],
      [82, "The maintainers can be reached in private.", "S0:21"],
      [94, "The policy names a time for the first answer."],
      [117, "The guides that the policy refers to are there.", "S3:122"],
      [122, "The tools that the policy refers to are there and make keys securely."],
      [123, "The shell file with the settings holds no secret.", "S3:37"],
      [124, "The environment file in the repository is a template."],
      [137, "What is stored is encrypted with AES-256."],
      [140, "Scans for vulnerabilities run automatically.", "S2:72"]
    ],
    [
      [13, "Tenants are kept apart.", { unseen: DESIGN }],
      [16, "Requests are validated.", { unseen: FLOW }],
      [63, "Security is audited regularly.", { unseen: PEOPLE }],
      [65, "Somebody tries to break in.", { unseen: PEOPLE }],
      [68, "The running service is watched.", { unseen: RUN }],
      [95, "Reports are assessed, fixed and disclosed in the times that are named.", { unseen: PEOPLE }],
      [109, "Critical problems are fixed first.", { unseen: PEOPLE }],
      [138, "People sign in once for all.", { unseen: PLAN }],
      [139, "Security events are logged; requests are limited.", { unseen: PLAN }]
    ]
  ),
  ...sentences(
    "S4",
    [
      [5, "The table of versions is the project's own.", "S0:9"],
      [15, "Vulnerabilities are not reported in public issues.", "S0:17"],
      [17, "There is an address for reports, and it works."],
      [29, "The policy names a time for the first answer.", "S0:36"],
      [40, "API keys are kept in Kubernetes Secrets, with a placeholder in the repository."],
      [51, "Access to Secrets is restricted."],
      [52, "API keys are replaced regularly.", "S0:56"],
      [53, "Each environment has keys of its own.", "S0:80"],
      [57, "Network policies say which pods talk to each other."],
      [58, "All external communication uses TLS."],
      [59, "Backends are reached by names inside the cluster, which may be plain."],
      [60, "Services prove themselves to each other."],
      [64, "Requests are limited for each user."],
      [76, "The size of a request is limited."],
      [78, "Requests end after some time."],
      [91, "The controller's role is minimal."],
      [104, "The controller only gets the Secrets that it reads."],
      [109, "Containers run as a user other than root."],
      [110, "The root filesystem is read-only where that is possible."],
      [111, "Containers have resource limits."],
      [112, "Base images are minimal."],
      [118, "External endpoints are allowed one by one."],
      [119, "Egress is governed by network policies."],
      [121, "Providers are asked to accept known addresses only.", "S0:72"],
      [127, "What captures bodies is off for sensitive work."],
      [134, "Health endpoints tell strangers nothing."],
      [141, "Resources are scoped to a namespace."],
      [149, "New releases are noticed.", "S4:150"],
      [150, "Security patches are taken soon."]
    ],
    [
      [30, "Reports are assessed, fixed and credited in the times that are named.", { unseen: PEOPLE }],
      [72, "Limits that are hit are noticed.", { unseen: RUN }],
      [77, "Input is validated by the application.", { unseen: FLOW }],
      [82, "The running service is measured, watched and raises alerts.", { unseen: RUN }],
      [120, "Costs are watched.", { unseen: LIVE }],
      [142, "Tenants name themselves and have gateways of their own.", { unseen: DESIGN }],
      [151, "Changelogs are read.", { unseen: PEOPLE }],
      [157, "Fixes are made with reporters, tested, and published.", { unseen: PEOPLE }]
    ]
  )
];
var ORDER = ["violated", "met", "not looked", "off", "not applicable"];
var linesOf4 = (document, outcomes) => SENTENCES.filter((sentence2) => sentence2.document === document).map((sentence2) => {
  const rules = rulesOf2(sentence2);
  const found = new Set(rules.map((id) => outcomes.get(id)));
  return {
    sentence: sentence2,
    rules,
    outcome: sentence2.unseen ? "not seen" : ORDER.find((outcome) => found.has(outcome)) ?? "off"
  };
});
function rulesOf2({ document, line, like }) {
  const own = enforcing().get(`${document}:${line}`) ?? [];
  const same = SENTENCES.filter((other) => like.includes(`${other.document}:${other.line}`));
  const inherited2 = same.flatMap((other) => enforcing().get(`${other.document}:${other.line}`) ?? []);
  return [.../* @__PURE__ */ new Set([...own, ...inherited2])].sort();
}
var byLine;
function enforcing() {
  if (byLine) return byLine;
  const made2 = /* @__PURE__ */ new Map();
  for (const { family, cites } of [...practices, ...import_match_scanner.secrets])
    for (const { document, line } of cites)
      made2.set(`${document}:${line}`, [...made2.get(`${document}:${line}`) ?? [], family]);
  byLine = made2;
  return made2;
}
var practicesText = (outcomes) => `${DOCUMENTS.flatMap(({ id, title, file }) => [
  `${id}  ${title}  (${file})`,
  "",
  ...linesOf4(id, outcomes).flatMap((line) => lineText(line, outcomes)),
  ""
]).concat(LEGEND).map(import_options.logLine).join("\n")}
`;
var LEGEND = [
  "met: looked, and found nothing. not applicable: there is nothing that a rule would look at. off: not asked to look,",
  "as by --strict. not looked: what it needs was not read. not seen: a repository cannot show it."
];
function lineText({ sentence: sentence2, rules, outcome }, outcomes) {
  const blamed = outcome === "violated" ? rules.filter((id) => outcomes.get(id) === "violated") : rules;
  const [first2 = "", ...rest] = (0, import_sources_changes.wrap)(sentence2.practice, 78);
  return [
    `  ${outcome.padEnd(15)}${String(sentence2.line).padStart(4)}  ${first2}`,
    ...[...rest, ...(0, import_sources_changes.wrap)(sentence2.unseen ?? blamed.join(", "), 76).map((text) => `  ${text}`)].map(
      (text) => " ".repeat(23) + text
    )
  ];
}
function practicesMarkdown(outcomes) {
  if (outcomes.size === 0) return "";
  const rows = DOCUMENTS.map(({ id, title, file }) => {
    const lines3 = linesOf4(id, outcomes);
    const count2 = (outcome) => lines3.filter((line) => line.outcome === outcome).length;
    const rest = lines3.length - count2("violated") - count2("met") - count2("not applicable");
    const cells = [`${title} (${file})`, count2("violated"), count2("met"), count2("not applicable"), rest];
    return `| ${cells.map((cell) => (0, import_options.markdown)(String(cell))).join(" | ")} |`;
  });
  const head = "| Policy of | Violated | Met | Not applicable | Not looked at |\n| --- | --- | --- | --- | --- |";
  return `### Practices

${[head, ...rows].join("\n")}

\`keysweep practices\` prints each of them with its rules.`;
}
var uriOf = (path) => {
  const segments = path.split("/").filter((segment) => segment !== "");
  return segments.length === 0 ? "." : segments.map(encodeSegment).join("/");
};
var pageOf = (repository, commit, path, line) => `${repository}/blob/${commit}/${uriOf(path)}#L${line}`;
var encodeSegment = (segment) => /^\.{1,2}$/.test(segment) ? `${segment}_` : encodeURIComponent(segment.replace(new RegExp("\\p{Cs}", "gu"), "\uFFFD")).replace(/[!'()*]/g, percent);
var percent = (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
var MOST4 = 5;
var FEW = 3;
function heapsOf(findings) {
  const heaps = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const key = JSON.stringify([finding.ruleId, finding.severity, finding.path]);
    const heap = heaps.get(key);
    if (heap) heap.push(finding);
    else heaps.set(key, [finding]);
  }
  return [...heaps.values()].map(
    (all) => all.length > MOST4 ? { shown: all.slice(0, FEW), left: all.slice(FEW) } : { shown: all, left: [] }
  );
}
var BYTES = 900 * 1024;
var BYTES_OF_ADVICE = 200 * 1024;
var markdownReport = (report, repository) => {
  const blocks2 = report.findings.filter((finding) => finding.blocks);
  const others = (0, import_reporters_wording.openOf)(report).filter((finding) => !finding.blocks);
  const opening = [headline(report), incompleteText(report), historyText(report)];
  const closing2 = [adviceText(report), practicesMarkdown(report.outcomes), receiptText(report)];
  const rows = (findings) => heapsOf(findings).flatMap(({ shown: shown2, left }) => [
    ...shown2.map((finding) => rowOf(finding, report, repository)),
    ...left.slice(0, 1).map((first3) => leftRow(left.length, first3))
  ]);
  const room = BYTES - size(opening) - size(closing2) - 1e3;
  const first2 = table("Blocks", rows(blocks2), room);
  const second = table("Does not block", rows(others), room - size([first2]));
  return `${[...opening, first2, second, ...closing2].filter(Boolean).join("\n\n")}
`;
};
var headline = (report) => {
  const incomplete = report.receipt.complete ? "" : "the scan is incomplete";
  const blocks2 = report.blocking === 0 ? "" : `${(0, import_reporters_wording.counted)(report.blocking, "finding")} ${report.blocking === 1 ? "blocks" : "block"}`;
  const policy = (0, import_reporters_wording.policyFails)(report.receipt) ? "the policy fails the run" : "";
  const title = [blocks2, policy, incomplete].filter(Boolean).join(", and ");
  return `## Keysweep: ${title || "nothing blocks"}

${(0, import_reporters_wording.verdict)(report)}`;
};
var incompleteText = ({ receipt }) => {
  if (receipt.complete) return "";
  const gaps = (0, import_reporters_wording.gapsOf)(receipt).map((gap) => `> - ${(0, import_options.markdown)((0, import_reporters_wording.skippedText)(gap))}`);
  const what = gaps.length > 0 ? "Part of what was asked for could not be read" : "Nothing could be read";
  return [`> [!CAUTION]
> ${what}, so this is not a clean result.`, ...gaps].join("\n");
};
var historyText = (report) => {
  const historic = (0, import_reporters_wording.openOf)(report).filter(import_reporters_wording.isHistoric);
  if (historic.length === 0) return "";
  const oldest = historic.flatMap((finding) => (0, import_reporters_wording.exposedSince)(finding) ?? []).sort()[0];
  const verb = historic.length === 1 ? "stands" : "stand";
  const since = oldest === void 0 ? "" : `, the oldest since ${(0, import_options.markdown)(oldest)}`;
  return `**History:** ${(0, import_reporters_wording.counted)(historic.length, "finding")} ${verb} in history only${since}. Everybody with a clone can read what a later commit removed: revoke it.`;
};
var rowOf = (finding, report, repository) => {
  const others = (0, import_reporters_wording.otherPlaces)(finding).length;
  const since = (0, import_reporters_wording.sinceWhen)(finding, report);
  const parts2 = (finding.parts ?? []).map((part) => `<br>with ${(0, import_options.markdown)((0, import_reporters_wording.partText)(part, report))}`);
  const cells = [
    finding.severity,
    placeCell(finding, report.receipt.head, repository),
    `${(0, import_options.markdown)(finding.message)}${parts2.join("")}<br>${(0, import_options.markdownCode)(finding.ruleId)} ${(0, import_options.markdownCode)((0, import_reporters_wording.idOf)(finding))}`,
    (0, import_options.markdown)(
      [since, others > 0 ? `Also at ${(0, import_reporters_wording.counted)(others, "other place")}.` : ""].filter(Boolean).join(" ")
    )
  ];
  return `| ${cells.join(" | ")} |`;
};
var leftRow = (count2, first2) => `| ${first2.severity} | ${(0, import_options.markdownCode)(first2.path)} | ${(0, import_options.markdown)((0, import_reporters_wording.leftText)(count2, first2))}<br>${(0, import_options.markdownCode)(first2.ruleId)} | The log names the JSON report, which lists all. |`;
var placeCell = (finding, head, repository) => {
  const text = (0, import_options.markdownCode)((0, import_reporters_wording.lineOf)(finding));
  const commit = finding.present ? head : finding.commit;
  const isFile = finding.path !== "" && (finding.present || (0, import_reporters_wording.isHistoric)(finding));
  if (repository === void 0 || commit === null || !isFile) return text;
  return `[${text}](${pageOf(repository, commit, finding.path, finding.startLine)})`;
};
var table = (title, rows, room) => {
  if (rows.length === 0) return "";
  const { shown: shown2, left } = fitting(rows, room);
  const head = "| Severity | Where | What | History |\n| --- | --- | --- | --- |";
  const note = `${(0, import_reporters_wording.counted)(left, "row")} left out: a job summary holds 1 MiB. The log, the JSON and the SARIF report go on.`;
  return [`### ${title}`, [head, ...shown2].join("\n"), left > 0 ? note : ""].filter(Boolean).join("\n\n");
};
var adviceText = (report) => {
  const ids = [...new Set((0, import_reporters_wording.openOf)(report).map(({ ruleId }) => ruleId))];
  const sections = ids.flatMap((id) => {
    const rule = report.rules.get(id);
    if (rule === void 0) return [];
    const summary = `<summary>${(0, import_options.markdown)(rule.title)} (${(0, import_options.markdownCode)(id)})</summary>`;
    return `<details>${summary}

${(0, import_options.markdownProse)(rule.why)}

**Do:** ${(0, import_options.markdownProse)(rule.remediation)}

</details>`;
  });
  if (sections.length === 0) return "";
  const { shown: shown2, left } = fitting(sections, BYTES_OF_ADVICE);
  const note = `${(0, import_reporters_wording.counted)(left, "more rule")}: keysweep rules ID explains each.`;
  return ["### What to do", ...shown2, left > 0 ? note : ""].filter(Boolean).join("\n\n");
};
var receiptText = (report) => {
  const { receipt } = report;
  const lines3 = [
    (0, import_reporters_wording.exemptText)(report),
    ...(0, import_reporters_wording.policyTexts)(receipt).map((text) => `Policy: ${text}`),
    `Read: ${(0, import_reporters_wording.coverage)(receipt)}`,
    ...(0, import_reporters_wording.leftOutOf)(receipt).map((item) => `Left out: ${(0, import_reporters_wording.skippedText)(item)}`),
    (0, import_reporters_wording.suppressedText)(receipt),
    `With: ${(0, import_reporters_wording.toolText)(receipt)}`
  ];
  return `### Receipt

${lines3.filter(Boolean).map((line) => `- ${(0, import_options.markdown)(line)}`).join("\n")}`;
};
var fitting = (parts2, room) => {
  let used = 0;
  let end = 0;
  for (const part of parts2) {
    used += size([part]);
    if (used > room) break;
    end++;
  }
  return { shown: parts2.slice(0, end), left: parts2.length - end };
};
var size = (parts2) => parts2.reduce((sum, part) => sum + Buffer.byteLength(part) + 2, 0);
var ruleDescriptor = (id, rule, findings) => {
  const finding = findings.find(({ ruleId }) => ruleId === id);
  const title = cut(rule?.title ?? finding?.message ?? id);
  return {
    id,
    name: pascal(id).slice(0, 255),
    shortDescription: { text: (0, import_reporters_wording.sentence)(title) },
    fullDescription: { text: cut(rule?.why ?? title) },
    help: rule === void 0 ? { text: title } : { text: helpText(rule), markdown: helpMarkdown(rule) },
    ...rule?.kind === "secret" && rule.docs !== "" && { helpUri: rule.docs },
    properties: {
      // A string; a rule has one severity in code scanning, so a finding that differs shows it by its level alone.
      "security-severity": (rule?.severity ?? finding?.securitySeverity ?? 5).toFixed(1),
      precision: rule?.confidence ?? finding?.confidence ?? "medium",
      tags: [.../* @__PURE__ */ new Set(["security", ...tagsOf(rule), finding?.family ?? id])]
    }
  };
};
var tagsOf = (rule) => rule?.kind === "secret" ? ["secret", "external/cwe/cwe-798"] : ["secret-hygiene"];
var helpText = (rule) => (0, import_options.visible)(
  [
    `Why: ${rule.why}`,
    `What to do: ${rule.remediation}`,
    ...rule.cites.map(({ practice }) => practice)
  ].join(" ")
);
var helpMarkdown = (rule) => [
  `**Why it matters.** ${(0, import_options.markdownProse)(rule.why)}`,
  `**What to do.** ${(0, import_options.markdownProse)(rule.remediation)}`,
  ...rule.cites.length > 0 ? [`**The practice behind it**

${rule.cites.map(citeItem).join("\n")}`] : []
].join("\n\n");
var citeItem = ({ document, line, practice }) => `- ${(0, import_options.markdownProse)(practice)} (document ${document}, line ${line})`;
var cut = (text) => text.length <= 1024 ? (0, import_options.visible)(text) : `${(0, import_options.visible)(text).slice(0, 1020)}\u2026`;
var pascal = (id) => id.split(/[^a-zA-Z0-9]+/).map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join("");
var RESULTS = 5e3;
var RELATED = 20;
var ROOT = "%SRCROOT%";
var sarifReport = (report, repository, ofPullRequest = false) => {
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: parts(report, ofPullRequest).map(
      ({ category, findings }) => runOf(report, category, findings, repository)
    )
  };
  return (0, import_options.jsonText)(log);
};
var parts = (report, ofPullRequest) => {
  const { receipt } = report;
  const findings = report.findings.filter(isListed);
  return receipt.scope === "all" || receipt.scope === "range" && ofPullRequest ? [
    { category: "tree", findings: findings.filter(({ present: present3 }) => present3) },
    { category: "history", findings: findings.filter(({ present: present3 }) => !present3) }
  ] : [{ category: receipt.scope, findings }];
};
var isListed = ({ standing: standing2 }) => standing2 === "open" || standing2 === "before";
var runOf = (report, category, all, repository) => {
  const { receipt } = report;
  const findings = all.slice(0, RESULTS);
  const ruleIds = [...new Set(findings.map(({ ruleId }) => ruleId))].sort();
  const onLine = countByLine(findings);
  return {
    tool: {
      driver: {
        // Merge protection rules name the tool, so this name stays.
        name: "Keysweep",
        semanticVersion: receipt.tool.version,
        rules: ruleIds.map((id) => ruleDescriptor(id, report.rules.get(id), findings))
      }
    },
    automationDetails: { id: `keysweep/${category}/` },
    columnKind: "utf16CodeUnits",
    originalUriBaseIds: { [ROOT]: { description: { text: "The root of the repository." } } },
    invocations: [invocationOf(report, all.length)],
    results: findings.map((finding) => ({
      ...resultOf(finding, report, onLine.get(lineKey(finding)) ?? 1, repository),
      ruleIndex: ruleIds.indexOf(finding.ruleId)
    })),
    ...repository !== void 0 && receipt.head !== null && {
      versionControlProvenance: [
        { repositoryUri: repository, revisionId: receipt.head, mappedTo: { uriBaseId: ROOT } }
      ]
    },
    properties: { receipt }
  };
};
var resultOf = (finding, report, onLine, repository) => ({
  ruleId: finding.ruleId,
  level: levelOf(finding),
  message: { text: messageOf2(finding, report, onLine, repository) },
  locations: [
    locationOf(finding.path, {
      startLine: finding.startLine,
      startColumn: finding.startColumn,
      endLine: finding.endLine,
      endColumn: finding.endColumn
    })
  ],
  ...finding.standing === "before" && { baselineState: "unchanged" },
  relatedLocations: relatedOf(finding, report),
  partialFingerprints: {
    ...finding.lineHash !== null && { primaryLocationLineHash: finding.lineHash },
    "keysweep/v1": finding.fingerprint
  },
  properties: {
    severity: finding.severity,
    confidence: finding.confidence,
    present: finding.present,
    commit: finding.commit
  }
});
var relatedOf = (finding, report) => [
  ...(finding.parts ?? []).map((part) => {
    const { ruleId: _, path, ...region } = part;
    return { path, region, text: `With: ${(0, import_reporters_wording.partText)(part, report)}` };
  }),
  ...(0, import_reporters_wording.otherPlaces)(finding).map((occurrence) => ({
    path: occurrence.path,
    region: { startLine: occurrence.startLine },
    text: (0, import_reporters_wording.occurrenceText)(occurrence, report.receipt)
  }))
].slice(0, RELATED).map(({ path, region, text }, index) => ({
  id: index + 1,
  ...locationOf(path, region),
  message: { text: plain4(text) }
}));
var messageOf2 = (finding, report, onLine, repository) => {
  const { commit, path, startLine } = finding;
  const what = (0, import_reporters_wording.sentence)(finding.message);
  const others = (0, import_reporters_wording.otherPlaces)(finding).length;
  const historic = (0, import_reporters_wording.isHistoric)(finding);
  const text = [
    historic ? `In history only (commit ${(0, import_reporters_wording.originOf)(finding)}, ${(0, import_reporters_wording.removalOf)(finding)}): ${what}` : what,
    historic ? "Everybody with a clone can still read it." : (0, import_reporters_wording.sinceWhen)(finding, report),
    onLine > 1 ? `This line holds ${onLine} findings of this rule.` : "",
    others > 0 ? `It stands or stood at ${(0, import_reporters_wording.counted)(others, "other place")}.` : ""
  ];
  const link = historic && commit !== null && repository !== void 0 ? pageOf(repository, commit, path, startLine) : "";
  return [...text.map(plain4), link].filter(Boolean).join(" ");
};
var plain4 = (text) => (0, import_options.visible)(text).replaceAll("](", "\\](");
var locationOf = (path, region) => ({
  physicalLocation: { artifactLocation: { uri: uriOf(path), uriBaseId: ROOT }, region }
});
var levelOf = ({ severity }) => severity === "low" ? "note" : severity === "medium" ? "warning" : "error";
var invocationOf = (report, found) => {
  const { receipt } = report;
  const exempt = (0, import_reporters_wording.exemptText)(report);
  const suppressed = (0, import_reporters_wording.suppressedText)(receipt);
  return {
    executionSuccessful: receipt.complete,
    toolExecutionNotifications: [
      ...(0, import_reporters_wording.gapsOf)(receipt).map((gap) => notification("error", `Not read: ${(0, import_reporters_wording.skippedText)(gap)}.`)),
      ...receipt.complete || (0, import_reporters_wording.gapsOf)(receipt).length > 0 ? [] : [notification("error", "Nothing was read.")],
      ...found > RESULTS ? [notification("warning", cutText(found))] : [],
      ...(0, import_reporters_wording.leftOutOf)(receipt).map((item) => notification("note", `Left out: ${(0, import_reporters_wording.skippedText)(item)}.`)),
      ...(0, import_reporters_wording.policyTexts)(receipt).map((text) => notification("warning", `Policy: ${text}.`)),
      ...exempt === "" ? [] : [notification("note", `${exempt}.`)],
      ...suppressed === "" ? [] : [notification("note", `${suppressed}.`)]
    ]
  };
};
var cutText = (found) => `Only the ${(0, import_reporters_wording.number)(RESULTS)} worst of ${(0, import_reporters_wording.counted)(found, "finding")} are listed: code scanning stores no more of a run.`;
var notification = (level, text) => ({
  level,
  message: { text: plain4(text) }
});
var lineKey = ({ ruleId, path, startLine, lineHash }) => JSON.stringify([ruleId, path, startLine, lineHash]);
var countByLine = (findings) => {
  const counts = /* @__PURE__ */ new Map();
  for (const finding of findings) counts.set(lineKey(finding), (counts.get(lineKey(finding)) ?? 0) + 1);
  return counts;
};
var PLACES = 4;
var SEVERITY_STYLE = {
  critical: "red",
  high: "red",
  medium: "yellow",
  low: "cyan"
};
var textReport = (report, look = { paint: (_style, text) => text, width: 100 }) => {
  const page = { ...look, width: Math.min(120, Math.max(60, look.width)) };
  const lines3 = [
    ...import_reporters_wording.SEVERITIES_WORST_FIRST.flatMap((severity) => severityLines(report, severity, page)),
    ...receiptLines(report, page)
  ];
  return `${lines3.map(import_options.inert).join("\n")}
`;
};
var severityLines = (report, severity, look) => {
  const findings = (0, import_reporters_wording.openOf)(report).filter((finding) => finding.severity === severity);
  if (findings.length === 0) return [];
  const ruleIds = [...new Set(findings.map(({ ruleId }) => ruleId))];
  const title = look.paint(SEVERITY_STYLE[severity], look.paint("bold", severity.toUpperCase()));
  return [
    `${title}  ${(0, import_reporters_wording.counted)(findings.length, "finding")}`,
    "",
    ...ruleIds.flatMap(
      (id) => ruleLines(
        report,
        id,
        findings.filter(({ ruleId }) => ruleId === id),
        look
      )
    )
  ];
};
var ruleLines = (report, id, findings, look) => {
  const rule = report.rules.get(id);
  const evidence = new Set(findings.map((finding) => evidenceText(finding)));
  const [common] = evidence.size === 1 ? evidence : [];
  return [
    `  ${look.paint("bold", (0, import_options.visible)(rule?.title ?? id))}  ${look.paint("dim", (0, import_options.visible)(id))}`,
    ...rule ? [...field2("Why", rule.why, 4, look), ...field2("Do", rule.remediation, 4, look)] : [],
    ...field2("Evidence", common ?? "", 4, look),
    "",
    ...heapsOf(findings).flatMap(({ shown: shown2, left }) => [
      ...shown2.flatMap((finding) => [
        ...placeLines(finding, rule, look),
        ...findingLines(report, finding, look),
        ...common === void 0 ? field2("Evidence", evidenceText(finding), 6, look) : [],
        ...fixLines(finding, look)
      ]),
      ...leftLines(left, look)
    ]),
    ""
  ];
};
var leftLines = (left, look) => {
  const [first2] = left;
  if (!first2) return [];
  const mark = left.some(({ blocks: blocks2 }) => blocks2) ? look.paint("red", "\u2716") : "\u2022";
  return [`    ${mark} ${(0, import_options.visible)((0, import_reporters_wording.leftText)(left.length, first2))} (--format json lists all)`];
};
var placeLines = (finding, rule, look) => {
  const { blocks: blocks2 } = finding;
  const mark = blocks2 ? look.paint("red", "\u2716") : "\u2022";
  const place = (0, import_options.visible)((0, import_reporters_wording.placeOf)(finding));
  const detail = (0, import_options.visible)((0, import_reporters_wording.detailOf)(finding, rule?.title));
  const fits = 4 + 2 + place.length + 2 + detail.length <= look.width;
  const after = [blocks2 ? "" : look.paint("dim", "does not block"), fits ? detail : ""].filter(Boolean);
  return [
    `    ${mark} ${[look.paint("bold", place), ...after].join("  ")}`,
    ...fits ? [] : field2("What", detail, 6, look)
  ];
};
var findingLines = (report, finding, look) => {
  const others = (0, import_reporters_wording.otherPlaces)(finding);
  const places2 = others.slice(0, PLACES).map((other) => (0, import_reporters_wording.occurrenceText)(other, report.receipt));
  const rest = others.length - places2.length;
  return [
    ...field2("Id", (0, import_reporters_wording.idOf)(finding), 6, look),
    ...(finding.parts ?? []).flatMap((part) => field2("With", (0, import_reporters_wording.partText)(part, report), 6, look)),
    ...field2("When", (0, import_reporters_wording.sinceWhen)(finding, report), 6, look),
    ...places2.flatMap((place, index) => field2(index === 0 ? "Also" : "", place, 6, look)),
    ...rest > 0 ? field2("", `and ${(0, import_reporters_wording.counted)(rest, "more place")} (--format json lists all)`, 6, look) : []
  ];
};
var evidenceText = ({ evidence, confidence }) => {
  const of = (sign) => evidence.filter((one) => one.sign === sign).map(({ detail }) => detail);
  const against = of("against").map((detail) => `but ${detail}`);
  const parts2 = [...of("for"), ...against].join("; ");
  if (parts2 === "") return confidence === "low" ? "low confidence" : "";
  return `${confidence} confidence: ${parts2}`;
};
var fixLines = ({ fix }, look) => fix === void 0 ? [] : fix.text.trimEnd().split("\n").map(
  (line, index) => `      ${label(index === 0 ? "Fix" : "", look)}${look.paint("green", `| ${(0, import_options.visible)(line)}`)}`
);
var receiptLines = (report, look) => {
  const { receipt } = report;
  const gaps = (0, import_reporters_wording.gapsOf)(receipt).flatMap((gap) => field2("Not read", (0, import_reporters_wording.skippedText)(gap), 2, look));
  const leftOut2 = (0, import_reporters_wording.leftOutOf)(receipt).map(import_reporters_wording.skippedText);
  return [
    verdictLine(report, look),
    ...receipt.complete ? [] : [incompleteLine(report, look), ...gaps],
    "",
    ...field2("Exempt", (0, import_reporters_wording.exemptText)(report), 2, look),
    ...(0, import_reporters_wording.policyTexts)(receipt).flatMap((text, index) => field2(index === 0 ? "Policy" : "", text, 2, look)),
    ...field2("Read", (0, import_reporters_wording.coverage)(receipt), 2, look),
    ...leftOut2.flatMap((text, index) => field2(index === 0 ? "Left out" : "", text, 2, look)),
    ...field2("Dropped", (0, import_reporters_wording.suppressedText)(receipt), 2, look),
    ...field2("With", (0, import_reporters_wording.toolText)(receipt), 2, look)
  ];
};
var verdictLine = (report, look) => {
  const clean = report.exitCode === 0 && (0, import_reporters_wording.openOf)(report).length === 0;
  return look.paint(
    "bold",
    look.paint(clean ? "green" : report.exitCode === 0 ? "yellow" : "red", (0, import_reporters_wording.verdict)(report))
  );
};
var incompleteLine = ({ receipt }, look) => look.paint(
  "red",
  (0, import_reporters_wording.gapsOf)(receipt).length > 0 ? "Incomplete: part of what was asked for could not be read, so this is not a clean result." : "Incomplete: nothing could be read, so this is not a clean result."
);
var LABEL = 10;
var label = (name, look) => look.paint("dim", name.padEnd(LABEL));
var field2 = (name, text, indent, look) => text === "" ? [] : (0, import_sources_changes.wrap)((0, import_options.visible)(text), look.width - indent - LABEL).map(
  (line, index) => " ".repeat(indent) + label(index === 0 ? name : "", look) + line
);
var jsonReport = (report) => (0, import_options.jsonText)({
  findings: report.findings.map(plainFinding),
  blocking: report.blocking,
  exitCode: report.exitCode,
  receipt: report.receipt,
  ...report.shard && { shard: report.shard }
});
var plainFinding = (finding) => ({
  ruleId: finding.ruleId,
  family: finding.family,
  severity: finding.severity,
  securitySeverity: finding.securitySeverity,
  confidence: finding.confidence,
  standing: finding.standing,
  blocks: finding.blocks,
  message: finding.message,
  path: finding.path,
  startLine: finding.startLine,
  startColumn: finding.startColumn,
  endLine: finding.endLine,
  endColumn: finding.endColumn,
  commit: finding.commit,
  present: finding.present,
  fingerprint: finding.fingerprint,
  ...finding.supersedes && { supersedes: finding.supersedes },
  lineHash: finding.lineHash,
  occurrences: finding.occurrences.map(occurrenceOf),
  ...finding.parts && { parts: finding.parts.map(import_finding.partOf) },
  evidence: finding.evidence.map(({ sign, name, detail }) => ({ sign, name, detail })),
  ...finding.exemption && { exemption: exemptionOf(finding.exemption) },
  ...finding.fix !== void 0 && { fix: finding.fix.text }
});
var exemptionOf = ({ by, reason, owner, until }) => ({
  by,
  ...reason !== void 0 && { reason },
  ...owner !== void 0 && { owner },
  ...until !== void 0 && { until }
});
var occurrenceOf = ({ path, startLine, commit, authorDate, removedIn, present: present3 }) => ({
  path,
  startLine,
  commit,
  authorDate,
  removedIn,
  present: present3
});
var render = (report, format, look) => {
  switch (format) {
    case "text":
      return textReport(report, look);
    case "json":
      return jsonReport(report);
    case "sarif":
      return sarifReport(report);
    case "markdown":
      return markdownReport(report);
  }
};
var NUL = 0;
var HEAD2 = 4;
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
    const at2 = this.textSize;
    this.textSize += end - from + 1;
    if (this.textSize > this.text.length) {
      const larger = Buffer.alloc(this.textSize * 2);
      this.text.copy(larger, 0, 0, at2);
      this.text = larger;
    }
    bytes.copy(this.text, at2, from, end);
    this.text[this.textSize - 1] = NUL;
    return at2;
  }
};
var EventFilter = class {
  events = [];
  /** Full ids by their first 52 bits. */
  wanted;
  constructor(wanted) {
    this.wanted = new Map([...wanted].map((id) => [Number.parseInt(id.slice(0, 13), 16), id]));
  }
  take({ numbers, count: count2, text }) {
    let commitAt = -1;
    let commit = { id: "", authorTime: 0 };
    for (let at2 = 0; at2 < count2; at2 += HEAD2 + numbers[at2 + 3] + 1) {
      const parents = numbers[at2 + 3];
      if (!this.matters(numbers, at2 + HEAD2, parents + 1)) continue;
      if (commitAt !== numbers[at2]) {
        commitAt = numbers[at2];
        commit = commitIn(text, commitAt);
      }
      const ids = Array.from(
        numbers.subarray(at2 + HEAD2, at2 + HEAD2 + parents + 1),
        (key) => this.wanted.get(key) ?? ""
      );
      const path = text.toString("utf8", numbers[at2 + 1], numbers[at2 + 2] - 1);
      this.events.push({
        before: ids.slice(0, -1),
        after: ids.at(-1),
        path,
        commit,
        order: this.events.length
      });
    }
  }
  matters(numbers, from, count2) {
    for (let i = from; i < from + count2; i++) if (this.wanted.has(numbers[i])) return true;
    return false;
  }
};
function commitIn(text, at2) {
  const [id, time] = text.toString("latin1", at2, text.indexOf(NUL, at2)).split(" ");
  return { id, authorTime: Number(time) };
}
var NUL2 = 0;
var LF = 10;
var COMMIT_SIGN = 1;
var COLON2 = 58;
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
    } else if (bytes[start] === COLON2) {
      this.pathNext = true;
      this.change(bytes, start);
    }
  }
  /** Modes of the parents and of the result, then their ids, all of fixed width. */
  change(bytes, start) {
    let parents = 0;
    while (bytes[start + parents] === COLON2) parents++;
    const modes = start + parents;
    const ids = modes + MODE * (parents + 1);
    this.changes.change(parents);
    for (let i = 0; i <= parents; i++) {
      const at2 = ids + i * (this.idDigits + 1);
      const high = (0, import_match_scanner.hexAt)(bytes, at2);
      const low = (0, import_match_scanner.hexAt)(bytes, at2 + 8);
      const isSubmodule = bytes[modes + MODE * i + 1] === 54;
      this.changes.id(isSubmodule ? 0 : high * 2 ** 20 + (low >>> 12));
      if (i === parents && !isSubmodule && high + low > 0 && !this.has(high, low))
        this.missing.add(bytes.toString("latin1", at2, at2 + this.idDigits));
    }
  }
};
var byCommit = (a, b) => (0, import_match_scanner.compareText)(a.commit.id, b.commit.id);
var KEPT_BYTES = 48 * 1024 * 1024;
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
    const options = revisions.includes("-m") ? import_sources_changes.LOG.filter((option) => option !== "-c") : import_sources_changes.LOG;
    this.child = (0, import_sources_git.startGit)(repository.commonDirectory, [...options, ...revisions]);
    this.closed = new Promise((done, fail2) => {
      this.child.on("error", (error) => fail2((0, import_sources_git.notStarted)(error)));
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
var MOST_PATHS = 64 * 1024;
async function withMerges(repository, events, tips, wanted, listed4) {
  const ends3 = deadEnds(events, tips);
  if (ends3.length === 0) return events;
  const paths = new Set(ends3.map(({ path }) => path));
  const isEnd = new Set(ends3.map(({ after, path }) => `${after} ${path}`));
  const { order, merges } = listed4 ?? await listCommits(repository);
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
  const { code, stdout } = await (0, import_sources_git.runGit)(repository.commonDirectory, [
    "rev-list",
    "--all",
    "--topo-order",
    "--parents"
  ]);
  const commits = stdout.toString("latin1").split("\n").filter(Boolean).map((line) => line.split(" "));
  return {
    isWhole: code === 0,
    order: new Map(commits.map(([id], i) => [id, i])),
    merges: commits.flatMap(([id, , second]) => second === void 0 ? [] : id)
  };
}
async function withAfter(repository, changes) {
  const name = ({ commit, path }) => path.includes("\n") ? "" : `${commit.id}:${path}`;
  const questions = changes.map((change) => `${name(change)}
`).join("");
  const asked = ["cat-file", "--batch-check=%(objectname)"];
  const { stdout } = await (0, import_sources_git.runGit)(repository.commonDirectory, asked, questions);
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
async function listRefs(repository) {
  const directory = repository.commonDirectory;
  const [all, tips] = await Promise.all([
    (0, import_sources_git.runGit)(directory, ["rev-list", "--no-walk=unsorted", "--all"]),
    listTips(repository)
  ]);
  return all.code === 0 ? { all: lines2(all.stdout), tips } : void 0;
}
async function listTips({ commonDirectory, head }) {
  const refs = ["for-each-ref", "--format=%(objectname)", "refs/heads", "refs/remotes"];
  const { stdout } = await (0, import_sources_git.runGit)(commonDirectory, refs);
  return [.../* @__PURE__ */ new Set([...lines2(stdout), ...head ? [head] : []])];
}
async function nameRefs({ commonDirectory }) {
  const { stdout } = await (0, import_sources_git.runGit)(commonDirectory, ["for-each-ref", "--format=%(objectname) %(refname)"]);
  return stdout.toString();
}
var lines2 = (text) => text.toString("latin1").split("\n").filter(Boolean);
async function stagedContents({ bare: bare2, top }, wanted) {
  const contents = /* @__PURE__ */ new Map();
  if (bare2 || wanted.size === 0) return contents;
  const listed4 = await (0, import_sources_git.runGit)(top, ["ls-files", "--stage", "-z"]);
  for (const entry2 of listed4.stdout.toString().split("\0")) {
    const [, id, path] = /^\d+ ([0-9a-f]+) \d\t(.*)$/s.exec(entry2) ?? [];
    if (path !== void 0 && wanted.has(id)) contents.set(path, new Set(contents.get(path)).add(id));
  }
  return contents;
}
async function tipContents(repository, events) {
  const directory = repository.commonDirectory;
  const contents = new Map(events.map(({ path }) => [path, /* @__PURE__ */ new Set()]));
  const tips = await listTips(repository);
  const paths = [...contents.keys()];
  const [odd, plain6] = [
    paths.filter((path) => path.includes("\n")),
    paths.filter((path) => !path.includes("\n"))
  ];
  const questions = tips.flatMap((tip) => plain6.map((path) => ({ path, object: `${tip}:${path}` })));
  const input = questions.map((q) => q.object + "\n").join("");
  const answer2 = await (0, import_sources_git.runGit)(directory, ["cat-file", "--batch-check=%(objectname)", "--buffer"], input);
  answer2.stdout.toString().split("\n").forEach((line, i) => {
    const question = questions[i];
    if (question && /^[0-9a-f]{40,64}$/.test(line)) contents.get(question.path)?.add(line);
  });
  for (const tip of odd.length > 0 ? tips : []) {
    const listed4 = await (0, import_sources_git.runGit)(directory, ["ls-tree", "-z", "--full-tree", tip, "--", ...odd]);
    for (const entry2 of listed4.stdout.toString().split("\0")) {
      const [, id, path] = /^\d+ blob ([0-9a-f]+)\t(.*)$/s.exec(entry2) ?? [];
      if (path !== void 0) contents.get(path)?.add(id);
    }
  }
  return contents;
}
async function completeHistory(repository, walked, unreachable, wanted, commits) {
  const tips = await tipContents(repository, walked);
  const complete = await withMerges(repository, walked, tips, wanted, commits);
  return joinedHistory(repository, { walked, complete, unreachable, tips }, wanted);
}
async function joinedHistory(repository, { walked, complete, unreachable, tips }, wanted) {
  const events = [...complete];
  for (const event of unreachable) events.push({ ...event, order: events.length });
  const history = historyOf({ events, tips, staged: await stagedContents(repository, wanted) });
  return { ...history, walked: [...walked, ...unreachable], reachable: walked.length };
}
function historyOf({ events, tips, staged }) {
  const byPath2 = groupBy(events, (event) => event.path);
  const byBlob = groupBy(events, (event) => event.after);
  const inIndex = [...staged].flatMap(([path, ids]) => [...ids].map((id) => ({ path, id })));
  const stagedAt = groupBy(inIndex, ({ id }) => id);
  return {
    events,
    tips,
    staged,
    walked: events,
    reachable: events.length,
    staysOf(blobs, before2 = NONE2) {
      const paths = /* @__PURE__ */ new Set();
      for (const id of blobs) {
        for (const { path } of byBlob.get(id) ?? []) paths.add(path);
        for (const { path } of stagedAt.get(id) ?? []) paths.add(path);
      }
      const found = [...paths].flatMap((path) => {
        const last = [...tips.get(path) ?? [], ...staged.get(path) ?? []];
        return stayAt(path, byPath2.get(path) ?? [], last, blobs, before2) ?? [];
      });
      return found.sort((a, b) => b.order - a.order || (a.stay.path < b.stay.path ? -1 : 1)).map(({ stay }) => stay);
    },
    startsOf(blobs) {
      const brought = new Set([...blobs].flatMap((id) => byBlob.get(id) ?? []));
      const first2 = new Map(
        [...brought].sort((a, b) => a.order - b.order).map((event) => [event.path, event])
      );
      const begun = [...brought].filter(({ before: before2 }) => !before2.some((id) => blobs.has(id)));
      return [
        ...[.../* @__PURE__ */ new Set([...begun, ...first2.values()])].map(startOf),
        ...[...staged].flatMap(
          ([path, ids]) => [...ids].filter((id) => blobs.has(id)).map((blob) => ({ path, blob, commit: null }))
        )
      ];
    }
  };
}
var startOf = ({ path, after, commit }) => ({ path, blob: after, commit: commit.id });
var NONE2 = /* @__PURE__ */ new Set();
var NO_HISTORY = historyOf({ events: [], tips: /* @__PURE__ */ new Map(), staged: /* @__PURE__ */ new Map() });
function groupBy(all, keyOf3) {
  const groups = /* @__PURE__ */ new Map();
  for (const one of all) {
    const group = groups.get(keyOf3(one));
    if (group) group.push(one);
    else groups.set(keyOf3(one), [one]);
  }
  return groups;
}
function stayAt(path, events, last, blobs, earlier) {
  const brings = (e) => blobs.has(e.after);
  const held2 = (id) => blobs.has(id) || earlier.has(id);
  const first2 = events.findLast(brings);
  const standing2 = last.find((id) => blobs.has(id));
  if (!first2) return standing2 === void 0 ? void 0 : { order: -1, stay: onlyStaged(path, standing2) };
  const stoodBefore2 = first2.before.some((id) => earlier.has(id));
  const brought = stoodBefore2 ? first2 : events.findLast((e) => brings(e) && !e.before.some(held2)) ?? first2;
  const present3 = standing2 !== void 0;
  const removed = present3 ? void 0 : events.find((e) => !brings(e) && e.before.some(held2));
  return {
    order: brought.order,
    stay: {
      path,
      blob: brought.after,
      commit: stoodBefore2 ? null : brought.commit.id,
      authorDate: stoodBefore2 ? null : dateOf(brought),
      removedIn: removed?.commit.id ?? null,
      present: present3
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
var MOST_BYTES = 256 * 1024 * 1024;
var ADDED = ["log", "--all", "-z", "--no-renames", "--diff-filter=A", "--name-only", "--format="];
function listPastPaths({ commonDirectory }) {
  const { code, stdout } = (0, import_sources_git.askGit)(commonDirectory, ADDED, MOST_BYTES);
  if (code !== 0) throw new Error("git does not list the paths of the history");
  return [...new Set(stdout.split("\0").map((path) => path.replace(/^\n/, "")))].filter(Boolean).sort();
}
function pastOf(repository, ledger, { history, left }) {
  let missed = 0;
  return {
    get missed() {
      return missed;
    },
    placesOf(value) {
      if (left && !left.isRead) missed++;
      return history.staysOf(ledger.blobsWith(value)).map(({ path }) => path);
    },
    paths: () => listPastPaths(repository),
    async fetch() {
      if (left && !left.isRead) await left.read();
    }
  };
}
async function readRange(repository, { range, ...running }, ledger, tally, seen) {
  const [log, forks, changes, files] = await Promise.all([
    running.log,
    running.forks,
    running.changes,
    running.files
  ]);
  tellWhatIsMissing(repository, log, tally);
  for (const { path, submodule } of changes) if (submodule) tally.skip("submodule or nested repository", path);
  const events = [...onlyAtTheEnd(range, forks, changes, log), ...log.events];
  const contents = new Set(events.flatMap(({ after }) => after || []));
  const messages = [...log.commits.map(({ id }) => id), ...range.tags];
  const last = pathsAtTheEnd(changes);
  const through = (content, parts2) => {
    const names3 = last.get(content.id) ?? [];
    for (const { path } of names3) if (path !== void 0) seen({ path, bytes: NOTHING2 });
    return ledger.lookThrough(content, parts2, tally, names3);
  };
  for await (const blob of (0, import_match_scanner.readObjects)(repository, [...contents, ...messages], tally, { through })) {
    const names3 = last.get(blob.id) ?? [];
    ledger.look(blob, tally, names3);
    for (const { path } of names3) if (path !== void 0) seen({ path, bytes: blob.bytes });
  }
  tally.files += changes.filter(({ after }) => after !== "").length;
  const earlier = groupPaths(events, (event) => event.before.filter((id) => id !== "" && !contents.has(id)));
  const paths = /* @__PURE__ */ new Map();
  for (const { after, path } of events) paths.set(after, [...paths.get(after) ?? [], path]);
  const starts = [.../* @__PURE__ */ new Set([...forks[0] ? [forks[0]] : [], ...range.since, ...forks.slice(1)])];
  const knownAt = (start) => start === 0 && range.heads.length === 1 ? (0, import_sources_changes.filesBefore)(files, changes) : void 0;
  return {
    repository,
    history: historyOf({
      events,
      tips: new Map(changes.map(({ path, after }) => [path, /* @__PURE__ */ new Set([after])])),
      staged: /* @__PURE__ */ new Map()
    }),
    files,
    changes,
    base: starts[0].slice(0, 7),
    before: () => Promise.all(starts.map((commit, i) => knownAt(i) ?? (0, import_sources_changes.filesAt)(repository, commit))),
    earlier: (path) => earlier.get(path) ?? [],
    pathsOf: (id) => [...new Set(paths.get(id) ?? [])]
  };
}
var NOTHING2 = Buffer.alloc(0);
function tellWhatIsMissing(repository, { commits, fault }, tally) {
  if (fault !== void 0) tally.gap("history that git cannot walk", fault.split("\n")[0]);
  const cut2 = (0, import_sources_changes.shallowCommits)(repository);
  for (const { id } of commits)
    if (cut2.has(id))
      tally.gap("shallow clone: commits before this one are missing (use fetch-depth: 0, or deepen)", id);
}
function onlyAtTheEnd({ since, heads }, forks, changes, { events, commits }) {
  const commit = commits.find(({ id }) => id === heads[0]);
  if (!commit || forks.length === 0 || forks.some((fork) => !since.includes(fork))) return [];
  const known4 = new Set(events.map(({ path, after }) => `${after} ${path}`));
  return changes.filter(({ path, after }) => after !== "" && !known4.has(`${after} ${path}`)).map(({ path, before: before2, after }) => ({ path, before: [before2], after, commit, order: -1 }));
}
function pathsAtTheEnd(changes) {
  const names3 = /* @__PURE__ */ new Map();
  for (const { path, after: id } of changes)
    if (id !== "") names3.set(id, [...names3.get(id) ?? [], { kind: "file", path, id }]);
  return names3;
}
function groupPaths(events, idsOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const event of events) groups.set(event.path, [...groups.get(event.path) ?? [], ...idsOf(event)]);
  return groups;
}
async function readStaged(repository, asked, ledger, tally, each) {
  const [changes, files] = await Promise.all([asked.changes, asked.files]);
  const paths = /* @__PURE__ */ new Map();
  for (const { path, after, conflict } of changes) {
    if (conflict) tally.gap("file in conflict: stage what shall be committed", path);
    if (after !== "") paths.set(after, [...paths.get(after) ?? [], path]);
  }
  const through = (content, parts2) => {
    const [first2, ...others] = paths.get(content.id).map((path) => ({ ...content, path }));
    tally.files += others.length + 1;
    for (const { path } of [first2, ...others]) each({ path, bytes: NOTHING3 });
    return ledger.lookThrough(first2, parts2, tally, others);
  };
  for await (const blob of (0, import_match_scanner.readObjects)(repository, [...paths.keys()], tally, { through })) {
    const [first2, ...others] = paths.get(blob.id).map((path) => ({ kind: "file", id: blob.id, path }));
    tally.files += others.length + 1;
    ledger.look({ ...blob, ...first2 }, tally, others);
    for (const name of [first2, ...others]) each({ ...blob, ...name });
  }
  return {
    repository,
    history: NO_HISTORY,
    files,
    changes,
    base: "HEAD",
    before: async () => [(0, import_sources_changes.filesBefore)(files, changes) ?? await filesAtHead(repository)],
    earlier: () => [],
    pathsOf: (id) => paths.get(id) ?? []
  };
}
var NOTHING3 = Buffer.alloc(0);
var filesAtHead = async (repository) => repository.head === null ? /* @__PURE__ */ new Map() : (0, import_sources_changes.filesAt)(repository, repository.head);
var Tally = class {
  files = 0;
  blobs = 0;
  commits = 0;
  messages = 0;
  bytes = 0;
  /** How many files each practice looked at, and which practices an error stopped; by the rule's id. */
  looked = /* @__PURE__ */ new Map();
  stopped = /* @__PURE__ */ new Set();
  /** How much of a source is read. */
  limits = import_match_scanner.DEFAULT_LIMITS;
  left = /* @__PURE__ */ new Map();
  /** Left out by design: named, and still complete. False, so that a filter can end with it. */
  skip(reason, example) {
    this.add(reason, example, false);
    return false;
  }
  /** Asked for and not read: the run is incomplete. */
  gap(reason, example) {
    this.add(reason, example, true);
  }
  /** Larger than a bound: a gap, unless somebody chose the bound. */
  tooLarge(what, bound, example) {
    this.add((0, import_match_scanner.beyond)(what, bound), example, !bound.chosen);
  }
  skipped() {
    return [...this.left.values()].sort(
      (a, b) => Number(b.gap) - Number(a.gap) || (a.reason < b.reason ? -1 : 1)
    );
  }
  /** Takes in what another one counted. */
  absorb(other) {
    this.files += other.files;
    this.blobs += other.blobs;
    this.commits += other.commits;
    this.messages += other.messages;
    this.bytes += other.bytes;
    for (const [id, count2] of other.looked) this.looked.set(id, count2 + (this.looked.get(id) ?? 0));
    for (const id of other.stopped) this.stopped.add(id);
    this.take(other.skipped());
  }
  /** The same of what was left out. */
  take(skipped) {
    for (const { reason, gap, count: count2, examples } of skipped) {
      const entry2 = this.left.get(reason);
      this.left.set(reason, {
        reason,
        gap,
        count: count2 + (entry2?.count ?? 0),
        examples: least([...examples, ...entry2?.examples ?? []])
      });
    }
  }
  add(reason, example, gap) {
    const entry2 = this.left.get(reason) ?? { reason, gap, count: 0, examples: [] };
    entry2.count++;
    entry2.examples = least([...entry2.examples, example]);
    this.left.set(reason, entry2);
  }
};
var least = (examples) => [...examples].sort().slice(0, 3);
var MOST_HELD = 256 * 1024;
var MOST_HELD_IN_ALL = 32 * 1024 * 1024;
async function listTree(directory, repository) {
  if (!repository) return { root: directory, paths: await listFolder(directory), tracked: /* @__PURE__ */ new Set() };
  if (repository.bare) return { root: directory, paths: [], tracked: /* @__PURE__ */ new Set() };
  const [tracked, untracked] = await Promise.all([
    (0, import_sources_git.git)(directory, ["ls-files", "-z", "-t", "--full-name", "--cached"]),
    (0, import_sources_git.git)(directory, ["ls-files", "-z", "--full-name", "--others", "--exclude-standard"])
  ]);
  const tagged = names2(tracked);
  const known4 = new Set(tagged.map((name) => name.slice(2)));
  const leftOut2 = new Set(tagged.filter((name) => name.startsWith("S ")).map((name) => name.slice(2)));
  const paths = [...known4, ...names2(untracked)].sort();
  return { root: repository.top, paths, tracked: known4, leftOut: leftOut2, held: /* @__PURE__ */ new Map() };
}
async function* readTree({ root, paths, held: held2, leftOut: leftOut2 }, tally, through) {
  let room = MOST_HELD_IN_ALL;
  for (const path of paths) {
    const bytes = await readFile((0, import_node_path2.join)(root, path), path, tally, leftOut2?.has(path) === true, through);
    if (!bytes) continue;
    tally.files++;
    tally.bytes += bytes.length;
    if (held2 && bytes.length <= Math.min(MOST_HELD, room)) {
      held2.set(path, bytes);
      room -= bytes.length;
    }
    yield { kind: "file", path, bytes };
  }
}
async function readFile(file, path, tally, leftOut2, through) {
  try {
    const stat2 = (0, import_node_fs2.lstatSync)(file);
    if (stat2.isSymbolicLink()) return void tally.skip("symbolic link", path);
    if (stat2.isDirectory()) return void tally.skip("submodule or nested repository", path);
    if (!stat2.isFile()) return void tally.skip("special file", path);
    const { file: bound } = tally.limits;
    const isLarge = stat2.size > bound.most;
    if (isLarge && (bound.chosen || !through)) return void tally.tooLarge("file", bound, path);
    const handle = (0, import_node_fs2.openSync)(file, import_node_fs2.constants.O_RDONLY | import_node_fs2.constants.O_NOFOLLOW);
    try {
      if (!isLarge) return (0, import_node_fs2.readFileSync)(handle);
      return void await passBy(handle, stat2.size, path, tally, through);
    } finally {
      (0, import_node_fs2.closeSync)(handle);
    }
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "error";
    if (code === "ENOENT" || code === "ENOTDIR")
      return void tally.skip(leftOut2 ? SPARSE : "file deleted in the working tree", path);
    return void tally.gap(`unreadable file (${code})`, path);
  }
}
async function passBy(handle, size2, path, tally, through) {
  const { file: bound } = tally.limits;
  if (!await through?.({ kind: "file", path }, partsOf2(handle, size2)))
    return tally.tooLarge("file", bound, path);
  tally.files++;
  tally.bytes += size2;
  tally.skip(`${(0, import_match_scanner.beyond)("file", bound)} (searched for secrets, without practices and inline allows)`, path);
}
var PART = 256 * 1024;
async function* partsOf2(handle, size2) {
  const room = Buffer.allocUnsafe(Math.min(PART, size2));
  for (let left = size2; left > 0; ) {
    const bytesRead = (0, import_node_fs2.readSync)(handle, room, 0, Math.min(room.length, left), null);
    if (bytesRead === 0) return;
    left -= bytesRead;
    yield Buffer.from(room.subarray(0, bytesRead));
  }
}
var SPARSE = "file that the sparse checkout leaves out (read as history, without practices)";
async function listFolder(directory) {
  const { default: glob } = await Promise.resolve().then(() => __toESM(requirePart("./package-fast-glob.js")));
  const entries = await glob("**", {
    cwd: directory,
    dot: true,
    onlyFiles: false,
    markDirectories: false,
    followSymbolicLinks: false,
    ignore: ["**/.git/**"],
    stats: false,
    objectMode: true
  });
  return entries.flatMap(({ dirent, path }) => dirent.isDirectory() ? [] : path).sort();
}
var names2 = (output) => output.toString().split("\0").filter(Boolean);
async function* readBlobs(directory, repository, blobs, limits = import_match_scanner.DEFAULT_LIMITS) {
  const paths = blobs.flatMap(({ path, id }) => id === void 0 && path !== void 0 ? [path] : []);
  yield* readTree({ root: repository?.top ?? directory, paths, tracked: /* @__PURE__ */ new Set() }, uncounted(limits));
  const ids = blobs.flatMap(({ id }) => id ?? []);
  if (repository) yield* (0, import_match_scanner.readObjects)(repository, ids, uncounted(limits));
}
var uncounted = (limits) => Object.assign(new Tally(), { limits });
var textAsTree = ({ bytes, path }) => ({
  paths: [path],
  tracked: /* @__PURE__ */ new Set([path]),
  partial: true,
  read: (asked, most) => asked === path && bytes.length <= most ? bytes : void 0,
  ignores: () => void 0
});
function openWorkingTree(tree, repository) {
  const known4 = new Set(tree.paths);
  const ignored = /* @__PURE__ */ new Map();
  const asked = (path) => {
    const answer2 = (0, import_sources_git.askGit)(tree.root, ["check-ignore", "--quiet", "--no-index", "--", path]);
    return answer2.code === 0;
  };
  return {
    paths: tree.paths,
    tracked: tree.tracked,
    read(path, most) {
      const held2 = tree.held?.get(path);
      if (held2) return held2.length <= most ? held2 : void 0;
      return known4.has(path) ? readPlain((0, import_node_path3.join)(tree.root, path), most) : void 0;
    },
    ignores(path) {
      if (!repository) return void 0;
      if (!ignored.has(path)) ignored.set(path, asked(path));
      return ignored.get(path);
    }
  };
}
function readPlain(file, most) {
  try {
    const stat2 = (0, import_node_fs3.lstatSync)(file);
    return stat2.isFile() && stat2.size <= most ? (0, import_node_fs3.readFileSync)(file) : void 0;
  } catch {
    return void 0;
  }
}
async function readContent(asked, ledger, tally, progress) {
  const { repository, scope, walk: walk2, staged, text } = asked.place;
  if (text) return { tree: await readText(text, asked, ledger, tally), history: NO_HISTORY };
  const change = repository && walk2 ? await readRange(repository, walk2, ledger, tally, asked.each) : repository && staged && await readStaged(repository, staged, ledger, tally, asked.each);
  if (change) return { change, history: change.history };
  const kept = repository && asked.kept && (await Promise.resolve().then(() => __toESM(requirePart("./history-kept.js")))).openKept(asked.kept, repository);
  let tree;
  const first2 = async () => {
    if (scope !== "history") tree = await readFiles2(asked, ledger, progress, kept);
    progress("history");
  };
  if (!repository || scope === "tree") {
    await first2();
    return { history: NO_HISTORY, ...tree && { tree } };
  }
  const read3 = await readOrResume(repository, ledger, tally, asked, first2, kept);
  return { ...read3, past: pastOf(repository, ledger, read3), ...tree && { tree } };
}
async function readOrResume(repository, ledger, tally, { place, read: read3, jobs }, first2, kept) {
  const part = { share: place.share, tally: read3, jobs, first: first2 };
  if (kept) return kept.read(repository, ledger, tally, part);
  const { readHistory } = await Promise.resolve().then(() => __toESM(requirePart("./history-read.js")));
  return { history: await readHistory(repository, ledger, tally, part), keep() {
  } };
}
async function readFiles2({ place: { directory, repository, share }, config: { excludes }, read: read3, each, all, kept }, ledger, progress, state) {
  if (repository?.bare) return void 0;
  const tree = await listTree(directory, repository);
  const [ours, theirs] = (0, import_match_scanner.divided)(tree.paths, share);
  const isState = (path) => kept !== void 0 && (0, import_node_path.join)(tree.root, path) === (0, import_node_path.resolve)(kept.file);
  const paths = ours.filter(
    (path) => isState(path) ? read3.skip("kept state", path) : !excludes(path) || read3.skip("excluded path", path)
  );
  const through = async (content, parts2) => {
    each({ path: content.path, bytes: NOTHING4 });
    return ledger.lookThrough(content, parts2, read3);
  };
  for await (const blob of readTree({ ...tree, paths }, read3, through)) {
    if (state) state.files.look(blob, ledger, read3);
    else ledger.look(blob, read3);
    each(blob);
    progress(`files: ${read3.files} of ${paths.length}`);
  }
  const said = share.index === 1 ? theirs.filter((path) => !excludes(path)) : [];
  for await (const blob of readTree({ ...tree, paths: said }, new Tally())) each(blob);
  const opened2 = openWorkingTree(tree, repository);
  await all(opened2, state?.files);
  tree.held?.clear();
  return opened2;
}
var NOTHING4 = Buffer.alloc(0);
async function readText(text, { each, all }, ledger, tally) {
  tally.files++;
  tally.bytes += text.bytes.length;
  ledger.look({ kind: "file", ...text }, tally);
  each(text);
  const tree = textAsTree(text);
  await all(tree);
  return tree;
}
async function* readAgain({ directory, repository, text }, contents, limits) {
  if (text) yield { kind: "file", ...text };
  else yield* readBlobs(directory, repository, contents, limits);
}
var NEAR3 = 5;
var ROLES2 = new Map(
  import_match_scanner.secrets.flatMap(
    ({ id, pair: pair2, third }) => pair2 ? [
      [id, { pair: pair2[0], part: "secret" }],
      ...pair2.map((one) => [one, { pair: pair2[0], part: "id" }]),
      ...third ? [[third, { pair: pair2[0], part: "third" }]] : []
    ] : []
  )
);
var isPart = (ruleId) => ROLES2.has(ruleId);
function couplesIn(findings) {
  return groupsOf(findings).flatMap((group) => {
    const thirds = group.filter(isOf("third"));
    const couples = [...nearestIn(group.filter((one) => !thirds.includes(one)))];
    return thirds.length > 0 ? withThirds(couples, thirds) : couples;
  });
}
function groupsOf(findings) {
  const groups = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const role = ROLES2.get(finding.ruleId);
    if (!role) continue;
    const key = JSON.stringify([role.pair, finding.path, finding.present || finding.commit]);
    const known4 = groups.get(key);
    if (known4) known4.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()].map((group) => group.sort(byPlace));
}
function* nearestIn(group) {
  let left = group;
  for (; ; ) {
    const taken = /* @__PURE__ */ new Set();
    for (const couple of neighboursIn(left)) {
      if (taken.has(couple.secret) || taken.has(couple.id)) continue;
      taken.add(couple.secret).add(couple.id);
      yield couple;
    }
    if (taken.size === 0) return;
    left = left.filter((one) => !taken.has(one));
  }
}
var neighboursIn = (group) => group.slice(1).flatMap((lower, index) => {
  const upper = group[index];
  const [secret, id] = isOf("id")(upper) ? [lower, upper] : [upper, lower];
  return isOf("id")(id) && isOf("secret")(secret) && mayJoin(secret, id) ? [{ secret, id }] : [];
}).sort((a, b) => distance(a.secret, a.id) - distance(b.secret, b.id));
function withThirds(couples, thirds) {
  const taken = /* @__PURE__ */ new Set();
  const inOrder2 = [...couples].sort((a, b) => byPlace(a.secret, b.secret));
  return inOrder2.map((couple) => {
    const far = (one) => Math.min(distance(couple.secret, one), distance(couple.id, one));
    const third = thirds.filter((one) => !taken.has(one) && (mayJoin(couple.secret, one) || mayJoin(couple.id, one))).reduce((a, b) => a && far(a) <= far(b) ? a : b, void 0);
    if (third) taken.add(third);
    return third ? { ...couple, third } : couple;
  });
}
var isOf = (part) => ({ ruleId }) => ROLES2.get(ruleId)?.part === part;
var distance = (a, b) => Math.max(0, a.startLine - b.endLine, b.startLine - a.endLine);
var mayJoin = (secret, other) => distance(secret, other) <= NEAR3 && (secret.standing === "ignored" ? other.standing === "open" && secret.exemption?.by !== "inline allow" : secret.standing === other.standing);
var byPlace = (a, b) => a.startLine - b.startLine || a.startColumn - b.startColumn || (0, import_match_scanner.compareText)(a.ruleId, b.ruleId) || (0, import_match_scanner.compareText)(a.fingerprint, b.fingerprint);
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
  const isThere2 = rule.looksAt === "document" ? looked.has(rule.id) : !rule.about || paths === void 0 || paths.some((path) => rule.about?.(path));
  return isThere2 ? "met" : "not applicable";
}
var blocks = ({ standing: standing2, severity, confidence }, failOn) => failOn !== "none" && standing2 === "open" && (0, import_finding.severityRank)(severity) >= (0, import_finding.severityRank)(failOn) && (0, import_finding.confidenceRank)(confidence) >= (0, import_finding.confidenceRank)("medium");
var exitCodeOf = (blocking, { complete, policy }) => !complete ? 2 : blocking > 0 || policy.some(({ fails }) => fails) ? 1 : 0;
var inOrder = (findings) => [...findings].sort(
  (a, b) => import_finding.STANDINGS.indexOf(a.standing) - import_finding.STANDINGS.indexOf(b.standing) || b.securitySeverity - a.securitySeverity || (0, import_finding.confidenceRank)(b.confidence) - (0, import_finding.confidenceRank)(a.confidence) || (0, import_match_scanner.compareText)(a.path, b.path) || a.startLine - b.startLine || a.startColumn - b.startColumn || (0, import_match_scanner.compareText)(a.ruleId, b.ruleId) || (0, import_match_scanner.compareText)(a.fingerprint, b.fingerprint)
);
var TITLES = new Map(import_match_scanner.secrets.map(({ id, title }) => [id, title]));
var REMARKS = new Set(practices.flatMap((rule) => rule.remark ? rule.id : []));
var OUTWEIGHED = /* @__PURE__ */ new Set(["name", "no assignment"]);
function lifted(findings) {
  const partnerOf = /* @__PURE__ */ new Map();
  for (const { secret, id } of couplesIn(findings))
    if (isSure(secret) || isSure(id) || isOutweighed(secret) && isOutweighed(id))
      partnerOf.set(secret, id).set(id, secret);
  return findings.map((finding) => {
    const partner = partnerOf.get(finding);
    return partner && !isSure(finding) ? { ...finding, confidence: "medium", evidence: [...finding.evidence, beside(partner)] } : finding;
  });
}
var isSure = ({ confidence }) => confidence !== "low";
var isOutweighed = ({ evidence }) => evidence.every(({ sign, name }) => sign === "for" || OUTWEIGHED.has(name));
function withPairs(findings, failOn) {
  const couples = new Map(couplesIn(findings).map((couple) => [couple.secret, couple]));
  if (couples.size === 0) return [...findings];
  const others = new Set([...couples.values()].flatMap(othersOf));
  return inOrder(
    findings.filter((finding) => !others.has(finding)).map((finding) => {
      const couple = couples.get(finding);
      return couple ? joined2(couple, failOn) : finding;
    })
  );
}
var othersOf = ({ id, third }) => third ? [id, third] : [id];
function joined2(couple, failOn) {
  const { secret, id } = couple;
  const others = othersOf(couple);
  const all = [secret, ...others];
  const worse = all.reduce((a, b) => b.securitySeverity > a.securitySeverity ? b : a);
  const surer = (0, import_finding.confidenceRank)(id.confidence) > (0, import_finding.confidenceRank)(secret.confidence) ? id : secret;
  const whole = {
    ...secret,
    severity: worse.severity,
    securitySeverity: worse.securitySeverity,
    confidence: surer.confidence,
    supersedes: [
      .../* @__PURE__ */ new Set([
        ...all.flatMap(({ supersedes = [] }) => supersedes),
        ...others.map(({ fingerprint }) => fingerprint)
      ])
    ],
    occurrences: withoutDoubles(all.flatMap(({ occurrences }) => occurrences)),
    evidence: [
      ...secret.evidence.filter(({ name }) => name !== BESIDE2),
      beside(id),
      ...remarksOf(secret, others)
    ],
    parts: others.map(import_finding.partOf)
  };
  return { ...whole, blocks: blocks(whole, failOn) };
}
var BESIDE2 = "pair";
var beside = ({ ruleId }) => ({
  sign: "for",
  name: BESIDE2,
  detail: `${TITLES.get(ruleId) ?? ruleId} stands beside it`
});
function remarksOf(secret, others) {
  const known4 = new Set(secret.evidence.map(({ name }) => name));
  const said = others.flatMap(({ evidence }) => evidence).filter(({ name }) => REMARKS.has(name));
  return said.filter(({ name }) => !known4.has(name) && known4.add(name));
}
function withoutDoubles(occurrences) {
  const byKey = /* @__PURE__ */ new Map();
  for (const one of occurrences) {
    const key = JSON.stringify([one.path, one.startLine, one.commit, one.removedIn]);
    if (!byKey.has(key)) byKey.set(key, one);
  }
  return [...byKey.values()].sort((a, b) => (0, import_match_scanner.compareText)(a.authorDate ?? LAST, b.authorDate ?? LAST));
}
var LAST = "\uFFFF";
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
var TOKEN3 = 5;
function rankOf({ family }) {
  if (family === "secret-known-token" || family === "secret-private-key") return TOKEN3;
  return RANKS.find(([pattern]) => pattern.test(family))?.[1];
}
function withoutTwins(findings) {
  const byPath2 = /* @__PURE__ */ new Map();
  for (const finding of findings) byPath2.set(finding.path, [...byPath2.get(finding.path) ?? [], finding]);
  const dropped = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const winner = (byPath2.get(finding.path) ?? []).find((other) => beats(other, finding));
    if (winner && coversAll(finding, byPath2)) dropped.set(finding, winner);
  }
  return findings.filter((finding) => !dropped.has(finding)).map((finding) => heir(finding, dropped));
}
function beats(a, b) {
  if (a.standing !== "open" && b.standing === "open") return false;
  const [mine, theirs] = [rankOf(a), rankOf(b)];
  if (mine === void 0 || theirs === void 0 || mine >= theirs || theirs === TOKEN3 && mine < TOKEN3)
    return false;
  return isSameText(a, b) && overlap(a, b);
}
var isSameText = (a, b) => a.present === b.present && (a.startLine !== b.startLine || a.lineHash === b.lineHash);
var overlap = (a, b) => before(a.startLine, a.startColumn, b.endLine, b.endColumn) && before(b.startLine, b.startColumn, a.endLine, a.endColumn);
var before = (line, column, otherLine, otherColumn) => line < otherLine || line === otherLine && column < otherColumn;
function coversAll(finding, byPath2) {
  const rank2 = rankOf(finding);
  return finding.occurrences.filter(({ removedIn }) => removedIn === null).every(
    ({ path, startLine }) => (byPath2.get(path) ?? []).some(
      (other) => (rankOf(other) ?? rank2) < rank2 && other.startLine <= startLine && startLine <= other.endLine
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
function receiptOf({ repository, scope, walk: walk2, share, knownObjects }, tally, ledger, rules, policy) {
  const mayBeEmpty = walk2 !== void 0 || scope === "staged" || share.of > 1 || Boolean(knownObjects);
  if (!mayBeEmpty && tally.files + tally.blobs + tally.messages === 0) tally.gap(NOTHING5, ".");
  const skipped = tally.skipped();
  return {
    tool: { name: "keysweep", version: import_sources_changes.VERSION },
    rules: { count: rules.length, digest: digestOf(rules) },
    engine: "packs",
    date: (0, import_sources_changes.today)(),
    scope,
    ...walk2 && { range: { since: walk2.range.since, heads: walk2.range.heads } },
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
var NOTHING5 = "nothing to scan was found";
var suppressedOf = (counts) => [...counts].map(([reason, count2]) => ({ reason, count: count2 })).sort((a, b) => b.count - a.count || (a.reason < b.reason ? -1 : 1));
function digestOf(rules) {
  const isKnown2 = (rule) => import_sources_changes.BUILD !== import_sources_changes.FROM_SOURCE && !("custom" in rule);
  const told = rules.map((rule) => isKnown2(rule) ? rule.id : declarationOf(rule));
  return (0, import_node_crypto.createHash)("sha256").update([import_sources_changes.BUILD, ...told].join("\n")).digest("hex").slice(0, 16);
}
var declarationOf = (rule) => JSON.stringify(rule, (_, value) => typeof value === "function" ? String(value) : value);
var sealOf = (rules, { limits }, key = "") => ({
  digest: `${import_sources_changes.VERSION} ${import_sources_changes.BUILD} ${digestOf(rules)} ${JSON.stringify(limits)}`,
  key
});
var practicesDigest = (rules, { stated: { environments = {} } }) => `${digestOf(rules)} ${JSON.stringify(environments)}`;
var DOMAIN2 = "keysweep/v1";
var UNGUESSABLE = { length: 20, distinct: 12 };
var SCRYPT = { N: 2 ** 12, r: 8, p: 1, maxmem: 64 * 1024 * 1024 };
var NO_KEY = "";
var secretFingerprint = (family, value, key = NO_KEY) => hash(key, "secret", [family, stretched(value, key)]);
var practiceFingerprint = (ruleId, path, resource, key = NO_KEY) => hash(key, "practice", [ruleId, path, resource]);
var literalFingerprint = (ruleId, resource, value, key = NO_KEY) => hash(key, "literal", [ruleId, resource, stretched(value, key)]);
var valueFingerprint = (value, key = NO_KEY) => hash(key, "value", [stretched(value, key)]);
var keyId = (key) => key === NO_KEY ? void 0 : hash(key, "key", []).slice(0, 8);
function hash(key, purpose, parts2) {
  const text = JSON.stringify(parts2);
  return (0, import_node_crypto2.createHmac)("sha256", `${DOMAIN2} ${purpose} ${key}`).update(text).digest("hex").slice(0, 32);
}
async function stretchAhead(values, key = NO_KEY) {
  const left = [...new Set(values)].filter((value) => !isUnguessable(value) && !known2.has(nameOf3(value, key)));
  await Promise.all(
    left.map(async (value) => {
      const made2 = await scryptBeside(Buffer.from(value, "utf8"), saltOf(key), 32, SCRYPT);
      known2.set(nameOf3(value, key), made2.toString("hex"));
    })
  );
}
var known2 = /* @__PURE__ */ new Map();
var nameOf3 = (value, key) => `${key}\0${value}`;
var scryptBeside = (0, import_node_util.promisify)(import_node_crypto2.scrypt);
function stretched(value, key) {
  if (isUnguessable(value)) return value;
  return known2.get(nameOf3(value, key)) ?? (0, import_node_crypto2.scryptSync)(Buffer.from(value, "utf8"), saltOf(key), 32, SCRYPT).toString("hex");
}
var isUnguessable = (value) => value.length >= UNGUESSABLE.length && new Set(value).size >= UNGUESSABLE.distinct;
var saltOf = (key) => `${DOMAIN2} stretch ${key}`;
function isInForce(rule, { rules }, strict = false) {
  const standing2 = rules[rule.id] ?? (rule.kind === "practice" && rule.strict ? "strict" : "on");
  return standing2 === "on" || standing2 === "strict" && strict;
}
function openSnapshot(repository, { files, touched, ignoreRules }, tally) {
  const fetched = /* @__PURE__ */ new Map();
  const asked = /* @__PURE__ */ new Map();
  const ignored = /* @__PURE__ */ new Map();
  let missed = 0;
  return {
    paths: [...files.keys()].sort(),
    tracked: new Set(files.keys()),
    touched,
    read(path, most) {
      const id = files.get(path);
      if (id === void 0) return void 0;
      if (!fetched.has(id)) {
        missed++;
        asked.set(id, path);
      }
      const bytes = fetched.get(id);
      return bytes && bytes.length <= most ? bytes : void 0;
    },
    ignores(path) {
      if (!ignoreRules || repository.bare) return void 0;
      const answer2 = () => (0, import_sources_git.askGit)(repository.top, ["check-ignore", "--quiet", "--no-index", "--", path]).code === 0;
      if (!ignored.has(path)) ignored.set(path, answer2());
      return ignored.get(path);
    },
    get missed() {
      return missed;
    },
    async fetch() {
      const wanted = new Map(asked);
      asked.clear();
      if (wanted.size === 0) return false;
      const through = async ({ id }) => {
        fetched.set(id, void 0);
        return true;
      };
      for await (const { id, bytes } of (0, import_match_scanner.readObjects)(repository, [...wanted.keys()], new Tally(), { through }))
        fetched.set(id, bytes);
      for (const [id, path] of wanted) {
        if (!fetched.has(id)) tally.gap("file that git cannot give", path);
        if (!fetched.has(id)) fetched.set(id, void 0);
      }
      return true;
    }
  };
}
var KEY2 = (0, import_node_crypto3.randomBytes)(32);
var baseOf = (text) => (0, import_node_crypto3.createHmac)("sha256", KEY2).update(text).digest("hex");
function compatible(edits) {
  const kept = [];
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = kept.at(-1);
    const again = kept.some(
      ({ start, end, text }) => start === edit.start && end === edit.end && text === edit.text
    );
    if (!again && (last === void 0 || last.end <= edit.start)) kept.push(edit);
  }
  return kept;
}
function edited(text, edits) {
  let done = "";
  let from = 0;
  for (const edit of edits) {
    done += text.slice(from, edit.start);
    done += done.endsWith("\n") ? edit.text.replace(/^\r?\n/, "") : edit.text;
    from = edit.end;
  }
  return done + text.slice(from);
}
function replacementOf(text, edits) {
  const [first2] = edits;
  const base = baseOf(text);
  if (!first2 || edits.some((edit) => edit.path !== first2.path || edit.base !== base)) return void 0;
  const ordered = compatible(edits);
  const start = text.lastIndexOf("\n", (ordered[0]?.start ?? 0) - 1) + 1;
  const last = Math.max(...ordered.map(({ end: end2 }) => end2));
  const newline = text.indexOf("\n", last);
  const end = newline < 0 ? text.length : newline;
  if (start >= text.length) return void 0;
  const moved = ordered.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
  const lineAt3 = (offset) => text.slice(0, offset).split("\n").length;
  return {
    startLine: lineAt3(start),
    endLine: lineAt3(end),
    text: edited(text.slice(start, end), moved).replace(/\r$/, "")
  };
}
var bestOf = (places2) => places2.reduce((a, b) => a && compare2(a, b) <= 0 ? a : b, void 0);
var verdictAt = ({ case: { match, verdict: verdict2 } }, path, commit) => (0, import_match_scanner.judgeAt)(match, verdict2, path, commit);
var placesOf2 = ({ sightings }, staysOf) => placesAmong(sightings, staysOf, verdictAt);
function placesAmong(sightings, staysOf, judged) {
  const { inTree, inHistory, messages } = byKind(sightings);
  const byBlob = speaking(inHistory);
  const stays = staysOf(new Set(byBlob.keys()));
  const stayAt2 = new Map(stays.map((stay) => [stay.path, stay]));
  const seen = new Set(inTree.map((s) => s.content.path));
  const strays = stays.length === 0 ? inHistory.slice(0, 1) : [];
  const placed = (sighting, path, stay) => {
    const whole = path + sighting.inner;
    return { sighting, stay, path: whole, verdict: judged(sighting, whole, stay?.commit ?? null) };
  };
  const places2 = [
    ...inTree.map((sighting) => placed(sighting, sighting.content.path, stayAt2.get(sighting.content.path))),
    ...stays.filter((stay) => !seen.has(stay.path)).flatMap((stay) => byBlob.get(stay.blob).map((one) => placed(one, notePath(stay.path), stay))),
    ...messages.map((sighting) => placed(sighting, messagePath(sighting))),
    ...strays.map((sighting) => placed(sighting, STRAY))
  ];
  return places2.filter(({ verdict: verdict2 }) => !verdict2.suppressed);
}
function speaking(inHistory) {
  const byBlob = /* @__PURE__ */ new Map();
  for (const one of inHistory) {
    const known4 = byBlob.get(one.content.id) ?? [];
    byBlob.set(one.content.id, [...known4.filter((other) => customId(other) !== customId(one)), one]);
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
var compare2 = (a, b) => b.sighting.case.match.weight - a.sighting.case.match.weight || (0, import_finding.confidenceRank)(b.verdict.confidence) - (0, import_finding.confidenceRank)(a.verdict.confidence) || Number(isPresent(b)) - Number(isPresent(a));
var notePath = (path) => /^(?:[0-9a-f]{2}\/)*[0-9a-f]{36,64}$/.test(path) ? ".git/note" : path;
var tellingOf = ({ case: { match } }, key) => ({
  message: messageOf3(match),
  fingerprint: secretFingerprint(match.rule.family, match.value, key)
});
function secretFinding({ message, fingerprint }, places2, best, regionOf2) {
  const { rule } = best.sighting.case.match;
  return {
    ruleId: rule.id,
    family: rule.family,
    severity: (0, import_finding.severityOf)(rule.severity),
    securitySeverity: rule.severity,
    confidence: best.verdict.confidence,
    message,
    path: best.path,
    ...regionOf2(best.sighting) ?? WHOLE_FILE,
    commit: commitOf(best),
    present: places2.some(isPresent),
    fingerprint,
    occurrences: withoutDoubles2(places2, best).map((place) => occurrenceOf2(place, regionOf2)).sort(byAge),
    evidence: best.verdict.evidence,
    standing: "open",
    blocks: false
  };
}
var WHOLE_FILE = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1, lineHash: null };
function withoutDoubles2(places2, best) {
  const mine = places2.filter(({ sighting }) => customId(sighting) === customId(best.sighting));
  const isMine = ({ path, sighting }) => mine.some((one) => one.path === path && one.sighting.content.id === sighting.content.id);
  return places2.filter((one) => mine.includes(one) || !isMine(one));
}
function occurrenceOf2(place, regionOf2) {
  const { path, stay } = place;
  return {
    path,
    startLine: regionOf2(place.sighting)?.startLine ?? 1,
    commit: commitOf(place),
    authorDate: stay?.authorDate ?? null,
    removedIn: stay?.removedIn ?? null,
    present: isPresent(place)
  };
}
var byAge = (a, b) => a.authorDate === b.authorDate ? 0 : b.authorDate === null || a.authorDate !== null && a.authorDate < b.authorDate ? -1 : 1;
var commitOf = ({ sighting, stay }) => stay?.commit ?? (sighting.content.kind === "commit" ? sighting.content.id : null);
function messageOf3({ rule, value, context }) {
  const named3 = rule.finder === "assignment" && /^[A-Za-z][A-Za-z_.-]{1,40}$/.test(context.name) ? ` given to ${context.name}` : "";
  const hidden = context.encoding ? `, encoded as ${context.encoding}` : "";
  return `${rule.title} (${value.length} characters)${named3}${hidden}`;
}
function practiceFinding(place, region, key) {
  const { rule, path, resource, secret } = place;
  const severity = place.severity ?? rule.severity;
  return {
    ruleId: rule.id,
    family: rule.family,
    severity: (0, import_finding.severityOf)(severity),
    securitySeverity: severity,
    confidence: place.confidence,
    message: place.message ?? rule.title,
    path,
    ...region,
    commit: null,
    present: true,
    fingerprint: secret === void 0 ? practiceFingerprint(rule.id, path, resource, key) : literalFingerprint(rule.id, resource, secret, key),
    occurrences: [
      { path, startLine: region.startLine, commit: null, authorDate: null, removedIn: null, present: true }
    ],
    evidence: place.evidence,
    standing: "open",
    blocks: false,
    ...place.fix !== void 0 && { fix: place.fix }
  };
}
var WINDOW = 100;
var BASE = 37;
var END = 65535;
var TWO_32 = 2 ** 32;
var lineHashes = (bytes, lines3) => {
  const wanted = new Set(lines3);
  const last = [...wanted].reduce((a, b) => Math.max(a, b), 0);
  const { high, low, count: count2 } = hashesUntil(bytes, last);
  const lowHalves = new Set([...wanted].filter((line) => line <= count2).map((line) => low[line - 1]));
  const seen = /* @__PURE__ */ new Map();
  const hashes = /* @__PURE__ */ new Map();
  for (let index = 0; index < count2; index++) {
    if (!lowHalves.has(low[index])) continue;
    const hash2 = hexOf(high[index], low[index]);
    const times = (seen.get(hash2) ?? 0) + 1;
    seen.set(hash2, times);
    if (wanted.has(index + 1)) hashes.set(index + 1, `${hash2}:${times}`);
  }
  return hashes;
};
var PIECE2 = 64 * 1024;
var hashesUntil = (bytes, last) => {
  const windows = new LineWindows(last);
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  let atLineStart = true;
  let afterCr = false;
  const take = (unit) => {
    const skipped = unit === 32 || unit === 9 || afterCr && unit === 10;
    afterCr = unit === 13;
    if (skipped) return;
    const counted2 = afterCr ? 10 : unit;
    windows.enter(counted2, atLineStart);
    atLineStart = counted2 === 10;
  };
  for (let at2 = 0; at2 < bytes.length && !windows.done; at2 += PIECE2) {
    const text = decoder.decode(bytes.subarray(at2, at2 + PIECE2), { stream: at2 + PIECE2 < bytes.length });
    for (let index = 0; index < text.length && !windows.done; index++) take(text.charCodeAt(index));
  }
  if (!windows.done) take(END);
  while (!windows.done && windows.begun > windows.count) windows.enter(0, false);
  return windows;
};
var LineWindows = class {
  high = new Int32Array(1024);
  low = new Int32Array(1024);
  /** Lines whose hash is known. */
  count = 0;
  /** Lines that have started. */
  begun = 0;
  last;
  units = new Uint16Array(WINDOW);
  starts = new Uint8Array(WINDOW);
  weights = weights();
  at = 0;
  hi = 0;
  lo = 0;
  constructor(last) {
    this.last = last;
  }
  get done() {
    return this.count >= this.last;
  }
  enter(unit, startsLine) {
    const { at: at2, lo } = this;
    const leaving = this.units[at2];
    this.units[at2] = unit;
    this.starts[at2] = startsLine ? 1 : 0;
    this.at = at2 + 1 === WINDOW ? 0 : at2 + 1;
    if (startsLine) this.begun++;
    const bottom = (lo & 65535) * BASE + unit;
    const top = (lo >>> 16) * BASE + (bottom >>> 16);
    const raised = top << 16 | bottom & 65535;
    const weight = this.weights.lowWeights[leaving];
    const borrow = raised >>> 0 < weight ? 1 : 0;
    this.hi = Math.imul(this.hi, BASE) + (top >>> 16) - this.weights.highWeights[leaving] - borrow | 0;
    this.lo = raised - weight | 0;
    if (this.starts[this.at] === 1) this.note();
  }
  note() {
    if (this.count === this.low.length) {
      this.high = doubled(this.high);
      this.low = doubled(this.low);
    }
    this.high[this.count] = this.hi;
    this.low[this.count++] = this.lo;
  }
};
function doubled(numbers) {
  const larger = new Int32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}
var weights = () => {
  if (table2 !== void 0) return table2;
  const step2 = BigInt.asUintN(64, BigInt(BASE) ** BigInt(WINDOW));
  const [stepHigh, stepLow] = [Number(step2 >> 32n), Number(step2 & 0xffffffffn)];
  const highWeights = new Uint32Array(END + 1);
  const lowWeights = new Uint32Array(END + 1);
  for (let unit = 1; unit <= END; unit++) {
    const sum = lowWeights[unit - 1] + stepLow;
    lowWeights[unit] = sum;
    highWeights[unit] = highWeights[unit - 1] + stepHigh + (sum >= TWO_32 ? 1 : 0);
  }
  table2 = { highWeights, lowWeights };
  return table2;
};
var table2;
var hexOf = (high, low) => {
  const [top, bottom] = [high >>> 0, low >>> 0];
  return top === 0 ? bottom.toString(16) : top.toString(16) + bottom.toString(16).padStart(8, "0");
};
var locateInText = (text) => {
  const starts = lineStarts3(text.length, (index) => text.charCodeAt(index), text.startsWith("\uFEFF") ? 1 : 0);
  return (offset) => {
    const at2 = Math.min(offset, text.length);
    const line = lineAt2(starts, at2);
    return { line: line + 1, column: Math.max(0, at2 - starts[line]) + 1 };
  };
};
var locateInBytes = (bytes, origin) => {
  const hasMark = !origin && bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191;
  const starts = lineStarts3(bytes.length, (index) => bytes[index], hasMark ? 3 : 0);
  const first2 = origin ?? START;
  let last = { start: 0, offset: 0, units: 0 };
  return (offset) => {
    const at2 = Math.min(offset, bytes.length);
    const line = lineAt2(starts, at2);
    const start = starts[line];
    if (last.start !== start || last.offset > at2) last = { start, offset: start, units: 0 };
    let { offset: index, units } = last;
    while (index < at2) {
      const size2 = sequenceLength(bytes, index);
      if (index + size2 > at2) break;
      units += size2 === 4 ? 2 : 1;
      index += size2;
    }
    last = { start, offset: index, units };
    return { line: first2.line + line, column: (line === 0 ? first2.column : 1) + units };
  };
};
var START = { line: 1, column: 1 };
var LF2 = 10;
var CR = 13;
var lineStarts3 = (length, unitAt, first2) => {
  const starts = [first2];
  for (let index = first2; index < length; index++) {
    const unit = unitAt(index);
    if (unit === LF2 || unit === CR && (index + 1 === length || unitAt(index + 1) !== LF2))
      starts.push(index + 1);
  }
  return starts;
};
var lineAt2 = (starts, offset) => {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if (starts[middle] <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
};
var sequenceLength = (bytes, index) => {
  const lead = bytes[index];
  if (lead < 194 || lead > 244) return 1;
  const wanted = lead < 224 ? 2 : lead < 240 ? 3 : 4;
  let lower = lead === 224 ? 160 : lead === 240 ? 144 : 128;
  let upper = lead === 237 ? 159 : lead === 244 ? 143 : 191;
  for (let size2 = 1; size2 < wanted; size2++) {
    const next = bytes[index + size2];
    if (next === void 0 || next < lower || next > upper) return size2;
    lower = 128;
    upper = 191;
  }
  return wanted;
};
function surenessOf(rule, hit15) {
  if (rule.looksAt === "document" && isTestPlace(hit15.path))
    return lowered("test path", "tests run for nobody but their authors");
  const isNote = hit15.severity !== void 0 && hit15.severity <= NOTE && rule.severity > NOTE;
  if (isNote && hit15.confidence === void 0)
    return lowered("a note", "as it stands here it does little harm");
  return { confidence: hit15.confidence ?? rule.confidence, evidence: [] };
}
var lowered = (name, detail) => ({
  confidence: "low",
  evidence: [{ sign: "against", name, detail }]
});
var LARGEST2 = 2 * 1024 * 1024;
var KEPT = 4 * 1024 * 1024;
function inventoryOf(tree, declared = () => void 0) {
  const files = /* @__PURE__ */ new Map();
  let kept = 0;
  const asks = { count: 0 };
  const asked = (answer2) => {
    asks.count++;
    return answer2;
  };
  return {
    asks,
    get paths() {
      return asked(tree.paths);
    },
    get today() {
      return asked((0, import_sources_changes.today)());
    },
    tracked: (path) => asked(tree.tracked.has(path)),
    ignores: (path) => asked(tree.ignores(path)),
    get missed() {
      return (tree.missed ?? 0) + (this.past?.missed ?? 0);
    },
    environmentOf: (path) => asked(declared(path) ?? environmentOf(path)),
    file(path) {
      asks.count++;
      if (files.has(path)) return files.get(path);
      const text = textOf6(tree, path);
      const file = text === void 0 ? void 0 : createSourceFile(path, text, declared(path));
      if (file || !tree.fetch) files.set(path, file);
      kept += file?.text.length ?? 0;
      for (const [oldest, { text: text2 } = { text: "" }] of files) {
        if (kept <= KEPT) break;
        files.delete(oldest);
        kept -= text2.length;
      }
      return file;
    }
  };
}
function* practiceFiles(inventory, paths) {
  for (const path of paths) {
    const file = inventory.file(path);
    if (file) yield file;
  }
}
function textOf6(tree, path) {
  const bytes = tree.read(path, LARGEST2);
  return bytes === void 0 || bytes.subarray(0, 8e3).includes(0) ? void 0 : bytes.toString();
}
var LONGEST_LINE = 1e4;
function isMinifiedText(text) {
  if (text.length < LONGEST_LINE) return false;
  const endless = text.split("\n").filter(({ length }) => length >= LONGEST_LINE);
  return endless.reduce((sum, { length }) => sum + length, 0) > text.length / 2;
}
function isNew(rule, { path, range, resource }, places2) {
  const place = JSON.stringify([rule.id, path, range?.start ?? resource]);
  const isNew2 = !places2.has(place);
  places2.add(place);
  return isNew2;
}
var SLOTS = 1 << 14;
var KeywordFilter = class {
  #keywords = /* @__PURE__ */ new Map();
  /** Where three characters may begin a keyword; behind it those keywords. */
  #starts = new Uint8Array(SLOTS);
  #beginning = /* @__PURE__ */ new Map();
  #lower = "";
  #number = 1;
  /** What `holds` is asked with; best made before the texts are read. */
  keyword(given2) {
    const word = given2.toLowerCase();
    const known4 = this.#keywords.get(word);
    if (known4) return known4;
    const keyword = { word, since: this.#number, seen: 0 };
    this.#keywords.set(word, keyword);
    const slot = slotOf2(word.charCodeAt(0), word.charCodeAt(1), word.charCodeAt(2));
    this.#starts[slot] = 1;
    this.#beginning.set(slot, [...this.#beginning.get(slot) ?? [], keyword]);
    return keyword;
  }
  /** Prepares for the questions about one text, given in lower case. */
  read(lower) {
    this.#lower = lower;
    this.#number++;
    const starts = this.#starts;
    let first2 = lower.charCodeAt(0);
    let second = lower.charCodeAt(1);
    for (let i = 2; i < lower.length; i++) {
      const third = lower.charCodeAt(i);
      const slot = slotOf2(first2, second, third);
      if (starts[slot] === 1) this.#note(slot, i - 2);
      first2 = second;
      second = third;
    }
  }
  /** Whether the text holds the keyword. */
  holds(asked) {
    if (asked.seen === this.#number) return true;
    if (asked.word.length > 2 && asked.since < this.#number) return false;
    return this.#lower.includes(asked.word);
  }
  #note(slot, at2) {
    for (const keyword of this.#beginning.get(slot) ?? [])
      if (keyword.seen !== this.#number && this.#lower.startsWith(keyword.word, at2))
        keyword.seen = this.#number;
  }
};
var slotOf2 = (first2, second, third) => (first2 << 10 ^ second << 5 ^ third) & SLOTS - 1;
var WORDS4 = [
  "secret",
  "pass",
  "pw",
  "token",
  "key",
  "credential",
  "bearer",
  "jwt",
  "pat",
  "conn",
  "webhook",
  "authorization"
];
var LONGEST4 = 120;
var COMMENT2 = /^[ \t]*(?:\/\/|\/?\*|#[ \t!])/;
function secretPlaces(text, lower, has) {
  const starts = /* @__PURE__ */ new Set();
  const places2 = [];
  for (const word of WORDS4) {
    if (!has(word)) continue;
    for (let at2 = lower.indexOf(word); at2 >= 0; ) {
      const [start, end] = nameAround(text, at2, at2 + word.length);
      if (!starts.has(start) && end - start <= LONGEST4 && isSecret(text.slice(start, end)) && !isComment(text, start)) {
        starts.add(start);
        places2.push({ start, end });
      }
      at2 = lower.indexOf(word, end);
    }
  }
  return places2;
}
function nameAround(text, from, to) {
  let start = from;
  while (start > 0 && from - start <= LONGEST4 && isPart2(text.charCodeAt(start - 1))) start--;
  let end = to;
  while (end < text.length && end - from <= LONGEST4 && isPart2(text.charCodeAt(end))) end++;
  while (end > to && /[.:-]/.test(text[end - 1] ?? "")) end--;
  return [start, end];
}
var isPart2 = (c) => c >= 48 && c <= 58 || c >= 65 && c <= 90 || c >= 97 && c <= 122 || c === 95 || c === 45 || c === 46;
var known3 = /* @__PURE__ */ new Map();
function isSecret(name) {
  const found = known3.get(name);
  if (found !== void 0) return found;
  const answer2 = /authorization$/i.test(name) || [name, ...name.split(/[.:]+/), ...name.split(/[.:-]+/)].some(import_match_scanner.isSecretName);
  if (known3.size > MOST_KNOWN) known3.clear();
  known3.set(name, answer2);
  return answer2;
}
var MOST_KNOWN = 2e4;
var isComment = (text, at2) => {
  const line = text.lastIndexOf("\n", at2 - 1) + 1;
  return at2 - line < 400 && COMMENT2.test(text.slice(line, at2));
};
var LINES_AHEAD = 3;
var BACK3 = 300;
var AHEAD = 600;
var AROUND = 300;
var TextGates = class {
  #keywords = new KeywordFilter();
  #original = "";
  #lower = "";
  #places;
  /** What `holds` is asked with. */
  keyword(word) {
    return this.#keywords.keyword(word);
  }
  /** Has the words of a gate looked for in the texts to come. */
  prepare(gate) {
    if ("words" in gate) for (const word of gate.words) this.keyword(word);
    if (gate.also) this.prepare(gate.also);
  }
  read(text) {
    this.#original = text;
    this.#lower = text.toLowerCase();
    this.#places = void 0;
    this.#keywords.read(this.#lower);
  }
  /** Whether the text holds the keyword, in any case. */
  holds(keyword) {
    return this.#keywords.holds(keyword);
  }
  /** Whether the lines or names that a gate asks for are there. */
  passes(gate) {
    const isHere = "words" in gate ? this.#hasLine(gate) : this.#hasName(gate);
    return isHere && (gate.also === void 0 || this.passes(gate.also));
  }
  #hasLine({ words, shape }) {
    return words.some((word) => this.#has(word) && someLine(this.#shown(), this.#lower, word, shape));
  }
  #hasName({ behind: behind4, before: before2, given: given2 }) {
    const text = this.#shown();
    this.#places ??= secretPlaces(text, this.#lower, (word) => this.#has(word));
    return this.#places.some(
      ({ start, end }) => (behind4?.test(text.slice(end, end + AROUND)) ?? true) && (before2?.test(text.slice(Math.max(0, start - AROUND), start)) ?? true) && (given2?.(text.slice(end, end + AROUND), text) ?? true)
    );
  }
  #has(word) {
    return this.holds(this.keyword(word));
  }
  /** A letter that is longer in lower case moves all places. */
  #shown() {
    return this.#lower.length === this.#original.length ? this.#original : this.#lower;
  }
};
function someLine(text, lower, word, shape) {
  for (let at2 = lower.indexOf(word); at2 >= 0; ) {
    const start = Math.max(text.lastIndexOf("\n", at2) + 1, at2 - BACK3);
    if (shape.test(text.slice(start, endOfStatement(text, at2)))) return true;
    const end = text.indexOf("\n", at2);
    const next = end < 0 ? at2 + AHEAD - BACK3 : Math.min(end, at2 + AHEAD - BACK3);
    at2 = lower.indexOf(word, Math.max(next, at2 + 1));
  }
  return false;
}
function endOfStatement(text, at2) {
  let end = at2;
  for (let lines3 = 0; lines3 <= LINES_AHEAD && end >= 0; lines3++) end = text.indexOf("\n", end + 1);
  return Math.min(end < 0 ? text.length : end, at2 + AHEAD);
}
var PracticeRun = class {
  #inventory;
  #supply;
  #quiet;
  #gates = new TextGates();
  #looked = /* @__PURE__ */ new Map();
  #answers = [];
  #problems = [];
  #waiting = [];
  /** Files that are not done with, and how many of their problems were told. */
  #open = /* @__PURE__ */ new Map();
  constructor(inventory, supply, quiet) {
    this.#inventory = inventory;
    this.#supply = supply;
    this.#quiet = quiet;
  }
  /** Whether nothing of a file need be asked. */
  passes(path) {
    const rules = this.#quiet?.rulesAt(path);
    this.#count(rules ?? []);
    return rules !== void 0;
  }
  async files(rules, files) {
    const prepared = rules.flatMap((rule) => rule.looksAt === "document" ? this.#prepare(rule) : []);
    for (const { path, text } of files) await this.#file(path, text, prepared);
  }
  async repository(rules) {
    for (const rule of rules)
      if (rule.looksAt === "repository") await this.#ask(rule, "", () => rule.check(this.#inventory));
    await this.#settle();
  }
  #prepare(rule) {
    for (const gate of rule.lines ?? []) this.#gates.prepare(gate);
    return { rule, keywords: rule.keywords?.map((word) => this.#gates.keyword(word)) };
  }
  async #file(path, text, rules) {
    if ((0, import_match_scanner.isVendored)(path)) return this.#quiet?.note(path, []);
    this.#gates.read(text);
    const about2 = rules.filter((prepared) => this.#isAbout(prepared, path));
    const ids = about2.map(({ rule }) => rule.id);
    this.#count(ids);
    const language = (0, import_match_scanner.languageOf)(path);
    const fitting2 = about2.filter(({ rule }) => this.#passes(rule, language));
    if (fitting2.length > 0 && language && isMinifiedText(text))
      this.#problems.push({ path, what: "minified code" });
    else if (await this.#isSilent(path, text, fitting2)) this.#quiet?.note(path, ids);
  }
  #count(rules) {
    for (const id of rules) this.#looked.set(id, (this.#looked.get(id) ?? 0) + 1);
  }
  /** Whether nothing comes of a file, whatever the others hold. */
  async #isSilent(path, text, rules) {
    if (rules.length === 0) return true;
    const file = this.#sourceFile(path, text);
    const [waited, answered] = [this.#waiting.length, this.#answers.length];
    const asked = this.#inventory.asks?.count;
    for (const { rule } of rules) await this.#ask(rule, path, () => rule.check(file, this.#inventory));
    this.#tell(file);
    if (this.#waiting.length > waited) this.#open.set(file, file.problems.length);
    const hasSaid = this.#answers.length > answered || file.problems.length > 0;
    return !hasSaid && this.#inventory.asks?.count === asked;
  }
  /** Keywords first: for most rules the text holds none, and what it holds is known for all of them at once. */
  #isAbout({ rule, keywords }, path) {
    const speaks = !keywords || keywords.some((keyword) => this.#gates.holds(keyword));
    return (speaks || rule.named?.(path) === true) && rule.files(path);
  }
  #passes({ lines: lines3 }, language) {
    if (!lines3 || !language) return true;
    return lines3.some((gate) => !gate.not?.includes(language) && this.#gates.passes(gate));
  }
  /** Files that rules asked for are fetched together, and only those rules are asked again. */
  async #settle() {
    while (this.#waiting.length > 0) {
      const waiting = this.#waiting;
      this.#waiting = [];
      await this.#supply.fetch?.();
      await this.#inventory.past?.fetch?.();
      for (const one of waiting) await this.#answer(one);
    }
    for (const [file, told] of this.#open) this.#tell(file, told);
  }
  result() {
    const places2 = /* @__PURE__ */ new Set();
    const hits = this.#answers.flatMap(
      ({ rule, hits: hits2 }) => hits2.filter((hit15) => isNew(rule, hit15, places2)).map((hit15) => ({ rule, hit: hit15 }))
    );
    const problems = this.#answers.flatMap(({ problem }) => problem ?? []);
    return { hits, problems: [...this.#problems, ...problems], looked: this.#looked };
  }
  /** The inventory's own file, when it is the same text, so that a document is parsed once for all rules. */
  #sourceFile(path, text) {
    const known4 = this.#inventory.file(path);
    return known4?.text === text ? known4 : createSourceFile(path, text);
  }
  #tell(file, told = 0) {
    for (const what of file.problems.slice(told)) this.#problems.push({ path: file.path, what });
  }
  get #missed() {
    return (this.#supply.missed ?? 0) + (this.#inventory.past?.missed ?? 0);
  }
  async #ask(rule, path, check) {
    const answer2 = { rule, path, hits: [], problem: void 0 };
    const waited = this.#waiting.length;
    await this.#answer({ answer: answer2, check });
    if (answer2.hits.length > 0 || answer2.problem || this.#waiting.length > waited) this.#answers.push(answer2);
  }
  /** Rust keeps its tests in the file that they test. */
  #weighed(rule, hit15) {
    const text = hit15.path.endsWith(".rs") && hit15.range ? this.#inventory.file(hit15.path)?.text : void 0;
    const tested = text !== void 0 && isInRustTests(text, hit15.range?.start ?? 0);
    return tested ? { ...hit15, severity: Math.min(hit15.severity ?? rule.severity, NOTE) } : hit15;
  }
  async #answer(asked) {
    const { answer: answer2, check } = asked;
    const missed = this.#missed;
    answer2.hits = [];
    answer2.problem = void 0;
    try {
      for (const hit15 of check()) answer2.hits.push(this.#weighed(answer2.rule, hit15));
    } catch (error) {
      if (error instanceof GrammarsNotStarted) {
        await startGrammars();
        return this.#answer(asked);
      }
      const what = error instanceof Error ? error.message : "unknown error";
      answer2.problem = { path: answer2.path, rule: answer2.rule.id, what };
    }
    if (this.#missed !== missed) this.#waiting.push(asked);
  }
};
var PracticeScan = class {
  #rules;
  #declared;
  #begun;
  constructor(rules, declared) {
    this.#rules = rules;
    this.#declared = declared;
  }
  /** Documents are looked at here, and the tree is kept for `end`. */
  async lookAt(tree, quiet) {
    const inventory = inventoryOf(tree, this.#declared);
    const asked = this.#rules.filter(({ looksAt }) => looksAt === "document" || !tree.partial);
    const wanted = anyOf(asked.flatMap((rule) => rule.looksAt === "document" ? rule : []));
    const run = new PracticeRun(inventory, tree, quiet);
    const paths = tree.paths.filter(
      (path) => (tree.touched?.has(path) ?? true) && !run.passes(path) && wanted(path)
    );
    if (tree.fetch) for (const path of paths) tree.read(path, 0);
    await tree.fetch?.();
    this.#begun = { run, inventory, asked };
    await run.files(asked, practiceFiles(inventory, paths));
  }
  async end(past) {
    if (!this.#begun) return NOTHING_SEEN;
    const { run, inventory, asked } = this.#begun;
    if (past) inventory.past = past;
    await run.repository(asked);
    return { ...run.result(), inventory };
  }
};
var NOTHING_SEEN = { hits: [], problems: [], looked: /* @__PURE__ */ new Map(), inventory: { file: () => void 0 } };
async function lookAtFiles(rules, tree, declared) {
  const practiceScan = new PracticeScan(rules, declared);
  await practiceScan.lookAt(tree);
  return practiceScan.end();
}
function anyOf(rules) {
  let last = rules[0];
  return (path) => {
    if (last?.files(path)) return true;
    const found = rules.find((rule) => rule.files(path));
    last = found ?? last;
    return found !== void 0;
  };
}
async function findingsOf(seen, tally, key) {
  const { hits, problems, inventory, looked } = seen;
  for (const [id, count2] of looked) tally.looked.set(id, count2);
  for (const { rule } of problems) if (rule) tally.stopped.add(rule);
  for (const { path, rule, what } of problems) {
    if (rule) tally.gap(`practice ${rule} stopped by an error (${what})`, path || ".");
    else tally.skip(`document not parsed: ${what}`, path);
  }
  const stretching = stretchAhead(
    hits.flatMap(({ hit: hit15 }) => hit15.secret ?? []),
    key
  );
  const regions = regionsOf(hits, inventory);
  await stretching;
  return hits.map((found) => findingOf(found, regions.get(found) ?? WHOLE_FILE2, fixOf(found, inventory), key));
}
var WHOLE_FILE2 = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1, lineHash: null };
function findingOf({ rule, hit: hit15 }, region, fix, key) {
  return practiceFinding(
    {
      rule,
      path: hit15.path,
      resource: hit15.resource,
      ...surenessOf(rule, hit15),
      ...hit15.secret !== void 0 && { secret: hit15.secret },
      ...hit15.message !== void 0 && { message: hit15.message },
      ...hit15.severity !== void 0 && { severity: hit15.severity },
      ...fix && { fix }
    },
    region,
    key
  );
}
function fixOf({ rule, hit: hit15 }, inventory) {
  const { path, edits = [] } = hit15;
  const text = textToPaste(rule, hit15);
  if (text === void 0) return void 0;
  const bound = edits.map((edit) => {
    const target = edit.path ?? path;
    const read3 = inventory.file(target)?.text;
    return { ...edit, path: target, base: read3 === void 0 ? null : baseOf(read3) };
  });
  return { text, edits: bound };
}
var textToPaste = ({ fixes }, { path, fix }) => fix ?? fixes?.[(0, import_match_scanner.formatOf)(path)] ?? fixes?.any;
function regionsOf(hits, inventory) {
  const byPath2 = /* @__PURE__ */ new Map();
  for (const found of hits) byPath2.set(found.hit.path, [...byPath2.get(found.hit.path) ?? [], found]);
  const regions = /* @__PURE__ */ new Map();
  for (const [path, group] of byPath2) {
    const text = inventory.file(path)?.text;
    if (text === void 0) continue;
    const locate = locateInText(text);
    const places2 = group.flatMap((found) => {
      const { range } = found.hit;
      return range ? [{ found, start: locate(range.start), end: locate(range.end) }] : [];
    });
    const hashes = lineHashes(
      Buffer.from(text),
      places2.map(({ start }) => start.line)
    );
    for (const { found, start, end } of places2)
      regions.set(found, {
        startLine: start.line,
        startColumn: start.column,
        endLine: end.line,
        endColumn: end.column,
        lineHash: hashes.get(start.line) ?? null
      });
  }
  return regions;
}
async function findChangedPractices(rules, change, tally, key, declared) {
  const { repository } = change;
  const touched = new Set(change.changes.flatMap(({ path, after }) => after === "" ? [] : path));
  const now = openSnapshot(repository, { files: change.files, touched, ignoreRules: true }, tally);
  const seen = await lookAtFiles(rules, now, declared);
  const findings = await findingsOf(seen, tally, key);
  if (findings.length === 0) return [];
  const ignoreRules = !change.changes.some(({ path }) => /(?:^|\/)\.gitignore$/.test(path));
  const files = underNewNames((await change.before())[0], change);
  const asked = rules.filter(({ id }) => findings.some(({ ruleId }) => ruleId === id));
  const again = new Set(findings.map(({ path }) => path).filter((path) => touched.has(path)));
  const start = openSnapshot(repository, { files, touched: again, ignoreRules }, new Tally());
  const was = await lookAtFiles(asked, start, declared);
  const left = /* @__PURE__ */ new Map();
  for (const hit15 of was.hits) left.set(identityOf2(hit15), (left.get(identityOf2(hit15)) ?? 0) + 1);
  return findings.flatMap((finding, i) => {
    const identity = identityOf2(seen.hits[i]);
    const count2 = left.get(identity) ?? 0;
    left.set(identity, count2 - 1);
    if (count2 <= 0) return [finding];
    return touched.has(finding.path) ? [stoodBefore(finding, `${finding.path} at ${change.base}`)] : [];
  });
}
var stoodBefore = (finding, where) => ({
  ...finding,
  standing: "before",
  exemption: { by: "base commit", reason: `stood already in ${where}` }
});
var identityOf2 = ({ rule, hit: hit15 }) => JSON.stringify([rule.id, hit15.path, hit15.resource, hit15.secret ?? ""]);
function underNewNames(files, { changes }) {
  const renamed = new Map(files);
  for (const { path, from } of changes) {
    const id = from === void 0 ? void 0 : files.get(from);
    if (from !== void 0) renamed.delete(from);
    if (id !== void 0) renamed.set(path, id);
  }
  return renamed;
}
var DEFAULT_KEY_AGE = 90;
function withLife(finding, names3, { rules, today: today2, keyAge, environmentOf: declared }) {
  const places2 = finding.occurrences.map(
    ({ path, commit, authorDate, removedIn }) => ({
      path,
      environment: declared(path) ?? environmentOf(path),
      name: names3.get(path) ?? "",
      since: authorDate,
      commit,
      removedIn
    })
  );
  if (places2.length === 0) return finding;
  const life = { present: finding.present, places: places2, today: today2, keyAge };
  const said = rules.flatMap((rule) => {
    const remark2 = rule.remark?.(life);
    return remark2 ? [{ id: rule.id, ...remark2 }] : [];
  });
  const fix = said.find((remark2) => remark2.fix !== void 0)?.fix;
  return {
    ...finding,
    evidence: [
      ...finding.evidence,
      ...said.map(({ id, detail }) => ({ sign: "for", name: id, detail }))
    ],
    ...fix !== void 0 && !finding.fix && { fix: { text: fix.replace("FINGERPRINT", finding.fingerprint), edits: [] } }
  };
}
var MOST_BYTES2 = 256 * 1024 * 1024;
async function lookBefore(change, ledger, counts) {
  const { repository } = change;
  const secrets2 = ledger.secrets().filter((secret) => placesOf2(secret, change.history.staysOf).some(counts));
  const past = ledger.emptied();
  const states = secrets2.length > 0 ? await change.before() : [];
  const related = relatedBlobs(change, secrets2, states);
  const through = ({ kind, id }, parts2) => {
    const [first2, ...others] = [...related.get(id)].map((path) => ({ kind, id, path }));
    return past.lookThrough(first2, parts2, new Tally(), others);
  };
  for await (const { id, bytes } of (0, import_match_scanner.readObjects)(repository, [...related.keys()], new Tally(), { through }))
    for (const path of related.get(id)) past.look({ kind: "file", id, path, bytes }, new Tally());
  await searchTheRest(repository, past, secrets2, states, related);
  const known4 = new Map(past.secrets().map((secret) => [secret.value, secret]));
  const atStart = ({ sighting: { content } }) => states.some((state) => state.get(content.path) === content.id);
  return {
    blobsWith: (value) => new Set(known4.get(value)?.sightings.map(({ content }) => content.id)),
    standing(value, places2) {
      const secret = known4.get(value);
      const stood = secret ? placesOf2(secret, () => []).filter(counts) : [];
      const isAtTheEnd = places2.some(({ sighting }) => sighting.content.path !== void 0);
      const place = stood.find(atStart) ?? (isAtTheEnd ? void 0 : stood[0]);
      return place && `${place.path} at ${change.base}`;
    }
  };
}
function relatedBlobs(change, secrets2, states) {
  const related = /* @__PURE__ */ new Map();
  const add = (id, path) => {
    if (id) related.set(id, (related.get(id) ?? /* @__PURE__ */ new Set()).add(path));
  };
  const movedFrom = new Map(change.changes.map(({ path, from }) => [path, from]));
  const contents = secrets2.flatMap(({ sightings }) => sightings.map(({ content }) => content));
  const ids = new Set(contents.flatMap(({ id }) => id ?? []));
  for (const state of states) for (const [path, id] of state) if (ids.has(id)) add(id, path);
  for (const path of new Set([...ids].flatMap((id) => change.pathsOf(id)))) {
    for (const id of change.earlier(path)) add(id, path);
    for (const state of states)
      for (const from of [path, movedFrom.get(path)]) if (from !== void 0) add(state.get(from), from);
  }
  return related;
}
async function searchTheRest(repository, past, secrets2, states, related) {
  const found = new Set(past.secrets().map(({ value }) => value));
  const sought = secrets2.flatMap(({ value }) => found.has(value) ? [] : [Buffer.from(value, "latin1")]);
  const rest = /* @__PURE__ */ new Map();
  for (const state of sought.length > 0 ? states : [])
    for (const [path, id] of state) if (!related.has(id)) rest.set(id, (rest.get(id) ?? /* @__PURE__ */ new Set()).add(path));
  let left = MOST_BYTES2;
  for await (const { id, bytes } of (0, import_match_scanner.readObjects)(repository, [...rest.keys()], new Tally())) {
    left -= bytes.length;
    if (left < 0) return;
    if (sought.some((value) => bytes.includes(value)))
      for (const path of rest.get(id)) past.look({ kind: "file", id, path, bytes }, new Tally());
  }
}
async function locateSightings(scanner, sightings, read3, limits) {
  const byBlob = /* @__PURE__ */ new Map();
  for (const sighting of sightings.filter(({ region }) => !region))
    byBlob.set(nameOf4(sighting.content), [...byBlob.get(nameOf4(sighting.content)) ?? [], sighting]);
  const regions = /* @__PURE__ */ new Map();
  for await (const blob of read3([...byBlob.values()].map((group) => group[0].content))) {
    const group = byBlob.get(nameOf4(blob)) ?? [];
    for (const layer of (0, import_match_scanner.layers)(blob.bytes, () => {
    }, limits)) {
      const here = group.filter((sighting) => sighting.inner === layer.inner);
      for (const same of byPath(here))
        for (const [sighting, region] of locateIn(scanner, layer.bytes, same)) regions.set(sighting, region);
    }
  }
  return (sighting) => sighting.region ?? regions.get(sighting);
}
var nameOf4 = (blob) => blob.id ?? blob.path ?? "";
function byPath(sightings) {
  const groups = /* @__PURE__ */ new Map();
  for (const one of sightings) groups.set(one.content.path, [...groups.get(one.content.path) ?? [], one]);
  return groups.values();
}
function* locateIn(scanner, bytes, sightings) {
  if (sightings.length === 0) return;
  const locate = locateInBytes(bytes);
  const matchesOf = finder(scanner.scan(bytes));
  const places2 = sightings.flatMap((sighting) => {
    const match = matchesOf(sighting.case.match);
    return match ? [{ sighting, ...regionIn(locate, match) }] : [];
  });
  const hashes = lineHashes(
    bytes,
    places2.map((place) => place.startLine)
  );
  for (const { sighting, ...region } of places2)
    yield [sighting, { ...region, lineHash: hashes.get(region.startLine) ?? null }];
}
function finder(found) {
  const matches3 = [...found].sort((a, b) => a.start - b.start);
  const byWords = /* @__PURE__ */ new Map();
  for (const match of matches3) {
    const same = byWords.get(wordsOf4(match)) ?? [];
    if (same.at(-1)?.start !== match.start) byWords.set(wordsOf4(match), [...same, match]);
  }
  return (sought) => {
    const same = byWords.get(wordsOf4(sought)) ?? [];
    const next = same.length > 1 ? same.shift() : same[0];
    return next ?? matches3.find(({ rule, value }) => rule.id === sought.rule.id && value === sought.value);
  };
}
var wordsOf4 = ({ rule, value, context }) => [rule.id, value, context.name, context.before, context.after].join("\0");
function regionIn(locate, match) {
  const start = locate(match.start);
  const end = locate(match.end);
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}
function select(all, { isSure: isSure2, isIncluded, isOff: isOff2 }, tally) {
  const places2 = all.filter(isIncluded);
  for (const left of all.filter((one) => isSure2(one) && !isIncluded(one)))
    tally.skip("place of a secret at an excluded path", left.path);
  const inForce = places2.filter((one) => !isOff2(one));
  const best = bestOf(inForce.some(({ sighting }) => customId(sighting) !== void 0) ? inForce : places2);
  if (!best || !(isSure2(best) || isPart(best.sighting.case.match.rule.id))) return void 0;
  if (!isOff2(best)) return { places: places2, best };
  if (isSure2(best)) tally.skip("finding of a rule that is switched off", best.path);
  return void 0;
}
async function findSecrets(setup, { history, change }) {
  const { place, ledger, config, tally, key, ageing } = setup;
  const { confidence, strict } = setup.options;
  const selection = {
    isSure: ({ verdict: verdict2 }) => (0, import_finding.confidenceRank)(verdict2.confidence) >= (0, import_finding.confidenceRank)(confidence),
    isIncluded: (one) => !config.excludes(outerPath(one)),
    isOff: ({ sighting }) => !isInForce(sighting.case.match.rule, config, strict)
  };
  const counts = (one) => (selection.isSure(one) || isPart(one.sighting.case.match.rule.id)) && selection.isIncluded(one);
  const before2 = change && await lookBefore(change, ledger, counts);
  const shown2 = ledger.secrets().flatMap((secret) => {
    const all = placesOf2(secret, (blobs) => history.staysOf(blobs, before2?.blobsWith(secret.value)));
    const found = select(all, selection, tally);
    return found ? [{ secret, ...found }] : [];
  });
  const stretching = stretchAhead(
    shown2.map(({ best }) => best.sighting.case.match.value),
    key
  );
  const sightings = shown2.flatMap(({ places: places2 }) => places2.map(({ sighting }) => sighting));
  const regionOf2 = await locateSightings(
    ledger.scanner,
    sightings,
    (blobs) => readAgain(place, blobs, config.limits),
    config.limits
  );
  await stretching;
  return shown2.map(({ secret, places: places2, best }) => {
    const names3 = new Map(places2.map(({ path, sighting }) => [path, sighting.case.match.context.name]));
    const finding = withLife(
      secretFinding(tellingOf(best.sighting, key), places2, best, regionOf2),
      names3,
      ageing
    );
    const stood = before2?.standing(secret.value, places2);
    return stood === void 0 ? finding : stoodBefore(finding, stood);
  });
}
var outerPath = ({ path, sighting }) => path.slice(0, path.length - sighting.inner.length);
var EXAMPLES = 3;
var remark = (reason, examples, fails = false) => examples.length === 0 ? [] : [{ reason, count: examples.length, examples: examples.slice(0, EXAMPLES), fails }];
var short = (fingerprint) => fingerprint.slice(0, 8);
var SECURITY_SEVERITY = {
  critical: 9.5,
  high: 8,
  medium: 5.5,
  low: 2
};
var graded = ({ severities }) => (finding) => {
  const severity = severities[finding.ruleId];
  if (severity === void 0 || severity === finding.severity) return finding;
  return { ...finding, severity, securitySeverity: SECURITY_SEVERITY[severity] };
};
var gradedRule = ({ severities }) => (rule) => {
  const severity = severities[rule.id];
  if (severity === void 0 || severity === (0, import_finding.severityOf)(rule.severity)) return rule;
  return { ...rule, severity: SECURITY_SEVERITY[severity] };
};
var withStanding = (findings, { failOn, exemptions }) => inOrder(
  findings.map((finding) => {
    const stands2 = { ...finding, ...firstOf(exemptions, finding) };
    return { ...stands2, blocks: blocks(stands2, failOn) };
  })
);
function firstOf(exemptions, finding) {
  for (const exempt of exemptions) {
    const answer2 = exempt(finding);
    if (answer2) return answer2;
  }
  return void 0;
}
function reportOf(findings, receipt, outcomes, known4, shard) {
  const used = new Set(
    findings.flatMap(({ ruleId, parts: parts2 = [] }) => [ruleId, ...parts2.map((part) => part.ruleId)])
  );
  const blocking = findings.filter(({ blocks: blocks2 }) => blocks2).length;
  return {
    findings,
    receipt,
    outcomes,
    rules: new Map(known4.filter((rule) => used.has(rule.id)).map((rule) => [rule.id, rule])),
    blocking,
    exitCode: exitCodeOf(blocking, receipt),
    ...shard && { shard }
  };
}
async function* hitsIn13(scanner, { parts: parts2, binary }, close2, size2 = import_match_scanner.PIECE) {
  let open2 = [];
  let origin;
  for await (const piece of (0, import_match_scanner.piecesIn)(parts2, size2)) {
    const cases = new import_match_scanner.Casebook();
    const hits = scanner.scanPiece(piece).map((match) => cases.hit(match));
    close2(cases);
    const locate = locateInBytes(piece.bytes, origin);
    const standing2 = hits.filter((hit15) => (0, import_match_scanner.stands)(hit15.case) && (!binary || (0, import_match_scanner.isTelling)(hit15.case.match)));
    const waiting = [...open2, ...located(standing2, (offset) => locate(offset - piece.from))];
    open2 = [];
    for (const { hits: hits2, end } of groupsOf2(waiting))
      if (end <= piece.from + piece.hi - import_match_scanner.BACK) yield* (0, import_match_scanner.resolve)(hits2);
      else open2.push(...hits2);
    origin = locate(piece.next);
  }
  for (const { hits } of groupsOf2(open2)) yield* (0, import_match_scanner.resolve)(hits);
}
function located(hits, locate) {
  const offsets2 = [...new Set(hits.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const positions = new Map(offsets2.map((offset) => [offset, locate(offset)]));
  return hits.map((hit15) => ({ ...hit15, region: regionOf(positions.get(hit15.start), positions.get(hit15.end)) }));
}
var regionOf = (start, end) => ({
  startLine: start.line,
  startColumn: start.column,
  endLine: end.line,
  endColumn: end.column,
  lineHash: null
});
function groupsOf2(hits) {
  const groups = [];
  for (const hit15 of [...hits].sort((a, b) => a.start - b.start)) {
    const last = groups.at(-1);
    if (last && hit15.start < last.end) {
      last.hits.push(hit15);
      last.end = Math.max(last.end, hit15.end);
    } else groups.push({ hits: [hit15], end: hit15.end });
  }
  return groups;
}
var Ledger = class _Ledger {
  scanner;
  casebook = new import_match_scanner.Casebook();
  byValue = /* @__PURE__ */ new Map();
  dropped = /* @__PURE__ */ new Map();
  rules;
  constructor(scanner, rules) {
    this.scanner = scanner;
    this.rules = new Map(rules.map((rule) => [rule.id, rule]));
  }
  /** Another one for the same rules, with nothing in it. */
  emptied() {
    return new _Ledger(this.scanner, [...this.rules.values()]);
  }
  /**
   * Looks for secrets in all layers of a content.
   * @param also other names that the same content goes by.
   */
  look({ bytes, ...content }, tally, also = []) {
    const name = content.path ?? content.id ?? "";
    if (bytes.subarray(0, LFS.length).equals(LFS))
      tally.skip("git LFS pointer (its content is not checked out)", name);
    for (const layer of (0, import_match_scanner.layers)(bytes, (what, gap) => tally[gap ? "gap" : "skip"](what, name), tally.limits)) {
      if (layer.binary && content.path !== void 0) tally.skip(BINARY, name + layer.inner);
      const hits = this.scanner.scan(layer.bytes).map((match) => this.casebook.hit(match));
      const telling = layer.binary ? hits.filter((hit15) => (0, import_match_scanner.isTelling)(hit15.case.match)) : hits;
      for (const hit15 of (0, import_match_scanner.resolve)(telling))
        for (const one of [content, ...also]) this.add({ case: hit15.case, content: one, inner: layer.inner });
    }
  }
  /** As `look`, of what is too long to be held; false, and nothing has come of it, where it is an archive. */
  async lookThrough(content, parts2, tally, also = []) {
    const text = await (0, import_match_scanner.openLong)(parts2);
    if (!text) return false;
    const name = content.path ?? content.id ?? "";
    if (text.binary && content.path !== void 0) tally.skip(BINARY, name);
    if (this.scanner.hasUnanchored) tally.gap(UNANCHORED, name);
    const found = [];
    for await (const hit15 of hitsIn13(this.scanner, text, (cases) => this.noteDropped(cases))) found.push(hit15);
    for (const { case: held2, region } of found)
      for (const one of [content, ...also]) this.add({ case: held2, content: one, inner: "", region });
    return true;
  }
  /** Takes over what a thread read. */
  merge(reading, idOf2) {
    const cases = reading.cases.map(({ ruleId, match, verdict: verdict2 }) => ({
      verdict: verdict2,
      match: { ...match, rule: this.rules.get(ruleId) }
    }));
    for (const { pack, entries, listOf } of reading.packs)
      entries.forEach((entry2, i) => {
        const content = idOf2(pack, entry2);
        for (const seen of reading.lists[listOf[i]])
          this.add({ case: cases[seen.case], content, inner: seen.inner });
      });
    for (const [number2, reason] of reading.dropped) this.dropped.set(number2, reason);
  }
  /** Cases that were judged to be nothing, by reason. */
  suppressed() {
    this.noteDropped(this.casebook);
    const counts = /* @__PURE__ */ new Map();
    for (const reason of this.dropped.values()) counts.set(reason, (counts.get(reason) ?? 0) + 1);
    return counts;
  }
  /** By value, so that the order of reading does not show. */
  secrets() {
    return [...this.byValue].sort(([a], [b]) => a < b ? -1 : 1).map(([value, sightings]) => ({ value, sightings: [...sightings].sort(byContent) }));
  }
  /** Ids of the history's blobs that hold the value where a credential could stand. */
  blobsWith(value) {
    const sightings = this.byValue.get(value) ?? [];
    return new Set(sightings.flatMap(({ content }) => content.path === void 0 ? content.id ?? [] : []));
  }
  /** Every content of the history that holds something, once for each thing; `what` is raw, to tell equal ones. */
  *historyContents(surestOf) {
    for (const sightings of this.byValue.values()) {
      const surest = surestOf(sightings);
      for (const { content, inner: inner2, case: held2 } of sightings)
        if (content.path === void 0 && content.id !== void 0)
          yield { id: content.id, kind: content.kind, what: `${(0, import_match_scanner.keyOf)(held2.match)}\0${inner2}`, surest };
    }
  }
  /** Ids of the history's blobs that hold one. */
  blobsWithSecrets() {
    const ids = /* @__PURE__ */ new Set();
    for (const sightings of this.byValue.values())
      for (const { content } of sightings)
        if (content.path === void 0 && content.id !== void 0) ids.add(content.id);
    return ids;
  }
  noteDropped({ cases }) {
    for (const [key, { verdict: verdict2 }] of cases)
      if (verdict2.suppressed) this.dropped.set((0, import_match_scanner.numberOf)(key), verdict2.suppressed);
  }
  add(sighting) {
    const { value } = sighting.case.match;
    const known4 = this.byValue.get(value);
    if (known4) known4.push(sighting);
    else this.byValue.set(value, [sighting]);
  }
};
var LFS = Buffer.from("version https://git-lfs.github.com/spec/v1\n");
var BINARY = "binary content (searched for tokens with a telling prefix only)";
var UNANCHORED = "custom rule that has to be run over a whole text, which is too long for it";
var byContent = (a, b) => (0, import_match_scanner.compareText)(a.content.path ?? "", b.content.path ?? "") || (0, import_match_scanner.compareText)(a.content.id ?? "", b.content.id ?? "") || (0, import_match_scanner.compareText)(a.inner, b.inner) || (0, import_match_scanner.compareText)(a.case.match.rule.id, b.case.match.rule.id) || (0, import_match_scanner.compareText)(a.case.match.context.before, b.case.match.context.before) || (0, import_match_scanner.compareText)(a.case.match.context.after, b.case.match.context.after);
async function openPlace(given2) {
  const { path, scope, range, staged, text, state, shard: share = import_match_scanner.WHOLE } = given2;
  if (state !== void 0 && (range || staged || text || scope === "tree" || share !== import_match_scanner.WHOLE)) throw noState();
  if (share !== import_match_scanner.WHOLE && (range || staged || text)) throw notDivided();
  if (text) return { directory: (0, import_node_path4.resolve)("."), repository: void 0, scope: "text", share, text };
  const directory = (0, import_sources_changes.openFolder)(path);
  const asking = given2.asking ?? (0, import_sources_changes.askGitOf)(given2);
  const repository = await asking.repository;
  if (range || staged) {
    if (scope !== "auto" || range && staged) throw twoScopes();
    if (!repository || staged && repository.bare) throw nothingToCompare(path);
  }
  const [walk2, list] = [await asking.walk, await asking.staged];
  if (walk2) return { directory, repository, scope: "range", share, walk: walk2 };
  if (list) return { directory, repository, scope: "staged", share, staged: list };
  if (!repository && (scope === "history" || scope === "all")) throw noHistory(path);
  return { directory, repository, share, scope: scope !== "auto" ? scope : repository ? "all" : "tree" };
}
var twoScopes = () => new import_errors.UserError("Two options say what is scanned", "Give one of --scope, --since and --staged.");
var notDivided = () => new import_errors.UserError(
  "Only files and the whole history are divided",
  "Leave --shard out: a change is read at once."
);
var nothingToCompare = (path) => new import_errors.UserError(
  `${path} is not inside a git repository with files, so there is no change to scan`,
  "Leave --since and --staged out to scan the files as they stand."
);
var noState = () => new import_errors.UserError(
  "State is kept of the history, and none is read",
  "Leave --state out, or scan with --scope all."
);
var noHistory = (path) => new import_errors.UserError(
  `${path} is not inside a git repository, so there is no history`,
  "Scan the files alone with --scope tree, or check out the repository with its .git folder."
);
var MOST_BYTES3 = 1024 * 1024;
async function readPolicyFile(place, name) {
  const root = rootOf(place);
  const file = name.named ? (0, import_node_path5.resolve)(name.file) : (0, import_node_path5.resolve)(root, name.file);
  const path = inside2(root, file);
  const here = await textOf7(file, name);
  if (path === void 0 || place.policyFrom === void 0) return { text: here, origin: name.file };
  if (place.policyFrom === null)
    return { text: void 0, origin: path, ...here !== void 0 && { proposed: here } };
  const base = await commitOf2(place.repository, place.policyFrom);
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
  const base = await commitOf2(repository, policyFrom);
  return (path) => textAt2(base, path);
}
var rootOf = ({ directory, repository }) => repository?.top ?? directory;
function inside2(folder, file) {
  const path = (0, import_node_path5.relative)(folder, file);
  return path === "" || path.startsWith("..") ? void 0 : path.split(import_node_path5.sep).join("/");
}
async function textOf7(file, { named: named3 = false, most = MOST_BYTES3 }) {
  try {
    const facts = await (named3 ? (0, import_promises.stat)(file) : (0, import_promises.lstat)(file));
    if (!facts.isFile() || facts.size > most) throw unreadable(file, most);
    return decoded3(await (0, import_promises.readFile)(file), file);
  } catch (error) {
    const code = typeof error === "object" && error !== null && "code" in error ? error.code : void 0;
    if (code === "ENOENT" || code === "ENOTDIR") return void 0;
    throw error instanceof import_errors.UserError ? error : unreadable(file, most);
  }
}
async function commitOf2(repository, commit) {
  const { top } = repository ?? {};
  const answer2 = top && await (0, import_sources_git.runGit)(top, ["rev-parse", "--verify", "--quiet", `${commit}^{commit}`]);
  if (top && answer2 && answer2.code === 0) return { top, commit: answer2.stdout.toString().trim() };
  throw new import_errors.UserError(
    `The commit ${commit}, whose configuration counts, is not in this clone`,
    "Check out with fetch-depth: 0."
  );
}
async function textAt2(base, path) {
  return (await bytesAt(base, path))?.toString();
}
async function policyAt(base, path, most = MOST_BYTES3) {
  const name = `${path} at ${base.commit.slice(0, 7)}`;
  const size2 = await (0, import_sources_git.runGit)(base.top, ["cat-file", "-s", `${base.commit}:${path}`]);
  if (Number(size2.stdout.toString()) > most) throw unreadable(name, most);
  const bytes = await bytesAt(base, path);
  return bytes && decoded3(bytes, name);
}
async function bytesAt({ top, commit }, path) {
  const answer2 = await (0, import_sources_git.runGit)(top, ["cat-file", "blob", `${commit}:${path}`]);
  return answer2.code === 0 ? answer2.stdout : void 0;
}
function decoded3(bytes, file) {
  const isWide2 = /^(?:fffe|feff)/.test(bytes.toString("hex", 0, 2));
  if (isWide2) throw new import_errors.UserError(`${file} is text in UTF-16`, "Save it as UTF-8.");
  if (bytes.includes(0)) throw new import_errors.UserError(`${file} is no text: it holds NUL`, "Write it again.");
  if (!(0, import_node_buffer.isUtf8)(bytes)) throw new import_errors.UserError(`${file} is not text in UTF-8`, "Save it as UTF-8.");
  return bytes.toString();
}
var unreadable = (file, most) => new import_errors.UserError(
  `${file} cannot be read as a configuration`,
  `It is a plain file of text below ${most / 1024 / 1024} MiB.`
);
var DEFAULT_FILE = ".keysweep.yml";
var NO_CONFIG = {
  origin: null,
  rules: {},
  severities: {},
  excludes: () => false,
  environmentOf: () => void 0,
  limits: import_match_scanner.DEFAULT_LIMITS,
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
  const { parseConfig } = await Promise.resolve().then(() => __toESM(requirePart("./policy-config.js")));
  return parseConfig(text, origin, ruleIds);
}
async function findConfig({ config, ...place }) {
  const name = config === void 0 ? { file: DEFAULT_FILE } : { file: config, named: true };
  const found = await readPolicyFile(place, name);
  if (found.text === void 0 && config !== void 0) throw notThere(found.origin);
  return found;
}
var notThere = (file) => new import_errors.UserError(
  `The configuration file ${file} does not exist`,
  "Name one that does, or none for built-in settings."
);
function allowing(allow, failStale = false) {
  const reasons = new Map(allow.map(({ fingerprint, reason }) => [fingerprint, reason]));
  return {
    exempt({ fingerprint }) {
      const reason = reasons.get(fingerprint);
      return reason === void 0 ? void 0 : { standing: "ignored", exemption: { by: "configuration", reason } };
    },
    remarks(findings, whole) {
      const found = new Set(findings.map(({ fingerprint }) => fingerprint));
      const unused = whole ? allow.filter(({ fingerprint }) => !found.has(fingerprint)) : [];
      const names3 = unused.map(({ fingerprint, reason }) => `${short(fingerprint)}, ${reason}`);
      return remark("allowed fingerprint that no finding has", names3, failStale);
    }
  };
}
var knowing = ({ inForce, proposed, ownerOf: ownerOf2, failGrowth }) => ({
  exempt: ({ fingerprint }) => inForce.known.has(fingerprint) || inForce.also.has(fingerprint) ? { standing: "baseline", exemption: { by: "baseline" } } : void 0,
  remarks: (findings, whole) => [
    ...whole ? remark("finding of the baseline that is mended since", mendedOf(inForce, findings)) : [],
    ...whole ? remark(GROWTH, grownOf(inForce, findings, ownerOf2), failGrowth) : [],
    ...remark(
      "proposed baseline entry, which does not count before it is merged",
      addedTo(inForce, proposed)
    )
  ]
});
var GROWTH = "owner with more findings than the baseline allows";
function mendedOf({ known: known4, also }, findings) {
  const found = new Set(findings.flatMap(({ fingerprint, supersedes = [] }) => [fingerprint, ...supersedes]));
  for (const [other, of] of also) if (found.has(other)) found.add(of);
  return [...known4].filter(([fingerprint]) => !found.has(fingerprint)).map(nameOf5);
}
function grownOf({ budgets }, findings, ownerOf2) {
  if (budgets.size === 0) return [];
  return [...countByOwner(findings, ownerOf2)].flatMap(([owner, count2]) => {
    const budget = budgets.get(owner) ?? 0;
    return count2 > budget ? [`${owner}: ${count2}, allowed ${budget}`] : [];
  });
}
function countByOwner(findings, ownerOf2) {
  const counts = /* @__PURE__ */ new Map();
  for (const finding of findings.filter(isCounted)) {
    const owner = ownerOf2(finding.path);
    counts.set(owner, (counts.get(owner) ?? 0) + 1);
  }
  return counts;
}
var isCounted = ({ standing: standing2, confidence }) => standing2 !== "ignored" && (0, import_finding.confidenceRank)(confidence) >= (0, import_finding.confidenceRank)("medium");
var addedTo = ({ known: known4 }, proposed) => [...proposed?.known ?? []].filter(([fingerprint]) => !known4.has(fingerprint)).map(nameOf5);
var nameOf5 = ([fingerprint, rule]) => `${short(fingerprint)} ${rule}`;
var BASELINE_FILE = ".keysweep-baseline.yml";
var MOST_BYTES4 = 16 * 1024 * 1024;
var NO_BASELINE = { budgets: /* @__PURE__ */ new Map(), known: /* @__PURE__ */ new Map(), also: /* @__PURE__ */ new Map() };
var HEADER2 = "# Findings that are known. Made by keysweep baseline write; one a line, so that branches merge.";
function printBaseline({ key, budgets, known: known4, also }) {
  const owners = sorted(budgets).map(([owner, count2]) => `  ${JSON.stringify(owner)}: ${count2}`);
  const findings = sorted(new Map([...[...also].map(alias), ...known4]));
  const lines3 = [
    HEADER2,
    ...key === void 0 ? [] : [`key: "${key}"`],
    ...owners.length === 0 ? [] : ["owners:", ...owners],
    "findings:",
    ...findings.map(([fingerprint, text]) => `  "${fingerprint}": ${text}`)
  ];
  return lines3.map((line) => `${line}
`).join("");
}
var alias = ([fingerprint, of]) => [fingerprint, `also ${of}`];
var sorted = (map) => [...map].sort(([a], [b]) => a < b ? -1 : 1);
var KEY3 = /^key: "([0-9a-f]{8})"$/;
var OWNER = /^ {2}("(?:[^"\\]|\\.){1,1000}"): (\d{1,9})$/;
var KNOWN2 = /^ {2}"([0-9a-f]{32})": ([a-z0-9][\w.-]{0,99})$/;
var ALSO = /^ {2}"([0-9a-f]{32})": also ([0-9a-f]{32})$/;
function parseBaseline(text, origin) {
  const [budgets, known4, also] = [
    /* @__PURE__ */ new Map(),
    /* @__PURE__ */ new Map(),
    /* @__PURE__ */ new Map()
  ];
  let key;
  let section = "";
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const [, id] = KEY3.exec(line) ?? [];
    const [, owner, count2] = section === "owners:" ? OWNER.exec(line) ?? [] : [];
    const [, fingerprint, rule] = section === "findings:" ? KNOWN2.exec(line) ?? [] : [];
    const [, other, of] = section === "findings:" ? ALSO.exec(line) ?? [] : [];
    if (line === "owners:" || line === "findings:") section = line;
    else if (id !== void 0) key = id;
    else if (owner !== void 0) budgets.set(String(JSON.parse(owner)), Number(count2));
    else if (fingerprint !== void 0 && rule !== void 0) known4.set(fingerprint, rule);
    else if (other !== void 0 && of !== void 0) also.set(other, of);
    else if (line !== "" && !line.startsWith("#"))
      throw new import_errors.UserError(
        `${origin}, line ${index + 1}: this is not what keysweep baseline write writes`,
        "Resolve the merge by keeping the lines of both sides, or take one side and write it again."
      );
  }
  return { budgets, known: known4, also, ...key !== void 0 && { key } };
}
var IGNORE_FILE = ".keysweep-ignore.yml";
var NO_IGNORES = { entries: /* @__PURE__ */ new Map() };
var FIELDS = ["reason", "owner", "until", "seen"];
var LONGEST5 = 500;
var HELP = "docs/known-findings.md shows the file; keysweep ignore writes it.";
function parseIgnores(text, origin) {
  const { value, fault, lineOf: lineOf2 } = readSettings(text);
  const wrong = (path, what) => new import_errors.UserError(`${origin}, line ${lineOf2(path)}: ${what}`, HELP);
  if (fault) throw new import_errors.UserError(`${origin}, line ${fault.line}: ${fault.what}`, HELP);
  const top = mapOf2(value ?? {}) ?? fail(wrong([], "the file must be a map with the keys key and ignore"));
  const stray = Object.keys(top).find((name) => name !== "key" && name !== "ignore");
  if (stray !== void 0)
    throw wrong([stray], `"${stray}" is not a key${(0, import_options.suggestion)(stray, ["key", "ignore"])}`);
  if (top.key !== void 0 && typeof top.key !== "string") throw wrong(["key"], "key must be text");
  const ignore = mapOf2(top.ignore ?? {}) ?? fail(wrong(["ignore"], "ignore must be a map of fingerprints"));
  const entries = Object.entries(ignore).map(([fingerprint, given2]) => {
    const what = isFingerprint(fingerprint) ? faultOf2(given2) : "an entry begins with a fingerprint: 32 hexadecimal digits in quotes";
    if (what) throw wrong(["ignore", fingerprint], what);
    return [fingerprint, ignoreOf(mapOf2(given2) ?? {})];
  });
  return { entries: new Map(entries), ...typeof top.key === "string" && { key: top.key } };
}
var fail = (error) => {
  throw error;
};
var isFingerprint = (text) => /^[0-9a-f]{32}$/.test(text);
var mapOf2 = (value) => typeof value === "object" && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value)) : void 0;
function faultOf2(given2) {
  const entry2 = mapOf2(given2);
  if (!entry2) return "an entry is a map with a reason";
  const stray = Object.keys(entry2).find((name) => !FIELDS.some((field3) => field3 === name));
  if (stray !== void 0) return `"${stray}" is not a field of an entry${(0, import_options.suggestion)(stray, FIELDS)}`;
  const odd = Object.entries(entry2).find(([, text]) => typeof text !== "string" || text.length > LONGEST5);
  if (odd) return `${odd[0]} must be text of at most ${LONGEST5} characters, in quotes`;
  if (!String(entry2.reason ?? "").trim()) return "an entry needs a reason";
  if (entry2.until !== void 0 && !(0, import_sources_changes.isDay)(String(entry2.until)))
    return "until must be a day, such as 2027-01-31";
  return void 0;
}
var ignoreOf = (entry2) => {
  const { reason, ...more } = Object.fromEntries(
    FIELDS.flatMap((field3) => typeof entry2[field3] === "string" ? [[field3, entry2[field3]]] : [])
  );
  return { reason: reason ?? "", ...more };
};
function ignoring({ inForce, proposed, today: today2, failStale }) {
  const expired = ([, { until }]) => until !== void 0 && until < today2;
  const all = [...inForce.entries];
  return {
    exempt({ fingerprint }) {
      const entry2 = inForce.entries.get(fingerprint);
      if (!entry2 || expired([fingerprint, entry2])) return void 0;
      const { seen: _, ...exemption } = entry2;
      return { standing: "ignored", exemption: { by: "ignore file", ...exemption } };
    },
    remarks(findings, whole) {
      const found = new Set(findings.map(({ fingerprint }) => fingerprint));
      const unused = whole ? all.filter((entry2) => !expired(entry2) && !found.has(entry2[0])) : [];
      const added2 = [...proposed?.entries ?? []].filter(
        ([fingerprint]) => !inForce.entries.has(fingerprint)
      );
      return [
        ...remark("ignore entry that has expired", all.filter(expired).map(nameOf6), failStale),
        ...remark("ignore entry that no finding needs", unused.map(nameOf6), failStale),
        ...remark("proposed ignore entry, which does not count before it is merged", added2.map(nameOf6))
      ];
    }
  };
}
var nameOf6 = ([fingerprint, { reason, until, owner }]) => [short(fingerprint), until && `until ${until}`, owner, reason].filter(Boolean).join(", ");
var MARK = "keysweep:allow";
var COMMENT3 = /(?:#|\/\/|\/\*+|<!--|--|;|%|\*|\{#|\{\{-? ?\/\*|\bREM\b|^\s*'|^dnl\b)\s*keysweep:allow\b(.*)$/;
var PAGE2 = /\.(?:md|mdx|markdown|rst|adoc|txt|html?)$/i;
var PAGE_COMMENT = /<!--\s*keysweep:allow\b(.*)$/;
var LONGEST6 = 500;
var MOST5 = 1e3;
var CLOSE2 = /\s*(?:\*+\/(?:\s*-?\}\})?|-->|#\})\s*$/;
var InlineAllows = class {
  #rules;
  #paths = /* @__PURE__ */ new Set();
  #reviewed;
  #failStale;
  /** Of files with allows, line by line, where something is under review: a text would hold secrets. */
  #prints = /* @__PURE__ */ new Map();
  #allows = [];
  #byPlace;
  /** @param rules ids and families that there are. @param reviewed whether `settle` will be called. */
  constructor(rules, reviewed, failStale = false) {
    this.#rules = rules;
    this.#reviewed = reviewed;
    this.#failStale = failStale;
  }
  /** Takes up the allows of a file. */
  look({ path, bytes }) {
    if (path === void 0) return;
    this.#paths.add(path);
    if (!bytes.includes(MARK)) return;
    const lines3 = linesOf5(bytes.toString());
    this.#allows.push(...allowsOf(path, lines3));
    if (this.#reviewed) this.#prints.set(path, lines3.map(printOf));
  }
  /** Under review, before anything is asked. */
  async settle(base) {
    const settled = [];
    for (const [path, mine] of this.#prints) {
      const before2 = linesOf5(await base(path) ?? "");
      const [theirs, known4] = [before2.map(printOf), allowsOf(path, before2)];
      const same = (allow) => (other) => other.ruleId === allow.ruleId ? equalLines(mine, allow.covers - 1, theirs, other.covers - 1) : 0;
      for (const allow of this.#allows.filter((one) => one.path === path))
        settled.push({ ...allow, settled: Math.max(0, ...known4.map(same(allow))) });
    }
    this.#allows = settled;
    this.#byPlace = void 0;
  }
  /** Every place where it stands in these files needs an allow. */
  exempt = (finding) => {
    const allows = finding.present ? this.#placesOf(finding).map((place) => this.#allowAt(finding, place)) : [];
    const [first2] = allows;
    if (!first2 || !allows.every((allow) => allow && allow.settled > finding.endLine - finding.startLine))
      return void 0;
    return {
      standing: "ignored",
      exemption: { by: "inline allow", reason: first2.reason }
    };
  };
  remarks(findings, whole) {
    const used = new Set(
      findings.flatMap((finding) => this.#placesOf(finding).map((place) => this.#allowAt(finding, place)))
    );
    const unknown = this.#allows.filter(({ ruleId }) => !this.#rules.has(ruleId));
    const mute = this.#allows.filter(({ reason }) => reason === "");
    const sound = this.#allows.filter((allow) => !unknown.includes(allow) && !mute.includes(allow));
    const proposed = sound.filter(({ settled }) => settled === 0);
    const unused = sound.filter((allow) => whole && !used.has(allow));
    return [
      ...remark("inline allow of a rule that there is not", unknown.map(ruleAt), this.#failStale),
      ...remark("inline allow without a reason", mute.map(placeText), this.#failStale),
      ...remark("inline allow that no finding needs", unused.map(placeText), this.#failStale),
      ...remark("proposed inline allow, which does not count before it is merged", proposed.map(placeText))
    ];
  }
  /** Where it stands in the files that were read, its own place first. */
  #placesOf({ path, startLine, occurrences }) {
    const others = occurrences.filter(({ present: present3 }) => present3);
    return [{ path, startLine }, ...others].filter((place) => this.#paths.has(place.path));
  }
  #allowAt({ ruleId, family }, { path, startLine }) {
    this.#byPlace ??= byPlace2(this.#allows);
    return this.#byPlace.get(`${startLine} ${path}`)?.find((allow) => allow.reason !== "" && (allow.ruleId === ruleId || allow.ruleId === family));
  }
};
function byPlace2(allows) {
  const places2 = /* @__PURE__ */ new Map();
  for (const allow of allows) {
    const place = `${allow.covers} ${allow.path}`;
    const known4 = places2.get(place);
    if (known4) known4.push(allow);
    else places2.set(place, [allow]);
  }
  return places2;
}
function allowsOf(path, lines3) {
  const pattern = PAGE2.test(path) ? PAGE_COMMENT : COMMENT3;
  const allows = lines3.flatMap((content, index) => {
    const found = content.includes(MARK) ? pattern.exec(content) : null;
    if (!found) return [];
    const [ruleId = "", ...words] = (found[1] ?? "").slice(0, LONGEST6).replace(CLOSE2, "").trim().split(/\s+/);
    const alone = content.slice(0, found.index).trim() === "";
    const line = index + 1;
    return [
      { path, line, covers: alone ? line + 1 : line, ruleId, reason: words.join(" "), settled: Infinity }
    ];
  });
  return allows.slice(0, MOST5);
}
var linesOf5 = (text) => text.split(/\r?\n/);
function equalLines(a, fromA, b, fromB) {
  const most = Math.min(a.length - fromA, b.length - fromB, 500);
  for (let at2 = 0; at2 < most; at2++) if (a[fromA + at2] !== b[fromB + at2]) return at2;
  return Math.max(0, most);
}
var printOf = (line) => {
  const bare2 = (line.includes(MARK) ? line.replace(COMMENT3, "") : line).trim().replace(/\s+/g, " ");
  return (0, import_node_crypto4.createHash)("sha256").update(bare2).digest("base64");
};
var placeText = ({ path, line }) => `${path}:${line}`;
var ruleAt = (allow) => `${allow.ruleId || "no rule"} at ${placeText(allow)}`;
var KEY_FILE = ".keysweep-key";
var SHORTEST4 = 32;
async function readKey(place, given2) {
  if (given2 !== void 0) return checked(given2.trim());
  const { text, origin } = await readPolicyFile(place, { file: KEY_FILE });
  if (text === void 0) return NO_KEY;
  const lines3 = text.split(/\r?\n/).filter((line) => line !== "" && !line.startsWith("#"));
  if (lines3.length === 1 && /^[0-9a-f]{32}$/.test(lines3[0])) return lines3[0];
  throw new import_errors.UserError(
    `${origin} does not hold a key: one line of 32 hexadecimal digits`,
    "Restore it from git; with another key every finding is a new one."
  );
}
function checked(key) {
  if (key.length >= SHORTEST4) return key;
  throw new import_errors.UserError(
    `The fingerprint key (KEYSWEEP_KEY or the input fingerprint-key) is shorter than ${SHORTEST4} characters`,
    "Draw one at random: openssl rand -hex 32."
  );
}
var drawKey = () => (0, import_node_crypto5.randomBytes)(16).toString("hex");
var keyFile = (key) => `# Keeps this repository's fingerprints apart from those of others. No secret. With another key every finding is new.
${key}
`;
var UNOWNED = "unowned";
var PLACES2 = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];
var MOST_BYTES5 = 3 * 1024 * 1024;
async function readOwners(place) {
  for (const file of PLACES2) {
    const { text } = await readPolicyFile(place, { file, most: MOST_BYTES5 });
    if (text !== void 0) return parseOwners(text);
  }
  return () => UNOWNED;
}
function parseOwners(text) {
  const rules = text.split(/\r?\n/).flatMap(ruleOf).reverse();
  const known4 = /* @__PURE__ */ new Map();
  return (path) => {
    const owner = known4.get(path) ?? rules.find(({ pattern }) => pattern.test(path))?.owner ?? UNOWNED;
    known4.set(path, owner);
    return owner;
  };
}
var MOST_WILDCARDS = 10;
function ruleOf(line) {
  const words = line.trim().match(/(?:\\.|\S)+/g) ?? [];
  const comment = words.findIndex((word) => word.startsWith("#"));
  const [glob, ...owners] = comment < 0 ? words : words.slice(0, comment);
  if (glob === void 0 || /^!|[[\]]|^\\#/.test(glob)) return [];
  if ((glob.match(/\*+|\?/g) ?? []).length > MOST_WILDCARDS) return [];
  return [{ pattern: patternOf2(glob.replace(/\\(.)/g, "$1")), owner: owners.join(" ") || UNOWNED }];
}
function patternOf2(glob) {
  const tied = /\/(?!$)/.test(glob);
  const body = glob.replace(/^\/|\/$/g, "").split(/(\/?\*\*\/?|\*|\?)/).map((part) => WILD[part] ?? part.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")).join("");
  const end = glob.endsWith("/") ? "/.*" : /\/\*$/.test(glob) ? "" : "(?:/.*)?";
  return new RegExp(`^${tied ? "" : "(?:.*/)?"}${body}${end}$`, "s");
}
var WILD = {
  "*": "[^/]*",
  "?": "[^/]",
  "**": ".*",
  "/**": "/.*",
  "**/": "(?:.*/)?",
  "/**/": "/(?:.*/)?"
};
var Exemptions = class {
  #place;
  #allows;
  #all;
  constructor(place, allows, before2, last) {
    this.#place = place;
    this.#allows = allows;
    this.#all = [...before2, allows, last];
  }
  /** Takes up what a file says as it stands. */
  look(file) {
    this.#allows.look(file);
  }
  /** Once all files were looked at. */
  async settle() {
    const base = await openBase(this.#place);
    if (base) await this.#allows.settle(base);
  }
  /** The first that knows a finding decides. */
  get exempt() {
    return this.#all.map(({ exempt }) => exempt);
  }
  /** @param whole whether nothing can stand in the repository that was not found. */
  remarks(findings, whole) {
    return this.#all.flatMap((one) => one.remarks(findings, whole));
  }
};
async function readExemptions(asked) {
  const { rules, config, policyFrom } = asked;
  const names3 = new Set(rules.flatMap(({ id, family }) => [id, family]));
  const allows = new InlineAllows(names3, policyFrom !== void 0, config.failStale);
  const before2 = [
    await readKeyChange(asked),
    await readIgnores(asked),
    allowing(config.allow, config.failStale)
  ];
  return new Exemptions(asked, allows, before2, await readBaseline(asked));
}
async function readKeyChange(place) {
  const { proposed } = await readPolicyFile(place, { file: KEY_FILE });
  const what = "proposed fingerprint key: once it is merged every finding is a new one";
  return {
    exempt: () => void 0,
    remarks: () => proposed === void 0 ? [] : remark(what, [KEY_FILE])
  };
}
async function readIgnores({ key, config, ...place }) {
  const file = await readPolicyFile(place, { file: IGNORE_FILE });
  const inForce = file.text === void 0 ? NO_IGNORES : parseIgnores(file.text, file.origin);
  if (inForce.entries.size > 0) assertKey(inForce.key, key, file);
  const proposed = proposedIn(file, parseIgnores);
  const failStale = config.failStale === true;
  return ignoring({ inForce, today: (0, import_sources_changes.today)(), failStale, ...proposed && { proposed } });
}
async function readBaseline({ key, config, baseline: given2, ...place }) {
  const name = given2 === void 0 ? { file: BASELINE_FILE } : { file: given2, named: true };
  const file = given2 === "none" ? { text: "", origin: given2 } : await readPolicyFile(place, { ...name, most: MOST_BYTES4 });
  if (file.text === void 0 && given2 !== void 0) throw notThere2(file);
  const inForce = file.text === void 0 ? NO_BASELINE : parseBaseline(file.text, file.origin);
  if (inForce.known.size > 0) assertKey(inForce.key, key, file);
  const proposed = proposedIn(file, parseBaseline);
  const ownerOf2 = inForce.budgets.size > 0 ? await readOwners(place) : () => UNOWNED;
  const failGrowth = config.failGrowth === true;
  return knowing({ inForce, ownerOf: ownerOf2, failGrowth, ...proposed && { proposed } });
}
function proposedIn({ proposed, origin }, parse) {
  try {
    return proposed === void 0 ? void 0 : parse(proposed, origin);
  } catch {
    return void 0;
  }
}
function assertKey(written3, key, { origin }) {
  const here = keyId(key);
  if (written3 === here) return;
  throw new import_errors.UserError(
    `${origin} was written with ${written3 === void 0 ? "no key" : `the fingerprint key ${written3}`}, and this run has ${here ?? "none"}`,
    "Give the same key (KEYSWEEP_KEY, the input fingerprint-key or .keysweep-key), or write the file again."
  );
}
var notThere2 = ({ origin }) => new import_errors.UserError(
  `The baseline ${origin} does not exist`,
  "Name one that does, or none; keysweep baseline write makes one."
);
async function prepare(given2) {
  const place = await openPlace(given2);
  const [tally, read3] = [new Tally(), new Tally()];
  for (const { reason, example } of given2.missing ?? []) tally.gap(reason, example);
  const config = await configOf(place, given2, tally);
  read3.limits = config.limits;
  const key = await readKey({ ...given2, ...place }, given2.fingerprintKey);
  const options = { ...given2, ...thresholds(given2, config) };
  const custom = await (0, import_match_scanner.loadCustom)(config.customRules);
  const secretRules = [...import_match_scanner.secrets, ...custom.rules];
  const catalogue = [...secretRules, ...practices];
  const exemptions = await readExemptions({ ...given2, ...place, key, config, rules: catalogue });
  const ledger = new Ledger(new import_match_scanner.Scanner(import_match_scanner.secrets, custom), secretRules);
  const practiceRules = practices.filter((rule) => isInForce(rule, config, options.strict));
  const ageing = {
    ...config,
    rules: practiceRules,
    today: (0, import_sources_changes.today)(),
    keyAge: config.keyAge ?? DEFAULT_KEY_AGE
  };
  const rules = { secretRules, practiceRules, catalogue };
  return { place, config, options, key, ...rules, exemptions, ledger, ageing, tally, read: read3 };
}
async function configOf(place, given2, tally) {
  const ids = [...import_match_scanner.secrets, ...practices].map(({ id }) => id);
  const config = await readConfig(
    { ...given2, ...place },
    ids,
    (path) => tally.skip("configuration that differs from the one in force", path)
  );
  tally.limits = config.limits;
  const { strict } = thresholds(given2, config);
  for (const rule of [...import_match_scanner.secrets, ...practices])
    if (config.rules[rule.id] !== void 0 && !isInForce(rule, config, strict))
      tally.skip("rule that is switched off", rule.id);
  return config;
}
var thresholds = (given2, config) => ({
  failOn: given2.failOn ?? config.failOn ?? import_options.DEFAULT_FAIL_ON,
  confidence: given2.confidence ?? config.confidence ?? import_options.DEFAULT_CONFIDENCE,
  strict: given2.strict ?? config.strict ?? false
});
async function writeShard(known4, locate) {
  const { index, of, whole, failOn, confidence, severities, keyAge, remarks, common, own, history, key } = known4;
  const secrets2 = known4.secrets.map(({ value, sightings }) => ({
    value: valueFingerprint(value, key),
    found: placesBySighting(sightings, history),
    blobs: new Set(byKind(sightings).inHistory.map(({ content }) => content.id))
  }));
  const regionOf2 = await locate(secrets2.flatMap(({ found }) => [...found.keys()]));
  return {
    index,
    of,
    whole,
    failOn,
    confidence,
    severities,
    keyAge,
    remarks,
    common,
    own,
    secrets: secrets2.map(({ value, found, blobs }) => ({
      value,
      sightings: Array.from(found, ([sighting, places2]) => plain5(sighting, places2, known4, regionOf2)),
      going: withoutStarts(blobs, found.keys())
    })),
    events: history.events.map((event) => plainEvent(event, known4.order)),
    tips: plainContents(history.tips, history.events),
    staged: plainContents(history.staged),
    practices: known4.practices.map(plainFinding)
  };
}
function placesBySighting(sightings, history) {
  const { inTree, inHistory, messages } = byKind(sightings);
  const byBlob = speaking(inHistory);
  const blobs = new Set(byBlob.keys());
  const commitAt = new Map(history.staysOf(blobs).map(({ path, commit }) => [path, commit]));
  const starts = history.startsOf(blobs);
  const places2 = /* @__PURE__ */ new Map();
  const add = (sighting, path, commit = null) => places2.set(sighting, [...places2.get(sighting) ?? [], { path, commit }]);
  for (const one of inTree) add(one, one.content.path, commitAt.get(one.content.path) ?? null);
  for (const { path, blob, commit } of distinct(starts))
    for (const one of byBlob.get(blob)) add(one, notePath(path), commit);
  for (const one of messages) add(one, messagePath(one));
  for (const one of starts.length === 0 ? inHistory.slice(0, 1) : []) add(one, STRAY);
  return places2;
}
function withoutStarts(blobs, found) {
  const begun = new Set(Array.from(found, ({ content }) => content.id));
  return [...blobs].filter((id) => !begun.has(id)).sort();
}
var distinct = (starts) => new Map(starts.map((start) => [`${start.commit} ${start.blob} ${start.path}`, start])).values();
function plain5(sighting, places2, { key, confidence, severities, excludes, environmentOf: environmentOf2, isOff: isOff2 }, regionOf2) {
  const { content, inner: inner2 } = sighting;
  const { rule, weight, context } = sighting.case.match;
  const verdicts = places2.map(({ path, commit }) => {
    const verdict2 = verdictAt(sighting, path + inner2, commit);
    const environment3 = environmentOf2(path + inner2);
    return {
      path: path + inner2,
      commit,
      confidence: verdict2.confidence,
      evidence: verdict2.evidence.map(({ sign, name, detail }) => ({ sign, name, detail })),
      ...verdict2.suppressed !== void 0 && { suppressed: verdict2.suppressed },
      ...excludes(path) && { excluded: true },
      ...environment3 !== void 0 && { environment: environment3 }
    };
  });
  const isSure2 = verdicts.some((one) => (0, import_finding.confidenceRank)(one.confidence) >= (0, import_finding.confidenceRank)(confidence));
  return {
    kind: content.kind,
    ...content.id !== void 0 && { id: content.id },
    ...content.path !== void 0 && { path: content.path },
    inner: inner2,
    ruleId: rule.id,
    family: rule.family,
    ...customId(sighting) !== void 0 && { custom: customId(sighting) },
    severity: gradedRule({ severities })(rule).severity,
    weight,
    ...isOff2(rule) && { off: true },
    name: NAME2.test(context.name) ? context.name : "",
    message: messageOf3(sighting.case.match),
    // Stretching costs time, and what is not sure of itself is the one that a finding speaks by only as part of a pair.
    ...(isSure2 || isPart(rule.id)) && {
      fingerprint: secretFingerprint(rule.family, sighting.case.match.value, key)
    },
    region: regionOf2(sighting) ?? null,
    verdicts
  };
}
var NAME2 = /^[A-Za-z](?:[A-Za-z_.-]|\d(?!\d{2})){0,40}$/;
var plainEvent = ({ commit, path, before: before2, after, dropped }, order) => ({
  order: order.get(commit.id) ?? null,
  commit: commit.id,
  authorTime: commit.authorTime,
  path,
  before: [...before2],
  after,
  ...dropped && { dropped }
});
function plainContents(contents, events) {
  const named3 = events && new Set(events.flatMap(({ before: before2, after }) => [...before2, after]));
  return [...contents].flatMap(([path, ids]) => {
    const kept = [...ids].filter((id) => !named3 || named3.has(id)).sort();
    return kept.length > 0 ? [[path, kept]] : [];
  });
}
async function shardOf(setup, { tree, history }, practices2) {
  const { place, ledger, config, tally, read: read3, key, ageing } = setup;
  const { shard, failOn, confidence, strict } = setup.options;
  if (!shard) return void 0;
  const { excludes, severities, limits } = config;
  const known4 = {
    ...place.share,
    whole: await wholeOf(place, tree?.paths),
    failOn,
    confidence,
    severities,
    keyAge: ageing.keyAge,
    remarks: ageing.rules.flatMap(({ id, remark: remark2 }) => remark2 ? id : []),
    environmentOf: ageing.environmentOf,
    common: tally.skipped(),
    own: read3.skipped(),
    secrets: ledger.secrets(),
    history,
    order: place.repository ? await walkOrder(place.repository) : /* @__PURE__ */ new Map(),
    practices: practices2.filter(({ path }) => !excludes(path)).map(graded(config)),
    key,
    excludes,
    isOff: (rule) => !isInForce(rule, config, strict)
  };
  return writeShard(
    known4,
    (sightings) => locateSightings(ledger.scanner, sightings, (blobs) => readAgain(place, blobs, limits), limits)
  );
}
async function wholeOf({ repository, scope }, paths = []) {
  const refs = repository && await nameRefs(repository);
  const { storeDigest } = await Promise.resolve().then(() => __toESM(requirePart("./sources-packs-store.js")));
  const objects = repository && scope !== "tree" ? storeDigest(repository) : "";
  const text = JSON.stringify([scope, repository?.head, refs, objects, paths]);
  return (0, import_node_crypto6.createHash)("sha256").update(text).digest("hex").slice(0, 32);
}
async function scan(given2, progress = () => {
}) {
  const setup = await prepare(given2);
  const practiceScan = new PracticeScan(setup.practiceRules, setup.config.environmentOf);
  const content = await read2(setup, practiceScan, progress);
  const practices2 = await practicesIn(setup, practiceScan, content);
  const shard = await shardOf(setup, content, practices2);
  setup.tally.absorb(setup.read);
  const secrets2 = await findSecrets(setup, content);
  const findings = judge2(setup, [...secrets2, ...practices2]);
  return sumUp(setup, content, findings, shard);
}
async function read2({ options, exemptions, ledger, tally, ...setup }, practiceScan, progress) {
  const { state: file, fingerprintKey, jobs } = options;
  const kept = file && {
    file,
    seal: sealOf(setup.secretRules, setup.config, fingerprintKey),
    confidence: options.confidence,
    practices: practicesDigest(setup.practiceRules, setup.config)
  };
  const each = (text) => exemptions.look(text);
  const all = async (tree, quiet) => {
    if (setup.place.share.index === 1) await practiceScan.lookAt(tree, quiet);
  };
  const content = await readContent(
    { ...setup, jobs, each, all, ...kept && { kept } },
    ledger,
    tally,
    progress
  );
  await exemptions.settle();
  return content;
}
async function practicesIn(setup, practiceScan, { change, past }) {
  const { config, practiceRules, key, tally, read: read3 } = setup;
  const found = change ? await findChangedPractices(practiceRules, change, tally, key, config.environmentOf) : await findingsOf(await practiceScan.end(past), read3, key);
  return found.filter(({ path }) => !config.excludes(path));
}
function judge2({ config, options, exemptions }, all) {
  const isShown = ({ confidence }) => (0, import_finding.confidenceRank)(confidence) >= (0, import_finding.confidenceRank)(options.confidence);
  const parts2 = options.shard ? all.filter((one) => !isShown(one) && isPart(one.ruleId)) : [];
  const shown2 = (options.shard ? all : lifted(all)).filter(isShown).map(graded(config));
  const single = [...withoutTwins(inOrder(shown2)), ...parts2];
  const standing2 = withStanding(single, { failOn: options.failOn, exemptions: exemptions.exempt });
  return options.shard ? standing2 : withPairs(standing2, options.failOn);
}
function sumUp(setup, content, findings, shard) {
  const { place, config, options, exemptions, ledger, tally, catalogue } = setup;
  const inForce = [
    ...setup.secretRules.filter((rule) => isInForce(rule, config, options.strict)),
    ...setup.practiceRules
  ];
  const isWhole2 = isWholeOf(place, tally) && options.confidence !== "high";
  const slow = setup.secretRules.filter((rule) => rule.slow).map(({ id }) => id);
  const remarks = [...exemptions.remarks(findings, isWhole2), ...remark(SLOW2, slow)];
  const receipt = receiptOf({ ...place, knownObjects: content.known }, tally, ledger, inForce, remarks);
  if (receipt.complete) content.keep?.();
  const outcomes = outcomesOf({
    looked: tally.looked,
    stopped: tally.stopped,
    scope: receipt.scope,
    rules: catalogue,
    inForce: new Set(inForce),
    findings,
    ...content.tree && { paths: content.tree.paths }
  });
  const part = shard && { ...shard, outcomes: [...outcomes] };
  return reportOf(findings, receipt, outcomes, catalogue.map(gradedRule(config)), part);
}
var SLOW2 = "custom rule without a literal or keyword of three characters, run over each whole text";
var isWholeOf = ({ repository, scope, share }, tally) => share.of === 1 && (scope === "all" || scope === "tree" && repository === void 0) && !tally.skipped().some(({ gap }) => gap);
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  BASELINE_FILE,
  DEFAULT_FILE,
  DEFAULT_KEY_AGE,
  IGNORE_FILE,
  KEY_FILE,
  Ledger,
  Log,
  MOST_BYTES,
  NOTHING,
  SECURITY_SEVERITY,
  STRAY,
  Tally,
  baseOf,
  byCommit,
  compatible,
  completeHistory,
  countByOwner,
  customId,
  deadEnds,
  drawKey,
  edited,
  environmentOf,
  findConfig,
  globMatcher,
  gradedRule,
  historyOf,
  inOrder,
  isPart,
  joinedHistory,
  keyFile,
  keyId,
  lifted,
  linesOf,
  listCommits,
  listRefs,
  listTree,
  locateInText,
  lookAtFiles,
  markdownReport,
  messagePath,
  nameRefs,
  notePath,
  openWorkingTree,
  parseBaseline,
  parseIgnores,
  placesAmong,
  practices,
  practicesMarkdown,
  practicesText,
  printBaseline,
  readBlobs,
  readConfig,
  readKey,
  readOwners,
  readPolicyFile,
  readSettings,
  readTree,
  render,
  replacementOf,
  reportOf,
  rootOf,
  rulesOf,
  sarifReport,
  scan,
  secretFinding,
  secretFingerprint,
  select,
  suppressedOf,
  surenessOf,
  textReport,
  verdictAt,
  violatedBy,
  withLife,
  withPairs,
  withStanding,
  withoutTwins
});
