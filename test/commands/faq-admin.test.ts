import { describe, expect, test } from 'vitest'
import { address, ask, command, openCommunity, says } from './faq-people.ts'

const say = says.en

describe('/community faq', () => {
  test('an admin adds, lists, edits and removes answers by typing; theirs win over ours, in their community only', async () => {
    await using community = await openCommunity()
    const { world, ann, admin, group } = community
    const saved = await command(world, admin, '/community faq add When is payout? | Every Friday, ask Mia.')
    expect(saved).toContain('Every Friday, ask Mia.')
    const answer = await address(world, ann, '@magpie_bot when is payout?')
    expect(answer).toContain('Every Friday, ask Mia.')
    expect(answer).toContain(say('faq-own-answer'))
    expect(await command(world, admin, '/community faq list')).toContain('1. When is payout? (en) – Every Friday')
    expect(await command(world, admin, '/community faq edit 1 | Every Monday.')).toContain('Every Monday.')
    await world.pass(5 * 60_000)
    expect(await address(world, ann, '@magpie_bot when is payout?')).toContain('Every Monday.')
    const other = world.group('Other')
    const stranger = other.person('Ben')
    expect(await address(world, stranger, '@magpie_bot when is payout?')).toContain(say('faq-sources'))
    expect(group.placeId).not.toBe(other.placeId)
    expect(await command(world, admin, '/community faq remove when is PAYOUT?')).toContain(say('faq-own-removed'))
    expect(await command(world, admin, '/community faq list')).toContain(say('faq-own-none'))
    await world.pass(5 * 60_000)
    expect(await address(world, ann, '@magpie_bot when is payout?')).toContain(say('faq-sources'))
  })

  test('by form, several lines and a language; the same question again replaces its answer', async () => {
    await using community = await openCommunity({ platform: 'discord' })
    const { world, ann, admin, communityId } = community
    const fill = async (options: Readonly<Record<string, string>>) => {
      await admin.fills('community', { subcommand: 'faq', ...options })
      await world.pass(3_500)
      return admin.sees
    }
    await fill({ change: 'add', question: 'Где отзывы?', answer: 'В закрепе.\nИ в канале.' })
    await fill({ change: 'add', question: 'Giveaway', answer: 'Sunday', language: 'es' })
    await fill({ change: 'add', question: 'giveaway ', answer: 'Domingo', language: 'es' })
    const own = await world.process.store.knowledge.listOwnAnswers(communityId)
    expect(own).toMatchObject([
      { language: 'ru', question: 'Где отзывы?', answer: 'В закрепе.\nИ в канале.' },
      { language: 'es', question: 'giveaway', answer: 'Domingo' },
    ])
    expect(await address(world, ann, 'где отзывы')).toContain('И в канале.')
    const { event } = ann.posts('-')
    const suggested = await world.process.adapter
      .intake()
      ?.suggest({ ...event, type: 'suggest', command: 'community', option: 'question', text: 'отзыв' } as never)
    expect(suggested).toEqual([{ label: 'Где отзывы?', value: 'Где отзывы?' }])
  })

  test('what is missing, too long or unknown is said', async () => {
    await using community = await openCommunity()
    const { world, admin, communityId } = community
    for (const typed of ['add', 'add When?', 'add | Friday', 'add ??? | Friday', 'add es posible'])
      expect([typed, await command(world, admin, `/community faq ${typed}`)]).toEqual([
        typed,
        expect.stringContaining(say('faq-own-usage')),
      ])
    const tooLong = say('faq-own-too-long', { question: 100, answer: 1_500 })
    expect(await command(world, admin, `/community faq add ${'q'.repeat(101)} | a`)).toContain(tooLong)
    expect(await command(world, admin, `/community faq add q? | ${'a'.repeat(1_501)}`)).toContain(tooLong)
    expect(await command(world, admin, '/community faq edit 7 | x')).toContain(say('faq-own-unknown'))
    expect(await command(world, admin, '/community faq remove nothing')).toContain(say('faq-own-unknown'))
    expect(await world.process.store.knowledge.listOwnAnswers(communityId)).toEqual([])
  })

  test('is for admins alone, its buttons too', async () => {
    await using community = await openCommunity()
    const { world, ann, admin, communityId } = community
    expect(await command(world, ann, '/community faq add a? | b')).toContain(
      say('guard-admin-only', { command: 'community' }),
    )
    await address(world, ann, '@magpie_bot who won the raffle?')
    expect(await command(world, admin, '/community faq unanswered')).toContain('who won the raffle')
    await ann.presses('faqdrop')
    expect(ann.notes.at(-1)).toBe(say('guard-admin-only', { command: 'community' }))
    expect(await world.process.store.knowledge.listUnanswered(communityId, 9)).toHaveLength(1)
  })

  test('shows what could not be answered, most asked first, and takes a question off', async () => {
    await using community = await openCommunity()
    const { world, ann, admin, group, communityId } = community
    await address(world, ann, '@magpie_bot who won the raffle?')
    await command(world, ann, '/faq who sings tonight')
    await command(world, group.person('Ben'), '/faq who sings tonight')
    const listed = await command(world, admin, '/community faq unanswered')
    expect(listed).toMatch(/1\. who sings tonight \(en\) × 2\n.*2\. who won the raffle \(en\) × 1/)
    await admin.presses('faqdrop')
    expect(admin.sees).not.toContain('sings')
    expect(await world.process.store.knowledge.listUnanswered(communityId, 9)).toMatchObject([
      { question: 'who won the raffle' },
    ])
    await admin.presses('faqdrop')
    expect(admin.sees).toContain(say('faq-unanswered-none'))
  })

  test('shows which answers fail', async () => {
    await using community = await openCommunity()
    const { world, ann, admin } = community
    expect(await command(world, admin, '/community faq votes')).toContain(say('faq-votes-none'))
    await address(world, ann, '@magpie_bot when is payout?')
    await ann.presses('faqv', 1)
    expect(await command(world, admin, '/community faq votes')).toMatch(/When are payouts made\? \| 0 \| 1/)
  })

  test('pages a long list', async () => {
    await using community = await openCommunity()
    const { world, admin, communityId } = community
    const { store } = world.process
    await store.write(
      Array.from(
        { length: 11 },
        (_, index) => (transaction) =>
          store.knowledge.saveOwnAnswer(transaction, {
            ownAnswerId: `own_${index}`,
            communityId,
            language: 'en',
            question: `Question ${index}`,
            answer: 'long '.repeat(100),
          }),
      ),
    )
    expect(await command(world, admin, '/community faq list')).toContain(say('faq-page', { number: 1, total: 2 }))
    await admin.presses('faqown')
    expect(admin.sees).toContain('11. Question 10')
  })
})

