import Questionnaire
import Testing

@testable import Signposting
import SignpostingFixtures

/// Small made-up directories whose gaps were worked out by hand.
struct ServiceGapTests {
    @Test("With nobody at all, everybody lacks everything at any time, and CAMHS up to 17")
    func nobody() throws {
        #expect(
            try gaps("") == [
                "nobody to call is listed for people aged 11 to 25, at any time",
                "nobody to text or to chat with is listed for people aged 11 to 25, at any time",
                "nobody local is listed for people aged 11 to 25, at any time",
                "no way to reach CAMHS is listed for people aged 11 to 17",
            ])
    }

    @Test("999 and 111 are there for everybody and fill no gap, and nor does what gives information only")
    func shortNumbers() throws {
        let calls = try gaps(
            service("any age", "everywhere", "phone: 111", "24 hours a day, every day")
                + service("any age", "everywhere", "phone: 0300 123 6621", "24 hours a day", urgency: "information"))
        #expect(calls.first == "nobody to call is listed for people aged 11 to 25, at any time")
    }

    @Test("A line for everybody at any time leaves no gap; held back, it is not there")
    func everybody() throws {
        let line = service("any age", "everywhere", "phone: 116 123", "24 hours a day, every day")
        #expect(try !gaps(line).contains { $0.hasPrefix("nobody to call") })
        let heldBack = line + "    held-back: a made-up reason\n"
        #expect(try gaps(heldBack).first == "nobody to call is listed for people aged 11 to 25, at any time")
    }

    @Test("Ages that a line is not for, and its closed hours, are the gap: 18 to 25 in one area at night")
    func hand() throws {
        let files =
            Self.areas + "services:\n"
            // Everybody up to 17, always; 18 to 25 by day everywhere, and at night in the town only.
            + service("17 and under", "everywhere", "phone: 0300 123 6621", "24 hours a day, every day")
            + service("18 and over", "everywhere", "phone: 0300 123 6622", "7am to 10pm, every day")
            + service("16 to 25", "[town]", "phone: 0300 123 6623", "9pm to 8am, every day")
        let found = try gaps(whole: files)
        #expect(
            found.first
                == "nobody to call is listed for people aged 18 to 25 from the Village, at night, "
                + "every day before 7am and after 10pm")
        #expect(found.filter { $0.hasPrefix("nobody to call") }.count == 1)
        // The line of the town is also somebody near: aged 16 to 25, from 9pm to 8am.
        #expect(
            found.contains(
                "nobody local is listed for people aged 16 to 25 from the Town, every day from 8am to 9pm"))
        #expect(found.contains("nobody local is listed for people aged 11 to 15 from the Town, at any time"))
        #expect(found.contains("nobody local is listed for people aged 11 to 25 from the Village, at any time"))
        #expect(
            found.contains("no way to reach CAMHS is listed for people aged 11 to 17 from the Town and the Village"))
    }

    @Test("In one need the largest gap stands first, and areas that are alike are one gap")
    func order() throws {
        let files =
            Self.areas + "services:\n"
            + service("any age", "everywhere", "phone: 116 123", "24 hours a day, every day")
            + service("11 to 20", "everywhere", "text: HELP to 85258", "24 hours a day, every day")
            + service("21 to 24", "everywhere", "text: MORE to 85258", "midday to 6pm, every day")
        let found = try gaps(whole: files).filter { $0.hasPrefix("nobody to text") }
        // 4 years of 18 hours a day are more than 1 of 24.
        #expect(
            found == [
                "nobody to text or to chat with is listed for people aged 21 to 24 from the Town and the Village, "
                    + "every day before midday and after 6pm",
                "nobody to text or to chat with is listed for people aged 25 from the Town and the Village, at any time",
            ])
    }

    @Test("The largest gap stands first also where younger people have a smaller one")
    func largestFirst() throws {
        let text = service("12 to 25", "everywhere", "text: MORE to 85258", "midday to 6pm, every day")
        let gaps = try directory("services:\n" + text).gaps(on: Shipped.today()).filter { $0.need == .write }
        #expect(gaps.map(\.ages.description) == ["12 to 25", "11"])
    }

    @Test("Ages with somebody who may be there are a gap of their own, between those with nobody")
    func onlySomeMaybe() throws {
        let line = service("16 to 18", "everywhere", "phone: 0300 123 6621", nil)
        let gaps = try directory("services:\n" + line).gaps(on: Shipped.today()).filter { $0.need == .call }
        #expect(gaps.map(\.ages.description).sorted() == ["11 to 15", "16 to 18", "19 to 25"])
        #expect(gaps.filter { !$0.maybe.isEmpty }.map(\.ages.description) == ["16 to 18"])
    }

    @Test("Areas that lack the same people at other times are two gaps")
    func otherTimes() throws {
        let files =
            Self.areas + "services:\n"
            + service("any age", "[town]", "phone: 0300 123 6621", "9am to 5pm, every day")
            + service("any age", "[village]", "phone: 0300 123 6622", "9am to 8pm, every day")
        let calls = try gaps(whole: files).filter { $0.hasPrefix("nobody to call") }
        #expect(calls.count == 2)
        #expect(calls.contains { $0.contains("from the Town,") && $0.hasSuffix("after 5pm") })
        #expect(calls.contains { $0.contains("from the Village,") && $0.hasSuffix("after 8pm") })
    }

    @Test("Ages or hours that nobody knows, or words that are no hours, make a service one that may be there")
    func maybe() throws {
        for line in [
            service(nil, "everywhere", "phone: 116 123", "24 hours a day, every day"),
            service("any age", "everywhere", "phone: 116 123", nil),
            service("any age", "everywhere", "phone: 116 123", "when Sam is in"),
            service("any age", "everywhere", "phone: 116 123", "by chat, 24 hours a day, every day"),
        ] {
            let gap = try #require(directory("services:\n" + line).gaps(on: Shipped.today()).first)
            #expect(gap.need == .call)
            #expect(gap.times == .always)
            #expect(gap.maybe == ["Made-up line 116123"])
            #expect(gap.diagnostic.help == ["find out for whom and when: Made-up line 116123"])
        }
    }

    @Test("What is overdue may be there; what nobody confirmed counts as listed")
    func overdue() throws {
        let line = service("any age", "everywhere", "phone: 116 123", "24 hours a day, every day")
        let confirmed = line + "    confirmed-by: M. U.\n    confirmed-on: 2026-01-10\n    check-by: 2026-11-22\n"
        let directory = try directory("services:\n" + confirmed)
        let last = try #require(CalendarDay("2026-11-22"))
        #expect(directory.gaps(on: last).first?.need == .write)
        let gap = try #require(directory.gaps(on: Shipped.today()).first)
        #expect(gap.need == .call)
        #expect(gap.maybe == ["Made-up line 116123"])
    }

    @Test("The gaps of other ages can be asked for, and of ages past CAMHS it is not missing")
    func ages() throws {
        let older = try #require(AgeRange("19 to 20"))
        let gaps = try directory("").gaps(on: Shipped.today(), for: older)
        #expect(gaps.map(\.need) == [.call, .write, .near])
        #expect(gaps.allSatisfy { $0.ages == older })
    }

    @Test("What ships has a short list of gaps, and 19 to 25 in Portsmouth is on it")
    func shipped() throws {
        let gaps = try Shipped.directory().gaps(on: Shipped.today())
        #expect((1...12).contains(gaps.count))
        #expect(
            gaps.contains {
                $0.description.hasPrefix("nobody local is listed for people aged 19 to 25 from Portsmouth")
            })
        #expect(gaps.allSatisfy { $0.diagnostic.severity == .warning })
    }

    private static let areas = """
        areas:
          - {id: town, name: the Town}
          - {id: village, name: the Village}

        """

    private func gaps(_ services: String) throws -> [String] {
        try gaps(whole: services.isEmpty ? "" : "services:\n\(services)")
    }

    private func gaps(whole text: String) throws -> [String] {
        try directory(text).gaps(on: Shipped.today()).map(\.description)
    }

    private func directory(_ text: String) throws -> ServicesDirectory {
        try ServicesDirectory(reading: [SourceFile(name: "made-up.yml", text: text)])
    }

    /// A made-up service with one channel, called after its digits.
    private func service(
        _ ages: String?, _ areas: String, _ channel: String, _ hours: String?, urgency: String = "helpline"
    ) -> String {
        let digits = channel.filter { $0.isASCII && $0.isNumber }
        let letters = channel.filter { $0.isASCII && $0.isUppercase }
        var lines = [
            "  - id: line-\(letters.lowercased())\(digits)", "    name: Made-up line \(letters)\(digits)",
            "    urgency: \(urgency)", "    for: A made-up line", "    areas: \(areas)",
            "    channels: [{\(channel)}]",
        ]
        if let ages { lines.append("    ages: \(ages)") }
        if let hours { lines.append("    hours: \(hours)") }
        return lines.joined(separator: "\n") + "\n"
    }
}
