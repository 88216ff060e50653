import Testing

@testable import Responses

/// The cases that others published: Presidio's tests for postcodes, the NHS data dictionary, the Department for
/// Education, HMRC, and Ofcom's numbers for drama.
struct PublishedCaseTests {
    private func found(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        return PersonalDetailScanner().details(in: text)
            .map { "\($0.kind.rawValue) \(String(decoding: bytes[$0.range], as: UTF8.self))" }
    }

    @Test(
        "Postcodes are found with and without their blank",
        arguments: ["M1 1AA", "M60 1NW", "CR2 6XH", "DN55 1PT", "W1A 1HQ", "EC1A 1BB", "GIR 0AA"])
    func postcodes(code: String) {
        let joined = code.replacing(" ", with: "")
        for written in [code, joined, code.lowercased(), joined.lowercased()] {
            #expect(found(written) == ["postcode \(written)"])
            #expect(found("I live in \(written), near the sea.") == ["postcode \(written)"])
        }
    }

    @Test("What no postcode can be stays", arguments: ["QA1 1AA", "M1 1CA", "1A1 1AA", "ABCM11AADEF"])
    func noPostcodes(text: String) {
        #expect(found(text).isEmpty)
    }

    @Test(
        "Numbers with a check are found when it holds",
        arguments: [
            ("401-023-2137", "NHS number"), ("221 395 1837", "NHS number"), ("4010232137", "NHS number"),
            ("B801200005001", "pupil number"), ("AA 12 34 56 B", "insurance number"), ("AA123456B", "insurance number"),
            ("hh 01 02 03 d", "insurance number"), ("PR 123612C", "insurance number"),
        ])
    func checked(text: String, kind: String) {
        #expect(found(text) == ["\(kind) \(text)"])
        #expect(found("it is \(text).") == ["\(kind) \(text)"])
    }

    @Test(
        "Numbers whose check fails stay",
        arguments: ["401-023-2138", "A801200005001", "BG123612A", "NT 99 88 77 A", "0000000000", "0123456789"])
    func unchecked(text: String) {
        #expect(found(text).isEmpty)
    }

    @Test(
        "Ofcom's numbers for drama are phones, however they are written",
        arguments: [
            "07700 900000", "07700900999", "01632 960123", "(01632) 960123", "020 7946 0018", "020 79460018",
            "+44 7700 900123", "+447700900123", "+44 (0)7700 900123", "0044 20 7946 0018", "07700-900-123",
            "o7700 900123", "077OO 9OO123", "01632/960123", "０７７００　９００１２３", "077\u{200B}00 900123", "07700\u{A0}900123",
        ])
    func phones(number: String) {
        #expect(found("ring \(number) please") == ["phone \(number)"])
    }

    @Test(
        "Helplines stay, alone and beside somebody's phone",
        arguments: [
            "0800 1111", "08001111", "85258", "116 123", "116123", "111", "999", "0800 1111 or 85258", "999 116 123",
        ])
    func helplines(number: String) {
        #expect(found("I rang \(number) at night").isEmpty)
        #expect(found("call \(number) 07700 900123") == ["phone 07700 900123"])
    }

    @Test("Addresses and handles are found also where they are disguised")
    func disguised() {
        #expect(found("john at gmail dot com") == ["e-mail john at gmail dot com"])
        #expect(found("my snap is jess_07") == ["handle jess_07"])
        #expect(found("john@example.com") == ["e-mail john@example.com"])
    }

    @Test(
        "Names that are words are words until something says otherwise",
        arguments: [
            ("Will April come?", []), ("I got 111 likes", []), ("year 10", []), ("the M1 motorway", []),
            ("Grace is a word, and so is Hope", []), ("my friend April said", ["name? April"]),
            ("my friend Grace said", ["name? Grace"]), ("my friend Will said", ["name? Will"]),
            ("my name is Hope", ["name? Hope"]), ("Mr White said", ["name? White"]),
            ("my mum (Sharon)", ["name? Sharon"]),
            ("i am lucy smith from 10b", ["name? lucy smith"]), ("MY NAME IS JESS SMITH", ["name? JESS SMITH"]),
            ("Ellie, 15", ["name? Ellie"]), ("a girl, Emily Carter, hit me", ["name? Emily Carter"]),
            ("Jess hit me", ["name? Jess"]), ("near St Mary's", []), ("Ruby red", []), ("In May Mr and Mrs", []),
            ("Mr Smith", ["name? Smith"]), ("my friend Jess said", ["name? Jess"]),
        ])
    func names(text: String, details: [String]) {
        #expect(found(text) == details)
    }
}
