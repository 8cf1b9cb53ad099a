import { NetworkError } from '#src/links/network-error.ts'

/** Marks a failure after which the same call may be sent again at once: timeout, reset, 5xx, service unavailable. */
export class TransientNetworkError extends NetworkError {}
