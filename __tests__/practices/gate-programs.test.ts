/** Gate law on programs that are made up: in what the gates of these rules refuse, their checks find nothing. */
import fc from 'fast-check'
import { practices } from '../../patterns/practices/index.ts'
import type { DocumentRule } from '../../patterns/rule.ts'
import { runExample } from '../support/practice.ts'

const IDS = [
  'crypto-insecure-random',
  'crypto-timing-compare',
  'env-fallback-secret',
  'http-plain-listener',
  'iac-literal-secret',
  'log-request-credentials',
  'log-secret-value',
  'net-debug-exposed',
  'rotate-long-lived-token',
  'secret-code-literal',
  'secret-weak-default',
]
const gated = practices.flatMap((rule) =>
  rule.looksAt === 'document' && IDS.includes(rule.id) ? [rule] : [],
)
const open = gated.map(({ lines: _, ...rule }) => rule)

/** Looks generated. */
const LETTERS = ['q7RzkT4w', 'Pb2nXe9m', 'Ls3vYh8c'].join('')
const NAMES = ['API_KEY', 'dbPassword', 'token', 'config.secret', 'keyword', 'force_ssl']
const VALUES = [`"${LETTERS}"`, `'${LETTERS}'`, '"admin123"', 'other', 'None', '""', 'False']
/** Of the name at hand: how it is read, and what a value is handed through. */
const READS = ['os.environ.get("@")', 'process.env.@', 'System.getenv("@")', 'ENV["@"]', 'env::var("@")', '@']
const THROUGH = [
  '@',
  '(@)',
  'bytes(@)',
  '[]byte(@)',
  'Buffer.from(@)',
  'str(@)',
  'load(@)',
  '@.encode()',
  '{ a: @ }',
]
const STANDING = [
  '# || $',
  '# ?? $',
  '# or $',
  '# if # else $',
  '# ? # : $',
  '# ?: $',
  'env::var("@").unwrap_or($)',
  'coalesce(#, $)',
]
const LOGGED = [
  'log.info("a", @)',
  'print(f(g(@)))',
  'println!("{}", @)',
  'raise ValueError(@)',
  'log.info("b"); f(@)',
]
/** Secrets that are made, taken or kept in an object, and what programs show of requests and of themselves. */
const MADE: Readonly<Record<string, readonly string[]>> = {
  'a.js': [
    'let @ = f(Math.random())',
    'let @ = f("a" + Date.now())',
    'function generateToken() { return Math.random() }',
    'const expires = Date.now()',
    'let o = { @: other }',
    'log.info(o)',
    'log.info(error)',
    'const plain = decrypt(key)',
    'log.info(plain) // decrypted',
    'app.use(session({ secret: $ }))',
    'const { user } = useSession()',
    'log.info("a %s", f(req.body))',
    'log.info("a"); f(req.body)',
    'const password = req.body.password',
    'var debug = require("debug")',
    'app.use(errorhandler())',
    'res.send(err.stack)',
    'url.sign({ @: 1, expiresIn: "400 days" })',
    'getSignedUrl(a, b, { expiresIn: 99999999 })',
    'process.env.@ ||= $',
    'process.env.@ ??= $',
    'f(process.env.@ ?? !$)',
    'f(process.env.@ ? process.env.@ : $)',
    'f(!process.env.@ ? $ : process.env.@)',
    'f(process.env.@ ? other : $)',
    'const { @ = $ } = process.env',
    'f(z.object({ @: z.string().default($) }))',
    'f(z.object({ @: z.string().catch(() => $) }))',
    'f(z.object({ @: str({ default: $ }) }))',
  ],
  'a.py': [
    'from flask import Flask',
    'app.config["DEBUG"] = True',
    'app.run(debug=True)',
    '@ = random.choice(LETTERS)',
    '@ += random.choice(LETTERS)',
    'o = {"@": other}',
    'print(o)',
    'plain = decrypt(key)',
    'print(plain)',
    'url = s3.generate_presigned_url("get_object", ExpiresIn=99999999)',
  ],
  'A.cs': [
    'var a = Aes.Create();',
    'a.Key = Encoding.UTF8.GetBytes($);',
    'entry.Key = $;',
    'var random = new Random();',
    'var @ = random.Next(9).ToString();',
    'app.UseDeveloperExceptionPage();',
    'var b = configuration["@"] ?? $;',
    'configuration["@"] ??= $;',
    'string? @ = null;',
  ],
  'a.rb': ['ENV["@"] ||= $', 'b = ENV["@"] || $', 'b = ENV["@"] ? ENV["@"] : $', 'c = ENV.fetch("@") { $ }'],
  'a.kt': ['val b = System.getenv("@") ?: $', 'val c = System.getenv("@").ifEmpty { $ }'],
}
const COMPARED = [
  'if (# == $) f(req)',
  'if ($ === #) f(req)',
  'if (req.headers.sig != #) f()',
  'if (# !== req.body.token && f("")) f()',
  'if (# == "" + req.query.key) f()',
]

