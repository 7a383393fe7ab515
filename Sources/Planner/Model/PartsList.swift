import RigModel

/// What the list of parts is made from, beside the plan.
struct PartsList: Hashable, Sendable {
  let filter: String
  let sort: PartsSort
  let switchedOff: [PartID]

  init(_ model: Model) { (filter, sort, switchedOff) = (model.filter.text, model.sort, model.switchedOff) }
}

/// How the catalog's list is sorted inside each kind.
enum PartsSort: Int, CaseIterable, Sendable {
  case catalog
  case name
  case size
  case price

  var label: String {
    switch self {
    case .catalog: tr("as the catalog has them")
    case .name: tr("by name")
    case .size: tr("by size")
    case .price: tr("by price")
    }
  }
}
