/** What Go's own `regexp` makes of expressions and texts, where Go is installed. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Question {
  readonly regex: string
  readonly text: Buffer
}

/** Of each match that is not empty: start and end of it and of its groups. `null`: no expression of Go's syntax. */
export type Answer = readonly (readonly number[])[] | null

const PROGRAM = `package main

import (
	"encoding/json"
	"os"
	"regexp"
)

type question struct {
	Regex string
	Text  []byte
}

func main() {
	var questions []question
	if err := json.NewDecoder(os.Stdin).Decode(&questions); err != nil {
		panic(err)
	}
	answers := make([][][]int, len(questions))
	for i, q := range questions {
		re, err := regexp.Compile(q.Regex)
		if err != nil {
			continue
		}
		answers[i] = [][]int{}
		for _, found := range re.FindAllSubmatchIndex(q.Text, -1) {
			if found[1] > found[0] {
				answers[i] = append(answers[i], found)
			}
		}
	}
	json.NewEncoder(os.Stdout).Encode(answers)
}
`

export function hasGo(): boolean {
  try {
    execFileSync('go', ['version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** Compiles the program into a folder that is removed again. */
export function askGo(questions: readonly Question[]): Answer[] {
  const folder = mkdtempSync(join(tmpdir(), 'keysweep-go-'))
  try {
    writeFileSync(join(folder, 'main.go'), PROGRAM)
    const env = { ...process.env, GO111MODULE: 'off', GOFLAGS: '', GOTOOLCHAIN: 'local' }
    const input = JSON.stringify(
      questions.map(({ regex, text }) => ({ regex, text: text.toString('base64') })),
    )
    const options = { cwd: folder, env, input, maxBuffer: 256 * 1024 * 1024 }
    return JSON.parse(execFileSync('go', ['run', 'main.go'], options).toString())
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
