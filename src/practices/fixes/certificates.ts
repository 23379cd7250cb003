/** Checks of certificates, switched on in the words of each language, program and setting. */
import type { Fixes } from './kinds.ts'
import { opposite, settingOf } from './setting.ts'

/** With the authority of the server, for one that is not known to the system. */
export const CHECKED: Fixes = {
  python: 'ssl.create_default_context(cafile="own-ca.pem")   # of requests: verify="own-ca.pem"',
  javascript: "{ ca: readFileSync('own-ca.pem') }",
  go: '&tls.Config{RootCAs: pool}',
  java: 'TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());\ntrust.init(keyStore);   // with the authority of the server; null takes those of the system\ncontext.init(null, trust.getTrustManagers(), null);',
  kotlin:
    'val trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm())\ntrust.init(keyStore)   // with the authority of the server; null takes those of the system\ncontext.init(null, trust.trustManagers, null)',
  csharp:
    'handler.ServerCertificateCustomValidationCallback = (_, _, _, errors) => errors == SslPolicyErrors.None;',
  ruby: "http.verify_mode = OpenSSL::SSL::VERIFY_PEER\nhttp.ca_file = 'own-ca.pem'",
  php: "curl_setopt($ch, CURLOPT_SSL_VERIFYPEER, true);\ncurl_setopt($ch, CURLOPT_SSL_VERIFYHOST, 2);\ncurl_setopt($ch, CURLOPT_CAINFO, 'own-ca.pem');",
  rust: '.add_root_certificate(Certificate::from_pem(&ca)?)',
  any: 'trust the authority of the server, and check certificates',
}

/** Options that name an authority, by program: from their manuals. */
const AUTHORITY: Readonly<Record<string, string>> = {
  curl: '--cacert own-ca.pem',
  wget: '--ca-certificate=own-ca.pem',
  git: '-c http.sslCAInfo=own-ca.pem',
  pip: '--cert own-ca.pem',
  pip3: '--cert own-ca.pem',
  npm: '--cafile=own-ca.pem',
  kubectl: '--certificate-authority=own-ca.pem',
  helm: '--ca-file own-ca.pem',
  aws: '--ca-bundle own-ca.pem',
  az: 'REQUESTS_CA_BUNDLE=own-ca.pem az',
  vault: '-ca-cert=own-ca.pem',
  http: '--verify=own-ca.pem',
  https: '--verify=own-ca.pem',
}

/** What a command gets in place of the option that skips the check. */
export const checkedBy = (program: string): string =>
  AUTHORITY[program] ?? `# ${program} without the option: it checks certificates and signatures by itself`

/** Variables that switch the check off by being there, each with the one that names an authority. */
const INSTEAD: Readonly<Record<string, string>> = {
  GIT_SSL_NO_VERIFY: 'GIT_SSL_CAINFO',
  NODE_TLS_REJECT_UNAUTHORIZED: 'NODE_EXTRA_CA_CERTS',
  PYTHONHTTPSVERIFY: 'SSL_CERT_FILE',
}

/** The setting switched on again, in the form of its file. */
export function checkedSetting(path: string, name: string, value: string): string {
  const authority = INSTEAD[name]
  return authority === undefined
    ? settingOf(path, name, opposite(value) ?? 'true')
    : settingOf(path, authority, '/etc/ssl/own-ca.pem')
}
