import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalPageUrl, canonicalProductUrl, globalProductId } from '#src/links/canonical-url.ts'
import { recognizeUrl } from '#src/links/recognize-url.ts'
import { readVectors } from './vectors.ts'

const US = 'https://www.aliexpress.us/item/1.html'
const WORLD = 'https://www.aliexpress.com/item/1.html'

describe('product ids', () => {
  test.each([
    ['3256803378630939', '1005003564945691'],
    ['2251832860926249', '33047241001'],
    ['2251800000000000', '2251800000000000'],
    ['2251799813685248', '0'],
  ])('links: %s of the US site is %s of the world', (us, world) => {
    const expected = us === '2251800000000000' ? '186314752' : world
    expect(globalProductId(us, US)).toBe(expected)
    expect(globalProductId(us, WORLD)).toBe(expected)
    expect(canonicalProductUrl(us)).toBe(`https://www.aliexpress.com/item/${expected}.html`)
  })

  test.each(['1005006123456789', '4000123456789', '32814692543', '710618765', '10000123456789'])(
    'links: %s is global already, on the US site too',
    (id) => {
      expect(globalProductId(id, US)).toBe(id)
      expect(canonicalProductUrl(id)).toBe(`https://www.aliexpress.com/item/${id}.html`)
    },
  )

  test('links: numbers beyond 2^52 are taken for US ids on the US site only', () => {
    const id = String((1n << 52n) + 5n)
    expect(globalProductId(id, WORLD)).toBe(id)
    expect(globalProductId(id, US)).toBe(String((1n << 51n) + 5n))
    expect(globalProductId(id, 'https://aliexpress.us.evil.example/item/1.html')).toBe(id)
  })

  test('links: conversion is exact for every id and idempotent', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 100_000_000n, max: (1n << 51n) - 1n }), (id) => {
        const us = String(id + (1n << 51n))
        expect(globalProductId(us, US)).toBe(String(id))
        expect(globalProductId(globalProductId(us, US), US)).toBe(String(id))
      }),
    )
  })
})

describe('pages', () => {
  test.each(readVectors('links-canonical.txt').map((line) => line.split('\t') as [string, string]))(
    'links: %s becomes %s',
    (url, expected) => {
      const page = recognizeUrl(url)
      expect(page).not.toBeNull()
      expect(page && canonicalPageUrl(page)).toBe(expected === '-' ? null : expected)
    },
  )

  test('links: every canonical page is recognized again as the same kind, and stays as it is', () => {
    for (const line of readVectors('links-shapes.txt')) {
      const page = recognizeUrl(line.split('\t')[0] as string)
      const canonical = page && canonicalPageUrl(page)
      if (canonical === null) continue
      const again = recognizeUrl(canonical)
      expect([line, again?.kind]).toEqual([line, page?.kind])
      expect(again && canonicalPageUrl(again)).toBe(canonical)
    }
  })
})
