/** Reports made by hand, for what a real scan shows rarely: every reporter is a function of these. */
import type { Rule } from '../../patterns/rule.ts'
import type { Finding } from '../../src/finding.ts'
import { severityOf } from '../../src/finding.ts'
import { blocks } from '../../src/policy/gate.ts'
import type { Receipt } from '../../src/receipt.ts'
import type { Report } from '../../src/report.ts'

const RULES: readonly Rule[] = [
  {
    kind: 'secret',
    id: 'example-token',
    family: 'secret-known-token',
    title: 'Example API token',
    why: 'Anybody who can read the repository or a copy of its history can act as its owner.',
    remediation:
      'Delete it under Settings, API tokens (https://example.com/tokens). Then read it from the environment or a secret manager, and check the log for use that is not yours.',
    severity: 9.1,
    cites: [{ document: 'S0', line: 54, practice: 'Keep API keys out of version control.' }],
    provider: 'Example',
    formats: [],
    confidence: 'high',
    docs: 'https://example.com/docs/tokens',
  },
  {
    kind: 'practice',
    looksAt: 'document',
    id: 'example-practice',
    family: 'example-practice',
    title: 'Secret with a default in a manifest',
    why: 'A default is what runs when nobody sets the variable.',
    remediation: 'Remove the default: write `value = <from the environment>` and set it at deployment.',
    severity: 5,
    confidence: 'medium',
    cites: [{ document: 'S2', line: 39, practice: 'Read configuration from the environment.' }],
    files: () => true,
    check: () => [],
    examples: [],
    counterExamples: [],
  },
]

export const A = 'a'.repeat(40)
export const B = 'b'.repeat(40)

/** A finding in the files since commit A; give what differs. `occurrences` follow path, line and commit. */
export const finding = (given: Partial<Finding> = {}): Finding => {
  const base = {
    ruleId: 'example-token',
    family: 'secret-known-token',
    securitySeverity: 9.1,
    confidence: 'high' as const,
    message: 'Example API token',
    path: 'src/config.ts',
    startLine: 14,
    startColumn: 9,
    endLine: 14,
    endColumn: 49,
    commit: A,
    present: true,
    fingerprint: `ks1_${given.path ?? 'src/config.ts'}_${given.startLine ?? 14}`,
    evidence: [{ sign: 'for' as const, name: 'checksum', detail: 'matches' }],
    lineHash: '271789c17abda88f:1',
    standing: 'open' as const,
    ...given,
  }
  const own = {
    path: base.path,
    startLine: base.startLine,
    commit: base.commit,
    authorDate: base.commit === null ? null : '2024-03-01T10:00:00+01:00',
    removedIn: base.present ? null : B,
    present: base.present,
  }
  const severity = severityOf(base.securitySeverity)
  return { severity, blocks: blocks({ ...base, severity }, 'medium'), occurrences: [own], ...base }
}

export const historic = (given: Partial<Finding> = {}): Finding => finding({ present: false, ...given })

export const receipt = (given: Partial<Receipt> = {}): Receipt => ({
  tool: { name: 'keysweep', version: '1.2.3' },
  rules: { count: 412, digest: 'd'.repeat(64) },
  engine: 'wasm',
  date: '2026-11-22',
  scope: 'all',
  head: A,
  covered: { files: 312, commits: 1204, blobs: 5310, messages: 1190, bytes: 45_200_000 },
  skipped: [{ reason: 'binary file', count: 12, examples: ['logo.png', 'b.png', 'c.png'], gap: false }],
  suppressed: [{ reason: 'placeholder', count: 30 }],
  policy: [],
  complete: true,
  ...given,
})

export const GAP = {
  reason: 'object missing from a partial clone',
  count: 3,
  examples: ['abc1234'],
  gap: true,
}
export const incomplete = (given: Partial<Receipt> = {}): Receipt =>
  receipt({ skipped: [GAP], complete: false, ...given })

/** A report of these findings in the given order, in which medium and worse block. */
export const report = (findings: readonly Finding[], about: Receipt = receipt()): Report => {
  const blocking = findings.filter((one) => one.blocks).length
  return {
    findings,
    receipt: about,
    outcomes: new Map(),
    rules: new Map(RULES.map((rule) => [rule.id, rule])),
    blocking,
    exitCode: about.complete ? (blocking > 0 ? 1 : 0) : 2,
  }
}

/** Texts that a terminal, a runner, Markdown or JSON could take as an order. */
export const HOSTILE: readonly string[] = [
  '##[stop-commands]x',
  '##[error]owned',
  'a\rb',
  'a\n::error::owned',
  '::error::owned',
  '  ::stop-commands::x',
  '%0A::error::owned',
  'a,line=1::owned',
  '\x1b[2J\x1b]0;owned\x07',
  '\u202egpj.exe',
  '<img src=x onerror=alert(1)>',
  '| a | b |',
  '`code` ``` fence',
  '[link](https://example.com)',
  '![image](x)',
  '@somebody #1 www.example.com https://example.com',
  '##vso[task.setvariable]x',
  'a\u2028b\u0085c',
  '\ud800 lone',
]
