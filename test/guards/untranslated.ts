import type { Locale } from '#src/chat/locale.ts'

type Translated = Exclude<Locale, 'en'>

const EVERYWHERE: readonly Translated[] = ['es', 'pt', 'fr', 'de', 'ru', 'ar']
const IN_LATIN_LETTERS: readonly Translated[] = ['es', 'pt', 'fr', 'de']

/** Messages that read as in English, on purpose, and in which languages. */
export const SAME_IN: Readonly<Record<string, readonly Translated[]>> = {
  // Each language under its own name, so that everybody finds theirs.
  'choice-language-en': EVERYWHERE,
  'choice-language-es': EVERYWHERE,
  'choice-language-pt': EVERYWHERE,
  'choice-language-fr': EVERYWHERE,
  'choice-language-de': EVERYWHERE,
  'choice-language-ru': EVERYWHERE,
  'choice-language-ar': EVERYWHERE,
  // Names.
  'network-aliexpress': EVERYWHERE,
  'network-epn': EVERYWHERE,
  'network-admitad': EVERYWHERE,
  'network-flexoffers': EVERYWHERE,
  'choice-network-aliexpress': EVERYWHERE,
  'choice-network-epn': EVERYWHERE,
  'choice-network-admitad': EVERYWHERE,
  'choice-network-flexoffers': EVERYWHERE,
  'playground-private-title': EVERYWHERE,
  // The same word in both languages.
  'check-hot': IN_LATIN_LETTERS,
  'playground-bot': IN_LATIN_LETTERS,
  'playground-role-admin': IN_LATIN_LETTERS,
  'playground-chats': ['es', 'pt', 'de'],
  'playground-messages': ['fr'],
  'playground-shop-page': ['fr'],
  'card-commission': ['fr'],
  'community-no': ['es'],
  'community-deals': ['de'],
  'settings-home': ['de'],
  'per-item': ['pt'],
  'faq-sources': ['fr'],
}

/** Latin words that stand in Russian and Arabic sentences: names, and words of forms that exist in English only. */
export const LATIN_WORDS: ReadonlySet<string> = new Set(
  [
    'Magpie Ann Ben Mia AliExpress Alibaba Tmall Portals ePN Admitad FlexOffers Affiliate Commission Junction Awin',
    'Tradedoubler Payoneer PayPal JavaScript',
    // “Yes!” is a delivery service, Assistant and Online Shopping are plug-ins, Computer & Office is a category.
    'Yes Assistant Online Shopping Computer Office',
    // Labels in the networks’ consoles and parts of links.
    'app key secret tracking sub id s click',
  ].flatMap((words) => words.split(' ')),
)
