/**
 * What is offered to paste belongs at its place: it is written in the format of its file and speaks of its maker, cloud and
 * language, and it repeats no secret. Laws over every example of every practice, and a table of settings.
 */
import { parseDocument } from 'yaml'
import { practices } from '../../patterns/practices/index.ts'
import type { Hit, PracticeRule } from '../../patterns/rule.ts'
import { languageOf } from '../../src/documents/paths.ts'
import { createSourceFile } from '../../src/documents/source-file.ts'
import { cloudOf, type Kind, kindOf } from '../../src/practices/fixes/kinds.ts'
import { textToPaste } from '../../src/practices/fixes/paste.ts'
import { opposite, settingWith } from '../../src/practices/fixes/setting.ts'
import { runExample } from '../support/practice.ts'

interface Offered {
  readonly rule: string
  readonly kind: Kind | undefined
  readonly hit: Hit
  readonly fix: string
}

const offeredIn = async (rule: PracticeRule): Promise<Offered[]> => {
  const offered: Offered[] = []
  for (const example of rule.examples.filter(({ history }) => !history)) {
    const { hits } = await runExample([rule], example)
    for (const { hit } of hits) {
      const text = example.files[hit.path]
      const file = text === undefined ? undefined : createSourceFile(hit.path, text)
      offered.push({
        rule: rule.id,
        kind: file && kindOf(file),
        hit,
        fix: textToPaste(rule, hit, file) ?? '',
      })
    }
  }
  return offered
}

const ALL: readonly Offered[] = (await Promise.all(practices.map(offeredIn))).flat()

/** Names the offender when a law is broken. */
const breaking = (holds: (one: Offered) => boolean) =>
  ALL.filter((one) => !holds(one)).map(({ rule, hit, fix }) => ({ rule, path: hit.path, fix }))

test('no secret is repeated', () => {
  expect(
    breaking(
      ({ hit, fix }) => hit.secret === undefined || hit.secret.length < 4 || !fix.includes(hit.secret),
    ),
  ).toEqual([])
})

