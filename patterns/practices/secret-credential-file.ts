import { isTest, isVendored, nameOf } from '../../src/documents/paths.ts'
import { untracked } from '../../src/practices/fixes/untracked.ts'
import { type Inventory, pathsUnderReview } from '../../src/practices/repository/inventory.ts'
import type { StoredCredential } from '../../src/practices/secrets/credential-readers.ts'
import { storesAt } from '../../src/practices/secrets/credential-store.ts'
import { type KeyFile, keyFileOf, mayBeKeyFile } from '../../src/practices/secrets/key-file.ts'
import { decide } from '../../src/practices/secrets/slots.ts'
import { NOTE, severityAt, WARNING } from '../../src/practices/severity.ts'
import type { Hit } from '../hit.ts'
import { type Confidence, defineRepositoryRule } from '../rule.ts'

/** Words that no password is made of, unlike `password`. */
const TO_BE_REPLACED = /your|change|replace|insert|example|placeholder|here|token|secret|xxx/i
const RANDOM = ['q7RzkT4w', 'Pb2nXe9m', 'Ls3vYh8c'].join('')

export default defineRepositoryRule({
  id: 'secret-credential-file',
  title: 'Credential store of a tool in the repository',
  why: 'Tools keep credentials in this file for one user; in a repository everybody who clones it is that user.',
  remediation:
    'Revoke the credential, remove the file, ignore its name, and let the tool take the credential from a variable or from a login without keys.',
  severity: 8.5,
  cites: [
    { document: 'S2', line: 69, practice: 'Tokens are encrypted where they are stored.' },
    { document: 'S1', line: 46, practice: 'Access keys are in a secret store, never in version control.' },
  ],
  confidence: 'high',
  reads: (path) =>
    mayBeKeyFile(path) ||
    storesAt(path).length > 0 ||
    /^(?:settings-security\.xml|\.gitignore)$/.test(nameOf(path)),
  *check(inventory) {
    for (const path of pathsUnderReview(inventory)) {
      if (isVendored(path)) continue
      const key = mayBeKeyFile(path) && keyFileOf(inventory.bytes(path) ?? NOTHING)
      if (key) yield keyHit(path, key)
      for (const store of storesAt(path)) {
        const file = inventory.file(path)
        for (const credential of file ? store.credentials(file) : []) {
          const { key, value, range } = credential
          const isGuessed = decide('effective', value).kind === 'weak'
          const isTried = store.isExact === true && isGuessed && !TO_BE_REPLACED.test(value)
          if (!isTried && decide('template', value).kind === 'pass') continue
          yield {
            path,
            range,
            secret: value,
            resource: key,
            message: `${store.what} holds a value for ${key}${notIgnored(path, inventory)}`,
            ...(isGuessed && { confidence: store.isExact ? ('medium' as const) : ('low' as const) }),
            severity: isLocked(credential, inventory) ? NOTE : severityAt(path, 8.5, value),
            fix: untracked(path),
          }
        }
      }
    }
  },
  examples: [
    { files: { '.npmrc': `//packages.kettle.dev/:_authToken=${RANDOM}\n` }, at: ['.npmrc:1'] },
    {
      files: {
        'ci/settings.xml': `<settings><servers><server>\n<id>a</id>\n<password>G!t_lE-k$%</password>\n</server></servers></settings>\n`,
      },
      at: ['ci/settings.xml:3'],
    },
    {
      files: { '.docker/config.json': `{"auths":{"kettle.dev":{"auth":"${RANDOM}"}}}\n` },
      at: ['.docker/config.json:1'],
    },
    { files: { '.netrc': `machine kettle.dev login a password ${RANDOM}\n` }, at: ['.netrc:1'] },
    { files: { '.pypirc': `[pypi]\nusername = a\npassword = ${RANDOM}\n` }, at: ['.pypirc:3'] },
    { files: { '.git-credentials': `https://a:${RANDOM}@kettle.dev\n` }, at: ['.git-credentials:1'] },
    {
      files: { '.git-credentials': 'https://a@kettle.dev:Kettle@91@orbit.dev\n' },
      at: ['.git-credentials:1'],
    },
    { files: { 'db/.pgpass': 'db.kettle.dev:5432:app:root:password\n' }, at: ['db/.pgpass:1'] },
    {
      files: {
        '.kube/config': `apiVersion: v1\nkind: Config\nusers:\n- name: a\n  user:\n    token: ${RANDOM}\n`,
      },
      at: ['.kube/config:6'],
    },
    {
      files: { '.aws/credentials': `[default]\naws_secret_access_key = ${RANDOM}\n` },
      at: ['.aws/credentials:2'],
    },
    { files: { '.htpasswd': `kettle:$apr1$${RANDOM}\n` }, at: ['.htpasswd:1'] },
    {
      files: { 'wp-config.php': "<?php\ndefine('DB_PASSWORD', 'Kettle91Orbit');\n" },
      at: ['wp-config.php:2'],
    },
    { files: { '.bundle/config': 'BUNDLE_GEMS__KETTLE__DEV: "ops:Orbit91"\n' }, at: ['.bundle/config:1'] },
    { files: { '.gem/credentials': `---\n:kettle: ${RANDOM}\n` }, at: ['.gem/credentials:2'] },
    {
      files: { 'auth.json': `{"gitlab-token": {"git.kettle.dev": "${RANDOM}"}}\n` },
      at: ['auth.json:1'],
    },
    {
      files: {
        'config/secrets.yml': `development:\n  secret_key_base: ${RANDOM}1\nproduction:\n  secret_key_base: ${RANDOM}2\n`,
      },
      at: ['config/secrets.yml:4'],
    },
    { files: { '.vault-token': `${RANDOM}\n` }, at: ['.vault-token:1'] },
    {
      files: { 'wpa_supplicant.conf': 'network={\n  psk="orbit kettle"\n}\n' },
      at: ['wpa_supplicant.conf:2'],
    },
    { files: { 'home.nmconnection': '[wifi-security]\npsk=Orbit91\n' }, at: ['home.nmconnection:2'] },
    {
      files: { 'etc/ipsec.secrets': 'kettle : EAP "Orbit91"\n: PSK "Kettle91"\n' },
      at: ['etc/ipsec.secrets:1', 'etc/ipsec.secrets:2'],
    },
    { files: { 'chap-secrets': '# client server secret\nkettle * Orbit91 *\n' }, at: ['chap-secrets:2'] },
    { files: { 'home.ovpn': '<auth-user-pass>\nkettle\nOrbit91\n</auth-user-pass>\n' }, at: ['home.ovpn:3'] },
    { files: { sasl_passwd: '[smtp.kettle.dev]:587 ops@kettle.dev:Orbit91\n' }, at: ['sasl_passwd:1'] },
    { files: { '.msmtprc': 'user kettle\npassword Orbit91\n' }, at: ['.msmtprc:2'] },
    {
      files: {
        'autounattend.xml': '<AdministratorPassword>\n<Value>Orbit91</Value>\n</AdministratorPassword>\n',
      },
      at: ['autounattend.xml:2'],
    },
    { files: { 'team.psafe3': 'PWS3' }, at: ['team.psafe3:1'] },
    {
      files: {
        'pgbouncer/userlist.txt': '"kettle" "Orbit91"\n',
        'redis/users.acl': `user default off\nuser kettle on >${RANDOM} ~* +@all\n`,
        'kafka_server_jaas.conf': `KafkaServer {\n  PlainLoginModule required\n  user_kettle="${RANDOM}";\n};\n`,
      },
      at: ['kafka_server_jaas.conf:3', 'pgbouncer/userlist.txt:1', 'redis/users.acl:2'],
    },
  ],
  counterExamples: [
    {
      files: {
        '.npmrc': '//registry.kettle.dev/:_authToken=${NPM_AUTH_TOKEN}\nregistry=https://kettle.dev\n',
      },
      at: [],
    },
    { files: { '.docker/config.json': '{"auths":{"kettle.dev":{"auth":""}}}\n' }, at: [] },
    {
      files: {
        'settings.xml':
          '<settings><servers><server><password>${env.PW}</password></server></servers></settings>\n',
      },
      at: [],
    },
    { files: { '.netrc': 'machine kettle.dev login a password your_password\n' }, at: [] },
    { files: { '.pypirc': '[pypi]\npassword = REPLACE_WITH_YOUR_TOKEN\n' }, at: [] },
    {
      files: {
        'wp-config-sample.php':
          "<?php\ndefine('DB_PASSWORD', 'password_here');\ndefine('AUTH_KEY', 'put your unique phrase here');\n",
      },
      at: [],
    },
    { files: { 'config.json': '{"name":"a","token":"b"}\n' }, at: [] },
    {
      files: { '.bundle/config': 'BUNDLE_PATH: "vendor/bundle"\nBUNDLE_MIRROR__ALL: "https://kettle.dev"\n' },
      at: [],
    },
    {
      files: {
        'config/secrets.yml': `test:\n  secret_key_base: ${RANDOM}\nproduction:\n  secret_key_base: <%= ENV["SECRET_KEY_BASE"] %>\n  mail_host: smtp.kettle.dev\n`,
      },
      at: [],
    },
    { files: { '.msmtprc': 'user kettle\npasswordeval "pass mail"\n' }, at: [] },
    { files: { 'team.kdbx': 'version https://git-lfs.github.com/spec/v1\n', 'a.key': 'kettle\n' }, at: [] },
    { files: { 'home.ovpn': 'client\nauth-user-pass\n<ca>\nkettle\n</ca>\n' }, at: [] },
  ],
})

