import CursesTerminal

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// How a session ends.
enum SessionEnd: Hashable {
  /// The person has left.
  case left
  /// The terminal is gone.
  case lost
  /// A signal asked for it.
  case signal(Int32)

  /// Ends the program as who is waiting for it expects, where it was not left.
  func die() {
    switch self {
    case .left: break
    case .lost: CursesTerminal.die(bySignal: SIGHUP)
    case .signal(let number): CursesTerminal.die(bySignal: number)
    }
  }
}
