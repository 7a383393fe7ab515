import Testing

@testable import TerminalUI

@Suite("The palette")
struct PaletteTests {
  @Test(
    "has the agreed indexes",
    arguments: [
      (.good, [79, 23, 87, 18, 75, 25]), (.bad, [203, 88, 216, 89, 208, 161]), (.warn, [221, 94, 227, 52, 230, 58]),
      (.estimate, [183, 91, 225, 54, 183, 91]), (.focus, [117, 25, 231, 16, 117, 16]),
      (.muted, [246, 241, 252, 238, 246, 241]),
      (.frame, [241, 245, 247, 240, 241, 245]), (.accent, [81, 24, 123, 17, 81, 24]),
      (.own, [75, 25, 117, 18, 75, 25]), (.rent, [215, 94, 222, 88, 208, 94]),
      (.normal, [nil, nil, nil, nil, nil, nil]),
    ] as [(Role, [Int?])])
  func indexed(role: Role, expected: [Int?]) {
    let themes = ["default", "contrast", "color-blind"].compactMap(Theme.named)
    let found = themes.flatMap { theme in
      [Background.dark, .light].map { ground in
        Palette(depth: .indexed256, theme: theme, background: ground).appearance(of: Style(role)).foreground
      }
    }
    #expect(found == expected)
  }

  @Test("is found by its name, and each name is given once")
  func names() {
    #expect(Set(Theme.all.map(\.name)).count == Theme.all.count)
    #expect(Theme.all.allSatisfy { Theme.named($0.name.uppercased()) == $0 })
    #expect(Theme.standard.name == "default" && Theme.named("neon") == nil)
  }

