import RigModel
import RigReport

extension Model {
  mutating func step(_ setting: Setting, by count: Int) {
    guard let number = setting.number else { return }
    guard let value = number.stepped(by: count, in: evaluation.estimated) else {
      status = .failed(setting.rangeInWords)
      return
    }
    commitSetting(setting) { number.type(value, into: &$0) }
  }

  mutating func choose(_ setting: Setting, _ option: String?) {
    let (catalog, defaults) = (catalog, surroundings.defaults)
    commitSetting(setting) {
      let (country, model) = ($0.power.country, $0.goal.model)
      setting.choose(option, in: &$0, catalog)
      if setting == .model, $0.goal.model != model { $0.goal.quantization = nil }
      defaults.leaveHome(&$0, from: country, in: catalog)
    }
  }

  mutating func cycle(_ setting: Setting) {
    let options = catalog.options(of: setting)
    guard !options.isEmpty else { return }
    let current = setting.choice(in: plan)
    let place = options.firstIndex { $0.id == current } ?? -1
    choose(setting, options[(place + 1) % options.count].id)
  }

  mutating func reset(_ setting: Setting) {
    let (catalog, defaults) = (catalog, surroundings.defaults)
    commitSetting(setting) {
      setting.reset(in: &$0, catalog)
      if defaults.settings.contains(setting) { defaults.reset(setting, in: &$0, catalog) }
    }
  }

  mutating func commitSetting(_ setting: Setting, _ change: (inout Plan) -> Void) {
    let old = plan
    change(&plan)
    finish(settingChange(setting, from: old), from: old)
  }

  /// `Days 7 → 8`.
  func settingChange(_ setting: Setting, from old: Plan) -> String {
    var past = self
    past.plan = old
    let (before, after) = (Scene(past).value(of: setting), Scene(self).value(of: setting))
    let label = setting.shortLabel
    return before == after ? "\(label) \(after)" : "\(label) \(before) → \(after)"
  }
}
