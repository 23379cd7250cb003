/**
 * What was found, for a run before which nothing has changed: no object, no ref, no file, no rule, no setting, and not the day.
 * It goes into the state under a key that is made of all of these, the ids and bytes of files among them, and that is written nowhere:
 * so it opens only where all is as it was, and only to those who have what it was found in.
 */
import { createHash } from 'node:crypto'
import type { AllFound } from '../../findings/found.ts'
import { seal, unseal } from '../../sealed.ts'
import type { Repository } from '../../sources/repository.ts'
import type { TreePaths } from '../../sources/tree.ts'
import type { WorkingTree } from '../../sources/working-tree.ts'
import { compareText } from '../../text-order.ts'
import type { Seal } from './state.ts'
import { isRecord } from './state-body.ts'

/** A key; made of all that decides on findings. */
export type Basis = Buffer

/** What does not stand in the repository. */
interface Asked {
  readonly seal: Pick<Seal, 'digest'>
  readonly practices: string
  readonly settings: string
}

/** @param files digest of what is in them. */
export function basisOf(
  { seal, practices, settings }: Asked,
  { prefix }: Repository,
  { refs, ids }: { readonly refs: string; readonly ids: Buffer },
  tree: Pick<TreePaths, 'index' | 'paths'> | undefined,
  files: string,
): Basis {
  const facts = JSON.stringify([
    seal.digest,
    practices,
    settings,
    prefix,
    refs,
    tree?.index,
    tree?.paths,
    files,
  ])
  return createHash('sha256').update(facts).update(ids).digest()
}

/** In base64. */
export function sealFound(found: AllFound, basis: Basis, tree: WorkingTree | undefined): string {
  const ignored = [...(tree?.ignored ?? [])].sort(([a], [b]) => compareText(a, b))
  return seal(JSON.stringify({ found, ignored }), basis).toString('base64')
}

/** Undefined where it was found in something else. */
export function openFound(
  sealed: string,
  basis: Basis,
  ignores: (path: string) => boolean | undefined,
): AllFound | undefined {
  const text = unseal(Buffer.from(sealed, 'base64'), basis)
  const body: unknown = text && JSON.parse(text)
  if (!isRecord(body) || !isAllFound(body.found) || !Array.isArray(body.ignored)) return undefined
  // What git ignores is written in places that no list of files has.
  const isSame = body.ignored.every(
    (one: unknown) => Array.isArray(one) && ignores(String(one[0])) === one[1],
  )
  return isSame ? body.found : undefined
}

/** The tag vouches for the rest. */
const isAllFound = (value: unknown): value is AllFound =>
  isRecord(value) &&
  [value.practices, value.secrets].every((one) => isRecord(one) && Array.isArray(one.findings))
