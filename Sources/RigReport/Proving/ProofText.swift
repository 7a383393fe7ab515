import RigModel
import RigProof

/// A proof as a person reads it.
struct ProofText {
  private let proof: Proof
  private let numbers: Numbers

  init(_ proof: Proof) { (self.proof, numbers) = (proof, Numbers(proof.plan.currency)) }

  private static let width = 80
  /// Findings of a check that are told one by one.
  private static let most = 12
  private static let marks: [ProofFinding.Severity: String] = [.error: "✗", .warning: "!", .note: "·"]

  /// Plain text, wrapped.
  var text: String {
    let head = title.visible
    var lines = [head, String(repeating: "=", count: head.count)] + facts.flatMap { wrapped($0, indent: "") } + [""]
    if proof.findings.isEmpty { lines.append(ProofPhrases.nothing) }
    for finding in shown { lines += textLines(finding) }
    lines += more.flatMap { wrapped($0, indent: indent, first: "  · ") }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A page: a heading, then an item a finding.
  var markdown: String {
    var lines = ["# \(title.markdown)", ""] + facts.map { "* \($0.markdown)" } + [""]
    if proof.findings.isEmpty { lines.append(ProofPhrases.nothing) }
    for finding in shown {
      let words = finding.words(.spoken)
      lines.append("* " + tr("\("**\(ProofPhrases.severity(finding.severity))**"): \(words.message.markdown)"))
      lines += details(finding, words).map { "  * " + tr("\($0.name): \($0.text.markdown)") }
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
      return count > 0 ? tr("\(check.rawValue): \(ProofPhrases.more(count))") : nil
    }
  }

  private var title: String {
    let counts = ProofPhrases.counts(proof.findings)
    return tr("\(proof.plan.name): \(counts.isEmpty ? tr("as planned") : counts)")
  }

  /// What was read, what is as planned, and what the files leave open.
  private var facts: [String] {
    let kinds = ReadoutKind.allCases.filter(proof.readout.kinds.contains).map(\.rawValue).joined(separator: ", ")
    let driver = proof.readout.driver.map { tr(" (driver \($0))") } ?? ""
    let confirmed = proof.confirmed.map { $0.words(.spoken) }.joined(separator: tr("; "))
    let unseen = proof.unseen.map { ProofPhrases.topic($0) }.joined(separator: ", ")
    let made = proof.made.map { parts in
      let all = parts.map { "\($0.count) × \($0.name)" }.joined(separator: ", ")
      return [
        tr("plan made of the files: \(all.isEmpty ? "—" : all)"),
        tr("not told, so name them with --part: board, CPU, supply"),
      ]
    }
    return (made ?? []) + [tr("read: \(kinds)\(driver)")]
      + (confirmed.isEmpty ? [] : [tr("as planned: \(confirmed)")])
      + (unseen.isEmpty ? [] : [tr("these files do not tell of it: \(unseen)")])
  }

  /// What stands below the words of a finding's first line.
  private var indent: String { String(repeating: " ", count: ProofPhrases.width + 5) }

  private func textLines(_ finding: ProofFinding) -> [String] {
    let words = finding.words(.spoken)
    let padded = ProofPhrases.severity(finding.severity).padded(ProofPhrases.width)
    let head = "  \(ProofText.marks[finding.severity] ?? "·") \(padded) "
    var lines = wrapped(words.message, indent: indent, first: head)
    for detail in details(finding, words) {
      lines += wrapped(tr("\(detail.name): \(detail.text)"), indent: "\(indent)  ")
    }
    return lines
  }

  private func details(_ finding: ProofFinding, _ words: ProofWords) -> [(name: String, text: String)] {
    let price = finding.price.map { numbers.money($0) } ?? ""
    return [(tr("cause"), words.cause), (tr("what helps"), words.fix), (tr("costs"), price)].filter { !$0.1.isEmpty }
  }

  private func wrapped(_ text: String, indent: String, first: String? = nil) -> [String] {
    let lines = TextWrap.lines(text.visible, width: ProofText.width - indent.count)
    return lines.enumerated().map { ($0 == 0 ? first ?? indent : indent) + $1 }
  }
}
