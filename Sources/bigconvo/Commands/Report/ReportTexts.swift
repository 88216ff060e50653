import Analysis
import ArgumentParser
import Consultation
import Foundation
import Questionnaire
import Responses

/// The files in which a commission says what belongs between the figures. Inside a consultation folder they are found by
/// their names.
struct ReportTexts: ParsableArguments {
    @Option(help: "What the commission says itself; without it, report.yml where there is one.")
    var text: String?

    @Option(help: "What it asks for; without it, actions.yml where there is one.")
    var actions: String?

    @Option(help: "Quotations that a person approved; without it, quotes.yml where there is one.")
    var quotes: String?

    /// What was read, except for quotations, which are read beside the counts.
    struct Words {
        var text = ReportText()
        /// The Markdown of each file that the text names.
        var passages: [String: String] = [:]
        var actions: ActionPlan?
        var quotes: String?
        /// What the report does otherwise than was probably meant.
        var warnings: [Diagnostic] = []
    }

    private static func chosen(_ name: String?, _ usual: String) -> String? {
        name ?? (Shelf.isThere(usual) ? usual : nil)
    }

    private var textFile: String? { Self.chosen(text, Shelf.reportFile) }
    private var actionsFile: String? { Self.chosen(actions, Shelf.actionsFile) }
    private var quotesFile: String? { Self.chosen(quotes, Shelf.quotesFile) }

    /// The files that are read, none of which may be written over.
    var files: [String] { [textFile, actionsFile, quotesFile].compactMap(\.self) }

    /// - Throws: ``Faults`` with the faults of all files together.
    func read(for survey: CheckedSurvey) throws -> Words {
        var words = Words()
        var faults: [Diagnostic] = []
        // Of a text that cannot be read it is not known which priorities it has.
        var report = textFile == nil ? ReportText() : nil
        func gather(_ read: () throws -> Void) throws {
            do { try read() } catch let found as Faults { faults += found.diagnostics }
        }
        try gather {
            guard let textFile else { return }
            words.text = try ReportText(reading: try Shelf.source(textFile))
            report = words.text
            faults += try words.text.unknownNames(in: survey, file: textFile)
            words.passages = try Self.passages(of: words.text, beside: textFile)
        }
        try gather {
            guard let actionsFile else { return }
            let plan = try ActionPlan(
                reading: try Shelf.source(actionsFile), against: try Shelf.services(), report: report,
                on: Shelf.today)
            words.actions = plan
            words.warnings = plan.warnings.filter { $0.id == StrayPriority.warning }
        }
        words.quotes = quotesFile
        guard faults.isEmpty else { throw Faults(faults) }
        return words
    }

    /// What cannot be found of all that the words of a report name.
    ///
    /// - Parameter survey: the survey that the report is of; nil where it is not known.
    static func faults(of text: ReportText, in file: String, for survey: CheckedSurvey?) throws -> [Diagnostic] {
        var faults = try survey.map { try text.unknownNames(in: $0, file: file) } ?? []
        do {
            _ = try passages(of: text, beside: file)
        } catch let found as Faults {
            faults += found.diagnostics
        }
        return faults
    }

    /// The Markdown of each file that the words of a report name.
    static func passages(of text: ReportText, beside file: String) throws -> [String: String] {
        let folder = URL(fileURLWithPath: file).deletingLastPathComponent().relativePath
        var passages: [String: String] = [:]
        for case .file(let name) in text.passages {
            let path =
                name.source.hasPrefix("/") ? name.source : folder == "." ? name.source : "\(folder)/\(name.source)"
            guard Shelf.isThere(path) else {
                throw Faults(
                    Diagnostic(
                        "cannot-read-file", file: file, at: name.range,
                        "there is no file called \"\(name.source.harmless())\"",
                        help: ["write it beside \(file), or write the words themselves here"]))
            }
            passages[name.source] = try Shelf.source(path).text
        }
        return passages
    }
}

extension ReportText {
    /// What a priority names and the survey does not have.
    fileprivate func unknownNames(in survey: CheckedSurvey, file: String) throws -> [Diagnostic] {
        let questions = survey.questions.filter(\.kind.isAsked).map(\.id.name)
        let themes = try priorities.allSatisfy(\.themes.isEmpty) ? [] : Shelf.codebooks().flatMap(\.themes).map(\.id)
        func unknown(_ names: [Identifier], _ kind: String, _ known: [String]) -> [Diagnostic] {
            names.filter { !known.contains($0.name) }.map { name in
                Diagnostic(
                    "unknown-\(kind)", file: file, at: name.range, "there is no \(kind) called \"\(name.name)\"",
                    help: [
                        NearestName.of(name.name, in: known).map { "did you mean \"\($0)\"?" }
                            ?? "the \(kind)s are: \(known.joined(separator: ", "))"
                    ])
            }
        }
        return unknown(priorities.flatMap(\.questions), "question", questions)
            + unknown(priorities.flatMap(\.themes), "theme", themes)
    }
}
