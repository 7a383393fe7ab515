/// Changes a key of the configuration and leaves all else in the file as it is, comments and order too.
public enum ConfigEdit {
  /// A configuration in which a key at the top has another value.
  ///
  /// The value takes the place of the old one. A key that is new stands behind the others at the top, before the first
  /// table and the comment that belongs to it.
  /// - Parameters:
  ///   - bytes: the configuration as it is; empty when there is none.
  ///   - key: a key at the top of the file.
  ///   - word: its new value.
  public static func setting(_ key: String, to word: String, in bytes: [UInt8]) -> [UInt8] {
    let (places, value) = (TOMLPlaces(bytes), Array(TOMLText.string(word).utf8))
    var bytes = bytes
    if let place = places.places[key] {
      bytes.replaceSubrange(place.value, with: value)
      return bytes
    }
    let place = lineStart(before: places.firstHeader, in: bytes)
    let isOpen = place > 0 && bytes[place - 1] != UInt8(ascii: "\n")
    bytes.insert(contentsOf: Array((isOpen ? "\n" : "").utf8) + Array("\(key) = ".utf8) + value + [10], at: place)
    return bytes
  }

  /// Changes a key of the file, which is made when it is not there.
  ///
  /// The change is read again before it is written; a file that is no TOML stays as it is.
  public static func write(_ key: String, to word: String, at path: String) throws(ConfigError) {
    do throws(FileError) {
      let lock = try FolderLock(Folder.holding(path))
      defer { lock.release() }
      let old = try bytes(of: path)
      try check(old, path)
      let new = setting(key, to: word, in: old)
      try check(new, path)
      try AtomicFile.write(new, to: path, patience: PlanStore.patience)
    } catch {
      throw .file(error)
    }
  }

  /// Refuses bytes that are no TOML.
  private static func check(_ bytes: [UInt8], _ path: String) throws(FileError) {
    do throws(PlanFileError) {
      _ = try SettingsFile(bytes, name: path)
    } catch {
      let advice = "mend it first, as with rigtui config edit"
      throw FileError(path: path, action: "cannot change", cause: "\(error)", advice: advice)
    }
  }

  private static func bytes(of path: String) throws(FileError) -> [UInt8] {
    do throws(FileError) {
      return try FileReader.read(path, limit: PlanFile.fileLimit).bytes
    } catch {
      guard error.isAbsence else { throw error }
      return []
    }
  }

  /// The start of the lines of comment that stand right above a header.
  private static func lineStart(before header: Int, in bytes: [UInt8]) -> Int {
    guard header < bytes.count else { return header }
    var start = (bytes[..<header].lastIndex(of: 10) ?? -1) + 1
    while start > 0 {
      let line = (bytes[..<(start - 1)].lastIndex(of: 10) ?? -1) + 1
      guard bytes[line] == UInt8(ascii: "#") else { break }
      start = line
    }
    while start > 1, bytes[start - 1] == 10, bytes[start - 2] == 10 { start -= 1 }
    return start
  }
}
