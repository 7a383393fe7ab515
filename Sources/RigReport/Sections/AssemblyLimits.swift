import RigChecks
import RigModel

extension AssemblySteps {
  /// How the plan's power limits are set, which no card keeps when the machine is switched off.
  static func limits(_ rig: Rig) -> String? {
    let limited = rig.cards.filter { $0.part.limit != nil }
    guard !limited.isEmpty else { return nil }
    let commands = limited.map { card in "`\(command(card))` for each \(card.part.name.visible)" }
    let isSplit = limited.contains { $0.spec.devices > 1 }
    return "After every start, before any load, limit what the cards draw: \(commands.joined(separator: ", "))"
      + " (N as the tool numbers \(isSplit ? "the halves of cards" : "the cards"))."
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
