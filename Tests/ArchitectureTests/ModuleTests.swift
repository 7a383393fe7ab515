import Testing

/// The walls between the modules, as `ARCHITECTURE.md` lists them.
@Suite struct ModuleTests {
  /// The arrows of the document, by the module that they start from.
  private func arrows() throws -> [String: Set<String>] {
    try Document.entries(of: "Module arrows", sign: "->").mapValues(Set.init)
  }

  @Test func `The document lists every target and no other`() throws {
    #expect(try Set(arrows().keys) == Set(Manifest().targets.map(\.name)))
  }

  @Test func `Every target depends on what the document says`() throws {
    let arrows = try arrows()
    for target in try Manifest().targets {
      #expect(target.dependencies == arrows[target.name] ?? [], "\(target.name)")
    }
  }

  @Test func `No file imports a module of ours that its target does not depend on`() throws {
    let manifest = try Manifest()
    for target in manifest.targets where target.kind != "systemLibrary" {
      for file in try Repository.swiftFiles(in: target.folder) {
        for module in try Repository.imports(of: file) where manifest[module] != nil {
          #expect(target.dependencies.contains(module), "\(file) imports \(module)")
        }
      }
    }
  }

  @Test func `Every dependency is used`() throws {
    for target in try Manifest().targets where target.kind == "target" || target.kind == "executableTarget" {
      let files = try Repository.swiftFiles(in: target.folder)
      let imported = Set(try files.flatMap(Repository.imports))
      #expect(target.dependencies.isSubset(of: imported), "\(target.name) does not import all it depends on")
    }
  }

  @Test func `Arrows lead in one direction`() throws {
    let manifest = try Manifest()
    func reaches(_ name: String, _ goal: String, _ seen: Set<String>) -> Bool {
      (manifest[name]?.dependencies ?? []).contains {
        $0 == goal || !seen.contains($0) && reaches($0, goal, seen.union([$0]))
      }
    }
    for target in manifest.targets { #expect(!reaches(target.name, target.name, []), "\(target.name)") }
  }
}

/// What a file may and may not import.
@Suite struct ImportTests {
  private func importers(of module: String, below folder: String = "Sources") throws -> [String] {
    try Repository.swiftFiles(in: folder).filter { file in
      try Repository.imports(of: file).contains { $0 == module || $0.hasPrefix(module + ".") }
    }
  }

  @Test func `ncurses is known in one module only`() throws {
    let files = try importers(of: "CNcurses")
    #expect(!files.isEmpty)
    #expect(files.allSatisfy { $0.hasPrefix("Sources/CursesTerminal/") }, "\(files)")
  }

  @Test func `The program does without Foundation`() throws {
    #expect(try importers(of: "Foundation") == [])
    #expect(try importers(of: "FoundationEssentials") == [])
  }

  @Test func `The model imports nothing but mathematics, and one lock`() throws {
    for file in try Repository.swiftFiles(in: "Sources/RigModel") {
      for module in try Repository.imports(of: file) where module != "Synchronization" {
        #expect(["Glibc", "Darwin"].contains(module), "\(file) imports \(module)")
        #expect(try ImportTests.isPure(Repository.text(file)), "\(file) uses more of Glibc than mathematics")
      }
    }
  }

  @Test func `What the model remembers is behind one lock, in one file`() throws {
    let files = try importers(of: "Synchronization").filter { $0.hasPrefix("Sources/RigModel") }
    #expect(files == ["Sources/RigModel/Units/Memo.swift"])
  }

  /// Whether a text is free of calls that read, write, ask the clock or the environment.
  private static func isPure(_ text: String) -> Bool {
    !text.contains(/\b(open|read|write|fopen|printf|puts|print|getenv|time|clock_gettime|rand|random|exit|malloc)\(/)
  }

  @Test(arguments: ["RigModel", "RigReport", "TerminalUI", "Planner"])
  func `What computes and draws knows no file and no terminal`(module: String) throws {
    for name in ["CNcurses", "CursesTerminal", "RigCatalog", "CCatalog", "TOMLKit", "ArgumentParser"] {
      #expect(try importers(of: name, below: "Sources/\(module)") == [])
    }
  }

  @Test func `Tests start programs without Foundation's Process`() throws {
    let made = try Regex("\\bProcess" + "\\(\\)")
    for file in try Repository.swiftFiles(in: "Tests") {
      #expect(!(try Repository.text(file)).contains(made), "\(file)")
    }
  }
}

/// What is compiled in is what lies in the folders.
@Suite struct EmbeddedTests {
  private func embedded(_ file: String) throws -> [String] {
    try Repository.text("Sources/CCatalog/\(file)").matches(of: /#embed "([^"]+)"/).map { String($0.1) }
  }

  @Test func `Every preset of the folder is compiled in, under its own name`() throws {
    let names = try Repository.names(in: "Presets")
    #expect(try embedded("presets.c").map { $0.split(separator: "/").last.map(String.init) ?? "" }.sorted() == names)
    let code = try Repository.text("Sources/CCatalog/presets.c")
    for name in names { #expect(code.contains("\"\(name.dropLast(5))\""), "\(name)") }
  }

  @Test func `Every table of the folder is compiled in`() throws {
    let names = try Repository.names(in: "Sources/CCatalog/Data")
    let paths = try embedded("tables.c") + embedded("phrases.c")
    #expect(paths.map { $0.split(separator: "/").last.map(String.init) ?? "" }.sorted() == names)
  }

  @Test func `A preset is called like its file`() throws {
    for file in try Repository.names(in: "Presets") {
      #expect(try Repository.text("Presets/\(file)").contains("name = \"\(file.dropLast(5))\"\n"), "\(file)")
    }
  }
}
