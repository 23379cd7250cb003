/**
 * Gives the SARIF report to code scanning. Whatever GitHub answers, the gate stays what it is: the exit status.
 * https://docs.github.com/en/rest/code-scanning/code-scanning#upload-an-analysis-as-sarif-data
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { Api } from './api.ts'
import type { Occasion } from './event.ts'
import { field, textOf } from './field.ts'

export interface Upload {
  /** The report as JSON. */
  readonly sarif: string
  readonly occasion: Occasion
  /** The commit that is checked out and was scanned. */
  readonly head: string | null
  /** Of the runner. */
  readonly env: NodeJS.ProcessEnv
}

/** @returns what became of it, as a sentence. @throws ApiError where GitHub does not take it */
export async function uploadSarif(api: Api, upload: Upload): Promise<string> {
  const target = targetOf(upload)
  if (typeof target === 'string') return `The report was not uploaded: ${target}.`
  const packed = await promisify(gzip)(upload.sarif, { level: 9 })
  if (packed.length > MOST_BYTES)
    return 'The report was not uploaded: compressed it is larger than the 10 MB that code scanning takes.'
  const answer = await api.send('POST /repos/{owner}/{repo}/code-scanning/sarifs', {
    commit_sha: target.commit,
    ref: target.ref,
    sarif: packed.toString('base64'),
    tool_name: 'Keysweep',
  })
  const id = textOf(field(answer, 'id'))
  return id === undefined ? 'The report was uploaded.' : await outcome(api, id)
}

/** https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support-for-code-scanning */
const MOST_BYTES = 10_000_000

/**
 * Which commit and ref the alerts belong to; a text says why there is none. Of a pull request that is the merge that GitHub made,
 * or its head where that is checked out. Alerts of a merge queue's ref are shown nowhere, and GitHub does not find the ref.
 */
function targetOf({ occasion, head, env }: Upload): { commit: string; ref: string } | string {
  const { GITHUB_SHA: sha, GITHUB_REF: ref = '' } = env
  if (occasion.event === 'merge_group' || ref.startsWith('refs/heads/gh-readonly-queue/'))
    return 'code scanning shows nothing of a merge queue, the pull request has it'
  if (head === null) return 'no commit is checked out'
  if (head === sha && /^refs\/(?:heads|tags|pull)\//.test(ref)) return { commit: head, ref }
  if (occasion.pull && head === occasion.head)
    return { commit: head, ref: `refs/pull/${occasion.pull.number}/head` }
  return 'what is checked out is not the commit that this run is about'
}

/** Seconds between two questions; afterwards nobody waits. */
const PAUSES = [1, 2, 4, 8, 15, 30, 60]

async function outcome(api: Api, id: string): Promise<string> {
  for (const pause of PAUSES) {
    await sleep(pause * 1000)
    const answer = await api.send('GET /repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}', {
      sarif_id: id,
    })
    const status = field(answer, 'processing_status')
    if (status === 'complete') return 'The report was uploaded to code scanning.'
    if (status === 'failed') return `Code scanning does not take the report: ${errorsOf(answer)}.`
  }
  return 'The report was uploaded; code scanning is still at it.'
}

const errorsOf = (answer: unknown): string => {
  const errors = field(answer, 'errors')
  const said = Array.isArray(errors) ? errors.filter((error) => typeof error === 'string') : []
  return said.slice(0, 3).join('; ').slice(0, 300) || 'no reason given'
}
