/**
 * Matches of users' rules. Who writes a rule knows what they look for, so only what the rule itself says takes a match out;
 * a value that is plainly none lowers the confidence, and is shown with `--confidence low`.
 */
import type { MatchedPlace } from '../../patterns/custom.ts'
import type { Match } from '../match/match.ts'
import { placeholderOf } from '../practices/secrets/placeholder.ts'
import { drop, keep, opposes, supports, type Verdict } from './verdict.ts'

export function judgeCustom(match: Match): Verdict {
  const { rule, value } = match
  const because = rule.conditions?.onText(match)
  if (because !== undefined) return drop(because, because)
  const fits = supports('custom rule', `fits the rule ${rule.id} of the configuration`)
  return placeholderOf(value) === undefined
    ? keep(rule.confidence, fits)
    : keep('low', fits, opposes('placeholder', 'a mask, a reference or a documented example'))
}

export function judgeCustomAt(match: Match, verdict: Verdict, place: MatchedPlace): Verdict {
  const because = match.rule.conditions?.atPlace(match, place)
  return because === undefined ? verdict : drop(because, because)
}
