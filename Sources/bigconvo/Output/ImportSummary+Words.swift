import Foundation
import Questionnaire
import Responses

extension ImportSummary {
    /// What a person called the files of an import.
    struct Files {
        let output: String
        /// What was said of the survey, where it was.
        let survey: String?
        /// The file that came in.
        let input: String
        /// Where rejected rows of an earlier import may still stand.
        let olderRejects: String
        let review: String?
        let reviewed: String?
        let notAsked: String?

        /// The option that a further import needs too.
        var ofSurvey: String { survey.map { " --survey \($0.harmless())" } ?? "" }
    }

    /// What came of an import, and what to do next.
    func words(_ files: Files) -> String {
        var lines = ["Recognised as \(kind.rawValue): \(reason.harmless())."]
        // What everything is in unless somebody's spreadsheet did otherwise need not be said.
        if !form.isUsual { lines.append("Read as \(form.words).") }
        if let sheets = form.unreadSheets { lines.append("NOT READ: \(sheets). Only the first sheet is.") }
        lines += [
            "", "  rows read      \(rowsRead)", "  taken          \(rowsTaken)", "  rejected       \(rowsRejected)",
        ]
        if rowsLeftOut > 0 { lines.append("  left out       \(rowsLeftOut)") }
        if emptyRows > 0 { lines.append("  empty          \(emptyRows)") }
        lines += [""] + leftOutWords
        if !droppedColumns.isEmpty {
            lines.append("Dropped, so that nobody can be known: \(Self.list(droppedColumns)).")
        }
        lines += unnamedWords + numberWords + leftOverWords(files)
        if !missingQuestions.isEmpty { lines.append("Not in the file: \(Self.list(missingQuestions)).") }
        lines += notAskedWords(in: files.notAsked) + detailWords(reviewed: files.reviewed)
        if let review = files.review, reviewFile == nil {
            lines.append("Nothing was found to review, so there is no \(review.harmless()).")
        }
        if isMadeUp { lines.append("The file says that its answers are made up: never publish what comes of them.") }
        lines += causeWords + rejectsWords(files)
        lines.append("The responses are in \(files.output.harmless()).")
        return lines.joined(separator: "\n") + "\n"
    }

    /// Where rows with faults are, and how they come in once they are mended.
    private func rejectsWords(_ files: Files) -> [String] {
        guard let rejects = rejectsFile else {
            guard Shelf.isThere(files.olderRejects) else { return [] }
            return [
                "\(files.olderRejects.harmless()) is from an earlier import; what is in it may be counted already."
            ]
        }
        let name = files.output
        let mended = name.hasSuffix(".csv") ? "\(name.dropLast(4))-mended.csv" : "\(name)-mended"
        return [
            "Rows with faults are in \(rejects.harmless()), with the reasons.",
            "Mend them there, then bring them in beside the others:",
            "  bigconvo import \(rejects.harmless())\(files.ofSurvey) --output \(mended.harmless())",
        ]
    }

    /// Where many people share words that are none of the choices and count as written: a choice may have another
    /// name in the form, and then nobody is counted for it.
    private func leftOverWords(_ files: Files) -> [String] {
        guard !sharedLeftOvers.isEmpty else { return [] }
        let rows = sharedLeftOvers.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { Self.row($0.value, $0.key) }
        return [
            "", "LOOK AT THIS: many rows share words that are none of the choices. They count as written by hand:",
        ] + rows + [
            "If your form calls a choice otherwise than the survey does, nobody is counted for it. This lists the words:",
            "  bigconvo import \(files.input.harmless())\(files.ofSurvey) --write-map map.yml", "",
        ]
    }

    /// What is lost with columns that have no name.
    private var unnamedWords: [String] {
        let columns = unnamedCells.sorted { $0.key < $1.key }
        guard !columns.isEmpty else { return [] }
        let places = columns.map {
            "column \($0.key + 1) (\(counted($0.value, "cell")) with something in \($0.value == 1 ? "it" : "them"))"
        }
        return [
            "Dropped, for it has no name: \(places.joined(separator: ", ")).",
            "If that is a question, write its name into the first row of the file and import it again.",
        ]
    }

