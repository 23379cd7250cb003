/** The API server, which writes Secrets to etcd: as they are, unless it is told how to encrypt them. */
import type { Hit } from '../../../patterns/rule.ts'
import { containersOf, kubernetesObjects, resourceOf } from '../../documents/dialects/kubernetes.ts'
import { itemsAt } from '../../documents/node.ts'
import type { SourceFile } from '../../documents/source-file.ts'

/** https://kubernetes.io/docs/tasks/administer-cluster/encrypt-data/ */
export function* unencryptedSecrets(file: SourceFile): Generator<Hit> {
  if (!file.text.includes('kube-apiserver') || file.text.includes('--encryption-provider-config')) return
  for (const object of kubernetesObjects(file))
    for (const { node } of containersOf(object)) {
      const words = [...itemsAt(node, 'command'), ...itemsAt(node, 'args')]
      const [program, ...options] = words.flatMap((word) => (word.kind === 'scalar' ? [word] : []))
      // Without options it is no server that anybody runs.
      const isServer = program && /(?:^|\/)kube-apiserver$/.test(program.text)
      const isKnown = options.every(({ templated }) => !templated)
      if (isServer && isKnown && options.some(({ text }) => text.startsWith('--etcd')))
        yield {
          path: file.path,
          range: program.range,
          resource: resourceOf(object),
          message: 'the API server writes Secrets to etcd without encryption',
          fix: '- --encryption-provider-config=/etc/kubernetes/encryption.yaml',
        }
    }
}
