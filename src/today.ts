/**
 * The one clock: what depends on a date depends on the day alone, so that two runs on a day say the same, and the receipt
 * names the day.
 */
import { UserError } from './errors.ts'

const DAY_MS = 86_400_000

/**
 * In UTC, as 2027-01-31. SOURCE_DATE_EPOCH, seconds since 1970, sets it: https://reproducible-builds.org/specs/source-date-epoch/
 * @throws UserError when that is no number
 */
export function today(): string {
  const given = process.env.SOURCE_DATE_EPOCH
  if (given === undefined || given === '') return dayOf(Date.now())
  if (/^\d{1,11}$/.test(given)) return dayOf(Number(given) * 1000)
  throw new UserError('SOURCE_DATE_EPOCH is not a number of seconds', 'Unset it, or give seconds since 1970.')
}

/** Whole days from one date to another; each a day or a time as ISO 8601 writes it. */
export const daysBetween = (from: string, to: string): number =>
  Math.floor((Date.parse(to) - Date.parse(from)) / DAY_MS)

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10)
