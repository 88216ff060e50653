import Questionnaire
import Signposting
import SignpostingFixtures
import Testing

@testable import Publishing

struct ServicesListingTests {
    @Test("The list stands by urgency, one block a service")
    func list() throws {
        var text = ""
        let directory = try Shipped.directory()
        ServicesListing(today: try Shipped.today()).list(directory.services, to: &text)
        #expect(
            text.contains(
                """
                Helplines
                  childline: Childline
                      Call 0800 1111, Chat at childline.org.uk
                      aged 18 and under, everywhere; not confirmed

                """))
        #expect(
            text.contains(
                """
                  portsmouth-camhs: Portsmouth CAMHS
                      no contact is known
                      ages not known, portsmouth; not confirmed

                """))
        #expect(text.contains("not confirmed; held back"))
        #expect(text.hasPrefix("Emergency\n"))
    }

    @Test("A service is shown with the source and the state of every fact")
    func show() throws {
        var text = ""
        let papyrus = try #require(Shipped.directory()["papyrus"])
        ServicesListing(today: try Shipped.today()).show(papyrus, to: &text)
        #expect(
            text == """
                Papyrus HOPELINE247 (papyrus)
                If you think about ending your life, or worry that a friend does

                  urgency: crisis
                  areas: everywhere
                  themes: self-harm-suicide, anxiety-low-mood, friends-and-peers

                  name: Papyrus HOPELINE247
                  phone: 0800 068 4141
                  text: 88247
                  email: pat@papyrus-uk.org
                  ages: 35 and under
                      Seen at public code, as gathered (September 2026). Not confirmed. Check by
                      31 January 2027.

                  hours: 24 hours a day, every day
                      Seen at
                      https://www.nationalworld.com/your-world/papyrus-emergency-appeal-launched\
                -by-charity-to-save-young-lives-from-suicide-4980322
                      (7 February 2025). Not confirmed. Check by 31 January 2027.

                Notes, never printed
                  - People of any age who worry about someone aged 35 or under may also use it.
                  - The 2025 appeal warned that the night hours were at risk. Check the hours
                    first.
                  - An older name (HOPELINEUK) and two older text numbers are still copied
                    about. Do not use them.
                  - A copy with 0808 in place of 0800 is a typing mistake.

                """)
    }

    @Test("A confirmation is shown with who and when, and says when it is due again")
    func confirmed() throws {
        let shout = try #require(Shipped.confirmed(by: "A. Person")["shout"])
        var fresh = ""
        ServicesListing(width: 400, today: try Shipped.today()).show(shout, to: &fresh)
        #expect(fresh.contains("Confirmed by A. Person on 20 November 2026. Check by 31 January 2027.\n"))
        var late = ""
        ServicesListing(width: 400, today: try #require(CalendarDay("2027-02-01"))).show(shout, to: &late)
        #expect(late.contains("Check by 31 January 2027. It is time to check again.\n"))
    }
}
