/** Tells the assignments of a command from its words. */
import type { ShellAssignment, ShellWord } from './shell.ts'

const EXPORTERS = new Set(['export', 'declare', 'local', 'readonly', 'typeset'])
const ASSIGNMENT = /^([A-Za-z_]\w*)(?:\[[^\]]*\])?\+?=/

/** Sets the assignments before a command, or after `export`, apart from its words. */
export function splitWords(all: readonly ShellWord[], text: string) {
  const exporter = EXPORTERS.has(all[0]?.text ?? '')
  const plain = all.findIndex((word) => !isAssignment(word, text))
  const lead = plain < 0 ? all : all.slice(0, plain)
  const given = exporter ? all.filter((word) => isAssignment(word, text)) : lead
  const words = exporter ? all.filter((word) => !given.includes(word)) : all.slice(lead.length)
  const exported = words.length > 0 && all[0]?.text !== 'local'
  return { words, assignments: given.map((word) => assignment(word, text, exported)) }
}

const isAssignment = ({ range }: ShellWord, text: string) =>
  ASSIGNMENT.test(text.slice(range.start, range.end))

function assignment(word: ShellWord, text: string, exported: boolean): ShellAssignment {
  const { start, end } = word.range
  const head = ASSIGNMENT.exec(text.slice(start, end))
  const name = head?.[1] ?? ''
  const length = head?.[0].length ?? 0
  const raw = text.slice(start + length, end)
  const quoted = /^(["'])[\s\S]*\1$/.test(raw) && raw.length > 1 ? 1 : 0
  const range = { start: start + length + quoted, end: end - quoted }
  const value = { text: word.text.slice(length), literal: word.literal, range }
  return { name, nameRange: { start, end: start + name.length }, value, exported }
}
