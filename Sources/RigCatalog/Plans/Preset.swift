import CCatalog

/// A plan that can be started from by its name.
public struct Preset: Hashable, Sendable {
  /// Where a preset comes from.
  public enum Origin: Hashable, Sendable {
    /// It is compiled in.
    case bundled
    /// The user wrote it into this file.
    case own(path: String)
  }

  /// The name: that of its file, without the ending.
  public let name: String
  /// Where it comes from.
  public let origin: Origin

  /// The presets that are compiled in, in the order in which they are shown.
  public static var bundled: [Preset] { embedded.map { Preset(name: $0.name, origin: .bundled) } }

  /// The bytes of a bundled preset.
  static func bytes(of name: String) -> [UInt8]? { embedded.first { $0.name == name }?.bytes }

  private static var embedded: [(name: String, bytes: [UInt8])] {
    (0..<ccatalog_preset_count()).map { index in
      let file = ccatalog_preset(index)
      return (String(cString: file.name), [UInt8](UnsafeBufferPointer(start: file.bytes, count: file.length)))
    }
  }
}
