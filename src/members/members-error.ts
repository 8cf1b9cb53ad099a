/** Signals a change to members or communities that cannot be made. */
export class MembersError extends Error {
  readonly code: 'JOIN_CODE_SPENT' | 'PLACE_KNOWN' | 'COMMUNITY_UNKNOWN' | 'MEMBER_UNKNOWN'
  readonly data: Readonly<Record<string, string>>

  constructor(code: MembersError['code'], data: Readonly<Record<string, string>> = {}) {
    super(code)
    this.name = 'MembersError'
    this.code = code
    this.data = data
  }
}
