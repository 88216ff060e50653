import Consultation
import Foundation
import Publishing
import Questionnaire
import Testing

struct ActionsFormatTests {
    private func written(_ list: ActionList, _ format: FigureFormat) -> String {
        var text = ""
        format.write(list, to: &text)
        return text
    }

    @Test("A list says first how many are done and how many are late")
    func summary() throws {
        let text = written(ActionList(try MadeUpPlan.plan(), on: try MadeUpPlan.day()), .text(columns: 80))
        #expect(
            text.hasPrefix(
                """
                Actions
                =======
                5 actions: 1 done, 1 under way, 1 agreed, 1 proposed, 1 not agreed. 1 of them is
                overdue.

                Open a drop-in. [drop-in]
                -------------------------
                Overdue: it was due by 31 October 2026, and is under way.
                - What was heard: We wait too long.
                - Who leads: Made-up Trust, service manager
                - How we will know: It is open.
                - Because: The room was wet.
                """))
    }

    @Test("A list of none says so in every format")
    func none() throws {
        let list = ActionList(try MadeUpPlan.plan(""), on: try MadeUpPlan.day())
        #expect(written(list, .text(columns: 80)) == "Actions\n=======\nThere are no actions yet.\n")
        #expect(written(list, .markdown) == "# Actions\n\nThere are no actions yet.\n")
        #expect(written(list, .csv).split(separator: "\r\n").count == 1)
        #expect(written(list, .json).contains("\"actions\": []"))
    }

    @Test("Only those of a status are listed, and what is due comes in the order of its days")
    func some() throws {
        let plan = try MadeUpPlan.plan()
        let day = try MadeUpPlan.day()
        #expect(ActionList(plan, status: .notAgreed, on: day).actions.map(\.id) == ["night"])
        let due = ActionList(dueBy: try MadeUpPlan.day("2027-01-31"), of: plan, on: day)
        #expect(due.actions.map(\.id) == ["drop-in", "forms"])
        #expect(due.notes == ["Open, and without a day to be done by: listen."])
        #expect(ActionList(dueBy: try MadeUpPlan.day("2027-01-30"), of: plan, on: day).actions.map(\.id) == ["drop-in"])
        #expect(ActionList(dueBy: try MadeUpPlan.day("2026-10-30"), of: plan, on: day).actions.isEmpty)
    }

    @Test("A table keeps formulas from coming alive, and JSON says null where nothing was written")
    func machines() throws {
        let list = ActionList(try MadeUpPlan.plan(), on: try MadeUpPlan.day())
        let csv = written(list, .csv)
        #expect(csv.contains("listen,Adults do not <listen> | to us.,,,'=1+1,,,no,,proposed,,,,\r\n"), "\(csv)")
        #expect(csv.contains(",2026-10-31,yes,It is open.,under way,The room was wet.,,,\r\n"))
        let json = try #require(
            try JSONSerialization.jsonObject(with: Data(written(list, .json).utf8)) as? [String: Any])
        let actions = try #require(json["actions"] as? [[String: Any]])
        #expect(json["day"] as? String == "2026-11-29" && actions.count == 5)
        #expect(actions[0]["overdue"] as? Bool == true && actions[0]["status"] as? String == "under way")
        #expect(actions[0]["findings"] as? [String] == ["theme/one-thing/waiting"])
        #expect(actions[1]["lead"] is NSNull && actions[1]["due"] is NSNull)
    }
}
