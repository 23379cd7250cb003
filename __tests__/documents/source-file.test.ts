import fc from 'fast-check'
import { startGrammars } from '../../src/documents/code/grammars.ts'
import type { Format } from '../../src/documents/paths.ts'
import { createSourceFile, type SourceFile } from '../../src/documents/source-file.ts'

const PATHS: Readonly<Record<Exclude<Format, 'text' | 'markdown'>, string>> = {
  yaml: 'a.yaml',
  json: 'a.json',
  toml: 'a.toml',
  xml: 'a.xml',
  hcl: 'a.tf',
  tfjson: 'a.tf.json',
  dockerfile: 'Dockerfile',
  dotenv: '.env',
  ini: 'a.ini',
  shell: 'a.sh',
  python: 'a.py',
  javascript: 'a.js',
  typescript: 'a.ts',
  tsx: 'a.tsx',
  go: 'a.go',
  java: 'A.java',
  kotlin: 'a.kt',
  csharp: 'a.cs',
  ruby: 'a.rb',
  php: 'a.php',
  rust: 'a.rs',
}

const readAll = (file: SourceFile) => [
  file.yaml(),
  file.json(),
  file.toml(),
  file.hcl(),
  file.dockerfile(),
  file.assignments(),
  file.xml(),
  file.shell(),
  file.code(),
]

const SCRAPS = [
  '{{',
  '}}',
  '${',
  '"',
  "'",
  '`',
  '\n',
  '=',
  ': ',
  '- ',
  '[',
  ']',
  '{',
  '}',
  '(',
  ')',
  '\\',
  '#',
  '<<EOF\n',
  'EOF\n',
  'FROM a\n',
  'RUN ',
  'key',
  '<a>',
  '&x',
  '*x',
  '|\n  ',
  '\uFEFF',
  '\0',
  '€',
  '\ud83d\ude00',
  'def f(',
  '$(',
  '/*',
]

beforeAll(() => startGrammars())

describe.each(Object.entries(PATHS))('%s', (_, path) => {
  test('whatever the text, every form is read without a problem and within the text', () => {
    const texts = fc.oneof(
      fc.string(),
      fc.array(fc.constantFrom(...SCRAPS), { maxLength: 40 }).map((all) => all.join('')),
    )
    fc.assert(
      fc.property(texts, (text) => {
        const file = createSourceFile(path, text)
        const forms = readAll(file)
        expect(file.problems).toEqual([])
        for (const { start, end } of rangesIn(forms)) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThanOrEqual(start)
          expect(end).toBeLessThanOrEqual(text.length)
        }
      }),
      { numRuns: 40 },
    )
  })
})

/** Everything that looks like a range, anywhere below. */
function rangesIn(value: unknown): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  const seen = new Set<unknown>()
  const open: unknown[] = [value]
  for (let next = open.pop(); open.length > 0 || next !== undefined; next = open.pop()) {
    if (typeof next !== 'object' || next === null || seen.has(next)) continue
    seen.add(next)
    if ('start' in next && 'end' in next && typeof next.start === 'number' && typeof next.end === 'number')
      found.push({ start: next.start, end: next.end })
    open.push(...(next instanceof Map ? next.values() : Object.values(next)))
  }
  return found
}

test('nesting that is deeper than the reader of any thread can go', () => {
  const deep = (levels: number) => [`a: ${'['.repeat(levels)}`, 'a: {'.repeat(levels), '- '.repeat(levels)]
  for (const text of deep(5000)) {
    const file = createSourceFile('a.yaml', text)
    expect(file.yaml()).toEqual([])
    expect(file.problems).toEqual(['YAML (too deep)'])
  }
  for (const text of deep(150)) {
    const file = createSourceFile('a.yaml', text)
    expect(file.yaml()).toHaveLength(1)
    expect(file.problems).toEqual([])
  }
})

test('a form is made once', () => {
  const file = createSourceFile('a.yaml', 'a: 1\n')
  expect(file.yaml()).toBe(file.yaml())
})

test('a path gives only its own forms', () => {
  const file = createSourceFile('a.txt', 'a: 1\n')
  expect(readAll(file)).toEqual([
    [],
    undefined,
    undefined,
    undefined,
    undefined,
    [],
    undefined,
    [],
    undefined,
  ])
})

test('lines count from one', () => {
  const file = createSourceFile('a', 'x\ny\n\nz')
  expect([0, 1, 2, 4, 5].map((offset) => file.lineAt(offset))).toEqual([1, 1, 2, 3, 4])
})
