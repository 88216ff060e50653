import ArgumentParser
import Questionnaire
import Responses
import Signposting

struct TranslateCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "translate",
        abstract: "Write or update the file in which a survey is translated.",
        discussion: """
            The file is of GNU gettext's form (PO): open it in Poedit, Weblate or a text editor. Run this again \
            after every change of the survey. No translator's work is lost: where a text has changed, its \
            translation is marked "fuzzy", to be looked at again.

            "interface" instead of a survey is what the kiosk itself says, "posters" what posters say.

            The kiosk shows a translation once a person who speaks the language has read it. That is said with \
            --reviewed-by and --on.

            Examples:

              bigconvo translate mental-health uk
              bigconvo translate interface uk
            """)

    @Argument(
        help: """
            The survey, "interface" or "posters", and the code of the language. In a consultation folder the code is enough.
            """)
    var names: [String]

    @Option(help: "The initials of the person who has read the whole translation.")
    var reviewedBy: String?

    @Option(help: "The day on which it was read, such as 2026-11-25.")
    var on: String?

    func validate() throws {
        guard (1...2).contains(names.count) else {
            throw ValidationError("Name a survey and a language, such as: bigconvo translate mental-health uk")
        }
        guard (reviewedBy == nil) == (on == nil) else {
            throw ValidationError("--reviewed-by and --on go together: who has read it, and when.")
        }
    }

    func perform() throws {
        let language = try checkedLanguage()
        let survey = names.count == 2 ? names[0] : nil
        let texts = try texts(of: survey, besides: language)
        let target = TranslationFile(of: survey ?? Shelf.surveyFile, in: language)
        let before = try Shelf.source(of: target)
        var file = try before.map { try POFile(parsing: $0) } ?? POFile()
        file = file.updated(to: texts, language: language, on: Shelf.today.iso)
        try markReviewed(&file, of: texts, in: target)
        let written = try file.written()
        if !Shelf.isThere(target.path) || Array(before?.text.utf8 ?? "".utf8) != written {
            try WholeFile.write(written, to: target.path)
        }
        try Console.print(report(on: file, in: target))
    }

    private func checkedLanguage() throws(Faults) -> String {
        let code = names.last ?? ""
        if LanguageName.isKnown(code) { return code }
        throw Faults(
            Diagnostic(
                "bad-language", file: code, "this is not the code of a language",
                help: ["write codes such as pl, uk, ne, ar or zh-Hant", "the survey comes first, then the language"]))
    }

    private func texts(of survey: String?, besides language: String) throws -> TranslatableTexts {
        if let survey, !Shelf.isThere(survey), let texts = try Shelf.programTexts(called: survey) { return texts }
        let (checked, source) = try Shelf.survey(survey)
        guard checked.survey.language != language else {
            throw Faults(
                Diagnostic(
                    "same-language", file: source.name, "the survey is written in \"\(language)\" already",
                    help: ["name the language to translate into"]))
        }
        let name = source.name.split(separator: "/").last.map(String.init) ?? source.name
        return TranslatableTexts(
            of: checked.survey, file: name.hasSuffix(Shelf.surveyEnding) ? name : name + Shelf.surveyEnding)
    }

    /// A person has read what respondents will read: all of it, and as it is now.
    private func markReviewed(
        _ file: inout POFile, of texts: TranslatableTexts, in target: TranslationFile
    ) throws(Faults) {
        guard let reviewedBy, let on else { return }
        let day = try PastDay.read(on, option: "--on")
        guard !reviewedBy.allSatisfy(\.isWhitespace) else {
            throw Faults(
                Diagnostic(
                    "no-initials", file: "--reviewed-by", "nobody is named",
                    help: ["write the initials of who has read it, such as AB"]))
        }
        let count = TranslationCount(of: file)
        guard count.isWhole else {
            throw Faults(
                Diagnostic(
                    "not-translated", file: target.path,
                    "\(count.missing) texts are not translated, and \(count.outdated) are marked fuzzy",
                    help: ["finish the translation, then say who has read it"]))
        }
        let source = try SourceFile(name: target.path, bytes: try file.written())
        let faults = TranslationCheck.check(source, of: texts, in: target.language)
        if faults.hasErrors { throw Faults(faults) }
        file.markReviewed(by: reviewedBy.harmless(), on: day.iso)
    }

    private func report(on file: POFile, in target: TranslationFile) -> String {
        let count = TranslationCount(of: file)
        var words = "\(target.path.harmless()): \(counted(count.texts, "text"))"
        if count.isWhole {
            words += ", all translated"
        } else {
            words +=
                ", \(count.translated) translated, \(count.outdated) to look at again, \(count.missing) to translate"
        }
        switch Translation(file, language: target.language).review {
        case .draft where target.name == TranslationFile.posters:
            words += ".\nNobody has reviewed it yet. A poster in it says that it is a draft.\n"
        case .draft: words += ".\nNobody has reviewed it yet. The kiosk shows it with --drafts only.\n"
        case .reviewed(let initials, let day): words += ".\nReviewed by \(initials) on \(day).\n"
        }
        return words
    }
}
