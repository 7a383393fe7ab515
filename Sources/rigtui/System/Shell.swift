import RigCatalog

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Programs of the person.
enum Shell {
  /// Runs a line of the shell with an argument and waits for its end.
  /// - Returns: the exit code, or 128 and the signal that ended it.
  static func run(_ line: String, with argument: String) -> Int32 {
    var arguments = ["sh", "-c", line, "sh", argument].map { strdup($0.systemPath) } + [nil]
    defer { for place in arguments { free(place) } }
    var (process, signals) = (pid_t(), sigset_t())
    #if canImport(Darwin)
      var attributes: posix_spawnattr_t?
    #else
      var attributes = posix_spawnattr_t()
    #endif
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    sigemptyset(&signals)
    sigaddset(&signals, SIGPIPE)
    sigaddset(&signals, SIGXFSZ)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    guard posix_spawn(&process, "/bin/sh", nil, &attributes, &arguments, Environment.all) == 0 else { return 127 }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 { guard errno == EINTR else { return 127 } }
    return status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
  }
}
