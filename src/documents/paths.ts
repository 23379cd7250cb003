/** What a path says of its file: the format to read it with, and the part that it plays in a repository. */
import { remembered } from '../remembered.ts'
import type { Grammar } from './code/grammars.ts'

/** Languages read by `SourceFile.code()`. */
export type Language = Exclude<Grammar, 'hcl'>

export type Format =
  | Language
  | 'yaml'
  | 'json'
  | 'toml'
  | 'xml'
  | 'hcl'
  | 'tfjson'
  | 'dockerfile'
  | 'dotenv'
  | 'ini'
  | 'shell'
  | 'markdown'
  | 'text'

const BY_EXTENSION: Readonly<Record<string, Format>> = {
  py: 'python',
  pyi: 'python',
  js: 'javascript',
  mjs: 'javascript',
  cjs: 'javascript',
  jsx: 'javascript',
  ts: 'typescript',
  mts: 'typescript',
  cts: 'typescript',
  tsx: 'tsx',
  go: 'go',
  java: 'java',
  kt: 'kotlin',
  kts: 'kotlin',
  cs: 'csharp',
  rb: 'ruby',
  php: 'php',
  rs: 'rust',
  yml: 'yaml',
  yaml: 'yaml',
  kubeconfig: 'yaml',
  condarc: 'yaml',
  json: 'json',
  jsonc: 'json',
  json5: 'json',
  webmanifest: 'json',
  tfstate: 'json',
  ipynb: 'json',
  toml: 'toml',
  xml: 'xml',
  config: 'xml',
  csproj: 'xml',
  plist: 'xml',
  tf: 'hcl',
  tofu: 'hcl',
  hcl: 'hcl',
  tfvars: 'hcl',
  tfbackend: 'hcl',
  dockerfile: 'dockerfile',
  containerfile: 'dockerfile',
  env: 'dotenv',
  ini: 'ini',
  cfg: 'ini',
  conf: 'ini',
  cnf: 'ini',
  properties: 'ini',
  npmrc: 'ini',
  pypirc: 'ini',
  gitmodules: 'ini',
  gitconfig: 'ini',
  wgetrc: 'ini',
  s3cfg: 'ini',
  boto: 'ini',
  sh: 'shell',
  bash: 'shell',
  zsh: 'shell',
  envrc: 'shell',
  bashrc: 'shell',
  bash_profile: 'shell',
  profile: 'shell',
  zshrc: 'shell',
  md: 'markdown',
  markdown: 'markdown',
  mdx: 'markdown',
}

const BY_NAME: readonly (readonly [RegExp, Format])[] = [
  [/^(?:dockerfile|containerfile)(?:\.[\w.-]+)?$/, 'dockerfile'],
  [/\.tf\.json$/, 'tfjson'],
  [/^\.env(?:\.[\w.-]+)?$|^\.(?:flaskenv|dev\.vars)$|\.env\.[\w-]+$/, 'dotenv'],
  [/^(?:gemfile|rakefile|vagrantfile)$/, 'ruby'],
  [/^pipfile$|^(?:poetry|cargo|uv)\.lock$/, 'toml'],
  [/^\.(?:eslintrc|babelrc|swcrc)$/, 'json'],
  [/^(?:pip|nginx)\.conf$|^credentials$|^config$/, 'ini'],
  [/^(?:build|settings|init)\.gradle$/, 'kotlin'],
]

/** Few names are any of those. */
const ANY_NAME = new RegExp(BY_NAME.map(([{ source }]) => source).join('|'))

/** Suffixes of examples, templates and encrypted files, whose own format stands before them: `values.yaml.example`. */
const OUTER_SUFFIX =
  /[._-](?:example|sample|template|tmpl|tpl|dist|default|defaults|schema|j2|erb)$|\.(?:enc|sops)$/
/** Ansible reads variables of groups and hosts as YAML, whatever their names: `group_vars/all`, `host_vars/db.kettle.dev`. */
const ANSIBLE_VARIABLES = /(?:^|\/)(?:group|host)_vars\//

/** Dozens of rules go through all paths, those of all but the largest repositories, and ask the same of each. */
export const oncePerPath = <T>(answer: (path: string) => T) => remembered(answer, 1 << 16)

/** The format of a file; `text` when the path does not tell. */
export const formatOf = oncePerPath(readFormat)

function readFormat(path: string): Format {
  const name = nameOf(path).toLowerCase()
  const known = ANY_NAME.test(name) && BY_NAME.find(([pattern]) => pattern.test(name))
  if (known) return known[1]
  const own = BY_EXTENSION[name.slice(name.lastIndexOf('.') + 1)]
  if (own) return own
  if (OUTER_SUFFIX.test(name)) return readFormat(name.replace(OUTER_SUFFIX, ''))
  return path.includes('_vars/') && ANSIBLE_VARIABLES.test(path) ? 'yaml' : 'text'
}

const LANGUAGES: ReadonlySet<string> = new Set(
  'python javascript typescript tsx go java kotlin csharp ruby php rust'.split(' '),
)

const isLanguage = (format: Format): format is Language => LANGUAGES.has(format)

/** The programming language of a path, when `SourceFile.code()` reads it. */
export function languageOf(path: string): Language | undefined {
  const format = formatOf(path)
  return isLanguage(format) ? format : undefined
}

