/**
 * Match → verdict, by evidence. The first half needs only the match and its context, so it is made once for each distinct
 * context; the second half weighs the path, which history knows only after attribution.
 */
import type { Match } from '../match/match.ts'
import { judgeAssignment } from './assignment.ts'
import { judgePath } from './path.ts'
import { judgePrivateKey } from './private-key.ts'
import { judgeToken } from './token.ts'
import { judgeUrlCredential } from './url-credential.ts'
import { lowered, type Verdict } from './verdict.ts'

export function judge(match: Match): Verdict {
  const verdict = judgeByFinder(match)
  const { encoding } = match.context
  return encoding && match.rule.finder === 'assignment'
    ? lowered(verdict, 'encoded', `found inside ${encoding}`)
    : verdict
}

/** The verdict of `match` at a path. */
export const judgeAt = (match: Match, verdict: Verdict, path: string): Verdict =>
  verdict.suppressed ? verdict : judgePath(match, verdict, path)

function judgeByFinder(match: Match): Verdict {
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
