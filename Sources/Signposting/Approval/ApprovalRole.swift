/// Who has read a poster.
package enum ApprovalRole: String, CaseIterable, Sendable {
    /// Without this one a poster stays a draft.
    case safeguardingLead = "safeguarding-lead"
    case camhs
    case youngPeople = "young-people"

    /// As it stands in a sentence.
    package var words: String {
        switch self {
        case .safeguardingLead: "a safeguarding lead"
        case .camhs: "CAMHS"
        case .youngPeople: "young people"
        }
    }
}
