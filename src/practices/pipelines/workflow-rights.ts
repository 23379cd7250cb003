/** What a workflow's token is used for, as far as its steps show. */

import type { HitEdit } from '../../../patterns/rule.ts'
import type { Workflow } from '../../documents/dialects/workflow.ts'
import { at, entryAt } from '../../documents/node.ts'
import type { SourceFile } from '../../documents/source-file.ts'
import { lineEndOf } from '../edits.ts'

/** Actions that fetch, set up, test or keep files of the run; whatever else is used may need a right of its own. */
const READERS =
  /^(?:actions\/(?:checkout|setup-[\w-]+|cache(?:\/\w+)?|upload-artifact|download-artifact)|docker\/setup-[\w-]+|[\w.-]+\/(?:setup-[\w-]+|rust-toolchain|rust-cache|install-action))@/
/** Whoever names the token, pushes, or calls the platform may write. */
const MAY_WRITE = /GITHUB_TOKEN|github\.token|\bgit\s+(?:push|-\S+\s+push)\b|\bgh\s+[a-z]|api\.github\.com/i

/** True where every step is known to get along with reading the contents. */
export const onlyReads = ({ text }: SourceFile, { jobs }: Workflow): boolean =>
  !MAY_WRITE.test(text) &&
  jobs.every(
    ({ node, steps }) => !at(node, 'uses') && steps.every(({ uses }) => !uses || READERS.test(uses.text)),
  )

/** A block for the whole workflow, above its jobs. */
export function readingRights({ path, text }: SourceFile, { node }: Workflow): HitEdit[] {
  const start = entryAt(node, 'jobs')?.keyRange.start
  if (start === undefined || (start > 0 && text[start - 1] !== '\n')) return []
  const eol = lineEndOf(text)
  return [{ path, start, end: start, text: ['permissions:', '  contents: read', '', ''].join(eol) }]
}
