import RigModel
import RigReport

/// A box that keys open; it is made only when it opens.
enum Opening: Hashable, Sendable {
  case card(PartID)
  case why(Topic)
  case finding(FindingID)
  case model(String)
  case choice(Setting)
  case presets
  case compare
  case export
  case save
  case prices
  case wishes
  case proof
  case wish
  case palette
  case copy
  case help
  case themes
  case languages
}
