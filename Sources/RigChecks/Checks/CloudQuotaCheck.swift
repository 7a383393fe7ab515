import RigModel

extension Check {
  /// A new account may rent no GPU at first.
  static let cloudQuota = Check(id: "cloud-quota", isAdvice: true) { rig in
    guard let offer = rig.offer, offer.provider == "aws" else { return [] }
    return [Finding(.note, CloudQuota(instance: offer.instance, vcpus: offer.vcpus))]
  }
}

/// What a new account has to ask for.
struct CloudQuota: Judgment {
  let instance: String
  let vcpus: Double?
}
