import RigModel
import RigReport
import TerminalUI

extension Model {
  /// Draws the whole screen.
  public func view() -> Canvas {
    let scene = Scene(self, isDrawn: true)
    var canvas = Canvas(size: size, ascii: surroundings.isASCII)
    guard !scene.layout.isTooSmall else {
      canvas.put("rigtui needs 20 × 5", x: 0, y: 0)
      return canvas
    }
    scene.drawHeader(on: &canvas)
    scene.drawVerdict(on: &canvas)
    scene.drawSummary(on: &canvas)
    scene.drawBody(on: &canvas)
    scene.drawStatus(on: &canvas)
    scene.drawKeys(on: &canvas)
    return canvas
  }
}

extension Scene {
  /// Draws the panes or the page, and the box that lies over them.
  fileprivate func drawBody(on canvas: inout Canvas) {
    if model.box?.isPage != true {
      if let page = model.page { drawPage(page, on: &canvas) } else { drawPanes(on: &canvas) }
    }
    if let box = model.box { drawBox(box, on: &canvas) }
  }

  /// The report that words the figures.
  var report: Report { evaluation.report(today: model.surroundings.today) }

  /// Prices of the build that are older than 180 days.
  private var oldPrices: Int {
    estimate.purchase.lines.count {
      !$0.isOwned && !$0.isOverridden && $0.part.price != nil && $0.part.asOf.isOld(on: model.surroundings.today)
    }
  }

  fileprivate func drawHeader(on canvas: inout Canvas) {
    let rect = layout.header
    guard !rect.isEmpty else { return }
    let isChanged = model.hasChanges && plan == model.plan
    var x = rect.x + 1 + canvas.put("rigtui", x: rect.x + 1, y: rect.y, style: Style(.accent).bold) + 2
    let name = plan.name + (isChanged ? ", changed" : "")
    let old = oldPrices == 0 ? "" : "\(oldPrices) old price\(oldPrices == 1 ? "" : "s")"
    let tails = [
      [longOffer, useInWords, plan.currency.rawValue, old], [shortOffer, plan.currency.rawValue, old],
      [shortOffer, plan.currency.rawValue], [plan.currency.rawValue], [],
    ]
    let room = rect.width - (x - rect.x) - 1
    let isWide = rect.width >= 120
    let texts = tails.dropFirst(isWide ? 0 : 1).map { $0.filter { !$0.isEmpty }.joined(separator: "   ") }
    let tail = texts.first { canvas.width(of: $0) + min(canvas.width(of: name), 16) + 2 <= room } ?? ""
    x += canvas.put(name, x: x, y: rect.y, maxColumns: room - canvas.width(of: tail) - 2, ellipsis: true)
    canvas.putRight(tail, endingAt: rect.maxX - 1, y: rect.y, style: Style(.muted))
  }

  /// `7 days × 24 h`.
  private var useInWords: String {
    let usage = plan.usage
    return "\(Words.days(usage.days)) × \(Numbers.short(usage.hoursPerDay.value, decimals: 2)) h"
  }

  /// `7 days × 24 h of g5.12xlarge`.
  private var shortOffer: String {
    let instance = estimate.rental.map { " of \($0.offer.instance)" } ?? ", no offer"
    return (layout.size.columns < 80 ? Words.days(plan.usage.days) : useInWords) + instance
  }

  /// `aws g5.12xlarge us-east-1 at 5.672 €/h, set`.
  private var longOffer: String {
    guard let rental = estimate.rental else { return "no offer" }
    let rate = rental.rate.map { " at \(numbers.rate($0))" } ?? ""
    return PartWords.title(rental.offer) + rate + (rental.isRateOverridden ? ", set" : "")
  }

  fileprivate func drawVerdict(on canvas: inout Canvas) {
    let rect = layout.verdict
    guard !rect.isEmpty else { return }
    let sentence = VerdictSentence(estimate, of: plan)
    let role: Role =
      switch estimate.verdict {
      case .buy: .good
      case .rent: .bad
      case .depends: .warn
      case nil: .muted
      }
    let word = " \(sentence.word) "
    let used = canvas.put(word, x: rect.x, y: rect.y, style: Style(role).bold.reversed)
    let text = sentence.fitting(rect.width - used - 2)
    canvas.put(
      text, x: rect.x + used + 1, y: rect.y, style: Style.normal.bold, maxColumns: rect.width - used - 1, ellipsis: true
    )
  }

  /// The sums of a narrow screen, which has no room for the totals beside the parts.
  fileprivate func drawSummary(on canvas: inout Canvas) {
    let rect = layout.summary
    guard !rect.isEmpty else { return }
    let first: [(String, Figure)] = [("Rig", .rig), ("Rent", .rent), ("All in", .allIn)]
    drawSums(first, y: rect.y, rect, on: &canvas)
    var x = drawSums([("Equal work", .equalWork)], y: rect.y + 1, rect, on: &canvas)
    for text in [Numbers.memory(estimate.gpus.vram), "≈\(Numbers.watts(estimate.power.workingWall))"] {
      x += canvas.put(text, x: x, y: rect.y + 1, maxColumns: rect.maxX - x) + 3
    }
    let counts = evaluation.counts()
    if !counts.isEmpty { canvas.put("catch \(counts)", x: x, y: rect.y + 1, maxColumns: rect.maxX - x) }
  }

  @discardableResult
  private func drawSums(_ sums: [(String, Figure)], y: Int, _ rect: Rect, on canvas: inout Canvas) -> Int {
    var x = rect.x + 1
    for (label, figure) in sums {
      let line = sum(figure)
      x += canvas.put(label + " ", x: x, y: y)
      x += canvas.put(line.text, x: x, y: y, style: Style(line.role, line.change == nil ? [] : .bold))
      if let change = line.change {
        let sign = change > .zero ? canvas.glyphs.up : canvas.glyphs.down
        x += canvas.put(
          " \(sign)\(Numbers.grouped(abs(change.units)))", x: x, y: y,
          style: Style(figure.role(of: change)).bold)
      }
      x += 3
    }
    return x
  }
}
