import CNcurses
import TerminalUI

/// Turns styles into what curses draws with: attributes and color pairs.
struct StyleTable {
  /// The colors in use.
  let depth: ColorDepth

  private let appearances: [Appearance]

  /// Sets the colors up; the background stays the terminal's own.
  ///
  /// - Parameter options: What the person chose.
  init(_ options: TerminalOptions) {
    depth = TerminalEnvironment.wantsColor(options.color) ? StyleTable.startColors() : .mono
    let background = options.background ?? TerminalEnvironment.background
    let palette = Palette(depth: depth, theme: options.theme, background: background)
    appearances = Role.allCases.map { palette.appearance(of: Style($0)) }
    for role in Role.allCases { definePair(of: role) }
  }

  /// The attributes and the number of the color pair of a style.
  func look(of style: Style) -> (attributes: attr_t, pair: Int16) {
    let appearance = appearances[Int(style.role.rawValue)]
    let attributes = style.attributes.union(appearance.attributes)
    return (StyleTable.curses(attributes), appearance.foreground == nil ? 0 : StyleTable.pair(of: style.role))
  }

  private static func startColors() -> ColorDepth {
    guard has_colors(), start_color() != ERR else { return .mono }
    use_default_colors()
    return cn_colors() >= 256 ? .indexed256 : cn_colors() >= 8 ? .eight : .mono
  }

  /// The number of the pair of a role, from 1.
  private static func pair(of role: Role) -> Int16 { Int16(role.rawValue) + 1 }

  private func definePair(of role: Role) {
    guard let index = appearances[Int(role.rawValue)].foreground else { return }
    let takesRGB = cn_colors() > 256 && cn_takes_rgb()
    let color = Int32(takesRGB && index >= 16 ? Palette.rgb(ofIndex: index) : index)
    let pair = Int32(StyleTable.pair(of: role))
    if init_extended_pair(pair, color, -1) == ERR { init_extended_pair(pair, color, 0) }
  }

  private static func curses(_ attributes: Style.Attributes) -> attr_t {
    var found: attr_t = 0
    if attributes.contains(.bold) { found |= cn_bold() }
    if attributes.contains(.reverse) { found |= cn_reverse() }
    if attributes.contains(.underline) { found |= cn_underline() }
    if attributes.contains(.dim) { found |= cn_dim() }
    return found
  }
}
