import type { MessageEvent } from '#src/chat/message.ts'
import type { CommunitySettings } from './community.ts'

/** Tells whether admins want a group message left alone: other channels, ignored people, the skip word. */
export function isLeftAlone(event: MessageEvent, settings: CommunitySettings): boolean {
  if (settings.channels.length > 0 && !settings.channels.includes(event.conversation.conversationId)) return true
  if (event.person && settings.ignoredPersons.includes(event.person.personId)) return true
  return settings.skipWord !== null && hasWord(event.text, settings.skipWord)
}

/** Whole words only, with or without the punctuation around them: `no` must not be found in `now`, nor in a link. */
function hasWord(text: string, word: string): boolean {
  const wanted = word.toLowerCase()
  if (!text.toLowerCase().includes(wanted)) return false
  return text
    .toLowerCase()
    .split(/\s+/)
    .some((part) => part === wanted || part.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '') === wanted)
}
