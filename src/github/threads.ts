/** Threads of a review. Only GraphQL knows them, and the token of a job may not be allowed to close them. */
import { type Api, ApiError } from './api.ts'
import { field } from './field.ts'

const THREADS = `query ($owner: String!, $repo: String!, $pull: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $pull) {
      reviewThreads(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { id comments(first: 1) { nodes { databaseId } } }
      }
    }
  }
}`

const mutation = (name: string) =>
  `mutation ($thread: ID!) { ${name}(input: { threadId: $thread }) { thread { id } } }`

/** Closes or opens again the thread that begins with a comment; left as it is where the token may not. */
export async function setResolved(api: Api, pull: number, comment: number, resolved: boolean): Promise<void> {
  try {
    const thread = await threadOf(api, pull, comment)
    if (thread === undefined) return
    await api.ask(mutation(resolved ? 'resolveReviewThread' : 'unresolveReviewThread'), { thread })
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
  }
}

/** A pull request with more threads than that is read by nobody. */
const PAGES = 20

async function threadOf(api: Api, pull: number, comment: number): Promise<unknown> {
  let after: unknown = null
  for (let page = 0; page < PAGES; page++) {
    const answer = await api.ask(THREADS, { pull, after })
    const threads = ['repository', 'pullRequest', 'reviewThreads'].reduce(field, answer)
    const nodes = field(threads, 'nodes')
    for (const node of Array.isArray(nodes) ? nodes : [])
      if (field(field(field(field(node, 'comments'), 'nodes'), 0), 'databaseId') === comment)
        return field(node, 'id')
    const next = field(threads, 'pageInfo')
    if (field(next, 'hasNextPage') !== true) return undefined
    after = field(next, 'endCursor')
  }
  return undefined
}
