import RigModel
import RigProof

/// A proof as a person reads it.
struct ProofText {
  private let proof: Proof
  private let language: ProofLanguage
  private let phrases: ProofPhrases
  private let numbers: Numbers

  init(_ proof: Proof, _ language: ProofLanguage) {
    (self.proof, self.language, phrases) = (proof, language, ProofPhrases(language))
    numbers = Numbers(proof.plan.currency)
  }

  private static let width = 80
  /// Findings of a check that are told one by one.
  private static let most = 12
  private static let marks: [ProofFinding.Severity: String] = [.error: "✗", .warning: "!", .note: "·"]

  /// Plain text, wrapped.
  var text: String {
    let head = title.visible
    var lines = [head, String(repeating: "=", count: head.count)] + facts.flatMap { wrapped($0, indent: "") } + [""]
    if proof.findings.isEmpty { lines.append(phrases.nothing) }
    for finding in shown { lines += textLines(finding) }
    lines += more.flatMap { wrapped($0, indent: String(repeating: " ", count: 13), first: "  · ") }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A page: a heading, then an item a finding.
  var markdown: String {
    var lines = ["# \(title.markdown)", ""] + facts.map { "* \($0.markdown)" } + [""]
    if proof.findings.isEmpty { lines.append(phrases.nothing) }
    for finding in shown {
      let words = finding.words(language)
      lines.append("* **\(phrases.severity[finding.severity] ?? "")**: \(words.message.markdown)")
      lines += details(finding, words).map { "  * \($0.name): \($0.text.markdown)" }
    }
    lines += more.map { "* \($0.markdown)" }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Of each check the first findings; a machine of many cards has the same fault many times.
  private var shown: [ProofFinding] {
    var counts: [ProofCheck.Name: Int] = [:]
    return proof.findings.filter { finding in
      counts[finding.check, default: 0] += 1
      return counts[finding.check, default: 0] <= ProofText.most
    }
  }

  /// How many more each check found.
  private var more: [String] {
    ProofCheck.Name.allCases.compactMap { check in
      let count = proof.findings.count { $0.check == check } - ProofText.most
      return count > 0 ? "\(check.rawValue): \(phrases.more(count))" : nil
    }
  }

  private var title: String {
    let counts = phrases.counts(proof.findings)
    return counts.isEmpty ? "\(proof.plan.name): \(phrases.confirmed)" : "\(proof.plan.name): \(counts)"
  }

  /// What was read, what is as planned, and what the files leave open.
  private var facts: [String] {
    let kinds = ReadoutKind.allCases.filter(proof.readout.kinds.contains).map(\.rawValue).joined(separator: ", ")
    let driver = proof.readout.driver.map { " (\(phrases.driver) \($0))" } ?? ""
    let confirmed = proof.confirmed.map { $0.words(language) }.joined(separator: "; ")
    let unseen = proof.unseen.map { ProofPhrases.topic($0, language) }.joined(separator: ", ")
    let made = proof.made.map { parts in
      let all = parts.map { "\($0.count) × \($0.name)" }.joined(separator: ", ")
      return ["\(phrases.made): \(all.isEmpty ? "—" : all)", phrases.notTold]
    }
    return (made ?? []) + ["\(phrases.read): \(kinds)\(driver)"]
      + (confirmed.isEmpty ? [] : ["\(phrases.confirmed): \(confirmed)"])
      + (unseen.isEmpty ? [] : ["\(phrases.unseen): \(unseen)"])
  }

  private func textLines(_ finding: ProofFinding) -> [String] {
    let words = finding.words(language)
    let name = (phrases.severity[finding.severity] ?? "")
    let padded = name + String(repeating: " ", count: max(0, 8 - name.count))
    let head = "  \(ProofText.marks[finding.severity] ?? "·") \(padded) "
    var lines = wrapped(words.message, indent: String(repeating: " ", count: 13), first: head)
    for detail in details(finding, words) {
      lines += wrapped("\(detail.name): \(detail.text)", indent: String(repeating: " ", count: 15))
    }
    return lines
  }

  private func details(_ finding: ProofFinding, _ words: ProofWords) -> [(name: String, text: String)] {
    let price = finding.price.map { numbers.money($0) } ?? ""
    return [(phrases.cause, words.cause), (phrases.fix, words.fix), (phrases.cost, price)].filter { !$0.1.isEmpty }
  }

  private func wrapped(_ text: String, indent: String, first: String? = nil) -> [String] {
    let lines = TextWrap.lines(text.visible, width: ProofText.width - indent.count)
    return lines.enumerated().map { ($0 == 0 ? first ?? indent : indent) + $1 }
  }
}
