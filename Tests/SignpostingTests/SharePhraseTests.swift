import Testing

@testable import Signposting

struct SharePhraseTests {
    @Test(
        "Each phrase begins and ends where its rule says",
        arguments: [
            (1, 4, "Fewer than 1 in 20"), (5, 8, "Fewer than 1 in 10"), (9, 11, "About 1 in 10"),
            (12, 17, "More than 1 in 10"), (18, 22, "About 1 in 5"), (23, 27, "About 1 in 4"),
            (28, 29, "More than 1 in 4"), (30, 36, "About 1 in 3"), (37, 37, "More than 1 in 3"),
            (38, 42, "About 2 in 5"), (43, 44, "Fewer than half"), (45, 55, "About half"), (56, 63, "More than half"),
            (64, 69, "About 2 in 3"), (70, 72, "More than 2 in 3"), (73, 77, "About 3 in 4"),
            (78, 87, "More than 3 in 4"), (88, 92, "About 9 in 10"), (93, 94, "More than 9 in 10"),
            (95, 100, "Nearly all"),
        ])
    func borders(_ from: Int, _ to: Int, _ words: String) {
        #expect(SharePhrase.words(for: Double(from) / 100) == words)
        #expect(SharePhrase.words(for: Double(to) / 100) == words)
        #expect(SharePhrase.words(for: Double(from - 1) / 100) != words)
        #expect(SharePhrase.words(for: Double(to + 1) / 100) != words)
    }

    @Test("Every whole per cent from 1 to 100 has words")
    func complete() {
        #expect((1...100).allSatisfy { SharePhrase.words(for: Double($0) / 100) != nil })
    }

    @Test("Nothing is said of 0 and of what is no share", arguments: [0, 0.004, -0.1, 1.01, .nan, .infinity])
    func silent(_ share: Double) {
        #expect(SharePhrase.words(for: share) == nil)
    }
}
