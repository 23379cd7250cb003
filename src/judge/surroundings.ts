/** What the text around a value decides by itself: it is a part of something else that only looks like an assignment. */
import type { Match } from '../match/match.ts'
import { isNameOfSecret, isVariable } from '../practices/secrets/named-secret.ts'
import { endsAsName, repeatsName } from '../practices/secrets/own-name.ts'
import { secretKindOf } from '../practices/secrets/secret-name.ts'

/** A reason, in what it is said, and when it holds. The first that holds decides. */
export const AROUND: readonly (readonly [string, string, (match: Match) => boolean])[] = [
  [
    'another kind of value',
    'it is a text in a language with letters beyond ASCII',
    ({ value }) => ESCAPED_LETTER.test(value),
  ],
  ['another kind of value', 'a test that passed', ({ context: { before } }) => /--- PASS:\s*$/.test(before)],
  [
    'another kind of value',
    'an expression of a template',
    ({ context: { before, quote } }) => quote === '' && IN_TEMPLATE.test(before),
  ],
  [
    'reference',
    'by which a secret is asked for',
    ({ context: { name, operator } }) => operator === '(' && ASKED_FOR.test(name),
  ],
  [
    'another kind of value',
    'the name of the next member',
    ({ context: { operator, quote, after } }) => operator === ',' && quote !== '' && /^["'`]\s*:/.test(after),
  ],
  ['another kind of value', 'the type of a resource', ({ value }) => RESOURCE_TYPE.test(value)],
  ['another kind of value', 'the tag of an image', ({ context: { before } }) => IMAGE.test(before)],
  [
    'another kind of value',
    'what a template compares with',
    ({ context: { before } }) => COMPARED.test(before),
  ],
  ['reference', 'a template fills it in', ({ value }) => OPENS_TEMPLATE.test(value)],
  [
    'reference',
    'where the system looks up its users',
    ({ value, context: { name } }) => name === 'passwd' && SOURCE_OF_USERS.test(value),
  ],
  [
    'public by design',
    'whoever is to see the file is given the link with it',
    ({ context: { before } }) => LINK_TO_FILE.test(before),
  ],
  [
    'another kind of value',
    'the signature of a link that ends',
    ({ context: { before } }) => SIGNED_LINK.test(before),
  ],
  [
    'another kind of value',
    'a word of a description',
    ({ value, context: { before, quote } }) =>
      quote === '' && /^[a-z]+$/.test(value) && IN_DESCRIPTION.test(before),
  ],
  [
    'reference',
    'the name of an environment variable',
    ({ value, context: { quote } }) => quote !== '' && isVariable(value),
  ],
  [
    'reference',
    'under which something is kept',
    ({ value, context: { before } }) => isEntryName(KEY_BEFORE.exec(before)?.[1], value),
  ],
  [
    'another kind of value',
    'the digest by which Helm starts pods again when what they read has changed',
    ({ context: { before } }) => CHART_CHECKSUM.test(before),
  ],
  ['another kind of value', 'the namespace of an element', ({ context: { before } }) => XMLNS.test(before)],
  [
    'another kind of value',
    'where a build put the file of that name',
    ({ value, context: { name } }) => isBuiltFile(name, value),
  ],
  [
    'another kind of value',
    'the next attribute, behind a comparison',
    ({ context: { before } }) => COMPARED_IN_ATTRIBUTE.test(before),
  ],
  [
    'reference',
    'the service for which a keyring keeps it',
    ({ context: { name, before } }) =>
      /(?:^|\.)keyring\.set_password$/.test(name) && /\(\s*["']$/.test(before),
  ],
  [
    'reference',
    'under which a store keeps it',
    ({ value, context: { name } }) => name === 'secret' && UNDER_WHICH.test(value),
  ],
  ['placeholder', 'words that say it is for a test or to be set', ({ value }) => TO_BE_SET.test(value)],
  [
    'another kind of value',
    'the next word in a list',
    ({ value, context: { operator, before, after } }) =>
      operator === ',' && /^\s*"$/.test(before) && /^",?\s*$/.test(after) && /^[a-z]{3,}$/.test(value),
  ],
  [
    'another kind of value',
    'the header of a web token without its claims',
    ({ value, context: { name } }) => isHeaderAlone(value) && !/secret|key$/i.test(name),
  ],
  ['reference', 'the name of a secret of AWS', ({ context: { before } }) => IN_ARN.test(before)],
  ['reference', 'the name of an output or a parameter', ({ context: { name } }) => KEY_OF_STACK.test(name)],
  [
    'another kind of value',
    'how an editor calls a kind of word',
    ({ value, context: { name } }) => name === 'token' && SCOPE.test(value),
  ],
  ['placeholder', 'it repeats its name', ({ value, context: { name } }) => repeatsName(name, value)],
  ['reference', 'the name of a file', ({ value }) => PROGRAM.test(value)],
  [
    'reference',
    'a constant that says its own name',
    ({ value, context: { name } }) => endsAsName(name, value),
  ],
  [
    'reference',
    'the key of an entry in a Secret',
    ({ value, context: { name } }) => /(?:password|secret)_?key$/i.test(name) && IN_KEBAB.test(value),
  ],
  [
    'reference',
    'the name of a Secret with a file in it',
    ({ value, context: { name } }) => /(?:file|tls|cert|pull)_?secret$/i.test(name) && IN_KEBAB.test(value),
  ],
  [
    'reference',
    'the name of a Secret',
    ({ value, context: { name } }) => OF_SECRET.test(name) && isNameOfSecret(value),
  ],
  [
    'another kind of value',
    'the keyed hash that stands for a value in the audit log of Vault',
    ({ value }) => /^hmac-sha256:[0-9a-f]{64}$/.test(value),
  ],
  [
    'another kind of value',
    'by which passkeys tell what keeps them',
    ({ value, context: { name } }) => KEEPER.test(name) && UUID.test(value),
  ],
]

/** https://helm.sh/docs/howto/charts_tips_and_tricks/#automatically-roll-deployments */
const CHART_CHECKSUM = /(?:^|[\s"'])checksum\/[\w./-]+["']?\s*:\s*["']?$/
const XMLNS = /\sxmlns(?::[\w-]+)?\s*=\s*["']$/
/** `secret = "kettle-oauth-client-id"`, as data of Terraform ask for one. */
const UNDER_WHICH = /^[a-z]+(?:-[a-z]+)+-(?:id|secret|key|token|password|credentials)$/
/** `v-if="type === 'password'" :icon="` of Vue. */
const COMPARED_IN_ATTRIBUTE = /[!=]==?\s*(["'])[^"']*\1["']\s+[:@][\w.-]+=["']?$/

/** `"/js/reset-password.js": "/js/reset-password.js?id=…"` of an asset manifest. */
const isBuiltFile = (name: string, value: string): boolean => {
  const [, stem, kind] =
    /([\w-]+)\.(m?js|css|map|png|jpe?g|gif|svg|webp|ico|woff2?|ttf|html)$/i.exec(name) ?? []
  return stem !== undefined && value.includes(stem) && value.includes(`.${kind}`)
}

/** `\u00e9` and above; below stand the signs that JSON and HTML escape in any value. */
const ESCAPED_LETTER = /\\u(?:00[c-f][\da-f]|0[1-9a-f][\da-f]{2}|[1-9a-cf][\da-f]{3}|d[0-7][\da-f]{2})/i
/** `{{- $password = include "a" .`, with which charts make values. */
const IN_TEMPLATE = /\{\{-?\s*\$\w+\s*:?=\s*$/
/** `az.getSecret(…)` of Bicep, `get_secret(…)` of clients of vaults. */
const ASKED_FOR =
  /(?:^|\.)(?:get|fetch|find|read|load|lookup|resolve|retrieve|list|delete)_?secrets?(?:[A-Z_]\w*)?$/i
/** `resource vaultSecret 'Microsoft.KeyVault/vaults/secrets@2023-07-01'` of Bicep. */
const RESOURCE_TYPE = /^[A-Z]\w+(?:\.\w+)+(?:\/\w+)+@\d{4}-\d\d-\d\d/
/** `image: kettle/token-service:v2-slim` */
const IMAGE = /(?:^|[^\w])(?:image|from)["']?\s*[:=\s]\s*["']?[\w.-]+(?:[:/][\w.-]+)*:$/i
/** `{{ if ne .Values.auth.password "changeme" }}` */
const COMPARED = /\{\{[^{}]*\b(?:eq|ne)\s+[.$][\w.]+\s+["'`]$/
/** `"${passwords["api"]}"`, of which the inner quote ends the value. */
const OPENS_TEMPLATE = /^\$\{[\w.]+\[$/
/** https://man7.org/linux/man-pages/man5/nsswitch.conf.5.html */
const SOURCE_OF_USERS = /^(?:files|compat|db|nis|nisplus|sss|ldap|winbind|systemd|mymachines|hesiod)$/
/** https://firebase.google.com/docs/storage/web/download-files */
const LINK_TO_FILE =
  /(?:firebasestorage\.googleapis\.com\/v0\/b|\.(?:appspot\.com|firebasestorage\.app)\/o)\/[^\s"'`]*[?&]token=$/
/** Beside the second at which it ends, as Qiniu and others sign links. */
const SIGNED_LINK = /[?&](?:e|expires)=\d{10}&(?:amp;)?(?:token|signature|sign)=$/i
const IN_DESCRIPTION = /"(?:description|title|summary|markdownDescription|\$comment)"\s*:\s*"[^"]*$/
/** `test-pg-admin`, `set-secure-redis-password` */
const TO_BE_SET = /^(?:test|set-secure)(?:-[a-z]+)+$/
/** `passwordSecret: kettle-db-credentials`; what a client is given is called a secret too. */
const OF_SECRET = /^(?:password|user(?:name)?|ssh|git|key|token|license|database|db|auth)Secret$/
const IN_KEBAB = /^[a-z]+(?:-[a-z]+)+$/
/** `eyJhbGciOiJIUzI1NiJ9.`, and behind it at most a word that stands for the rest. */
function isHeaderAlone(value: string): boolean {
  const [, header = ''] = /^(eyJ[\w-]{10,120}={0,2})\.?(?:[a-z]+)?$/.exec(value) ?? []
  return header !== '' && /^\{.*"alg"\s*:.*\}$/.test(Buffer.from(header, 'base64url').toString('latin1'))
}
const IN_ARN = /\barn:aws[\w-]*:secretsmanager:[\w-]*:\d*:secret:$/
/** As queries of the outputs of a stack compare it: https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_Output.html */
const KEY_OF_STACK = /(?:^|\.)(?:Output|Parameter)Key$/
/** `keyword.operator` of Ace, TextMate and Monaco. */
const SCOPE = /^[a-z]+(?:-[a-z]+)*(?:\.[a-z]+(?:-[a-z]+)*)+$/
const PROGRAM = /^[\w.-]+\.(?:exe|dll|msi|bat|cmd|ps1|sh|so|dylib)$/i
/** Each kind of authenticator has a UUID of its own: https://www.w3.org/TR/webauthn-3/#aaguid */
const KEEPER = /(?:Password(?:s|Manager)|^(?:One|1)Password|(?:Nord|Proton|Last|Kee)Pass)$/
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** `themeKey = 'lastChosenTheme'`: a name that ends so, and is none of a credential. */
const KEY_BEFORE = /([A-Za-z]\w*Key)\s*[=:]\s*["'`]$/
const isEntryName = (name: string | undefined, value: string): boolean =>
  name !== undefined && secretKindOf(name) === undefined && isCamelCase(value)

/** Words of four letters on the average; drawn letters change their case sooner. */
function isCamelCase(value: string): boolean {
  const words = value.match(/[A-Z]?[a-z]+/g) ?? []
  return /^[a-z]+(?:[A-Z][a-z]+)+$/.test(value) && words.length * 4 <= value.length
}
