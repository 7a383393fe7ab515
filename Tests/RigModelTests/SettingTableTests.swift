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

  @Test func `Some labels are shorter, or another when plans are compared`() {
    #expect(Setting.load.shortLabel == "Load" && Setting.load.comparedLabel == "Load of GPUs")
    #expect(Setting.storage.shortLabel == "Storage" && Setting.storage.comparedLabel == "Storage a day")
    #expect(Setting.vat.shortLabel == "VAT on rent" && Setting.vat.comparedLabel == "Tax on top")
    #expect(Setting.days.shortLabel == "Days" && Setting.days.comparedLabel == "Days")
  }

  @Test func `A name is known when the catalog has it, and so is the offer that the program picks`() {
    let catalog = Market.article
    for setting in Setting.all {
      guard case .name(let name) = setting.form else { continue }
      #expect(!name.names(catalog).isEmpty)
      #expect(name.names(catalog).allSatisfy { name.isKnown($0, catalog) })
      #expect(!name.isKnown("nobody-knows", catalog))
    }
    guard case .name(let offer) = Setting.offer.form else { return #expect(Bool(false), "no name") }
    #expect(offer.names(catalog) == ["auto", "g5.xlarge", "g5.12xlarge"])
  }

  @Test func `A number is typed when it is not the usual one`() {
    var plan = Plan(name: "test")
    for number in Setting.all.compactMap(\.number) { #expect(number.typed(in: plan) == nil) }
    (plan.usage.days, plan.buying.shipping, plan.rental.rate) = (Days(8), Money(cents: 1_00), HourlyRate(0))
    let typed = [Setting.days, .shipping, .rate, .hoursPerDay].map { $0.number?.typed(in: plan) }
    #expect(typed == [8, 1, 0, nil])
  }

  @Test func `A word is known when it is one of all that may be said`() {
    for field in PartKind.allCases.flatMap(\.layout.fields) {
      guard case .word(let isKnown, let all) = field.type else { continue }
      #expect(!all().isEmpty && all().allSatisfy(isKnown), "\(field.name)")
      #expect(!isKnown("nobody-says"), "\(field.name)")
    }
  }
}
