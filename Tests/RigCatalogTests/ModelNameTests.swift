import RigModel
import Testing

@testable import RigCatalog

/// Names as others write them mean models of the catalog, or nothing.
@Suite struct ModelNameTests {
  private static let names: ModelNames = {
    let catalog = try? CatalogLoader.load(overlays: []).catalog
    return ModelNames(catalog?.models ?? [])
  }()

  private func meaning(_ name: String, _ task: ModelTask = .language) -> String? {
    guard case .model(let id, _) = Self.names.meaning(of: name, tasks: [task]) else { return nil }
    return id
  }

  static let known: [(String, String)] = [
    ("deepinfra/meta-llama/Meta-Llama-3.1-8B-Instruct", "llama-3.1-8b"),
    ("fireworks_ai/accounts/fireworks/models/llama-v3p1-8b-instruct", "llama-3.1-8b"),
    ("groq/llama-3.1-8b-instant", "llama-3.1-8b"), ("us.meta.llama3-1-8b-instruct-v1:0", "llama-3.1-8b"),
    ("cloudflare/@cf/meta/llama-3.1-8b-instruct-fp8", "llama-3.1-8b"),
    ("meta-llama/Llama-3.3-70B-Instruct-Turbo", "llama-3.3-70b"), ("qwen-2.5-72b-instruct", "qwen2.5-72b"),
    ("mistralai/Mistral-7B-Instruct-v0.3", "mistral-7b"), ("mistral/mistral-7b-instruct", "mistral-7b"),
    ("bedrock/us-east-1/mistral.mixtral-8x7b-instruct-v0:1", "mixtral-8x7b"),
    ("Qwen/Qwen3-235B-A22B-Instruct-2507-FP8", "qwen3-235b-a22b"),
    ("nvidia.nemotron-nano-3-30b", "nemotron-3-nano-30b-a3b"),
    ("vertex_ai/openai/gpt-oss-120b-maas", "gpt-oss-120b"), ("openai.gpt-oss-20b-1:0", "gpt-oss-20b"),
    ("meta-llama/Llama-4-Scout-17B-16E-Instruct", "llama-4-scout"), ("Kimi-K2-Instruct-0905", "kimi-k2"),
    ("deepseek-ai/DeepSeek-V3-0324", "deepseek-v3"),
    ("deepseek-ai/DeepSeek-R1-Distill-Llama-70B", "deepseek-r1-distill-llama-70b"),
    ("Phi-4-mini-instruct", "phi-4-mini"), ("zai-org/GLM-4.5-Air-FP8", "glm-4.5-air"), ("glm-4p5-air", "glm-4.5-air"),
    ("Gemma-3-4b-it-GGUF", "gemma-3-4b"), ("devstral-small-24b", "devstral-small"),
  ]

  @Test(arguments: known) func `A name means a model, however it is written`(name: String, id: String) {
    #expect(meaning(name) == id)
  }

  static let unknown = [
    "meta-llama/Llama-3.1-70B-Instruct", "meta-llama/Meta-Llama-3-8B", "llama-3.1", "mistral", "mistral-large-2407",
    "Llama-4-Scout-17B-128E", "deepseek-llama3.3-70b", "dolphin-2p6-mixtral-8x7b", "deepseek-r1-0528-qwen3-8b",
    "kimi-k2-6", "kimi-k2.5", "databricks-kimi-k2-7", "kimi-k2-thinking-251104", "minimax-m2-7",
    "qwen-qwq-32b-preview", "mistral/devstral-small-latest", "mistralai/Mistral-7B-Instruct-v0.1",
    "bedrock/us-east-1/mistral.mistral-7b-instruct-v0:2", "mistral-small-3.1-24b-instruct",
    "Mistral-Small-24B-Instruct-2501", "OpenPipe/Qwen3-14B-Instruct", "deepseek-r1-0528-distill-qwen3-8b",
    "llama-4-scout-17b-128e-instruct-maas", "deepseek-v3.1", "Qwen2.5-Coder-7B-Instruct", "Qwen3-VL-30B-A3B-Instruct",
    "nvidia/Llama-3.1-Nemotron-70B-Instruct", "phi-4-multimodal-instruct", "qwen3-30b-a22b", "devstral-small-70b",
    "gpt-4o", "", "/", ":", "-", "…", "🦙-8b",
  ]

  @Test(arguments: unknown) func `Another size, version or tune is another model`(name: String) {
    #expect(meaning(name) == nil)
  }

  static let pictures: [(String, String?)] = [
    ("fal_ai/fal-ai/flux/dev", "flux1-dev"), ("FLUX.1-schnell", "flux1-schnell"), ("flux-1-dev-fp8", "flux1-dev"),
    ("flux-pro", nil), ("stability.sd3-5-large-v1:0", "sd-3.5-large"), ("sd3.5-large-turbo", nil),
    ("1024-x-1024/50-steps/stability.stable-diffusion-xl-v1", "sdxl"), ("qwen-image-2.0", nil),
    ("qwen-image", "qwen-image"),
  ]

  @Test(arguments: pictures) func `Image models have families that are written out`(name: String, id: String?) {
    #expect(meaning(name, .image) == id)
  }

  static let pages: [(String, String, Bool)] = [
    (
      "https://docs.aws.amazon.com/bedrock/latest/userguide/model-card-deepseek-deepseek-v3-1.html", "deepseek-v3", true
    ),
    ("https://fireworks.ai/models/fireworks/deepseek-v3p2", "deepseek-v3.2", false),
    ("https://artificialanalysis.ai/models/glm-4-5-air", "glm-4.5-air", false),
    ("https://deepinfra.com/pricing", "deepseek-v3", false), ("https://host.example/qwen3-8b", "qwen2.5-7b", true),
  ]

  @Test(arguments: pages) func `A page may be about another version`(page: String, id: String, isOther: Bool) {
    #expect(Self.names.namesOther(page, than: id) == isOther)
  }

  @Test func `A name that may mean several models means none`() {
    var (first, second) = (OpenModel(), OpenModel())
    (first.id, first.parameters, second.id, second.parameters) = ("nova-8b", 8, "nova-8b-a1b", 8)
    second.activeParameters = 1
    var third = second
    third.id = "a1b-nova-8b"
    let names = ModelNames([first, second, third])
    #expect(names.meaning(of: "Nova-8B", tasks: [.language]) != .nothing)
    #expect(names.meaning(of: "Nova-8B-A1B", tasks: [.language]) == .several(["a1b-nova-8b", "nova-8b-a1b"]))
  }
}
