/// What nobody uses was probably meant to be used.
enum UnusedPartsRule: SurveyRule {
    static func check(_ inspection: Inspection) {
        let survey = inspection.survey
        // A line that was not understood may be the one that uses it.
        let broken = inspection.broken
        let lists = meant(inspection.questions.compactMap(\.list), among: survey.lists.map(\.id))
        let usesUnknownList = inspection.questions.contains { $0.list == nil && $0.places["choices"] != nil }
        for list in survey.lists
        where !usesUnknownList && !lists.contains(list.id) && !broken.mention(list.id) {
            inspection.report(
                "unused-list", .warning, at: list.id, "no question uses the list \"\(list.id.name)\"",
                help: ["delete it, or add \"choices \(list.id.name)\" to a question"])
        }
        let used =
            inspection.questions.flatMap { $0.choices.compactMap(\.ending) }
            + Set(inspection.questions.compactMap(\.list)).flatMap { id in
                survey.lists.first { $0.id == id }?.choices.compactMap(\.ending) ?? []
            }
        let endings = meant(used, among: survey.endings.map(\.id))
        for ending in survey.endings
        where !endings.contains(where: \.name.isEmpty) && !endings.contains(ending.id) && !broken.mention(ending.id) {
            inspection.report(
                "unused-ending", .warning, at: ending.id, "no choice leads to the ending \"\(ending.id.name)\"",
                help: ["delete it, or add \"-> end \(ending.id.name)\" behind a choice"])
        }
        let codebooks = Set(inspection.questions.compactMap(\.codebook?.name))
        for names in inspection.names.ownCodebooks where codebooks.isDisjoint(with: names) {
            guard let name = names.first, !names.contains(where: { broken.mention(Identifier($0)) }) else { continue }
            inspection.report(
                "unused-codebook", .warning, at: survey.id, "no question uses the codebook \"\(name)\" of this folder",
                help: ["delete its file, or add \"themes \(name)\" to an open question"])
        }
    }

    /// The names that are used, with those that were probably meant where one leads nowhere: it is reported
    /// there, and what it was to lead to is not unused as well.
    private static func meant(_ used: [Identifier], among known: [Identifier]) -> Set<Identifier> {
        let unknown = Set(used).subtracting(known)
        let names = known.map(\.name)
        return Set(used).union(unknown.compactMap { Lookalike.nearest(to: $0.name, in: names).map { Identifier($0) } })
    }
}
