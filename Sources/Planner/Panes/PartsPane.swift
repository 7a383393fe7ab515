import RigChecks
import RigModel
import RigReport
import TerminalUI

/// What is in the rig, and what could be.
struct PartsPane: Pane {
  let id = PaneID.parts
  let letter: Character = "P"
  let name = "Parts"
  let bindings = LineBindings.part

  func rows(in scene: Scene) -> [Row] {
    scene.evaluation.rows(PartsList(scene.model)) { makeRows(in: scene) }
  }

  private func makeRows(in scene: Scene) -> [Row] {
    let rig = rig(in: scene).filter { scene.admits($0) }.map { Row.line(.rigPart($0)) }
    return [.heading(nil, count: rig.count)] + (rig.isEmpty ? [emptyRig(scene)] : rig)
      + PartKind.allCases.flatMap { group($0, scene) }
  }

  /// What is on, and what was switched off since the plan was opened, the platform first.
  private func rig(in scene: Scene) -> [Int] {
    let ids = Set(scene.plan.build.keys).union(scene.model.switchedOff)
    let all = ids.compactMap { scene.catalog.index(of: $0) }.sorted()
    let platforms = scene.catalog.indices(of: .platform)
    return all.filter { platforms.contains($0) } + all.filter { !platforms.contains($0) }
  }

  private func emptyRig(_ scene: Scene) -> Row {
    .note(scene.model.filter.text.isEmpty ? .noParts : .noMatch)
  }

  private func group(_ kind: PartKind, _ scene: Scene) -> [Row] {
    let indices = scene.catalog.indices(of: kind).filter { scene.admits($0) }
    guard !indices.isEmpty else { return [] }
    let sorted = scene.model.sort.sorted(indices, in: scene)
    return [.heading(kind, count: indices.count)] + sorted.map { .line(.catalogPart($0)) }
  }

  static func sum(_ scene: Scene) -> String { RigWords.cost(scene.estimate.purchase, scene.numbers) }

  func figure(in scene: Scene) -> String { "" }

  func detail(in scene: Scene, columns: Int) -> String {
    let filter = scene.model.filter
    return filter.isOn ? "/ \(filter.text)\(filter.isTyping ? "_" : "")" : columns > 20 ? "/ filter" : ""
  }

  func draw(_ row: Row, in rect: Rect, on canvas: inout Canvas, _ scene: Scene) {
    switch row {
    case .heading(let kind, let count):
      let title = kind?.title ?? "In this rig"
      let word = kind == nil ? PartsPane.sum(scene) : String(count)
      canvas.put(title, x: rect.x + 1, y: rect.y, style: Style(.accent), maxColumns: rect.width - 10, ellipsis: true)
      canvas.putRight(word, endingAt: PartColumns(rect).price, y: rect.y, style: Style(.muted))
    case .note(let note):
      canvas.put(note.rawValue, x: rect.x + 3, y: rect.y, style: Style(.muted), maxColumns: rect.width - 3)
    case .line(let line): scene.catalog[line].map { draw($0, line, in: rect, on: &canvas, scene) }
    case .detail, .blank: break
    }
  }

  private func draw(_ part: Part, _ line: LineID, in rect: Rect, on canvas: inout Canvas, _ scene: Scene) {
    let columns = PartColumns(rect)
    let quantity = scene.plan.quantity(part.id)
    let glyphs = canvas.glyphs
    let size = PartWords.size(part)
    canvas.put(
      String(quantity > 0 ? glyphs.filled : glyphs.empty), x: rect.x + 1, y: rect.y,
      style: Style(quantity > 0 ? .good : .muted))
    let nameEnd = columns.showsSize ? columns.size - canvas.width(of: size) - 1 : columns.size
    canvas.put(part.name, x: rect.x + 3, y: rect.y, maxColumns: nameEnd - rect.x - 3, ellipsis: true)
    if columns.showsSize { canvas.putRight(size, endingAt: columns.size, y: rect.y, style: Style(.muted)) }
    drawCount(quantity, of: part, line, columns, y: rect.y, on: &canvas, scene)
    drawPrice(of: part, line, columns, y: rect.y, on: &canvas, scene)
    drawMark(line.part.flatMap { scene.evaluation.mark($0) }, columns, y: rect.y, on: &canvas)
    if columns.isWide { drawSource(of: part, columns, y: rect.y, on: &canvas, scene) }
  }

  private func drawCount(
    _ quantity: Int, of part: Part, _ line: LineID, _ columns: PartColumns, y: Int, on canvas: inout Canvas,
    _ scene: Scene
  ) {
    guard quantity > 0, columns.size < columns.count else { return }
    let isFocused = scene.hasKeys(.parts) && scene.line == line
    let typed = isFocused ? scene.typed(.quantity(part.id)) : nil
    canvas.putStepper(typed ?? String(quantity), x: columns.count, y: y, columns: 5, canAct: isFocused)
  }

  private func drawPrice(
    of part: Part, _ line: LineID, _ columns: PartColumns, y: Int, on canvas: inout Canvas, _ scene: Scene
  ) {
    let isFocused = scene.hasKeys(.parts) && scene.line == line
    let typed = isFocused ? scene.typed(.price(part.id)) : nil
    let (text, role) = typed.map { ("\($0)_", Role.focus) } ?? scene.price(of: part)
    canvas.putRight(text, endingAt: columns.price, y: y, style: Style(role), maxColumns: 10)
  }

  /// What the part brings or would bring, behind its price.
  private func drawMark(_ mark: PartMark?, _ columns: PartColumns, y: Int, on canvas: inout Canvas) {
    guard let mark else { return }
    let severity: Finding.Severity = mark == .error ? .error : .unknown
    canvas.put(severity.sign, x: columns.price + 1, y: y, style: Style(severity.role))
  }

  private func drawSource(of part: Part, _ columns: PartColumns, y: Int, on canvas: inout Canvas, _ scene: Scene) {
    guard let price = part.price else { return }
    let isOld = part.asOf.isOld(on: scene.model.surroundings.today)
    let style = Style(isOld ? .warn : .muted)
    canvas.putRight(scene.range(of: part), endingAt: columns.price + 16, y: y, style: Style(.muted), maxColumns: 14)
    let age = isOld ? " old" : ""
    canvas.put("\(price.kind.inAWord) \(part.asOf)\(age)", x: columns.price + 18, y: y, style: style)
    let x = columns.price + 18 + 22
    canvas.put(part.source, x: x, y: y, style: Style(.muted), maxColumns: columns.end - x, ellipsis: true)
  }
}

/// Where the columns of a part's line end; on a wide pane low–high, date and source follow the price.
struct PartColumns {
  /// The column after the size.
  let size: Int
  /// The first column of the count.
  let count: Int
  /// The column after the price.
  let price: Int
  let end: Int
  let isWide: Bool
  let showsSize: Bool

  init(_ rect: Rect) {
    isWide = rect.width >= 90
    let width = isWide ? 44 : rect.width
    price = rect.x + width - 2
    count = price - 13
    showsSize = width >= 36
    size = width >= 26 ? price - 14 : price - 8
    end = rect.maxX
  }
}
