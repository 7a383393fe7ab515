/// A look at one thing: what is planned, what is there.
public struct ProofCheck: Sendable {
  /// What checks are called, those first whose findings weigh most.
  public enum Name: String, CaseIterable, Comparable, Sendable {
    /// Wrong cards.
    case cards
    /// Cards that are not there.
    case missingCard = "missing-card"
    /// Address windows.
    case window
    /// Clocks that are held back.
    case brake
    /// Memory of cards.
    case memory
    /// Main memory.
    case ram
    /// Links of cards.
    case link
    /// Power limits.
    case limit
    /// Drivers.
    case driver
    /// Retired memory.
    case pages
    /// Draw of cards without work.
    case idle
    /// Draw at the wall.
    case wall
    /// Speed of a model.
    case speed
    /// Settings of the driver.
    case setting
    /// What the files leave open.
    case missing

    /// By weight.
    public static func < (left: Name, right: Name) -> Bool { left.place < right.place }

    private var place: Int { Name.allCases.firstIndex(of: self) ?? 0 }
  }

  let name: Name
  let look: @Sendable (Evidence) -> [ProofFinding]
}

/// What checks look at.
struct Evidence {
  let readout: Readout
  let rig: PlannedRig
  let matching: Matching
}
