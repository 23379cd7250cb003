/** Files in which networks, mail and systems keep passwords, and how each is read. */
import { matched } from './credential-readers.ts'
import type { Store } from './credential-store.ts'

/** A name and its value on a line, in quotes or without. */
const lines = (names: string, operator: string) =>
  matched(
    new RegExp(
      String.raw`^[ \t]*(?:${names})${operator}(?:"(?<double>[^"\n]+)"|(?<value>[^\s"'#]\S*))`,
      'gm',
    ),
  )
const EQUALS = String.raw`[ \t]*=[ \t]*`
const BLANK = String.raw`[ \t]+`

export const SYSTEM_STORES: readonly Store[] = [
  {
    what: 'configuration of a wireless network',
    path: /(?:^|\/)(?:wpa_supplicant|hostapd)[\w.-]*\.conf$/,
    isExact: true,
    credentials: lines('psk|password|sae_password|wpa_passphrase|wep_key\\d', EQUALS),
  },
  {
    what: 'connection of NetworkManager',
    path: /\.nmconnection$/,
    isExact: true,
    credentials: lines('psk|password|wep-key\\d|leap-password|private-key-password', EQUALS),
  },
  {
    what: 'secrets of IPsec',
    path: /(?:^|\/)ipsec[\w.-]*\.secrets$/,
    isExact: true,
    credentials: matched(/:[ \t]*(?:PSK|XAUTH|EAP)[ \t]+"(?<value>[^"\n]+)"/g),
  },
  {
    what: 'secrets of PPP',
    path: /(?:^|\/)(?:chap|pap)-secrets$/,
    isExact: true,
    credentials: matched(/^[ \t]*[^#\s]\S*[ \t]+\S+[ \t]+"?(?<value>[^\s"]+)/gm),
  },
  {
    what: 'configuration of OpenVPN',
    path: /(?:\.ovpn|(?:^|\/)(?:ta|static|tls-?(?:auth|crypt)?)\.key|openvpn[\w.-]*\.conf)$/,
    isExact: true,
    credentials: matched(
      /<auth-user-pass>\s+\S+\s+(?<double>\S+)\s+<\/|-----BEGIN OpenVPN Static key V1-----\s+(?<value>[0-9a-f\s]{64,}?)\s+-----END/g,
    ),
  },
  {
    what: 'passwords of Postfix',
    path: /(?:^|\/)sasl_passwd$/,
    isExact: true,
    credentials: matched(/^[ \t]*[^#\s]\S*[ \t]+[^\s:]+:(?<value>\S+)$/gm),
  },
  {
    what: 'configuration of a mail program',
    path: /(?:^|\/)\.?(?:msmtprc|fetchmailrc|(?:neo)?muttrc|offlineimaprc|mbsyncrc|ssmtp\.conf)$/,
    isExact: true,
    credentials: lines(
      'password|AuthPass|remotepass|Pass|set[ \\t]+(?:imap|smtp|pop)_pass',
      `(?:${EQUALS}|${BLANK})`,
    ),
  },
  {
    what: 'user list of PgBouncer',
    path: /(?:^|\/)userlist\.txt$/,
    isExact: true,
    // https://www.pgbouncer.org/config.html#authentication-file-format
    credentials: matched(/^"[^"\n]+"[ \t]+"(?<value>[^"\n]+)"/gm),
  },
  {
    what: 'users of Redis',
    path: /(?:^|\/)(?:[\w.-]*(?:redis|valkey|sentinel)[\w.-]*\.conf|[\w.-]+\.acl)$/i,
    // https://redis.io/docs/latest/operate/oss_and_stack/management/security/acl/
    credentials: matched(/^[ \t]*user[ \t]+\S+[ \t]+(?:[^\n]*[ \t])?>(?<value>\S+)/gm),
  },
  {
    what: 'login module of Kafka',
    path: /jaas[\w.-]*\.(?:conf|config)$/i,
    // `user_NAME` is the password of NAME: https://kafka.apache.org/documentation/#security_sasl_plain
    credentials: matched(/^[ \t]*user_[\w.-]+[ \t]*=[ \t]*"(?<value>[^"\n]+)"/gm),
  },
  {
    what: 'answers of a Windows setup',
    path: /(?:^|\/)(?:auto)?unattend[\w.-]*\.xml$/i,
    isExact: true,
    credentials: matched(/<(?:Administrator)?Password>\s*<Value>(?<value>[^<\n]+)<\/Value>/g),
  },
]
