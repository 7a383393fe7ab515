import RigModel
import RigReport

extension Model {
  /// Why a setting cannot be chosen: a goal's model decides the workload; `nil` for one that can.
  func whyHeld(_ setting: Setting) -> String? {
    guard setting == .workload, let model = plan.goal.model.flatMap(catalog.model) else { return nil }
    let words = Scene(self).report.value(of: .workload).text
    return tr("\(model.name.visible) is the goal, so the workload is \(words); M, n change it")
  }
}

extension PlanMessage {
  /// The setting that it chooses or takes back; `nil` for all else.
  var chosenSetting: Setting? {
    switch self {
    case .choose(let setting, _), .cycle(let setting), .resetSetting(let setting): setting
    default: nil
    }
  }
}
