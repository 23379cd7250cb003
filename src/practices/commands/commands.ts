/** Shell commands wherever a repository writes them: scripts, Makefiles, Dockerfiles, and the pipelines of all makers. */

import { isJenkinsfile, jenkinsScripts } from '../../documents/dialects/jenkins.ts'
import type { DockerInstruction } from '../../documents/dockerfile.ts'
import { blocksIn } from '../../documents/hcl/hcl.ts'
import { entriesAt, type Node, type Range, type ScalarNode, walk } from '../../documents/node.ts'
import { onceFor } from '../../documents/once-for.ts'
import { isDockerfile, isShell, isTerraform, isYaml, nameOf } from '../../documents/paths.ts'
import { commandOf, parseShell, type ShellCommand } from '../../documents/shell/shell.ts'
import { shellAt } from '../../documents/shell/shell-at.ts'
import type { SourceFile } from '../../documents/source-file.ts'

const isMakefile = (path: string) => /^(?:gnu)?makefile$|\.mk$|^justfile$/i.test(nameOf(path))

/** Whether a path may hold shell commands that `commandsIn` reads. */
export const mayHoldCommands = (path: string): boolean =>
  isShell(path) ||
  isDockerfile(path) ||
  isMakefile(path) ||
  isYaml(path) ||
  isJenkinsfile(path) ||
  isPackage(path)

const isPackage = (path: string): boolean => nameOf(path) === 'package.json'

/** Keys whose text, or list of texts, is run by a shell: GitHub and GitLab, CircleCI, Azure, Ansible by short and full names, Taskfile. */
const SCRIPT_KEYS =
  /^(?:ansible\.(?:builtin|legacy)\.(?:shell|command|raw)|raw|run|script|scripts|before_script|after_script|shell|command|commands|cmd|cmds|bash|sh|inline|inlineScript|install|before_install|after_success|deploy)$/

/** Every command of the file. */
export const commandsIn = onceFor((file: SourceFile): readonly ShellCommand[] => [...commandsOf(file)])

function* commandsOf(file: SourceFile): Generator<ShellCommand> {
  const { path, text } = file
  if (isShell(path)) yield* file.shell()
  else if (isDockerfile(path)) {
    for (const instruction of file.dockerfile()?.instructions ?? [])
      yield* commandsOfInstruction(instruction, text)
  } else if (isMakefile(path)) yield* recipeCommands(text)
  else if (isJenkinsfile(path)) for (const range of jenkinsScripts(text)) yield* parseShell(text, range)
  else if (isPackage(path)) yield* packageCommands(file)
  else if (isTerraform(path)) yield* provisionerCommands(file)
  else for (const root of file.yaml()) yield* commandsOfYaml(root, file)
}

/** Scripts of npm. A quote that JSON escapes is one of the shell's. */
function* packageCommands(file: SourceFile): Generator<ShellCommand> {
  const text = file.text.replaceAll('\\"', ' "')
  for (const { value } of entriesAt(file.json(), 'scripts'))
    if (isScript(value)) yield* parseShell(text, value.range)
}

/** What Terraform runs on its own machine, or on the one that it has made. */
function* provisionerCommands(file: SourceFile): Generator<ShellCommand> {
  for (const block of file.hcl() ? blocksIn(file.hcl()) : [])
    for (const { name, value } of block.attributes)
      if (block.type === 'provisioner' ? /^(?:command|inline)$/.test(name) : MACHINE_SCRIPT.test(name))
        for (const line of value.kind === 'list' ? value.items : [value])
          if (line.kind === 'string' || line.kind === 'template') yield* parseShell(file.text, line.range)
}

/** Run when a machine starts first. */
const MACHINE_SCRIPT = /^(?:user_data|metadata_startup_script|startup_script|custom_data)$/

/** What a Dockerfile has run while the image is built, or in a container of it. */
export function commandsOfInstruction(
  { keyword, textRange: range }: DockerInstruction,
  text: string,
): ShellCommand[] {
  if (!/^(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK)$/.test(keyword)) return []
  const given = text.slice(range.start, range.end)
  if (!given.startsWith('[')) return parseShell(text, range)
  const [before, script] = SHELL_FORM.exec(given)?.slice(1) ?? []
  if (before === undefined || script === undefined) return parseShell(asWords(text, range), range)
  const start = range.start + before.length
  return parseShell(text.replaceAll('\\"', ' "'), { start, end: start + script.length })
}

/** `["sh", "-c", "…"]` */
const SHELL_FORM = /^(\[\s*"(?:[\w/]*\/)?(?:ba|da|a|k|z)?sh"\s*,\s*"-[a-z]*c"\s*,\s*")((?:[^"\\]|\\.)*)"/

/** `CMD ["a", "b"]` as a shell would be given it, at the same places. */
function asWords(text: string, { start, end }: Range): string {
  const words = text
    .slice(start, end)
    .replace(/"(?:[^"\\]|\\.)*"|[[\],]/g, (part) => (part.length > 1 ? part : ' '))
  return text.slice(0, start) + words + text.slice(end)
}

function* commandsOfYaml(root: Node, file: SourceFile): Generator<ShellCommand> {
  for (const { key, node } of walk(root)) {
    if (key === 'argv' && node.kind === 'list') yield* argumentList(node.items)
    if (typeof key !== 'string' || !SCRIPT_KEYS.test(key)) continue
    const lines = node.kind === 'list' ? node.items : [node]
    for (const line of lines) if (isScript(line)) yield* shellAt(file, line.range)
  }
}

/** Ansible's `argv`. */
const argumentList = (items: readonly Node[]): ShellCommand[] =>
  commandOf(
    items.filter(isScript).map(({ text, range }) => ({ text, range, literal: !/\{\{|\$/.test(text) })),
  )

const isScript = (node: Node): node is ScalarNode => node.kind === 'scalar' && typeof node.value === 'string'

function* recipeCommands(text: string): Generator<ShellCommand> {
  // A recipe's line begins with a tab; `@`, `-` and `+` speak to make.
  for (const line of text.matchAll(/^(?:\t|[ ]{2,})[@+-]*(.*(?:\\\n.*)*)/gm)) {
    const start = line.index + line[0].length - (line[1]?.length ?? 0)
    yield* parseShell(text, { start, end: line.index + line[0].length })
  }
}
