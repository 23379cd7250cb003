/** A password in a URL: a template, a local default, or the real thing. */
import type { Match } from '../match/match.ts'
import { placeholderOf } from '../practices/secrets/placeholder.ts'
import { strengthOf } from '../practices/secrets/strength.ts'
import { drop, keep, opposes, supports, type Verdict } from './verdict.ts'

const LOCAL =
  /^@(?:localhost|127\.\d|0\.0\.0\.0|\[?::1|host\.docker\.internal|[\w-]+(?::\d+)?(?:\/|$|["'\s]))/
const RESERVED =
  /^@(?:[\w.-]*\.)?(?:example|test|invalid|example\.(?:com|org|net)|local|localdomain)(?::\d+)?(?:\/|$|["'\s])/
/** Documents use it too, but so do networks of companies, and who explains something generates no password. */
const INTRANET = /^@[\w-]+\.[\w.-]*local(?::\d+)?(?:\/|$|["'\s])/

/** A host by its full name can be reached, and then a weak password is worse, not better. */
const PUBLIC = /^@(?:[\w-]+\.)+[a-z]{2,}(?::\d+)?(?:\/|$|["'\s])/i

/** A sign, or the digits that people put behind their words, where nothing says that it is to be replaced. */
const MADE_ONES_OWN =
  /[!#$&@]|^(?!.*(?:your|change|replace|example|insert|placeholder|dummy|sample|todo|fake|test|here|1234))[A-Za-z]\w{5,}\d\d$/i

export function judgeUrlCredential(match: Match): Verdict {
  const { value, context } = match
  const placeholder = placeholderOf(value)
  if (
    placeholder === 'syntactic' ||
    /[{}$<>*]|%(?![\da-f]{2})/i.test(context.name) ||
    /^[*x.]+$/i.test(value)
  )
    return drop('placeholder', 'a reference or mask stands where the password would')
  if (/^[A-Za-z]$/.test(context.name) && value.startsWith('/'))
    return drop('another kind of value', 'a path on a drive, with a version behind it')
  if (/[()[\]{}|\\^]/.test(value) && /[?*+|^\\]/.test(value))
    return drop('another kind of value', 'it is a pattern')
  if (placeholder && !(PUBLIC.test(context.after) && MADE_ONES_OWN.test(value)))
    return drop('placeholder', 'words say that it is to be replaced')
  if (/^(?:pass[a-z]*|pwd|pw|secret|token|key)$/i.test(value))
    return drop('placeholder', 'the word for a password, not one')
  // What servers of files expect of everybody: https://www.rfc-editor.org/rfc/rfc1635
  if (/^anonymous$/i.test(value)) return drop('placeholder', 'the password that everybody gives')
  const userinfo = supports('userinfo', 'a user and a password stand before the host')
  const strength = strengthOf(value)
  // The name of an account may stand there as well.
  if (context.name === 'token' && strength.kind !== 'random')
    return drop('another kind of value', 'a name alone stands before the host')
  if (RESERVED.test(context.after) && !(INTRANET.test(context.after) && strength.kind === 'random'))
    return keep('low', userinfo, opposes('reserved host', 'the host is one that documentation uses'))
  if (LOCAL.test(context.after))
    return keep('low', userinfo, opposes('local host', 'only this machine or network answers there'))
  if (strength.kind === 'weak' && (value.length < 8 || !PUBLIC.test(context.after)))
    return keep('low', userinfo, opposes('weak value', strength.because))
  return keep('medium', userinfo, supports(strength.kind === 'random' ? 'random' : 'value', strength.because))
}
