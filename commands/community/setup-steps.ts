import { encodePayload } from '#src/chat/action-payload.ts'
import type { Locale } from '#src/chat/locale.ts'
import type { PersonId } from '#src/chat/message.ts'
import { type Block, type Button, plainReply, type Reply, span, textBlock } from '#src/chat/reply.ts'
import type { Say } from '#src/chat/translator.ts'
import { disclosureLine } from '#src/links/disclosure.ts'
import { type Community, type CommunitySettings, REPLY_MODES, type ReplyMode } from '#src/members/community.ts'
import { currencyOfCountry, parseCountry } from '#src/members/country-currency.ts'
import { settingsBlock } from './settings-lines.ts'

/** The setup's questions, one tap each, and the confirmation that closes it. */
const SETUP_STEPS = ['share', 'region', 'mode', 'disclosure', 'deals', 'terms'] as const
export type SetupStep = (typeof SETUP_STEPS)[number]

/** Shares offered, in percent; any other is set with `/community share`. */
const SHARES_OFFERED = ['50', '60', '70', '80', '90', '100'] as const
/** Countries offered first for a language: where its speakers shop most. */
const COUNTRIES_BY_LOCALE: Readonly<Record<Locale, readonly string[]>> = {
  en: ['US', 'GB', 'CA', 'AU'],
  es: ['ES', 'MX', 'CL', 'CO'],
  pt: ['BR', 'PT'],
  fr: ['FR', 'BE', 'CA', 'CH'],
  de: ['DE', 'AT', 'CH'],
  ru: ['RU', 'KZ', 'BY', 'UZ'],
  ar: ['SA', 'AE', 'EG', 'MA'],
}
const UNKNOWN = '-'

/** Gives the next open question; null when the setup is done. */
export function nextStep(settings: CommunitySettings): SetupStep | null {
  return SETUP_STEPS.find((step) => !settings.setupStepsDone.includes(step)) ?? null
}

/** Shows one question with its answers as buttons, or the result when there is none left. */
export function showStep(community: Community, step: SetupStep | null, locale: Locale, say: Say): Reply {
  if (step === null) return showResult(community, locale, say)
  const number = SETUP_STEPS.indexOf(step) + 1
  const title = say('setup-title', { number, total: SETUP_STEPS.length })
  return plainReply(locale, [textBlock(span(title, { bold: true })), ...questionBlocks(community, step, say)], {
    visibility: 'public',
    buttons: choicesOf(community, step, locale, say),
  })
}

function questionBlocks(community: Community, step: SetupStep, say: Say): Block[] {
  const blocks: Block[] = [textBlock(say(`setup-${step}`))]
  if (step === 'disclosure')
    blocks.push(
      { type: 'note', spans: [span(disclosureLine(community.settings, say))] },
      { type: 'note', spans: [span(say('setup-disclosure-note'))] },
    )
  return blocks
}

function showResult(community: Community, locale: Locale, say: Say): Reply {
  const again = { type: 'action', label: say('setup-again'), payload: encodePayload('setup', 'again') } as const
  return plainReply(
    locale,
    [
      textBlock(span(say('setup-done'), { bold: true })),
      settingsBlock(community, locale, say),
      textBlock(say('setup-done-hint')),
    ],
    {
      buttons: [[again]],
    },
  )
}

function choicesOf(community: Community, step: SetupStep, locale: Locale, say: Say): Button[][] {
  const choice = (value: string, label: string): Button => ({
    type: 'action',
    label,
    payload: encodePayload('setv', step, value),
  })
  switch (step) {
    case 'share':
      return [
        SHARES_OFFERED.slice(0, 3).map((share) =>
          choice(share, say('rate', { rate: { rateBps: Number(share) * 100 } })),
        ),
        SHARES_OFFERED.slice(3).map((share) => choice(share, say('rate', { rate: { rateBps: Number(share) * 100 } }))),
      ]
    case 'region': {
      const language = community.settings.language ?? locale
      const countries = COUNTRIES_BY_LOCALE[language].map((country) =>
        choice(country, new Intl.DisplayNames(locale, { type: 'region' }).of(country) ?? country),
      )
      return [countries, [choice(UNKNOWN, say('setup-region-mixed'))]]
    }
    case 'mode':
      return [REPLY_MODES.map((mode) => choice(mode, say(`choice-mode-${mode}`)))]
    case 'disclosure':
      return [[choice('default', say('setup-disclosure-default')), choice('own', say('setup-disclosure-own'))]]
    case 'deals':
      return [[choice('on', say('community-yes')), choice('off', say('community-no'))]]
    case 'terms':
      return [[choice('yes', say('setup-terms-yes')), choice('later', say('setup-terms-later'))]]
  }
}

/** Reads a tapped answer; null for one that no button of ours carries. */
export function readChoice(
  step: string,
  value: string,
  settings: CommunitySettings,
  by: { readonly personId: PersonId; readonly now: number },
): Partial<CommunitySettings> | null {
  const found = SETUP_STEPS.find((candidate) => candidate === step)
  const change = found ? changeFor(found, value, by) : null
  if (!found || !change) return null
  return { ...change, setupStepsDone: [...new Set([...settings.setupStepsDone, found])] }
}

function changeFor(
  step: SetupStep,
  value: string,
  by: { personId: PersonId; now: number },
): Partial<CommunitySettings> | null {
  switch (step) {
    case 'share':
      return SHARES_OFFERED.some((share) => share === value) ? { shareBps: Number(value) * 100 } : null
    case 'region': {
      if (value === UNKNOWN) return { country: null, currency: null }
      const country = parseCountry(value)
      return country ? { country, currency: currencyOfCountry(country) } : null
    }
    case 'mode':
      return REPLY_MODES.some((mode) => mode === value) ? { replyMode: value as ReplyMode } : null
    case 'disclosure':
      return value === 'default' ? { disclosureText: null } : {}
    case 'deals':
      return { deals: value === 'on' }
    case 'terms':
      return value === 'yes' ? { termsConfirmedAt: by.now, termsConfirmedBy: by.personId } : {}
  }
}
