/**
 * Ends a process at once, with all it started that still belongs to its group (servers; a browser ends by itself when its
 * parent is gone). Does nothing where none of them is left.
 */
export function endGroup(leader: number): void {
  try {
    // Windows has no groups: there only the process itself ends.
    process.kill(process.platform === 'win32' ? leader : -leader, 'SIGKILL');
  } catch {
    // Gone already.
  }
}
