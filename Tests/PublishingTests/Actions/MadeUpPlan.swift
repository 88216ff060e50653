import Consultation
import Questionnaire
import Signposting
import Testing

/// A plan with an action of every status. Every body and every promise in it is made up.
enum MadeUpPlan {
    static let text = """
        actions:
          - id: drop-in
            finding: We wait too long.
            findings: [theme/one-thing/waiting]
            recommendation: Open a drop-in.
            lead: Made-up Trust, service manager
            due: 2026-10-31
            how-we-will-know: It is open.
            status: under way
            because: The room was wet.
          - id: listen
            finding: "Adults do not <listen> | to us."
            recommendation: "=1+1"
          - id: posters
            finding: We do not know where to go.
            recommendation: Hang posters.
            lead: Made-up Council
            status: done
            evidence: Minutes of the board
            what-changed: Posters hang in 40 schools.
          - id: night
            finding: Nobody is there at night.
            recommendation: Open all night.
            lead: Made-up Trust
            status: not agreed
            because: There is no money.
          - id: forms
            finding: Forms are hard.
            recommendation: Make them short.
            lead: Made-up Council
            due: 2027-01-31
            how-we-will-know: One page.
            status: agreed
        """

    static func plan(_ text: String = text) throws -> ActionPlan {
        try ActionPlan(reading: try SourceFile(name: "actions.yml", bytes: Array(text.utf8)))
    }

    static func day(_ iso: String = "2026-11-29") throws -> CalendarDay { try #require(CalendarDay(iso)) }
}
