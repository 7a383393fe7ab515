import Foundation
import RigModel
import Testing

/// `docs/settings.md` says of every setting what the table says; `RIGTUI_UPDATE_GOLDEN=1` writes it anew.
@Suite struct SettingsPageTests {
  static let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "docs/settings.md")

  @Test func `The page of settings is what the table of settings says`() throws {
    let parts = [SettingsPageTests.head] + SettingGroup.allCases.map(SettingsPageTests.section)
    let page = parts.joined(separator: "\n\n") + "\n"
    if ProcessInfo.processInfo.environment["RIGTUI_UPDATE_GOLDEN"] != nil {
      try page.write(to: SettingsPageTests.file, atomically: true, encoding: .utf8)
    }
    #expect(try page == String(contentsOf: SettingsPageTests.file, encoding: .utf8))
  }

  private static let head = """
    # Settings

    Everything that can be set in a plan: its option on the command line, its key in a plan file, what it may be and what
    it is when nobody sets it. A share is typed in percent on the screen and as 0…1 elsewhere; money is of the plan's
    currency. A test writes this page from the table in `RigModel/Settings`.
    """

  private static func section(_ group: SettingGroup) -> String {
    let rows = group.settings.map(row)
    let head = "| setting | option | key | may be | usually | |\n| --- | --- | --- | --- | --- | --- |"
    return "## \(group.rawValue)\n\n" + ([head] + rows).joined(separator: "\n")
  }

  private static func row(_ setting: Setting) -> String {
    let key = [setting.section?.rawValue, setting.key].compactMap(\.self).joined(separator: ".")
    let (mayBe, usual, source) = words(setting)
    let cells = [setting.label, "`--\(setting.id)`", "`\(key)`", mayBe, usual, source ?? setting.help]
    return "| " + cells.map { $0.replacingOccurrences(of: "|", with: "\\|") }.joined(separator: " | ") + " |"
  }

  private static func words(_ setting: Setting) -> (mayBe: String, usual: String, source: String?) {
    switch setting.form {
    case .number(let number):
      let ends = [number.range.lowerBound, number.range.upperBound].map(short)
      return (
        ends.joined(separator: "…") + unit(number.unit), number.usual.map(short) ?? "from the catalog or a rule",
        number.source
      )
    case .word(let word):
      return (word.choices.map { "`\($0.id)` (\($0.words))" }.joined(separator: ", "), "`\(word.usual)`", nil)
    case .flag(let flag): return ("`true` (\(flag.words.on)), `false` (\(flag.words.off))", "`false`", nil)
    case .name: return ("a name of the catalog", "", nil)
    }
  }

  private static func unit(_ unit: SettingUnit) -> String {
    switch unit {
    case .money: " of money"
    case .moneyPerDay: " of money a day"
    case .moneyPerKilowattHour: " of money a kWh"
    case .moneyPerHour: " of money an hour"
    case .share: ""
    case .days: " days"
    case .hours: " hours"
    case .number(let unit): " " + unit
    }
  }

  private static func short(_ number: Double) -> String { String(format: "%.10g", number) }
}
