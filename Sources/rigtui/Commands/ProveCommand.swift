import ArgumentParser
import RigCatalog
import RigModel
import RigProof
import RigReport

/// Says whether a machine is the one that was planned.
struct ProveCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "prove", abstract: "Is the machine on the desk the one that was planned?",
    discussion: """
      FILE is what tools printed on the machine, told by its content: nvidia-smi, nvidia-smi -q, -q -x and \
      --query-gpu=… --format=csv, rocm-smi --json, amd-smi --json, lspci -vv, dmidecode -t memory, llama-bench (json, \
      jsonl, csv, md), or a line with the watts of a meter; - is standard input. Pastes may be colored, come from \
      Windows, or end in the middle. Findings come the heaviest first, each with its cause and what helps; what is \
      normal is not mentioned. Nothing is run and nothing is sent anywhere. Without a plan one is made of the files.

      Examples:
        nvidia-smi -q | rigtui prove - --preset scaling
        rigtui prove smi.txt dimms.txt bench.json --plan my-rig.toml
        rigtui prove smi.xml --part p40=2 --part dell-t7910=1
        rigtui prove smi.txt --save desk    a plan of what stands there
        rigtui prove bench.json --plan my-rig.toml --remember

      What is remembered is used first from then on; --forget undoes it.

      Exit code 0 when the machine is as planned (notes alone), 1 with an error or a warning, 2 when no file could be \
      read.
      """)

  @Argument(
    help: ArgumentHelp("Files with what tools printed, or - for standard input.", valueName: "FILE"),
    completion: .file())
  var files: [String] = []

  @Option(
    help: ArgumentHelp("A plan file (with a /, ending in .toml, or -) or a preset.", valueName: "PLAN"),
    completion: .plans)
  var plan: String?

  @Option(help: ArgumentHelp("A preset by its name.", valueName: "NAME"), completion: .presets)
  var preset: String?

  @OptionGroup var catalogOptions: CatalogOptions
  @OptionGroup(title: "Changes") var changes: Changes

  @Option(help: ArgumentHelp("Save the plan.", valueName: "NAME"))
  var save: String?

  @Option(help: ArgumentHelp("The format.", valueName: "text|markdown|json"), completion: .words(ProofFormat.self))
  var format: String = ProofFormat.text.rawValue

  @OptionGroup(title: "Keeping") var keeping: ProofKeeping
  @OptionGroup var language: LanguageOptions
  @OptionGroup var output: OutputFile

  func validate() throws {
    guard !files.isEmpty || keeping.forget else {
      throw ValidationError("found no FILE, expected what a tool printed, or - for standard input")
    }
    guard plan == nil || preset == nil else { throw ValidationError("--plan and --preset exclude each other") }
    guard files.count(where: { $0 == "-" }) + (plan == "-" ? 1 : 0) < 2 else {
      throw ValidationError("found - twice, expected standard input to be one file")
    }
  }

  func run() throws {
    if keeping.forget { try Failure.reporting { () throws(Failure) in try keeping.forgetAll() } }
    guard !files.isEmpty else { return }
    var code: Int32 = 0
    try Failure.reporting { () throws(Failure) in
      let format = try Choice.of(ProofFormat.self, format, "--format")
      let evidence = try ProofFiles.read(files)
      let catalog = try catalogOptions.load(Directories.current).catalog
      let proof = try ProofQuestion(plan: plan, preset: preset, catalog, changes).proof(of: evidence)
      if let save { try ProofQuestion.save(proof.plan, as: save, catalog) }
      let inputs = catalogOptions.inputs(beside: files, Directories.current)
      try keeping.keep(proof, catalog, inputs)
      try output.write(format.render(proof), besides: inputs)
      code = proof.isAsPlanned ? 0 : 1
    }
    if code != 0 { throw ExitCode(code) }
  }
}
