#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The variables of the surroundings.
enum Environment {
  /// The value of a variable that is set and not empty.
  static func value(_ name: String) -> String? {
    guard let found = getenv(name), found.pointee != 0 else { return nil }
    return String(cString: found)
  }

  /// All of them, each with its name and its value.
  static var all: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
    #if canImport(Darwin)
      _NSGetEnviron().pointee
    #else
      environ
    #endif
  }

  /// The names of the variables that begin with a word.
  static func names(beginning prefix: String) -> [String] {
    guard var place = all else { return [] }
    var names: [String] = []
    let length = prefix.utf8.count
    while let entry = place.pointee {
      if strncmp(entry, prefix, length) == 0 { names.append(String(cString: entry)) }
      place = place.advanced(by: 1)
    }
    return names.map { String($0.prefix { $0 != "=" }) }
  }
}
