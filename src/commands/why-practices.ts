/**
 * `keysweep why` for practices: what those that looked at the file made of a line. Like the rest of `why` it never says a
 * value: messages of practices hold none.
 */
import { dirname, relative, resolve } from 'node:path'
import type { PracticeRule } from '../../patterns/rule.ts'
import { severityOf } from '../finding.ts'
import { locateInText } from '../findings/location.ts'
import type { PracticeHit } from '../practices/answer.ts'
import { surenessOf } from '../practices/confidence.ts'
import { lookAtFiles } from '../practices/find.ts'
import { logLine } from '../sanitise.ts'
import { openRepository } from '../sources/repository.ts'
import { listTree } from '../sources/tree.ts'
import { openWorkingTree } from '../sources/working-tree.ts'

export interface PracticeAnswer {
  /** One text for each practice that found something on the line, in the order of places. */
  readonly found: readonly string[]
  /** Ids of those that read the file and found nothing on the line. */
  readonly silent: readonly string[]
}

/**
 * @param file as the user names it; the files beside it are read where a rule follows a name into them.
 * @param line 1-based; a finding without a place stands on line 1
 */
export async function whyPractices(
  file: string,
  line: number,
  rules: readonly PracticeRule[],
): Promise<PracticeAnswer> {
  const repository = await openRepository(dirname(resolve(file)))
  const listed = await listTree(dirname(resolve(file)), repository)
  const path = relative(listed.root, resolve(file)).replaceAll('\\', '/')
  const paths = listed.paths.includes(path) ? listed.paths : [...listed.paths, path]
  const tree = { ...openWorkingTree({ ...listed, paths }, repository), touched: new Set([path]) }
  const { hits, looked, inventory } = await lookAtFiles(rules, tree)
  const locate = locateInText(inventory.file(path)?.text ?? '')
  const here = hits.filter(({ hit }) => {
    const first = hit.range ? locate(hit.range.start).line : 1
    const last = hit.range ? locate(hit.range.end).line : 1
    return hit.path === path && first <= line && line <= last
  })
  const ids = new Set(here.map(({ rule }) => rule.id))
  return {
    found: here.map((one) => answerOf(one, one.hit.range ? locate(one.hit.range.start).column : 1, line)),
    silent: [...looked.keys()].filter((id) => !ids.has(id)).sort(),
  }
}

/** The same as text to print below what is said of secrets. */
export async function practicesOn(
  file: string,
  line: number,
  rules: readonly PracticeRule[],
): Promise<string> {
  const { found, silent } = await whyPractices(file, line, rules)
  const others =
    silent.length > 0 ? [`Practices that looked and found nothing here: ${silent.join(', ')}\n`] : []
  return [...found, ...others].map((text) => `\n${text}`).join('')
}

function answerOf({ rule, hit }: PracticeHit, column: number, line: number): string {
  const { confidence, evidence } = surenessOf(rule, hit)
  const isStrict = rule.strict === true
  const severity = severityOf(hit.severity ?? rule.severity)
  const lines = [
    `${rule.id}: ${rule.title}`,
    `  seen     line ${line}, column ${column}: ${hit.message ?? rule.title}`,
    ...evidence.map(({ sign, detail }) => `  ${sign.padEnd(8)} ${detail}`),
    confidence === 'low'
      ? `  verdict  low confidence, ${severity} severity: shown with --confidence low`
      : `  verdict  ${confidence} confidence, ${severity} severity: reported${isStrict ? ' with --strict' : ''}`,
  ]
  return `${lines.map(logLine).join('\n')}\n`
}
