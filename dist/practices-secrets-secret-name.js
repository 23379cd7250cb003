'use strict'
var compareText = (a, b) => a < b ? -1 : a > b ? 1 : 0;
var SOME = 2048;
function remembered(answer, most = SOME) {
  const answers = /* @__PURE__ */ new Map();
  let last;
  let lastAnswer;
  return (question) => {
    if (question === last && lastAnswer !== void 0) return lastAnswer;
    const known = answers.get(question);
    const given = known === void 0 ? answer(question) : known;
    if (known === void 0) {
      if (answers.size >= most) answers.clear();
      answers.set(question, given);
    }
    last = question;
    lastAnswer = given;
    return given;
  };
}
var BY_EXTENSION = {
  py: "python",
  pyi: "python",
  js: "javascript",
  mjs: "javascript",
  cjs: "javascript",
  jsx: "javascript",
  ts: "typescript",
  mts: "typescript",
  cts: "typescript",
  tsx: "tsx",
  go: "go",
  java: "java",
  kt: "kotlin",
  kts: "kotlin",
  cs: "csharp",
  rb: "ruby",
  php: "php",
  rs: "rust",
  yml: "yaml",
  yaml: "yaml",
  kubeconfig: "yaml",
  condarc: "yaml",
  json: "json",
  jsonc: "json",
  json5: "json",
  webmanifest: "json",
  tfstate: "json",
  ipynb: "json",
  toml: "toml",
  xml: "xml",
  config: "xml",
  csproj: "xml",
  plist: "xml",
  tf: "hcl",
  tofu: "hcl",
  hcl: "hcl",
  tfvars: "hcl",
  tfbackend: "hcl",
  dockerfile: "dockerfile",
  containerfile: "dockerfile",
  env: "dotenv",
  ini: "ini",
  cfg: "ini",
  conf: "ini",
  cnf: "ini",
  properties: "ini",
  npmrc: "ini",
  pypirc: "ini",
  gitmodules: "ini",
  gitconfig: "ini",
  wgetrc: "ini",
  s3cfg: "ini",
  boto: "ini",
  sh: "shell",
  bash: "shell",
  zsh: "shell",
  envrc: "shell",
  bashrc: "shell",
  bash_profile: "shell",
  profile: "shell",
  zshrc: "shell",
  md: "markdown",
  markdown: "markdown",
  mdx: "markdown"
};
var BY_NAME = [
  [/^(?:dockerfile|containerfile)(?:\.[\w.-]+)?$/, "dockerfile"],
  [/\.tf\.json$/, "tfjson"],
  [/^\.env(?:\.[\w.-]+)?$|^\.(?:flaskenv|dev\.vars)$|\.env\.[\w-]+$/, "dotenv"],
  [/^(?:gemfile|rakefile|vagrantfile)$/, "ruby"],
  [/^pipfile$|^(?:poetry|cargo|uv)\.lock$/, "toml"],
  [/^\.(?:eslintrc|babelrc|swcrc)$/, "json"],
  [/^(?:pip|nginx)\.conf$|^credentials$|^config$/, "ini"],
  [/^(?:build|settings|init)\.gradle$/, "kotlin"]
];
var ANY_NAME = new RegExp(BY_NAME.map(([{ source }]) => source).join("|"));
var OUTER_SUFFIX = /[._-](?:example|sample|template|tmpl|tpl|dist|default|defaults|schema|j2|erb)$|\.(?:enc|sops)$/;
var ANSIBLE_VARIABLES = /(?:^|\/)(?:group|host)_vars\//;
var oncePerPath = (answer) => remembered(answer, 1 << 16);
var formatOf = oncePerPath(readFormat);
function readFormat(path) {
  const name = nameOf(path).toLowerCase();
  const known = ANY_NAME.test(name) && BY_NAME.find(([pattern]) => pattern.test(name));
  if (known) return known[1];
  const own = BY_EXTENSION[name.slice(name.lastIndexOf(".") + 1)];
  if (own) return own;
  if (OUTER_SUFFIX.test(name)) return readFormat(name.replace(OUTER_SUFFIX, ""));
  return path.includes("_vars/") && ANSIBLE_VARIABLES.test(path) ? "yaml" : "text";
}
var LANGUAGES = new Set(
  "python javascript typescript tsx go java kotlin csharp ruby php rust".split(" ")
);
var isLanguage = (format) => LANGUAGES.has(format);
function languageOf(path) {
  const format = formatOf(path);
  return isLanguage(format) ? format : void 0;
}
var isCode = (path) => languageOf(path) !== void 0;
var isYaml = (path) => formatOf(path) === "yaml";
var isJson = (path) => formatOf(path) === "json";
var isDockerfile = (path) => formatOf(path) === "dockerfile";
var isDotenv = (path) => formatOf(path) === "dotenv";
var isShell = (path) => formatOf(path) === "shell";
var isTerraform = (path) => ["hcl", "tfjson"].includes(formatOf(path));
var isCompose = (path) => /^(?:docker-)?compose(?:[._-][\w.-]+)?\.ya?ml$/i.test(nameOf(path));
var isWorkflow = (path) => /(?:^|\/)\.(?:github|depot)\/workflows\/[^/]+\.ya?ml$/.test(path) && !isVendored(path);
var isActionFile = (path) => /^action\.ya?ml$/.test(nameOf(path));
var mayBeKubernetes = oncePerPath(
  (path) => (isYaml(path) || isJson(path)) && !isWorkflow(path) && !isCompose(path) && !isLockFile(path)
);
var isTest = oncePerPath(
  (path) => /(?:^|\/)(?:_?(?:[a-z0-9]+[_-])*tests?|unittests?|t\/unit|testing|test[_-]?(?:data|files?|fixtures?|cases?|resources|utils?|suite|projects?)|__tests__|spec|specs|fixtures?|mocks?|__mocks__|__fixtures__|e2e|cypress|playwright|molecule|integration(?:[_-]?tests?)?|database\/(?:factories|seeds|seeders)|(?:charts?|helm)\/(?:[^/]+\/)?ci)\//i.test(
    path
  ) || /(?:^|[./_-])(?:test|spec|fixture)s?\.[a-z]+$|(?:^|\/)(?:vitest|jest)[._-]?(?:global)?[._-]?[sS]etup\.[cm]?[jt]sx?$|(?:^|\/)setupTests?\.[jt]sx?$|(?:^|\/)test_[^/]+\.py$|_test\.[a-z]+$|(?:Test|Tests|IT)\.(?:java|kt|cs|php)$/.test(
    path
  ) || TEST_PROJECT.test(path)
);
var TEST_PROJECT = /(?:^|[/.])(?:[A-Z]\w*)?Tests\/|\.(?:[A-Z]\w*)?Test\/|\/src\/(?:[a-z]+[A-Za-z]*Test|testFixtures)\//;
var isDocs = oncePerPath(
  (path) => /(?:^|\/)(?:docs?|documentation)\//i.test(path) || // A Python package's metadata hold its README.
  /\.(?:md|mdx|markdown|rst|adoc|asciidoc|examples\.json)$|(?:^|\/)PKG-INFO$/i.test(path)
);
var isExample = oncePerPath(
  (path) => /(?:^|\/)(?:[\w-]*\.)*(?:examples?|samples?|templates?\.d)\//i.test(path) || /[._-](?:example|sample|template|tmpl|tpl|dist|defaults?|schema)(?:\.|$)/i.test(nameOf(path)) || /^(?:example|sample|template(?!\.(?:ya?ml|json)$))[._-]/i.test(nameOf(path))
);
var isVendored = oncePerPath(
  (path) => /(?:^|\/)(?:node_modules|vendor|third_party|bower_components|dist|\.venv|site-packages|\.yarn\/(?:releases|plugins|sdks))\//.test(
    path
  ) || isMinified(path)
);
var isTranslation = (path) => /(?:^|[/._-])(?:i18n|intl|locales?|lang|l10n|translations?)[/._-]|\.(?:po|pot|strings|resx|arb)$|_[a-z]{2}(?:_[a-z]{2})?\.properties$/i.test(
  path
) || /(?:^|\/)[a-z]{2,3}[-_][A-Z]{2}\.(?:json5?|ya?ml|[jt]s|php)$/.test(path);
var isMinified = (path) => /[.-]min\.(?:js|css|mjs)$|\.(?:bundle|chunk)\.js$|\.map$/.test(path);
var isLockFile = oncePerPath(
  (path) => /^(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|poetry\.lock|uv\.lock|pipfile\.lock|cargo\.lock|composer\.lock|gemfile\.lock|go\.sum|\.terraform\.lock\.hcl|packages\.lock\.json|(?:package|cartfile)\.resolved|[\w.-]+\.lock(?:file)?)$/i.test(
    nameOf(path)
  )
);
var nameOf = (path) => path.slice(path.lastIndexOf("/") + 1);
var folderOf = (path) => path.slice(0, Math.max(0, path.lastIndexOf("/")));
var HASH_SEVERITY = 6.5;
var FORMS = [
  /^(?:\{[A-Z\d-]{3,16}\})?\$(?:[1567y]|gy|apr1|2[abxy]|argon2(?:id|i|d)|scrypt|pbkdf2(?:-sha\d+)?)\$(?:[^\s$]{1,64}\$){0,3}[\w./+-]{22,128}={0,2}$/,
  // https://dev.mysql.com/doc/refman/8.0/en/native-pluggable-authentication.html
  /^\*[\dA-F]{40}$/,
  /^\$(?:[PH]\$[./\dA-Za-z]{31}|S\$[./\dA-Za-z]{52})$/,
  /^\{(?:SSHA|SSHA256|SSHA512|SHA|SMD5)\}[A-Za-z\d+/]{24,}={0,2}$/,
  /^(?:bcrypt_sha256\$\$2b|argon2\$argon2id|pbkdf2_sha\d+)\$[^\s]{30,}$/,
  /^(?:md5|sha1)\$[\w.+/]{1,64}\$[\da-f]{32,40}$/,
  /^(?:pbkdf2:sha\d+(?::\d{1,8})?|scrypt(?::\d{1,8}){3})\$[\w./]{1,64}\$[\da-f]{40,128}$/
];
var isPasswordHash = (value) => FORMS.some((form) => form.test(value));
var OF_NOBODY = /(?:^|[^a-z])(?:dummy|fake|control|timing|example|sample)|(?:Dummy|Fake|Control|Timing|Example|Sample)(?![a-z])/i;
var isCheckedInVain = (text, offset) => text.slice(Math.max(0, offset - REACH), offset).split("\n").slice(-LINES, -1).some((line) => IN_VAIN.test(line));
var LINES = 7;
var REACH = 800;
var IN_VAIN = /\b(?:func|fn|def|function|fun)\b[^(\n]*(?:\([^()\n]*\)\s*)?\w*(?:fake|dummy)\w*\s*\(|(?:#|\/\/|\*|--).*\b(?:(?:dummy|fake)\b.*\b(?:hash|verify|bcrypt|check|compar)|constant[- ]?time|timing|enumerat)/i;
var SHORTEST = 8;
var RANDOM_LENGTH = 16;
var RANDOM_ENTROPY = 3;
function strengthOf(value) {
  const counts = countsOf(value);
  const entropy = entropyOf(counts, value.length);
  const because = weaknessOf(value, counts.size);
  const measured = { length: value.length, distinct: counts.size, entropy };
  if (because) return { ...measured, kind: "weak", because };
  if (looksRandom(value, entropy))
    return { ...measured, kind: "random", because: "mixed characters without words" };
  return { ...measured, kind: "fair", because: "neither generated nor a known default" };
}
var isWeak = (value) => strengthOf(value).kind === "weak";
var isRandom = (value) => strengthOf(value).kind === "random";
function inPlain(value) {
  if (value.length < 8 || value.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(value)) return value;
  const text = Buffer.from(value, "base64").toString("latin1");
  return /^[\x20-\x7e]+\n?$/.test(text) ? text.trim() : value;
}
function countsOf(value) {
  const counts = /* @__PURE__ */ new Map();
  for (const character of value) counts.set(character, (counts.get(character) ?? 0) + 1);
  return counts;
}
function entropyOf(counts, length) {
  let bits = 0;
  for (const count of counts.values()) bits -= count / length * Math.log2(count / length);
  return bits;
}
function weaknessOf(value, distinct) {
  if (value.length < SHORTEST) return "fewer than eight characters";
  if (distinct < 5) return "few distinct characters";
  if (isRepeated(value)) return "a repeated pattern";
  const left = withoutRuns(withoutWords(value.toLowerCase())).replace(/[^a-z0-9]/g, "");
  const letters = value.replace(/[^A-Za-z0-9]/g, "").length;
  return left.length <= Math.max(2, letters * 0.2) ? "dictionary words, years or runs of neighbouring characters" : void 0;
}
var isRepeated = (value) => /^(.{1,8}?)\1+$/.test(value) || (/(.{1,6}?)\1{3,}/.exec(value)?.[0].length ?? 0) * 2 >= value.length;
var ROWS = ["abcdefghijklmnopqrstuvwxyz", "01234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm"];
var TRACKS = [...ROWS, ...ROWS.map((row) => [...row].reverse().join(""))];
function withoutRuns(value) {
  let left = "";
  for (let at2 = 0; at2 < value.length; ) {
    const length = runAt(value, at2);
    if (length < 3) left += value[at2];
    at2 += length < 3 ? 1 : length;
  }
  return left.replace(/(?:19|20)\d\d/g, "").replace(/(.)\1{2,}/g, "");
}
function runAt(value, at2) {
  let longest = 1;
  for (const track of TRACKS) {
    const from = track.indexOf(value[at2] ?? "");
    if (from < 0) continue;
    let length = 1;
    while (value[at2 + length] !== void 0 && value[at2 + length] === track[from + length]) length++;
    longest = Math.max(longest, length);
  }
  return longest;
}
var WORDS = "supersecret changeme changeit password passphrase passwd secret admin administrator postgres postgresql minioadmin minio mysql mariadb redis rabbitmq mongo root guest default example sample dummy replace please change production development staging testing localhost local fallback insecure unsafe secure private public random long strong very super your here this that should with from must make least characters character string value token session cookie keyboard cat jwt signing encryption encrypted client server service application user username account access refresh api auth key keys pass test demo temp temporary hello world welcome letmein monkey dragon master shadow sunshine princess football baseball iloveyou trustno qwerty hunter summer winter spring autumn company internal gateway backend frontend docker kube django flask rails laravel spring express node next react hasura graphql jenkins grafana elastic kibana vault consul sonar keycloak airflow superset wordpress drupal dev prod stage some mine my our the and for use not only bar foo baz abc xyz super safe generate generated please random hard guess".split(" ").sort((a, b) => b.length - a.length);
var WORD = new RegExp(WORDS.join("|"), "g");
var withoutWords = (value) => unleeted(value).replace(WORD, "");
var LEET = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "@": "a",
  $: "s"
};
var unleeted = (value) => value.replace(/(?<=[a-z@$])[013457@$](?=[a-z@$])/g, (character) => LEET[character] ?? character);
function looksRandom(value, entropy) {
  if (value.length >= RANDOM_LENGTH && isRandomHex(value.replaceAll("-", ""), entropy)) return true;
  if (value.length < RANDOM_LENGTH || entropy < RANDOM_ENTROPY || /\s/.test(value)) return false;
  const letters = value.toLowerCase().match(/[a-z]{2,}/g) ?? [];
  const pairs = letters.flatMap(
    (part) => Array.from({ length: part.length - 1 }, (_, i) => part.slice(i, i + 2))
  );
  const common = pairs.filter((pair) => COMMON_PAIRS.has(pair)).length;
  return pairs.length < 4 || common / pairs.length < 0.34;
}
var COMMON_PAIRS = new Set(
  "th he in er an re on at en nd ti es or te of ed is it al ar st to nt ng se ha as ou io le ve co me de hi ri ro ic ne ea ra ce li ch ll be ma si om ur".split(
    " "
  )
);
var isRandomHex = (value, entropy) => entropy >= 2.5 && /^[0-9a-f]+$/i.test(value) && value.replace(/\D/g, "").length >= value.length / 3;
var NOTE = 3;
var WARNING = 5.5;
function severityAt(path, usual, secret) {
  if (secret !== void 0 && usual > HASH_SEVERITY && isPasswordHash(secret))
    return severityAt(path, HASH_SEVERITY, secret);
  if (isTestPlace(path) || isSample(path) && secret !== void 0 && !isRandom(secret))
    return Math.min(usual, NOTE);
  if (!isSample(path)) return usual;
  return usual >= 7 ? WARNING : Math.min(usual, NOTE);
}
var isSample = (path) => isExample(path) || isDocs(path);
var isTestPlace = (path) => isTest(isCode(path) ? path : `${folderOf(path)}/`);
function onceFor(make) {
  const made = /* @__PURE__ */ new WeakMap();
  return (key, ...rest) => {
    const known = made.get(key);
    if (known) return known.value;
    const value = make(key, ...rest);
    made.set(key, { value });
    return value;
  };
}
var Place = class {
  node;
  /** The last part of its path; undefined for the root. */
  key;
  /** Where the key stands, when the place is an entry of a map. */
  keyRange;
  #above;
  #path;
  #pathText;
  constructor(node, above, key, keyRange) {
    this.node = node;
    this.key = key;
    this.keyRange = keyRange;
    this.#above = above;
  }
  /** Keys and list indexes from the root. */
  get path() {
    this.#path ??= this.#above && this.key !== void 0 ? [...this.#above.path, this.key] : [];
    return this.#path;
  }
  /** The path as people write it: `spec.containers[0].env`. */
  get pathText() {
    this.#pathText ??= this.#above && this.key !== void 0 ? this.#above.#with(this.key) : "";
    return this.#pathText;
  }
  #with(key) {
    if (typeof key === "number") return `${this.pathText}[${key}]`;
    return this.#above ? `${this.pathText}.${key}` : key;
  }
};
function at(node, ...path) {
  let here = node;
  for (const key of path) {
    if (here?.kind === "map") here = here.entries.find((entry) => entry.key === String(key))?.value;
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
var entryAt = (node, key) => node?.kind === "map" ? node.entries.find((entry) => entry.key === key) : void 0;
var isLiteral = (node) => node?.kind === "scalar" && !node.templated && node.tag === void 0;
var pathText = (path) => path.map((key, i) => typeof key === "number" ? `[${key}]` : i === 0 ? key : `.${key}`).join("");
var walk = (root) => root ? walked(root) : [];
var walked = onceFor((root) => {
  const seen = /* @__PURE__ */ new Set();
  const open = [new Place(root)];
  const places = [];
  for (let place = open.pop(); place; place = open.pop()) {
    if (seen.has(place.node)) continue;
    seen.add(place.node);
    places.push(place);
    openBelow(place, open);
  }
  return places;
});
function openBelow(place, open) {
  const { node } = place;
  if (node.kind === "scalar") return;
  const below = node.kind === "map" ? node.entries : node.items;
  for (let i = below.length - 1; i >= 0; i--) {
    const one = below[i];
    open.push("kind" in one ? new Place(one, place, i) : new Place(one.value, place, one.key, one.keyRange));
  }
}
var keyedScalars = (root) => root ? keyedBelow(root) : [];
var isKeyedScalar = (place) => place.node.kind === "scalar" && place.keyRange !== void 0 && typeof place.key === "string";
var keyedBelow = onceFor((root) => walk(root).filter(isKeyedScalar));
var quotedScalar = (text, range) => ({
  kind: "scalar",
  value: text,
  text,
  quoted: true,
  templated: false,
  range
});
function placeholderOf(value) {
  const text = value.trim();
  if (isSyntactic(text)) return "syntactic";
  if (isDocumented(text)) return "documented";
  return isLexical(text) ? "lexical" : void 0;
}
var NOTHING = /^(?:null|nil|none|undefined|nan|n\/?a|true|false|yes|no|on|off|-+|\*+|\?+|\.+|_+|#+|0+|1+)?$/i;
var SUBSTITUTION = /\$\{[^}]*\}|\$\([^)]*\)|\{\{[\s\S]*?\}\}|\{%[\s\S]*?%\}|<%[\s\S]*?%>|#\{[^}]*\}|<\/?[A-Za-z][\w .:/|'-]*>|\[\[.*\]\]/;
var REFERENCE = /^(?:\$[A-Za-z_]\w*|\$[a-z][a-z\d-]+:[a-z][\w.-]+|\$env:\w+|%\w|%[A-Za-z_][\w.]*(?:\([\w:.-]+\))?%(?:\/[\w./-]*)?|\$__\w+\{[^}]*\}|`[^`]+`|\$[A-Za-z]+\$|@{1,2}[A-Za-z_][\w.]*@{1,2}|__[A-Za-z]\w*__|\[[^\]]*\]|\{[\w .-]*\}|<[^<>]*>|(?:var|local|module|data)\.[a-z_][\w.]*|@Microsoft\.(?:KeyVault|AppConfiguration)\([^()]*\))$/i;
var DELIMITED = /^([!#%^~|=])\1+ ?(?![A-Z_ ]*CHANGE)[A-Z][A-Z\d_ .-]*[A-Z\d] ?\1{2,}$/;
var GENERATED = /^GEN-(?:PASSWORD|UNIQUE|GUID|SSH-PUB-KEY)(?:-\d+)?$/;
var MASK = /([xX*\u2022#.])\1{4,}|\.\.\.|\u2026/;
var EMPTY_ARMOUR = /^-----BEGIN [A-Z0-9 ]+-----(?:\s|\\n|\.)*-----END [A-Z0-9 ]+-----\s*$/;
var PREFIX_ALONE = /^[A-Za-z]{2,8}(?:[-_][A-Za-z]{2,8})?[-_]$/;
var isSyntactic = (value) => NOTHING.test(value) || PREFIX_ALONE.test(value) || SUBSTITUTION.test(value) || REFERENCE.test(value) || DELIMITED.test(value) || GENERATED.test(value) || MASK.test(value) || EMPTY_ARMOUR.test(value) || /^([^A-Za-z0-9]|[xX])\1*$/.test(value);
var AWS_ID = ["AKIA", "IOSFODNN7", "EXAMPLE"].join("");
var AWS_SECRETS = [
  ["wJalrXUtnFEMI", "/K7MDENG/", "bPxRfiCY", "EXAMPLEKEY"].join(""),
  ["je7MtGbClwBF", "/2Zp9Utk/", "h3yCo8nvb", "EXAMPLEKEY"].join("")
];
var STRIPE_KEYS = ["test", "live"].map((mode) => ["sk", mode, "4eC39HqLyjWDarjtT1zdp7dc"].join("_"));
var RFC_SECRETS = [
  ["kkk9d7dh", "3k39sjv7"],
  ["9djdj82h", "48djs9d2"],
  ["j49sk3", "j29djd"],
  ["dh893h", "dasih9"],
  ["dpf43f3p", "2l4k3l03"],
  ["kd94hf93", "k423kf44"],
  ["nnch734d", "00sl2jdk"],
  ["pfkkdhi9", "sl3r4s00"],
  ["hh5s93j4", "hdidpola"],
  ["hdhd0244", "k9j7ao03"],
  ["2YotnFZFEjr1", "zCsicMWpAA"],
  ["tGzv3JOkF0XG", "5Qx2TlKWIA"],
  ["SplxlOBeZQQY", "bYS6WxSbIA"],
  ["czZCaGRSa3F0", "MzpnWDFmQmF0M2JW"],
  ["czZCaGRSa3F0", "Mzo3RmpmcDBaQnIxS3REUmJuZlZkbUl3"],
  ["7Fjfp0ZBr1Kt", "DRbnfVdmIw"],
  ["gX1f", "Bat3bV"],
  ["s6Bh", "dRkqt3"],
  ["A3dd", "j3w"],
  ["mF_9.B5", "f-4.1JqM"],
  ["vF9d", "ft4qmT"],
  ["h480dj", "s93hd8"],
  ["jd93dh", "9dh39D"],
  ["adijq39j", "dlaska9asud"],
  ["QWxhZGRpbjpv", "cGVuIHNlc2FtZQ=="],
  ["dGVzdDox", "MjPCow=="],
  ["dcd98b7102dd2f0e", "8b11d0f600bfb0c093"],
  // The twenty digits of RFC 4226 and 6238 in base32.
  ["GEZDGNBVGY3TQOJQ", "GEZDGNBVGY3TQOJQ"]
].map((parts) => parts.join(""));
var AZURITE_KEY = [
  "Eby8vdM02xNOc",
  "qFlqUwJPLlmEtlCDX",
  "J1OUzFT50uSRZ6IFs",
  "uFq2UVErCz4I6tq/K",
  "1SZFPTOtr/KBHBeksoGMGw=="
].join("");
var EMULATED = [AZURITE_KEY, `AccountKey=${AZURITE_KEY}`];
var UNITY_PASSCODE = ["frAQBc8Wsa1x", "VPfvJcrgRYwT", "iizs2trQ"].join("");
var IN_FULL = [
  AWS_ID,
  UNITY_PASSCODE,
  ...EMULATED,
  ...AWS_SECRETS,
  ...STRIPE_KEYS,
  ...RFC_SECRETS,
  "123456789012",
  "012345678901"
];
var DOCUMENTED = new Set(IN_FULL.flatMap((text) => [text, btoa(text), btoa(text + "\n")]));
var JWT_SAMPLE = btoa('{"sub":"1234567890","name":"John Doe"').replace(/=+$/, "").slice(0, -1);
var JWT_LOCAL = /"iss": ?"supabase-demo"/;
var isSampleOtp = (value) => /^JBSWY3DPEHPK3PXP[A-Z2-7]{0,16}=*$/.test(value);
var isDocumented = (value) => DOCUMENTED.has(value) || value.startsWith("eyJ") && isSample2(value.split(".")[1] ?? "");
var isSample2 = (payload) => payload.startsWith(JWT_SAMPLE) || JWT_LOCAL.test(decoded(payload));
function decoded(payload) {
  try {
    return atob(payload.replace(/-/g, "+").replace(/_/g, "/"));
  } catch {
    return "";
  }
}
var MARKERS = new Set(
  "change changeme changeit changethis replace replaceme your yours insert placeholder example examples sample dummy todo fixme fake enter put here goes redacted removed hidden masked fill fillme fillin setme update updateme somevalue mock tbd notreal not-a-real required optional foo bar foobar baz".split(
    " "
  )
);
var PLAIN_WORDS = new Set(
  "a an the my some any our this that is it to of in for and or please use me default dev development local test testing staging prod production secret secrets supersecret super very strong long random secure safe private public password passwd passphrase pass pw pwd key keys token tokens api jwt auth access refresh client user username admin root db database mysql postgres redis session cookie signing encryption string value text generated goes make at least characters chars fallback app service server account email name id with".split(
    " "
  )
);
var SAYS_WHENCE = /\b(?:set|given|provided?|supplied|injected|stored?|kept|comes?|loaded|read|overwritten|overridden|filled|generated?|see|ask|use)(?: (?:in|via|at|by|from|with|during|on|through|the|your|me|it|an?))* (?:env|environment|vault|keychain|ci|pipeline|runtime|deploy(?:ment|time)?|startup|openssl|secrets?|secretsmanager|keyvault|ssm|doppler|infisical)\b|\b(?:set me|(?:to|will) be (?:set|filled|provided|injected|generated|defined|replaced|overwritten|overridden)|openssl rand|do ?nt use|do not use)\b/;
function isLexical(value) {
  const words = value.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase().split(/[^a-z]+/).filter((word) => word !== "");
  if (words.length === 0) return false;
  const marked = words.some((word) => MARKERS.has(word));
  if (marked || SAYS_WHENCE.test(words.join(" "))) return !hasRandomPart(value);
  const plain = words.every((word) => PLAIN_WORDS.has(word));
  return plain && value.replace(/[^0-9]/g, "").length <= 4;
}
function hasRandomPart(value) {
  return (value.match(/[A-Za-z0-9+/]{16,}/g) ?? []).some(
    (part) => (part.match(/\d/g)?.length ?? 0) >= 3 && new Set(part).size >= 10 && /[A-Za-z]/.test(part)
  );
}
function wordsOf(name) {
  if (BEYOND_ASCII.test(name)) return wordsOfAny(name);
  const words = [];
  const lower = name.toLowerCase();
  let start = -1;
  for (let at2 = 0; at2 <= name.length; at2++) {
    const isInside = isLetterOrDigit(lower.charCodeAt(at2));
    const begins = isInside && (start < 0 || beginsWord(name, at2));
    if (start >= 0 && (begins || !isInside)) words.push(lower.slice(start, at2));
    if (begins) start = at2;
    else if (!isInside) start = -1;
  }
  return words;
}
var wordsOfAny = (name) => name.replace(/([a-z0-9])([A-Z])/g, "$1 $2").replace(/([A-Z])([A-Z][a-z])/g, "$1 $2").toLowerCase().split(/[^a-z0-9]+/).filter((word) => word !== "");
var BEYOND_ASCII = /[^ -~]/;
function beginsWord(name, at2) {
  if (!isCapital(name.charCodeAt(at2))) return false;
  return !isCapital(name.charCodeAt(at2 - 1)) || isSmall(name.charCodeAt(at2 + 1));
}
var isCapital = (c) => c >= 65 && c <= 90;
var isSmall = (c) => c >= 97 && c <= 122;
var isLetterOrDigit = (c) => isSmall(c) || isCapital(c) || c >= 48 && c <= 57;
var set = (words) => new Set(words.split(" "));
var ABOUT = set(
  "file files filename path paths dir directory folder name names id ids arn ref refs reference url uri urls endpoint host hostname port ttl expiry expires expiration expire lifetime age length len size count num number replicas limit limits algorithm algo alg type types kind header headers enabled disabled required policy policies version alias prompt label title placeholder message hint help description rotation template format pattern regex schema prefix suffix provider manager store class selector field column param parameter parameters hash digest sha256 md5 checksum fingerprint strength validator validation error errors status usage budget price cost scope scopes audience issuer created updated at valid invalid mode cache timeout interval seconds minutes hours days env var variable index keys names"
);
var ASKING = set(
  "public existing has have is use uses enable enabled disable disabled max min no need needs require requires allow show hide toggle reset forgot forgotten change update generate validate verify check missing invalid wrong incorrect confirm pad eos bos unk sep cls mask next num count total prompt completion"
);
var TRAILING = set(
  "value val string text plain plaintext raw prod production dev development staging stage test old new default current primary secondary base base64 b64 decoded live main a b 1 2"
);
var TOKEN_OF = set(
  "next page creation idempotency idempotent continuation pagination sync cursor start end bos eos pad unk mask sep cls special stop cancel cancellation csrf xsrf max min per new line image placeholder input output prompt completion total comment string identifier resource j"
);
var KEY_OF = set(
  "api apikey access secret private signing sign signature encryption encrypt decryption decrypt auth authentication authorization master hmac shared account storage admin root service function subscription session cookie crypto cipher aes rsa ssh pgp gpg deploy jwt license server"
);
var PUBLIC_KEY_OF = set("public publishable anon anonymous site vapid measurement browser");
var PASS_OF = set(
  "render renderer shader shadow blur bloom light depth geometry effect post pre compiler optimization opt first second third single two multi next last final by bypass did does will should must can not no all any each one test tests check checks boarding ski bus season day rail movie game battle free guest hall mountain visitor high low band all track travel over under com text clear color outline output base mask copy noise forward deferred transparent opaque sub filter"
);
var PASSWORDS = set("password passwd passphrase passcode");
var JOINED = [
  [/^(?:smtp|imap|mail|ftp|ldap|db|sql|mysql|pg|control|bind|user|root|admin|proxy)(?:pass|pw)$/, "password"],
  [/(?:password|passwd|passphrase)$/, "password"],
  [/(?:secret|secrets)$/, "secret"],
  [/(?:access|auth|api|bearer|refresh|id|session|bot|user|app|npm|git|github|gitlab)token$/, "token"],
  [/(?:api|access|secret|private|signing|encryption|master|auth)key$/, "key"],
  [/credentials?$/, "credential"]
];
var NEVER = set(
  "pwd oldpwd secretname secretkey servertokens maxtokens tokenizer secretref externalsecrets sealedsecrets tokensecret secretkeyref passwordauthentication"
);
function secretKindOf(name) {
  const words = wordsOf(name);
  const whole = words.join("");
  const first = words[0];
  if (first === void 0 || ASKING.has(first) || isNever(name, whole) || isSwitch(words)) return void 0;
  if (/(?:connection|conn)(?:string|str)$/.test(whole)) return "connection";
  while (words.length > 1 && (TRAILING.has(words.at(-1) ?? "") || /^\d+$/.test(words.at(-1) ?? "")))
    words.pop();
  const last = words.at(-1) ?? "";
  if (last === "url" || last === "webhook") return webhookOf(words);
  return ABOUT.has(last) ? void 0 : kindOf(last, words);
}
var isSecretName = (name) => secretKindOf(name) !== void 0;
var isJwtSecretName = (name) => isSecretName(name) && /jwt|signing/i.test(name);
function isReferenceName(name) {
  const words = wordsOf(name);
  const whole = words.join("");
  return REFERENCES.has(words.at(-1) ?? "") || /^(?:existing(?:\w+)?secret\w*|\w*(?:kube|k8s|kubernetes)secret|secretref|secretname)$/.test(whole) || // In camel case alone, see `isNever`.
  whole === "secretkey" && isNever(name, whole) || FILE_OF_KAFKA.test(whole);
}
var FILE_OF_KAFKA = /ssl(?:keystore|key|truststore)credentials$/;
var REFERENCES = set(
  "file files filename path paths dir directory folder name arn ref refs reference id alias variable var"
);
var isSwitch = (words) => words.at(-2) === "to" && /^(?:fallback|back)$/.test(words.at(-3) ?? "") || words.some((word, at2) => word === "use" && at2 < words.length - 1 && !USED_SO.has(words[at2 - 1] ?? "")) || words.at(-1) === "secrets" && DONE_TO_SECRETS.has(words.at(-2) ?? "");
var USED_SO = set("time single multi re one of in");
var DONE_TO_SECRETS = set("encrypt decrypt mount sync load read list mask scan exclude include inherit");
var isNever = (name, whole) => NEVER.has(whole) && !(/^(?:secretkey|tokensecret)$/.test(whole) && /^[A-Z]|[^A-Za-z0-9]/.test(name));
function kindOf(last, words) {
  const before = words.at(-2) ?? "";
  if (last === "issecret") return void 0;
  if (PASSWORDS.has(last)) return "password";
  if (last === "pass" || last === "pw") return before === "" || PASS_OF.has(before) ? void 0 : "password";
  if (last === "pwd") return words.length > 1 ? "password" : void 0;
  const isPublisher = before === "key" && words.includes("public");
  if (last === "token") return TOKEN_OF.has(before) || isPublisher ? void 0 : "token";
  if (last === "bearer" || last === "jwt") return "token";
  if (last === "pat") return words.length > 1 ? "token" : void 0;
  if (last === "key") return keyOf(words);
  if (words.some((word) => PUBLIC_KEY_OF.has(word))) return void 0;
  return JOINED.find(([pattern]) => pattern.test(last))?.[1];
}
function keyOf(words) {
  if (words.some((word) => PUBLIC_KEY_OF.has(word))) return void 0;
  const of = words.at(-2) ?? "";
  if (of === "storage" && !words.some((word) => /^(?:azure|account|blob)$/.test(word))) return void 0;
  if (/^(?:crypto|encryption)$/.test(of) && words.some((word) => /^(?:kms|cmek|cmk)$/.test(word)))
    return void 0;
  return KEY_OF.has(of) ? "key" : void 0;
}
var webhookOf = (words) => words.includes("webhook") && words.some((word) => word === "slack" || word === "discord" || word === "teams") ? "webhook" : void 0;
var VALUES = [
  [/^ENC\[AES256_GCM,/, "SOPS"],
  [/^(?:DEC::)?ENC\[(?:PKCS7|GKMS|KMS|GPG|VAULT)/, "Eyaml"],
  [/^\$ANSIBLE_VAULT;/, "Ansible Vault"],
  [/^encrypted:[A-Za-z0-9+/=]{20,}/, "dotenvx"],
  [/^-----BEGIN (?:AGE ENCRYPTED FILE|PGP MESSAGE)-----/, "age or PGP message"],
  [/^age1[a-z0-9]{58}$/, "age recipient"],
  [
    /^(?:ref\+|secretref\+|vault:|op:\/\/|awssm:|gcpsm:|chamber:|secret:\/\/|keyvault:|akv:|ssm:|aws-ssm:|aws-sm:|sm:\/\/|secretref:)/,
    "a reference to a secret store"
  ],
  [/^<(?:path|secret|vault):[^>]*>$/, "Argo CD Vault plugin"],
  // The head of a ciphertext of AWS KMS, whose key it names: https://docs.aws.amazon.com/kms/latest/APIReference/API_Encrypt.html
  [/^AQ(?:IC|EC)AH[A-Za-z0-9+/]{60,}={0,2}$/, "AWS KMS"],
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
  if (/\.yml\.enc$/.test(path) && /^[\w+/=-]*\s*$/.test(text)) return "Rails credentials";
  if (nameOf(path) === ".env.vault") return "dotenv-vault";
  if (/^sops_(?:mac|lastmodified)=/m.test(text) || /^\[sops\]/m.test(text)) return "SOPS";
  return /^#?\/?-+\[DOTENV_PUBLIC_KEY\]-+\/?/m.test(text) || /^DOTENV_PUBLIC_KEY\w*=/m.test(text) ? "dotenvx" : void 0;
}
var isSopsDocument = (root) => at(root, "sops")?.kind === "map" && (textAt(root, "sops", "mac") !== void 0 || textAt(root, "sops", "lastmodified") !== void 0);
function decide(slot, value, tag) {
  if (slot === "reference") return pass("a name or path");
  const placeholder = placeholderOf(value);
  if (placeholder === "syntactic") return pass("a placeholder");
  if (isPublic(value)) return pass("a certificate or what belongs to a public key");
  if (SAID_OF_ONE.test(value)) return pass("what is said of a field or a request");
  if (tag && !tag.startsWith("!vault") && !tag.startsWith("!enc")) return pass(`a ${tag} reference`);
  const encryption = encryptionOf(value, tag);
  if (encryption) return pass(`encrypted: ${encryption}`);
  if (slot === "template" && IN_CAPITALS.test(value)) return pass("a placeholder to be filled in");
  if (placeholder === "documented") return pass("an example of a vendor's documentation");
  if (placeholder === "lexical")
    return slot === "template" ? pass("a placeholder to be filled in") : { kind: "weak", because: "a placeholder that runs" };
  if (isWeak(value)) return { kind: "weak", because: "a value that is easily guessed" };
  return { kind: "value", because: "a literal value" };
}
var isPublic = (value) => value.startsWith("-----BEGIN ") ? !value.includes("PRIVATE KEY") : IN_BASE64.test(value) ? !Buffer.from(value, "base64").toString("latin1").includes("PRIVATE KEY") : FINGERPRINT.test(value) || FOR_PAGES.test(value) || OF_MINISIGN.test(value);
var FOR_PAGES = /^(?:phc_[A-Za-z0-9]{40,60}|pk_(?:live|test)_\w{20,}|pk\.eyJ[\w.-]{20,}|sb_publishable_\w{20,})$/;
var IN_BASE64 = /^LS0tLS1CRUdJTiBDRVJUSUZJQ0FU|^LS0tLS1CRUdJTiBQVUJMSUMg/;
var FINGERPRINT = /^(?:[\dA-F]{4}\s+){9}[\dA-F]{4}$/i;
var OF_MINISIGN = /^RW[Q-T][A-Za-z0-9+/]{53}$/;
var IN_CAPITALS = /^[A-Z]+(?:[-_][A-Z]+)+$/;
var SAID_OF_ONE = /^(?:(?:required|nullable|sometimes|filled|present|bail|confirmed)(?:[:\w]*\|[\w|:,.]+)|omit|include|same-origin)$/;
var pass = (because) => ({ kind: "pass", because });
var isSecretAt = (slot, value, tag) => decide(slot, value, tag).kind !== "pass";
var slotOfPath = (path) => isExample(path) || isDocs(path) ? "template" : "effective";
var slotOf = (path, name) => isReferenceName(name) ? "reference" : slotOfPath(path);
var PATH = /^(?:\.{0,2}\/|~\/|file:|[A-Za-z]:\\)|\.(?:json|ya?ml|txt|pem|key|p12|pfx|jks|crt)$/i;
var PASSWORD_IN = /:[^\s:@/]+@|(?:password|pwd|accountkey|sharedaccesskey|secret)\s*=\s*[^;\s]/i;
var PUBLIC_PEM = /-----BEGIN (?!.*PRIVATE KEY)/;
function decideNamed(slot, name, value, tag) {
  const kind = secretKindOf(name);
  if (!kind || isReferenceName(name)) return { kind: "pass", because: "a name of something else" };
  if (isOwnName(name, value)) return { kind: "pass", because: "a placeholder that repeats the name" };
  if (isVariable(value) || isListOfNames(name, value)) return { kind: "pass", because: "a name of a secret" };
  if (isToldOfSecrets(name, value)) return { kind: "pass", because: "a number of secrets or the name of one" };
  if (isFingerprint(name, value)) return { kind: "pass", because: "the fingerprint of a public key" };
  if (PATH.test(value) || PUBLIC_PEM.test(value)) return { kind: "pass", because: "a path or public" };
  if (isWithoutPassword(name, value)) return { kind: "pass", because: "a connection without a password" };
  return decide(slot, value, tag);
}
var isOwnName = (name, value) => /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(value) && value.includes(name.toUpperCase().replace(/[-.]/g, "_"));
var isWithoutPassword = (name, value) => secretKindOf(name) === "connection" && !PASSWORD_IN.test(value);
var isVariable = (value) => /^[A-Z]+(?:_[A-Z]+)+$/.test(value) && isSecretName(value.replace(/_(?:JSON|YAML|PEM)$/, "")) && !isLexical(value);
var isListOfNames = (name, value) => /secrets$/i.test(name) && /^[A-Z][A-Z\d]*(?:[-_][A-Z\d]+)*(?:\s*,\s*[A-Z][A-Z\d]*(?:[-_][A-Z\d]+)*)*$/.test(value);
var isToldOfSecrets = (name, value) => isCount(name, value) || isNameOfKey(name, value) || /secrets$/i.test(name) && isNameOfSecret(value);
var isNameOfSecret = (value) => /^[a-z][a-z\d]{0,11}(?:-[a-z][a-z\d]{0,11}){2,}$/.test(value) && isSecretName(value);
var isCount = (name, value) => /(?:secret|token|key|password|credential)s$/i.test(name) && /^\d{1,6}$/.test(value);
var isNameOfKey = (name, value) => /(?:^|[^a-z])(?:ssh|rsa)[_-]?keys?$/i.test(name) && /^[\w.@-]{1,40}$/.test(value) || /(?:^|[^a-z])(?:kms|crypto)[_-]?key$/i.test(name) && isWords(value);
var isFingerprint = (name, value) => /(?:gpg|pgp)[_-]?key/i.test(name) && /^(?:0x)?(?:[\dA-F]{8}|[\dA-F]{16}|[\dA-F]{40})$/i.test(value);
var decideNode = (slot, name, node) => node.templated ? { kind: "pass", because: "a template" } : decideNamed(slot, name, node.text, node.tag);
var isWords = (value) => /^[a-z]+(?:[-_. ][a-z]+)*$/.test(value);
function isOwnName2(name, value) {
  const own = new Set(wordsOf(name));
  const words = wordsOf(value);
  if (words.length === 0 || isKnownToAll(name, value)) return false;
  if (words.every((word) => own.has(word)) || endsAsName(name, value)) return true;
  const isRunning = /^(?:your|my)[-_]?[a-z]/i.test(value) && secretKindOf(name) !== "password";
  return isSecretName(value) && !/\d/.test(value) && !isRunning;
}
function repeatsName(name, value) {
  const words = wordsOf(value);
  return words.length > 1 && words.join() === wordsOf(name.slice(name.lastIndexOf(".") + 1)).join();
}
function endsAsName(name, value) {
  const words = wordsOf(name.slice(name.lastIndexOf(".") + 1));
  return words.length > 2 && /^[a-z]+(?:-[a-z]+|-\d{1,6})+$/.test(value) && `-${value}`.endsWith(`-${words.join("-")}`);
}
var isKnownToAll = (name, value) => secretKindOf(name) === "password" && KNOWN_TO_ALL.test(value);
var KNOWN_TO_ALL = /^(?:root|toor|admin|guest)$/i;
module.exports = Object.defineProperty({
  compareText,
  remembered,
  oncePerPath,
  formatOf,
  languageOf,
  isCode,
  isYaml,
  isJson,
  isDockerfile,
  isDotenv,
  isShell,
  isTerraform,
  isCompose,
  isWorkflow,
  isActionFile,
  mayBeKubernetes,
  isTest,
  isDocs,
  isExample,
  isVendored,
  isTranslation,
  isMinified,
  isLockFile,
  nameOf,
  folderOf,
  onceFor,
  at,
  entriesAt,
  itemsAt,
  scalarAt,
  textAt,
  entryAt,
  isLiteral,
  get pathText() {
    return pathText;
  },
  walk,
  keyedScalars,
  quotedScalar,
  placeholderOf,
  isSyntactic,
  isSampleOtp,
  isDocumented,
  isLexical,
  wordsOf,
  secretKindOf,
  isSecretName,
  isJwtSecretName,
  isReferenceName,
  encryptionOf,
  fileEncryptionOf,
  isSopsDocument,
  strengthOf,
  isWeak,
  isRandom,
  inPlain,
  decide,
  isPublic,
  isSecretAt,
  slotOfPath,
  slotOf,
  decideNamed,
  isWithoutPassword,
  isVariable,
  isToldOfSecrets,
  isNameOfSecret,
  decideNode,
  isWords,
  isPasswordHash,
  OF_NOBODY,
  isCheckedInVain,
  NOTE,
  WARNING,
  severityAt,
  isTestPlace,
  isOwnName: isOwnName2,
  repeatsName,
  endsAsName,
  isKnownToAll,
  KNOWN_TO_ALL
}, "__esModule", { value: true });
