import ArgumentParser
import Foundation
import Questionnaire
import Responses
import Signposting

struct ImportCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Bring in the file of another tool.",
        discussion: """
            It takes CSV and .xlsx, in any encoding and with any delimiter that form tools use. The layout \
            is known by what stands in the header, never by the name of the file: Google Forms, Microsoft \
            Forms, SurveyMonkey, Qualtrics, LimeSurvey, KoboToolbox, ODK Central, REDCap, or any table \
            with a column for each question. Columns and choices are found by their code or by their \
            words in any language of the survey.

            A row that is no response is left out and counted: what was not sent, tests of the form, what \
            stands there twice, and who came to an ending of the survey. What the tool or its staff marked, as spam \
            for instance, is left out too unless --also says otherwise.

            Names, e-mails, times and the like are dropped. A row with a fault goes to the rejects file \
            as it came, with its line and the reasons; mend it there and import that file. Importing a \
            file again replaces what it gave before.

            In open answers tags such as [phone] and [name?] take the place of personal details; the \
            numbers of helplines stay. Names are a guess: --review FILE writes what was found, for \
            somebody to look at in a spreadsheet, and --reviewed FILE does what they decided.

            Example, inside the folder of a consultation:

              bigconvo import answers.csv --output responses/online.csv

            To look first, and to correct what was guessed:

              bigconvo import answers.csv --explain
              bigconvo import answers.csv --write-map map.yml
              bigconvo import answers.csv --map map.yml --output responses/online.csv
            """)

    @Argument(help: "The CSV file or .xlsx workbook.")
    var file: String

    @Option(help: "The survey: a file, or the name of one that ships. Not needed in a consultation folder.")
    var survey: String?

    @Option(
        help:
            "The layout, if it is not to be found out: \(ImportKind.allCases.map(\.rawValue).joined(separator: ", ")).")
    var from: ImportKind?

    @Option(
        help:
            "The encoding, if it is not to be found out: \(TextEncoding.allCases.map(\.rawValue).joined(separator: ", "))."
    )
    var encoding: TextEncoding?

    @Flag(help: "Say what the file is and what each column and choice means, and take nothing.")
    var explain = false

    @Option(help: ArgumentHelp("Write the mapping that was guessed, and take nothing.", valueName: "file"))
    var writeMap: String?

    @Option(help: "A file that says what columns and choices mean (YAML).")
    var map: String?

    @Option(help: "How the answers were given: \(Mode.allCases.map(\.rawValue).joined(separator: ", ")).")
    var mode = Mode.online

    @Option(help: "The CSV file to write.")
    var output: String?

    @Option(help: "The file for rows with faults. Without it: the output's name with .rejects.csv.")
    var rejects: String?

    @Flag(help: "Take nothing unless every row is good.")
    var strict = false

    @Flag(inversion: .prefixedNo, help: "Put tags in the place of personal details in open answers.")
    var redact = true

    @Option(help: "Write what was found of personal details to this new file, for a person to look at.")
    var review: String?

    @Option(help: "The file of --review, with what a person decided.")
    var reviewed: String?

    @Option(help: "Write answers to questions that were not asked to this file. They are left out either way.")
    var notAsked: String?

    @Option(
        help: ArgumentHelp(
            "Take marked rows too, with commas between: \(NoResponse.takable.map(\.rawValue).joined(separator: ", ")).",
            valueName: "marks"))
    var also: String?

    @Option(
        help: ArgumentHelp(
            "What numbers in place of choices mean: scores, those of the survey, or places, counted from the top.",
            valueName: "meaning"))
    var numbers: NumberMeaning?

    @Flag(help: "Take the file even if another file beside the output holds the same responses.")
    var again = false

    func validate() throws {
        if output == nil, !explain, writeMap == nil {
            throw ValidationError("Say where the responses go, with --output, or look first, with --explain.")
        }
        if !redact, review != nil || reviewed != nil {
            throw ValidationError("--no-redact leaves nothing to review; give it without --review and --reviewed.")
        }
        _ = try taking()
    }

    func perform() throws {
        let name = self.survey
        let survey = try Shelf.survey(name).survey
        let map = try map.map { try ImportMap(reading: try Shelf.source($0), for: survey) } ?? ImportMap()
        let importer = Importer(
            into: survey, in: ImportLanguages(of: survey, called: name ?? Shelf.surveyFile).surveys, from: from,
            encoding: encoding, map: map, mode: mode, isStrict: strict, redaction: try redaction(),
            besides: again
                ? [] : output.map { Shelf.files(besides: [$0, rejects ?? Self.rejectsName(for: $0)]) } ?? [],
            unasked: notAsked, taking: try taking(), numbers: numbers)
        let inputs = [file, name ?? Shelf.surveyFile] + (self.map.map { [$0] } ?? [])
        if explain || writeMap != nil {
            try look(with: importer, inputs: inputs)
        } else if let output {
            try take(with: importer, inputs: inputs, to: output)
        }
    }

    /// Says what would become of the file.
    private func look(with importer: Importer, inputs: [String]) throws {
        if let writeMap { try OutputGuard(inputs: inputs).require([("--write-map", writeMap)]) }
        let explanation = try importer.explain(file)
        if let writeMap {
            var mapping = ""
            explanation.writeMapping(to: &mapping)
            try WholeFile.write(mapping, to: writeMap)
        }
        var words = ""
        if explain { explanation.write(to: &words) }
        if let writeMap {
            words += "\(explain ? "\n" : "")The mapping that was guessed is in \(writeMap.harmless()).\n"
        }
        try Console.print(words)
    }

    private func take(with importer: Importer, inputs: [String], to output: String) throws {
        let rejects = rejects ?? Self.rejectsName(for: output)
        let outputs: [(option: String, file: String)] = [("--output", output), ("--rejects", rejects)]
        try OutputGuard(inputs: inputs + (reviewed.map { [$0] } ?? [])).require(
            outputs + (review.map { [("--review", $0)] } ?? []) + (notAsked.map { [("--not-asked", $0)] } ?? []))
        let summary = try ReadingProgress.reading([file]) {
            try importer.run(file, output: output, rejects: rejects, watch: $0)
        }
        let shown = 20
        Console.tell(Array(summary.diagnostics(file: file, severity: .warning).prefix(shown)))
        if summary.faultCount > shown {
            Console.tell("… and \(summary.faultCount - shown) more like these, all of them in \(rejects.harmless()).\n")
        }
        let words = summary.words(
            ImportSummary.Files(
                output: output, survey: survey, input: file, olderRejects: rejects, review: review, reviewed: reviewed,
                notAsked: notAsked))
        try Console.print(words)
    }

    /// The marks of `--also`.
    private func taking() throws -> Set<NoResponse> {
        let words = (also ?? "").split { $0 == "," || $0 == " " }.map(String.init)
        return Set(
            try words.map { word in
                if let reason = NoResponse(rawValue: word), NoResponse.takable.contains(reason) { return reason }
                throw ValidationError(
                    "--also takes \(NoResponse.takable.map(\.rawValue).joined(separator: ", ")). What was not sent, and what is a test or stands there twice, is never taken."
                )
            })
    }

    private func redaction() throws -> Redaction {
        if let review, Shelf.isThere(review) {
            throw Faults(
                Diagnostic(
                    "would-replace", file: review, "what somebody decided in this file would be lost",
                    help: ["give --review another name, or do what it says with --reviewed"]))
        }
        return Redaction(
            keeping: try Shelf.knownContacts(), isOn: redact,
            reviewed: try reviewed.map { try ReviewedDetails(reading: $0) } ?? ReviewedDetails(), reviewFile: review)
    }

    static func rejectsName(for output: String) -> String {
        (output.hasSuffix(".csv") ? String(output.dropLast(4)) : output) + Shelf.rejectsEnding
    }
}

extension ImportKind: ExpressibleByArgument {}
extension NumberMeaning: ExpressibleByArgument {}
extension TextEncoding: ExpressibleByArgument {}
extension Mode: ExpressibleByArgument {}
