import Screen
import Testing

struct BigDigitsTests {
    @Test("Digits stand three lines high, groups of them apart")
    func digits() {
        #expect(
            BigDigits.lines("116 123", width: 66) == [
                "▀█  ▀█  █▀▀   ▀█  ▀▀█ ▀▀█",
                " █   █  █▀█    █  █▀▀  ▀█",
                "▀▀▀ ▀▀▀ ▀▀▀   ▀▀▀ ▀▀▀ ▀▀▀",
            ])
    }

    @Test("A number is broken between its groups and nowhere else")
    func broken() {
        #expect(BigDigits.lines("0800 1111", width: 33).count == 3)
        #expect(BigDigits.lines("0800 1111", width: 32).count == 6)
        #expect(BigDigits.lines("0800 1111", width: 15).count == 6)
        #expect(BigDigits.lines("0800 1111", width: 14).isEmpty)
    }

    @Test("What is no number has no large digits", arguments: ["", "SHOUT", "0800 HELP", "٣٤", "12a"])
    func noNumber(text: String) {
        #expect(BigDigits.lines(text, width: 66).isEmpty)
    }

    @Test("Each digit looks like no other")
    func distinct() {
        #expect(Set((0...9).map { BigDigits.lines("\($0)", width: 3) }).count == 10)
    }
}
