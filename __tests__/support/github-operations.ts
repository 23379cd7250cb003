/**
 * What GitHub accepts, operation by operation, in JSON Schema of our own making after its OpenAPI description
 * (https://github.com/github/rest-api-description, descriptions/api.github.com). It is stricter than that where the prose
 * is: lengths, sides, and lines instead of the closing `position`.
 */
const text = { type: 'string', minLength: 1 }
const id = { type: 'string', pattern: '^([0-9a-f]{40}|[0-9a-f]{64})$' }
const line = { type: 'integer', minimum: 1 }
const body = { type: 'string', minLength: 1, maxLength: 65536 }
const object = (required: object, optional: object = {}) => ({
  type: 'object',
  properties: { ...required, ...optional },
  required: Object.keys(required),
  additionalProperties: false,
})
const list = (items: object, maxItems: number) => ({ type: 'array', items, maxItems })

const ANNOTATION = object(
  {
    path: text,
    start_line: line,
    end_line: line,
    annotation_level: { enum: ['notice', 'warning', 'failure'] },
    message: { type: 'string', minLength: 1, maxLength: 64 * 1024 },
  },
  { start_column: line, end_column: line, title: { type: 'string', maxLength: 255 } },
)
const OUTPUT = object(
  { title: { type: 'string', maxLength: 255 }, summary: { type: 'string', maxLength: 65535 } },
  { text: { type: 'string', maxLength: 65535 }, annotations: list(ANNOTATION, 50) },
)
const STATUS = {
  status: { enum: ['queued', 'in_progress', 'completed'] },
  conclusion: {
    enum: ['action_required', 'cancelled', 'failure', 'neutral', 'success', 'skipped', 'timed_out'],
  },
}
const COMMENT = object(
  { path: text, body, line, side: { enum: ['LEFT', 'RIGHT'] } },
  { start_line: line, start_side: { enum: ['LEFT', 'RIGHT'] } },
)

interface Operation {
  /** Of the body; left out where there is none. */
  readonly accepts?: object
  /** Answers with what is kept, a page at a time. */
  readonly lists?: 'files' | 'comments' | 'reviews'
}

const PULL = '/repos/{owner}/{repo}/pulls/{number}'

export const OPERATIONS: Readonly<Record<string, Operation>> = {
  'POST /repos/{owner}/{repo}/code-scanning/sarifs': {
    accepts: object(
      {
        commit_sha: id,
        ref: { type: 'string', pattern: '^refs/(heads|tags|pull)/.+$' },
        sarif: { type: 'string', pattern: '^[A-Za-z0-9+/]+=*$' },
      },
      { tool_name: text, started_at: text, checkout_uri: text },
    ),
  },
  'GET /repos/{owner}/{repo}/code-scanning/sarifs/{id}': {},
  [`GET ${PULL}/files`]: { lists: 'files' },
  [`GET ${PULL}/comments`]: { lists: 'comments' },
  [`GET ${PULL}/reviews`]: { lists: 'reviews' },
  [`POST ${PULL}/reviews`]: {
    accepts: object({ commit_id: id, event: { enum: ['COMMENT'] }, body }, { comments: list(COMMENT, 100) }),
  },
  [`PUT ${PULL}/reviews/{id}`]: { accepts: object({ body }) },
  'PATCH /repos/{owner}/{repo}/pulls/comments/{id}': { accepts: object({ body }) },
  'POST /repos/{owner}/{repo}/check-runs': {
    accepts: object({ name: text, head_sha: id }, { ...STATUS, output: OUTPUT }),
  },
  'PATCH /repos/{owner}/{repo}/check-runs/{id}': {
    accepts: {
      ...object({}, { ...STATUS, output: OUTPUT }),
      if: { properties: { status: { const: 'completed' } }, required: ['status'] },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: { required: ['conclusion'] },
    },
  },
  'POST /graphql': { accepts: object({ query: text }, { variables: { type: 'object' } }) },
}
