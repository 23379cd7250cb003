/** How long a token lives, as it says itself: web tokens by their claims, signed addresses by their parameters. */
import { today } from '../../today.ts'

export interface TokenLife {
  /** A noun phrase. */
  readonly what: string
  /** Between issue (or now, when it does not say) and end; undefined when it has no end. */
  readonly seconds?: number
  readonly ends: 'past' | 'future' | 'never'
  /** What is still short for its kind, in seconds. */
  readonly longest: number
}

const DAY = 86_400
const YEAR = 366 * DAY
/** The most that AWS and Google sign an address for. */
const WEEK = 7 * DAY

/** Reads a token; undefined when it is none. */
export function tokenLife(token: string): TokenLife | undefined {
  return token.startsWith('eyJ') ? webToken(token) : signedAddress(token)
}

function webToken(token: string): TokenLife | undefined {
  const claims = decoded(token.split('.')[1] ?? '')
  if (!claims) return undefined
  const [issued, ends] = [numberOf(claims, 'iat'), numberOf(claims, 'exp')]
  // Supabase's anonymous key and its like are published with the page.
  const { role } = claims
  if (role === 'anon') return undefined
  const what = 'a web token'
  if (ends === undefined) return { what, ends: 'never', longest: YEAR }
  return lifeOf(what, ends, issued, YEAR)
}

function decoded(part: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'))
    return isRecord(value) ? value : undefined
  } catch {
    return undefined
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

const numberOf = (claims: Record<string, unknown>, name: string): number | undefined => {
  const value = claims[name]
  return typeof value === 'number' ? value : undefined
}

function lifeOf(what: string, ends: number, issued: number | undefined, longest: number): TokenLife {
  const now = Date.parse(today()) / 1000
  return { what, seconds: ends - (issued ?? now), ends: ends < now ? 'past' : 'future', longest }
}

function signedAddress(text: string): TokenLife | undefined {
  const query = new URLSearchParams(text.slice(text.indexOf('?') + 1).replaceAll('&amp;', '&'))
  const end = query.get('se')
  if (query.has('sig') && end) {
    const at = Date.parse(end) / 1000
    return Number.isNaN(at)
      ? undefined
      : lifeOf('a shared access signature', at, secondsAt(query.get('st')), 30 * DAY)
  }
  // The second version of both: the end itself, in seconds since 1970.
  const until = Number(query.get('Expires') ?? Number.NaN)
  if (query.has('Signature') && (query.has('AWSAccessKeyId') || query.has('GoogleAccessId')))
    return until > 0 ? lifeOf('a signed address', until, undefined, WEEK) : undefined
  const seconds = Number(query.get('X-Amz-Expires') ?? query.get('X-Goog-Expires'))
  const begins = amazonTime(query.get('X-Amz-Date') ?? query.get('X-Goog-Date') ?? '')
  if (!(seconds > 0) || begins === undefined) return undefined
  return lifeOf('a signed address', begins + seconds, begins, WEEK)
}

const secondsAt = (date: string | null): number | undefined => {
  const at = date === null ? Number.NaN : Date.parse(date) / 1000
  return Number.isNaN(at) ? undefined : at
}

/** `20260102T030405Z` */
function amazonTime(text: string): number | undefined {
  const match = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(text)
  return match
    ? secondsAt(text.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'))
    : undefined
}

const UNITS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: DAY, w: 7 * DAY, y: YEAR }

/** Seconds of `15m`, `8760h`, `10 years`; undefined for other text. A bare number in a string is milliseconds to most libraries. */
export function secondsOf(text: string): number | undefined {
  const match =
    /^(\d+(?:\.\d+)?)\s*(s|m|h|d|w|y)(?:ec(?:ond)?s?|in(?:ute)?s?|(?:ou)?rs?|ays?|eeks?|ears?|rs?)?(?:0m)?(?:0s)?$/i.exec(
      text.trim(),
    )
  const unit = UNITS[(match?.[2] ?? '').toLowerCase()]
  return match && unit ? Number(match[1]) * unit : undefined
}
