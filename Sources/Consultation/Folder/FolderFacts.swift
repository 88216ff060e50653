package import Signposting

/// What stands in a consultation folder, as far as its status rests on it. It holds no answers and no exact number of them.
package struct FolderFacts: Hashable, Sendable {
    package enum Survey: Hashable, Sendable {
        case faulty(Int)
        /// - Parameter usesThemes: whether what people write is sorted by a codebook.
        case ready(title: String, usesThemes: Bool)
    }

    /// A file that people write.
    package enum File<Content: Hashable & Sendable>: Hashable, Sendable {
        case missing
        case faulty
        case read(Content)
    }

    /// How many responses there are, as it may be said.
    package enum Responses: Hashable, Sendable {
        case none
        case faulty(files: Int)
        /// Under the threshold, so that it is not said how many.
        case few(files: Int)
        case about(Int, files: Int)
    }

    /// The services that young people are shown.
    package struct Contacts: Hashable, Sendable {
        package var all: Int
        /// The ids of those of which something is not confirmed.
        package var unconfirmed: [String]
        /// The ids of those that it is time to look at again.
        package var overdue: [String]

        package init(all: Int = 0, unconfirmed: [String] = [], overdue: [String] = []) {
            self.all = all
            self.unconfirmed = unconfirmed
            self.overdue = overdue
        }
    }

    /// How many quotations there are, and what was decided.
    package struct Quotes: Hashable, Sendable {
        package var approved: Int
        package var open: Int

        package init(approved: Int, open: Int) {
            self.approved = approved
            self.open = open
        }
    }

    package enum Report: Hashable, Sendable {
        case none
        /// Made before the last responses came in.
        case stale
        case made
    }

    package var day: CalendarDay
    package var survey: Survey
    package var checklist: File<Checklist> = .missing
    /// The ids of the toolkit's own checklist that are not in that of the folder.
    package var lackingItems: [String] = []
    package var contacts = Contacts()
    /// The names of the keys that seal, without their ending.
    package var keys: [String] = []
    package var stores: [String] = []
    /// Whether a store was written to after the last responses.
    package var hasNewInStores = false
    package var responses: Responses = .none
    package var hasCodedSheet = false
    package var hasAgreement = false
    package var quotes: File<Quotes> = .missing
    package var posters = 0
    /// How many of them say on their face that they are drafts.
    package var draftPosters = 0
    /// Which posters a safeguarding lead said yes to.
    package var approvals: File<ApprovalReview> = .missing
    package var hasSaidDid = false
    package var actions: File<ActionPlan> = .missing
    /// What actions name as a priority and the report does not.
    package var strayPriorities: [StrayPriority] = []
    package var report: Report = .none
    /// The pages of the report that nobody wrote yet, as `report.yml` calls them.
    package var unwritten: [String] = []
    /// What would go into git along with the folder, and must not.
    package var exposedInGit: [String] = []

    package init(on day: CalendarDay, survey: Survey) {
        self.day = day
        self.survey = survey
    }
}
