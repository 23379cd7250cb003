/**
 * The prefilter: finds every place where some rule could match, and nothing is lost by it (false positives are the
 * matcher's business). It looks only at the beginnings and ends of words, because every anchor is one of
 *   - a literal that begins at a word's start (`ghp_`, `AKIA`, `datadog`),
 *   - a credential word at a word's end (`dbpassword`),
 *   - punctuation right behind a word (`://`, `:AA`, `.atlasv1.`), or a long run of base64 characters.
 * A word starts where letters and digits start, at a capital behind a small letter, and behind an escape (`\n`, `%3D`).
 *
 * The text needs 80 readable bytes on both sides, zero behind its end.
 */
import { isFull, outputTo, searchIn } from './candidates'
import { ALNUM, LOWER_OR_DIGIT, at, fillClasses, is } from './classes'
import { firstEscape } from './escapes'
import { configureTables, lookUp } from './lookup'
import { BLOCK, alnum, escape, hasFull, inRun, mask, prepareMasks, small } from './masks'
import { runsIn } from './runs'
import { addEnds, addStart, addStarts, isMany } from './words'

/** What stands behind the block may be anything. */
const PUNCTUATION_AFTER: u64 = 1 << 63

export function configure(tables: usize, output: usize, capacity: u32): void {
  fillClasses()
  prepareMasks()
  configureTables(tables)
  outputTo(output, capacity)
}

/**
 * Searches [lo, hi) of the text [text, end). Returns `hi`, or earlier where the output is nearly full: the host takes
 * the candidates, clears, and goes on from there.
 */
export function search(text: usize, end: usize, lo: usize, hi: usize): usize {
  const reached = searchPart(text, end, lo, hi)
  lookUp(text, end)
  return reached
}

/** As `search`, but words may wait for others of the same text, until `lookUp`. */
export function searchPart(text: usize, end: usize, lo: usize, hi: usize): usize {
  searchIn(text, end)
  const before: u32 = lo > text ? <u32>load<u8>(lo - 1) : 0
  let wordBefore: u64 = is(before, ALNUM) ? 1 : 0
  let smallBefore: u64 = is(before, LOWER_OR_DIGIT) ? 1 : 0
  let signBefore: u64 = before == 0x5c || before == 0x25 ? 1 : 0
  let longBefore: u64 = 7 // words that go on from the block before may be long
  let runSeen: usize = 0 // end of the last long run that was looked at
  let p = lo
  while (p < hi) {
    if (isMany()) lookUp(text, end)
    if (isFull()) return p
    const a = v128.load(p)
    const b = v128.load(p, 16)
    const c = v128.load(p, 32)
    const d = v128.load(p, 48)
    const word = mask(alnum(a), alnum(b), alnum(c), alnum(d))
    const notUpper = word & mask(small(a), small(b), small(c), small(d))
    const sign = mask(escape(a), escape(b), escape(c), escape(d))
    const run = mask(inRun(a), inRun(b), inRun(c), inRun(d))
    const wordAfter: u64 = at(p + BLOCK, ALNUM) ? 1 << 63 : 0
    const inside: u64 = p + BLOCK > hi ? (1 << <u64>(hi - p)) - 1 : ~0
    const starts = inside & word & (~((word << 1) | wordBefore) | (~notUpper & ((notUpper << 1) | smallBefore)))
    const behindSign = starts & ((sign << 1) | signBefore)
    addStarts(p, starts)
    const ends = inside & word & ~((word >>> 1) | wordAfter)
    addEnds(p, ends & ((word << 3) | longBefore), ends & ((run >>> 1) | PUNCTUATION_AFTER))
    longBefore = word >>> 61
    if (behindSign) escapes(p, behindSign, end)
    wordBefore = word >>> 63
    smallBefore = notUpper >>> 63
    signBefore = sign >>> 63
    // A long run covers at least one whole stretch of 16, wherever the blocks happen to lie.
    if (p + BLOCK > runSeen && hasFull(run)) runSeen = runsIn(text, end, p, runSeen)
    p += BLOCK
  }
  return hi
}

/** `\nTOKEN`, `\x3dTOKEN`, `\u003dTOKEN`, `%3DTOKEN`: a word begins behind the escape. */
function escapes(p: usize, behindSign: u64, end: usize): void {
  while (behindSign) {
    const s = p + <usize>ctz(behindSign)
    behindSign &= behindSign - 1
    const c = <u32>load<u8>(s) | 0x20
    const skip: usize = load<u8>(s - 1) == 0x25 ? 2 : c == 0x78 ? 3 : c == 0x75 ? 5 : 1
    if (s + skip < end) addStart(s + skip)
    firstEscape(s - 1, end)
  }
}
