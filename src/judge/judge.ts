/**
 * Match → verdict, by evidence. The first half needs only the match and its context, so it is made once for each distinct
 * context; the second half weighs the path, which history knows only after attribution.
 */
import type { Match } from '../match/match.ts'
import { judgeAssignment, judgeAssignmentAt } from './assignment.ts'
import { judgeCustom, judgeCustomAt } from './custom.ts'
import { judgePath } from './path.ts'
import { judgePrivateKey } from './private-key.ts'
import { judgeToken } from './token.ts'
import { judgeUrlCredential } from './url-credential.ts'
import type { Verdict } from './verdict.ts'

export function judge(match: Match): Verdict {
  if (match.rule.custom) return judgeCustom(match)
  switch (match.rule.finder) {
    case 'assignment':
      return judgeAssignment(match)
    case 'url-credential':
      return judgeUrlCredential(match)
    case 'private-key':
      return judgePrivateKey(match)
    default:
      return judgeToken(match)
  }
}

/**
 * The verdict of `match` at a path, brought there by `commit`.
 * @param inTests its text says that it is a test; left out: as the path says.
 */
export function judgeAt(
  match: Match,
  verdict: Verdict,
  path: string,
  commit: string | null = null,
  inTests?: true,
): Verdict {
  if (verdict.suppressed) return verdict
  if (match.rule.custom) return judgeCustomAt(match, verdict, { path, commit })
  const early = match.rule.finder === 'assignment' ? judgeAssignmentAt(match, path) : verdict
  return judgePath(match, early, path, inTests)
}
