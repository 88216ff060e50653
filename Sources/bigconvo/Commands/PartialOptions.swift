import Analysis
import ArgumentParser
import Questionnaire
import Responses

/// Counting in parts: on several machines, or a file at a time.
struct PartialOptions: ParsableArguments {
    @Option(help: "Write the raw counts to a file, for --merge. Not for publication: small numbers stand in it.")
    var partial: String?

    @Option(
        parsing: .upToNextOption,
        help: "Add up files that --partial wrote, and the responses that are named besides.")
    var merge: [String] = []

    /// The files that are read.
    func inputs(of input: ResponsesOptions) throws -> [String] {
        merge.isEmpty ? try input.files() : merge + input.named
    }

    /// - Throws: ``Faults`` when counting in parts is asked for: a tally does not say how answers go together,
    ///   which weighting needs.
    func requireUnused(beside option: String) throws(Faults) {
        guard partial != nil || !merge.isEmpty else { return }
        throw Faults(
            Diagnostic(
                "weights-need-responses", file: option, "weights cannot be worked out from tallies of parts",
                help: ["leave out \(option), or name the files with the responses and no --partial and no --merge"]))
    }

    /// Counts the responses, or adds up what was counted before.
    ///
    /// - Throws: ``Faults`` with what is wrong with any of the files.
    func part(of input: ResponsesOptions, by breakdowns: [String]) throws -> TallyFile.Part {
        if let partial {
            try OutputGuard(inputs: try inputs(of: input)).require([("--partial", partial)])
        }
        guard let first = merge.first else { return TallyFile.Part(try input.tally(by: breakdowns)) }
        // Who adds up need not know what was counted by.
        let names = breakdowns.isEmpty ? TallyFile.breakdowns(in: try WholeFile.read(first)) ?? [] : breakdowns
        let plan = try input.plan(by: names)
        var parts: [(file: String, part: TallyFile.Part)] = []
        var faults: [Diagnostic] = []
        for file in merge {
            do {
                parts.append((file, try TallyFile.read(try WholeFile.read(file), called: file, by: plan)))
            } catch let found as Faults {
                faults += found.diagnostics
            }
        }
        if !faults.isEmpty { throw Faults(faults) }
        var whole = parts[0].part
        for (file, part) in parts.dropFirst() { try whole.add(part, from: file) }
        if !input.named.isEmpty {
            try whole.add(TallyFile.Part(try input.tally(by: names)), from: input.named[0])
        }
        return whole
    }

    /// Writes what was counted where that was asked for.
    ///
    /// - Returns: Whether it was.
    func write(_ part: TallyFile.Part) throws -> Bool {
        guard let partial else { return false }
        try WholeFile.write(try TallyFile.bytes(of: part), to: partial)
        let count = part.tally.counts.responses
        try Console.print(
            "\(counted(count, "response")) \(count == 1 ? "is" : "are") counted in \(partial.harmless()). "
                + "Not for publication: small numbers stand in it.\n")
        return true
    }
}
