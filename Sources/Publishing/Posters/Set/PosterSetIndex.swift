package import Questionnaire
import Signposting

/// The page that leads to every poster of a set, and says which of them are drafts.
package struct PosterSetIndex: Sendable {
    struct Page {
        let groups: [Group]
        /// How many there are, and how many of them are drafts.
        let count: Int
        let drafts: Int
    }

    /// The posters of one theme.
    struct Group {
        let title: String
        let links: [Link]
    }

    struct Link {
        let file: String
        let headline: String
        /// The language of the headline and its direction.
        let language: String
        let direction: String
        /// Whom it is for, and the sheet.
        let words: String
        /// What is missing, of a draft.
        let draft: String?
    }

    private let templates: PageTemplates

    /// - Parameter own: a designer's own templates, which win over those of the same name that ship.
    /// - Throws: ``Faults`` for every template with a mistake.
    package init(own: [SourceFile] = []) throws(Faults) { templates = try PageTemplates(own: own) }

    package func page(of set: PosterSet) -> String {
        var groups: [(title: String, links: [Link])] = []
        for entry in set.entries {
            let title = entry.poster.title.harmless()
            if groups.last?.title != title { groups.append((title, [])) }
            groups[groups.count - 1].links.append(Link(entry))
        }
        let page = Page(
            groups: groups.map { Group(title: $0.title, links: $0.links) }, count: set.entries.count,
            drafts: set.entries.count { $0.poster.draft != nil })
        return templates.render(page, with: "poster-index")
    }
}

extension PosterSetIndex.Link {
    fileprivate init(_ entry: PosterSet.Entry) {
        let poster = entry.poster
        let audience = poster.audience ?? "everyone"
        file = entry.file
        headline = poster.headline.harmless()
        language = poster.language
        direction = WritingDirection(ofLanguage: poster.language).rawValue
        words = (["for \(audience)"] + [entry.sheet?.rawValue].compactMap(\.self)).joined(separator: ", ").harmless()
        draft = poster.draft?.banner
    }
}
