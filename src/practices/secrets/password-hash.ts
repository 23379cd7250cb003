/** Hashes that a password is checked against: they have to be guessed from, and so weigh less than what they are made of. */

/** As `secret-password-hash` does. */
export const HASH_SEVERITY = 6.5

/** Of crypt(5), OpenLDAP and the PHC's string form; of phpass and Drupal; of Django and Werkzeug. */
const FORMS = [
  /^(?:\{[A-Z\d-]{3,16}\})?\$(?:[1567y]|gy|apr1|2[abxy]|argon2(?:id|i|d)|scrypt|pbkdf2(?:-sha\d+)?)\$(?:[^\s$]{1,64}\$){0,3}[\w./+-]{22,128}={0,2}$/,
  // https://dev.mysql.com/doc/refman/8.0/en/native-pluggable-authentication.html
  /^\*[\dA-F]{40}$/,
  /^\$(?:[PH]\$[./\dA-Za-z]{31}|S\$[./\dA-Za-z]{52})$/,
  /^\{(?:SSHA|SSHA256|SSHA512|SHA|SMD5)\}[A-Za-z\d+/]{24,}={0,2}$/,
  /^(?:bcrypt_sha256\$\$2b|argon2\$argon2id|pbkdf2_sha\d+)\$[^\s]{30,}$/,
  /^(?:md5|sha1)\$[\w.+/]{1,64}\$[\da-f]{32,40}$/,
  /^(?:pbkdf2:sha\d+(?::\d{1,8})?|scrypt(?::\d{1,8}){3})\$[\w./]{1,64}\$[\da-f]{40,128}$/,
]

export const isPasswordHash = (value: string): boolean => FORMS.some((form) => form.test(value))

/** `DUMMY_HASH`, so that a login takes as long for a name that does not exist; and what shows the form of one. */
export const OF_NOBODY =
  /(?:^|[^a-z])(?:dummy|fake|control|timing|example|sample)|(?:Dummy|Fake|Control|Timing|Example|Sample)(?![a-z])/i

/** Whether the lines above an offset say that what stands there is checked in vain: the name of their function, or a remark. */
export const isCheckedInVain = (text: string, offset: number): boolean =>
  text
    .slice(Math.max(0, offset - REACH), offset)
    .split('\n')
    .slice(-LINES, -1)
    .some((line) => IN_VAIN.test(line))
/** A remark, a signature and an opened call stand above it. */
const LINES = 7
const REACH = 800
const IN_VAIN =
  /\b(?:func|fn|def|function|fun)\b[^(\n]*(?:\([^()\n]*\)\s*)?\w*(?:fake|dummy)\w*\s*\(|(?:#|\/\/|\*|--).*\b(?:(?:dummy|fake)\b.*\b(?:hash|verify|bcrypt|check|compar)|constant[- ]?time|timing|enumerat)/i
