import RigModel

/// What was tried as a fix and brings an error.
struct PassedFixes {
  /// Parts that came with it.
  var parts: Set<PartID> = []
  /// Whether limiting the cards was tried.
  var limits = false
}
