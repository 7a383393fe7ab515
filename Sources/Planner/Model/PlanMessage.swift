import RigModel

/// What changes the plan.
enum PlanMessage: Sendable {
  case toggle(PartID)
  case setQuantity(PartID, Int)
  case toggleOwned(PartID)
  /// Buys one of a part for an amount, or leaves the one that was bought for it.
  case trade(PartID, Money, isBought: Bool)
  case resetPrice(PartID)
  case step(Setting, Int)
  case choose(Setting, String?)
  case cycle(Setting)
  case setOffer(OfferID?)
  case resetSetting(Setting)
  case replace(Plan, document: Document)
  /// Applies the fix of a finding.
  case applyFix(FindingID)
  /// Applies what mends a part that has an error, or puts it in with what it needs.
  case fixPart(PartID)
  /// Takes over the parts of a plan in one step.
  case rebuild(Plan, words: String)
  /// Asks for a part in every rig of the solver, for none of it, or for neither.
  case cycleWish(PartID)
  /// Asks something else of the solver.
  case wish(SolveWishes, words: String)
  case undo
  case redo
}

/// What is typed into a number.
enum NumberMessage: Sendable {
  case begin(EditTarget, Character?)
  case type(Character)
  case erase
  /// Ends with what stands there; what cannot be taken leaves all as it was.
  case end
  /// Says why a key does not act while the number is typed.
  case refuse
  case cancel
}
