import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Client } from 'pg'
import type { TestProject } from 'vitest/node'
import { type PostgresServer, startPostgres } from './postgres-server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address that answers each POST with the URL of a new, empty PostgreSQL database. */
    postgresDatabases: string
  }
}

/**
 * Offers PostgreSQL databases to all test files. One server for the run, started when the first test asks for it, so
 * that runs without database tests do not wait for one.
 * @returns what stops it
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  let starting: Promise<PostgresServer> | null = null
  let count = 0
  const server = createServer((_request, response) => {
    starting ??= startPostgres()
    answer(response, createDatabase(starting, `magpie_${++count}`))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  project.provide('postgresDatabases', `http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  return async () => {
    server.closeAllConnections()
    server.close()
    await (await starting?.catch(() => null))?.stop()
  }
}

function answer(response: ServerResponse, url: Promise<string>): void {
  url.then(
    (text) => response.end(text),
    (error: unknown) => response.writeHead(500).end(String(error)),
  )
}

async function createDatabase(starting: Promise<PostgresServer>, name: string): Promise<string> {
  const { url } = await starting
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(`create database ${name}`)
  } finally {
    await client.end()
  }
  return url.replace(/\/postgres$/, `/${name}`)
}
