/**
 * Changes as a unified patch that `git apply` takes. A patch repeats lines of the files, so a line with a secret, or one
 * that a terminal or a workflow runner could obey, is kept out of it: with less context, else the file is left out.
 * Format: https://git-scm.com/docs/diff-format#generate_patch_text_with_p
 */
import { logLine } from '../sanitise.ts'
import type { Change } from './files.ts'

/** Lines shown around a change, where they may be shown. */
const CONTEXT = 3

/** @param isHidden whether a 1-based line of the file as it stands must not be shown; @returns undefined when one had to be */
export function patchOf(change: Change, isHidden: (line: number) => boolean): string | undefined {
  const { path, before, after } = change
  const old = linesOf(before ?? '')
  // A mark of the byte order belongs to the beginning of a file, and nowhere else.
  const lineOf = (index: number) => (index === 0 ? old[0]?.replace(/^\ufeff/, '') : old[index]) ?? ''
  const shows = (index: number) => !isHidden(index + 1) && isInert(lineOf(index))
  const hunks = hunksOf(old, linesOf(after), shows)
  if (!hunks || /[\n\r\0]/.test(path)) return undefined
  const [from, to] = [quoted(`a/${path}`), quoted(`b/${path}`)]
  const head =
    before === null
      ? [`diff --git ${from} ${to}`, 'new file mode 100644', '--- /dev/null', `+++ ${to}`]
      : [`diff --git ${from} ${to}`, `--- ${from}`, `+++ ${to}`]
  return `${head.join('\n')}\n${hunks.join('')}`
}

/** With their ends. */
const linesOf = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? []

/** Lines `from` to `to` of the old text, `to` exclusive, give way to new ones. */
interface Block {
  readonly from: number
  readonly to: number
  readonly lines: readonly string[]
}

function hunksOf(
  old: readonly string[],
  now: readonly string[],
  shows: (index: number) => boolean,
): string[] | undefined {
  const hunks: string[] = []
  let shift = 0
  for (const group of grouped(blocksOf(old, now), shows)) {
    const [first, last] = [group[0]!, group.at(-1)!]
    let start = first.from
    while (start > 0 && first.from - start < CONTEXT && shows(start - 1)) start--
    let end = last.to
    while (end < old.length && end - last.to < CONTEXT && shows(end)) end++
    const inside = group.flatMap(({ from, to }) => range(from, to))
    // Without a line behind it git takes a change for one at the end of the file.
    if (!inside.every(shows) || (end === last.to && end < old.length)) return undefined
    const body: string[] = []
    let at = start
    for (const { from, to, lines } of group) {
      for (; at < from; at++) body.push(` ${old[at]}`)
      for (; at < to; at++) body.push(`-${old[at]}`)
      for (const line of lines) body.push(`+${line}`)
    }
    for (; at < end; at++) body.push(` ${old[at]}`)
    const added = group.reduce((sum, { from, to, lines }) => sum + lines.length - (to - from), 0)
    const count = end - start
    hunks.push(`@@ -${place(start, count)} +${place(start + shift, count + added)} @@\n`)
    hunks.push(
      ...body.map((line) => (line.endsWith('\n') ? line : `${line}\n\\ No newline at end of file\n`)),
    )
    shift += added
  }
  return hunks
}

const place = (start: number, count: number): string => `${count === 0 ? start : start + 1},${count}`

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i)

/** Blocks whose contexts would meet are shown as one, unless something between them must not be shown. */
function grouped(blocks: readonly Block[], shows: (index: number) => boolean): Block[][] {
  const groups: Block[][] = []
  for (const block of blocks) {
    const last = groups.at(-1)?.at(-1)
    const isNear = last && block.from - last.to <= 2 * CONTEXT && range(last.to, block.from).every(shows)
    if (isNear) groups.at(-1)?.push(block)
    else groups.push([block])
  }
  return groups
}

/**
 * Edits replace little and keep the order, so the next line that both texts share ends a block: of all pairs that are
 * equal, the one with the fewest lines before it.
 */
function blocksOf(old: readonly string[], now: readonly string[]): Block[] {
  const blocks: Block[] = []
  let [i, j] = [0, 0]
  while (i < old.length || j < now.length) {
    if (i < old.length && old[i] === now[j]) {
      i++
      j++
      continue
    }
    const [a, b] = nextShared(old, now, i, j)
    blocks.push({ from: i, to: a, lines: now.slice(j, b) })
    ;[i, j] = [a, b]
  }
  return blocks
}

function nextShared(
  old: readonly string[],
  now: readonly string[],
  i: number,
  j: number,
): readonly [number, number] {
  const longest = old.length - i + (now.length - j)
  for (let sum = 1; sum <= longest; sum++)
    for (let a = i; a <= Math.min(i + sum, old.length - 1); a++) {
      const b = j + sum - (a - i)
      if (b < now.length && old[a] === now[b]) return [a, b]
    }
  return [old.length, now.length]
}

/** Nothing in it that is unseen or an order; a patch must repeat its bytes, so it cannot be made harmless. */
function isInert(line: string): boolean {
  const text = line.replace(/\r?\n$/, '').replaceAll('\t', ' ')
  return logLine(text) === text
}

/** As git writes names that are not plain: https://git-scm.com/docs/git-config#Documentation/git-config.txt-corequotePath */
function quoted(name: string): string {
  if (/^[\w./@+=,:~ -]+$/.test(name)) return name
  const bytes = [...Buffer.from(name)].map((byte) =>
    byte === 0x22 || byte === 0x5c
      ? `\\${String.fromCharCode(byte)}`
      : byte < 0x20 || byte > 0x7e
        ? `\\${byte.toString(8).padStart(3, '0')}`
        : String.fromCharCode(byte),
  )
  return `"${bytes.join('')}"`
}
