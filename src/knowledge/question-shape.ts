/** Shortest and longest message that is taken for a question nobody addressed to the bot, UTF-16 units. */
const UNASKED_LENGTH_MIN = 8
const UNASKED_LENGTH_MAX = 300

/** Words a question begins with, in the languages the bot speaks. */
const OPENINGS = [
  'how|what|when|why|where|which|who|is|are|do|does|did|can|could|will|would|should|may|has|have|any',
  'cómo|como|qué|que|cuándo|cuando|cuánto|cuanto|cuánta|cuánta|cuántos|cuál|cual|dónde|donde|por qué|hay|puedo|se puede',
  'quando|quanto|quanta|qual|quais|onde|por que|porque|tem|posso|dá para|pode',
  'comment|quand|combien|pourquoi|quel|quelle|quels|quelles|où|est-ce|peut-on|y a-t-il|puis-je|c’est|qui',
  'wie|wann|was|warum|wieso|wo|welche|welcher|welches|wer|kann|darf|gibt|bekomme|muss|zählt|zählen|ist|sind',
  'как|когда|сколько|почему|зачем|где|какой|какая|какие|какое|можно|что|есть ли|кто|будет ли',
  'كيف|متى|كم|لماذا|ليش|أين|وين|هل|ما|ماذا|شو|ايش|أي|من',
].join('|')
const OPENING = new RegExp(`^[\\s¿¡"'«„“(*_~]*(?:${OPENINGS})(?![\\p{L}\\p{M}])`, 'iu')

/** Tells whether a text is written as a question: by its mark, of any script, or by its first word. */
export function isQuestionShaped(text: string): boolean {
  return text.includes('?') || text.includes('؟') || text.includes('？') || OPENING.test(text)
}

/**
 * Tells whether a message of a group may be a question that the bot answers unasked. One scan, nothing allocated:
 * it runs for all chatter where a community has switched that on.
 */
export function mayBeQuestion(text: string): boolean {
  if (text.length < UNASKED_LENGTH_MIN || text.length > UNASKED_LENGTH_MAX) return false
  return !text.includes('://') && isQuestionShaped(text)
}
