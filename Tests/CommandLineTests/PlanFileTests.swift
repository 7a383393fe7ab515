import Testing

/// Plan files from outside: read, refused with the place of the fault, saved and read again.
@Suite struct PlanFileTests {
  private static let head = "schema = 1\nname = \"a\"\n"

  static let refused: [(String, String)] = [
    ("", "schema: found nothing, expected 1, the version of plan files that this program reads"),
    ("schema = 2\n", "schema: found 2, expected 1, the version of plan files that this program reads"),
    ("schema = 1\n", "name: found nothing, expected a name in quotes"),
    (head + "[build]\np4O = 1\n", "build.p4O: found the unknown part \"p4O\"; did you mean p40?"),
    (head + "[build]\np40 = 65\n", "build.p40: found 65, expected 0 to 64"),
    (head + "[build]\np40 = 1.5\n", "build.p40: found 1.5, expected a whole number, 0 to 64"),
    (
      head + "[build]\nmi50 = 1\n",
      "build.mi50: found the unknown part \"mi50\"; did you mean mi50-16 or mi50-32?"
    ),
    (head + "[usge]\n", "usge: found an unknown key; did you mean usage?"),
    (head + "[usage]\nday = 1\n", "usage.day: found an unknown key; did you mean usage.days?"),
    (head + "[usage]\ndays = 4000\n", "usage.days: found 4000, expected 0 to 3650"),
    (head + "[usage]\ndays = nan\n", "usage.days: found nan, expected 0 to 3650"),
    (head + "[usage]\ndays = -1\n", "usage.days: found -1, expected 0 to 3650"),
    (head + "[usage]\ndays = \"x\"\n", "usage.days: found \"x\", expected a number"),
    (head + "[usage]\nleft_on = 1\n", "usage.left_on: found 1, expected true or false"),
    (
      head + "[usage]\nworkload = \"imag\"\n",
      "usage.workload: found \"imag\", expected decode, image, video, training or article; did you mean image?"
    ),
    (head + "[rental]\noffer = \"zzz\"\n", "rental.offer: found the unknown offer \"zzz\""),
    (
      head + "currency = \"EURO\"\n",
      "currency: found \"EURO\", expected a currency of the catalog such as EUR; did you mean EUR?"
    ),
    (
      head + "[power]\ncountry = \"FRA\"\n",
      "power.country: found \"FRA\", expected a country of the catalog such as FR; did you mean FR?"
    ),
    (head + "[prices]\np40 = { lots = \"3:410\" }\n", "prices.p40.each: found nothing, expected the price of one"),
    (
      head + "[prices]\np40 = { each = 1, lots = \"x\" }\n",
      "prices.p40.lots: found \"x\", expected lots such as 3:410 2:330, units and their price"
    ),
    (
      head + "a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.b = 1\n",
      "found 19 levels of tables and arrays, expected at most 16"
    ),
    (head + String(repeating: "#", count: 70_000), "cannot read: found more than 64 KiB"),
  ]

  @Test(arguments: refused)
  func `A file with a fault is refused with its key`(text: String, complaint: String) async throws {
    let outcome = try await Sandbox().rigtui(["plan", "-"], input: text)
    #expect(outcome.complaint == "rigtui: standard input: \(complaint)\n")
    #expect(outcome.output == "")
    #expect(outcome.status == 2)
  }

  static let malformed: [(String, String)] = [
    ("schema = 1\nname = \"a\n", "2:"), (head + "[usage]\ndays = 1\ndays = 2\n", "5:"), ("schema == 1\n", "1:"),
    ("schema = 1\nname = \"a\u{0}b\"\n", "2:10: found the control character U+0000, expected text"),
  ]

  @Test(arguments: malformed)
  func `A fault of syntax is told with line and column`(text: String, place: String) async throws {
    let sandbox = try Sandbox()
    let file = try sandbox.write(text, to: "bad.toml")
    let outcome = try await sandbox.rigtui("plan \(file)")
    #expect(outcome.complaint.hasPrefix("rigtui: \(file):\(place)"), "\(outcome.complaint)")
    #expect(outcome.output == "")
    #expect(outcome.status == 2)
  }

