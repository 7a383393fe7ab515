import ArgumentParser
import RigCatalog
import RigModel
import RigReport

/// The settings that are set for all plans.
enum HomeSettings: SettingList {
  static var settings: [Setting] {
    ConfigKey.all.compactMap { if case .setting(let setting) = $0.form { setting } else { nil } }
  }
}
