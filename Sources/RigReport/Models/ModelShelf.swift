import RigModel

/// The models of one task on the rig of a plan, in the order of ``Report/models(_:)``, each run when it is looked at.
///
/// Those that fit come first, the largest of them first, and whether one fits is soon known: no more are run than are
/// seen, until somebody looks at one that does not fit.
public final class ModelShelf: Sendable {
  private let report: Report
  /// Places in the catalog, the largest model first.
  private let order: [Int]
  private let fitting: Memo<[Bool?]>
  private let rows: Memo<[KeptRow?]>
  private let others = Memo<[Int]?>(nil)

  /// Takes the models of a task.
  public init(_ report: Report, _ task: ModelTask) {
    let outlines = report.catalog.modelOutlines
    let sizes = outlines.map { $0.parameters ?? 0 }
    order = outlines.indices.filter { outlines[$0].task == task }.sorted { (-sizes[$0], $0) < (-sizes[$1], $1) }
    self.report = report
    fitting = Memo(Array(repeating: nil, count: order.count))
    rows = Memo(Array(repeating: nil, count: order.count))
  }

  /// How many models there are.
  public var count: Int { order.count }

  /// The model at a place of the list; `nil` beyond its end.
  public subscript(place: Int) -> ModelRow? {
    guard place >= 0, place < count else { return nil }
    var left = place
    for index in order.indices where fits(index) {
      if left == 0 { return row(index) }
      left -= 1
    }
    return row(unfitting[left])
  }

  /// The places of some models.
  public func places(where isWanted: (OpenModel) -> Bool) -> [Int] {
    let all = order.indices.filter { fits($0) } + unfitting
    return all.indices.filter { report.catalog.model(at: order[all[$0]]).map(isWanted) ?? false }
  }

  /// Those that do not fit, by how they run otherwise, the largest first.
  private var unfitting: [Int] {
    others.value {
      let ranked = order.indices.filter { !fits($0) }.map { (rank: row($0)?.run.fitRank ?? .max, index: $0) }
      return ranked.sorted { $0 < $1 }.map(\.index)
    }
  }

  private func fits(_ index: Int) -> Bool {
    fitting.value(at: index) {
      guard let model = report.catalog.model(at: order[index]) else { return false }
      return report.estimate.runs.rig.fitsDevices(model, report.quantization(of: model), RunRequest(report.plan))
    }
  }

  private func row(_ index: Int) -> ModelRow? {
    rows.value(at: index) {
      KeptRow(report.catalog.model(at: order[index]).flatMap { report.rows([$0], RunRequest(report.plan)).first })
    }.row
  }
}

/// A row by reference: it takes two thousand bytes, and few of a shelf are ever made.
private final class KeptRow: Sendable {
  let row: ModelRow?

  init(_ row: ModelRow?) { self.row = row }
}
