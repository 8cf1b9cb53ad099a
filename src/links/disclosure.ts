import type { Say } from '#src/chat/translator.ts'
import type { CommunitySettings } from '#src/members/community.ts'

interface DisclosureRule {
  readonly country: string
  /** Word the rule or its authority asks for; stands as it is, in every language. */
  readonly label: string
  readonly source: string
}

/**
 * Labels by country: what is customary there, no legal advice. An admin may word it differently.
 * All read 2026-11-20.
 */
export const DISCLOSURE_RULES: readonly DisclosureRule[] = [
  { country: 'US', label: '#ad', source: 'FTC, 16 CFR 255.5' },
  { country: 'GB', label: '#ad', source: 'CAP Code, rule 2.1; CMA/ASA influencer guidance' },
  { country: 'IE', label: '#ad', source: 'ASAI/CCPC influencer guidance' },
  { country: 'DE', label: 'Anzeige', source: 'UWG § 5a (4); Medienstaatsvertrag § 22' },
  { country: 'AT', label: 'Anzeige', source: 'MedienG § 26' },
  { country: 'FR', label: 'Publicité', source: 'Loi n° 2023-451, art. 5' },
  { country: 'ES', label: 'Publicidad', source: 'LSSI, art. 20' },
  { country: 'BR', label: '#publi', source: 'CONAR, guia de influenciadores' },
  { country: 'PT', label: '#pub', source: 'Código da Publicidade, art. 8' },
  { country: 'RU', label: 'Реклама', source: 'ФЗ № 38 «О рекламе», ст. 18.1' },
]

/** Gives the disclosure line of a community in the reader's language; the admin's own words win. */
export function disclosureLine(settings: CommunitySettings | null, say: Say): string {
  if (settings?.disclosureText) return settings.disclosureText
  const country = settings?.disclosureCountry ?? settings?.country ?? null
  const label = DISCLOSURE_RULES.find((rule) => rule.country === country)?.label
  return say('disclosure-line', { label: label ?? say('disclosure-label') })
}
