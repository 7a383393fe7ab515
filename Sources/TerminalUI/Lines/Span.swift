/// A piece of a line: what it shows, where, how, and the key that a click on it stands for.
public struct Span: Hashable, Sendable {
  /// What it shows.
  public enum Content: Hashable, Sendable {
    /// Words or figures.
    case text(String)
    /// A sign, so many times.
    case sign(Sign, count: Int)
    /// A bar that is full up to some cell.
    case bar(full: Int, of: Int)
    /// A piece of a bar, so many eighths of a column long.
    case fill(Fill, eighths: Int)
  }

  /// Where it stands in its line.
  public enum Place: Hashable, Sendable {
    /// From a column on.
    case from(Int)
    /// So that it ends before a column.
    case endingAt(Int)
  }

  /// What it shows.
  public let content: Content
  /// Where it stands.
  public let place: Place
  /// How it is drawn.
  public let style: Style
  /// The most columns it may take.
  public let maxColumns: Int
  /// Whether text that is cut ends with `…`.
  public let hasEllipsis: Bool
  /// What a click on it acts like.
  public let action: Key?

  /// Makes a span.
  public init(
    _ content: Content, at place: Place, style: Style = .normal, maxColumns: Int = Size.limit,
    hasEllipsis: Bool = false, action: Key? = nil
  ) {
    (self.content, self.place, self.style, self.action) = (content, place, style, action)
    (self.maxColumns, self.hasEllipsis) = (min(max(maxColumns, 0), Size.limit), hasEllipsis)
  }

  /// Whether it says something that the words beside it do not say.
  var isSaid: Bool {
    switch content {
    case .text, .sign(.filled, _), .sign(.empty, _), .sign(.check, _), .sign(.cross, _): true
    case .sign, .bar, .fill: false
    }
  }

  /// The columns it takes where there is room for it.
  func width(ascii: Bool) -> Int {
    switch content {
    case .text(let text): Span.width(of: text, in: maxColumns, ellipsis: hasEllipsis, ascii: ascii)
    case .sign(_, let count): min(max(count, 0), maxColumns)
    case .bar(_, let width): min(max(width, 0), maxColumns)
    case .fill(let fill, let eighths): min(fill.columns(max(eighths, 0), ascii: ascii), maxColumns)
    }
  }

  /// Its columns in a line of so many; it never leaves the line.
  func columns(in width: Int, ascii: Bool) -> Range<Int> {
    switch place {
    case .from(let x):
      let start = min(max(x, 0), width)
      return start..<min(width, start + self.width(ascii: ascii))
    case .endingAt(let end):
      let end = min(max(end, 0), width)
      return max(0, end - self.width(ascii: ascii))..<end
    }
  }

  private static func width(of text: String, in room: Int, ellipsis: Bool, ascii: Bool) -> Int {
    let shown = ascii ? AsciiFold.fold(Sanitizer.visible(text)) : text
    let width = shown.displayWidth
    guard width > room else { return width }
    return ellipsis ? CharacterWidth.clip(shown, to: room, ellipsis: true).displayWidth : room
  }
}
