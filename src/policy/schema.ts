/**
 * `.keysweep.yml`, said once: validation, the keys that messages suggest, the table in docs/configuration.md and the JSON
 * Schema for editors (`keysweep.schema.json`) all come from here.
 */
import { CONFIDENCES, SEVERITIES } from '../options.ts'
import * as z from '../schema.ts'

/** What a file says, in the file's own words. */
export type Parsed = z.infer<typeof SCHEMA>
export type ParsedRule = z.infer<typeof CUSTOM_RULE>
export type Issue = z.core.$ZodIssue
export type Path = readonly (string | number)[]

const SWITCH = ['on', 'off', 'strict'] as const
const BANDS = ['critical', 'high', 'medium', 'low'] as const

const says = (description: string, more: { default?: unknown; examples?: unknown[] } = {}) =>
  z.meta({ description, ...more })
const text = (most: number) =>
  z
    .string()
    .check(z.minLength(1, 'must not be empty'), z.maxLength(most, `must have at most ${most} characters`))
const list = <T extends z.core.$ZodType>(item: T, most: number) =>
  z.array(item).check(z.maxLength(most, `must have at most ${most} entries`))

/** A leading `!` would leave out everything else, and a leading slash nothing at all. */
const GLOB = text(300).check(
  z.regex(/^(?!!|\/|\.{1,2}(?:\/|$))[^\\]+$/, 'begins with !, / or a dot and a slash, or holds a backslash'),
)
const GLOBS = list(GLOB, 1000)
const RULE_ID = text(100).check(
  z.regex(/^[A-Za-z0-9][\w.-]*$/, 'must be letters, digits, dashes, dots and underscores'),
)
const REGEX = text(4000)
const SIZED = 'must be a size such as 512 KiB or 64 MiB'
const SIZE = z.string(SIZED).check(z.regex(/^[1-9]\d{0,6} ?[KM]iB$/, SIZED))

const ALLOWLIST = z.strictObject({
  description: z.optional(text(500)).check(says('Why.')),
  condition: z
    .optional(z.enum(['and', 'or']))
    .check(says('Whether all kinds that are named must hold, or one.', { default: 'or' })),
  'regex-target': z
    .optional(z.enum(['secret', 'match', 'line']))
    .check(says('What `regexes` are tried on.', { default: 'secret' })),
  regexes: z.optional(list(REGEX, 1000)).check(says('Regular expressions.')),
  stopwords: z.optional(list(text(200), 5000)).check(says('Parts of the value, in any case.')),
  paths: z.optional(GLOBS).check(says('Where.')),
  'path-regexes': z.optional(list(REGEX, 1000)).check(says('The same as regular expressions.')),
  commits: z
    .optional(list(text(64).check(z.regex(/^[0-9a-f]{40,64}$/, 'must be the full id of a commit')), 10_000))
    .check(says('Full ids of the commits that brought it in.')),
})

const LENGTH = z.int().check(z.minimum(1), z.maximum(16_384))

const CUSTOM_RULE = z.strictObject({
  id: RULE_ID.check(says('Not the id of another rule.')),
  description: text(200).check(says('What is wrong, as a noun phrase.')),
  severity: z.optional(z.enum(BANDS)).check(says('How much it matters.', { default: 'high' })),
  regex: z
    .optional(REGEX)
    .check(says("In Go's syntax. A rule has this, or `prefix`, `alphabet` and `length`.")),
  'secret-group': z
    .optional(z.int().check(z.minimum(0), z.maximum(100)))
    .check(
      says(
        'Group of `regex` that is the value. Without it the first that is not empty, else the whole match.',
      ),
    ),
  prefix: z.optional(text(100)).check(says('How every such token begins.')),
  alphabet: z
    .optional(text(100))
    .check(
      says(
        'What follows: `digits`, `hex`, `base32`, `base36`, `base62`, `base64`, `base64url`, or the characters themselves.',
      ),
    ),
  length: z
    .optional(z.union([LENGTH, z.tuple([LENGTH, LENGTH])]))
    .check(
      says('How many characters follow: a number, or the least and the most.', { examples: [32, [20, 40]] }),
    ),
  keywords: z.optional(list(text(100), 1000)).check(says('Words of which one must stand near, in any case.')),
  entropy: z
    .optional(z.number().check(z.minimum(0), z.maximum(16)))
    .check(says('Bits a character that the value must exceed.')),
  paths: z.optional(GLOBS).check(says('Where the rule looks. Without it everywhere.')),
  'path-regexes': z.optional(list(REGEX, 1000)).check(says('The same as regular expressions.')),
  allowlists: z.optional(list(ALLOWLIST, 100)).check(says('What takes a match out again.')),
})

