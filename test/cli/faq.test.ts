import { Readable, Writable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { systemClock } from '#src/chat/clock.ts'
import { LOCALES } from '#src/chat/locale.ts'
import { createTranslator, readLocaleSources } from '#src/chat/translator.ts'
import { answerLines } from '#src/cli/faq.ts'
import { createKnowledge } from '#src/knowledge/knowledge.ts'
import { TOPIC_IDS } from '#src/programs/topic-id.ts'

const faq = {
  knowledge: createKnowledge({ repository: null, clock: systemClock }),
  translator: createTranslator(readLocaleSources(new URL('../../locales/', import.meta.url))),
  networkId: 'aliexpress',
} as const

interface Line {
  readonly topic?: string | null
  readonly confidence?: number | null
  readonly answer?: string | null
  readonly sources?: readonly { readonly id: string; readonly title: string; readonly date: string }[] | null
  readonly candidates?: readonly object[]
  readonly error?: string
}

async function answer(...lines: readonly string[]): Promise<readonly Line[]> {
  let written = ''
  const output = new Writable({
    // The smallest buffer: every line waits for the reader.
    highWaterMark: 1,
    write(chunk: Buffer, _encoding, done) {
      written += chunk.toString()
      setImmediate(done)
    },
  })
  await answerLines(faq, Readable.from([lines.join('\n')]), output, null)
  await new Promise((resolve) => output.end(resolve))
  return written
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line)
}

const ask = (text: string, lang: string | null = null) => JSON.stringify({ text, lang })

describe('faq --json', () => {
  test('a line for each line, in order: answered, between topics, silent, bad', async () => {
    const [answered, offered, silent, bad, last] = await answer(
      ask('how long does the cookie last'),
      ask('commission link'),
      ask('got a cookie with my coffee'),
      '{"text":',
      ask('когда выплата'),
    )
    expect(answered).toMatchObject({
      topic: 'cookie_length',
      confidence: expect.any(Number),
      sources: expect.any(Array),
    })
    expect(answered?.answer).toContain('3 days')
    expect(answered?.sources?.[0]).toEqual({
      id: 'S0',
      title: expect.stringContaining('Chad Tennant'),
      date: expect.stringContaining('2019'),
    })
    expect(offered).toMatchObject({ answer: null, sources: [], confidence: expect.any(Number) })
    expect(offered?.candidates?.[0]).toMatchObject({ topic: offered?.topic })
    expect(silent).toEqual({ topic: null, confidence: null, answer: null, sources: null })
    expect(bad).toEqual({ error: expect.any(String) })
    expect(last).toMatchObject({ topic: 'payout_timing' })
    expect(last?.answer).toMatch(/[а-я]/)
  })

  test.each([
    '[]',
    '"text"',
    'null',
    '{"lang":"en"}',
    '{"text":7}',
    '{"text":"x","lang":"xx"}',
    '{"text":"x","lang":7}',
    '{"text":"x","more":1}',
    'when is payout',
  ])('a bad line is an error and nothing else: %s', async (line) => {
    expect(await answer(line)).toEqual([{ error: expect.any(String) }])
  })

  test('a language that is given is the one of the answer; without the key it is found out', async () => {
    const [german, found] = await answer(
      ask('how long does the cookie last', 'de'),
      JSON.stringify({ text: 'quanto dura o cookie?' }),
    )
    expect([german?.topic, found?.topic]).toEqual(['cookie_length', 'cookie_length'])
    expect(german?.answer).toContain('Tage')
    expect(found?.answer).toContain('dias')
  })

  test('hostile texts get a line', async () => {
    const texts = [
      '',
      ' ',
      '😀',
      'x'.repeat(10_000),
      'cookie '.repeat(2_000),
      '<script>alert(1)</script>',
      '\u0000\u202e',
    ]
    const lines = await answer(...texts.map((text) => ask(text)))
    expect(lines).toHaveLength(texts.length)
    for (const line of lines) expect(line).not.toHaveProperty('error')
  })

  test('the question of every topic, as menus and suggestions show it, leads to that topic in every language', async () => {
    for (const locale of LOCALES) {
      const lines = await answer(...TOPIC_IDS.map((topic) => ask(faq.knowledge.questionOf(topic, locale), locale)))
      const missed = TOPIC_IDS.filter((topic, index) => lines[index]?.topic !== topic || !lines[index]?.answer)
      expect([locale, missed]).toEqual([locale, []])
    }
  })
})
