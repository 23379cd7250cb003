/**
 * Drawn values of configuration that a name alone does not tell for secrets, and their place does: `key` below `stripe`, what
 * stands below `secrets`, a header's credential under any name. Names that tell by themselves are looked for in all texts.
 */

import type { Expression } from '../../documents/expression.ts'
import type { HclBody } from '../../documents/hcl/hcl.ts'
import { isLiteral, type Node, scalarAt, textAt, walk } from '../../documents/node.ts'
import { isLockFile } from '../../documents/paths.ts'
import { type SourceFile, treesOf } from '../../documents/source-file.ts'
import { type Configured, configuredIn } from './configured.ts'
import { decideNamed } from './named-secret.ts'
import { isReferenceName, isSecretName, wordsOf } from './secret-name.ts'
import { decide, slotOfPath } from './slots.ts'
import { isRandom } from './strength.ts'

/** Each with the value itself as its range, behind `Bearer` where it has a scheme. */
export function placedSecrets(file: SourceFile): Configured[] {
  if (isLockFile(file.path) || !mayHold(file.text)) return []
  const settings = [...configuredIn(file), ...hclSettings(file.hcl(), '')]
  return [
    ...settings.flatMap((setting) => {
      if (setting.value.length < SHORTEST || UNSEARCHED.test(setting.name)) return []
      const found = isPlaced(setting) ? setting : credentialOf(setting)
      return found && isDrawn(found) ? [found] : []
    }),
    ...[...settings.filter(({ name }) => UNSEARCHED.test(name)), ...treesOf(file).flatMap(apartIn)].filter(
      (setting) => isChosen(setting, file.path),
    ),
  ]
}

