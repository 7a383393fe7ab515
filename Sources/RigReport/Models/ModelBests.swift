import RigModel

/// Of the models of a task those that stand out among the ones that lie on the rig's devices as a whole.
public struct ModelBests: Sendable {
  /// What they do.
  public let task: ModelTask
  /// The fastest one, by the best guess for one stream; `nil` where no speed is known.
  public let fastest: ModelRow?
  /// The one of the most parameters, of alike ones the first of the catalog.
  public let largest: ModelRow

  /// Looks for them; `nil` where none of the task fits.
  public init?(_ task: ModelTask, in rows: [ModelRow]) {
    let fitting = rows.filter { $0.run.model.task == task && $0.run.fit == .devices }
    guard let largest = fitting.max(by: { $0.size < $1.size }) else { return nil }
    let timed = fitting.filter { $0.run.speed != nil }
    (self.task, self.largest) = (task, fitting.first { $0.size >= largest.size } ?? largest)
    fastest = timed.max { $0.best < $1.best }
  }

  /// Those of every task of which a model fits.
  public static func all(of rows: [ModelRow]) -> [ModelBests] {
    ModelTask.allCases.compactMap { ModelBests($0, in: rows) }
  }
}

extension ModelRow {
  fileprivate var best: Double { run.speed?.best ?? 0 }
}

extension ModelWords {
  /// `gpt-oss 20B mxfp4, 40–76–118 tok/s`.
  func named(_ row: ModelRow) -> String {
    let stored = row.run.quantization.map { " \($0.name)" } ?? ""
    return "\(row.run.model.name.visible)\(stored), \(ModelWords.speed(row.run.speed)) \(row.run.model.task.speedUnit)"
  }

  /// The fastest and the largest model that fits, task by task; nothing where one model alone is asked for.
  public func bests(_ rows: [ModelRow]) -> [(label: String, text: String)] {
    guard rows.count > 1 else { return [] }
    let all = ModelBests.all(of: rows)
    return all.flatMap { bests -> [(label: String, text: String)] in
      let task = all.count > 1 ? ", \(bests.task.rawValue.spoken)" : ""
      return [(tr("Largest that fits\(task)"), named(bests.largest))]
        + (bests.fastest.map { [(tr("Fastest that fits\(task)"), named($0))] } ?? [])
    }
  }

  /// `Tesla P40, 215 €, with q4_k_m`; what it says when no card holds the model.
  func least(_ row: ModelRow) -> String {
    guard let least = row.leastCard else { return tr("no single card holds it") }
    let price = least.price.map { ", \(money($0))" } ?? tr(", price unknown")
    return "\(PartWords.title(least.part))\(price)\(least.quantization.map { tr(", with \($0.name)") } ?? "")"
  }
}
