/**
 * What is said beside a report: answers of commands, and why a run ended. It quotes arguments, names and configurations, and a
 * token may stand in each.
 */
import { mayHoldToken } from './sanitise.ts'

/** @returns the texts with `{github-classic-token}` where such a token stood. Rules are loaded only where one may stand. */
export async function said(texts: readonly string[]): Promise<readonly string[]> {
  if (!texts.some(mayHoldToken)) return texts
  const { plainOf } = await import('./findings/told.ts')
  return plainOf(texts)
}

/** The same of lines that say why a run ended: where that fails too, they are kept back. */
export const saidAtEnd = (lines: readonly string[]): Promise<readonly string[]> =>
  said(lines).catch(() => ['Keysweep stopped, and why cannot be said safely.'])
