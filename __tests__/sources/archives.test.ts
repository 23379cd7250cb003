/** Archives of every kind: what is inside, and that none of them unfolds without end. */
import { deflateRawSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { layers } from '../../src/sources/layers.ts'
import { unpackBzip2 } from '../../src/sources/unpack/bzip2.ts'
import { unpackXz } from '../../src/sources/unpack/xz.ts'
import { bzip2, bzip2Of, tar, xz, zip } from '../support/archives.ts'

const MOST = 1 << 24

/** What the archive holds, by place, and what was said of it. */
function look(bytes: Buffer): { found: Record<string, string>; said: string[] } {
  const said: string[] = []
  const all = [...layers(bytes, (what, gap) => said.push(gap ? `gap: ${what}` : what))]
  return { found: Object.fromEntries(all.map(({ inner, bytes }) => [inner, bytes.toString('latin1')])), said }
}

/** What the tools of bzip2 and xz themselves made of `LINES`. */
const LINES = Array.from({ length: 120 }, (_, i) => `${(i * i * 7919) % 10007} of line ${i}\n`).join('')
const MADE = {
  bzip2: [
    'QlpoOTFBWSZTWXnPndIAAPZZAAAQQAB/4AMlwAKTtrbQpWDU8k9TBVNAGqe00aJqqaAU0yMTExBIk0NNKBp2OxuVkIEeCul3',
    '0UJPUGHmwmsaJuakYhGyrNWyJFWzU7jxCtFCCsmY207wmmzkcMQ5nZtnDj9AJL2Aksat7OVI4u86jXW2jKkFSC5QfpR9SgwY',
    'ilSMXALod9OjakwnslxU2Xs1uitwQUr26rHE5qiVJY9Mz7tTVT8z4fXSjaJwXJ5mrxCIXriCIOq32r1yruW5kxmInaOjE4i2',
    'FMl4al4GaiJEzMFGzFc4uwgTuB0FWSJmgkJxdvpGbmw6sUOvDKvelnttzLgFgn3EQYJRIN9Hn3PPdxrfEiUG7JiEOMDIBS+T',
    '6k5fwVnzWOPcpvIgzft+u2s0Pt92nRUEzPliD8TwjyMCSMcmSFM2UJj6MqrvPdnnTzeWTG2qZk+n2s0zT4Kvia1Z47uN+VU+',
    'hLs8gQDwwuDXVsVO5m4LLq8MIibvMUoJc6gmIVC9oZddSTbE2QTB+9vXvdk77nkbYF7AzhH0fQUeUvqqcCCv6GTAFN5U47zd',
    'q3Snysy9RBiIhwYGJa6tp+ZSnD5FJhaKIGG31u+7uTe7dSlJr3hzxL6rvLh5y9jIhROdxg53SdT2m81r8AkvAEl4AkqASXgC',
    'SYCS/i7kinChIPOfO6Q=',
  ].join(''),
  xz: [
    '/Td6WFoAAATm1rRGAgAhARwAAAAQz1jM4Ad5AhRdABgICmbncV1rGmga1740dQcjwLiGlacoDBiK3OM5V8Y+dGjk/bEM2sTf',
    'UxlLiA+7URjDm7/gGz/MLP5kp9DmrRwEQ+4asDJZryYiRvF8UERkERoe75Qy5l01slnFnKY5lKy5rUj61Z9sxgWfQ/eLDTN5',
    'huKzUOPgcHZpHeVW+CSexMZ1qA6r/vOpfRy3flhKCE19WnDh5o8OFbkQ3l/PtfxfNCXygQk/soSi/xqUhMM9MSG1R3cim3fP',
    'eBOnTqfiU2giXDr4Qq81IXNxoEHO/fPAOoHUuKT6hkGQUsk74KqyT7AebssA4YRqcEXS2I98ehxblh9nqElMw4djf0XJ7zfv',
    'IBVfsTF8+jqwK0OMJ3yn0/WbLeO8YOtpATD5mLmaa5lH9GBTYLP6l9uCBo9YfAt3n52qrj3X/lldbGAzFOwGwvFAbOeE7Myg',
    'zylxAYtVLXs/4DPJ7XZ761qMAhqQ9Yeji3nV4Fu7jl4Slp36G8HWoiOIxvG2dTgyGafgBYHPLABK2AbkoettdwTCTWv8gHBv',
    '6gGPGWUMRaqQwzJTITMu/D7D1QdZvh3et07Dzf5ZRiIvRuzcQKwvrIj42C/sW2x4a/VInC7PS3Dq8ftymrHUgdcGrorqbPUc',
    'o7JylEJO2MkULQPB9NAB1rioPrcbihW7bhXNfFNSbD0eBrptS+1BkNVwA+0A/diEpd0Y5XILcAg2GuEAkOq1/NuIt9YAAbAE',
    '+g4AAKG6Ws+xxGf7AgAAAAAEWVo=',
  ].join(''),
}
/** 40 and 2 million zeros. */
const BOMBS = {
  bzip2: ['QlpoOTFBWSZTWdjs3f4BMl9ACMAAABAACCAAMMwJqmmgSlFbUBKUV4u5IpwoSGx2bv8A'].join(''),
  xz: [
    '/Td6WFoAAATm1rRGAgAhARYAAAB0L+Wj//8RAWxdAABv/f//o7f/Rz5IFXI5YVG4kijmo4YH+e7kHoLTL8U6PAFLsX7JiopN',
    'L6MN2X+m44wjEVPgWRjFdYrid/i2lH8MasDedElk4ulcU7IE2PdEDKtfDW1G6eXDdoi3llestk3haR1v+0uIEGxCy4g/XACP',
    '0E6vJiiUcR89jyThcJ6nI1/sKMuF0ZWYin4qkfIndfcZwAaYTZj92K/VkA/EJVP49ZE2MQWlsO5vwXBNRwzRkRGqrWAdus6x',
    'JxhcWYbpZlJYvul2rFnk5VsFCPnH2q38+1IrdM0eWyBC+d1TPfgpZAk7gMsqbN+1O/DEvS5fqg8+S2ZCkBMO/xCT+HF4WfgL',
    'zf+VKEYPqfx83vuaMC5WwI+F84OBwGXEJVP49ZE2MQWlsO5vwXBNRwzRkRGqrWAdus6xJxhcWYbpZlJYvul2rFnk5VsFCPnH',
    '2q38+1IrdM0eWyBC+d1TPfgpZAk7gMsqbN+1O/DEvEgn5liBkq0AFADsc1On/b6ufDEan7eNMWJimicAAAAAALt7g9bwrg+b',
    'AAGiA8CjhgGMHIxnscRn+wIAAAAABFla',
  ].join(''),
}
const fromText = (text: string) => Buffer.from(text, 'base64')

describe('what other programs packed', () => {
  test.each([
    ['bzip2', unpackBzip2, MADE.bzip2],
    ['xz', unpackXz, MADE.xz],
  ] as const)('%s', (_, unpack, made) => {
    const bytes = fromText(made)
    expect(unpack(bytes, MOST)?.toString()).toBe(LINES)
    expect(unpack(Buffer.concat([bytes, bytes]), MOST)?.toString()).toBe(LINES + LINES)
  })

  test('any bytes come out as they went in', () => {
    const bytes = fc.array(fc.constantFrom(0, 0, 0, 65, 66, 255), { minLength: 1, maxLength: 600 })
    fc.assert(
      fc.property(bytes, (list) => {
        const content = Buffer.from(list)
        expect(unpackBzip2(bzip2(content), MOST)).toEqual(content)
        expect(unpackXz(xz(content), MOST)).toEqual(content)
      }),
      { numRuns: 60 },
    )
  })

  test('damage is an error or other bytes, and always an end', () => {
    const damage = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(fc.boolean(), damage, fc.nat(), (isXz, bytes, cut) => {
        const file = fromText(isXz ? MADE.xz : MADE.bzip2)
        for (const [at, byte] of bytes) file[at % file.length] = byte
        try {
          const out = (isXz ? unpackXz : unpackBzip2)(file.subarray(0, file.length - (cut % 8)), MOST)
          expect(out === undefined || out.length <= MOST).toBe(true)
        } catch (error) {
          expect(String(error)).toMatch(/Error/)
        }
      }),
      { numRuns: 1500 },
    )
  })
})

