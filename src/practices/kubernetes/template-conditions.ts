/** Which conditions of a Helm template a place stands under. */

/** Lines looked back for the beginning of a condition. */
const BACK = 4000
const ACTION = /\{\{-?\s*(if|with|range|define|block|else|end)\b([^{}]*)\}\}/g

/**
 * True where a template writes a setting because the values ask for it by its name: `hostNetwork: true` under
 * `{{ if .Values.hostNetwork }}` is what a user of the chart chose, and nothing that the chart does.
 */
export function isAskedFor(text: string, place: number, setting: string): boolean {
  const open: string[] = []
  for (const [, word = '', condition = ''] of text.slice(Math.max(0, place - BACK), place).matchAll(ACTION)) {
    if (word === 'end') open.pop()
    else if (word === 'else') open.push(`${open.pop() ?? ''} ${condition}`)
    else open.push(condition)
  }
  return open.some((condition) => condition.toLowerCase().includes(setting.toLowerCase()))
}
