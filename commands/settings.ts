import { encodePayload } from '#src/chat/action-payload.ts'
import { type Answer, answerWith } from '#src/chat/answer.ts'
import type { ActionHandler, Command, HandlerContext } from '#src/chat/command.ts'
import { LOCALES, type Locale, matchLocale } from '#src/chat/locale.ts'
import type { ChatEvent } from '#src/chat/message.ts'
import { type Button, plainReply, span, textBlock } from '#src/chat/reply.ts'
import type { Community, CommunityId } from '#src/members/community.ts'
import { parseCountry, SHOP_CURRENCIES } from '#src/members/country-currency.ts'
import type { MemberSettings } from '#src/members/member.ts'
import type { Scene } from '#src/members/scene.ts'
import { parseCurrency } from '#src/money/money.ts'
import type { CommandDeps } from './command-deps.ts'

/** Countries offered as buttons; any other is typed. */
const COUNTRIES_OFFERED = ['US', 'BR', 'DE', 'ES', 'FR', 'GB', 'IT', 'MX', 'PL', 'PT', 'RU', 'SA'] as const
const CURRENCIES_OFFERED = ['USD', 'EUR', 'GBP', 'BRL', 'RUB', 'PLN', 'MXN', 'SAR'] as const
const HOMES_OFFERED_MAX = 15
const BUTTONS_PER_ROW = 4
/** Stands in a payload for "as the community has it". */
const AUTOMATIC = '-'

/** Makes `/settings`: a person's own language, country and currency, by buttons or typed. */
export function createSettingsCommand(deps: CommandDeps): Command<Scene> {
  return {
    name: 'settings',
    audience: 'everyone',
    contexts: ['private', 'group'],
    isPrivate: true,
    options: [
      { name: 'language', kind: 'choice', isRequired: false, choices: LOCALES },
      { name: 'country', kind: 'text', isRequired: false },
      { name: 'currency', kind: 'text', isRequired: false },
    ],
    async run(ctx) {
      const { language, country, currency } = ctx.options
      const change: { -readonly [K in keyof MemberSettings]?: MemberSettings[K] } = {}
      if (language) change.language = language as Locale
      if (country) {
        const code = parseCountry(country)
        if (!code) return show(ctx, ctx.say('country-unknown'))
        change.country = code
      }
      if (currency) {
        const code = SHOP_CURRENCIES.find((known) => known === currency.toUpperCase())
        if (!code) return show(ctx, ctx.say('currency-unknown', { currencies: SHOP_CURRENCIES.join(', ') }))
        change.currency = parseCurrency(code)
      }
      return Object.keys(change).length > 0 ? save(deps, ctx, change) : show(ctx, null)
    },
  }
}

/** Lists the buttons of `/settings`: `set` shows the choices of one setting, `put` chooses. */
export function createSettingsActions(deps: CommandDeps): Readonly<Record<string, ActionHandler<Scene>>> {
  return {
    set: async (ctx) => ({ ...(await showChoices(deps, ctx, ctx.args[0] ?? '')), mode: 'editSource' }),
    put: async (ctx) => {
      const [name, value] = ctx.args
      const chosen = toChange(name, value)
      const change = chosen && (await isAllowed(deps, ctx.scene, chosen)) ? chosen : null
      const answer = change ? save(deps, ctx, change) : show(ctx, null)
      return { ...answer, mode: 'editSource' }
    },
  }
}

/** A forged button must not lead into a community that the person has nothing to do with. */
async function isAllowed(deps: CommandDeps, scene: Scene, change: Partial<MemberSettings>): Promise<boolean> {
  const { homeCommunityId } = change
  return !homeCommunityId || (await listHomes(deps, scene)).some((home) => home.communityId === homeCommunityId)
}

function toChange(name: string | undefined, value: string | undefined): Partial<MemberSettings> | null {
  const chosen = value === AUTOMATIC ? null : value
  if (chosen === undefined) return null
  if (name === 'language') return { language: chosen === null ? null : matchLocale(chosen) }
  if (name === 'country') return { country: chosen === null ? null : parseCountry(chosen) }
  if (name === 'currency') return { currency: chosen === null ? null : parseCurrency(chosen) }
  if (name === 'home') return { homeCommunityId: chosen as CommunityId | null }
  return null
}

