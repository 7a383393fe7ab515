import RigModel
import Testing

@testable import RigCatalog

/// Every setting of the table in a plan file.
@Suite struct SettingKeyTests {
  /// A value that is not the default, as a plan file has it.
  private static func value(_ setting: Setting, _ catalog: Catalog) -> String? {
    switch setting.form {
    case .number(let number): number.usual == number.range.upperBound ? "0" : String(number.range.upperBound)
    case .word(let word): word.choices.first { $0.id != word.usual }.map { "\"\($0.id)\"" }
    case .flag: "true"
    case .name(let name): name.names(catalog).first { $0 != name.usual }.map { "\"\($0)\"" }
    }
  }

  @Test(arguments: Setting.all) func `A key is read, written and put back`(setting: Setting) throws {
    let catalog = try shipped.get().catalog
    let value = try #require(SettingKeyTests.value(setting, catalog))
    let section = setting.section.map { "[\($0.rawValue)]\n" } ?? ""
    let text = "schema = 1\nname = \"x\"\n\(section)\(setting.key) = \(value)\n"
    let plan = try PlanFile.read(text, name: "p.toml", catalog: catalog)
    #expect(plan != Plan(name: "x"))
    #expect(PlanFile.write(plan, in: catalog).contains("\n\(setting.key) = ") != setting.isOlder)
    #expect(try PlanFile.read(PlanFile.write(plan), name: "p.toml", catalog: catalog) == plan)
  }
}
