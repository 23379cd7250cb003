/**
 * GitHub's API on the loopback: it checks each request against GitHub's description, keeps what was written, pages its lists
 * and says no when it is told to. Comments on lines that are not in the diff are refused whole, as GitHub does.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { Ajv } from 'ajv'
import { OPERATIONS } from './github-operations.ts'

type Body = Readonly<Record<string, unknown>>

export interface Answer {
  readonly status: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

export interface Asked {
  /** `GET /repos/{owner}/{repo}/pulls/{number}/files`. */
  readonly operation: string
  readonly body: Body
}

export interface ChangedFile {
  readonly filename: string
  /** The blob's id. */
  readonly sha: string
  /** As GitHub gives it: hunks; left out for a file that is too large. */
  readonly patch?: string
}

interface Kept {
  files: readonly ChangedFile[]
  comments: Body[]
  reviews: Body[]
  checks: Body[]
  /** Ids of comments whose thread is closed. */
  resolved: Set<unknown>
}

export interface GithubApi {
  readonly url: string
  /** Every request, in order. */
  readonly asked: Asked[]
  /** What GitHub would not have accepted; none at the end of a test. */
  readonly wrong: string[]
  readonly kept: Kept
  /** The next requests of an operation are answered so, one after the other. */
  answer(operation: string, ...answers: readonly Answer[]): void
  close(): Promise<void>
}

export const TOKEN = 'a-token-that-must-not-be-seen'

export async function githubApi(): Promise<GithubApi> {
  const planned = new Map<string, Answer[]>()
  const kept: Kept = { files: [], comments: [], reviews: [], checks: [], resolved: new Set() }
  const asked: Asked[] = []
  const wrong: string[] = []
  const server = createServer((request, response) => {
    void bodyOf(request).then((text) => {
      const operation = operationOf(request)
      const body = text === '' ? {} : JSON.parse(text)
      asked.push({ operation, body })
      const fault = faultOf(request, operation, body)
      if (fault !== undefined) wrong.push(`${operation}: ${fault}`)
      const answer =
        fault === undefined
          ? (planned.get(operation)?.shift() ?? usual(operation, body, request, kept))
          : { status: 422, body: { message: fault } }
      reply(response, answer)
    })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    wrong,
    kept,
    answer: (operation, ...answers) =>
      planned.set(operation, [...(planned.get(operation) ?? []), ...answers]),
    close: () => new Promise((done) => server.close(() => done())),
  }
}

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks).toString()
}

const pathOf = ({ url = '/' }: IncomingMessage) => new URL(url, 'http://127.0.0.1')

/** The operation whose path fits, or the request line where none does. */
const operationOf = (request: IncomingMessage): string => {
  const line = `${request.method} ${pathOf(request).pathname}`
  const fits = (operation: string) =>
    new RegExp(`^${operation.replace(/\{(?:number|id)\}/g, '[\\w-]+').replace(/\{\w+\}/g, '[^/]+')}$`).test(
      line,
    )
  return Object.keys(OPERATIONS).find(fits) ?? line
}

const ajv = new Ajv({ allErrors: true, strict: false })
const CHECKS = new Map(
  Object.entries(OPERATIONS).flatMap(([name, { accepts }]) =>
    accepts ? [[name, ajv.compile(accepts)] as const] : [],
  ),
)

const faultOf = (request: IncomingMessage, operation: string, body: Body): string | undefined => {
  if (!(operation in OPERATIONS)) return 'no such operation'
  if (!request.headers.authorization?.endsWith(TOKEN)) return 'no token'
  const check = CHECKS.get(operation)
  return check === undefined || check(body) ? undefined : ajv.errorsText(check.errors)
}

const PULL = '/repos/{owner}/{repo}/pulls/{number}'

