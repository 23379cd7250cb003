/** Which environment a file belongs to, for rules that compare environments. */

export type Environment = 'production' | 'staging' | 'development' | 'test'

/** By what its path or name speaks of. */
export function environmentOf(path: string): Environment | undefined {
  const words = path.toLowerCase().split(/[^a-z]+/)
  if (words.some((word) => ['prod', 'production', 'prd', 'live'].includes(word))) return 'production'
  if (words.some((word) => ['staging', 'stage', 'stg', 'preprod', 'uat', 'qa'].includes(word)))
    return 'staging'
  if (
    words.some((word) => ['dev', 'develop', 'development', 'devcontainer', 'local', 'sandbox'].includes(word))
  )
    return 'development'
  return words.some((word) => ['test', 'testing', 'ci'].includes(word)) ? 'test' : undefined
}
