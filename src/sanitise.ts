/**
 * The one sanitiser of every output channel. File names, commit data and messages come from strangers, and a terminal,
 * a workflow runner and a Markdown page each read some characters as orders.
 *
 * The runner reads commands from stdout and stderr: `::name::` at the start of a line, and the older `##[name]` anywhere
 * in a line (https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs). So a whole line is made
 * inert, after it has been put together: two harmless halves can meet as `##` and `[`.
 */

/** Controls, format characters (bidirectional overrides, zero-width, tags), lone surrogates, line separators. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu

const SHORT: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/** Writes what cannot be seen as an escape, such as `\x1b` or `\u202e`. One line in, one line out. */
export const visible = (text: string): string => text.replace(UNSEEN, escapeUnseen)

/** What `visible` writes. */
export const ESCAPED = /\\(?:[nrt]|x[0-9a-f]{2}|u[0-9a-f]{4}|u\{[0-9a-f]+\})/g

/** No token is shorter, and ids of objects and fingerprints are none. */
export const mayHoldToken = (text: string): boolean => /[\w-]{16}/.test(text) && !/^[0-9a-f]+$/.test(text)

/** Breaks everything in a line that a workflow runner would obey. Colours may stand in it already. */
export const inert = (line: string): string =>
  line.replace(/##(?=\w*\[)/g, '##\\').replace(/^(\s*)::/, '$1\\::')

/** A line of log or report that may hold untrusted text. */
export const logLine = (text: string): string => inert(visible(text))

/**
 * A workflow command on one line. Controls other than line feeds are made visible first; then come the escapes of
 * https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts. Empty properties are left out.
 */
export const command = (
  name: string,
  properties: Readonly<Record<string, string | number | undefined>>,
  message: string,
): string => {
  const given = Object.entries(properties)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([key, value]) => `${key}=${escapeProperty(visible(String(value)))}`)
  const lines = message.split('\n').map((line) => escapeData(visible(line)))
  return `::${name}${given.length > 0 ? ` ${given.join(',')}` : ''}::${lines.join('%0A')}`
}

/** Untrusted text inside Markdown: every character that could be markup becomes a character reference. */
export const markdown = (text: string): string =>
  visible(text)
    .replace(/[^\p{L}\p{N}\p{M}\p{Zs}\p{So}@.,/-]/gu, reference)
    .replace(/\b(www)\./gi, '$1&#46;')
    .replace(/@/g, '&#64;<!-- -->')

/** Untrusted text as inline code; a code span made of backticks cannot be closed safely inside a table. */
export const markdownCode = (text: string): string => `<code>${markdown(text)}</code>`

/** Lines to copy, as a block of code that nothing in them ends. @param info what stands behind the opening fence */
export const markdownBlock = (text: string, info = ''): string => {
  const inside = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(Math.max(3, inside + 1))
  return `${fence}${info}\n${text}\n${fence}`
}

/** A rule's own prose: code spans and links work, HTML and images do not. */
export const markdownProse = (text: string): string => {
  const parts = visible(text).split('`')
  const balanced = parts.length % 2 === 1
  return parts
    .map((part, index) => (balanced && index % 2 === 1 ? part : part.replace(/[<>|]|!(?=\[)/g, reference)))
    .join('`')
}

/** JSON with nothing unseen in it and no runner command; it still parses to the same value. */
export const jsonText = (value: unknown): string =>
  `${JSON.stringify(value, null, 2)
    .replace(/[\x7f-\x9f]|[\p{Cf}\p{Zl}\p{Zp}]/gu, jsonEscape)
    .replace(/##(\w*)\[/g, '##$1\\u005b')}\n`

const escapeUnseen = (character: string): string => {
  const code = character.codePointAt(0) ?? 0
  const digits = code.toString(16)
  if (code > 0xffff) return `\\u{${digits}}`
  return SHORT[character] ?? (code > 0xff ? `\\u${digits.padStart(4, '0')}` : `\\x${digits.padStart(2, '0')}`)
}

const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

const reference = (character: string): string => `&#${character.codePointAt(0)};`

const jsonEscape = (character: string): string =>
  Array.from({ length: character.length }, (_, unit) => unitEscape(character.charCodeAt(unit))).join('')

const unitEscape = (unit: number): string => `\\u${unit.toString(16).padStart(4, '0')}`
