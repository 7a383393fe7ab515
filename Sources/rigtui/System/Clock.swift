#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The day, for judging what is old.
enum Clock {
  /// Days since 1 January 1970 in universal time.
  static var today: Int { Int(time(nil)) / 86_400 }
}
