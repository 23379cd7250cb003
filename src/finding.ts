/**
 * A finding: what is reported, judged and redacted. It has no field that could hold a secret, so no reporter can print
 * what it never had.
 */
import type { Confidence } from '../patterns/rule.ts'
import type { Edit } from './edit.ts'

export type { Confidence } from '../patterns/rule.ts'

export type Severity = 'critical' | 'high' | 'medium' | 'low'

/** One place where the secret stands or stood. Lines are 1-based. */
export interface Occurrence {
  /** Repository-relative, `/` between folders; `a.zip!inner/file` inside an archive. */
  readonly path: string
  readonly startLine: number
  /** The commit that brought it to this path; null when it stands only in the working tree. */
  readonly commit: string | null
  /** ISO 8601, the author's. */
  readonly authorDate: string | null
  /** The commit that took it away from this path; null where none did, also where no branch holds the place any more. */
  readonly removedIn: string | null
  /** As of a finding. */
  readonly present: boolean
  /** What a finding of this place alone would say, where that is known; no report tells it. */
  readonly alone?: Pick<
    Finding,
    | 'startLine'
    | 'startColumn'
    | 'endLine'
    | 'endColumn'
    | 'lineHash'
    | 'confidence'
    | 'severity'
    | 'securitySeverity'
  >
}

export interface Evidence {
  readonly sign: 'for' | 'against'
  /** A named piece of evidence, such as `checksum` or `placeholder`; explained by `keysweep why`. */
  readonly name: string
  readonly detail: string
}

/**
 * How a finding counts: `open` does. `ignored` by an ignore entry, an inline allow or an allowed fingerprint; `baseline`
 * is known from the baseline; `before` stood already before what is under review.
 */
export type Standing = (typeof STANDINGS)[number]
export const STANDINGS = ['open', 'ignored', 'baseline', 'before'] as const

/** Why a finding does not count. Its texts come from the repository. */
export interface Exemption {
  /** Where that is written: the ignore file, a comment beside it, the configuration, the baseline, the state before a change. */
  readonly by: 'ignore file' | 'inline allow' | 'configuration' | 'baseline' | 'base commit'
  readonly reason?: string
  readonly owner?: string
  /** The last day on which it counts, as 2027-01-31. */
  readonly until?: string
}

/** Where something else stands that belongs to the finding, such as the id of a secret. Lines and columns as a finding's. */
export interface Part {
  readonly ruleId: string
  readonly path: string
  readonly startLine: number
  readonly startColumn: number
  readonly endLine: number
  readonly endColumn: number
}

/** Of a part, or of a finding that becomes one, what a part tells and nothing else. */
export const partOf = ({ ruleId, path, startLine, startColumn, endLine, endColumn }: Part): Part => ({
  ruleId,
  path,
  startLine,
  startColumn,
  endLine,
  endColumn,
})

export interface Finding {
  readonly ruleId: string
  /** The catalogue's id; equal to `ruleId` for a practice. */
  readonly family: string
  readonly severity: Severity
  /** SARIF security-severity, 0.1 to 10.0. */
  readonly securitySeverity: number
  readonly confidence: Confidence
  /** WHAT, in one sentence. */
  readonly message: string
  readonly path: string
  /** 1-based; columns count UTF-16 code units and `endColumn` is exclusive. */
  readonly startLine: number
  readonly startColumn: number
  readonly endLine: number
  readonly endColumn: number
  /** The commit that brought it in; null when only the working tree has it. */
  readonly commit: string | null
  /** True while it stands in the working tree, the index, at HEAD or at the tip of a branch. Tags keep what was for ever, and do not count. */
  readonly present: boolean
  /** Identity of the secret (rule family and value, keyed and stretched) or of the practice (rule and resource). */
  readonly fingerprint: string
  /**
   * Fingerprints of findings of the same value, or of a part, for which this one stands: when it is mended, what is left in
   * the history is one of them.
   */
  readonly supersedes?: readonly string[]
  /** Oldest first. Includes the place that the finding itself names. */
  readonly occurrences: readonly Occurrence[]
  readonly evidence: readonly Evidence[]
  /** Of a pair: the id beside the secret. Their places are occurrences too. */
  readonly parts?: readonly Part[]
  /** Of a practice that is about no value: what it marks is an object, and may be shown where nothing else forbids it. */
  readonly marksObject?: true
  /** Code scanning's line hash (`primaryLocationLineHash`), computed over the file or the historic blob. */
  readonly lineHash: string | null
  readonly fix?: Fix
  /** `open` until policy has spoken. */
  readonly standing: Standing
  /** Open, at or above `fail-on`, and of medium confidence at least; false until policy has spoken. */
  readonly blocks: boolean
  readonly exemption?: Exemption
}

/** How to mend a place. */
export interface Fix {
  /** To be pasted, with words to fill in where nobody but the owner knows them. */
  readonly text: string
  /** The same as changes that `--fix` makes by itself; empty where a person has to decide. */
  readonly edits: readonly Edit[]
}

/** Bands of SARIF security-severity, as GitHub shows them. */
export const severityOf = (securitySeverity: number): Severity =>
  securitySeverity >= 9
    ? 'critical'
    : securitySeverity >= 7
      ? 'high'
      : securitySeverity >= 4
        ? 'medium'
        : 'low'

const SEVERITIES: readonly Severity[] = ['low', 'medium', 'high', 'critical']
const CONFIDENCES: readonly Confidence[] = ['low', 'medium', 'high']

export const severityRank = (severity: Severity): number => SEVERITIES.indexOf(severity)
export const confidenceRank = (confidence: Confidence): number => CONFIDENCES.indexOf(confidence)
