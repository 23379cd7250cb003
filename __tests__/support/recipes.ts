/** The recipes as people copy them. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly name?: string
  readonly with?: Readonly<Record<string, unknown>>
}
interface Job {
  readonly permissions?: Readonly<Record<string, string>>
  readonly steps: readonly Step[]
  readonly 'timeout-minutes'?: number
}
interface Workflow {
  readonly on: unknown
  readonly permissions: unknown
  readonly jobs: Readonly<Record<string, Job>>
}

const FOLDER = 'docs/recipes'
export const readRecipe = (name: string): string => readFileSync(join(FOLDER, name), 'utf8')
export const workflow = (name: string): Workflow => parse(readRecipe(name))
export const RECIPES = readdirSync(FOLDER)
export const WORKFLOWS = RECIPES.filter((name) => name.endsWith('.yml') && name !== 'gitlab-ci.yml')
