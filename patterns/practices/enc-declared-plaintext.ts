import { kubernetesObjects } from '../../src/documents/dialects/kubernetes.ts'
import { isLiteral, itemsAt, keyedScalars, type Node } from '../../src/documents/node.ts'
import { folderOf, isJson, isYaml, nameOf } from '../../src/documents/paths.ts'
import { type SourceFile, treesOf } from '../../src/documents/source-file.ts'
import { filteredBy } from '../../src/practices/repository/git-attributes.ts'
import { type Inventory, pathsUnderReview } from '../../src/practices/repository/inventory.ts'
import { fileEncryptionOf, isSopsDocument } from '../../src/practices/secrets/encryption.ts'
import { secretSettings } from '../../src/practices/secrets/environment-file.ts'
import { isSecretName } from '../../src/practices/secrets/secret-name.ts'
import { decide } from '../../src/practices/secrets/slots.ts'
import { patternOf, plainSecretsOf } from '../../src/practices/secrets/sops.ts'
import { severityAt } from '../../src/practices/severity.ts'
import { defineRepositoryRule, type Hit } from '../rule.ts'

export default defineRepositoryRule({
  id: 'enc-declared-plaintext',
  title: 'File that should be encrypted and is not',
  why: 'The repository says that this file is encrypted, so nobody treats it as public; its text is plain, now and in the history.',
  remediation:
    'Replace every secret in it, encrypt the file with the tool that the repository declares, and check for it before each commit.',
  severity: 8.5,
  cites: [
    { document: 'S0', line: 55, practice: 'Secrets are kept in a system made to manage them.' },
    { document: 'S0', line: 64, practice: 'What holds secrets is stored encrypted.' },
  ],
  confidence: 'high',
  about: (path) => /\.sops\b|\.enc\b|vault|sealed|(?:^|\/)\.gitattributes$/i.test(path),
  reads: (path) => isYaml(path) || isJson(path) || isNamedEncrypted(path) || isVault(path),
  leads: (path) => /^\.(?:sops\.ya?ml|gitattributes)$/.test(nameOf(path)),
  *check(inventory) {
    yield* declaredBySops(inventory)
    yield* declaredByName(inventory)
    yield* declaredByGit(inventory)
    yield* declaredByAnsible(inventory)
    yield* besideSealed(inventory)
    yield* leftOut(inventory)
  },
  examples: [
    {
      files: {
        '.sops.yaml': 'creation_rules:\n  - path_regex: secrets/.*\\.yaml$\n    age: age1qpz\n',
        'secrets/db.yaml': 'user: kettle\npassword: kettle-Bruise-91\n',
      },
      at: ['secrets/db.yaml:1'],
    },
    {
      files: {
        '.gitattributes': '*.key filter=git-crypt diff=git-crypt\n',
        'tls/a.key': 'kettle-Bruise-91-orbit\n',
      },
      at: ['tls/a.key:1'],
    },
    {
      files: {
        '.env.enc': 'API_TOKEN=kettle-Bruise-91\n',
        'config/credentials.yml.enc': 'production:\n  secret_key_base: kettle-Bruise-91\n',
        'config/prod.enc.yaml': 'password: kettle-Bruise-91\n',
        'group_vars/all/vault': 'vault_db_password: kettle-Bruise-91\n',
        'roles/db/vars/vault.yml': 'vault_db_password: kettle-Bruise-91\n',
      },
      at: [
        '.env.enc:1',
        'config/credentials.yml.enc:1',
        'config/prod.enc.yaml:1',
        'group_vars/all/vault:1',
        'roles/db/vars/vault.yml:1',
      ],
    },
    {
      files: {
        'k8s/sealed.yaml':
          'kind: SealedSecret\napiVersion: bitnami.com/v1alpha1\nmetadata:\n  name: db\nspec: {}\n',
        'k8s/plain.yaml':
          'kind: Secret\napiVersion: v1\nmetadata:\n  name: db\nstringData:\n  password: kettle-Bruise-91\n',
      },
      at: ['k8s/plain.yaml:1'],
    },
    {
      files: {
        'a.yaml':
          'password: kettle-Bruise-91\ndata: ENC[AES256_GCM,data:x]\nsops:\n  mac: x\n  lastmodified: y\n',
      },
      at: ['a.yaml:1'],
    },
  ],
  counterExamples: [
    {
      files: {
        '.sops.yaml': 'creation_rules:\n  - age: age1qpz\n',
        'secrets/db.yaml': 'password: kettle-Bruise-91\n',
      },
      at: [],
    },
    {
      files: {
        '.sops.yaml':
          'creation_rules:\n  - path_regex: .*\\.yaml$\n    encrypted_regex: ^(data|stringData)$\n',
        'apps/web.yaml': 'kind: Deployment\nmetadata:\n  name: web\n',
      },
      at: [],
    },
    {
      files: {
        '.sops.yaml': 'creation_rules:\n  - path_regex: secrets/.*\n',
        'secrets/db.yaml': 'password: ENC[AES256_GCM,data:x]\nsops:\n  mac: x\n',
        'secrets/a.env': 'A=ENC[AES256_GCM,data:x]\nsops_mac=x\n',
        'secrets/empty.yaml': '',
      },
      at: [],
    },
    {
      files: {
        'group_vars/all/vault.yml': '$ANSIBLE_VAULT;1.1;AES256\n6162\n',
        'group_vars/vault.yml': 'password: !vault |\n  $ANSIBLE_VAULT;1.1;AES256\n  6162\nport: 8200\n',
        'a.yaml':
          'password_plain: kettle-Bruise-91\ndata: ENC[AES256_GCM,data:x]\nsops:\n  mac: x\n  lastmodified: y\n  unencrypted_suffix: _plain\n',
        'config/credentials.yml.enc': 'cUhKYTEyMzQ1Njc4--YWJjZGVm--Z2hpamts\n',
      },
      at: [],
    },
  ],
})

