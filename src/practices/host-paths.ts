/** Files, sockets and capabilities by which a container has its host. */

const HOST_PATH =
  /^\/(?:etc(?:\/kubernetes(?:\/.*)?)?|root|home|proc|sys|dev|boot|usr|s?bin|var(?:\/lib(?:\/(?:kubelet|docker|etcd|containerd))?)?|(?:var\/)?run(?:\/docker)?)?\/?$/
export const RUNTIME_SOCKET =
  /^\/(?:var\/)?run\/(?:docker|podman\/podman|containerd\/containerd|crio\/crio)\.sock$/
/** What a user keeps, and what decides who logs in to the host and what it runs. */
const PART_OF_HOST =
  /^\/(?:home|root|etc\/(?:systemd|cron[^/]*|ssh|sudoers[^/]*|g?shadow|pam\.d|init\.d|profile\.d|ld\.so[^/]*|docker|containerd)(?=\/|$))(?:\/.*)?$/
const GREAT_CAPABILITIES =
  /^(?:CAP_)?(?:ALL|SYS_ADMIN|SYS_PTRACE|SYS_MODULE|SYS_RAWIO|SYS_BOOT|SETPCAP|MAC_ADMIN|MAC_OVERRIDE|BPF|DAC_READ_SEARCH)$/i

/** Folders of the system, and the socket of what runs containers. */
export const isOfHost = (path: string): boolean =>
  path !== '' && (HOST_PATH.test(path) || RUNTIME_SOCKET.test(path))

/** Below those folders: of users, and of the host's own configuration. */
export const isPartOfHost = (path: string): boolean => !isOfHost(path) && PART_OF_HOST.test(path)

/** As good as root on the host. */
export const isGreatCapability = (name: string): boolean => GREAT_CAPABILITIES.test(name)
