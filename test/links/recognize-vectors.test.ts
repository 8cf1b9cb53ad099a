import { describe, expect, test } from 'vitest'
import { mayContainLink } from '#src/links/find-urls.ts'
import { recognizeLinks } from '#src/links/recognize-links.ts'
import { recognizeUrl } from '#src/links/recognize-url.ts'
import { readVectors, undoEscapes } from './vectors.ts'

const shapes = readVectors('links-shapes.txt').map((line) => line.split('\t') as [string, string, string])
const texts = [...readVectors('links-texts.txt'), ...readVectors('links-adversarial.txt')].map(
  (line) => line.split('\t') as [string, string],
)
const lookalikes = readVectors('links-lookalikes.txt')

describe('shapes', () => {
  test('links: the files of vectors are not empty', () => {
    expect([shapes.length > 150, texts.length > 250, lookalikes.length > 120]).toEqual([true, true, true])
  })

  test.each(shapes)('links: %s is %s of %s', (url, kind, id) => {
    const productId = id === '-' ? null : id
    expect(recognizeUrl(url)).toMatchObject({ url, kind, productId })
    const text = `see ${url} , ok`
    expect(recognizeLinks(text)).toMatchObject([{ url, kind, productId, start: 4, end: 4 + url.length }])
  })

  test.each(shapes)('links: %s has an href that a URL parser reads as https on the same host', (url) => {
    const href = recognizeUrl(url)?.href as string
    const parsed = new URL(href)
    expect(parsed.protocol).toBe('https:')
    expect(parsed.port).toBe('')
    expect(href.startsWith(`https://${parsed.hostname}`)).toBe(true)
    expect(parsed.hostname).toBe(new URL(url).hostname.replace(/\.$/, ''))
    expect(recognizeUrl(href)).toMatchObject({ kind: recognizeUrl(url)?.kind, href })
  })
})

describe('texts', () => {
  test.each(texts)('links: %s', (line, expected) => {
    const text = undoEscapes(line)
    const found = recognizeLinks(text)
    expect(found.map(({ url, kind, productId }) => [url, kind, productId])).toEqual(JSON.parse(expected))
    for (const { url, start, end } of found) expect(text.slice(start, end)).toBe(url)
    expect(mayContainLink(text) || found.length === 0).toBe(true)
  })
})

describe('look-alikes', () => {
  test.each(lookalikes)('links: nothing is found in %s', (line) => {
    const text = undoEscapes(line)
    for (const context of [
      text,
      `see ${text} ok`,
      `(${text})`,
      `[x](${text})`,
      `<${text}>`,
      `${text}\n${text}`,
      `看${text}`,
    ]) {
      if (/^\W|aliexpress\. com/.test(text) && context !== text) continue
      expect(recognizeLinks(context)).toEqual([])
    }
    expect(recognizeUrl(text)).toBeNull()
  })
})
