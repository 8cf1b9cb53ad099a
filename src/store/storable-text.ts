/** Removes the one character PostgreSQL cannot hold in text, so that a hostile title is stored the same on both engines. */
export function toStorableText(text: string): string {
  return text.includes('\0') ? text.replaceAll('\0', '') : text
}
