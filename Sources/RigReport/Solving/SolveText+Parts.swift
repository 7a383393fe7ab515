import RigChecks
import RigModel
import RigSolver

extension SolveText {
  /// The best rig: its parts, what they come to, and what is to be known of it.
  static func parts(_ rig: Solved, _ report: SolveReport) -> [String] {
    let asks = Dictionary(grouping: rig.asks(report.request)) { $0.listing.part }
    let rows = purchase(of: rig, report).lines.map { line in
      ["\(line.quantity) × \(name(line.part, line.quantity, report))", cost(line, report)]
    }
    let table = TextTable([.left(), .right()], rows: rows, width: 76)
    let shown = zip(rig.lines, rows).flatMap { line, row in
      table.lines(row).map { "  " + $0 }
        + (asks[line.part.id.rawValue] ?? []).flatMap {
          ListingWords.lines($0, worth: report.worths[line.part.id].map(report.numbers.exact))
        }
    }
    return shown + [sums(rig)] + remarks(rig, report)
  }

  /// Of main memory the size is told as well: `DDR4-2133 ECC RDIMM, 16 GB each`.
  private static func name(_ part: Part, _ quantity: Int, _ report: SolveReport) -> String {
    guard part.kind == .ram, !PartWords.size(part).isEmpty else {
      return PartWords.name(part, in: report.request.catalog)
    }
    return PartWords.title(part) + (quantity > 1 ? tr(" each") : "")
  }

  /// What is bought for a rig, as its plan has it.
  static func purchase(of rig: Solved, _ report: SolveReport) -> Purchase {
    Purchase(of: rig.plan(report.request), in: report.request.catalog)
  }

  private static func cost(_ line: PurchaseLine, _ report: SolveReport) -> String {
    guard !line.isOwned else { return tr("owned") }
    return line.cost.map { (line.isEstimate ? "≈" : "") + report.numbers.exact($0) } ?? "?"
  }

  private static func sums(_ rig: Solved) -> String {
    let memory = Numbers.memory(rig.gpus.vram) + tr(" in \(Words.count(Double(rig.gpus.devices), "device"))")
    let speed = speed(rig).map { ", \($0)" } ?? ""
    return tr("  \(memory), \(Numbers.watts(rig.power.fullWall)) from the wall at full load\(speed)")
  }

  /// What the checks warn of, and what its sellers are to be asked.
  private static func remarks(_ rig: Solved, _ report: SolveReport) -> [String] {
    let catalog = report.request.catalog
    let findings = Check.findings(in: Rig(rig.plan(report.request), catalog))
    let warnings = findings.filter { $0.severity == .warning }.map { "! \($0.message.visible)" }
    let questions = findings.compactMap { finding in
      finding.severity != .unknown
        ? nil : finding.question.map { "? \(about(finding, catalog))\(SellerLanguage.spoken.words($0))" }
    }
    return listed("warning", warnings) + listed("question", questions)
  }

  /// The part that a finding is about, before a question to its seller.
  private static func about(_ finding: Finding, _ catalog: Catalog) -> String {
    finding.parts.first.flatMap { catalog[$0] }.map { tr("\(PartWords.name($0, in: catalog)): ") } ?? ""
  }

  private static func listed(_ noun: String, _ lines: [String]) -> [String] {
    guard !lines.isEmpty else { return [] }
    let wrapped = lines.flatMap { line in
      TextWrap.lines(line, width: 74).enumerated().map { ($0 == 0 ? "  " : "    ") + $1 }
    }
    return [tr("\(Words.count(Double(lines.count), noun)):")] + wrapped
  }
}
