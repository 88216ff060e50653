/// `{ID}` puts in the label of an earlier answer that was picked from choices; what a person typed is
/// never put back on a screen.
enum PlaceholderRule: SurveyRule {
    static func check(_ inspection: Inspection) {
        let survey = inspection.survey
        for text in survey.welcome + [survey.title, survey.consent].compactMap(\.self) {
            check(text, before: 0, in: inspection)
        }
        var before = 0
        for section in survey.sections {
            for text in [section.title] + section.introduction { check(text, before: before, in: inspection) }
            for question in section.questions {
                for text in [question.title] + question.paragraphs { check(text, before: before, in: inspection) }
                for text in [question.hint, question.unit] { check(text, before: before, in: inspection) }
                for row in question.rows { check(row.statement, before: before, in: inspection) }
                for choice in inspection.writtenChoices(of: question) {
                    check(choice.label, before: before, in: inspection)
                }
                before += 1
            }
        }
        for text in survey.thanks + survey.endings.flatMap(\.paragraphs) {
            check(text, before: before, in: inspection)
        }
    }

    private static func check(_ text: Text?, before: Int, in inspection: Inspection) {
        // Hardly any text has a brace, which is far quicker to see than to take the text apart.
        guard let text, text.source.utf8.contains(UInt8(ascii: "{")) else { return }
        if text.hasOpenBrace {
            inspection.log.report(
                "bad-placeholder", at: inspection.place(of: "{", in: text), "the brace that opens here is never closed",
                help: ["write {ID} to put in an answer, and {{ for a brace that is only a brace"])
        }
        for name in Set(text.placeholders).sorted() {
            let place = inspection.place(of: "{\(name)}", in: text)
            let identifier = Identifier(name.trimmed, at: place)
            guard name == name.trimmed, !name.isEmpty else {
                inspection.log.report(
                    "bad-placeholder", at: place, "between the braces stands no more than the id of a question",
                    help: [
                        name.trimmed.isEmpty
                            ? "write {{ and }} for braces that are only braces" : "write {\(name.trimmed.shortened)}"
                    ])
                continue
            }
            guard let index = inspection.checked.index(of: name) else {
                inspection.reportUnknown(
                    "unknown-question", "question", identifier, among: inspection.questions.map(\.id),
                    isIncomplete: inspection.broken.hideAQuestion, isHidden: inspection.broken.mention(identifier),
                    help: "write {{ and }} for braces that are only braces")
                continue
            }
            let question = inspection.questions[index]
            if index >= before {
                inspection.report(
                    "looks-forward", at: identifier, "{\(name)} puts in an answer that was not given yet",
                    help: ["a text can use only the answers to questions that come before it"])
            } else if inspection.broken.hideKind(of: question) {
                continue
            } else if !question.kind.isSingleChoice, question.kind != .many, question.kind != .rank {
                inspection.report(
                    "bad-placeholder", at: identifier,
                    "{\(name)} cannot be put into a text: \"\(name)\" is of the kind \"\(question.kind.rawValue)\"",
                    help: ["only answers picked from choices are put in; what a person typed never is"])
            }
        }
    }
}

extension String {
    fileprivate var trimmed: String {
        String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}

extension Text {
    /// Whether a brace opens that no other one closes, so that people would read it.
    fileprivate var hasOpenBrace: Bool {
        pieces.contains { if case .words(let words) = $0 { words.contains("{") } else { false } }
            && !source.replacing("{{", with: "").split(separator: "{", omittingEmptySubsequences: false).dropFirst()
                .allSatisfy { $0.contains("}") }
    }
}