export const isCode = (path: string): boolean => languageOf(path) !== undefined
export const isYaml = (path: string): boolean => formatOf(path) === 'yaml'
export const isJson = (path: string): boolean => formatOf(path) === 'json'
export const isDockerfile = (path: string): boolean => formatOf(path) === 'dockerfile'
export const isDotenv = (path: string): boolean => formatOf(path) === 'dotenv'
export const isShell = (path: string): boolean => formatOf(path) === 'shell'

/** `.tf`, `.tofu`, `.tf.json` and what stands beside them: variables, backends, Terragrunt. */
export const isTerraform = (path: string): boolean => ['hcl', 'tfjson'].includes(formatOf(path))

export const isCompose = (path: string): boolean =>
  /^(?:docker-)?compose(?:[._-][\w.-]+)?\.ya?ml$/i.test(nameOf(path))

/** A GitHub Actions workflow, or one of Depot, which are written alike; below the root it runs in the repository that this part is published as. */
export const isWorkflow = (path: string): boolean =>
  /(?:^|\/)\.(?:github|depot)\/workflows\/[^/]+\.ya?ml$/.test(path) && !isVendored(path)

/** The metadata of a GitHub Action. */
export const isActionFile = (path: string): boolean => /^action\.ya?ml$/.test(nameOf(path))

/** YAML or JSON that may hold Kubernetes objects; the reader decides by `kind`. */
export const mayBeKubernetes = oncePerPath(
  (path): boolean =>
    (isYaml(path) || isJson(path)) && !isWorkflow(path) && !isCompose(path) && !isLockFile(path),
)

export const isTest = oncePerPath(
  (path): boolean =>
    /(?:^|\/)(?:_?(?:[a-z0-9]+[_-])*tests?|unittests?|t\/unit|testing|test[_-]?(?:data|files?|fixtures?|cases?|resources|utils?|suite|projects?)|__tests__|spec|specs|fixtures?|mocks?|__mocks__|__fixtures__|e2e|cypress|playwright|molecule|integration(?:[_-]?tests?)?|database\/(?:factories|seeds|seeders)|(?:charts?|helm)\/(?:[^/]+\/)?ci)\//i.test(
      path,
    ) ||
    /(?:^|[./_-])(?:test|spec|fixture)s?\.[a-z]+$|(?:^|\/)(?:vitest|jest)[._-]?(?:global)?[._-]?[sS]etup\.[cm]?[jt]sx?$|(?:^|\/)setupTests?\.[jt]sx?$|(?:^|\/)test_[^/]+\.py$|_test\.[a-z]+$|(?:Test|Tests|IT)\.(?:java|kt|cs|php)$/.test(
      path,
    ) ||
    TEST_PROJECT.test(path),
)

/** `Kettle.Core.UnitTests/` as .NET names projects, and `src/androidTest/` as Gradle names sets of sources. */
const TEST_PROJECT =
  /(?:^|[/.])(?:[A-Z]\w*)?Tests\/|\.(?:[A-Z]\w*)?Test\/|\/src\/(?:[a-z]+[A-Za-z]*Test|testFixtures)\//

export const isDocs = oncePerPath(
  (path): boolean =>
    /(?:^|\/)(?:docs?|documentation)\//i.test(path) ||
    // A Python package's metadata hold its README.
    /\.(?:md|mdx|markdown|rst|adoc|asciidoc|examples\.json)$|(?:^|\/)PKG-INFO$/i.test(path),
)

/** A template to copy, whose values are meant to be filled in: `.env.example`, `values.sample.yaml`. */
export const isExample = oncePerPath(
  (path): boolean =>
    /(?:^|\/)(?:[\w-]*\.)*(?:examples?|samples?|templates?\.d)\//i.test(path) ||
    /[._-](?:example|sample|template|tmpl|tpl|dist|defaults?|schema)(?:\.|$)/i.test(nameOf(path)) ||
    /^(?:example|sample|template(?!\.(?:ya?ml|json)$))[._-]/i.test(nameOf(path)),
)

/** Somebody else's code or the output of a build. */
export const isVendored = oncePerPath(
  (path): boolean =>
    /(?:^|\/)(?:node_modules|vendor|third_party|bower_components|dist|\.venv|site-packages|\.yarn\/(?:releases|plugins|sdks))\//.test(
      path,
    ) || isMinified(path),
)

/** Texts for people, in one file for each language. */
export const isTranslation = (path: string): boolean =>
  /(?:^|[/._-])(?:i18n|intl|locales?|lang|l10n|translations?)[/._-]|\.(?:po|pot|strings|resx|arb)$|_[a-z]{2}(?:_[a-z]{2})?\.properties$/i.test(
    path,
  ) || /(?:^|\/)[a-z]{2,3}[-_][A-Z]{2}\.(?:json5?|ya?ml|[jt]s|php)$/.test(path)

export const isMinified = (path: string): boolean =>
  /[.-]min\.(?:js|css|mjs)$|\.(?:bundle|chunk)\.js$|\.map$/.test(path)

export const isLockFile = oncePerPath((path): boolean =>
  /^(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|poetry\.lock|uv\.lock|pipfile\.lock|cargo\.lock|composer\.lock|gemfile\.lock|go\.sum|\.terraform\.lock\.hcl|packages\.lock\.json|(?:package|cartfile)\.resolved|[\w.-]+\.lock(?:file)?)$/i.test(
    nameOf(path),
  ),
)

export const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)
/** The folder of a path, without a slash at its end; empty for the root. */
export const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')))
