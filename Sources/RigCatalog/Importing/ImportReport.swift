/// What an import did.
public struct ImportReport: Sendable, CustomStringConvertible {
  /// The file as it is named to a person.
  public let file: String
  /// Lines that changed something.
  public internal(set) var taken = 0
  /// Lines that say what was known before.
  public internal(set) var unchanged = 0
  /// The lines that were refused, in the order of the file.
  public internal(set) var refusals = ErrorLog()
  /// Every file that was written, by its path.
  public internal(set) var written: [String] = []

  /// Lines that are about something else, by what they are about.
  var passedOver: [PassedOver: Int] = [:]
  /// The first sentences about single rows.
  private(set) var notes: [String] = []
  /// How many there are.
  private var noted = 0

  init(file: String) { self.file = file }

  /// A line of counts, then what else there is to say, a line each.
  public var description: String {
    let counts = "\(file): \(taken) taken, \(unchanged) unchanged, \(refusals.count) refused"
    let others = noted > notes.count ? ["and \(noted - notes.count) such lines more"] : []
    return ([counts] + [passedOverLine].compactMap(\.self) + notes + others + written.map { "wrote \($0)" })
      .map { line in String(line.map { $0.isNewline ? "⏎" : $0 }) + "\n" }.joined()
  }

  private var passedOverLine: String? {
    let counts = PassedOver.allCases.compactMap { reason in passedOver[reason].map { "\($0) \(reason.rawValue)" } }
    return counts.isEmpty ? nil : "passed over: " + counts.joined(separator: ", ")
  }

  mutating func refuse(_ message: @autoclosure () -> String) {
    refusals.add(CatalogError(file: file, message: message()))
  }

  /// Says something about a single row, while that can still be read.
  mutating func note(_ sentence: @autoclosure () -> String) {
    if notes.count < ErrorLog.limit { notes.append(sentence()) }
    noted += 1
  }
}

/// What makes a line of a price list none of ours.
enum PassedOver: String, CaseIterable {
  case system = "not Linux"
  case tenancy = "not shared"
  case capacity = "not capacity in use"
  case software = "with software"
  case market = "not on demand"
  case place = "outside a region"
  case machine = "without a GPU"
  case price = "without a price an hour"
  case older = "older than what is known"
}

/// A line that is refused, and why.
struct Refusal: Error {
  let message: String
}
