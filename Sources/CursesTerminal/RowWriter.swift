import CNcurses
import TerminalUI

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Copies what changed in a canvas into curses' own screen.
struct RowWriter {
  /// The styles in curses' terms.
  let styles: StyleTable

  /// Whether nothing but ASCII may be drawn.
  let isASCII: Bool

  private var buffer: [cchar_t] = []
  /// A cell of one character without marks in the look that was needed last.
  private var sample: (look: Look, cell: cchar_t)?

  /// Creates a writer.
  init(styles: StyleTable, isASCII: Bool) {
    self.styles = styles
    self.isASCII = isASCII
  }

  /// Writes every row in which the canvas differs from what is shown.
  ///
  /// - Parameters:
  ///   - canvas: What is to be shown.
  ///   - shown: What is shown, of the same size; nil when nothing is.
  mutating func write(_ canvas: Canvas, over shown: Canvas?) {
    for y in 0..<canvas.size.rows {
      let columns = canvas.changedColumns(ofRow: y, since: shown)
      guard !columns.isEmpty else { continue }
      let row = canvas.row(y)
      write(row[row.startIndex + columns.lowerBound..<row.startIndex + columns.upperBound], x: columns.lowerBound, y: y)
    }
  }

  private mutating func write(_ cells: ArraySlice<Cell>, x: Int, y: Int) {
    buffer.removeAll(keepingCapacity: true)
    buffer.reserveCapacity(cells.count)
    var (previous, before) = (Cell?.none, Look.blank)
    for place in cells.indices {
      let cell = cells[place]
      // Most cells are blank or part of a border, as the one before; a gap keeps the look of its first blank.
      if cell == previous, cell.columns == 1, let same = buffer.last {
        buffer.append(same)
      } else if !cell.isContinuation {
        before = look(of: place, in: cells, after: before)
        append(cell, before)
        previous = cell
      }
    }
    mvwadd_wchnstr(cn_window(), Int32(y), Int32(x), buffer, Int32(buffer.count))
  }

  /// The look of a cell; blanks in a short gap between words take that of the word before, which shows nothing, so that
  /// the terminal need not be told to leave it and to take it up again.
  private func look(of place: Int, in cells: ArraySlice<Cell>, after before: Look) -> Look {
    guard cells[place] == .blank else { return styles.look(of: cells[place].style) }
    let isShort = cells[place...].prefix(RowWriter.longestShortGap + 1).contains { $0 != .blank }
    return isShort && before.isHiddenByBlank ? before : .blank
  }

  /// The most blanks that are sooner written than stepped over: a step takes up to eight bytes, the sequences around it
  /// that leave a color and take it up again as many, and curses some ten thousand instructions to find the shortest one.
  private static let longestShortGap = 16

  private mutating func append(_ cell: Cell, _ look: Look) {
    guard let base = drawable(cell) else {
      for _ in 0..<cell.columns { buffer.append(single(0x3F, look)) }
      return
    }
    buffer.append(cell.firstMark == nil ? single(base, look) : marked(base, cell, look))
  }

  /// A cell of one character; most are in the look of the one before.
  private mutating func single(_ base: wchar_t, _ look: Look) -> cchar_t {
    var cell = cchar_t()
    if let sample, sample.look == look {
      cell = sample.cell
      cn_set_base(&cell, base)
    } else {
      cn_set_cell(&cell, base, 0, 0, look.attributes, look.pair)
      sample = (look, cell)
    }
    return cell
  }

  private func marked(_ base: wchar_t, _ cell: Cell, _ look: Look) -> cchar_t {
    var drawn = cchar_t()
    cn_set_cell(
      &drawn, base, RowWriter.mark(cell.firstMark), RowWriter.mark(cell.secondMark), look.attributes, look.pair)
    return drawn
  }

  /// The base character, or nil when the terminal cannot show it in the columns that the canvas gave it.
  private func drawable(_ cell: Cell) -> wchar_t? {
    let value = cell.base.value
    if value < 0x7F { return wchar_t(value) }
    if isASCII { return AsciiFold.fold(cell.base).utf8.first.map { wchar_t($0) } }
    return wcwidth(wchar_t(value)) == Int32(cell.columns) ? wchar_t(value) : nil
  }

  private static func mark(_ mark: Unicode.Scalar?) -> wchar_t {
    guard let mark, wcwidth(wchar_t(mark.value)) == 0 else { return 0 }
    return wchar_t(mark.value)
  }
}
