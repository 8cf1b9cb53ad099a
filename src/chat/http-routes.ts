/** Handles one path of ours; `web/` mounts it and knows nothing of it. */
export interface HttpRoute {
  readonly method: 'GET' | 'POST'
  /** hono path pattern, `/playground/events/:session`. */
  readonly path: string
  /** Largest body accepted, in bytes. The handler may refuse before reading it. */
  readonly bodyBytesMax: number
  handle(request: Request, params: Readonly<Record<string, string>>): Promise<Response>
}

/** Gives the routes a part wants mounted. Implemented by adapters and features, composed in `app.ts`. */
export interface HttpRoutes {
  readonly routes: readonly HttpRoute[]
}
