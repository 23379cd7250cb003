/** Which text of a fix belongs at a place: its own, that of its setting, or what its rule has for such files. */
import type { Hit, PracticeRule } from '../../../patterns/rule.ts'
import { type Format, formatOf } from '../../documents/paths.ts'
import type { SourceFile } from '../../documents/source-file.ts'
import { cloudOf, type Kind, kindOf } from './kinds.ts'
import { settingWith } from './setting.ts'

/** @param file the one that the hit is in, where there is one */
export function textToPaste(
  { fixes }: PracticeRule,
  hit: Hit,
  file: SourceFile | undefined,
): string | undefined {
  if (hit.fix !== undefined) return hit.fix
  if (hit.instead !== undefined && hit.range && file) return settingWith(file, hit.range, hit.instead)
  const format = formatOf(hit.path)
  const cloud = format === 'hcl' || format === 'tfjson' ? cloudOf(hit.resource) : undefined
  const ofCloud = cloud ? [`hcl:${cloud}` as const] : []
  return [...ofCloud, ...closest(file ? kindOf(file) : format), format, 'any' as const]
    .map((kind) => fixes?.[kind])
    .find((text) => text !== undefined)
}

/** What fits JavaScript fits TypeScript, and that fits TSX. */
const closest = (kind: Kind | Format): readonly Kind[] =>
  kind === 'tsx' ? [kind, 'typescript', 'javascript'] : kind === 'typescript' ? [kind, 'javascript'] : [kind]
