import type { Clock } from '#src/chat/clock.ts'
import type { Effect } from '#src/chat/effect.ts'
import { DEFAULT_LOCALE, type Locale, matchLocale } from '#src/chat/locale.ts'
import type { ChatEvent, Conversation, PersonId, PlaceId } from '#src/chat/message.ts'
import { createToken, type RandomBytes } from '#src/chat/token.ts'
import type { RateBps } from '#src/money/rate.ts'
import {
  COMMUNITY_DEFAULTS,
  type Community,
  type CommunityId,
  type MemberId,
  type Place,
  type PlaceStatus,
} from './community.ts'
import { currencyOfCountry } from './country-currency.ts'
import { MEMBER_DEFAULTS, type Member } from './member.ts'
import type { MemberRepository } from './member-repository.ts'
import { MembersError } from './members-error.ts'
import type { Scene } from './scene.ts'
import { createShortMemory } from './short-memory.ts'

/** A platform's admin right is read again after this time. */
const ADMIN_FRESH_MS = 60_000

/** Longer than a commit takes. */
const COMMIT_MS = 200

/** `approve`: an owner accepts each new place; `open`: everybody; a list: only those places. */
export type PlacePolicy = 'approve' | 'open' | readonly string[]

export interface SceneDeps {
  readonly repository: MemberRepository
  readonly clock: Clock
  readonly randomBytes: RandomBytes
  readonly owners: readonly string[]
  readonly policy: PlacePolicy
  /** Share a new community starts with; null: none until an admin sets it. */
  readonly defaultShareBps: RateBps | null
  readonly isAdmin: (placeId: PlaceId, personId: PersonId) => Promise<boolean>
  /** How long a read is remembered: as long as another process may change what was read without our knowing. */
  readonly freshMs: number
}

export interface SceneResolver {
  readonly resolve: (event: ChatEvent) => Promise<Scene>
  /** Forgets what is remembered, after a change. */
  readonly forget: () => void
}

interface PlaceAndCommunity {
  readonly place: Place
  readonly community: Community
  readonly isNew: boolean
}

/**
 * Finds out who speaks and where.
 *
 * Places, communities and members are remembered, so that a busy group costs no reads; a change made in this process
 * is seen at once, one made in another within `freshMs`.
 */
