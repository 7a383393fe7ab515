import RigModel

/// A line of a "why?" box.
public struct ExplanationLine: Hashable, Sendable {
  /// What a line says.
  public enum Role: Sendable {
    /// The formula in words.
    case formula
    /// A term with its value.
    case term
    /// A number of a term.
    case detail
    /// What is not counted.
    case leftOut
    /// The figure after a small change.
    case nearby
    /// Where it comes from.
    case source
    /// An empty line.
    case blank
  }

  /// The text, no longer than the width where its words allow.
  public let text: String
  /// What the line says.
  public let role: Role
  /// Where the line leads; only on the first line of an entry.
  public let topic: Topic?
}

extension Explanation {
  /// The whole explanation in lines.
  /// - Parameter width: columns; entries wrap and hang below their text.
  public func lines(width: Int) -> [ExplanationLine] {
    let blocks = [
      ExplanationLayout(width: width, first: "", role: .formula).lines(formula, nil), termLines(width),
      labelled(tr("Left out:"), leftOut, .leftOut, width) + labelled(tr("Nearby:"), nearby, .nearby, width),
      source.isEmpty
        ? [] : ExplanationLayout(width: width, first: tr("Source:").padded(10), role: .source).lines(source, nil),
    ]
    let blank = [ExplanationLine(text: "", role: .blank, topic: nil)]
    return Array(blocks.filter { !$0.isEmpty }.joined(separator: blank))
  }

  private func termLines(_ width: Int) -> [ExplanationLine] {
    let names = min(terms.map(\.name.count).max() ?? 0, max(width * 2 / 5, 8))
    let values = terms.map(\.value.count).max() ?? 0
    return terms.flatMap { term in
      let head = "\(term.name.clipped(names).padded(names))  \(term.value.padded(values, right: true))  "
      return ExplanationLayout(width: width, first: head, role: .term, hang: names + values + 4)
        .lines(term.formula, term.topic) + detailLines(term.details, indent: names + 2, least: values, width)
    }
  }

  private func detailLines(_ details: [Line], indent: Int, least: Int, _ width: Int) -> [ExplanationLine] {
    let numbers = details.map(\.value).filter { $0.contains(where: \.isNumber) }
    let units = Set(numbers.map { $0.split(separator: " ").last ?? "" })
    let longest = details.map(\.value.count).max() ?? 0
    let values = units.count == 1 ? max(longest, least) : longest
    return details.flatMap { line in
      let head = "\("".padded(indent))\(line.value.padded(values, right: units.count == 1))  "
      return ExplanationLayout(width: width, first: head, role: .detail).lines(line.text, line.topic)
    }
  }

  private func labelled(_ label: String, _ entries: [Line], _ role: ExplanationLine.Role, _ width: Int)
    -> [ExplanationLine]
  {
    let values = entries.map(\.value.count).max() ?? 0
    return entries.enumerated().flatMap { i, line in
      let head = "\((i == 0 ? label : "").padded(10))\(line.value.padded(values, right: true))  "
      return ExplanationLayout(width: width, first: head, role: role).lines(line.text, line.topic)
    }
  }
}

/// Wraps one entry so that it hangs below its text.
private struct ExplanationLayout {
  let width: Int
  let first: String
  let role: ExplanationLine.Role
  var hang: Int?

  func lines(_ text: String, _ topic: Topic?) -> [ExplanationLine] {
    let indent = min(hang ?? first.count, max(width / 2, 0))
    return TextWrap.lines(text, width: max(width - max(first.count, indent), 10)).enumerated().map { i, part in
      let line = i == 0 ? first + part : "".padded(indent) + part
      return ExplanationLine(text: line.droppingTrailingSpaces, role: role, topic: i == 0 ? topic : nil)
    }
  }
}