function save(deps: CommandDeps, ctx: HandlerContext<ChatEvent, Scene>, change: Partial<MemberSettings>): Answer {
  const { member } = ctx.scene
  if (!member) return show(ctx, null)
  const changed: Scene = {
    ...ctx.scene,
    ...preview(ctx.scene, change),
    member: { ...member, settings: { ...member.settings, ...change } },
  }
  const answer = show({ ...ctx, scene: changed }, ctx.say('settings-saved'))
  deps.forgetScenes()
  return {
    ...answer,
    effects: [...ctx.scene.register, (transaction) => deps.members.changeMember(transaction, member.memberId, change)],
  }
}

function preview(scene: Scene, change: Partial<MemberSettings>): Pick<Scene, 'country' | 'currency'> {
  return {
    country:
      change.country !== undefined ? (change.country ?? scene.community?.settings.country ?? null) : scene.country,
    currency: change.currency ?? scene.currency,
  }
}

function show(ctx: HandlerContext<ChatEvent, Scene>, first: string | null): Answer {
  const { say, scene } = ctx
  const own = scene.member?.settings
  const automatic = (value: string, isOwn: boolean) => (isOwn ? value : `${value} · ${say('settings-automatic')}`)
  const reply = plainReply(
    scene.locale,
    [
      ...(first ? [textBlock(first)] : []),
      textBlock(span(say('settings-title'), { bold: true })),
      {
        type: 'facts',
        items: [
          {
            label: say('settings-language'),
            value: [span(automatic(languageName(scene.locale), own?.language != null))],
          },
          {
            label: say('settings-country'),
            value: [
              span(
                scene.country
                  ? automatic(countryName(scene.locale, scene.country), own?.country != null)
                  : say('settings-country-none'),
              ),
            ],
          },
          { label: say('settings-currency'), value: [span(automatic(scene.currency, own?.currency != null))] },
        ],
      },
      { type: 'note', spans: [span(say('settings-why-country'))] },
    ],
    {
      visibility: 'private',
      buttons: [
        (['language', 'country', 'currency', 'home'] as const).map((name) => ({
          type: 'action',
          label: say(`settings-${name}`),
          payload: encodePayload('set', name),
        })),
      ],
    },
  )
  return answerWith(reply, { startPayload: 'cmd_settings' })
}

/** Communities the asker has posted links in: in private, only one of them can count. */
async function listHomes(deps: CommandDeps, scene: Scene): Promise<readonly Community[]> {
  return scene.member ? deps.members.listCommunitiesOf(scene.member.memberId) : []
}

/** Settings whose question has words of its own. */
const HINTED: ReadonlySet<string> = new Set(['country', 'currency', 'home'])

async function choicesOf(deps: CommandDeps, scene: Scene, name: string): Promise<{ value: string; label: string }[]> {
  switch (name) {
    case 'language':
      return LOCALES.map((locale) => ({ value: locale, label: languageName(locale) }))
    case 'country':
      return COUNTRIES_OFFERED.map((country) => ({ value: country, label: countryName(scene.locale, country) }))
    case 'currency':
      return CURRENCIES_OFFERED.map((currency) => ({ value: currency, label: currency }))
    default: {
      const homes = (await listHomes(deps, scene)).slice(0, HOMES_OFFERED_MAX)
      return homes.map(({ communityId, name: label }) => ({ value: communityId, label }))
    }
  }
}

async function showChoices(deps: CommandDeps, ctx: HandlerContext<ChatEvent, Scene>, name: string): Promise<Answer> {
  const { say, scene } = ctx
  const choice = (value: string, label: string): Button => ({
    type: 'action',
    label,
    payload: encodePayload('put', name, value),
  })
  const automatic = choice(AUTOMATIC, say('settings-automatic'))
  const choices = (await choicesOf(deps, scene, name)).map(({ value, label }) => choice(value, label))
  const isEmpty = name === 'home' && choices.length === 0
  const hint = isEmpty ? 'settings-home-none' : `settings-choose-${HINTED.has(name) ? name : 'one'}`
  return answerWith(
    plainReply(scene.locale, [textBlock(say(hint))], {
      visibility: 'private',
      buttons: inRows([...choices, automatic]),
    }),
    { startPayload: 'cmd_settings' },
  )
}

function inRows(buttons: readonly Button[]): Button[][] {
  const rows: Button[][] = []
  for (let start = 0; start < buttons.length; start += BUTTONS_PER_ROW)
    rows.push(buttons.slice(start, start + BUTTONS_PER_ROW))
  return rows
}

function languageName(locale: Locale): string {
  const name = new Intl.DisplayNames(locale, { type: 'language' }).of(locale) ?? locale
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1)
}

function countryName(locale: Locale, country: string): string {
  return new Intl.DisplayNames(locale, { type: 'region' }).of(country) ?? country
}
