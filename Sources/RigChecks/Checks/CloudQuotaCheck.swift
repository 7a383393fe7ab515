import RigModel

extension Check {
  /// A new account may rent no GPU at first.
  static let cloudQuota = Check(id: "cloud-quota", isAdvice: true) { rig in
    guard let offer = rig.offer, offer.provider == "aws" else { return [] }
    let vcpus = offer.vcpus.map { ", \(CheckWords.number($0)) vCPUs for \(offer.instance)" } ?? ""
    return [
      Finding(
        .note, check: "cloud-quota",
        "A new AWS account may run no GPU instance at first\(vcpus): ask for a quota days before",
        fix: Fix("Service Quotas: Running On-Demand G and VT (or P) instances"),
        source:
          "docs.aws.amazon.com, EC2 User Guide, instance quotas: default 0 vCPUs for spot instances of the G and P families, "
          + "raised on request; on-demand quotas of new accounts are low as well")
    ]
  }
}
