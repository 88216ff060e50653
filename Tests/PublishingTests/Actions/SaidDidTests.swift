import Consultation
import Publishing
import Questionnaire
import Testing

struct SaidDidTests {
    private func markdown(_ board: SaidDid) -> String {
        var text = ""
        ActionPageFormat.markdown.write(board, publisher: "The Made-up Commission", to: &text)
        return text
    }

    @Test("What is done comes first, and what was refused is there too, with its reason")
    func order() throws {
        let board = SaidDid(try MadeUpPlan.plan(), on: try MadeUpPlan.day())
        #expect(board.pairs.map(\.id) == ["posters", "drop-in", "forms", "listen", "night"])
        #expect(board.pairs.map(\.answer) == [.did, .doing, .will, .asked, .haveNot])
        #expect(
            markdown(board) == """
                # You said, we did

                5 things that you said: 1 done, 1 under way, 1 agreed, 1 not answered yet, 1 not agreed. 1 is late.

                ### You said: We do not know where to go.

                We did: Posters hang in 40 schools.

                - Who leads: Made-up Council
                - Where you can see it: Minutes of the board

                ### You said: We wait too long.

                We are working on it: Open a drop-in.

                - Because: The room was wet.
                - This is late. It was due by 31 October 2026.
                - Who leads: Made-up Trust, service manager

                ### You said: Forms are hard.

                We have agreed to it: Make them short.

                - By 31 January 2027.
                - Who leads: Made-up Council

                ### You said: Adults do not &lt;listen\\> \\| to us.

                We have asked, and wait for an answer: =1+1

                ### You said: Nobody is there at night.

                We have not: Open all night.

                - Because: There is no money.
                - Who was asked: Made-up Trust

                ## About this page

                Published by The Made-up Commission.

                As it stood on 29 November 2026.

                """)
    }

    @Test("A choice says how much it leaves out")
    func choice() throws {
        let board = SaidDid(try MadeUpPlan.plan(), only: ["posters"], on: try MadeUpPlan.day())
        #expect(board.pairs.map(\.id) == ["posters"])
        let text = markdown(board)
        #expect(text.contains("1 thing that you said: 1 done.\n"))
        #expect(
            text.contains("This is a choice. Not shown here: 1 under way, 1 agreed, 1 proposed, 1 not agreed."))
    }

    @Test("Without actions it says that there is no answer yet")
    func none() throws {
        let text = markdown(SaidDid(try MadeUpPlan.plan(""), on: try MadeUpPlan.day()))
        #expect(text.contains("There is no answer yet to what you said."))
    }

    @Test("Figures stand under what was said, and only those that findings carry and may be published")
    func figures() throws {
        func sentences(_ publication: String) throws -> FindingSentences {
            try FindingSentences(
                reading: Array(
                    """
                    {"schema": "bigconvo-findings", "forPublication": \(publication), "findings": [
                    {"id": "theme/one-thing/waiting", "sentence": "12% wrote of waiting."}]}
                    """.utf8), named: "findings.json")
        }
        let plan = try MadeUpPlan.plan()
        let found = try sentences("true")
        #expect(found.unknown(in: plan).isEmpty)
        let board = SaidDid(plan, on: try MadeUpPlan.day(), figures: found.byID)
        #expect(markdown(board).contains("We wait too long.\n\n12% wrote of waiting.\n\n"))
        let other = try MadeUpPlan.plan(MadeUpPlan.text.replacing("one-thing/waiting", with: "one-thing/waitin"))
        #expect(found.unknown(in: other).map(\.id) == ["unknown-finding"])
        #expect(found.unknown(in: other).first?.help == ["did you mean \"theme/one-thing/waiting\"?"])
        let raw = try #require(throws: Faults.self) { try sentences("false") }
        #expect(raw.diagnostics.map(\.id) == ["not-for-publication"])
        let none = try #require(throws: Faults.self) { try FindingSentences(reading: [1, 2], named: "x") }
        #expect(none.diagnostics.map(\.id) == ["not-findings"])
    }

    @Test("A page and a poster carry every answer, escaped, and need nothing from elsewhere")
    func pages() throws {
        let html = try SaidDidHTML(publisher: "A & B")
        let board = SaidDid(try MadeUpPlan.plan(), on: try MadeUpPlan.day())
        for page in [html.page(of: board), html.poster(of: board, on: .a3, as: .waves)] {
            #expect(page.contains("Adults do not &lt;listen&gt; | to us."))
            #expect(page.contains("Because: There is no money.") && page.contains("Published by A &amp; B."))
            #expect(page.contains("class=\"") && page.contains("have-not"))
            #expect(!page.contains("{{") && !page.contains("src=") && !page.contains("href="))
        }
    }
}