const inner = { 'etc/app.conf': 'name = value\n' }

describe('what is inside is found', () => {
  test.each<[string, Buffer, string]>([
    ['bz2', bzip2(inner['etc/app.conf']), '!content'],
    ['xz', xz(inner['etc/app.conf']), '!content'],
    ['tar.bz2', bzip2(tar(inner)), '!content!etc/app.conf'],
    ['tar.xz', xz(tar(inner)), '!content!etc/app.conf'],
    ['xz in zip', zip({ 'a.xz': xz(inner['etc/app.conf']) }), '!a.xz!content'],
    ['bzip2 as the method of a zip', withMethod(zip(inner), 12, bzip2), '!etc/app.conf'],
    ['xz as the method of a zip', withMethod(zip(inner), 95, xz), '!etc/app.conf'],
  ])('%s', (_, bytes, place) => {
    expect(look(bytes)).toEqual({ found: { [place]: inner['etc/app.conf'] }, said: [] })
  })
})

/** The zip with its one member packed another way. */
function withMethod(
  bytes: Buffer,
  method: number,
  pack: (content: string) => Buffer,
  content: string | Buffer = inner['etc/app.conf'],
): Buffer {
  const packed = pack(content.toString())
  const old = deflateRawSync(Buffer.from(content)).length
  const local = 30 + bytes.readUInt16LE(26)
  const out = Buffer.concat([bytes.subarray(0, local), packed, bytes.subarray(local + old)])
  const entry = local + packed.length
  for (const [header, fields] of [
    [0, 8],
    [entry, 10],
  ] as const) {
    out.writeUInt16LE(method, header + fields)
    out.writeUInt32LE(packed.length, header + fields + 10)
  }
  out.writeUInt32LE(entry, out.length - 6)
  return out
}

