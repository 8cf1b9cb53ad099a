import type { Answer } from '#src/chat/answer.ts'
import { answerWith } from '#src/chat/answer.ts'
import type { Command, CommandContext, CommandOption, Subcommand } from '#src/chat/command.ts'
import { LOCALES, matchLocale } from '#src/chat/locale.ts'
import { plainReply, span, textBlock } from '#src/chat/reply.ts'
import { DISCLOSURE_RULES } from '#src/links/disclosure.ts'
import { type Community, REPLY_MODES, type ReplyMode, VISIBILITIES } from '#src/members/community.ts'
import { currencyOfCountry, parseCountry, SHOP_CURRENCIES } from '#src/members/country-currency.ts'
import type { Scene } from '#src/members/scene.ts'
import { MoneyError, parseCurrency } from '#src/money/money.ts'
import { parsePercent } from '#src/money/rate.ts'
import type { CommandDeps } from '../command-deps.ts'
import { listAttention } from './attention.ts'
import { changeCommunity, tellAdmin } from './change-community.ts'
import { changeFaq, FAQ_OPTIONS, suggestOwnQuestions } from './faq.ts'
import { joinCommunity } from './join.ts'
import { changeIgnored, changeTreasurers } from './people.ts'
import { settingsBlock } from './settings-lines.ts'
import { startSetup } from './setup.ts'
import { testLinks } from './test-links.ts'

/** Longest wording of a disclosure: it stands in every card. */
const DISCLOSURE_LENGTH_MAX = 200
const SKIP_WORD_LENGTH_MAX = 40

type Handler = (deps: CommandDeps, ctx: CommandContext<Scene>, community: Community) => Promise<Answer> | Answer

function option(
  name: string,
  kind: CommandOption['kind'],
  isRequired: boolean,
  choices?: readonly string[],
): CommandOption {
  return { name, kind, isRequired, ...(choices ? { choices } : {}) }
}

/** Makes `/community`, with which admins run theirs. */
export function createCommunityCommand(deps: CommandDeps): Command<Scene> {
  const networks = ['auto', ...deps.links.networkIds]
  const declared: readonly (Subcommand & { readonly handle: Handler })[] = [
    { name: 'setup', options: [], handle: (_, ctx) => startSetup(deps, ctx, false) },
    { name: 'show', options: [], handle: show },
    { name: 'join', options: [option('code', 'text', false)], handle: joinCommunity },
    { name: 'test', options: [], handle: testLinks },
    { name: 'share', options: [option('percent', 'text', true)], handle: changeShare },
    {
      name: 'region',
      options: [option('country', 'text', false), option('currency', 'text', false)],
      handle: changeRegion,
    },
    { name: 'language', options: [option('language', 'choice', false, LOCALES)], handle: changeLanguage },
    { name: 'reply', options: [option('mode', 'choice', true, REPLY_MODES)], handle: changeMode },
    { name: 'money', options: [option('visibility', 'choice', true, VISIBILITIES)], handle: changeVisibility },
    {
      name: 'channels',
      options: [option('channel', 'choice', true, ['here', 'not-here', 'all'])],
      handle: changeChannels,
    },
    {
      name: 'ignore',
      options: [option('person', 'text', true), option('change', 'choice', false, ['add', 'remove'])],
      handle: changeIgnored,
    },
    { name: 'skip', options: [option('word', 'text', false)], handle: changeSkipWord },
    { name: 'disclosure', options: [option('wording', 'text', false)], handle: changeDisclosure },
    { name: 'network', options: [option('network', 'choice', true, networks)], handle: changeNetwork },
    {
      name: 'treasurer',
      options: [option('person', 'text', true), option('change', 'choice', false, ['add', 'remove'])],
      handle: changeTreasurers,
    },
    { name: 'faq', options: FAQ_OPTIONS, handle: changeFaq },
    { name: 'attention', options: [], handle: listAttention },
  ]
  return {
    name: 'community',
    audience: 'admin',
    contexts: ['group'],
    isPrivate: true,
    options: [],
    subcommands: declared,
    async run(ctx) {
      const { community } = ctx.scene
      const chosen = declared.find((candidate) => candidate.name === ctx.subcommand)
      if (!community || !chosen) return tellAdmin(ctx, ctx.say('guard-group-only', { command: 'community' }))
      return chosen.handle(deps, ctx, community)
    },
    suggest: (ctx) => suggestOwnQuestions(deps, ctx),
  }
}

