/** The lines that a fix puts in the place of those under review, where it is safe to show them. */
import { secrets } from '../../patterns/secrets/index.ts'
import { type Replacement, replacementOf } from '../edit.ts'
import type { Finding } from '../finding.ts'
import { Ledger } from '../findings/ledger.ts'
import { Scanner } from '../match/scanner.ts'
import type { Report } from '../report.ts'
import { Tally } from '../sources/tally.ts'

/**
 * A suggestion repeats whole lines. So it is made only where nothing else was found on them, and where nothing is found in what it
 * would say.
 */
export function suggestionFor(
  finding: Finding,
  { findings }: Report,
  bytes: Buffer,
): Replacement | undefined {
  const replacement = finding.fix && replacementOf(bytes.toString(), finding.fix.edits)
  if (!replacement) return undefined
  const { startLine, endLine } = replacement
  const crowded = findings.some(
    (other) =>
      other !== finding &&
      other.path === finding.path &&
      other.startLine <= endLine &&
      other.endLine >= startLine,
  )
  return crowded || holdsSecret(replacement.text, finding.path) ? undefined : replacement
}

function holdsSecret(text: string, path: string): boolean {
  const ledger = new Ledger(new Scanner(secrets), secrets)
  ledger.look({ kind: 'file', path, bytes: Buffer.from(text) }, new Tally())
  return ledger.secrets().length > 0
}
