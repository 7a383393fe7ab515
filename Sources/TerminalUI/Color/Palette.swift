/// How many colors there are to draw with.
public enum ColorDepth: Hashable, Sendable, CaseIterable {
  /// None: attributes alone.
  case mono
  /// The eight of old, by number.
  case eight
  /// The eight and a bright one of each.
  case sixteen
  /// The 256 of xterm, by index.
  case indexed256
  /// All, by their red, green and blue.
  case truecolor
}

/// What the terminal's own background is like.
public enum Background: String, Hashable, Sendable, CaseIterable {
  /// Light text on a dark ground.
  case dark
  /// Dark text on a light ground.
  case light
}

/// How a style looks: a foreground, a background and attributes.
public struct Appearance: Hashable, Sendable {
  /// The color's index, or with `truecolor` its red, green and blue as 0xRRGGBB; nil for the terminal's own.
  public let foreground: Int?

  /// The same of the background: of 256 colors and more, that of a ground of gain or loss.
  public let background: Int?

  /// The attributes.
  public let attributes: Style.Attributes

  /// Creates an appearance; the background is the terminal's own unless said.
  public init(foreground: Int?, background: Int? = nil, attributes: Style.Attributes) {
    (self.foreground, self.background, self.attributes) = (foreground, background, attributes)
  }
}

/// The colors of every role; a color never says anything that a sign or a word does not say too.
public struct Palette: Hashable, Sendable {
  /// The colors there are.
  public let depth: ColorDepth

  /// The chosen set.
  public let theme: Theme

  /// The ground it is drawn on.
  public let background: Background

  /// Creates a palette.
  public init(depth: ColorDepth, theme: Theme = .standard, background: Background = .dark) {
    self.depth = depth
    self.theme = theme
    self.background = background
  }

  /// How the style looks.
  public func appearance(of style: Style) -> Appearance {
    guard theme.hasColors, depth != .mono else { return Appearance(foreground: nil, attributes: mono(style)) }
    // Of the eight, red is hard to read on black unless it is bold, which most terminals draw brighter.
    let isDark = depth == .eight && style.role == .bad
    return Appearance(
      foreground: color(of: style.role), background: color(of: style.ground),
      attributes: isDark ? style.attributes.union(.bold) : style.attributes)
  }

  private func color(of ground: Ground) -> Int? {
    switch depth {
    case .mono, .eight, .sixteen: nil
    case .indexed256: theme.color(of: ground, on: background)
    case .truecolor: theme.color(of: ground, on: background).map(Palette.rgb)
    }
  }

  private func color(of role: Role) -> Int? {
    switch depth {
    case .mono: nil
    case .eight: theme.basic.eight(role)
    case .sixteen: theme.basic.sixteen(role, on: theme.ground ?? background)
    case .indexed256: theme.color(of: role, on: background)
    case .truecolor: theme.color(of: role, on: background).map(Palette.rgb)
    }
  }

  /// Without color the role adds its attribute; the focused line is reversed by whoever draws it.
  private func mono(_ style: Style) -> Style.Attributes {
    switch style.role {
    case .bad, .warn: style.attributes.union(.bold)
    case .focus: style.attributes.union(.bold)
    case .muted, .frame: style.attributes.union(.dim)
    case .accent: style.attributes.union(.underline)
    default: style.attributes
    }
  }
}
