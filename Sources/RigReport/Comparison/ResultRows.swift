import RigChecks
import RigModel

extension RowMaker {
  var verdict: ComparisonRow {
    row(.verdict, "Verdict", "verdict", topic: .figure(.verdict)) { report in
      ComparedValue(report.shown(.verdict), json: .text(report.conclusion?.rawValue))
    }
  }

  /// What the checks find, by how much it matters: `✗3 !2 ?5`.
  var catchRow: ComparisonRow {
    let kinds: [(severity: Finding.Severity, sign: String, label: String)] = [
      (.error, "✗", "Errors"), (.warning, "!", "Warnings"), (.unknown, "?", "Questions"),
    ]
    let counts = reports.map { report in kinds.map { kind in report.findings.count { $0.severity == kind.severity } } }
    let cells = counts.map { counts in
      let words = zip(kinds, counts).filter { $0.1 > 0 }.map { $0.sign + String($1) }
      return words.isEmpty ? tr("nothing") : words.joined(separator: " ")
    }
    let figures = kinds.enumerated().map { place, kind in
      figure(kind.label.lowercased(), kind.label, counts.map { count($0[place], kind.label.lowercased()) })
    }
    return ComparisonRow(group: .verdict, label: tr("The catch"), cells: cells, topic: nil, figures: figures)
  }

  var moneyRows: [ComparisonRow] {
    [
      row(.money, .rig, .less), row(.money, .rent, .less), row(.money, .saves, .more), row(.money, .electricity, .less),
      row(.money, .ownership, .less), row(.money, .allIn, .more), row(.money, .equalWork, .more),
      row(.money, .proRata, .less), row(.money, .whole, .less), row(.money, .cheapestRent, .less),
      row(.money, .equalWorkRent, .less), row(.money, .breakEven, .less), row(.money, .allInBreakEven, .less),
      row(.money, .equalWorkBreakEven, .less),
    ]
  }

  var gpuRows: [ComparisonRow] {
    [
      row(.gpus, "Cards", "cards") { count($0.estimate.gpus.cards, "cards") },
      row(.gpus, "Devices", "devices") { count($0.estimate.gpus.devices, "devices") },
      row(.gpus, .vram, .more),
      row(.gpus, "Largest device", "largest-device", .more) {
        ComparedValue($0.memory($0.estimate.gpus.largestDevice))
      },
    ]
  }

  var powerRows: [ComparisonRow] {
    [
      row(.power, .power, .less), row(.power, .wall, .less), row(.power, .heat, .less), row(.power, .room, .less),
    ] + limitRows
  }

  /// What cards may draw, where a plan limits them.
  private var limitRows: [ComparisonRow] {
    guard reports.contains(where: { $0.rig.cards.contains { $0.part.limit != nil } }) else { return [] }
    return [
      row(.power, "Power limits", "power-limits") { report in
        let limits = report.rig.cards.compactMap { card in
          card.part.limit.map { "\(card.part.name.visible) \(Numbers.watts($0))" }
        }
        let words = limits.joined(separator: ", ")
        return words.isEmpty ? .none : ComparedValue(words: words, words)
      }
    ]
  }

  /// A count without its unit, which the label says.
  func count(_ number: Int, _ unit: String) -> ComparedValue {
    ComparedValue(Shown(text: String(number), number: String(number), unit: unit))
  }
}
