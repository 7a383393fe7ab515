import Testing

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
}
