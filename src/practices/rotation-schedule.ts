/** How often something is rotated, by the schedules of AWS. */

/** The longest time between two rotations, in days. */
export const LONGEST_ROTATION = 90

/** Days between two turns of `rate(4 hours)` or `cron(0 4 1 * ? *)`; 0 where it cannot be told. */
export function daysOfSchedule(schedule: string): number {
  const [, number = '0', unit = ''] = /^rate\((\d+)\s+(\w+?)s?\)$/.exec(schedule) ?? []
  if (unit !== '') return unit === 'day' ? Number(number) : unit === 'hour' ? Number(number) / 24 : 0
  // Minute, hour, day, month, day of the week, year: https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotate-secrets_schedule.html
  const [, , , month] = /^cron\((.+)\)$/.exec(schedule)?.[1]?.trim().split(/\s+/) ?? []
  return month === undefined ? 0 : 30 * monthsOf(month)
}

/** `*` is every month, `1/3` or `2/3` every third, `1,7` and `JAN,JUL` twice a year, `JAN` once. */
function monthsOf(field: string): number {
  const step = /\/(\d+)$/.exec(field)?.[1]
  if (step !== undefined) return Math.min(12, Number(step))
  return /^[*?]$|-/.test(field) ? 1 : 12 / field.split(',').length
}
