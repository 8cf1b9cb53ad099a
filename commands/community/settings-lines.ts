import type { Locale } from '#src/chat/locale.ts'
import { type Block, span } from '#src/chat/reply.ts'
import type { Say } from '#src/chat/translator.ts'
import { disclosureLine } from '#src/links/disclosure.ts'
import type { Community } from '#src/members/community.ts'

/** Lists a community's settings for its admins. */
export function settingsBlock(community: Community, locale: Locale, say: Say): Block {
  const { settings } = community
  const fact = (id: string, value: string) => ({ label: say(id), value: [span(value)] })
  const country = settings.country && new Intl.DisplayNames(locale, { type: 'region' }).of(settings.country)
  return {
    type: 'facts',
    items: [
      fact(
        'community-share',
        settings.shareBps === null
          ? say('community-share-none')
          : say('rate', { rate: { rateBps: settings.shareBps } }),
      ),
      fact('community-country', country ?? say('settings-country-none')),
      fact('community-currency', settings.currency ?? say('settings-automatic')),
      fact('community-reply', say(`choice-mode-${settings.replyMode}`)),
      fact('community-money', say(`choice-visibility-${settings.moneyVisibility}`)),
      fact(
        'community-channels',
        settings.channels.length === 0
          ? say('community-channels-all')
          : say('community-channels-some', { count: settings.channels.length }),
      ),
      fact('community-ignored', say('community-people', { count: settings.ignoredPersons.length })),
      fact('community-skip', settings.skipWord ?? say('community-none')),
      fact(
        'community-questions',
        say(settings.answersQuestions ? 'community-questions-auto' : 'community-questions-asked'),
      ),
      fact('community-network', settings.network ? say(`network-${settings.network}`) : say('choice-network-auto')),
      fact('community-deals', say(settings.deals ? 'community-yes' : 'community-no')),
      fact(
        'community-terms',
        settings.termsConfirmedAt === null
          ? say('community-terms-open')
          : say('community-terms-confirmed', { day: new Date(settings.termsConfirmedAt) }),
      ),
      fact('community-disclosure', disclosureLine(settings, say)),
    ],
  }
}
