/** Hashes that a password is checked against: they have to be guessed from, and so weigh less than what they are made of. */

/** As `secret-password-hash` does. */
export const HASH_SEVERITY = 6.5

/** Of crypt(5), OpenLDAP and the PHC's string form; of Django and Werkzeug. */
const FORMS = [
  /^(?:\{[A-Z\d-]{3,16}\})?\$(?:[1567y]|gy|apr1|2[abxy]|argon2(?:id|i|d)|scrypt|pbkdf2(?:-sha\d+)?)\$(?:[^\s$]{1,64}\$){0,3}[\w./+-]{22,128}={0,2}$/,
  /^\$[PH]\$[./\dA-Za-z]{31}$/,
  /^\{(?:SSHA|SSHA256|SSHA512|SHA|SMD5)\}[A-Za-z\d+/]{24,}={0,2}$/,
  /^(?:bcrypt_sha256\$\$2b|argon2\$argon2id|pbkdf2_sha\d+)\$[^\s]{30,}$/,
  /^(?:pbkdf2:sha\d+(?::\d{1,8})?|scrypt(?::\d{1,8}){3})\$[\w./]{1,64}\$[\da-f]{40,128}$/,
]

export const isPasswordHash = (value: string): boolean => FORMS.some((form) => form.test(value))
