/// The ten kinds of question, by the keyword that starts one.
public enum QuestionKind: String, CaseIterable, Sendable {
    case one
    case many
    case scale
    case grid
    case rank
    case yesNo = "yes-no"
    case number
    case text
    case longText = "long-text"
    case note

    /// Whether the answer is picked from choices that the survey gives.
    package var isClosed: Bool {
        switch self {
        case .one, .many, .scale, .grid, .rank, .yesNo: true
        case .number, .text, .longText, .note: false
        }
    }

    /// Whether the answer is typed in the respondent's own words.
    package var isOpenText: Bool { self == .text || self == .longText }

    /// Whether anything is asked at all: a note is only read.
    package var isAsked: Bool { self != .note }

    /// Whether exactly one choice answers it, so that its label can be put into a later text.
    package var isSingleChoice: Bool { self == .one || self == .scale || self == .yesNo }

    /// The most characters an open answer may have when the survey does not say.
    package var defaultCharacterLimit: Int { self == .longText ? 1000 : 200 }
}
