import RigModel
import RigReport
import RigSolver
import TerminalUI

extension WishBox {
  private var fields: Int { WishField.allCases.count }

  func contentSize(in scene: Scene) -> Size {
    Size(columns: WishBox.width, rows: fields + (presets.isEmpty ? 0 : 2 + presets.count) + 3)
  }

  /// Lines of presets that have room, and the first of them.
  private func shelf(_ rows: Int) -> Range<Int> {
    let room = min(presets.count, max(0, rows - fields - 5))
    let first = min(max(0, row - fields - room + 1), max(0, presets.count - room))
    return first..<first + room
  }

  func extent(in scene: Scene) -> BoxExtent? {
    let shelf = shelf(scene.boxRect(self).height - 2)
    return BoxExtent(top: shelf.lowerBound, height: fields + shelf.count, count: fields + presets.count)
  }

  /// A row of the box as one of its lines.
  func line(at point: Point, in scene: Scene) -> Int? {
    let inside = scene.boxRect(self).inset(by: 1)
    guard inside.contains(point) else { return nil }
    let (place, shelf) = (point.y - inside.y, shelf(inside.height))
    if place < fields { return place }
    let preset = place - fields - 2
    return (0..<shelf.count).contains(preset) ? fields + shelf.lowerBound + preset : nil
  }

  func isEnter(at point: Point, in scene: Scene) -> Bool { line(at: point, in: scene) != nil }

  func content(in size: Size, _ scene: Scene) -> [Line] {
    let first = max(0, min(row, fields - 1) - size.rows + 1)
    let form = WishField.allCases.dropFirst(first).map { line($0, size.columns, scene) }
    let shelf = shelf(size.rows)
    let presets =
      shelf.isEmpty
      ? []
      : [scene.rule(size.columns), heads(size.columns, scene)]
        + shelf.map { place in
          var line = PresetsBox.line(self.presets[place], size.columns, scene)
          if row == fields + place { line.select() }
          return line
        }
    let rest = size.rows - form.count - presets.count
    return form + presets
      + (rest > 1 ? scene.foot(hint(scene), in: Size(columns: size.columns, rows: min(rest, 3))) : [])
  }

  private func heads(_ columns: Int, _ scene: Scene) -> Line { PresetsBox.heads(tr("or a preset"), columns, scene) }

  private func hint(_ scene: Scene) -> String {
    if let field {
      let fault = form[field].text.isEmpty ? nil : form.fault(in: field, scene.catalog)
      return fault.map { "✗ \($0)" } ?? field.hint
    }
    return preset(scene.catalog)?.plan.note.visibleLines.joined(separator: " ") ?? ""
  }

  private func line(_ field: WishField, _ columns: Int, _ scene: Scene) -> Line {
    let hasKeys = field == self.field
    var line = scene.newLine(columns)
    let isFaulty = form.fault(in: field, scene.catalog) != nil
    if hasKeys { line.put(.marker, x: 0) }
    line.put(field.label, x: 2, style: hasKeys ? Style(.focus).bold : .normal)
    let text = form[field].text
    let room = field == .own ? columns - 17 : 22
    if hasKeys {
      form[field].put(into: &line, x: 15, columns: room, isSelected: form.fresh == field && !text.isEmpty)
    } else {
      let shown = text.isEmpty ? field.usual : text
      let style: Style = isFaulty ? Style(.bad) : text.isEmpty ? Style(.muted) : .normal
      line.put(shown, x: 15, style: style, maxColumns: room, ellipsis: true)
    }
    if field != .own { putMeaning(of: field, hasKeys, into: &line, scene) }
    return line
  }

  /// What a text means, with `◂ ▸` where it may mean others as well.
  private func putMeaning(of field: WishField, _ hasKeys: Bool, into line: inout Line, _ scene: Scene) {
    let words = meaning(of: field, scene)
    guard !words.isEmpty else { return }
    let canStep = hasKeys && form.count(of: field, scene.catalog) > 1
    let x = 40
    if canStep {
      line.put(.less, x: x - 2, style: Style(.focus), action: .left)
      line.put(.more, x: line.columns - 2, style: Style(.focus), action: .right)
    }
    line.put(words, x: x, style: Style(hasKeys ? .normal : .muted), maxColumns: line.columns - x - 3, ellipsis: true)
  }

  private func meaning(of field: WishField, _ scene: Scene) -> String {
    let catalog = scene.catalog
    let count = form.count(of: field, catalog)
    let place = count > 1 ? tr("  \(form.place(of: field) + 1) of \(count)") : ""
    switch field {
    case .run:
      if let preset = form.run(catalog).flatMap({ if case .preset(let place) = $0 { presets[place] } else { nil } }) {
        return tr("the preset \(preset.name)") + place
      }
      return form.run(catalog).map { scene.words(for: $0) + place } ?? ""
    case .country:
      return form.country(catalog).map { "\($0.name.visible)\(scene.price(of: $0))\(place)" } ?? ""
    case .budget: return form[.budget].text.isEmpty ? "" : scene.numbers.symbol
    case .speed: return form[.speed].text.isEmpty ? "" : tr("\(unit(scene)) at least")
    case .amount: return tr("a day")
    case .hours, .days, .own: return ""
    }
  }
}

extension WishBox {
  /// The unit of the speed of what is to run.
  private func unit(_ scene: Scene) -> String {
    guard case .model(let place) = form.run(scene.catalog) else { return "tok/s" }
    return scene.catalog.models[place].task.speedUnit
  }
}

extension WishField {
  /// What counts when nothing is typed.
  fileprivate var usual: String {
    switch self {
    case .budget, .speed: "any".spoken(as: "any, in a field")
    case .amount: tr("all it makes")
    case .own: tr("nothing")
    case .run, .country, .hours, .days: ""
    }
  }
}

extension Scene {
  /// `Mistral Small 3.2 24B, 14 GB`.
  fileprivate func words(for run: WishedRun) -> String {
    switch run {
    case .memory(let memory): return tr("\(Numbers.memory(memory)) of VRAM")
    case .preset: return ""
    case .model(let place):
      let model = catalog.models[place]
      let asked = catalog.fit.askedQuantization(of: model)
      let need = InferenceRig(devices: [], catalog.fit).run(model, asked, RunRequest()).need
      let size = need.map { tr(", \(Numbers.short($0.value, decimals: 0)) GB") } ?? ""
      return model.name.visible + size
    }
  }

  /// The price of the person's own contract, else that of households in the country.
  fileprivate func price(of tariff: Tariff) -> String {
    let usual = model.surroundings.defaults.plan(named: "")
    if let own = usual.power.tariff { return ", " + Numbers(usual.currency).tariff(own) }
    return tariff.price.map { ", " + Numbers(tariff.currency).tariff($0) } ?? ""
  }
}
