import type { World } from './world.ts'

/** Says whom a message may notify; absent means the platform's default. `resources/message.mdx:728`, read 2026-11-20. */
export interface AllowedMentions {
  readonly parse?: readonly string[]
  readonly users?: readonly string[]
  readonly roles?: readonly string[]
  readonly replied_user?: boolean
}

/**
 * Notifies as Discord does: normal messages default to users, roles and everyone, interactions and webhooks to users
 * only. Embeds notify nobody.
 */
export function notify(
  world: World,
  content: string,
  allowed: AllowedMentions | undefined,
  kind: 'message' | 'webhook',
  repliedUserId: string | null,
): void {
  const parse = allowed?.parse ?? (allowed ? [] : kind === 'message' ? ['users', 'roles', 'everyone'] : ['users'])
  for (const [, id = ''] of content.matchAll(/<@!?(\d+)>/g)) {
    if (parse.includes('users') || allowed?.users?.includes(id)) world.pings.push(`user ${id}`)
  }
  for (const [, id = ''] of content.matchAll(/<@&(\d+)>/g)) {
    if (parse.includes('roles') || allowed?.roles?.includes(id)) world.pings.push(`role ${id}`)
  }
  if (parse.includes('everyone') && /@(?:everyone|here)/.test(content)) world.pings.push('everyone')
  const pingsReplied = allowed ? allowed.replied_user === true : true
  if (repliedUserId !== null && pingsReplied && kind === 'message') world.pings.push(`replied ${repliedUserId}`)
}
