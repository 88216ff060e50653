import Questionnaire
import Signposting
import SignpostingFixtures
import Testing

@testable import Publishing

struct DueListingTests {
    @Test("Each day is a heading that says how long it is, and under it stands where to look")
    func listing() throws {
        let text = """
            services:
              - id: one
                name: One
                urgency: helpline
                for: A made-up line
                areas: everywhere
                source: https://example.org/seen
                channels:
                  - web: example.org
                    check-by: 2026-11-22
                  - chat: chat.example.org
                    check-by: 2026-11-23
                hours:
                  is: 9am to 5pm, every day
                  check-by: 2026-11-25
            """
        let directory = try ServicesDirectory(reading: [SourceFile(name: "made-up.yml", text: text)])
        var output = ""
        let today = try Shipped.today()
        DueListing(today: today).write(directory.due(on: today), to: &output)
        let pages = "Look at https://example.org and https://chat.example.org"
        #expect(
            output == """
                Now, for no day was set
                  one: One
                      name; never confirmed
                      \(pages)
                      Seen at https://example.org/seen

                By 22 November 2026, 1 day ago: it is late
                  one: One
                      web; never confirmed
                      \(pages)
                      Seen at https://example.org/seen

                By 23 November 2026, today
                  one: One
                      chat; never confirmed
                      \(pages)
                      Seen at https://example.org/seen

                By 25 November 2026, in 2 days
                  one: One
                      hours; never confirmed
                      \(pages)
                      Seen at https://example.org/seen

                """)
    }

    @Test("When nothing is due, that is said")
    func nothing() throws {
        var output = ""
        DueListing(today: try Shipped.today()).write([], to: &output)
        #expect(output == "Nothing is due.\n")
    }
}