describe('answering by itself', () => {
  test('is off at first and costs nothing; switched on, only what is certain is answered, and once', async () => {
    await using community = await openCommunity()
    const { world, ann, admin } = community
    const wants = (text: string) => world.process.adapter.intake()?.wants(text)
    expect(wants('when is the next payout?')).toBe(false)
    expect(await command(world, admin, '/community faq auto-on')).toContain(say('community-questions-auto'))
    expect(wants('when is the next payout?')).toBe(true)
    expect(wants('nice weather today')).toBe(false)
    expect(await ask(world, ann, 'when is the next payout?')).toContain(say('faq-sources'))
    expect(await ask(world, ann, 'when is payout?')).toBe('')
    for (const chatter of ['did anyone get a cookie with that coffee?', 'who won the raffle?', 'commission link?'])
      expect(await ask(world, ann, chatter)).toBe('')
    await world.pass(5 * 60_000)
    expect(await ask(world, ann, 'when is payout?')).toContain(say('faq-sources'))
    expect(await command(world, admin, '/community faq auto-off')).toContain(say('community-questions-asked'))
    await world.pass(5 * 60_000)
    expect(wants('when is payout?')).toBe(false)
    expect(await ask(world, ann, 'when is payout?')).toBe('')
  })

  test('survives a restart', async () => {
    await using community = await openCommunity()
    const { world, ann, admin } = community
    await command(world, admin, '/community faq auto-on')
    await world.restart()
    expect(await ask(world, ann, 'when is payout?')).toContain(say('faq-sources'))
  })
})

describe('/privacy', () => {
  test('deleting takes along what the member asked and how they voted', async () => {
    await using community = await openCommunity()
    const { world, ann, communityId } = community
    await address(world, ann, '@magpie_bot who won the raffle?')
    await address(world, ann, '@magpie_bot when is payout?')
    await ann.presses('faqv')
    const { knowledge } = world.process.store
    expect([await knowledge.listUnanswered(communityId, 9), await knowledge.listVoteTotals(communityId)]).toMatchObject(
      [[{ askedCount: 1 }], [{ helpfulCount: 1 }]],
    )
    const privately = ann.privately
    expect(await command(world, privately, '/privacy')).toContain(say('privacy-questions'))
    await privately.presses('forget')
    await privately.presses('forgetyes')
    await world.pass(3_500)
    expect(await knowledge.listUnanswered(communityId, 9)).toEqual([])
    expect(await knowledge.listVoteTotals(communityId)).toEqual([])
  })
})
