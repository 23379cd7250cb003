/** How long something has been as it is. */
import { daysBetween } from '../../today.ts'

/** Whole days; undefined for what is no date, or one to come. */
export function daysSince(date: string, today: string): number | undefined {
  const days = daysBetween(date, today)
  return Number.isNaN(days) || days < 0 ? undefined : days
}