    /// How numbers were read that stand in place of choices.
    private var numberWords: [String] {
        guard !numbered.isEmpty else { return [] }
        return ["", "Answered in numbers, and read like this. Look whether your form counts the same way:"]
            + numbered.map { "  \($0.question): \($0.readWords) (\($0.meaning?.readWords ?? ""))" }
    }

    /// Why rows are no responses. Nothing of theirs is in any file.
    private var leftOutWords: [String] {
        guard rowsLeftOut > 0 else { return [] }
        let takable = leftOut.inOrder.map(\.reason).filter(NoResponse.takable.contains)
        let rows = leftOut.inOrder.map { Self.row($0.count, $0.reason.words) }
        let take = "To take what somebody only marked, add: --also \(takable.map(\.rawValue).joined(separator: ","))"
        return ["Left out, for these rows are no responses. Nothing of theirs is kept:"] + rows
            + (takable.isEmpty ? [] : [take]) + [""]
    }

    private static func list(_ names: [String]) -> String {
        names.map { $0.harmless().trimmingCharacters(in: .whitespaces) }.joined(separator: ", ")
    }

    /// The commonest causes; more than this nobody reads.
    private static let mostCauses = 12

    /// What was wrong with rows, the commonest first, as a small table.
    private var causeWords: [String] {
        guard !causes.isEmpty else { return [] }
        let sorted = causes.sorted {
            ($1.value, $0.key.column ?? "", $0.key.words) < ($0.value, $1.key.column ?? "", $1.key.words)
        }
        let shown = sorted.prefix(Self.mostCauses)
        let rows = shown.map { cause, count in
            Self.row(count, "\(cause.column.map { "\($0.prefix(40).description.harmless()): " } ?? "")\(cause.words)")
        }
        let rest = sorted.dropFirst(Self.mostCauses).reduce(0) { $0 + $1.value }
        return ["", "What was wrong, and how often:"] + rows + (rest > 0 ? [Self.row(rest, "something else")] : []) + [
            ""
        ]
    }

    /// What became of personal details in open answers: how many of each kind, and never one of them.
    private func detailWords(reviewed: String?) -> [String] {
        var lines: [String] = []
        if !details.isEmpty {
            lines += [
                "",
                isRedacted
                    ? "Personal details in open answers, with a tag in their place:"
                    : "PERSONAL DETAILS STAND IN OPEN ANSWERS, because of --no-redact:",
            ]
            lines += PersonalDetailKind.allCases.compactMap { kind in
                details[kind].map { Self.row($0, "\(kind.plural)\(isRedacted ? "  \(kind.tag)" : "")") }
            }
            lines.append("The search misses some. Read what you publish.")
        }
        if detailsKept > 0 {
            lines.append("\(detailsKept) more stay as they were written, as \(reviewed?.harmless() ?? "you") said.")
        }
        if decisionsUnused > 0 {
            lines.append(
                "\(counted(decisionsUnused, "line")) of \(reviewed?.harmless() ?? "the review") fit nothing in this file any more."
            )
        }
        if let reviewFile {
            lines += [
                "",
                "NOT FOR PUBLICATION: what was found is in \(reviewFile.harmless()). Only you can open it. In a spreadsheet, write",
                "keep in the first column where the words may stay, and save it as CSV or .xlsx. Then run the line with",
                "--reviewed \(reviewFile.harmless()) in place of --review, and delete that file.",
            ]
        }
        return lines.isEmpty ? [] : lines + [""]
    }

    /// The answers that nobody was to give, by question.
    private func notAskedWords(in file: String?) -> [String] {
        guard answersNotAsked > 0 else { return [] }
        var lines = [
            "\(counted(answersNotAsked, "answer")) left out: the survey does not ask that question of who gave them."
        ]
        lines += notAsked.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { Self.row($0.value, $0.key) }
        if let file { lines.append("They are in \(file.harmless()), apart from the responses. Not for publication.") }
        return lines
    }

    private static func row(_ count: Int, _ words: String) -> String {
        let number = String(count)
        return "\(String(repeating: " ", count: max(2, 8 - number.count)))\(number)  \(words)"
    }
}
