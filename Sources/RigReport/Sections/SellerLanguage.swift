import RigChecks
import RigModel

/// A language in which sellers are written to.
enum SellerLanguage: CaseIterable {
  case french
  case english

  /// Both, first the one that sellers of a country more likely read.
  static func ordered(for country: String) -> [SellerLanguage] {
    ["FR", "BE", "CH", "LU"].contains(country) ? [.french, .english] : [.english, .french]
  }

  /// That in which a person is told what to find out alone.
  static var spoken: SellerLanguage { Language.spoken.code == "fr" ? .french : .english }

  /// What it is called in English.
  var name: String { self == .french ? "French" : "English" }

  /// A question in this language on one line.
  func words(_ question: Question) -> String {
    switch self {
    case .french: question.french.visible.frenchSpaced
    case .english: question.english.visible
    }
  }

  /// A message that can be sent as it is: greeting, questions, what is offered, thanks; it asks something at least.
  func message(_ questions: [String], _ bid: Bid? = nil) -> [String] {
    let asked = questions.isEmpty ? [] : [announcement(questions.count)] + questions.map { "- \($0)" }
    let offered = bid.map { [words($0)] } ?? []
    return [greeting] + (asked + offered).orElse(availability) + [thanks]
  }

  private var greeting: String {
    self == .french ? "Bonjour, votre annonce m'intéresse." : "Hello, I am interested in your listing."
  }

  private func announcement(_ count: Int) -> String {
    switch self {
    case .french: "J'aurais \(count == 1 ? "une question" : "quelques questions") avant d'acheter\u{A0}:"
    case .english: "I have \(count == 1 ? "a question" : "a few questions") before I buy:"
    }
  }

  private func words(_ bid: Bid) -> String {
    switch self {
    case .french: "Accepteriez-vous \(bid.amount)\(bid.isEach ? " pièce" : "") ?".frenchSpaced
    case .english: "Would you take \(bid.amount)\(bid.isEach ? " each" : "")?"
    }
  }

  private var availability: String {
    self == .french ? "Est-ce toujours disponible\u{A0}?" : "Is it still for sale?"
  }

  private var thanks: String { self == .french ? "Merci d'avance." : "Thank you in advance." }
}

extension [String] {
  fileprivate func orElse(_ line: String) -> [String] { isEmpty ? [line] : self }
}

extension String {
  /// The text with spaces that do not break where French typography has one: before `? ! : ;` and `»`, after `«`, and
  /// between a number and `%` or `€`.
  ///
  /// Source: Imprimerie nationale, Lexique des règles typographiques, 2002, "Ponctuation".
  var frenchSpaced: String {
    let scalars = Array(unicodeScalars)
    var text = String.UnicodeScalarView()
    for (i, scalar) in scalars.enumerated() {
      let opens = i > 0 && scalars[i - 1] == "«"
      let closes = i + 1 < scalars.count && "?!:;»%€".unicodeScalars.contains(scalars[i + 1])
      text.append(scalar == " " && (opens || closes) ? "\u{A0}" : scalar)
    }
    return String(text)
  }
}
