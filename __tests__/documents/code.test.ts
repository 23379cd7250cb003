/** The same facts, written in ten languages, must give the same view. */
import { parseCode } from '../../src/documents/code/code.ts'
import { startGrammars } from '../../src/documents/code/grammars.ts'
import type { Expression } from '../../src/documents/expression.ts'
import type { Language } from '../../src/documents/paths.ts'

beforeAll(() => startGrammars())

const read = (language: Language, text: string) => {
  const code = parseCode(language, text)
  if (!code) throw new Error('no code')
  return code
}

/** What is decided on, in a line: strings quoted, names bare, calls with arguments. */
function brief(expression: Expression): string {
  switch (expression.kind) {
    case 'string':
      return `'${expression.value}'`
    case 'name':
    case 'constant':
      return expression.text
    case 'call':
      return `${expression.callee}(${expression.arguments.map(({ name, value }) => (name ? `${name}=` : '') + brief(value)).join(', ')})`
    case 'binary':
      return `${brief(expression.left)} ${expression.operator} ${brief(expression.right)}`
    case 'object':
      return `{${expression.properties.map(({ name, value }) => `${name}: ${brief(value)}`).join(', ')}}`
    case 'list':
      return `[${expression.items.map(brief).join(', ')}]`
    case 'template':
      return `template(${expression.parts.map(brief).join(', ')})`
    default:
      return expression.type
  }
}

const ALL: readonly (readonly [Language, string])[] = [
  ['python', 'KEY = "v"'],
  ['javascript', "const KEY = 'v'"],
  ['typescript', "const KEY: string = 'v'"],
  ['tsx', 'const KEY = `v`'],
  ['go', 'package a\nconst KEY = "v"'],
  ['java', 'class A { static final String KEY = "v"; }'],
  ['kotlin', 'const val KEY = "v"'],
  ['csharp', 'class A { const string KEY = "v"; }'],
  ['ruby', "KEY = 'v'"],
  ['php', "<?php const KEY = 'v';"],
  ['rust', 'const KEY: &str = "v";'],
]

test.each(ALL)('%s names a value, at its place', (language, text) => {
  const { named } = read(language, text)
  expect(named.map(({ name, value }) => [name, brief(value)])).toEqual([['KEY', "'v'"]])
  const [only] = named
  expect(only && text.slice(only.nameRange.start, only.nameRange.end)).toBe('KEY')
  expect(only && text.slice(only.value.range.start, only.value.range.end)).toBe('v')
})

test.each<[Language, string, string]>([
  ['python', 'os.getenv("KEY", "v")', 'KEY'],
  ['python', 'os.environ.get("KEY") or "v"', 'KEY'],
  ['python', 'os.environ.get("KEY", default="v")', 'KEY'],
  ['python', 'class S(BaseSettings):\n    key: str = "v"', 'key'],
  ['python', 'class S(BaseSettings):\n    key: str = Field("v")', 'key'],
  ['python', 'env.str("KEY", default="v")', 'KEY'],
  ['javascript', "f(process.env.KEY || 'v')", 'KEY'],
  ['javascript', "process.env['KEY'] ?? 'v'", 'KEY'],
  ['javascript', "const { KEY = 'v' } = process.env", 'KEY'],
  ['javascript', "process.env.KEY ||= 'v'", 'KEY'],
  ['typescript', "z.object({ KEY: z.string().min(1).default('v') })", 'KEY'],
  ['typescript', "cleanEnv(process.env, { KEY: str({ default: 'v' }) })", 'KEY'],
  ['typescript', "(process.env.KEY as string) || 'v'", 'KEY'],
  ['go', 'package a\nvar x = getEnv("KEY", "v")', 'KEY'],
  ['go', 'package a\nvar x = envOrDefault("KEY", "v")', 'KEY'],
  ['java', 'class A { @Value("${KEY:v}") String k; }', 'KEY'],
  ['java', 'class A { String k = System.getenv().getOrDefault("KEY", "v"); }', 'KEY'],
  ['java', 'class A { String k = Optional.ofNullable(System.getenv("KEY")).orElse("v"); }', 'KEY'],
  ['kotlin', 'val k = System.getenv("KEY") ?: "v"', 'KEY'],
  ['csharp', 'class A { string k = Environment.GetEnvironmentVariable("KEY") ?? "v"; }', 'KEY'],
  ['csharp', 'class A { void F() { var k = configuration["KEY"] ?? "v"; } }', 'KEY'],
  ['ruby', "ENV.fetch('KEY', 'v')", 'KEY'],
  ['ruby', "ENV.fetch('KEY') { 'v' }", 'KEY'],
  ['ruby', "k = ENV['KEY'] || 'v'", 'KEY'],
  ['php', "<?php $k = getenv('KEY') ?: 'v';", 'KEY'],
  ['php', "<?php $k = $_ENV['KEY'] ?? 'v';", 'KEY'],
  ['php', "<?php return ['k' => env('KEY', 'v')];", 'KEY'],
  ['rust', 'fn f() { let k = env::var("KEY").unwrap_or("v"); }', 'KEY'],
  ['rust', 'fn f() { let k = std::env::var("KEY").unwrap_or_else(|_| "v"); }', 'KEY'],
])('%s falls back: %s', (language, text, name) => {
  expect(read(language, text).fallbacks.map((found) => [found.name, brief(found.value)])).toEqual([
    [name, "'v'"],
  ])
})

