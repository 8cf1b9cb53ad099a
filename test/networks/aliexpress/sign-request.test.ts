import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type SignMethod, signRequest } from '#src/networks/aliexpress/sign-request.ts'

interface SigningVector {
  readonly id: string
  readonly sign_method: SignMethod
  readonly secret?: string
  readonly secret_hex?: string
  readonly api_path_prefix: string
  readonly params: Readonly<Record<string, string>>
  readonly expected_sign: string
}

const vectors = JSON.parse(readFileSync(new URL('../../vectors/aliexpress-signing.json', import.meta.url), 'utf8')) as {
  readonly signing: readonly SigningVector[]
  readonly concatenation: { readonly params: Readonly<Record<string, string>>; readonly concatenated: string }
}

function secretOf(vector: SigningVector): string {
  return vector.secret ?? Buffer.from(vector.secret_hex ?? '', 'hex').toString('latin1')
}

describe('aliexpress sign-request', () => {
  it('has vectors for all three methods', () => {
    expect(new Set(vectors.signing.map((vector) => vector.sign_method))).toEqual(new Set(['md5', 'hmac', 'sha256']))
  })

  it.each(vectors.signing)('signs $id as published', (vector) => {
    const sign = signRequest(vector.params, secretOf(vector), vector.sign_method, vector.api_path_prefix)
    expect(sign).toBe(vector.expected_sign)
  })

  it('sorts keys by their ASCII order', () => {
    const { params, concatenated } = vectors.concatenation
    const expected = createHash('md5').update(`s${concatenated}s`).digest('hex').toUpperCase()
    expect(signRequest(params, 's', 'md5')).toBe(expected)
  })

  it('leaves out the signature itself and empty values, whatever the order of insertion', () => {
    const bare = signRequest({ a: '1', b: '2' }, 'secret', 'sha256')
    expect(signRequest({ b: '2', sign: 'OLD', c: '', a: '1' }, 'secret', 'sha256')).toBe(bare)
  })

  it('signs values as they are, not as they are encoded', () => {
    const plain = createHash('md5').update('skä & ö=1s').digest('hex').toUpperCase()
    expect(signRequest({ k: 'ä & ö=1' }, 's', 'md5')).toBe(plain)
  })
})
