import type { MemberRepository } from '#src/members/member-repository.ts'
import type { Engine } from '../engine.ts'
import { createCommunities } from './communities.ts'
import { createMembers } from './members.ts'
import { createPlaces } from './places.ts'
import { createRoles } from './roles.ts'

/** Stores communities, places, members and roles. */
export function createMemberRepository(engine: Engine): MemberRepository {
  return { ...createPlaces(engine), ...createCommunities(engine), ...createMembers(engine), ...createRoles(engine) }
}
