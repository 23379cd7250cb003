/** How sure a practice is where it stands: what only a note is, and what stands in a test, is not worth a reader's time. */
import type { Confidence, Hit, PracticeRule } from '../../patterns/rule.ts'
import type { Evidence } from '../finding.ts'
import { isTestPlace, NOTE } from './severity.ts'

export interface Sureness {
  readonly confidence: Confidence
  readonly evidence: readonly Evidence[]
}

/**
 * A rule that looks at files one by one speaks of what runs, and tests run nowhere else; one that looks at the repository
 * has weighed the path itself. A rule lowers its severity to a note where the same text does little harm.
 */
export function surenessOf(rule: PracticeRule, hit: Hit): Sureness {
  if (rule.looksAt === 'document' && isTestPlace(hit.path))
    return lowered('test path', 'tests run for nobody but their authors')
  const isNote = hit.severity !== undefined && hit.severity <= NOTE && rule.severity > NOTE
  if (isNote && hit.confidence === undefined)
    return lowered('a note', 'as it stands here it does little harm')
  return { confidence: hit.confidence ?? rule.confidence, evidence: [] }
}

const lowered = (name: string, detail: string): Sureness => ({
  confidence: 'low',
  evidence: [{ sign: 'against', name, detail }],
})