function show(_deps: CommandDeps, ctx: CommandContext<Scene>, community: Community): Answer {
  const { scene, say } = ctx
  const title = span(community.name || say('community-title'), { bold: true })
  return answerWith(
    plainReply(scene.locale, [textBlock(title), settingsBlock(community, scene.locale, say)], {
      visibility: 'private',
    }),
  )
}

function changeShare(deps: CommandDeps, ctx: CommandContext<Scene>, community: Community): Answer {
  try {
    return changeCommunity(deps, ctx, community, { shareBps: parsePercent(ctx.options.percent ?? '') })
  } catch (error) {
    if (error instanceof MoneyError) return tellAdmin(ctx, ctx.say('community-share-malformed'))
    throw error
  }
}

function changeRegion(deps: CommandDeps, ctx: CommandContext<Scene>, community: Community): Answer {
  const { country, currency } = ctx.options
  if (!country) return changeCommunity(deps, ctx, community, { country: null, currency: null })
  const code = parseCountry(country)
  if (!code) return tellAdmin(ctx, ctx.say('country-unknown'))
  const chosen = SHOP_CURRENCIES.find((known) => known === currency?.toUpperCase())
  if (currency && !chosen)
    return tellAdmin(ctx, ctx.say('currency-unknown', { currencies: SHOP_CURRENCIES.join(', ') }))
  return changeCommunity(deps, ctx, community, {
    country: code,
    currency: chosen ? parseCurrency(chosen) : currencyOfCountry(code),
  })
}

function changeLanguage(deps: CommandDeps, ctx: CommandContext<Scene>, community: Community): Answer {
  return changeCommunity(deps, ctx, community, { language: matchLocale(ctx.options.language) })
}

function changeMode(deps: CommandDeps, ctx: CommandContext<Scene>, community: Community): Answer {
  return changeCommunity(deps, ctx, community, { replyMode: ctx.options.mode as ReplyMode })
}

function changeVisibility(deps: CommandDeps, ctx: CommandContext<Scene>, community: Community): Answer {
  return changeCommunity(deps, ctx, community, {
    moneyVisibility: ctx.options.visibility as (typeof VISIBILITIES)[number],
  })
}

function changeChannels(deps: CommandDeps, ctx: CommandContext<Scene>, community: Community): Answer {
  const here = ctx.event.conversation.conversationId
  const { channels } = community.settings
  if (ctx.options.channel === 'all') return changeCommunity(deps, ctx, community, { channels: [] })
  const others = channels.filter((channel) => channel !== here)
  if (ctx.options.channel === 'here') return changeCommunity(deps, ctx, community, { channels: [...others, here] })
  // With no channel left the list would mean "all", the opposite of what was asked.
  if (others.length === 0) return tellAdmin(ctx, ctx.say('community-channels-last'))
  return changeCommunity(deps, ctx, community, { channels: others })
}

function changeSkipWord(deps: CommandDeps, ctx: CommandContext<Scene>, community: Community): Answer {
  const word = ctx.options.word?.trim()
  if (word && (word.length > SKIP_WORD_LENGTH_MAX || /\s/.test(word)))
    return tellAdmin(ctx, ctx.say('community-skip-malformed'))
  return changeCommunity(deps, ctx, community, { skipWord: word || null })
}

/** A country code takes that country's wording, other words stand as they are, none goes back to the default. */
function changeDisclosure(deps: CommandDeps, ctx: CommandContext<Scene>, community: Community): Answer {
  const wording = ctx.options.wording?.trim() ?? ''
  const country = wording.length === 2 ? parseCountry(wording) : null
  if (country) {
    const rule = DISCLOSURE_RULES.find((candidate) => candidate.country === country)
    const answer = changeCommunity(deps, ctx, community, { disclosureCountry: country, disclosureText: null })
    return rule ? withNote(answer, ctx.say('disclosure-source', { source: rule.source })) : answer
  }
  if (wording.length > DISCLOSURE_LENGTH_MAX)
    return tellAdmin(ctx, ctx.say('disclosure-too-long', { max: DISCLOSURE_LENGTH_MAX }))
  return changeCommunity(deps, ctx, community, { disclosureCountry: null, disclosureText: wording || null })
}

function withNote(answer: Answer, text: string): Answer {
  if (!answer.reply) return answer
  const sections = answer.reply.sections.map((section) => ({
    ...section,
    blocks: [...section.blocks, { type: 'note' as const, spans: [span(text)] }],
  }))
  return { ...answer, reply: { ...answer.reply, sections } }
}

function changeNetwork(deps: CommandDeps, ctx: CommandContext<Scene>, community: Community): Answer {
  const { network } = ctx.options
  return changeCommunity(deps, ctx, community, { network: network === 'auto' ? null : (network ?? null) })
}
