extension Key {
  /// What a person calls it: `Enter`, `Ctrl-L`, `F1`, `Space`, `a`.
  public var label: String {
    switch self {
    case .character(" "): "Space"
    case .character(let character): String(character)
    case .control(" "): "Ctrl-Space"
    case .control(let letter): "Ctrl-\(letter.uppercased())"
    case .function(let number): "F\(number)"
    case .paste: "pasted text"
    case .mouse: "mouse"
    case .resize(let size): "resize \(size)"
    default: Key.labels[self] ?? "unknown key"
    }
  }

  private static let labels: [Key: String] = [
    .up: "↑", .down: "↓", .left: "←", .right: "→", .pageUp: "PgUp", .pageDown: "PgDn", .home: "Home", .end: "End",
    .tab: "Tab", .backTab: "Shift-Tab", .enter: "Enter", .escape: "Esc", .backspace: "Backspace", .delete: "Del",
    .insert: "Ins",
  ]
}
