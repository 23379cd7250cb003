import { createRequire as createRequireForBundle } from 'node:module'
const require = createRequireForBundle(import.meta.url)

// src/practices/secret-name.ts
var wordsOf = (name) => name.replace(/([a-z0-9])([A-Z])/g, "$1 $2").replace(/([A-Z])([A-Z][a-z])/g, "$1 $2").toLowerCase().split(/[^a-z0-9]+/).filter((word) => word !== "");
var set = (words) => new Set(words.split(" "));
var ABOUT = set(
  "file files filename path paths dir directory folder name names id ids arn ref refs reference url uri urls endpoint host hostname port ttl expiry expires expiration expire lifetime age length len size count num number replicas limit limits algorithm algo alg type types kind header headers enabled disabled required policy policies version alias prompt label title placeholder message hint help description rotation template format pattern regex schema prefix suffix provider manager store class selector field column param parameter parameters hash digest sha256 md5 checksum fingerprint strength validator validation error errors status usage budget price cost scope scopes audience issuer created updated at valid invalid mode cache timeout interval seconds minutes hours days env var variable index keys names"
);
var ASKING = set(
  "public has have is use uses enable enabled disable disabled max min no need needs require requires allow show hide toggle reset forgot forgotten change update generate validate verify check missing invalid wrong incorrect confirm pad eos bos unk sep cls mask next num count total prompt completion"
);
var TRAILING = set(
  "value val string text plain plaintext raw prod production dev development staging stage test old new default current primary secondary base base64 b64 decoded live main a b 1 2"
);
var TOKEN_OF = set(
  "next page continuation pagination sync cursor start end bos eos pad unk mask sep cls special stop cancel cancellation csrf xsrf max min per new line image placeholder input output prompt completion total comment string identifier"
);
var KEY_OF = set(
  "api apikey access secret private signing sign signature encryption encrypt decryption decrypt auth authentication authorization master hmac shared account storage admin root service function subscription session cookie crypto cipher aes rsa ssh pgp gpg deploy jwt license server"
);
var PUBLIC_KEY_OF = set("public publishable anon anonymous site vapid measurement browser");
var PASS_OF = set(
  "db database mysql postgres pg redis mongo smtp mail email user admin root ftp ssh ldap basic auth app rabbitmq sudo proxy imap es elastic registry docker sql my"
);
var PASSWORDS = set("password passwd passphrase passcode");
var JOINED = [
  [/(?:password|passwd|passphrase)$/, "password"],
  [/(?:secret|secrets)$/, "secret"],
  [/(?:access|auth|api|bearer|refresh|id|session|bot|user|app|npm|git|github|gitlab)token$/, "token"],
  [/(?:api|access|secret|private|signing|encryption|master|auth)key$/, "key"],
  [/credentials?$/, "credential"]
];
var NEVER = set(
  "pwd oldpwd secretname secretkey servertokens maxtokens tokenizer secretref tokensecret secretkeyref passwordauthentication"
);
function secretKindOf(name) {
  const words = wordsOf(name);
  const whole = words.join("");
  const first = words[0];
  if (first === void 0 || ASKING.has(first) || isNever(name, whole)) return void 0;
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
  return REFERENCES.has(words.at(-1) ?? "") || /^(?:existingsecret\w*|secretkey|secretref|secretname)$/.test(whole);
}
var REFERENCES = set(
  "file files filename path paths dir directory folder name arn ref refs reference id alias"
);
var isNever = (name, whole) => NEVER.has(whole) && !(whole === "secretkey" && /^[A-Z]|[^A-Za-z0-9]/.test(name));
function kindOf(last, words) {
  const before = words.at(-2) ?? "";
  if (PASSWORDS.has(last)) return "password";
  if (last === "pass" || last === "pw") return PASS_OF.has(before) ? "password" : void 0;
  if (last === "pwd") return words.length > 1 ? "password" : void 0;
  if (last === "token") return TOKEN_OF.has(before) ? void 0 : "token";
  if (last === "bearer" || last === "jwt") return "token";
  if (last === "pat") return words.length > 1 ? "token" : void 0;
  if (last === "key") return keyOf(words);
  if (words.some((word) => PUBLIC_KEY_OF.has(word))) return void 0;
  return JOINED.find(([pattern]) => pattern.test(last))?.[1];
}
function keyOf(words) {
  if (words.some((word) => PUBLIC_KEY_OF.has(word))) return void 0;
  return KEY_OF.has(words.at(-2) ?? "") ? "key" : void 0;
}
var webhookOf = (words) => words.includes("webhook") && words.some((word) => word === "slack" || word === "discord" || word === "teams") ? "webhook" : void 0;

