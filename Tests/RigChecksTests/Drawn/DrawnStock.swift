import RigModel

@testable import RigChecks

extension DrawnRig {
  /// What whoever looks for rigs asks of parts before there is a rig of them.
  var stock: [String] { boards + plugs + [fans, balance] }

  /// The rig's cards on every board.
  private var boards: [String] {
    catalog.parts.compactMap { part in
      part.platform.map { board in
        let budget = SlotBudget(rig, board)
        let outcome = budget.outcome
        let traits = [outcome.isError, outcome.asks, outcome.lacksSlots, budget.hasSlots, budget.hasIdleRisers]
        let counts = [budget.usable, budget.mostUsable, budget.left, budget.wideOnBoard, budget.mostCards]
        let words = counts.map { $0.map { "\($0)" } ?? "?" } + traits.map { "\($0)" }
        return "on \(part.id): \(outcome), " + words.joined(separator: " ")
      }
    }
  }

  private var plugs: [String] {
    let budget = PlugBudget(rig)
    let rest = PlugKind.allCases.filter { budget.rest[$0] != 0 }.map { "\($0) \(budget.rest[$0])" }
    let needs = PlugWatts.kinds.map { kind in
      let carried = rig.adapters.map { "\($0.spec.carries(kind).value)" }.joined(separator: " ")
      return "\(kind) \(PlugWatts.need(rig, kind).value) of \(carried)"
    }
    let traits = [budget.isAsked, budget.areSuppliesKnown, budget.isBoardGuessed].map { "\($0)" }
    return ["plugs left: \((rest + traits).joined(separator: " "))", "plug watts: \(needs.joined(separator: ", "))"]
  }

  private var fans: String {
    let cards = catalog.parts.filter { $0.gpu != nil }
    let words = catalog.parts.compactMap(\.cooler).flatMap { fan in
      cards.compactMap { card in card.gpu.map { "\(fan.strength(for: card, $0)) \(fan.suits(card.id, $0))" } }
    }
    return "fans: " + words.joined(separator: ", ")
  }

  private var balance: String {
    let extras: [Double] = [0, 50, 200, 500]
    var balance = SupplyBalance(rig)
    return "may balance: " + extras.map { "\(balance.mayCome(with: Watts($0)))" }.joined(separator: " ")
  }
}
