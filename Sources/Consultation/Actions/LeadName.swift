/// Tells a lead that is only the name of a person from a body or a role. It guesses, and so it only warns.
enum LeadName {
    /// Words of bodies and roles: one of them is enough.
    private static let ofBodies: Set<String> = [
        "academy", "adviser", "advisor", "agency", "alliance", "assembly", "authority", "board", "borough", "care",
        "chair", "charity", "chief", "children", "city", "club", "college", "commission", "commissioner", "committee",
        "constabulary", "coordinator", "council", "councillor", "county", "deputy", "director", "district", "education",
        "england", "executive", "forum", "foundation", "governors", "group", "hampshire", "head", "health", "hospital",
        "hub", "island", "isle", "lead", "leader", "line", "manager", "mayor", "member", "mind", "ministry", "network",
        "nurse", "office", "officer", "parliament", "partnership", "police", "portsmouth", "practice", "project",
        "safeguarding", "school", "schools", "secretary", "service", "services", "social", "southampton", "staff",
        "support", "team", "trust", "unit", "university", "voluntary", "work", "worker", "workers", "young", "youth",
    ]

    private static let titles: Set<String> = [
        "cllr", "dr", "lady", "lord", "miss", "mr", "mrs", "ms", "mx", "prof", "sir",
    ]

    /// Whether the words are two or three names such as `Ann Example`, and nothing besides.
    static func isOnlyAPerson(_ lead: String) -> Bool {
        let words = lead.split { $0.isWhitespace || $0 == "." }.map(String.init)
        guard !words.contains(where: { ofBodies.contains($0.lowercased().filter(\.isLetter)) }) else { return false }
        let names = words.drop { titles.contains($0.lowercased()) }
        let fewest = names.count < words.count ? 1 : 2
        return (fewest...3).contains(names.count) && names.allSatisfy(isName)
    }

    /// A capital and small letters, as in `Zoë`, `O'Neill` and `Smith-Jones`; `CAMHS` is none.
    private static func isName(_ word: String) -> Bool {
        let parts = word.split { "-'\u{2019}".contains($0) }
        return !parts.isEmpty
            && parts.allSatisfy { part in
                part.first?.isUppercase == true && part.allSatisfy(\.isLetter)
                    && part.dropFirst().allSatisfy(\.isLowercase)
            }
    }
}
