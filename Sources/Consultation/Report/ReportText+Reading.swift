package import Questionnaire

extension ReportText {
    /// Reads `report.yml`.
    ///
    /// - Throws: ``Faults`` with every fault of the file, among them a question that stands in two priorities.
    package init(reading file: SourceFile) throws(Faults) {
        self.init()
        let value = try YAMLValue(parsing: file)
        if case .empty = value.content { return }
        let log = FaultLog(file: file.name)
        let known = [
            "title", "publisher", "date", "foreword", "foreword-by", "what-we-did", "priorities", "next-steps",
            "partners",
        ]
        let fields = YAMLFields(of: value, as: "a report", knowing: known, log: log)
        title = fields.text("title")
        publisher = fields.text("publisher")
        date = fields.text("date")
        foreword = fields.text("foreword").map(ReportPassage.init)
        forewordBy = fields.text("foreword-by")
        whatWeDid = fields.text("what-we-did").map(ReportPassage.init)
        priorities = fields.list("priorities").compactMap { ReportPriority($0, log: log) }
        nextSteps = fields.text("next-steps").map(ReportPassage.init)
        partners = fields.texts("partners")
        reportRepeatedQuestions(log)
        try log.throwIfBroken()
    }

    private func reportRepeatedQuestions(_ log: FaultLog) {
        var places: [String: SourceRange] = [:]
        for question in priorities.flatMap(\.questions) {
            if let first = places[question.name] {
                log.report(
                    "duplicate-name", at: question.range, "the question \"\(question.name)\" stands here twice",
                    help: ["keep it under one priority"], notes: [.init("it stands here already", at: first)])
            } else {
                places[question.name] = question.range
            }
        }
    }
}

extension ReportPriority {
    fileprivate init?(_ value: YAMLValue, log: FaultLog) {
        let known = ["title", "questions", "themes", "introduction", "recommendations"]
        let fields = YAMLFields(of: value, as: "a priority", knowing: known, log: log)
        guard case .fields = value.content, let title = fields.required("title") else { return nil }
        self.title = title
        questions = fields.texts("questions").map { Identifier($0.source, at: $0.range) }
        themes = fields.texts("themes").map { Identifier($0.source, at: $0.range) }
        introduction = fields.text("introduction").map(ReportPassage.init)
        recommendations = fields.text("recommendations").map(ReportPassage.init)
    }
}

extension ReportText {
    /// Every passage, with what a person calls it.
    package var passages: [ReportPassage] {
        [foreword, whatWeDid, nextSteps].compactMap(\.self)
            + priorities.flatMap { [$0.introduction, $0.recommendations].compactMap(\.self) }
    }
}
