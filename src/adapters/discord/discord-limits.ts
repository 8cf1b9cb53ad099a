// Limits of the Discord API v10. Source: github.com/discord/discord-api-docs c98d64bc (2026-08-06), paths below
// `developers/`, read 2026-11-20. Lengths are UTF-16 units: what the API counts at most.

/** Longest `content` of a message. `resources/message.mdx`, read 2026-11-20. */
export const CONTENT_LENGTH_MAX = 2_000
/** Embeds of one message. `resources/message.mdx`, read 2026-11-20. */
export const EMBEDS_MAX = 10
/** Titles, descriptions, field names and values, footers and authors of all embeds together. Same page. */
export const EMBEDS_LENGTH_MAX = 6_000
/** Longest title of an embed. Same page. */
export const EMBED_TITLE_MAX = 256
/** Longest description of an embed. Same page. */
export const EMBED_DESCRIPTION_MAX = 4_096
/** Longest footer of an embed. Same page. */
export const EMBED_FOOTER_MAX = 2_048
/** Fields of one embed. Same page. */
export const EMBED_FIELDS_MAX = 25
/** Longest name of a field. Same page. */
export const FIELD_NAME_MAX = 256
/** Longest value of a field. Same page. */
export const FIELD_VALUE_MAX = 1_024
/** Longest URL of an embed or its picture. Same page. */
export const EMBED_URL_MAX = 2_048

/** Rows of buttons under a message. `components/reference.mdx`, read 2026-11-20. */
export const BUTTON_ROWS_MAX = 5
/** Buttons in a row. Same page. */
export const BUTTONS_PER_ROW_MAX = 5
/** Longest label of a button. Same page. */
export const BUTTON_LABEL_MAX = 80
/** Longest URL of a link button. Same page. */
export const BUTTON_URL_MAX = 512
/** Longest custom id. Same page. */
export const CUSTOM_ID_MAX = 100

/** Choices of an option, and of an autocomplete answer. `interactions/application-commands.mdx`, read 2026-11-20. */
export const CHOICES_MAX = 25
/** Longest name and longest text value of a choice. Same page. */
export const CHOICE_LENGTH_MAX = 100
/** Longest description of a command or an option. Same page. */
export const DESCRIPTION_MAX = 100
/** Longest name of a command or an option. Same page. */
export const NAME_MAX = 32
/** Names, descriptions and values of one command together, the longest language counting. Same page. */
export const COMMAND_LENGTH_MAX = 8_000

/** Messages read by one call at most. `resources/message.mdx`, read 2026-11-20. */
export const MESSAGES_PER_READ_MAX = 100
/** Longest name a webhook may post under. `resources/webhook.mdx`, read 2026-11-20. */
export const WEBHOOK_NAME_MAX = 80
