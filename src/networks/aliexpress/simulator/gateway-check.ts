import { type SignMethod, signRequest } from '../sign-request.ts'

/** Clock difference that the gateway tolerates. alitrip 120691, read 2026-11-20. */
const CLOCK_TOLERANCE_MS = 7_200_000
const SIGN_METHODS: readonly string[] = ['md5', 'hmac', 'sha256']

/** Says what a call was refused for; printed as `error_response`. */
export interface Refusal {
  readonly type: 'ISV' | 'ISP' | 'SYSTEM'
  readonly code: string
  readonly msg: string
}

/** Checks key, time and signature in the gateway's order; null if the call may pass. */
export function checkSystemParams(
  params: Readonly<Record<string, string>>,
  account: { readonly appKey: string; readonly appSecret: string; readonly now: number },
): Refusal | null {
  if (params.app_key !== account.appKey) return isv('InvalidAppkey', 'The specified App Key is invalid')
  const at = readTimestamp(params.timestamp ?? '')
  if (at === null || Math.abs(at - account.now) > CLOCK_TOLERANCE_MS) {
    return isv('IllegalTimestamp', 'The specified timestamp parameter is invalid')
  }
  if (!isSigned(params, account.appSecret)) {
    return isv('IncompleteSignature', 'The request signature does not conform to platform standards')
  }
  return null
}

/** Makes a refusal that is the caller's fault. */
export function isv(code: string, msg: string): Refusal {
  return { type: 'ISV', code, msg }
}

function isSigned(params: Readonly<Record<string, string>>, appSecret: string): boolean {
  const method = params.sign_method ?? 'md5'
  return SIGN_METHODS.includes(method) && signRequest(params, appSecret, method as SignMethod) === params.sign
}

/** Epoch milliseconds, UTC ISO, or the legacy `yyyy-MM-dd HH:mm:ss` in GMT+8. */
function readTimestamp(text: string): number | null {
  if (/^\d{13}$/.test(text)) return Number(text)
  const legacy = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(text)
  const at = Date.parse(legacy ? `${text.replace(' ', 'T')}+08:00` : text)
  return Number.isNaN(at) ? null : at
}
