import Analysis
import ArgumentParser
import Questionnaire
import Responses

/// Two or more editions of a consultation: a survey, and files with the responses of each.
struct EditionOptions: ParsableArguments {
    @Argument(help: "The survey of the latest edition. In a consultation folder it may be left out.")
    var survey: String?

    @Option(parsing: .upToNextOption, help: "The files with the responses of the edition before.")
    var before: [String] = []

    @Option(
        parsing: .upToNextOption,
        help: "The files with the responses of the latest edition; without it those of the consultation folder.")
    var after: [String] = []

    @Option(help: "The survey of the edition before, where it was another one.")
    var beforeSurvey: String?

    @Option(
        help: ArgumentHelp(
            "One of three or more editions, the earliest first: 2024=FILE. Repeat it for each file.",
            discussion: "A file that ends with .survey is the survey of that edition: 2024=old.survey.",
            valueName: "label=file"))
    var edition: [String] = []

    /// The editions, the earliest first.
    ///
    /// - Throws: ``Faults`` when there are not two of them, or a file is named twice.
    func named() throws(Faults) -> [NamedEdition] {
        let editions = edition.isEmpty ? try pair() : try listed()
        try Self.requireDistinct(editions)
        return editions
    }

    /// The editions, the earliest first; one where nothing is said of an earlier one.
    ///
    /// - Throws: ``Faults`` when there are no responses, or a file is named twice.
    func oneOrMore() throws(Faults) -> [NamedEdition] {
        guard before.isEmpty, beforeSurvey == nil, edition.isEmpty else { return try named() }
        let files = after.isEmpty ? Shelf.responseFiles() : after
        guard !files.isEmpty else {
            throw Self.usage(
                "--after", "there are no responses to count", "name them: --after responses/online.csv")
        }
        let own = [NamedEdition(survey: survey, files: files)]
        try Self.requireDistinct(own)
        return own
    }

    /// A response belongs to one edition.
    static func requireDistinct(_ editions: [NamedEdition]) throws(Faults) {
        var seen: Set<String> = []
        let again = editions.flatMap(\.files).filter { !seen.insert(Shelf.resolved($0)).inserted }
        guard again.isEmpty else {
            throw Faults(
                again.map {
                    Diagnostic(
                        "same-file", file: $0, "this file is named twice, and its responses would be counted twice",
                        help: ["name it once: a response belongs to one edition"])
                })
        }
    }

    private func pair() throws(Faults) -> [NamedEdition] {
        guard !before.isEmpty else {
            throw Self.usage(
                "--before", "there is nothing to compare with",
                "name the responses of the edition before: --before last-year.csv --after responses/online.csv")
        }
        let own = Set(before.map(Shelf.resolved))
        let latest = after.isEmpty ? Shelf.responseFiles().filter { !own.contains(Shelf.resolved($0)) } : after
        guard !latest.isEmpty else {
            throw Self.usage(
                "--after", "there are no responses of the latest edition",
                "name them: --before last-year.csv --after responses/online.csv")
        }
        return [NamedEdition(survey: beforeSurvey, files: before), NamedEdition(survey: survey, files: latest)]
    }

    private func listed() throws(Faults) -> [NamedEdition] {
        guard before.isEmpty, after.isEmpty, beforeSurvey == nil else {
            throw Self.usage(
                "--edition", "--edition does not go together with --before and --after",
                "name every edition by --edition, the earliest first")
        }
        var editions: [NamedEdition] = []
        for text in edition {
            let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
            guard parts.count == 2 else {
                throw Self.usage(
                    "--edition", "\"\(text.harmless())\" does not say which edition a file is of",
                    "write what you call the edition, then the file: --edition 2024=last-year.csv")
            }
            let place = editions.firstIndex { $0.label == parts[0] } ?? editions.count
            if place == editions.count { editions.append(NamedEdition(label: parts[0])) }
            if parts[1].lowercased().hasSuffix(Shelf.surveyEnding) {
                editions[place].survey = parts[1]
            } else {
                editions[place].files.append(parts[1])
            }
        }
        if editions.count < 2 {
            throw Self.usage(
                "--edition", "one edition cannot be compared", "name another one: --edition 2025=…, --edition 2026=…")
        }
        if let empty = editions.first(where: { $0.files.isEmpty }) {
            throw Self.usage(
                "--edition", "there are no responses of \(empty.label?.harmless() ?? "")",
                "name them: --edition \(empty.label?.harmless() ?? "")=responses.csv")
        }
        if EditionFigures.areOutOfOrder(editions.compactMap(\.label)) {
            throw Self.usage("--edition", "the years are not in order", "name the earliest edition first")
        }
        let last = editions.count - 1
        if editions[last].survey == nil { editions[last].survey = survey }
        return editions
    }

    private static func usage(_ option: String, _ message: String, _ help: String) -> Faults {
        Faults(Diagnostic("editions-unclear", file: option, message, help: [help]))
    }
}
