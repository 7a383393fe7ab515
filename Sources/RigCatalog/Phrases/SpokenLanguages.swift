import CCatalog
import RigModel

/// The languages that the program speaks.
public enum SpokenLanguages {
  /// Their codes by ISO 639-1, English first.
  public static var codes: [String] { ["en"] + files.map { String(cString: $0.name) } }

  /// What each language calls itself, by its code.
  private static let ownNames = ["en": "English", "fr": "français"]

  /// What a language calls itself; its code where that is not known.
  public static func name(of code: String) -> String { ownNames[code] ?? code }

  /// A language by its code or by the name of a locale, such as `fr` or `fr_FR.UTF-8`; `nil` when nobody has translated the
  /// program into it.
  public static func named(_ name: String) -> Language? {
    let code = name.prefix { $0.isLetter && $0.isASCII }.lowercased()
    if code == "en" { return .english }
    return files.first { String(cString: $0.name) == code }.map { file in
      Language(code: code, decimalMark: UInt8(ascii: ","), phrases: phrases(of: file))
    }
  }

  private static var files: [EmbeddedFile] { (0..<ccatalog_language_count()).map { ccatalog_language($0) } }

  /// Phrases by the English ones: the cells of two columns.
  private static func phrases(of file: EmbeddedFile) -> [String: String] {
    var log = ErrorLog()
    let bytes = [UInt8](UnsafeRawBufferPointer(start: file.bytes, count: file.length))
    let csv = CSVParser.parse(String(cString: file.name), bytes, &log)
    return Dictionary((0..<csv.rowCount).map { (csv.texts($0)[0], csv.texts($0)[1]) }) { first, _ in first }
  }
}
