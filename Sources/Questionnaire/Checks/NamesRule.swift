/// A name can be told from a word of the language, and from a formula when a spreadsheet opens it.
enum NamesRule: SurveyRule {
    /// Columns of canonical responses that no question may take.
    private static let columns = ["mode", "language"]
    /// Words that mean something where a condition would name a question.
    private static let words = ["not", "answered", "declined"]

    static func check(_ inspection: Inspection) {
        let survey = inspection.survey
        let codes = inspection.codes
        let rows = inspection.questions.flatMap { $0.rows.map(\.id) }
        let names = [survey.id] + (survey.lists.map(\.id) + survey.sections.map(\.id) + survey.endings.map(\.id))
        for name in names + inspection.questions.map(\.id) + rows + codes {
            check(name, in: inspection)
        }
        for question in inspection.questions.map(\.id) {
            let name = question.name.lowercased()
            if columns.contains(name) {
                reportReserved(question, "is a column of every file of responses", in: inspection)
            } else if refusesQuestion(question) {
                reportReserved(question, "is a word of conditions", in: inspection)
            }
        }
        for code in codes {
            if refusesCode(code) { reportReserved(code, "is a word of conditions", in: inspection) }
            if code.name != Choice.preferNotToSay, code.name.lowercased() == Choice.preferNotToSay {
                inspection.report(
                    "reserved-name", at: code, "this looks like declining, and would be counted as an answer",
                    help: ["write it in small letters: \(Choice.preferNotToSay)"])
            }
        }
        for language in survey.languages where !LanguageCode.isWellFormed(language.name) {
            inspection.report(
                "bad-language", at: language, "\"\(language.name)\" is not the code of a language",
                help: ["write codes such as en, pl or zh-Hant"])
        }
    }

    /// Whether a condition could not name a question that is called so.
    static func refusesQuestion(_ id: Identifier) -> Bool { words.contains(id.name) }

    /// Whether a condition could not name a choice with this code.
    static func refusesCode(_ code: Identifier) -> Bool { code.name == "not" }

    /// Longer ones cannot be read in the first row of a spreadsheet.
    private static let longest = 60

    private static func check(_ name: Identifier, in inspection: Inspection) {
        // There are no more characters than bytes, which are counted sooner.
        if name.name.utf8.count > longest, name.name.count > longest {
            inspection.report(
                "bad-id", at: name, "this name has \(name.name.count) characters, and \(longest) are the most",
                help: ["call it something short; what people read is the text between quotes"])
        }
        guard let first = name.name.first, !first.isLetter, !first.isNumber, Double(name.name) == nil else { return }
        inspection.report(
            "bad-id", at: name, "a name starts with a letter or a digit, and not with \"\(first)\"",
            help: ["leave the \"\(first)\" out"])
    }

    private static func reportReserved(_ name: Identifier, _ reason: String, in inspection: Inspection) {
        inspection.report(
            "reserved-name", at: name, "\"\(name.name)\" \(reason), so nothing else can be called that",
            help: ["give it another name"])
    }
}
