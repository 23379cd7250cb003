/** Keys and stores that are no text, by their bytes, and the stores of certificates that look like them. */
import { createHash, generateKeyPairSync } from 'node:crypto'
import rule from '../../patterns/practices/secret-credential-file.ts'
import { lookAtFiles } from '../../src/practices/find.ts'
import { keyFileOf, mayBeKeyFile } from '../../src/practices/secrets/key-file.ts'

const u1 = (value: number) => Buffer.from([value])
const u2 = (value: number) => Buffer.from([value >> 8, value & 255])
const u4 = (value: number) => Buffer.concat([u2(value >>> 16), u2(value & 0xffff)])
const name = (text: string) => Buffer.concat([u2(text.length), Buffer.from(text)])
const block = (length: number) => Buffer.concat([u4(length), Buffer.alloc(length, 7)])
const date = Buffer.alloc(8)

const certificate = Buffer.concat([u4(2), name('ca'), date, name('X.509'), block(40)])
const privateKey = Buffer.concat([u4(1), name('a'), date, block(40), u4(1), name('X.509'), block(40)])
const secretKey = Buffer.concat([u4(3), name('b'), date, Buffer.alloc(60)])
const javaStore = (entries: readonly Buffer[], magic = 0xfeedfeed, word = 'orbit-91') => {
  const body = Buffer.concat([u4(magic), u4(2), u4(entries.length), ...entries])
  const digest = createHash('sha1').update(Buffer.from(word, 'utf16le').swap16()).update('Mighty Aphrodite')
  return Buffer.concat([body, digest.update(body).digest()])
}
const castleStore = (...entries: readonly Buffer[]) =>
  Buffer.concat([u4(2), block(20), u4(1024), ...entries, u1(0), Buffer.alloc(20)])
const castleEntry = (type: number, rest: Buffer) =>
  Buffer.concat([u1(type), name('a'), date, u4(1), name('X.509'), block(40), rest])

/** DER, with a length of two bytes. */
const sequence = (...parts: readonly Buffer[]) => {
  const body = Buffer.concat(parts)
  return Buffer.concat([Buffer.from([0x30, 0x82]), u2(body.length), body])
}
const identifier = (hex: string) =>
  Buffer.from(`06${(hex.length / 2).toString(16).padStart(2, '0')}${hex}`, 'hex')
const PKCS = '2a864886f70d01'
const inPkcs12 = (bag: string) =>
  sequence(Buffer.from('020103', 'hex'), sequence(identifier(`${PKCS}0701`), identifier(bag), block(40)))
const pair = generateKeyPairSync('rsa', { modulusLength: 1024 })
const curve = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const der = (type: 'pkcs1' | 'pkcs8', locked = {}) =>
  pair.privateKey.export({ type, format: 'der', ...locked }) as Buffer
const packet = (tag: number) => Buffer.concat([u1(tag), u2(200), u1(4), date.subarray(4), u1(22), block(40)])

test.each<[what: string, bytes: Buffer, isLocked: boolean]>([
  ['Java, a private key', javaStore([privateKey]), true],
  ['Java, a private key behind a certificate', javaStore([certificate, privateKey]), true],
  ['Java, a private key under the usual word', javaStore([privateKey], 0xfeedfeed, 'changeit'), false],
  ['JCEKS, a secret key', javaStore([certificate, secretKey], 0xcececece), true],
  ['Bouncy Castle, a key', castleStore(castleEntry(4, block(30))), true],
  ['PKCS#12, a shrouded key', inPkcs12(`${PKCS}0c0a0102`), true],
  ['PKCS#12, a key in the clear', inPkcs12(`${PKCS}0c0a0101`), false],
  ['PKCS#1', der('pkcs1'), false],
  ['PKCS#8', der('pkcs8'), false],
  ['PKCS#8, encrypted', der('pkcs8', { cipher: 'aes-256-cbc', passphrase: 'orbit-91' }), true],
  ['SEC1', curve.privateKey.export({ type: 'sec1', format: 'der' }), false],
  ['OpenPGP, a secret key', packet(0x95), true],
  ['KeePass', Buffer.from('03d9a29a67fb4bb500000400', 'hex'), false],
  ['git-crypt', Buffer.from('\0GITCRYPTKEY\0\0\0\x02'), false],
])('%s', (_, bytes, isLocked) => {
  expect(keyFileOf(bytes)).toBeDefined()
  expect(keyFileOf(bytes)?.isLocked ?? false).toBe(isLocked)
})

