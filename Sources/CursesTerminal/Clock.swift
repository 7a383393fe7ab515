#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A clock that only goes on.
enum Clock {
  /// The time in milliseconds.
  static var milliseconds: Int {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return now.tv_sec * 1000 + now.tv_nsec / 1_000_000
  }
}
