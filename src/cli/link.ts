import { randomBytes } from 'node:crypto'
import { systemClock } from '#src/chat/clock.ts'
import { DEFAULT_LOCALE, matchLocale } from '#src/chat/locale.ts'
import type { ConversationId } from '#src/chat/message.ts'
import { replyToText } from '#src/chat/reply.ts'
import { createTranslator, readLocaleSources } from '#src/chat/translator.ts'
import { createGuardedAgent } from '#src/http/guarded-agent.ts'
import { createHopFetcher } from '#src/http/hop-fetcher.ts'
import { createHttpClient } from '#src/http/http-client.ts'
import { disclosureLine } from '#src/links/disclosure.ts'
import type { LinkCard } from '#src/links/link-card.ts'
import { createLinkService, type LinkOrigin } from '#src/links/link-service.ts'
import { recognizeLinks } from '#src/links/recognize-links.ts'
import { recognizeUrl } from '#src/links/recognize-url.ts'
import { renderLinkReply } from '#src/links/render-reply.ts'
import { currencyOfCountry, parseCountry } from '#src/members/country-currency.ts'
import { createNetworks } from '../configured-networks.ts'
import { readSettings } from './read-settings.ts'

export interface LinkOptions {
  readonly json?: boolean
  readonly country?: string
  readonly lang?: string
}

/** Exit code for input that cannot be used. sysexits.h EX_DATAERR. */
const EXIT_DATA = 65

/** Prints the card of one link, as it would stand in a private chat; nothing is stored. */
export async function runLink(url: string, options: LinkOptions): Promise<void> {
  const config = readSettings()
  const locale = matchLocale(options.lang) ?? DEFAULT_LOCALE
  const say = createTranslator(readLocaleSources(new URL('../../locales/', import.meta.url))).in(locale)
  const country = options.country ? parseCountry(options.country) : null
  const link = recognizeLinks(url)[0] ?? recognizeUrl(url)
  if (!link || (options.country && !country)) {
    console.error(say(link ? 'country-unknown' : 'link-not-supported'))
    process.exitCode = EXIT_DATA
    return
  }
  const guarded = createGuardedAgent()
  const client = createHttpClient()
  const links = createLinkService({
    ...createNetworks(config, client.fetch, createHopFetcher({ dispatcher: guarded }), systemClock),
    cache: { get: async () => undefined, set: async () => undefined },
    clock: systemClock,
    randomBytes,
  })
  const answer = await links.answer([link], originFor(locale, country, config.defaultShareBps))
  const cards = (await answer.completion) ?? answer.cards
  if (options.json) console.log(toJson(cards))
  else {
    const reply = renderLinkReply(cards, {
      locale,
      say,
      showsMoney: true,
      isCompact: false,
      disclosure: disclosureLine(null, say),
      isSandbox: links.networkOf(null).networkId === 'sandbox',
      removableId: null,
      visibility: 'public',
    })
    const urls = reply.buttons
      .flat()
      .flatMap((button) => (button.type === 'link' ? [`${button.label}: ${button.url}`] : []))
    console.log([replyToText(reply), ...urls].join('\n'))
  }
  await Promise.all([client[Symbol.asyncDispose](), guarded.close()])
}

function originFor(language: string, country: string | null, shareBps: number | null): LinkOrigin {
  return {
    communityId: null,
    memberId: null,
    platform: 'playground',
    conversationId: 'playground:terminal' as ConversationId,
    messageId: null,
    shareBps,
    country,
    currency: currencyOfCountry(country),
    language,
    network: null,
  }
}

/** Amounts become decimal-free strings of minor units: JSON numbers would not carry them exactly. */
function toJson(cards: readonly LinkCard[]): string {
  return JSON.stringify(
    cards.length === 1 ? cards[0] : cards,
    (_key, value: unknown) => (typeof value === 'bigint' ? String(value) : value),
    2,
  )
}
