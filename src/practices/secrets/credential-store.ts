/** Files in which tools keep credentials, and how each is read. */
import { oncePerPath } from '../../documents/paths.ts'
import type { SourceFile } from '../../documents/source-file.ts'
import {
  assigned,
  dockerAuths,
  keyed,
  kubeconfigUsers,
  matched,
  mavenServers,
  nugetPasswords,
  railsSecrets,
  type StoredCredential,
  serviceAccount,
} from './credential-readers.ts'
import { SYSTEM_STORES } from './system-stores.ts'

export interface Store {
  /** What the file is: "npm configuration". */
  readonly what: string
  readonly path: RegExp
  /** Its name and form are a tool's own, so that what stands in it is tried, however easily it is guessed. */
  readonly isExact?: boolean
  credentials(file: SourceFile): StoredCredential[]
}

const STORES: readonly Store[] = [
  {
    what: 'npm configuration',
    path: /(?:^|\/)\.npmrc$/,
    credentials: assigned(/(?:^|:)_(?:authToken|auth|password)$/),
  },
  {
    what: 'Yarn configuration',
    path: /(?:^|\/)\.yarnrc\.ya?ml$/,
    credentials: keyed(/^npmAuth(?:Token|Ident)$/),
  },
  { what: 'PyPI configuration', path: /(?:^|\/)\.?pypirc$/, credentials: assigned(/^password$/) },
  {
    what: 'netrc',
    path: /(?:^|\/)[._]netrc$/,
    isExact: true,
    credentials: matched(/\bpassword[ \t]+(?<value>\S+)/g),
  },
  {
    what: 'git credential store',
    path: /(?:^|\/)\.git-credentials$/,
    isExact: true,
    // git writes an @ of the user or the password as %40, people do not; the last one is before the host.
    credentials: matched(/^https?:\/\/[^:/\s]*:(?<value>[^/\s]+)@/gm),
  },
  {
    what: 'Docker credentials',
    path: /(?:^|\/)(?:\.docker\/config\.json|\.dockercfg|\.?dockerconfigjson|\.?docker-config\.json|\.docker\/\.config\.json|config\.json)$/,
    credentials: dockerAuths,
  },
  {
    what: 'kubeconfig',
    path: /(?:^|\/)(?:\.kube\/config|\.?kubeconfig[\w.-]*|[\w.-]*kubeconfig(?:\.ya?ml)?|config\.ya?ml)$/,
    credentials: kubeconfigUsers,
  },
  { what: 'service account of Google Cloud', path: /\.json$/, credentials: serviceAccount },
  {
    what: 'Terraform credentials',
    path: /(?:^|\/)(?:credentials\.tfrc\.json|\.?terraformrc|terraform\.rc)$/,
    credentials: matched(/"?token"?\s*[:=]\s*"(?<value>[^"\n]+)"/g),
  },
  {
    what: 'AWS credentials',
    path: /(?:^|\/)(?:\.aws\/(?:credentials|config)|\.?aws[-_]?credentials|\.?credentials)$/,
    credentials: matched(/^[ \t]*aws_(?:secret_access_key|session_token)[ \t]*=[ \t]*(?<value>\S+)/gim),
  },
  {
    what: 'RubyGems credentials',
    path: /(?:^|\/)\.gem\/credentials$/,
    credentials: matched(/^:?[\w.-]+:[ \t]*"?(?<value>[^\s"]{12,})/gm),
  },
  {
    what: 'configuration of Bundler',
    path: /(?:^|\/)\.bundle\/config$/,
    isExact: true,
    // A host's name with its dots as two underscores: https://bundler.io/man/bundle-config.1.html
    credentials: matched(/^BUNDLE_[A-Z\d_]+__[A-Z\d_]+:[ \t]*"?[^\s":/]+:(?<value>[^\s":/]+)/gm),
  },
  {
    what: 'credentials of Composer',
    path: /(?:^|\/)auth\.json$/,
    credentials: matched(
      /"(?:github-oauth|gitlab-oauth|gitlab-token|bearer)"\s*:\s*\{\s*"[^"\n]+"\s*:\s*"(?<value>[^"\n]+)"/g,
    ),
  },
  {
    what: 'secrets of Rails',
    path: /(?:^|\/)config\/(?:secrets|credentials(?:\/[\w-]+)?)\.ya?ml$/,
    credentials: railsSecrets,
  },
  {
    what: 'token of Vault',
    path: /(?:^|\/)\.vault-token$/,
    isExact: true,
    credentials: matched(/^(?<value>\S{20,})\s*$/g),
  },
  { what: 'Maven settings', path: /(?:^|\/)[\w.-]*settings\.xml$/, credentials: mavenServers },
  { what: 'NuGet configuration', path: /(?:^|\/)nuget\.config$/i, credentials: nugetPasswords },
  {
    what: 'password file of a web server',
    path: /(?:^|\/)\.?htpasswd[\w.-]*$/,
    credentials: matched(/^[^:\s#]+:(?<value>\$\S+|\{SHA\}\S+|[./0-9A-Za-z]{13})$/gm),
  },
  {
    what: 'configuration of s3cmd',
    path: /(?:^|\/)\.?s3cfg$/,
    credentials: matched(/^[ \t]*(?:secret_key|gpg_passphrase)[ \t]*=[ \t]*(?<value>\S+)/gm),
  },
  {
    what: 'configuration of boto',
    path: /(?:^|\/)\.boto$/,
    credentials: matched(/^[ \t]*(?:aws_secret_access_key|gs_secret_access_key)[ \t]*=[ \t]*(?<value>\S+)/gm),
  },
  {
    what: 'configuration of WordPress',
    path: /(?:^|\/)wp-config[\w.-]*\.php$/,
    credentials: matched(
      /define\(\s*['"](?:DB_PASSWORD|(?:SECURE_AUTH|LOGGED_IN|AUTH|NONCE)_(?:KEY|SALT))['"]\s*,\s*(?:'(?<value>[^'\n]+)'|"(?<double>[^"\n]+)")/g,
    ),
  },
  {
    what: 'password file of PostgreSQL',
    path: /(?:^|\/)\.pgpass$/,
    isExact: true,
    credentials: matched(/^[^:#\n]+:[^:\n]*:[^:\n]*:[^:\n]*:(?<value>\S+)$/gm),
  },
  ...SYSTEM_STORES,
  {
    what: 'shell history',
    path: /(?:^|\/)\.(?:bash|zsh|sh|mysql|psql)_history$/,
    credentials: matched(
      /(?:\s--password[= ]|\bmysql\b[^\n]*?\s-p|PASSWORD=|TOKEN=|SECRET=|_KEY=)['"]?(?<value>[^\s'"$<>;-][^\s'";]{5,})/g,
    ),
  },
]

/** Hardly any path is one of a store, which one expression tells of all of them; it is wider by its case. */
const OF_SOME = new RegExp(STORES.map(({ path }) => path.source).join('|'), 'i')

/** What a path says that a file is. */
export const storesAt = oncePerPath((path): readonly Store[] =>
  OF_SOME.test(path) ? STORES.filter((store) => store.path.test(path)) : [],
)
