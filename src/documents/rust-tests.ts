/** Rust keeps unit tests in the file that they test: https://doc.rust-lang.org/book/ch11-03-test-organization.html */
import type { Range } from './node.ts'

/** Whether an offset is in what is compiled for tests alone, or in what their runner calls. */
export const isInRustTests = (text: string, offset: number): boolean =>
  rustTestsIn(text).some(({ start, end }) => start <= offset && offset < end)

/** `#[cfg(test)]`, `#[cfg(any(test, …))]`, `#[test]`, `#[tokio::test]`, `#[rstest]`; `cfg(not(test))` is all but that. */
const OF_TESTS =
  /^([ \t]*)#\[(?:cfg\((?:(?:all|any)\((?:[^\n()]{0,80},\s*)?)?test\b|(?:\w+::)*(?:test|rstest|test_case|wasm_bindgen_test|quickcheck)\b)[^\n]*\]/gm

/** In the order of the text, none in another. Offsets are those of `text`, whatever its characters stand for. */
function rustTestsIn(text: string): readonly Range[] {
  const ranges: Range[] = []
  for (const { index, 0: attribute, 1: indent = '' } of text.matchAll(OF_TESTS))
    if (index >= (ranges.at(-1)?.end ?? 0))
      ranges.push({ start: index, end: endOf(text, index + attribute.length, indent) })
  return ranges
}

/** Where the item behind an attribute begins, with its kind: other attributes and remarks may stand between. */
const ITEM = /(?:\s*(?:#\[[^\n]*\]|\/\/[^\n]*)[ \t]*\r?\n)*\s*(?:pub(?:\([^()\n]*\))?\s+)?(\w+)/y

/** A declaration ends with its semicolon, anything else with the bracket that the formatter puts below the attribute. */
function endOf(text: string, from: number, indent: string): number {
  ITEM.lastIndex = from
  const kind = ITEM.exec(text)?.[1] ?? ''
  const line = text.indexOf('\n', Math.max(from, ITEM.lastIndex))
  const first = text.slice(from, line < 0 ? text.length : line).trimEnd()
  if (line < 0 || /;$|\{.*\}$/.test(first)) return from + first.length
  const ends = new RegExp(
    /^(?:const|static|use|type)$/.test(kind) ? ';[ \\t]*$' : `^${indent}}[ \\t]*$`,
    'gm',
  )
  ends.lastIndex = from
  return ends.exec(text)?.index ?? text.length
}
