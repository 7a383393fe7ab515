import RigModel
import RigReport

extension Model {
  mutating func step(_ id: SettingID, by count: Int) {
    guard let number = id.setting.number else { return }
    let value = (number.get(plan, catalog) ?? 0) + Double(count) * number.step
    let precise = (value * 1e6).rounded() / 1e6
    guard number.range.contains(precise) else {
      status = .failed(id.rangeInWords)
      return
    }
    commitSetting(id) { number.set(&$0, precise) }
  }

  mutating func choose(_ id: SettingID, _ option: String?) {
    guard let choice = id.setting.choice else { return }
    let catalog = catalog
    commitSetting(id) { choice.set(&$0, option, catalog) }
  }

  mutating func cycle(_ id: SettingID) {
    guard let choice = id.setting.choice else { return }
    let options = choice.options(Scene(self))
    guard !options.isEmpty else { return }
    let current = choice.current(plan)
    let place = options.firstIndex { $0.id == current } ?? -1
    choose(id, options[(place + 1) % options.count].id)
  }

  mutating func reset(_ id: SettingID) {
    let catalog = catalog
    commitSetting(id) { plan in
      switch id.setting.kind {
      case .number(let number): number.set(&plan, nil)
      case .choice(let choice): choice.set(&plan, nil, catalog)
      }
    }
  }

  mutating func commitSetting(_ id: SettingID, _ change: (inout Plan) -> Void) {
    let old = plan
    change(&plan)
    finish(settingChange(id, from: old), from: old)
  }

  /// `Days 7 → 8`.
  func settingChange(_ id: SettingID, from old: Plan) -> String {
    var past = self
    past.plan = old
    let (before, after) = (id.setting.value(Scene(past)), id.setting.value(Scene(self)))
    return before == after ? "\(id.setting.label) \(after)" : "\(id.setting.label) \(before) → \(after)"
  }
}

extension SettingID {
  /// `Days: 0 to 3650`.
  var rangeInWords: String {
    guard let range = setting.number?.range else { return setting.label }
    let ends = [range.lowerBound, range.upperBound].map { Numbers.short($0, decimals: 0) }
    return "\(setting.label): \(ends[0]) to \(ends[1])"
  }
}