const usual = (operation: string, body: Body, request: IncomingMessage, kept: Kept): Answer => {
  const { lists } = OPERATIONS[operation] ?? {}
  const id = Number(/\/(\d+)$/.exec(pathOf(request).pathname)?.[1])
  const same = (one: Body) => one.id === id
  if (lists !== undefined) return pageOf(kept[lists], pathOf(request))
  switch (operation) {
    case `POST ${PULL}/reviews`:
      return review(body, kept)
    case `PUT ${PULL}/reviews/{id}`:
      return changed(kept.reviews, same, body)
    case 'PATCH /repos/{owner}/{repo}/pulls/comments/{id}':
      return changed(kept.comments, same, body)
    case 'POST /repos/{owner}/{repo}/check-runs':
      kept.checks.push({ id: kept.checks.length + 1, ...body })
      return { status: 201, body: { id: kept.checks.length } }
    case 'PATCH /repos/{owner}/{repo}/check-runs/{id}':
      return changed(kept.checks, same, body)
    case 'POST /repos/{owner}/{repo}/code-scanning/sarifs':
      return { status: 202, body: { id: '47177e22-5596-11eb-80a1-c1e54ef945c6', url: 'https://example.com' } }
    case 'GET /repos/{owner}/{repo}/code-scanning/sarifs/{id}':
      return { status: 200, body: { processing_status: 'complete' } }
    default:
      return { status: 200, body: { data: graphql(String(body.query), body.variables, kept) } }
  }
}

const BOT = { user: { login: 'github-actions[bot]', type: 'Bot' }, author_association: 'NONE' }

/** All or nothing: one comment beside the diff refuses the review. */
const review = (body: Body, kept: Kept): Answer => {
  const comments = Array.isArray(body.comments) ? body.comments : []
  const beside = comments.find(({ path, line }) => !rightLines(kept.files, path).has(line))
  if (beside)
    return { status: 422, body: { message: 'Unprocessable Entity', errors: ['Line could not be resolved'] } }
  const id = kept.reviews.length + 1
  kept.reviews.push({ id, body: body.body, ...BOT })
  for (const comment of comments)
    kept.comments.push({
      id: 100 + kept.comments.length,
      node_id: `n${kept.comments.length}`,
      ...comment,
      ...BOT,
    })
  return { status: 200, body: { id } }
}

/** Lines of the new side that a hunk shows. */
const rightLines = (files: readonly ChangedFile[], path: unknown): ReadonlySet<unknown> => {
  const lines = new Set<unknown>()
  let at = 0
  for (const line of files.find(({ filename }) => filename === path)?.patch?.split('\n') ?? []) {
    const start = /^@@ -\S+ \+(\d+)/.exec(line)?.[1]
    if (start !== undefined) at = Number(start)
    else if (!line.startsWith('-')) lines.add(at++)
  }
  return lines
}

/** Threads have the ids of their comments, with a `t`. */
const graphql = (query: string, variables: unknown, { comments, resolved }: Kept): unknown => {
  const thread =
    typeof variables === 'object' && variables !== null ? Reflect.get(variables, 'thread') : undefined
  const id = Number(String(thread).slice(1))
  if (query.includes('unresolveReviewThread')) resolved.delete(id)
  else if (query.includes('resolveReviewThread')) resolved.add(id)
  const nodes = comments.map((comment) => ({
    id: `t${comment.id}`,
    comments: { nodes: [{ databaseId: comment.id }] },
  }))
  const reviewThreads = { pageInfo: { hasNextPage: false, endCursor: null }, nodes }
  return { repository: { pullRequest: { reviewThreads } } }
}

const changed = (all: Body[], same: (one: Body) => boolean, body: Body): Answer => {
  const index = all.findIndex(same)
  if (index === -1) return { status: 404, body: { message: 'Not Found' } }
  all[index] = { ...all[index], ...body }
  return { status: 200, body: all[index] }
}

const pageOf = (all: readonly unknown[], url: URL): Answer => {
  const size = Number(url.searchParams.get('per_page') ?? 30)
  const page = Number(url.searchParams.get('page') ?? 1)
  const more = all.length > page * size
  return {
    status: 200,
    body: all.slice((page - 1) * size, page * size),
    ...(more && { headers: { link: `<${url.pathname}?page=${page + 1}>; rel="next"` } }),
  }
}

const reply = (response: ServerResponse, { status, body = {}, headers = {} }: Answer) => {
  response.writeHead(status, { 'content-type': 'application/json', ...headers })
  response.end(JSON.stringify(body))
}
