/**
 * What the report of a shard holds beside a report: all that a merge needs to say what a scan of the whole would have said,
 * and no value. Reports come from elsewhere, so all of it is described here and nothing else is believed.
 */
import { CONFIDENCES, SEVERITIES } from '../options.ts'
import * as z from '../schema.ts'

const list = <T extends z.core.SomeType>(item: T) => z.readonly(z.array(item))
const id = z.string().check(z.regex(/^[0-9a-f]{7,64}$/))
const count = z.int().check(z.gte(0))
const commit = z.nullable(id)
const evidence = list(
  z.strictObject({ sign: z.enum(['for', 'against']), name: z.string(), detail: z.string() }),
)
const skipped = list(
  z.strictObject({ reason: z.string(), gap: z.boolean(), count, examples: list(z.string()) }),
)
const place = { startLine: count, startColumn: count, endLine: count, endColumn: count }
const lineHash = z.nullable(z.string().check(z.regex(/^[0-9a-f]{1,16}:\d{1,9}$/)))

const verdict = z.strictObject({
  path: z.string(),
  commit,
  confidence: z.enum(CONFIDENCES),
  evidence,
  severity: z.exactOptional(z.number().check(z.gte(0), z.lte(10))),
  suppressed: z.exactOptional(z.string()),
  excluded: z.exactOptional(z.boolean()),
  environment: z.exactOptional(z.enum(['production', 'staging', 'development', 'test'])),
})

const sighting = z.strictObject({
  kind: z.enum(['file', 'commit', 'tag']),
  id: z.exactOptional(id),
  path: z.exactOptional(z.string()),
  inner: z.string(),
  ruleId: z.string(),
  family: z.string(),
  custom: z.exactOptional(z.string()),
  severity: z.number().check(z.gte(0), z.lte(10)),
  weight: z.number(),
  off: z.exactOptional(z.boolean()),
  /** What the value was given to. */
  name: z.string(),
  message: z.string(),
  fingerprint: z.exactOptional(id),
  region: z.nullable(z.strictObject({ ...place, lineHash })),
  verdicts: list(verdict),
})

const event = z.strictObject({
  order: z.nullable(count),
  commit: id,
  authorTime: z.int().check(z.gte(-8e12), z.lte(8e12)),
  path: z.string(),
  before: list(z.union([id, z.literal('')])),
  after: z.union([id, z.literal('')]),
  /** A merge kept the file of another parent. */
  dropped: z.exactOptional(z.literal(true)),
})

const contents = list(z.tuple([z.string(), list(id)]))

const occurrence = z.strictObject({
  path: z.string(),
  startLine: count,
  commit,
  authorDate: z.nullable(z.string()),
  removedIn: commit,
  present: z.boolean(),
})

const exemption = z.strictObject({
  by: z.enum(['ignore file', 'inline allow', 'configuration', 'baseline', 'base commit']),
  reason: z.exactOptional(z.string()),
  owner: z.exactOptional(z.string()),
  until: z.exactOptional(z.string()),
})

const finding = z.strictObject({
  ruleId: z.string(),
  family: z.string(),
  severity: z.enum(['critical', 'high', 'medium', 'low']),
  securitySeverity: z.number().check(z.gte(0), z.lte(10)),
  confidence: z.enum(CONFIDENCES),
  standing: z.enum(['open', 'ignored', 'baseline', 'before']),
  blocks: z.boolean(),
  message: z.string(),
  path: z.string(),
  ...place,
  commit,
  present: z.boolean(),
  fingerprint: id,
  supersedes: z.exactOptional(list(id)),
  marksObject: z.exactOptional(z.literal(true)),
  lineHash,
  occurrences: list(occurrence),
  evidence,
  exemption: z.exactOptional(exemption),
  fix: z.exactOptional(z.string()),
})

const receipt = z.strictObject({
  tool: z.strictObject({ name: z.literal('keysweep'), version: z.string() }),
  rules: z.strictObject({ count, digest: z.string() }),
  engine: z.string(),
  date: z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/)),
  scope: z.enum(['tree', 'history', 'all']),
  head: commit,
  covered: z.strictObject({ files: count, commits: count, blobs: count, messages: count, bytes: count }),
  skipped,
  suppressed: list(z.strictObject({ reason: z.string(), count })),
  policy: list(z.strictObject({ reason: z.string(), count, examples: list(z.string()), fails: z.boolean() })),
  complete: z.boolean(),
})

const shard = z.strictObject({
  index: z.int().check(z.gte(1)),
  of: z.int().check(z.gte(1), z.lte(1000)),
  /** Digest of all that is divided: refs, packs, loose objects, names of files. */
  whole: z.string(),
  failOn: z.enum(SEVERITIES),
  confidence: z.enum(CONFIDENCES),
  /** That the configuration gives to rules. */
  severities: z.record(z.string(), z.enum(['critical', 'high', 'medium', 'low'])),
  /** Of practices that speak of a secret's life: days that a key may live, and which apply. */
  keyAge: count,
  remarks: list(z.string()),
  /** What was left out of the whole, as every shard says, and of this shard. */
  common: skipped,
  own: skipped,
  /** By what the value is, keyed and stretched as a fingerprint. */
  secrets: list(z.strictObject({ value: id, sightings: list(sighting), going: list(id) })),
  events: list(event),
  tips: contents,
  staged: contents,
  practices: list(finding),
  outcomes: list(z.tuple([z.string(), z.enum(['violated', 'met', 'not applicable', 'off', 'not looked'])])),
})

export const SHARD_REPORT = z.object({ findings: list(finding), receipt, shard })
export type ShardReport = z.infer<typeof SHARD_REPORT>
export type Shard = ShardReport['shard']
export type PlainSighting = z.infer<typeof sighting>
export type PlainFinding = z.infer<typeof finding>
export type PlainEvent = Shard['events'][number]
