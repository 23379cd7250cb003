/** What a text is said to hold before it is parsed. */
import fc from 'fast-check'
import type { LineGate, NameGate } from '../../patterns/rule.ts'
import { SECOND_ARGUMENT } from '../../src/practices/fallback-gates.ts'
import { TextGates } from '../../src/practices/gates.ts'
import { GIVEN_LITERAL, HANDED_LITERAL } from '../../src/practices/line-gates.ts'

/** Looks generated. */
const LETTERS = ['q7RzkT4w', 'Pb2nXe9m', 'Ls3vYh8c'].join('')

const gates = new TextGates()
const passes = (gate: LineGate | NameGate, text: string): boolean => {
  gates.read({ text })
  return gates.passes(gate)
}

test('a keyword of any case, and none of another text', () => {
  gates.read({ text: 'Set MODE_ECB here' })
  expect(gates.holds(gates.keyword('MODE_ecb'))).toBe(true)
  gates.read({ text: 'Set nothing here' })
  expect(gates.holds(gates.keyword('MODE_ecb'))).toBe(false)
})

describe('lines', () => {
  const gate: LineGate = { words: ['verify'], shape: /verify\w*\s*=\s*False/ }

  test.each([
    ['on the line of the word', 'a\nget(u, verify=False)\n'],
    ['on the second of two', 'verify(x)\nget(u, verify = False)\n'],
    ['on the lines behind it', 'verify \\\n\n = False\n'],
    ['far along a long line', `${'a;'.repeat(5000)}verify=False;${'a;'.repeat(5000)}`],
    ['behind a letter that is longer in lower case', '\u0130\n'.repeat(300) + 'verify=false'],
  ])('%s', (_, text) => expect(passes({ ...gate, shape: /verify\w*[\s\\]*=\s*False/i }, text)).toBe(true))

  test.each([
    ['another value', 'verify=True'],
    ['more than three lines on', 'verify\n\n\n\n\nverify_ssl\n=False'.replace('_ssl\n', 'x\n\n\n\n\n')],
    ['another word', 'verif=False'],
  ])('not %s', (_, text) => expect(passes(gate, text)).toBe(false))
})

test.each([
  ['log.info(\n  "a",\n  req.headers,\n)', true],
  ['next(req.headers); log.info(req.path)', false],
  ['next(req.headers); log.info(req.headers)', true],
  [`log.info(a)${' '.repeat(700)}req.headers`, false],
])('what stands before each word: %j', (text, expected) => {
  expect(passes({ words: ['headers'], shape: /req\.headers/, before: /log\.info\(/ }, text)).toBe(expected)
})

describe('words', () => {
  const gate: LineGate = { words: ['store'], shape: /(?<=New\w*)Store\s*\(/y }

  test.each([
    ['where the word begins', 's := sessions.NewCookieStore(key)', true],
    ['at the second of two', 'Store(a); NewStore(b)', true],
    ['on the next line', 'NewStore\n(b)', true],
    ['behind a letter of two bytes', 'é NewStore(b)', true],
    ['not elsewhere on the line', 'store NewShop(b)', false],
    ['not in other letters', 'newstore(b)', false],
    ['no further back than a line goes', `New${'a'.repeat(400)}Store(b)`, false],
  ])('%s', (_, text, expected) => expect(passes(gate, text)).toBe(expected))

  test('what stands before', () => {
    const before: LineGate = { words: ['.key'], shape: /\.key\s*=/y, before: /(?:aes|des)$/ }
    expect(passes(before, 'map.key = x; aes.key = y')).toBe(true)
    expect(passes(before, 'map.key = aes')).toBe(false)
  })
})

/** As this gate was written first: it reads the same in many ways, and takes them all before it gives up. */
test('what gives a name a value, read in one way', () => {
  const behind =
    /^["'`\])]*(?:\s*[?!]?:?\s*[\w<>[\]|?.&* ]{1,40}?)?(?:\s*\{[^}]{0,40}\})?\s*(?:=>|:=|[=!]==?|\|\||\?\?=?|=|:)\s*["'`]+[^\s"'`]{4,}["'`]/
  const part = fc.constantFrom(
    ...[' ', '\n', '  ', '?', '!', ':', '=', 'a', 'int', '{', '}', '"', '.', '<', '>', '|', '[', ']', ')'],
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), fc.constantFrom('=', ':', '=>', ' := '), (parts, sign) => {
      const text = `${parts.join('')}${sign}"kettle"`
      if (behind.test(text)) expect(GIVEN_LITERAL.behind?.test(text)).toBe(true)
    }),
    { numRuns: 2000 },
  )
})

