import Testing
import TOMLKit

@testable import RigCatalog

/// The words that TOML takes for a number or a truth, and those that look like them.
@Suite struct TOMLNumberTests {
  @Test(arguments: [
    "0", "12", "-12", "+12", "1_000", "1.5", "-0.0", "0.25", "1e3", "1E3", "1.5e-3", "6.02e+23", "1_0.5_0", "0e0",
    "inf", "+inf", "-nan", "nan", "true", "false", "0xFF", "0xdead_beef", "0o17", "0b1_0",
  ])
  func `A value, and the parser takes it`(word: String) throws {
    #expect(TOMLNumber.isValue(Self.inAFile(word)))
    _ = try TOMLTable(string: "a = \(word)")
  }

  @Test(arguments: [
    "", "-", "+", ".", "1.", ".5", "01", "-01", "00", "1__0", "_1", "1_", "1e", "e3", "1e+", "1e1.5", "1.e3", "1._5",
    "--1", "+-1", "+0x1", "0_1", "0_.1", "1e_1", "1e1_", "+0b1", "+true", "True", "INF", "0x", "0xG", "-0x1", "0b2",
    "0o8", "0x_1", "1x", "twelve", "1.2.3", "1-2",
  ])
  func `Not a value`(word: String) { #expect(!TOMLNumber.isValue(Self.inAFile(word))) }

  /// A word as it comes: not at the start of the bytes.
  private static func inAFile(_ word: String) -> ArraySlice<UInt8> { Array("a = \(word)".utf8).dropFirst(4) }
}