/** Whether it is worth reading: most configuration holds nothing drawn but what it pins, and no name that is looked for here. */
function mayHold(text: string): boolean {
  if (SCHEMA.test(text)) return false
  if (NAMED_HERE.test(text)) return true
  for (const [, run = ''] of text.matchAll(WHOLE)) if (!PINNED.test(run) && isUnlikeWords(run)) return true
  return false
}
const SCHEMA = /^\s*\{\s*(?:"[$\w]+":\s*"[^"]*",\s*){0,3}"\$schema":\s*"https?:\/\/json-schema\.org/
/** A name too short for the search of all texts, or a value apart from its name: a text of eight characters. */
const NAMED_HERE =
  /(?:[_-]pat|pw)["']?\s*[:=]|\b(?:option_?)?value["']?\s*[:=]\s*["']?(?!\$\{|\{\{)(?=[^\s"'{[][^"'\n]{7})(?=[^\n"']*[^\sA-Za-z_-])/i
/** What may be the whole of a value, behind its name, a dash or a scheme. */
const WHOLE =
  /(?:[:=,[]\s*|-\s+|(?:Bearer|Basic|ApiKey) )["']?([^\s"'`,:()[\]{}<>-][^\s"'`,:()[\]{}<>]{19,})["']?\s*(?=[,;}\]#/<]|[\r\n]|$)/g
/** `actions/checkout@<commit>`, an image by its digest, an address, the name of a file. */
const PINNED = /@(?:v?\d|(?:sha256:)?[0-9a-f]{40})|^\/\/|\.(?:ya?ml|json|png|svg|txt|md|toml)$/

/** Shorter ones are names and numbers too often, where nothing but the place speaks. */
const SHORTEST = 20

/** Too short for the search of all texts. */
const UNSEARCHED = /[_-]pat$|pw$/i

function isPlaced({ name, path, value }: Configured): boolean {
  if (isSecretName(name)) return false
  const owner = ownerIn(path, name)
  const words = wordsOf(name)
  const last = words.at(-1) ?? ''
  if ([...words, ...wordsOf(owner)].some((word) => OTHER.has(word)) || isReferenceName(name)) return false
  if (last === 'key') return isKey(words, owner) && !KNOWN.test(value)
  if (last === 'encrypt') return KEY_OF_BYTES.test(value)
  return last === 'pepper' || LISTS.test(owner)
}

/** `stripe` of `services.stripe[0].key`. */
const ownerIn = (path: string, name: string): string =>
  path
    .slice(0, Math.max(0, path.length - name.length))
    .split(/[.[\]:/]+/)
    .filter((part) => part !== '' && !/^\d+$/.test(part))
    .at(-1) ?? ''

/** `STRIPE_KEY`, or `key` below what it is for; a key of S3 is the name of an object. */
const isKey = (words: readonly string[], owner: string): boolean =>
  words.length > 1 ? words.at(-2) !== 's3' : wordsOf(owner).some((word) => PURPOSES.has(word))

const PURPOSES = new Set(
  'jwt encryption encrypt crypto cipher aes hmac signing signature session cookie auth authentication secret secrets api app stripe sendgrid mailgun mailchimp mandrill postmark twilio pusher algolia openai anthropic gemini azure aws s3 sentry datadog newrelic segment mixpanel paypal braintree recaptcha captcha turnstile hcaptcha github gitlab bitbucket slack discord telegram twitter facebook google linkedin dropbox nexmo vonage plaid intercom zendesk hubspot salesforce shopify cloudinary cloudflare digitalocean heroku consul vault storage smtp mail mailer sms payment payments'.split(
    ' ',
  ),
)
/** Keys that are public, or places, or no keys to anything. */
const OTHER = new Set(
  'public pub publishable anon anonymous site map maps browser client search cache partition sort primary foreign idempotency dedup unique object lookup row hash index route routing translation i18n lang kms gpg pgp apt rpm yum repo host known fingerprint thumbprint checksum digest sha sha1 sha256 sha512 md5 etag integrity version commit revision sealed encrypted license licence measurement vapid bucket file activation test example'.split(
    ' ',
  ),
)
const LISTS =
  /(?:^|[^a-z])(?:secrets|passwords|tokens|credentials|api[_-]?keys)$|[a-z](?:Secrets|Passwords|Tokens|Credentials|Keys)$/
/** Identifiers, addresses of a chain, and kinds of keys that have rules of their own: Google's, Laravel's. */
const KNOWN = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$|^0x|^AIza|^base64:/i
/** Of 16, 24 or 32 bytes in base64, as gossip is encrypted with: https://developer.hashicorp.com/consul/docs/reference/agent/configuration-file/encryption */
const KEY_OF_BYTES = /^[A-Za-z0-9+/]{22}==$|^[A-Za-z0-9+/]{32}$|^[A-Za-z0-9+/]{43}=$/

/** What stands behind the scheme of a header, whatever the header is called. */
function credentialOf(setting: Configured): Configured | undefined {
  const [, scheme = '', value = ''] = /^((?:Bearer|Basic|ApiKey) )(?!eyJ)(\S{20,})$/.exec(setting.value) ?? []
  if (value === '' || isSecretName(setting.name)) return undefined
  const start = setting.range.start + scheme.length
  return { ...setting, value, range: { start, end: start + value.length } }
}

/** Names of things look drawn too, and have few digits. */
const isDrawn = ({ value, tag }: Configured): boolean =>
  isUnlikeWords(value) && decide('template', value, tag).kind === 'value'

const isUnlikeWords = (value: string): boolean => /(?:\d\D*){3}/.test(value) && isRandom(value)

/**
 * Values whose names stand in another member: above, as variables of GitLab and Heroku have a description beside the value; or
 * beside, in the words of DigitalOcean and Render, CloudFormation, Elastic Beanstalk and task definitions.
 */
const apartIn = (root: Node): Configured[] =>
  walk(root).flatMap((place) => {
    const value = ['value', 'Value', 'OptionValue'].map((key) => scalarAt(place.node, key)).find(isLiteral)
    if (!value) return []
    const beside = ['key', 'name', 'option_name', 'OptionName', 'Name', 'Key'].map((key) =>
      textAt(place.node, key),
    )
    const name = beside.find((text) => text !== undefined) ?? String(place.key ?? '')
    return [{ name, value: value.text, range: value.range, path: `${place.pathText}.${name}` }]
  })

/** Somebody's password is one too where a name says so; words alone are a name, and brackets an expression of Azure. */
const isChosen = ({ name, value, tag }: Configured, path: string): boolean =>
  isSecretName(name) &&
  value.length >= 8 &&
  /[^\sA-Za-z_-]/.test(value) &&
  !/^\[[\s\S]*\]$|^(?:Bearer )?eyJ/.test(value) &&
  decideNamed(slotOfPath(path), name, value, tag).kind === 'value'

function hclSettings(body: HclBody | undefined, above: string): Configured[] {
  return [
    ...(body?.attributes ?? []).flatMap(({ name, value }) => settingsOf(name, value, above)),
    ...(body?.blocks ?? []).flatMap((block) => hclSettings(block, `${above}${block.type}.`)),
  ]
}

function settingsOf(name: string, value: Expression, above: string): Configured[] {
  const path = above + name
  if (value.kind === 'string') return [{ name, value: value.value, range: value.range, path }]
  return value.kind === 'object'
    ? value.properties.flatMap((property) => settingsOf(property.name, property.value, `${path}.`))
    : []
}
