/** Lines and columns, by bytes and by text, against plain splitting and decoding. */
import fc from 'fast-check'
import { locateInBytes, locateInText } from '../../src/findings/location.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const decode = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)

test.each([
  ['the start', 'abc', 0, 1, 1],
  ['after LF', 'a\nbc', 3, 2, 2],
  ['after CRLF', 'a\r\nbc', 3, 2, 1],
  ['after CR alone', 'a\rbc', 2, 2, 1],
  ['the line end itself', 'ab\ncd', 2, 1, 3],
  ['an empty last line', 'ab\n', 3, 2, 1],
  ['after an emoji, which is two code units', '🙂x', 2, 1, 3],
  ['after a byte order mark', '\uFEFFabc', 2, 1, 2],
  ['past the end', 'ab', 9, 1, 3],
])('%s', (_name, text, offset, line, column) => {
  expect(locateInText(text)(offset)).toEqual({ line, column })
  expect(
    locateInBytes(bytesOf(text))(bytesOf(text.slice(0, offset)).length + Math.max(0, offset - text.length)),
  ).toEqual({ line, column })
})

const pieces = fc.array(fc.constantFrom('a', 'é', '日', '🙂', '\n', '\r', '\r\n', '\uFEFF'), {
  maxLength: 60,
})

test('bytes and text agree at every character', () => {
  fc.assert(
    fc.property(pieces, (parts) => {
      const text = parts.join('')
      const [inText, inBytes] = [locateInText(text), locateInBytes(bytesOf(text))]
      let offset = 0
      for (const character of text) {
        expect(inBytes(bytesOf(text.slice(0, offset)).length)).toEqual(inText(offset))
        offset += character.length
      }
    }),
  )
})

test('bytes that are not UTF-8 count as the decoder counts them', () => {
  const bytes = fc.array(
    fc.constantFrom(0x41, 0x0a, 0x80, 0xbf, 0xc2, 0xe0, 0xa0, 0xed, 0xf0, 0x9f, 0x98, 0xf4, 0xff),
  )
  fc.assert(
    fc.property(bytes, (values) => {
      // A marker that no broken sequence can swallow stands where we ask.
      const file = Uint8Array.from([...values, 0x7e])
      const before = decode(file).slice(0, -1).split('\n')
      expect(locateInBytes(file)(values.length)).toEqual({
        line: before.length,
        column: before[before.length - 1]!.length + 1,
      })
    }),
  )
})

test('the order of the questions does not matter', () => {
  fc.assert(
    fc.property(pieces, fc.array(fc.nat(80)), (parts, offsets) => {
      const bytes = bytesOf(parts.join(''))
      const shared = locateInBytes(bytes)
      for (const offset of offsets) expect(shared(offset)).toEqual(locateInBytes(bytes)(offset))
    }),
  )
})
