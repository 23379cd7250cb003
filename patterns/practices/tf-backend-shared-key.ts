import { environmentOf } from '../../src/documents/environment.ts'
import type { Range } from '../../src/documents/node.ts'
import { folderOf, isWorkflow, nameOf } from '../../src/documents/paths.ts'
import type { SourceFile } from '../../src/documents/source-file.ts'
import { commandsIn, mayHoldCommands } from '../../src/practices/commands/commands.ts'
import { programOf } from '../../src/practices/commands/program.ts'
import { type Inventory, pathsUnderReview } from '../../src/practices/repository/inventory.ts'
import { backendsOf } from '../../src/practices/terraform/backend.ts'
import { isSample, isTerraformSource } from '../../src/practices/terraform/modules.ts'
import { defineRepositoryRule, type Hit } from '../rule.ts'

/** Settings that say together which state it is; the first ones must be there. */
const IDENTITY: Readonly<
  Record<string, { readonly needs: readonly string[]; readonly also: readonly string[] }>
> = {
  s3: {
    needs: ['bucket', 'key'],
    also: ['workspace_key_prefix', 'region', 'profile', 'endpoint', 'role_arn'],
  },
  gcs: { needs: ['bucket'], also: ['prefix'] },
  azurerm: { needs: ['storage_account_name', 'key'], also: ['container_name', 'subscription_id'] },
  consul: { needs: ['path'], also: ['address', 'datacenter'] },
  http: { needs: ['address'], also: [] },
}

export default defineRepositoryRule({
  id: 'tf-backend-shared-key',
  title: 'Environments that share one Terraform state',
  why: 'A run for one environment then plans to destroy the other, and whoever may change development may read what production keeps.',
  remediation:
    'Give every environment a key (better a bucket or account) of its own, then run `terraform init -migrate-state` in each.',
  fixes: {
    any: 'key = "<environment>/terraform.tfstate"   # then terraform init -migrate-state',
  },
  severity: 6.0,
  cites: [{ document: 'S0', line: 67, practice: 'Keep a state file for each environment.' }],
  confidence: 'medium',
  about: isTerraformSource,
  reads: (path) => isConfigured(path) || mayHoldCommands(path),
  *check(inventory) {
    const configured = inventory.paths.filter((path) => isConfigured(path) && !isSample(path))
    const places = configured.flatMap((path) => [...placesOf(path, inventory)])
    for (const group of grouped(places).values()) yield* sharing(group)
    for (const path of pathsUnderReview(inventory))
      if (mayHoldCommands(path)) yield* oneRootForAll(path, inventory)
  },
  examples: [
    {
      files: {
        'envs/dev/backend.tf':
          'terraform {\n  backend "s3" {\n    bucket = "b"\n    key    = "terraform.tfstate"\n  }\n}\n',
        'envs/prod/backend.tf':
          'terraform {\n  backend "s3" {\n    bucket = "b"\n    key    = "terraform.tfstate"\n  }\n}\n',
      },
      at: ['envs/prod/backend.tf:4'],
    },
    {
      files: {
        '.github/workflows/tf.yml':
          'on: push\njobs:\n  apply:\n    strategy:\n      matrix:\n        env: [dev, prod]\n    steps:\n      - run: terraform apply -var-file=${{ matrix.env }}.tfvars\n',
      },
      at: ['.github/workflows/tf.yml:8'],
    },
    {
      files: {
        'dev.s3.tfbackend': 'bucket = "b"\nkey = "app"\n',
        'prod.s3.tfbackend': 'bucket = "b"\nkey = "app"\n',
      },
      at: ['prod.s3.tfbackend:2'],
    },
  ],
  counterExamples: [
    {
      files: {
        'envs/dev/backend.tf':
          'terraform {\n  backend "s3" {\n    bucket = "b"\n    key    = "dev/terraform.tfstate"\n  }\n}\n',
        'envs/prod/backend.tf':
          'terraform {\n  backend "s3" {\n    bucket = "b"\n    key    = "prod/terraform.tfstate"\n  }\n}\n',
      },
      at: [],
    },
    {
      files: {
        '.github/workflows/tf.yml':
          'on: push\njobs:\n  apply:\n    steps:\n      - run: |\n          terraform workspace select ${{ matrix.env }}\n          terraform apply -var-file=${{ matrix.env }}.tfvars\n',
      },
      at: [],
    },
    {
      files: {
        'dev/terragrunt.hcl':
          'remote_state {\n  backend = "s3"\n  config = {\n    bucket = "b"\n    key = "${path_relative_to_include()}/t"\n  }\n}\n',
        'prod/terragrunt.hcl':
          'remote_state {\n  backend = "s3"\n  config = {\n    bucket = "b"\n    key = "${path_relative_to_include()}/t"\n  }\n}\n',
      },
      at: [],
    },
  ],
})

