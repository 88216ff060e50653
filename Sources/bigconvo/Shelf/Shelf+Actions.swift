import Consultation
import Foundation
import Publishing
import Questionnaire
import Responses
import ShippedResources
import Signposting

extension Shelf {
    /// The actions of a file, or of the consultation folder, with nothing in them that must not be printed.
    ///
    /// - Throws: ``Faults`` when there is no such file, or for every fault of it.
    static func actions(in path: String?, on day: CalendarDay) throws -> ActionPlan {
        guard path != nil || isThere(actionsFile) else {
            throw Faults(
                Diagnostic(
                    "no-actions", file: actionsFile, "this folder holds no file of actions",
                    help: [
                        "name the file, or go into the folder of a consultation",
                        "\"bigconvo new my-consultation\" makes one, with an action to fill in",
                    ]))
        }
        return try actions(from: try source(path ?? actionsFile), on: day)
    }

    /// The actions of a file, held against the services and against the report beside it.
    ///
    /// - Throws: ``Faults`` for every fault of it.
    static func actions(from source: SourceFile, on day: CalendarDay) throws -> ActionPlan {
        try ActionPlan(
            reading: source, against: try services(), report: reportText(beside: source.name), on: day)
    }

    /// The words of the report that lies beside a file; nil where there is none that can be read, which `check` says.
    static func reportText(beside file: String) -> ReportText? {
        let path = URL(fileURLWithPath: file).deletingLastPathComponent().appendingPathComponent(reportFile)
            .relativePath
        return isThere(path) ? try? ReportText(reading: try source(path)) : nil
    }

    /// The sentences of the findings in a file that `findings` wrote.
    static func findingSentences(in path: String?) throws -> FindingSentences? {
        try path.map { try FindingSentences(reading: try WholeFile.read($0), named: $0) }
    }

    /// Who publishes a page: as it is said, as the report of the folder has it, or a youth commission.
    static func publisher(_ said: String?) throws -> String {
        if let said { return said }
        let report = isThere(reportFile) ? try ReportText(reading: try source(reportFile)) : ReportText()
        return report.publisher?.source ?? PosterRequest.commission
    }

    static let checklistFile = "checklist.yml"

    /// The checklist that a new folder begins with.
    static func shippedChecklist() throws(Faults) -> SourceFile {
        try SourceFile(name: checklistFile, bytes: ShippedResources.consultation[checklistFile] ?? [])
    }

    /// Which answers of a survey say what came of it, and where that stands: in a file of actions, or in what ships.
    static func outcomes(of survey: String, in path: String?) throws -> (questions: [OutcomeQuestion], file: String) {
        if let file = path ?? (isThere(actionsFile) ? actionsFile : nil) {
            let own = try ActionPlan(reading: try source(file)).outcomes
            if !own.isEmpty { return (own, file) }
        }
        guard let bytes = ShippedResources.outcomes[survey] else {
            throw Faults(
                Diagnostic(
                    "no-outcomes", file: path ?? actionsFile,
                    "it is not known which answers to \(survey) say what came of it",
                    help: [
                        "write it into \(path ?? actionsFile), under \"outcomes:\", a title, a question and choices for each",
                        "it is known for: \(ShippedResources.outcomes.keys.sorted().joined(separator: ", "))",
                    ]))
        }
        let file = "\(survey).outcomes.yml"
        return (try ActionPlan(reading: try SourceFile(name: file, bytes: bytes)).outcomes, file)
    }
}
