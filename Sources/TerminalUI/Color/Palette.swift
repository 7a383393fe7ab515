/// How many colors there are to draw with.
public enum ColorDepth: Hashable, Sendable, CaseIterable {
  /// None: attributes alone.
  case mono
  /// The eight of old, by number.
  case eight
  /// The 256 of xterm, by index.
  case indexed256
}

/// What the terminal's own background is like.
public enum Background: String, Hashable, Sendable, CaseIterable {
  /// Light text on a dark ground.
  case dark
  /// Dark text on a light ground.
  case light
}

/// How a style looks: a foreground, and attributes; the background stays the terminal's own.
public struct Appearance: Hashable, Sendable {
  /// The color's index, or nil for the terminal's own.
  public let foreground: Int?

  /// The attributes.
  public let attributes: Style.Attributes
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
    switch theme.hasColors ? depth : .mono {
    case .mono: Appearance(foreground: nil, attributes: mono(style))
    case .eight: Appearance(foreground: Palette.eight(style.role), attributes: style.attributes)
    case .indexed256:
      Appearance(foreground: theme.color(of: style.role, on: background), attributes: style.attributes)
    }
  }

  /// Without color the role adds its attribute; the focused line is reversed by whoever draws it.
  private func mono(_ style: Style) -> Style.Attributes {
    switch style.role {
    case .bad, .warn: style.attributes.union(.bold)
    case .focus: style.attributes.union(.bold)
    case .muted: style.attributes.union(.dim)
    case .accent: style.attributes.union(.underline)
    default: style.attributes
    }
  }
}
