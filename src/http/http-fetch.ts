/**
 * Sends one request and gives the answer.
 *
 * What network clients take instead of a global: a simulator has the same shape and can stand in its place. Redirects
 * are given back as they are, cookies are neither kept nor sent, the body is already read.
 * @throws HttpError when there is no answer; an answer with an error status is an answer
 */
export type HttpFetch = (request: Request) => Promise<Response>
