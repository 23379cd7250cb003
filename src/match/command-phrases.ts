/** Passwords in command lines, where a flag of one letter or a place stands for the name: `curl -u user:…`, `mysql -p…`. */
import type { Phrase } from './phrase.ts'

const Q = `["']`
const USER = String.raw`(?:^|\s)(?:-u|--user|-U|--proxy-user)(?:[ \t]{1,4}|=)?(?<quote>${Q}?)[^\s"':]{0,80}${Q}?:`
const REST_QUOTED = String.raw`(?<value>[^"'\n]{4,200})\k<quote>`
const REST = String.raw`(?<value>[^\s"']{4,200})`
const WORD = String.raw`(?:(?<quote>${Q})(?<value>[^"'\n]{4,200})\k<quote>|(?<bare>[^\s"'-][^\s"']{3,200}))`

const flag = (letter: string, blank: string) => new RegExp(String.raw`\s-${letter}${blank}${WORD}`)
const JOINED = ''
const APART = String.raw`[ \t]{1,4}`
const EITHER = String.raw`[ \t]{0,4}`

/** Each tool's own manual says what its flag means; `-p` is a port, a path or a profile elsewhere. */
const FLAGS: readonly (readonly [words: string, letter: string, blank: string])[] = [
  ['mysql -', 'p', JOINED],
  ['mysqldump -', 'p', JOINED],
  ['mysqladmin -', 'p', JOINED],
  ['mysqlimport -', 'p', JOINED],
  ['mariadb -', 'p', JOINED],
  ['mariadb-dump -', 'p', JOINED],
  ['sshpass -', 'p', EITHER],
  ['docker login', 'p', APART],
  ['podman login', 'p', APART],
  ['helm registry login', 'p', APART],
  ['oc login', 'p', APART],
  ['az login', 'p', APART],
  ['cf login', 'p', APART],
  ['twine upload', 'p', APART],
  ['redis-cli -', 'a', APART],
  ['ldapsearch -', 'w', APART],
  ['ldapadd -', 'w', APART],
  ['ldapmodify -', 'w', APART],
  ['mongo -', 'p', APART],
  ['mongosh -', 'p', APART],
  ['mongodump -', 'p', APART],
  ['mongorestore -', 'p', APART],
  ['mongoimport -', 'p', APART],
  ['mongoexport -', 'p', APART],
  ['sqlcmd -', 'P', EITHER],
  ['isql -', 'P', EITHER],
  ['mosquitto_pub -', 'P', APART],
  ['mosquitto_sub -', 'P', APART],
  ['ipmitool -', 'P', APART],
  ['zip -', 'P', EITHER],
  ['unzip -', 'P', EITHER],
  ['psexec ', 'p', APART],
  ['useradd ', 'p', EITHER],
  ['usermod ', 'p', EITHER],
  ['7z x ', 'p', JOINED],
  ['7z a ', 'p', JOINED],
  ['7za x ', 'p', JOINED],
  ['7za a ', 'p', JOINED],
]

export const COMMANDS: readonly Phrase[] = [
  [
    'curl -',
    [
      new RegExp(USER.replace(`${Q}?)[`, `${Q})[`) + REST_QUOTED),
      new RegExp(USER + String.raw`(?<inner>${Q})(?<value>[^"'\n]{4,200})\k<inner>`),
      new RegExp(USER + REST),
    ],
  ],
  ...FLAGS.map(([words, letter, blank]): Phrase => [words, [flag(letter, blank)]]),
  ['openssl enc', [new RegExp(String.raw`\s-(?:k|pass[ \t]{1,4}pass:)${EITHER}${WORD}`)]],
  [
    'smbclient ',
    [new RegExp(String.raw`\s-U${EITHER}(?<quote>${Q}?)[^\s"'%]{1,60}%(?<value>[^\s"']{4,200})\k<quote>`)],
  ],
  [
    'lftp -',
    [new RegExp(String.raw`\s-u${EITHER}(?<quote>${Q}?)[^\s"',]{1,60},(?<value>[^\s"']{4,200})\k<quote>`)],
  ],
  ['xfreerdp ', [/\s\/p:(?<quote>["']?)(?<value>[^\s"']{4,200})\k<quote>/]],
  [
    'htpasswd -',
    [
      new RegExp(
        String.raw`^htpasswd(?:[ \t]+-\w*)*[ \t]+-\w*b\w*(?:[ \t]+-\w+)*[ \t]+\S{1,200}[ \t]+\S{1,80}[ \t]+${WORD}`,
      ),
    ],
  ],
  [
    'net use ',
    [new RegExp(String.raw`\s\\\\[^\s\\]{1,80}\\\S{1,80}[ \t]+(?:/user:\S{1,80}[ \t]+)?(?!/)${WORD}`, 'i')],
  ],
  [
    'net user ',
    [new RegExp(String.raw`^net user[ \t]+[\w.$-]{1,60}[ \t]+(?!/)${WORD}(?=[ \t]+/add\b)`, 'i')],
  ],
  ['sqlplus ', [/^sqlplus(?:[ \t]+-\w+)*[ \t]+["']?[\w.]{1,60}\/(?<value>[^\s"'@/]{4,60})@/i]],
]

const ECHOED = String.raw`(?:echo|printf)(?:[ \t]+-\w+)?[ \t]+(?:["']%s\\n["'][ \t]+)?${WORD}(?:\\n)?["']?[ \t]*\|[ \t]*(?:[\w/]{1,40}[ \t]+)?$`

/** What is given to a command through a pipe: `echo '…' | sudo -S`. The words are those of the command. */
export const PIPED: readonly Phrase[] = [
  ...['sudo -s', 'passwd --stdin', 'docker login', 'podman login', 'cryptsetup '].map(
    (words): Phrase => [words, [new RegExp(ECHOED)]],
  ),
  [
    'chpasswd',
    [
      /(?:echo|printf)(?:[ \t]+-\w+)?[ \t]+(?<quote>["']?)[\w.-]{1,40}:(?<value>[^\s"':|]{4,120})\k<quote>[ \t]*\|[ \t]*(?:sudo[ \t]+)?$/,
    ],
  ],
]
