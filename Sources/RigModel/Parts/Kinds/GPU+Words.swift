/// How a card is cooled.
public enum CardCooling: String, CaseIterable, Sendable {
  /// By air that has to be blown through it from outside.
  case passive
  /// By a fan of its own that blows out at the back.
  case blower
  /// By fans of its own that blow into the case.
  case open
  /// By what its carrier has: it is a module.
  case module
  /// By water.
  case water
}

/// The socket of a module.
public enum ModuleForm: String, CaseIterable, Sendable {
  /// Of Pascal and Volta.
  case sxm2
  /// Of the larger Volta.
  case sxm3
  /// Of Ampere.
  case sxm4
  /// Of Hopper.
  case sxm5
  /// Of other makers, such as AMD from CDNA 2 on.
  case oam
}

/// NVIDIA's kernel modules that can drive a card.
public enum KernelModule: String, CaseIterable, Sendable {
  /// The closed one alone.
  case proprietary
  /// The open one alone.
  case open
  /// Either.
  case both
}
