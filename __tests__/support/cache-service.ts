/** GitHub's cache on the loopback, in its first form: what is kept under a key, for any run that asks. */
import { createServer } from 'node:http'

export interface CacheService {
  readonly env: Readonly<Record<string, string>>
  /** Archives by key, oldest first. */
  readonly kept: Map<string, Buffer>
  /** `GET cache`, `POST caches` and the like. */
  readonly asked: string[]
  close(): Promise<void>
}

export async function cacheService(): Promise<CacheService> {
  const kept = new Map<string, Buffer>()
  const asked: string[] = []
  const keys: string[] = []
  let port = 0
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1')
    const what = url.pathname.replace('/_apis/artifactcache/', '')
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(Buffer.from(chunk))
    const body = Buffer.concat(chunks)
    const answer = (status: number, value?: unknown) => {
      response.writeHead(status, { 'content-type': 'application/json' })
      response.end(value === undefined ? '' : JSON.stringify(value))
    }
    asked.push(`${request.method} ${what.replace(/\d+$/, 'N')}`)
    if (what.startsWith('archive/')) return response.end(kept.get(keys[Number(what.slice(8))] ?? ''))
    if (what === 'cache') {
      const wanted = (url.searchParams.get('keys') ?? '').split(',')
      const found = keys.findLastIndex((key) => kept.has(key) && wanted.some((one) => key.startsWith(one)))
      if (found === -1) return answer(204)
      return answer(200, {
        cacheKey: keys[found],
        archiveLocation: `http://127.0.0.1:${port}/_apis/artifactcache/archive/${found}`,
      })
    }
    const id = Number(/^caches\/(\d+)$/.exec(what)?.[1] ?? 0)
    if (request.method === 'PATCH') kept.set(keys[id - 1] ?? '', body)
    if (what !== 'caches') return answer(204)
    const { key } = JSON.parse(body.toString())
    if (keys.includes(key)) return answer(409, { message: 'exists' })
    answer(201, { cacheId: keys.push(key) })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    env: { ACTIONS_CACHE_URL: `http://127.0.0.1:${port}/`, ACTIONS_RUNTIME_TOKEN: 'runtime-token' },
    kept,
    asked,
    close: () => new Promise((done) => server.close(() => done())),
  }
}