  @Test func `Bytes that are not UTF-8 are refused`() async throws {
    let bytes = Array("schema = 1\nname = \"".utf8) + [0xFF] + Array("\"\n".utf8)
    let outcome = try await Sandbox().rigtui(["plan", "-"], bytes: bytes)
    #expect(outcome.complaint == "rigtui: standard input:2:9: found the byte 0xFF, expected UTF-8\n")
    #expect(outcome.status == 2)
  }

  @Test func `Standard input is a plan, and changes apply to it`() async throws {
    let text = PlanFileTests.head + "[build]\nk80 = 2\n[prices]\nk80 = { each = 10, lots = \"2:15\" }\n"
    #expect(try await Sandbox().figures("-", input: text)["hardware.cost"] == "15")
    #expect(try await Sandbox().figures("- --part k80=3", input: text)["hardware.cost"] == "25")
  }

  @Test func `A whole number and a decimal are the same number`() async throws {
    for days in ["9", "9.0"] {
      let text = PlanFileTests.head + "[usage]\ndays = \(days)\n"
      #expect(try await Sandbox().figures("-", input: text)["usage.days"] == "9")
    }
  }
}

/// What the planner writes, driven by keys without a terminal.
@Suite struct KeepingFilesTests {
  /// Plays keys; effects are carried out.
  private func play(_ keys: String, on plan: String, in sandbox: Sandbox) async throws -> String {
    let outcome = try await sandbox.rigtui([plan, "--script", keys, "--size", "80x24", "--dump"])
    #expect(outcome.complaint == "")
    #expect(outcome.status == 0)
    return outcome.output
  }

  private func json(_ plan: String, in sandbox: Sandbox) async throws -> String {
    try await sandbox.figures(plan).text
  }

  @Test(arguments: [
    "budget", "scaling", "budget-that-boots", "scaling-that-boots", "one-16gb-card", "two-rtx-3090", "four-p100",
  ])
  func `A plan that is saved and opened again is the same plan`(preset: String) async throws {
    let sandbox = try Sandbox()
    _ = try await play("s,ctrl-u,text:\(sandbox.folder)/\(preset).toml,enter", on: preset, in: sandbox)
    let saved = "\(sandbox.folder)/\(preset).toml"
    #expect(try await json(saved, in: sandbox) == json(preset, in: sandbox))
    let first = try sandbox.read(saved)
    _ = try await play("s", on: saved, in: sandbox)
    #expect(try sandbox.read(saved) == first)
  }

