import type { Kysely } from 'kysely'
import type { PlaceId } from '#src/chat/message.ts'
import type { CommunityId, CommunitySettings, Place, PlaceStatus } from '#src/members/community.ts'
import type { MemberRepository } from '#src/members/member-repository.ts'
import type { Engine } from '../engine.ts'
import { queriesOf } from '../open-transaction.ts'
import { prepareQuery, type SlotOf, slotsOf } from '../prepared-query.ts'
import type { PlaceTable, Schema } from '../schema.ts'
import { toStorableText } from '../storable-text.ts'
import { moveConversations, renameConversation } from './move-conversations.ts'

const COLUMNS = ['place_id', 'platform', 'community_id', 'title', 'language', 'status', 'greeted_at'] as const

type PlaceMethods = Pick<MemberRepository, 'findPlace' | 'listPlaces' | 'savePlace' | 'movePlace'>

/** Stores places. */
export function createPlaces({ reads }: Engine): PlaceMethods {
  const find = prepareQuery((slot: SlotOf<{ placeId: PlaceId }>) =>
    reads.selectFrom('places').selectAll().where('place_id', '=', slot('placeId')),
  )
  const save = prepareQuery((slot: SlotOf<PlaceTable>) =>
    reads
      .insertInto('places')
      .values(slotsOf(slot, COLUMNS))
      .onConflict((conflict) =>
        conflict.column('place_id').doUpdateSet((eb) => ({
          platform: eb.ref('excluded.platform'),
          community_id: eb.ref('excluded.community_id'),
          title: eb.ref('excluded.title'),
          language: eb.ref('excluded.language'),
          status: eb.ref('excluded.status'),
          greeted_at: eb.ref('excluded.greeted_at'),
        })),
      ),
  )
  return {
    async findPlace(placeId) {
      const { rows } = await find(reads, { placeId })
      return rows[0] && toPlace(rows[0])
    },
    async listPlaces({ communityId, status }) {
      const rows = await reads
        .selectFrom('places')
        .selectAll()
        .$if(communityId !== undefined, (query) => query.where('community_id', '=', communityId ?? ''))
        .$if(status !== undefined, (query) => query.where('status', '=', status ?? ''))
        .orderBy('place_id')
        .execute()
      return rows.map(toPlace)
    },
    async savePlace(transaction, place) {
      await save(queriesOf(transaction), toRow(place))
    },
    async movePlace(transaction, from, to) {
      const queries = queriesOf(transaction)
      const place = await queries.selectFrom('places').selectAll().where('place_id', '=', from).executeTakeFirst()
      if (!place || from === to) return
      // The new place may already be known, as one that waits: the old one's decisions are what counts.
      await queries.deleteFrom('places').where('place_id', '=', to).execute()
      await queries.updateTable('places').set({ place_id: to }).where('place_id', '=', from).execute()
      await moveSettings(queries, place.community_id, from, to)
      await moveConversations(queries, from, to)
    },
  }
}

/** Conversations of a place are named by it, or by it and a topic, `telegram:-1001:77`. */
async function moveSettings(queries: Kysely<Schema>, communityId: string, from: PlaceId, to: PlaceId): Promise<void> {
  const row = await queries
    .selectFrom('communities')
    .select('settings')
    .where('community_id', '=', communityId)
    .executeTakeFirst()
  const settings = JSON.parse(row?.settings ?? '{}') as Partial<CommunitySettings>
  if (!settings.channels?.length) return
  const channels = settings.channels.map((channel) => renameConversation(channel, from, to))
  await queries
    .updateTable('communities')
    .set({ settings: JSON.stringify({ ...settings, channels }) })
    .where('community_id', '=', communityId)
    .execute()
}

function toPlace(row: PlaceTable): Place {
  return {
    placeId: row.place_id as PlaceId,
    platform: row.platform,
    communityId: row.community_id as CommunityId,
    title: row.title,
    language: row.language as Place['language'],
    status: row.status as PlaceStatus,
    greetedAt: row.greeted_at,
  }
}

function toRow(place: Place): PlaceTable {
  return {
    place_id: place.placeId,
    platform: place.platform,
    community_id: place.communityId,
    title: toStorableText(place.title),
    language: place.language,
    status: place.status,
    greeted_at: place.greetedAt,
  }
}
