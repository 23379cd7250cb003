/**
 * GitHub's API, for what is asked for beside the gate. Loaded only then, through @actions/github, which knows the proxies
 * of self-hosted runners and the address of an enterprise server (`GITHUB_API_URL`).
 *
 * Waits and tries again as https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api asks:
 * `retry-after`, then `x-ratelimit-reset`, and a second between two writes. The token goes into the header and nowhere else.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { field, textOf } from './field.ts'

export type Parameters = Readonly<Record<string, unknown>>

export interface Api {
  /** The answer to one request, such as `POST /repos/{owner}/{repo}/check-runs`. @throws ApiError */
  send(route: string, parameters?: Parameters): Promise<unknown>
  /** What all pages of a list hold. @throws ApiError */
  all(route: string, parameters?: Parameters): Promise<readonly unknown[]>
  /** The answer to a GraphQL query, which may name `$owner` and `$repo`. @throws ApiError */
  ask(query: string, variables: Parameters): Promise<unknown>
}

/** GitHub said no, or nothing. */
export class ApiError extends Error {
  override readonly name = 'ApiError'
  /** 0 where no answer came. */
  readonly status: number
  /** Seconds that GitHub asks to wait. */
  readonly wait: number | undefined

  constructor(status: number, message: string, wait?: number) {
    super(status === 0 ? 'GitHub did not answer' : `GitHub answered ${status}: ${message}`)
    this.status = status
    this.wait = wait
  }

  /** The token may not do this, or the repository has no such thing; asking again would not help. */
  get isRefusal(): boolean {
    return [401, 403, 404, 410].includes(this.status) && this.wait === undefined
  }
}

/** @param env names the server and the repository */
export async function openApi(env: NodeJS.ProcessEnv, token: string): Promise<Api> {
  const { getOctokit } = await import('@actions/github')
  const [owner = '', repo = ''] = (env.GITHUB_REPOSITORY ?? '').split('/')
  const silent = () => {}
  const octokit = getOctokit(token, {
    baseUrl: env.GITHUB_API_URL ?? 'https://api.github.com',
    log: { debug: silent, info: silent, warn: silent, error: silent },
  })
  const request = () => ({ signal: AbortSignal.timeout(TIMEOUT) })
  const turn = oneAtATime()
  const send = (route: string, parameters: Parameters = {}) =>
    persistent(route, () =>
      turn(route, () => octokit.request(route, { owner, repo, ...parameters, request: request() })),
    )
  return {
    send: async (route, parameters) => (await send(route, parameters)).data,
    all: async (route, parameters) => {
      const found: unknown[] = []
      for (let page = 1; page <= PAGES; page++) {
        const { data, headers } = await send(route, { ...parameters, per_page: 100, page })
        if (Array.isArray(data)) found.push(...data)
        if (!headers.link?.includes('rel="next"')) break
      }
      return found
    },
    ask: (query, variables) =>
      persistent('POST /graphql', () =>
        turn('POST /graphql', () =>
          octokit.graphql(query, {
            ...(query.includes('$owner') && { owner, repo }),
            ...variables,
            request: request(),
          }),
        ),
      ),
  }
}

/** Milliseconds for one request. */
const TIMEOUT = 60_000
/** A pull request has at most 3,000 files, and nobody reads 10,000 comments. */
const PAGES = 100

/** Requests go one after the other, and writes with a second between them: GitHub counts whatever notifies somebody. */
function oneAtATime() {
  let before: Promise<unknown> = Promise.resolve()
  let written = 0
  return <T>(route: string, request: () => Promise<T>): Promise<T> => {
    const mine = before.then(async () => {
      if (isRead(route)) return request()
      await sleep(Math.max(0, written + BETWEEN_WRITES - Date.now()))
      written = Date.now()
      return request()
    })
    before = mine.catch(() => {})
    return mine
  }
}

const BETWEEN_WRITES = 1000

const isRead = (route: string) => route.startsWith('GET ')

async function persistent<T>(route: string, request: () => Promise<T>): Promise<T> {
  for (let tried = 1; ; tried++) {
    try {
      return await request()
    } catch (error) {
      const refused = apiErrorOf(error)
      const seconds = secondsUntilNext(route, refused, tried)
      if (seconds === undefined) throw refused
      await sleep(seconds * 1000)
    }
  }
}

const TRIES = 4
/** A limit that lasts longer, such as the hour's, is waited for by nobody: the gate's answer is there already. */
const LONGEST_WAIT = 90

/** Undefined where it is given up. What makes something new is not repeated where the first try may have made it. */
function secondsUntilNext(route: string, { status, wait }: ApiError, tried: number): number | undefined {
  if (tried >= TRIES || (wait ?? 0) > LONGEST_WAIT) return undefined
  const isFault = status === 0 || status >= 500
  if (wait !== undefined) return wait
  const isRepeatable = !route.startsWith('POST ') || route.endsWith('/sarifs') || status === 503
  return isFault && isRepeatable ? 2 ** (tried - 1) : undefined
}

/** Of an answer nothing but its status, its headers and GitHub's own sentence is kept: the request holds the token. */
function apiErrorOf(error: unknown): ApiError {
  const response = field(error, 'response')
  const inQuery = field(field(error, 'errors'), 0)
  const status =
    inQuery !== undefined ? 422 : response === undefined ? 0 : Number(field(error, 'status') ?? 0)
  const said = textOf(field(inQuery ?? field(response, 'data'), 'message')) ?? 'no reason given'
  const message = said.split('\n')[0]!.slice(0, 200)
  return new ApiError(status, message, waitOf(status, message, field(response, 'headers')))
}

/** Seconds; undefined where no limit was reached and nothing was asked for. */
function waitOf(status: number, message: string, headers: unknown): number | undefined {
  const after = Number(field(headers, 'retry-after') ?? Number.NaN)
  if (Number.isFinite(after)) return Math.max(0, after)
  if (status !== 403 && status !== 429) return undefined
  const reset = Number(field(headers, 'x-ratelimit-reset') ?? Number.NaN)
  if (field(headers, 'x-ratelimit-remaining') === '0' && Number.isFinite(reset))
    return Math.max(1, Math.ceil(reset - Date.now() / 1000))
  return status === 429 || /rate limit/i.test(message) ? 60 : undefined
}
