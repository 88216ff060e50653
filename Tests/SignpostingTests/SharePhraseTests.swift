import Testing

@testable import Signposting

struct SharePhraseTests {
    private func words(_ percent: Int, of base: Int = 1000) -> String? {
        SharePhrase.words(for: Evidence(share: Double(percent) / 100, base: base))?.rawValue
    }

    @Test(
        "Each phrase begins and ends where its rule says, and needs as many people",
        arguments: [
            (1, 4, "Fewer than 1 in 20", 350), (5, 8, "Fewer than 1 in 10", 150), (9, 11, "About 1 in 10", 100),
            (12, 17, "More than 1 in 10", 150), (18, 22, "About 1 in 5", 100), (23, 27, "About 1 in 4", 100),
            (28, 29, "More than 1 in 4", 100), (30, 36, "About 1 in 3", 100), (37, 37, "More than 1 in 3", 100),
            (38, 42, "About 2 in 5", 100), (43, 44, "Fewer than half", 100), (45, 55, "About half", 100),
            (56, 63, "More than half", 100), (64, 69, "About 2 in 3", 100), (70, 72, "More than 2 in 3", 150),
            (73, 77, "About 3 in 4", 100), (78, 87, "More than 3 in 4", 100), (88, 92, "About 9 in 10", 100),
            (93, 94, "More than 9 in 10", 150), (95, 100, "Nearly all", 100),
        ])
    func borders(_ from: Int, _ to: Int, _ phrase: String, _ base: Int) {
        for percent in [from, to] {
            #expect(words(percent, of: base) == phrase)
            #expect(words(percent, of: base - 1) == nil)
        }
        #expect(words(from - 1) != phrase)
        #expect(words(to + 1) != phrase)
    }

    @Test("A share between two whole per cents is taken as the nearer, as it is published")
    func betweenPerCents() {
        #expect(SharePhrase.words(for: Evidence(share: 0.2949, base: 1000))?.rawValue == "More than 1 in 4")
        #expect(SharePhrase.words(for: Evidence(share: 0.295, base: 1000))?.rawValue == "About 1 in 3")
        #expect(SharePhrase.words(for: Evidence(share: 0.3649, base: 1000))?.rawValue == "About 1 in 3")
        #expect(SharePhrase.words(for: Evidence(share: 0.365, base: 1000))?.rawValue == "More than 1 in 3")
    }

    @Test("Every whole per cent from 1 to 100 has words")
    func complete() {
        #expect((1...100).allSatisfy { words($0) != nil })
    }

    @Test("Nothing is said of 0 and of what is no share", arguments: [0, 0.004, -0.1, 1.004, 1.01, .nan, .infinity])
    func silent(_ share: Double) {
        #expect(SharePhrase.words(for: Evidence(share: share, base: 1000)) == nil)
    }

    @Test("\"More\" and \"fewer\" are true whatever rounding to 5 has hidden, and \"about\" is near")
    func trueWhateverWasRounded() throws {
        var tried = 0
        for base in stride(from: 100, through: 1200, by: 5) {
            for count in stride(from: 5, through: base, by: 5) {
                guard
                    let phrase = SharePhrase.words(for: Evidence(share: Double(count) / Double(base), base: base))?
                        .rawValue
                else { continue }
                tried += 1
                let meaning = try #require(Self.meanings[phrase], "\(phrase)")
                // What is published as so many was up to 2 more or fewer.
                for (missed, left) in [(-2, -2), (-2, 2), (2, -2), (2, 2)] {
                    let people = Double(base + left)
                    let share = Double(min(base + left, count + missed)) / people * 100
                    switch meaning {
                    case .about(let value): #expect(abs(share - value) < 8.5, "\(count) of \(base): \(phrase)")
                    case .above(let value): #expect(share > value, "\(count) of \(base): \(phrase)")
                    case .below(let value): #expect(share < value, "\(count) of \(base): \(phrase)")
                    }
                }
            }
        }
        #expect(tried > 20_000)
    }

    private enum Meaning {
        case about(Double)
        case above(Double)
        case below(Double)
    }

    private static let meanings: [String: Meaning] = [
        "Fewer than 1 in 20": .below(5), "Fewer than 1 in 10": .below(10), "About 1 in 10": .about(10),
        "More than 1 in 10": .above(10), "About 1 in 5": .about(20), "About 1 in 4": .about(25),
        "More than 1 in 4": .above(25), "About 1 in 3": .about(100 / 3), "More than 1 in 3": .above(100 / 3),
        "About 2 in 5": .about(40), "Fewer than half": .below(50), "About half": .about(50),
        "More than half": .above(50), "About 2 in 3": .about(200 / 3), "More than 2 in 3": .above(200 / 3),
        "About 3 in 4": .about(75), "More than 3 in 4": .above(75), "About 9 in 10": .about(90),
        "More than 9 in 10": .above(90), "Nearly all": .above(90),
    ]
}
