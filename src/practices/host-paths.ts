/** Files, sockets and capabilities by which a container has its host. */

const HOST_PATH =
  /^\/(?:etc(?:\/kubernetes(?:\/.*)?)?|root|home|proc|sys|dev|boot|usr|s?bin|var(?:\/lib(?:\/(?:kubelet|docker|etcd|containerd))?)?|(?:var\/)?run(?:\/docker)?)?\/?$/
export const RUNTIME_SOCKET =
  /^\/(?:var\/)?run\/(?:docker|podman\/podman|containerd\/containerd|crio\/crio)\.sock$/
const GREAT_CAPABILITIES =
  /^(?:CAP_)?(?:ALL|SYS_ADMIN|SYS_PTRACE|SYS_MODULE|SYS_RAWIO|SYS_BOOT|SETPCAP|MAC_ADMIN|MAC_OVERRIDE|BPF|DAC_READ_SEARCH)$/i

/** Folders of the system, and the socket of what runs containers. */
export const isOfHost = (path: string): boolean =>
  path !== '' && (HOST_PATH.test(path) || RUNTIME_SOCKET.test(path))

/** As good as root on the host. */
export const isGreatCapability = (name: string): boolean => GREAT_CAPABILITIES.test(name)
