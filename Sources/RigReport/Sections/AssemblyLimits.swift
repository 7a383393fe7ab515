import RigChecks
import RigModel

extension AssemblySteps {
  /// How the plan's power limits are set, which no card keeps when the machine is switched off.
  static func limits(_ rig: Rig) -> String? {
    let limited = rig.cards.filter { $0.part.limit != nil }
    guard !limited.isEmpty else { return nil }
    let commands = limited.map { tr("`\(command($0))` for each \($0.part.name.visible)") }.joined(separator: ", ")
    let isSplit = limited.contains { $0.spec.devices > 1 }
    let numbered =
      isSplit ? tr("(N as the tool numbers the halves of cards)") : tr("(N as the tool numbers the cards)")
    return tr("After every start, before any load, limit what the cards draw: \(commands) \(numbered).")
  }

  /// The command of the maker's own tool; a card of two devices shares its limit out.
  private static func command(_ card: Rig.Fitted<GPU>) -> String {
    let watts = Numbers.short((card.part.limit?.value ?? 0) / Double(card.spec.devices), decimals: 0)
    return switch card.spec.vendor {
    case "AMD": "rocm-smi -d N --setpoweroverdrive \(watts)"
    case "Intel": "xpu-smi config -d N --powerlimit \(watts)"
    default: "nvidia-smi -i N -pl \(watts)"
    }
  }
}
