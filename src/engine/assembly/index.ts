/** What the host calls. Each module says what it is for. */
export { apply, beginChanges, configureDelta, declaredSize, searchChanges, segmentsOf } from './delta'
export { inflate } from './inflate'
export { configureLiterals, searchLiterals } from './literals'
export { sample } from './sample'
export { clear, found } from './candidates'
export { configure, search } from './search'
export { beginTree, compareTrees, treeChanges } from './trees'
export { configureWindows, forgetWindows, rememberWindows, settleWindow, windowsFull } from './windows'
