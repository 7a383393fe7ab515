import RigModel
import Testing

/// The table of settings.
@Suite struct SettingTableTests {
  @Test func `Each setting has a name, a label and a key of its own`() {
    let all = Setting.all
    #expect(Set(all.map(\.id)).count == all.count)
    #expect(Set(all.map(\.label)).count == all.count)
    #expect(Set(all.map { "\($0.section?.rawValue ?? "").\($0.key)" }).count == all.count)
    #expect(all.filter { $0.section == nil } == [.currency])
    #expect(PlanSection.allCases.flatMap(\.settings).count == all.count - 1)
  }

  @Test(arguments: Setting.all) func `A setting says what it does and what it may be`(setting: Setting) {
    #expect(setting.help.hasSuffix("."))
    if case .flag = setting.form { return }
    #expect(!setting.valueName.isEmpty)
    if let number = setting.number { #expect(number.usual.map(number.range.contains) != false) }
  }
}
