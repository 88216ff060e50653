import Testing

@testable import Signposting

struct ServiceHistoryTests {
    private static let head = """
        services:
          - id: x
            name: X
            urgency: helpline
            for: A made-up line

        """

    @Test("Each revision says what it changed, the newest first, and one that changed nothing says nothing")
    func changes() {
        let bodies = [
            "    areas: everywhere\n    channels: [{phone: 0300 123 6621}]\n",
            "    areas: everywhere\n    channels: [{phone: 0300 123 6622}]\n    cost: free\n",
            "    areas: everywhere\n    cost: free  # no other change\n    channels: [{phone: 0300 123 6622}]\n",
            "    areas: everywhere\n    channels: [{phone: 0300 123 6622}]\n    confirmed-by: AB\n"
                + "    confirmed-on: 2026-11-20\n    check-by: 2027-11-20\n    held-back: it is moving\n",
        ]
        var revisions = bodies.enumerated().map { index, body in
            ServiceRevision(day: "2026-11-0\(index + 1)", who: "Person \(index + 1)", text: Self.head + body)
        }
        revisions.append(ServiceRevision(day: nil, who: "here", text: "services: []"))
        let entries = ServiceHistory(of: "x", in: revisions).entries
        #expect(entries.map(\.day) == [nil, "2026-11-04", "2026-11-02", "2026-11-01"])
        #expect(
            entries.map(\.changes) == [
                ["it was taken out"],
                [
                    "cost \"free\" was taken out",
                    "name and phone: confirmed by AB on 20 November 2026, to be checked again by 20 November 2027",
                    "held back: it is moving",
                ],
                ["phone became \"0300 123 6622\"; it was \"0300 123 6621\"", "cost \"free\" was added"],
                ["it was listed: name \"X\"; phone \"0300 123 6621\""],
            ])
    }

    @Test("A revision that cannot be read is said to be so, and the one before it still counts")
    func unreadable() {
        let good = Self.head + "    areas: everywhere\n"
        let texts = [good, "services: [", good.replacing("name: X", with: "name: Y"), nil]
        let entries = ServiceHistory(
            of: "x", in: texts.map { ServiceRevision(day: "2026-11-01", who: "A", text: $0) }
        ).entries
        #expect(
            entries.map(\.changes) == [
                ["it was taken out"], ["name became \"Y\"; it was \"X\""], ["the file could not be read"],
                ["it was listed: name \"X\""],
            ])
    }

    @Test("No revision, or a service that is in none, has no history")
    func none() {
        #expect(ServiceHistory(of: "x", in: []).entries == [])
        let other = ServiceRevision(day: "2026-11-01", who: "A", text: Self.head + "    areas: everywhere\n")
        #expect(ServiceHistory(of: "y", in: [other, other]).entries == [])
    }
}
