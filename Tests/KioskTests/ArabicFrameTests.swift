import Screen
import Testing

/// What the screens look like in a language that is written from right to left.
struct ArabicFrameTests {
    @Test("Every screen in Arabic is shown as it should at home, on 80 columns and 24 rows")
    func home() throws {
        let tour = try Tour(inArabicOn: 80, rows: 24)
        #expect(tour.text == ExpectedFrames.arabicAtHome)
    }

    @Test("Every screen in Arabic is shown as it should on a small terminal")
    func small() throws {
        let tour = try Tour(inArabicOn: 40, rows: 15)
        #expect(tour.text == ExpectedFrames.arabicWhenSmall)
    }

    @Test("Every screen in Arabic is shown as it should on a large terminal")
    func large() throws {
        let tour = try Tour(inArabicOn: 200, rows: 60)
        #expect(tour.text == ExpectedFrames.arabicWhenLarge)
    }
}