test.each<[what: string, bytes: Buffer]>([
  ['Java, certificates alone', javaStore([certificate, certificate])],
  [
    'Bouncy Castle, certificates alone',
    castleStore(castleEntry(1, Buffer.concat([name('X.509'), block(30)]))),
  ],
  ['PKCS#12, certificates alone', inPkcs12(`${PKCS}0c0a0103`)],
  ['a public key', pair.publicKey.export({ type: 'spki', format: 'der' })],
  ['a public key of RSA', pair.publicKey.export({ type: 'pkcs1', format: 'der' })],
  ['a request with a longer file behind it', Buffer.concat([der('pkcs8'), Buffer.from('more')])],
  ['OpenPGP, a public key', packet(0x99)],
  ['what git-crypt encrypted', Buffer.from('\0GITCRYPT\0kettle')],
  ['text', Buffer.from('-----BEGIN CERTIFICATE-----\n')],
  ['nothing', Buffer.alloc(0)],
])('no key: %s', (_, bytes) => expect(keyFileOf(bytes)).toBeUndefined())

test('a file that ends early is no store, wherever it ends', () => {
  const whole = [javaStore([certificate, certificate]), castleStore(castleEntry(1, block(30))), der('pkcs8')]
  for (const bytes of whole)
    for (let end = 0; end < bytes.length; end++) expect(keyFileOf(bytes.subarray(0, end))).toBeUndefined()
})

test('names under which keys are kept, and others', () => {
  const kept = ['a.jks', 'release.keystore', 'b.p12', 'secring.gpg', 'git-crypt-key', 'team.kdbx', 'x.DER']
  expect(kept.filter((path) => !mayBeKeyFile(`conf/${path}`))).toEqual([])
  expect(['logo.png', 'keys.ts', 'turkey', 'a.keyboard'].filter(mayBeKeyFile)).toEqual([])
})

const told = async (files: Readonly<Record<string, Buffer>>) => {
  const seen = await lookAtFiles([rule], {
    paths: Object.keys(files).sort(),
    tracked: new Set(Object.keys(files)),
    read: (path, most) => (files[path] && files[path].length <= most ? files[path] : undefined),
    ignores: () => undefined,
  })
  return seen.hits.map(({ hit: { path, severity, confidence } }) => [path, severity, confidence])
}

test('a store of a working tree weighs as a key in armour does', async () => {
  const [locked, open] = [javaStore([privateKey]), javaStore([privateKey], 0xfeedfeed, 'changeit')]
  const files = {
    'app/debug.keystore': open,
    'app/release.jks': locked,
    'app/trust.jks': javaStore([certificate]),
    'conf/repository.key': Buffer.from('\0GITCRYPTKEY\0\0\0\x02'),
    'conf/server.jks': open,
    'conf/server.key': der('pkcs8'),
    'test/server.jks': locked,
    'test/server.key': der('pkcs8'),
  }
  expect(await told(files)).toEqual([
    ['app/debug.keystore', 3, 'medium'],
    ['app/release.jks', 5.5, 'medium'],
    ['conf/repository.key', 9.5, 'high'],
    ['conf/server.jks', 8.5, 'medium'],
    ['conf/server.key', 8.5, 'high'],
    ['test/server.jks', 5.5, 'low'],
    ['test/server.key', 5.5, 'medium'],
  ])
})
