import RigModel
import RigReport
import TerminalUI

/// A box of lines that are only read; what does not fit scrolls.
protocol SheetBox: Box {
  /// The columns it would like.
  static var width: Int { get }
  /// The first line that is seen.
  var top: ListCursor<Int> { get set }
  /// Its lines in so many columns.
  func lines(in scene: Scene, columns: Int) -> [SheetLine]
}

extension SheetBox {
  func contentSize(in scene: Scene) -> Size {
    Size(columns: Self.width, rows: lines(in: scene, columns: Self.width - 2).count)
  }

  func extent(in scene: Scene) -> BoxExtent? {
    let rect = scene.boxRect(self).inset(by: 1)
    return extent(of: lines(in: scene, columns: rect.width - 2), in: rect)
  }

  mutating func change(_ message: ListMessage, in scene: Scene) {
    guard case .move(let motion) = message, let extent = extent(in: scene) else { return }
    top.go(to: extent.top)
    top.move(motion, over: (0...extent.last).lazy.map { $0 }, height: extent.height)
  }

  func content(in size: Size, _ scene: Scene) -> [Line] {
    let all = lines(in: scene, columns: size.columns - 2)
    let seen = all.dropFirst(extent(of: all, in: size.bounds).top).prefix(size.rows)
    return seen.map { $0.line(size.columns, scene) }.withCursor
  }

  /// Which of the lines are seen; the last ones fill the box.
  private func extent(of lines: [SheetLine], in rect: Rect) -> BoxExtent {
    let all = BoxExtent(top: 0, height: rect.height, count: lines.count)
    return BoxExtent(top: min(top.line ?? 0, all.last), height: all.height, count: all.count)
  }
}

extension [Line] {
  /// The hardware cursor stands at the first of them.
  var withCursor: [Line] {
    var lines = self
    if !lines.isEmpty { lines[0].cursor = 1 }
    return lines
  }
}
