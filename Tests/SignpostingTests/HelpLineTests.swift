import Questionnaire
import Testing

@testable import Signposting
import SignpostingFixtures

struct HelpLineTests {
    @Test("A help screen gets names, contacts, hours and cost, the most urgent first")
    func lines() throws {
        let lines = try Shipped.directory().helpLines(for: ["childline", "shout", "emergency", "nobody"])
        #expect(lines.map(\.id) == ["emergency", "shout", "childline"])
        let childline = try #require(lines.last)
        #expect(childline.name == "Childline")
        #expect(childline.purpose == "Someone to talk to about anything, big or small")
        #expect(childline.contacts == ["Call 0800 1111", "Chat at childline.org.uk"])
        #expect(childline.hours == "by phone, 24 hours a day, every day")
        #expect(childline.cost == "free")
        #expect(childline.ages == "18 and under")
        #expect(childline.terms == "By phone, 24 hours a day, every day. Free. For people aged 18 and under.")
        #expect(lines.first?.contacts == ["Call 999 or go to A&E"])
        #expect(lines.first?.terms == nil)
    }

    @Test("What does not serve the area or the age, is held back, or has no contact, is left out")
    func leftOut() throws {
        let directory = try Shipped.directory()
        let ids = ["kooth", "portsmouth-hub", "victim-care-hub", "childline"]
        #expect(directory.helpLines(for: ids).map(\.id) == ["childline", "kooth"])
        #expect(directory.helpLines(for: ids, area: "portsmouth").map(\.id) == ["childline"])
        #expect(directory.helpLines(for: ids, ages: AgeRange("19 to 25")).map(\.id) == ["kooth"])
        #expect(directory.helpLines(for: []) == [])
    }
}
