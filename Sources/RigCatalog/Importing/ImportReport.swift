import RigModel

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
  /// What was taken and is hard to believe.
  public internal(set) var warnings = ErrorLog()
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

  /// The counts and what is to be known first, in one line.
  public var sentence: String {
    let first = (refusals.errors.first ?? warnings.errors.first).map { "; \($0)" } ?? ""
    return tr("\(taken) taken, \(unchanged) unchanged, \(refusals.count) refused") + first
  }

  private var passedOverLine: String? {
    let counts = PassedOver.allCases.compactMap { reason in passedOver[reason].map { "\($0) \(reason.rawValue)" } }
    return counts.isEmpty ? nil : "passed over: " + counts.joined(separator: ", ")
  }

  mutating func refuse(_ message: @autoclosure () -> String) {
    refusals.add(CatalogError(file: file, message: message()))
  }

  /// Warns of what was taken.
  mutating func warn(_ message: @autoclosure () -> String) {
    warnings.add(CatalogError(file: file, message: message()))
  }

  /// Says something about a single row, while that can still be read.
  mutating func note(_ sentence: @autoclosure () -> String) {
    if notes.count < ErrorLog.limit { notes.append(sentence()) }
    noted += 1
  }
}

/// What makes a line of a price list none of ours.
enum PassedOver: String, CaseIterable {
  case product = "no machines"
  case system = "not Linux"
  case tenancy = "not shared"
  case capacity = "not capacity in use"
  case software = "with software"
  case market = "not on demand"
  case place = "outside a region"
  case machine = "without a GPU"
  case card = "with a GPU that the catalog does not have"
  case unnamed = "of instances whose GPU nobody names"
  case part = "GPUs without their machine"
  case rented = "not for rent now"
  case price = "without a price an hour"
  case free = "at 0, which is no price: not offered"
  case auction = "auctions, whose price is not known yet"
  case condition = "broken or for parts"
  case accessory = "accessories, lots or whole computers"
  case title = "without one part of the catalog in the title"
  case explanation = "explaining the list"
  case work = "for other work than that of models"
  case model = "of models that the catalog does not have"
  case vague = "whose name may mean several models"
  case unit = "without a price a token, an image or a second"
  case ended = "no longer offered"
  case government = "for governments alone"
  case version = "whose page is about another version"
  case further = "further prices of the same model and provider"
  case older = "older than what is known"
}

/// A line that is refused, and why.
struct Refusal: Error {
  let message: String
}
