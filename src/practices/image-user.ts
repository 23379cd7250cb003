/** As which user an image runs, as far as its Dockerfile or its name tells. */
import type { Dockerfile, DockerInstruction, DockerStage } from '../documents/dockerfile.ts'
import { folderOf, nameOf } from '../documents/paths.ts'
import type { Inventory } from './repository/inventory.ts'
import { dockerfilesOf } from './repository/neighbours.ts'

/** Images whose own user is none with rights over the container. */
const NON_ROOT =
  /(?:^|\/)(?:distroless\/[^@]*[:-]nonroot|nginx-unprivileged|[\w-]*-?unprivileged)(?::|@|$)|:nonroot\b|^cgr\.dev\/|^public\.ecr\.aws\/lambda\/|^(?:docker\.io\/)?amazon\/aws-lambda-|^(?:docker\.io\/)?chainguard\/|^(?:docker\.io\/)?bitnami(?:legacy|secure)?\/|^registry\.access\.redhat\.com\/ubi\d+\/(?:nodejs|python|openjdk|httpd|nginx|ruby|php|go-toolset)|^(?:docker\.io\/)?(?:jenkins\/jenkins|grafana\/grafana|prom\/prometheus|sonarqube|kong|hazelcast\/hazelcast|apache\/airflow)(?::|@|$)/

export const isNonRootImage = (image: string): boolean => NON_ROOT.test(image)

export type ImageUser =
  | { readonly kind: 'root'; readonly by: DockerInstruction }
  /** No USER anywhere; `base` is what the chain of stages begins with. */
  | { readonly kind: 'unset'; readonly base: string; readonly by: DockerInstruction }
  | { readonly kind: 'other' }

/** The user of the last stage, which the stages it builds on may have set. Undefined without a stage. */
export function imageUserOf({ stages, globals }: Dockerfile): ImageUser | undefined {
  const last = stages.at(-1)
  return last && userOf(last, stages, globals)
}

function userOf(
  stage: DockerStage,
  stages: readonly DockerStage[],
  globals: readonly DockerInstruction[],
): ImageUser {
  const by = stage.instructions.findLast(({ keyword }) => keyword === 'USER')
  const user = by?.words[0] ?? ''
  if (by) return isRoot(user) ? { kind: 'root', by } : { kind: 'other' }
  const before = stages.slice(0, stages.indexOf(stage))
  const base = before.findLast(({ name }) => name?.toLowerCase() === stage.image.toLowerCase())
  if (base) return userOf(base, before, globals)
  const image = filledIn(stage.image, globals)
  return isNonRootImage(image) ? { kind: 'other' } : { kind: 'unset', base: image, by: stage.from }
}

const isRoot = (user: string): boolean => /^(?:root|0)(?::.*)?$/.test(user)

/** An image's name with the defaults of the ARGs in it. */
export function filledIn(image: string, globals: readonly DockerInstruction[]): string {
  const defaults = new Map(globals.flatMap(({ pairs }) => pairs.map(({ name, value }) => [name, value])))
  return image.replace(
    /\$\{?(\w+)(?::-([^}]*))?\}?/g,
    (whole, name: string, otherwise?: string) => defaults.get(name) ?? otherwise ?? whole,
  )
}

/** The Dockerfile of this repository that builds an image, when only one can be meant. */
export function dockerfileOf(image: string, inventory: Inventory): Dockerfile | undefined {
  const name = nameOf(image.replace(/[@:][^/]*$/, ''))
  const all = dockerfilesOf(inventory)
  const named = all.filter(
    (path) =>
      nameOf(folderOf(path)) === name || nameOf(path).toLowerCase() === `dockerfile.${name}`.toLowerCase(),
  )
  const [only] = named
  return named.length === 1 && only !== undefined ? inventory.file(only)?.dockerfile() : undefined
}
