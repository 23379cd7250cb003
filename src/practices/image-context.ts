/** What an image takes of the folder that it is built from. */
import type { Dockerfile, DockerInstruction, DockerStage } from '../documents/dockerfile.ts'

/** The first instruction of what is shipped that brings the whole folder, at once or out of a stage that took it. */
export function wholeFolderCopy({ stages }: Dockerfile): DockerInstruction | undefined {
  return shippedStages(stages)
    .flatMap(({ instructions }) => instructions)
    .find((instruction) => copiesAll(instruction) || copiesStage(instruction, stages))
}

/** The last stage, and those that it is built upon. */
function shippedStages(stages: readonly DockerStage[]): DockerStage[] {
  const found: DockerStage[] = []
  for (let stage = stages.at(-1); stage && !found.includes(stage); stage = stageNamed(stage.image, stages))
    found.push(stage)
  return found
}

const stageNamed = (name: string, stages: readonly DockerStage[]): DockerStage | undefined =>
  stages.find((stage) => stage.name !== undefined && stage.name === name) ??
  (/^\d+$/.test(name) ? stages[Number(name)] : undefined)

const copiesAll = ({ keyword, words, flags }: DockerInstruction): boolean =>
  isCopy(keyword) &&
  !flags.some(({ name }) => name === 'from') &&
  words.slice(0, -1).some((text) => /^(?:\.?\/?|\*|\.\/\*)$/.test(text))

const isCopy = (keyword: string) => keyword === 'COPY' || keyword === 'ADD'

/** `COPY --from=build /app .`, where the stage took the whole folder to `/app`. */
function copiesStage({ keyword, words, flags }: DockerInstruction, stages: readonly DockerStage[]): boolean {
  const from = flags.find(({ name }) => name === 'from')?.value
  const stage = isCopy(keyword) && from !== undefined ? stageNamed(from, stages) : undefined
  const folder = stage && folderTaken(stage)
  return (
    folder !== undefined &&
    words.slice(0, -1).some((source) => {
      const taken = absolute(source, '/')
      return folder === taken || folder.startsWith(`${taken}/`)
    })
  )
}

/** Where a stage has the whole folder; undefined when it has not, or a variable says where. */
function folderTaken({ instructions }: DockerStage): string | undefined {
  let here = '/'
  for (const instruction of instructions) {
    const last = instruction.words.at(-1) ?? ''
    if (instruction.keyword === 'WORKDIR') here = absolute(last, here)
    else if (copiesAll(instruction)) {
      const folder = absolute(last, here)
      // Of the root of the file system nobody copies all.
      return folder === '' || folder.includes('$') ? undefined : folder
    }
  }
  return undefined
}

/** Without a slash at the end: `/app`, and nothing for the root. */
function absolute(path: string, here: string): string {
  const parts = path.startsWith('/') ? [] : here.split('/')
  return [...parts, ...path.split('/')]
    .filter((part) => part !== '' && part !== '.')
    .map((part) => `/${part}`)
    .join('')
}
