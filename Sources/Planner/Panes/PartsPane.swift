import RigChecks
import RigModel
import RigReport
import TerminalUI

extension PaneID {
  static let parts = PaneID("P")
}

extension Row.Note {
  fileprivate static let noParts = Row.Note("no parts yet: p presets, Space adds")
  fileprivate static let noMatch = Row.Note("none of them matches")
}

/// What is in the rig, and what could be.
struct PartsPane: Pane {
  let id = PaneID.parts
  let spec = PaneSpec(
    name: "Parts", leastHeight: 16, column: .init(at80: 0, at120: 0, at200: 0), stretchRank: 1,
    bindings: LineBindings.part)

  func rows(in scene: Scene) -> PaneRows {
    scene.model.paneMemory.rows(PartsList(scene.model), of: scene.evaluation) { makeRows(in: scene) }
  }

  private func makeRows(in scene: Scene) -> PaneRows {
    let rig = rig(in: scene).filter { scene.admits($0) }.map { Row.line(.rigPart($0)) }
    return PaneRows([.heading(nil, count: rig.count)] + (rig.isEmpty ? [emptyRig(scene)] : rig)) + catalog(in: scene)
  }

  /// The catalog's parts, kind by kind; by price they stand as the plan has it.
  private func catalog(in scene: Scene) -> PaneRows {
    let make = { kinds(in: scene).reduce(into: PaneRows()) { add($1, to: &$0, scene) } }
    guard scene.model.sort != .price else { return make() }
    return scene.model.paneMemory.catalogRows(PartsList(scene.model), make)
  }

  /// What is on, and what was switched off since the plan was opened, the platform first.
  private func rig(in scene: Scene) -> [Int] {
    let ids = Set(scene.plan.build.keys).union(scene.model.switchedOff)
    let all = ids.compactMap { scene.catalog.index(of: $0) }.sorted()
    let platforms = scene.catalog.indices(of: .platform)
    return all.filter { platforms.contains($0) } + all.filter { !platforms.contains($0) }
  }

  /// The kinds in the order of the catalog; one that the filter names comes first.
  private func kinds(in scene: Scene) -> [PartKind] {
    let filter = scene.model.filter
    let named = PartKind.allCases.filter { filter.isName($0.title) || filter.isName($0.rawValue) }
    return named + PartKind.allCases.filter { !named.contains($0) }
  }

  private func emptyRig(_ scene: Scene) -> Row {
    .note(scene.model.filter.text.isEmpty ? .noParts : .noMatch)
  }

  private func add(_ kind: PartKind, to rows: inout PaneRows, _ scene: Scene) {
    let shelf = scene.model.paneMemory.shelf
    let parts = shelf.parts(of: kind, with: scene.model.filter.text, in: scene.catalog)
    guard !parts.isEmpty else { return }
    rows.add(.heading(kind, count: parts.count), scene.model.sort.sorted(parts, of: kind, in: scene))
  }

  static func sum(_ scene: Scene) -> String { RigWords.cost(scene.estimate.purchase, scene.numbers) }

  func figure(in scene: Scene) -> String { "" }

  func detail(in scene: Scene, columns: Int) -> String {
    let filter = scene.model.filter
    return filter.isOn ? "/ \(filter.text)\(filter.isTyping ? "_" : "")" : columns > 20 ? tr("/ filter") : ""
  }

  func filter(in scene: Scene) -> PaneFilter? {
    let filter = scene.model.filter
    guard filter.isOn else { return nil }
    return PaneFilter(filter: filter, found: rows(in: scene).lineCount, total: scene.catalog.parts.count)
  }

  func write(_ row: Row, on line: inout Line, in scene: Scene) {
    switch row {
    case .heading(let kind, let count):
      let title = kind?.title ?? tr("In this rig")
      let word = kind == nil ? PartsPane.sum(scene) : String(count)
      line.put(title, x: 1, style: Style(.accent), maxColumns: line.columns - 10, ellipsis: true)
      line.putRight(word, endingAt: PartColumns(line.columns).price, style: Style(.muted))
    case .note(let note):
      line.put(note.words, x: 3, style: Style(.muted), maxColumns: line.columns - 3)
    case .line(let id): scene.catalog[id].map { write($0, id, on: &line, scene) }
    case .detail, .blank: break
    }
  }

  private func write(_ part: Part, _ id: LineID, on line: inout Line, _ scene: Scene) {
    let columns = PartColumns(line.columns)
    let quantity = scene.plan.quantity(part.id)
    let isOn = quantity > 0
    let size = PartWords.size(part)
    line.put(isOn ? .filled : .empty, x: 1, style: Style(isOn ? .good : .muted), action: .space)
    writeWish(part.id, on: &line, scene)
    let isFocused = scene.hasKeys(.parts) && scene.line == id
    let typed = isFocused ? scene.typing(.price(part.id)) : nil
    let watts = isFocused ? scene.typing(.limit(part.id)).map { "\($0) W" } : nil
    let (text, role) = (typed ?? watts).map { ($0, Role.focus) } ?? scene.price(of: part, in: PartColumns.widestPrice)
    let width = line.putRight(text, endingAt: columns.price, style: Style(role), maxColumns: PartColumns.widestPrice)
    // A long price moves what stands before it to the left.
    let step = min(columns.count, columns.price - width - 6)
    let hasCount = isOn && columns.size < columns.count
    let end = hasCount ? min(columns.size, step - 1) : columns.size
    if hasCount {
      let count = isFocused ? scene.counting(part.id) : nil
      line.putStepper(count ?? String(quantity), x: step, columns: 5, canAct: isFocused)
    }
    let nameEnd = columns.showsSize ? end - line.width(of: size) - 1 : end
    line.put(part.name, x: 3, maxColumns: nameEnd - 3, ellipsis: true)
    if columns.showsSize { line.putRight(size, endingAt: end, style: Style(.muted)) }
    id.part.map { writeMark(of: $0, isOn, columns, on: &line, scene) }
    if columns.isWide { writeSource(of: part, columns, on: &line, scene) }
  }

  /// `!` beside a part that the solver has to take, `x` beside one that it may not.
  private func writeWish(_ id: PartID, on line: inout Line, _ scene: Scene) {
    let wishes = scene.plan.solve
    if wishes.pinned[id] != nil { line.put("!", x: 2, style: Style(.accent).bold) }
    if wishes.banned.contains(id) { line.put("x", x: 2, style: Style(.bad).bold) }
  }

  private func writeSource(of part: Part, _ columns: PartColumns, on line: inout Line, _ scene: Scene) {
    if scene.plan.prices[part.id] != nil, !scene.plan.owned.contains(part.id) {
      line.put(tr("set in the plan"), x: columns.date, style: Style(.muted))
      return
    }
    let part = part.priced(in: scene.plan.currency)
    guard let price = part.price else { return }
    let isOld = part.asOf.isOld(on: scene.model.surroundings.today)
    let style = Style(isOld ? .warn : .muted)
    line.putRight(scene.range(of: part), endingAt: columns.date - 1, style: Style(.muted), maxColumns: 14)
    let date = "\(price.kind.inAWord) \(part.asOf)"
    line.put(isOld ? "\(date) \("old".spoken(as: "old, of a price"))" : date, x: columns.date, style: style)
    let x = columns.date + 22
    guard line.columns - x >= 8 else { return }
    line.put(part.source, x: x, style: Style(.muted), maxColumns: line.columns - x, ellipsis: true)
  }
}
