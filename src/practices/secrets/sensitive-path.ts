/** Paths whose content is a secret by what they are: keys, state, credential files of tools. */
import { isExample } from '../../documents/paths.ts'

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/(?:^|\/)\.env(?:\.[\w-]+)*$|(?:^|\/)[\w-]+\.env$|(?:^|\/)\.envrc$/, 'environment file'],
  [/\.tfstate(?:\.backup|\.json)?$|(?:^|\/)terraform\.tfstate\.d(?:\/|$)/, 'Terraform state'],
  [
    /(?:^|\/)(?:tf|terraform|tofu)?[._-]?plan\.(?:out|bin|tfplan|binary)$|(?:^|\/)tf-?plan(?:\.(?:out|bin|json|binary))?$|\.tfplan$/,
    'Terraform plan',
  ],
  [
    /(?:^|\/)(?:id_(?:rsa|dsa|ecdsa|ed25519)|[\w.*-]+\.(?:pem|key|p12|pfx|jks|keystore|ppk|kdbx|kdb|asc\.key))$/i,
    'private key',
  ],
  [/(?:^|\/)\.ssh(?:\/\*{0,2})?\/?$/, 'SSH folder'],
  [/(?:^|\/)\.aws(?:\/(?:credentials|\*{0,2}))?\/?$/, 'AWS credentials'],
  [
    /(?:^|\/)\.(?:npmrc|pypirc|netrc|pgpass|my\.cnf|git-credentials|dockercfg|s3cfg|boto|htpasswd|vault-token|bash_history|zsh_history)$/,
    'credential file',
  ],
  [/(?:^|\/)\.docker(?:\/(?:config\.json|\*{0,2}))?\/?$/, 'Docker login'],
  [/(?:^|\/)(?:\.kube(?:\/(?:config|\*{0,2}))?\/?|kubeconfig(?:\.ya?ml)?|[\w-]+\.kubeconfig)$/, 'kubeconfig'],
  [/(?:^|\/)\.gnupg(?:\/\*{0,2})?\/?$/, 'GnuPG folder'],
  [
    /(?:^|\/)(?:[\w-]*(?:credentials?|service[-_]?account[\w-]*|client[-_]secrets?|gcp-?key|sa-?key))\.json$/i,
    'key of a service account',
  ],
  [/(?:^|\/)(?:secrets?|passwords?|credentials?)\.(?:ya?ml|json|txt|toml|ini|env)$/i, 'file of secrets'],
]
/** The public half of a pair, and what certificates are made of. */
const PUBLIC =
  /\.pub$|\.(?:crt|cer|csr)$|(?:^|[/._-])(?:ca|cacert|cacerts|certs?|chain|fullchain|bundle|public|pub|root-?ca|trust(?:store)?|isrg\w*|rds-\w+|global-bundle|dhparams?)(?=[._-])[\w.*-]*\.(?:pem|key|jks|keystore)$|(?:^|[/._-])[\w-]*(?:ca|cert|chain|bundle|public)\.pem$/i

/** What a path holds that must stay secret, as a noun phrase; undefined for everything else. */
export function sensitiveKindOf(path: string): string | undefined {
  const plain = path.trim().replace(/^["']|["']$/g, '')
  if (isExample(plain) || PUBLIC.test(plain)) return undefined
  return KINDS.find(([pattern]) => pattern.test(plain))?.[1]
}
