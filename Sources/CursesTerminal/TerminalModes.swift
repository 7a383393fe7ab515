import CNcurses
import TerminalUI

/// The switches that curses does not throw itself: bracketed paste and the mouse.
struct TerminalModes {
  /// What turns them on.
  let enter: String

  /// What turns them off.
  let leave: String

  /// Everything that puts the screen back after a crash, when curses can no longer be called.
  let rescue: String

  /// Reads the description of the terminal that curses has opened.
  ///
  /// - Parameter mouse: Whether the mouse is used.
  init(mouse: Bool) {
    let speaksANSI = Capability.text("cup")?.hasPrefix("\u{1B}[") == true
    let numbers = speaksANSI ? (mouse ? [2004, 1000, 1002, 1006] : [2004]) : []
    enter = numbers.map { "\u{1B}[?\($0)h" }.joined()
    leave = numbers.reversed().map { "\u{1B}[?\($0)l" }.joined()
    rescue = leave + Capability.restore
  }
}

/// What the terminal's description says.
enum Capability {
  /// A string of the description, without its delays.
  static func text(_ name: String) -> String? {
    cn_capability(name).map { withoutDelays(String(cString: $0)) }
  }

  /// Leaves every mode of drawing, and the alternate screen.
  static var restore: String {
    let parts = ["rmacs", "sgr0", "op", "rmkx", "cnorm", "rmcup"].compactMap { text($0) }
    return parts.joined() + (text("rmcup") == nil ? "\r\n" : "\r")
  }

  /// The keys that the description knows, by what they send.
  static var keys: [[UInt8]: Key] {
    var found: [[UInt8]: Key] = [:]
    for (name, key) in names {
      if let bytes = text(name).map({ Array($0.utf8) }) { found[bytes] = key }
    }
    return found
  }

  /// Cuts out delays, which are written `$<20/>`.
  private static func withoutDelays(_ text: String) -> String {
    let parts = text.split(separator: "$<", omittingEmptySubsequences: false)
    return parts.dropFirst().reduce(into: String(parts.first ?? "")) { kept, part in
      kept += part.drop { $0 != ">" }.dropFirst()
    }
  }

  private static let names: [(String, Key)] =
    [
      ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right), ("khome", .home), ("kend", .end),
      ("kpp", .pageUp), ("knp", .pageDown), ("kich1", .insert), ("kdch1", .delete), ("kcbt", .backTab),
      ("kent", .enter),
    ] + (1...12).map { ("kf\($0)", .function($0)) }
}
