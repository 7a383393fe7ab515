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

  /// Whether the terminal understands the sequences that begin with Escape and `[` or `]`.
  let speaksANSI: Bool

  /// Reads the description of the terminal that curses has opened.
  ///
  /// - Parameter mouse: Whether the mouse is used.
  init(mouse: Bool) {
    speaksANSI = Capability.text("cup")?.hasPrefix("\u{1B}[") == true
    let usesMouse = mouse && speaksANSI
    let paste = "\u{1B}[?2004"
    enter = (speaksANSI ? paste + "h" : "") + (usesMouse ? "\u{1B}[?1000h\u{1B}[?1002h\u{1B}[?1006h" : "")
    leave = (usesMouse ? "\u{1B}[?1006l\u{1B}[?1002l\u{1B}[?1000l" : "") + (speaksANSI ? paste + "l" : "")
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
    var bytes = ""
    for name in ["rmacs", "sgr0", "op", "rmkx", "cnorm"] { bytes += text(name) ?? "" }
    return bytes + (text("rmcup").map { $0 + "\r" } ?? "\r\n")
  }

  /// The keys that the description knows, with what they send.
  static var keys: [KeyDecoder.Sequence] {
    let functions = (1...12).map { ("kf\($0)", Key.function($0)) }
    return (names + functions).compactMap { name, key in
      text(name).map { KeyDecoder.Sequence(Array($0.utf8), key) }
    }
  }

  /// Cuts out delays, which are written `$<20/>`.
  private static func withoutDelays(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "$")) else { return text }
    var kept: [UInt8] = []
    var left = Array(text.utf8)[...]
    while let byte = left.popFirst() {
      if byte == UInt8(ascii: "$") && left.first == UInt8(ascii: "<") {
        left = left.drop { $0 != UInt8(ascii: ">") }.dropFirst()
      } else {
        kept.append(byte)
      }
    }
    return String(decoding: kept, as: UTF8.self)
  }

  private static let names: [(String, Key)] = [
    ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right), ("khome", .home), ("kend", .end),
    ("kpp", .pageUp), ("knp", .pageDown), ("kich1", .insert), ("kdch1", .delete), ("kcbt", .backTab), ("kent", .enter),
  ]
}
