/**
 * Makes src/judge/weights.ts: how much each feature of an assignment speaks for a secret.
 *
 *   node scripts/run.mjs scripts/train-judge.ts [--write] labels=FILE:FOLDER … ordinary=FOLDER …
 *
 * `labels`: a JSON-lines file of `{path, start, end, truth, group}` for lines of files below FOLDER. `ordinary`: folders
 * of released packages, one each, in which every match is taken for no secret. Prints figures on repositories and
 * packages that the weights have not seen.
 */
import { copyFileSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import generic from '../patterns/secrets/generic.ts'
import { matchFeatures, placeFeatures } from '../src/judge/features.ts'
import { lettersOf, pairsOf } from '../src/judge/letters.ts'
import { PAIRS } from '../src/judge/weights.ts'
import type { Match } from '../src/match/match.ts'
import { Scanner } from '../src/match/scanner.ts'
import { BIAS, type Example, scoreOf, train, type Weights } from './logistic.ts'

const WEIGHTS = 'src/judge/weights.ts'
const FOLDS = 5
/** Lines that nobody labelled in a labelled file are seldom secrets. */
const UNLABELLED = 0.2
const LARGEST = 4_000_000

interface Label {
  readonly path: string
  readonly start: number
  readonly end: number
  readonly truth: boolean
  readonly group: string
}

export function main(args: readonly string[]): void {
  copyFileSync('src/engine/engine.wasm', new URL('./engine.wasm', import.meta.url))
  const scanner = new Scanner(generic.filter((rule) => rule.finder === 'assignment'))
  const of = (kind: string) =>
    args.filter((a) => a.startsWith(`${kind}=`)).map((a) => a.slice(kind.length + 1))
  if (args.includes('--pairs')) {
    writeWeights(pairTable(of('ordinary')), new Map())
    return
  }
  const examples = [
    ...of('labels').flatMap((pair) => labelled(scanner, pair)),
    ...of('ordinary').flatMap((folder) => ordinary(scanner, folder)),
  ]
  console.log(`${examples.length} examples, ${examples.filter((e) => e.truth).length} true`)
  report(heldOut(examples))
  const weights = train(examples.map(asExample))
  console.log(`${weights.size} weights`)
  if (args.includes('--write')) writeWeights(PAIRS, weights)
}

interface Seen extends Example {
  readonly ordinary: boolean
  readonly labelled: boolean
  readonly path: string
}

function labelled(scanner: Scanner, pair: string): Seen[] {
  const [file = '', folder = ''] = pair.split(':')
  const labels: Label[] = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  const byPath = new Map<string, Label[]>()
  for (const label of labels) byPath.set(label.path, [...(byPath.get(label.path) ?? []), label])
  return weighed(
    [...byPath].flatMap(([path, ranges]) => {
      const text = readFileSync(join(folder, path))
      return matchesOf(scanner, text).map((match) => {
        const [start, end] = linesOf(text, match)
        const over = ranges.filter((range) => start <= range.end && end >= range.start)
        return {
          match,
          path: path.slice(path.indexOf('/') + 1),
          truth: over.some((range) => range.truth),
          weight: over.length > 0 ? 1 : UNLABELLED,
          group: ranges[0]!.group,
          labelled: over.length > 0,
          ordinary: false,
        }
      })
    }),
  )
}

const ordinary = (scanner: Scanner, folder: string): Seen[] =>
  weighed(
    filesOf(folder).flatMap((file) => {
      const path = relative(folder, file).split(sep).join('/')
      return matchesOf(scanner, readFileSync(file)).map((match) => ({
        match,
        path: path.slice(path.indexOf('/') + 1),
        truth: false,
        weight: 1,
        group: path.slice(0, path.indexOf('/')),
        labelled: false,
        ordinary: true,
      }))
    }),
  )

interface Found extends Omit<Seen, 'features'> {
  readonly match: Match
}

/** What one repository repeats counts less each time. */
function weighed(found: readonly Found[]): Seen[] {
  const keyOf = ({ group, truth, match }: Found) => [group, truth, match.context.name, match.value].join('\0')
  const times = new Map<string, number>()
  for (const one of found) times.set(keyOf(one), (times.get(keyOf(one)) ?? 0) + 1)
  return found.map(({ match, ...one }) => ({
    ...one,
    features: [...matchFeatures(match), ...placeFeatures(match, one.path)],
    weight: one.weight / Math.sqrt(times.get(keyOf({ match, ...one }))!),
  }))
}

const asExample = ({ features, truth, weight, group }: Seen): Example => ({ features, truth, weight, group })

const matchesOf = (scanner: Scanner, text: Buffer): Match[] => {
  const seen = new Set<string>()
  return text.includes(0)
    ? []
    : scanner.scan(text).filter((match) => {
        const key = `${match.start} ${match.end} ${match.context.name}`
        return match.context.encoding === undefined && !seen.has(key) && seen.add(key)
      })
}

function linesOf(text: Buffer, { start, end }: Match): [number, number] {
  let line = 1
  for (let at = 0; at < start; at++) if (text[at] === 10) line++
  let last = line
  for (let at = start; at < end; at++) if (text[at] === 10) last++
  return [line, last]
}

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile() && statSync(file).size < LARGEST)
    .sort()