interface StatePlace {
  readonly path: string
  readonly range: Range
  readonly identity: string
  readonly environment: string | undefined
}

const isBackendFile = (path: string): boolean => /\.tfbackend$|(?:^|\/)backend[^/]*\.hcl$/.test(path)

const isConfigured = (path: string): boolean =>
  isTerraformSource(path) || isBackendFile(path) || nameOf(path) === 'terragrunt.hcl'

function* placesOf(path: string, inventory: Inventory): Generator<StatePlace> {
  const file = inventory.file(path)
  if (!file || !/backend|key|prefix/.test(file.text)) return
  for (const { type, settings, origin } of backendsOf(file)) {
    if (origin === 'reader') continue
    const literal = new Map(
      [...settings].map(([name, value]) => [name, value.kind === 'string' ? value : undefined]),
    )
    const last = IDENTITY[type]?.needs.at(-1)
    const range = last === undefined ? undefined : literal.get(last)?.range
    const identity = identityOf(type, (name) => literal.get(name)?.value, settings)
    const environment = file.declaredEnvironment ?? environmentOf(folderOf(path))
    if (identity && range) yield { path, range, identity, environment }
  }
  if (isBackendFile(path)) yield* fileplace(file)
}

function* fileplace(file: SourceFile): Generator<StatePlace> {
  const attributes = file.hcl()?.attributes ?? []
  const settings = new Map(attributes.map(({ name, value }) => [name, value]))
  const text = (name: string) => {
    const value = settings.get(name)
    return value?.kind === 'string' ? value.value : undefined
  }
  for (const [type, { needs }] of Object.entries(IDENTITY)) {
    // A bucket alone may belong to any of them.
    const range = needs.length > 1 ? settings.get(needs.at(-1) ?? '')?.range : undefined
    const identity = range && identityOf(type, text, settings)
    if (identity) yield { path: file.path, range, identity, environment: file.environment }
  }
}

function identityOf(
  type: string,
  text: (name: string) => string | undefined,
  settings: ReadonlyMap<string, unknown>,
): string | undefined {
  const names = IDENTITY[type]
  if (!names || names.needs.some((name) => text(name) === undefined)) return undefined
  // A setting that is computed may well differ between the two.
  if (names.also.some((name) => settings.has(name) && text(name) === undefined)) return undefined
  return JSON.stringify([type, ...[...names.needs, ...names.also].map((name) => text(name) ?? '')])
}

function* sharing(places: readonly StatePlace[]): Generator<Hit> {
  const [first] = places
  for (const place of places.slice(1)) {
    if (!first || place.environment === first.environment || folderAndName(place) === folderAndName(first))
      continue
    const message = `the same state as ${first.path}`
    yield {
      path: place.path,
      range: place.range,
      resource: `state of ${folderOf(place.path) || '.'}`,
      message,
    }
  }
}

const folderAndName = ({ path }: StatePlace): string => (isTerraformSource(path) ? folderOf(path) : path)

function grouped(places: readonly StatePlace[]): Map<string, StatePlace[]> {
  const groups = new Map<string, StatePlace[]>()
  for (const place of places) groups.set(place.identity, [...(groups.get(place.identity) ?? []), place])
  return groups
}

/** Something gives each environment a state of its own. */
const SEPARATED =
  /workspace|-backend-config|TF_WORKSPACE|-chdir=[^\n]*\$|working-directory:[^\n]*(?:matrix|inputs|env)\b|terragrunt|-state=|\bcd [^\n]*\$/

/** One root module applied with the variables of several environments. */
function* oneRootForAll(path: string, inventory: Inventory): Generator<Hit> {
  const file = inventory.file(path)
  if (
    !file ||
    !/\b(?:terraform|tofu)\b[^\n]*\bapply\b[^\n]*-var-file/.test(file.text) ||
    SEPARATED.test(file.text)
  )
    return
  const seen = new Set<string>()
  for (const command of commandsIn(file)) {
    const { name, arguments: words } = programOf(command.words)
    const flag = words.find(({ text }) => /^--?var-file=/.test(text))
    if (!/^(?:terraform|tofu)$/.test(name) || !flag || !words.some(({ text }) => text === 'apply')) continue
    const environment = environmentOf(flag.text)
    if (environment) seen.add(environment)
    const isMatrix =
      isWorkflow(path) && file.text.slice(flag.range.start, flag.range.end + 20).includes('matrix.')
    if (isMatrix || seen.size === 2) {
      const message = 'one state is applied with the variables of several environments'
      yield { path, range: flag.range, resource: 'terraform apply', message }
      return
    }
  }
}