const hit = (path: string, because: string, fix: string): Hit => ({
  path,
  resource: nameOf(path),
  message: `${path} is plain text, and ${because}`,
  severity: severityAt(path, 8.5),
  fix,
})

type Wanted = (path: string) => boolean
const filesOf = (inventory: Inventory, wanted: Wanted, paths = inventory.paths): SourceFile[] =>
  paths.filter(wanted).flatMap((path) => inventory.file(path) ?? [])

const ownFilesOf = (inventory: Inventory, wanted: Wanted): SourceFile[] =>
  filesOf(inventory, wanted, pathsUnderReview(inventory))

const isEncrypted = (file: SourceFile): boolean =>
  fileEncryptionOf(file.path, file.text) !== undefined ||
  treesOf(file).some(isSopsDocument) ||
  /["']?sops["']?\s*:/.test(file.text) ||
  /ENC\[AES256_GCM/.test(file.text)

/** Rules of `.sops.yaml`: a path pattern, and for some only the keys that are encrypted. */
function* declaredBySops(inventory: Inventory): Generator<Hit> {
  for (const config of filesOf(inventory, (path) => /^\.sops\.ya?ml$/.test(nameOf(path)))) {
    const folder = folderOf(config.path)
    const rules = config.yaml().flatMap((root) => itemsAt(root, 'creation_rules'))
    for (const file of filesOf(
      inventory,
      (path) => path.startsWith(folder === '' ? '' : `${folder}/`) && path !== config.path,
    )) {
      const own = folder === '' ? file.path : file.path.slice(folder.length + 1)
      const rule = rules.find((each) => patternOf(each, 'path_regex')?.test(own))
      if (rule && !isEncrypted(file) && holdsSecrets(file, rule))
        yield hit(file.path, `${config.path} says that SOPS encrypts it`, `sops encrypt -i ${file.path}`)
    }
  }
}

/** Files that no secret is in may match a wide pattern: only what the rule would encrypt counts. */
function holdsSecrets(file: SourceFile, rule: Node): boolean {
  if (
    /\.(?:md|txt|gitignore|gitkeep|sh|pub|crt)$|^\.|(?:^|\/)kustomization\.ya?ml$/.test(nameOf(file.path)) &&
    !nameOf(file.path).startsWith('.env')
  )
    return false
  const keys = patternOf(rule, 'encrypted_regex')
  const isWide = patternOf(rule, 'path_regex')?.test('any/where.yaml') === true
  if (keys || isWide) {
    if (kubernetesObjects(file).some(({ kind }) => kind !== 'Secret')) return false
    return secretSettings(file, 'effective').some(({ decision }) => decision.kind === 'value')
  }
  const scalars = treesOf(file).flatMap((root) => [...keyedScalars(root)])
  return scalars.length > 0
    ? scalars.some(({ node }) => isLiteral(node) && node.text !== '')
    : file.text.trim() !== '' && !isYaml(file.path) && !isJson(file.path)
}

const isNamedEncrypted = (path: string): boolean =>
  /\.(?:sops|enc)\.(?:ya?ml|json|env|ini|toml)$|\.(?:ya?ml|json|env|ini|toml)\.(?:sops|enc)$/.test(path) &&
  !/^\.sops\.ya?ml$/.test(nameOf(path))

function* declaredByName(inventory: Inventory): Generator<Hit> {
  for (const file of ownFilesOf(inventory, isNamedEncrypted))
    if (!isEncrypted(file) && secretSettings(file, 'effective').length > 0)
      yield hit(file.path, 'its name says that SOPS encrypts it', `sops encrypt -i ${file.path}`)
}

/** An encrypted file is binary and has no text here; one that has is plain. */
function* declaredByGit(inventory: Inventory): Generator<Hit> {
  for (const { path, filter } of filteredBy(
    inventory,
    /^(?:git-crypt|transcrypt|crypt|git-agecrypt|agecrypt)\b/,
  )) {
    const file = inventory.file(path)
    if (file && file.text.trim() !== '' && !isEncrypted(file))
      yield hit(path, `.gitattributes says that ${filter} encrypts it`, `git-crypt status -f`)
  }
}

const isVault = (path: string): boolean =>
  /(?:^|\/)(?:group_vars|host_vars|vars)\//.test(path) && /vault[\w.-]*(?:\.ya?ml)?$/.test(nameOf(path))

function* declaredByAnsible(inventory: Inventory): Generator<Hit> {
  for (const file of ownFilesOf(inventory, isVault)) {
    const secrets = file
      .yaml()
      .flatMap((root) => [...keyedScalars(root)])
      .filter(
        ({ key, node }) =>
          (isSecretName(key) || key.startsWith('vault_')) &&
          isLiteral(node) &&
          decide('effective', node.text).kind === 'value',
      )
    if (secrets.length > 0 && !isEncrypted(file))
      yield hit(
        file.path,
        'its name says that Ansible Vault encrypts it',
        `ansible-vault encrypt ${file.path}`,
      )
  }
}

/** A Secret in plain text beside the SealedSecret that was made of it. */
function* besideSealed(inventory: Inventory): Generator<Hit> {
  const isSecret = ({ text }: SourceFile) => /kind:\s*(?:Sealed)?Secret\b/.test(text)
  if (!ownFilesOf(inventory, isYaml).some(isSecret)) return
  const files = filesOf(inventory, isYaml).filter(isSecret)
  const sealing = files.filter(({ text }) => text.includes('SealedSecret')).flatMap(kubernetesObjects)
  const sealed = new Set(sealing.filter(({ kind }) => kind === 'SealedSecret').map(({ name }) => name))
  for (const file of sealed.size > 0 ? files : [])
    for (const { kind, name } of kubernetesObjects(file))
      if (
        kind === 'Secret' &&
        sealed.has(name) &&
        !isEncrypted(file) &&
        secretSettings(file, 'template').length > 0
      )
        yield hit(file.path, `a SealedSecret ${name} stands beside it`, `git rm --cached ${file.path}`)
}

/** In a file that SOPS wrote, secrets that its key pattern left out. */
function* leftOut(inventory: Inventory): Generator<Hit> {
  for (const file of ownFilesOf(inventory, (path) => isYaml(path) || isJson(path)))
    for (const root of /sops/.test(file.text) ? treesOf(file).filter(isSopsDocument) : [])
      for (const { path, key, node } of plainSecretsOf(root))
        yield {
          ...hit(file.path, `SOPS left ${key} out`, `sops encrypt -i ${file.path}`),
          range: node.range,
          secret: node.text,
          resource: path.join('.'),
        }
}