const NOTHING = Buffer.alloc(0)

/** Of a file that is no text, weighed as private keys in armour are. */
function keyHit(path: string, { what, isLocked, besides, opens }: KeyFile): Hit {
  const usual = opens ? 9.5 : isLocked ? WARNING : 8.5
  return {
    path,
    resource: nameOf(path),
    message: `${nameOf(path)} is ${what}${besides ? `, and ${besides}` : ''}`,
    severity: isMadeForAll(path) ? NOTE : isTest(path) ? Math.min(usual, WARNING) : usual,
    confidence: surenessOf(isLocked || besides !== undefined, isTest(path)),
    fix: untracked(path),
  }
}

/** A passphrase, and a test's own key, each takes something from it. */
const surenessOf = (hasPassphrase: boolean | undefined, isOfTest: boolean): Confidence =>
  hasPassphrase && isOfTest ? 'low' : hasPassphrase || isOfTest ? 'medium' : 'high'

/** The tools of Android make one for everybody who builds without a key of their own. */
const isMadeForAll = (path: string): boolean => /(?:^|[._-])debug\.(?:keystore|jks)$/i.test(nameOf(path))

const notIgnored = (path: string, inventory: Inventory): string =>
  inventory.ignores(path) === false ? ', and git does not ignore its name' : ''

/** Maven's own encryption, whose master key stands in another file. */
const isLocked = ({ value }: StoredCredential, inventory: Inventory): boolean =>
  /^\{[A-Za-z0-9+/=]+\}$/.test(value) &&
  !inventory.paths.some((path) => nameOf(path) === 'settings-security.xml')
