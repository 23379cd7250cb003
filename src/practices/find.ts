/** Practices over the working tree: hits become findings, problems become gaps. */
import type { PracticeRule } from '../../patterns/rule.ts'
import type { Finding } from '../finding.ts'
import { practiceFinding, type Region } from '../findings.ts'
import { lineHashes } from '../line-hash.ts'
import { locateInText } from '../location.ts'
import type { Tally } from '../sources/tally.ts'
import type { WorkingTree } from '../sources/working-tree.ts'
import { inventoryOf, practiceFiles } from './from-working-tree.ts'
import type { Inventory } from './inventory.ts'
import { type PracticeHit, runPractices } from './run.ts'

export async function findPractices(
  rules: readonly PracticeRule[],
  tree: WorkingTree,
  tally: Tally,
): Promise<Finding[]> {
  const inventory = inventoryOf(tree)
  const wanted = (path: string) => rules.some((rule) => rule.looksAt === 'document' && rule.files(path))
  const { hits, problems } = await runPractices(rules, practiceFiles(tree, wanted), inventory)
  for (const { path, rule, what } of problems) {
    if (rule) tally.gap(`practice ${rule} stopped by an error (${what})`, path || '.')
    else tally.skip(`document not parsed: ${what}`, path)
  }
  return hits.map((found) => findingOf(found, inventory))
}

function findingOf({ rule, hit }: PracticeHit, inventory: Inventory): Finding {
  return practiceFinding(
    {
      rule,
      path: hit.path,
      resource: hit.resource,
      confidence: hit.confidence ?? rule.confidence,
      evidence: [],
      ...(hit.message !== undefined && { message: hit.message }),
      ...(hit.severity !== undefined && { severity: hit.severity }),
      ...(hit.fix !== undefined && { fix: hit.fix }),
    },
    regionOf(hit, inventory),
  )
}

function regionOf({ path, range }: PracticeHit['hit'], inventory: Inventory): Region {
  const text = inventory.file(path)?.text
  if (text === undefined || !range)
    return { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1, lineHash: null }
  const locate = locateInText(text)
  const [start, end] = [locate(range.start), locate(range.end)]
  const lineHash = lineHashes(text, [start.line]).get(start.line) ?? null
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    lineHash,
  }
}
