import CursesTerminal
import Planner
import RigCatalog
import RigModel
import TerminalUI

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Opens the planner; what is not given is found out.
struct Launch {
  /// Reads the plan that was named; `nil` when none was.
  var plan: (PlanStore, Catalog) throws(Failure) -> OpenedPlan? = { _, _ throws(Failure) in nil }
  /// Changes the plan that is opened, as options say.
  var change: (inout Plan, Catalog, PlanDefaults) throws(Failure) -> Void = { _, _, _ throws(Failure) in }
  /// Makes what compares plans with a machine; `nil` without read-outs of one.
  var prover: () throws(Failure) -> Prover? = { () throws(Failure) in nil }
  /// The folders of the catalog.
  var folders = Directories.current.folders()
  /// Sets what was said by options.
  var options: (inout Configuration) throws(Failure) -> Void = { _ throws(Failure) in }

  /// Whether nothing was typed behind the program's name.
  var isBare = false

  /// Runs the planner until the person leaves.
  func run() throws(Failure) {
    let early = isBare ? EarlyScreen(folders) : nil
    let (start, library, configuration) = try start(isKept: true, early?.slot)
    let terminal = if let shown = early?.terminal { shown } else { try Launch.open(configuration.terminal) }
    let surroundings = configuration.surroundings(today: Clock.today, isASCII: terminal.usesASCII)
    let model = start.model(library, surroundings, size: terminal.size)
    var session = Session(
      model: model, runner: EffectRunner(library: library, opened: start.opened),
      keeper: SessionKeeper(library.store, start.slot, model), picture: early?.isShown == true ? nil : early?.picture)
    session.run(on: terminal)
    if let left = early?.picture?.after(start.slot, folders), left.screen?.size != session.model.size {
      remember(left, start.slot, library, surroundings, session.model.size)
    }
    // Everything is written; what the program holds goes with it, and need not be given back piece by piece.
    exit(0)
  }

  private static func open(_ options: TerminalOptions) throws(Failure) -> CursesTerminal {
    do throws(TerminalError) {
      return try CursesTerminal(options: options)
    } catch {
      throw .data(error)
    }
  }

  /// Keeps the screen that the next run begins with, when nothing but the session is another one by now.
  private func remember(
    _ picture: FirstPicture, _ slot: SessionSlot?, _ library: Library, _ surroundings: Surroundings, _ size: Size
  ) {
    let session = try? library.store.openSession(in: slot, catalog: library.catalog)
    guard let opened = session ?? nil else { return }
    picture.keep(Start(opened: opened.detached).model(library, surroundings, size: size).view())
  }

  /// Plays keys without a terminal and prints the screen that results.
  func replay(_ script: String, size: Size) throws(Failure) {
    let (start, library, configuration) = try start()
    let model = start.model(library, configuration.surroundings(), size: size)
    let canvas = try Replay.run(script, model, EffectRunner(library: library, opened: start.opened))
    try Console.say(canvas.trimmedLines.joined(separator: "\n") + "\n")
  }

  /// Reads actions from standard input, one a line, and prints the lines that change.
  func plain(size: Size) throws(Failure) {
    let (start, library, configuration) = try start()
    var surroundings = configuration.surroundings(today: Clock.today)
    surroundings.isReadOut = true
    let model = start.model(library, surroundings, size: size)
    var plain = Plain(model, EffectRunner(library: library, opened: start.opened))
    try plain.run()
  }

  /// - Parameters:
  ///   - isKept: whether the session is kept, so that it needs a place that no other run has.
  ///   - taken: the place, where it has one.
  private func start(
    isKept: Bool = false, _ taken: SessionSlot? = nil
  ) throws(Failure) -> (Start, Library, Configuration) {
    let catalog = try Directories.load(folders).catalog
    let directories = Directories.current
    var configuration = ConfigReader.read(directories.settings, catalog: catalog)
    try options(&configuration)
    let store = PlanStore(directories: directories, defaults: configuration.defaults)
    let library = Library(catalog: catalog, store: store, folders: folders)
    let opened = try plan(store, catalog)
    let mayResume = opened == nil && folders.only == nil
    let slot = taken ?? (isKept ? SessionSlot.take(in: store.directories, mayResume: mayResume) : nil)
    var start = try library.start(opened, slot)
    try start.change { plan throws(Failure) in try change(&plan, catalog, configuration.defaults) }
    start.prover = try prover()
    start.word = start.word ?? configuration.complaint.map { .failed($0) }
    return (start, library, configuration)
  }
}
