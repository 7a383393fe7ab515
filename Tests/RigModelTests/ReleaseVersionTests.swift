import RigModel
import Testing

/// Versions of releases.
@Suite struct ReleaseVersionTests {
  @Test(arguments: [("4.5", "6.3"), ("6.3", "6.4.1"), ("6.4", "6.4.1"), ("6.3", "6.10"), ("6", "7")])
  func `The earlier of two is the smaller one`(early: String, late: String) throws {
    let (early, late) = (try #require(ReleaseVersion(early)), try #require(ReleaseVersion(late)))
    #expect(early < late)
    #expect(!(late < early) && !(early < early))
  }

  @Test(arguments: ["", ".", "6.", ".3", "6..3", "6.3a", "rocm6.3", "-1", "1.2.3.4.5", "12345", "６.3"])
  func `What is no version is refused`(text: String) { #expect(ReleaseVersion(text) == nil) }

  @Test func `It is written as it was read`() { #expect(ReleaseVersion("6.4.1")?.description == "6.4.1") }
}
