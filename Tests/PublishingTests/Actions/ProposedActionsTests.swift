import Consultation
import Publishing
import Testing

struct ProposedActionsTests {
    private func statement(_ text: String = MadeUpPlan.text) throws -> ProposedActions {
        ProposedActions(try MadeUpPlan.plan(text), publisher: "The Made-up Board", on: try MadeUpPlan.day())
    }

    private func written(_ statement: ProposedActions, _ format: ActionPageFormat) -> String {
        var text = ""
        format.write(statement, to: &text)
        return text
    }

    @Test("A statement has a table for what is proposed, one for what is done, and one for what was not agreed")
    func markdown() throws {
        #expect(
            written(try statement(), .markdown) == """
                # Statement of proposed action

                The Made-up Board, as it stood on 29 November 2026.

                This layout is the toolkit's own. It is not an official form: none was found.

                Not said yet: who leads (1 of 3), by when (1 of 3), how we will know (1 of 3).

                ## What is proposed

                | Finding | Proposed action | Lead | Due date | How we will know |
                | --- | --- | --- | --- | --- |
                | We wait too long. | Open a drop-in. | Made-up Trust, service manager | 31 October 2026 (overdue) | It is open. |
                | Adults do not &lt;listen\\> \\| to us. | \\=1+1 | not said yet | not said yet | not said yet |
                | Forms are hard. | Make them short. | Made-up Council | 31 January 2027 (agreed) | One page. |

                ## What is done

                | Finding | What changed | Lead | Evidence |
                | --- | --- | --- | --- |
                | We do not know where to go. | Posters hang in 40 schools. | Made-up Council | Minutes of the board |

                ## What was not agreed

                | Finding | What was asked for | Why not |
                | --- | --- | --- |
                | Nobody is there at night. | Open all night. | There is no money. |

                """)
    }

    @Test("In a terminal each cell stands under its row, with its head, and never wider than a line")
    func text() throws {
        let text = written(try statement(), .text(columns: 40))
        #expect(text.contains("1. Finding: We wait too long.\n   Proposed action: Open a drop-in.\n"))
        #expect(text.split(separator: "\n").allSatisfy { $0.count <= 40 })
    }

    @Test("Without actions it says so, and has no empty table")
    func none() throws {
        let text = written(try statement(""), .markdown)
        #expect(text.contains("There are no actions yet.") && !text.contains("|") && !text.contains("Not said yet"))
    }

    @Test("As a page every table has a head for each column and each row")
    func page() throws {
        let page = try ProposedActionsHTML().page(of: try statement())
        #expect(page.contains("<th scope=\"col\">How we will know</th>"))
        #expect(page.contains("<tr class=\"overdue\"><th scope=\"row\">We wait too long.</th>"))
        #expect(page.contains("Adults do not &lt;listen&gt; | to us.") && !page.contains("{{"))
    }
}
