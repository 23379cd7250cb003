/** Declares the token kinds of one provider; the texts that are the same for all of them stand here once. */
import type { Format } from './format.ts'
import type { Cite, Confidence, Proof, SecretRule } from './rule.ts'

interface TokenKind {
  /** kebab-case, begins with the provider: `github-classic-token`. */
  readonly id: string
  /** The provider's own name for it: "GitHub personal access token (classic)". */
  readonly title: string
  /** SARIF security-severity: 9.0 for a live credential with write access, 7 to 8.9 with limits, 4 to 6.9 for test mode. */
  readonly severity: number
  /** One format, or `formats` with several. */
  readonly format?: Format
  readonly formats?: readonly Format[]
  readonly near?: readonly string[]
  readonly proof?: Proof
  /** Ids of the kinds that go with this one: the access key id of a secret key. */
  readonly pair?: readonly [string, ...string[]]
  /** Id of the kind that may go with both. */
  readonly third?: string
  /** As the rule has it. */
  readonly selfMade?: boolean
  /** Default: high with a telling prefix, medium where only the words near it tell. */
  readonly confidence?: Confidence
  /** What somebody who holds it can do. */
  readonly grants?: string
  readonly docs?: string
  readonly revoke?: string
}

interface Provider {
  /** The provider's page that documents its tokens. */
  readonly docs: string
  /** How to revoke one, as an instruction: "Delete it under Settings, API keys (https://…)". */
  readonly revoke: string
  readonly tokens: readonly TokenKind[]
}

export const NEVER_COMMIT: readonly Cite[] = [
  { document: 'S0', line: 54, practice: 'Keep API keys out of version control.' },
  { document: 'S2', line: 38, practice: 'Keep API tokens out of version control.' },
]

export const defineProvider = (name: string, provider: Provider): readonly SecretRule[] =>
  provider.tokens.map((token) => ({
    kind: 'secret',
    id: token.id,
    family: 'secret-known-token',
    title: token.title,
    why: `Anybody who can read the repository or a copy of its history can ${token.grants ?? `act as its owner at ${name}`}.`,
    remediation: `${token.revoke ?? provider.revoke} Then read it from the environment or a secret manager, and check the provider's log for use that is not yours.`,
    severity: token.severity,
    cites: NEVER_COMMIT,
    provider: name,
    formats: token.formats ?? (token.format ? [token.format] : []),
    confidence: token.confidence ?? (token.near ? 'medium' : 'high'),
    docs: token.docs ?? provider.docs,
    ...(token.near && { near: token.near }),
    ...(token.proof && { proof: token.proof }),
    ...(token.pair && { pair: token.pair }),
    ...(token.third && { third: token.third }),
    ...(token.selfMade && { selfMade: true }),
  }))
