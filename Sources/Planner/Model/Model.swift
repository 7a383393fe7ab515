import RigModel
import TerminalUI

/// Everything that the planner remembers; totals follow from it and are no part of it.
public struct Model: Sendable {
  /// What can be bought and rented.
  public private(set) var catalog: Catalog
  /// Reads the presets, bundled ones and one's own, when their menu opens.
  public let presets: @Sendable () -> [PresetPlan]
  /// Reads what is for sale, when its page opens.
  public var listings: @Sendable () -> [Listing] = { [] }
  /// Compares plans with the machine whose read-outs were given; `nil` without.
  let prover: Prover?
  /// Facts about the surroundings that do not change while it runs.
  public let surroundings: Surroundings
  /// The panes, in the order in which Tab visits them.
  let panes: [any Pane]
  /// What stands beside them on a wide screen.
  private let wideAsides: [any Pane]
  /// The size of the screen.
  public internal(set) var size: Size
  /// The plan as it is.
  public internal(set) var plan: Plan
  /// Where the plan came from and what was saved of it.
  public internal(set) var document: Document

  var history = History()
  /// The plan before the last change, for the marks beside figures that moved.
  var before: Plan?
  /// Parts switched off since the plan was opened.
  var switchedOff: [PartID] = []
  /// How many of each there were.
  var lastCounts: [PartID: Int] = [:]
  var selection = Selection()
  /// The filter of the parts.
  var filter = Filter()
  /// The filter of the models.
  var modelFilter = Filter()
  var sort = PartsSort.catalog
  var edit: NumberEdit?
  var box: (any Box)?
  /// The page that takes the body.
  var page: (any Page)?
  /// The pages that were left, as they were.
  var leftPages: [any Page] = []
  /// What the solver is asked, and what it found.
  var solving = SolverRun()
  /// What parts are worth for the goal.
  var valuing = WorthRun()
  /// Units of parts, and what they cost, before the first listing of each was bought.
  var untraded: [PartID: Bill] = [:]
  /// What mends the plan at least cost.
  var mending = MendRun()
  /// What parts need that are not in the rig.
  var needs = NeedsRun()
  /// The colors that were taken.
  var theme: Theme
  var chart = ChartView()
  var isZoomed = false
  /// What was chosen in the palette, the last first.
  var recent: [PaletteTarget] = []
  var status = Status.none
  /// What follows from the plans that were shown last.
  private(set) var memory: EvaluationMemory
  /// What panes made last.
  private(set) var paneMemory = PaneMemory()
  /// Whether the plan is saved in order to leave.
  var isQuitting = false

  /// Begins with a plan; its cursors stand nowhere yet.
  init(
    _ plan: Plan, document: Document, catalog: Catalog, presets: @escaping @Sendable () -> [PresetPlan],
    surroundings: Surroundings, size: Size, panes: [any Pane], asides: [any Pane],
    prover: Prover? = nil
  ) {
    (self.plan, self.document, self.catalog, self.presets) = (plan, document, catalog, presets)
    (self.surroundings, self.size, self.panes, self.prover) = (surroundings, size, panes, prover)
    wideAsides = asides
    memory = EvaluationMemory(today: surroundings.today, prover: prover)
    theme = surroundings.theme
  }

  /// The same, but with nothing remembered of what follows from it.
  var forgetful: Model {
    var model = self
    (model.memory, model.paneMemory) = (EvaluationMemory(today: surroundings.today, prover: prover), PaneMemory())
    return model
  }

  /// Goes on with a catalog that was read anew: all that followed from the old one is forgotten.
  mutating func use(_ reading: CatalogReading) {
    let (old, new) = (catalog.parts, reading.catalog.parts)
    let isSame = old.count == new.count && old.indices.allSatisfy { old.prices(at: $0).id == new.prices(at: $0).id }
    catalog = reading.catalog
    forget()
    if !isSame { selection = Selection() }
  }

  /// Forgets all that followed from plan and catalog, and what was put into words.
  mutating func forget() {
    (memory, paneMemory) = (EvaluationMemory(today: surroundings.today, prover: prover), PaneMemory())
    (box, page, leftPages) = (nil, nil, [])
    (solving, valuing, mending, needs) = (SolverRun(), WorthRun(), MendRun(), NeedsRun())
  }

  /// What follows from a plan.
  func evaluation(of plan: Plan) -> Evaluation { memory.of(plan, in: catalog) }

  /// What follows from the plan itself, whatever is tried.
  var evaluation: Evaluation { evaluation(of: plan) }

  /// The filter of the pane that has the keys: that of the parts, from wherever it is begun, but in the pane of models.
  var focusedFilter: Filter {
    get { selection.focus == .models ? modelFilter : filter }
    set { if selection.focus == .models { modelFilter = newValue } else { filter = newValue } }
  }

  /// What stands beside the panes.
  var asides: [any Pane] { size.columns >= 200 ? wideAsides : [] }

  /// A pane.
  func pane(_ id: PaneID) -> any Pane { panes.first { $0.id == id } ?? panes[0] }

  /// The plan that the screen shows.
  var shown: Plan { box?.trial(in: self) ?? page?.trial(in: self) ?? plan }

  /// Whether the panes have the keys.
  var isAtPanes: Bool { box == nil && page == nil }

  /// The plan without a number that is still being typed.
  public var settledPlan: Plan { edit?.original ?? plan }

  /// Whether what parts are called is ready to be searched.
  public var hasShelf: Bool { paneMemory.shelf.isReady(for: catalog) }

  /// Whether there is something to save.
  public var hasChanges: Bool { plan != document.saved }
}
