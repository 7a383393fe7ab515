import RigModel

/// The catalog of a later day in one text: a line with the day, then of each kind a line with its file's name and the file.
///
/// ```text
/// # rigtui data 2026-11-30
/// # gpu.csv
/// id,name,…
/// ```
public struct DataBundle {
  private static let mark = "# rigtui data "
  /// The lines beyond which a bundle is refused; the size is limited as that of a file.
  private static let mostLines = 200_000

  /// The newest day on which something in it was seen.
  let day: CivilDate
  let files: [SourceFile]

  /// What is compiled in, as a bundle.
  public static var compiled: String {
    let head = mark + (LoadedCatalog().newestDay ?? "") + "\n"
    return CatalogKind.allCases.compactMap { kind in CompiledFile(kind).map { (kind, $0) } }
      .reduce(into: head) { $0 += "# \($1.0.fileName)\n" + String(decoding: $1.1.bytes, as: UTF8.self) }
  }

  /// Reads a bundle; errors in its files have the lines of the bundle.
  init(_ path: String, mayWait: Bool) throws(CatalogError) {
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try FileReader.read(path, limit: CatalogLoader.fileLimit, mayWait: mayWait).bytes
    } catch {
      throw CatalogError(error)
    }
    let name = path == "-" ? "standard input" : path
    let lines = bytes.split(separator: 10, omittingEmptySubsequences: false)
    guard lines.count <= DataBundle.mostLines else {
      throw CatalogError(
        file: name, message: "found more than \(DataBundle.mostLines) lines, expected a bundle of rigtui")
    }
    day = try DataBundle.day(lines[0], name)
    files = try DataBundle.files(lines, name, day)
  }

  private static func day(_ line: ArraySlice<UInt8>, _ name: String) throws(CatalogError) -> CivilDate {
    let text = String(decoding: line.prefix(80), as: UTF8.self)
    guard text.hasPrefix(mark), let day = CivilDate(String(text.dropFirst(mark.count).prefix(10))) else {
      let message = "found \(Wording.quoted(text)), expected a bundle of rigtui, which begins with \(mark)and a day"
      throw CatalogError(file: name, line: 1, message: message)
    }
    return day
  }

  private static func files(
    _ lines: [ArraySlice<UInt8>], _ name: String, _ day: CivilDate
  ) throws(CatalogError) -> [SourceFile] {
    let heads = lines.indices.filter { $0 > 0 && lines[$0].starts(with: "# ".utf8) }
    var files: [SourceFile] = []
    for (number, head) in heads.enumerated() {
      let end = number + 1 < heads.count ? heads[number + 1] : lines.count
      let place = CatalogError(file: name, line: head + 1, message: "found a file a second time, expected each once")
      let kind = try kind(lines[head], place)
      guard !files.contains(where: { $0.kind == kind }) else { throw place }
      // Blank lines before it, so that errors give the line of the bundle.
      let bytes = [UInt8](repeating: 10, count: head + 1) + lines[(head + 1)..<end].joined(separator: [10])
      files.append(SourceFile(kind: kind, name: name, bytes: bytes, written: day))
    }
    guard files.isEmpty else { return files }
    throw CatalogError(file: name, line: 2, message: "found no file, expected a line such as # gpu.csv")
  }

  private static func kind(_ line: ArraySlice<UInt8>, _ place: CatalogError) throws(CatalogError) -> CatalogKind {
    let word = String(decoding: line.dropFirst(2).prefix(80), as: UTF8.self)
    let stem = word.hasSuffix(".csv") ? String(word.dropLast(4)) : word
    if let kind = CatalogKind(rawValue: stem) { return kind }
    let message = Wording.choice(stem, of: CatalogKind.names) + "; a newer rigtui may know it"
    throw CatalogError(file: place.file, line: place.line, message: message)
  }
}