export function createSceneResolver(deps: SceneDeps): SceneResolver {
  const places = createShortMemory<PlaceId, PlaceAndCommunity>(deps.clock, deps.freshMs)
  const members = createShortMemory<PersonId, { member: Member; isNew: boolean }>(deps.clock, deps.freshMs)
  const onlyHome = createShortMemory<'only', { community: Community | null }>(deps.clock)
  const homes = createShortMemory<MemberId, { community: Community | null }>(deps.clock, deps.freshMs)
  const admins = createShortMemory<string, { isAdmin: boolean }>(deps.clock, ADMIN_FRESH_MS)

  async function loadPlace(placeId: PlaceId, conversation: Conversation, event: ChatEvent): Promise<PlaceAndCommunity> {
    const place = await deps.repository.findPlace(placeId)
    const community = place && (await deps.repository.findCommunity(place.communityId))
    if (place && community) return { place, community, isNew: false }
    const now = deps.clock.now()
    const title = conversation.title ?? ''
    const newCommunity: Community = {
      communityId: `com_${createToken(deps.randomBytes)}` as CommunityId,
      name: title,
      settings: { ...COMMUNITY_DEFAULTS, shareBps: deps.defaultShareBps },
      createdAt: now,
    }
    const newPlace: Place = {
      placeId,
      platform: event.platform,
      communityId: newCommunity.communityId,
      title,
      language: matchLocale(conversation.languageTag),
      status: statusOf(placeId, event),
      greetedAt: null,
    }
    return { place: newPlace, community: newCommunity, isNew: true }
  }

  function statusOf(placeId: PlaceId, event: ChatEvent): PlaceStatus {
    if (event.platform === 'playground' || deps.policy === 'open') return 'accepted'
    if (event.person && deps.owners.includes(event.person.personId)) return 'accepted'
    return deps.policy !== 'approve' && deps.policy.includes(placeId) ? 'accepted' : 'waiting'
  }

  async function loadMember(personId: PersonId): Promise<{ member: Member; isNew: boolean }> {
    const member = await deps.repository.findMember(personId)
    if (member) return { member, isNew: false }
    const memberId = `mem_${createToken(deps.randomBytes)}` as MemberId
    return { member: { memberId, personId, settings: MEMBER_DEFAULTS, createdAt: deps.clock.now() }, isNew: true }
  }

  /** In private the chosen home counts; else the only community the member is known in; else the host's only one. */
  async function loadHome(member: Member): Promise<{ community: Community | null }> {
    if (member.settings.homeCommunityId) {
      const chosen = await deps.repository.findCommunity(member.settings.homeCommunityId)
      if (chosen) return { community: chosen }
    }
    const own = await deps.repository.listCommunitiesOf(member.memberId)
    if (own.length > 0) return { community: own.length === 1 ? (own[0] as Community) : null }
    return onlyHome.get('only', () => loadOnlyHome())
  }

  async function loadOnlyHome(): Promise<{ community: Community | null }> {
    const accepted = await deps.repository.listPlaces({ status: 'accepted' })
    const ids = new Set(accepted.map((place) => place.communityId))
    const [only] = ids
    return { community: ids.size === 1 && only ? ((await deps.repository.findCommunity(only)) ?? null) : null }
  }

  /** A place that had removed the bot and adds it again begins like a new one; its community is the old one. */
  function asJoined(where: PlaceAndCommunity, event: ChatEvent): PlaceAndCommunity {
    const isBack = event.type === 'place' && event.change.kind === 'joined' && where.place.status === 'left'
    if (!isBack) return where
    const place: Place = { ...where.place, status: statusOf(where.place.placeId, event), greetedAt: null }
    return { ...where, place }
  }

  function registration(where: PlaceAndCommunity | null, who: { member: Member; isNew: boolean } | null): Effect[] {
    const effects: Effect[] = []
    if (where?.isNew)
      effects.push(async (transaction) => {
        const { placeId, communityId } = where.place
        places.forget(placeId)
        // Somebody else may have been first, and an owner may have decided since: that must not be undone.
        const stored = await deps.repository.findPlace(placeId)
        if (stored && stored.communityId !== communityId) throw new MembersError('PLACE_KNOWN', { placeId })
        await deps.repository.addCommunity(transaction, where.community)
        if (!stored) await deps.repository.savePlace(transaction, where.place)
      })
    if (who?.isNew)
      effects.push(async (transaction) => {
        await deps.repository.addMember(transaction, who.member)
        members.forget(who.member.personId)
      })
    return effects
  }

  async function readAdmin(place: Place | null, personId: PersonId | null): Promise<boolean> {
    if (!place || !personId) return false
    const key = `${place.placeId} ${personId}`
    return (await admins.get(key, async () => ({ isAdmin: await deps.isAdmin(place.placeId, personId) }))).isAdmin
  }

  return {
    async resolve(event) {
      const { conversation, person } = event
      const { placeId } = conversation
      const known = placeId ? await places.get(placeId, () => loadPlace(placeId, conversation, event)) : null
      const where = known && asJoined(known, event)
      const who = person ? await members.get(person.personId, () => loadMember(person.personId)) : null
      const member = who?.member ?? null
      // A link posted in a place may make it the person's home.
      if (where && member) homes.forget(member.memberId)
      const home = where || !member ? null : await homes.get(member.memberId, () => loadHome(member))
      const community = where?.community ?? home?.community ?? null
      const country = member?.settings.country ?? community?.settings.country ?? null
      return {
        locale: localeOf(event, member, where?.place ?? null, community),
        isAccepted: where === null || where.place.status === 'accepted',
        isOwner: person !== null && deps.owners.includes(person.personId),
        isAdmin: () => readAdmin(where?.place ?? null, person?.personId ?? null),
        member,
        community,
        place: where?.place ?? null,
        country,
        currency:
          member?.settings.currency ??
          (member?.settings.country ? null : community?.settings.currency) ??
          currencyOfCountry(country),
        register: where?.isNew || who?.isNew ? registration(where, who) : [],
      }
    },
    forget() {
      const clear = () => {
        places.clear()
        members.clear()
        homes.clear()
        onlyHome.clear()
      }
      clear()
      // The change is still being committed: what is read meanwhile is forgotten as well.
      setTimeout(clear, COMMIT_MS).unref()
    },
  }
}

/** A person is answered in their own language; where it is unknown, in the community's, then the place's. */
function localeOf(event: ChatEvent, member: Member | null, place: Place | null, community: Community | null): Locale {
  return (
    member?.settings.language ??
    matchLocale(event.person?.languageTag) ??
    community?.settings.language ??
    place?.language ??
    matchLocale(event.conversation.languageTag) ??
    DEFAULT_LOCALE
  )
}
