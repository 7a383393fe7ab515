import RigModel

extension PlugDanger {
  var sentences: Sentences {
    let left = isAlone ? tr(", and only PCIe 8-pin plugs are left") : ""
    return Sentences(
      cards.count == 1
        ? tr(
          """
          Danger: \(cards.listed) takes an EPS (CPU) 8-pin\(left). A PCIe 8-pin looks like it: forced in or re-pinned, \
          it shorts 12 V to ground
          """)
        : tr(
          """
          Danger: \(cards.listed) take an EPS (CPU) 8-pin\(left). A PCIe 8-pin looks like it: forced in or re-pinned, \
          it shorts 12 V to ground
          """),
      advice: tr("feed it by the supply's EPS 8-pin, or by an adapter of two PCIe 8-pin to one EPS 8-pin"),
      rule: tr(
        """
        NVIDIA Tesla P40 product brief PB-08338, 2016: an EPS12V 8-pin; its 12 V and ground contacts lie in opposite \
        rows to those of PCI Express CEM 3.0, 2013
        """))
  }
}
