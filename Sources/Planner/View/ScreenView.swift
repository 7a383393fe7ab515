import RigModel
import RigReport
import TerminalUI

extension Model {
  /// The colors that the screen is drawn in: those that are tried, or those that were taken.
  public var shownTheme: Theme { (box as? ThemesBox)?.theme ?? theme }

  /// Draws the whole screen.
  public func view() -> Canvas {
    let scene = Scene(self, isDrawn: true)
    var canvas = Canvas(size: size, ascii: surroundings.isASCII)
    guard !scene.layout.isTooSmall else {
      canvas.put(tr("rigtui needs 20 × 5"), x: 0, y: 0)
      return canvas
    }
    for (line, rect) in scene.linesAbove { canvas.draw(line, in: rect) }
    scene.drawBody(on: &canvas)
    for (line, rect) in scene.linesBelow { canvas.draw(line, in: rect) }
    return canvas
  }
}

extension Scene {
  /// Draws the panes or the page, and the box that lies over them.
  fileprivate func drawBody(on canvas: inout Canvas) {
    if model.box?.isPage != true {
      if let page = model.page { panel(page).map { canvas.draw($0) } } else { drawPanes(on: &canvas) }
    }
    guard let box = model.box, let panel = panel(box) else { return }
    if box.dimsWhatIsBehind, !box.isPage {
      for rect in [layout.header, layout.body] { canvas.recede(rect) }
    }
    canvas.fill(panel.rect)
    canvas.draw(panel)
  }

  /// Header, verdict and the sums of a narrow screen, where each has room.
  var linesAbove: [(line: Line, rect: Rect)] {
    let sums = layout.summary.isEmpty ? [] : summary.enumerated().map { ($1, layout.summary.row($0)) }
    return (layout.header.isEmpty ? [] : [(header, layout.header)])
      + (layout.verdict.isEmpty ? [] : [(verdict, layout.verdict)]) + sums
  }

  /// The status line, where it has room, and the keys.
  var linesBelow: [(line: Line, rect: Rect)] {
    (layout.status.isEmpty ? [] : [(statusLine, layout.status)]) + [(keyLine, layout.keys)]
  }

  /// Prices of the build that are older than 180 days.
  private var oldPrices: Int {
    estimate.purchase.lines.count {
      !$0.isOwned && !$0.isOverridden && $0.part.price != nil && $0.part.asOf.isOld(on: model.surroundings.today)
    }
  }

  private var header: Line {
    var line = newLine(layout.header.width)
    let isChanged = (model.hasChanges || model.document.isAltered) && plan == model.plan
    let x = 1 + line.put("rigtui", x: 1, style: Style(.accent).bold) + 2
    let name = isChanged ? tr("\(plan.name), changed") : plan.name
    let old = oldPrices == 0 ? "" : tr("\(oldPrices) old price\(oldPrices == 1 ? "" : "s")")
    let tails = [
      [longOffer, useInWords, plan.currency.rawValue, old], [shortOffer, plan.currency.rawValue, old],
      [shortOffer, plan.currency.rawValue], [plan.currency.rawValue], [],
    ]
    let room = line.columns - x - 1
    let texts = tails.dropFirst(line.columns >= 120 ? 0 : 1).map { $0.filter { !$0.isEmpty }.joined(by: "   ") }
    let tail = texts.first { line.width(of: $0) + min(line.width(of: name), 16) + 2 <= room } ?? ""
    line.put(name, x: x, maxColumns: room - line.width(of: tail) - 2, ellipsis: true)
    line.putRight(tail, endingAt: line.columns - 1, style: Style(.muted))
    return line
  }

  /// `7 days × 24 h`.
  private var useInWords: String {
    let usage = plan.usage
    return "\(Words.days(usage.days)) × \(Numbers.short(usage.hoursPerDay.value, decimals: 2)) h"
  }

  /// `7 days × 24 h of g5.12xlarge`.
  private var shortOffer: String {
    let time = layout.size.columns < 80 ? Words.days(plan.usage.days) : useInWords
    return estimate.rental.map { tr("\(time) of \($0.offer.instance)") } ?? tr("\(time), no offer")
  }

  /// `aws g5.12xlarge us-east-1 at 5.672 €/h, set`.
  private var longOffer: String {
    guard let rental = estimate.rental else { return tr("no offer") }
    let title = PartWords.title(rental.offer)
    let offer = rental.rate.map { tr("\(title) at \(numbers.rate($0))") } ?? title
    return rental.isRateOverridden ? tr("\(offer), set") : offer
  }

  private var verdict: Line {
    var line = newLine(layout.verdict.width)
    let sentence = report.verdict
    let errors = report.errorCount
    let role: Role =
      switch report.advice {
      case .buy: errors > 0 ? .warn : .good
      case .rent, .hosted, .notYet: .bad
      case .depends: .warn
      case nil: .muted
      }
    var used = line.put(" \(sentence.word) ", x: 0, style: Style(role).bold.reversed)
    if errors > 0 { used += 1 + line.put("✗\(errors)", x: used + 1, style: Style(.bad)) }
    let text = sentence.fitting(line.columns - used - 2) { line.width(of: $0) }
    line.put(text, x: used + 1, style: Style.normal.bold, maxColumns: line.columns - used - 1, ellipsis: true)
    return line
  }

  /// The sums of a narrow screen, which has no room for the totals beside the parts.
  private var summary: [Line] {
    var (first, second) = (newLine(layout.summary.width), newLine(layout.summary.width))
    write([(tr("Rig"), .rig), (tr("Rent"), .rent), (tr("All in"), .allIn)], on: &first)
    var x = write([(tr("Equal work"), .equalWork)], on: &second)
    for text in [Numbers.memory(estimate.gpus.vram), "≈\(Numbers.watts(estimate.power.workingWall))"] {
      x += second.put(text, x: x, maxColumns: second.columns - x) + 3
    }
    let counts = evaluation.counts()
    if !counts.isEmpty { second.put(tr("catch \(counts)"), x: x, maxColumns: second.columns - x) }
    return [first, second]
  }

  @discardableResult
  private func write(_ sums: [(String, Figure)], on line: inout Line) -> Int {
    var x = 1
    for (label, figure) in sums {
      let sum = sum(figure)
      x += line.put(label + " ", x: x)
      x += line.put(sum.text, x: x, style: Style(sum.role, sum.change == nil ? [] : .bold))
      if let change = sum.change {
        let text = " \(change > .zero ? "▲" : "▼")\(Numbers.grouped(abs(change.units)))"
        x += line.put(text, x: x, style: Style(figure.role(of: change)).bold)
      }
      x += 3
    }
    return x
  }
}