const put = (into: string, ...parts: readonly [string, string][]) =>
  parts.reduce((text, [mark, part]) => text.replaceAll(mark, () => part), into)

const line = fc
  .record({
    name: fc.constantFrom(...NAMES),
    value: fc.constantFrom(...VALUES),
    through: fc.constantFrom(...THROUGH),
    read: fc.constantFrom(...READS),
    standing: fc.constantFrom(...STANDING),
    logged: fc.constantFrom(...LOGGED),
    compared: fc.constantFrom(...COMPARED),
    kind: fc.constantFrom('given', 'standing', 'logged', 'compared', 'imported'),
    gives: fc.constantFrom(' = ', ': ', ' := '),
  })
  .map(({ name, value, through, read, standing, logged, compared, kind, gives }) => {
    if (kind === 'given') return `${name}${gives}${put(through, ['@', value])}`
    if (kind === 'standing') return `key${gives}${put(standing, ['#', read], ['@', name], ['$', value])}`
    if (kind === 'logged') return put(logged, ['@', name])
    if (kind === 'compared') return put(compared, ['#', read], ['@', name], ['$', value])
    return 'import * as pulumi from "@pulumi/pulumi"'
  })

const files = fc.record({
  path: fc.constantFrom(
    'a.py',
    'a.js',
    'a.ts',
    'a.go',
    'A.java',
    'a.rb',
    'a.rs',
    'A.cs',
    'a.kt',
    'config/environments/production.rb',
  ),
  lines: fc.array(line, { minLength: 1, maxLength: 4 }),
})

const found = async (rules: readonly DocumentRule[], path: string, text: string) =>
  (await runExample(rules, { files: { [path]: text }, at: [] })).hits.map(({ rule, hit }) => ({
    rule: rule.id,
    range: hit.range,
  }))

/** Operators that choose between two values; in the other languages what is written so is no program. */
const CHOOSES: Readonly<Record<string, RegExp>> = {
  js: /^(?:\|\||\?\??)$/,
  ts: /^(?:\|\||\?\??)$/,
  py: /^(?:or|if)$/,
  rb: /^(?:\|\||or|\?)$/,
  cs: /^(?:\?\??)$/,
  kt: /^\?:$/,
}
const isProgram = (path: string, text: string): boolean =>
  (path.endsWith('.rs') || !text.includes('::')) &&
  [...text.matchAll(/ (\|\||\?[?:]?|or|if) /g)].every(([, operator = '']) =>
    CHOOSES[path.slice(path.lastIndexOf('.') + 1)]?.test(operator),
  )

test('what gates refuse holds nothing', async () => {
  expect(gated).toHaveLength(IDS.length)
  await fc.assert(
    fc.asyncProperty(files, async ({ path, lines }) => {
      const text = `${lines.join('\n')}\n`
      fc.pre(isProgram(path, text))
      expect(await found(gated, path, text)).toEqual(await found(open, path, text))
    }),
    { numRuns: 400 },
  )
})

const made = fc.constantFrom(...Object.keys(MADE)).chain((path) =>
  fc.record({
    path: fc.constant(path),
    lines: fc.uniqueArray(fc.constantFrom(...(MADE[path] ?? [])), { minLength: 1, maxLength: 4 }),
    name: fc.constantFrom('apiKey', 'dbPassword', 'token'),
    value: fc.constantFrom(`"${LETTERS}"`, '"admin123"', 'other'),
  }),
)

test('what gates refuse makes, takes and shows nothing', async () => {
  await fc.assert(
    fc.asyncProperty(made, async ({ path, lines, name, value }) => {
      const text = `${lines.map((one) => put(one, ['@', name], ['$', value])).join('\n')}\n`
      expect(await found(gated, path, text)).toEqual(await found(open, path, text))
    }),
    { numRuns: 400 },
  )
})