test.each<[Language, string]>([
  ['python', 'os.environ["KEY"]'],
  ['python', 'd.get("KEY", "v")'],
  ['javascript', "const { KEY = 'v' } = props"],
  ['javascript', "a === 'v'"],
  ['go', 'package a\nvar x = f("KEY", "v")'],
])('%s does not fall back: %s', (language, text) => expect(read(language, text).fallbacks).toEqual([]))

test.each<[Language, string, string]>([
  ['python', 'jwt.encode(p, "v", algorithm="HS256")', "jwt.encode(p, 'v', algorithm='HS256')"],
  ['javascript', "new OpenAI({ apiKey: 'v', x })", "OpenAI({apiKey: 'v', x: x})"],
  ['go', 'package a\nvar c = &tls.Config{Skip: true}', 'tls.Config(Skip=true)'],
  ['java', 'class A { B b = new B("v", c.d); }', "B('v', c.d)"],
  ['kotlin', 'val a = f("v", b = c.d)', "f('v', b=c.d)"],
  ['csharp', 'class A { B b = new B("v") { C = true }; }', "B('v', C=true)"],
  ['ruby', 'JWT.decode(t, nil, verify: false)', 'JWT.decode(t, nil, verify=false)'],
  ['php', "<?php A::f('v', b: $c->d);", "A.f('v', b=c.d)"],
  ['rust', 'fn f() { a::b(&c.d, "v"); }', "a.b(c.d, 'v')"],
])('%s calls: %s', (language, text, call) => expect(read(language, text).calls.map(brief)).toEqual([call]))

test('a chain has its methods for a name, and the inner call for a receiver', () => {
  const [outer, inner] = read('java', 'class A { String t = Jwts.builder("v").signWith(k); }').calls
  expect([outer && brief(outer), inner && brief(inner)]).toEqual([
    'Jwts.builder.signWith(k)',
    "Jwts.builder('v')",
  ])
  expect(outer?.receiver).toEqual(expect.objectContaining({ kind: 'call', callee: 'Jwts.builder' }))
})

test.each<[Language, string, string]>([
  ['python', '@app.post("/w")\ndef hook(request, x=1): pass', "hook(request, x) app.post('/w')"],
  ['typescript', "class A { @Post('/w') hook(request: R) {} }", "hook(request) Post('/w')"],
  ['java', 'class A { @Post("/w") void hook(R request) {} }', "hook(request) Post('/w')"],
  ['kotlin', '@Post("/w") fun hook(request: R) {}', "hook(request) Post('/w')"],
  ['csharp', 'class A { [Post("/w")] void hook(R request) {} }', "hook(request) Post('/w')"],
  ['php', "<?php class A { #[Post('/w')] function hook($request) {} }", "hook(request) Post('/w')"],
  ['go', 'package a\nfunc hook(request R) {}', 'hook(request) '],
  ['ruby', 'def hook(request)\nend', 'hook(request) '],
  ['javascript', 'const hook = (request) => {}', 'hook(request) '],
])('%s has a function: %s', (language, text, expected) => {
  const functions = read(language, text).functions.map(
    ({ name, parameters, decorators }) =>
      `${name}(${parameters.join(', ')}) ${decorators.map(brief).join(' ')}`,
  )
  expect(functions).toEqual([expected])
})

test.each<[Language, string, string]>([
  ['python', 'x = f"a{b}c{d.e}"', 'template(b, d.e)'],
  ['javascript', 'x = `a${b}c${d.e}`', 'template(b, d.e)'],
  ['kotlin', 'val x = "a${b}c${d.e}"', 'template(b, d.e)'],
  ['csharp', 'class A { string x = $"a{b}c{d.e}"; }', 'template(b, d.e)'],
  ['ruby', 'x = "a#{b}c#{d.e}"', 'template(b, d.e)'],
  ['php', '<?php $x = "a{$b}c";', 'template(b)'],
])('%s interpolates: %s', (language, text, expected) =>
  expect(read(language, text).named.map(({ value }) => brief(value))).toEqual([expected]),
)

test.each<[Language, string, string]>([
  ['python', 'x = "a\\n\\u0041" "b"', 'a\nAb'],
  ['python', 'x = r"a\\n"', 'a\\n'],
  ['python', 'x = """a\nb"""', 'a\nb'],
  ['go', 'package a\nvar x = `a\\n`', 'a\\n'],
  ['csharp', 'class A { string x = @"a\\n"; }', 'a\\n'],
  ['rust', 'const X: &str = r#"a"b"#;', 'a"b'],
  ['javascript', "const x = '\\x41\\u{42}'", 'AB'],
])('%s decodes %s', (language, text, expected) =>
  expect(read(language, text).named.map(({ value }) => brief(value))).toEqual([`'${expected}'`]),
)

test('what is inside a function says so; comparisons are kept', () => {
  const { named, comparisons } = read('python', 'def generate():\n    key = a\n    return key == b')
  expect(named.map(({ within }) => within)).toEqual(['generate'])
  expect(comparisons.map(brief)).toEqual(['key == b'])
})

test('comments and broken code around cost nothing', () => {
  const { named } = read(
    'javascript',
    "// const a = 'x'\n/* b = 'y' */\nconst c = 'v'\nconst = = (\nconst d = 'w'",
  )
  expect(named.map(({ name, value }) => `${name}=${brief(value)}`)).toEqual(
    expect.arrayContaining(["c='v'", "d='w'"]),
  )
  expect(named.map(({ name }) => name)).not.toContain('a')
})

test('a very long expression does not overflow', () => {
  const text = `x = ${Array.from({ length: 20_000 }, () => '"a"').join(' + ')}`
  expect(read('python', text).strings).toHaveLength(20_000)
})