  @Test func `Everything that was changed survives`() async throws {
    let sandbox = try Sandbox()
    let file = "\(sandbox.folder)/mine.toml"
    let keys = "down,e,text:123.45,enter,4,enter,o,d,text:9.5,enter,w,R,down,1,2,enter,b"
    let screen = try await play("\(keys),s,ctrl-u,text:\(file),enter", on: "scaling", in: sandbox)
    #expect(screen.contains("Saved to \(file)"))
    let figures = try await sandbox.figures(file)
    let expected = [
      "name": "mine", "gpus.cards": "4", "usage.days": "9.5", "usage.workload": "image", "usage.hours_per_day": "12",
      "rental.basis": "whole", "hardware.cost": "156",
    ]
    for (name, value) in expected { #expect(figures[name] == value, "\(name)") }
    #expect(try sandbox.read(file).contains("p40 = { each = 123.45 }"))
  }

  @Test func `A bare name goes among one's own presets`() async throws {
    let sandbox = try Sandbox()
    let screen = try await play("down,4,enter,s,ctrl-u,text:four cards,enter", on: "scaling", in: sandbox)
    #expect(screen.contains("Saved to "))
    #expect(try sandbox.names(in: "configuration/rigtui/presets") == ["four cards.toml"])
    #expect(try await sandbox.rigtui("presets").output.contains("four cards"))
    #expect(try await sandbox.rigtui(["plan", "--preset", "four cards", "--format", "csv"]).status == 0)
  }

  @Test func `A file in the way is replaced only after y`() async throws {
    let sandbox = try Sandbox()
    let file = try sandbox.write("mine", to: "there.toml")
    let asked = try await play("s,ctrl-u,text:\(file),enter", on: "budget", in: sandbox)
    #expect(asked.contains("Replace it?"))
    #expect(try sandbox.read(file) == "mine")
    _ = try await play("s,ctrl-u,text:\(file),enter,n", on: "budget", in: sandbox)
    #expect(try sandbox.read(file) == "mine")
    _ = try await play("s,ctrl-u,text:\(file),enter,y", on: "budget", in: sandbox)
    #expect(try sandbox.read(file).contains("name = \"there\""))
  }

  @Test func `The first save over comments asks`() async throws {
    let sandbox = try Sandbox()
    let text = "# mine\nschema = 1\nname = \"noted\"\n[build]\np40 = 1\n"
    let file = try sandbox.write(text, to: "noted.toml")
    #expect(try await play("+,s", on: file, in: sandbox).contains("drops the comments"))
    #expect(try sandbox.read(file) == text)
    _ = try await play("+,s,y", on: file, in: sandbox)
    #expect(try sandbox.read(file).contains("p40 = 2"))
  }

  /// A relative path means the same file, so the same question is asked.
  @Test func `The first save over comments asks for a relative path too`() async throws {
    let sandbox = try Sandbox()
    try sandbox.write("# mine\nschema = 1\nname = \"noted\"\n[build]\np40 = 1\n", to: "noted.toml")
    #expect(try await play("+,s", on: "noted.toml", in: sandbox).contains("drops the comments"))
  }

  @Test func `A session that cannot be opened is put aside and not lost`() async throws {
    let sandbox = try Sandbox()
    let text = "schema = 1\nname = \"mine\"\n[build]\nno-such-part = 1\n"
    try sandbox.write(text, to: "state/rigtui/session.toml")
    let screen = try await sandbox.rigtui(["--dump", "--size", "200x40"]).output
    #expect(screen.contains("✗ The last session cannot be opened"))
    #expect(try sandbox.read("state/rigtui/session.toml.unreadable") == text)
  }

  @Test(arguments: ["..", ".hidden"]) func `A preset's name does not begin with a point`(name: String) async throws {
    let sandbox = try Sandbox()
    let screen = try await play("s,ctrl-u,text:\(name),enter", on: "scaling", in: sandbox)
    #expect(screen.contains("✗"))
    #expect(!sandbox.exists("configuration/rigtui/presets/\(name).toml"))
  }

  @Test func `A plan that would be too long to be read again is not saved`() async throws {
    let sandbox = try Sandbox()
    let note = String(repeating: "\\", count: 60_000)
    let text = "schema = 1\nname = \"long\"\nnote = '''\(note)'''\n[build]\np40 = 1\n"
    let file = try sandbox.write(text, to: "long.toml")
    #expect(try await play("+,s", on: file, in: sandbox).contains("cannot write"))
    #expect(try sandbox.read(file) == text)
  }

  @Test func `A price that was typed reaches the export`() async throws {
    let sandbox = try Sandbox()
    let file = "\(sandbox.folder)/out.json"
    let screen = try await play(
      "down,e,2,0,0,enter,x,ctrl-u,text:\(file),down,down,down,enter", on: "scaling", in: sandbox)
    #expect(screen.contains("Exported to \(file)"))
    let figures = try Figures(sandbox.read(file))
    #expect(figures["parts.0.id"] == "p40")
    #expect(figures["parts.0.cost"] == "600")
    #expect(figures["hardware.cost"] == "756")
  }

  @Test(arguments: [("", "txt"), ("down,", "md"), ("down,down,", "csv"), ("down,down,down,", "json"), ("up,", "html")])
  func `An export is what the command writes`(keys: String, ending: String) async throws {
    let sandbox = try Sandbox()
    let formats = ["txt": "text", "md": "markdown", "csv": "csv", "json": "json", "html": "html"]
    let file = "\(sandbox.folder)/rig.\(ending)"
    _ = try await play("x,\(keys)ctrl-u,text:\(file),enter", on: "scaling", in: sandbox)
    let other = "\(sandbox.folder)/home/rig.\(ending)"
    let written = try await sandbox.rigtui("plan scaling --format \(formats[ending] ?? "") --output \(other)")
    #expect(written.status == 0)
    #expect(try sandbox.read(file) == sandbox.read(other))
  }

  @Test func `A failed export is told and the planner goes on`() async throws {
    let sandbox = try Sandbox()
    let screen = try await play("x,ctrl-u,text:/nowhere/rig.txt,enter", on: "scaling", in: sandbox)
    #expect(screen.contains("✗ /nowhere/rig.txt: cannot write: No such file or directory"))
  }
}
