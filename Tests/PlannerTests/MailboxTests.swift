import Testing
import TerminalUI

@testable import Planner

/// Work that waits for the time between keys.
@Suite struct MailboxTests {
  @Test func `Each piece of work waits once, and is taken once`() {
    var mailbox = Mailbox()
    #expect(mailbox.isEmpty && mailbox.take() == nil)
    mailbox.post(.ranking)
    mailbox.post(.ranking)
    #expect(!mailbox.isEmpty)
    #expect(mailbox.take() == .ranking)
    #expect(mailbox.isEmpty && mailbox.take() == nil)
  }

  /// Page W after a key that makes another plan, before there was time for any work.
  private func changed() throws -> (model: Model, effects: [Effect]) {
    var model = try Driver(keys: "W,home").model
    let effects = try KeyScript.parse("+").flatMap { model.press($0) }
    return (model, effects)
  }

  @Test func `A new plan on page W asks for work and shows no bar of the old one`() throws {
    let (model, effects) = try changed()
    #expect(effects == [.work(.ranking)])
    let page = try #require(model.page as? SensitivityPage)
    let scene = Scene(model)
    #expect(!page.isRanked(in: scene))
    let texts = page.rows(page.list.lines[...], columns: 100, scene).map { $0.text.trimmed }
    #expect(texts == page.ranked.map(\.subject.label))
  }

  @Test func `Slices end with what ranking at once gives`() throws {
    var (model, effects) = try changed()
    var slices = 0
    while case .work(let work)? = effects.first {
      effects = model.receive(.time(for: work))
      slices += 1
    }
    #expect(effects.isEmpty && (2...12).contains(slices))
    let opened = try Driver(model.plan, keys: "W").model.page as? SensitivityPage
    #expect((model.page as? SensitivityPage)?.ranked == opened?.ranked)
  }

  @Test func `Keys go before work, and what was begun for another plan is dropped`() throws {
    var (model, _) = try changed()
    _ = model.receive(.time(for: .ranking))
    var effects = try KeyScript.parse("-").flatMap { model.press($0) }
    while case .work(let work)? = effects.first { effects = model.receive(.time(for: work)) }
    #expect((model.page as? SensitivityPage)?.ranked == (try Driver(keys: "W").model.page as? SensitivityPage)?.ranked)
  }
}