// src/documents/paths.ts
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
var EXAMPLE_SUFFIX = /[._-](?:example|sample|template|tmpl|tpl|dist|default|defaults|schema|j2|erb)$/;
var MOST_KEPT = 1 << 16;
function remembering(answer) {
  const known = /* @__PURE__ */ new Map();
  return (path) => {
    const kept = known.get(path);
    if (kept) return kept.value;
    const value = answer(path);
    if (known.size === MOST_KEPT) known.clear();
    known.set(path, { value });
    return value;
  };
}
var formatOf = remembering(readFormat);
function readFormat(path) {
  const name = nameOf(path).toLowerCase();
  for (const [pattern, format] of BY_NAME) if (pattern.test(name)) return format;
  const own = BY_EXTENSION[name.slice(name.lastIndexOf(".") + 1)];
  if (own) return own;
  const bare = name.replace(EXAMPLE_SUFFIX, "");
  return bare === name ? "text" : readFormat(bare);
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
var isCompose = remembering(
  (path) => /^(?:docker-)?compose(?:[._-][\w.-]+)?\.ya?ml$/i.test(nameOf(path))
);
var isWorkflow = (path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path);
var isActionFile = (path) => /^action\.ya?ml$/.test(nameOf(path));
var mayBeKubernetes = (path) => (isYaml(path) || isJson(path)) && !isWorkflow(path) && !isCompose(path) && !isLockFile(path);
var isTest = remembering(
  (path) => /(?:^|\/)(?:tests?|testing|test[_-]?(?:data|files?|fixtures?|cases?|resources|utils?|suite)|__tests__|spec|specs|fixtures?|mocks?|__mocks__|__fixtures__|e2e)\//i.test(
    path
  ) || /(?:^|[./_-])(?:test|spec)s?\.[a-z]+$|(?:^|\/)test_[^/]+\.py$|_test\.[a-z]+$|(?:Test|Tests|IT)\.(?:java|kt|cs|php)$/.test(
    path
  )
);
var isDocs = remembering(
  (path) => /(?:^|\/)(?:docs?|documentation)\//i.test(path) || /\.(?:md|mdx|markdown|rst|adoc|asciidoc)$/i.test(path)
);
var isExample = remembering(
  (path) => /(?:^|\/)\.?(?:examples?|samples?|templates?\.d)\//i.test(path) || /[._-](?:example|sample|template|tmpl|tpl|dist|defaults?|schema)(?:\.|$)/i.test(nameOf(path)) || /^(?:example|sample|template)[._-]/i.test(nameOf(path))
);
var isVendored = remembering(
  (path) => /(?:^|\/)(?:node_modules|vendor|third_party|bower_components|dist|\.venv|site-packages)\//.test(path) || isMinified(path)
);
var isMinified = (path) => /[.-]min\.(?:js|css|mjs)$|\.(?:bundle|chunk)\.js$|\.map$/.test(path);
var isLockFile = remembering(
  (path) => /^(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|poetry\.lock|uv\.lock|pipfile\.lock|cargo\.lock|composer\.lock|gemfile\.lock|go\.sum|\.terraform\.lock\.hcl|packages\.lock\.json|pubspec\.lock|flake\.lock)$/i.test(
    nameOf(path)
  )
);
var nameOf = (path) => path.slice(path.lastIndexOf("/") + 1);
var folderOf = (path) => path.slice(0, Math.max(0, path.lastIndexOf("/")));