  @Test("has eight colors of old", arguments: zip(Role.allCases, [nil, 2, 1, 3, 5, 6, nil, 6, 6, 3, nil] as [Int?]))
  func eight(role: Role, expected: Int?) {
    #expect(
      Palette(depth: .eight).appearance(of: Style(role).bold) == Appearance(foreground: expected, attributes: .bold))
  }

  @Test("has bold bad news of eight colors, whose red is dark, and of more as they are", arguments: ColorDepth.allCases)
  func red(depth: ColorDepth) {
    let attributes = Palette(depth: depth).appearance(of: Style(.bad)).attributes
    #expect(attributes == (depth == .eight || depth == .mono ? .bold : []))
  }

  @Test("has sixteen colors, bright ones on a dark ground and blue for cyan on a light one")
  func sixteen() {
    let colors = Background.allCases.map { ground in
      Role.allCases.map { Palette(depth: .sixteen, background: ground).appearance(of: Style($0)).foreground }
    }
    #expect(colors == [[nil, 10, 9, 11, 13, 14, nil, 14, 12, 11, nil], [nil, 2, 1, 3, 5, 4, nil, 4, 4, 3, nil]])
  }

  @Test("tells good from bad without red beside green", arguments: [ColorDepth.eight, .sixteen])
  func colorBlind(depth: ColorDepth) throws {
    let theme = try #require(Theme.named("color-blind"))
    for ground in Background.allCases {
      let palette = Palette(depth: depth, theme: theme, background: ground)
      let colors = [Role.good, .bad].map { palette.appearance(of: Style($0)).foreground.map { $0 % 8 } }
      #expect(colors == [depth == .eight ? 6 : 4, 3])
    }
  }

  @Test("has the same colors by red, green and blue where there are all", arguments: Theme.all, Role.allCases)
  func truecolor(theme: Theme, role: Role) {
    let looks = [ColorDepth.indexed256, .truecolor].map {
      Palette(depth: $0, theme: theme, background: .dark).appearance(of: Style(role)).foreground
    }
    #expect(looks[1] == looks[0].map { Palette.rgb(ofIndex: $0) })
  }

  @Test("keeps the ground that a theme is made for", arguments: Role.allCases)
  func grounds(role: Role) {
    for (name, ground) in [("dark", Background.dark), ("light", .light)] {
      let looks = Background.allCases.map { background in
        Theme.named(name).map {
          Palette(depth: .indexed256, theme: $0, background: background).appearance(of: Style(role))
        }
      }
      let usual = Palette(depth: .indexed256, background: ground).appearance(of: Style(role))
      #expect(looks == [usual, usual])
    }
  }

  @Test(
    "does without color",
    arguments: zip(
      Role.allCases, [[], [], .bold, .bold, [], .bold, .dim, .underline, [], [], .dim] as [Style.Attributes]))
  func mono(role: Role, expected: Style.Attributes) {
    #expect(Palette(depth: .mono).appearance(of: Style(role)) == Appearance(foreground: nil, attributes: expected))
  }

  /// Themes and the grounds that they are made for, with the colors there.
  private static let surroundings = Theme.all.filter(\.hasColors).flatMap { theme in
    Background.allCases.filter { theme.ground == nil || theme.ground == $0 }
      .map { Palette(depth: .indexed256, theme: theme, background: $0) }
  }

  @Test(
    "is readable: 4.5 : 1, and 7 : 1 with more contrast, on black and on white; frames are seen",
    arguments: surroundings)
  func contrast(palette: Palette) throws {
    for role in Role.allCases.dropFirst() {
      let color = try #require(palette.appearance(of: Style(role)).foreground)
      let ratio = Self.ratio(Palette.rgb(ofIndex: color), palette.background == .dark ? 0 : 0xFFFFFF)
      let least = palette.theme.name == "contrast" ? 7 : role == .frame ? 3 : 4.5
      #expect(ratio >= least, "\(palette.theme.name) \(palette.background) \(role) \(ratio)")
    }
  }

  @Test(
    "lets the lines of a chart be seen on the ground of gain and of loss, and words be read", arguments: surroundings)
  func grounds(palette: Palette) throws {
    for ground in [Ground.gain, .loss] {
      let behind = Palette.rgb(ofIndex: try #require(palette.appearance(of: Style(.own, on: ground)).background))
      for role in [Role.own, .rent] {
        let color = try #require(palette.appearance(of: Style(role, on: ground)).foreground)
        #expect(Self.ratio(Palette.rgb(ofIndex: color), behind) >= 3, "\(palette.theme.name) \(ground) \(role)")
      }
      #expect(Self.ratio(palette.background == .dark ? 0xFFFFFF : 0, behind) >= 4.5)
    }
  }

  @Test("colors grounds only where there are 256 colors", arguments: [ColorDepth.mono, .eight, .sixteen])
  func groundless(depth: ColorDepth) {
    #expect(Ground.allCases.allSatisfy { Palette(depth: depth).appearance(of: Style(.own, on: $0)).background == nil })
  }

  /// How much one color stands out from another, from 1 to 21.
  private static func ratio(_ first: Int, _ second: Int) -> Double {
    let lights = [luminance(first), luminance(second)].sorted()
    return (lights[1] + 0.05) / (lights[0] + 0.05)
  }

  private static func luminance(_ rgb: Int) -> Double {
    let parts = [rgb >> 16, rgb >> 8, rgb].map { Double($0 & 255) / 255 }
    let linear = parts.map { $0 <= 0.04045 ? $0 / 12.92 : power(($0 + 0.055) / 1.055) }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }

  /// The 2.4th power between 0 and 1: x² × x^0.4, the fifth root of x² by Newton's steps.
  private static func power(_ x: Double) -> Double {
    var root = 1.0
    for _ in 0..<60 { root -= (root * root * root * root * root - x * x) / (5 * root * root * root * root) }
    return x * x * root
  }

  @Test(
    "knows the colors of xterm",
    arguments: [(16, 0), (231, 0xFFFFFF), (196, 0xFF0000), (67, 0x5F87AF), (232, 0x080808), (255, 0xEEEEEE)])
  func rgb(index: Int, expected: Int) {
    #expect(Palette.rgb(ofIndex: index) == expected)
  }
}