describe('an archive that is not as it should be', () => {
  const text = inner['etc/app.conf']
  const whole = zip({ 'a.txt': 'first\n', ...inner })
  const patched = (change: (bytes: Buffer) => void) => {
    const bytes = Buffer.from(whole)
    change(bytes)
    return bytes
  }
  const directory = whole.readUInt32LE(whole.length - 6)
  const found = { '!a.txt': 'first\n', '!etc/app.conf': text }
  const searched = 'damaged archive (searched as it is)'

  test.each<[string, Buffer, string[]]>([
    ['a directory of none', patched((zip) => zip.fill(0, zip.length - 14, zip.length - 10)), []],
    ['more in front than its offsets know', Buffer.concat([Buffer.from('#!/bin/python\n'), whole]), []],
    [
      'offsets and sizes elsewhere, as in zip64',
      patched((zip) => {
        zip.fill(0xff, directory + 20, directory + 28)
        zip.fill(0xff, directory + 42, directory + 46)
      }),
      [],
    ],
  ])('%s', (_, bytes, said) => {
    expect(look(bytes)).toEqual({ found, said })
  })

  test('a zip file without its directory, and with members that it does not name', () => {
    const cut = whole.subarray(0, directory)
    expect(look(cut)).toEqual({ found: { ...found, '': cut.toString('latin1') }, said: [searched] })
    const other = zip({ 'b.txt': 'other\n' })
    expect(look(Buffer.concat([cut, other]))).toMatchObject({ found: { ...found, '!b.txt': 'other\n' } })
  })

  test('a member of a zip file that is damaged, before another', () => {
    const bytes = patched((zip) => zip.fill(0xff, 35, 40))
    expect(look(bytes)).toEqual({
      found: { '!a.txt': '', '!etc/app.conf': text },
      said: ['damaged member of an archive'],
    })
  })

  test('an archive within a zip file, not packed, is told once', () => {
    expect(Object.keys(look(withMethod(zip({ 'in.zip': whole }), 0, () => whole, whole)).found)).toEqual([
      '!in.zip!a.txt',
      '!in.zip!etc/app.conf',
    ])
  })

  test.each<[string, (gz: Buffer) => Buffer, string]>([
    ['something behind it', (gz) => Buffer.concat([gz, Buffer.from('more')]), text],
    ['something behind the second', (gz) => Buffer.concat([gz, gz, Buffer.from('more')]), text + text],
    ['a wrong checksum', (gz) => Buffer.concat([gz.subarray(0, -8), Buffer.alloc(8, 1)]), text],
    ['no end', (gz) => gz.subarray(0, -9), text],
    ['a name and no end', (gz) => named(gz).subarray(0, -9), text],
  ])('a gzip file with %s', (_, change, expected) => {
    const said = ['rest of a damaged archive']
    expect(look(change(gzipSync(text)))).toEqual({ found: { '!content': expected }, said })
  })
})

/** With the file's name in its header. */
const named = (gz: Buffer) =>
  Buffer.concat([
    gz.subarray(0, 3),
    Buffer.from([8]),
    gz.subarray(4, 10),
    Buffer.from('name\0'),
    gz.subarray(10),
  ])

describe('nothing unfolds without end', () => {
  const zeros = Buffer.alloc(4 << 20)
  const nest = (pack: (bytes: Buffer) => Buffer, depth: number): Buffer =>
    depth === 0 ? Buffer.from('x') : pack(nest(pack, depth - 1))
  const BEYOND = 'gap: archive that unfolds beyond its bounds'
  const DEEP = 'gap: archive nested deeper than 4'

  test.each<[string, Buffer, string]>([
    ['gzip', gzipSync(zeros), BEYOND],
    ['zip', zip({ zeros }), BEYOND],
    ['bzip2', fromText(BOMBS.bzip2), BEYOND],
    ['xz', fromText(BOMBS.xz), BEYOND],
    ['bzip2 in a zip', zip({ a: fromText(BOMBS.bzip2) }), BEYOND],
    ['zip in a zip', zip({ a: zip({ zeros }) }), BEYOND],
    ['gzip in gzip', nest((bytes) => gzipSync(bytes), 6), DEEP],
    ['zip in zip', nest((a) => zip({ a }), 6), DEEP],
    ['xz in xz', nest(xz, 6), DEEP],
    ['bzip2 in bzip2', nest(bzip2, 6), DEEP],
  ])('%s', (_, bytes, said) => {
    expect(look(bytes).said).toEqual([said])
  })

  test('a bzip2 run that no 32 bits can count', () => {
    const bytes = bzip2Of([65, 66], [2, ...Array<number>(64).fill(1), 2], 0)
    expect(look(bytes).said).toEqual(['damaged archive (searched as it is)'])
  })
})

test('an xz filter for machine code is named', () => {
  const bytes = xz('text')
  bytes[13] = 1
  expect(look(bytes)).toEqual({
    found: { '!content': '' },
    said: ['xz archive with a filter for machine code'],
  })
})