// src/practices/placeholder.ts
function placeholderOf(value) {
  const text = value.trim();
  if (isSyntactic(text)) return "syntactic";
  if (isDocumented(text)) return "documented";
  return isLexical(text) ? "lexical" : void 0;
}
var NOTHING = /^(?:null|nil|none|undefined|nan|n\/?a|true|false|yes|no|on|off|-+|\*+|\?+|\.+|_+|#+|0+|1+)?$/i;
var SUBSTITUTION = /\$\{[^}]*\}|\$\([^)]*\)|\{\{[\s\S]*?\}\}|\{%[\s\S]*?%\}|<%[\s\S]*?%>|#\{[^}]*\}|<\/?[A-Za-z][\w .:/|'-]*>|\[\[.*\]\]/;
var REFERENCE = /^(?:\$[A-Za-z_]\w*|\$env:\w+|%[A-Za-z_]\w*%|@{1,2}[A-Za-z_][\w.]*@{1,2}|__[A-Za-z]\w*__|\[[^\]]*\]|\{[\w .-]*\}|<[^<>]*>)$/i;
var MASK = /([xX*•#.])\1{4,}|\.\.\.|…/;
var isSyntactic = (value) => NOTHING.test(value) || SUBSTITUTION.test(value) || REFERENCE.test(value) || MASK.test(value) || /^([^A-Za-z0-9]|[xX])\1*$/.test(value);
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
  ["dcd98b7102dd2f0e", "8b11d0f600bfb0c093"]
].map((parts) => parts.join(""));
var IN_FULL = [AWS_ID, ...AWS_SECRETS, ...STRIPE_KEYS, ...RFC_SECRETS, "123456789012", "012345678901"];
var DOCUMENTED = new Set(IN_FULL.flatMap((text) => [text, btoa(text), btoa(text + "\n")]));
var JWT_SAMPLE = btoa('{"sub":"1234567890","name":"John Doe"').replace(/=+$/, "").slice(0, -1);
var isDocumented = (value) => DOCUMENTED.has(value) || value.startsWith("eyJ") && (value.split(".")[1]?.startsWith(JWT_SAMPLE) ?? false);
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
function isLexical(value) {
  const words = value.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase().split(/[^a-z]+/).filter((word) => word !== "");
  if (words.length === 0) return false;
  const marked = words.some((word) => MARKERS.has(word));
  if (marked) return !hasRandomPart(value);
  const plain = words.every((word) => PLAIN_WORDS.has(word));
  return plain && value.replace(/[^0-9]/g, "").length <= 4;
}
function hasRandomPart(value) {
  return (value.match(/[A-Za-z0-9+/]{16,}/g) ?? []).some(
    (part) => (part.match(/\d/g)?.length ?? 0) >= 3 && new Set(part).size >= 10 && /[A-Za-z]/.test(part)
  );
}

// src/practices/strength.ts
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
  for (let at = 0; at < value.length; ) {
    const length = runAt(value, at);
    if (length < 3) left += value[at];
    at += length < 3 ? 1 : length;
  }
  return left.replace(/(?:19|20)\d\d/g, "").replace(/(.)\1{2,}/g, "");
}
function runAt(value, at) {
  let longest = 1;
  for (const track of TRACKS) {
    const from = track.indexOf(value[at] ?? "");
    if (from < 0) continue;
    let length = 1;
    while (value[at + length] !== void 0 && value[at + length] === track[from + length]) length++;
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

export {
  wordsOf,
  secretKindOf,
  isSecretName,
  isJwtSecretName,
  isReferenceName,
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
  isMinified,
  isLockFile,
  nameOf,
  folderOf,
  placeholderOf,
  isSyntactic,
  isDocumented,
  isLexical,
  strengthOf,
  isWeak,
  isRandom
};
