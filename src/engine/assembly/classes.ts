/** One byte of class bits for each byte value, so that scalar checks are one load. The host reads the same bits. */
export const ALNUM: u32 = 1
/** What tokens are made of: letters, digits and - _ + / = . ~ */
export const TOKEN: u32 = 2
/** Space or tab. */
export const BLANK: u32 = 4
/** Line feed. Carriage return counts as BLANK, so CRLF and LF files match alike. */
export const NEWLINE: u32 = 8
/** ' " ` */
export const QUOTE: u32 = 16
/** What may stand between a keyword and its operator inside one name: letters, digits and _ - . [ ] $ */
export const NAME: u32 = 32
export const LOWER_OR_DIGIT: u32 = 64
export const UPPER: u32 = 128

const table: usize = memory.data(256)
let ready: bool = false

function add(from: u32, to: u32, bits: u32): void {
  for (let c = from; c <= to; c++) store<u8>(table + c, <u8>(load<u8>(table + c) | bits))
}

export function fillClasses(): void {
  if (ready) return
  ready = true
  add(0x30, 0x39, ALNUM | TOKEN | NAME | LOWER_OR_DIGIT)
  add(0x61, 0x7a, ALNUM | TOKEN | NAME | LOWER_OR_DIGIT)
  add(0x41, 0x5a, ALNUM | TOKEN | NAME | UPPER)
  add(0x2d, 0x2f, TOKEN) // - . /
  add(0x5f, 0x5f, TOKEN | NAME) // _
  add(0x2b, 0x2b, TOKEN) // +
  add(0x3d, 0x3d, TOKEN) // =
  add(0x7e, 0x7e, TOKEN) // ~
  add(0x2d, 0x2e, NAME) // - .
  add(0x5b, 0x5b, NAME) // [
  add(0x5d, 0x5d, NAME) // ]
  add(0x24, 0x24, NAME) // $
  add(0x20, 0x20, BLANK)
  add(0x09, 0x09, BLANK)
  add(0x0d, 0x0d, BLANK)
  add(0x0a, 0x0a, NEWLINE)
  add(0x22, 0x22, QUOTE)
  add(0x27, 0x27, QUOTE)
  add(0x60, 0x60, QUOTE)
}

// @ts-ignore: decorator
@inline export function is(c: u32, bits: u32): bool {
  return (<u32>load<u8>(table + c) & bits) != 0
}

// @ts-ignore: decorator
@inline export function at(p: usize, bits: u32): bool {
  return (<u32>load<u8>(table + <usize>load<u8>(p)) & bits) != 0
}
