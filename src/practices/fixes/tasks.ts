/** Tasks of ECS and Batch that are kept apart from their host. */
import type { Hit } from '../../../patterns/rule.ts'

/** Of a service of Compose. */
export const NO_MOUNT = '# no mount, or a proxy that allows the calls that are needed'

export const NO_PID = 'pid: service:<name>'

/** https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html */
export function apart(value: string, what: string): Pick<Hit, 'fix' | 'instead'> {
  if (/^(?:true|false)$/i.test(value)) return { instead: 'false' }
  if (value === 'host') return { instead: what.includes('network') ? 'awsvpc' : 'task' }
  return { fix: '# no mount of the host; of files to keep, a volume of EFS' }
}
