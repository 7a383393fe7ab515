import RigModel
import TerminalUI

/// What a person calls something, case and accents ignored.
struct SpokenName {
  private let text: String

  init(_ text: String) { self.text = AsciiFold.caseless(text) }

  /// What is called so, each once: by the whole name, else by initials, else by some of its words.
  func among(_ choices: [SettingChoice]) -> [SettingChoice] {
    let ways: [(String) -> Bool] = [
      { $0 == text }, { SpokenName.initials($0) == text }, { hasWords(of: $0) },
    ]
    let found = ways.lazy.map { way in choices.filter { way(AsciiFold.caseless($0.words)) } }.first { !$0.isEmpty }
    return (found ?? []).reduce(into: []) { once, choice in
      if !once.contains(where: { $0.id == choice.id }) { once.append(choice) }
    }
  }

  private func hasWords(of name: String) -> Bool {
    let words = text.split(separator: " ")
    return !words.isEmpty && Set(words).isSubset(of: name.split(separator: " "))
  }

  /// `uk` of `united kingdom`; one word has none.
  private static func initials(_ name: String) -> String? {
    let words = name.split(separator: " ")
    return words.count > 1 ? String(words.compactMap(\.first)) : nil
  }
}
