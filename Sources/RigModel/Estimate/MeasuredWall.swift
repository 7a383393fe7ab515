/// Watts at the wall that somebody measured of the very machine that a plan describes.
public struct MeasuredWall: Hashable, Sendable {
  /// Without work.
  public let idle: Watts?
  /// At work.
  public let working: Watts?

  /// Nothing was measured.
  static let none = MeasuredWall(idle: nil, working: nil)

  /// The words by which a row says that the machine did nothing.
  private static let idleWords = "whole machine without work"
  /// The words by which a row says that it worked.
  private static let workingWords = "whole machine at work"

  private init(idle: Watts?, working: Watts?) { (self.idle, self.working) = (idle, working) }

  /// Looks for rows of the same cards on the same board.
  init(of lines: [(part: Part, quantity: Int)], in catalog: Catalog) {
    let rows = catalog.ownSpeeds.filter { $0.metric == .wallPower }
    let watts = { (isAtWork: Bool) -> Watts? in
      let test = rows.isEmpty ? "" : MeasuredWall.test(of: lines, isAtWork: isAtWork)
      return rows.last { $0.test == test }.map { Watts($0.value) }
    }
    self.init(idle: watts(false), working: watts(true))
  }

  /// What a row says of the machine that was measured: its cards and its board, as in
  /// `whole machine at work: 2 × p40 + dell-t7910`.
  public static func test(of lines: [(part: Part, quantity: Int)], isAtWork: Bool) -> String {
    let cards = lines.filter { $0.part.isGPU }.map { "\($0.quantity) × \($0.part.id)" }.sorted()
    let board = lines.first { $0.part.kind == .platform }.map { ["\($0.part.id)"] } ?? []
    return "\(isAtWork ? workingWords : idleWords): \((cards + board).joined(separator: " + "))"
  }
}

extension PowerSummary {
  /// The same with what was measured in the place of what was computed; with nothing loaded it draws as much less as was
  /// computed.
  func measured(_ wall: MeasuredWall) -> PowerSummary {
    guard wall != .none else { return self }
    let idle = wall.idle ?? idleWall
    return PowerSummary(
      self, workingWall: wall.working ?? workingWall, idleWall: idle,
      emptyWall: max(.zero, emptyWall + (idle - idleWall)), wall)
  }
}
