/** What a service of compose shares with its host. */
import { itemsAt, type Node, type ScalarNode, scalarAt, textAt } from '../documents/node.ts'
import { NO_MOUNT, NO_PID } from './fixes/tasks.ts'
import { isGreatCapability, RUNTIME_SOCKET } from './host-paths.ts'

export interface HostFinding {
  readonly node: ScalarNode
  /** A verb phrase: "runs privileged". */
  readonly what: string
  readonly fix: string
  /** True for what shares one thing with the host, where others give the host away. */
  readonly shared?: true
}

/** Of one service. */
export function composeFindings(service: Node): HostFinding[] {
  const [privileged, network, pid, ipc] = ['privileged', 'network_mode', 'pid', 'ipc'].map((key) =>
    scalarAt(service, key),
  )
  const capability = itemsAt(service, 'cap_add').find(
    (one): one is ScalarNode => one.kind === 'scalar' && isGreatCapability(one.text),
  )
  const found: (HostFinding | undefined)[] = [
    privileged?.value === true
      ? { node: privileged, what: 'runs privileged', fix: 'privileged: false' }
      : undefined,
    network?.text === 'host'
      ? { node: network, what: 'shares the network of the host', shared: true, fix: 'networks: [<name>]' }
      : undefined,
    pid?.text === 'host' ? { node: pid, what: 'sees the processes of the host', fix: NO_PID } : undefined,
    ipc?.text === 'host'
      ? { node: ipc, what: 'shares the memory of the host', shared: true, fix: 'ipc: private' }
      : undefined,
    capability && {
      node: capability,
      what: 'has a capability that equals root on the host',
      fix: 'cap_drop: [ALL]',
    },
    ...itemsAt(service, 'volumes').map(ofMount),
  ]
  return found.filter((one) => one !== undefined)
}

/** `/var/run/docker.sock:/x:ro` in one line, or `source` and `target` apart. */
function ofMount(volume: Node): HostFinding | undefined {
  const node = volume.kind === 'scalar' ? volume : scalarAt(volume, 'source')
  const [source = ''] = (node?.text ?? '').split(':')
  if (!node || textAt(volume, 'type') === 'volume') return undefined
  if (RUNTIME_SOCKET.test(source))
    return { node, what: `controls the container runtime by ${source}`, fix: NO_MOUNT }
  return /^\/(?:etc|root|proc|dev|boot|var|(?:var\/)?run|var\/lib\/docker)?\/?$/.test(source) && source !== ''
    ? { node, what: `mounts ${source} of the host`, fix: NO_MOUNT }
    : undefined
}
