import RigModel
import RigReport

/// One of several things that a setting may be, as a list shows it.
struct SettingOption: Hashable, Sendable {
  /// What plans call it; empty for nothing.
  let id: String
  let label: String
  var detail = ""
}

extension Setting {
  /// Whether it is one of several things and not a number.
  var isChoice: Bool { number == nil }

  /// What of several things a plan holds; empty for nothing.
  func choice(in plan: Plan) -> String {
    switch form {
    case .number: ""
    case .word(let word): word.stored(plan)
    case .flag(let flag): flag.isOn(plan) ? SettingOption.on : SettingOption.off
    case .name(let name): name.stored(plan) ?? ""
    }
  }

  /// Puts one of several things into a plan, or the default with `nil`.
  func choose(_ option: String?, in plan: inout Plan, _ catalog: Catalog) {
    switch form {
    case .number: break
    case .word(let word): word.store(&plan, option)
    case .flag(let flag): flag.turn(&plan, option == SettingOption.on)
    case .name(let name): name.store(&plan, option.flatMap { $0.isEmpty ? nil : $0 }, catalog)
    }
  }

  /// Goes back to the default, whatever it is.
  func reset(in plan: inout Plan, _ catalog: Catalog) {
    if let number { number.store(&plan, nil) } else { choose(nil, in: &plan, catalog) }
  }
}

extension SettingOption {
  fileprivate static let on = "on"
  fileprivate static let off = "off"
}

extension Catalog {
  /// What can be chosen for a setting; nothing for a number.
  func options(of setting: Setting) -> [SettingOption] {
    switch setting.form {
    case .number: return []
    case .word(let word): return word.choices.map { SettingOption(id: $0.id, label: $0.words.spoken) }
    case .flag(let flag):
      return [
        SettingOption(id: SettingOption.off, label: flag.words.off.spoken),
        SettingOption(id: SettingOption.on, label: flag.words.on.spoken),
      ]
    case .name(let name):
      switch setting {
      case .offer: return offerOptions
      case .country: return tariffs.map(option)
      default: return name.names(self).map { SettingOption(id: $0, label: $0) }
      }
    }
  }

  /// No offer, then what can be rented, then what is withdrawn, each in file order.
  private var offerOptions: [SettingOption] {
    let sorted = offers.filter(\.isOffered) + offers.filter { !$0.isOffered }
    return [SettingOption(id: "", label: tr("none"))]
      + sorted.map { SettingOption(id: $0.id.rawValue, label: $0.instance) }
  }

  /// A country as a line of a list.
  private func option(_ tariff: Tariff) -> SettingOption {
    let price = tariff.price.map { "\(Numbers.short($0.value, decimals: 3)) \(tariff.currency)/kWh" } ?? "?"
    let tax = tariff.vat.map { tr("VAT \(Numbers.short($0 * 100, decimals: 1)) %") } ?? tr("VAT ?")
    return SettingOption(
      id: tariff.country, label: "\(tariff.country) \(tariff.name)", detail: "\(price)  \(tax)")
  }
}
