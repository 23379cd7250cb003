/** Settings that give a password behind a blank, without an operator: of routers, servers and directories. */
import type { Phrase } from './phrase.ts'

const VALUE = String.raw`(?:(?<quote>["'])(?<value>[^"'\n]{3,200})\k<quote>|(?<bare>[^\s"'#;|&<>(){}][^\s"';|&<>]{2,200}))(?=[ \t\r]|$)`

const behind = (words: string, between = ''): Phrase => [
  words,
  [new RegExp(`^${words}[ \\t]*${between}${VALUE}`, 'i')],
]

/** IOS writes 0 before what it did not hide, and 7 before what anybody can show again. */
const HIDDEN = '(?:[067][ \\t]+)?'

/** A digit or a sign, since a sentence has a word there; a number says how what follows is hidden. */
const NO_WORD = '(?!\\d[ \\t])(?=\\S*[\\d!@#%^&*])'

export const SETTINGS: readonly Phrase[] = [
  behind('requirepass '),
  behind('masterauth '),
  behind('bindpw '),
  behind('rootpw ', '(?!\\{)(?!--iscrypted)(?:--plaintext[ \\t]+)?'),
  // Of Debian's installer: https://www.debian.org/releases/stable/amd64/apbs04.en.html
  ...['root-password', 'root-password-again', 'user-password', 'user-password-again'].map((words) =>
    behind(`${words} password `),
  ),
  behind('insecure-password '),
  ['stats auth ', [/^stats auth[ \t]+[^\s:]{1,80}:(?<value>[^\s"']{3,200})/i]],
  ['password 0 ', [new RegExp(`^password 0[ \\t]+${VALUE}`, 'i')]],
  ['password 7 ', [/^password 7[ \t]+(?<value>[\dA-F]{8,80})(?=[ \t\r]|$)/i]],
  ['secret 0 ', [new RegExp(`^secret 0[ \\t]+${VALUE}`, 'i')]],
  // Of net-snmp: http://www.net-snmp.org/docs/man/snmpd.conf.html
  ['createuser ', [new RegExp(`^createuser[ \\t]+\\S{1,60}[ \\t]+(?:MD5|SHA\\S{0,4})[ \\t]+${VALUE}`, 'i')]],
  behind('enable password ', NO_WORD),
  behind('chap password ', NO_WORD),
  behind('key-string ', HIDDEN + NO_WORD),
  behind('authentication-key ', HIDDEN + NO_WORD),
  ['neighbor ', [new RegExp(`^neighbor[ \\t]+[\\w.:-]{1,60}[ \\t]+password[ \\t]+${NO_WORD}${VALUE}`, 'i')]],
  [
    'username ',
    [
      new RegExp(
        `^username[ \\t]+[\\w.-]{1,60}(?:[ \\t]+privilege[ \\t]+\\d+)?[ \\t]+password[ \\t]+${NO_WORD}${VALUE}`,
        'i',
      ),
    ],
  ],
  behind('isakmp key ', HIDDEN),
  behind('tacacs-server key ', HIDDEN),
  behind('radius-server key ', HIDDEN),
  [
    'radius-server host ',
    [new RegExp(String.raw`^radius-server host[^\n]{1,120}?\bkey[ \t]+${HIDDEN}${VALUE}`, 'i')],
  ],
  [
    'snmp-server community ',
    [/^snmp-server community[ \t]+(?!(?:public|private)\b)(?<value>[^\s"']{4,80})[ \t]+R[OW]\b/i],
  ],
]
