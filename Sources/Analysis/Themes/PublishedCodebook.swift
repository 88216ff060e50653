/// What may be shown of the themes of one codebook.
package struct PublishedCodebook: Hashable, Sendable {
    package struct Theme: Hashable, Sendable {
        package let id: String
        package let title: String
        /// The theme that it is a part of.
        package let parent: String?
        /// The responses that speak of it in any answer.
        package let count: PublishedCell
        package let share: PublishedShare?
    }

    package let id: String
    package let title: String
    /// The questions that it sorts, in the order of the survey.
    package let questions: [PublishedCoding]
    /// Who answered at least one of them.
    package let answered: PublishedCell
    /// Over all questions, in the order of the codebook.
    package let themes: [Theme]
    package let withoutTheme: PublishedCell
    package let withoutThemeShare: PublishedShare?

    init(
        _ coded: CodedQuestions, _ counts: CodebookCounts, _ whole: [ItemTally], _ masks: [ItemMask],
        _ sources: FileDisclosure, of plan: TallyPlan, for release: Release
    ) {
        let disclosure = OverAllDisclosure(
            counts.all, items: coded.items.map { (whole[$0], masks[$0]) }, for: release)
        let answered = release.cell(counts.all.answered, isHidden: disclosure.hidesAnswered)
        id = coded.codebook.id
        title = coded.codebook.title
        questions = zip(coded.items, counts.questions).map { item, counts in
            let question = plan.items[item].id
            return PublishedCoding(
                question, coded.codebook, counts, masks[item],
                files: sources.uncoded.filter { $0.question == question },
                for: release)
        }
        self.answered = answered
        themes = coded.codebook.themes.enumerated().map { place, theme in
            let count = release.cell(counts.all.counts[place], isHidden: disclosure.counts[place])
            return Theme(
                id: theme.id, title: theme.title, parent: theme.parent, count: count,
                share: release.share(count, of: answered))
        }
        withoutTheme = release.cell(counts.all.withoutTheme, isHidden: disclosure.withoutTheme)
        withoutThemeShare = release.share(withoutTheme, of: answered)
    }
}
