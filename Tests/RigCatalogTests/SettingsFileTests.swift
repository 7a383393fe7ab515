import Testing

@testable import RigCatalog

@Suite("The file of settings")
struct SettingsFileTests {
  private func entries(_ text: String) throws -> [String] {
    try SettingsFile(Array(text.utf8), name: "config.toml").entries.map { "\($0.line) \($0.key) = \($0.value.shown)" }
  }

  @Test("is read key by key, each with its line, however it is written")
  func lines() throws {
    let text = """
      # first
      theme = "mono" # colors
      mouse=true

      [room]
      volume_m3 = 40
      ua_w_per_k = 1.5e1
      [keys]
      part.toggle = ["v",
        "space"]
      "plan.undo" = 'ctrl-z'
      [ power . more ]
      a = { b = 1, c = { d = 2 } }
      when = 1979
      """
    #expect(
      try entries(text) == [
        #"2 theme = "mono""#, "3 mouse = true", "6 room.volume_m3 = 40", "7 room.ua_w_per_k = 15",
        #"9 keys.part.toggle = ["v", "space"]"#, #"11 keys.plan.undo = "ctrl-z""#, "13 power.more.a.b = 1",
        "13 power.more.a.c.d = 2", "14 power.more.when = 1979",
      ])
  }

  @Test("is refused with the line where it is no TOML", arguments: ["theme = ", "theme = \"a", "[=]", "a = [}", "= 1"])
  func broken(text: String) {
    #expect { try entries("mouse = true\n" + text) } throws: {
      "\($0)".hasPrefix("config.toml:2:")
    }
  }

  @Test(
    "changes one key and leaves all else as it is",
    arguments: [
      ("", "theme = \"mono\"\n"),
      ("mouse = true", "mouse = true\ntheme = \"mono\"\n"),
      ("a = 1\ntheme = 'x' # why\nb = 2\n", "a = 1\ntheme = \"mono\" # why\nb = 2\n"),
      ("theme=\"x\"", "theme=\"mono\""),
      ("\"theme\" = \"x\"\n[room]\n", "\"theme\" = \"mono\"\n[room]\n"),
      ("a = 1\n\n# about it\n  [room]\ntheme = 5\n", "a = 1\ntheme = \"mono\"\n\n# about it\n  [room]\ntheme = 5\n"),
      ("[room]\nx = 1\n", "theme = \"mono\"\n[room]\nx = 1\n"),
      ("# head\n[room]\n", "theme = \"mono\"\n# head\n[room]\n"),
      ("a = \"\"\"\n[b]\n\"\"\"\n[c]\n", "a = \"\"\"\n[b]\n\"\"\"\ntheme = \"mono\"\n[c]\n"),
    ])
  func edits(old: String, new: String) throws {
    let made = ConfigEdit.setting("theme", to: "mono", in: Array(old.utf8))
    #expect(String(decoding: made, as: UTF8.self) == new)
    let read = try SettingsFile(made, name: "config.toml").entries.first { $0.key == "theme" }
    #expect(read?.value == .text("mono"))
  }
}
