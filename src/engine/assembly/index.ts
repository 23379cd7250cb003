/** What the host calls. Each module says what it is for. */
export { clear, configure, found, search, tableBytes } from './search'
