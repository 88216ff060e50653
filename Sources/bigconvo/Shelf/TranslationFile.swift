import Questionnaire

/// The name of a translation file: `mental-health.pl.po` beside `mental-health.survey`.
struct TranslationFile {
    static let ending = ".po"
    /// What the translations of the program itself are called.
    static let interface = "interface"

    /// What the translations of the words of posters are called.
    static let posters = "posters"

    /// The survey's path without its ending, or ``interface``.
    let base: String
    let language: String

    init(of survey: String, in language: String) {
        base = survey.hasSuffix(Shelf.surveyEnding) ? String(survey.dropLast(Shelf.surveyEnding.count)) : survey
        self.language = language
    }

    /// Reads a name; nil for one of another form.
    init?(named path: String) {
        guard path.hasSuffix(Self.ending) else { return nil }
        let name = path.dropLast(Self.ending.count)
        guard let dot = name.lastIndex(of: "."), dot > name.startIndex, !name[dot...].contains("/") else { return nil }
        base = String(name[..<dot])
        language = String(name[name.index(after: dot)...])
    }

    var path: String { "\(base).\(language)\(Self.ending)" }

    /// The survey's name without its folder, by which one that ships is found.
    var name: String { base.split(separator: "/").last.map(String.init) ?? base }

    var isInterface: Bool { name == Self.interface }

    /// Whether it is of what the program says, and not of a survey.
    var isOfProgram: Bool { isInterface || name == Self.posters }

    /// The file of the survey that it translates.
    var survey: String { base + Shelf.surveyEnding }
}
