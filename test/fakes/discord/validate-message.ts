import type { APIEmbed } from 'discord.js'
import { apiErrors } from './api-error.ts'
import type { FakeRow } from './world.ts'

/** Is the part of a message's body that people see. */
export interface MessageInput {
  readonly content?: string
  readonly embeds?: APIEmbed[]
  readonly components?: FakeRow[]
  readonly nonce?: string
}

/** Refuses what Discord refuses. Numbers: `resources/message.mdx`, `components/reference.mdx`, read 2026-11-20. */
export function validateMessage(body: MessageInput, canEmbed: boolean, isEdit = false): void {
  if (body.content !== undefined) atMost('content', body.content, 2000)
  if (body.nonce !== undefined) atMost('nonce', body.nonce, 25)
  const embeds = body.embeds ?? []
  count('embeds', embeds, 10)
  for (const embed of embeds) validateEmbed(embed)
  if (embeds.reduce((sum, embed) => sum + embedLength(embed), 0) > 6000) fail('embeds', 'over 6000 characters')
  validateComponents(body.components ?? [])
  const isSeen = Boolean(body.content?.trim()) || (canEmbed && embeds.length > 0)
  if (!isSeen && !isEdit) throw apiErrors.emptyMessage()
}

function validateEmbed(embed: APIEmbed): void {
  const hasText =
    embed.title?.trim() || embed.description?.trim() || embed.fields?.length || embed.footer || embed.author
  if (!hasText && !embed.image && !embed.thumbnail) fail('embeds', 'empty embed')
  atMost('title', embed.title, 256)
  atMost('description', embed.description, 4096)
  atMost('footer', embed.footer?.text, 2048)
  atMost('author', embed.author?.name, 256)
  count('fields', embed.fields ?? [], 25)
  for (const field of embed.fields ?? []) {
    required('field name', field.name)
    required('field value', field.value)
    atMost('field name', field.name, 256)
    atMost('field value', field.value, 1024)
  }
  for (const url of [embed.url, embed.image?.url, embed.thumbnail?.url])
    if (url !== undefined) httpUrl('url', url, 2048)
}

function embedLength(embed: APIEmbed): number {
  const fields = (embed.fields ?? []).reduce((sum, field) => sum + field.name.length + field.value.length, 0)
  const texts = [embed.title, embed.description, embed.footer?.text, embed.author?.name]
  return fields + texts.reduce((sum, text) => sum + (text?.length ?? 0), 0)
}

function validateComponents(rows: readonly FakeRow[]): void {
  count('components', rows, 5)
  const ids = new Set<string>()
  for (const row of rows) {
    if (row.type !== 1) fail('components', 'not a row')
    if (row.components.length === 0) fail('components', 'empty row')
    count('row', row.components, 5)
    for (const button of row.components) {
      if (button.type !== 2) fail('components', 'not a button')
      atMost('label', button.label, 80)
      required('label', button.label)
      if (button.style === 5) httpUrl('button url', button.url ?? '', 512)
      else {
        const id = button.custom_id ?? ''
        required('custom_id', id)
        atMost('custom_id', id, 100)
        if (ids.has(id)) fail('custom_id', 'Component custom id cannot be duplicated')
        ids.add(id)
        if (button.url !== undefined) fail('url', 'a url and a custom id')
      }
    }
  }
}

function httpUrl(field: string, url: string, lengthMax: number): void {
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) fail(field, 'Not a well formed URL.')
  atMost(field, url, lengthMax)
}

function atMost(field: string, text: string | undefined, lengthMax: number): void {
  if ((text?.length ?? 0) > lengthMax) fail(field, `Must be ${lengthMax} or fewer in length.`)
  if (text !== undefined && !text.isWellFormed()) fail(field, 'not well-formed')
}

function required(field: string, text: string | undefined): void {
  if (!text || text.trim() === '') fail(field, 'This field is required')
}

function count(field: string, items: readonly unknown[], countMax: number): void {
  if (items.length > countMax) fail(field, `Must be ${countMax} or fewer`)
}

function fail(field: string, reason: string): never {
  throw apiErrors.invalidForm(field, reason)
}
