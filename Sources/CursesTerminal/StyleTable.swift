import CNcurses
import TerminalUI

/// Attributes and the number of a color pair.
struct Look: Equatable {
  /// That of a blank screen.
  static let blank = Look(attributes: 0, pair: 0)

  let attributes: attr_t
  let pair: Int16

  /// Whether a blank shows nothing of it.
  var isHiddenByBlank: Bool { attributes & (cn_reverse() | cn_underline()) == 0 && pair <= Look.pairsOnTerminal }

  /// The pairs of roles on the terminal's own ground come first.
  private static let pairsOnTerminal = Int16(Role.allCases.count)
}

/// Turns styles into what curses draws with: attributes and color pairs.
struct StyleTable {
  /// The colors in use.
  let depth: ColorDepth

  private let appearances: [Appearance]

  /// Sets the colors up; the background stays the terminal's own.
  ///
  /// - Parameters:
  ///   - options: What the person chose.
  ///   - depth: The colors that were found to be there before; nil the first time.
  init(_ options: TerminalOptions, depth known: ColorDepth? = nil) {
    depth = known ?? (TerminalEnvironment.wantsColor(options.color) ? StyleTable.startColors() : .mono)
    let background = options.background ?? TerminalEnvironment.background
    let palette = Palette(depth: depth, theme: options.theme, background: background)
    let styles = Ground.allCases.flatMap { ground in Role.allCases.map { Style($0, on: ground) } }
    appearances = styles.map { palette.appearance(of: $0) }
    for style in styles { definePair(of: style) }
  }

  /// The attributes and the number of the color pair of a style.
  func look(of style: Style) -> Look {
    let attributes = style.attributes.union(appearances[StyleTable.place(of: style)].attributes)
    return Look(attributes: StyleTable.curses(attributes), pair: depth == .mono ? 0 : pair(of: style))
  }

  private static func startColors() -> ColorDepth {
    guard has_colors(), start_color() != ERR else { return .mono }
    use_default_colors()
    if cn_colors() > 256, cn_takes_rgb() { return .truecolor }
    return cn_colors() >= 256 ? .indexed256 : cn_colors() >= 16 ? .sixteen : cn_colors() >= 8 ? .eight : .mono
  }

  private static func place(of style: Style) -> Int {
    Int(style.ground.rawValue) * Role.allCases.count + Int(style.role.rawValue)
  }

  /// The number of a style's pair, from 1; a ground without a color is the terminal's own.
  private func pair(of style: Style) -> Int16 {
    let hasGround = appearances[StyleTable.place(of: style)].background != nil
    return Int16(StyleTable.place(of: hasGround ? style : style.on(.terminal))) + 1
  }

  /// A role without a color has a pair as well: going from pair to pair takes the terminal fewer bytes than leaving all
  /// of them.
  private func definePair(of style: Style) {
    let look = appearances[StyleTable.place(of: style)]
    guard depth != .mono, style.ground == .terminal || look.background != nil else { return }
    let (pair, color) = (Int32(pair(of: style)), look.foreground.map { Int32($0) } ?? -1)
    if init_extended_pair(pair, color, look.background.map { Int32($0) } ?? -1) == ERR {
      init_extended_pair(pair, color < 0 ? 7 : color, 0)
    }
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
