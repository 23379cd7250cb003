/**
 * The review of a pull request: one, with a comment on each added line that holds what blocks; the rest is in its body. The
 * next run finds its comments again by their marks, on all pages, changes those that say something else now, and resolves
 * those whose finding is gone.
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Finding } from '../finding.ts'
import type { Report } from '../report.ts'
import { findingComment, markedAs, markOf, resolvedComment, reviewBody } from '../reporters/review.ts'
import { counted } from '../reporters/wording.ts'
import { type Api, ApiError } from './api.ts'
import { type Diff, readDiff } from './diff.ts'
import { countOf, field, textOf } from './field.ts'
import { suggestionFor } from './suggestion.ts'
import { setResolved } from './threads.ts'

export interface Reviewed {
  readonly report: Report
  readonly pull: number
  /** The pull request's head, full id. */
  readonly head: string
  /** The repository's top folder. */
  readonly top: string
}

/** @returns what became of it, as a sentence. @throws ApiError where GitHub does not take it */
export async function reviewPull(api: Api, reviewed: Reviewed): Promise<string> {
  const { report, pull } = reviewed
  const diff = await readDiff(api, pull)
  const known = await marked(api, 'GET /repos/{owner}/{repo}/pulls/{pull_number}/comments', pull)
  const reviews = await marked(api, 'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews', pull)
  const blocking = report.findings.filter(({ blocks }) => blocks)
  const drafts = await Promise.all(blocking.map((finding) => draftOf(finding, reviewed, diff)))
  const found = new Map(known.map((comment) => [comment.fingerprint, comment]))
  const isNew = ({ finding }: Draft) => !found.has(markedAs(finding))
  const fresh = drafts.filter((draft) => draft.comment && isNew(draft)).slice(0, COMMENTS)
  const others = drafts
    .filter((draft) => isNew(draft) && !fresh.includes(draft))
    .map(({ finding }) => finding)
  const changed = await update(api, pull, drafts, found)
  const resolved = report.receipt.complete ? await resolve(api, pull, blocking, known) : 0
  await say(api, reviewed, fresh, others, reviews.at(-1))
  return `The review has ${counted(fresh.length, 'new comment')}; ${changed} changed, ${resolved} resolved, ${others.length} in its body.`
}

/** More at once give trouble, and nobody reads them. */
const COMMENTS = 30

interface Draft {
  readonly finding: Finding
  /** As the API takes it; undefined where the finding stands on no added line. */
  readonly comment?: {
    readonly path: string
    readonly body: string
    readonly line: number
    readonly side: 'RIGHT'
    readonly start_line?: number
    readonly start_side?: 'RIGHT'
  }
  readonly body: string
}

async function draftOf(finding: Finding, { report, top }: Reviewed, diff: Diff): Promise<Draft> {
  const { path, present, startLine, endLine } = finding
  const bytes = present && path !== '' ? await readFile(join(top, path)).catch(() => undefined) : undefined
  const plain = findingComment(finding, report)
  if (!bytes || !diff.adds(path, bytes, startLine, endLine)) return { finding, body: plain }
  const suggested = suggestionFor(finding, report, bytes)
  const fits = suggested && diff.adds(path, bytes, suggested.startLine, suggested.endLine)
  const lines = fits ? suggested : { startLine, endLine }
  const body = fits ? findingComment(finding, report, suggested) : plain
  const several = lines.endLine > lines.startLine
  const span = several && { start_line: lines.startLine, start_side: 'RIGHT' as const }
  return { finding, body, comment: { path, body, line: lines.endLine, side: 'RIGHT', ...span } }
}

interface Marked {
  readonly id: number
  readonly body: string
  readonly kind: string
  readonly fingerprint: string
}

/** What earlier runs wrote. A mark counts from a program or from somebody who could write to the repository anyway. */
async function marked(api: Api, route: string, pull: number): Promise<Marked[]> {
  const all = await api.all(route, { pull_number: pull })
  return all.flatMap((one) => {
    const body = textOf(field(one, 'body')) ?? ''
    const mark = markOf(body)
    const trusted =
      field(field(one, 'user'), 'type') === 'Bot' ||
      ['OWNER', 'MEMBER', 'COLLABORATOR'].includes(textOf(field(one, 'author_association')) ?? '')
    return mark && trusted ? [{ id: countOf(field(one, 'id')), body, ...mark }] : []
  })
}

/** A suggestion belongs to the lines that it was written for, so a comment that moved keeps only its words. */
async function update(
  api: Api,
  pull: number,
  drafts: readonly Draft[],
  found: ReadonlyMap<string, Marked>,
): Promise<number> {
  let changed = 0
  for (const { finding, body } of drafts) {
    const comment = found.get(markedAs(finding))
    if (!comment || comment.body === body) continue
    await edit(api, comment, body)
    if (comment.kind === 'resolved') await setResolved(api, pull, comment.id, false)
    changed++
  }
  return changed
}

async function resolve(
  api: Api,
  pull: number,
  blocking: readonly Finding[],
  known: readonly Marked[],
): Promise<number> {
  const current = new Set(blocking.map(markedAs))
  const gone = known.filter(({ kind, fingerprint }) => kind === 'finding' && !current.has(fingerprint))
  for (const comment of gone) {
    await edit(api, comment, resolvedComment(comment.fingerprint))
    await setResolved(api, pull, comment.id, true)
  }
  return gone.length
}

const edit = (api: Api, { id }: Marked, body: string) =>
  api.send('PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}', { comment_id: id, body })

/** One review, and only when there is something to say: else the body of the last one is brought up to date. */
async function say(
  api: Api,
  { report, pull, head }: Reviewed,
  fresh: readonly Draft[],
  others: readonly Finding[],
  last: Marked | undefined,
): Promise<void> {
  const body = reviewBody(others, report)
  const comments = fresh.flatMap(({ comment }) => comment ?? [])
  const target = { pull_number: pull }
  if (comments.length === 0 && last) {
    if (last.body !== body)
      await api.send('PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}', {
        ...target,
        review_id: last.id,
        body,
      })
    return
  }
  if (comments.length === 0 && others.length === 0) return
  const route = 'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews'
  const review = { ...target, commit_id: head, event: 'COMMENT', body }
  try {
    await api.send(route, { ...review, ...(comments.length > 0 && { comments }) })
  } catch (error) {
    // The pull request has moved on, or GitHub sees its lines otherwise: then everything goes into the body.
    if (!(error instanceof ApiError) || error.status !== 422 || comments.length === 0) throw error
    await api.send(route, {
      ...review,
      body: reviewBody([...fresh.map(({ finding }) => finding), ...others], report),
    })
  }
}