/** Words of one language that are wrong in any other. */
const OWN_WORDS: readonly (readonly [RegExp, RegExp])[] = [
  [/\bprocess\.env\b|\bconsole\.log\b|\bBuffer\.from\b/, /javascript|typescript|tsx/],
  [/\bos\.environ\b|\bhashlib\b|\btimedelta\b/, /python/],
  [/\bfmt\.|\bos\.LookupEnv\b|\[\]byte\(/, /go/],
  [/\bSystem\.getenv\b|\bMessageDigest\b/, /java|kotlin/],
  [/\bENV\.fetch\b|\bActiveSupport\b/, /ruby/],
  [/\$_SERVER\b|\bgetenv\('/, /php/],
  [/\bstd::env\b/, /rust/],
  [/\bEnvironment\.GetEnvironmentVariable\b|\bCryptographicOperations\b/, /csharp/],
]

test('code is in the language of its file', () => {
  expect(
    breaking(({ hit: { path }, fix }) => {
      const language = languageOf(path)
      const spoken = OWN_WORDS.find(([words]) => words.test(fix))
      return (
        spoken === undefined ||
        (language !== undefined && spoken[1].test(language)) ||
        path.endsWith('.gradle') ||
        // Rails reads its YAML as a template of Ruby.
        (/^config\/.*\.ya?ml$/.test(path) && /^<%= .*%>$/.test(fix))
      )
    }),
  ).toEqual([])
})

test('only GitHub is told of its expressions, and only GitLab of its tokens', () => {
  expect(breaking(({ kind, fix }) => !fix.includes('${{') || kind === 'github')).toEqual([])
  expect(breaking(({ kind, fix }) => !/\bid_tokens:/.test(fix) || kind === 'gitlab')).toEqual([])
})

test('a cloud is told of no other', () => {
  const others = {
    azure: /\baws_|\barn:|AWS::|google_|secretsmanager/,
    google: /\baws_|\barn:aws|AWS::|azurerm_/,
    aws: /azurerm_|google_|keyvault/i,
  }
  expect(
    breaking(({ kind, hit, fix }) => {
      const isTerraform = kind === 'hcl' || kind === 'tfjson'
      const own = isTerraform
        ? cloudOf(hit.resource)
        : kind === 'arm' || kind === 'bicep'
          ? 'azure'
          : kind === 'cloudformation'
            ? 'aws'
            : undefined
      return own === undefined || !others[own].test(fix)
    }),
  ).toEqual([])
})

/** A command, or lines for a file of names, and no part of the file. */
const COMMAND =
  /^(?:git|kubectl|openssl|sops|ansible-vault|export|echo|npm|pipenv|curl|docker|helm|aws|--|-c )/

test('what goes into YAML is YAML', () => {
  const yaml = /^(?:yaml|github|gitlab|circleci|kubernetes|compose|cloudformation|ansible)$/
  const isScript = /\$\(|echo |printf |redis-server|printenv|set \+x/
  expect(
    breaking(
      ({ kind, fix }) =>
        kind === undefined ||
        !yaml.test(kind) ||
        COMMAND.test(fix) ||
        isScript.test(fix) ||
        parseDocument(fix.replace(/\{\{[^}]*\}\}/g, 'x')).errors.length === 0,
    ),
  ).toEqual([])
})

test('what goes into Terraform is a block or an argument', () => {
  expect(
    breaking(({ kind, hit, fix }) => {
      if (kind !== 'hcl' || COMMAND.test(fix) || /^#|^"|^https:|^\*\./.test(fix)) return true
      const body = createSourceFile('a.tf', `a {\n${fix}\n}\n`).hcl()?.blocks[0]
      return body !== undefined && body.blocks.length + body.attributes.length > 0 && hit.path !== ''
    }),
  ).toEqual([])
})

describe('a setting is written in the words of its file', () => {
  test.each([
    ['a.tf', 'a = true', 'true', 'false', 'a = false'],
    [
      'a.tf',
      'cidr_blocks = ["10.0.0.0/8", "0.0.0.0/0"]',
      '"0.0.0.0/0"',
      '<network>',
      'cidr_blocks = ["<network>"]',
    ],
    ['a.tf', 'type  = "String"', '"String"', 'SecureString', 'type  = "SecureString"'],
    ['a.yml', '- {From: 22, CidrIp: 0.0.0.0/0}', '0.0.0.0/0', '<network>', "CidrIp: '<network>'"],
    ['a.yml', 'a: "0"', '0', '1', 'a: "1"'],
    ['a.yml', '  - 0.0.0.0/0', '0.0.0.0/0', '<network>', "- '<network>'"],
    ['a.json', '{"a": "b"}', 'b', 'c', '"a": "c"'],
    ['a.properties', 'a.b.c=true', 'true', 'false', 'a.b.c=false'],
    ['.env', 'APP_DEBUG=true', 'true', 'false', 'APP_DEBUG=false'],
    ['a.bicep', "  a: 'Enabled'", "'Enabled'", 'Disabled', "a: 'Disabled'"],
    // What stands before a value may be part of an address with a login.
    ['.env', 'URL=https://me:kettle@host', 'host', 'x', 'x'],
  ])('%s: %s', (path, text, value, other, expected) => {
    const start = text.lastIndexOf(value)
    const range = { start, end: start + value.length }
    expect(settingWith(createSourceFile(path, text), range, other)).toBe(expected)
  })

  test.each([
    ['true', 'false'],
    ['False', 'True'],
    ['ON', 'OFF'],
    ['Disabled', 'Enabled'],
    ['0', '1'],
    ['maybe', undefined],
  ])('the opposite of %s is %s', (value, other) => {
    expect(opposite(value)).toBe(other)
  })
})
