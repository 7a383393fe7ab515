import Foundation
import Testing

@testable import TerminalUI

/// What the terminal is sent to copy a text.
@Suite struct ClipboardTests {
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("€ ≈", "4oKsIOKJiA=="),
  ])
  func `Three bytes become four letters`(text: String, coded: String) throws {
    #expect(Clipboard.base64(Array(text.utf8)) == coded)
    #expect(try Clipboard.sequence(text) == "\u{1B}]52;c;\(coded)\u{07}")
  }

  @Test func `Every byte comes back`() {
    let bytes = (0...255).map { UInt8($0) }
    for start in 0..<4 {
      #expect(Data(base64Encoded: Clipboard.base64(Array(bytes[start...]))) == Data(bytes[start...]))
    }
  }

  @Test func `As much as terminals take fits into a hundred thousand bytes, one byte more is refused`() throws {
    let most = String(repeating: "x", count: Clipboard.limit)
    #expect(try Clipboard.sequence(most).utf8.count == 100_000)
    #expect(throws: Clipboard.Failure.tooLong(Clipboard.limit + 1)) { try Clipboard.sequence(most + "x") }
  }
}