const FINGERPRINT =
  'must be a whole fingerprint, as --format json prints it: 32 hexadecimal digits, in quotes'
const ALLOWED = z.strictObject({
  fingerprint: z
    .string(FINGERPRINT)
    .check(z.regex(/^[0-9a-f]{32}$/, FINGERPRINT), says('Whole, as the JSON report prints it.')),
  reason: text(500).check(z.regex(/\S/, 'must not be empty'), says('Why it is no harm.')),
})

const SCHEMA = z.strictObject({
  rules: z
    .optional(z.record(RULE_ID, z.enum(SWITCH)))
    .check(
      says(
        'Which rules apply: `on`, `off`, or `strict` for with `strict` only. `keysweep rules` lists the ids.',
      ),
    ),
  strict: z
    .optional(z.boolean())
    .check(says('Also apply the rules that are off by default.', { default: false })),
  severities: z
    .optional(z.record(RULE_ID, z.enum(BANDS)))
    .check(says('Severity of all findings of a rule, in place of its own.')),
  'fail-on': z
    .optional(z.enum(SEVERITIES))
    .check(says('Lowest severity that blocks.', { default: 'medium' })),
  confidence: z
    .optional(z.enum(CONFIDENCES))
    .check(says('Lowest confidence that is reported.', { default: 'medium' })),
  'key-age': z
    .optional(z.int().check(z.minimum(1), z.maximum(36_500)))
    .check(says('Days after which a key that still stands is told to be old.', { default: 90 })),
  paths: z.optional(
    z.strictObject({
      include: z
        .optional(GLOBS)
        .check(says('Where findings count, for a part of a large repository. Without it everywhere.')),
      exclude: z.optional(GLOBS).check(says('What is left out; wins over `include`.')),
    }),
  ),
  environments: z.optional(
    z.strictObject({
      production: z.optional(GLOBS).check(says('Paths of production, where their names do not say so.')),
      staging: z.optional(GLOBS).check(says('The same of staging.')),
      development: z.optional(GLOBS).check(says('The same of development.')),
      test: z.optional(GLOBS).check(says('The same of tests.')),
    }),
  ),
  limits: z.optional(
    z.strictObject({
      file: z
        .optional(SIZE)
        .check(says('Largest file of the working tree that is read.', { default: '64 MiB' })),
      blob: z.optional(SIZE).check(says('Largest file of the history that is read.', { default: '64 MiB' })),
      archive: z.optional(SIZE).check(says('What one archive may unfold to.', { default: '256 MiB' })),
      'archive-depth': z
        .optional(z.int().check(z.minimum(0), z.maximum(8)))
        .check(says('Archives within archives that are opened.', { default: 4 })),
    }),
  ),
  allow: z
    .optional(list(ALLOWED, 10_000))
    .check(says('Findings that are accepted for good, each with its fingerprint and a reason.')),
  'stale-ignores': z.optional(z.enum(['report', 'fail'])).check(
    says('Whether ignores that have expired, that no finding needs or that are wrong fail the run.', {
      default: 'report',
    }),
  ),
  ratchet: z.optional(z.enum(['report', 'fail'])).check(
    says('Whether an owner with more findings than the baseline allows fails the run.', {
      default: 'report',
    }),
  ),
  'custom-rules': z.optional(list(CUSTOM_RULE, 1000)).check(says('Rules of your own.')),
  'custom-allowlists': z
    .optional(list(ALLOWLIST, 100))
    .check(says('What takes a match of any rule of your own out again.')),
})

/** What is wrong with a value; nothing where it fits. */
export function parse(value: unknown): { readonly parsed: Parsed } | { readonly issues: readonly Issue[] } {
  const result = SCHEMA.safeParse(value)
  return result.success ? { parsed: result.data } : { issues: result.error.issues }
}

/** The keys that the map at a path may have; empty where any may stand. */
export function keysAt(path: Path): readonly string[] {
  let here: z.core.$ZodType | undefined = SCHEMA
  for (const key of path) {
    const outer = unwrapped(here)
    if (outer instanceof z.ZodMiniObject) here = outer.def.shape[key]
    else if (outer instanceof z.ZodMiniArray) here = outer.def.element
    else return []
  }
  const found = unwrapped(here)
  return found instanceof z.ZodMiniObject ? Object.keys(found.def.shape) : []
}

const unwrapped = (schema: z.core.$ZodType | undefined) =>
  schema instanceof z.ZodMiniOptional ? schema.def.innerType : schema

/** For editors, which know draft 7 best. */
export const jsonSchema = () => z.toJSONSchema(SCHEMA, { target: 'draft-7' })
