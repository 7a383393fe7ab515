import RigModel
import Testing
import TerminalUI

@testable import Planner

/// The filter of the models, where their pane has the keys.
@Suite struct ModelFilterTests {
  private func driver(_ keys: String) throws -> Driver {
    try Driver(Shop.scaling, size: Size(columns: 120, rows: 36), catalog: ModelShop.catalog, keys: "M," + keys)
  }

  /// The models that the pane lists.
  private func names(_ driver: Driver) -> [String] {
    PaneList[.models].rows(in: driver.scene).compactMap { row in
      if case .numbered(_, let place) = row.line { driver.scene.evaluation.models[place]?.run.model.name } else { nil }
    }
  }

  @Test func `Words find models, and the pane keeps the keys`() throws {
    let all = names(try driver(""))
    for word in ["small", "LARGE", "large model"] {
      let found = try driver("/,text:\(word)")
      #expect(found.scene.focus == .models && !found.model.filter.isOn)
      let wanted = all.filter { name in
        word.lowercased().split(separator: " ").allSatisfy { name.lowercased().contains($0) }
      }
      #expect(names(found) == wanted && !wanted.isEmpty && wanted.count < all.count)
    }
  }

  @Test func `Enter keeps them, Esc clears them, and the parts have words of their own`() throws {
    let kept = try driver("/,text:small,enter")
    #expect(names(kept).count == 1 && kept.screen.contains("/ small"))
    #expect(names(try driver("/,text:small,enter,esc")) == names(try driver("")))
    let both = try driver("/,text:small,enter,P,/,text:p40,enter")
    let parts = try Driver(keys: "/,text:p40").catalogParts
    #expect(both.catalogParts == parts && names(both).count == 1)
  }

  @Test func `Enter makes the model that was found the goal`() throws {
    #expect(try driver("/,text:small,enter,enter").plan.goal.model == "small")
  }

  @Test func `Nothing matches`() throws {
    #expect(try driver("/,text:qqq").screen.contains("none of them matches"))
  }
}

/// The shop with three models.
private enum ModelShop {
  static let catalog = Catalog(
    parts: Shop.catalog.parts.map { $0 }, offers: Shop.catalog.offers, speeds: Shop.catalog.speeds,
    tariffs: Shop.catalog.tariffs, rates: Shop.catalog.rates,
    models: ModelList(models: [("small", 3.0), ("large", 60), ("larger", 400)].map(model)))

  private static func model(_ name: String, _ parameters: Double) -> OpenModel {
    var model = OpenModel()
    (model.id, model.name, model.parameters) = (name, "\(name.capitalized) model", parameters)
    (model.layers, model.kvHeads, model.headDimension, model.hidden) = (32, 8, 128, 4096)
    (model.vocabulary, model.context) = (128_000, 32_768)
    return model
  }
}
