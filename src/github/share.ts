/**
 * All that goes to GitHub beside the gate, each only when it was asked for. None of it can change the exit status: what does
 * not work is said in a sentence.
 */
import type { Report } from '../report.ts'
import { sarifReport } from '../reporters/sarif.ts'
import { openRepository } from '../sources/repository.ts'
import { type Api, ApiError, openApi } from './api.ts'
import { writeCheckRun } from './check-run.ts'
import type { Occasion } from './event.ts'
import { reviewPull } from './review.ts'
import { uploadSarif } from './upload.ts'

/** Inputs of the same names. */
export interface Wanted {
  readonly upload: boolean
  readonly review: boolean
  readonly 'check-run': boolean
}

export interface Sharing {
  readonly report: Report
  readonly occasion: Occasion
  /** The repository's address in a browser. */
  readonly repository: string | undefined
  /** The folder that was scanned. */
  readonly path: string
  readonly token: string
  readonly env: NodeJS.ProcessEnv
}

/** @returns a sentence for each thing that was asked for; GitHub's words may stand in it */
export async function share(wanted: Wanted, sharing: Sharing): Promise<readonly string[]> {
  const tasks = TASKS.filter(({ name }) => wanted[name])
  if (tasks.length === 0) return []
  if (sharing.token === '') return ['Nothing was sent to GitHub: there is no token.']
  const api = await openApi(sharing.env, sharing.token)
  const said: string[] = []
  for (const task of tasks) said.push(await attempt(task, api, sharing))
  return said
}

interface Task {
  readonly name: keyof Wanted
  /** How it is called where it fails. */
  readonly what: string
  /** The permission that it needs. */
  readonly permission: string
  run(api: Api, sharing: Sharing): Promise<string>
}

const TASKS: readonly Task[] = [
  { name: 'upload', what: 'report was not uploaded', permission: 'security-events: write', run: upload },
  { name: 'review', what: 'review was not written', permission: 'pull-requests: write', run: review },
  { name: 'check-run', what: 'check run was not written', permission: 'checks: write', run: checkRun },
]

async function attempt(task: Task, api: Api, sharing: Sharing): Promise<string> {
  try {
    return await task.run(api, sharing)
  } catch (error) {
    if (!(error instanceof ApiError)) return `The ${task.what}: unexpected ${nameOf(error)}.`
    const why = error.isRefusal ? ` ${refusalText(task, sharing.occasion)}` : ''
    return `The ${task.what}. ${error.message}.${why}`
  }
}

const nameOf = (error: unknown) => (error instanceof Error ? error.name : typeof error)

const refusalText = ({ permission }: Task, { pull }: Occasion) =>
  pull?.fork
    ? 'The token of a pull request from a fork can only read.'
    : `It needs the permission ${permission}, which the token of Dependabot never has.`

/** An incomplete report would close the alerts of what was not reached. */
async function upload(api: Api, { report, occasion, repository, env }: Sharing): Promise<string> {
  if (!report.receipt.complete)
    return 'The report was not uploaded: the scan is incomplete, and alerts of what was not read would be closed.'
  if (report.receipt.scope === 'range' && !occasion.pull)
    return 'The report was not uploaded: only what is new was scanned, and alerts of all else would be closed.'
  const sarif = sarifReport(report, repository, occasion.pull !== undefined)
  return await uploadSarif(api, { sarif, occasion, head: report.receipt.head, env })
}

async function review(api: Api, { report, occasion, path }: Sharing): Promise<string> {
  const { pull, head } = occasion
  if (!pull || head === undefined) return 'The review was not written: this is no pull request.'
  if (!report.receipt.complete && report.receipt.scope !== 'range')
    return 'The review was not written: the clone does not tell what is new in the pull request.'
  const top = (await openRepository(path))?.top ?? path
  return await reviewPull(api, { report, pull: pull.number, head, top })
}

/** A pull request shows the checks of its head, not of the merge that is checked out. */
async function checkRun(api: Api, { report, occasion, env }: Sharing): Promise<string> {
  const head = (occasion.pull && occasion.head) ?? env.GITHUB_SHA
  return head ? await writeCheckRun(api, report, head) : 'The check run was not written: no commit is known.'
}
