import { describe, expect, it } from 'vitest'
import type { InlineResult } from '#src/chat/command.ts'
import type { ActionEvent } from '#src/chat/message.ts'
import { plainReply, textBlock } from '#src/chat/reply.ts'
import { setUpTelegram } from './telegram-setup.ts'

function result(id: string, text = 'Card'): InlineResult {
  const reply = plainReply('en', [textBlock(text)], { buttons: [[{ type: 'action', label: 'Why?', payload: '1why' }]] })
  return { id, title: `Case ${id}`, description: 'from $1', imageUrl: 'https://img.example/1.jpg', reply }
}

describe('inline mode', () => {
  it('answers with personal results that carry whole cards', async () => {
    await using setup = await setUpTelegram()
    const { fake, intake } = setup
    intake.inlineAnswer = { results: [result('a'), result('b')], nextOffset: '2', cacheSeconds: 30 }
    const answer = await fake.person('Ann').asksInline('case', '0')
    expect(intake.inlineQueries).toMatchObject([{ query: 'case', offset: '0' }])
    expect(answer).toMatchObject({ is_personal: true, cache_time: 30, next_offset: '2' })
    expect(answer.results[0]).toEqual({
      type: 'article',
      id: 'a',
      title: 'Case a',
      description: 'from $1',
      thumbnail_url: 'https://img.example/1.jpg',
      input_message_content: { message_text: 'Card', entities: [], link_preview_options: { is_disabled: true } },
      reply_markup: { inline_keyboard: [[{ text: 'Why?', callback_data: '1why' }]] },
    })
  })

  it('keeps to fifty results with ids the API takes', async () => {
    await using setup = await setUpTelegram()
    const { fake, intake } = setup
    const results = [
      result(''),
      result('ж'.repeat(33)),
      ...Array.from({ length: 60 }, (_, index) => result(`${index}`)),
    ]
    intake.inlineAnswer = { results, nextOffset: 'x'.repeat(65), cacheSeconds: 0 }
    const answer = await fake.person('Ann').asksInline('case')
    expect(answer.results).toHaveLength(50)
    expect(answer.next_offset).toBe('')
  })

  it('leads to the private chat when there is nothing', async () => {
    await using setup = await setUpTelegram({ adapter: { inlineStartLabel: (tag) => `Open Magpie (${tag})` } })
    const answer = await setup.fake.person('Ann', { language_code: 'de' }).asksInline('')
    expect(answer).toMatchObject({ results: [], button: { text: 'Open Magpie (de)', start_parameter: 'inline' } })
  })

  it('does not hold up or repeat other updates when results fail', async () => {
    await using setup = await setUpTelegram()
    const { fake, intake } = setup
    intake.inline = () => Promise.reject(new Error('network away'))
    const ann = fake.person('Ann')
    void ann.asksInline('case')
    ann.writes(ann.chat, 'hello')
    await intake.reached(1)
    expect(intake.events).toMatchObject([{ text: 'hello' }])
  })

  it('ignores its own card in the chat and updates it by the press on it', async () => {
    await using setup = await setUpTelegram()
    const { fake, intake, adapter } = setup
    intake.inlineAnswer = { results: [result('a', 'Card https')], nextOffset: '', cacheSeconds: 0 }
    const ann = fake.person('Ann')
    const elsewhere = fake.group('Elsewhere', [ann])
    const answer = await ann.asksInline('case')
    const { message, inlineId } = ann.picks(answer.results[0] ?? {}, elsewhere)
    const press = ann.pressesInline(inlineId, '1why')
    await intake.reached(1)
    const { target } = intake.events[0] as ActionEvent
    expect(await adapter.platform.updateSource(target, plainReply('en', [textBlock('Why: so')]))).toEqual({
      outcome: 'sent',
      ref: null,
    })
    expect(await adapter.platform.updateSource(target, plainReply('en', [textBlock('Why: so')]))).toEqual({
      outcome: 'sent',
      ref: null,
    })
    expect(message.text).toBe('Why: so')
    expect(press.answer).not.toBeNull()
    expect(intake.events).toHaveLength(1)
  })
})