type Scored = Seen & { readonly score: number }

function heldOut(examples: readonly Seen[]): Scored[] {
  const groups = [...new Set(examples.map((e) => e.group))].sort()
  const foldOf = new Map(groups.map((group, i) => [group, i % FOLDS]))
  return Array.from({ length: FOLDS }, (_, fold) => {
    const weights = train(examples.filter((e) => foldOf.get(e.group) !== fold).map(asExample))
    return examples
      .filter((e) => foldOf.get(e.group) === fold)
      .map((e) => ({ ...e, score: scoreOf(e.features, weights) }))
  }).flat()
}

function report(scored: readonly Scored[]): void {
  const all = scored.filter((e) => e.labelled && e.truth).length
  console.log('score  precision recall F1     ordinary')
  for (let bound = -3; bound <= 5; bound += 0.5) {
    const over = scored.filter((e) => e.score >= bound)
    const tp = over.filter((e) => e.labelled && e.truth).length
    const fp = over.filter((e) => e.labelled && !e.truth).length
    const [p, r] = [tp / Math.max(1, tp + fp), tp / all]
    const figures = [p, r, (2 * p * r) / (p + r)].map((n) => n.toFixed(3).padStart(7))
    console.log(
      bound.toFixed(1).padStart(5),
      ...figures,
      String(over.filter((e) => e.ordinary).length).padStart(8),
    )
  }
}

/** The words of ordinary files, for the table of pairs. */
function pairTable(folders: readonly string[]): string {
  const words = new Map<string, number>()
  for (const file of folders.flatMap(filesOf))
    for (const word of lettersOf(readFileSync(file, 'latin1').slice(0, 20_000)))
      if (word.length > 2 && word.length < 20) words.set(word, (words.get(word) ?? 0) + 1)
  return pairsOf(new Map([...words].filter(([, times]) => times > 2)))
}

function writeWeights(pairs: string, weights: Weights): void {
  const rows = pairs.match(/.{27}/g)!.map((row) => `  '${row}',`)
  const sorted = [...weights].filter(([name]) => name !== BIAS).sort(([a], [b]) => (a < b ? -1 : 1))
  const lines = sorted.map(([name, weight]) => `  ${JSON.stringify(name)}: ${weight},`)
  writeFileSync(
    WEIGHTS,
    `/** Made by scripts/train-judge.ts; how much each feature speaks for a secret (above 0) or against. */

/** How usual a letter (row: a to z, edge of a word) is before another in ordinary source code, 0 to 9. */
export const PAIRS = [
${rows.join('\n')}
].join('')

export const BIAS = ${weights.get(BIAS) ?? 0}

export const WEIGHTS: Readonly<Record<string, number>> = {
${lines.join('\n')}
}
`,
  )
}
