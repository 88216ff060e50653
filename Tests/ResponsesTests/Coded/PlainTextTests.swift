import Testing

@testable import Responses

struct PlainTextTests {
    private func reading(_ bytes: [UInt8]) -> PlainText.Reading {
        unsafe bytes.withUnsafeBufferPointer { unsafe PlainText.read($0) }
    }

    @Test("Letters, signs, blanks and line ends of any length are plain", arguments: 1..<40)
    func plain(length: Int) {
        let text = Array("Waited 8 weeks; \"nobody\" rang~\tand then,\r\nhelp!".utf8.prefix(length))
        #expect(reading(text) == .plain)
    }

    @Test("Blanks alone are no text", arguments: [0, 1, 7, 8, 9, 17])
    func blank(length: Int) {
        #expect(reading(Array(repeating: UInt8(ascii: " "), count: length)) == .blank)
    }

    @Test(
        "A byte that not every text may hold is seen wherever it stands",
        arguments: [0x00, 0x08, 0x1B, 0x1F, 0x7F, 0x80, 0x9F, 0xC0, 0xFF] as [UInt8])
    func odd(byte: UInt8) {
        for place in 0..<26 {
            var text = Array("abcdefghijklmnopqrstuvwxyz".utf8)
            text[place] = byte
            #expect(reading(text) == .other, "at \(place)")
        }
    }

    @Test("A letter beyond ASCII is plain, and half of one is not, wherever it stands", arguments: 0..<26)
    func beyondASCII(place: Int) {
        var text = Array("abcdefghijklmnopqrstuvwxyz".utf8)
        text.insert(contentsOf: "é".utf8, at: place)
        #expect(reading(text) == .plain)
        text.remove(at: place)
        #expect(reading(text) == .other)
    }

    @Test("A joiner behind a picture is plain, and behind letters it is not", arguments: 0..<20)
    func joiner(place: Int) {
        var text = Array("abcdefghijklmnopqrst".utf8)
        text.insert(contentsOf: "\u{1F600}\u{200D}".utf8, at: place)
        #expect(reading(text) == .plain)
        text.removeSubrange(place..<place + 4)
        #expect(reading(text) == .other)
    }

    @Test(
        "What could decline to answer is looked at",
        arguments: ["prefer not to say", "  Prefer not", "PREFER-NOT-TO-SAY"])
    func declining(text: String) {
        #expect(reading(Array(text.utf8)) == .other)
        #expect(reading(Array("I \(text)".utf8)) == .plain)
    }
}
