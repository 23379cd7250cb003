/** No text that a stranger chose is an order to a terminal, a workflow runner, Markdown or JSON. */
import fc from 'fast-check'
import {
  command,
  inert,
  jsonText,
  logLine,
  markdown,
  markdownCode,
  markdownProse,
  visible,
} from '../src/sanitise.ts'
import { HOSTILE } from './support/report.ts'
import { readLog } from './support/runner.ts'

const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u
const NOTHING = { annotations: [], dropped: [], obeyed: [] }

/** Random text, rich in what has a meaning somewhere. */
const untrusted = fc
  .array(
    fc.oneof(
      fc.constantFrom('#', '[', ']', ':', '::', '##[', '%0A', ' ', 'error', ...HOSTILE),
      fc.string({ unit: 'binary' }),
    ),
  )
  .map((parts) => parts.join(''))

test.each([
  ['a\rb', 'a\\rb'],
  ['a\tb\n', 'a\\tb\\n'],
  ['\x1b[31m', '\\x1b[31m'],
  ['\u202ex', '\\u202ex'],
  ['\u{e0041}', '\\u{e0041}'],
  ['naïve 🙂 日本', 'naïve 🙂 日本'],
])('%j is shown as %j', (text, shown) => expect(visible(text)).toBe(shown))

test.each(HOSTILE)('the runner obeys nothing in the log line %j', (text) => {
  expect(readLog(logLine(text))).toEqual(NOTHING)
  expect(logLine(text)).not.toMatch(UNSEEN)
})

test('the runner obeys nothing in any log line', () => {
  fc.assert(fc.property(untrusted, (text) => expect(readLog(logLine(text))).toEqual(NOTHING)))
})

test('two harmless halves do not meet as a command', () => {
  expect(readLog(inert(`${visible('dir##')}${visible('[stop-commands]x')}`))).toEqual(NOTHING)
})

test('a command carries any text as exactly one annotation', () => {
  fc.assert(
    fc.property(untrusted, untrusted, (file, message) => {
      const seen = readLog(command('error', { file, line: 1 }, message))
      expect(seen).toMatchObject({ dropped: [], obeyed: [], annotations: [{ type: 'error', line: 1 }] })
      expect(seen.annotations[0]?.file ?? '').toBe(visible(file))
      expect(seen.annotations[0]?.message).toBe(message.split('\n').map(visible).join('\n').slice(0, 4096))
    }),
  )
})

test('Markdown has no character left that could be markup', () => {
  fc.assert(
    fc.property(untrusted, (text) => {
      const rest = markdown(text)
        .replaceAll('<!-- -->', '')
        .replace(/&#\d+;/g, '')
      expect(rest).not.toMatch(/[<>&|`*_[\]!#\\@~$]|\bwww\.|:\/\//i)
      expect(rest).not.toMatch(UNSEEN)
      expect(markdownCode(text)).toBe(`<code>${markdown(text)}</code>`)
    }),
  )
})

test.each([
  ['Run `openssl rand <n>` now', 'Run `openssl rand <n>` now'],
  ['Set <name> | go', 'Set &#60;name&#62; &#124; go'],
  ['an odd ` tick <b>', 'an odd ` tick &#60;b&#62;'],
  ['![x](https://example.com)', '&#33;[x](https://example.com)'],
])('the prose %j keeps code and links, not HTML', (text, shown) => expect(markdownProse(text)).toBe(shown))

test('JSON reads back as the same value and holds no command', () => {
  const value = fc.record({ path: untrusted, list: fc.array(untrusted) })
  fc.assert(
    fc.property(value, (given) => {
      const text = jsonText(given)
      expect(JSON.parse(text)).toEqual(given)
      expect(readLog(text)).toEqual(NOTHING)
      expect(text.replaceAll('\n', '')).not.toMatch(UNSEEN)
    }),
  )
})
