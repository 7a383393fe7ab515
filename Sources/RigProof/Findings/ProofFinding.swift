import RigModel

/// What differs between a plan and the machine.
public struct ProofFinding: Hashable, Sendable {
  /// How much it matters.
  public enum Severity: String, CaseIterable, Comparable, Sendable {
    /// The machine is not what was planned.
    case error
    /// It costs speed, memory or money.
    case warning
    /// Worth knowing.
    case note

    /// The worst first.
    public static func < (left: Severity, right: Severity) -> Bool { left.place < right.place }

    private var place: Int { self == .error ? 0 : self == .warning ? 1 : 2 }
  }

  /// How much it matters.
  public let severity: Severity
  /// The check that found it, in the order of their weight.
  public let check: ProofCheck.Name
  /// The devices that it is about.
  public let cards: [CardLabel]
  /// What must be bought to mend it, and what that costs in the plan's currency; `nil` when nothing must.
  public let price: Money?
  /// What is so.
  let fact: AnyFact

  init(
    _ severity: Severity, _ check: ProofCheck.Name, _ fact: some Fact, _ cards: [CardLabel] = [], price: Money? = nil
  ) {
    (self.severity, self.check, self.cards, self.price, self.fact) = (severity, check, cards, price, AnyFact(fact))
  }

  /// Its place among all: notes come last, the others by the weight of their check.
  var rank: (Int, ProofCheck.Name, Severity) { (severity == .note ? 1 : 0, check, severity) }

  /// It in words.
  public func words(_ language: ProofLanguage) -> ProofWords {
    switch language {
    case .english: fact.fact.english(cards)
    case .french: fact.fact.french(cards)
    }
  }
}

/// Languages in which a proof is told.
public enum ProofLanguage: String, CaseIterable, Sendable {
  /// English.
  case english = "en"
  /// French.
  case french = "fr"

  /// The one that is spoken; English where no proof is told in it.
  public static var spoken: ProofLanguage { ProofLanguage(rawValue: Language.spoken.code) ?? .english }
}

/// A finding in words.
public struct ProofWords: Hashable, Sendable {
  /// What is so.
  public let message: String
  /// Why; empty when that is said.
  public let cause: String
  /// What mends it; empty when nothing needs to.
  public let fix: String

  init(_ message: String, cause: String = "", fix: String = "") {
    (self.message, self.cause, self.fix) = (message, cause, fix)
  }
}

/// What a check has found: numbers and names, never a sentence.
///
/// Languages put it into words in `Wording`.
protocol Fact: Hashable, Sendable {
  func english(_ cards: [CardLabel]) -> ProofWords
  func french(_ cards: [CardLabel]) -> ProofWords
}

/// A fact whose type is not known.
struct AnyFact: Hashable, Sendable {
  let fact: any Fact

  init(_ fact: any Fact) { self.fact = fact }

  static func == (left: AnyFact, right: AnyFact) -> Bool { left.fact.isEqual(right.fact) }

  func hash(into hasher: inout Hasher) { fact.hash(into: &hasher) }
}

extension Fact {
  fileprivate func isEqual(_ other: any Fact) -> Bool { other as? Self == self }
}