describe('names of secrets', () => {
  const gate: NameGate = { behind: /^["']?\s*[=:]\s*"\w/ }

  test.each([
    'password = "x"',
    'config.dbPassword = "x"',
    '"api-key": "x"',
    'jwt.secret: "x"',
    'AUTH_TOKEN="x"',
  ])('%s', (text) => expect(passes(gate, `a\n${text}\n`)).toBe(true))

  test.each(['tokenizer = "x"', '// password = "x"', ' * token: "x"', 'SECRET_PATH = "x"', 'password = x'])(
    'not %s',
    (text) => expect(passes(gate, `a\n${text}\n`)).toBe(false),
  )

  test('what else the file must hold', () => {
    const both: NameGate = { ...gate, also: { words: ['log'], shape: /log\(/ } }
    expect(passes(both, 'password = "x"\nlog(a)')).toBe(true)
    expect(passes(both, 'password = "x"')).toBe(false)
  })

  test.each([
    ['log.info("a", f(b), api_key)', true],
    ['log.info(label(join(first(a), b)), api_key)', true],
    ['println! (\n  "{}",\n  api_key)', true],
    ['log.info("a"); f(api_key)', false],
    ['log.info(a)(api_key)', false],
    [`log.info(${' '.repeat(400)}api_key)`, false],
  ])('the call that it stands in: %s', (text, expected) => {
    expect(passes({ within: /(?:info|println)$/ }, text)).toBe(expected)
  })

  test.each([
    ['os.getenv("API_KEY", "kettle")', true],
    ['os.getenv("API_KEY", other)\nother = "kettle"', true],
    ['const other = String(name)\ngetEnv("API_KEY", other)', true],
    ['os.getenv("API_KEY", None)', false],
    ['let other = std::env::var("A");\ncmd.env("API_KEY", other)', false],
  ])('what stands in for a setting: %s', (text, expected) => {
    expect(passes(SECOND_ARGUMENT, text)).toBe(expected)
  })

  test.each([
    ['user.setPassword("kettle")', true],
    ['secrets.read("kettle")', false],
    ['token.encode("kettle")', false],
    ['props.put("db.password", "kettle")', true],
    ['getattr(secret, "kettle")', false],
    ['password.equals("kettle")', true],
    ['strcmp($password, "kettle")', true],
  ])('what is handed on: %s', (text, expected) => {
    expect(HANDED_LITERAL.some((gate) => passes(gate, text))).toBe(expected)
  })

  test.each([
    ['password = "kettle91"', 'src/a.py', true],
    ['password = "kettle91"', 'tests/test_a.py', false],
    ['password = ["k" "ettle91"]', 'tests/test_a.py', false],
    [`password = "${LETTERS}"`, 'tests/test_a.py', true],
    ['password = "kettle91" "more"', 'tests/test_a.py', true],
    ['password = bytes("kettle91")', 'tests/test_a.py', true],
    ['password = load("kettle91")', 'src/a.py', false],
    ['password = r"(?:key|token)"', 'src/a.py', false],
  ])('what a literal may be: %s in %s', (text, path, expected) => {
    gates.read({ text }, path)
    expect(gates.passes(GIVEN_LITERAL)).toBe(expected)
  })
})
