import RigModel
import RigReport
import TerminalUI

extension Scene {
  /// What the last key did, what went wrong, or what + or Space would do on the focused line.
  var statusLine: Line {
    var line = newLine(layout.status.width)
    let (text, role) = status
    var room = line.columns - 2
    if case .changed = model.status, model.box == nil, let (words, key) = wayBack {
      line.putRight(words, endingAt: line.columns - 1, style: Style(.muted), action: key)
      room -= line.width(of: words) + 2
    }
    let shown = StatusText.fitting(text, room) {
      line.isASCII ? line.width(of: $0) : $0.unicodeScalars.count
    }
    line.put(shown, x: 1, style: Style(role), maxColumns: room, ellipsis: true)
    return line
  }

  /// What takes the last change back, or, after that was done, makes it again.
  private var wayBack: (String, Key)? {
    if !model.history.future.isEmpty { return told(tr("redo"), .control("r")) }
    return model.history.past.isEmpty ? nil : told(tr("undo"), .letter("u"))
  }

  /// A word behind the key that its command has by now, for the usual one.
  private func told(_ word: String, _ usual: Key) -> (String, Key) {
    ("\(model.meant(by: usual).label.spoken) \(word)", usual)
  }

  private var status: (String, Role) {
    if let edit = model.edit, edit.isRefused {
      let name = name(of: edit.target)
      return (tr("✗ \(name) \(edit.text)_ (\(edit.rangeInWords)): Enter refuses it, Esc restores"), .bad)
    }
    switch model.status {
    case .failed(let text): return ("✗ \(text)", .bad)
    case .changed(let text), .said(let text): return (text, .normal)
    case .none: return (model.box == nil ? outlook : boxOutlook, .muted)
    }
  }

  private var boxOutlook: String {
    if (model.box as? any PathBox)?.field.isSelected == true {
      return tr("Typing replaces the name, End keeps it to be changed")
    }
    guard let box = model.box, box.trial(in: model) != nil else { return "" }
    return tr("Trying \(box.trialName(in: self)): the verdict shows it; the plan changes on Enter")
  }

  /// What + or Space would do here.
  private var outlook: String {
    if let edit = model.edit { return typing(edit) }
    if let page = model.page, !page.list.filter.isTyping { return page.outlook(in: self) }
    if model.page?.list.filter.isSelected ?? model.focusedFilter.isSelected {
      return tr("Typing replaces the words, an arrow keeps them; Esc clears")
    }
    if model.focusedFilter.isTyping || model.page != nil {
      return tr("Type words to find; Enter keeps them, Esc clears")
    }
    let words = outlook(ofLine: line)
    return words.isEmpty ? model.pane(focus).outlook(in: self) : words
  }

  private func typing(_ edit: NumberEdit) -> String {
    tr("\(name(of: edit.target)) \(edit.text)_ (\(edit.rangeInWords)): Enter takes it, Esc restores")
  }

  private func name(of target: EditTarget) -> String {
    switch target {
    case .quantity(let id): catalog[id]?.name ?? id.rawValue
    case .price(let id): tr("\(catalog[id]?.name ?? id.rawValue), price of one")
    case .limit(let id): tr("\(catalog[id]?.name ?? id.rawValue), watts a card")
    case .setting(let setting): setting.shortLabel
    case .chartDay: tr("Day")
    }
  }

  /// The keys for the focused line, from the table that acts.
  var keyLine: Line {
    var line = newLine(layout.keys.width)
    if layout.status.isEmpty, model.status != .none || model.page != nil && model.edit != nil {
      let (text, role) = status
      line.put(text, x: 0, style: Style(role), maxColumns: line.columns, ellipsis: true)
      return line
    }
    var x = line.columns < 60 ? 0 : 1
    for binding in keys(on: line) {
      x += line.put(binding.label, x: x, style: Style(.accent), action: binding.keys.first)
      x += line.put(" " + binding.hint, x: x, action: binding.keys.first) + keyGap
    }
    return line
  }

  private var keyGap: Int { layout.keys.width >= 120 ? 3 : 2 }

  /// The keys that have room in the last line: those of the focus first, help always.
  func keys(on line: Line) -> [Binding] {
    let all = shownBindings.filter { !$0.hint.isEmpty && $0.isActive(in: self) }
    let widths = all.map { line.width(of: $0.label) + 1 + line.width(of: $0.hint) + keyGap }
    var room = line.columns - 1 + keyGap - (line.columns < 60 ? 0 : 1)
    let order = all.indices.sorted { rank(all[$0]) < rank(all[$1]) || rank(all[$0]) == rank(all[$1]) && $0 < $1 }
    var isChosen = [Bool](repeating: false, count: all.count)
    for index in order where widths[index] <= room {
      room -= widths[index]
      isChosen[index] = true
    }
    return all.indices.filter { isChosen[$0] }.map { all[$0] }
  }

  /// What the bar keeps longest: help, then what is not minor.
  private func rank(_ binding: Binding) -> Int {
    if binding.keys.contains(.letter("?")) { return 0 }
    return binding.isMinor ? 2 : 1
  }
}
