import TerminalUI

/// The keys that mean something of their own while a number or a filter is typed; keys
/// that print nothing take the number and act as ever.
enum TypingBindings {
  /// While a number is typed.
  static let number: [Binding] = [
    Binding(Key.digits, "0–9", hint: "type on", help: "type the number") { _, key in
      if case .character(let character) = key { .number(.type(character)) } else { nil }
    },
    Binding([.backspace], hint: "drops one", help: "take the last digit back", .number(.erase)),
    Binding([.enter], hint: "takes it", help: "take the number") { scene, _ in
      .number(scene.model.edit?.isRefused == true ? .refuse : .end)
    },
    Binding([.escape], hint: "restores", help: "restore what it was", .number(.cancel)),
  ]

  /// While a filter is typed, beside the text itself.
  static let filter: [Binding] = [
    Binding([.enter], hint: "keeps the words", help: "keep the words", .list(.keepFilter)),
    Binding([.escape], hint: "clears them", help: "clear the words", .list(.clearFilter)),
  ]
}

extension Scene {
  /// Whether the filter of the panes or of the page is typed.
  var isFilterTyping: Bool { model.page?.list.filter.isTyping ?? model.focusedFilter.isTyping }

  /// The keys that the last line shows: while something is typed, those that end it.
  var shownBindings: [Binding] {
    if model.box != nil { return bindings }
    if model.edit != nil { return TypingBindings.number }
    return isFilterTyping ? TypingBindings.filter : bindings
  }
}
