/** A workflow of the same repository that is called by the repository's full name. */
import type { SourceFile } from '../../documents/source-file.ts'
import type { Inventory } from '../repository/inventory.ts'

/** `owner/name/.github/workflows/build.yml@main`, where a workflow of that path stands here and may be called. */
export function isOwnWorkflow(uses: string, file: SourceFile, inventory: Inventory): boolean {
  const path = /^[\w.-]+\/[\w.-]+\/(\.github\/workflows\/[\w.-]+)@/.exec(uses)?.[1]
  return (
    path !== undefined && path !== file.path && /\bworkflow_call\b/.test(inventory.file(path)?.text ?? '')
  )
}
