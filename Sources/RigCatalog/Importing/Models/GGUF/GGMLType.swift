/// How the numbers of a tensor are stored: blocks of so many numbers in so many bytes.
///
/// Source: the layouts of ggml's types, counted from their blocks.
enum GGMLType {
  /// Numbers and bytes of a block; `nil` for a type that is not known.
  static func block(_ type: UInt32) -> (numbers: UInt64, bytes: UInt64)? {
    switch type {
    case 0, 26: (1, 4)
    case 1, 25, 30: (1, 2)
    case 24: (1, 1)
    case 27, 28: (1, 8)
    case 2, 20, 31...33, 36...38: (32, 18)
    case 3: (32, 20)
    case 6: (32, 22)
    case 7: (32, 24)
    case 8: (32, 34)
    case 9: (32, 40)
    case 39: (32, 17)
    case 40: (64, 36)
    case 41: (128, 18)
    default: superblock(type).map { (256, $0) }
    }
  }

  /// The bytes of a block of 256 numbers.
  private static func superblock(_ type: UInt32) -> UInt64? {
    let bytes: [UInt32: UInt64] = [
      10: 84, 11: 110, 12: 144, 13: 176, 14: 210, 15: 292, 16: 66, 17: 74, 18: 98, 19: 50, 21: 110, 22: 82, 23: 136,
      29: 56, 34: 54, 35: 66,
    ]
    return bytes[type]
  }

  /// The quantization whose files consist of one type alone.
  static func name(_ type: UInt32) -> String? {
    let names: [UInt32: String] = [
      0: "f32", 1: "f16", 30: "f16", 2: "q4_0", 3: "q4_1", 6: "q5_0", 7: "q5_1", 8: "q8_0", 14: "q6_k", 20: "iq4_nl",
      23: "iq4_xs", 39: "mxfp4", 40: "nvfp4",
    ]
    return names[type]
  }

  /// The quantization of a file by its `general.file_type`, named as the catalog does.
  static func quantization(fileType: Int) -> String? {
    let names = [
      0: "f32", 1: "f16", 2: "q4_0", 3: "q4_1", 7: "q8_0", 8: "q5_0", 9: "q5_1", 10: "q2_k", 11: "q3_k_s",
      12: "q3_k_m", 13: "q3_k_l", 14: "q4_k_s", 15: "q4_k_m", 16: "q5_k_s", 17: "q5_k_m", 18: "q6_k", 19: "iq2_xxs",
      20: "iq2_xs", 21: "q2_k_s", 22: "iq3_xs", 23: "iq3_xxs", 24: "iq1_s", 25: "iq4_nl", 26: "iq3_s", 27: "iq3_m",
      28: "iq2_s", 29: "iq2_m", 30: "iq4_xs", 31: "iq1_m", 32: "f16", 36: "tq1_0", 37: "tq2_0", 38: "mxfp4",
      39: "nvfp4", 40: "q1_0",
    ]
    return names[fileType]
  }
}
