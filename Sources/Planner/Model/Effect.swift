import RigModel
import RigReport

/// What the planner asks the world to do.
public enum Effect: Hashable, Sendable {
  /// Write the plan; a name without `/` and `.toml` goes among the user's presets.
  case save(Plan, path: String, overwriting: Bool)
  /// Write a report.
  case export(Plan, ExportRequest, overwriting: Bool)
  /// Take prices from a list into the user's own rows.
  case importList(path: String)
  /// Put something on the clipboard of the terminal.
  case copy(CopiedText)
  /// Complete a path typed into a text field.
  case complete(String)
  /// Keep the name of the colors for the next time.
  case keepTheme(String)
  /// Speak another language from now on, by its code.
  case speak(String)
  /// Keep the code of the language for the next time.
  case keepLanguage(String)
  /// Answer with ``Outcome/time(for:)`` when no key waits.
  case work(Work)
  /// Draw the whole screen anew.
  case repaint
  /// Leave.
  case quit
}

/// A report to be written.
public struct ExportRequest: Hashable, Sendable {
  /// The format.
  public var format: ExportFormat
  /// Where to.
  public var path: String

  /// Asks for a report.
  public init(format: ExportFormat, path: String) { (self.format, self.path) = (format, path) }
}

/// A catalog as it was read at one time; two readings are never the same.
public final class CatalogReading: Hashable, Sendable {
  /// The catalog.
  public let catalog: Catalog

  /// Keeps a catalog.
  public init(_ catalog: Catalog) { self.catalog = catalog }

  /// Whether it is the same reading.
  public static func == (one: CatalogReading, other: CatalogReading) -> Bool { one === other }

  /// Hashes which reading it is.
  public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

/// What came of an effect.
public enum Outcome: Hashable, Sendable {
  /// The plan was written to this full path.
  case saved(Plan, path: String)
  /// The report was written to this full path, with a picture beside it.
  case exported(path: String, picture: String? = nil)
  /// A word, such as the name of colors, is kept in this file.
  case kept(String, path: String)
  /// Another language is spoken now, which calls itself so.
  case spoken(String)
  /// A list was taken in: what came of it, in words, and the catalog as it is now.
  case imported(CatalogReading, words: String)
  /// This is on the clipboard, so many bytes.
  case copied(CopiedText, bytes: Int)
  /// A file stands in the way; the question to ask before it is replaced.
  case blocked(Effect, question: String)
  /// A path completed as far as it is unambiguous, with what else it could be.
  case completed(String, candidates: [String])
  /// No key waits: there is time for a slice of this work.
  case time(for: Work)
  /// The planner goes on where a run was cut off.
  case resumed
  /// Something that is worth knowing at the start.
  case noted(String)
  /// It failed: what, where and what to do.
  case failed(String)
}
