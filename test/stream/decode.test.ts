import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decode, decodeStream } from '../../src/decode.js'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const utf16 = (text: string, little: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), little)
  return bytes
}
const together = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(parts.flatMap((part) => [...part]))
const TEXT = '“Señor Núñez – naïve?” asked Zoë.\nŁódź, 東京, 🗞️\n'
/** Bytes of Windows-1252, with marks that ISO 8859-1 does not have. */
const SINGLE = Uint8Array.of(0x93, 0x5a, 0x6f, 0xeb, 0x94, 0x20, 0x96, 0x20, 0x80, 0x35, 0x0a)

describe('decode', () => {
  test.each([
    ['UTF-8', utf8(TEXT), TEXT],
    ['UTF-8 with a mark', together(Uint8Array.of(0xef, 0xbb, 0xbf), utf8(TEXT)), TEXT],
    ['UTF-16 little-endian with a mark', together(Uint8Array.of(0xff, 0xfe), utf16(TEXT, true)), TEXT],
    ['UTF-16 big-endian with a mark', together(Uint8Array.of(0xfe, 0xff), utf16(TEXT, false)), TEXT],
    ['UTF-16 little-endian', utf16('The ferry sailed.', true), 'The ferry sailed.'],
    ['UTF-16 big-endian', utf16('The ferry sailed.', false), 'The ferry sailed.'],
    ['Windows-1252', SINGLE, '“Zoë” – €5\n'],
    ['ASCII', utf8('Plain words.'), 'Plain words.'],
    ['nothing', new Uint8Array(0), ''],
    ['UTF-8 with one stray byte', together(utf8('Zoë, Núñez and caf'), Uint8Array.of(0xe9), utf8('.')), 'Zoë, Núñez and café.'],
    ['German words of Windows-1252 that end in bytes like UTF-8', Uint8Array.of(0x53, 0x70, 0x61, 0xdf, 0x93, 0x20, 0x84, 0xe4), 'Spaß“ „ä'],
    ['a mark in the middle', together(utf8('a\ufeffb')), 'a\ufeffb']
  ])('%s', (_, bytes, text) => {
    expect(decode(bytes)).toBe(text)
  })

  test('a file of two encodings', () => {
    const lines = utf8('Zoë sails.\n'.repeat(7000))
    expect(decode(together(lines, ...Array.from({ length: 7000 }, () => SINGLE)))).toBe('Zoë sails.\n'.repeat(7000) + '“Zoë” – €5\n'.repeat(7000))
  })

  test('takes an ArrayBuffer, and names what is neither', () => {
    expect(decode(utf8('abc').buffer as ArrayBuffer)).toBe('abc')
    // @ts-expect-error a string holds no bytes
    expect(() => decode('abc')).toThrow(/^bytes: expected/)
  })

  test('any bytes give a text', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => typeof decode(bytes) === 'string'))
  })

  test('any text of UTF-8 comes back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        fc.pre(!text.startsWith('\ufeff') && !text.includes('\0'))
        expect(decode(utf8(text))).toBe(text)
      })
    )
  })
})

describe('decodeStream', () => {
  const long = TEXT.repeat(6000)
  test.each([
    ['UTF-8', utf8(long)],
    ['UTF-16', together(Uint8Array.of(0xff, 0xfe), utf16(long.slice(0, 200_001), true))],
    ['Windows-1252', new Uint8Array(Buffer.concat(Array.from({ length: 40_000 }, () => SINGLE)))],
    ['one line', utf8('Zoë '.repeat(120_000))]
  ])('any chunking gives the same: %s', async (_, bytes) => {
    const whole = decode(bytes)
    for (const size of [bytes.length, 65_536, 4_099, 257]) {
      const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) => bytes.subarray(at * size, (at + 1) * size))
      let text = ''
      for await (const part of decodeStream(chunks)) text += part
      expect(text === whole).toBe(true)
    }
  })

  test('names what gives no bytes', async () => {
    // @ts-expect-error strings are no bytes
    await expect(decodeStream(['abc']).next()).rejects.toThrow(/^chunks: expected/)
    // @ts-expect-error a number gives nothing
    await expect(decodeStream(7).next()).rejects.toThrow(/^chunks: expected/)
  })
})
