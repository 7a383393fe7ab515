import RigModel
import RigTesting
import Testing

@testable import RigChecks

/// Columns and settings as `Golden/tables.txt` has them: what each is called and may hold.
@Suite struct TablesTests {
  static let golden = GoldenList("tables.txt", of: "RigChecksTests", gap: "\n")

  @Test func `Every column and every setting may hold what is written down`() throws {
    let lines = PartKind.allCases.flatMap(TablesTests.columns) + Setting.all.map(TablesTests.setting)
    #expect(try lines == TablesTests.golden.expected(for: lines))
  }

  private static func columns(_ kind: PartKind) -> [String] {
    ["\(kind.title), exclusive \(kind.isExclusive), shown: \(kind.shown.joined(separator: " "))"]
      + kind.layout.fields.map { "  \($0.name)\($0.isRequired ? ", required" : ""): \(words($0.type))" }
  }

  private static func words(_ type: FieldType) -> String {
    switch type {
    case .number(let range): "\(range)"
    case .integer(let range): "\(range), whole"
    case .word(_, let all): all().joined(separator: "|")
    case .pattern(let expected, _): expected
    default: "\(type)"
    }
  }

  private static func setting(_ setting: Setting) -> String {
    let form: String
    switch setting.form {
    case .number(let number):
      let usual = number.usual.map { "\($0)" } ?? "none"
      form = "\(number.range), step \(number.step), decimals \(number.decimals), usually \(usual)"
    case .word(let word): form = word.choices.map(\.id).joined(separator: "|") + ", usually " + word.usual
    case .flag(let flag): form = "\(flag.words.off), \(flag.words.on)"
    case .name: form = "a name"
    }
    let place = "\(setting.section.map { "\($0)" } ?? "top").\(setting.key)"
    let traits = "always \(setting.isAlwaysWritten), last \(setting.isWrittenLast), main \(setting.isMain)"
    return "\(setting.id), \(setting.label), \(place), \(traits): \(form)"
  }
}

extension DrawnRig {
  /// What the cards of the rig's parts say.
  var facts: [String] {
    plan.lines(in: catalog).map { part, _ in
      let data = part.spec.data
      let draw = "\(data.draw.peak.value) W, idle \(data.draw.idle.map { "\($0.value)" } ?? "?") W"
      let facts = data.facts.map { "\($0.label) \(text($0.value))" }.filter { !$0.hasSuffix(" ") }
      let size = data.sizeWords.map(text) ?? ""
      return "part \(part.id): \(size), \(data.size), \(draw); " + (facts + data.arrival).joined(separator: "; ")
    }
  }

  private func text(_ value: FactValue) -> String {
    switch value {
    case .text(let text): text
    case .number(let number, let decimals): "\(number.text(decimals: decimals)) of \(decimals)"
    case .memory(let memory): "\(memory.value) GiB"
    case .watts(let watts): "\(watts.value) W"
    case .share(let share): "\(share * 100) %"
    case .plugs(let plugs): plugs.words.joined(separator: ", ")
    case .sequence(let values): values.map(text).joined()
    }
  }

  /// How far each setting moves the result between its plausible ends.
  var matters: [String] {
    Sensitivity.ranked(EstimatedPlan(plan, estimate, in: catalog)).map { found in
      let subject = found.subject.setting.map { $0.id } ?? "prices"
      let ends = "\(found.ends.worse)…\(found.ends.better)"
      return "matters: \(subject) \(ends), " + money(found.worse) + "…" + money(found.better)
    }
  }
}
