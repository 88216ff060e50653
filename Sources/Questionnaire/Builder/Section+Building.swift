extension Section: SurveyPart {
    /// A page of questions. Texts between the braces are paragraphs above its questions.
    public init(_ id: Identifier, _ title: Text, @PartsBuilder<SectionPart> _ parts: () -> [SectionPart]) {
        self.init(id, title)
        for part in parts() {
            switch part.content {
            case .paragraph(let text): introduction.append(text)
            case .question(let question): questions.append(question)
            }
        }
    }

    /// Its questions are asked only when this is true.
    public func when(_ condition: Condition) -> Section {
        var section = self
        section.condition = condition
        return section
    }

    /// Adds it to the survey's sections.
    public func add(to survey: inout Survey) { survey.sections.append(self) }
}

/// What stands between the braces of a section.
public struct SectionPart: Sendable {
    enum Content {
        case paragraph(Text)
        case question(Question)
    }

    let content: Content
}

extension PartsBuilder where Part == SectionPart {
    /// A question, or a note.
    public static func buildExpression<Kind>(_ question: QuestionOf<Kind>) -> [SectionPart] {
        [SectionPart(content: .question(question.question))]
    }

    /// A paragraph above the questions.
    public static func buildExpression(_ words: String) -> [SectionPart] {
        Text.paragraphs(of: words).map { SectionPart(content: .paragraph($0)) }
    }
}
