import RigModel

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The coefficients of the catalog: a plan needs those of its cards and of one model, a tenth of them.
///
/// Their names say what they are of, and those of one kind stand together, so that others are not even looked at.
final class CatalogCoefficients: CoefficientSource {
  private let rows: KindRows<Coefficient>
  private let runs = Memo<[Range<Int>]?>(nil)

  init(_ own: OwnRows<Coefficient>? = nil) {
    rows = KindRows(.coefficient, own) { lines in
      let places = (id: lines.place(ofColumn: "id"), value: lines.place(ofColumn: "value"))
      return { line in
        guard let id = places.id, let value = places.value else { return nil }
        return Coefficient(id: lines.file.text(line, at: id), value: lines.file.text(line, at: value))
      }
    }
  }

  func rows(_ beginning: String) -> [Coefficient] {
    rows.all(where: { $0.id.hasPrefix(beginning) }, among: places(beginning))
  }

  /// The compiled-in rows whose names begin so.
  private func places(_ beginning: String) -> [Int] {
    guard let lines = rows.lines, let dot = beginning.utf8.firstIndex(of: UInt8(ascii: ".")) else { return [] }
    let (bytes, kind) = (lines.file.bytes, String(beginning[...dot]))
    let kinds = runs.value { CatalogCoefficients.runs(lines) }
    return kinds.filter { bytes.holds(kind, at: lines.rows[$0.lowerBound].lowerBound) }.flatMap { run in
      run.filter { bytes.holds(beginning, at: lines.rows[$0].lowerBound) }
    }
  }

  /// Rows of one kind after the other.
  private static func runs(_ lines: CompiledLines) -> [Range<Int>] {
    guard let start = lines.file.bytes.baseAddress else { return [] }
    var (runs, first, length) = ([Range<Int>](), 0, 0)
    for (place, row) in lines.rows.enumerated() {
      if place > 0, memcmp(start + row.lowerBound, start + lines.rows[first].lowerBound, length) == 0 { continue }
      if place > 0 { runs.append(first..<place) }
      let dot = lines.file.bytes.place(of: UInt8(ascii: "."), in: row) ?? row.upperBound - 1
      (first, length) = (place, dot + 1 - row.lowerBound)
    }
    return lines.rows.isEmpty ? [] : runs + [first..<lines.rows.count]
  }
}
