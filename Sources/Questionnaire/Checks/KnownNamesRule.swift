/// Every list, ending, service and codebook that is named exists.
enum KnownNamesRule: SurveyRule {
    static func check(_ inspection: Inspection) {
        let survey = inspection.survey
        checkServices(survey.support, in: inspection)
        for list in survey.lists { checkEndings(of: list.choices, in: inspection) }
        for question in inspection.questions {
            checkEndings(of: question.choices, in: inspection)
            checkServices(question.support, in: inspection)
            if let list = question.list, KindRule.means("choices", for: question.kind),
                !survey.lists.contains(where: { $0.id == list })
            {
                inspection.reportUnknown(
                    "unknown-list", "list of choices", list, among: survey.lists.map(\.id),
                    isIncomplete: inspection.broken.hideAList, isHidden: inspection.broken.mention(list),
                    help: "start one at the left margin: choices \(list.name)")
            }
            if let codebook = question.codebook, KindRule.means("themes", for: question.kind),
                let known = inspection.names.codebooks,
                !known.contains(codebook.name)
            {
                inspection.reportUnknown(
                    "unknown-codebook", "codebook", codebook, among: known.sorted().map { Identifier($0) },
                    help: "there is: \(known.sorted().joined(separator: ", "))")
            }
        }
    }

    private static func checkEndings(of choices: [Choice], in inspection: Inspection) {
        let endings = inspection.survey.endings.map(\.id)
        for case let ending? in choices.map(\.ending) where !ending.name.isEmpty && !endings.contains(ending) {
            inspection.reportUnknown(
                "unknown-ending", "ending", ending, among: endings, isIncomplete: inspection.broken.hideAnEnding,
                isHidden: inspection.broken.mention(ending),
                help: "start one at the left margin: ending \(ending.name)")
        }
    }

    private static func checkServices(_ services: [Identifier], in inspection: Inspection) {
        guard let known = inspection.names.services else { return }
        for service in services where !known.contains(service.name) {
            inspection.reportUnknown(
                "unknown-service", "service", service, among: known.sorted().map { Identifier($0) },
                help: "\"bigconvo services list\" shows them all")
        }
    }
}
