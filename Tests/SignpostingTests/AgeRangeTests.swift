import Testing

@testable import Signposting

struct AgeRangeTests {
    @Test(
        "Ages are read and written the NHS's way",
        arguments: [
            ("11 to 17", "11 to 17"), ("11-17", "11 to 17"), ("18 and under", "18 and under"),
            ("16 and over", "16 and over"), ("any age", "any age"), ("18", "18"), ("Any age", "any age"),
        ])
    func reads(_ text: String, _ words: String) {
        #expect(AgeRange(text)?.description == words)
    }

    @Test(
        "What is no range is none",
        arguments: [
            "", "17 to 11", "under 18", "11 to", "teenagers", "121", "11-", "-5", "1 to 2 to 3", "99999999999999999999",
        ])
    func refuses(_ text: String) {
        #expect(AgeRange(text) == nil)
    }

    @Test("Two ranges overlap when one person can be in both")
    func overlaps() throws {
        let under19 = try #require(AgeRange("18 and under"))
        #expect(try under19.overlaps(#require(AgeRange("18 to 25"))))
        #expect(try !under19.overlaps(#require(AgeRange("19 to 25"))))
        #expect(under19.overlaps(.any))
    }
}
