import { FACTS } from './facts.ts'

/** Divides buyers as ePN does: its list of CIS countries, and everybody else. */
export type Region = 'cis' | 'other'

/** The one list of CIS countries is the fact `geo-cis` (S2): Ukraine is not in it. */
const CIS_COUNTRIES: ReadonlySet<string> = new Set(
  FACTS.flatMap((fact) => (fact.id === 'geo-cis' && fact.value.kind === 'countries' ? fact.value.countries : [])),
)

/** Tells a buyer's region from an ISO 3166-1 alpha-2 code in any case; an unknown country stays unknown. */
export function regionOf(country: string | null): Region | null {
  const code = country?.trim().toUpperCase()
  if (!code || !/^[A-Z]{2}$/.test(code)) return null
  return CIS_COUNTRIES.has(code) ? 'cis' : 'other'
}
